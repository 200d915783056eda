"""Consent lines: another system's ledger, entered into ours. Nothing here lets a text go to somebody who refused."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any, Final

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from records import consent
from records.consent.entry import METHOD_OF, GivenBy, Method, Scope
from records.histories.facts import Facts
from records.histories.lines import Line
from records.histories.people import Known
from records.histories.problems import BadFact
from records.histories.verdicts import Verdict
from records.roster.phones import Phones
from records.roster.problems import BadValue
from records.tables.people import alumni, consent_events
from surveys.wording import languages

EVENTS: Final = (
    "opt_in", "opt_out", "carrier_opt_out", "staff_opt_out", "resubscribed", "wrong_number", "bad_number",
    "withdrawn", "detached", "new_number", "deactivated",
)  # fmt: skip
_REFUSALS = ("opt_out", "carrier_opt_out", "staff_opt_out")


class Ledger:
    """Enters consent lines, in the order of the file."""

    def __init__(self, tx: Connection, *, by: str, now: datetime) -> None:
        self._tx, self._by, self._now = tx, by, now
        self._phones = Phones()
        self._refused_here: set[str] = set()  # numbers whose refusal came in with this very file

    def keep(self, line: Line, alum: Known | None) -> Verdict:
        """Enters an event once, and acts on it when nothing later is known of the number.

        A stranger's event has no alum: a refusal stands whoever holds the number.
        """
        facts = line.facts
        event = facts.needed("event", facts.choice("event", EVENTS))
        how = {"by": self._by} | _how(facts)
        phone = self._phone(facts.needed("phone", facts.text("phone", 40))) if _is_of_number(facts) else ""
        at = facts.needed("at", facts.instant("at"))
        if at > self._now + timedelta(days=1):
            raise BadFact('"at" is still to come', "write when it happened")
        source, text = facts.text("source", 120) or "imported", facts.text("text", 2000) or ""
        alum_id = alum.id if alum else None
        if self._is_entered(alum_id, phone, event, at, how):
            return Verdict.UNCHANGED
        about_texts = how["scope"] == Scope.TEXTS
        if about_texts and self._acts(event, phone, at):
            ids = (alum_id,) if alum_id else ()
            consent.record_event(self._tx, event, phone=phone, alum_ids=ids, source=source, text=text, now=at, **how)
        else:
            values: dict[str, Any] = {"alum_id": alum_id, "phone": phone, "event": event, "at": at}
            self._tx.execute(consent_events.insert(), {**values, **how, "source": source, "text": text})
        if about_texts and event in _REFUSALS:
            self._refused_here.add(phone)
        elif about_texts and alum:
            self._mark(alum, phone, event, how["given_by"], at)
        return Verdict.CREATED

    def _phone(self, text: str) -> str:
        try:
            return self._phones.read(text).number
        except BadValue as bad:
            raise BadFact(bad.problem, bad.mend) from None

    def _is_entered(self, alum_id: int | None, phone: str, event: str, at: datetime, how: Mapping[str, Any]) -> bool:
        e = consent_events.c
        same = [e.alum_id.is_not_distinct_from(alum_id), e.phone == phone, e.event == event, e.at == at]
        same += [e.scope == how["scope"], e.given_by == how["given_by"]]
        return self._tx.scalar(sa.select(e.id).where(*same).limit(1)) is not None

    def _acts(self, event: str, phone: str, at: datetime) -> bool:
        """What happened later decides; and only a refusal that came with the same file can be taken back by it."""
        if event == "resubscribed" and phone not in self._refused_here:
            return False
        e = consent_events.c
        newest = self._tx.scalar(
            sa.select(sa.func.max(e.at, type_=e.at.type)).where(e.phone == phone, e.scope == "texts")
        )
        return newest is None or newest <= at

    def _mark(self, alum: Known, phone: str, event: str, given_by: str, at: datetime) -> None:
        """An agreement for the number on file is consent, where nothing but consent was missing; a minor's is not
        enough. One that was withdrawn, and not given again since, is none."""
        mine = (alumni.c.id == alum.id, alumni.c.phone == phone)
        agreed = given_by == GivenBy.SELF and event == "opt_in" and not self._over_since(alum.id, phone, at)
        if agreed and consent.is_suppressed(self._tx, phone) is None:
            waiting = (*mine, alumni.c.blocked_reason == "no_consent")
            self._tx.execute(alumni.update().where(*waiting).values(blocked_reason=None))
        elif given_by == GivenBy.SELF and event in ("withdrawn", "new_number") and not self._since(alum.id, phone, at):
            textable = sa.or_(alumni.c.blocked_reason.is_(None), alumni.c.blocked_reason == "no_guardian")
            self._tx.execute(alumni.update().where(*mine, textable).values(blocked_reason="no_consent"))
        consent.mark_minors(self._tx, now=self._now, alum_ids=(alum.id,))

    def _over_since(self, alum_id: int, phone: str, at: datetime) -> bool:
        """Whether an agreement was taken back later, by what is on file already."""
        e = consent_events.c
        mine = (e.alum_id == alum_id, e.phone == phone, e.scope == "texts", e.given_by == GivenBy.SELF.value)
        ends = (e.event.in_(("withdrawn", "new_number")), e.at > at)
        return self._tx.scalar(sa.select(e.id).where(*mine, *ends).limit(1)) is not None

    def _since(self, alum_id: int, phone: str, at: datetime) -> bool:
        e = consent_events.c
        agreed = (e.alum_id == alum_id, e.phone == phone, e.scope == "texts", e.event == "opt_in", e.at > at)
        return self._tx.scalar(sa.select(e.id).where(*agreed).limit(1)) is not None


def _is_of_number(facts: Facts) -> bool:
    """Consent to texts is for a number; to other things it is the person's alone, and may name none."""
    return facts.has("phone") or facts.text("scope", 10) in (None, Scope.TEXTS)


def _how(facts: Facts) -> dict[str, Any]:
    """What an entry says beside what happened to which number."""
    source = facts.text("source", 120) or ""
    return {
        "scope": facts.choice("scope", tuple(Scope)) or Scope.TEXTS.value,
        "method": facts.choice("method", tuple(Method)) or METHOD_OF.get(source, ""),
        "given_by": facts.choice("given_by", tuple(GivenBy)) or GivenBy.SELF.value,
        "wording": facts.text("wording", 2000) or "",
        "wording_version": facts.text("wording_version", 20) or "",
        "language": facts.choice("language", languages()),
    } | ({"by": facts.text("by", 120)} if facts.has("by") else {})
