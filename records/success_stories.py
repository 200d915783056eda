"""Stories of how somebody fared, in words that they agreed to have shared, and shown only as long as they do.

Whether a story may be shared follows from the consent ledger each time it is looked at. Whatever takes back the
agreement that it rests on (staff, a roster, another system) withdraws it everywhere at once; an agreement given anew
brings no story back by itself.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Final

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from records.consent import AGREES, GivenBy, Scope
from records.tables.measuring import success_stories
from records.tables.people import alumni, consent_events, enrollments


@dataclass(frozen=True, slots=True, kw_only=True)
class SuccessStory:
    """A story as it is told. `shown_as` is the name to print, empty for none; `program` is that of the last exit.

    `shareable`: the agreement stands and nobody withdrew the story. `withdrawn_at` is for staff who did.
    """

    id: int
    alum_id: int
    told_on: date
    title: str
    words: str
    shown_as: str
    by: str
    at: datetime
    withdrawn_at: datetime | None
    withdrawn_by: str | None
    program: str
    cohort: str
    shareable: bool


_OWN: Final = tuple(
    name for name in SuccessStory.__slots__ if name in success_stories.c and name not in ("program", "cohort")
)


def agreement(tx: Connection, alum_id: int) -> int | None:
    """The entry of the ledger by which somebody agrees to sharing; None when they never did, or took it back."""
    e = consent_events.c
    mine = (e.alum_id == alum_id, e.scope == Scope.SHARING, e.given_by == GivenBy.SELF)
    last = tx.execute(sa.select(e.id, e.event).where(*mine).order_by(e.at.desc(), e.id.desc()).limit(1)).first()
    return last.id if last is not None and last.event in AGREES else None


def write(
    tx: Connection,
    alum_id: int,
    *,
    consent_id: int,
    told_on: date,
    title: str,
    words: str,
    shown_as: str,
    by: str,
    now: datetime,
) -> int:
    """Puts a story on file, resting on an agreement of the ledger; gives its key."""
    values = {
        "alum_id": alum_id,
        "consent_id": consent_id,
        "told_on": told_on,
        "title": title,
        "words": words,
        "shown_as": shown_as,
        "by": by[:120],
        "at": now,
    }
    return int(tx.execute(success_stories.insert().values(values).returning(success_stories.c.id)).scalar_one())


def withdraw(tx: Connection, alum_id: int, story_id: int, *, by: str, now: datetime) -> bool:
    """Withdraws a story; False when there is none, or it was withdrawn before."""
    s = success_stories.c
    mine = success_stories.update().where(s.id == story_id, s.alum_id == alum_id, s.withdrawn_at.is_(None))
    return tx.execute(mine.values(withdrawn_at=now, withdrawn_by=by[:120])).rowcount > 0


def of_alum(tx: Connection, alum_id: int) -> tuple[SuccessStory, ...]:
    """Every story of one alum, the latest first, withdrawn ones too."""
    return _found(tx, success_stories.c.alum_id == alum_id)


def shareable(tx: Connection, *, program: str | None = None, cohort: str | None = None) -> tuple[SuccessStory, ...]:
    """The stories that may be shown to others now, the latest first; of a program and a cohort, if they are given."""
    e = enrollments.alias("asked").c
    asked = [e.alum_id == success_stories.c.alum_id]
    asked += [e.program == program] if program is not None else []
    asked += [e.cohort == cohort] if cohort is not None else []
    of_those = sa.exists().where(*asked).correlate(success_stories) if len(asked) > 1 else sa.true()
    return _found(tx, sa.and_(_may_be_shared(), of_those))


def _may_be_shared() -> sa.ColumnElement[bool]:
    """The agreement that the story rests on stands: nothing since took sharing back."""
    s, agreed, later = success_stories.c, consent_events.alias("agreed"), consent_events.alias("later")
    since = sa.or_(later.c.at > agreed.c.at, sa.and_(later.c.at == agreed.c.at, later.c.id > agreed.c.id))
    taken_back = sa.exists().where(
        later.c.alum_id == s.alum_id,
        later.c.scope == Scope.SHARING,
        later.c.given_by == GivenBy.SELF,
        later.c.event.not_in(AGREES),
        since,
    )
    agrees = sa.exists().where(
        agreed.c.id == s.consent_id,
        agreed.c.alum_id == s.alum_id,
        agreed.c.scope == Scope.SHARING,
        agreed.c.event.in_(AGREES),
        ~taken_back.correlate(success_stories, agreed),
    )
    here = sa.exists().where(alumni.c.id == s.alum_id, alumni.c.erased_at.is_(None))
    mine = agrees.correlate(success_stories), here.correlate(success_stories)
    return sa.and_(s.withdrawn_at.is_(None), *mine)


def _found(tx: Connection, which: sa.ColumnElement[bool]) -> tuple[SuccessStory, ...]:
    s, e = success_stories.c, enrollments.c
    last = sa.select(e.id).where(e.alum_id == s.alum_id).order_by(e.exited_on.desc(), e.id.desc()).limit(1)
    joined = success_stories.outerjoin(enrollments, e.id == last.correlate(success_stories).scalar_subquery())
    query: sa.Select[Any] = (
        sa.select(*(s[name] for name in _OWN), e.program, e.cohort, _may_be_shared().label("shareable"))
        .select_from(joined)
        .where(which)
        .order_by(s.told_on.desc(), s.id.desc())
    )
    return tuple(_story(dict(row._mapping)) for row in tx.execute(query))


def _story(told: dict[str, Any]) -> SuccessStory:
    return SuccessStory(
        **{
            **told,
            "program": told["program"] or "",
            "cohort": told["cohort"] or "",
            "shareable": bool(told["shareable"]),
        }
    )
