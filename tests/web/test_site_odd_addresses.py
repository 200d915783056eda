"""Addresses and forms that no person types: each gets a plain page, and nothing breaks."""

from __future__ import annotations

import pytest

from records.database import Database
from tests.support.clock import FixedClock
from tests.support.factories import an_alum
from tests.support.site import a_bot, a_visitor
from web.site import create_site

HUGE = "9" * 25


@pytest.fixture
def visitor(sqlite_url):
    database = Database(sqlite_url)
    with database.begin() as tx:
        an_alum(tx)
    bot = a_bot(database, FixedClock())
    yield a_visitor(create_site(bot), bot, "admin")
    database.close()


@pytest.mark.parametrize(
    ("path", "said"),
    [
        *(
            (path, 404)
            for path in (
                f"/alumni/{HUGE}",
                f"/alumni/1/documents/{HUGE}",
                f"/alumni/1/enrollments/{HUGE}",
                f"/outcomes/{HUGE}/2",
                f"/outcomes/1/{HUGE}",
                f"/frozen/{HUGE}",
                f"/frozen/{HUGE}/packet",
                f"/review/{HUGE}",
            )
        ),
        *(
            (path, 200)
            for path in (
                f"/outcomes/?after={HUGE}",
                f"/outcomes/?quarter={HUGE}-Q1",
                "/outcomes/?quarter=0-Q1",
                "/outcomes/?quarter=0001-Q1",
                "/outcomes/?quarter=9999-Q4",
                "/outcomes/?quarter=%C2%B2025-Q1",
                f"/alumni/?page={HUGE}",
                f"/upcoming/?days={HUGE}",
                f"/upcoming/?page={HUGE}",
                f"/behind/due?page={HUGE}",
                f"/measures/people/wioa_employment_q2?page={HUGE}",
                f"/response/people/complete?page={HUGE}",
                "/measures/?as_of=0001-01-01",
                "/measures/?from=9999-12-31&to=0001-01-01",
                "/response/?as_of=0001-01-01",
            )
        ),
        ("/measures/?program=%00", 400),
        ("/outcomes/?program=a%00b", 400),
    ],
)
def test_an_odd_address_gets_a_plain_page(visitor, path, said):
    assert visitor.get(path).status_code == said


def test_a_form_that_names_no_record_is_refused_and_one_with_no_text_too(visitor):
    assert visitor.post("/outcomes/1/2/settle", {"settled": HUGE, "employment_id": HUGE}).status_code == 422
    assert visitor.post("/lists/add", {"of": "outcome", "label": "Army\0"}).status_code == 400
    assert visitor.post("/exports/schedule", {"what": "tracker", "program": "x" * 121}).status_code == 400
