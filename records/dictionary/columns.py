"""The columns of the schema, each beside its definition. The schema leads: what has no definition is found out.

The definitions are lines of text: `## table (sensitivity): about`, `@ source:`, `@ as of:`, `@ seen:`, and then
`column (sensitivity): definition [codes: ...] [empty: ...]`. A column that many tables have is in `common.txt`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cache
from importlib.resources import files
from typing import Any, Final

import sqlalchemy as sa

from records.columns import Instant, SaidDate
from records.sealing.types import Sealed, SealedFile, SealedJson
from records.tables import metadata

_SUBJECTS: Final = ("people", "outcomes", "texts", "workings")
_TABLE: Final = re.compile(r"## (?P<name>[\w-]+) \((?P<level>\w+)\): (?P<about>.+)")
_TOLD: Final = re.compile(r"@ (?P<what>source|as of|seen|columns): (?P<words>.+)")
_COLUMN: Final = re.compile(r"(?P<name>[^:(]+?)(?: \((?P<level>\w+)\))?: (?P<definition>[^\[]+)(?P<more>.*)")
_MORE: Final = re.compile(r"\[(codes|empty): ([^\]]+)\]")


class Sensitivity(StrEnum):
    """How much harm a value can do in the wrong hands, least first."""

    PUBLIC = "public"
    INTERNAL = "internal"
    PERSONAL = "personal"
    SENSITIVE = "sensitive"
    RESTRICTED = "restricted"


#: Who sees a value, where its section says nothing else.
SEEN: Final = {
    Sensitivity.PUBLIC: "everybody",
    Sensitivity.INTERNAL: "everybody who signs in, where a page shows it",
    Sensitivity.PERSONAL: "everybody who signs in; only figures go outside",
    Sensitivity.SENSITIVE: "everybody who signs in, on the person's own page; only figures go outside",
    Sensitivity.RESTRICTED: "staff, coordinators and administrators",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Described:
    """One column as the data dictionary has it. Empty `codes`: any value of the type."""

    table: str
    about: str
    column: str
    definition: str
    type: str
    codes: str
    source: str
    as_of: str
    missing: str
    sensitivity: Sensitivity
    seen_by: str


@dataclass(frozen=True, slots=True)
class Line:
    """What one column means; empty `codes`, any value; empty `empty`, nothing special."""

    definition: str
    level: Sensitivity | None
    codes: str
    empty: str


@dataclass(slots=True)
class Section:
    """A table or an export: what it is about, and its columns or fields."""

    about: str
    level: Sensitivity
    told: dict[str, str] = field(default_factory=dict)
    columns: dict[str, Line] = field(default_factory=dict)


def described() -> Iterator[Described]:
    """Every column of every table that has a definition, by table and in the order of its columns."""
    tables, shared = sections(*_SUBJECTS), common()
    for name in sorted(metadata.tables):
        about = tables.get(name)
        for column in metadata.tables[name].columns if about else ():
            line = about.columns.get(column.name) or shared.get(column.name) if about else None
            if about and line:
                yield _described(name, about, column, line)


def unexplained() -> tuple[str, ...]:
    """Columns without a definition, and definitions without a column. There are none, or a test fails."""
    tables, shared = sections(*_SUBJECTS), common()
    there = {f"{name}.{column.name}" for name, table in metadata.tables.items() for column in table.columns}
    told = {f"{name}.{column}" for name, table in tables.items() for column in table.columns}
    left = {each for each in there - told if each.split(".")[0] not in tables or each.split(".")[1] not in shared}
    unused = set(shared) - {each.split(".")[1] for each in there - told}
    return tuple(sorted(left | (told - there) | unused))


def _described(name: str, about: Section, column: sa.Column[Any], line: Line) -> Described:
    level = line.level or about.level
    return Described(
        table=name,
        about=about.about,
        column=column.name,
        definition=line.definition,
        type=_type(column.type),
        codes=line.codes,
        source=about.told["source"],
        as_of=about.told["as of"],
        missing=missing(column, line, common_to_many=column.name not in about.columns),
        sensitivity=level,
        seen_by=about.told.get("seen") or SEEN[level],
    )


def missing(column: sa.Column[Any], line: Line, *, common_to_many: bool) -> str:
    """What it means when a column has no value; "never" where it always has one.

    A line that is common to many tables speaks of those that may be empty.
    """
    if line.empty and (column.nullable or not common_to_many):
        return line.empty
    if column.nullable:
        return "not known"
    starts_empty = isinstance(column.server_default, sa.DefaultClause) and column.server_default.arg == ""
    return "not told" if starts_empty else "never"


def _type(kind: sa.types.TypeEngine[Any]) -> str:
    if kind is SaidDate:
        return "date as precise as it was said"
    words = next((words for shape, words in _TYPES if isinstance(kind, shape)), "")
    if isinstance(kind, sa.Numeric) and not words:
        return f"number, {kind.scale} decimals"
    if isinstance(kind, sa.String) and not words:
        return f"text, at most {kind.length} signs" if kind.length else "text"
    return words


_TYPES: Final[tuple[tuple[type[Any], str], ...]] = (
    (SealedJson, "list of values, sealed"),
    (SealedFile, "file, sealed"),
    (Sealed, "text, sealed"),
    (Instant, "time, UTC"),
    (sa.Boolean, "yes or no"),
    (sa.Date, "date"),
    (sa.Integer, "whole number"),
    (sa.JSON, "list of values"),
    (sa.LargeBinary, "file"),
)


@cache
def sections(*subjects: str) -> Mapping[str, Section]:
    """What the text files of some subjects say, section by section."""
    found: dict[str, Section] = {}
    current: Section | None = None
    for subject in subjects:
        for text in _lines(subject):
            if table := _TABLE.fullmatch(text):
                current = found[table["name"]] = Section(table["about"], Sensitivity(table["level"]))
                continue
            assert current is not None
            if told := _TOLD.fullmatch(text):
                current.told[told["what"]] = told["words"]
            else:
                name, line = _column(text)
                current.columns[name] = line
    return found


@cache
def common() -> Mapping[str, Line]:
    """Columns that many tables have."""
    return dict(_column(text) for text in _lines("common"))


def _lines(subject: str) -> Iterator[str]:
    text = files("records.dictionary").joinpath(f"{subject}.txt").read_text(encoding="utf-8")
    return (line for line in text.splitlines() if line.strip())


def _column(text: str) -> tuple[str, Line]:
    found = _COLUMN.fullmatch(text)
    assert found, f"a definition cannot be read: {text}"
    more = dict(_MORE.findall(found["more"]))
    level = Sensitivity(found["level"]) if found["level"] else None
    return found["name"], Line(found["definition"].strip(), level, more.get("codes", ""), more.get("empty", ""))
