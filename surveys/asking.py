"""Which question comes next, and when a question needs no asking any more."""

from __future__ import annotations

from surveys.dialogue import Dialogue
from surveys.questionnaires import OF_WORK, QUESTIONNAIRES, Known, Step, is_working
from surveys.questions import ABOUT, Question

_SEEKS: dict[Question, frozenset[str]] = {
    Question.SAME_EMPLOYER: frozenset({"same_employer", "employment_status", "subsidized"}),
    Question.STATUS: frozenset({"employment_status", "same_employer", "subsidized"}),
    Question.JOB: frozenset({"employer", "job_title", "start_date", "employment_status", "subsidized"}),
    Question.ACTIVITY: frozenset({"employment_status", "in_education"}),
    Question.PAY_AND_HOURS: frozenset({"wage_amount", "wage_unit", "pay_basis", "hours_per_week", "work_schedule"}),
}


def question_of(field: str, dialogue: Dialogue) -> Question | None:
    """The question that a fact answers: the one asked if it sought the fact, or the one that got it before.

    So a correction stands beside the answer that it corrects. Otherwise the question that usually asks for the fact.
    """
    asked = dialogue.asked
    if asked and field in _SEEKS.get(asked, frozenset()):
        return asked
    if field in dialogue.known:
        before = next((q for q in Question if q in dialogue.settled and field in _SEEKS.get(q, frozenset())), None)
        return before or ABOUT.get(field)
    return ABOUT.get(field)


def is_answered(question: Question, known: Known) -> bool:
    """True when what is known makes the question needless."""
    match question:
        case Question.SAME_EMPLOYER:
            return "same_employer" in known or "employer" in known or is_working(known) is False
        case Question.STATUS:
            return is_working(known) is not None
        case Question.JOB:
            return "employer" in known
        case Question.ACTIVITY:
            return known.get("employment_status") in ("in_school", "not_looking")
        case Question.PAY | Question.PAY_AND_HOURS:
            return "wage_amount" in known
        case Question.HOURS:
            return "hours_per_week" in known
        case _:
            return str(question) in known


def next_question(dialogue: Dialogue) -> Question | None:
    """The next question that applies, or None when nothing is left or enough was asked.

    A form has no more items than it may ask: one that a correction took away and brought back is no question more.
    """
    questionnaire = QUESTIONNAIRES[dialogue.questionnaire]
    if questionnaire.key in OF_WORK and dialogue.questions_asked >= questionnaire.most:
        return None
    open_steps = [step for step in questionnaire.steps if _is_open(step, dialogue)]
    room = questionnaire.most - dialogue.questions_asked
    return next((step.question for step in open_steps if not step.spare or len(open_steps) <= room), None)


def applies(question: Question, dialogue: Dialogue) -> bool:
    """Whether a question is still to be asked, going by all that is known now."""
    return any(
        _is_open(step, dialogue) for step in QUESTIONNAIRES[dialogue.questionnaire].steps if step.question is question
    )


def _is_open(step: Step, dialogue: Dialogue) -> bool:
    if step.question in dialogue.settled or is_answered(step.question, dialogue.known):
        return False
    return step.when(dialogue.known, dialogue.employer_on_file is not None)


def question_count(questionnaire: str) -> int:
    """How many questions the first text promises at most."""
    return QUESTIONNAIRES[questionnaire].most
