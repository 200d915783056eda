"""Lines of a history file as they are, before anybody looks up whose they are."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from records.histories.facts import Facts
from records.histories.problems import BadFact, BadHistory, RejectedLine

TYPES: Final = (
    "enrollment", "employment", "wage", "benefit", "outcome", "credential", "exclusion", "disposition", "consent",
    "score",
)  # fmt: skip
#: Names of exports, which their lines may bear too.
_EXPORTS = {"enrollments": "enrollment", "wages": "wage", "benefits": "benefit", "outcomes": "outcome",
            "credentials": "credential", "exclusions": "exclusion", "scores": "score"}  # fmt: skip
#: What `export` writes has no type: these fields tell. The first that are all there decide.
_SIGNS: tuple[tuple[frozenset[str], str], ...] = (
    (frozenset({"first_name", "can_text"}), "alumni"),
    (frozenset({"kind", "moment"}), "score"),
    (frozenset({"quarter", "outcome"}), "outcome"),
    (frozenset({"amount", "unit"}), "wage"),
    (frozenset({"benefit", "kind"}), "benefit"),
    (frozenset({"is_current", "status"}), "employment"),
    (frozenset({"event", "phone"}), "consent"),
    (frozenset({"exited_on", "started_on"}), "enrollment"),
    (frozenset({"earned_on", "kind"}), "credential"),
    (frozenset({"reason", "on"}), "exclusion"),
    (frozenset({"checkin", "state"}), "disposition"),
)
MOST_CHARACTERS = 80


@dataclass(frozen=True, slots=True)
class Line:
    """One line: its number in the file, what it is about, and its fields.

    Only a line of the consent ledger may be about nobody on file; its `external_id` is then empty.
    """

    number: int
    type: str
    external_id: str
    facts: Facts


def read_lines(path: Path) -> Iterator[Line | RejectedLine]:
    """The lines of a file, one after the other; blank ones are passed over. Raises `BadHistory`."""
    try:
        with path.open("rb") as file:
            for number, raw in enumerate(file, 1):
                if raw.strip():
                    yield _line(number, raw)
    except OSError as error:
        reason = error.strerror or "it cannot be opened"
        raise BadHistory(f"{path} cannot be read ({reason}): give a file of JSON lines") from None


def _line(number: int, raw: bytes) -> Line | RejectedLine:
    try:
        fields = _parsed(raw)
        if fields.get("replaced_by") is not None:
            raise BadFact("the row was replaced by another", "export without --history")
        facts, kind = Facts(fields), _type(fields)
        external_id = facts.text("external_id", MOST_CHARACTERS)
        if kind != "consent":
            facts.needed("external_id", external_id)
        return Line(number, kind, external_id or "", facts)
    except BadFact as bad:
        return RejectedLine(number, bad.problem, bad.mend)


def _parsed(raw: bytes) -> Mapping[str, Any]:
    try:
        fields = json.loads(raw.decode("utf-8-sig"))
    except UnicodeDecodeError:
        raise BadFact("not UTF-8", "save the file as UTF-8") from None
    except json.JSONDecodeError as error:
        raise BadFact(f"not JSON ({error.msg})", "write one JSON object a line") from None
    except (ValueError, RecursionError):
        raise BadFact("nested too deeply, or a number too long", "write one plain JSON object a line") from None
    if not isinstance(fields, dict):
        raise BadFact("not a JSON object", 'write {"type": ..., "external_id": ...}')
    return fields


def _type(fields: Mapping[str, Any]) -> str:
    named = fields.get("type")
    found = next((kind for signs, kind in _SIGNS if signs <= fields.keys()), None) if named is None else named
    if isinstance(found, str):
        plain = found.strip().casefold()
        found = _EXPORTS.get(plain, plain)
    if found == "alumni":
        raise BadFact("this is a row of alumni", "bring alumni in with `checkin import`")
    if found not in TYPES:
        shown = '"type" is missing' if named is None else f'"type" is {str(named)[:40]!r}'
        raise BadFact(shown, f"use {', '.join(TYPES)}")
    return str(found)
