"""The questionnaires, as data: which questions, in which order, and when each one applies.

Two ask about work: those of the usual schedule. The others are the short forms that a program may add.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from surveys.forms import FORMS, Form
from surveys.questions import WORKING, Question
from surveys.replies.reading import Value

#: What is known in a conversation so far, by field name.
Known = Mapping[str, Value]
Condition = Callable[[Known, bool], bool]


@dataclass(frozen=True, slots=True)
class Step:
    """A question and when it applies. `when` looks at what is known and at whether an employer is on file.

    A `spare` one is asked only where all that still comes leaves room for it.
    """

    question: Question
    when: Condition
    spare: bool = False


@dataclass(frozen=True, slots=True)
class Questionnaire:
    """A list of steps, at most `most` questions on any path through it."""

    key: str
    steps: tuple[Step, ...]
    most: int = 6


def is_working(known: Known) -> bool | None:
    """True or False when the alum told us, None while nobody knows."""
    status = known.get("employment_status")
    if status is not None:
        return status in WORKING
    return True if known.get("same_employer") is True or "employer" in known else None


def _employer_on_file(_known: Known, on_file: bool) -> bool:
    return on_file


def _no_employer_on_file(_known: Known, on_file: bool) -> bool:
    return not on_file


def _working(known: Known, _on_file: bool) -> bool:
    return is_working(known) is True


def _not_working(known: Known, _on_file: bool) -> bool:
    return is_working(known) is False


def _same_job(known: Known, _on_file: bool) -> bool:
    return is_working(known) is True and known.get("same_employer") is True


def _new_job(known: Known, _on_file: bool) -> bool:
    return is_working(known) is True and known.get("same_employer") is not True


def _new_job_with_pay(known: Known, on_file: bool) -> bool:
    return _new_job(known, on_file) and "wage_amount" in known


def _elsewhere(known: Known, on_file: bool) -> bool:
    """Not at the employer on file, so somewhere else or nowhere: one question settles both."""
    left = known.get("same_employer") is False or not on_file
    own_boss = known.get("employment_status") in ("self_employed", "military")
    return left and not own_boss and is_working(known) is not False


_START = (
    Step(Question.SAME_EMPLOYER, _employer_on_file),
    Step(Question.STATUS, _no_employer_on_file),
    Step(Question.JOB, _elsewhere),
    Step(Question.WORKED_IN_PERIOD, _not_working),
    Step(Question.ACTIVITY, _not_working),
)

DAY_90 = Questionnaire(
    "day_90",
    (
        *_START,
        Step(Question.PAY, _working),
        Step(Question.HOURS, _working),
        Step(Question.EMPLOYER_BENEFITS, _working),
        Step(Question.PUBLIC_BENEFITS, lambda _known, _on_file: True),
    ),
)

#: A new job takes one question more (where), so pay and hours are asked together: six texts stay six. Where the reply
#: told only the pay, the hours are asked by themselves if something else was told unasked.
QUARTER = Questionnaire(
    "quarter",
    (
        *_START,
        Step(Question.PAY, _same_job),
        Step(Question.HOURS, _same_job),
        Step(Question.PAY_AND_HOURS, _new_job),
        Step(Question.HOURS, _new_job_with_pay, spare=True),
        Step(Question.EMPLOYER_BENEFITS, _working),
        Step(Question.PUBLIC_BENEFITS, lambda _known, _on_file: True),
        Step(Question.NEEDS_MET, _working),
    ),
)


def _of_form(form: Form) -> Questionnaire:
    return Questionnaire(form.key, tuple(_item(form, item) for item in form.items), most=len(form.items))


def _item(form: Form, item: Question) -> Step:
    return Step(item, lambda known, _on_file: form.applies(item, known))


#: Those that ask about work, which every program has.
OF_WORK: Mapping[str, Questionnaire] = {q.key: q for q in (DAY_90, QUARTER)}
QUESTIONNAIRES: Mapping[str, Questionnaire] = {**OF_WORK, **{key: _of_form(form) for key, form in FORMS.items()}}


def is_whole(questionnaire: str, known: Known) -> bool:
    """Whether the answers that a check-in is about were given: whether they work, or every item of a form."""
    form = FORMS.get(questionnaire)
    return is_working(known) is not None if form is None else form.scored(known) is not None
