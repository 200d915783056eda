"""Stories are written down on the page of an alum, read by everybody on the site, and gone with the agreement."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from werkzeug.test import TestResponse

from records.database import Database
from records.tables.measuring import success_stories
from records.tables.people import consent_events
from tests.support.clock import FixedClock
from tests.support.doors import rows
from tests.support.factories import an_alum
from tests.support.site import Visitor, a_bot, a_visitor
from web.site import create_site

AGREED = {"method": "paper", "language": "en", "on": "2026-03-09", "wording": "sharing form B"}
STORY = {"title": "A bakery", "words": "<b>gingerbread</b>", "told_on": "2026-03-10", "shown_as": "first_name"}


@pytest.fixture
def opened(sqlite_url: str) -> Iterator[Database]:
    found = Database(sqlite_url)
    yield found
    found.close()


@pytest.fixture
def alum(opened: Database) -> int:
    with opened.begin() as tx:
        return an_alum(tx, first_name="Wilhelmina", last_name="Featherstone")


def visitor(database: Database, clock: FixedClock, role: str = "staff") -> Visitor:
    bot = a_bot(database, clock)
    return a_visitor(create_site(bot), bot, role)


def done(who: Visitor, alum: int, deed: str, **fields: object) -> TestResponse:
    return who.post(f"/alumni/{alum}/stories/{deed}", fields)


def test_a_story_is_agreed_to_written_down_read_and_withdrawn_with_the_agreement(
    opened: Database, clock: FixedClock, alum: int
) -> None:
    staff, viewer = visitor(opened, clock), visitor(opened, clock, "viewer")
    mine = f"/alumni/{alum}/stories"
    assert "They have not agreed to sharing" in staff.get(mine).text
    assert "Write a story down" not in staff.get(mine).text
    assert done(staff, alum, "write", **STORY).status_code == 422
    assert done(staff, alum, "agree", **AGREED).status_code == 302
    (entry,) = rows(opened, consent_events)
    assert (entry.event, entry.scope, entry.method, entry.wording, entry.by) == (
        "opt_in", "sharing", "paper", "sharing form B", "staff@example.org",
    )  # fmt: skip
    assert done(staff, alum, "write", **STORY).status_code == 302
    assert "May be shared" in staff.get(mine).text
    shown = viewer.get("/stories/?program=Welding").text
    assert "A bakery" in shown
    assert "&lt;b&gt;gingerbread&lt;/b&gt;" in shown
    assert "Wilhelmina" in shown
    assert "Featherstone" not in shown
    assert "1 story that may be shared as of Mar 10, 2026, Welding" in shown
    assert "A bakery" not in viewer.get("/stories/?cohort=Spring").text
    assert "told on Mar 10, 2026, may be shared" in viewer.get(f"/alumni/{alum}").text
    taken = staff.post(f"/alumni/{alum}/consent/take-back", {"what": "sharing"}, page=f"/alumni/{alum}/consent")
    assert taken.status_code == 302
    assert "A bakery" not in staff.get("/stories/").text
    assert "None that may be shared." in staff.get(f"/alumni/{alum}").text
    after = staff.get(mine).text
    assert "withdrawn with their agreement" in after
    for words in ("A bakery", "gingerbread", "They want it shared again"):
        assert words not in after
    clock.advance(hours=1)
    done(staff, alum, "agree", **{**AGREED, "on": ""})
    assert "They want it shared again" in staff.get(mine).text
    assert done(staff, alum, "1/again").status_code == 302
    assert "A bakery" in viewer.get("/stories/").text
    assert done(staff, alum, "2/withdraw").status_code == 302
    assert "A bakery" not in viewer.get("/stories/").text
    assert "withdrawn by staff@example.org" in staff.get(mine).text


REFUSED = [
    ("agree", {**AGREED, "method": ""}, "Choose how they agreed"),
    ("agree", {**AGREED, "wording": ""}, "Write what they were shown"),
    ("agree", {**AGREED, "on": "2026-03-11"}, "That day is still to come"),
    ("write", {**STORY, "words": ""}, "Write the story"),
    ("write", {**STORY, "shown_as": ""}, "Choose how they want to be named"),
    ("write", {**STORY, "told_on": "today"}, "Enter a day, such as 2026-03-10"),
    ("write", {**STORY, "words": "Ask Featherstone"}, "Featherstone stands in it"),
]


@pytest.mark.parametrize(("deed", "given", "why"), REFUSED, ids=[why for *_, why in REFUSED])
def test_what_is_missing_is_said_beside_the_field(
    opened: Database, clock: FixedClock, alum: int, deed: str, given: dict[str, object], why: str
) -> None:
    staff = visitor(opened, clock)
    if deed == "write":
        done(staff, alum, "agree", **AGREED)
    answer = done(staff, alum, deed, **given)
    assert answer.status_code == 422
    assert answer.text.count(why) == 2
    assert rows(opened, success_stories) == []


@pytest.mark.parametrize("deed", ["agree", "write", "1/withdraw", "1/again"])
def test_only_staff_write_stories(opened: Database, clock: FixedClock, alum: int, deed: str) -> None:
    viewer = visitor(opened, clock, "viewer")
    assert viewer.get("/stories/").status_code == 200
    assert viewer.get(f"/alumni/{alum}/stories").status_code == 403
    assert done(viewer, alum, deed).status_code == 403
    staff = visitor(opened, clock)
    assert staff.client.post(f"/alumni/{alum}/stories/{deed}").status_code == 400
    assert done(staff, 999, deed, **STORY, **AGREED).status_code == 404
