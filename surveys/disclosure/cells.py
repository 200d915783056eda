"""What a cell counts, and whether it is big enough to be shown."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from surveys.measures.counting import EVIDENCE, NOTE, Cell
from surveys.measures.verdict import Part

#: How many people of one measure are in each part, and of those that count how they are proven and noted.
Counts = Counter[str]


class Shown(StrEnum):
    """A part of a figure that is shown or hidden by itself."""

    RATE = "rate"  # numerator, denominator, value, low: without these, nothing
    UNKNOWN = "unknown"  # and with it those known not to count, the high bound and the rate of those known
    OUTSIDE = "outside"  # excluded and not yet due
    PROOF = "proof"  # how the numerator is proven, and what is noted


@dataclass(frozen=True, slots=True)
class Block:
    """What one block of cells comes to in each measure; `cells` of them are put together in it.

    `blur` are people who are in several groups: where there are enough of them, nobody can tell the block from the
    groups beside it, and it does not matter.
    """

    counts: Mapping[str, Counts]
    cells: int = 1
    blur: Mapping[str, Counts] | None = None

    def shows(self, measure: str, part: Shown, smallest: int) -> bool:
        """Whether this may be known of the block: every number in it is none at all, or big enough.

        Big enough is also more than there are cells, so that nobody can tell that there is one person in each.
        """
        if self.blur is not None and min(_numbers(self.blur.get(measure, Counts()), part), default=0) >= smallest:
            return True
        least = max(smallest, self.cells + 1) if self.cells > 1 else smallest
        return all(number == 0 or number >= least for number in _numbers(self.counts.get(measure, Counts()), part))


def _numbers(counts: Counts, part: Shown) -> Iterable[int]:
    yes, no, unknown = counts[Part.YES], counts[Part.NO], counts[Part.UNKNOWN]
    match part:
        case Shown.RATE:
            return yes, no + unknown, yes + no + unknown
        case Shown.UNKNOWN:
            return unknown, no
        case Shown.OUTSIDE:
            return counts[Part.EXCLUDED], counts[Part.NOT_YET]
        case _:
            proven = [number for key, number in counts.items() if key.startswith(EVIDENCE)]
            noted = [number for key, number in counts.items() if key.startswith(NOTE)]
            return *proven, yes - sum(proven), *noted, *(no - number for number in noted)


def summed(several: Iterable[Cell]) -> Cell:
    """Cells put together."""
    found = Cell()
    for cell in several:
        found.update(cell)
    return found
