"""The ways to tell staff outside the site, and one telling by each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from bot import mail, outside
from bot.alerts import words
from bot.mail import Letter
from bot.settings import Settings
from records.alerts import ToTell
from surveys.urgency import wakes_on_call


class Way(StrEnum):
    """How staff are told outside the site."""

    HOOK = "hook"
    MAIL = "mail"


@dataclass(frozen=True, slots=True)
class Told:
    """The flags whose telling was taken, and what went wrong, if anything."""

    taken: frozenset[int]
    why: str = ""


def ways(settings: Settings) -> tuple[Way, ...]:
    """The ways that are set up."""
    found = (Way.HOOK if settings.alert_url else None, Way.MAIL if mail.is_set_up(settings) else None)
    return tuple(way for way in found if way)


def tell(settings: Settings, way: Way, alerts: Sequence[ToTell], *, now: datetime) -> Told:
    """Tells of these flags by one way. Never raises for an end that does not take it."""
    match way:
        case Way.HOOK:
            return _post(settings, alerts, now)
        case Way.MAIL:
            return _mail(settings, alerts, now)


def check(settings: Settings, way: Way, *, now: datetime) -> str:
    """Tries a way without alarming anybody; what is wrong with it, or nothing.

    The mail server is signed in to. The hook can only be tried by a post of its own type, `alert.test`.
    """
    try:
        match way:
            case Way.MAIL:
                mail.check(settings)
            case Way.HOOK:
                outside.post(settings, "alert.test", {"line": "Only a test: alerts reach this address."}, now=now)
    except (mail.MailFailed, outside.NotTold) as error:
        return str(error)
    return ""


def _post(settings: Settings, alerts: Sequence[ToTell], now: datetime) -> Told:
    taken: set[int] = set()
    for alert in alerts:
        told: dict[str, str | int | None] = {
            "flag": alert.flag_id,
            "kind": alert.kind,
            "line": words.line(alert),
            "since": alert.at.isoformat(),
            "told": alert.number,
            "same_person_as": alert.same_as,
            "link": words.link(settings, alert.flag_id) or None,
        }
        what = "flag.raised" if alert.number == 1 else "flag.waits"
        try:
            outside.post(settings, what, told, now=now, key=_key([alert]))
        except outside.NotTold as error:
            return Told(frozenset(taken), str(error))
        taken.add(alert.flag_id)
    return Told(frozenset(taken))


def _mail(settings: Settings, alerts: Sequence[ToTell], now: datetime) -> Told:
    """One e-mail for staff; what those on call must hear of too goes in another, to all of them."""
    hours = settings.staff_time
    wakes = [a for a in alerts if wakes_on_call(a.kind, a.number, now=now, hours=hours)]
    parts = ((wakes, True), ([a for a in alerts if a not in wakes], False))
    letters = {_key(part): (part, _letter(settings, part, on_call=on_call)) for part, on_call in parts if part}
    sent = mail.send(settings, [letter for _, letter in letters.values()], now=now)
    return Told(frozenset(alert.flag_id for key in sent.taken for alert in letters[key][0]), sent.why)


def _letter(settings: Settings, alerts: Sequence[ToTell], *, on_call: bool) -> Letter:
    to = mail.staff_addresses(settings, on_call=on_call)
    return Letter(to, words.subject(settings, alerts), words.body(settings, alerts), _key(alerts))


def _key(alerts: Sequence[ToTell]) -> str:
    return "flag-" + "-".join(f"{alert.flag_id}.{alert.number}" for alert in alerts[:9])
