"""The carrier's doors: texts that arrive, and reports on texts that left. Nothing unsigned gets in."""

from __future__ import annotations

import re
from urllib.parse import parse_qsl, quote

from flask import Blueprint, Response, current_app, request

from bot.bot import Bot
from bot.carriers.signatures import is_signed
from bot.inbound import InboundText, receive
from bot.statuses import StatusReport, report
from web.counting import webhook_refused, webhook_taken

doors = Blueprint("webhooks", __name__, url_prefix="/webhooks/twilio")

_EMPTY = b'<?xml version="1.0" encoding="UTF-8"?><Response/>'
_SID = re.compile(r"(SM|MM)[0-9a-fA-F]{32}")
#: A number, a short code or a `channel:` address; no database takes every character that a form may hold.
_SENDER = re.compile(r"[!-~]{1,64}")
#: A carrier's form is a few kilobytes; more is not from a carrier.
MOST_BYTES = 64 * 1024

Form = dict[str, str]


def _bot() -> Bot:
    bot: Bot = current_app.extensions["checkin"]
    return bot


def _signed_form(bot: Bot) -> Form | Response:
    """The form that the carrier signed, or the refusal. The address is the configured one: never what a proxy says."""
    length = request.content_length
    if length is None:
        return _refuse(411, "without a length")
    if length > MOST_BYTES:
        return _refuse(413, "too large")
    fields = parse_qsl(request.get_data(cache=False).decode("utf-8", "replace"), keep_blank_values=True)
    base = bot.settings.public_url or request.host_url.rstrip("/")
    given = request.headers.get("X-Twilio-Signature", "")
    if not given or not is_signed(given, bot.settings.signing_tokens(), base + _raw_path(), fields):
        return _refuse(403, "unsigned")
    form = dict(fields)
    account = bot.settings.account_sid
    if account and form.get("AccountSid") not in (None, account):
        return _refuse(403, "another account")
    return form


def _raw_path() -> str:
    """The path and query as they were sent: a decoded one would not be what was signed."""
    raw: str | None = request.environ.get("RAW_URI")
    if raw:
        return raw
    query: str = request.environ.get("QUERY_STRING", "")
    return quote(request.root_path + request.path) + (f"?{query}" if query else "")


def _refuse(status: int, why: str) -> Response:
    webhook_refused(why)
    return Response(f"{why}\n", status, mimetype="text/plain")


@doors.post("/messages")
def messages() -> Response:
    """A text from an alum. Answers 200 only once it is safely kept; what we say back goes through the outbox."""
    bot = _bot()
    form = _signed_form(bot)
    if isinstance(form, Response):
        return form
    sid = form.get("MessageSid") or form.get("SmsSid") or ""
    if not _SID.fullmatch(sid) or not _SENDER.fullmatch(form.get("From", "")):
        return _refuse(400, "MessageSid or From is missing or malformed")
    text = InboundText(
        sid=sid,
        phone=form["From"],
        ours=form["To"] if _SENDER.fullmatch(form.get("To", "")) else "",
        body=form.get("Body") or "",
        media=_whole(form.get("NumMedia")),
        opt_out_type=form.get("OptOutType"),
    )
    receipt = receive(bot, text, now=bot.clock())
    webhook_taken("message", repeated=receipt.repeated)
    return Response(_EMPTY, 200, mimetype="text/xml")


@doors.post("/status")
@doors.post("/status/<attempt>")
def status(attempt: str | None = None) -> Response:
    """The carrier's report on a text of ours."""
    bot = _bot()
    form = _signed_form(bot)
    if isinstance(form, Response):
        return form
    sid = form.get("MessageSid") or form.get("SmsSid") or ""
    if not _SID.fullmatch(sid):
        return _refuse(400, "MessageSid is missing or malformed")
    state = (form.get("MessageStatus") or form.get("SmsStatus") or "").lower()
    code = _whole(form.get("ErrorCode")) or None
    changed = report(bot, StatusReport(sid, state, attempt, code), now=bot.clock())
    webhook_taken("status", repeated=not changed)
    return Response(status=204)


def _whole(text: str | None) -> int:
    return int(text) if text and text.isascii() and text.isdigit() and len(text) < 9 else 0
