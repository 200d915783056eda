"""The data dictionary misses no column, no field and no measure; docs/data-dictionary.md is what it gives."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
import sqlalchemy as sa

from records.dictionary import Sensitivity, described, unexplained
from records.dictionary.columns import sections
from records.dictionary.page import page
from records.exports import EXPORTS, Asked
from records.exports.dictionary import FIELDS, explained
from records.exports.files import FORMATS
from records.histories.ledger import EVENTS
from records.scheduled_exports import Every
from records.tables import metadata
from surveys.after_exit import Evidence
from surveys.dialogue import FlagKind
from surveys.history import Moment, Score
from surveys.measures import MEASURES
from surveys.papers import PaperKind
from surveys.response import RESPONSE_MEASURES

PAGE = Path(__file__).parents[2] / "docs" / "data-dictionary.md"


def rows():
    with sa.create_engine("sqlite://").connect() as tx:
        return [dict(zip(FIELDS, row, strict=True)) for row in EXPORTS["dictionary"].rows(tx, Asked(today=date.max))]


def test_the_page_is_up_to_date():
    assert PAGE.read_text(encoding="utf-8") == page(), "run `make docs`"


def test_every_column_has_a_definition_and_every_definition_a_column():
    assert unexplained() == ()
    there = [f"{name}.{column.name}" for name in sorted(metadata.tables) for column in metadata.tables[name].columns]
    assert [f"{each.table}.{each.column}" for each in described()] == there


def test_a_column_without_a_definition_is_found_out():
    table = sa.Table("not_explained", metadata, sa.Column("id", sa.Integer), sa.Column("mystery", sa.Integer))
    try:
        assert unexplained() == ("not_explained.id", "not_explained.mystery")
    finally:
        metadata.remove(table)


def test_every_field_of_every_export_has_a_definition_and_no_definition_is_left_over():
    assert [
        (each.name, field) for each in EXPORTS.values() for field in each.fields if not explained(each.name, field)
    ] == []
    assert sections("exports").keys() == EXPORTS.keys()
    unused = [
        (name, field)
        for name, told in sections("exports").items()
        for field in told.columns.keys() - set(EXPORTS[name].fields)
    ]
    assert unused == []


def test_the_export_has_every_column_field_and_measure_and_no_gap():
    told = rows()
    columns = sum(len(table.columns) for table in metadata.tables.values())
    fields = sum(len(each.fields) for each in EXPORTS.values())
    assert len(told) == columns + fields + len(MEASURES) + len(RESPONSE_MEASURES)
    gaps = [(row["subject"], row["name"]) for row in told for name in FIELDS if not row[name] and name != "codes"]
    assert gaps == []
    assert {row["sensitivity"] for row in told} == set(Sensitivity)


#: Columns whose codes the program knows by a list of its own.
LISTS = [
    ("flags", "kind", FlagKind), ("consent_events", "event", EVENTS), ("documents", "kind", PaperKind),
    ("scores", "kind", Score), ("scores", "moment", Moment), ("quarter_outcomes", "evidence", Evidence),
    ("scheduled_exports", "every", Every), ("scheduled_exports", "form", FORMATS),
]  # fmt: skip


@pytest.mark.parametrize(("table", "column", "known"), LISTS, ids=[f"{table}.{column}" for table, column, _ in LISTS])
def test_codes_are_those_that_the_program_writes(table, column, known):
    (told,) = (each.codes for each in described() if (each.table, each.column) == (table, column))
    assert set(told.split(", ")) == {str(getattr(each, "value", each)) for each in known}


def test_what_always_has_a_value_is_never_said_to_be_empty():
    empty = {
        (each.table, each.column)
        for each in described()
        if each.missing == "never" and metadata.tables[each.table].c[each.column].nullable
    }
    assert empty == set()
    said = {(row["subject"], row["name"]): row for row in rows() if row["kind"] == "export field"}
    assert [said["benefits", name]["missing"] for name in ("id", "as_of")] == ["never"] * 2
    assert said["messages", "external_id"]["missing"] == "a number nobody has on file"
    assert said["wages", "external_id"]["missing"] == "never"
    assert said["employment", "is_current"]["codes"] == "true, false"


def test_what_is_sealed_on_disk_is_not_for_every_eye():
    sealed = [each for each in described() if each.type.endswith("sealed")]
    assert len(sealed) > 20
    assert {each.sensitivity for each in sealed} <= {Sensitivity.RESTRICTED, Sensitivity.SENSITIVE}
