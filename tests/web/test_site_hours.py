"""The hours of texts on the schedule page: what holds, who set it, what the law takes off it, and how it is changed."""

from __future__ import annotations

import html
import re
from datetime import UTC, date, datetime

import pytest

from records import hours
from records.tables.journal import audit
from records.tables.people import alumni
from surveys.hours import DEFAULT_HOURS, Opening
from tests.support.doors import PHONE, Doors, asked, rows
from tests.support.factories import an_alum
from tests.support.site import a_bot, a_visitor
from web.site import create_site

#: From seven in the morning to ten at night, Monday to Saturday: longer than any law allows.
LONG = {f"{end}.{day}": at for day in range(6) for end, at in (("opens", "07:00"), ("closes", "22:00"))}


@pytest.fixture
def bot(database, clock):
    return a_bot(database, clock)


@pytest.fixture
def staff(bot):
    return a_visitor(create_site(bot), bot, "coordinator")


def section(page):
    """The words of the page's part about hours."""
    part = re.search(r'<section aria-labelledby="hours">.*?</section>', page.text, re.DOTALL).group()
    return " ".join(html.unescape(re.sub(r"<[^>]+>", " ", part)).split())


def in_force(database):
    with database.read() as tx:
        return hours.in_force(tx)


def test_before_anybody_changes_them_the_hours_are_those_that_suit_every_state(staff):
    page = staff.get("/schedule/")
    assert "Nobody has changed them" in section(page)
    assert page.text.count('value="10:00"') == 6
    assert "the law allows less" not in section(page)


def test_a_coordinator_changes_the_hours_and_the_page_says_who_did_when(staff, database):
    saved = staff.post("/schedule/hours/", {**LONG, "on_federal_holidays": "yes"}, page="/schedule/")
    assert saved.status_code == 302
    kept = in_force(database)
    assert kept.week == (*[Opening(datetime.min.time().replace(7), datetime.min.time().replace(22))] * 6, None)
    assert kept.on_federal_holidays
    assert "Set by coordinator@example.org on" in section(staff.get("/schedule/"))
    (line,) = rows(database, audit, audit.c.did == "changed the hours of texts")
    assert (line.by, line.detail["week"][0], line.detail["week"][6]) == (
        "coordinator@example.org", ["07:00", "22:00"], None,
    )  # fmt: skip


def test_the_page_says_in_which_states_the_law_allows_less_and_for_how_many(staff, database):
    with database.begin() as tx:
        an_alum(tx, phone="+14015550123", zones="America/New_York", states="RI")
        an_alum(tx, phone="+14015550124", zones="America/New_York", states="CT RI")
        an_alum(tx, phone="+12055550124", zip="35203")  # from before states were kept
        an_alum(tx, phone="+18335550123")
    staff.post("/schedule/hours/", {**LONG, "opens.6": "13:00", "closes.6": "15:00"}, page="/schedule/")
    text = section(staff.get("/schedule/"))
    assert (
        "Rhode Island: Monday to Friday only 9:00 AM to 6:00 PM; Saturday only 10:00 AM to 5:00 PM "
        "(2 alumni may be there)" in text
    )
    assert "Connecticut: Monday to Saturday only 9:00 AM to 8:00 PM (1 alum may be there)" in text
    assert "Alabama: Monday to Saturday only 8:00 AM to 8:00 PM; Sunday not at all (1 alum may be there)" in text
    assert "1 alum may be in any state" in text
    assert "less than these hours in Florida," in text


@pytest.mark.parametrize(
    ("changes", "says"),
    [
        ({"opens.2": "18:00", "closes.2": "10:00"}, "Wednesday: give a time to begin and a later one to end"),
        ({"opens.2": "10:00", "closes.2": ""}, "Wednesday: give a time to begin and a later one to end"),
        ({"opens.2": "ten", "closes.2": "18:00"}, "Wednesday: give a time"),
        (dict.fromkeys(LONG, ""), "give hours for one day at least"),
    ],
)
def test_hours_that_make_no_sense_change_nothing_and_come_back_with_what_was_entered(staff, database, changes, says):
    refused = staff.post("/schedule/hours/", {**LONG, **changes}, page="/schedule/")
    assert refused.status_code == 422
    assert says in section(refused)
    if any(changes.values()):
        assert refused.text.count('value="07:00"') >= 5
    assert in_force(database) == DEFAULT_HOURS


def test_days_without_texts_are_added_shown_and_removed(staff, database):
    added = {"first": "2026-12-24", "last": "2026-12-26", "why": "Office closed"}
    assert staff.post("/schedule/hours/days", added, page="/schedule/").status_code == 302
    assert in_force(database).closed_on == {date(2026, 12, day) for day in (24, 25, 26)}
    assert section(staff.get("/schedule/")).count("Office closed (coordinator@example.org)") == 3
    staff.post("/schedule/hours/days/remove", {"day": "2026-12-25"}, page="/schedule/")
    assert in_force(database).closed_on == {date(2026, 12, 24), date(2026, 12, 26)}
    did = [(line.did, line.detail["days"]) for line in rows(database, audit, audit.c.subject == "sending hours")]
    assert did == [
        ("added days without texts", ["2026-12-24", "2026-12-25", "2026-12-26"]),
        ("took back a day without texts", ["2026-12-25"]),
    ]


@pytest.mark.parametrize(
    ("first", "last", "says"),
    [
        ("", "", "Give the first day"), ("2026-13-01", "", "Give the first day"),
        ("2026-12-24", "2026-12-20", "Let the last day come after the first"),
        ("2026-03-09", "", "These days have begun already"), ("2026-04-01", "2027-04-01", "add them in parts"),
    ],
)  # fmt: skip
def test_days_that_make_no_sense_are_refused_with_the_mend(staff, database, first, last, says):
    refused = staff.post("/schedule/hours/days", {"first": first, "last": last}, page="/schedule/")
    assert (refused.status_code, says in section(refused)) == (422, True)
    assert in_force(database).closed_on == frozenset()


def test_whoever_may_only_look_sees_the_hours_and_no_form(bot, database):
    viewer = a_visitor(create_site(bot), bot, "viewer")
    text = section(viewer.get("/schedule/"))
    assert "Monday 10:00 AM 6:00 PM" in text
    assert "Sunday No texts" in text
    assert "Save hours" not in text
    for path in ("/schedule/hours/", "/schedule/hours/days", "/schedule/hours/days/remove"):
        assert viewer.client.post(path, data=LONG).status_code in (400, 403)
    assert in_force(database) == DEFAULT_HOURS


def test_texts_that_wait_go_by_the_hours_as_they_are_when_they_go(database, clock):
    """Queued in the evening for the next morning; then the hours change, and the day after is taken out."""
    doors = Doors(database, clock)
    clock.now = datetime(2026, 3, 11, 2, 0, tzinfo=UTC)  # nine in the evening in Chicago
    asked(database, phone=PHONE, due_on=date(2026, 3, 10))
    doors.round()
    with database.begin() as tx:
        hours.set_hours(
            tx, [Opening(datetime.min.time().replace(13), datetime.min.time().replace(17))] * 7,
            on_federal_holidays=False, by="x", now=clock(),
        )  # fmt: skip
        hours.black_out(tx, [date(2026, 3, 12)], why="", by="x", now=clock())
    for local_hour, goes in ((10, False), (12, False), (24 + 14, False), (48 + 12, False), (48 + 13, True)):
        clock.now = datetime(2026, 3, 11, 5, 0, tzinfo=UTC)
        clock.advance(hours=local_hour)
        doors.round()
        assert bool(doors.delivered()) is goes, local_hour


def test_a_text_that_waits_goes_by_where_the_person_is_when_it_goes(database, clock):
    doors = Doors(database, clock)
    alum_id, _ = asked(database, phone=PHONE, states="IL", zones="America/Chicago")
    clock.now = datetime(2026, 3, 10, 12, 0, tzinfo=UTC)
    doors.round()
    with database.begin() as tx:
        an_alum_moves = {"states": "CA IL", "zones": "America/Los_Angeles America/Chicago"}
        tx.execute(alumni.update().where(alumni.c.id == alum_id), an_alum_moves)
    clock.now = datetime(2026, 3, 10, 15, 0, tzinfo=UTC)  # ten in Chicago, eight in Los Angeles
    doors.round()
    assert doors.delivered() == []
    clock.now = datetime(2026, 3, 10, 17, 0, tzinfo=UTC)
    doors.round()
    assert len(doors.delivered()) == 1
