"""Histories that come in halves: whatever the order, what is on file in the end is the same, and nothing twice."""

from __future__ import annotations

import json
from collections.abc import Iterable
from itertools import permutations
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from records.database import Database
from records.histories import import_histories
from records.tables.outcomes import employment, wages
from records.tables.people import enrollments
from tests.support.factories import NOW

PERSON = {"type": "enrollment", "external_id": "p1", "program": "Welding", "exited_on": "2025-10-01"}
JOB = {"type": "employment", "external_id": "p1", "as_of": "2025-12-01", "status": "employed", "employer": "Target",
       "started_on": "2025-10-05", "hours_per_week": "30"}  # fmt: skip
PAY = {"type": "wage", "external_id": "p1", "as_of": "2025-12-01", "amount": "510", "unit": "week",
       "employer": "target"}  # fmt: skip


@pytest.mark.parametrize("halves", tuple(permutations(([JOB], [PAY], [JOB, PAY]))), ids=lambda halves: "-".join(
    "+".join(line["type"] for line in half) for half in halves))  # fmt: skip
@pytest.mark.parametrize("of", ["target", None])
def test_pay_told_before_its_job_is_that_job_s_pay_once_the_job_is_told(sqlite_url, tmp_path, halves, of):
    database = Database(sqlite_url)
    taken(database, tmp_path, [PERSON])
    for half in halves:
        taken(database, tmp_path, [{**line, "employer": of} if line is PAY else line for line in half])
    assert taken(database, tmp_path, [PERSON, JOB, {**PAY, "employer": of}]) == {
        "created": 0,
        "updated": 0,
        "unchanged": 3,
        "rejected": 0,
    }
    with database.read() as tx:
        (job,) = tx.scalars(sa.select(employment.c.id))
        (pay,) = tx.execute(sa.select(wages.c.employment_id, wages.c.hourly, wages.c.replaced_by)).all()
        assert tx.scalar(sa.select(sa.func.count()).select_from(enrollments)) == 1
    assert (pay.employment_id, str(pay.hourly), pay.replaced_by) == (job, "17.00", None)


def taken(database: Database, folder: Path, lines: Iterable[Any]) -> dict[str, int]:
    path = folder / "half.jsonl"
    path.write_text("\n".join(json.dumps(line) for line in lines))
    return import_histories(database, path, now=NOW, by="test", default_zone="America/Chicago").counts()


@pytest.mark.parametrize("order", tuple(permutations(range(3))), ids=str)
def test_two_times_in_one_program_that_overlap_stay_two_in_any_order(sqlite_url, tmp_path, order):
    database = Database(sqlite_url)
    dates = [("2024-08-01", None), ("2025-01-28", "2025-03-09"), ("2025-03-01", "2025-06-30")]
    times = [{**PERSON, "started_on": began, "exited_on": ended} for began, ended in dates]
    lines = [times[place] for place in order]
    assert taken(database, tmp_path, lines)["created"] == 3
    # Another file may correct a first day; the file as a whole, given again, changes nothing.
    assert taken(database, tmp_path, reversed(lines)) == {"created": 0, "updated": 0, "unchanged": 3, "rejected": 0}
    assert taken(database, tmp_path, [{**times[2], "started_on": "2025-03-02"}])["updated"] == 1
    with database.read() as tx:
        days = tx.execute(sa.select(enrollments.c.enrolled_on, enrollments.c.exited_on)).all()
    assert {(str(began), str(ended) if ended else None) for began, ended in days} == {
        *dates[:2],
        ("2025-03-02", "2025-06-30"),
    }
