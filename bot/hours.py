"""The hours of texts, as coordinators see and change them; what waits to be sent goes by the new ones at once."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from records import hours
from records.database import Database
from records.hours import Blackout, InForce
from surveys.hours import Opening, SendingHours
from surveys.law import STRICTER, Cut, cuts

#: Days without texts that can be added in one go.
MOST_DAYS = 62


class BadDays(ValueError):
    """The days without texts that somebody entered make no sense; the message says why, with the mend."""


@dataclass(frozen=True, slots=True)
class Shown:
    """All that there is to say about the hours.

    `cut` is what the law takes off them, state by state, `there` how many people may be in each of those states, and
    `unknown` how many may be anywhere: for them the strictest hours of all states hold.
    """

    in_force: InForce
    blackouts: tuple[Blackout, ...]
    cut: tuple[Cut, ...]
    there: Counter[str]
    unknown: int


def shown(database: Database, default: SendingHours, *, today: date) -> Shown:
    """The hours in force, the days without texts from today on, and for whom the law is stricter than the hours."""
    with database.read() as tx:
        in_force = hours.set_by(tx, default)
        days = hours.blackout_days(tx, since=today)
        people = hours.people_by_states(tx)
    there: Counter[str] = Counter()
    for states, count in people.items():
        there.update(dict.fromkeys(states, count))
    return Shown(in_force, days, cuts(in_force.hours, today=today, states=STRICTER), there, people.get((), 0))


def change_hours(
    database: Database, week: Sequence[Opening | None], *, on_federal_holidays: bool, by: str, now: datetime
) -> None:
    """Keeps new hours: seven days, Monday first, None for a day without texts."""
    with database.begin() as tx:
        hours.set_hours(tx, week, on_federal_holidays=on_federal_holidays, by=by, now=now)


def add_days(database: Database, first: date, last: date, *, why: str, by: str, now: datetime, today: date) -> int:
    """Takes the days from the first to the last out of the hours; how many were not out already.

    Raises BadDays when they are the wrong way round, gone by, or too many.
    """
    if last < first:
        raise BadDays("let the last day come after the first")
    if first < today:
        raise BadDays("these days have begun already: choose days from today on")
    if (last - first).days >= MOST_DAYS:
        raise BadDays(f"these are more than {MOST_DAYS} days: add them in parts")
    days = [first + timedelta(days=n) for n in range((last - first).days + 1)]
    with database.begin() as tx:
        return hours.black_out(tx, days, why=why, by=by, now=now)


def take_back_day(database: Database, day: date, *, by: str, now: datetime) -> bool:
    """Lets a day be one for texts again; False when it was one."""
    with database.begin() as tx:
        return hours.bring_back(tx, day, by=by, now=now)
