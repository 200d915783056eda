"""A text arrives: kept once, understood, recorded and answered, all in one promise."""

from __future__ import annotations

import traceback
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import structlog

from bot.bot import Bot
from bot.shown import first_agreement, in_vain, shown_in
from bot.whose import in_order, note_whose, person_at
from records import checkins, consent, inbox, numbers, outbox
from records.database import Transaction
from records.flags import raise_flags, raise_unless_open
from records.inbox import Heard
from records.outbox import Outgoing
from records.outcomes import Told, keep
from records.parties import AskedCheckin, Party, parties
from surveys.conversation import WHILE_HELD, advance
from surveys.dialogue import ConsentEvent, Dialogue, Flag, FlagKind, Identity, Progress, Say, Turn
from surveys.planning import covers
from surveys.questionnaires import is_whole, is_working
from surveys.replies import Consent, consent_word
from surveys.replies.reading import Intent

log = structlog.get_logger(__name__)

#: A reply that could not go out within this time would only confuse.
REPLY_LIFE = timedelta(hours=2)
#: A text that reaches us later than this is kept and understood, but not answered: they have moved on.
ANSWERED_WITHIN = timedelta(hours=1)
#: An answer to a text that is no older than this goes at any hour; a later one waits for sending hours.
AT_ONCE = timedelta(minutes=5)
#: An answer to a text that was read back waits until what the same person wrote after it is read back too.
READ_ON = timedelta(seconds=30)
#: A machine that answers our texts would go on for ever. After so many replies of ours in so short a time, what tells
#: us nothing new gets no answer any more.
MOST_SMALL_TALK = 8
SMALL_TALK_WITHIN = timedelta(minutes=15)
#: The same fixed words for a hard moment go to one number so often within a day. Staff are told every time.
MOST_OF_ONE_NOTICE = 2
NOTICES_WITHIN = timedelta(days=1)
#: What only makes sense about somebody on file.
_OF_ALUMNI = frozenset({FlagKind.MESSAGE, FlagKind.WRONG_NUMBER, FlagKind.IDENTITY})
#: Why no text may go that START does not mend, and what staff are told.
_NOT_BY_START = {
    "excluded": "they are left out of follow-up",
    "no_guardian": "they are under 18, and no guardian has agreed",
    "wrong_number": "the number is somebody else's",
    "bad_number": "texts did not arrive there",
}
_WHO_STARTED = "several share the number, and each of them has to say so themselves"
#: What the carrier says it did itself about a consent word, so that we do not confirm twice.
_CARRIER_DID = {"STOP": ("opt_out",), "HELP": ("help",), "START": ("opt_in",)}


@dataclass(frozen=True, slots=True)
class InboundText:
    """A text as the webhook built it. `opt_out_type` is the carrier's own STOP, HELP or START, when it acted on it.

    One that was read back from the carrier's list is `recovered` and says when the carrier got it.
    """

    sid: str
    phone: str
    ours: str
    body: str
    media: int = 0
    opt_out_type: str | None = None
    carrier_at: datetime | None = None
    recovered: bool = False

    def said_at(self, now: datetime) -> datetime:
        """When it was written, as nearly as anybody knows."""
        return min(self.carrier_at or now, now)


@dataclass(frozen=True, slots=True)
class Receipt:
    """What became of an incoming text, in ids only."""

    message_id: int | None
    alum_id: int | None = None
    repeated: bool = False
    answers: int = 0
    queued: int = 0


def get_ready(bot: Bot) -> None:
    """Loads what the first texts would have to wait for: the word lists of the reader, most of all."""
    today = _local_date(bot.clock(), (bot.settings.timezone,))
    for text in ("yes still at work", "17.50 an hour, about 40 hours", "health insurance, snap and medicaid", "STOP"):
        advance(None, text, today=today, organisation=bot.organisation)


def receive(bot: Bot, text: InboundText, *, now: datetime) -> Receipt:
    """Takes in one text. A repeat of a known one changes nothing. When this returns, it is safely kept."""
    # Text columns of PostgreSQL cannot hold NUL; nobody types one.
    body = text.body.replace("\x00", "")
    with bot.database.begin() as tx:
        # Taking the alum's row first makes two texts from one person wait for each other.
        known = in_order(parties(tx, text.phone), body, now=now)
        party = known[0] if known else None
        asked = party.checkin if party and party.checkin and party.checkin.state != "cancelled" else None
        message_id = inbox.hear(
            tx,
            Heard(text.sid, text.phone, text.ours, body, text.media, text.carrier_at, text.recovered),
            alum_id=party.alum_id if party else None,
            checkin_id=asked.id if asked else None,
            now=now,
        )
        if message_id is None:
            return Receipt(None, repeated=True)
        blocked = party.blocked_reason if party else consent.is_suppressed(tx, text.phone)
        today = _local_date(text.said_at(now), party.zones if party else (bot.settings.timezone,))
        # What the carrier took for a stop is one, whatever words the program set there.
        said = "STOP" if (text.opt_out_type or "").upper() == "STOP" else body
        dialogue, turn = _understood(bot, known, asked, said, message_id, today)
        arrival = _Arrival(tx, bot, text, body, message_id, known, party, asked, blocked, today, now)
        return arrival.keep(dialogue, turn)


def _understood(
    bot: Bot, known: tuple[Party, ...], asked: AskedCheckin | None, body: str, message_id: int, today: date
) -> tuple[Dialogue | None, Turn]:
    """The conversation as it stood, and the turn this text makes.

    A mistake of ours must not cost anybody's text: whatever goes wrong in reading it, the text is kept and staff read
    it. A plain stop is still a stop.
    """
    party = known[0] if known else None
    language = party.language if party else "en"
    try:
        dialogue = Dialogue.from_json(asked.dialogue) if asked else None
        turn = advance(
            dialogue,
            body,
            today=today,
            organisation=bot.organisation,
            language=language,
            person=person_at(known),
            held=party is not None and party.held,
        )
    except Exception as error:
        # Not the message of the error: it may quote the text.
        place = traceback.extract_tb(error.__traceback__)[-1]
        log.error(
            "a text could not be read",
            message=message_id,
            error=type(error).__name__,
            at=f"{place.name}:{place.lineno}",
        )
        if consent_word(body) is Consent.OPT_OUT:
            return None, advance(None, body, today=today, organisation=bot.organisation, language=language)
        # Nobody knows what it says: it may be a cry for help or a wish for no more texts.
        unread = Flag(FlagKind.MESSAGE, "the reader failed on this text: please read it", urgent=True)
        return None, Turn(None, flags=(unread,))
    return dialogue, turn


def _local_date(now: datetime, zones: tuple[str, ...]) -> date:
    return now.astimezone(ZoneInfo(zones[0])).date()


@dataclass(frozen=True, slots=True)
class _Arrival:
    """One text on its way into the records."""

    tx: Transaction
    bot: Bot
    text: InboundText
    body: str
    message_id: int
    known: tuple[Party, ...]
    party: Party | None
    asked: AskedCheckin | None
    blocked: str | None  # why no text might go to the number when this one came
    today: date
    now: datetime

    def keep(self, before: Dialogue | None, turn: Turn) -> Receipt:
        """Writes down what the turn says, consent first."""
        if turn.consent is ConsentEvent.RESUBSCRIBED:
            turn = self._started(turn)
        if turn.consent:
            self._consent(turn)
        if turn.answers and self.party and self.asked and turn.dialogue:
            keep(self.tx, self._told(before, turn, turn.dialogue))
        if self.asked and turn.dialogue:
            self._move_on(self.asked, before, turn, turn.dialogue)
        if self.party:
            note_whose(self.tx, self.known, before, turn, now=self.now)
        self._flag(turn)
        return Receipt(
            self.message_id,
            self.party.alum_id if self.party else None,
            answers=len(turn.answers),
            queued=self._reply(turn),
        )

    def _started(self, turn: Turn) -> Turn:
        """START as it applies to this person: a first agreement, a return, or of no avail."""
        if self.text.recovered and consent.refused_after(self.tx, self.text.phone, self.text.said_at(self.now)):
            return replace(in_vain(turn, "they said stop after it"), consent=None)
        if self.known and not self._started_by:
            return replace(in_vain(turn, _WHO_STARTED), consent=None)
        if self.blocked == "no_consent":
            turn = first_agreement(turn, self.bot.organisation)
        why = _NOT_BY_START.get(self.blocked or "")
        if why is None and self.blocked and self.party:
            why = _NOT_BY_START.get(consent.start_is_in_vain(self.tx, self.party.alum_id, now=self.now) or "")
        return in_vain(turn, why) if why else turn

    @property
    def _started_by(self) -> tuple[int, ...]:
        return consent.whom_start_is_from(self.tx, self.text.phone, [party.alum_id for party in self.known])

    @property
    def _carrier_did(self) -> tuple[str, ...]:
        return _CARRIER_DID.get((self.text.opt_out_type or "").upper(), ())

    def _told(self, before: Dialogue | None, turn: Turn, dialogue: Dialogue) -> Told:
        assert self.party is not None
        assert self.asked is not None
        return Told(
            alum_id=self.party.alum_id,
            checkin_id=self.asked.id,
            message_id=self.message_id,
            text=self.body,
            answers=turn.answers,
            known=dialogue.known,
            before=before.known if before else {},
            employer_on_file=dialogue.employer_on_file,
            asks_from=dialogue.asks_from,
            asks_to=dialogue.asks_to,
            as_of=self.today,
            now=self.now,
            mends=turn.reading is not None and turn.reading.intent is Intent.CORRECTION,
        )

    def _consent(self, turn: Turn) -> None:
        assert turn.consent is not None
        alum_ids = tuple(party.alum_id for party in self.known)
        if turn.consent is ConsentEvent.DETACHED:
            alum_ids = alum_ids[:1]  # the number is another's, and goes on being texted
        elif turn.consent is ConsentEvent.RESUBSCRIBED:
            alum_ids = self._started_by
        ours = [] if self._must_be_silent(turn) else [s for s in turn.say if s.kind not in self._carrier_did]
        shown = shown_in(ours, self.bot.organisation)
        consent.record_event(
            self.tx,
            turn.consent,
            phone=self.text.phone,
            alum_ids=alum_ids,
            source="text",
            text=self.body,
            now=self.now,
            at=self.text.said_at(self.now),
            message_id=self.message_id,
            language=shown.language or (turn.dialogue.language if turn.dialogue else None),
            wording=shown.wording,
            wording_version=shown.version,
        )
        if turn.consent is ConsentEvent.RESUBSCRIBED:
            return
        if turn.consent is ConsentEvent.DETACHED:
            outbox.cancel_for_checkins(self.tx, [self.asked.id] if self.asked else [], now=self.now)
        else:
            outbox.cancel_queued(self.tx, phone=self.text.phone, now=self.now)
        state = "opted_out" if turn.consent is ConsentEvent.OPT_OUT else "undeliverable"
        checkins.close_open_of(self.tx, alum_ids, state=state, now=self.now, why=str(turn.consent))

    def _move_on(self, asked: AskedCheckin, before: Dialogue | None, turn: Turn, dialogue: Dialogue) -> None:
        """Keeps where the conversation stands, and what that makes of the check-in."""
        changes: dict[str, object] = {"dialogue": dialogue.to_json(), "heard_at": self.now}
        recorded = any(not answer.needs_review for answer in turn.answers)
        if recorded and asked.answered_at is None:
            changes["answered_at"] = self.now
        if dialogue.identity is Identity.LEFT:
            changes["call_asked"] = True
        if dialogue.progress is Progress.DONE and before and before.progress is not Progress.DONE:
            whole = is_whole(dialogue.questionnaire, dialogue.known)
            answered = recorded or asked.answered_at is not None
            changes |= {
                "state": "completed" if whole else "partial" if answered else "expired",
                "completed_at": self.now if whole else None,
                "closed_at": self.now,
                "next_at": None,
            }
        elif recorded and asked.state in ("expired", "undeliverable"):
            changes["state"] = "partial"  # a late reply lands on the check-in that asked
        checkins.change(self.tx, asked.id, changes)
        ended = dialogue.progress is Progress.STOPPED and (before is None or before.progress is not Progress.STOPPED)
        if ended or turn.doubted:
            # What is still to go was written before this text came: a question nobody should be asked now.
            outbox.cancel_for_checkins(self.tx, [asked.id], now=self.now)
        news = is_working(dialogue.known) is not None and (before is None or is_working(before.known) is None)
        if news and asked.wave == "day_90":
            self._cover_first_quarter(asked, dialogue)

    def _cover_first_quarter(self, asked: AskedCheckin, dialogue: Dialogue) -> None:
        """Nobody is asked the same thing twice in one quarter, nor twice about the same dates."""
        quarter = checkins.scheduled_first_quarter(self.tx, asked.enrollment_id)
        if quarter is None:
            return
        same_dates = (dialogue.asks_from, dialogue.asks_to) == (quarter.window.asks_from, quarter.window.asks_to)
        if same_dates or covers(self.today, quarter.window):
            checkins.cover(self.tx, quarter.id, by=asked.id, now=self.now)

    def _flag(self, turn: Turn) -> None:
        raised = list(turn.flags)
        if self.party is None and turn.consent is None:
            raised = [f for f in raised if f.kind not in _OF_ALUMNI]
            raised.append(Flag(FlagKind.UNKNOWN_SENDER, "nobody on file has this number"))
        sure = turn.dialogue is not None and turn.dialogue.identity is Identity.CONFIRMED
        if len(self.known) > 1 and turn.answers and not sure and self.asked and self.asked.answered_at is None:
            raised.append(Flag(FlagKind.REVIEW, "several alumni share this number: check who answered"))
        if self.text.media and not turn.answers:
            raised.append(Flag(FlagKind.MESSAGE, "sent a picture or file"))
        about = {
            "alum_id": self.party.alum_id if self.party else None,
            "checkin_id": self.asked.id if self.asked else None,
            "message_id": self.message_id,
        }
        raise_flags(self.tx, [flag for flag in raised if flag.why != WHILE_HELD], now=self.now, **about)
        for flag in raised:
            if flag.why == WHILE_HELD:  # once is enough, as long as nobody has looked
                raise_unless_open(self.tx, flag, now=self.now, **about)

    def _reply(self, turn: Turn) -> int:
        """Queues what there is to say back.

        Strangers are told only that they are unsubscribed, or who we are; and where to call when they are in danger,
        since it may be an alum on somebody's phone.
        """
        to_strangers = ("opt_out", "help", "opt_in", "danger")
        say = [s for s in turn.say if s.kind not in self._carrier_did and (self.party or s.kind in to_strangers)]
        say = [s for s in say if not self._was_said(s)]
        late = self.now - self.text.said_at(self.now)
        if not say or self._must_be_silent(turn) or late > ANSWERED_WITHIN or self._goes_in_circles(turn):
            return 0
        outgoing = [
            Outgoing(
                alum_id=self.party.alum_id if self.party else None,
                checkin_id=self.asked.id if self.asked else None,
                phone=self.text.phone,
                body=s.body,
                kind=s.kind,
                question=str(s.question) if s.question else None,
                in_reply_to=self.message_id,
                any_hour=late <= AT_ONCE or s.kind == "danger",
                send_after=self.now + READ_ON if self.text.recovered else None,
                expires_at=self.now - late + REPLY_LIFE,
            )
            for s in say
        ]
        outbox.queue(self.tx, outgoing, now=self.now)
        return len(outgoing)

    def _was_said(self, say: Say) -> bool:
        """The words for a hard moment, said twice today already: a third time would only sound like a machine."""
        if say.kind not in ("notice", "danger"):
            return False
        said = numbers.notices_since(self.tx, self.text.phone, since=self.now - NOTICES_WITHIN)
        return said.count(say.body) >= MOST_OF_ONE_NOTICE

    def _goes_in_circles(self, turn: Turn) -> bool:
        """A machine at the other end: texts that tell us nothing, one after the other, each of which we answered."""
        if turn.answers or turn.consent is ConsentEvent.OPT_OUT:
            return False
        alum_id = self.party.alum_id if self.party else None
        since = self.now - SMALL_TALK_WITHIN
        if outbox.replies_since(self.tx, alum_id=alum_id, phone=self.text.phone, since=since) < MOST_SMALL_TALK:
            return False
        flag = Flag(FlagKind.MESSAGE, "many texts in a short time that answer nothing: we stopped answering them")
        raise_unless_open(self.tx, flag, now=self.now, alum_id=alum_id, message_id=self.message_id)
        return True

    def _must_be_silent(self, turn: Turn) -> bool:
        """After an opt-out nothing is said but its one confirmation, and the answers to HELP and START.

        START does not make a wrong number right, so nothing is said to it there.
        """
        if self.blocked not in ("opted_out", "wrong_number"):
            return False
        answered = ("help", "opt_in") if self.blocked == "opted_out" else ("help",)
        return all(s.kind not in answered for s in turn.say)
