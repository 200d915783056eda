"""Calendar quarters, as workforce reports count them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Self

MONTHS_IN_QUARTER = 3


@dataclass(frozen=True, slots=True, order=True)
class Quarter:
    """Three months of a calendar year: January to March is the first.

    `number` is 1 to 4. Quarters sort by time. Raises ValueError for any other number.
    """

    year: int
    number: int

    def __post_init__(self) -> None:
        if self.number not in (1, 2, 3, 4):
            raise ValueError(f"quarter number is {self.number!r}; use 1, 2, 3 or 4")

    @classmethod
    def containing(cls, day: date) -> Self:
        """The quarter that a date falls in."""
        return cls(day.year, (day.month - 1) // MONTHS_IN_QUARTER + 1)

    @property
    def start(self) -> date:
        """The quarter's first day."""
        return date(self.year, (self.number - 1) * MONTHS_IN_QUARTER + 1, 1)

    @property
    def end(self) -> date:
        """The quarter's last day."""
        return self.plus(1).start - timedelta(days=1)

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
    return Quarter.containing(exited_on).plus(n)
