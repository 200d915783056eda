"""Telling the outside world: alerts to an address of the operator's, and the pings whose absence is an alert."""

from __future__ import annotations

import base64
import hashlib
import hmac
import http.client
import json
import urllib.error
import urllib.request
import uuid
from collections.abc import Mapping
from datetime import datetime
from typing import Any

import structlog

from bot.settings import Settings

log = structlog.get_logger(__name__)

#: Seconds to wait for the other end: the next look comes in a minute.
PATIENCE = 5


class NotTold(Exception):
    """The other end did not take it. The message says why in a few words, without its address."""


def alert(settings: Settings, what: str, data: Mapping[str, str | int | None], *, now: datetime, key: str = "") -> bool:
    """Posts one alert; True when there is an address for alerts and it was taken there. See `post`."""
    if not settings.alert_url:
        return False
    try:
        post(settings, what, data, now=now, key=key)
    except NotTold as error:
        log.warning("the outside was not told", why=str(error))
        return False
    return True


def post(settings: Settings, what: str, data: Mapping[str, str | int | None], *, now: datetime, key: str = "") -> None:
    """Posts one alert as JSON, signed by the Standard Webhooks rules when there is a secret. Raises `NotTold`.

    `what` is trouble.raised, trouble.lasts, trouble.cleared, flag.raised, flag.waits or alert.test. Nothing in it names
    a person. `key` is the same each time that one alert is tried, so that the other end can drop a repeat.
    """
    assert settings.alert_url is not None
    body = json.dumps({"type": what, "timestamp": now.isoformat(), "data": data}).encode()
    headers = {"Content-Type": "application/json", "User-Agent": "checkin"}
    if settings.alert_secret:
        headers |= signed(settings.alert_secret.get_secret_value(), f"msg_{key or uuid.uuid4().hex}", body, now=now)
    _call(settings.alert_url, body, headers)


def ping(settings: Settings) -> bool:
    """Says that all is well; whoever listens raises the alarm when nobody says so any more."""
    if not settings.heartbeat_url:
        return False
    try:
        _call(settings.heartbeat_url, None, {"User-Agent": "checkin"})
    except NotTold as error:
        log.warning("the outside was not told", why=str(error))
        return False
    return True


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


def _call(address: str, body: bytes | None, headers: dict[str, str]) -> None:
    asked = urllib.request.Request(address, body, headers)  # noqa: S310 - the settings allow only http and https
    try:
        with urllib.request.build_opener(_NoRedirects).open(asked, timeout=PATIENCE) as answer:
            status = int(answer.status)
    except urllib.error.HTTPError as error:
        error.close()
        status = error.code
    except (urllib.error.URLError, http.client.HTTPException, OSError, ValueError) as error:
        # Not the address: it holds a secret of the other end.
        raise NotTold(f"it cannot be reached ({type(error).__name__})") from None
    if not 200 <= status < 300:
        raise NotTold(f"it answers with HTTP {status}")
