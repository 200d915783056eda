from datetime import date, timedelta

import pytest

from surveys.holidays import federal_holidays, is_federal_holiday

# The days on which federal offices were or will be closed, as the Office of Personnel Management lists them.
CLOSED = {
    2021: "01-01 01-18 02-15 05-31 06-18 07-05 09-06 10-11 11-11 11-25 12-24 12-31",
    2022: "01-17 02-21 05-30 06-20 07-04 09-05 10-10 11-11 11-24 12-26",
    2023: "01-02 01-16 02-20 05-29 06-19 07-04 09-04 10-09 11-10 11-23 12-25",
    2024: "01-01 01-15 02-19 05-27 06-19 07-04 09-02 10-14 11-11 11-28 12-25",
    2025: "01-01 01-20 02-17 05-26 06-19 07-04 09-01 10-13 11-11 11-27 12-25",
    2026: "01-01 01-19 02-16 05-25 06-19 07-03 09-07 10-12 11-11 11-26 12-25",
    2027: "01-01 01-18 02-15 05-31 06-18 07-05 09-06 10-11 11-11 11-25 12-24 12-31",
}


@pytest.mark.parametrize("year", list(CLOSED))
def test_weekdays_kept_as_holidays_are_those_on_which_offices_close(year):
    weekdays = [day.strftime("%m-%d") for day in federal_holidays(year) if day.weekday() < 5]
    assert " ".join(weekdays) == CLOSED[year]


def test_a_holiday_on_a_weekend_is_kept_on_its_own_day_too():
    assert is_federal_holiday(date(2026, 7, 3))
    assert is_federal_holiday(date(2026, 7, 4))
    assert not is_federal_holiday(date(2026, 7, 5))
    assert is_federal_holiday(date(2027, 7, 4))
    assert is_federal_holiday(date(2027, 7, 5))


def test_new_years_day_on_a_saturday_is_kept_in_the_old_year():
    assert federal_holidays(2021)[date(2021, 12, 31)] == "New Year's Day"
    assert not is_federal_holiday(date(2022, 12, 31))


def test_juneteenth_began_in_2021():
    assert not is_federal_holiday(date(2020, 6, 19))
    assert is_federal_holiday(date(2021, 6, 19))


def test_every_year_has_eleven_holidays_each_with_a_day_off_on_a_weekday():
    for year in range(2022, 2122):
        holidays = federal_holidays(year)
        names = set(holidays.values())
        assert len(names) == 11
        off = [day for day in (date(year, 1, 1) + timedelta(days=n) for n in range(365)) if is_federal_holiday(day)]
        assert sum(day.weekday() < 5 for day in off) in (10, 11, 12)
        for day, name in holidays.items():
            if day.weekday() == 5 and day != date(year, 1, 1):
                assert holidays[day - timedelta(days=1)] == name
            if day.weekday() == 6:
                assert holidays[day + timedelta(days=1)] == name
