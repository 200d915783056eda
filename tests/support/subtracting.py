"""Somebody who has every report that was ever shown, and works out from them what was hidden.

Published sums are equations about cells that nobody sees. A hidden sum is worked out when it follows from them, or when
no other numbers of people, none below nought, would fit. Exact arithmetic throughout: in whole numbers modulo a prime
for what follows, in fractions for what fits.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Generic, TypeVar

K = TypeVar("K", bound=Hashable)
_PRIME = 2**61 - 1


@dataclass
class Attacker(Generic[K]):
    """Knows some sums over cells. `cells` are all that there might be, whether anybody is in them or not."""

    cells: Sequence[K]
    known: dict[frozenset[K], int] = field(default_factory=dict)

    def told(self, cells: Iterable[K], number: int) -> None:
        """Reads one number."""
        self.known[frozenset(cells)] = number

    def possible(self) -> tuple[K, ...]:
        """The cells in which there may be somebody, as far as published noughts tell."""
        empty = frozenset[K]().union(*(cells for cells, number in self.known.items() if number == 0))
        return tuple(each for each in self.cells if each not in empty)

    def follows(self, targets: Iterable[frozenset[K]], among: Sequence[K] | None = None) -> list[frozenset[K]]:
        """The sums that can be put together from known ones by adding and subtracting."""
        order = {cell: at for at, cell in enumerate(self.possible() if among is None else among)}
        basis: dict[int, list[int]] = {}
        for cells in self.known:
            row = _reduced([1 if cell in cells else 0 for cell in order], basis)
            at = next((at for at, value in enumerate(row) if value), None)
            if at is not None:
                scale = pow(row[at], -1, _PRIME)
                basis[at] = [value * scale % _PRIME for value in row]
        return [each for each in targets if not any(_reduced([int(cell in each) for cell in order], basis))]

    def pinned(self, targets: Iterable[frozenset[K]], truth: Mapping[K, int]) -> list[frozenset[K]]:
        """The sums of which only one value fits to what is known, since nobody is less than nought people."""
        possible = self.possible()
        # Cells with people in them can be both more and less: if that is enough, nothing pins the sum.
        moving = [each for each in possible if truth.get(each)]
        return [each for each in self.follows(targets, among=moving) if not self._can_differ(each, possible, truth)]

    def _can_differ(self, target: frozenset[K], possible: Sequence[K], truth: Mapping[K, int]) -> bool:
        return any(self._can_move(target, by, possible, truth) for by in (1, -1))

    def _can_move(self, target: frozenset[K], by: int, possible: Sequence[K], truth: Mapping[K, int]) -> bool:
        """Whether other people fit to every known sum, with more (or fewer) of them in the target."""
        free = [each for each in possible if truth.get(each)]
        up = [each for each in possible if not truth.get(each)]
        rows = [[Fraction(int(cell in cells)) for cell in (*free, *up)] + [Fraction(0)] for cells in self.known] + [
            [Fraction(int(cell in target)) for cell in (*free, *up)] + [Fraction(by)]
        ]
        left = _eliminated(rows, len(free))
        return _has_solution([row[len(free) :] for row in left])


def _reduced(row: list[int], basis: Mapping[int, list[int]]) -> list[int]:
    for at in range(len(row)):
        if row[at] and at in basis:
            factor, by = row[at], basis[at]
            row = [(value - factor * other) % _PRIME for value, other in zip(row, by, strict=True)]
    return row


def _eliminated(rows: list[list[Fraction]], columns: int) -> list[list[Fraction]]:
    """What is left to hold once the first columns have taken any value they like."""
    left = rows
    for at in range(columns):
        pivot = next((row for row in left if row[at]), None)
        if pivot is None:
            continue
        left = [
            [value - row[at] / pivot[at] * other for value, other in zip(row, pivot, strict=True)] if row[at] else row
            for row in left
            if row is not pivot
        ]
    return left


def _has_solution(rows: list[list[Fraction]]) -> bool:
    """Whether numbers of nought or more solve the equations; the last column is what they come to.

    First phase of the simplex method, with Bland's rule.
    """
    rows = [row if row[-1] >= 0 else [-value for value in row] for row in rows if any(row)]
    if not rows:
        return True
    count, width = len(rows), len(rows[0]) - 1
    table = [[*row[:-1], *(Fraction(int(at == own)) for at in range(count)), row[-1]] for own, row in enumerate(rows)]
    cost = [-sum((row[at] for row in rows), Fraction(0)) for at in range(width)]
    cost += [Fraction(0)] * count + [-sum((row[-1] for row in rows), Fraction(0))]
    basic = [width + at for at in range(count)]
    while (enters := next((at for at in range(width) if cost[at] < 0), None)) is not None:
        ratios = [(row[-1] / row[enters], basic[at], at) for at, row in enumerate(table) if row[enters] > 0]
        if not ratios:
            break
        leaves = min(ratios)[2]
        pivot = [value / table[leaves][enters] for value in table[leaves]]
        table = [
            pivot if at == leaves else [value - row[enters] * other for value, other in zip(row, pivot, strict=True)]
            for at, row in enumerate(table)
        ]
        cost = [value - cost[enters] * other for value, other in zip(cost, pivot, strict=True)]
        basic[leaves] = enters
    return cost[-1] == 0
