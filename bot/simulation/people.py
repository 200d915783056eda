"""The program of people in the demo: a hundred or so alumni with phones, exits spread over the past, and lives."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from random import Random

from bot.simulation.careers import CAREERS
from bot.simulation.lives import LifeStory, live
from bot.simulation.names import AREAS, ENGLISH, FAMILY, SPANISH
from bot.simulation.temper import Temper, a_temper

#: Days before the demo's first day on which cohorts finished, and how many days their exits spread over.
COHORTS = (445, 400, 355, 310, 265, 220, 175, 140, 112, 98, 60)
SPREAD = 15
#: Alumni whose day 90 has just come and who leave the phone to the visitor.
GUESTS = 3
#: Taken: the bot's own number, and the organisation's.
TAKEN = frozenset({"+13125550100", "+13125550188"})


@dataclass(frozen=True, slots=True)
class SimulatedAlum:
    """One made-up alum, with the truth that nobody else knows."""

    external_id: str
    first_name: str
    last_name: str
    phone: str | None
    zip: str
    language: str
    program: str
    cohort: str
    enrolled_on: date
    exited_on: date
    listed_on: date  # when the program's spreadsheet first names them
    consent: bool
    landline: bool
    temper: Temper
    life: LifeStory


def make_people(count: int, *, seed: int, today: date) -> tuple[SimulatedAlum, ...]:
    """The same people for the same seed and day. Numbers are fictional (555-01xx) and nobody shares one."""
    phones = _phones(Random(f"{seed}:phones"))  # noqa: S311 - made-up people, no secrets
    people = [_person(Random(f"{seed}:{n}"), n, count, today, next(phones)) for n in range(count)]  # noqa: S311
    for n, person in enumerate(people[-GUESTS:]):
        people[count - GUESTS + n] = _guest(person, today, n)
    return tuple(people)


def _person(rng: Random, n: int, count: int, today: date, phone: tuple[str, str]) -> SimulatedAlum:
    spanish = rng.random() < 0.3
    program = tuple(CAREERS)[n % len(CAREERS)]
    left = COHORTS[n * len(COHORTS) // count]
    exited_on = today - timedelta(days=left - rng.randint(0, SPREAD))
    number, zip_code = phone
    return SimulatedAlum(
        external_id=f"LW-{1001 + n}",
        first_name=rng.choice(SPANISH if spanish else ENGLISH),
        last_name=rng.choice(FAMILY),
        phone=None if n % 61 == 17 else number,
        zip=zip_code if rng.random() < 0.8 else "",
        language="es" if spanish and rng.random() < 0.75 else "en",
        program=program,
        cohort=_season(today - timedelta(days=left)),
        enrolled_on=exited_on - timedelta(days=rng.randint(120, 200)),
        exited_on=exited_on,
        listed_on=today - timedelta(days=left - SPREAD - 3),
        consent=n % 41 != 23,
        landline=n % 59 == 31,
        temper=a_temper(rng, "es" if spanish else "en"),
        life=live(rng, program=program, exited_on=exited_on),
    )


def _guest(person: SimulatedAlum, today: date, n: int) -> SimulatedAlum:
    """Somebody asked on one of the last days, with a job on file, who is waiting for the visitor to answer."""
    exited_on = today - timedelta(days=90 + GUESTS - n)
    employed = next(
        life
        for attempt in range(100)
        if (life := live(Random(f"guest:{n}:{attempt}"), program=person.program, exited_on=exited_on)).chapters[0].job  # noqa: S311
    )
    return replace(
        person,
        phone=person.phone or f"+1312555012{n}",
        language="en",
        exited_on=exited_on,
        enrolled_on=exited_on - timedelta(days=150),
        consent=True,
        landline=False,
        temper=replace(person.temper, silent_from=date.min),
        life=employed,
    )


def _season(day: date) -> str:
    return f"{('Winter', 'Spring', 'Summer', 'Fall')[(day.month - 1) // 3]} {day.year}"


def _phones(rng: Random) -> Iterator[tuple[str, str]]:
    """Numbers with a ZIP of their area."""
    every = [
        (f"+1{area}55501{last:02}", zip_code)
        for area, zip_code in AREAS.items()
        for last in range(100)
        if f"+1{area}55501{last:02}" not in TAKEN
    ]
    return iter(rng.sample(every, len(every)))
