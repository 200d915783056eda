"""Exports by the clock, to a folder or by e-mail: made on the first day of each day, week, month or quarter.

Files go below `CHECKIN_EXPORT_FOLDER` and nowhere else, under a name with the day, and only once they are complete.
What tells of people in their own words never goes by e-mail; what names people does only to addresses that a
coordinator confirmed; what is too large for an e-mail stays here, and the e-mail says so.
"""

from __future__ import annotations

import re
from collections import Counter
from datetime import datetime, time, timedelta
from pathlib import Path
from typing import Final
from zoneinfo import ZoneInfo

import structlog

from bot import mail
from bot.bot import Bot, Stopped
from bot.mail_address import addresses
from bot.settings import Settings
from records import chores, turns
from records import scheduled_exports as schedule
from records.dictionary.columns import Sensitivity, sections
from records.exports import EXPORTS, Asked
from records.exports.files import FORMATS, whole_file, write_file
from records.exports.waiting import sweep, waiting_folder
from records.exports.writing import CannotWrite, TooManyRows
from records.flags import raise_unless_open
from records.scheduled_exports import Scheduled, Wanted
from records.turns import Turn
from surveys.dialogue import Flag, FlagKind

log = structlog.get_logger(__name__)

#: The name of the chore.
CHORE: Final = "handing_out"
#: The hour of the program's own clock at which exports are made.
HOUR: Final = time(6)
#: How long one may take before another worker may begin it again (folders), and after which one that failed is tried.
LEASE: Final = timedelta(hours=1)
#: The largest file that goes by e-mail, in bytes; encoded it is a third larger, and many providers take 25 million.
LARGEST_LETTER: Final = 10_000_000
_TYPES: Final = {"jsonl": "application/jsonl", "csv": "text/csv",
                 "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"}  # fmt: skip
#: One part of a folder's name: nothing that leads elsewhere.
_FOLDER: Final = re.compile(r"[A-Za-z0-9][A-Za-z0-9 _.-]{0,79}")


class BadSchedule(ValueError):
    """An export cannot be scheduled like that. `field` names what to change; the message is the mend."""

    def __init__(self, field: str, mend: str) -> None:
        super().__init__(mend)
        self.field = field


class NotHandedOut(Exception):
    """An export could not be handed out; the message says why in a few words, and names nobody."""


class Unsure(NotHandedOut):
    """An e-mail may have gone or not: it is not sent again by itself."""


def may_be_mailed(what: str) -> bool:
    """Whether an export may go by e-mail at all: not what people wrote, nor what only staff may see."""
    return sections("exports")[what].level is not Sensitivity.RESTRICTED


def plan(bot: Bot, wanted: Wanted, *, confirmed: bool, by: str, now: datetime) -> int:
    """Enters an export by the clock, first made at its next time. Raises `BadSchedule`."""
    _check(bot.settings, wanted, confirmed=confirmed)
    with bot.database.begin() as tx:
        turns.take(tx, Turn.EXPORTS)
        before = schedule.same(tx, wanted)
        if before is not None:
            raise BadSchedule("what", f"{before.by} scheduled just that already: stop that one first, or change this")
        return schedule.add(tx, wanted, next_at=_next(bot.settings, wanted, now=now), by=by, now=now)


def _check(settings: Settings, wanted: Wanted, *, confirmed: bool) -> None:
    if wanted.what not in EXPORTS:
        raise BadSchedule("what", "choose an export")
    if wanted.form not in FORMATS:
        raise BadSchedule("form", "choose a form")
    if wanted.program is not None and not EXPORTS[wanted.what].by_program:
        raise BadSchedule("program", f"{wanted.what} comes for all programs only: leave the program empty")
    if (wanted.folder is None) == (wanted.email is None):
        raise BadSchedule("email", "give an e-mail address or choose the folder: one of the two")
    if wanted.folder is not None:
        _place(settings, wanted.folder)
    if wanted.email is not None:
        _check_address(settings, wanted.what, wanted.email, confirmed=confirmed)


def _check_address(settings: Settings, what: str, email: str, *, confirmed: bool) -> None:
    if not mail.is_set_up(settings):
        raise BadSchedule("email", "e-mail is not set up on this site: choose a folder, or have CHECKIN_SMTP_URL set")
    if not may_be_mailed(what):
        raise BadSchedule("email", f"{what} never goes by e-mail: choose a folder")
    try:
        found = addresses(email)
    except ValueError as error:
        raise BadSchedule("email", str(error)) from None
    if len(found) != 1 or len(email) > 255:
        raise BadSchedule("email", "give one e-mail address")
    if not confirmed:
        raise BadSchedule("confirmed", "confirm that this address may get what names people")


def _place(settings: Settings, folder: str) -> Path:
    """Where a folder's files go. Raises `BadSchedule` for every name that leads out of the allowed one."""
    root = settings.export_folder
    if root is None:
        raise BadSchedule("folder", "no folder is set up on this site: have CHECKIN_EXPORT_FOLDER set, or use e-mail")
    parts = [part for part in folder.split("/") if part]
    if len(folder) > 200 or folder.startswith("/") or not all(_FOLDER.fullmatch(part) for part in parts):
        raise BadSchedule("folder", "name a folder within the export folder, with letters, figures, - and _ only")
    place = root.joinpath(*parts)
    # A link put there by somebody must not lead elsewhere either.
    if not place.resolve().is_relative_to(root.resolve()):
        raise BadSchedule("folder", "this folder leads out of the export folder: choose another")
    return place


def _next(settings: Settings, wanted: Wanted, *, now: datetime) -> datetime:
    zone = ZoneInfo(settings.timezone)
    return datetime.combine(wanted.every.after(now.astimezone(zone).date()), HOUR, zone)


def want_now(bot: Bot, number: int, *, by: str, now: datetime) -> bool:
    """Has one made at once, and by the clock from then on. False when it is being made, or there is none."""
    with bot.database.begin() as tx:
        found = schedule.want(tx, number, by=by, now=now, in_hand_since=now - LEASE)
        if found:
            chores.want(tx, CHORE, now=now)
    return found


def is_being_made(each: Scheduled, *, now: datetime) -> bool:
    """Whether somebody is at it, or died over it within the hour."""
    return each.why == schedule.CUT_OFF and each.failed_at is not None and each.failed_at > now - LEASE


def hand_out(bot: Bot, *, now: datetime) -> Counter[str]:
    """Makes every export whose time has come; counts those handed out and those that failed."""
    sweep()
    counts = _lost(bot, now)
    with bot.database.read() as tx:
        found = schedule.due(tx, now=now)
    for each in found:
        if bot.stopping.is_set():
            raise Stopped
        counts.update(_one(bot, each, now))
    return counts


def _lost(bot: Bot, now: datetime) -> Counter[str]:
    """Tells staff of e-mails that a crash cut off."""
    with bot.database.begin() as tx:
        found = schedule.lost(tx, before=now - LEASE, now=now)
        for each in found:
            raise_unless_open(tx, _flag(each), now=now)
    return Counter(exports_lost=len(found)) if found else Counter()


def _flag(each: Scheduled) -> Flag:
    said = f"the scheduled export {each.wanted.what} (number {each.id}) could not be handed out: see Exports"
    return Flag(FlagKind.SYSTEM, said)


def _one(bot: Bot, each: Scheduled, now: datetime) -> Counter[str]:
    planned = _next(bot.settings, each.wanted, now=now)
    until = planned if each.wanted.email else min(now + LEASE, planned)
    with bot.database.begin() as tx:
        if not schedule.claim(tx, each, until=until, now=now):
            return Counter()
    try:
        rows, note = _made(bot, each, now)
    except (NotHandedOut, BadSchedule, CannotWrite, TooManyRows, OSError) as error:
        why = _why(error)
        log.warning("an export could not be handed out", schedule=each.id, what=each.wanted.what)
        again = planned if isinstance(error, Unsure) else min(now + LEASE, planned)
        _tell(bot, each, why, again=again, now=now)
        return Counter(exports_failed=1)
    with bot.database.begin() as tx:
        schedule.succeeded(tx, each, next_at=planned, rows=rows, note=note, now=now)
    return Counter(exports_handed_out=1)


def _why(error: Exception) -> str:
    """Why one could not be handed out, without a path of this machine."""
    match error:
        case CannotWrite():
            reason = error.reason
        case OSError():
            reason = error.strerror or type(error).__name__
        case _:
            return str(error)
    return f"the file cannot be written ({reason}): have the disk and the export folder looked at"


def _tell(bot: Bot, each: Scheduled, why: str, *, again: datetime, now: datetime) -> None:
    with bot.database.begin() as tx:
        schedule.failed(tx, each, next_at=again, why=why, now=now)
        raise_unless_open(tx, _flag(each), now=now)


def _made(bot: Bot, each: Scheduled, now: datetime) -> tuple[int, str]:
    """Makes one and hands it out. Gives its rows and a note on how it went."""
    today = now.astimezone(ZoneInfo(bot.settings.timezone)).date()
    asked = Asked(today=today, program=each.wanted.program)
    name = file_name(each, f"{today:%Y-%m-%d}")
    if each.wanted.folder is not None:
        place = _place(bot.settings, each.wanted.folder)
        if not (bot.settings.export_folder or place).is_dir():
            raise NotHandedOut("the export folder is not there: have CHECKIN_EXPORT_FOLDER looked at")
        place.mkdir(parents=True, exist_ok=True, mode=0o700)
        for left in place.glob(f".*-{each.id}.{each.wanted.form}.*.part"):
            left.unlink(missing_ok=True)  # of a worker that died
        if (place / name).is_symlink() or ((place / name).exists() and not (place / name).is_file()):
            raise NotHandedOut(f"something that is no file stands at {name}: have it taken away")
        return _write(bot, each, asked, place / name), f"as {name}"
    with waiting_folder() as folder:
        path = folder / name
        rows = _write(bot, each, asked, path)
        return rows, _post(bot, each, path, name, now)


def file_name(each: Scheduled, day: str) -> str:
    """The day, the export, the program and the number of the schedule: no two schedules make the same name."""
    program = re.sub(r"[^a-z0-9]+", "-", (each.wanted.program or "").casefold()).strip("-")[:40]
    return "-".join(part for part in (day, each.wanted.what, program, str(each.id)) if part) + f".{each.wanted.form}"


def _write(bot: Bot, each: Scheduled, asked: Asked, path: Path) -> int:
    with whole_file(path) as unfinished, bot.database.read() as tx:
        unfinished.chmod(0o600)
        return write_file(tx, EXPORTS[each.wanted.what], asked, each.wanted.form, unfinished)


def _letter_key(bot: Bot, each: Scheduled, now: datetime) -> str:
    """The same each time it is tried within a period until it went well, so that mail programs show it once."""
    period = _next(bot.settings, each.wanted, now=now)
    return f"export-{each.id}.{int(period.timestamp())}.{int((each.done_at or each.at).timestamp())}"


def _post(bot: Bot, each: Scheduled, path: Path, name: str, now: datetime) -> str:
    if not mail.is_set_up(bot.settings):
        raise NotHandedOut("e-mail is not set up on this site any more")
    size = path.stat().st_size
    fits = size <= LARGEST_LETTER
    files = (mail.Attached(name, _TYPES[each.wanted.form], path.read_bytes()),) if fits else ()
    body = f"{name} is attached. It was asked for by a coordinator, once every {each.wanted.every}.\n"
    if not fits:
        where = f" at {bot.settings.public_url}/exports/" if bot.settings.public_url else ""
        body = f"{name} is too large for an e-mail ({size:,} bytes). Sign in{where} to download it.\n"
    letter = mail.Letter(
        (each.wanted.email or "",),
        f"Export {each.wanted.what} of {now.astimezone(ZoneInfo(bot.settings.timezone)):%Y-%m-%d}",
        body,
        _letter_key(bot, each, now),
        files,
        urgent=False,
    )
    sent = mail.send(bot.settings, (letter,), now=now)
    if letter.key in sent.unsure:
        raise Unsure(f"{sent.why} before it said whether it takes the e-mail: {schedule.NOBODY_KNOWS}")
    if letter.key not in sent.taken:
        raise NotHandedOut(sent.why or "the mail server did not take it")
    return "sent" if fits else "too large for an e-mail: a notice went instead"
