"""How our account stands at Twilio."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any

from bot.bot import utc_now
from bot.carriers.twilio.line import Line, asking, client_of, status_of
from bot.settings import Settings


class AccountRefused(RuntimeError):
    """Twilio does not take the account or one of its secrets; the message names the settings to check."""


def account_status(settings: Settings, *, clock: Callable[[], datetime] = utc_now) -> str:
    """How the account stands at Twilio: "active", "suspended" or "closed". Sends nothing.

    Raises `AccountRefused` or `CarrierUnavailable`.
    """
    line = Line(settings.api_url, clock)
    # An API key may not look at the account itself, so the token does that and the key is tried on what it is for.
    status = _looked_up(
        "TWILIO_ACCOUNT_SID and TWILIO_AUTH_TOKEN",
        lambda: client_of(settings, line, by_token=True).api.accounts(settings.account_sid).fetch().status,
    )
    if settings.api_key and settings.api_secret:
        texts = client_of(settings, line).messages
        _looked_up("TWILIO_API_KEY and TWILIO_API_SECRET", lambda: texts.list(limit=1, page_size=1))
    return str(status)


def _looked_up(secrets: str, look: Callable[[], Any]) -> Any:
    with asking():
        try:
            return look()
        except Exception as error:
            status = status_of(error)
            if status not in (401, 403, 404):
                raise
    raise AccountRefused(f"{secrets} were refused (HTTP {status})")
