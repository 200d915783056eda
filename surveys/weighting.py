"""Who answered and who did not, by what was known of them before, and a rate weighted for it.

Weights on what is known at the start may not mend what made people silent; a weighted rate stands beside the plain
one and never instead of it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from typing import Final

#: Shares of a class among those reached and those missed that lie so far apart are pointed out.
FAR_APART: Final = Decimal("0.10")
#: A class with fewer respondents is not weighted by itself: a handful of people would speak for many.
FEWEST: Final = 20
OTHERS: Final = "Others together"
_PLACES: Final = Decimal("0.0001")


@dataclass(frozen=True, slots=True, kw_only=True)
class Class:
    """People who have one trait in common: how many were due, answered, told of work, and are employed."""

    name: str
    due: int
    answered: int
    known: int = 0
    employed: int = 0

    @property
    def missed(self) -> int:
        """Due and not heard from."""
        return self.due - self.answered


@dataclass(frozen=True, slots=True, kw_only=True)
class Compared:
    """One class among those reached beside the same among those missed. Shares from 0 to 1; None of nobody."""

    name: str
    due: int
    answered: int
    among_reached: Decimal | None
    among_missed: Decimal | None
    differs: bool

    @property
    def missed(self) -> int:
        """Due and not heard from."""
        return self.due - self.answered


@dataclass(frozen=True, slots=True, kw_only=True)
class Weight:
    """How many of all due each respondent of a class stands for."""

    name: str
    due: int
    known: int
    weight: Decimal  # two decimals, for reading; the rate uses the exact one


@dataclass(frozen=True, slots=True, kw_only=True)
class Weighted:
    """A weighted share of respondents beside the plain one, and how it was made.

    `value` is None where the classes are too small for weights. `merged` names classes that were put together.
    """

    plain: Decimal | None
    value: Decimal | None
    weights: tuple[Weight, ...] = ()
    merged: tuple[str, ...] = ()


def compare(classes: Sequence[Class], *, reached: int, missed: int) -> tuple[Compared, ...]:
    """Each class's share among those reached and among those missed; far apart means by 10 points or more.

    No test of significance: the flag says where to look, not that it is no chance. `reached` and `missed` are
    everybody, as somebody may be in several classes (barriers).
    """
    return tuple(_compared(each, reached, missed) for each in classes)


def _compared(each: Class, reached: int, missed: int) -> Compared:
    there = Decimal(each.answered) / reached if reached else None
    gone = Decimal(each.missed) / missed if missed else None
    return Compared(
        name=each.name,
        due=each.due,
        answered=each.answered,
        among_reached=_rounded(there),
        among_missed=_rounded(gone),
        differs=there is not None and gone is not None and abs(there - gone) >= FAR_APART,
    )


def weigh(classes: Sequence[Class], *, fewest: int = FEWEST) -> Weighted:
    """The share employed among respondents, as if every class had answered equally often.

    Respondents are those who answered so that it is known. Each weighs class size over respondents of the class.
    Classes with fewer than `fewest` respondents are put together; while they are still too few together, the next
    smallest class joins them. With fewer than two classes left there is nothing to weigh. Everybody must be in one
    class only.
    """
    known, employed = sum(each.known for each in classes), sum(each.employed for each in classes)
    plain = _rounded(Decimal(employed) / known) if known else None
    kept, merged = _put_together([each for each in classes if each.due], fewest)
    if len(kept) < 2:
        return Weighted(plain=plain, value=None, merged=merged)
    due = sum(each.due for each in kept)
    working = sum((Decimal(each.due) * each.employed / each.known for each in kept), Decimal(0))
    weights = tuple(
        Weight(
            name=each.name,
            due=each.due,
            known=each.known,
            weight=(Decimal(each.due) / each.known).quantize(Decimal("0.01"), ROUND_HALF_UP),
        )
        for each in kept
    )
    return Weighted(plain=plain, value=_rounded(working / due), weights=weights, merged=merged)


def _put_together(classes: Sequence[Class], fewest: int) -> tuple[list[Class], tuple[str, ...]]:
    """The classes that can be weighted, and the names of those put together into the last of them."""
    by_size = sorted(classes, key=lambda each: (each.known, each.name))
    small = [each for each in by_size if each.known < fewest]
    large = by_size[len(small) :]
    while small and large and sum(each.known for each in small) < fewest:
        small.append(large.pop(0))
    names = {each.name for each in small}
    kept = [each for each in classes if each.name not in names]
    if sum(each.known for each in small) >= fewest:
        kept.append(_together(small))
    elif small:
        kept = []  # everybody together is too few
    return kept, tuple(each.name for each in classes if each.name in names)


def _together(several: Sequence[Class]) -> Class:
    if len(several) == 1:
        return several[0]
    return Class(
        name=OTHERS,
        due=sum(each.due for each in several),
        answered=sum(each.answered for each in several),
        known=sum(each.known for each in several),
        employed=sum(each.employed for each in several),
    )


def _rounded(value: Decimal | None) -> Decimal | None:
    return None if value is None else value.quantize(_PLACES, ROUND_HALF_UP)
