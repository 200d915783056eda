"""Whether staff would hear at once of somebody in danger, and whether anybody waits for them now."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from bot import mail
from bot.alerts.words import what
from bot.diagnosis.finding import Finding
from bot.settings import Settings
from records.pulse import Pulse, Waiting

_HOW = "set CHECKIN_SMTP_URL, CHECKIN_ALERT_FROM and CHECKIN_ALERT_EMAILS (docs/alerts.md)"


def alerting(settings: Settings) -> Iterator[Finding]:
    """Signs in to the mail server, and sends nothing. Alerts by a hook are among the other settings."""
    if not mail.is_set_up(settings):
        # With a hook somebody hears of danger; with neither nobody does unless they look at the site.
        known = "alerts go to CHECKIN_ALERT_URL only" if settings.alert_url else "nobody is told of danger off the site"
        yield Finding("e-mail", None, known, _HOW)
        return
    try:
        mail.check(settings)
    except mail.MailFailed as error:
        yield Finding("e-mail", False, str(error), "check CHECKIN_SMTP_URL with whoever runs the mail server")
        return
    to = len(mail.staff_addresses(settings, on_call=True))
    people = "1 address" if to == 1 else f"{to} addresses"
    yield Finding("e-mail", True, f"the mail server lets us in; alerts go to {people}")
    if not settings.oncall_emails:
        mend = "set CHECKIN_ONCALL_EMAILS to whoever is to be called at night"
        yield Finding("on call", None, "nobody is named for nights and weekends: alerts go to staff only", mend)


def unseen(seen: Pulse) -> Iterator[Finding]:
    """Urgent flags that nobody is on."""
    for kind, check, waiting in (("crisis", "crisis", seen.crisis_unseen), ("", "urgent flags", seen.urgent_unseen)):
        if waiting.oldest is not None:
            yield Finding(check, False, _line(seen, kind, waiting), "open Waiting for staff on the site now")


def _line(seen: Pulse, kind: str, waiting: Waiting) -> str:
    minutes = int((seen.at - waiting.oldest) / timedelta(minutes=1)) if waiting.oldest else 0
    return f"{what(kind)}: nobody is on {waiting.count:,} of these flags, the oldest is {minutes} minutes old"
