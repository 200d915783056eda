"""Response and retained employment as measures: one figure each, with bounds and what is unknown."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy.engine import Connection

from records.figures.counts import Counts, Share
from records.figures.queries import WaveFigures, follow_ups, overview
from records.measuring.groups import UnknownGroup, check
from surveys.measures import Scope, Unit
from surveys.measures.tally import Figure

__all__ = ["Report", "UnknownGroup", "report", "split"]


@dataclass(frozen=True, slots=True)
class Report:
    """Figures of a scope, and the same for each group when asked for. `by` maps a group's name to its figures.

    `waves` are the counts that they are made of.
    """

    as_of: date
    filters: Mapping[str, str]
    measures: tuple[Figure, ...]
    by: Mapping[str, tuple[Figure, ...]]
    waves: tuple[WaveFigures, ...]


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
    with bounds for the unknown; `response_rr1` and `response_rr2` are over all follow-up check-ins, without those of
    optional forms. Raises `UnknownGroup`.
    """
    scope = Scope(as_of=as_of, program=program, cohort=cohort, exited_from=exited_from, exited_to=exited_to)
    return split(tx, scope, [by])[0]


def split(tx: Connection, scope: Scope, axes: Sequence[str | None]) -> list[Report]:
    """The same split by each of several axes (or by None), from one look at the check-ins. Raises `UnknownGroup`."""
    named = [by for by in axes if by is not None]
    for by in named:
        check(by)
    found = overview(tx, scope, *named)
    figures, filters = _measures(found.waves), filters_of(scope)
    groups = {by: {each.group: _measures(each.waves) for each in found.groups[by]} for by in named}
    return [Report(scope.as_of, filters, figures, groups.get(by or "", {}), found.waves) for by in axes]


def filters_of(scope: Scope) -> dict[str, str]:
    """What a scope leaves out, by the names of the contract."""
    filters = {"program": scope.program, "cohort": scope.cohort, "from": scope.exited_from, "to": scope.exited_to}
    return {name: str(value) for name, value in filters.items() if value is not None}


def _measures(waves: tuple[WaveFigures, ...]) -> tuple[Figure, ...]:
    total = follow_ups(waves)
    return (
        *(_response(f"response_{wave.wave}", wave.counts.response, wave.counts) for wave in waves),
        *(_retained(wave) for wave in waves if wave.asks_about_work),
        _response("response_rr1", total.rr1, total),
        _response("response_rr2", total.rr2, total),
    )


def _response(name: str, share: Share, counts: Counts) -> Figure:
    # Whether somebody answered is always known, so the bounds are the value itself.
    return _figure(name, share, unknown=0, counts=counts, high=share, of_known=share)


def _retained(wave: WaveFigures) -> Figure:
    counts = wave.counts
    share, high, known = counts.employed_of_due, counts.employed_at_most, counts.employed_of_known
    return _figure(f"retained_{wave.wave}", share, unknown=counts.unknown, counts=counts, high=high, of_known=known)


def _figure(name: str, share: Share, *, unknown: int, counts: Counts, high: Share, of_known: Share) -> Figure:
    return Figure(
        id=name,
        unit=Unit.SHARE,
        value=share.value,
        numerator=share.part,
        denominator=share.whole,
        unknown=unknown,
        excluded=counts.excluded,
        not_yet=None,
        low=share.value,
        high=high.value,
        of_known=of_known.value,
    )
