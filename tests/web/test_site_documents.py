"""Staff bring papers in on a page, look at them on their own machine, and see what they prove; nobody else does."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest
from werkzeug.test import TestResponse

from records.database import Database
from records.tables.documents import documents
from records.tables.journal import audit
from tests.support.clock import FixedClock
from tests.support.doors import rows
from tests.support.factories import an_alum, an_employment
from tests.support.papers import a_jpeg, a_pdf, outcomes_of
from tests.support.site import Visitor, a_bot, a_visitor
from web.site import create_site


@pytest.fixture
def opened(sqlite_url: str) -> Iterator[Database]:
    found = Database(sqlite_url)
    yield found
    found.close()


@pytest.fixture
def alum(opened: Database) -> int:
    with opened.begin() as tx:
        alum = an_alum(tx, exited_on=date(2025, 8, 15))
        an_employment(tx, alum, employer="Acme Foods", started_on="2025-09-01", as_of=date(2026, 1, 20))
    return alum


@pytest.fixture
def staff(opened: Database, clock: FixedClock, alum: int) -> Visitor:
    return visitor(opened, clock)


def visitor(database: Database, clock: FixedClock, role: str | None = "staff", **settings: str) -> Visitor:
    bot = a_bot(database, clock, CHECKIN_DOCUMENT_MB="1", **settings)
    return a_visitor(create_site(bot), bot, role)


def sent(who: Visitor, alum: int, content: bytes, name: str = "stub.pdf", **fields: str) -> TestResponse:
    page = f"/alumni/{alum}/documents/"
    given = {"csrf_token": who.token(page), "kind": "pay_stub", "job": "", "covers_from": "", "covers_to": ""}
    return posted(who, alum, content, name, **{**given, **fields})


def posted(who: Visitor, alum: int, content: bytes, name: str = "stub.pdf", **fields: str) -> TestResponse:
    """A form with a file as a browser sends it, whole in memory."""
    told = name.replace('"', "%22").replace("\r", "%0D").replace("\n", "%0A")
    parts = [
        f'Content-Disposition: form-data; name="{field}"\r\n\r\n{value}'.encode() for field, value in fields.items()
    ]
    head = f'Content-Disposition: form-data; name="file"; filename="{told}"\r\nContent-Type: text/html\r\n\r\n'
    lines = b"".join(b"--zanzibar\r\n" + part + b"\r\n" for part in (*parts, head.encode() + content))
    kind = "multipart/form-data; boundary=zanzibar"
    return who.client.post(f"/alumni/{alum}/documents/add", data=lines + b"--zanzibar--\r\n", content_type=kind)


def looked_at(who: Visitor, alum: int, paper: int, first: str, last: str, **fields: object) -> TestResponse:
    page = f"/alumni/{alum}/documents/"
    given = {"job": "1", "covers_from": first, "covers_to": last, "agrees": "yes", **fields}
    return who.post(f"{page}{paper}/verify", given, page=page)


def test_two_stubs_are_brought_in_looked_at_and_raise_the_evidence(opened: Database, staff: Visitor, alum: int) -> None:
    page = f"/alumni/{alum}/documents/"
    assert "None yet." in staff.get(page).text
    assert sent(staff, alum, a_pdf("one"), job="1", covers_from="2025-10-05", covers_to="2025-10-18").status_code == 302
    assert sent(staff, alum, a_jpeg("two"), "IMG_1.JPG").status_code == 302
    shown = staff.get(page).text
    assert "0 of 2 pay stubs" in shown
    assert shown.count("To be looked at") == 2
    assert looked_at(staff, alum, 1, "2025-10-05", "2025-10-18").status_code == 302
    assert "1 of 2 pay stubs" in staff.get(page).text
    assert looked_at(staff, alum, 2, "2025-11-02", "2025-11-15").status_code == 302
    after = staff.get(page).text
    assert "Quarter 1 after exit now stands on: document." in after
    assert "2 of 2 pay stubs" in after
    with opened.read() as tx:
        assert [row.evidence for row in outcomes_of(tx, alum)] == ["document"]
    mine = staff.get(f"/alumni/{alum}").text
    assert "Pay stub, Nov 2, 2025 to Nov 15, 2025" in mine
    taken = staff.post(f"{page}2/take-out", {"why": "of her sister"}, page=page)
    assert taken.status_code == 302
    assert "Quarter 1 after exit now stands on: told by the alum." in staff.get(page).text
    assert "of her sister" in staff.get(page).text
    assert "stands on self report again" in staff.get("/waiting/").text


def test_a_paper_is_handed_out_and_never_shown_here(opened: Database, staff: Visitor, alum: int) -> None:
    content = a_jpeg("zanzibarkle")
    sent(staff, alum, content, 'a";\r\nX-Evil: 1\u202e.jpg')
    answer = staff.get(f"/alumni/{alum}/documents/1")
    assert answer.data == content
    headers = answer.headers
    assert headers["Content-Disposition"] == 'attachment; filename="paper-1.jpg"'
    assert headers["Content-Type"] == "image/jpeg"
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["Content-Security-Policy"] == "sandbox; default-src 'none'"
    assert headers["Cache-Control"] == "no-store"
    assert "X-Evil" not in headers
    line = rows(opened, audit)[-1]
    assert (line.did, line.by, line.alum_id, line.subject) == (
        "opened a paper",
        "staff@example.org",
        alum,
        "documents 1",
    )
    shown = staff.get(f"/alumni/{alum}/documents/").text
    assert not re.search(r"<(img|embed|object|iframe)", shown)
    assert staff.get(f"/alumni/{alum}/documents/").headers["Content-Security-Policy"].startswith("default-src 'none'")


def test_names_of_files_are_text_on_the_page_and_nothing_else(staff: Visitor, alum: int) -> None:
    sent(staff, alum, a_pdf(), "<img src=x onerror=alert(1)>.pdf")
    shown = staff.get(f"/alumni/{alum}/documents/").text
    assert "&lt;img src=x onerror=alert(1)&gt;.pdf" in shown
    assert "<img" not in shown


REFUSED: list[tuple[dict[str, Any], str]] = [
    ({"content": b"", "name": ""}, "Choose a file"),
    ({"content": b"<html>", "name": "stub.pdf"}, "This is a web page"),
    ({"content": a_pdf(), "name": "stub.jpg"}, "let its name end in .pdf"),
    ({"content": a_pdf("x" * 1_200_000)}, "The file is larger than 1 MB"),
    ({"content": a_pdf(), "kind": "else"}, "Choose what it is"),
    ({"content": a_pdf(), "covers_from": "next week"}, "Enter a day, such as 2026-03-10"),
    ({"content": a_pdf(), "job": "77"}, "Choose a job from the list"),
]


@pytest.mark.parametrize(("given", "why"), REFUSED, ids=[why for _, why in REFUSED])
def test_what_is_not_taken_is_said_beside_the_field(
    opened: Database, staff: Visitor, alum: int, given: dict[str, Any], why: str
) -> None:
    answer = sent(staff, alum, **given)
    assert answer.status_code == 422
    assert answer.text.count(why) == 2
    assert rows(opened, documents) == []


def test_what_is_far_too_large_is_not_even_read(opened: Database, staff: Visitor, alum: int) -> None:
    answer = sent(staff, alum, a_pdf("x" * 3_100_000))
    assert answer.status_code == 413
    assert "That is too large" in answer.text
    assert rows(opened, documents) == []


def test_only_the_page_that_takes_files_has_room_for_them(staff: Visitor, alum: int) -> None:
    big: dict[str, object] = {"why": "x" * 1_100_000}
    assert staff.post(f"/alumni/{alum}/documents/1/take-out", big).status_code == 413


def test_the_page_says_what_is_missing_before_a_paper_counts(staff: Visitor, alum: int) -> None:
    sent(staff, alum, a_pdf())
    answer = looked_at(staff, alum, 1, "", "", job="", agrees="")
    assert answer.status_code == 422
    assert "Look at the paper first" in answer.text
    answer = looked_at(staff, alum, 1, "", "", job="")
    assert "Choose the job that it is about" in answer.text
    assert "Enter the dates that it covers" in answer.text


@pytest.mark.parametrize(("role", "opens"), [("viewer", 403), ("staff", 200), ("coordinator", 200), ("admin", 200)])
def test_papers_are_for_staff(
    opened: Database, clock: FixedClock, staff: Visitor, alum: int, role: str, opens: int
) -> None:
    sent(staff, alum, a_pdf(), "my own stub.pdf")
    someone = staff if role == "staff" else visitor(opened, clock, role)
    assert someone.get(f"/alumni/{alum}/documents/").status_code == opens
    assert someone.get(f"/alumni/{alum}/documents/1").status_code == opens
    mine = someone.get(f"/alumni/{alum}").text
    assert "Pay stub" in mine
    assert "my own stub" not in mine
    assert (f"/alumni/{alum}/documents/" in mine) == (opens == 200)


def test_nobody_sends_a_file_without_a_login_or_the_pages_token(opened: Database, clock: FixedClock, alum: int) -> None:
    stranger, viewer, staff = (visitor(opened, clock, role) for role in (None, "viewer", "staff"))
    big = a_pdf("x" * 1_100_000)
    assert posted(stranger, alum, big, csrf_token=stranger.token("/login")).status_code == 413
    assert posted(stranger, alum, a_pdf(), csrf_token=stranger.token("/login")).status_code == 401
    assert posted(viewer, alum, big, csrf_token=viewer.token("/alumni/")).status_code == 413
    assert posted(viewer, alum, a_pdf(), csrf_token=viewer.token("/alumni/"), kind="other").status_code == 403
    assert posted(staff, alum, a_pdf(), kind="other").status_code == 400
    assert rows(opened, documents) == []


def test_papers_of_nobody_and_papers_that_are_not_there_are_not_found(staff: Visitor, alum: int) -> None:
    assert staff.get("/alumni/999/documents/").status_code == 404
    assert staff.get(f"/alumni/{alum}/documents/1").status_code == 404
    assert looked_at(staff, alum, 1, "2025-10-05", "").status_code == 404
