"""Which question a fact answers, and when a question needs no asking."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from surveys.asking import is_answered, next_question, question_of
from surveys.dialogue import Dialogue
from surveys.questions import Question

Q = Question
DIALOGUE = Dialogue("quarter", "en", date(2026, 1, 1), date(2026, 3, 31), employer_on_file="Target")


@pytest.mark.parametrize(
    ("field", "asked", "answers"),
    [
        ("wage_amount", Q.PAY, Q.PAY),
        ("wage_amount", Q.PAY_AND_HOURS, Q.PAY_AND_HOURS),
        ("hours_per_week", Q.PAY_AND_HOURS, Q.PAY_AND_HOURS),
        ("hours_per_week", Q.PAY, Q.HOURS),
        ("employment_status", Q.SAME_EMPLOYER, Q.SAME_EMPLOYER),
        ("employment_status", Q.JOB, Q.JOB),
        ("employment_status", Q.ACTIVITY, Q.ACTIVITY),
        ("employment_status", Q.PAY, Q.STATUS),
        ("employer", Q.STATUS, Q.JOB),
        ("public_benefits", None, Q.PUBLIC_BENEFITS),
        ("credential", Q.PAY, None),
    ],
)
def test_a_fact_answers_the_question_asked_if_that_sought_it(field, asked, answers):
    assert question_of(field, replace(DIALOGUE, asked=asked)) is answers


@pytest.mark.parametrize(
    ("field", "settled", "known", "answers"),
    [
        ("wage_amount", {Q.PAY_AND_HOURS}, {"wage_amount": "17"}, Q.PAY_AND_HOURS),
        ("wage_amount", {Q.PAY}, {"wage_amount": "17"}, Q.PAY),
        ("employment_status", {Q.SAME_EMPLOYER}, {"employment_status": "employed"}, Q.SAME_EMPLOYER),
        ("wage_amount", {Q.PAY_AND_HOURS}, {}, Q.PAY),
    ],
)
def test_a_correction_stands_beside_the_answer_that_it_corrects(field, settled, known, answers):
    dialogue = replace(DIALOGUE, asked=None, settled=frozenset(settled), known=known)
    assert question_of(field, dialogue) is answers


@pytest.mark.parametrize(
    ("question", "known", "answered"),
    [
        (Q.SAME_EMPLOYER, {"same_employer": False}, True),
        (Q.SAME_EMPLOYER, {"employer": "Acme"}, True),
        (Q.SAME_EMPLOYER, {"employment_status": "unemployed"}, True),
        (Q.SAME_EMPLOYER, {"employment_status": "employed"}, False),
        (Q.STATUS, {"employer": "Acme"}, True),
        (Q.STATUS, {"same_employer": False}, False),
        (Q.JOB, {"job_title": "cook"}, False),
        (Q.JOB, {"employer": "Acme"}, True),
        (Q.ACTIVITY, {"employment_status": "unemployed"}, False),
        (Q.ACTIVITY, {"employment_status": "in_school"}, True),
        (Q.PAY, {"wage_amount": "17"}, True),
        (Q.HOURS, {"work_schedule": "full_time"}, False),
        (Q.HOURS, {"hours_per_week": "40"}, True),
        (Q.PUBLIC_BENEFITS, {"public_benefits": ("none",)}, True),
        (Q.NEEDS_MET, {}, False),
    ],
)
def test_a_question_is_answered_by_what_is_known(question, known, answered):
    assert is_answered(question, known) is answered


def test_after_six_questions_nothing_more_is_asked():
    assert next_question(replace(DIALOGUE, questions_asked=5)) is Q.SAME_EMPLOYER
    assert next_question(replace(DIALOGUE, questions_asked=6)) is None
