"""Scores, papers, frozen reports and figures to hand on, as exports."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from sqlalchemy.engine import Connection

from records import freezing, frozen
from records.database import Database
from records.exports import EXPORTS, Asked
from records.measuring import measured
from records.measuring.sharing import for_sharing
from records.tables.documents import documents
from records.tables.measuring import scores
from surveys.measures import MEASURES, Scope
from tests.support.factories import NOW, an_alum, an_employment

TODAY = date(2026, 3, 10)


@pytest.fixture
def lone(sqlite_url: str) -> Iterator[Database]:
    """A fresh SQLite database."""
    opened = Database(sqlite_url)
    yield opened
    opened.close()


def exported(database: Database, name: str, **asked: Any) -> list[dict[str, Any]]:
    chosen, wanted = EXPORTS[name], Asked(today=TODAY, **asked)
    with database.read() as tx:
        return [dict(zip(chosen.fields_for(wanted), row, strict=True)) for row in chosen.rows(tx, wanted)]


def test_scores_are_those_in_force_and_the_others_with_the_history(database: Database) -> None:
    with database.begin() as tx:
        alum = an_alum(tx, external_id="p1")
        told = {"alum_id": alum, "kind": "net_worth", "moment": "after", "source": "staff", "at": NOW}
        new = tx.execute(scores.insert(), {**told, "as_of": TODAY, "value": Decimal(-2500)}).inserted_primary_key[0]
        tx.execute(scores.insert(), {**told, "as_of": date(2025, 1, 1), "value": Decimal(-6000), "replaced_by": new})
    (row,) = exported(database, "scores")
    assert (row["external_id"], row["kind"], row["moment"], row["value"]) == ("p1", "net_worth", "after", "-2500.00")
    assert [each["replaced_by"] for each in exported(database, "scores", history=True)] == [None, new]
    assert exported(database, "scores", since=date(2026, 3, 11)) == []


def test_papers_are_told_of_and_never_given(database: Database) -> None:
    with database.begin() as tx:
        alum = an_alum(tx, external_id="p1")
        paper = {"alum_id": alum, "kind": "pay_stub", "name": "stub.pdf", "media_type": "application/pdf", "size": 4}
        tx.execute(documents.insert(), {**paper, "digest": "d" * 64, "content": b"%PDF", "by": "staff", "at": NOW})
    (row,) = exported(database, "documents")
    assert (row["external_id"], row["kind"], row["name"], row["size"]) == ("p1", "pay_stub", "stub.pdf", 4)
    assert "content" not in row
    assert "%PDF" not in str(row)


def freeze(tx: Connection, name: str, scope: Scope) -> None:
    number = freezing.begin(tx, name, scope, by="maria@example.org", now=NOW)
    figures, shared = measured(tx, scope).figures, for_sharing(tx, scope).figures
    freezing.finish(tx, number, figures, shared, by="maria@example.org", now=NOW)


def test_a_frozen_report_of_one_program_gives_no_small_group_away(lone: Database) -> None:
    with lone.begin() as tx:
        for n in range(40):
            alum = an_alum(tx, exited_on=date(2024, 11, 15), program="Welding" if n % 13 else "Pilot")
            if n % 2:
                an_employment(tx, alum, started_on="2024-12-02", as_of=date(2025, 12, 31))
        for program in (None, "Pilot", "Welding"):
            freeze(tx, program or "Everybody", Scope(as_of=TODAY, program=program))
    told = {row["report"]: row for row in exported(lone, "frozen") if row["measure"] == "wioa_employment_q2"}
    shown = {name: (row["numerator"], row["denominator"], row["suppressed"]) for name, row in told.items()}
    assert shown == {"Everybody": (20, 40, False), "Pilot": (None, None, True), "Welding": (None, None, True)}
    with lone.read() as tx:
        assert [each.figures[0].denominator for each in frozen.frozen(tx)] == [36, 4, 40]


def test_a_frozen_report_comes_as_it_was(lone: Database) -> None:
    with lone.begin() as tx:
        an_employment(tx, an_alum(tx, exited_on=date(2024, 11, 15)), started_on="2024-12-02")
        freeze(tx, "Fall", Scope(as_of=TODAY, program="Welding"))
        an_alum(tx, exited_on=date(2024, 11, 15))
    told = exported(lone, "frozen")
    assert [row["measure"] for row in told] == [each.id for each in MEASURES]
    first = told[0]
    assert [first[name] for name in ("report", "as_of", "program")] == ["Fall", "2026-03-10", "Welding"]
    assert [first[name] for name in ("value", "numerator", "denominator", "low")] == ["1.0000", 1, 1, "1.0000"]
    assert exported(lone, "frozen", since=date(2026, 3, 11)) == []


def test_figures_to_hand_on_hide_small_groups_of_one_program(lone: Database) -> None:
    with lone.begin() as tx:
        for n in range(40):
            alum = an_alum(tx, exited_on=date(2024, 11, 15), program="Welding" if n % 13 else "Pilot")
            if n % 2:
                an_employment(tx, alum, started_on="2024-12-02", as_of=date(2025, 12, 31))
    whole, few = ({row["measure"]: row for row in exported(lone, "figures", program=name)} for name in (None, "Pilot"))
    whole_row, few_row = whole["wioa_employment_q2"], few["wioa_employment_q2"]
    assert [whole_row[name] for name in ("numerator", "denominator", "suppressed")] == [20, 40, False]
    assert [few_row[name] for name in ("value", "numerator", "denominator", "suppressed")] == [None, None, None, True]
