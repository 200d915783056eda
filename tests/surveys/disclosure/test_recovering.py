"""Nobody who puts all reports together works out what was hidden in any of them."""

import random
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache
from itertools import product

import pytest

from surveys.disclosure import Gathered, Narrowing, Place, Shown, Table
from surveys.quarters import Quarter
from tests.support.subtracting import Attacker

QUARTERS = tuple(Quarter(2024, 3).plus(n) for n in range(4))
#: Where somebody stands: employed in both quarters or only in the first, known not to be, unknown.
STANDINGS = ("both", "first", "no", "unknown")
SMALLEST = 10
#: What is published of two measures, of which one is about those that the other one counts: the standings that a number
#: holds, and which parts of figures tell it.
NUMBERS = {
    "employed": (("both", "first"), (("q2", Shown.RATE), ("same", Shown.RATE))),
    "not employed": (("no", "unknown"), (("q2", Shown.RATE),)),
    "unknown": (("unknown",), (("q2", Shown.UNKNOWN),)),
    "known not": (("no",), (("q2", Shown.UNKNOWN),)),
    "same employer": (("both",), (("same", Shown.RATE),)),
    "no longer": (("first",), (("same", Shown.RATE),)),
}

EVERYBODY = (Narrowing(), None)

Cell = tuple[str, str, Quarter | None, str]
Query = tuple[Narrowing, str | None]


@dataclass(frozen=True)
class Population:
    """How many people of each part are in each cell of program, cohort, quarter of exit and group."""

    programs: tuple[str, ...]
    cohorts: tuple[str, ...]
    terms: tuple[Quarter | None, ...]
    groups: tuple[str, ...]
    people: dict[Cell, Counter[str]]
    #: Groups are barriers; somebody with two of them is in a cell of both: "h+j".
    barriers: bool = False

    @property
    def cells(self) -> list[Cell]:
        return list(product(self.programs, self.cohorts, self.terms, self.groups))

    def table(self) -> Table:
        gathered = Gathered(overlap=self.barriers)
        for (program, cohort, quarter, group), counts in self.people.items():
            exits = quarter and (quarter.start, quarter.end)
            gathered.add(
                Place((program,), (cohort,), exits), tuple(group.split("+")), _told(counts), people=counts.total()
            )
        return Table(gathered, smallest=SMALLEST)

    def queries(self) -> Iterator[Query]:
        """Every report that can be asked for: filters, all combinations of them, and groups."""
        quarters = sorted(each for each in self.terms if each)
        windows = [(first.start, last.end) for first in quarters for last in quarters if first <= last]
        for program, cohort, window in product((None, *self.programs), (None, *self.cohorts), (None, *windows)):
            after, until = window or (None, None)
            asked = Narrowing(program=program, cohort=cohort, exited_from=after, exited_to=until)
            yield from ((asked, group) for group in (None, *(each for each in self.groups if "+" not in each)))

    def found(self, query: Query) -> frozenset[Cell]:
        """The cells that a report counts."""
        asked, group = query
        return frozenset(
            (program, cohort, quarter, mine)
            for program, cohort, quarter, mine in self.cells
            if asked.finds(((program,), (cohort,)))
            and (group is None or group in mine.split("+"))
            and _within(quarter, asked)
        )

    def number(self, what: str, cells: Iterable[Cell]) -> int:
        return sum(self.people[cell][each] for cell in cells if cell in self.people for each in NUMBERS[what][0])


def _within(quarter: Quarter | None, asked: Narrowing) -> bool:
    if asked.exited_from is None or asked.exited_to is None:
        return True
    return quarter is not None and asked.exited_from <= quarter.start <= asked.exited_to


def _told(counts: Counter[str]) -> list[tuple[str, Counter[str]]]:
    employed = Counter(yes=counts["both"] + counts["first"], no=counts["no"], unknown=counts["unknown"])
    return [("q2", employed), ("same", Counter(yes=counts["both"], no=counts["first"]))]


def a_population(seed: int, *, big: bool = False, barriers: bool = False) -> Population:
    """People by chance: groups and programs of very different size, empty cells, cohorts that left all at once."""
    chance = random.Random(seed)
    programs = ("A", "B", "C")[: chance.randint(1, 3 if big else 2)]
    cohorts = ("x", "y", "z")[: chance.randint(1, 3 if big else 2)]
    terms = (*QUARTERS[: chance.randint(1, 4 if big else 3)], None)[: chance.randint(1, 5)]
    groups = ("f", "m", "n", "o")[: chance.randint(2, 4 if big else 3)]
    groups = ("", "h", "j", "h+j") if barriers else groups
    weight = {
        each: chance.choice((0.02, 0.2, 1, 3)) for several in (programs, cohorts, terms, groups) for each in several
    }
    together = chance.random() < 0.4
    size, people = chance.choice((4, 12, 40)), dict[Cell, Counter[str]]()
    for cell in product(programs, cohorts, terms, groups):
        if together and terms.index(cell[2]) % len(cohorts) != cohorts.index(cell[1]):
            continue
        share = size
        for each in cell:
            share *= weight[each]
        number = min(60, int(chance.expovariate(1 / share)))
        if number:
            likely = [chance.random() for _ in STANDINGS]
            people[cell] = Counter(chance.choices(STANDINGS, likely, k=number))
    return Population(programs, cohorts, terms, groups, people, barriers)


Shows = Callable[[Query, str], bool]


def by_the_rule(population: Population) -> Shows:
    table = population.table()

    def shows(query: Query, what: str) -> bool:
        answer = table.shown(*query)
        return query == EVERYBODY or any(answer.shows(measure, part) for measure, part in NUMBERS[what][1])

    return cache(shows)


def only_small_ones_hidden(population: Population) -> Shows:
    """What many do: each number is hidden where it is small itself."""
    return lambda query, what: not 0 < population.number(what, population.found(query)) < SMALLEST


def recovered(population: Population, shows: Shows) -> list[tuple[str, frozenset[Cell]]]:
    """The small numbers that were hidden and can be worked out from everything that was shown."""
    queries = {query: population.found(query) for query in population.queries()}
    found, put_together = [], dict[str, set[frozenset[Cell]]]()
    for what in NUMBERS:
        attacker = Attacker(population.cells)
        for query, cells in queries.items():
            if shows(query, what):
                attacker.told(cells, population.number(what, cells))
        sums = {cells: population.number(what, cells) for cells in queries.values()}
        hidden = [cells for cells, number in sums.items() if 0 < number < SMALLEST and cells not in attacker.known]
        truth = {cell: population.number(what, [cell]) for cell in population.people}
        put_together[what] = set(attacker.follows(queries.values()))
        found += [(what, cells) for cells in attacker.follows(hidden) or attacker.pinned(hidden, truth)]
    # What is known not to be is also what is left of two other numbers.
    left = put_together["not employed"] & put_together["unknown"] - {population.found(EVERYBODY)}
    return found + [("left", cells) for cells in left if 0 < population.number("known not", cells) < SMALLEST]


@pytest.mark.parametrize("seed", range(60))
def test_what_is_hidden_stays_hidden(seed):
    population = a_population(seed)
    assert recovered(population, by_the_rule(population)) == []


#: The last ones have nobody, or hardly anybody, with two barriers: then they are as apart as other groups.
@pytest.mark.parametrize("seed", [*range(12), 5003, 5035, 5096])
def test_barriers_of_which_people_have_several_stay_hidden(seed):
    population = a_population(seed, big=seed % 2 == 0, barriers=True)
    assert recovered(population, by_the_rule(population)) == []


@pytest.mark.long
@pytest.mark.parametrize("seed", range(1000, 1600))
def test_what_is_hidden_stays_hidden_in_bigger_populations(seed):
    population = a_population(seed, big=seed % 2 == 0, barriers=seed % 5 == 0)
    assert recovered(population, by_the_rule(population)) == []


def test_hiding_only_what_is_small_gives_it_away():
    """The attack works: without its complements, hidden numbers are found in most populations."""
    broken = [
        seed for seed in range(30) if recovered(population := a_population(seed), only_small_ones_hidden(population))
    ]
    assert len(broken) > 10


def test_no_small_number_is_ever_shown():
    for seed in range(40):
        population = a_population(seed)
        shows = by_the_rule(population)
        for query, what in product(population.queries(), NUMBERS):
            if query != EVERYBODY and shows(query, what):
                assert not 0 < population.number(what, population.found(query)) < SMALLEST, (seed, query, what)


def test_days_that_cut_the_exits_of_a_quarter_in_two_show_nothing():
    gathered = Gathered()
    for day in (date(2025, 1, 15), date(2025, 3, 2), date(2025, 4, 20)):
        gathered.add(Place(("A",), ("x",), (day, day)), (), [("m", Counter(yes=50, no=50))], people=100)
    table = Table(gathered, smallest=SMALLEST)

    def shown(after: date, until: date) -> bool:
        return table.shown(Narrowing(exited_from=after, exited_to=until)).shows("m")

    assert shown(date(2025, 1, 1), date(2025, 3, 31))
    assert shown(date(2025, 1, 10), date(2025, 3, 20))  # the same people
    assert not shown(date(2025, 1, 1), date(2025, 2, 28))
    assert not shown(date(2025, 2, 1), date(2025, 6, 30))
