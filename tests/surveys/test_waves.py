from dataclasses import replace
from datetime import date, timedelta

import pytest

from surveys.quarters import quarter_after_exit
from surveys.waves import DEFAULT_PLAN, Anchor, BadPlan, CatchUp, Plan, Wave, Window, window

EVERY_EXIT = [date(2023, 1, 1) + timedelta(days=n) for n in range(4 * 365 + 1)]


def a_wave(**changes):
    given = {"key": "day_90", "name": "90 days", "offset_days": 90, "questionnaire": "day_90", "position": 0}
    return Wave(**(given | changes))


def problems_of(*waves, **plan):
    with pytest.raises(BadPlan) as caught:
        Plan(**({"name": "p", "waves": waves} | plan))
    assert str(caught.value).splitlines() == [str(problem) for problem in caught.value.problems]
    return [(problem.wave, problem.field) for problem in caught.value.problems]


def test_the_default_plan_asks_at_day_90_and_in_each_of_four_quarters():
    assert [wave.key for wave in DEFAULT_PLAN.waves] == ["day_90", "quarter_1", "quarter_2", "quarter_3", "quarter_4"]
    assert {wave.questionnaire for wave in DEFAULT_PLAN.waves[1:]} == {"quarter"}
    assert all(wave.reminder_days == (2, 5) for wave in DEFAULT_PLAN.waves)
    assert (DEFAULT_PLAN.min_gap_days, DEFAULT_PLAN.catch_up) == (21, CatchUp.NEWEST_OPEN)


@pytest.mark.parametrize(
    ("key", "expected"),
    [
        ("day_90", Window(date(2024, 11, 16), date(2025, 2, 13), date(2025, 2, 13), date(2025, 3, 6))),
        ("quarter_1", Window(date(2025, 1, 1), date(2025, 3, 31), date(2025, 3, 17), date(2025, 4, 21))),
        ("quarter_4", Window(date(2025, 10, 1), date(2025, 12, 31), date(2025, 12, 17), date(2026, 1, 21))),
    ],
)
def test_windows_of_an_exit_on_15_november_2024(key, expected):
    assert window(DEFAULT_PLAN.wave(key), date(2024, 11, 15)) == expected


def test_for_every_exit_of_four_years_quarter_windows_ask_about_that_quarter_and_open_near_its_end():
    for exited_on in EVERY_EXIT:
        for n in (1, 2, 3, 4):
            quarter, found = quarter_after_exit(exited_on, n), window(DEFAULT_PLAN.wave(f"quarter_{n}"), exited_on)
            assert (found.asks_from, found.asks_to) == (quarter.start, quarter.end)
            assert (quarter.end - found.opens_on).days == 14
            assert (found.closes_on - quarter.end).days == 21
            assert found.opens_on in quarter


def test_a_day_wave_asks_about_the_days_since_exit_and_stays_open_three_weeks():
    for exited_on in EVERY_EXIT:
        found = window(DEFAULT_PLAN.wave("day_90"), exited_on)
        assert (found.asks_from - exited_on).days == 1
        assert (found.asks_to - exited_on).days == 90
        assert found.opens_on == found.asks_to
        assert (found.closes_on - found.opens_on).days == 21


def test_a_hire_wave_counts_from_the_hire():
    wave = a_wave(key="job_30", anchor=Anchor.HIRE, offset_days=30, open_days=7)
    expected = Window(date(2025, 1, 2), date(2025, 1, 31), date(2025, 1, 31), date(2025, 2, 7))
    assert window(wave, date(2025, 1, 1)) == expected


def test_a_window_is_open_from_its_first_to_its_last_day():
    found = window(a_wave(), date(2025, 1, 1))
    days = [found.opens_on - timedelta(days=1), found.opens_on, found.closes_on, found.closes_on + timedelta(days=1)]
    assert [found.is_open_on(day) for day in days] == [False, True, True, False]


def test_a_plan_keeps_its_waves_by_position():
    late, early = a_wave(key="late", position=2), a_wave(key="early", position=1)
    assert [wave.key for wave in Plan("p", (late, early)).waves] == ["early", "late"]
    assert Plan("p", (late,)).wave("early") is None


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"key": "Day 90"}, "key"),
        ({"key": ""}, "key"),
        ({"name": " "}, "name"),
        ({"questionnaire": ""}, "questionnaire"),
        ({"anchor": "birth"}, "anchor"),
        ({"quarter": 1}, "offset_days, quarter"),
        ({"offset_days": None}, "offset_days, quarter"),
        ({"offset_days": 0}, "offset_days"),
        ({"offset_days": "90"}, "offset_days"),
        ({"offset_days": None, "quarter": 0}, "quarter"),
        ({"offset_days": None, "quarter": 1, "opens_before_end_days": 90}, "opens_before_end_days"),
        ({"open_days": -1}, "open_days"),
        ({"open_days": True}, "open_days"),
        ({"closes_after_end_days": 1.5}, "closes_after_end_days"),
        ({"reminder_days": (5, 2)}, "reminder_days"),
        ({"reminder_days": (2, 2)}, "reminder_days"),
        ({"reminder_days": (0,)}, "reminder_days"),
        ({"position": -1}, "position"),
    ],
)
def test_a_bad_wave_is_refused_naming_the_wave_and_the_field(changes, field):
    wave = a_wave(**changes)
    assert (wave.key, field) in problems_of(wave)


def test_every_problem_of_a_plan_is_told_at_once():
    twin = a_wave(name="")
    found = problems_of(a_wave(), twin, min_gap_days=-1, catch_up="some", name="")
    assert found == [
        (None, "name"),
        (None, "min_gap_days"),
        (None, "catch_up"),
        ("day_90 and day_90", "key"),
        ("day_90 and day_90", "position"),
        ("day_90", "name"),
    ]
    assert problems_of() == [(None, "waves")]


def test_a_problem_says_where_what_was_found_and_the_mend():
    with pytest.raises(BadPlan) as caught:
        replace(DEFAULT_PLAN, waves=(a_wave(offset_days=-3),))
    assert str(caught.value) == 'wave "day_90", offset_days: found -3; use a whole number from 1 to 3650'
