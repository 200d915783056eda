"""Leaving somebody out of follow-up: out of both parts of every rate, and no text from then on."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Final

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from records import audit, consent
from records.consent.taking_back import take_back
from records.flags import call_no_more
from records.tables.histories import exclusions
from records.tables.measuring import choices
from records.tables.people import alumni
from records.tables.plan import checkins

#: TEGL 10-16, attachment 2: participants who are left out of performance measures.
REASONS: Final = ("institutionalized", "medical", "deceased", "reserve", "foster_care")
#: Exit reasons that say so: codes of PIRL element 923, and what programs write instead.
_SAID: Final = {
    "institutionalized": (
        "01", "1", "institutionalised", "institutionalized 24 hour facility", "incarcerated", "incarceration", "jail",
        "jailed", "prison",
    ),
    "medical": ("02", "2", "health medical", "health", "medical treatment", "health or medical", "hospitalized"),
    "deceased": ("03", "3", "died", "death", "dead", "passed away", "fallecido", "fallecida"),
    "reserve": (
        "04", "4", "reserve called up", "reserve forces called to active duty", "reservist called to active duty",
        "called to active duty", "called up", "guard or reserve called up",
    ),
    "foster_care": ("05", "5", "foster", "foster care move", "moved by foster care", "relocated by foster care"),
}  # fmt: skip
_REASON_OF: Final = {word: reason for reason, words in _SAID.items() for word in (reason.replace("_", " "), *words)}
_NONE: Final[Mapping[str, str]] = {}
#: "03 - Deceased": the number and its name.
_NUMBERED: Final = re.compile(r"0?[1-5]\s+(?=[a-z])")


@dataclass(frozen=True, slots=True)
class LeftOut:
    """Why somebody is left out, from which day (None: from the start), and who entered it when.

    `enrollment_id` names the enrollment whose exit reason says so; None where it was entered for itself.
    """

    id: int
    reason: str
    on: date | None
    by: str | None
    at: datetime
    enrollment_id: int | None


def reason_of(exit_reason: str | None, own: Mapping[str, str] = _NONE) -> str | None:
    """The reason to leave somebody out that an exit reason stands for; None for every other exit.

    `own` are the program's own words for it, as `own_reasons` has them.
    """
    if not exit_reason:
        return None
    plain = _plain(exit_reason)
    return own.get(plain) or _REASON_OF.get(plain) or _REASON_OF.get(_NUMBERED.sub("", plain))


def own_reasons(tx: Connection) -> dict[str, str]:
    """The exit reasons of the program's own list that stand for leaving somebody out, by code and by words."""
    c = choices.c
    rows = tx.execute(sa.select(c.code, c.label, c.counts_as).where(c.list == "exit_reason", c.counts_as.in_(REASONS)))
    return {_plain(said): row.counts_as for row in rows for said in (row.code, row.label)}


def _plain(said: str) -> str:
    return " ".join(re.sub(r"[^a-z0-9]+", " ", said.casefold()).split())


def exclude(
    tx: Connection,
    alum_id: int,
    reason: str,
    *,
    on: date | None,
    by: str,
    now: datetime,
    enrollment_id: int | None = None,
) -> None:
    """Enters why somebody is left out, and stops everything that is under way or planned for them."""
    values = {"alum_id": alum_id, "reason": reason, "excluded_on": on, "enrollment_id": enrollment_id}
    tx.execute(exclusions.insert(), {**values, "by": by[:120], "at": now})
    # The dead and the jailed are not texted. An opt-out stays what it is.
    other_reason = sa.func.coalesce(alumni.c.blocked_reason, "").not_in(("opted_out", "erased"))
    excluded = {"blocked_reason": "excluded", "updated_at": now}
    tx.execute(alumni.update().where(alumni.c.id == alum_id, other_reason), excluded)
    waiting = (checkins.c.alum_id == alum_id, checkins.c.state.in_(("scheduled", "open")))
    ended = {"state": "cancelled", "why": "excluded", "next_at": None, "closed_at": now}
    over = tx.scalars(checkins.update().where(*waiting).values(ended).returning(checkins.c.id)).all()
    take_back(tx, (alum_id,), now=now)
    if over:
        call_no_more(tx, over, now=now)


def readmit(tx: Connection, alum_id: int, *, now: datetime) -> None:
    """Takes leaving out back. Whether texts may go is then for `records.consent.settle` to say."""
    tx.execute(exclusions.delete().where(exclusions.c.alum_id == alum_id))
    _unblock(tx, alum_id, now=now)


def _unblock(tx: Connection, alum_id: int, *, now: datetime) -> None:
    excluded = (alumni.c.id == alum_id, alumni.c.blocked_reason == "excluded")
    tx.execute(alumni.update().where(*excluded), {"blocked_reason": None, "updated_at": now})


def follow_reasons(
    tx: Connection, told: Mapping[int, Mapping[int, tuple[str, date | None]]], *, by: str, now: datetime
) -> set[int]:
    """Leaves out whoever left for a reason that ends follow-up, and takes that back where the reason is another now.

    `told` gives, by alum and enrollment, the reason and day of each exit that counts. Returns those for whom anything
    changed. What was entered for itself stays, whatever the enrollments say.
    """
    own_words = own_reasons(tx)
    held = defaultdict[int, list[LeftOut]](list)
    for alum_id, each in _held(tx, told):
        held[alum_id].append(each)
    changed = set[int]()
    for alum_id, exits in told.items():
        wanted = {
            number: (reason, on) for number, (said, on) in exits.items() if (reason := reason_of(said, own_words))
        }
        derived = {each.enrollment_id: each for each in held[alum_id] if each.enrollment_id is not None}
        own = {each.reason for each in held[alum_id] if each.enrollment_id is None}
        gone = [each for number, each in derived.items() if wanted.get(number) != (each.reason, each.on)]
        new = [(number, *why) for number, why in wanted.items() if _is_new(derived.get(number), why, own)]
        for number, reason, on in new:
            exclude(tx, alum_id, reason, on=on, by=by, now=now, enrollment_id=number)
            audit.note(tx, "left out of follow-up", by=by[:120], now=now, alum_id=alum_id, subject=f"alumni {alum_id}")
        if gone:
            tx.execute(exclusions.delete().where(exclusions.c.id.in_([each.id for each in gone])))
            if not new and len(gone) == len(held[alum_id]):
                _unblock(tx, alum_id, now=now)
                consent.settle(tx, alum_id, now=now)
                subject = f"alumni {alum_id}"
                audit.note(tx, "brought back into follow-up", by=by[:120], now=now, alum_id=alum_id, subject=subject)
        if new or gone:
            changed.add(alum_id)
    return changed


def _is_new(derived: LeftOut | None, why: tuple[str, date | None], own: Collection[str]) -> bool:
    return why[0] not in own and (derived is None or (derived.reason, derived.on) != why)


def _held(tx: Connection, alum_ids: Collection[int]) -> list[tuple[int, LeftOut]]:
    c = exclusions.c
    rows = tx.execute(sa.select(exclusions).where(c.alum_id.in_(list(alum_ids))).order_by(c.id))
    return [(row.alum_id, _left_out(row)) for row in rows]


def _left_out(row: Any) -> LeftOut:
    return LeftOut(row.id, row.reason, row.excluded_on, row.by, row.at, row.enrollment_id)


def reasons_for(tx: Connection, alum_id: int) -> tuple[LeftOut, ...]:
    """Why somebody is left out, the first entered first. Not for every eye: see `since` for the fact alone."""
    return tuple(each for _, each in _held(tx, (alum_id,)))


def since(tx: Connection, alum_id: int) -> datetime | None:
    """When somebody was left out; None when they are not. The reason is not for every eye."""
    return tx.scalar(
        sa.select(exclusions.c.at).where(exclusions.c.alum_id == alum_id).order_by(exclusions.c.at).limit(1)
    )
