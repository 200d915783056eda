"""What was recorded at once can be put right by hand; what it was read as stays to be seen."""

from __future__ import annotations

import re
from datetime import date

import pytest
import sqlalchemy as sa

from bot import reviews
from bot.reviews import AlreadySettled, BadEntry
from records.tables.journal import audit
from records.tables.outcomes import answers, benefits, employment, wages
from surveys.dialogue import Dialogue
from tests.support.doors import Doors
from tests.support.factories import NOW, a_checkin, a_text, an_alum, an_answer
from tests.support.site import a_bot, a_visitor
from web.site import create_site

PHONE = "+13125550123"


@pytest.fixture
def staff(database, clock):
    bot = a_bot(database, clock)
    return a_visitor(create_site(bot), bot, "admin")


@pytest.fixture
def told(database, clock):
    """Somebody who answered: works at Acme Foods as a cook for 17 an hour, 32 hours, with health insurance."""
    doors = Doors(database, clock)
    with database.begin() as tx:
        alum = an_alum(tx, phone=PHONE)
        a_checkin(tx, alum, due_on=NOW.date(), state="scheduled", next_at=clock())
    doors.round()
    for said in ("yes i work", "cook at Acme Foods", "17 an hour", "32 hours a week", "health insurance"):
        clock.advance(minutes=5)
        assert doors.text(PHONE, said).status_code == 200
    return alum


def _in_force(database, table):
    with database.read() as tx:
        return tx.execute(sa.select(table).where(table.c.replaced_by.is_(None)).order_by(table.c.id)).all()


def _answer(database, field):
    return next(row for row in _in_force(database, answers) if field in row.value)


def test_a_recorded_value_is_corrected_from_the_conversation(staff, database, told):
    wrong = _answer(database, "wage_amount")
    assert f'href="/review/{wrong.id}"' in staff.get(f"/alumni/{told}").text
    page = staff.get(f"/review/{wrong.id}").text
    assert "Correct what was read" in page
    assert "<mark>17</mark>" in page or "<mark>17 an hour</mark>" in page
    assert "/accept" not in page
    assert "/set-aside" not in page
    form = {"wage_amount": "17.75", "wage_unit": "hour", "pay_basis": "", "on_record": "1"}
    assert staff.post(f"/review/{wrong.id}/correct", form).location == f"/alumni/{told}"
    (wage,) = _in_force(database, wages)
    assert (str(wage.amount), wage.unit, wage.by) == ("17.75", "hour", "admin@example.org")
    shown = re.sub(r"<[^>]+>", " ", staff.get(f"/alumni/{told}").text)
    assert "$17.75" in shown
    assert "replaced later" in shown


@pytest.mark.parametrize(
    ("field", "entered", "table", "column", "value"),
    [
        ("wage_amount", {"wage_amount": "18", "wage_unit": "hour"}, wages, "hourly", "18.00"),
        ("hours_per_week", {"hours_per_week": "24"}, employment, "hours_per_week", "24.00"),
        ("employer", {"employer": "Target", "job_title": "cook"}, employment, "employer", "Target"),
        ("employment_status", {"employment_status": "self_employed"}, employment, "status", "self_employed"),
        ("employer_benefits", {"employer_benefits": ("dental",)}, benefits, "benefit", "dental"),
    ],
)
def test_the_record_that_followed_is_corrected_and_the_rest_stays(database, told, field, entered, table, column, value):
    before = {each.name: len(_in_force(database, each)) for each in (employment, wages, benefits)}
    wrong = _answer(database, field)
    reviews.correct(database, wrong.id, entered, by="pat@example.org", now=NOW)
    assert str(getattr(_in_force(database, table)[-1], column)) == value
    assert {each.name: len(_in_force(database, each)) for each in (employment, wages, benefits)} == before
    with database.read() as tx:
        old = tx.execute(sa.select(answers).where(answers.c.id == wrong.id)).one()
        noted = tx.execute(sa.select(audit).order_by(audit.c.id.desc())).first()
    assert (old.value, old.reviewed_by) == (wrong.value, "pat@example.org")
    assert (noted.did, noted.subject) == ("corrected", f"answers {wrong.id}")


def test_what_is_on_record_already_is_no_correction(database, told):
    wage = _answer(database, "wage_amount")
    with pytest.raises(BadEntry, match="on record already"):
        reviews.correct(database, wage.id, {"wage_amount": "17", "wage_unit": "hour"}, by="pat@example.org", now=NOW)


def test_only_what_waits_can_be_accepted_or_set_aside(database, told):
    wage = _answer(database, "wage_amount")
    for decide in (reviews.accept, reviews.set_aside):
        with pytest.raises(AlreadySettled):
            decide(database, wage.id, by="pat@example.org", now=NOW)


def test_what_was_replaced_is_not_corrected(staff, database):
    dialogue = Dialogue("day_90", "en", date(2025, 11, 16), date(2026, 2, 13))
    with database.begin() as tx:
        alum = an_alum(tx)
        checkin = a_checkin(tx, alum, dialogue=dialogue.to_json())
        message = a_text(tx, alum, "17 an hour", checkin_id=checkin)
        row = {"checkin_id": checkin, "message_id": message, "value": {"wage_amount": "17.00", "wage_unit": "hour"}}
        new = an_answer(tx, alum, **row)
        old = an_answer(tx, alum, replaced_by=new, **row)
    assert staff.get(f"/review/{old}").status_code == 302
    with pytest.raises(AlreadySettled):
        reviews.correct(database, old, {"wage_amount": "18", "wage_unit": "hour"}, by="pat@example.org", now=NOW)
