"""People made up by chance, some thousands a second, written straight into the tables that measures are loaded from.

Everybody has a life first (jobs, idle times, school) and then what was told of it: check-ins with their states, records
with exact or vague dates, pay, benefits, credentials, scores, settled outcomes. Nothing told contradicts the life.
`a_wild_crowd` adds contradictions, facts of later days, dates missing and records replaced, for properties that hold
whatever somebody keeps.
"""

from __future__ import annotations

import random
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from typing import Any, Final

from surveys.pay import hourly
from surveys.quarters import quarter_after_exit
from tests.support.crowds import Crowd

#: The day on which the crowd is looked at; all of it was told by then.
TODAY: Final = date(2026, 3, 10)
_NOON: Final = time(17, tzinfo=UTC)
_DAY: Final = timedelta(days=1)
_EMPLOYERS: Final = ("Acme Foods", "Target", "Cook County", "Midway Freight", "Blue Door", "Sol Panaderia", "Ridge Inc")
_STATES: Final = ("completed",) * 5 + ("partial", "covered", "open", "cancelled") + ("expired",) * 3 + (
    "opted_out", "undeliverable", "scheduled",
)  # fmt: skip
_SPOKEN: Final = ("completed", "partial", "covered")
_KINDS: Final = (
    "high_school_diploma", "high_school_equivalency", "associate", "licensure", "certificate", "certification", "other",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Job:
    """A job as it was. `ended` None: still held. `told_start` and `told_end` are the dates as they are told."""

    status: str
    employer: str | None
    began: date
    ended: date | None
    told_start: str | None
    told_end: str | None
    hours: Decimal | None
    subsidized: bool
    placed: bool | None
    pay: tuple[Decimal, str] | None

    def held(self, first: date, last: date) -> bool:
        """Whether it was held on some day of a time."""
        return self.began <= last and (self.ended is None or self.ended >= first)


def a_crowd(people: int, *, seed: int = 7, today: date = TODAY) -> Crowd:
    """So many people whose records tell their lives truly."""
    crowd, chance = Crowd(), random.Random(seed)
    for number in range(people):
        _somebody(crowd, chance, number, today)
    return crowd


def _somebody(crowd: Crowd, chance: random.Random, number: int, today: date) -> None:
    born = date(chance.randrange(1962, 2009), chance.randrange(1, 13), chance.randrange(1, 29))
    stamp = datetime.combine(today, _NOON)
    alum = crowd.add(
        "alumni",
        external_id=f"R{number:06}",
        first_name="Kim",
        last_name=f"Lee {number}",
        zones="America/Chicago",
        language=chance.choice(("en", "en", "es")),
        birth_date=born if chance.random() > 0.05 else None,
        gender=chance.choice((None, "woman", "man", "nonbinary")),
        race_ethnicity=chance.choice((None, "Black", "Latino", "White", "Asian")),
        economically_disadvantaged=chance.choice((True, True, True, False, None)),
        created_at=stamp,
        updated_at=stamp,
    )
    times = _enroll(crowd, chance, alum, today)
    jobs = _jobs(chance, times[0][1], today)
    for enrollment, _, exited_on in times:
        if exited_on is not None:
            _follow(crowd, chance, alum, enrollment, exited_on, jobs, today)
    _records_of_wages(crowd, chance, alum, jobs, today)
    _beside(crowd, chance, alum, times, today)


def _enroll(crowd: Crowd, chance: random.Random, alum: int, today: date) -> list[tuple[int, date, date | None]]:
    """One to three times in a program, some overlapping or following within 90 days, some not over."""
    begin = date(2022, 1, 1) + timedelta(days=chance.randrange(1200))
    times: list[tuple[int, date, date | None]] = []
    for place in range(chance.choice((1, 1, 1, 1, 2, 2, 3))):
        if begin > today:
            break
        ended: date | None = begin + timedelta(days=chance.randrange(30, 300))
        if ended is not None and (ended > today or (place and chance.random() < 0.1)):
            ended = None
        times.append((_enrollment(crowd, chance, alum, begin, ended), begin, ended))
        begin = (ended or begin) + timedelta(days=chance.choice((-20, 30, 88, 89, 90, 91, 92, 200, 400)))
    return times


def _enrollment(crowd: Crowd, chance: random.Random, alum: int, begin: date, ended: date | None) -> int:
    wage = chance.choice((None, "12.50", "14", "16.25"))
    stamp = datetime.combine(begin, _NOON)
    services = [each for each in ("training", "placement", "classroom", "ojt", "k12") if chance.random() < 0.35]
    number = crowd.add(
        "enrollments",
        alum_id=alum,
        program=chance.choice(("Welding", "Culinary", "Health care")),
        cohort=f"{begin.year}",
        enrolled_on=begin,
        exited_on=ended,
        exit_reason=chance.choice((None,) * 40 + ("moved", "medical")) if ended else None,
        completed=services,
        youth=chance.choice((None, True, False)),
        barriers=chance.choice((None, [], ["housing"], ["housing", "justice"])),
        entry_wage=Decimal(wage) if wage else None,
        entry_wage_unit="hour" if wage else None,
        entry_public_benefits=chance.choice((None, [], ["snap"], ["snap", "medicaid"])),
        created_at=stamp,
        updated_at=stamp,
    )
    if chance.random() < 0.6:
        crowd.add(
            "entry_facts",
            enrollment_id=number,
            hours_per_week=Decimal(chance.choice((20, 40))),
            net_worth=Decimal(chance.randrange(-9000, 3000)) if chance.random() < 0.7 else None,
            food_security_raw=chance.choice((None, 0, 1, 2, 3, 5, 6)),
            school_level=chance.choice((None, None, "secondary")),
            updated_at=stamp,
        )
    return number


def _jobs(chance: random.Random, since: date, today: date) -> list[_Job]:
    """Jobs one after another, each at an employer of its own, now and then two at a time."""
    names = list(_EMPLOYERS)
    chance.shuffle(names)
    jobs: list[_Job] = []
    day = since + timedelta(days=chance.randrange(-100, 300))
    while names and day < today and len(jobs) < 6:
        long = timedelta(days=chance.randrange(5, 700))
        jobs.append(_job(chance, names.pop(), day, day + long if day + long < today else None))
        if chance.random() < 0.15 and names:
            jobs.append(_job(chance, names.pop(), day + timedelta(days=3), None))
        day += long + timedelta(days=chance.choice((1, 2, 7, 8, 9, 40, 150)))
    return jobs


def _job(chance: random.Random, employer: str, began: date, ended: date | None) -> _Job:
    status = chance.choice(("employed",) * 18 + ("military", "self_employed"))
    unit = chance.choice(("hour", "hour", "hour", "week", "biweekly", "month", "year"))
    rate = Decimal(chance.randrange(1000, 2600)) / 100
    per = {"hour": 1, "week": 38, "biweekly": 76, "month": 160, "year": 2000}[unit]
    subsidized = chance.random() < 0.12
    return _Job(
        status=status,
        employer=employer,
        began=began,
        ended=ended,
        told_start=chance.choice((began.isoformat(),) * 7 + (f"{began:%Y-%m}", f"{began:%Y-%m}", None)),
        told_end=None if ended is None else chance.choice((ended.isoformat(),) * 4 + (f"{ended:%Y-%m}",)),
        hours=Decimal(chance.randrange(8, 46)) if chance.random() < 0.7 else None,
        subsidized=subsidized,
        placed=chance.choice((None, True, False)),
        pay=(rate * per, unit) if chance.random() < 0.85 else None,
    )


def _follow(
    crowd: Crowd, chance: random.Random, alum: int, enrollment: int, exited_on: date, jobs: list[_Job], today: date
) -> None:
    """The check-ins after one exit, and what was told in those that were answered."""
    day_90 = exited_on + timedelta(days=90)
    windows = [("day_90", exited_on + _DAY, day_90, day_90, day_90 + timedelta(days=21))]
    for number in (1, 2, 3, 4):
        quarter = quarter_after_exit(exited_on, number)
        opens, closes = quarter.end - timedelta(days=14), quarter.end + timedelta(days=21)
        windows.append((f"quarter_{number}", quarter.start, quarter.end, opens, closes))
    answered: int | None = None
    for wave, asks_from, asks_to, opens_on, closes_on in windows:
        state = chance.choice(_STATES) if opens_on <= today else "scheduled"
        if state == "covered" and answered is None:
            state = "expired"
        if state in ("open", "scheduled") and closes_on < today:
            state = "expired"
        day = opens_on + timedelta(days=chance.randrange((min(closes_on, today) - opens_on).days + 1)) if (
            opens_on <= today
        ) else opens_on  # fmt: skip
        checkin = _checkin(
            crowd, chance, state, day, covered_by=answered if state == "covered" else None, alum_id=alum,
            enrollment_id=enrollment, wave=wave, questionnaire="quarter", asks_from=asks_from, asks_to=asks_to,
            opens_on=opens_on, due_on=opens_on, closes_on=closes_on,
        )  # fmt: skip
        if state in ("completed", "partial") and chance.random() < 0.95:
            answered = checkin
            _tell(crowd, chance, alum, checkin, day, asks_from, asks_to, jobs)


def _checkin(crowd: Crowd, chance: random.Random, state: str, day: date, **values: Any) -> int:
    at = datetime.combine(day, _NOON)
    begun = state not in ("scheduled", "cancelled", "covered") and chance.random() < 0.97
    over = state not in ("scheduled", "open")
    return crowd.add(
        "checkins",
        state=state,
        why="before_import" if state == "expired" and not begun else None,
        opened_at=at if begun or state in ("completed", "partial", "open") else None,
        answered_at=at if state in ("completed", "partial") else None,
        completed_at=at if state == "completed" else None,
        closed_at=at if over else None,
        reminders_sent=0,
        call_asked=False,
        **values,
    )


def _tell(
    crowd: Crowd, chance: random.Random, alum: int, checkin: int, day: date, first: date, last: date, jobs: list[_Job]
) -> None:
    """What was answered on a day about some dates."""
    asked = {"checkin_id": checkin, "window_from": first, "window_to": last}
    mine = [each for each in jobs if each.held(min(first, day), max(last, day)) and each.began <= day]
    for job in mine:
        _told_of(crowd, chance, alum, job, day, "self_report", **asked)
    if not any(job.held(day, day) or job.held(first, last) for job in mine):
        status = chance.choice(("unemployed", "unemployed", "not_looking", "in_school"))
        level = chance.choice(("postsecondary", "secondary", "training", None)) if status == "in_school" else None
        _employment(crowd, alum, day, status, "self_report", school_level=level, **asked)
    for benefit in ("snap", "medicaid"):
        if chance.random() < 0.3:
            status = chance.choice(("receiving", "none", "cut_off"))
            _provided(crowd, "benefits", alum, day, checkin, "self_report", kind="public", benefit=benefit,
                      status=status)  # fmt: skip
    if chance.random() < 0.1:
        _provided(crowd, "benefits", alum, day, checkin, "self_report", kind="public", benefit="any", status="none")


def _told_of(crowd: Crowd, chance: random.Random, alum: int, job: _Job, day: date, source: str, **asked: Any) -> None:
    ended = job.ended is not None and job.ended < day
    number = _employment(
        crowd, alum, day, job.status, source,
        employer=job.employer.upper() if job.employer and chance.random() < 0.2 else job.employer,
        started_on=job.told_start,
        ended_on=job.told_end if ended else None,
        is_current=not ended,
        hours_per_week=job.hours,
        subsidized=job.subsidized or None,
        placed_by_program=job.placed,
        verified_on=day if chance.random() < 0.1 else None,
        **asked,
    )  # fmt: skip
    if job.pay is not None and chance.random() < 0.8:
        amount, unit = job.pay
        amount = (amount * (1 + Decimal(max(0, (day - job.began).days // 100)) / 50)).quantize(Decimal("0.01"))
        basis = chance.choice((None, None, "gross", "gross", "net"))
        _provided(crowd, "wages", alum, day, asked.get("checkin_id"), source, employment_id=number, amount=amount,
                  unit=unit, hourly=hourly(amount, unit, job.hours), basis=basis)  # fmt: skip


def _employment(crowd: Crowd, alum: int, day: date, status: str, source: str, **told: Any) -> int:
    nothing: dict[str, Any] = dict.fromkeys(
        ("checkin_id", "window_from", "window_to", "employer", "started_on", "ended_on", "hours_per_week",
         "subsidized", "placed_by_program", "school_level", "verified_on", "same_employer")
    )  # fmt: skip
    values = {**nothing, "is_current": status == "in_school", **told}
    checkin = values.pop("checkin_id")
    return _provided(crowd, "employment", alum, day, checkin, source, status=status, **values)


def _provided(crowd: Crowd, table: str, alum: int, day: date, checkin: int | None, source: str, **told: Any) -> int:
    at = datetime.combine(day, _NOON)
    return crowd.add(table, alum_id=alum, checkin_id=checkin, as_of=day, source=source, at=at, **told)


def _records_of_wages(crowd: Crowd, chance: random.Random, alum: int, jobs: list[_Job], today: date) -> None:
    """Some jobs are in the state's records too, quarter by quarter, without the day of hire."""
    for job in jobs:
        if job.told_start is None or chance.random() > 0.15:
            continue
        quarter = quarter_after_exit(job.began, 1)
        if quarter.end < min(job.ended or today, today):
            _told_of(crowd, chance, alum, job, quarter.end, chance.choice(("wage_record", "pay_stubs")))


def _beside(
    crowd: Crowd, chance: random.Random, alum: int, times: list[tuple[int, date, date | None]], today: date
) -> None:
    """Credentials, scores, exclusions, and outcomes that somebody settled."""
    begin = times[0][1]
    at = datetime.combine(today, _NOON)

    def some_day() -> date:
        return min(today, begin + timedelta(days=chance.randrange(900)))

    while chance.random() < 0.3:
        when = some_day()
        earned_on = chance.choice((when.isoformat(), when.isoformat(), f"{when:%Y-%m}", f"{when:%Y}", None))
        crowd.add(
            "credentials", alum_id=alum, kind=chance.choice(_KINDS), earned_on=earned_on, source="self_report", at=at
        )
    _score(crowd, chance, alum, "net_worth", Decimal(chance.randrange(-6000, 6000)), None, some_day())
    _score(crowd, chance, alum, "food_security", Decimal(chance.randrange(7)), None, some_day())
    choice = chance.choice(("first_visit", "already_patient", "referral", "none"))
    _score(crowd, chance, alum, "primary_care", None, choice, some_day())
    if chance.random() < 0.03:
        day = some_day() if chance.random() < 0.7 else None
        reason = chance.choice(("medical", "deceased", "institutionalized"))
        crowd.add("exclusions", alum_id=alum, reason=reason, excluded_on=day, at=at)
    for enrollment, _, exited_on in times:
        if exited_on is not None and chance.random() < 0.1:
            _settle(crowd, chance, alum, enrollment, exited_on, today)


def _score(
    crowd: Crowd, chance: random.Random, alum: int, kind: str, value: Decimal | None, choice: str | None, day: date
) -> None:
    if chance.random() < 0.25:
        at = datetime.combine(day, _NOON)
        crowd.add("scores", alum_id=alum, kind=kind, moment="after", as_of=day, value=value, choice=choice,
                  source="self_report", at=at)  # fmt: skip


def _settle(crowd: Crowd, chance: random.Random, alum: int, enrollment: int, exited_on: date, today: date) -> None:
    """Staff or a wage match settled a quarter; no record of a job says so by itself."""
    number = chance.choice((1, 2, 2, 4))
    quarter = quarter_after_exit(exited_on, number)
    if quarter.end > today:
        return
    outcomes = ("unsubsidized_job", "unsubsidized_job", "registered_apprenticeship", "military", "postsecondary",
                "not_working", "unable_to_contact", "excluded")  # fmt: skip
    crowd.add(
        "quarter_outcomes", alum_id=alum, enrollment_id=enrollment, quarter=number,
        starts_on=quarter.start if chance.random() < 0.7 else None, outcome=chance.choice(outcomes),
        evidence="case_note_verified", source="employer_call", how="staff", at=datetime.combine(today, _NOON),
    )  # fmt: skip


def a_wild_crowd(people: int, *, seed: int = 11, today: date = TODAY) -> Crowd:
    """The same kind of people with records that contradict each other, lack dates, or speak of days to come."""
    crowd, chance = a_crowd(people, seed=seed, today=today), random.Random(seed + 1)
    for row in _some(chance, crowd.rows["employment"], 0.2):
        row |= {"as_of": row["as_of"] + timedelta(days=chance.randrange(-300, 300)), "same_employer": False}
    for row in _some(chance, crowd.rows["employment"], 0.1):
        row |= {"started_on": chance.choice((None, "2024", "2025-08", "2026-12-01")), "subsidized": True}
    for row in _some(chance, crowd.rows["employment"], 0.1):
        row |= {"ended_on": chance.choice((None, "2025", "2025-02")), "employer": None}
    for row in _some(chance, crowd.rows["enrollments"], 0.1):
        row |= {chance.choice(("enrolled_on", "exited_on")): None}
    for row in _some(chance, crowd.rows["enrollments"], 0.05):
        row |= {"exited_on": today + timedelta(days=chance.randrange(1, 90))}
    for row in _some(chance, crowd.rows["wages"], 0.1):
        row |= {"employment_id": None, "as_of": row["as_of"] + timedelta(days=chance.randrange(-500, 500))}
    return crowd


def _some(chance: random.Random, rows: Iterable[dict[str, Any]], share: float) -> Iterator[dict[str, Any]]:
    return (row for row in rows if chance.random() < share)
