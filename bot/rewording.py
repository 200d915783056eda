"""Changing a text about consent: checked before it is kept, and every version stays on file."""

from __future__ import annotations

from datetime import datetime

from records import audit, wordings
from records.database import Database
from surveys.wording import Organisation, body_in_use
from surveys.wording.required import Problem, check


class BadWording(ValueError):
    """A wording lacks what it must say, or holds what it may not; `problems` has each with its mend."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        super().__init__("; ".join(map(str, problems)))
        self.problems = problems


def change_wording(
    database: Database,
    name: str,
    language: str,
    body: str,
    *,
    organisation: Organisation,
    after: int,
    by: str,
    now: datetime,
) -> int | None:
    """Puts a wording in use from now on and gives the number of its version; None when it is in use already.

    `organisation` is as it is now, with its texts. Raises `BadWording` when a required part is missing or something in
    it may not be sent, and `ChangedMeanwhile` when somebody else saved the same text since version `after`.
    """
    body = " ".join(body.split())
    problems = check(name, language, body, organisation)
    if problems:
        raise BadWording(problems)
    if body == body_in_use(name, organisation, language):
        return None
    return _keep(database, name, language, body, did="worded a text", after=after, by=by, now=now)


def back_to_standard(database: Database, name: str, language: str, *, after: int, by: str, now: datetime) -> int:
    """Puts the standard text in use again. Raises `ChangedMeanwhile` as `change_wording` does."""
    did = "went back to a standard text"
    return _keep(database, name, language, "", did=did, after=after, by=by, now=now)


def _keep(
    database: Database, name: str, language: str, body: str, *, did: str, after: int, by: str, now: datetime
) -> int:
    with database.begin() as tx:
        version = wordings.add(tx, name, language, body, after=after, by=by, now=now)
        audit.note(tx, did, by=by, now=now, subject=f"text {name} {language} {version}")
    return version
