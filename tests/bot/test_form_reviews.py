"""What staff decide about an answer to a form: the score follows, and the earlier one stays on file."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
import sqlalchemy as sa

from bot import reviews
from bot.reviews import BadEntry
from records.tables.measuring import scores
from records.tables.outcomes import answers
from records.tables.people import enrollments
from records.tables.plan import checkins
from surveys.dialogue import Dialogue, Progress
from surveys.questions import Question
from tests.support.factories import NOW, a_checkin, a_text, an_alum, an_answer

ANA = "ana@example.org"
SAID_AT = NOW - timedelta(hours=3)


def _answered(tx, known, *, item, value, needs_review, state="partial"):
    """An answer of a screener whose conversation is over, with what is known of it."""
    dialogue = Dialogue(
        questionnaire="hunger_screen",
        language="en",
        asks_from=date(2025, 11, 16),
        asks_to=date(2026, 3, 1),
        known=known,
        settled=frozenset({Question(item)}),
        progress=Progress.DONE,
    )
    alum = an_alum(tx)
    checkin = a_checkin(
        tx, alum, wave="hunger_screen", questionnaire="hunger_screen", state=state, dialogue=dialogue.to_json()
    )
    said = a_text(tx, alum, "hardly ever", at=SAID_AT, checkin_id=checkin)
    return an_answer(tx, alum, checkin_id=checkin, message_id=said, question=item, raw_text="hardly ever",
                     value={item: value} if value else {}, needs_review=needs_review, at=SAID_AT)  # fmt: skip


def _all(database, table):
    with database.read() as tx:
        return tx.execute(sa.select(table).order_by(table.c.id)).all()


def test_the_last_answer_entered_by_staff_finishes_the_form(database):
    with database.begin() as tx:
        waits = _answered(tx, {"food_worried": "often"}, item="food_ran_out", value=None, needs_review=True)
    reviews.correct(database, waits, {"food_ran_out": "never"}, by=ANA, now=NOW)
    (score,) = _all(database, scores)
    (checkin,) = _all(database, checkins)
    assert (score.kind, score.moment, score.value, score.source) == ("hunger_vital_sign", "after", 1, "self_report")
    assert score.items == {"food_worried": "often", "food_ran_out": "never"}
    assert (score.checkin_id, score.enrollment_id) == (checkin.id, _all(database, enrollments)[0].id)
    assert (score.message_id, score.by, score.as_of) == (_all(database, answers)[0].message_id, ANA, date(2026, 3, 10))
    assert checkin.state == "completed"


def test_a_corrected_answer_gives_another_score_that_the_old_one_names(database):
    both = {"food_worried": "often", "food_ran_out": "often"}
    with database.begin() as tx:
        wrong = _answered(tx, both, item="food_ran_out", value="often", needs_review=False, state="completed")
        checkin = tx.execute(sa.select(checkins)).one()
        tx.execute(
            scores.insert(),
            {"alum_id": checkin.alum_id, "checkin_id": checkin.id, "kind": "hunger_vital_sign", "moment": "after",
             "as_of": date(2026, 3, 10), "value": 2, "items": both, "source": "self_report", "at": SAID_AT},
        )  # fmt: skip
    reviews.correct(database, wrong, {"food_ran_out": "never"}, by=ANA, now=NOW)
    old, new = _all(database, scores)
    assert (old.value, old.replaced_by, new.value, new.replaced_by) == (2, new.id, 1, None)


def test_an_answer_that_leaves_another_one_open_gives_no_score(database):
    with database.begin() as tx:
        waits = _answered(tx, {}, item="food_ran_out", value="sometimes", needs_review=True)
    reviews.accept(database, waits, by=ANA, now=NOW)
    assert _all(database, scores) == []
    assert _all(database, checkins)[0].state == "partial"


@pytest.mark.parametrize("entered", ["rarely", "4", "Never"])
def test_staff_can_enter_only_answers_that_were_offered(database, entered):
    with database.begin() as tx:
        waits = _answered(tx, {}, item="food_ran_out", value=None, needs_review=True)
    with pytest.raises(BadEntry):
        reviews.correct(database, waits, {"food_ran_out": entered}, by=ANA, now=NOW)
