"""The figures as `checkin report` gives them: one measure a line, with bounds and what is unknown."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from sqlalchemy.engine import Connection

from records.figures.counts import Counts, Scope, Share
from records.figures.queries import GROUPS, WaveFigures, overview


class UnknownGroup(ValueError):
    """The figures cannot be grouped by that field; the message names those that can."""


@dataclass(frozen=True, slots=True)
class Measure:
    """One figure. `value`, `low` and `high` are from 0 to 1 with four decimals, or None where nobody is in the base."""

    id: str
    value: Decimal | None
    numerator: int
    denominator: int
    unknown: int
    excluded: int
    low: Decimal | None
    high: Decimal | None
    suppressed: bool = False


@dataclass(frozen=True, slots=True)
class Report:
    """All measures of a scope, and the same for each group when asked for. `by` maps a group's name to its measures."""

    as_of: date
    filters: Mapping[str, str]
    measures: tuple[Measure, ...]
    by: Mapping[str, tuple[Measure, ...]]


def report(
    tx: Connection,
    *,
    as_of: date,
    program: str | None = None,
    cohort: str | None = None,
    exited_from: date | None = None,
    exited_to: date | None = None,
    by: str | None = None,
) -> Report:
    """Response and retained employment as measures, the very counts that the dashboard shows.

    `response_{wave}` is answered of due, `retained_{wave}` employed of due (WIOA-style: silence counts as not employed)
    with bounds for the unknown; `response_rr1` and `response_rr2` are over all waves. Raises `UnknownGroup`.
    """
    if by is not None and by not in GROUPS:
        raise UnknownGroup(f"figures cannot be grouped by {by!r}: use {', '.join(GROUPS)}")
    scope = Scope(as_of=as_of, program=program, cohort=cohort, exited_from=exited_from, exited_to=exited_to)
    filters = {"program": program, "cohort": cohort, "from": exited_from, "to": exited_to}
    found = overview(tx, scope, *([by] if by is not None else []))
    groups = found.groups.get(by or "", ())
    return Report(
        as_of,
        {name: str(value) for name, value in filters.items() if value is not None},
        _measures(found.waves),
        {group.group: _measures(group.waves) for group in groups},
    )


def _measures(waves: tuple[WaveFigures, ...]) -> tuple[Measure, ...]:
    total = sum((wave.counts for wave in waves), Counts())
    return (
        *(_response(f"response_{wave.wave}", wave.counts.response, wave.counts) for wave in waves),
        *(_retained(wave) for wave in waves),
        _response("response_rr1", total.rr1, total),
        _response("response_rr2", total.rr2, total),
    )


def _response(name: str, share: Share, counts: Counts) -> Measure:
    # Whether somebody answered is always known, so the bounds are the value itself.
    value = share.value
    return Measure(name, value, share.part, share.whole, 0, counts.excluded, value, value)


def _retained(wave: WaveFigures) -> Measure:
    counts = wave.counts
    low, high = counts.employed_of_due, counts.employed_at_most
    return Measure(
        f"retained_{wave.wave}", low.value, low.part, low.whole, counts.unknown, counts.excluded, low.value, high.value
    )
