"""Power cuts in the middle of what staff and the clock do to figures: it is done, once, or it is not done at all."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from bot.reporting import clear_cut_off
from records import freezing, frozen
from records.database import Database
from records.tables import metadata
from records.tables.histories import quarter_outcomes
from records.tables.journal import audit
from records.tables.measuring import frozen_reports, frozen_verdicts
from tests.support import databases
from tests.support.cutting import Cutter, cutter
from tests.support.deeds import NOW, PEOPLE, a_paper, populate
from tests.support.doors import rows
from tests.support.site import a_bot

#: Deeds that are one promise.
WHOLE = ("leave_out", "bring_a_paper", "take_in")
#: Columns that name a row without a key of the database's own.
LOOSE = {"enrollment_id": "enrollments", "exit_voided_by": "enrollments"}
Contents = dict[str, list[dict[str, Any]]]
Choice = Callable[[int], list[int]]


def some(steps: int) -> list[int]:
    """Two in the middle, and those about the last commit."""
    return [steps // 3, 2 * steps // 3, steps - 2, steps - 1]


def each(steps: int) -> list[int]:
    """Every step."""
    return list(range(steps))


CHOICES = pytest.mark.parametrize("choose", [some, pytest.param(each, marks=pytest.mark.long)])


@pytest.fixture(scope="module")
def cut() -> Iterator[Cutter]:
    with cutter() as cutting:
        yield cutting


def peopled(url: str) -> Database:
    database = Database(url)
    with database.begin() as tx:
        populate(tx)
    a_paper(database, 1)
    return database


@pytest.fixture
def people(database_url: str) -> Iterator[Database]:
    """A database with some people in it."""
    with closing(peopled(database_url)) as database:
        yield database


@pytest.fixture
def uncut(people: Database, request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Database]:
    """Another with the same people, where everything is done in peace."""
    if people.is_sqlite:
        (tmp_path / "uncut").mkdir()
        url = databases.sqlite_copy(request.getfixturevalue("sqlite_template"), tmp_path / "uncut")
        with closing(peopled(url)) as database:
            yield database
        return
    with request.getfixturevalue("postgres_server").fresh() as url, closing(peopled(url)) as database:
        yield database


def address(database: Database) -> str:
    return database.url.render_as_string(hide_password=False)


def contents(database: Database) -> Contents:
    """Every row of every table, with keys as ranks: what was taken back leaves gaps in them."""
    with database.read() as tx:
        tables = {
            table.name: tx.execute(sa.select(table).order_by(*table.primary_key.columns)).all()
            for table in metadata.sorted_tables
            if table.name != "data_keys"
        }
    ranks = {
        name: {row.id: rank for rank, row in enumerate(several)}
        for name, several in tables.items()
        if "id" in metadata.tables[name].c
    }
    return {name: [_told(metadata.tables[name], row, ranks) for row in several] for name, several in tables.items()}


def _told(table: sa.Table, row: sa.Row[Any], ranks: dict[str, dict[int, int]]) -> dict[str, Any]:
    told = dict(row._mapping)
    for column in table.c:
        named = [key.column.table.name for key in column.foreign_keys] or [LOOSE.get(column.name, "")]
        if told[column.name] is not None and named[0] in ranks:
            told[column.name] = ranks[named[0]][told[column.name]]
    told.pop("id", None)
    for name in ("subject", "why"):  # they name rows by their keys
        if isinstance(told.get(name), str):
            told[name] = re.sub(r"\d+", "N", told[name])
    return told


@CHOICES
@pytest.mark.parametrize("deed", WHOLE)
def test_what_is_one_promise_is_kept_or_nothing_of_it_is(
    cut: Cutter, people: Database, uncut: Database, tmp_path: Path, deed: str, choose: Choice
) -> None:
    before = contents(people)
    assert contents(uncut) == before
    steps = cut(deed, address(uncut), tmp_path).steps
    done = contents(uncut)
    assert done != before
    for at in choose(steps):
        assert contents(people) == before, f"step {at - 1}"
        assert cut(deed, address(people), tmp_path, at).killed
    # The last step is the moment after the commit.
    assert contents(people) == done


@CHOICES
def test_a_rule_that_is_cut_off_goes_on_where_it_was_and_confirms_nothing_twice(
    cut: Cutter, people: Database, uncut: Database, tmp_path: Path, choose: Choice
) -> None:
    steps = cut("confirm", address(uncut), tmp_path).steps
    for at in choose(steps):
        cut("confirm", address(people), tmp_path, at)
        settled = [row.alum_id for row in rows(people, quarter_outcomes)]
        assert len(settled) == len(set(settled))
        assert len(settled) % 2 == 0, "two people are confirmed in one promise"
        noted = rows(people, audit, audit.c.did == "confirmed an outcome by rule")
        assert sorted(row.alum_id for row in noted) == sorted(settled)
    assert not cut("confirm", address(people), tmp_path).killed
    assert contents(people) == contents(uncut)
    assert len(rows(people, quarter_outcomes)) == PEOPLE


@CHOICES
def test_a_report_that_is_cut_off_is_none_and_what_is_left_of_it_goes(
    cut: Cutter, people: Database, uncut: Database, tmp_path: Path, choose: Choice
) -> None:
    steps = cut("freeze", address(uncut), tmp_path).steps
    (whole,) = _reports(uncut)
    for at in choose(steps):
        assert cut("freeze", address(people), tmp_path, at).killed
        assert all(report == whole for report in _reports(people))
    assert len(_reports(people)) == 1, "only the last was cut off after its commit"
    assert not cut("freeze", address(people), tmp_path).killed
    clear_cut_off(a_bot(people, lambda: NOW), now=NOW + freezing.LONGEST)
    assert _reports(people) == [whole, whole]
    assert {row.claimed_until for row in rows(people, frozen_reports)} == {None}
    assert len(rows(people, audit, audit.c.did == "froze a report")) == 2
    assert {row.report_id for row in rows(people, frozen_verdicts)} == {row.id for row in rows(people, frozen_reports)}


def _reports(database: Database) -> list[tuple[Any, ...]]:
    """The figures of each frozen report, and where everybody stands in it."""
    stood = Counter((row.report_id, row.alum_id, row.measure, row.part) for row in rows(database, frozen_verdicts))
    with database.read() as tx:
        return [
            (report.figures, report.shared, sorted(key[1:] for key in stood if key[0] == report.id))
            for report in frozen.frozen(tx)
        ]
