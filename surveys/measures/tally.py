"""What a measure comes to over many people: value, parts, bounds and the evidence behind it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from decimal import ROUND_HALF_UP, Decimal
from typing import Final

from surveys.measures.counting import EVIDENCE, NOTE, Cell, Counted, by_measure
from surveys.measures.measure import Measure, Unit
from surveys.measures.verdict import Part, Verdict
from surveys.shares import Share

_CENT: Final = Decimal("0.01")


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """One measure over some people. The denominator is numerator, rest and unknown together.

    `value`, `low` and `high`: a share from 0 to 1 (four decimals, half up), a number of people, or dollars; None where
    nobody is in the base. `low` takes everybody unknown for a no, `high` for a yes. `of_known` is the rate among those
    of whom it is known. `evidence` splits the numerator by how it is proven, `notes` counts what is kept apart,
    `mean_change` is the mean of all changes where the measure is about one. `suppressed`: too few people to be shown.
    """

    id: str
    unit: Unit
    value: Decimal | None
    numerator: int | None
    denominator: int | None
    unknown: int | None
    excluded: int | None
    not_yet: int | None
    low: Decimal | None
    high: Decimal | None
    of_known: Decimal | None = None
    mean_change: Decimal | None = None
    evidence: Mapping[str, int] = field(default_factory=dict)
    notes: Mapping[str, int] = field(default_factory=dict)
    suppressed: bool = False


@dataclass(slots=True)
class Tally:
    """Counts verdicts on one measure. The order in which they come makes no difference."""

    parts: Counter[Part] = field(default_factory=Counter)
    evidence: Counter[str] = field(default_factory=Counter)
    notes: Counter[str] = field(default_factory=Counter)
    amounts: list[Decimal] = field(default_factory=list)

    def add(self, verdict: Verdict) -> None:
        """Counts one person."""
        part = verdict.part
        self.parts[part] += 1
        if part is Part.YES and verdict.evidence is not None:
            self.evidence[verdict.evidence] += 1
        if verdict.note:
            self.notes[verdict.note] += 1
        if verdict.amount is not None and part in (Part.YES, Part.NO):
            self.amounts.append(verdict.amount)

    def figure(self, measure: Measure) -> Figure:
        """What it comes to."""
        yes, no, unknown = (self.parts[part] for part in (Part.YES, Part.NO, Part.UNKNOWN))
        of = yes + no + unknown
        match measure.unit:
            case Unit.SHARE:
                value, low, high = Share(yes, of).value, Share(yes, of).value, Share(yes + unknown, of).value
            case Unit.PEOPLE:
                value, low, high = Decimal(yes), Decimal(yes), Decimal(yes + unknown)
            case _:
                value, low, high = _medians(sorted(self.amounts), unknown)
        is_change = measure.unit is not Unit.DOLLARS and self.amounts
        return Figure(
            id=measure.id,
            unit=measure.unit,
            value=value,
            numerator=yes,
            denominator=of,
            unknown=unknown,
            excluded=self.parts[Part.EXCLUDED],
            not_yet=self.parts[Part.NOT_YET],
            low=low,
            high=high,
            of_known=None if measure.unit is Unit.DOLLARS else Share(yes, yes + no).value,
            mean_change=_mean(self.amounts) if is_change else None,
            evidence=dict(sorted(self.evidence.items())),
            notes=dict(sorted(self.notes.items())),
        )


class Tallies:
    """Counts people in many measures at once. The order in which they come makes no difference."""

    def __init__(self) -> None:
        self.people = 0
        self._cell = Cell()
        self._amounts: dict[str, list[Decimal]] = {}

    def add(self, one: Counted) -> None:
        """Counts one person."""
        self.people += 1
        self._cell.update(one.under)
        for measure, amount in one.amounts:
            self._amounts.setdefault(measure, []).append(amount)

    def figures(self, measures: Iterable[Measure]) -> tuple[Figure, ...]:
        """What it comes to."""
        told = by_measure(self._cell)
        return tuple(self._tally(each.id, told.get(each.id, Counter())).figure(each) for each in measures)

    def _tally(self, measure: str, told: Counter[str]) -> Tally:
        return Tally(
            Counter({part: told[part] for part in Part}),
            _named(EVIDENCE, told),
            _named(NOTE, told),
            self._amounts.get(measure, []),
        )


def _named(kind: str, told: Counter[str]) -> Counter[str]:
    return Counter({name.removeprefix(kind): number for name, number in told.items() if name.startswith(kind)})


def _mean(amounts: list[Decimal]) -> Decimal:
    return (sum(amounts, Decimal(0)) / len(amounts)).quantize(_CENT, ROUND_HALF_UP)


def _medians(amounts: list[Decimal], unknown: int) -> tuple[Decimal | None, Decimal | None, Decimal | None]:
    """The median of what is known, and what it would be if everybody unknown had earned less, or more, than all others.

    A bound that falls among those unknown is None: nobody can say.
    """
    if not amounts:
        return None, None, None
    low = median([None] * unknown + list(amounts))
    high = median(list(amounts) + [None] * unknown)
    return median(amounts), low, high


def median(amounts: list[Decimal] | list[Decimal | None]) -> Decimal | None:
    """The middle one of amounts in order, or the mean of the middle two; None where one of them is not known."""
    middle = len(amounts) // 2
    two = amounts[middle : middle + 1] if len(amounts) % 2 else amounts[middle - 1 : middle + 1]
    known = [each for each in two if each is not None]
    if len(known) < len(two) or not known:
        return None
    return (sum(known, Decimal(0)) / len(known)).quantize(_CENT, ROUND_HALF_UP)
