"""Which figures are shown, for every report that could be asked for."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Final

from surveys.disclosure import trees
from surveys.disclosure.cells import Block, Counts, Shown, summed
from surveys.measures.counting import Cell, Told, by_measure
from surveys.measures.verdict import Part
from surveys.quarters import Quarter

#: The groups of an axis that somebody is in: one, or all of their barriers.
Groups = tuple[str, ...]
#: Programs and cohorts of somebody.
Home = tuple[Groups, Groups]
Row = tuple[Home, Quarter | None]
#: So many times the smallest cell is the least that a program has to hold to be split by groups within dates of exit.
_ENOUGH: Final = 3
#: Those who count in a measure.
_COUNTED: Final = frozenset({Part.YES.value, Part.NO.value, Part.UNKNOWN.value})


@dataclass(frozen=True, slots=True)
class Place:
    """Where filters find people: programs and cohorts, the last first, and the first and last day they exited on.

    Both days are in one quarter; None for those who are still served.
    """

    programs: Groups
    cohorts: Groups
    exits: tuple[date, date] | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Narrowing:
    """The filters of a report."""

    program: str | None = None
    cohort: str | None = None
    exited_from: date | None = None
    exited_to: date | None = None

    def finds(self, home: Home) -> bool:
        """Whether somebody there is in the program and cohort asked about."""
        programs, cohorts = home
        return (self.program is None or self.program in programs) and (self.cohort is None or self.cohort in cohorts)


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What may be shown of one line of figures. `blocks` are all that showing it gives away; None: nothing may.

    `along` names the measures that a measure is a sum of: it is shown only with all of them.
    """

    blocks: Sequence[Block] | None
    measures: tuple[str, ...]
    smallest: int
    along: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    _known: dict[tuple[str, Shown], bool] = field(default_factory=dict, repr=False, compare=False)

    def shows(self, measure: str, part: Shown = Shown.RATE) -> bool:
        """Whether a part of a figure is shown."""
        # Who is left out of one measure is found by comparing it with the others: all or none.
        outside = self.measures if part is Shown.OUTSIDE else (measure,)
        rates = (measure, *self.along.get(measure, ()))
        return all(self._safe(each, Shown.RATE) for each in rates) and all(self._safe(each, part) for each in outside)

    def _safe(self, measure: str, part: Shown) -> bool:
        if self.blocks is None:
            return False
        safe = self._known.get((measure, part))
        if safe is None:
            safe = all(each.shows(measure, part, self.smallest) for each in self.blocks)
            self._known[measure, part] = safe
        return safe


class Gathered:
    """Everybody on file as of a day, counted by program, cohort, quarter of exit and group.

    `overlap`: people may be in several groups of the axis, as with barriers.
    """

    def __init__(self, *, overlap: bool = False) -> None:
        self.overlap = overlap
        self.people = 0
        self.heads: Counter[tuple[Home, Quarter | None, Groups]] = Counter()
        self.told: dict[tuple[Home, Quarter | None, Groups], Cell] = {}
        self.exits: dict[Quarter, tuple[date, date]] = {}

    def add(self, place: Place, groups: Groups, told: Iterable[tuple[str, Mapping[str, int]]], people: int = 1) -> None:
        """Counts people of one place and group: for each measure, how many under what (see `cells.of`)."""
        cell = self._cell(place, groups, people)
        for measure, counts in told:
            for name, number in counts.items():
                cell[measure, name] += number

    def add_one(self, place: Place, groups: Groups, told: Iterable[Told]) -> None:
        """Counts one person under all that is told of them."""
        self._cell(place, groups, 1).update(told)

    def _cell(self, place: Place, groups: Groups, people: int) -> Cell:
        quarter = None
        if place.exits is not None:
            first, last = place.exits
            quarter = Quarter.containing(first)
            before = self.exits.get(quarter, place.exits)
            self.exits[quarter] = min(first, before[0]), max(last, before[1])
        key = ((place.programs, place.cohorts), quarter, groups)
        self.people += people
        self.heads[key] += people
        cell = self.told.get(key)
        if cell is None:
            cell = self.told[key] = Cell()
        return cell


class Table:
    """What may be told apart, of everybody who was gathered. It does not depend on which report is asked for."""

    def __init__(
        self, gathered: Gathered, *, smallest: int, along: Mapping[str, tuple[str, ...]] | None = None
    ) -> None:
        self.smallest = smallest
        self.people = gathered.people
        self._along = along or {}
        self._overlap = gathered.overlap
        self._exits = gathered.exits
        self._cells: dict[Row, dict[Groups, list[Cell]]] = {}
        self._several = False
        self._sums: dict[frozenset[Row], dict[Groups, Cell]] = {}
        self._plant(gathered)

    def _plant(self, gathered: Gathered) -> None:
        heads, homes = Counter[Home](), Counter[Home]()
        terms, groups = Counter[Quarter | None](), Counter[Groups]()
        for (whole, quarter, mine), told in gathered.told.items():
            home = whole[0][:1], whole[1][:1]
            weight = sum(number for (_, name), number in told.items() if name in _COUNTED)
            heads[home] += gathered.heads[whole, quarter, mine]
            homes[home] += weight
            terms[quarter] += weight
            groups[mine] += weight
            self._cells.setdefault((home, quarter), {}).setdefault(mine, []).append(told)
            self._several |= whole != home
        self._whole = gathered.told if self._several else {}
        self._everybody = summed(self._whole.values())
        self.measures = tuple(sorted({measure for told in gathered.told.values() for measure, _ in told}))
        if gathered.told:
            self._homes = trees.of_programs(homes, _programs)
            self._terms = trees.of_terms(terms)
            self._units = trees.units(self._homes, enough=_ENOUGH * self.smallest, heads=heads, program_of=_programs)
            self._plant_groups(gathered, groups)

    def _plant_groups(self, gathered: Gathered, weights: Mapping[Groups, int]) -> None:
        # Somebody with several barriers stands, for the tree, where the rarest of them does.
        self._alone: dict[Groups, Groups] = {
            each: min(((one,) for one in each), key=lambda one: (weights.get(one, 0), one)) for each in weights if each
        }
        single = Counter[Groups]({each: weights.get(each, 0) for each in self._alone.values()})
        # Without an axis nobody is in any group.
        self._by_group = trees.of_groups(single or Counter[Groups]({(): 0}))
        self._blur = by_measure(summed(told for (_, _, mine), told in gathered.told.items() if len(mine) > 1))

    def shown(self, asked: Narrowing, group: str | None = None) -> Answer:
        """What may be shown of a report's totals, or of one of its groups."""
        terms = self._asked_about(asked)
        if terms is None or not self._cells:
            return self._answer(None)
        homes = {home for home in self._homes.leaves if asked.finds(home)}
        rows = self._parts(homes, terms) if group is None else self._parts_by_group(asked, homes, terms)
        if rows is None:
            return self._answer(None)
        blocks = [block for row in rows for block in self._split(row, group)]
        return self._answer([*blocks, *self._beside(asked, terms, group)])

    def _parts(self, homes: set[Home], terms: set[Quarter | None]) -> list[frozenset[Row]]:
        """The fewest parts of everybody of which some are those asked about."""
        whens = trees.cut(self._terms, terms)
        return [self._both(mine, when) for mine in trees.cut(self._homes, homes) for when in whens]

    def _parts_by_group(
        self, asked: Narrowing, homes: set[Home], terms: set[Quarter | None]
    ) -> list[frozenset[Row]] | None:
        """The same of what may be split by groups; None where those asked about are no whole part.

        Programs, then all programs by dates of exit, then all cohorts of all dates: one within the other. Were they
        side by side, programs by groups and dates by groups, each could be held against the other.
        """
        if asked.cohort is not None:
            return [frozenset([each]) for each in self._cells]
        if any(unit.leaves & homes not in (unit.leaves, frozenset()) for unit in self._units):
            return None
        if terms == {None, *self._exits}:
            return [self._both(mine, terms) for mine in trees.cut(self._homes, homes)]
        whens = trees.cut(self._terms, terms)
        return [self._both(unit.leaves, when) for unit in self._units for when in whens]

    def _both(self, homes: Collection[Home], terms: Collection[Quarter | None]) -> frozenset[Row]:
        return frozenset(each for each in self._cells if each[0] in homes and each[1] in terms)

    def _answer(self, blocks: Sequence[Block] | None) -> Answer:
        return Answer(blocks=blocks, measures=self.measures, smallest=self.smallest, along=self._along)

    def _asked_about(self, asked: Narrowing) -> set[Quarter | None] | None:
        """The quarters of exit asked about; None where the dates cut the people of one in two."""
        if asked.exited_from is None and asked.exited_to is None:
            return {None, *self._exits}
        after, until = asked.exited_from or date.min, asked.exited_to or date.max
        inside = set[Quarter | None]()
        for quarter, (first, last) in self._exits.items():
            if (after <= quarter.start and quarter.end <= until) or (after <= first and last <= until):
                inside.add(quarter)
            elif after <= last and first <= until:
                return None
        return inside

    def _beside(self, asked: Narrowing, terms: set[Quarter | None], group: str | None = None) -> list[Block]:
        """Who is asked about and who is not, where people are in several programs or cohorts: trees know the last."""
        inside = summed(
            told
            for (home, quarter, mine), told in self._whole.items()
            if asked.finds(home) and quarter in terms and (group is None or group in mine)
        )
        outside = self._everybody.copy()
        outside.subtract(inside)
        return [Block(by_measure(inside)), Block(by_measure(outside))]

    def _split(self, row: frozenset[Row], group: str | None) -> list[Block]:
        """A part in the fewest blocks of groups of which one is the group."""
        by_group = self._summed(row)
        if group is None:
            return [_block(by_group.values())]
        blur = self._blur if self._overlap else None
        blocks = [
            _block((told for each, told in by_group.items() if self._alone[each] in part), len(part), blur)
            for part in trees.cut(self._by_group, {(group,)})
        ]
        if self._overlap:
            # With and without it: a barrier is a question of its own.
            for yes in (True, False):
                blocks.append(_block(told for each, told in by_group.items() if (group in each) is yes))
        return blocks

    def _summed(self, row: frozenset[Row]) -> dict[Groups, Cell]:
        """A part by group."""
        known = self._sums.get(row)
        if known is None:
            found: dict[Groups, list[Cell]] = {}
            for each in row:
                for groups, told in self._cells[each].items():
                    found.setdefault(groups, []).extend(told)
            known = self._sums[row] = {groups: summed(told) for groups, told in found.items()}
        return known


def _block(cells: Iterable[Cell], many: int = 1, blur: Mapping[str, Counts] | None = None) -> Block:
    return Block(by_measure(summed(cells)), many, blur)


def _programs(home: Home) -> Groups:
    return home[0]
