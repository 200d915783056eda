"""The journal of imports keeps no file name that names somebody who was erased."""

from __future__ import annotations

import pytest

from records.keeping.files import forget_names
from records.roster.imports import begin_import
from records.tables.journal import imports
from tests.support.doors import rows
from tests.support.factories import NOW


@pytest.mark.parametrize(
    ("file", "kept"),
    [
        ("maria_lopez.csv", False),
        ("María López (nueva).xlsx", False),
        ("LOPEZ.csv", False),
        ("a0017 correction.csv", False),
        ("roster.csv", True),
        ("fall 2025 exits.xlsx", True),
        ("de.csv", True),
    ],
)
def test_a_file_that_is_called_after_the_person_loses_its_name(database, file, kept):
    with database.begin() as tx:
        begin_import(tx, file=file, by="import", at=NOW)
        begin_import(tx, file="welding.csv", by="import", at=NOW)
        forget_names(tx, "María", "de López", "A0017")
    assert [row.file for row in rows(database, imports)] == [file if kept else "", "welding.csv"]
