"""Columns of a roster that outcome measures ask for: read as programs write them, kept once."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from bot.rosters import ImportResult, import_roster
from records.database import Database
from records.roster.problems import BadValue
from records.roster.serving import Completed, read_barriers, read_completed, read_level, read_raw, read_worth
from records.tables.histories import entry_facts
from records.tables.measuring import scores
from records.tables.people import enrollments
from tests.support.factories import NOW

HEADERS = (
    "ID,First Name,Last Name,Enrollment Date,Exit Date,Program,Barriers,Services completed,Title I youth,School level,"
    "Hours at entry,Net worth at entry,Net worth at exit,Food security at entry,Food security at exit\n"
)
ROW = 'p1,Ana,Reyes,2025-05-01,2025-12-15,Welding,"justice involved; no car",training and OJT,yes,High school,'


@pytest.fixture
def database(sqlite_url: str) -> Database:
    return Database(sqlite_url)


def taken(database: Database, folder: Path, *lines: str) -> ImportResult:
    path = folder / "roster.csv"
    path.write_text(HEADERS + "\n".join(lines) + "\n")
    return import_roster(database, path, now=NOW, by="test", default_zone="America/Chicago")


def rows(database: Database, table: sa.Table) -> list[Any]:
    with database.read() as tx:
        return list(tx.execute(sa.select(table).order_by(*table.primary_key.columns)))


def test_a_roster_tells_how_things_stood_and_the_second_time_changes_nothing(
    database: Database, tmp_path: Path
) -> None:
    row = ROW + '32,"($6,000)","-2,500.50",5,1'
    assert taken(database, tmp_path, row).counts() == {"created": 1, "updated": 0, "unchanged": 0, "rejected": 0}
    assert taken(database, tmp_path, row).counts() == {"created": 0, "updated": 0, "unchanged": 1, "rejected": 0}
    (enrollment,), (entry,) = rows(database, enrollments), rows(database, entry_facts)
    assert enrollment.barriers == ["justice_involved", "no car"]
    assert (enrollment.completed, enrollment.youth) == (["training", "ojt"], True)
    assert (entry.school_level, entry.hours_per_week) == ("secondary", 32)
    assert (entry.net_worth, entry.food_security_raw) == (-6000, 5)
    assert [(row.kind, row.moment, row.as_of, row.value) for row in rows(database, scores)] == [
        ("food_security", "exit", date(2025, 12, 15), 1),
        ("net_worth", "exit", date(2025, 12, 15), Decimal("-2500.50")),
    ]


def test_what_changes_takes_the_place_of_what_was_told_and_an_empty_cell_changes_nothing(
    database: Database, tmp_path: Path
) -> None:
    taken(database, tmp_path, ROW + "32,-6000,-2500,5,1")
    done = taken(database, tmp_path, "p1,Ana,Reyes,2025-05-01,2025-12-20,Welding,,,,,,,-1000,,")
    assert done.counts() == {"created": 0, "updated": 1, "unchanged": 0, "rejected": 0}
    (enrollment,), (entry,) = rows(database, enrollments), rows(database, entry_facts)
    assert (enrollment.completed, entry.net_worth) == (["training", "ojt"], -6000)
    in_force = {(row.kind, row.as_of, row.value) for row in rows(database, scores) if row.replaced_by is None}
    assert in_force == {("net_worth", date(2025, 12, 20), -1000), ("food_security", date(2025, 12, 20), 1)}
    assert len(rows(database, scores)) == 4


def test_a_score_at_exit_without_an_exit_date_is_left_out_and_said(database: Database, tmp_path: Path) -> None:
    done = taken(database, tmp_path, "p1,Ana,Reyes,2025-05-01,,Welding,,,,,,,-1000,,2")
    assert any("there is no exit date" in each.text for each in done.warnings)
    assert rows(database, scores) == []
    again = taken(database, tmp_path, "p1,Ana,Reyes,2025-05-01,,Welding,,,,,,,-1000,,2")
    assert again.counts()["unchanged"] == 1


def test_two_rows_that_contradict_each_other_are_not_both_taken(database: Database, tmp_path: Path) -> None:
    done = taken(database, tmp_path, ROW + "32,-6000,,,", ROW + "32,-5000,,,")
    (rejected,) = done.rejected
    assert '"-5000.00" contradicts row 2' in str(rejected.problems[0].problem)


COMPLETED = [
    ("training; placement", Completed(("training", "placement"))),
    ("Classroom Training, OJT", Completed(("classroom", "ojt"))),
    ("on-the-job training and housing", Completed(("ojt", "housing"))),
    ("none", Completed(())),
    ("K-12", Completed(("k12",))),
    ("yes", Completed((), ("yes",))),
]


@pytest.mark.parametrize(("text", "completed"), COMPLETED)
def test_completed_services_are_read_as_programs_write_them(text: str, completed: Completed) -> None:
    assert read_completed(text) == completed


WORTH = [("-6000", "-6000"), ("($6,000)", "-6000"), ("-$1,234.56", "-1234.56"), ("−250", "-250"), ("0", "0"),
         ("$12k", "12000")]  # fmt: skip


@pytest.mark.parametrize(("text", "worth"), WORTH)
def test_net_worth_may_be_below_zero(text: str, worth: str) -> None:
    assert read_worth(text) == Decimal(worth)


def test_barriers_are_known_by_common_words_and_kept_as_said_otherwise() -> None:
    said = "Homelessness; ESL, Single mother | childcare; Veteran; sin hogar"
    assert read_barriers(said) == ("homeless", "english_learner", "single_parent", "childcare", "veteran")
    assert read_barriers("none") == ()


@pytest.mark.parametrize(
    ("read", "text"), [(read_level, "somewhere"), (read_raw, "7"), (read_raw, "2.5"), (read_worth, "a lot")]
)
def test_what_cannot_be_meant_is_refused_with_a_mend(read: Any, text: str) -> None:
    with pytest.raises(BadValue):
        read(text)


def test_a_level_of_school_is_one_of_two_or_none() -> None:
    assert [read_level(text) for text in ("High School", "GED", "community college", "Not in school")] == [
        "secondary", "secondary", "postsecondary", None,
    ]  # fmt: skip
