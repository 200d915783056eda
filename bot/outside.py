"""Telling the outside world: alerts to an address of the operator's, and the pings whose absence is an alert."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import urllib.error
import urllib.request
import uuid
from datetime import datetime
from typing import Any

import structlog

from bot.settings import Settings

log = structlog.get_logger(__name__)

#: Seconds to wait for the other end: the next look comes in a minute.
PATIENCE = 5


def alert(settings: Settings, what: str, data: dict[str, str | None], *, now: datetime) -> bool:
    """Posts one alert as JSON, signed by the Standard Webhooks rules when there is a secret; True when it was taken.

    `what` is trouble.raised, trouble.lasts or trouble.cleared. Nothing in it names a person.
    """
    if not settings.alert_url:
        return False
    body = json.dumps({"type": what, "timestamp": now.isoformat(), "data": data}).encode()
    headers = {"Content-Type": "application/json", "User-Agent": "checkin"}
    if settings.alert_secret:
        headers |= signed(settings.alert_secret.get_secret_value(), f"msg_{uuid.uuid4().hex}", body, now=now)
    return _call(settings.alert_url, body, headers)


def ping(settings: Settings) -> bool:
    """Says that all is well; whoever listens raises the alarm when nobody says so any more."""
    return bool(settings.heartbeat_url) and _call(settings.heartbeat_url or "", None, {"User-Agent": "checkin"})


def signed(secret: str, message_id: str, body: bytes, *, now: datetime) -> dict[str, str]:
    """The three headers by which the other end knows that an alert is ours (standardwebhooks.com)."""
    key = base64.b64decode(secret.removeprefix("whsec_")) if secret.startswith("whsec_") else secret.encode()
    stamp = str(int(now.timestamp()))
    mac = hmac.new(key, f"{message_id}.{stamp}.".encode() + body, hashlib.sha256).digest()
    signature = "v1," + base64.b64encode(mac).decode()
    return {"webhook-id": message_id, "webhook-timestamp": stamp, "webhook-signature": signature}


class _NoRedirects(urllib.request.HTTPRedirectHandler):
    """An alert goes where the operator said, and nowhere else."""

    def redirect_request(self, *_: Any, **__: Any) -> None:
        return None


def _call(address: str, body: bytes | None, headers: dict[str, str]) -> bool:
    asked = urllib.request.Request(address, body, headers)  # noqa: S310 - the settings allow only http and https
    try:
        with urllib.request.build_opener(_NoRedirects).open(asked, timeout=PATIENCE) as answer:
            return bool(200 <= answer.status < 300)
    except (urllib.error.URLError, OSError, ValueError) as error:
        # Not the address: it holds a secret of the other end.
        log.warning("the outside was not told", error=type(error).__name__, status=getattr(error, "code", None))
        return False
