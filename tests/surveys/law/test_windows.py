"""The hours that the law leaves, state by state, together, and from the day on which they change."""

from __future__ import annotations

from datetime import date, time, timedelta
from itertools import combinations

import pytest

from surveys.hours import DEFAULT_HOURS, Opening
from surveys.law import FEDERAL, RULES, STATES, STRICTER, Sure, lawful_hours

TODAY = date(2026, 11, 22)
MON, TUE, WED, THU, FRI, SAT, SUN = range(7)
WEEK = (MON, TUE, WED, THU, FRI, SAT, SUN)
NEVER = None
#: State, weekdays, opens, closes: written down apart from the product's table, by hand.
EXPECTED = [
    *((state, WEEK, 8, 20) for state in ("FL", "MD", "OK", "WA", "WY", "NJ", "MA")),
    *((state, WEEK[:6], 8, 20) for state in ("MS", "AL", "LA")),
    ("CT", WEEK, 9, 20),
    ("NV", WEEK, 9, 20),
    *((state, WEEK, 9, 21) for state in ("IL", "MI", "MN", "NM")),
    ("KY", WEEK, 10, 21),
    ("TX", WEEK[:6], 9, 21),
    ("TX", (SUN,), 12, 21),
    ("RI", WEEK[:5], 9, 18),
    ("RI", (SAT, SUN), 10, 17),
    ("PA", WEEK[:6], 9, 19),
    *((state, WEEK, 8, 21) for state in ("CA", "NY", "OH", "GA", "HI", "AK", "DC", "PR", "GU", "AS", "MP", "VI")),
]  # fmt: skip
CLOSED = {("PA", SUN), ("MS", SUN), ("AL", SUN), ("LA", SUN)}


def hours(states, weekday, on=TODAY):
    """Opens and closes, as hours; None on a closed day."""
    opening = lawful_hours(states, on).week[weekday]
    return opening and (opening.opens, opening.closes)


@pytest.mark.parametrize(("state", "weekdays", "opens", "closes"), EXPECTED)
def test_each_state_has_its_hours(state, weekdays, opens, closes):
    assert {hours([state], day) for day in weekdays} == {(time(opens), time(closes))}


def test_the_states_with_hours_of_their_own_are_these_and_no_others():
    told = {state for state, _, opens, closes in EXPECTED if (opens, closes) != (8, 21)}
    assert told == STRICTER
    closed = {(s, day) for s in STATES for day in WEEK if hours([s], day) is None}
    assert closed == CLOSED


@pytest.mark.parametrize(
    ("states", "weekday", "left"),
    [
        (("CT", "KY"), MON, (10, 20)), (("IL", "FL"), MON, (9, 20)), (("IL", "CA"), MON, (9, 21)),
        (("TX", "RI"), SUN, (12, 17)), (("TX", "FL"), SUN, (12, 20)), (("RI", "KY"), MON, (10, 18)),
        (("TX", "AL"), SUN, NEVER), (("NY", "PA"), SUN, NEVER), (("NY", "PA"), MON, (9, 19)),
    ],
)  # fmt: skip
def test_whoever_may_be_in_several_states_is_texted_when_all_allow_it(states, weekday, left):
    assert hours(states, weekday) == (left and tuple(map(time, left)))
    assert hours(states[::-1], weekday) == hours(states, weekday)


@pytest.mark.parametrize("states", [(), ("XX",), ("IL", "XX"), ("US",)])
def test_when_nobody_knows_the_state_it_must_be_lawful_in_all(states):
    assert [hours(states, day) for day in WEEK] == [hours(STATES, day) for day in WEEK]
    assert hours(states, MON) == (time(10), time(18))
    assert hours(states, SAT) == (time(10), time(17))
    assert hours(states, SUN) is None


@pytest.mark.parametrize(
    ("on", "sunday", "monday"),
    [
        (date(2026, 10, 17), (8, 21), (8, 21)),
        (date(2026, 10, 18), NEVER, (9, 19)),
        (date(2027, 5, 2), NEVER, (9, 19)),
    ],
)
def test_pennsylvania_has_no_sundays_from_the_day_its_act_begins(on, sunday, monday):
    assert hours(["PA"], SUN, on) == (sunday and tuple(map(time, sunday)))
    assert hours(["PA"], MON, on) == tuple(map(time, monday))
    assert hours(["OH"], SUN, on) == (time(8), time(21))


def test_more_states_never_leave_more_hours():
    for one, other in combinations(sorted(STRICTER | {"CA"}), 2):
        for day in WEEK:
            both = hours((one, other), day)
            each = [hours((state,), day) for state in (one, other)]
            if both is None:
                assert None in each or max(o for o, _ in each) >= min(c for _, c in each)
            else:
                assert both == (max(o for o, _ in each), min(c for _, c in each))


def test_the_hours_that_a_program_starts_with_are_lawful_for_everybody_every_day_of_a_decade():
    for state in [*STATES, "XX"]:
        for weekday, chosen in enumerate(DEFAULT_HOURS.week):
            for on in (date(2024, 1, 1), date(2026, 10, 17), date(2026, 10, 18), date(2034, 1, 1)):
                law = lawful_hours([state], on).week[weekday]
                assert chosen is None or (law and law.opens <= chosen.opens and chosen.closes <= law.closes)


def test_every_row_says_where_it_was_read_when_and_how_sure_that_is():
    for rule in RULES:
        assert rule.state in STATES | {FEDERAL}
        assert rule.source
        assert date(2026, 11, 1) <= rule.looked_at <= date(2027, 12, 31)
        assert rule.never or rule.opens or rule.closes
        assert (rule.sure is Sure.PRIMARY) == (rule.state == FEDERAL)
    assert {rule.sure for rule in RULES if rule.begins} == {Sure.REPORTED}


def test_nothing_is_lawful_that_is_not_lawful_in_the_whole_country():
    for state in STATES:
        for day in WEEK:
            for opening in filter(None, [lawful_hours([state], TODAY).week[day]]):
                assert Opening(time(8), time(21)).opens <= opening.opens
                assert opening.closes <= time(21)


def test_the_law_of_a_date_is_that_of_the_last_change_before_it():
    for rule in RULES:
        if rule.begins:
            before = lawful_hours([rule.state], rule.begins - timedelta(days=1))
            assert lawful_hours([rule.state], rule.begins) != before
            assert lawful_hours([rule.state], rule.begins - timedelta(days=900)) == before
