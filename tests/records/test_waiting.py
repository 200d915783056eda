"""What waits for staff, in which order; what goes out next."""

from __future__ import annotations

from datetime import timedelta

import pytest

from records import waiting
from records.waiting import AlreadySettled
from tests.support.factories import NOW, a_checkin, a_flag, a_text, an_alum, an_answer
from tests.support.program import the_conversation

TODAY = NOW.date()


def test_danger_comes_first_then_by_kind_then_by_age(database):
    with database.begin() as tx:
        alum = an_alum(tx)
        for kind, hours in (("message", 9), ("call", 8), ("question", 1), ("question", 5), ("crisis", 0), ("odd", 99)):
            a_flag(tx, alum, kind=kind, at=NOW - timedelta(hours=hours))
        a_flag(tx, alum, kind="crisis", resolved_at=NOW)
        found = waiting.open_flags(tx)
    assert [flag.kind for flag in found] == ["crisis", "question", "question", "call", "message", "odd"]
    assert found[1].at < found[2].at


def test_a_stranger_is_shown_with_the_number_that_wrote(database):
    with database.begin() as tx:
        text = a_text(tx, None, "who is this", phone="+17735550142")
        a_flag(tx, None, kind="unknown_sender", message_id=text)
        (found,) = waiting.open_flags(tx)
    assert (found.alum_id, found.phone, found.text) == (None, "+17735550142", "who is this")


def test_a_flag_is_settled_once(database):
    with database.begin() as tx:
        flag = a_flag(tx, an_alum(tx))
        waiting.resolve_flag(tx, flag, by="ana@example.org", note="called", now=NOW)
        with pytest.raises(AlreadySettled):
            waiting.resolve_flag(tx, flag, by="bo@example.org", note="me too", now=NOW)
        assert waiting.open_flags(tx) == ()


def test_a_reply_to_review_comes_with_the_question_as_it_was_put(database):
    with database.begin() as tx:
        the_conversation(tx)
        (found,) = waiting.to_review(tx)
        assert waiting.one_to_review(tx, found.id) == found
    assert found.asked_text.startswith("How much are you paid")
    assert found.raw_text[found.evidence[0]["start"] : found.evidence[0]["end"]] == "19 maybe 20"


def test_reviewed_and_replaced_replies_no_longer_wait(database):
    with database.begin() as tx:
        alum = an_alum(tx)
        an_answer(tx, alum, needs_review=True, reviewed_at=NOW)
        other = an_answer(tx, alum)
        an_answer(tx, alum, needs_review=True, replaced_by=other)
        assert waiting.to_review(tx) == ()


def test_what_cannot_go_out_is_shown_but_not_counted(database):
    with database.begin() as tx:
        for blocked in (None, "opted_out"):
            alum = an_alum(tx, blocked_reason=blocked)
            a_checkin(tx, alum, due_on=TODAY + timedelta(days=2), state="scheduled")
            a_checkin(tx, alum, due_on=TODAY + timedelta(days=60), state="scheduled")
        until = TODAY + timedelta(days=7)
        assert [row.blocked_reason for row in waiting.upcoming(tx, until=until)].count("opted_out") == 1
        assert waiting.upcoming_by_day(tx, until=until) == ((TODAY + timedelta(days=2), 1),)
        counted = waiting.counted(tx, until=until)
    assert (counted.upcoming, counted.cannot_text) == (1, 1)
