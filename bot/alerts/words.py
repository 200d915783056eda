"""What an alert says: the kind in plain words, since when, and where to look. Never a name, a number or a text."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Final
from zoneinfo import ZoneInfo

from bot.settings import Settings
from records.alerts import ToTell

#: Each kind in words that may stand on a lock screen.
WHAT: Final = {
    "crisis": "Somebody may be in danger",
    "question": "Somebody needs help, or a decision, from a person",
    "doubtful_stop": "Somebody may want no more texts",
    "identity": "Somebody else may hold the phone of an alum",
    "message": "There is a text that could not be read",
    "wrong_number": "A number may belong to somebody else",
}
OTHER: Final = "Something urgent waits for staff"


def what(kind: str) -> str:
    """One kind of flag in plain words."""
    return WHAT.get(kind, OTHER)


def link(settings: Settings, flag_id: int | None = None) -> str:
    """Where staff see it; nothing when the site has no address of its own."""
    if not settings.public_url:
        return ""
    return f"{settings.public_url}/waiting/" + (f"#flag-{flag_id}" if flag_id else "")


def line(alert: ToTell) -> str:
    """One flag in one line, for a program that passes it on."""
    again = f" Told {alert.number} times, and nobody is on it." if alert.number > 1 else ""
    return f"{what(alert.kind)} ({_flag(alert)}).{again}"


def subject(settings: Settings, alerts: Sequence[ToTell]) -> str:
    """The subject of an e-mail about these flags, the gravest first."""
    first = _gravest(alerts)[0]
    told = f", told {_times(first.number)}" if first.number > 1 else ""
    more = f", and {len(alerts) - 1} more" if len(alerts) > 1 else ""
    return f"{settings.org_name}: {_small(what(first.kind))} (flag {first.flag_id}{told}){more}"


def body(settings: Settings, alerts: Sequence[ToTell]) -> str:
    """The e-mail about these flags."""
    zone = ZoneInfo(settings.timezone)
    told = "\n\n".join(_paragraph(settings, alert, zone) for alert in _gravest(alerts))
    where = "" if settings.public_url else "Open Waiting for staff on the check-in site.\n\n"
    return (
        f"{told}\n\n{where}"
        'Press "I am on it" there, and others are not called any more. Until somebody does, this is told again.\n\n'
        "Who it is and what they wrote is on that page only. Please do not write it into an answer to this e-mail.\n"
    )


def _paragraph(settings: Settings, alert: ToTell, zone: ZoneInfo) -> str:
    again = f" This is the {_nth(alert.number)} alert about it: nobody is on it." if alert.number > 1 else ""
    lines = [f"{what(alert.kind)} ({_flag(alert)}), since {_when(alert.at, zone)}.{again}"]
    return "\n".join([*lines, link(settings, alert.flag_id)]).rstrip()


def _flag(alert: ToTell) -> str:
    # Several texts of one person must not look like several people.
    same = f", the same person as flag {alert.same_as}" if alert.same_as else ""
    return f"flag {alert.flag_id}{same}"


def _gravest(alerts: Sequence[ToTell]) -> list[ToTell]:
    order = list(WHAT)
    return sorted(alerts, key=lambda a: (order.index(a.kind) if a.kind in order else len(order), a.at, a.flag_id))


def _small(text: str) -> str:
    return text[:1].lower() + text[1:]


def _times(number: int) -> str:
    return "twice" if number == 2 else f"{number} times"


def _nth(number: int) -> str:
    small = {2: "second", 3: "third", 4: "fourth", 5: "fifth", 6: "sixth"}
    return small.get(number, f"{number}th" if number % 100 in (11, 12, 13) else f"{number}{_ending(number)}")


def _ending(number: int) -> str:
    return {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")


def _when(at: datetime, zone: ZoneInfo) -> str:
    local = at.astimezone(zone)
    half = "AM" if local.hour < 12 else "PM"
    return f"{local:%a}, {local:%b} {local.day}, {local.hour % 12 or 12}:{local:%M} {half} {local.tzname()}"
