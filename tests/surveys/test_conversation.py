"""The turn that each reply makes, without a database or a door."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from surveys.conversation import UNREAD_LIMIT, advance, begin, remind
from surveys.dialogue import ConsentEvent, Dialogue, FlagKind, Progress
from surveys.questions import Question
from surveys.replies.reading import Intent, Previous
from surveys.segments import segments
from surveys.wording import Organisation

Q = Question
ORG = Organisation("Bridge Works", "312-555-0101")
TODAY = date(2026, 4, 6)


def begun(questionnaire="day_90", employer="Target", language="en"):
    fresh = Dialogue(questionnaire, language, date(2026, 1, 6), date(2026, 4, 5), employer_on_file=employer)
    return begin(fresh, ORG).dialogue


def replies(dialogue, *texts, today=TODAY):
    """The turn of the last of some replies."""
    turn = None
    for text in texts:
        turn = advance(dialogue, text, today=today, organisation=ORG)
        dialogue = turn.dialogue
    return turn


def asked(turn):
    return [say.question for say in turn.say]


# Beginning and reminding


def test_a_check_in_begins_with_one_text_that_asks_the_first_question():
    turn = begin(Dialogue("day_90", "en", date(2026, 1, 6), date(2026, 4, 5)), ORG)
    assert [(say.kind, say.question) for say in turn.say] == [("opening", Q.STATUS)]
    assert (turn.dialogue.asked, turn.dialogue.questions_asked) == (Q.STATUS, 1)


def test_a_questionnaire_with_nothing_to_ask_cannot_begin():
    known = {
        "same_employer": True,
        "wage_amount": "1",
        "hours_per_week": "1",
        "employer_benefits": (),
        "public_benefits": (),
    }
    told = Dialogue("day_90", "en", date(2026, 1, 6), date(2026, 4, 5), employer_on_file="Target", known=known)
    with pytest.raises(ValueError, match="nothing to ask"):
        begin(told, ORG)


def test_a_reminder_repeats_what_is_open_and_there_is_none_when_nothing_is():
    dialogue = replies(begun(), "1").dialogue
    assert remind(dialogue, ORG).question is Q.PAY
    for over in (Progress.DONE, Progress.STOPPED):
        assert remind(replace(dialogue, progress=over), ORG) is None


# Answers


def test_a_digit_records_what_was_offered_and_the_next_question_follows():
    turn = replies(begun(), "1")
    (answer,) = turn.answers
    assert answer.question is Q.SAME_EMPLOYER
    assert dict(answer.fields) == {"same_employer": True, "employment_status": "employed"}
    assert not answer.needs_review
    assert asked(turn) == [Q.PAY]


def test_skipping_settles_a_question_without_an_answer():
    turn = replies(begun(), "1", "skip")
    assert turn.answers == ()
    assert Q.PAY in turn.dialogue.settled
    assert asked(turn) == [Q.HOURS]


def test_what_cannot_be_read_is_asked_once_more_and_then_left_to_staff():
    first = replies(begun(), "1", "blue banana")
    assert [(say.kind, say.question) for say in first.say] == [("clarify", Q.PAY)]
    second = replies(first.dialogue, "blue banana")
    (answer,) = second.answers
    assert (answer.question, answer.needs_review) == (Q.PAY, True)
    assert asked(second) == [Q.HOURS]


def test_after_two_questions_that_nobody_could_read_the_bot_stops_asking():
    turn = replies(begun(), "1", *["blue banana"] * 2 * UNREAD_LIMIT)
    assert turn.dialogue.progress is Progress.DONE
    assert [flag.kind for flag in turn.flags] == [FlagKind.CALL]
    assert [say.kind for say in turn.say] == ["staff"]


def test_one_answer_in_between_and_the_bot_goes_on():
    turn = replies(begun(), "1", "blue banana", "blue banana", "40", "blue banana", "blue banana")
    assert turn.dialogue.progress is Progress.ASKING
    assert asked(turn) == [Q.PUBLIC_BENEFITS]


def test_something_else_than_was_asked_is_taken_and_the_question_put_once_more_only():
    first = replies(begun(), "1", "40 hours a week")
    assert asked(first) == [Q.PAY]
    assert first.dialogue.known["hours_per_week"] == "40"
    second = replies(first.dialogue, "I have health insurance")
    assert asked(second) == [Q.PUBLIC_BENEFITS]
    assert second.dialogue.known["employer_benefits"] == ("health",)
    assert Q.PAY in second.dialogue.settled


def test_the_employer_is_asked_again_when_only_the_work_was_told():
    turn = replies(begun(), "2", "I'm a cook")
    assert [(say.kind, say.question) for say in turn.say] == [("clarify", Q.JOB)]
    assert asked(replies(turn.dialogue, "still a cook")) == [Q.PAY]


def test_a_changed_answer_is_marked_as_a_correction():
    turn = replies(begun(), "1", "17 an hour", "sorry I meant 17.50 an hour")
    (answer,) = turn.answers
    assert (answer.question, answer.corrects, answer.fields["wage_amount"]) == (Q.PAY, True, "17.50")
    assert asked(turn) == [Q.HOURS]


DONE = ("1", "17 an hour", "40", "none", "none")


def test_the_last_answer_ends_it_with_thanks():
    turn = replies(begun(), *DONE)
    assert turn.dialogue.progress is Progress.DONE
    assert [say.kind for say in turn.say] == ["thanks"]
    assert turn.dialogue.questions_asked == 5


def test_thanks_after_the_end_cause_nothing():
    turn = replies(begun(), *DONE, "thank you so much")
    assert (turn.say, turn.flags, turn.answers) == ((), (), ())


@pytest.mark.parametrize(
    ("days", "mends"), [(0, True), (29, True), (31, False)], ids=["at once", "in the same month", "later"]
)
def test_another_figure_soon_after_the_end_mends_the_record_and_later_is_news(days, mends):
    turn = replies(begun(), *DONE)
    late = replies(turn.dialogue, "18 an hour", today=date(2026, 4, 5) + timedelta(days=days))
    assert bool(late.answers) is mends
    assert [say.kind for say in late.say] == (["updated"] if mends else [])
    assert [flag.kind for flag in late.flags] == ([] if mends else [FlagKind.MESSAGE])


def test_after_the_end_a_bare_figure_with_a_sorry_mends_the_last_answer():
    ended = replace(
        replies(begun(), *DONE).dialogue,
        last=Previous("wage", "17 an hour", {"wage_amount": "17", "wage_unit": "hour"}),
    )
    turn = replies(ended, "sorry, 17.50")
    assert [dict(answer.fields)["wage_amount"] for answer in turn.answers] == ["17.50"]
    assert turn.answers[0].corrects


def test_news_after_the_end_are_for_staff():
    turn = replies(begun(), *DONE, "got my CDL")
    assert turn.answers == ()
    assert [flag.kind for flag in turn.flags] in ([FlagKind.MESSAGE], [FlagKind.QUESTION])


def test_a_text_when_nothing_was_ever_asked_is_for_staff():
    turn = replies(None, "hello there")
    assert [flag.kind for flag in turn.flags] == [FlagKind.MESSAGE]
    assert (turn.say, turn.dialogue) == ((), None)


# Before any survey


@pytest.mark.parametrize("text", ["STOP", "stop texting me", "ya no me manden mensajes", "take me off this list"])
@pytest.mark.parametrize("so_far", [(), ("1",), DONE])
def test_an_opt_out_acts_at_any_time(text, so_far):
    turn = replies(begun(), *so_far, text)
    assert turn.consent is ConsentEvent.OPT_OUT
    assert [say.kind for say in turn.say] == ["opt_out"]
    assert turn.dialogue.progress is Progress.STOPPED
    assert turn.answers == ()


def test_an_opt_out_of_somebody_never_asked_counts():
    turn = replies(None, "STOP")
    assert (turn.consent, turn.dialogue) == (ConsentEvent.OPT_OUT, None)


@pytest.mark.parametrize("text", ["yes", "YES", "1", "sí", "ok"])
def test_a_survey_s_yes_is_never_consent(text):
    assert replies(begun(), text).consent is None


def test_start_says_what_is_joined_and_asks_nothing():
    turn = replies(begun(), "STOP", "START")
    assert turn.consent is ConsentEvent.RESUBSCRIBED
    assert [say.kind for say in turn.say] == ["opt_in"]


def test_help_leaves_the_question_open():
    turn = replies(begun(), "1", "HELP")
    assert [say.kind for say in turn.say] == ["help"]
    assert turn.dialogue.asked is Q.PAY


@pytest.mark.parametrize("text", ["I want to kill myself", "me quiero morir"])
def test_danger_stops_the_survey_and_calls_staff_at_once(text):
    turn = replies(begun(), "1", text)
    assert [(flag.kind, flag.urgent) for flag in turn.flags] == [(FlagKind.CRISIS, True)]
    assert turn.dialogue.progress is Progress.STOPPED
    assert turn.answers == ()
    assert len(turn.say) == 1


def test_a_wrong_number_ends_it():
    turn = replies(begun(), "wrong number")
    assert turn.consent is ConsentEvent.WRONG_NUMBER
    assert turn.dialogue.progress is Progress.STOPPED


def test_the_bot_answers_in_the_language_it_was_just_written_to():
    turn = replies(begun(), "sí, todavía trabajo ahí")
    assert turn.dialogue.language == "es"
    assert turn.say[0].body.startswith("¿")


# Whatever comes


SAID = st.sampled_from(
    ["1", "2", "3", "yes", "no", "skip", "17 an hour", "600 a week", "40", "none", "snap and wic", "health insurance",
     "blue banana", "sorry, 17.50", "actually 35 hours", "I got laid off", "Amazon, packer", "self employed", "thanks",
     "later", "can someone call me", "HELP", "sí", "no trabajo", "estampillas", "", "👍", "ok", "I'm in school"]
)  # fmt: skip


@given(st.sampled_from(["day_90", "quarter"]), st.sampled_from(["Target", None]), st.lists(SAID, max_size=25))
def test_no_conversation_gets_out_of_hand(questionnaire, employer, said):
    dialogue = begun(questionnaire, employer)
    questions = {dialogue.asked}
    for text in said:
        turn = advance(dialogue, text, today=TODAY, organisation=ORG)
        assert len(turn.say) <= 1
        for say in turn.say:
            assert segments(say.body).count <= 2
            questions |= {say.question} - {None}
        dialogue = Dialogue.from_json(turn.dialogue.to_json())
        assert dialogue == turn.dialogue
        if dialogue.progress is Progress.ASKING:
            assert dialogue.asked is not None
    assert len(questions) <= dialogue.questions_asked <= 6


@given(st.text(max_size=200), st.sampled_from([(), ("1",), ("2",), DONE]))
def test_nothing_that_an_alum_writes_is_an_error(text, so_far):
    turn = advance(replies(begun(), *so_far).dialogue if so_far else begun(), text, today=TODAY, organisation=ORG)
    assert turn.reading is not None
    assert isinstance(turn.reading.intent, Intent)


@given(st.lists(SAID, min_size=30, max_size=30))
def test_every_conversation_comes_to_an_end(said):
    """However somebody answers, as long as they do answer: each question is put at most twice."""
    dialogue = begun("quarter")
    answering = [
        text
        for text in said
        if text not in ("HELP", "later", "can someone call me", "sorry, 17.50", "actually 35 hours")
    ]
    for text in answering + ["skip"] * 6:
        dialogue = advance(dialogue, text, today=TODAY, organisation=ORG).dialogue
    assert dialogue.progress is not Progress.ASKING
