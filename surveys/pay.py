"""What pay in any unit comes to by the hour."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal

_CENT = Decimal("0.01")
_WEEKS = Decimal(52)

#: Pay periods in a year, by unit of pay.
PERIODS_A_YEAR = {
    "week": Decimal(52),
    "biweekly": Decimal(26),
    "semimonthly": Decimal(24),
    "month": Decimal(12),
    "year": Decimal(1),
}


def hourly(amount: Decimal, unit: str, hours_per_week: Decimal | None) -> Decimal | None:
    """Pay by the hour in dollars and cents, half up; None when it cannot be known.

    Forty hours are never assumed: without the weekly hours only an hourly answer gives an hourly figure.
    A day's pay gives none, since nobody told us the length of the day.
    """
    if unit == "hour":
        return amount.quantize(_CENT, ROUND_HALF_UP)
    periods = PERIODS_A_YEAR.get(unit)
    if periods is None or not hours_per_week:
        return None
    return (amount * periods / (_WEEKS * hours_per_week)).quantize(_CENT, ROUND_HALF_UP)
