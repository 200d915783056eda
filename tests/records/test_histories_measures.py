"""What outcome measures need, from other systems: scores, baselines, barriers, in any order and any writing, once."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from records.database import Database
from records.exports import EXPORTS, Asked
from records.histories import Taken, import_histories
from records.measuring import histories, measured
from records.tables.histories import entry_facts, exclusions
from records.tables.measuring import scores
from records.tables.outcomes import benefits, wages
from records.tables.people import alumni, enrollments
from surveys.measures import Scope
from tests.support import databases
from tests.support.factories import NOW

WORKED = Path(__file__).parents[1] / "worked" / "people.jsonl"
TODAY = date(2026, 3, 10)
Line = Mapping[str, Any]
#: What goes out and comes back.
EXPORTED = ("enrollments", "employment", "wages", "benefits", "credentials", "exclusions", "scores")


@pytest.fixture
def database(sqlite_url: str) -> Database:
    return Database(sqlite_url)


@pytest.fixture
def take(database: Database, tmp_path: Path) -> Callable[..., Taken]:
    return lambda *lines: taken(database, tmp_path, lines)


def taken(database: Database, folder: Path, lines: Iterable[Line]) -> Taken:
    path = folder / "lines.jsonl"
    path.write_text("\n".join(map(json.dumps, lines)))
    return import_histories(database, path, now=NOW, by="test", default_zone="America/Chicago")


def rows(database: Database, table: sa.Table) -> list[Any]:
    with database.read() as tx:
        return list(tx.execute(sa.select(table).order_by(*table.primary_key.columns)))


def enrolled(**more: Any) -> dict[str, Any]:
    dates = {"started_on": "2024-05-01", "exited_on": "2024-11-15"}
    return {"type": "enrollment", "external_id": "p1", "program": "Welding", **dates, **more}


def scored(kind: str, **more: Any) -> dict[str, Any]:
    return {"type": "score", "external_id": "p1", "kind": kind, "as_of": "2025-04-30", **more}


EVERYTHING = (
    scored("net_worth", value="-2500"),
    scored("social_capital", moment="entry", as_of="2024-05-01", value="3.33", items={"one": 3, "two": 4, "three": 3}),
    scored("primary_care", choice="First visit", source="staff"),
    scored("housing", moment="exit", as_of="2024-11-15", choice="own_place"),
    enrolled(
        cohort="Fall", barriers=["Justice involved", "no car", "ESL"], completed=["training", "housing"],
        gender="woman", race_ethnicity="Latina", language="Spanish", youth=False,
        baseline={"wage": "14", "wage_unit": "hourly", "hours_per_week": "32",
                  "public_benefits": ["SNAP", "Section 8"]},
        exit={"employed": True, "wage": "680", "wage_unit": "Semi-monthly", "hours_per_week": 20, "net_worth": -4000,
              "food_security_raw": 2, "public_benefits": []},
    ),
    {"type": "wage", "external_id": "p1", "as_of": "2025-07-01", "amount": "7800", "unit": "quarter",
     "employer": "Mill"},
    {"type": "benefit", "external_id": "p1", "as_of": "2025-03-01", "kind": "public", "benefit": "snap",
     "status": "cut_off"},
)  # fmt: skip


def test_everything_that_measures_ask_for_is_kept_once(database: Database, take: Callable[..., Taken]) -> None:
    assert take(*EVERYTHING).counts() == {"created": 7, "updated": 0, "unchanged": 0, "rejected": 0}
    assert take(*reversed(EVERYTHING)).counts() == {"created": 0, "updated": 0, "unchanged": 7, "rejected": 0}
    (enrollment,), (alum,) = rows(database, enrollments), rows(database, alumni)
    assert enrollment.barriers == ["justice_involved", "no car", "english_learner"]
    assert (enrollment.cohort, enrollment.completed) == ("Fall", ["training", "housing"])
    assert (enrollment.entry_wage_unit, enrollment.entry_public_benefits) == ("hour", ["snap", "housing"])
    assert (enrollment.exit_wage_unit, enrollment.exit_hours_per_week) == ("semimonthly", 20)
    assert (enrollment.exit_employed, enrollment.exit_public_benefits) == (True, ["none"])
    assert (alum.gender, alum.race_ethnicity, alum.language) == ("woman", "Latina", "es")
    assert {(row.kind, row.moment, row.value, row.choice) for row in rows(database, scores)} == {
        ("net_worth", "after", Decimal(-2500), None),
        ("net_worth", "exit", Decimal(-4000), None),
        ("food_security", "exit", Decimal(2), None),
        ("social_capital", "entry", Decimal("3.33"), None),
        ("primary_care", "after", None, "first_visit"),
        ("housing", "exit", None, "own_place"),
    }
    assert [(row.unit, row.hourly) for row in rows(database, wages)] == [("quarter", None)]
    assert [row.status for row in rows(database, benefits)] == ["cut_off"]


def test_another_value_of_the_same_day_takes_the_place_of_the_first(
    database: Database, take: Callable[..., Taken]
) -> None:
    take(enrolled(exit={"net_worth": 100}), scored("food_security", value=5))
    second = take(enrolled(exit={"net_worth": 200}), scored("food_security", value=1))
    assert (second.updated, second.unchanged) == (2, 0)
    in_force = {(row.kind, row.value) for row in rows(database, scores) if row.replaced_by is None}
    assert in_force == {("net_worth", 200), ("food_security", 1)}
    assert len(rows(database, scores)) == 4


def test_scores_at_exit_go_with_the_exit_when_its_day_is_corrected(
    database: Database, take: Callable[..., Taken]
) -> None:
    take(enrolled(exit={"net_worth": 100}))
    take(enrolled(exited_on="2024-12-20", exit={"net_worth": 100}))
    assert [row.as_of for row in rows(database, scores) if row.replaced_by is None] == [date(2024, 12, 20)]


BAD = [
    (scored("happiness", value=3), "net_worth, food_security"),
    (scored("food_security", value=7), "0 to 6"),
    (scored("food_security", value="2.5"), "whole number"),
    (scored("net_worth"), '"value" is missing'),
    (scored("primary_care", value=1), '"choice" is missing'),
    (scored("housing", choice="castle"), "own_place"),
    (scored("net_worth", value=1, as_of=None), '"as_of" is missing'),
    (scored("net_worth", value=1, items={"one": [1]}), "plain values"),
    (scored("net_worth", value=1, moment="noon"), "entry, exit, after"),
    (enrolled(barriers=[3]), "list of words"),
    (enrolled(exit={"wage": "15"}), '"exit.wage_unit" is missing'),
    (enrolled(exit={"food_security_raw": 9}), '"exit.food_security_raw"'),
    (enrolled(language="fr"), "en, es"),
]


def test_what_cannot_be_meant_is_named_with_the_mend(database: Database, take: Callable[..., Taken]) -> None:
    take(enrolled())
    done = take(*(line for line, _ in BAD))
    assert len(done.rejected) == len(BAD)
    for rejected, (_, said) in zip(done.rejected, BAD, strict=True):
        assert said in str(rejected)
    assert rows(database, scores) == []


def test_two_lines_that_contradict_each_other_are_not_both_taken(take: Callable[..., Taken]) -> None:
    lines = (enrolled(), scored("net_worth", value=1), scored("net_worth", value=2))
    for done in (take(*lines), take(*lines)):
        assert [str(each) for each in done.rejected] == [
            "line 3: line 2 has another net_worth of the same day; keep one of the two lines"
        ]


def test_pay_without_an_employer_is_for_the_only_job_there_was(database: Database, take: Callable[..., Taken]) -> None:
    job = {"type": "employment", "external_id": "p1", "as_of": "2025-06-30", "hours_per_week": 40}
    mill = {**job, "employer": "The Mill, Inc.", "started_on": "2025-01-02", "ended_on": "2025-03-31"}
    bakery = {**job, "employer": "Bakery", "started_on": "2025-03-15"}
    pay = {"type": "wage", "external_id": "p1", "amount": "600", "unit": "week"}
    take(enrolled(), mill, bakery, {**pay, "as_of": "2025-02-01"}, {**pay, "as_of": "2025-03-20"},
         {**pay, "as_of": "2025-05-01"}, {**pay, "as_of": "2025-02-15", "employer": "mill"})  # fmt: skip
    told = {row.as_of: (row.employer, row.hourly) for row in rows(database, wages)}
    assert told == {
        date(2025, 2, 1): ("The Mill, Inc.", Decimal(15)),
        date(2025, 2, 15): ("mill", Decimal(15)),  # the same employer, in other words
        date(2025, 3, 20): (None, None),  # two jobs then: nobody knows which one
        date(2025, 5, 1): ("Bakery", Decimal(15)),
    }


def test_an_exclusion_that_a_line_tells_stands_whatever_becomes_of_the_reason_for_exit(
    database: Database, take: Callable[..., Taken]
) -> None:
    line = {"type": "exclusion", "external_id": "p1", "reason": "deceased", "on": "2024-11-15"}
    take(enrolled(exit_reason="03"), line)
    assert [(row.reason, row.enrollment_id) for row in rows(database, exclusions)] == [("deceased", None)]
    take(enrolled(exit_reason="completed"))
    assert len(rows(database, exclusions)) == 1
    assert take(enrolled(exit_reason="completed"), line).unchanged == 2


def test_other_words_for_work_school_and_benefits_are_known(database: Database, take: Callable[..., Taken]) -> None:
    """Systems call the same by other names."""
    words = {"Registered apprenticeship": "employed", "laid off": "unemployed", "gig": "self_employed"}
    on = {"external_id": "p1", "as_of": "2025-05-01"}
    earned = {"GED": "high_school_equivalency", "License": "licensure"}
    schools = {"community college": "postsecondary", "Vocational": "training", "GED": "secondary"}
    said = take(
        enrolled(economically_disadvantaged="yes", baseline={"public_benefits": ["SSI/SSDI", "SCHIP"]}),
        *({"type": "credential", "external_id": "p1", "kind": word} for word in earned),
        *({"type": "employment", "status": word, **on} for word in words),
        *({"type": "employment", "status": "in_school", "school_level": word, **on} for word in schools),
        {"type": "benefit", "kind": "public", "benefit": "SNAP", "status": "stopped", **on},
    )
    assert not said.rejected
    with database.read() as tx:
        (history,) = histories(tx)
    assert [each.status for each in history.seen if each.status != "in_school"] == list(words.values())
    assert [each.school_level for each in history.seen if each.status == "in_school"] == list(schools.values())
    assert [each.status for each in history.benefits] == ["none"]
    assert [each.kind for each in history.credentials] == list(earned.values())
    assert history.economically_disadvantaged is True
    assert history.enrollments[0].entry.public_benefits == ("ssi", "medicaid")


def test_a_job_that_ended_on_a_known_day_needs_no_other_day(database: Database, take: Callable[..., Taken]) -> None:
    past = {"type": "employment", "external_id": "p1", "employer": "Mill", "started_on": "2024-12-02"}
    said = take(enrolled(), {**past, "ended_on": "2025-05-01"}, {**past, "ended_on": "2025-05"}, past)
    assert len(said.rejected) == 2  # how long the others lasted, nobody knows
    with database.read() as tx:
        (history,) = histories(tx)
    assert [each.as_of for each in history.seen] == [date(2025, 5, 1)]


@pytest.mark.parametrize(
    ("facts", "proven"),
    [({"source": "wage_record"}, "wage_record"), ({"source": "pay_stubs"}, "document"),
     ({"source": "self_report"}, "self_report"), ({"source": "self_report", "evidence": "document"}, "document"),
     ({"source": "a call", "document_verified_on": "2025-08-01"}, "document")],
)  # fmt: skip
def test_an_outcome_is_as_well_proven_as_its_source_where_the_line_does_not_say(
    database: Database, take: Callable[..., Taken], facts: Line, proven: str
) -> None:
    take(enrolled(), {"type": "outcome", "external_id": "p1", "quarter": 2, "outcome": "military", **facts})
    with database.read() as tx:
        (history,) = histories(tx)
    assert [each.evidence for each in history.settled.values()] == [proven]


def test_a_record_without_a_source_answers_a_check_in_held_elsewhere(
    database: Database, take: Callable[..., Taken]
) -> None:
    answered = {"type": "disposition", "external_id": "p1", "checkin": "day_90", "state": "completed"}
    take(
        enrolled(), answered, {"type": "employment", "external_id": "p1", "status": "unemployed", "as_of": "2025-02-14"}
    )
    with database.read() as tx:
        (history,) = histories(tx)
    assert [each.asked_to for each in history.seen] == [date(2025, 2, 13)]


def _exported(database: Database, folder: Path) -> Path:
    path = folder / "exported.jsonl"
    with database.read() as tx, path.open("w") as file:
        for name in EXPORTED:
            fields = EXPORTS[name].fields
            for row in EXPORTS[name].rows(tx, Asked(today=TODAY)):
                file.write(json.dumps(dict(zip(fields, row, strict=True))) + "\n")
    return path


def _as_told(path: Path) -> list[str]:
    """What was exported, without our own keys."""
    lines = map(json.loads, path.read_text().splitlines())
    own = ("id", "employment_id", "checkin_id", "message_sid")
    return sorted(json.dumps({k: v for k, v in line.items() if k not in own}, sort_keys=True) for line in lines)


def test_what_export_writes_makes_the_same_records_and_figures_in_an_empty_database(
    database: Database, sqlite_template: Path, tmp_path: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    lines = [*map(json.loads, WORKED.read_text().splitlines()), *EVERYTHING]
    assert taken(database, tmp_path, lines).rejected == ()
    out = _exported(database, tmp_path)
    elsewhere = tmp_path_factory.mktemp("elsewhere")
    empty = Database(databases.sqlite_copy(sqlite_template, elsewhere))
    done = import_histories(empty, out, now=NOW, by="test", default_zone="America/Chicago")
    assert done.rejected == ()
    assert _as_told(_exported(empty, elsewhere)) == _as_told(out)
    figures = []
    for each in (database, empty):
        with each.read() as tx:
            figures.append(measured(tx, Scope(as_of=TODAY)).figures)
            assert len(list(histories(tx))) == len({line["external_id"] for line in lines})
    assert figures[0] == figures[1]
    assert rows(empty, entry_facts)
