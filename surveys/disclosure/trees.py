"""Trees by which cells are put together: what is too small to be shown is shown only as part of a bigger branch.

Every figure that is shown is a sum over whole branches of one tree for each thing that people are split by. This is
what keeps many reports from being subtracted from each other: see `surveys.disclosure`.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from surveys.quarters import Quarter

K = TypeVar("K", bound=Hashable)
_MONTHS_TO_JULY = 2  # quarters from January to the start of a program year, 1 July


@dataclass(frozen=True, slots=True)
class Tree(Generic[K]):
    """A branch: the leaves it holds, and the branches it splits into."""

    leaves: frozenset[K]
    branches: tuple[Tree[K], ...] = ()


def leaf(key: K) -> Tree[K]:
    """A branch of one leaf."""
    return Tree(frozenset([key]))


def joined(branches: Sequence[Tree[K]]) -> Tree[K]:
    """Branches as one."""
    if len(branches) == 1:
        return branches[0]
    return Tree(frozenset[K]().union(*(each.leaves for each in branches)), tuple(branches))


def cut(tree: Tree[K], wanted: Collection[K]) -> list[frozenset[K]]:
    """The fewest branches that are each wholly wanted or wholly not: showing what is wanted gives these away."""
    if tree.leaves <= frozenset(wanted) or tree.leaves.isdisjoint(wanted):
        return [tree.leaves]
    return [part for branch in tree.branches for part in cut(branch, wanted)]


def smallest_first(branches: Iterable[Tree[K]], weight: Callable[[Tree[K]], int]) -> Tree[K]:
    """One tree of several: the two smallest are put together until one is left. Equal ones in order of their names."""
    left = sorted(branches, key=lambda each: (weight(each), _name(each)))
    while len(left) > 1:
        left = sorted([joined(left[:2]), *left[2:]], key=lambda each: (weight(each), _name(each)))
    return left[0]


def of_groups(weights: Mapping[K, int]) -> Tree[K]:
    """Groups of an axis, the smallest put together first."""
    return smallest_first(map(leaf, weights), _weighing(weights))


def of_programs(weights: Mapping[K, int], program_of: Callable[[K], Hashable]) -> Tree[K]:
    """Cohorts within their programs, the smallest put together first; then programs likewise."""
    programs: dict[Hashable, list[Tree[K]]] = {}
    for key in weights:
        programs.setdefault(program_of(key), []).append(leaf(key))
    weight = _weighing(weights)
    return smallest_first((smallest_first(several, weight) for several in programs.values()), weight)


def of_terms(weights: Mapping[Quarter | None, int]) -> Tree[Quarter | None]:
    """Quarters of exit: half-years, program years from 1 July, then neighbours, the smallest first.

    None are those who have not left; they come last.
    """
    weight = _weighing(weights)
    years: dict[int, dict[tuple[int, int], list[Tree[Quarter | None]]]] = {}
    for quarter in sorted(each for each in weights if each is not None):
        half = (quarter.year, (quarter.number - 1) // 2)
        years.setdefault(quarter.plus(-_MONTHS_TO_JULY).year, {}).setdefault(half, []).append(leaf(quarter))
    row = [joined([joined(half) for half in halves.values()]) for _, halves in sorted(years.items())]
    if None in weights:
        row.append(leaf(None))
    while len(row) > 1:
        least = min(range(len(row)), key=lambda at: (weight(row[at]), at))
        beside = [at for at in (least - 1, least + 1) if 0 <= at < len(row)]
        first = min(least, min(beside, key=lambda at: (weight(row[at]), at)))
        row[first : first + 2] = [joined(row[first : first + 2])]
    return row[0]


def units(tree: Tree[K], *, enough: int, heads: Mapping[K, int], program_of: Callable[[K], Hashable]) -> list[Tree[K]]:
    """Programs with at least `enough` people in each; smaller ones stay with the one they are put together with."""
    if len({program_of(key) for key in tree.leaves}) == 1:
        return [tree]
    if min(sum(heads[key] for key in each.leaves) for each in tree.branches) < enough:
        return [tree]
    return [unit for each in tree.branches for unit in units(each, enough=enough, heads=heads, program_of=program_of)]


def _weighing(weights: Mapping[K, int]) -> Callable[[Tree[K]], int]:
    return lambda each: sum(weights[key] for key in each.leaves)


def _name(tree: Tree[K]) -> str:
    return min(map(repr, tree.leaves))
