"""A plain crowd for figures by group: everybody once in a program, left in some quarter, works or not, or is silent."""

from __future__ import annotations

import random
from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime, time, timedelta
from typing import Final

from tests.support.crowds import Crowd

TODAY: Final = date(2026, 3, 10)
_NOW: Final = datetime(2026, 3, 10, 17, tzinfo=UTC)
#: How somebody ended up: works, told that they do not, or was not heard of.
_ENDS: Final = ("works", "works", "works", "idle", "idle", "silent")


def leavers(
    people: int,
    *,
    programs: Sequence[str],
    genders: Sequence[str],
    seed: int = 7,
    races: Sequence[str] = ("Asian", "Black", "Latino", "White"),
    exits: Mapping[date, int] | None = None,
) -> Crowd:
    """So many people; programs, genders and races by chance, a name given several times as many times as likely.

    `exits` are days of exit and how likely each is; by default the middle of every quarter of 2024.
    """
    crowd, chance = Crowd(), random.Random(seed)
    days = exits or {date(2024, month, 15): 1 for month in (2, 5, 8, 11)}
    for number in range(people):
        exited_on = chance.choices(list(days), list(days.values()))[0]
        alum = crowd.add(
            "alumni", external_id=f"L{number:04}", zones="America/Chicago", gender=chance.choice(genders),
            race_ethnicity=chance.choice(races), language=chance.choice(("en", "en", "es")),
            created_at=_NOW, updated_at=_NOW,
        )  # fmt: skip
        enrollment = crowd.add(
            "enrollments", alum_id=alum, program=chance.choice(programs), cohort=str(exited_on.year),
            enrolled_on=exited_on - timedelta(days=180), exited_on=exited_on,
            barriers=chance.choice(([], ["housing"], ["justice", "housing"])), created_at=_NOW, updated_at=_NOW,
        )  # fmt: skip
        _follow(crowd, alum, enrollment, exited_on, chance.choice(_ENDS))
    return crowd


def _follow(crowd: Crowd, alum: int, enrollment: int, exited_on: date, end: str) -> None:
    due = exited_on + timedelta(days=90)
    opened = datetime.combine(due, time(17, tzinfo=UTC))
    checkin = crowd.add(
        "checkins", alum_id=alum, enrollment_id=enrollment, wave="day_90", questionnaire="day_90",
        state="expired" if end == "silent" else "completed", due_on=due, opens_on=due,
        closes_on=due + timedelta(days=21), asks_from=exited_on, asks_to=due, opened_at=opened,
        answered_at=None if end == "silent" else opened,
    )  # fmt: skip
    if end == "silent":
        return
    works = end == "works"
    crowd.add(
        "employment", alum_id=alum, checkin_id=checkin, as_of=date(2025, 12, 31), at=_NOW, source="self_report",
        status="employed" if works else "unemployed", employer="Acme Foods" if works else None, is_current=works,
        started_on=(exited_on + timedelta(days=20)).isoformat() if works else None,
    )  # fmt: skip
