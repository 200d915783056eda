"""The whole report of a scope: every outcome measure, response rates and retained employment, one figure each."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal

from sqlalchemy.engine import Connection

from records.figures import Part as CheckinPart
from records.figures import people_behind
from records.figures import report as responses
from records.figures.report import Report, filters_of
from records.measuring.judging import Measured, measured
from surveys.measures import MEASURES, Measure, Part, Person, Scope, Unit, Verdict
from surveys.measures.tally import Figure

#: Which check-ins make up a measure of response: numerator, denominator, unknown.
_CHECKINS: dict[str, tuple[CheckinPart, CheckinPart, CheckinPart | None]] = {
    "response": (CheckinPart.ANSWERED, CheckinPart.DUE, None),
    "retained": (CheckinPart.EMPLOYED, CheckinPart.DUE, CheckinPart.UNKNOWN),
    "response_rr1": (CheckinPart.COMPLETE, CheckinPart.CLOSED, None),
    "response_rr2": (CheckinPart.RESPONDED, CheckinPart.CLOSED, None),
}


@dataclass(frozen=True, slots=True)
class Listed:
    """External ids behind the parts of a measure, in order and each once."""

    numerator: tuple[str, ...] = ()
    denominator: tuple[str, ...] = ()
    unknown: tuple[str, ...] = ()
    excluded: tuple[str, ...] = ()
    not_yet: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class WholeReport:
    """All figures of a scope, and of each group when asked for; `listed` maps a measure to its people."""

    scope: Scope
    filters: Mapping[str, str]
    figures: tuple[Figure, ...]
    by: Mapping[str, tuple[Figure, ...]] = field(default_factory=dict)
    listed: Mapping[str, Listed] = field(default_factory=dict)


def report(tx: Connection, scope: Scope, *, by: str | None = None, listed: bool = False) -> WholeReport:
    """Every figure there is of a scope, with nothing hidden. `listed` also names the people. Raises `UnknownGroup`."""
    names = _Names() if listed else None
    outcomes = measured(tx, scope, by=by, told=names.note if names else None)
    told = responses(tx, **{name: getattr(scope, name) for name in scope.__slots__}, by=by)
    return WholeReport(
        scope=scope,
        filters=filters_of(scope),
        figures=(*outcomes.figures, *told.measures),
        by=joined(outcomes, told),
        listed={**names.listed(), **_behind_checkins(tx, scope, told.measures)} if names else {},
    )


def joined(outcomes: Measured, told: Report) -> dict[str, tuple[Figure, ...]]:
    """Both kinds of figures of each group. A group that has none of a kind has nobody in it."""
    nothing = [tuple(of_nobody(each) for each in several) for several in (outcomes.figures, told.measures)]
    return {
        name: (*outcomes.by.get(name, nothing[0]), *told.by.get(name, nothing[1]))
        for name in sorted({*outcomes.by, *told.by})
    }


def of_nobody(figure: Figure) -> Figure:
    """The same figure of no people at all."""
    value = Decimal(0) if figure.unit is Unit.PEOPLE else None
    not_yet = None if figure.not_yet is None else 0
    return Figure(
        id=figure.id, unit=figure.unit, value=value, numerator=0, denominator=0, unknown=0, excluded=0,
        not_yet=not_yet, low=value, high=value,
    )  # fmt: skip


class _Names:
    """Who is in which part of which measure."""

    def __init__(self) -> None:
        self._parts: dict[tuple[str, Part], list[str]] = defaultdict(list)

    def note(self, person: Person, verdicts: Sequence[tuple[Measure, Verdict]]) -> None:
        """Notes where one person stands."""
        for measure, verdict in verdicts:
            self._parts[measure.id, verdict.part].append(person.history.external_id)

    def listed(self) -> dict[str, Listed]:
        """The lists of each measure."""
        return {each.id: self._of(each.id) for each in MEASURES}

    def _of(self, measure_id: str) -> Listed:
        yes, no, unknown, excluded, not_yet = (
            self._parts[measure_id, part] for part in (Part.YES, Part.NO, Part.UNKNOWN, Part.EXCLUDED, Part.NOT_YET)
        )
        whole = (yes, yes + no + unknown, unknown, excluded, not_yet)
        return Listed(*(tuple(sorted(each)) for each in whole))


def _behind_checkins(tx: Connection, scope: Scope, figures: Sequence[Figure]) -> dict[str, Listed]:
    found = {}
    for figure in figures:
        family, _, wave = figure.id.partition("_")
        of_wave = None if figure.id in _CHECKINS else wave
        parts = (*(_CHECKINS.get(figure.id) or _CHECKINS[family]), CheckinPart.EXCLUDED)
        found[figure.id] = Listed(*(_ids(tx, scope, part, of_wave) for part in parts))
    return found


def _ids(tx: Connection, scope: Scope, part: CheckinPart | None, wave: str | None) -> tuple[str, ...]:
    if part is None:
        return ()
    return tuple(sorted({each.external_id for each in people_behind(tx, scope, part, wave=wave)}))
