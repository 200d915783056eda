"""Calendar quarters, as workforce reports count them."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache
from typing import Self

MONTHS_IN_QUARTER = 3


@dataclass(frozen=True, slots=True, order=True)
class Quarter:
    """Three months of a calendar year: January to March is the first.

    `number` is 1 to 4. Quarters sort by time. Raises ValueError for any other number.
    """

    year: int
    number: int
    #: The quarter's first and last day.
    start: date = field(init=False, compare=False, repr=False)
    end: date = field(init=False, compare=False, repr=False)

    def __post_init__(self) -> None:
        if self.number not in (1, 2, 3, 4):
            raise ValueError(f"quarter number is {self.number!r}; use 1, 2, 3 or 4")
        # Kept, since measures ask for them a hundred times for each person.
        last = self.number * MONTHS_IN_QUARTER
        object.__setattr__(self, "start", date(self.year, last - MONTHS_IN_QUARTER + 1, 1))
        object.__setattr__(self, "end", date(self.year, last, 31 if last in (3, 12) else 30))

    @classmethod
    def containing(cls, day: date) -> Self:
        """The quarter that a date falls in."""
        return cls(day.year, (day.month - 1) // MONTHS_IN_QUARTER + 1)

    def plus(self, n: int) -> Quarter:
        """The quarter that comes n quarters later (earlier when n is negative)."""
        years, index = divmod(self.number - 1 + n, 4)
        return Quarter(self.year + years, index + 1)

    def __contains__(self, day: date) -> bool:
        return Quarter.containing(day) == self

    def __str__(self) -> str:
        return f"{self.year}-Q{self.number}"


def quarter_after_exit(exited_on: date, n: int) -> Quarter:
    """The n-th quarter after the one in which somebody left the program.

    The quarter holding the exit date is the exit quarter, n = 0; what day of it the exit was makes no difference.
    Source: TEGL 10-16 (exit quarter; first to fourth quarter after exit).
    """
    return _after(exited_on.year, (exited_on.month - 1) // MONTHS_IN_QUARTER + 1, n)


@lru_cache(maxsize=4096)
def _after(year: int, number: int, n: int) -> Quarter:
    return Quarter(year, number).plus(n)
