"""After a restore: the carrier is asked what went out since the backup, what came in is read back, and only then do
check-ins begin and remind again."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot import recovering
from bot.bot import Bot
from bot.carriers.carrier import Sighting
from bot.openings import first_turn
from records import checkins, deliveries, plans
from records.backups import holding, since
from records.backups.holding import Hold
from records.backups.since import Sent, Waited
from records.backups.troubles import NothingHeld
from records.checkins import DueCheckin
from records.database import Transaction
from records.flags import raise_flags
from surveys.dialogue import Flag, FlagKind, Turn
from surveys.wording import languages

#: The carrier's clock and ours may differ by this much.
SLACK = timedelta(minutes=1)
BATCH = 50
#: A check-in that was asked about wants its next look after this: by then the hold is over, or it is asked about again.
SOON = timedelta(minutes=1)
CANNOT_TELL = "a text may have gone to this person after the backup that was restored: please call instead"


def finish(bot: Bot, *, now: datetime, ask_carrier: bool = True) -> Counter[str]:
    """Takes up where the restored backup left off; counts by what was found.

    Texts that waited in the backup are looked for at the carrier; a check-in whose first text never went begins anew.
    For each check-in that is due, the carrier is asked what it sent to that number since the backup: a beginning that
    is found there is not sent again, and reminders whose time has passed count as sent. Then the texts that came in
    since are read back, oldest first, into those conversations; what was answered then is not answered again.

    Without `ask_carrier` every check-in that is due goes to staff instead. Raises `NothingHeld`, or
    `CarrierUnavailable`: then check-ins stay held, and it can be run again.
    """
    with bot.database.read() as tx:
        hold = holding.held(tx)
    if hold is None:
        raise NothingHeld
    counts = _look_for_stopped(bot, hold, now) if ask_carrier else Counter[str]()
    while due := _due(bot, now):
        for checkin in due:
            counts[_take_up(bot, checkin, hold, now, ask_carrier=ask_carrier)] += 1
    if ask_carrier:
        counts.update(recovering.read_back(bot, now=now))
        counts.update(_look_for_answers(bot, hold))
    with bot.database.begin() as tx:
        holding.release(tx, now=now)
    return +counts


def _look_for_stopped(bot: Bot, hold: Hold, now: datetime) -> Counter[str]:
    """The texts that waited in the backup: they went, or they never will."""

    def more(tx: Transaction, after: int) -> tuple[Waited, ...]:
        return since.stopped(tx, at=hold.restored_at, after=after, limit=BATCH)

    counts: Counter[str] = Counter()
    for text in _each(bot, more):
        seen = bot.carrier.sent_to(text.phone, since=text.at - SLACK)
        with bot.database.begin() as tx:
            if _adopted(tx, text, seen, bot.carrier.sender):
                counts["had_gone"] += 1
            elif text.kind == "opening" and text.checkin_id and since.begin_anew(tx, text.checkin_id, at=now):
                counts["begins_anew"] += 1
            else:
                counts["never_went"] += 1
    return counts


def _look_for_answers(bot: Bot, hold: Hold) -> Counter[str]:
    """Answers to what was read back just now: those that were given before the restore are not given again."""

    def more(tx: Transaction, after: int) -> tuple[Waited, ...]:
        return since.waiting(tx, after=after, limit=BATCH)

    counts: Counter[str] = Counter()
    for text in _each(bot, more):
        seen = bot.carrier.sent_to(text.phone, since=hold.taken_at - SLACK)
        with bot.database.begin() as tx:
            counts["answered" if _adopted(tx, text, seen, bot.carrier.sender) else "to_answer"] += 1
    return counts


def _each(bot: Bot, more: Callable[[Transaction, int], tuple[Waited, ...]]) -> Iterator[Waited]:
    after = 0
    while True:
        with bot.database.read() as tx:
            texts = more(tx, after)
        if not texts:
            return
        yield from texts
        after = texts[-1].id


def _adopted(tx: Transaction, text: Waited, seen: Sequence[Sighting], ours: str) -> bool:
    """Whether the carrier has this very text, under an id that we do not know as another's."""
    alike = [sighting for sighting in seen if sighting.body == text.body]
    known = since.spoken_for(tx, [sighting.sid for sighting in alike])
    found = min((s for s in alike if s.sid not in known), key=lambda s: s.created_at, default=None)
    if found is not None:
        since.adopt(tx, text, sid=found.sid, ours=ours, status=found.status, at=found.created_at)
    return found is not None


def _due(bot: Bot, now: datetime) -> Sequence[DueCheckin]:
    with bot.database.begin() as tx:
        return checkins.due(tx, now=now, limit=BATCH).checkins


def _take_up(bot: Bot, due: DueCheckin, hold: Hold, now: datetime, *, ask_carrier: bool) -> str:
    """One check-in that is due: what was sent to its number since the backup, asked with no transaction open."""
    seen: tuple[Sighting, ...] = ()
    textable = bool(due.phone) and not due.blocked_reason
    if textable and ask_carrier:
        seen = bot.carrier.sent_to(due.phone or "", since=hold.taken_at - SLACK)
    with bot.database.begin() as tx:
        checkins.look_at(tx, due.id, next_at=now + SOON)
        if not textable:
            return "not_texted"
        case = _Case(tx, bot, due, now)
        return case.settle(seen) if ask_carrier else case.settle_unasked()


@dataclass(frozen=True, slots=True)
class _Case:
    """A check-in that was due when, or after, the backup was taken."""

    tx: Transaction
    bot: Bot
    due: DueCheckin
    now: datetime

    def settle(self, seen: Sequence[Sighting]) -> str:
        """Goes by what the carrier lists; a word for the counts."""
        known = deliveries.known_sids(self.tx, [sighting.sid for sighting in seen])
        new = sorted((s for s in seen if s.sid not in known), key=lambda s: s.created_at)
        begun = self._beginning(new) if self.due.state == "scheduled" else None
        for sighting in new:
            self._keep(sighting, begun if begun and sighting is begun.sighting else None)
        if not new:
            return "not_sent"
        if self.due.state == "open":
            self._count_reminders(self.due.opened_at or self.now)
            return "went_on"
        if begun:
            self._begin(begun, went_on=len(new) > 1)
            return "begun"
        # Another conversation explains them, and this check-in waits for it anyhow.
        return "waits" if self.due.another_open else self._to_staff()

    def settle_unasked(self) -> str:
        """Goes by the worst that may be: it was begun, and every reminder sent."""
        if self.due.state == "open":
            self._count_reminders(self.due.opened_at or self.now)
            return "went_on"
        return self._to_staff()

    def _beginning(self, new: Sequence[Sighting]) -> _Begun | None:
        """The first of these texts with which this check-in begins, in whichever language, asking who it is or not."""
        turns = [
            first_turn(self.due, self.bot.organisation, must_ask_who=who, language=language)
            for language in languages()
            for who in (False, True)
        ]
        for sighting in new:
            for turn in turns:
                if sighting.body.strip() == turn.say[0].body.strip():
                    return _Begun(sighting, turn)
        return None

    def _begin(self, begun: _Begun, *, went_on: bool) -> None:
        assert begun.turn.dialogue is not None
        opened_at = begun.sighting.created_at
        row = {"checkin": self.due.id, "dialogue": begun.turn.dialogue.to_json()}
        checkins.opened(self.tx, [{**row, "opened_at": opened_at, "next_at": self.now + SOON}])
        if went_on:
            self._count_reminders(opened_at)

    def _count_reminders(self, opened_at: datetime) -> None:
        """Counts the reminders whose time has passed as sent: rather one too few than one twice."""
        wave = plans.load_plans(self.tx).of(self.due.program).wave(self.due.wave)
        days = wave.reminder_days if wave else ()
        passed = sum(opened_at + timedelta(days=day) <= self.now for day in days)
        if passed > self.due.reminders_sent:
            checkins.change(self.tx, self.due.id, {"reminders_sent": passed})

    def _keep(self, sighting: Sighting, begun: _Begun | None) -> None:
        say = begun.turn.say[0] if begun else None
        since.keep(
            self.tx,
            Sent(
                sid=sighting.sid,
                alum_id=self.due.alum_id,
                checkin_id=self.due.id,
                phone=self.due.phone or sighting.to,
                ours=self.bot.carrier.sender,
                body=sighting.body,
                status=sighting.status,
                at=sighting.created_at,
                kind=say.kind if say else "",
                question=str(say.question) if say and say.question else None,
            ),
        )

    def _to_staff(self) -> str:
        checkins.close(self.tx, self.due.id, state="undeliverable", now=self.now, why="restored")
        flag = Flag(FlagKind.CALL, CANNOT_TELL)
        raise_flags(self.tx, [flag], now=self.now, alum_id=self.due.alum_id, checkin_id=self.due.id)
        return "to_staff"


@dataclass(frozen=True, slots=True)
class _Begun:
    """The text at the carrier with which a check-in began, and the conversation that it began."""

    sighting: Sighting
    turn: Turn
