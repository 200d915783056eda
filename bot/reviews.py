"""What staff decide about a reply that could not be read for certain, and about what waits for them.

Every decision is one transaction with a line in the audit trail. Nothing is overwritten: the reviewed answer stays as
it was read and names the one that took its place.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from zoneinfo import ZoneInfo

from bot.entered import BadEntry, checked
from records import audit, checkins, reviewing, waiting
from records.database import Database, Transaction
from records.outcomes import Told, keep
from records.reviewing import Reviewed
from records.waiting import AlreadySettled
from surveys.dialogue import Answer, Dialogue, Progress
from surveys.forms import FORMS
from surveys.planning import covers
from surveys.questionnaires import is_whole
from surveys.questions import Question
from surveys.replies.reading import VERSION, Value

__all__ = ["AlreadySettled", "BadEntry", "Settled", "accept", "correct", "resolve", "set_aside"]


@dataclass(frozen=True, slots=True)
class Settled:
    """What a decision was about: the answer's or flag's id, and the alum's."""

    id: int
    alum_id: int | None


def accept(database: Database, answer_id: int, *, by: str, now: datetime) -> Settled:
    """Records what was read, as it was read. Raises `AlreadySettled`, or `BadEntry` when there is nothing to record."""
    return _decide(database, answer_id, None, by=by, now=now)


def correct(database: Database, answer_id: int, entered: Mapping[str, Value], *, by: str, now: datetime) -> Settled:
    """Records what a person read in the reply instead. Raises `AlreadySettled`, or `BadEntry` with the mends.

    A reply that was recorded at once may be corrected too. Its values take the place of those they differ from; what
    is not entered stays on record.
    """
    return _decide(database, answer_id, checked(entered), by=by, now=now)


def set_aside(database: Database, answer_id: int, *, by: str, now: datetime) -> Settled:
    """Closes a reply without recording anything. Raises `AlreadySettled`."""
    with database.begin() as tx:
        found = reviewing.hold(tx, answer_id)
        reviewing.settle(tx, answer_id, by=by, now=now)
        audit.note(tx, "set aside", by=by, now=now, alum_id=found.alum_id, subject=f"answers {answer_id}")
    return Settled(answer_id, found.alum_id)


def resolve(database: Database, flag_id: int, *, note: str, by: str, now: datetime) -> Settled:
    """Settles something that waited for staff, with a note of what was done. Raises `AlreadySettled`."""
    with database.begin() as tx:
        alum_id = waiting.resolve_flag(tx, flag_id, by=by, note=note.strip(), now=now)
        audit.note(tx, "resolved", by=by, now=now, alum_id=alum_id, subject=f"flags {flag_id}")
    return Settled(flag_id, alum_id)


def _decide(
    database: Database, answer_id: int, values: Mapping[str, Value] | None, *, by: str, now: datetime
) -> Settled:
    with database.begin() as tx:
        found = reviewing.hold(tx, answer_id, recorded=values is not None)
        read = _as_read(found)
        fields = read if values is None else values
        as_entered = _as_entered(read)
        if not found.needs_review and as_entered == {**as_entered, **fields}:
            raise BadEntry({"": "that is what is on record already: change a value, or go back"})
        if not fields:
            raise BadEntry({"": "nothing was entered: choose a value, or set the reply aside"})
        _record(tx, found, fields, by=by, now=now, corrected=values is not None and dict(values) != as_entered)
        did = "accepted" if values is None else "corrected"
        audit.note(
            tx,
            did,
            by=by,
            now=now,
            alum_id=found.alum_id,
            subject=f"answers {answer_id}",
            detail={"fields": sorted(fields)},
        )
    return Settled(answer_id, found.alum_id)


def _as_read(found: Reviewed) -> dict[str, Value]:
    return {name: tuple(value) if isinstance(value, list) else value for name, value in found.value.items()}


def _as_entered(read: Mapping[str, Value]) -> Mapping[str, Value]:
    """What was read as a person would have entered it: 17 is 17.00."""
    try:
        return checked(read)
    except BadEntry:
        return read


def _record(
    tx: Transaction, found: Reviewed, fields: Mapping[str, Value], *, by: str, now: datetime, corrected: bool
) -> None:
    """Keeps the records, lets the conversation know, and settles the reply."""
    before = Dialogue.from_json(found.dialogue) if found.dialogue else None
    known = {**(before.known if before else {}), **fields}
    said_on = found.at.astimezone(ZoneInfo(found.zones[0])).date()
    keep(
        tx,
        Told(
            alum_id=found.alum_id,
            checkin_id=found.checkin_id,
            message_id=found.message_id,
            text=found.raw_text,
            answers=(Answer(Question(found.question), fields),),
            known=known,
            employer_on_file=before.employer_on_file if before else None,
            asks_from=before.asks_from if before else None,
            asks_to=before.asks_to if before else None,
            as_of=said_on,
            now=now,
            by=by,
            reader="staff" if corrected else VERSION,
        ),
    )
    reviewing.settle(tx, found.id, by=by, now=now, replaced_by=reviewing.newest_answer(tx, found.alum_id))
    if before is not None and found.checkin_id is not None:
        _tell_the_checkin(tx, found, replace(before, known=known), said_on, now)


def _is_whole(dialogue: Dialogue) -> bool:
    if dialogue.questionnaire in FORMS:
        return is_whole(dialogue.questionnaire, dialogue.known)
    return bool({"employment_status", "same_employer", "employer"} & dialogue.known.keys())


def _tell_the_checkin(tx: Transaction, found: Reviewed, dialogue: Dialogue, said_on: date, now: datetime) -> None:
    """The same consequences as if the reply had been read at once."""
    assert found.checkin_id is not None
    changes: dict[str, object] = {"dialogue": dialogue.to_json()}
    if found.answered_at is None:
        changes["answered_at"] = found.at
    if found.state in ("expired", "partial", "undeliverable"):
        whole = dialogue.progress is Progress.DONE and _is_whole(dialogue)
        changes |= {"state": "completed", "completed_at": now} if whole else {"state": "partial"}
    checkins.change(tx, found.checkin_id, changes)
    if found.wave == "day_90" and found.enrollment_id is not None:
        quarter = checkins.scheduled_first_quarter(tx, found.enrollment_id)
        if quarter and covers(said_on, quarter.window):
            checkins.cover(tx, quarter.id, by=found.checkin_id, now=now)
