"""Every path through the questionnaires about work."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from surveys.asking import next_question, question_count
from surveys.dialogue import Dialogue
from surveys.questionnaires import OF_WORK, is_working
from surveys.questions import ABOUT, OPTIONS, Question
from surveys.waves import DEFAULT_PLAN

Q = Question
JOB = {"employer": "Acme", "job_title": "cook"}
PAY = {"wage_amount": "17.50", "wage_unit": "hour"}
HOURS = {"hours_per_week": "40"}
#: What a reply to each question may tell, beside nothing at all (skipped or left to staff).
TELLS = {
    Q.SAME_EMPLOYER: [*OPTIONS[Q.SAME_EMPLOYER].values(), {"same_employer": False}, {"same_employer": True, **PAY}],
    Q.STATUS: [*OPTIONS[Q.STATUS].values(), {"employment_status": "self_employed"}, {"employment_status": "in_school"}],
    Q.JOB: [JOB, {"employer": "Acme", **PAY}, {"job_title": "cook"}, {"employment_status": "unemployed"}],
    Q.WORKED_IN_PERIOD: [*OPTIONS[Q.WORKED_IN_PERIOD].values(), {"employment_status": "in_school"}],
    Q.ACTIVITY: [*OPTIONS[Q.ACTIVITY].values(), {"employment_status": "employed", **JOB}],
    Q.PAY: [PAY, PAY | HOURS, {"employment_status": "unemployed"}],
    Q.HOURS: [HOURS, HOURS | {"employer_benefits": ("health",)}],
    Q.PAY_AND_HOURS: [PAY, PAY | HOURS, HOURS],
    Q.EMPLOYER_BENEFITS: [
        {"employer_benefits": ("none",)},
        {"employer_benefits": ("health",), "public_benefits": ("snap",)},
    ],
    Q.PUBLIC_BENEFITS: [{"public_benefits": ("none",)}],
    Q.NEEDS_MET: [*OPTIONS[Q.NEEDS_MET].values()],
}


def fresh(questionnaire, employer):
    return Dialogue(questionnaire, "en", date(2026, 1, 6), date(2026, 4, 5), employer_on_file=employer)


def paths(dialogue, asked=()):
    """Every sequence of questions and answers from here to the end."""
    upcoming = next_question(dialogue)
    if upcoming is None:
        yield asked, dialogue
        return
    assert upcoming not in asked, f"{upcoming} asked twice after {asked}"
    for tells in ({}, *TELLS[upcoming]):
        yield from paths(_told(dialogue, upcoming, tells), (*asked, upcoming))


def _told(dialogue, question, tells):
    return replace(
        dialogue,
        known={**dialogue.known, **tells},
        settled=dialogue.settled | {question},
        questions_asked=dialogue.questions_asked + 1,
    )


@pytest.mark.parametrize("questionnaire", OF_WORK)
@pytest.mark.parametrize("employer", ["Target", None])
def test_no_path_asks_more_than_six_questions_nor_one_twice(questionnaire, employer):
    longest = max((asked for asked, _ in paths(fresh(questionnaire, employer))), key=len)
    assert len(longest) == question_count(questionnaire) == 6


@pytest.mark.parametrize("questionnaire", OF_WORK)
@pytest.mark.parametrize("employer", ["Target", None])
def test_every_path_asks_whether_they_work_and_about_public_benefits(questionnaire, employer):
    first = Q.SAME_EMPLOYER if employer else Q.STATUS
    for asked, end in paths(fresh(questionnaire, employer)):
        assert asked[0] is first
        assert len(asked) == 6 or Q.PUBLIC_BENEFITS in asked or "public_benefits" in end.known


@pytest.mark.parametrize("questionnaire", OF_WORK)
@pytest.mark.parametrize("employer", ["Target", None])
def test_nothing_that_was_told_is_asked(questionnaire, employer):
    for tells in TELLS[Q.PAY], TELLS[Q.HOURS], TELLS[Q.EMPLOYER_BENEFITS], TELLS[Q.PUBLIC_BENEFITS]:
        for known in tells:
            asked_about = {ABOUT[name] for name in known}
            for asked, _ in paths(replace(fresh(questionnaire, employer), known=known)):
                assert not asked_about.intersection(asked)


PATHS = [
    pytest.param(
        "day_90",
        "Target",
        [("1", Q.SAME_EMPLOYER)],
        [Q.PAY, Q.HOURS, Q.EMPLOYER_BENEFITS, Q.PUBLIC_BENEFITS],
        id="same job",
    ),
    pytest.param(
        "day_90",
        "Target",
        [("2", Q.SAME_EMPLOYER)],
        [Q.JOB, Q.PAY, Q.HOURS, Q.EMPLOYER_BENEFITS, Q.PUBLIC_BENEFITS],
        id="new job",
    ),
    pytest.param(
        "day_90", "Target", [("3", Q.SAME_EMPLOYER)], [Q.WORKED_IN_PERIOD, Q.ACTIVITY, Q.PUBLIC_BENEFITS], id="no job"
    ),
    pytest.param(
        "quarter",
        "Target",
        [("1", Q.SAME_EMPLOYER)],
        [Q.PAY, Q.HOURS, Q.EMPLOYER_BENEFITS, Q.PUBLIC_BENEFITS, Q.NEEDS_MET],
        id="same job, quarter",
    ),
    pytest.param(
        "quarter",
        "Target",
        [("2", Q.SAME_EMPLOYER)],
        [Q.JOB, Q.PAY_AND_HOURS, Q.EMPLOYER_BENEFITS, Q.PUBLIC_BENEFITS, Q.NEEDS_MET],
        id="new job, quarter",
    ),
    pytest.param(
        "quarter",
        None,
        [("2", Q.STATUS)],
        [Q.WORKED_IN_PERIOD, Q.ACTIVITY, Q.PUBLIC_BENEFITS],
        id="nobody on file, no job",
    ),
]


@pytest.mark.parametrize(("questionnaire", "employer", "chosen", "then"), PATHS)
def test_the_usual_paths(questionnaire, employer, chosen, then):
    dialogue = fresh(questionnaire, employer)
    for digit, question in chosen:
        dialogue = _told(dialogue, question, OPTIONS[question][digit])
    asked = []
    while (upcoming := next_question(dialogue)) is not None:
        asked.append(upcoming)
        dialogue = _told(dialogue, upcoming, TELLS[upcoming][0])
    assert asked == then


def test_only_quarters_ask_whether_the_job_is_enough():
    day_90 = {question for asked, _ in paths(fresh("day_90", "Target")) for question in asked}
    quarter = {question for asked, _ in paths(fresh("quarter", "Target")) for question in asked}
    assert Q.NEEDS_MET in quarter - day_90


def test_hours_are_asked_by_themselves_where_only_the_pay_was_told_and_six_stay_six():
    """The new job was named unasked, so there is room; where it had to be asked for, there is none."""
    told = {"same_employer": False, "employment_status": "employed", **JOB}
    after_pay = replace(
        fresh("quarter", "Target"), known=told | PAY, settled=frozenset({Q.SAME_EMPLOYER}), questions_asked=2
    )
    assert next_question(after_pay) is Q.HOURS
    assert next_question(replace(after_pay, questions_asked=3)) is Q.EMPLOYER_BENEFITS
    assert next_question(replace(after_pay, settled=after_pay.settled | {Q.HOURS})) is Q.EMPLOYER_BENEFITS
    assert next_question(replace(after_pay, known=told | PAY | HOURS)) is Q.EMPLOYER_BENEFITS


def test_every_questionnaire_of_the_default_plan_exists():
    assert {wave.questionnaire for wave in DEFAULT_PLAN.waves} == set(OF_WORK)


@pytest.mark.parametrize(
    ("known", "working"),
    [
        ({}, None),
        ({"same_employer": False}, None),
        ({"same_employer": True}, True),
        ({"employer": "Acme"}, True),
        ({"employment_status": "employed"}, True),
        ({"employment_status": "self_employed"}, True),
        ({"employment_status": "military"}, True),
        ({"employment_status": "unemployed", "employer": "Acme"}, False),
        ({"employment_status": "in_school"}, False),
        ({"employment_status": "not_looking"}, False),
    ],
)
def test_who_counts_as_working(known, working):
    assert is_working(known) is working
