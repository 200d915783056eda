"""The data dictionary as a page: docs/data-dictionary.md is what this gives."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby

from records.dictionary.columns import SEEN, described, sections
from records.exports import EXPORTS
from records.exports.dictionary import fields_of, measures

_HEAD = """# Data dictionary

Made from the schema, the exports and the declarations of measures; a test fails when a column has no definition here.
`checkin export dictionary` gives the same as rows, also as CSV or a spreadsheet.

An empty value means what the column *Empty* says. *As of* names the day that a table is about, which is not the day on
which somebody typed it in. Who sees a value goes by how much harm it can do in the wrong hands, unless a line says
otherwise:

| Sensitivity | Who sees it |
|---|---|
"""


def page() -> str:
    """The whole page."""
    levels = "".join(f"| {level} | {seen} |\n" for level, seen in SEEN.items())
    parts = [
        _HEAD + levels,
        "\n## Tables\n",
        *_tables(),
        "\n## Exports\n",
        *_exports(),
        "\n## Measures\n",
        *_measures(),
    ]
    return "".join(parts)


def _tables() -> Iterator[str]:
    for name, several in groupby(described(), key=lambda each: each.table):
        columns = list(several)
        first = columns[0]
        yield f"\n### {name}\n{first.about} Source: {first.source}. As of: {first.as_of}.\n\n"
        yield "| Column | Definition | Type | Codes | Empty | Sensitivity | Who sees it |\n" + "|---" * 7 + "|\n"
        for each in columns:
            seen = "" if each.seen_by == SEEN[each.sensitivity] else each.seen_by
            told = (each.definition, each.type, each.codes, each.missing, str(each.sensitivity), seen)
            yield _row((f"`{each.column}`", *told))


def _exports() -> Iterator[str]:
    for export in EXPORTS.values():
        about = sections("exports").get(export.name)
        if about is None:
            continue
        yield f"\n### export {export.name}\n{about.about} As of: {about.told['as of']}.\n\n"
        yield "| Field | Definition | Codes | Empty | Sensitivity |\n|---|---|---|---|---|\n"
        for _, _, name, definition, _, codes, _, _, missing, level, _ in fields_of(export):
            yield _row((f"`{name}`", definition, codes, missing, level))


def _measures() -> Iterator[str]:
    yield "Defined in full in [measures.md](measures.md).\n\n"
    yield "| Measure | Family | Definition | Value | Source |\n|---|---|---|---|---|\n"
    for _, family, name, definition, unit, _, source, *_ in measures():
        yield _row((f"`{name}`", family, definition, unit, source))


def _row(cells: Iterable[object]) -> str:
    return "| " + " | ".join(str(cell).replace("|", "\\|") for cell in cells) + " |\n"
