"""The data dictionary as rows: every column of the schema, every field of every export, every measure."""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy.engine import Connection

from records.dictionary.columns import SEEN, Line, Section, Sensitivity, common, described, missing, sections
from records.exports.export import Asked, Export, Values
from records.tables import metadata
from surveys.measures import MEASURES, Measure
from surveys.response import RESPONSE_MEASURES, ResponseMeasure

FIELDS = (
    "kind", "subject", "name", "definition", "type", "codes", "source", "as_of", "missing", "sensitivity", "seen_by",
)  # fmt: skip
#: Fields that most exports have.
_EVERYWHERE = {
    "external_id": Line("The program's own id of the person.", Sensitivity.PERSONAL, "", "never"),
    "message_sid": Line("The carrier's id of the text it came from.", Sensitivity.INTERNAL, "", "came otherwise"),
    "question": Line("The question it is about.", None, "", "none"),
}
_TABLES = ("people", "outcomes", "texts", "workings")


def columns() -> Iterator[Values]:
    """Every column of every table."""
    for each in described():
        what = (each.column, each.definition, each.type, each.codes, each.source, each.as_of, each.missing)
        yield ("column", each.table, *what, str(each.sensitivity), each.seen_by)


def fields_of(export: Export) -> Iterator[Values]:
    """The fields of an export. A field that nobody explained is left out, and a test fails."""
    about = sections("exports").get(export.name)
    for name in export.fields if about else ():
        line = explained(export.name, name)
        if about is None or line is None:
            continue
        level = line.level or about.level
        # A table says yes and no; an export writes them as other programs do.
        codes = "true, false" if line.codes == "yes, no" else line.codes
        told = ("as text", codes, about.told["source"], about.told["as of"], _missing(about, name, line))
        seen = about.told.get("seen") or SEEN[level]
        yield ("export field", export.name, name, line.definition, *told, str(level), seen)


def _missing(about: Section, name: str, line: Line) -> str:
    """What no value means. Rows are of the first table that is named; what other tables add, they may not have."""
    own, *_ = [each.strip() for each in about.told.get("columns", "").split(",")]
    if name not in about.columns and own and name in metadata.tables[own].c:
        return missing(metadata.tables[own].c[name], line, common_to_many=name not in sections(*_TABLES)[own].columns)
    return line.empty or "not known"


def explained(export: str, name: str) -> Line | None:
    """What a field of an export means: by its own line, or by that of the column it comes from."""
    about = sections("exports").get(export)
    if about is None:
        return None
    if name in about.columns:
        return about.columns[name]
    for table in (each.strip() for each in about.told.get("columns", "").split(",") if each):
        found: Section = sections(*_TABLES)[table]
        if name in found.columns:
            return found.columns[name]
    return _EVERYWHERE.get(name) or common().get(name)


def measures() -> Iterator[Values]:
    """Every measure: what it counts, of whom, and by whose rule."""
    for outcome in MEASURES:
        yield _measure(outcome)
    for response in RESPONSE_MEASURES:
        yield _measure(response)


def _measure(each: Measure | ResponseMeasure) -> Values:
    outcome = isinstance(each, Measure)
    family, unit = (str(each.family), str(each.unit)) if isinstance(each, Measure) else ("Responses", "share")
    return (
        "measure",
        family,
        each.id,
        f"{each.title}. Counts: {each.counts} Of: {each.of}.",
        unit,
        " ".join(each.conventions),
        each.source,
        "the as-of day of the report" if outcome else "the as-of day of the report, as answered by now",
        "nobody is in the base, or too few people to be shown",
        str(Sensitivity.PUBLIC),
        "everybody, where small groups are hidden",
    )


def _rows(_tx: Connection, _asked: Asked) -> Iterator[Values]:
    from records.exports import EXPORTS

    yield from columns()
    for each in EXPORTS.values():
        yield from fields_of(each)
    yield from measures()


DICTIONARY = Export(
    name="dictionary",
    about="The data dictionary: every column, every field of an export, every measure",
    fields=FIELDS,
    rows=_rows,
)
