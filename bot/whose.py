"""Whose number it is: what a conversation may call the person, and what each of their texts shows about it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from records import numbers
from records.database import Transaction
from records.parties import Party
from surveys.dialogue import ConsentEvent, Dialogue, Identity, Turn
from surveys.identity import NOBODY, Claim, Person, listen
from surveys.replies.reading import Cue

#: Being heard from counts in months, so it is noted once a day.
NOTED_EVERY = timedelta(days=1)
#: So long after the last text of a conversation that has ended, another text may still belong to it.
FRESH = timedelta(days=1)


def in_order(known: Sequence[Party], text: str, *, now: datetime) -> tuple[Party, ...]:
    """Everybody at a number, first the one whom a text is taken to be from.

    That is the one who was asked last. Once that conversation is over, it is another who has still to answer, if they
    give their name, if they wrote since, or if nothing was heard in the other conversation for a day: "sorry, 17.50"
    an hour after it ended belongs to it.
    """
    last, waiting = (known[0] if known else None), [each for each in known[1:] if _is_open(each)]
    if last is None or _is_open(last) or len(waiting) != 1:
        return tuple(known)
    (other,) = waiting
    heard_at, others = _heard_at(last), _heard_at(other)
    if heard_at is not None and others is not None and others > heard_at:
        return _with_first(other, known)
    gives_name = listen(text, Person(last.first_name, (other.first_name,))).claim is Claim.SOMEBODY_ELSE
    named = gives_name and listen(text, Person(other.first_name)).claim is Claim.ALUM
    if not named and heard_at is not None and now - heard_at < FRESH:
        return tuple(known)
    return _with_first(other, known)


def _with_first(one: Party, known: Sequence[Party]) -> tuple[Party, ...]:
    return (one, *(each for each in known if each is not one))


def _heard_at(party: Party) -> datetime | None:
    return party.checkin.heard_at if party.checkin else None


def _is_open(party: Party) -> bool:
    return party.checkin is not None and party.checkin.is_open


def person_at(known: Sequence[Party]) -> Person:
    """Whom the first of those at a number is taken for; the others share the number."""
    if not known:
        return NOBODY
    others = known[1:]
    return Person(
        known[0].first_name,
        tuple(other.first_name for other in others),
        others_confirmed=any(other.confirmed_at is not None for other in others),
    )


def note_whose(tx: Transaction, known: Sequence[Party], before: Dialogue | None, turn: Turn, *, now: datetime) -> None:
    """Writes down what a text shows: that the number is theirs, that this is in doubt, or that it is not.

    A wrong number is taken off everybody on it: whoever answers knows none of them. Where another alum has confirmed
    the number, it is taken off the one who was asked. Somebody who has died is blocked at any number.
    """
    alum = known[0]
    match turn.consent:
        case ConsentEvent.WRONG_NUMBER if turn.reading and turn.reading.cue is Cue.BEREAVED:
            numbers.exclude(tx, alum.alum_id, now=now)
        case ConsentEvent.WRONG_NUMBER:
            numbers.detach(tx, [each.alum_id for each in known], now=now)
        case ConsentEvent.DETACHED:
            numbers.detach(tx, [alum.alum_id], now=now)
        case None if turn.doubted and alum.confirmed_at is not None:
            numbers.confirm(tx, alum.alum_id, at=None)
        case None if not turn.doubted and _shows(alum, before, turn, now):
            numbers.confirm(tx, alum.alum_id, at=now)
        case _:
            pass


def _shows(alum: Party, before: Dialogue | None, turn: Turn, now: datetime) -> bool:
    """Whether the text shows the alum at the other end, and that is news: they said so, or plainly write as before."""
    if alum.held or turn.dialogue is None or turn.dialogue.identity.is_open:
        return False
    said_so = turn.dialogue.identity is Identity.CONFIRMED and before is not None and before.identity.is_open
    if said_so or alum.confirmed_at is None:
        return said_so or bool(turn.answers)
    return now - alum.confirmed_at >= NOTED_EVERY
