"""The pages of outcomes: confirming, choosing another, proving better; lists, rules and frozen reports."""

from __future__ import annotations

import re
from datetime import date

import pytest
import sqlalchemy as sa

from records.database import Database
from records.post_exit import choices
from records.post_exit.choices import List
from records.post_exit.rules import rules
from records.tables.histories import quarter_outcomes
from records.tables.journal import audit
from records.tables.measuring import frozen_verdicts
from records.tables.outcomes import employment, wages
from records.tables.people import enrollments
from tests.support.clock import FixedClock
from tests.support.factories import a_text, an_alum, an_employment
from tests.support.site import a_bot, a_visitor
from web.site import create_site

#: The second quarter after it is October to December 2025, which is over; the third is not.
EXIT, Q2 = date(2025, 5, 15), (date(2025, 10, 1), date(2025, 12, 31))
LIST = "?which=suggested&quarter=2025-Q4"


@pytest.fixture
def database(sqlite_url):
    opened = Database(sqlite_url)
    with opened.begin() as tx:
        for name in ("Ana", "Ben"):
            alum = an_alum(tx, exited_on=EXIT, first_name=name, last_name="Reyes", exit_reason="completed",
                           exit_employed=True, exit_employer="Old Mill")  # fmt: skip
            text = a_text(tx, alum, "still at acme")
            an_employment(tx, alum, as_of=date(2026, 1, 5), job_title="driver", message_id=text, window_from=Q2[0],
                          window_to=Q2[1])  # fmt: skip
        an_alum(tx, exited_on=EXIT, first_name="Cyd", last_name="Moss")
    yield opened
    opened.close()


@pytest.fixture
def bot(database):
    return a_bot(database, FixedClock())


@pytest.fixture
def site(bot):
    return create_site(bot)


@pytest.fixture
def staff(site, bot):
    return a_visitor(site, bot, "staff")


@pytest.fixture
def coordinator(site, bot):
    return a_visitor(site, bot, "coordinator")


def _settled(database):
    with database.read() as tx:
        return tx.execute(sa.select(quarter_outcomes).order_by(quarter_outcomes.c.id)).all()


def _post(visitor, number, path, **fields):
    return visitor.post(f"/outcomes/{number}/2/{path}", fields)


def test_the_list_counts_what_is_not_confirmed_and_shows_what_the_records_say(staff):
    page = staff.get("/outcomes/").text
    counts = re.findall(r'quarter=(2025-Q\d)[^>]*><span class="n">(\d+)</span>', page)
    assert counts == [("2025-Q4", "3"), ("2025-Q3", "3")]
    assert page.count("Acme Foods, driver") == 2
    assert "Told by the alum" in page
    unknown = staff.get("/outcomes/?which=unknown&quarter=2025-Q4").text
    assert "Cyd Moss" in unknown
    assert "Ana Reyes" not in unknown


def test_confirming_goes_on_to_the_next_and_back_to_the_list_at_the_end(staff, database):
    opened = staff.get(f"/outcomes/1/2{LIST}").text
    assert "Oct 1, 2025 to Dec 31, 2025" in opened
    assert re.search(r"<button[^>]* autofocus>Confirm: unsubsidized job", opened)
    suggested = {"outcome": "unsubsidized_job", "employment_id": "1", "settled": ""}
    done = _post(staff, 1, f"settle{LIST}", **suggested)
    assert done.location.startswith("/outcomes/2/2?which=suggested")
    done = _post(staff, 2, f"settle{LIST}", **{**suggested, "employment_id": "2"})
    assert done.location.startswith("/outcomes/?which=suggested")
    assert "Nothing to confirm" in staff.get(done.location).text
    assert [(row.outcome, row.evidence, row.how, row.by) for row in _settled(database)] == [
        ("unsubsidized_job", "self_report", "staff", "staff@example.org")
    ] * 2
    with database.read() as tx:
        assert tx.scalars(sa.select(audit.c.did).where(audit.c.alum_id == 2, audit.c.did != "viewed")).all() == [
            "settled an outcome"
        ]


def test_an_alums_page_has_the_exit_and_its_four_quarters(staff, database):
    page = staff.get("/alumni/1").text
    assert "Completed the program" in page
    assert "Old Mill" in page
    assert re.findall(r"<span class=\"state[^>]*>(Open|To confirm|Not over yet)</span>", page) == [
        "Open", "To confirm", "Not over yet", "Not over yet",
    ]  # fmt: skip
    with database.begin() as tx:
        again = {
            "alum_id": 1,
            "enrolled_on": date(2025, 6, 1),
            "created_at": FixedClock()(),
            "updated_at": FixedClock()(),
        }
        tx.execute(enrollments.insert(), again)
    assert (
        "This exit does not count: a service that began Jun 1, 2025, within 90 days, took it back"
        in staff.get("/alumni/1").text
    )
    assert staff.get("/outcomes/1/2").status_code == 404


def test_another_outcome_is_chosen_with_a_job_that_staff_learned_of(staff, database):
    typed = {
        "settled": "", "outcome": "unsubsidized_job", "source": "employer_call", "employer": "Beta Bakery",
        "started_on": "2025-11", "hours_per_week": "30", "wage_amount": "18", "wage_unit": "hour",
    }  # fmt: skip
    wrong = _post(staff, 3, "settle", **{**typed, "started_on": "soon", "wage_amount": "lots"})
    assert wrong.status_code == 422
    assert wrong.text.count('aria-invalid="true"') == 2
    assert 'value="Beta Bakery"' in wrong.text
    assert _post(staff, 3, "settle", **typed).location == "/outcomes/3/2"
    with database.read() as tx:
        job = tx.execute(sa.select(employment).where(employment.c.alum_id == 3)).one()
        pay = tx.execute(sa.select(wages)).one()
    assert (job.employer, job.source, job.by, job.started_on) == (
        "Beta Bakery", "employer_call", "staff@example.org", "2025-11",
    )  # fmt: skip
    assert pay.employment_id == job.id == _settled(database)[0].employment_id
    assert _settled(database)[0].evidence == "case_note_verified"


def test_evidence_rises_later_and_one_stub_is_not_enough(staff, database):
    _post(staff, 1, "settle", outcome="unsubsidized_job", employment_id="1", settled="")
    stub = {"settled": "1", "source": "pay_stubs", "verified_on": "2026-03-02"}
    _post(staff, 1, "upgrade", **stub)
    assert "no pay stub of those dates is on file" in staff.get("/outcomes/1/2").text
    undated = _post(staff, 1, "upgrade", settled="1", source="employer_letter")
    assert undated.status_code == 422
    assert "Enter the day on which the paper was looked at" in undated.text
    _post(staff, 1, "upgrade", **{**stub, "source": "employer_letter"})
    page = staff.get("/outcomes/1/2").text
    assert "its evidence is stronger" in page
    assert "Settled before" in page
    assert [(row.evidence, row.outcome) for row in _settled(database)] == [
        ("self_report", "unsubsidized_job"), ("document", "unsubsidized_job"),
    ]  # fmt: skip
    weaker = _post(staff, 1, "settle", outcome="not_working", source="self_report", settled="2")
    assert weaker.status_code == 422
    assert "write a note on why" in weaker.text
    meanwhile = _post(staff, 1, "settle", outcome="not_working", source="self_report", settled="1", note="old page")
    assert "nothing was changed" in staff.get(meanwhile.location).text


def test_viewers_look_and_do_not_settle(site, bot, staff):
    _post(
        staff,
        1,
        "settle",
        outcome="unsubsidized_job",
        employment_id="1",
        source="employer_call",
        note="ring Bo",
        settled="",
    )
    viewer = a_visitor(site, bot, "viewer")
    page = viewer.get("/outcomes/1/2").text
    assert "Staff settle outcomes" in page
    assert "ring Bo" not in page
    assert viewer.post("/outcomes/1/2/settle", {"outcome": "training"}).status_code == 403
    for path in ("/lists/", "/frozen/"):
        assert viewer.get(path).status_code == staff.get(path).status_code == 403
    assert staff.post("/lists/rules", {"confirm_from": "self_report", "smallest_cell": "10"}).status_code == 403
    assert staff.post("/frozen/", {"name": "x"}).status_code == 403


def test_lists_have_lines_of_ones_own_that_count_as_defaults(coordinator, database):
    coordinator.post(
        "/lists/add", {"list": "outcome", "label": "Union apprenticeship", "counts_as": "registered_apprenticeship"}
    )
    assert "Union apprenticeship" in coordinator.get("/outcomes/1/2").text
    page = coordinator.post("/lists/add", {"list": "outcome", "label": "Union Apprenticeship", "counts_as": "training"})
    assert (page.status_code, "of these words already" in page.text) == (422, True)
    with database.read() as tx:
        assert choices.meaning(tx, List.OUTCOME, "union_apprenticeship") == "registered_apprenticeship"
    _post(
        coordinator, 1, "settle", outcome="union_apprenticeship", employment_id="1", source="employer_call", settled=""
    )
    used = coordinator.post("/lists/remove", {"list": "outcome", "code": "union_apprenticeship"})
    assert (used.status_code, "records use this line" in used.text.lower()) == (422, True)
    coordinator.post("/lists/offer", {"list": "outcome", "code": "union_apprenticeship", "offered": "no"})
    assert 'value="union_apprenticeship"' not in coordinator.get("/outcomes/2/2").text
    assert "Union apprenticeship" in coordinator.get("/outcomes/1/2").text
    coordinator.post("/lists/add", {"list": "source", "label": "Payroll portal", "counts_as": "wage_record"})
    coordinator.post("/lists/reword", {"list": "source", "code": "payroll_portal", "label": "Payroll system"})
    assert "Payroll system" in coordinator.get("/outcomes/2/2").text
    assert coordinator.post("/lists/remove", {"list": "source", "code": "payroll_portal"}).status_code == 302
    assert coordinator.post("/lists/remove", {"list": "source", "code": "pay_stubs"}).status_code == 422
    assert coordinator.post("/lists/add", {"list": "nothing", "label": "x"}).status_code == 404


def test_rules_are_set_and_what_was_set_before_is_shown(coordinator, database):
    bad = coordinator.post("/lists/rules", {"confirm_from": "document", "smallest_cell": "2"})
    assert (bad.status_code, "is 5 to 30" in bad.text) == (422, True)
    coordinator.post("/lists/rules", {"confirm_from": "document", "smallest_cell": "12"})
    with database.read() as tx:
        assert (rules(tx).confirm_from, rules(tx).smallest_cell) == ("document", 12)
    assert "Confirmed by rule: Document" in coordinator.get("/lists/").text
    assert "proven by document or better" in coordinator.get("/outcomes/").text


def test_a_report_is_frozen_and_what_changed_is_listed_with_names_and_reasons(coordinator, staff, database):
    bad = coordinator.post("/frozen/", {"name": "", "as_of": "2026-13-01"})
    assert (bad.status_code, "2026-13-01" in bad.text) == (422, True)
    frozen = coordinator.post("/frozen/", {"name": "To the county", "program": "*", "as_of": "2026-03-10"})
    assert frozen.location == "/frozen/1"
    assert "every measure comes out the same" in coordinator.get("/frozen/1").text
    coordinator.client.application.extensions["checkin"].clock.advance(days=1)
    _post(staff, 3, "settle", outcome="training", source="employer_call", settled="")
    page = coordinator.get("/frozen/1").text
    assert "Cyd Moss" in page
    assert "unknown → <b>rest</b>" in page
    assert "outcome of quarter 2 after exit settled by staff by staff@example.org" in page
    assert "To the county" in coordinator.get("/frozen/").text
    assert coordinator.get("/frozen/2").status_code == 404
    with database.read() as tx:
        assert tx.scalar(sa.select(sa.func.count()).select_from(frozen_verdicts)) > 0


def test_every_line_is_on_one_page_of_a_long_list_and_older_quarters_on_none(staff, database):
    with database.begin() as tx:
        for number in range(20):
            an_alum(tx, exited_on=date(2023, 11, 15), first_name=f"Pat {number}", last_name="Long")
    path, seen = "/outcomes/?which=unknown", []
    while path:
        page = staff.get(path).text
        seen += re.findall(r"Look and settle<span[^>]*> at ([^<]*), quarter (\d)", page)
        more = re.search(r'href="([^"]*)">More<', page)
        path = more and more.group(1).replace("&amp;", "&")
    # Of those exits the first quarter, January to March 2024, is as old as the list goes.
    assert sorted(each for each in seen if each[0].startswith("Pat")) == sorted(
        (f"Pat {number} Long", quarter) for number in range(20) for quarter in "1234"
    )
    assert len(seen) == len(set(seen))
    with database.begin() as tx:
        tx.execute(sa.update(enrollments).where(enrollments.c.exited_on < EXIT).values(exited_on=date(2023, 8, 15)))
    page = staff.get("/outcomes/?which=unknown").text
    assert "Jan–Mar 2024" in page
    assert "Oct–Dec 2023" not in page
