"""The hours in which the law lets people be called or texted: the federal ones, and those of each stricter state.

These laws are about telephone solicitation; a survey by a nonprofit falls outside most of them. They are kept all the
same, by everybody and for everybody: it is what people expect of a text, and nobody has to argue in court what a survey
is. Rows that only a secondary source tells of say so: ask a lawyer before relying on one to text *more*.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, time
from enum import StrEnum
from functools import lru_cache
from typing import Final

from surveys.hours import Opening, SendingHours
from surveys.law.places import STATES

#: The state of a rule that holds in all of them.
FEDERAL: Final = "US"


class Sure(StrEnum):
    """How sure it is that a row says what the law says."""

    PRIMARY = "primary"  # read in the regulation itself
    SECONDARY = "secondary"  # read in somebody's summary of it
    REPORTED = "reported"  # announced, or told by one source only; not seen in force


@dataclass(frozen=True, slots=True)
class Rule:
    """One row: on these weekdays (0 is Monday) nobody in the state is texted before `opens` or from `closes` on.

    None leaves that end to the federal hours; `never` says that the day is closed. It holds from `begins` on, or holds
    already. Of several rows for one day the strictest counts. `looked_at` is the day on which the source was read.
    """

    state: str
    weekdays: tuple[int, ...]
    opens: time | None
    closes: time | None
    source: str
    looked_at: date
    sure: Sure
    begins: date | None = None
    note: str = ""
    never: bool = False


_DAYS: Final = {"daily": (0, 1, 2, 3, 4, 5, 6), "Mon-Fri": (0, 1, 2, 3, 4), "Mon-Sat": (0, 1, 2, 3, 4, 5),
                "Sat-Sun": (5, 6), "Sun": (6,)}  # fmt: skip
#: Where the rows were read: what is cited, the day it was looked at, and how near to the law it is.
_SOURCES: Final = {
    "fcc": ("47 CFR 64.1200(c)(1)", date(2026, 11, 21), Sure.PRIMARY),
    "tables": ("tables of state hours at referrizer.com and usestello.com", date(2026, 11, 21), Sure.SECONDARY),
    "guides": ("state guides at dropcowboy.com (November 2025) and clickpointsoftware.com (July 2025)",
               date(2026, 11, 22), Sure.SECONDARY),
    "news": ("tables of state hours at referrizer.com and usestello.com", date(2026, 11, 21), Sure.REPORTED),
    "senate": ("announcement of Senate Bill 992 at pasenategop.com", date(2026, 11, 22), Sure.REPORTED),
}  # fmt: skip
_PENNSYLVANIA: Final = date(2026, 10, 18)

#: State, weekdays, opens, closes (an empty end is the federal one, "never" closes the day), source, begins, note.
_TABLE: Final[tuple[tuple[str, str, str, str, str, date | None, str], ...]] = (
    ("US", "daily", "8", "21", "fcc", None, "telephone solicitation, at the called party's local time"),
    ("AL", "daily", "8", "20", "tables", None, ""),
    ("AL", "Sun", "never", "", "guides", None, ""),
    ("CT", "daily", "9", "20", "tables", None, "one guide closes at 21"),
    ("FL", "daily", "8", "20", "tables", None, ""),
    ("IL", "daily", "9", "21", "tables", None, "for recorded calls, one guide says"),
    ("KY", "daily", "10", "", "tables", None, ""),
    ("LA", "daily", "8", "20", "tables", None, ""),
    ("LA", "Sun", "never", "", "guides", None, ""),
    ("MA", "daily", "8", "20", "tables", None, ""),
    ("MD", "daily", "8", "20", "tables", None, ""),
    ("MI", "daily", "9", "21", "guides", None, "not in the other tables"),
    ("MN", "daily", "9", "21", "guides", None, "not in the other tables"),
    ("MS", "daily", "8", "20", "tables", None, ""),
    ("MS", "Sun", "never", "", "guides", None, ""),
    ("NJ", "daily", "8", "20", "tables", None, ""),
    ("NM", "daily", "9", "21", "guides", None, "not in the other tables"),
    ("NV", "daily", "9", "20", "guides", None, "not in the other tables"),
    ("OK", "daily", "8", "20", "tables", None, ""),
    ("PA", "Sun", "never", "", "news", _PENNSYLVANIA, "reported; the act itself was not seen"),
    ("PA", "Mon-Sat", "9", "19", "senate", _PENNSYLVANIA, "the hours of the bill; the act itself was not seen"),
    ("RI", "Mon-Fri", "9", "18", "tables", None, ""),
    ("RI", "Sat-Sun", "10", "17", "tables", None, ""),
    ("TX", "Mon-Sat", "9", "21", "tables", None, ""),
    ("TX", "Sun", "12", "21", "tables", None, ""),
    ("WA", "daily", "8", "20", "tables", None, ""),
    ("WY", "daily", "8", "20", "tables", None, ""),
)  # fmt: skip


def _rule(state: str, days: str, opens: str, closes: str, cited: str, begins: date | None, note: str) -> Rule:
    source, looked_at, sure = _SOURCES[cited]
    return Rule(
        state=state,
        weekdays=_DAYS[days],
        opens=time(int(opens)) if opens.isdigit() else None,
        closes=time(int(closes)) if closes else None,
        source=source,
        looked_at=looked_at,
        sure=sure,
        begins=begins,
        note=note,
        never=opens == "never",
    )


RULES: Final = tuple(_rule(*row) for row in _TABLE)
#: The states with hours of their own.
STRICTER: Final = frozenset(rule.state for rule in RULES) - {FEDERAL}
_CHANGES: Final = tuple(sorted({rule.begins for rule in RULES if rule.begins}))


def lawful_hours(states: Collection[str], on: date) -> SendingHours:
    """The hours of the week in which somebody who may be in any of these states may be texted, as the law is on a date.

    It must be lawful in every one of them. No states, or a state that is not one, means that nobody knows where the
    person is: then the hours that are lawful in all states. The law knows no federal holidays; the program does.
    """
    known = frozenset(states)
    if not known or not known <= STATES:
        known = STATES
    return _lawful(known, max((change for change in _CHANGES if change <= on), default=date.min))


@lru_cache(maxsize=4096)
def _lawful(states: frozenset[str], as_of: date) -> SendingHours:
    held = [
        rule
        for rule in RULES
        if (rule.state == FEDERAL or rule.state in states) and (rule.begins is None or rule.begins <= as_of)
    ]
    week = tuple(_day([rule for rule in held if weekday in rule.weekdays]) for weekday in range(7))
    return SendingHours(week, on_federal_holidays=True)


def _day(rules: list[Rule]) -> Opening | None:
    opens = max(rule.opens for rule in rules if rule.opens is not None)
    closes = min(rule.closes for rule in rules if rule.closes is not None)
    return None if any(rule.never for rule in rules) or opens >= closes else Opening(opens, closes)
