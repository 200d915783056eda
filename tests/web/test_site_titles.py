"""Job titles that wait for a code: what staff see and decide."""

from __future__ import annotations

import re

import pytest
import sqlalchemy as sa

from records.tables.journal import audit
from records.tables.outcomes import employment
from tests.support.factories import an_alum, an_employment
from tests.support.site import a_bot, a_visitor
from web.site import create_site


@pytest.fixture
def bot(database, clock):
    with database.begin() as tx:
        for title in ("driver", "Driver", "helper", "cna"):
            an_employment(tx, an_alum(tx), job_title=title, soc_code="31-1131" if title == "cna" else None)
    return a_bot(database, clock)


@pytest.fixture
def staff(bot):
    return a_visitor(create_site(bot), bot, "staff")


def _codes(database):
    with database.read() as tx:
        return {row.job_title: row.soc_code for row in tx.execute(sa.select(employment))}


def _decide(visitor, **fields):
    return visitor.post("/titles/", fields, page="/titles/")


def test_titles_without_a_code_are_listed_with_what_they_may_be(staff):
    page = staff.get("/titles/").text
    assert "2 job titles have no occupation code yet" in page
    titles = re.findall(r'<h2 id="title-\d+">([^<]+)</h2>\s*<p class="quiet">([^<]+)</p>', page)
    assert titles == [("driver", "2 alumni"), ("helper", "1 alum")]
    assert "Heavy and Tractor-Trailer Truck Drivers" in page
    assert ">2</b> job titles to code" in staff.get("/").text


def test_a_chosen_occupation_goes_to_every_job_of_the_title(staff, database):
    done = _decide(staff, key="driver", choice="53-3033")
    assert done.status_code == 302
    assert "Coded: 2 jobs have 53-3033 now" in staff.get("/titles/").text
    assert _codes(database) == {"driver": "53-3033", "Driver": "53-3033", "helper": None, "cna": "31-1131"}
    with database.read() as tx:
        assert tx.execute(
            sa.select(audit.c.did, audit.c.by).where(audit.c.subject == "soc_decisions driver")
        ).all() == [("coded a title", "staff@example.org")]


@pytest.mark.parametrize("typed", ["47-2061", "472061", " 47-2061.00 "])
def test_any_known_code_may_be_typed(staff, database, typed):
    assert _decide(staff, key="helper", choice="other", code=typed).status_code == 302
    assert _codes(database)["helper"] == "47-2061"


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({}, "Choose an occupation, type a code, or leave the title without one"),
        ({"choice": "other"}, "Type the code, such as 53-7051"),
        ({"choice": "53-3033", "code": "47-2061"}, "A code was typed and something else chosen: keep one of the two"),
        ({"code": "99-9999"}, "&#34;99-9999&#34; is no code that is known here"),
        ({"code": "<b>"}, "&#34;&lt;b&gt;&#34; is no code that is known here"),
    ],
)
def test_what_cannot_be_kept_is_said_and_nothing_changes(staff, database, fields, said):
    answer = _decide(staff, key="helper", **fields)
    assert answer.status_code == 422
    assert said in answer.text
    assert _codes(database)["helper"] is None


def test_a_title_may_be_left_without_a_code(staff, database):
    _decide(staff, key="helper", choice="none")
    page = staff.get("/titles/").text
    assert "Left without a code" in page
    assert ">helper</h2>" not in page
    assert _codes(database)["helper"] is None


def test_a_decision_can_be_taken_back(staff, database):
    _decide(staff, key="driver", choice="53-3033")
    assert "Decided lately" in staff.get("/titles/").text
    assert staff.post("/titles/take-back", {"key": "driver"}, page="/titles/").status_code == 302
    page = staff.get("/titles/").text
    assert "Taken back. 2 jobs wait for a code again." in page
    assert "Decided lately" not in page
    assert _codes(database)["driver"] is None
    staff.post("/titles/take-back", {"key": "driver"}, page="/titles/")
    assert "Somebody took that back already" in staff.get("/titles/").text


def test_a_title_that_somebody_decided_already_stays_as_it_is(staff, database):
    _decide(staff, key="helper", choice="none")
    assert _decide(staff, key="helper", choice="53-3033").status_code == 302
    assert "Somebody decided that title already" in staff.get("/titles/").text
    assert _codes(database)["helper"] is None


def test_a_viewer_reads_but_does_not_decide(bot, database):
    viewer = a_visitor(create_site(bot), bot, "viewer")
    page = viewer.get("/titles/").text
    assert "Your login may read this but not decide" in page
    assert 'name="choice"' not in page
    assert _decide_as_viewer(viewer) == 403
    assert _codes(database)["helper"] is None


def _decide_as_viewer(viewer):
    return viewer.post("/titles/", {"key": "helper", "choice": "none"}).status_code


def test_a_post_without_the_token_of_the_page_changes_nothing(staff, database):
    assert staff.client.post("/titles/", data={"key": "helper", "choice": "53-3033"}).status_code == 400
    assert _codes(database)["helper"] is None


def test_when_every_title_is_decided_the_page_says_so(staff):
    _decide(staff, key="helper", choice="none")
    _decide(staff, key="driver", choice="53-3033")
    assert "Every job title has its occupation code" in staff.get("/titles/").text
    assert "to code" not in staff.get("/").text
