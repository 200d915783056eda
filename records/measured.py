"""The people behind each measure of the report, part by part."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy.engine import Connection

from records.figures import Part, Scope, people_behind

#: Which check-ins make up a measure: numerator, denominator, unknown.
_PARTS: dict[str, tuple[Part, Part, Part | None]] = {
    "response": (Part.ANSWERED, Part.DUE, None),
    "retained": (Part.EMPLOYED, Part.DUE, Part.UNKNOWN),
    "response_rr1": (Part.COMPLETE, Part.CLOSED, None),
    "response_rr2": (Part.RESPONDED, Part.CLOSED, None),
}


@dataclass(frozen=True, slots=True)
class MeasuredPeople:
    """External ids behind the parts of a measure, in order and each once."""

    numerator: tuple[str, ...]
    denominator: tuple[str, ...]
    unknown: tuple[str, ...]
    excluded: tuple[str, ...]


def people_of(tx: Connection, scope: Scope, measure: str) -> MeasuredPeople | None:
    """The people behind one measure; None for a measure whose people cannot be listed."""
    family, _, wave = measure.partition("_")
    parts = _PARTS.get(measure) or _PARTS.get(family)
    if parts is None:
        return None
    of_wave = None if measure in _PARTS else wave
    numerator, denominator, unknown = (_ids(tx, scope, part, of_wave) for part in parts)
    return MeasuredPeople(numerator, denominator, unknown, _ids(tx, scope, Part.EXCLUDED, of_wave))


def _ids(tx: Connection, scope: Scope, part: Part | None, wave: str | None) -> tuple[str, ...]:
    if part is None:
        return ()
    return tuple(sorted({each.external_id for each in people_behind(tx, scope, part, wave=wave)}))
