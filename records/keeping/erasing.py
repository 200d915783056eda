"""Taking one person out of the records and leaving what happened: outcomes without identity.

What measures are made of stays (program, dates, statuses, hours, amounts, codes); what tells who it was goes, and every
word the person wrote or was sent. Figures before and after are the same; only breakdowns by gender and by race count
the person as not stated.
"""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Final

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from records import audit, cancellations
from records.keeping import files, papers, titles
from records.keeping.marks import By, Seal, Trait, mark
from records.keeping.person import others_on
from records.keeping.words import overwrite
from records.roster.barriers import BARRIERS
from records.roster.imports import is_underway
from records.tables.histories import credentials, origins, quarter_outcomes
from records.tables.measuring import scores
from records.tables.outcomes import answers, benefits, employment, wages
from records.tables.people import alumni, consent_events, enrollments, suppressions
from records.tables.plan import checkins
from records.tables.texts import flags, messages
from surveys.after_exit import employer_key

#: What stands in the place of the program's own id: nobody's.
PSEUDONYM: Final = "erased-"
ERASED: Final = "erased"
#: Where records come from, in words of our own and of measures; anything else is somebody's own wording.
_SOURCES: Final = (
    "self_report", "roster", "staff", "imported", "pay_stubs", "employer_letter", "employer_call", "wage_record",
)  # fmt: skip


class AlreadyErased(ValueError):
    """The person was taken out before; nothing was changed."""


class TextUnderway(ValueError):
    """A text to the person is being sent at this moment; nothing was changed."""


class ImportUnderway(ValueError):
    """A file is being taken in at this moment, and may be about the person; nothing was changed."""


@dataclass(frozen=True, slots=True)
class Erasure:
    """Who erases whom, when. `zone` is the program's; `today` the date there."""

    alum_id: int
    by: str
    now: datetime
    today: date
    zone: str


def erase(tx: Connection, seal: Seal, what: Erasure) -> str:
    """Takes a person out, in this one transaction, and returns the pseudonym under which the outcomes stay.

    Raises `AlreadyErased`, `TextUnderway` while a text to the person is being sent, or `ImportUnderway`.
    """
    # What a file says of somebody stands on file only once all of it is taken in: nobody could erase that before.
    if is_underway(tx):
        raise ImportUnderway("a file is being taken in right now: try again when that is done")
    person = tx.execute(sa.select(alumni).where(alumni.c.id == what.alum_id).with_for_update()).one()
    if person.erased_at is not None:
        raise AlreadyErased("this person was erased already")
    phones = _own_phones(tx, person)
    _call_off(tx, what, phones)
    overwrite(tx)
    mark(tx, seal, _traits(tx, person, phones), now=what.now)
    _texts(tx, what, phones)
    _answers(tx, what)
    _flags(tx, what)
    _consent(tx, what, phones)
    _checkins(tx, what)
    _jobs(tx, what)
    papers.forget(tx, what.alum_id, by=what.by, now=what.now)
    files.forget_names(tx, person.first_name, person.last_name, person.external_id)
    _barriers(tx, what)
    pseudonym = PSEUDONYM + secrets.token_hex(6)
    _person(tx, person, what, pseudonym)
    audit.note(tx, "erased a person", by=what.by, now=what.now, alum_id=what.alum_id, subject=f"alumni {what.alum_id}")
    return pseudonym


def _own_phones(tx: Connection, person: Any) -> tuple[str, ...]:
    """The numbers the person has or had, without those that another alum on file has now."""
    told = [person.phone]
    for table in (messages, consent_events):
        told += tx.scalars(sa.select(table.c.phone).where(table.c.alum_id == person.id).distinct())
    return tuple(phone for phone in dict.fromkeys(told) if phone and not others_on(tx, phone, person.id))


def _traits(tx: Connection, person: Any, phones: Sequence[str]) -> list[Trait]:
    """What the person would be known by in a file that brings them back."""
    traits = [Trait(By.EXTERNAL_ID, person.external_id), *(Trait(By.PHONE, phone) for phone in phones)]
    began = tx.scalars(sa.select(enrollments.c.enrolled_on).where(enrollments.c.alum_id == person.id))
    return traits + [Trait.name(person.name_key, day) for day in began if day and person.name_key]


def _theirs(table: sa.Table, what: Erasure, phones: Sequence[str]) -> sa.ColumnElement[bool]:
    """Rows of the person, and a stranger's from their numbers: from before they were on file."""
    strangers = sa.and_(table.c.alum_id.is_(None), table.c.phone.in_(phones))
    return sa.or_(table.c.alum_id == what.alum_id, strangers)


def _call_off(tx: Connection, what: Erasure, phones: Sequence[str]) -> None:
    """Takes back what waits to be sent. Looks for what is being sent after that, when no worker can take any more."""
    mine = _theirs(messages, what, phones)
    waiting = messages.update().where(mine, messages.c.status == "queued")
    tx.execute(waiting.values(status="cancelled", settled_at=what.now))
    sending = sa.select(messages.c.id).where(mine, messages.c.status == "sending")
    if tx.scalar(sending.limit(1)) is not None:
        raise TextUnderway("a text to this person is being sent right now: try again in a few minutes")
    cancellations.ask_back(tx, mine, now=what.now)


def _texts(tx: Connection, what: Erasure, phones: Sequence[str]) -> None:
    m = messages.c
    at_carrier = sa.and_(m.sid.is_not(None), m.carrier_erased_at.is_(None))
    strangers = sa.select(m.id).where(m.alum_id.is_(None), m.phone.in_(phones))
    quoting = sa.or_(flags.c.message_id.in_(strangers), flags.c.alum_id == what.alum_id)
    tx.execute(flags.update().where(quoting).values(why="", resolution=None))
    # The carrier's ids stay: a repeat that comes late must find that its text was heard.
    tx.execute(
        messages.update()
        .where(_theirs(messages, what, phones))
        .values(
            body="",
            phone="",
            erased_at=sa.func.coalesce(m.erased_at, what.now),
            erase_at=sa.case((at_carrier, sa.func.coalesce(m.erase_at, what.now)), else_=None),
        )
    )


def _answers(tx: Connection, what: Erasure) -> None:
    """That something was answered, when, and to which question. What it was is in the records that stay."""
    blank = {"raw_text": "", "value": {}, "evidence": [], "why": ""}
    tx.execute(answers.update().where(answers.c.alum_id == what.alum_id).values(blank))
    waiting = (answers.c.needs_review, answers.c.reviewed_at.is_(None))
    settled = {"reviewed_at": what.now, "reviewed_by": what.by[:120]}
    tx.execute(answers.update().where(answers.c.alum_id == what.alum_id, *waiting).values(settled))


def _flags(tx: Connection, what: Erasure) -> None:
    f = flags.c
    open_ones = (f.alum_id == what.alum_id, f.resolved_at.is_(None))
    tx.execute(flags.update().where(*open_ones).values(resolved_at=what.now, resolved_by=what.by[:120]))
    tx.execute(flags.update().where(f.alum_id == what.alum_id).values(why="", resolution=None))


def _consent(tx: Connection, what: Erasure, phones: Sequence[str]) -> None:
    """What was agreed or refused, and when; not for which number, nor in which words."""
    e = consent_events.c
    source = sa.case((e.source == "text", e.source), else_="")
    tx.execute(
        consent_events.update().where(_theirs(consent_events, what, phones)).values(phone="", text="", source=source)
    )
    # Nobody on file has the number, and the mark keeps it from coming back: nothing is left to be kept from it.
    tx.execute(suppressions.delete().where(suppressions.c.phone.in_(phones)))


def _checkins(tx: Connection, what: Erasure) -> None:
    """A check-in that was due ends as if the person had opted out, and stays in the figures; later ones are off."""
    c = checkins.c
    mine = c.alum_id == what.alum_id
    ended = {"why": ERASED, "next_at": None, "closed_at": what.now}
    later = sa.and_(c.state == "scheduled", c.due_on > what.today)
    tx.execute(checkins.update().where(mine, later).values(state="cancelled", **ended))
    state = sa.case((c.answered_at.is_not(None), "partial"), else_="opted_out")
    tx.execute(checkins.update().where(mine, c.state.in_(("scheduled", "open"))).values(state=state, **ended))
    tx.execute(checkins.update().where(mine).values(dialogue=sa.null()))


def _jobs(tx: Connection, what: Erasure) -> None:
    """Employers give way to labels, so that "the same employer" still holds; titles go, their codes stay."""
    label = _Labels()
    told: list[str] = []
    for table, column in ((employment, "employer"), (wages, "employer"), (enrollments, "exit_employer")):
        mine = table.c.alum_id == what.alum_id
        for employer in tx.scalars(sa.select(table.c[column]).where(mine, table.c[column].is_not(None)).distinct()):
            same = (mine, table.c[column] == employer)
            tx.execute(table.update().where(*same).values({column: label.of(employer)}))
    mine = employment.c.alum_id == what.alum_id
    told += tx.scalars(sa.select(employment.c.job_title).where(mine, employment.c.job_title.is_not(None)).distinct())
    tx.execute(employment.update().where(mine).values(job_title=None, needs_why=None))
    titles.forget_unused(tx, told)
    for table in (employment, wages, benefits, credentials, quarter_outcomes, scores):
        own_words = (table.c.alum_id == what.alum_id, table.c.source.not_in(_SOURCES))
        tx.execute(table.update().where(*own_words).values(source="imported"))
    tx.execute(quarter_outcomes.update().where(quarter_outcomes.c.alum_id == what.alum_id).values(note=""))
    tx.execute(origins.delete().where(origins.c.alum_id == what.alum_id))


def _barriers(tx: Connection, what: Erasure) -> None:
    """Barriers that have a code stay; one in somebody's own words is another barrier."""
    e = enrollments.c
    for row in tx.execute(sa.select(e.id, e.barriers).where(e.alum_id == what.alum_id)).all():
        if row.barriers and not set(row.barriers) <= set(BARRIERS):
            coded = list(dict.fromkeys(each if each in BARRIERS else "other" for each in row.barriers))
            tx.execute(enrollments.update().where(e.id == row.id).values(barriers=coded))


class _Labels:
    """One label for each employer as measures tell them apart, however it is spelled; nobody else's job has it."""

    def __init__(self) -> None:
        self._known: dict[str, str] = {}

    def of(self, employer: str) -> str:
        key = employer_key(employer)
        return self._known.setdefault(key, f"employer {secrets.token_hex(4)}")


def _person(tx: Connection, person: Any, what: Erasure, pseudonym: str) -> None:
    mine = enrollments.c.alum_id == person.id
    began = tx.scalars(sa.select(sa.func.coalesce(enrollments.c.enrolled_on, enrollments.c.exited_on)).where(mine))
    first = min((day for day in began if day), default=None)
    gone: dict[str, Any] = {"exit_reason": None, "school_status_at_exit": None, "exit_job_title": None, "extras": {}}
    tx.execute(enrollments.update().where(mine).values(updated_at=what.now, **gone))
    tx.execute(
        alumni.update()
        .where(alumni.c.id == person.id)
        .values(
            external_id=pseudonym,
            first_name="",
            last_name="",
            name_key="",
            phone=None,
            timezone=None,
            zip=None,
            zones=what.zone,
            states="",
            confirmed_at=None,
            blocked_reason=ERASED,
            birth_date=same_age(person.birth_date, on=first),
            gender=None,
            race_ethnicity=None,
            import_id=None,
            erased_at=what.now,
            updated_at=what.now,
        )
    )


def same_age(born: date | None, *, on: date | None) -> date | None:
    """A day of birth that makes somebody as old on a day as they were, and is not their own.

    Measures ask for the age when services began; None when there is no such day.
    """
    if born is None or on is None or born > on:
        return None
    age = on.year - born.year - ((on.month, on.day) < (born.month, born.day))
    leap = (on.month, on.day) == (2, 29)
    return date(on.year - age, on.month, 28 if leap else on.day)
