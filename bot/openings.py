"""Due check-ins: begun, reminded, handed to staff for a call, or closed."""

from __future__ import annotations

from collections import Counter
from datetime import datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import structlog

from bot.bot import Bot
from records import checkins, outbox, plans
from records.backups import holding
from records.checkins import DueCheckin
from records.database import Transaction
from records.flags import raise_flags
from records.hours import in_force
from records.outbox import Outgoing
from surveys.conversation import begin, remind
from surveys.dialogue import Dialogue, Flag, FlagKind, Turn
from surveys.forms import FORMS
from surveys.hours import NeverOpen, is_open, next_opening
from surveys.identity import Person, must_ask
from surveys.law import hours_for
from surveys.planning import call_due, next_reminder
from surveys.waves import Wave
from surveys.wording import Organisation

log = structlog.get_logger(__name__)

BATCH = 200
#: Nobody is nudged this soon after writing to us.
QUIET_AFTER_REPLY = timedelta(hours=24)
#: A reminder that could not go out within this time is not worth sending any more.
REMINDER_LIFE = timedelta(days=2)
#: Two reminders are never nearer to each other than this.
REMINDERS_APART = timedelta(days=1)
#: What a coordinator may still bring while the window is open: the check-in waits for it, and then goes out.
_STILL_TO_COME = frozenset({"no_phone", "no_consent", "no_guardian"})
#: Why a form was not asked: in the alum's language it has no validated translation.
NO_TRANSLATION = "no_translation"
#: A check-in waiting for another conversation to end is looked at again after this.
LOOK_AGAIN = timedelta(days=1)


def run_due(bot: Bot, *, now: datetime, rounds: int = 50) -> Counter[str]:
    """Takes every due check-in one step further; counts by what was done.

    After a restore nothing begins or reminds until it is known what was texted since the backup (`bot.after_restore`).
    """
    counts: Counter[str] = Counter()
    with bot.database.read() as tx:
        if holding.held(tx):
            return Counter(held_after_restore=1)
    for _ in range(rounds):
        with bot.database.begin() as tx:
            due = checkins.due(tx, now=now, limit=BATCH)
            batch = _Batch(bot, tx, now)
            for checkin in due.checkins:
                counts[batch.step_or_put_aside(checkin)] += 1
            batch.keep()
        if not due.more:
            break
    return counts


class _Batch:
    """One transaction's worth of due check-ins; what they write is written together at the end."""

    def __init__(self, bot: Bot, tx: Transaction, now: datetime) -> None:
        self._bot = bot
        self._tx = tx
        self._now = now
        self._plan_of = plans.load_plans(tx).of
        self._hours = in_force(tx, bot.hours)
        self._organisation = bot.organisation  # one for the batch: each look at the wordings in use has its price
        self._opened: list[dict[str, Any]] = []
        self._outgoing: list[Outgoing] = []

    def step_or_put_aside(self, due: DueCheckin) -> str:
        """One check-in that cannot be understood must not hold up all the others: it waits a day, and staff see it."""
        try:
            return self.step(due)
        except (KeyError, TypeError, ValueError) as error:
            log.error("a check-in was put aside", checkin=due.id, error=type(error).__name__)
            flag = Flag(FlagKind.MESSAGE, "this check-in could not be taken further: please look at it")
            raise_flags(self._tx, [flag], now=self._now, alum_id=due.alum_id, checkin_id=due.id)
            checkins.look_at(self._tx, due.id, next_at=self._now + LOOK_AGAIN)
            return "put_aside"

    def step(self, due: DueCheckin) -> str:
        """What a check-in needs now; a word for the counts."""
        if due.state == "open":
            return self._go_on(due)
        return self._begin(due)

    def keep(self) -> None:
        """Writes down the openings and queues their texts."""
        checkins.opened(self._tx, self._opened)
        outbox.queue(self._tx, self._outgoing, now=self._now)

    def _begin(self, due: DueCheckin) -> str:
        reason = due.blocked_reason or ("" if due.phone else "no_phone")
        over = self._now >= _end_of_window(due)
        if not self._has_words_for(due):
            return self._without_words(due, over=over)
        if reason in _STILL_TO_COME and not over:
            checkins.look_at(self._tx, due.id, next_at=self._now + LOOK_AGAIN)
            return "waiting"
        if reason:
            return self._cannot_text(due)
        if over:
            return self._close(due, "expired", "not_sent")
        if due.held:
            checkins.look_at(self._tx, due.id, next_at=self._now + LOOK_AGAIN)
            return "waiting"
        wait = self._must_wait(due)
        if wait is not None:
            checkins.look_at(self._tx, due.id, next_at=wait)
            return "waiting"
        return self._open(due)

    def _has_words_for(self, due: DueCheckin) -> bool:
        """Whether the check-in may be asked in the alum's language: items of forms want a validated translation."""
        form = FORMS.get(due.questionnaire)
        return form is None or form.is_asked_in(due.language, self._organisation)

    def _without_words(self, due: DueCheckin, *, over: bool) -> str:
        """Waits for a translation while there is time; then it is taken out, and is no missing answer."""
        if over:
            return self._close(due, "cancelled", NO_TRANSLATION)
        checkins.look_at(self._tx, due.id, next_at=min(self._now + LOOK_AGAIN, _end_of_window(due)))
        return "waiting"

    def _cannot_text(self, due: DueCheckin) -> str:
        reason = due.blocked_reason or "no_phone"
        return self._close(due, "opted_out" if reason == "opted_out" else "undeliverable", reason)

    def _must_wait(self, due: DueCheckin) -> datetime | None:
        """Until when a beginning must wait: another conversation, the gap after the last, or the night."""
        if due.another_open:
            return self._now + LOOK_AGAIN
        gap = timedelta(days=self._plan_of(due.program).min_gap_days)
        if due.last_opened and _local(due.last_opened, due).date() + gap > _local(self._now, due).date():
            return self._morning(due, _local(due.last_opened, due) + gap)
        return self._until_open(due)

    def _morning(self, due: DueCheckin, day: datetime) -> datetime:
        return datetime.combine(day.date(), time(10), ZoneInfo(due.zones[0]))

    def _until_open(self, due: DueCheckin) -> datetime | None:
        """The next sending hour, or None when it is one now. With no hour at all, staff are told by the outbox."""
        hours = hours_for(self._hours, due.states)
        try:
            if is_open(self._now, due.zones, hours):
                return None
            return next_opening(self._now, due.zones, hours)
        except NeverOpen:
            return None

    def _open(self, due: DueCheckin) -> str:
        turn = first_turn(due, self._organisation, must_ask_who=asks_who(due, now=self._now))
        assert turn.dialogue is not None
        self._opened.append(
            {
                "checkin": due.id,
                "dialogue": turn.dialogue.to_json(),
                "opened_at": self._now,
                "next_at": self._next_look(due, opened_at=self._now, reminders_sent=0, call_asked=False),
            }
        )
        self._queue(due, turn.say[0].kind, turn.say[0].body, turn.say[0].question, expires_at=_end_of_window(due))
        return "opened"

    def _queue(self, due: DueCheckin, kind: str, body: str, question: object, *, expires_at: datetime) -> None:
        assert due.phone is not None
        self._outgoing.append(
            Outgoing(
                alum_id=due.alum_id,
                checkin_id=due.id,
                phone=due.phone,
                body=body,
                kind=kind,
                question=str(question) if question else None,
                expires_at=expires_at,
            )
        )

    def _go_on(self, due: DueCheckin) -> str:
        """An open check-in: over, unreachable, asleep, just heard from, to be reminded, or to be called."""
        if self._now >= _end_of_window(due):
            return self._close(due, "partial" if due.answered_at else "expired", "window_over")
        if due.blocked_reason or not due.phone:
            return self._cannot_text(due)
        if due.call_asked:
            return self._later(due)
        if due.held:
            return self._while_held(due)
        if due.heard_at and self._now - due.heard_at < QUIET_AFTER_REPLY:
            checkins.look_at(self._tx, due.id, next_at=due.heard_at + QUIET_AFTER_REPLY)
            return "waiting"
        reminder = self._reminder_at(due, due.opened_at or self._now, due.reminders_sent)
        if reminder is not None:
            return self._remind(due) if reminder <= self._now else self._later(due)
        return self._ask_for_call(due)

    def _while_held(self, due: DueCheckin) -> str:
        """No nudge while staff have something to settle about the person; a call that is due is due all the same."""
        if self._call_at(due) <= self._now:
            return self._ask_for_call(due)
        checkins.look_at(self._tx, due.id, next_at=min(self._now + LOOK_AGAIN, self._call_at(due)))
        return "waiting"

    def _remind(self, due: DueCheckin) -> str:
        wait = self._until_open(due)
        if wait is not None:
            checkins.look_at(self._tx, due.id, next_at=wait)
            return "waiting"
        say = remind(Dialogue.from_json(due.dialogue or {}), self._organisation, Person(due.first_name))
        if say is None:  # nothing is asked any more, say after a cry for help: a call is all that is left
            return self._call_instead(due)
        sent = due.reminders_sent + 1
        upcoming = self._next_look(due, opened_at=due.opened_at or self._now, reminders_sent=sent, call_asked=False)
        # What had to wait for staff, or for us, is not made up for by two texts in a row.
        upcoming = min(max(upcoming, self._now + REMINDERS_APART), _end_of_window(due))
        checkins.look_at(self._tx, due.id, next_at=upcoming, reminders_sent=sent)
        self._queue(
            due, say.kind, say.body, say.question, expires_at=min(self._now + REMINDER_LIFE, _end_of_window(due))
        )
        return "reminded"

    def _call_instead(self, due: DueCheckin) -> str:
        call = self._call_at(due)
        if call <= self._now:
            return self._ask_for_call(due)
        checkins.look_at(self._tx, due.id, next_at=call)
        return "waiting"

    def _ask_for_call(self, due: DueCheckin) -> str:
        if self._call_at(due) > self._now:
            return self._later(due)
        flag = Flag(FlagKind.CALL, "no answer to the texts: please call")
        raise_flags(self._tx, [flag], now=self._now, alum_id=due.alum_id, checkin_id=due.id)
        checkins.look_at(self._tx, due.id, next_at=_end_of_window(due), call_asked=True)
        return "call_asked"

    def _later(self, due: DueCheckin) -> str:
        upcoming = self._next_look(
            due, opened_at=due.opened_at or self._now, reminders_sent=due.reminders_sent, call_asked=due.call_asked
        )
        checkins.look_at(self._tx, due.id, next_at=upcoming)
        return "waiting"

    def _close(self, due: DueCheckin, state: str, why: str) -> str:
        checkins.close(self._tx, due.id, state=state, now=self._now, why=why)
        outbox.cancel_for_checkins(self._tx, [due.id], now=self._now)
        return state

    def _next_look(self, due: DueCheckin, *, opened_at: datetime, reminders_sent: int, call_asked: bool) -> datetime:
        """When the next thing happens: a reminder, the call, or the end of the window."""
        end = _end_of_window(due)
        if call_asked:
            return end
        reminder = self._reminder_at(due, opened_at, reminders_sent)
        return min(reminder or self._call_at(due, opened_at), end)

    def _reminder_at(self, due: DueCheckin, opened_at: datetime, reminders_sent: int) -> datetime | None:
        wave = self._wave(due)
        if wave is None:
            return None
        return next_reminder(
            wave, opened_at=_local(opened_at, due), reminders_sent=reminders_sent, closes_on=due.closes_on
        )

    def _call_at(self, due: DueCheckin, opened_at: datetime | None = None) -> datetime:
        wave = self._wave(due)
        if wave is None:
            return _end_of_window(due)
        started = _local(opened_at or due.opened_at or self._now, due)
        return call_due(wave, opened_at=started, closes_on=due.closes_on)

    def _wave(self, due: DueCheckin) -> Wave | None:
        """The wave as the coordinators have it now; None when they took it out of the plan."""
        return self._plan_of(due.program).wave(due.wave)


def asks_who(due: DueCheckin, *, now: datetime) -> bool:
    """Whether a check-in begins with the question who is there."""
    return must_ask(confirmed_at=due.confirmed_at, shared=due.shared, now=now)


def first_turn(due: DueCheckin, organisation: Organisation, *, must_ask_who: bool, language: str | None = None) -> Turn:
    """How a check-in begins: its dialogue and its first text."""
    fresh = Dialogue(
        questionnaire=due.questionnaire,
        language=language or due.language,
        asks_from=due.asks_from,
        asks_to=due.asks_to,
        employer_on_file=due.employer_on_file,
    )
    return begin(fresh, organisation, Person(due.first_name), must_ask_who=must_ask_who)


def _local(at: datetime, due: DueCheckin) -> datetime:
    return at.astimezone(ZoneInfo(due.zones[0]))


def _end_of_window(due: DueCheckin) -> datetime:
    """The first instant after the last day on which an answer is sought."""
    return datetime.combine(due.closes_on + timedelta(days=1), time(), ZoneInfo(due.zones[0]))
