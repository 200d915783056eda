"""The carrier's forms as the benchmarks post them, signed."""

from __future__ import annotations

from urllib.parse import urlencode

from benchmarks.load import post
from benchmarks.servers import HOST, TOKEN
from bot.carriers.signatures import sign
from bot.carriers.simulator import new_sid

MESSAGES = "/webhooks/twilio/messages"
STATUS = "/webhooks/twilio/status"


def text_from(phone: str, body: str) -> bytes:
    """A text that arrives."""
    fields = [
        ("MessageSid", new_sid()),
        ("AccountSid", ""),
        ("From", phone),
        ("To", "+13125550100"),
        ("Body", body),
        ("NumMedia", "0"),
        ("NumSegments", "1"),
        ("SmsStatus", "received"),
        ("FromCity", "CHICAGO"),
        ("FromState", "IL"),
        ("FromCountry", "US"),
        ("ApiVersion", "2010-04-01"),
    ]
    return _signed(MESSAGES, fields)


def report_on(sid: str, attempt: str, status: str, phone: str) -> bytes:
    """A report on a text that left."""
    fields = [
        ("ApiVersion", "2010-04-01"),
        ("MessageStatus", status),
        ("SmsSid", sid),
        ("SmsStatus", status),
        ("To", phone),
        ("From", "+13125550100"),
        ("MessageSid", sid),
        ("AccountSid", ""),
    ]
    return _signed(f"{STATUS}/{attempt}", fields)


def _signed(path: str, fields: list[tuple[str, str]]) -> bytes:
    return post(path, HOST, urlencode(fields), sign(TOKEN, f"http://{HOST}{path}", fields))
