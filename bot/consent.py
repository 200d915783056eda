"""What staff enter about a person's consent: an opt-out on the phone, an agreement, a new number, leaving out.

Each is one transaction with a line in the audit trail, and acts at once. Nothing here lifts an opt-out of texts: for
that the person texts START.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Final
from zoneinfo import ZoneInfo

from bot.entered import BadEntry
from records import audit, checkins, consent, excluding, outbox, waiting
from records.consent import Consented, GivenBy, Method, Scope
from records.consent.entry import WITHDRAWN
from records.consent.person import Held, hold, move, open_flags, taken_back
from records.database import Database, Transaction
from records.following import enrollments_of
from records.planning import load_plans, replan_enrollments
from records.roster.phones import Phones
from records.roster.problems import BadValue
from surveys.dialogue import FlagKind
from surveys.law import states_of
from surveys.zones import candidate_zones

__all__ = ["BadEntry", "Desk", "NotOnFile"]

LONGEST_NOTE: Final = 500
#: A consent from before this day is a slip of the pen; a roster's dates begin here, too.
EARLIEST: Final = date(1990, 1, 1)
#: Where it came from, in the ledger and in exports.
SOURCE: Final = "staff"
_ONLY_START: Final = "they opted out of texts: only a text saying START from that phone lifts it"
_KEPT: Final = {
    "opted_out": _ONLY_START,
    "wrong_number": "this number belongs to somebody else: change the number first",
    "no_phone": "there is no number to agree to: add the number first",
}


class NotOnFile(LookupError):
    """There is no such alum, or they were erased."""


@contextmanager
def held(database: Database, alum_id: int) -> Iterator[tuple[Transaction, Held]]:
    """A transaction in which nobody else enters anything about a person. Raises `NotOnFile`."""
    with database.begin() as tx:
        person = hold(tx, alum_id)
        if person is None or person.erased_at is not None:
            raise NotOnFile("there is no such alum, or they were erased")
        yield tx, person


@dataclass(frozen=True, slots=True)
class Desk:
    """One member of staff at work on consents, at one moment. `zone` is the program's."""

    database: Database
    by: str
    now: datetime
    zone: str

    def opt_out(self, alum_id: int, *, note: str = "", method: Method = Method.PHONE) -> int:
        """Stops all texts to somebody at once, as they asked a member of staff to; says how many share the number.

        The number is suppressed, whoever shares it; what waits is cancelled, and asked back where the carrier has it.
        """
        with held(self.database, alum_id) as (tx, person):
            self._record(tx, person, "staff_opt_out", Consented(method=method), text=_note(note))
            everybody = (person.id, *person.others)
            if person.phone:
                outbox.cancel_queued(tx, phone=person.phone, now=self.now)
            checkins.close_open_of(tx, everybody, state="opted_out", now=self.now, why="staff_opt_out")
            self._settle(tx, everybody, (FlagKind.DOUBTFUL_STOP,), "opted out of texts")
            self._audit(tx, "opted out of texts", person, method=method)
        return len(person.others)

    def close_number(self, phone: str, *, note: str = "") -> None:
        """Stops all texts to a number that nobody on file has, whoever gets it later."""
        with self.database.begin() as tx:
            consent.record_event(
                tx,
                "staff_opt_out",
                phone=phone,
                alum_ids=(),
                source=SOURCE,
                text=_note(note),
                now=self.now,
                by=self.by[:120],
                method=Method.PHONE,
            )
            outbox.cancel_queued(tx, phone=phone, now=self.now)
            audit.note(tx, "opted a number out of texts", by=self.by, now=self.now, subject="suppressions")

    def take_back(self, alum_id: int, scope: Scope, *, note: str = "", method: Method = Method.PHONE) -> None:
        """Ends the consent to sharing or research, as the person asked. Texts go on as they were."""
        if scope is Scope.TEXTS:
            raise ValueError("an opt-out of texts acts on the number: see opt_out")
        with held(self.database, alum_id) as (tx, person):
            self._record(tx, person, "staff_opt_out", Consented(scope=scope, method=method), text=_note(note))
            self._audit(tx, f"took back consent to {scope}", person, method=method)

    def enter(self, alum_id: int, given: Consented, *, on: date | None = None, note: str = "") -> str | None:
        """Enters an agreement; returns why texts still may not go, or None. Raises `BadEntry`."""
        with held(self.database, alum_id) as (tx, person):
            if given.scope is Scope.TEXTS:
                self._may_agree(person, "scope")
            at = self._on(on)
            self._still_counts(tx, person, given, at)
            self._record(tx, person, "opt_in", given, text=_note(note), at=at)
            reason = consent.settle(tx, person.id, now=self.now) if given.scope is Scope.TEXTS else None
            self._audit(tx, f"entered consent to {given.scope}", person, method=given.method, given_by=given.given_by)
        return reason

    def no_longer(self, alum_id: int, *, note: str = "", method: Method = Method.PHONE) -> None:
        """Ends a guardian's consent: no text goes until there is another, or the alum is of age."""
        with held(self.database, alum_id) as (tx, person):
            given = Consented(method=method, given_by=GivenBy.GUARDIAN)
            self._record(tx, person, WITHDRAWN, given, text=_note(note))
            consent.settle(tx, person.id, now=self.now)
            consent.take_back(tx, (person.id,), now=self.now)
            checkins.close_open_of(tx, (person.id,), state="undeliverable", now=self.now, why="no_guardian")
            self._audit(tx, "ended a guardian's consent", person, method=method)

    def change_number(self, alum_id: int, typed: str, agreed: Consented | None, *, note: str = "") -> str | None:
        """Gives somebody another number. Consent was for the old one, so that without `agreed` no text goes there.

        Returns why texts may not go, or None. Raises `BadEntry`.
        """
        phone = _number(typed)
        with held(self.database, alum_id) as (tx, person):
            if phone == person.phone:
                raise BadEntry({"phone": "that is the number on file already: enter the new one"})
            if agreed is not None and person.blocked_reason == "opted_out":
                raise BadEntry({"agreed": _ONLY_START})
            place = {"zip_code": person.zip, "phone": phone}
            zones = candidate_zones(stated=person.timezone, default=self.zone, **place)
            move(tx, person.id, phone=phone, zones=zones, states=states_of(**place), now=self.now)
            # What asked for another number is done; and while it is open, nothing would go there.
            self._settle(tx, (person.id,), (FlagKind.WRONG_NUMBER, FlagKind.IDENTITY), "number changed")
            event = "new_number" if agreed is None else "opt_in"
            given = agreed or Consented(method=Method.PHONE)
            self._record(tx, person, event, given, text=_note(note), phone=phone)
            reason = consent.settle(tx, person.id, now=self.now)
            self._audit(tx, "changed the number", person, agreed=agreed is not None)
        return reason

    def leave_out(self, alum_id: int, reason: str, *, on: date | None = None) -> None:
        """Leaves somebody out of follow-up and of every rate: the dead, the jailed, the gravely ill. Stops everything.

        The reason is kept apart from the person's page and stands in no text. Raises `BadEntry`.
        """
        if reason not in excluding.REASONS:
            raise BadEntry({"reason": "choose why"})
        with held(self.database, alum_id) as (tx, person):
            if excluding.since(tx, person.id) is not None:
                raise BadEntry({"reason": "they are left out already; nothing was changed"})
            excluding.exclude(tx, person.id, reason, on=on, by=self.by, now=self.now)
            self._audit(tx, "left out of follow-up", person)

    def bring_back(self, alum_id: int) -> str | None:
        """Takes leaving out back: it was a mistake, or they are out again. Returns why texts may not go, or None.

        Check-ins that were cancelled before their first text are planned again, while there is time for them. A reason
        for exit that says the same has to be corrected with the enrollment first. Raises `BadEntry`.
        """
        with held(self.database, alum_id) as (tx, person):
            if person.blocked_reason != "excluded" and excluding.since(tx, person.id) is None:
                raise BadEntry({"": "they are not left out; nothing was changed"})
            if any(each.enrollment_id is not None for each in excluding.reasons_for(tx, person.id)):
                raise BadEntry({"": "the reason for exit says so: correct it with the enrollment, on its own page"})
            excluding.readmit(tx, person.id, now=self.now)
            reason = consent.settle(tx, person.id, now=self.now)
            today = self.now.astimezone(ZoneInfo(self.zone)).date()
            replan_enrollments(tx, enrollments_of(tx, person.id), plans=load_plans(tx), now=self.now, today=today)
            self._audit(tx, "brought back into follow-up", person)
        return reason

    def _settle(self, tx: Transaction, alum_ids: Sequence[int], kinds: Sequence[FlagKind], note: str) -> None:
        for flag_id in open_flags(tx, alum_ids, *kinds):
            waiting.resolve_flag(tx, flag_id, by=self.by, note=note, now=self.now)

    def _may_agree(self, person: Held, field: str) -> None:
        reason = "no_phone" if person.phone is None else person.blocked_reason
        if mend := _KEPT.get(reason or ""):
            raise BadEntry({field: mend})

    def _still_counts(self, tx: Transaction, person: Held, given: Consented, at: datetime) -> None:
        """Refuses an agreement from before it was taken back: an old form brings no texts back."""
        over = taken_back(tx, person.id, scope=given.scope, given_by=given.given_by, phone=person.phone)
        if over is not None and at < over:
            day = over.astimezone(ZoneInfo(self.zone)).date()
            mend = "enter the later day on which they agreed again"
            raise BadEntry({"on": f"that was taken back on {day:%b} {day.day}, {day.year}: {mend}"})

    def _record(
        self,
        tx: Transaction,
        person: Held,
        event: str,
        given: Consented,
        *,
        text: str,
        at: datetime | None = None,
        phone: str | None = None,
    ) -> None:
        consent.record_event(
            tx,
            event,
            phone=phone or person.phone or "",
            alum_ids=(person.id,),
            source=SOURCE,
            text=text,
            now=self.now,
            at=at,
            language=given.language,
            by=self.by[:120],
            scope=given.scope,
            method=given.method,
            given_by=given.given_by,
            wording=given.wording,
            wording_version=given.wording_version,
        )

    def _on(self, day: date | None) -> datetime:
        """A day as an instant: its noon, never later than now. Today is now."""
        here = self.now.astimezone(ZoneInfo(self.zone))
        if day is None or day == here.date():
            return self.now
        if day > here.date():
            raise BadEntry({"on": "that day is still to come: enter the day on which they agreed"})
        if day < EARLIEST:
            raise BadEntry({"on": f"that is too long ago: check the year, which is {EARLIEST.year} or later"})
        return datetime.combine(day, time(12), ZoneInfo(self.zone))

    def _audit(self, tx: Transaction, did: str, person: Held, **detail: object) -> None:
        """No number and no words: the ledger has them."""
        told = {name: str(value) for name, value in detail.items()}
        audit.note(tx, did, by=self.by, now=self.now, alum_id=person.id, subject=f"alumni {person.id}", detail=told)


def _number(typed: str) -> str:
    if not typed.strip():
        raise BadEntry({"phone": "enter the new number, with the area code"})
    try:
        return Phones().read(typed.strip()).number
    except BadValue as bad:
        raise BadEntry({"phone": f"{bad.problem}: {bad.mend}"}) from None


def _note(text: str) -> str:
    return " ".join(text.replace("\0", "").split())[:LONGEST_NOTE]
