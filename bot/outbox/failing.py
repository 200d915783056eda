"""What it means that the carrier does not take a text or does not deliver it: by the table of codes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from bot import pacing
from bot.bot import Bot
from bot.carriers.codes import Act, Rule, pause_until, retry_at, rule_for
from records import checkins, claims, consent, outbox, people, senders
from records.claims import Queued
from records.database import Transaction
from records.flags import raise_flags, raise_unless_open
from surveys.dialogue import Flag, FlagKind

_A_DAY: Final = timedelta(days=1)
_FILTERED_CODE: Final = 30007
#: Told when two copies of a text may have gone.
TWICE: Final = "a text may have gone out twice: it was sent again before word came that it had gone"
_MANY_FILTERED = "the carriers take too many texts for spam (code 30007): no first texts or reminders for a day"
_WORDS: Final = {
    Act.FILTERED: "the carriers took a text for spam (code {code}): it is not sent again, reword it",
    Act.FAIL: "a mistake in checkin kept a text from going out (code {code}): tell its developers",
    Act.DOUBTFUL: "the carrier blocks texts to this person (code {code}): nothing more goes until this is settled",
}


@dataclass(frozen=True, slots=True)
class Failed:
    """A text that did not arrive, whether it was refused or reported on."""

    message_id: int
    alum_id: int | None
    checkin_id: int | None
    phone: str
    code: int


def tell_about(tx: Transaction, text: Queued, why: str, *, now: datetime, kind: FlagKind = FlagKind.CARRIER) -> None:
    """Tells staff about one text."""
    flag = Flag(kind, why)
    raise_flags(tx, [flag], now=now, alum_id=text.alum_id, checkin_id=text.checkin_id, message_id=text.id)


def refused(tx: Transaction, bot: Bot, queued: Queued, code: int, *, now: datetime) -> str:
    """Acts on the carrier's no to a claimed text; a word for the counts. Nothing was sent, so the same text may go."""
    rule = rule_for(code)
    match rule.act:
        case Act.PAUSE:
            claims.put_back(tx, queued)
            pause_all(tx, bot, rule, code, now=now)
            return "paused"
        case Act.BUSY:
            claims.put_back(tx, queued)
            return "retried"
    at = retry_at(rule, retries=queued.retries, first_at=queued.first_at, now=now)
    if at is not None:
        claims.put_back(tx, queued, send_after=at, retries=queued.retries + 1)
        return "retried"
    if not claims.end(tx, queued, status="failed", now=now, error_code=code):
        return "settled elsewhere"
    failed = Failed(queued.id, queued.alum_id, queued.checkin_id, queued.phone, code)
    undeliverable(tx, bot, failed, rule, now=now)
    return "failed"


def pause_all(tx: Transaction, bot: Bot, rule: Rule, code: int, *, now: datetime) -> None:
    """Lets nothing more go for a while, and tells staff once."""
    until, why = pause_until(rule, now), f"the carrier refuses all texts (code {code}): run `checkin doctor`"
    sender = senders.hold(tx, bot.carrier.sender, now=now)
    if sender.paused_until is None or sender.paused_until < until:
        senders.pause(tx, sender.sender, until=until, failures=sender.failures + 1, why=why)
    raise_unless_open(tx, Flag(FlagKind.CARRIER, why, urgent=True), now=now)


def leave_alone(
    tx: Transaction,
    bot: Bot,
    why: str,
    *,
    since: datetime,
    now: datetime,
    chance: float,
    asked: timedelta | None = None,
) -> None:
    """Leaves a carrier that is busy, failing or out of reach alone for a moment; longer each time.

    Calls begun (`since`) before the last pause tell nothing new: several at once are one fault.
    """
    sender = senders.hold(tx, bot.carrier.sender, now=now)
    known = sender.paused_until is not None and sender.paused_until > since
    failures = sender.failures if known and sender.failures else sender.failures + 1
    until = now + pacing.backoff(failures, chance=chance, asked=asked)
    if not known or (asked and sender.paused_until and until > sender.paused_until):
        senders.pause(tx, sender.sender, until=until, failures=failures, why=why)


def undeliverable(tx: Transaction, bot: Bot, failed: Failed, rule: Rule, *, now: datetime) -> None:
    """What a text that did not arrive means for the number, everybody on it, their check-ins and staff."""
    code = failed.code
    about = {"alum_id": failed.alum_id, "checkin_id": failed.checkin_id, "message_id": failed.message_id}
    match rule.act:
        case Act.NOTE:
            return
        case Act.BAD_NUMBER:
            alum_ids = people.on_number(tx, failed.phone)
            consent.record_event(
                tx, "bad_number", phone=failed.phone, alum_ids=alum_ids, source="carrier", text=str(code), now=now
            )
            checkins.close_open_of(tx, alum_ids, state="undeliverable", now=now, why="bad_number")
            why = f"texts do not arrive at this number (code {code}): find a new one"
            raise_flags(tx, [Flag(FlagKind.WRONG_NUMBER, why)], now=now, **about)
        case Act.OPTED_OUT:
            _opted_out(tx, failed, now)
        case Act.DOUBTFUL if consent.is_suppressed(tx, failed.phone) == "opted_out":
            return  # the stop that it may stand for is known
        case Act.DOUBTFUL:
            why = _WORDS[Act.DOUBTFUL].format(code=code)
            raise_unless_open(tx, Flag(FlagKind.DOUBTFUL_STOP, why, urgent=True), now=now, **about)
        case act:
            why = _WORDS.get(act, "a text was not delivered (code {code})").format(code=code or "not given")
            raise_flags(tx, [Flag(FlagKind.CARRIER, why)], now=now, **about)
            if act is Act.FILTERED:
                _watch_filtered(tx, bot, now)


def _opted_out(tx: Transaction, failed: Failed, now: datetime) -> None:
    """Takes over a stop that was said to the carrier, for everybody on the number.

    What is known already changes nothing: our own confirmation of a stop is refused with the same code.
    """
    if consent.is_suppressed(tx, failed.phone) == "opted_out":
        return
    alum_ids, code = people.on_number(tx, failed.phone), str(failed.code)
    consent.record_event(
        tx, "carrier_opt_out", phone=failed.phone, alum_ids=alum_ids, source="carrier", text=code, now=now
    )
    outbox.cancel_queued(tx, phone=failed.phone, now=now)
    checkins.close_open_of(tx, alum_ids, state="opted_out", now=now, why="carrier_opt_out")


def _watch_filtered(tx: Transaction, bot: Bot, now: datetime) -> None:
    """Stops first texts for a day when too many are taken for spam."""
    sender = senders.hold(tx, bot.carrier.sender, now=now)
    if sender.first_texts_after and sender.first_texts_after > now:
        return
    filtered, sent = senders.filtered_and_sent(tx, code=_FILTERED_CODE, since=now - _A_DAY)
    if pacing.share_is_high(filtered, sent):
        senders.hold_first_texts(tx, sender.sender, until=now + _A_DAY)
        raise_unless_open(tx, Flag(FlagKind.CARRIER, _MANY_FILTERED, urgent=True), now=now)
