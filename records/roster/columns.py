"""Which column is which: headers matched without case, spaces, accents or punctuation."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, field

from rapidfuzz import fuzz, process

from records.roster.files import Sheet
from records.roster.problems import BadRoster
from records.roster.synonyms import IGNORED, SYNONYMS, TRACKER, UNIT_IN_NAME

#: How many rows may stand above the headers: titles, the date of the export, names of column groups.
_DEEPEST_HEADER = 20
#: Below this likeness (0 to 100) a suggestion would rather mislead.
_LIKE_ENOUGH = 80


@dataclass(frozen=True, slots=True)
class Unknown:
    """A column that is not imported, and the known one it may be meant for."""

    header: str
    suggestion: str | None


@dataclass(frozen=True, slots=True)
class Columns:
    """The headers of a roster and what they stand for. `places` and `extras` give each field its cell's index."""

    header_row: int
    headers: tuple[str, ...]
    places: dict[str, int]
    extras: dict[str, int] = field(default_factory=dict)  # tracker columns, by the tracker's own name
    units: dict[str, str] = field(default_factory=dict)  # pay units that a header itself states
    unknown: tuple[Unknown, ...] = ()

    def header(self, name: str) -> str:
        """The file's own header for a field, or the field's name when the file has no such column."""
        place = self.places.get(name)
        return name if place is None else self.headers[place]


def plain(text: str) -> str:
    """A header without case, accents, spaces and punctuation: "Exit Date *" is "exitdate"."""
    bare = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in bare if letter.isalnum())


_KNOWN = {plain(word): name for name, words in SYNONYMS.items() for word in (name, *words)}
_TRACKER = {plain(word): title for title, words in TRACKER.items() for word in (title, *words)}
_IGNORED = frozenset(plain(word) for word in IGNORED)
_UNITS = {plain(word): (name, unit) for word, (name, unit) in UNIT_IN_NAME.items()}
_ALL = {**{word: name for word, (name, _) in _UNITS.items()}, **_TRACKER, **_KNOWN}


def known(header: str) -> str | None:
    """The field or tracker column that a header names, if any."""
    for spelling in (header, re.sub(r"\([^)]*\)", "", header)):
        if name := _ALL.get(plain(spelling)):
            return name
    return None


def find_columns(sheets: Sequence[Sheet], file: str) -> tuple[Sheet, Columns]:
    """The sheet and the row whose cells are the most headers we know.

    Raises `BadRoster` when there is none, when nothing tells who a row is about, or when two columns claim one field.
    """
    best: tuple[int, Sheet, int, list[str]] | None = None
    for sheet in sheets:
        for number, cells in sheet.rows[:_DEEPEST_HEADER]:
            score = len({name for cell in cells if cell and (name := known(cell))})
            if score and (best is None or score > best[0]):
                best = (score, sheet, number, cells)
    if best is None:
        raise BadRoster(
            [f"{file} has no row of column names that we know: put first_name, last_name, phone, ... on top"]
        )
    _, sheet, number, cells = best
    columns = _columns(number, [" ".join(cell.split()) for cell in cells])
    _require_identity(columns, file)
    return sheet, columns


def _columns(header_row: int, headers: list[str]) -> Columns:
    claims: dict[str, list[int]] = {}
    extras: dict[str, int] = {}
    unknown: list[Unknown] = []
    for place, header in enumerate(headers):
        name = known(header)
        if name is None:
            if header and plain(header) not in _IGNORED:
                unknown.append(Unknown(header, _suggestion(header)))
        elif name in TRACKER:
            extras.setdefault(name, place)
        else:
            claims.setdefault(name, []).append(place)
    places = {name: _chosen(name, found, headers) for name, found in claims.items()}
    for name, found in claims.items():
        unknown += [Unknown(headers[place], None) for place in found if place != places[name]]
    units = {
        name: unit for word, (name, unit) in _UNITS.items() if name in places and _says(headers, places[name], word)
    }
    return Columns(header_row, tuple(headers), places, extras, units, tuple(unknown))


def _says(headers: list[str], place: int, word: str) -> bool:
    return plain(headers[place]) == word


def _chosen(name: str, found: list[int], headers: list[str]) -> int:
    """One column for a field. Among several, the one that bears the field's own name; else the file must say."""
    if len(found) == 1:
        return found[0]
    exact = [place for place in found if plain(headers[place]) == plain(name)]
    if len(exact) == 1:
        return exact[0]
    listed = " and ".join(f'"{headers[place]}"' for place in found)
    raise BadRoster(
        [f"columns {listed} both mean {name}: rename the one to import {name} and the other something else"]
    )


def _suggestion(header: str) -> str | None:
    words = re.sub(r"[\W_]+", " ", header.casefold()).strip()
    found = process.extractOne(words, _SPELLED, scorer=fuzz.token_sort_ratio, score_cutoff=_LIKE_ENOUGH)
    return None if found is None else _SPELLED_FOR[found[0]]


_SPELLED_FOR = {
    re.sub(r"[\W_]+", " ", word.casefold()).strip(): name for name, words in SYNONYMS.items() for word in (name, *words)
}
_SPELLED = list(_SPELLED_FOR)


def _require_identity(columns: Columns, file: str) -> None:
    if not {"external_id", "full_name", "first_name", "last_name"} & columns.places.keys():
        raise BadRoster(
            [f"{file} has no column that says who a row is about: add external_id, or first_name and last_name"]
        )
