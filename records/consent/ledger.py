"""Entering what was agreed or refused, and acting on it at once."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Final

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from records.consent.entry import DETACHED, METHOD_OF, REFUSES, GivenBy, Scope
from records.consent.marks import block, lift, suppress
from records.tables.people import alumni, consent_events

#: What an event makes of the number: the reason why no text goes to it, or None when it lifts one.
_SUPPRESSES: Final = {
    "opt_out": "opted_out",
    "carrier_opt_out": "opted_out",
    "staff_opt_out": "opted_out",
    "wrong_number": "wrong_number",
    "bad_number": "bad_number",
    "resubscribed": None,
}


def record_event(
    tx: Connection,
    event: str,
    *,
    phone: str,
    alum_ids: Sequence[int],
    source: str,
    text: str,
    now: datetime,
    message_id: int | None = None,
    language: str | None = None,
    by: str | None = None,
    scope: str = Scope.TEXTS,
    method: str | None = None,
    given_by: str = GivenBy.SELF,
    wording: str = "",
    wording_version: str = "",
    at: datetime | None = None,
) -> None:
    """Writes the ledger and, where it is about texts, acts on it at once for everybody on the number.

    `resubscribed` lifts an opt-out, and nothing else: a wrong number stays wrong, whatever comes after. For somebody
    who had not agreed to texts it is the agreement itself, and stands in the ledger as one. `wording` is what the
    person was shown; `at` is when it happened, where that was not now.
    """
    common = {
        "phone": phone,
        "scope": scope,
        "method": METHOD_OF.get(source, "") if method is None else method,
        "given_by": given_by,
        "wording": wording,
        "wording_version": wording_version[:20],
        "source": source[:120],
        "text": text,
        "language": language,
        "by": by,
        "message_id": message_id,
        "at": at or now,
    }
    events = _asked_for_texts(tx, phone, alum_ids) if event == "resubscribed" else {}
    rows = [{**common, "alum_id": each, "event": events.get(each, event)} for each in alum_ids or (None,)]
    tx.execute(consent_events.insert(), rows)
    if scope != Scope.TEXTS:
        return
    if event == DETACHED:
        block(tx, alum_ids, "wrong_number", now)
    if not phone and event in REFUSES:
        block(tx, alum_ids, "opted_out", now)
    if not phone or event not in _SUPPRESSES:
        return
    reason = _SUPPRESSES[event]
    if reason is None:
        lift(tx, phone, alum_ids, now)
    else:
        suppress(tx, phone, reason, now)


def _asked_for_texts(tx: Connection, phone: str, alum_ids: Sequence[int]) -> dict[int | None, str]:
    """Those for whom START is the first agreement for this number."""
    had_none = (alumni.c.phone == phone, alumni.c.id.in_(alum_ids), alumni.c.blocked_reason == "no_consent")
    return dict.fromkeys(tx.scalars(sa.select(alumni.c.id).where(*had_none)), "opt_in")
