"""Deciding about a doubtful reply: recorded once, never overwritten, always in the audit trail."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

import pytest
import sqlalchemy as sa

from bot import reviews
from bot.reviews import AlreadySettled, BadEntry
from records import waiting
from records.tables.journal import audit
from records.tables.outcomes import answers, benefits, employment, wages
from records.tables.plan import checkins
from records.tables.texts import flags
from surveys.dialogue import Dialogue, Progress
from surveys.questions import Question
from surveys.replies import VERSION
from tests.support.factories import NOW, a_checkin, a_flag, a_text, an_alum, an_answer, an_employment

ANA = "ana@example.org"
SAID_AT = NOW - timedelta(hours=3)


def _waiting(tx, question="wage", text="19 or 20 an hour", value=None, *, state="open", known=None, **more):
    """A reply that waits, in a conversation that knows where the alum works."""
    dialogue = Dialogue(
        questionnaire="day_90",
        language="en",
        asks_from=date(2025, 11, 16),
        asks_to=date(2026, 2, 13),
        employer_on_file="Acme Foods",
        known={"employment_status": "employed", "employer": "Acme Foods"} if known is None else known,
        settled=frozenset({Question(question)}),
        progress=more.pop("progress", Progress.ASKING),
    )
    alum = an_alum(tx)
    checkin = a_checkin(tx, alum, due_on=date(2026, 3, 9), state=state, dialogue=dialogue.to_json(), **more)
    if known is None:
        an_employment(tx, alum, checkin_id=checkin)
    message = a_text(tx, alum, text, at=SAID_AT, checkin_id=checkin)
    return an_answer(tx, alum, checkin_id=checkin, message_id=message, question=question, raw_text=text,
                     value=value, needs_review=True, at=SAID_AT)  # fmt: skip


def _all(database, table):
    with database.read() as tx:
        return tx.execute(sa.select(table).order_by(table.c.id)).all()


def test_accepting_records_what_was_read_tied_to_its_text(database):
    with database.begin() as tx:
        waits = _waiting(tx, value={"wage_amount": "19.00", "wage_unit": "hour"})
    settled = reviews.accept(database, waits, by=ANA, now=NOW)
    (wage,) = _all(database, wages)
    read, accepted = _all(database, answers)
    assert (wage.amount, wage.unit, wage.hourly) == (Decimal("19.00"), "hour", Decimal("19.00"))
    assert (wage.message_id, wage.source, wage.by) == (read.message_id, "self_report", ANA)
    assert wage.as_of == date(2026, 3, 10)
    assert wage.employment_id == _all(database, employment)[0].id
    assert settled.alum_id == read.alum_id
    assert (read.needs_review, read.reviewed_by, read.replaced_by) == (True, ANA, accepted.id)
    assert (accepted.needs_review, accepted.value, accepted.reader) == (False, read.value, VERSION)


def test_correcting_records_what_was_entered_and_keeps_what_was_read(database):
    with database.begin() as tx:
        waits = _waiting(tx, value={"wage_amount": "19.00", "wage_unit": "hour"})
    reviews.correct(database, waits, {"wage_amount": "$19.50", "wage_unit": "hour"}, by=ANA, now=NOW)
    read, corrected = _all(database, answers)
    assert _all(database, wages)[0].amount == Decimal("19.50")
    assert read.value == {"wage_amount": "19.00", "wage_unit": "hour"}
    assert (corrected.value["wage_amount"], corrected.reader) == ("19.50", "staff")


def test_what_staff_entered_is_known_to_the_conversation_from_then_on(database):
    with database.begin() as tx:
        waits = _waiting(tx, "status", "sort of", known={})
    reviews.correct(database, waits, {"employment_status": "self_employed"}, by=ANA, now=NOW)
    (checkin,) = _all(database, checkins)
    assert checkin.dialogue["known"] == {"employment_status": "self_employed"}
    assert _all(database, employment)[0].status == "self_employed"


def test_the_first_recorded_answer_counts_from_when_it_was_said(database):
    with database.begin() as tx:
        waits = _waiting(tx, "status", "sort of", known={}, answered_at=None)
    reviews.correct(database, waits, {"employment_status": "employed"}, by=ANA, now=NOW)
    (checkin,) = _all(database, checkins)
    assert (checkin.answered_at, checkin.state) == (SAID_AT, "open")


@pytest.mark.parametrize(
    ("progress", "state", "becomes"),
    [
        (Progress.ASKING, "expired", "partial"),
        (Progress.DONE, "expired", "completed"),
        (Progress.DONE, "partial", "completed"),
        (Progress.DONE, "completed", "completed"),
        (Progress.DONE, "opted_out", "opted_out"),
        (Progress.ASKING, "open", "open"),
    ],
)
def test_a_review_ends_a_checkin_as_the_answer_itself_would_have(database, progress, state, becomes):
    with database.begin() as tx:
        waits = _waiting(tx, "status", "sort of", known={}, state=state, progress=progress)
    reviews.correct(database, waits, {"employment_status": "employed"}, by=ANA, now=NOW)
    assert _all(database, checkins)[0].state == becomes


def test_a_reviewed_90_day_answer_covers_the_quarter_it_was_said_in(database):
    with database.begin() as tx:
        waits = _waiting(tx, "status", "sort of", known={})
        alum = tx.scalar(sa.select(answers.c.alum_id))
        a_checkin(tx, alum, wave="quarter_1", due_on=date(2026, 3, 17), state="scheduled",
                  asks_from=date(2026, 1, 1), asks_to=date(2026, 3, 31))  # fmt: skip
    reviews.correct(database, waits, {"employment_status": "employed"}, by=ANA, now=NOW)
    first, quarter = _all(database, checkins)
    assert (quarter.state, quarter.covered_by, quarter.next_at) == ("covered", first.id, None)


def test_benefits_are_recorded_each_on_its_own(database):
    with database.begin() as tx:
        waits = _waiting(tx, "public_benefits", "stamps n disability", {"public_benefits": ["snap"]})
    reviews.correct(database, waits, {"public_benefits": ("snap", "ssi")}, by=ANA, now=NOW)
    assert [(row.kind, row.benefit) for row in _all(database, benefits)] == [("public", "snap"), ("public", "ssi")]


def test_setting_aside_records_nothing(database):
    with database.begin() as tx:
        waits = _waiting(tx, value={"wage_amount": "19.00", "wage_unit": "hour"})
    reviews.set_aside(database, waits, by=ANA, now=NOW)
    (answer,) = _all(database, answers)
    assert (answer.reviewed_by, answer.replaced_by) == (ANA, None)
    assert _all(database, wages) == []


@pytest.mark.parametrize("first", [reviews.accept, reviews.set_aside])
def test_a_reply_is_decided_once(database, first):
    with database.begin() as tx:
        waits = _waiting(tx, value={"wage_amount": "19.00", "wage_unit": "hour"})
    first(database, waits, by=ANA, now=NOW)
    before = _all(database, answers), _all(database, wages)
    for again in (reviews.accept, reviews.set_aside):
        with pytest.raises(AlreadySettled):
            again(database, waits, by="bo@example.org", now=NOW)
    with pytest.raises(AlreadySettled):
        reviews.correct(database, 999_999, {"wage_amount": "1", "wage_unit": "hour"}, by=ANA, now=NOW)
    assert (_all(database, answers), _all(database, wages)) == before


@pytest.mark.parametrize(
    "entered", [{}, {"wage_amount": "", "wage_unit": ""}, {"wage_amount": "lots", "wage_unit": "hour"}]
)
def test_a_bad_entry_changes_nothing(database, entered):
    with database.begin() as tx:
        waits = _waiting(tx)
    with pytest.raises(BadEntry):
        reviews.correct(database, waits, entered, by=ANA, now=NOW)
    with database.read() as tx:
        assert [one.id for one in waiting.to_review(tx)] == [waits]
    assert _all(database, wages) == []


def test_there_is_nothing_to_accept_where_nothing_was_read(database):
    with database.begin() as tx:
        waits = _waiting(tx)
    with pytest.raises(BadEntry, match="nothing was entered"):
        reviews.accept(database, waits, by=ANA, now=NOW)


def test_every_decision_is_in_the_audit_trail_without_what_was_said(database):
    with database.begin() as tx:
        one, two, three = (_waiting(tx, value={"wage_amount": "19.00", "wage_unit": "hour"}) for _ in range(3))
        flag = a_flag(tx, an_alum(tx))
    reviews.accept(database, one, by=ANA, now=NOW)
    reviews.correct(database, two, {"wage_amount": "20", "wage_unit": "hour"}, by=ANA, now=NOW)
    reviews.set_aside(database, three, by=ANA, now=NOW)
    reviews.resolve(database, flag, note="called her", by=ANA, now=NOW)
    trail = _all(database, audit)
    assert [row.did for row in trail] == ["accepted", "corrected", "set aside", "resolved"]
    assert {row.by for row in trail} == {ANA}
    assert not any("19" in str(row.detail) or "called" in str(row.detail) for row in trail)


def test_a_settled_flag_says_who_and_what(database):
    with database.begin() as tx:
        flag = a_flag(tx, an_alum(tx))
    reviews.resolve(database, flag, note=" called her ", by=ANA, now=NOW)
    (row,) = _all(database, flags)
    assert (row.resolved_by, row.resolved_at, row.resolution) == (ANA, NOW, "called her")
    with pytest.raises(AlreadySettled):
        reviews.resolve(database, flag, note="again", by=ANA, now=NOW)
