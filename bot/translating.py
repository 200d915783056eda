"""Entering a program's validated translation of a form: all of its items at once, or none."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from records import audit, wordings
from records.database import Database
from surveys.forms import Form
from surveys.questions import Question
from surveys.wording import Organisation
from surveys.wording.required import Problem
from surveys.wording.translated import check

#: As long as the note on where a translation comes from may be.
LONGEST_NOTE = 200
#: The problems of the note itself are listed under this.
NOTE = "validated"


class BadTranslation(ValueError):
    """Something in a translation may not be sent; `problems` has each with its mend, by item."""

    def __init__(self, problems: Mapping[str, tuple[Problem, ...]]) -> None:
        super().__init__("; ".join(f"{item}: {each}" for item, several in problems.items() for each in several))
        self.problems = problems


def enter_translation(
    database: Database,
    form: Form,
    language: str,
    bodies: Mapping[Question, str],
    *,
    validated: str,
    organisation: Organisation,
    after: Mapping[Question, int],
    by: str,
    now: datetime,
) -> None:
    """Puts a validated translation of a form in use: from now on it is asked in that language.

    `validated` says where it comes from and who validated it; the audit trail keeps it. `after` has the newest version
    of each item that whoever enters it had seen. Raises `BadTranslation` with every problem at once, and
    `ChangedMeanwhile` (of `records.wordings`) when somebody else was first.
    """
    bodies = {item: " ".join(bodies.get(item, "").split()) for item in form.items}
    problems = {
        str(item): found for item, body in bodies.items() if (found := check(item, language, body, organisation))
    }
    validated = " ".join(validated.split())
    if not validated or len(validated) > LONGEST_NOTE:
        mend = f"say who validated it and where it is from, in at most {LONGEST_NOTE} characters"
        problems[NOTE] = (Problem("nothing says that it is a validated translation", mend),)
    if problems:
        raise BadTranslation(problems)
    _keep(database, form, language, bodies, after, by=by, now=now, did="entered a translation", validated=validated)


def take_back_translation(
    database: Database, form: Form, language: str, *, after: Mapping[Question, int], by: str, now: datetime
) -> None:
    """Takes a translation out of use: nobody is asked the form in that language any more. Its versions stay."""
    empty = dict.fromkeys(form.items, "")
    _keep(database, form, language, empty, after, by=by, now=now, did="took back a translation")


def _keep(
    database: Database,
    form: Form,
    language: str,
    bodies: Mapping[Question, str],
    after: Mapping[Question, int],
    *,
    by: str,
    now: datetime,
    did: str,
    **detail: str,
) -> None:
    with database.begin() as tx:
        for item, body in bodies.items():
            wordings.add(tx, str(item), language, body, after=after.get(item, 0), by=by, now=now)
        audit.note(tx, did, by=by, now=now, subject=f"form {form.key} {language}", detail=detail)
