"""What stands in the way of the work now, in words for staff and for whoever runs the installation.

Pure: it reads a pulse and says what is wrong with it. The alarms, the site's notice, the metrics and `checkin doctor`
all go by this one table, so that they never disagree.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final

from records.disk import Disk
from records.pulse import Pulse, Waiting

MINUTE, HOUR = timedelta(minutes=1), timedelta(hours=1)
#: Rounds come every half minute, the carrier's list is read every 15 minutes, a crisis is looked at within 15.
NO_ROUND_FOR: Final = 5 * MINUTE
QUEUE_OLDER_THAN: Final = 15 * MINUTE
UNSETTLED_FOR: Final = 30 * MINUTE
NOT_READ_BACK_FOR: Final = HOUR
#: A mail server that is slow for a moment is no trouble.
ALERTS_FAIL_FOR: Final = 2 * MINUTE
CLOCKS_APART: Final = 2 * MINUTE
#: Faults of the carrier, one after another, before it counts as away.
FAULTS: Final = 3
#: The ways of alerts, as staff know them.
WAYS: Final = {"mail": "E-mail", "hook": "The address for alerts"}
#: Why a sender rests, as the outbox writes it: nothing is taken until somebody mends it, or all is well but fast.
REFUSES, SLOWS = "the carrier refuses all texts", "slow down"
#: Nearly full: less than this much left, or less than this share. A day of texts takes a few megabytes.
LITTLE_ROOM: Final = 500 * 1024 * 1024
LITTLE_SHARE: Final = 0.02


class Kind(StrEnum):
    """The kinds of trouble, worst first."""

    DATABASE_GONE = "database_gone"
    DISK_FULL = "disk_full"
    ALERTS_FAIL = "alerts_fail"
    NO_ROUND = "no_round"
    PAUSED = "paused"
    CARRIER_AWAY = "carrier_away"
    QUEUE_OLD = "queue_old"
    CLOCK = "clock"
    READ_BACK_LATE = "read_back_late"
    DISK_LOW = "disk_low"
    UNSETTLED = "unsettled"


#: What staff see on every page. The others have a place of their own on the site, or are not for staff.
SHOWN: Final = frozenset(Kind) - {Kind.UNSETTLED}


@dataclass(frozen=True, slots=True)
class Words:
    """What is always said of one kind: what it is, what staff do, and the mend for whoever runs the installation."""

    what: str
    todo: str
    mend: str


WORDS: Final = {
    Kind.DATABASE_GONE: Words(
        "The database does not answer",
        "Nothing on this site can be read or changed until it is back.",
        "check that the database runs and lets this machine in; `checkin doctor` says more",
    ),
    Kind.DISK_FULL: Words(
        "The disk is full, or takes no writes",
        "Wait with changes until this notice is gone. Replies are read back from the carrier afterwards.",
        "make room on the database's disk; nothing else is needed",
    ),
    Kind.ALERTS_FAIL: Words(
        "Alerts to staff do not go out",
        "Look at Waiting for staff often until this notice is gone: nobody is called when somebody is in danger.",
        "see CHECKIN_SMTP_URL and CHECKIN_ALERT_URL; `checkin doctor` tries the mail server",
    ),
    Kind.NO_ROUND: Words(
        "No worker has run",
        "Replies are still taken in. Do not text anybody by hand meanwhile: it would reach them twice.",
        "start `checkin worker` (or `checkin serve`) and see its log: without one no text goes out",
    ),
    Kind.PAUSED: Words(
        "Texts are paused",
        "Nothing is lost. Tell whoever runs this site, unless the reason is plain.",
        "run `checkin doctor` and mend what it names; texts then go on by themselves",
    ),
    Kind.CARRIER_AWAY: Words(
        "The carrier has not answered",
        "Nothing needs doing here: what is too late by then is left out, and nothing is sent twice.",
        "see the carrier's status page and this machine's way to the internet; `checkin doctor` asks it",
    ),
    Kind.QUEUE_OLD: Words(
        "Texts are not going out as they should",
        "Nothing is lost. Tell whoever runs this site if this notice stays.",
        "run `checkin doctor` and see the worker's log; a long import or a slow carrier passes by itself",
    ),
    Kind.CLOCK: Words(
        "This machine's clock is wrong",
        "Tell whoever runs this site today.",
        "set the clock by NTP (for instance `timedatectl set-ntp true`)",
    ),
    Kind.READ_BACK_LATE: Words(
        "The carrier's list of replies has not been read",
        "Nothing is lost: they are taken in when the list is read.",
        "see the worker's log; `checkin doctor` asks the carrier and names what it refuses",
    ),
    Kind.DISK_LOW: Words(
        "The disk is nearly full",
        "Everything still works. Tell whoever runs this site today.",
        "make room on the database's disk, or move the database to a larger one",
    ),
    Kind.UNSETTLED: Words(
        "Some texts may or may not have gone out",
        "None of them is sent again on a guess.",
        "they settle by themselves once the carrier can be asked; `checkin doctor` asks it",
    ),
}


@dataclass(frozen=True, slots=True)
class Trouble:
    """One thing in the way: its kind, what follows from it with the figures of now, and since when."""

    kind: Kind
    effect: str
    since: datetime | None = None

    @property
    def what(self) -> str:
        """What it is; the same as long as it lasts."""
        return WORDS[self.kind].what

    @property
    def todo(self) -> str:
        """What staff should do."""
        return WORDS[self.kind].todo

    @property
    def mend(self) -> str:
        """What whoever runs the installation should do."""
        return WORDS[self.kind].mend

    @property
    def line(self) -> str:
        """All of it but the time, in one line. Names no person and no number of anybody's."""
        return f"{self.what}. {self.effect}"


def troubles(
    pulse: Pulse, *, disk: Disk | None = None, unwritten: str | None = None, ahead: timedelta | None = None
) -> tuple[Trouble, ...]:
    """Everything in the way, worst first. `ahead` is how far our clock is ahead of the carrier's, where known."""
    found = [*_of_the_disk(disk, unwritten), *_of_sending(pulse), *_of_the_carrier(pulse, ahead), *_of_alerts(pulse)]
    return tuple(sorted(found, key=lambda trouble: list(Kind).index(trouble.kind)))


def database_gone() -> Trouble:
    """The database does not answer."""
    return Trouble(
        Kind.DATABASE_GONE, "No text is taken in or sent; replies are read back from the carrier afterwards."
    )


def _of_the_disk(disk: Disk | None, unwritten: str | None) -> Iterator[Trouble]:
    if unwritten is not None:
        nothing = "Nothing can be kept: no text is taken in or sent, and no change on this site is saved."
        yield Trouble(Kind.DISK_FULL, nothing)
    elif disk and disk.free < min(LITTLE_ROOM, disk.total * LITTLE_SHARE):
        yield Trouble(Kind.DISK_LOW, f"{disk.free // 1024**2} MB are left beside the records.")


def _of_sending(pulse: Pulse) -> Iterator[Trouble]:
    """The first cause only: when no worker runs, the rest follows from it."""
    failing = [sender for sender in pulse.senders if sender.failures]
    refusing = next((sender.why for sender in failing if sender.why.startswith(REFUSES)), None)
    away = any(s.failures >= FAULTS and SLOWS not in s.why for s in failing)
    if _is_silent(pulse):
        effect = f"{_waiting(pulse)}; they go out when one runs again, inside sending hours."
        yield Trouble(Kind.NO_ROUND, effect, pulse.last_round)
    elif refusing:
        yield Trouble(Kind.PAUSED, f"{_sentence(refusing)} {_waiting(pulse)}.")
    elif away:
        effect = f"{_waiting(pulse)}; they go out when it does, inside sending hours."
        yield Trouble(Kind.CARRIER_AWAY, effect)
    elif stuck := _stuck_since(pulse):
        yield Trouble(Kind.QUEUE_OLD, f"{_waiting(pulse)}.", stuck)


def _is_silent(pulse: Pulse) -> bool:
    """No round for minutes. One that never ran matters once there is something for it to do."""
    if pulse.last_round is not None:
        return pulse.at - pulse.last_round > NO_ROUND_FOR
    return any(_older(pulse, waits, NO_ROUND_FOR) for waits in _oldest_work(pulse))


def _oldest_work(pulse: Pulse) -> tuple[datetime | None, ...]:
    return pulse.replies.oldest, pulse.others.oldest, pulse.checkins.oldest


def _stuck_since(pulse: Pulse) -> datetime | None:
    """Since when texts that may go have not: replies at once, others when nothing at all has gone for as long.

    A large batch leaves at the carrier's pace and may take hours: while texts go, that is no trouble.
    """
    if _older(pulse, pulse.replies.oldest, QUEUE_OLDER_THAN):
        return pulse.replies.oldest
    goes = pulse.last_accepted is not None and pulse.at - pulse.last_accepted <= QUEUE_OLDER_THAN
    return pulse.others.oldest if not goes and _older(pulse, pulse.others.oldest, QUEUE_OLDER_THAN) else None


def _of_the_carrier(pulse: Pulse, ahead: timedelta | None) -> Iterator[Trouble]:
    if ahead is not None and abs(ahead) > CLOCKS_APART:
        which = "ahead of" if ahead > timedelta(0) else "behind"
        minutes = int(abs(ahead) / MINUTE)
        yield Trouble(
            Kind.CLOCK, f"It is {minutes} minutes {which} the carrier's; only answers go out until it is set."
        )
    late = pulse.read_back_wanted or pulse.read_back
    if _older(pulse, late, NOT_READ_BACK_FOR):
        yield Trouble(Kind.READ_BACK_LATE, "Replies may be missing, and check-ins wait until it is.", late)
    if _older(pulse, pulse.unsettled.oldest, UNSETTLED_FOR):
        yield Trouble(Kind.UNSETTLED, f"{_count(pulse.unsettled)} wait for the carrier's word.", pulse.unsettled.oldest)


def _of_alerts(pulse: Pulse) -> Iterator[Trouble]:
    failing = [way for way in pulse.failing if _older(pulse, way.since, ALERTS_FAIL_FOR)]
    if failing:
        said = " ".join(f"{WAYS.get(way.channel, way.channel)}: {way.why}." for way in failing)
        yield Trouble(Kind.ALERTS_FAIL, said, min(way.since for way in failing))


def _older(pulse: Pulse, at: datetime | None, than: timedelta) -> bool:
    return at is not None and pulse.at - at > than


def _waiting(pulse: Pulse) -> str:
    texts, due = pulse.texts, pulse.checkins.count
    said = f"{texts:,} {'text' if texts == 1 else 'texts'}"
    if due:
        return f"{said} and {due:,} {'check-in' if due == 1 else 'check-ins'} wait"
    return f"{said} {'waits' if texts == 1 else 'wait'}"


def _count(waiting: Waiting) -> str:
    return f"{waiting.count:,}"


def _sentence(why: str) -> str:
    """A reason as a sentence of its own."""
    return why[:1].upper() + why[1:] + ("" if why.endswith((".", "!", "?")) else ".")
