"""A subsidized or transitional job is never recorded without a person, and an ordinary job is not taken for one."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from surveys.replies import Context, read
from surveys.replies.reading import Route

CONTEXT = Context(today=date(2026, 11, 21), program="Bridge Works")


@pytest.mark.parametrize(
    ("asked", "text"),
    [
        ("status", "im in a transitional job"),
        ("status", "subsidized job thru the county"),
        ("status", "i work for you guys lol"),
        ("status", "still working with yall"),
        ("status", "trabajo con ustedes"),
        ("status", "tengo un empleo de transicion"),
        ("employer", "Bridge Works"),
        ("job", "bridge works, driver"),
        ("open", "working on the crew 15 an hour"),
    ],
)
def test_it_goes_to_staff_with_what_was_read(asked: str, text: str) -> None:
    reading = read(text, asked=asked, context=CONTEXT)
    assert reading.route is Route.STAFF
    assert reading.values()["subsidized"] is True
    assert reading.values()["employment_status"] == "employed"
    assert reading.certain == ()


@pytest.mark.parametrize(
    ("asked", "text"),
    [
        ("status", "yes i work at target"),
        ("status", "im a porter at a subsidized housing complex"),
        ("employer", "Bridgestone"),
        ("status", "no more transitional job, laid off"),
        ("status", "not working"),
        ("status", "yes thank you guys"),
    ],
)
def test_other_work_and_no_work_is_recorded_as_ever(asked: str, text: str) -> None:
    reading = read(text, asked=asked, context=CONTEXT)
    assert "subsidized" not in reading.values()
    assert reading.route is Route.RECORD


def test_without_the_programs_name_its_own_jobs_cannot_be_known() -> None:
    reading = read("Bridge Works", asked="employer", context=replace(CONTEXT, program=None))
    assert "subsidized" not in reading.values()
