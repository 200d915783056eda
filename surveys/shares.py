"""A part of a whole, and the share that it is."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from typing import Final

_PLACES: Final = Decimal("0.0001")


@dataclass(frozen=True, slots=True)
class Share:
    """A part of a whole: "41 of 64"."""

    part: int
    whole: int

    @property
    def value(self) -> Decimal | None:
        """From 0 to 1 with four decimals, half up; None of nothing."""
        return (Decimal(self.part) / self.whole).quantize(_PLACES, ROUND_HALF_UP) if self.whole else None
