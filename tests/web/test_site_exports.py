"""Exports from the browser: given whole, noted first, and scheduled by coordinators only."""

from __future__ import annotations

import csv
import io
import re

import pytest
import sqlalchemy as sa
from python_calamine import CalamineWorkbook

from bot import handing_out
from records import scheduled_exports as schedule
from records.exports import EXPORTS
from records.tables.journal import audit
from tests.support.factories import an_alum
from tests.support.site import a_bot, a_visitor
from web.site import create_site

MAIL = {
    "CHECKIN_SMTP_URL": "smtp://127.0.0.1:9?starttls=never",
    "CHECKIN_ALERT_FROM": "checkin@example.org",
    "CHECKIN_ALERT_EMAILS": "staff@example.org",
}


@pytest.fixture
def bot(database, clock, tmp_path):
    with database.begin() as tx:
        an_alum(tx, external_id="p1", first_name="=Ana", program="Welding")
        an_alum(tx, external_id="p2", program="Culinary")
    return a_bot(database, clock, CHECKIN_EXPORT_FOLDER=str(tmp_path), **MAIL)


@pytest.fixture
def site(bot):
    return create_site(bot)


def take(visitor, **fields):
    return visitor.post("/exports/download", {"form": "csv", **fields}, page="/exports/")


def test_a_download_is_the_export_and_is_in_the_trail(site, bot, database):
    staff = a_visitor(site, bot, "staff")
    given = take(staff, what="alumni")
    assert given.headers["Content-Disposition"].startswith('attachment; filename="alumni-2')
    rows = list(csv.DictReader(io.StringIO(given.get_data(as_text=True), newline="")))
    assert [(row["external_id"], row["first_name"]) for row in rows] == [("p1", "'=Ana"), ("p2", "Ana")]
    assert take(staff, what="tracker", form="jsonl", program="Culinary").get_data(as_text=True).count("\n") == 1
    book = CalamineWorkbook.from_filelike(io.BytesIO(take(staff, what="tracker", form="xlsx").get_data()))
    assert book.sheet_names == ["tracker", "Dashboard", "Records"]
    with database.read() as tx:
        noted = tx.execute(sa.select(audit).where(audit.c.did == "exported").order_by(audit.c.id)).all()
    told = [("export alumni", "csv"), ("export tracker", "jsonl"), ("export tracker", "xlsx")]
    assert [(row.by, row.subject, row.detail["form"]) for row in noted] == [
        ("staff@example.org", *each) for each in told
    ]


def test_every_export_can_be_had_in_every_form(site, bot):
    staff = a_visitor(site, bot, "staff")
    for what in EXPORTS:
        for form in ("csv", "jsonl", "xlsx"):
            given = take(staff, what=what, form=form)
            assert (what, form, given.status_code) == (what, form, 200)
            assert given.get_data() or form == "jsonl"


BAD = [
    ({"what": "users"}, "Choose an export"),
    ({"what": "alumni", "form": "exe"}, "Choose a form"),
    ({"what": "alumni", "program": "Welding"}, "all programs only"),
    ({"what": "alumni", "since": "x"}, "Give a date"),
]


def test_a_form_that_makes_no_sense_comes_back_with_the_mend_and_nothing_is_given(site, bot, database):
    staff = a_visitor(site, bot, "staff")
    for fields, mend in BAD:
        given = take(staff, **fields)
        assert (given.status_code, mend in given.text) == (422, True)
    with database.read() as tx:
        assert [row for row in tx.execute(sa.select(audit)) if row.did == "exported"] == []


def test_viewers_see_no_exports_and_staff_schedule_none(site, bot):
    viewer = a_visitor(site, bot, "viewer")
    assert viewer.get("/exports/").status_code == 403
    assert 'href="/exports/"' not in viewer.get("/").text
    assert viewer.post("/exports/download", {"what": "alumni", "form": "csv"}, page="/alumni/").status_code == 403
    staff = a_visitor(site, bot, "staff")
    assert 'href="/exports/"' in staff.get("/exports/").text
    assert "Schedule another" not in staff.get("/exports/").text
    for path in ("/exports/schedule", "/exports/1/now", "/exports/1/stop"):
        assert staff.post(path, page="/exports/").status_code == 403


def test_a_coordinator_schedules_runs_and_stops_an_export(site, bot, clock, tmp_path):
    maria = a_visitor(site, bot, "coordinator")
    fields = {"what": "pirl", "form": "csv", "every": "quarter", "where": "folder", "folder": "State"}
    assert maria.post("/exports/schedule", fields, page="/exports/").status_code == 302
    number = re.search(r"/exports/(\d+)/now", maria.get("/exports/").text).group(1)
    assert maria.post(f"/exports/{number}/now", page="/exports/").status_code == 302
    with bot.database.begin() as tx:
        assert schedule.claim(tx, *schedule.due(tx, now=clock()), until=clock(), now=clock())
    assert "It is being made since" in maria.get("/exports/").text
    assert "Make it now" not in maria.get("/exports/").text
    handing_out.hand_out(bot, now=clock())
    page = maria.get("/exports/").text
    (file,) = (tmp_path / "State").iterdir()
    assert f"as {file.name}" in page
    assert "On the first day of each quarter" in page
    assert maria.post(f"/exports/{number}/stop", page="/exports/").status_code == 302
    assert "Stopped" in maria.get("/exports/").text


REFUSED = [
    ({"where": "folder", "folder": "../x"}, "folder"),
    ({"where": "email", "email": "funder@example.org"}, "confirmed"),
    ({"where": "email", "email": "nobody", "confirmed": "yes"}, "email"),
    ({"where": "email", "email": "funder@example.org", "confirmed": "yes", "what": "messages"}, "email"),
    ({"where": "folder", "folder": "", "every": "hour"}, "every"),
]


def test_a_schedule_that_may_not_be_comes_back_with_what_was_entered(site, bot):
    maria = a_visitor(site, bot, "coordinator")
    for more, field in REFUSED:
        fields = {"what": "tracker", "form": "csv", "every": "week", **more}
        back = maria.post("/exports/schedule", fields, page="/exports/")
        assert (back.status_code, f'href="#schedule-{field}"' in back.text) == (422, True), more
        assert f'id="schedule-{field}"' in back.text
        assert not more.get("email") or f'value="{more["email"]}"' in back.text
    assert "None yet." in maria.get("/exports/").text


def test_without_a_folder_or_e_mail_the_page_says_what_to_ask_for(database, clock):
    bare = a_bot(database, clock)
    assert "CHECKIN_EXPORT_FOLDER" in a_visitor(create_site(bare), bare, "coordinator").get("/exports/").text
