"""Alumni by the thousand, straight into the tables: the people that benchmarks need, not how they got there."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from itertools import islice

from records.database import Database
from records.tables.outcomes import employment
from records.tables.people import alumni, enrollments
from records.tables.plan import checkins

_CHUNK = 20_000
#: The check-ins of a default plan.
WAVES = ("day_90", "quarter_1", "quarter_2", "quarter_3", "quarter_4")


def phones() -> Iterator[str]:
    """Fictional numbers: the hundred of each area code; when they are used up, again from the first."""
    while True:
        for area in range(200, 1000):
            for last in range(100, 200):
                yield f"+1{area}5550{last}"


def seed(database: Database, count: int, *, due: datetime, waves: int = 1) -> list[str]:
    """`count` alumni with `waves` check-ins each: the first due at `due`, the others years away. Gives the phones."""
    given = list(islice(phones(), count))
    for start in range(0, count, _CHUNK):
        _chunk(database, start + 1, given[start : start + _CHUNK], due, WAVES[:waves])
    return given


def _chunk(database: Database, first: int, given: list[str], due: datetime, waves: tuple[str, ...]) -> None:
    ids = range(first, first + len(given))
    stamps = {"created_at": due, "updated_at": due}
    person = {"first_name": "A", "last_name": "B", "zones": "America/Chicago", "confirmed_at": due, **stamps}
    job = {"as_of": date(2026, 1, 5), "source": "roster", "at": due, "status": "employed", "is_current": True}
    with database.begin() as tx:
        people = [
            {"id": n, "external_id": f"B{n}", "name_key": f"a b {n}", "phone": phone, **person}
            for n, phone in zip(ids, given, strict=True)
        ]
        tx.execute(alumni.insert(), people)
        tx.execute(enrollments.insert(), [{"id": n, "alum_id": n, "program": "Culinary", **stamps} for n in ids])
        tx.execute(employment.insert(), [{"alum_id": n, "employer": "Target", **job} for n in ids])
        tx.execute(checkins.insert(), [_checkin(n, wave, due, place) for n in ids for place, wave in enumerate(waves)])


def _checkin(alum: int, wave: str, due: datetime, place: int) -> dict[str, object]:
    day = due.date() + timedelta(days=1000 * place)
    return {
        "alum_id": alum,
        "enrollment_id": alum,
        "wave": wave,
        "questionnaire": "day_90" if place == 0 else "quarter",
        "asks_from": day - timedelta(days=90),
        "asks_to": day,
        "opens_on": day,
        "due_on": day,
        "closes_on": day + timedelta(days=3650),
        "state": "scheduled",
        "next_at": due + timedelta(days=1000 * place, seconds=alum % 86_400),
    }
