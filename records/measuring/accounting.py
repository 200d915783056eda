"""Response accounting as it may leave the house: what the shared report hides is hidden here, and more."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy.engine import Connection

from records.figures import Counts, Scope, WaveFigures, by_wave
from records.figures.dispositions import WaveDispositions, dispositions, in_all
from records.figures.reached import reached
from records.measuring.sharing import responses_split_for_sharing
from records.post_exit.rules import rules
from surveys.passing_on import all_safe, classes_hidden, ends_shown, rates_shown
from surveys.response import BASE, Disposition, Dispositions
from surveys.shares import Share
from surveys.weighting import Compared


@dataclass(frozen=True, slots=True)
class EndsLine:
    """One line of the response table. None: hidden, as too few people are in a cell of it or of the rest."""

    name: str
    cells: Mapping[Disposition, int] | None
    base: int | None
    rr1: Share | None
    rr2: Share | None
    refusal: Share | None


@dataclass(frozen=True, slots=True)
class RatesLine:
    """One check-in's employment, of respondents and of everybody due. No counts: hidden."""

    name: str
    counts: Counts | None


@dataclass(frozen=True, slots=True)
class TraitLines:
    """The classes of one trait that may be shown, and how many are hidden."""

    trait: str
    classes: tuple[Compared, ...]
    hidden: int


@dataclass(frozen=True, slots=True)
class Accounting:
    """What became of check-ins, employment of respondents and of everybody due, and who was reached.

    Numbers below `smallest` are hidden: in a part of everybody also where the rest would be that small, in classes
    always.
    """

    ends: tuple[EndsLine, ...]
    rates: tuple[RatesLine, ...]
    traits: tuple[TraitLines, ...]
    smallest: int


def passed_on(tx: Connection, scope: Scope, axes: Sequence[str]) -> Accounting:
    """The response accounting of a scope, reached against missed by these axes and by work and pay at entry."""
    found = _Responses(tx, scope, axes)
    return Accounting(tuple(found.ends()), tuple(found.rates()), tuple(found.traits(axes)), found.smallest)


class _Responses:
    """The figures of a scope beside those of everybody, and what the shared report shows of them."""

    def __init__(self, tx: Connection, scope: Scope, axes: Sequence[str]) -> None:
        everybody = Scope(as_of=scope.as_of)
        self.smallest = rules(tx).smallest_cell
        unsplit, *split = responses_split_for_sharing(tx, scope, [None, *axes])
        self._told = {each.id: each for each in unsplit.measures}
        self._split = dict(zip(axes, split, strict=True))
        self._ended, self._waves = dispositions(tx, scope), unsplit.waves
        self._found = self._everybody = reached(tx, scope)
        self._all_ended: Mapping[str, WaveDispositions] = {}
        self._all_waves: Mapping[str, Counts] = {}
        if scope != everybody:
            self._everybody = reached(tx, everybody)
            self._all_ended = {each.wave: each for each in dispositions(tx, everybody)}
            self._all_waves = {each.wave: each.counts for each in by_wave(tx, everybody)}

    def ends(self) -> list[EndsLine]:
        """What became of check-ins: of each follow-up and of all of them; then of each optional form."""
        everybody = in_all(self._all_ended.values()) if self._all_ended else None
        shown = self._shows("response_rr1", "response_rr2")
        whole = self._ends_line("All follow-up check-ins", in_all(self._ended), everybody, shown=shown)
        forms = [self._line(each) for each in self._ended if not each.asks_about_work]
        return [*(self._line(each) for each in self._ended if each.asks_about_work), whole, *forms]

    def _line(self, each: WaveDispositions) -> EndsLine:
        everybody = self._all_ended[each.wave].ended if each.wave in self._all_ended else None
        return self._ends_line(each.name, each.ended, everybody, shown=self._shows(f"response_{each.wave}"))

    def _ends_line(self, name: str, mine: Dispositions, everybody: Dispositions | None, *, shown: bool) -> EndsLine:
        whole = EndsLine(name, {each: mine.of(each) for each in BASE}, mine.base, mine.rr1, mine.rr2, mine.refusal)
        if everybody is None or everybody.base < self.smallest:
            return whole
        if shown and ends_shown(mine, everybody, smallest=self.smallest) is not None:
            return whole
        if shown and rates_shown(mine, everybody, smallest=self.smallest):
            return EndsLine(name, None, mine.base, None, mine.rr2, None)
        return EndsLine(name, None, None, None, None, None)

    def rates(self) -> list[RatesLine]:
        """Employment of respondents and of everybody due, wave by wave."""
        return [
            RatesLine(each.name, each.counts if self._may_show(each) else None)
            for each in self._waves
            if each.counts.due and each.asks_about_work
        ]

    def _may_show(self, wave: WaveFigures) -> bool:
        everybody = self._all_waves.get(wave.wave)
        if everybody is None or everybody.due < self.smallest:
            return True
        retained = self._told.get(f"retained_{wave.wave}")
        told = self._shows(f"response_{wave.wave}") and retained is not None and retained.unknown is not None
        return told and all_safe(_cells(wave.counts), _cells(everybody), self.smallest)

    def _shows(self, *ids: str) -> bool:
        """Whether the report that may be shared shows all of these."""
        return all(each in self._told and not self._told[each].suppressed for each in ids)

    def traits(self, axes: Sequence[str]) -> list[TraitLines]:
        """Reached against missed by the axes of the packet, and by work and pay at entry."""
        return [self._trait(each, self._shared_groups(each)) for each in axes] + [
            self._trait(each, None) for each in ("entry_employed", "entry_wage")
        ]

    def _trait(self, trait: str, shared: frozenset[str] | None) -> TraitLines:
        mine = self._found.classes[trait]
        hidden = classes_hidden(mine, self._everybody.classes[trait], smallest=self.smallest)
        if shared is not None:
            hidden |= {each.name for each in mine if each.name not in shared}
        shown = tuple(each for each in self._found.compared(trait) if each.name not in hidden)
        return TraitLines(trait, shown, len(hidden))

    def _shared_groups(self, axis: str) -> frozenset[str]:
        """The groups of whom the shared report shows how many answered of every wave: only those may be added up."""
        return frozenset(
            name
            for name, told in self._split[axis].by.items()
            if not any(each.suppressed for each in told if each.id.startswith("response_"))
        )


def _cells(counts: Counts) -> tuple[int, ...]:
    return counts.employed, counts.not_employed, counts.answered - counts.known, counts.not_answered
