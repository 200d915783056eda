"""The marks that follow from the ledger, for a quick look before a send: suppressed numbers and blocked alumni."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any, Final
from zoneinfo import ZoneInfo

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from records.consent.entry import AGREES, DETACHED, REFUSES, GivenBy, Scope
from records.inserting import insert_or_replace
from records.tables.histories import exclusions
from records.tables.people import alumni, consent_events, suppressions
from surveys.ages import of_age_if_born_by

#: Why no text may go, the weightier reason first: a later event never puts a lighter one in its place, since START
#: would then lift more than the person's own opt-out.
_WEIGHT: Final = (
    "erased", "excluded", "wrong_number", "opted_out", "bad_number", "no_consent", "no_guardian", "no_phone",
)  # fmt: skip
#: Where a day begins last: whoever is of age there is so everywhere in the country.
_LAST: Final = ZoneInfo("Pacific/Honolulu")


def of_age_by(now: datetime) -> date:
    """The latest birthday of those who are of age now, wherever in the country they are."""
    return of_age_if_born_by(now.astimezone(_LAST).date())


def suppress(tx: Connection, phone: str, reason: str, now: datetime) -> None:
    """Marks a number and everybody on it, unless a weightier reason stands already."""
    weightier = _WEIGHT[: _WEIGHT.index(reason)]
    if is_suppressed(tx, phone) not in weightier:
        insert = insert_or_replace(tx.dialect.name, suppressions, "phone", "reason", "since")
        tx.execute(insert, {"phone": phone, "reason": reason, "since": now})
    lighter = sa.or_(alumni.c.blocked_reason.is_(None), alumni.c.blocked_reason.not_in(weightier))
    tx.execute(alumni.update().where(alumni.c.phone == phone, lighter).values(blocked_reason=reason, updated_at=now))


def block(tx: Connection, alum_ids: Sequence[int], reason: str, now: datetime) -> None:
    """Marks some people and not their number: it is wrong for them only, or they have none."""
    weightier = _WEIGHT[: _WEIGHT.index(reason)]
    lighter = sa.or_(alumni.c.blocked_reason.is_(None), alumni.c.blocked_reason.not_in(weightier))
    theirs = alumni.update().where(alumni.c.id.in_(alum_ids), lighter)
    tx.execute(theirs.values(blocked_reason=reason, updated_at=now))


def lift(tx: Connection, phone: str, alum_ids: Sequence[int], now: datetime) -> None:
    """Takes an opt-out of a number back for these people, as START does, and takes START for consent where there was
    none."""
    opted_out = "opted_out"
    tx.execute(suppressions.delete().where(suppressions.c.phone == phone, suppressions.c.reason == opted_out))
    if is_suppressed(tx, phone) is not None:
        return
    a, reason = alumni.c, _beyond_start(now)
    mine = (a.phone == phone, a.id.in_(alum_ids), a.blocked_reason.in_((opted_out, "no_consent")))
    tx.execute(alumni.update().where(*mine).values(blocked_reason=reason, updated_at=now))


def whom_start_is_from(tx: Connection, phone: str, alum_ids: Sequence[int]) -> tuple[int, ...]:
    """Those of the people on a number for whom a START from it may stand.

    With one it is theirs. Of several nobody knows who wrote: it can undo the stop that closed the number to all of
    them, but not agree for one who never did, nor take back what one of them told staff in person.
    """
    if len(alum_ids) < 2:
        return tuple(alum_ids)
    e = consent_events.c
    own = (e.scope == Scope.TEXTS.value, e.given_by == GivenBy.SELF.value, e.event.in_(sorted(REFUSES | AGREES)))
    said = sa.select(e.alum_id, e.event).where(e.alum_id.in_(alum_ids), e.phone == phone, *own).order_by(e.id)
    words: dict[int, list[str]] = {}
    for alum_id, event in tx.execute(said):
        words.setdefault(alum_id, []).append(event)
    agreed = {each for each, events in words.items() if not AGREES.isdisjoint(events)}
    return tuple(each for each in alum_ids if each in agreed and words[each][-1] != "staff_opt_out")


def _beyond_start(now: datetime) -> sa.ColumnElement[Any]:
    """Why an alum may not be texted though they ask for texts; null when they may be."""
    left_out = sa.exists().where(exclusions.c.alum_id == alumni.c.id).correlate(alumni)
    alone = minor_alone(sa.literal(of_age_by(now), sa.Date))
    return sa.case((left_out, "excluded"), (alone, "no_guardian"), else_=sa.null())


def start_is_in_vain(tx: Connection, alum_id: int, *, now: datetime) -> str | None:
    """Why START brings no texts to somebody: they are left out, or a minor without a guardian's consent; else None."""
    return tx.scalar(sa.select(_beyond_start(now)).where(alumni.c.id == alum_id))


def is_suppressed(tx: Connection, phone: str) -> str | None:
    """Why no text may go to the number, or None."""
    return tx.execute(sa.select(suppressions.c.reason).where(suppressions.c.phone == phone)).scalar()


def refused_after(tx: Connection, phone: str, moment: datetime) -> bool:
    """Whether somebody at the number asked for no more texts after a moment."""
    e = consent_events.c
    refusals = (e.phone == phone, e.scope == Scope.TEXTS.value, e.event.in_(sorted(REFUSES)), e.at > moment)
    return tx.scalar(sa.select(e.id).where(*refusals).limit(1)) is not None


def minor_alone(of_age: sa.ColumnElement[Any]) -> sa.ColumnElement[bool]:
    """True of an alum who was born after a day and has no guardian's consent for the number on file."""
    agreed, later = consent_events.alias("agreed"), consent_events.alias("later")
    taken_back = sa.exists().where(*_guardians(later), later.c.event != "opt_in", later.c.id > agreed.c.id)
    stands = sa.exists().where(
        *_guardians(agreed), agreed.c.event == "opt_in", sa.not_(taken_back.correlate(alumni, agreed))
    )
    return sa.and_(alumni.c.birth_date > of_age, sa.not_(stands.correlate(alumni)))


def _guardians(events: sa.FromClause) -> tuple[sa.ColumnElement[bool], ...]:
    """A guardian's word on texts to this alum at this number."""
    e = events.c
    mine = (e.alum_id == alumni.c.id, e.phone == alumni.c.phone)
    return (*mine, e.scope == Scope.TEXTS.value, e.given_by == GivenBy.GUARDIAN.value)


def mark_minors(tx: Connection, *, now: datetime, alum_ids: Sequence[int] | None = None) -> tuple[int, int]:
    """Blocks minors without a guardian's consent, and lifts that where there is one now or they came of age.

    Among some alumni, or all. Says how many were blocked and how many may be texted again.
    """
    alone = minor_alone(sa.literal(of_age_by(now), sa.Date))
    some = (sa.true(),) if alum_ids is None else (alumni.c.id.in_(alum_ids),)
    a = alumni.c
    moment = {"updated_at": now}
    block = alumni.update().where(*some, a.blocked_reason.is_(None), alone).values(blocked_reason="no_guardian")
    lifted = alumni.update().where(*some, a.blocked_reason == "no_guardian", sa.not_(alone))
    blocked = tx.execute(block, moment).rowcount
    return blocked, tx.execute(lifted.values(blocked_reason=None), moment).rowcount


def settle(tx: Connection, alum_id: int, *, now: datetime) -> str | None:
    """Works out from the ledger why no text may go to somebody, notes it, and says it; None when texts may go.

    For what staff enter about one person. An opt-out is never lifted here: only START does that.
    """
    person = tx.execute(
        sa.select(alumni.c.phone, alumni.c.blocked_reason, alumni.c.erased_at).where(alumni.c.id == alum_id)
    ).one()
    if person.erased_at is not None:
        return str(person.blocked_reason)
    reason = _reason(tx, alum_id, person, now)
    if reason != person.blocked_reason:
        tx.execute(alumni.update().where(alumni.c.id == alum_id), {"blocked_reason": reason, "updated_at": now})
    return reason


def _reason(tx: Connection, alum_id: int, person: Any, now: datetime) -> str | None:
    if person.blocked_reason in ("opted_out", "excluded"):
        return str(person.blocked_reason)
    if tx.scalar(sa.select(exclusions.c.id).where(exclusions.c.alum_id == alum_id).limit(1)) is not None:
        return "excluded"
    suppressed = is_suppressed(tx, person.phone) if person.phone else None
    if suppressed == "wrong_number":
        return suppressed
    if person.phone and _newest(tx, alum_id, consent_events.c.phone == person.phone) == DETACHED:
        return "wrong_number"
    if _refused(tx, alum_id):
        return "opted_out"
    if person.phone is None:
        return "wrong_number" if person.blocked_reason == "wrong_number" else "no_phone"
    if suppressed is not None:
        return suppressed
    if not _agreed(tx, alum_id, person.phone):
        return "no_consent"
    alone = minor_alone(sa.literal(of_age_by(now), sa.Date))
    return "no_guardian" if tx.scalar(sa.select(alumni.c.id).where(alumni.c.id == alum_id, alone)) else None


def _newest(tx: Connection, alum_id: int, *which: sa.ColumnElement[bool]) -> str | None:
    """The last thing the person themselves said about texts."""
    e = consent_events.c
    own = (e.alum_id == alum_id, e.scope == Scope.TEXTS.value, e.given_by == GivenBy.SELF.value)
    said = e.event != "deactivated"  # that the phone company took a number back was said by nobody
    return tx.scalar(sa.select(e.event).where(*own, said, *which).order_by(e.id.desc()).limit(1))


def _refused(tx: Connection, alum_id: int) -> bool:
    """An opt-out is the person's, and goes with them to another number."""
    return _newest(tx, alum_id, consent_events.c.event.in_((*REFUSES, "resubscribed"))) in REFUSES


def _agreed(tx: Connection, alum_id: int, phone: str) -> bool:
    return _newest(tx, alum_id, consent_events.c.phone == phone) in AGREES
