"""The two questionnaires, as data: which questions, in which order, and when each one applies."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from surveys.questions import WORKING, Question
from surveys.replies.reading import Value

#: What is known in a conversation so far, by field name.
Known = Mapping[str, Value]
Condition = Callable[[Known, bool], bool]


@dataclass(frozen=True, slots=True)
class Step:
    """A question and when it applies. `when` looks at what is known and at whether an employer is on file."""

    question: Question
    when: Condition


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

#: A new job takes one question more (where), so pay and hours are asked together: six texts stay six.
QUARTER = Questionnaire(
    "quarter",
    (
        *_START,
        Step(Question.PAY, _same_job),
        Step(Question.HOURS, _same_job),
        Step(Question.PAY_AND_HOURS, _new_job),
        Step(Question.EMPLOYER_BENEFITS, _working),
        Step(Question.PUBLIC_BENEFITS, lambda _known, _on_file: True),
        Step(Question.NEEDS_MET, _working),
    ),
)

QUESTIONNAIRES: Mapping[str, Questionnaire] = {q.key: q for q in (DAY_90, QUARTER)}
