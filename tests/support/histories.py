"""Histories for tests of measures, made with defaults: say only what the test is about."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

from surveys.after_exit import Observation, latest
from surveys.history import (
    Baseline,
    BenefitTold,
    CredentialEarned,
    Enrollment,
    Exclusion,
    History,
    Moment,
    Pay,
    Score,
    ScoreTold,
)
from surveys.measures import BY_ID, Part, Person, Scope, Verdict

LATE = date(2026, 6, 30)


def day(said: str) -> date:
    """A date as ISO text."""
    return date.fromisoformat(said)


def a_history(*facts: Any, **more: Any) -> History:
    """One person, from enrollments, jobs, pay and the like in any order. Disadvantaged unless told otherwise."""
    kinds: dict[type, str] = {
        Enrollment: "enrollments",
        Observation: "seen",
        Pay: "pay",
        BenefitTold: "benefits",
        CredentialEarned: "credentials",
        Exclusion: "exclusions",
        ScoreTold: "scores",
    }
    sorted_out: dict[str, list[Any]] = {name: [] for name in kinds.values()}
    for fact in facts:
        sorted_out[kinds[type(fact)]].append(fact)
    given: dict[str, Any] = {"alum_id": 1, "external_id": "A1", "economically_disadvantaged": True}
    return History(**{**given, **{name: tuple(several) for name, several in sorted_out.items()}, **more})


def enrolled(exited_on: str | None, *, began: str | None = None, id: int = 1, **more: Any) -> Enrollment:
    """A time in a program; services began half a year before the exit unless told otherwise."""
    ended = day(exited_on) if exited_on else None
    started = day(began) if began else date(ended.year - 1, ended.month, 1) if ended else date(2024, 1, 1)
    completed = frozenset(more.pop("completed", ()))
    return Enrollment(id=id, started_on=started, exited_on=ended, completed=completed, **more)


def entry(wage: str | None = None, unit: str = "hour", **more: Any) -> Baseline:
    """How things stood at entry."""
    return Baseline(wage=Decimal(wage) if wage else None, wage_unit=unit if wage else None, **more)


def job(
    started: str | None,
    ended: str | None = None,
    *,
    at: str | None = "Acme Foods",
    as_of: str | date = LATE,
    hours: int | None = None,
    id: int = 1,
    status: str = "employed",
    source: str = "self_report",
    **more: Any,
) -> Observation:
    """A job as told on a day: by default long after everything else, so that it is known to have lasted."""
    told = day(as_of) if isinstance(as_of, str) else as_of
    if ended is not None and as_of is LATE:
        told = latest(ended)
    return Observation(
        id=id,
        status=status,
        as_of=told,
        source=source,
        employer=at,
        started_on=started,
        ended_on=ended,
        is_current=more.pop("is_current", ended is None),
        hours_per_week=Decimal(hours) if hours else None,
        **more,
    )


def idle(as_of: str, *, status: str = "unemployed", id: int = 90, **more: Any) -> Observation:
    """Told to be out of work (or in school) on a day."""
    return Observation(id=id, status=status, as_of=day(as_of), source="self_report", is_current=False, **more)


def school(
    started: str | None, *, level: str | None = "postsecondary", as_of: str | date = LATE, **more: Any
) -> Observation:
    """In school, as told on a day."""
    told = day(as_of) if isinstance(as_of, str) else as_of
    given = {"id": 80, "status": "in_school", "source": "self_report"}
    return Observation(as_of=told, started_on=started, school_level=level, **{**given, **more})


def paid(
    amount: str, unit: str = "hour", *, as_of: str | date = LATE, at: str | None = "Acme Foods", **more: Any
) -> Pay:
    """Pay as told on a day."""
    told = day(as_of) if isinstance(as_of, str) else as_of
    given: dict[str, Any] = {"id": 1, "hourly": Decimal(amount) if unit == "hour" else None}
    return Pay(as_of=told, amount=Decimal(amount), unit=unit, employer=at, **{**given, **more})


def credential(kind: str, earned_on: str | None) -> CredentialEarned:
    """A credential."""
    return CredentialEarned(kind=kind, earned_on=earned_on)


def benefit(name: str, as_of: str, *, status: str = "receiving", kind: str = "public") -> BenefitTold:
    """A benefit as told on a day."""
    return BenefitTold(as_of=day(as_of), kind=kind, benefit=name, status=status)


def score(
    kind: Score, as_of: str, value: str | None = None, *, choice: str | None = None, moment: Moment = Moment.AFTER
) -> ScoreTold:
    """What a short form came to."""
    number = Decimal(value) if value is not None else None
    return ScoreTold(kind=kind, as_of=day(as_of), moment=moment, value=number, choice=choice)


def judged(history: History, measure: str, as_of: str | date = LATE, **scope: Any) -> Verdict:
    """Where the person stands in one measure."""
    on = day(as_of) if isinstance(as_of, str) else as_of
    return BY_ID[measure].judge(Person(history, Scope(as_of=on, **scope)))


def part(history: History, measure: str, as_of: str | date = LATE, **scope: Any) -> Part:
    """The part of one measure that the person is in."""
    return judged(history, measure, as_of, **scope).part
