"""What pay comes to by the hour."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from surveys.pay import PERIODS_A_YEAR, hourly

D = Decimal


@pytest.mark.parametrize(
    ("amount", "unit", "hours", "expected"),
    [
        # 15.00 an hour at 40 hours, said in every unit.
        ("15", "hour", "40", "15.00"),
        ("600", "week", "40", "15.00"),
        ("1200", "biweekly", "40", "15.00"),
        ("1300", "semimonthly", "40", "15.00"),
        ("2600", "month", "40", "15.00"),
        ("31200", "year", "40", "15.00"),
        # Half a cent goes up.
        ("15.125", "hour", None, "15.13"),
        ("500", "week", "32", "15.63"),
        ("640", "week", "37.5", "17.07"),
        # Never on forty hours that nobody said.
        ("600", "week", None, None),
        ("600", "week", "0", None),
        ("31200", "year", None, None),
        ("15", "hour", None, "15.00"),
        ("120", "day", "40", None),
        ("90", "shift", "40", None),
    ],
)
def test_pay_by_the_hour(amount, unit, hours, expected):
    assert hourly(D(amount), unit, D(hours) if hours else None) == (D(expected) if expected else None)


@given(
    st.decimals("7.25", "75", places=2),
    st.sampled_from(sorted(PERIODS_A_YEAR)),
    st.decimals("1", "80", places=1),
)
def test_pay_worked_out_for_a_period_comes_back_within_a_cent(rate, unit, hours):
    amount = rate * hours * 52 / PERIODS_A_YEAR[unit]
    back = hourly(amount, unit, hours)
    assert back is not None
    assert abs(back - rate) <= D("0.01")
