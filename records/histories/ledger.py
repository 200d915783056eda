"""Consent lines: another system's ledger, entered into ours. Nothing here lets a text go to somebody who refused."""

from __future__ import annotations

from datetime import datetime
from typing import Any, Final

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from records import consent
from records.histories.lines import Line
from records.histories.people import Known
from records.histories.problems import BadFact
from records.histories.verdicts import Verdict
from records.roster.phones import Phones
from records.roster.problems import BadValue
from records.tables.people import alumni, consent_events

EVENTS: Final = (
    "opt_in", "opt_out", "carrier_opt_out", "staff_opt_out", "resubscribed", "wrong_number", "bad_number",
)  # fmt: skip
_REFUSALS = ("opt_out", "carrier_opt_out", "staff_opt_out")


class Ledger:
    """Enters consent lines, in the order of the file."""

    def __init__(self, tx: Connection, *, by: str) -> None:
        self._tx, self._by = tx, by
        self._phones = Phones()
        self._refused_here: set[str] = set()  # numbers whose refusal came in with this very file

    def keep(self, line: Line, alum: Known | None) -> Verdict:
        """Enters an event once, and acts on it when nothing later is known of the number.

        A stranger's event has no alum: a refusal stands whoever holds the number.
        """
        facts = line.facts
        event = facts.needed("event", facts.choice("event", EVENTS))
        phone = self._phone(facts.needed("phone", facts.text("phone", 40)))
        at = facts.needed("at", facts.instant("at"))
        source, text = facts.text("source", 120) or "imported", facts.text("text", 2000) or ""
        alum_id = alum.id if alum else None
        if self._is_entered(alum_id, phone, event, at):
            return Verdict.UNCHANGED
        if self._acts(event, phone, at):
            ids = (alum_id,) if alum_id else ()
            consent.record_event(
                self._tx, event, phone=phone, alum_ids=ids, source=source, text=text, now=at, by=self._by
            )
        else:
            values: dict[str, Any] = {"alum_id": alum_id, "phone": phone, "event": event, "by": self._by, "at": at}
            self._tx.execute(consent_events.insert(), {**values, "source": source, "text": text})
        if event in _REFUSALS:
            self._refused_here.add(phone)
        elif event == "opt_in" and alum:
            self._agree(alum, phone)
        return Verdict.CREATED

    def _phone(self, text: str) -> str:
        try:
            return self._phones.read(text).number
        except BadValue as bad:
            raise BadFact(bad.problem, bad.mend) from None

    def _is_entered(self, alum_id: int | None, phone: str, event: str, at: datetime) -> bool:
        e = consent_events.c
        same = (e.alum_id.is_not_distinct_from(alum_id), e.phone == phone, e.event == event, e.at == at)
        return self._tx.scalar(sa.select(e.id).where(*same).limit(1)) is not None

    def _acts(self, event: str, phone: str, at: datetime) -> bool:
        """What happened later decides; and only a refusal that came with the same file can be taken back by it."""
        if event == "resubscribed" and phone not in self._refused_here:
            return False
        e = consent_events.c
        newest = self._tx.scalar(sa.select(sa.func.max(e.at, type_=e.at.type)).where(e.phone == phone))
        return newest is None or newest <= at

    def _agree(self, alum: Known, phone: str) -> None:
        """An agreement for the number on file is consent, where nothing but consent was missing."""
        if consent.is_suppressed(self._tx, phone) is None:
            waiting = (alumni.c.id == alum.id, alumni.c.phone == phone, alumni.c.blocked_reason == "no_consent")
            self._tx.execute(alumni.update().where(*waiting).values(blocked_reason=None))
