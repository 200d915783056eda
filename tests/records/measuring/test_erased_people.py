"""Taking people out of the records leaves every figure as it was."""

from __future__ import annotations

from datetime import date
from typing import Any

import sqlalchemy as sa

from records.database import Database
from records.keeping.erasing import Erasure, erase
from records.keeping.marks import Seal
from records.measuring import behind, measured
from records.measuring.reporting import report
from records.tables.people import alumni
from surveys.measures import Part, Scope
from tests.support.crowds import Crowd
from tests.support.factories import NOW, an_alum, an_employment
from tests.support.random_histories import TODAY, a_crowd

SCOPE = Scope(as_of=TODAY)


def _erased(tx: Any, *alum_ids: int) -> None:
    for alum in alum_ids:
        erase(tx, Seal.of("a secret"), Erasure(alum, "pat@example.org", NOW, TODAY, "America/Chicago"))


def _without_reasons(crowd: Crowd) -> Crowd:
    """Nobody left for a reason that excludes and was not left out by name: the reason itself goes with the person."""
    for row in crowd.rows["enrollments"]:
        row["exit_reason"] = None
    for row in crowd.rows["checkins"]:
        if row["state"] in ("open", "scheduled"):
            row |= {"state": "expired", "why": "before_import", "opened_at": None}
    return crowd


def test_every_figure_stays_when_people_are_taken_out(sqlite_url: str) -> None:
    database = Database(sqlite_url)
    with database.begin() as tx:
        _without_reasons(a_crowd(120, seed=5)).write(tx)
    with database.begin() as tx:
        before = report(tx, SCOPE, by="program")
        _erased(tx, *tx.scalars(sa.select(alumni.c.id).where(alumni.c.id % 3 == 0)))
        after = report(tx, SCOPE, by="program")
    database.close()
    assert after == before


def test_an_employer_spelled_in_two_ways_stays_one(database: Database) -> None:
    with database.begin() as tx:
        alum = an_alum(tx, exited_on=date(2024, 11, 15))
        for name, day in (("Target", date(2025, 5, 2)), ("target store #214", date(2025, 11, 2))):
            an_employment(tx, alum, employer=name, as_of=day)
        only = {"wioa_same_employer"}
        before = measured(tx, SCOPE, only=only).figures
        _erased(tx, alum)
        assert measured(tx, SCOPE, only=only).figures == before
        (person,) = behind(tx, SCOPE, "wioa_same_employer", part=Part.YES)
    assert (person.first_name, person.last_name) == ("", "")
    assert person.external_id.startswith("erased-")
