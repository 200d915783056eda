"""The list of alumni: who is found, and on which page."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from records import people
from records.people import PAGE, Standing, Wanted
from tests.support.factories import NOW, a_checkin, an_alum, an_employment


def _names(tx, **wanted):
    return [f"{row.first_name} {row.last_name}" for row in people.list_alumni(tx, Wanted(**wanted)).alumni]


@pytest.fixture
def three(database):
    with database.begin() as tx:
        an_alum(tx, first_name="José", last_name="Nuñez", name_key="jose nunez", external_id="K7", program="Welding")
        an_alum(tx, first_name="Ana", last_name="Bell", program="Culinary", blocked_reason="opted_out")
        busy = an_alum(tx, first_name="Dee", last_name="Young", program="Culinary")
        a_checkin(tx, busy, state="open", due_on=NOW.date())
    return database


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        ({}, ["Ana Bell", "José Nuñez", "Dee Young"]),
        ({"search": "nunez"}, ["José Nuñez"]),
        ({"search": "Núñez josé"}, ["José Nuñez"]),
        ({"search": "k7"}, ["José Nuñez"]),
        ({"search": "%"}, []),
        ({"search": "nobody"}, []),
        ({"program": "Culinary"}, ["Ana Bell", "Dee Young"]),
        ({"standing": Standing.CANNOT_TEXT}, ["Ana Bell"]),
        ({"standing": Standing.CAN_TEXT}, ["José Nuñez", "Dee Young"]),
        ({"standing": Standing.IN_CONVERSATION}, ["Dee Young"]),
        ({"program": "Welding", "standing": Standing.CANNOT_TEXT}, []),
    ],
)
def test_search_and_filters_find_the_people_meant(three, wanted, found):
    with three.read() as tx:
        assert _names(tx, **wanted) == found


def test_a_line_shows_the_newest_of_everything(database):
    with database.begin() as tx:
        alum = an_alum(tx)
        a_checkin(tx, alum, wave="day_90", due_on=date(2025, 12, 1), state="completed")
        a_checkin(tx, alum, wave="quarter_1", due_on=date(2026, 3, 1), state="expired")
        a_checkin(tx, alum, wave="quarter_2", due_on=date(2026, 6, 1), state="scheduled")
        newer = an_employment(tx, alum, as_of=date(2026, 1, 5), employer="Second Job")
        an_employment(tx, alum, as_of=date(2026, 2, 5), employer="Replaced", replaced_by=newer)
        an_employment(tx, alum, as_of=date(2025, 12, 1), employer="First Job")
        line = people.list_alumni(tx, Wanted()).alumni[0]
    assert (line.checkin, line.checkin_state, line.employer) == ("quarter_1", "expired", "Second Job")


@pytest.mark.parametrize(
    ("now", "shown"),
    [
        ({"employer": "Aldi"}, ("employed", "Aldi")),
        ({"status": "unemployed"}, ("unemployed", None)),
        (None, (None, None)),
    ],
    ids=["another job", "none", "not told"],
)
def test_a_job_that_is_over_is_not_how_things_stand(database, now, shown):
    with database.begin() as tx:
        alum = an_alum(tx)
        if now is not None:
            an_employment(tx, alum, as_of=date(2026, 3, 1), **{"employer": None, **now})
        an_employment(tx, alum, as_of=date(2026, 3, 1), employer="Target", is_current=False, ended_on="2026-02")
        (line,) = people.list_alumni(tx, Wanted()).alumni
    assert (line.status, line.employer) == shown


def test_pages_hold_everybody_once(database):
    with database.begin() as tx:
        for number in range(PAGE + 3):
            an_alum(tx, last_name=f"Name{number:03}")
        first, second = (people.list_alumni(tx, Wanted(), page=page) for page in (1, 2))
        beyond = people.list_alumni(tx, Wanted(), page=99)
    assert (first.found, first.last) == (PAGE + 3, 2)
    assert len({row.id for row in (*first.alumni, *second.alumni)}) == PAGE + 3
    assert beyond == second


def test_programs_and_cohorts_are_those_that_people_are_in(database):
    with database.begin() as tx:
        assert people.is_empty(tx)
        an_alum(tx, program="Welding", cohort="Fall")
        an_alum(tx, program="", cohort="Spring", exited_on=NOW.date() - timedelta(days=5))
        assert not people.is_empty(tx)
        assert people.programs(tx) == ("", "Welding")
        assert people.cohorts(tx) == ("Fall", "Spring")
        assert people.cohorts(tx, "Welding") == ("Fall",)
