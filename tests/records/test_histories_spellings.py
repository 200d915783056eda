"""Lines as other systems write them: the same facts in another writing are the same facts, and change nothing."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

import pytest

from records.database import Database
from records.histories import Taken, import_histories
from records.measuring import histories
from tests.support.factories import NOW

PLAIN: list[dict[str, Any]] = [
    {"type": "enrollment", "external_id": "p1", "program": "Welding", "started_on": "2024-05-01",
     "exited_on": "2024-11-15", "completed": ["training", "placement"], "youth": True,
     "economically_disadvantaged": False, "baseline": {"wage": "1600.50", "wage_unit": "biweekly", "employed": True}},
    {"type": "employment", "external_id": "p1", "id": "7", "as_of": "2025-07-10", "status": "employed",
     "started_on": "2024-12-02", "employer": "Target", "hours_per_week": "40", "subsidized": False,
     "source": "wage_record"},
    {"type": "employment", "external_id": "p1", "as_of": "2025-01-10", "status": "in_school",
     "school_level": "postsecondary", "source": "self_report"},
    {"type": "wage", "external_id": "p1", "as_of": "2025-06-30", "amount": "16.00", "unit": "hour",
     "employment_id": "7", "source": "pay_stubs"},
    {"type": "benefit", "external_id": "p1", "as_of": "2025-06-30", "kind": "public", "benefit": "snap",
     "status": "cut_off"},
    {"type": "credential", "external_id": "p1", "kind": "high_school_equivalency", "earned_on": "2025-01-05"},
    {"type": "exclusion", "external_id": "p1", "reason": "institutionalized", "on": "2026-01-01"},
    {"type": "outcome", "external_id": "p1", "quarter": 1, "outcome": "not_working", "source": "employer_call"},
    {"type": "disposition", "external_id": "p1", "checkin": "quarter_2", "state": "completed"},
]  # fmt: skip
OTHERWISE: list[dict[str, Any]] = [
    {"type": " Enrollment ", "external_id": " p1 ", "program": "welding ", "started_on": " 2024-05-01 ",
     "exited_on": "2024-11-15T00:00:00", "completed": "Placement; Training", "youth": "Y",
     "economically_disadvantaged": 0, "baseline": {"wage": "$1,600.50", "wage_unit": "Bi-weekly", "employed": "yes"}},
    {"type": "EMPLOYMENT", "external_id": "p1", "id": 7, "as_of": "2025-07-10T18:30:00-05:00", "status": " Employed ",
     "started_on": "2024-12-02 00:00:00", "employer": "Target ", "hours_per_week": " 40 ", "subsidized": "FALSE",
     "source": "Wage record"},
    {"type": "Employment", "external_id": "p1", "as_of": "2025-01-10T00:00Z", "status": "In School",
     "school_level": "Community college", "source": "Self-report"},
    {"type": "wages", "external_id": "p1", "as_of": "2025-06-30T00:00:00.000Z", "amount": " $16 ", "unit": "Hourly",
     "employment_id": 7, "source": "Pay stubs"},
    {"type": "Benefit", "external_id": "p1", "as_of": "2025-06-30", "kind": "Public", "benefit": "Food stamps",
     "status": "Lost by cut-off"},
    {"type": "credential", "external_id": "p1", "kind": "GED", "earned_on": "2025-01-05T12:00:00Z"},
    {"type": "exclusion", "external_id": "p1", "reason": "Institutionalised", "on": "2026-01-01T00:00:00+00:00"},
    {"type": "outcome", "external_id": "p1", "quarter": "1", "outcome": "Not working / not in school",
     "source": "Employer call"},
    {"type": "disposition", "external_id": "p1", "checkin": "Quarter 2", "state": "Completed"},
]  # fmt: skip


@pytest.fixture
def database(sqlite_url: str) -> Database:
    return Database(sqlite_url)


def taken(database: Database, folder: Path, lines: Iterable[Mapping[str, Any]]) -> Taken:
    path = folder / "lines.jsonl"
    path.write_text("\n".join(map(json.dumps, lines)))
    return import_histories(database, path, now=NOW, by="test", default_zone="America/Chicago")


@pytest.mark.parametrize("order", [(PLAIN, OTHERWISE), (OTHERWISE, PLAIN)], ids=["plain first", "plain last"])
def test_the_same_facts_in_another_writing_change_nothing(database: Database, tmp_path: Path, order: Any) -> None:
    first, second = (taken(database, tmp_path, lines) for lines in order)
    assert first.rejected == second.rejected == ()
    assert first.created == len(PLAIN)
    assert second.unchanged == len(PLAIN)


def test_a_source_proves_what_it_proves_in_any_writing(database: Database, tmp_path: Path) -> None:
    told = [("Document", "document"), ("case note verified", "case_note_verified"), ("WAGE RECORD", "wage_record"),
            ("Employer letter", "document"), ("hearsay", "self_report")]  # fmt: skip
    jobs = [{**PLAIN[1], "id": source, "employer": source, "source": source} for source, _ in told]
    assert taken(database, tmp_path, [PLAIN[0], *jobs]).rejected == ()
    with database.read() as tx:
        (history,) = histories(tx)
    assert {each.employer: each.evidence for each in history.seen} == dict(told)


@pytest.mark.parametrize(
    ("field", "value"),
    [("as_of", "2025-07-10T25"), ("as_of", "10/07/2025"), ("hours_per_week", "4,0"), ("hours_per_week", "4_0"),
     ("hours_per_week", "-1"), ("subsidized", 2), ("started_on", "2025-02-29T00:00:00")],
)  # fmt: skip
def test_what_may_mean_anything_is_turned_back(database: Database, tmp_path: Path, field: str, value: Any) -> None:
    (bad,) = taken(database, tmp_path, [{**PLAIN[1], field: value}, PLAIN[0]]).rejected
    assert f'"{field}"' in bad.problem
