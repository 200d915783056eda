"""What staff enter about an enrollment: its dates, what was completed, and how things stood at entry and at exit."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from datetime import date, datetime
from decimal import Decimal, InvalidOperation
from typing import Any, Final
from zoneinfo import ZoneInfo

from bot.entered import PUBLIC_BENEFITS, UNITS, BadEntry
from records import enrolled
from records.database import Database
from records.enrolled import Enrolled, Facts
from records.planning import PlanCounts
from records.roster.barriers import coded_barriers
from records.scoring import CHOICES, VALUES
from surveys.history import Score

__all__ = ["COMPLETED", "BadEntry", "Changed", "ChangedMeanwhile", "EnrollmentDesk", "NotThere"]

COMPLETED: Final = ("training", "placement", "classroom", "ojt", "k12", "housing")
SCHOOL_LEVELS: Final = ("secondary", "postsecondary")
EARLIEST: Final = date(1990, 1, 1)
LONGEST: Final = {"cohort": 120, "exit_reason": 120, "school_status_at_exit": 120, "exit_employer": 200,
                  "exit_job_title": 200}  # fmt: skip
LONGEST_BARRIER: Final = 60
#: A list that says "asked, and there was none" is sent as this.
NONE: Final = "none"
_SAID: Final = re.compile(r"\d{4}(-\d{2}(-\d{2})?)?")
_MOST: Final = Decimal("9999999999.99")

#: What a form sends for each field: every value under its name. A field that is not sent stays as it is.
Form = Mapping[str, Sequence[str]]


class NotThere(LookupError):
    """There is no such enrollment, or its alum was erased."""


class ChangedMeanwhile(RuntimeError):
    """Somebody changed the enrollment after the form was opened; nothing was kept."""


@dataclass(frozen=True, slots=True)
class Changed:
    """What keeping a form came to: names of the facts that are different now, and what became of check-ins."""

    fields: tuple[str, ...]
    planned: PlanCounts


@dataclass(frozen=True, slots=True)
class EnrollmentDesk:
    """One member of staff at work on enrollments, at one moment. `zone` is the program's."""

    database: Database
    by: str
    now: datetime
    zone: str

    def change(self, enrollment_id: int, form: Form) -> Changed:
        """Keeps what was entered, and plans check-ins anew where dates changed. Raises `BadEntry`, `NotThere`.

        A form that says which `mark` it was opened on is refused with `ChangedMeanwhile` when that is no longer so.
        """
        today = self.now.astimezone(ZoneInfo(self.zone)).date()
        with self.database.begin() as tx:
            before = enrolled.one(tx, enrollment_id)
            if before is None:
                raise NotThere("there is no such enrollment, or its alum was erased")
            after = read(form, before)
            opened_on = _one(form.get("mark", ()))
            if opened_on is not None and opened_on != before.mark and after != before.facts:
                raise ChangedMeanwhile
            names, planned = enrolled.change(tx, before, after, by=self.by[:120], now=self.now, today=today)
        return Changed(names, planned)


def read(form: Form, before: Enrolled) -> Facts:
    """The facts after a form. Raises `BadEntry` with every problem at once."""
    told: dict[str, Any] = {}
    problems: dict[str, str] = {}
    for name, values in form.items():
        reader = _READERS.get(name)
        if reader is None:
            continue
        try:
            told[name] = reader(values)
        except _Mend as mend:
            problems[name] = str(mend)
    if problems:
        raise BadEntry(problems)
    after = replace(before.facts, **told)
    _agree(after)
    return after


def _agree(facts: Facts) -> None:
    problems: dict[str, str] = {}
    if facts.enrolled_on and facts.exited_on and facts.exited_on < facts.enrolled_on:
        problems["exited_on"] = "the exit is before the first day: correct one of the two"
    for when in ("entry", "exit"):
        if getattr(facts, f"{when}_wage") is not None and getattr(facts, f"{when}_wage_unit") is None:
            problems[f"{when}_wage_unit"] = "choose what the pay is per"
    scored = [each.name for each in fields(Facts) if each.name in _AT_EXIT and getattr(facts, each.name) is not None]
    if scored and facts.exited_on is None:
        problems["exited_on"] = "enter the exit date: how things stood at exit needs a day"
    if problems:
        raise BadEntry(problems)


class _Mend(ValueError):
    pass


Reader = Callable[[Sequence[str]], Any]


def _one(values: Sequence[str]) -> str | None:
    text = " ".join(values[-1].replace("\0", "").split()) if values else ""
    return text or None


def _words(longest: int) -> Reader:
    def read(values: Sequence[str]) -> str | None:
        text = _one(values)
        if text and len(text) > longest:
            raise _Mend(f"use at most {longest} characters")
        return text

    return read


def _day(values: Sequence[str]) -> date | None:
    text = _one(values)
    if text is None:
        return None
    try:
        found = date.fromisoformat(text)
    except ValueError:
        raise _Mend("enter a date, such as 2025-03-18") from None
    if not EARLIEST <= found <= date(2100, 1, 1):
        raise _Mend("check the year")
    return found


def _said(values: Sequence[str]) -> str | None:
    text = _one(values)
    if text is None:
        return None
    padded = text + "-01" * (2 - text.count("-"))
    try:
        date.fromisoformat(padded)
    except ValueError:
        raise _Mend("enter a date, such as 2025-03-18 or 2025-03") from None
    if not _SAID.fullmatch(text):
        raise _Mend("enter a date, such as 2025-03-18 or 2025-03")
    return text


def _yes_no(values: Sequence[str]) -> bool | None:
    match _one(values):
        case None:
            return None
        case "yes" | "no" as said:
            return said == "yes"
        case _:
            raise _Mend("choose yes, no or not known")


def _choice(among: Sequence[str]) -> Reader:
    def read(values: Sequence[str]) -> str | None:
        text = _one(values)
        if text is not None and text not in among:
            raise _Mend("choose one of the list")
        return text

    return read


def _some(among: Sequence[str], *, asked: bool) -> Reader:
    """Several of a list. `asked`: nothing chosen means that nobody asked, and "none" that there was none."""

    def read(values: Sequence[str]) -> tuple[str, ...] | None:
        chosen = tuple(dict.fromkeys(each for each in values if each))
        if not set(chosen) <= {*among, NONE}:
            raise _Mend("choose from the list")
        if NONE in chosen and len(chosen) > 1:
            raise _Mend("“None” cannot go with others")
        return chosen or (None if asked else ())

    return read


def _barriers(values: Sequence[str]) -> tuple[str, ...] | None:
    said = [" ".join(part.split()) for value in values for part in value.split(";")]
    said = [each for each in said if each]
    if any(len(each) > LONGEST_BARRIER for each in said):
        raise _Mend(f"use at most {LONGEST_BARRIER} characters each, with ; between them")
    if NONE in said and len(said) > 1:
        raise _Mend("“None” cannot go with others")
    return tuple(coded_barriers(said)) if said else None


def _number(*, least: Decimal, most: Decimal, mend: str, whole: bool = False) -> Reader:
    def read(values: Sequence[str]) -> Decimal | None:
        text = _one(values)
        if text is None:
            return None
        try:
            found = Decimal(text.replace("$", "").replace(",", "").replace("\N{MINUS SIGN}", "-").replace(" ", ""))
        except InvalidOperation:
            raise _Mend(mend) from None
        if not found.is_finite() or not least <= found <= most or (whole and found != int(found)):
            raise _Mend(mend)
        return found.quantize(Decimal(1) if whole else Decimal("0.01"))

    return read


_PAY = _number(least=Decimal("0.01"), most=Decimal(10_000_000), mend="enter dollars, such as 15.50")
_HOURS = _number(least=Decimal("0.25"), most=Decimal(168), mend="enter hours a week, such as 32")
_WORTH = _number(least=-_MOST, most=_MOST, mend="enter dollars, such as 1200 or -6000")


def _score(kind: Score) -> Reader:
    if kind in CHOICES:
        return _choice(CHOICES[kind])
    if kind is Score.NET_WORTH:
        return _WORTH
    least, most, whole = VALUES[kind]
    kinds = "a whole number" if whole else "a number"
    return _number(least=least, most=most, whole=whole, mend=f"enter {kinds} from {least} to {most}")


_KINDS: Final = ("net_worth", "food_security", "social_capital", "aspiration", "housing", "primary_care")
_AT_EXIT: Final = frozenset(f"exit_{kind}" for kind in _KINDS)
_READERS: Final[Mapping[str, Reader]] = {
    **{name: _words(longest) for name, longest in LONGEST.items()},
    "cohort": lambda values: _words(120)(values) or "",
    "enrolled_on": _day,
    "exited_on": _day,
    "exit_job_started_on": _said,
    "completed": _some(COMPLETED, asked=False),
    "youth": _yes_no,
    "school_level": _choice(SCHOOL_LEVELS),
    "barriers": _barriers,
    "entry_hours_per_week": _HOURS,
    "exit_hours_per_week": _HOURS,
    **{f"{when}_employed": _yes_no for when in ("entry", "exit")},
    **{f"{when}_wage": _PAY for when in ("entry", "exit")},
    **{f"{when}_wage_unit": _choice(sorted({*UNITS, "quarter"})) for when in ("entry", "exit")},
    **{f"{when}_public_benefits": _some(sorted(PUBLIC_BENEFITS), asked=True) for when in ("entry", "exit")},
    **{f"{when}_{kind}": _score(Score(kind)) for when in ("entry", "exit") for kind in _KINDS},
}
