"""The carrier's doors: texts that arrive, and reports on texts that left. Nothing unsigned gets in.

They are Flask routes. A server may also hand a knock straight to `take`, which is what the routes do: at the busiest
hour, with two reports for every text, Flask's own share of the work would be as large as ours.
"""

from __future__ import annotations

import re
import time
import traceback
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from http import HTTPStatus
from typing import Any
from urllib.parse import parse_qsl, quote

import structlog
from flask import Blueprint, Response, current_app, request

from bot.bot import Bot
from bot.carriers.signatures import is_signed
from bot.inbound import InboundText, receive
from bot.statuses import StatusReport, report
from records import disk
from records.database import DatabaseUnavailable
from web.counting import webhook_refused, webhook_seconds, webhook_taken

log = structlog.get_logger(__name__)
doors = Blueprint("webhooks", __name__, url_prefix="/webhooks/twilio")

PLACE = "/webhooks/twilio/"
_SID = re.compile(r"(SM|MM)[0-9a-fA-F]{32}")
#: A number, a short code or a `channel:` address; no database takes every character that a form may hold.
_SENDER = re.compile(r"[!-~]{1,64}")
#: A carrier's form is a few kilobytes; more is not from a carrier.
MOST_BYTES = 64 * 1024

Form = dict[str, str]
Environ = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Answer:
    """What the carrier is told."""

    status: int
    body: bytes = b""
    kind: str = "text/plain; charset=utf-8"
    retry_after: int | None = None

    def headers(self) -> list[tuple[str, str]]:
        """The headers of the answer."""
        given = [("Content-Length", str(len(self.body))), ("Content-Type", self.kind)] if self.body else []
        if self.retry_after is not None:
            given.append(("Retry-After", str(self.retry_after)))
        return given

    def send(self, start_response: Callable[..., Any]) -> Iterable[bytes]:
        """Answers a WSGI server."""
        start_response(f"{self.status} {HTTPStatus(self.status).phrase}", self.headers())
        return (self.body,)


TAKEN = Answer(200, b'<?xml version="1.0" encoding="UTF-8"?><Response/>', "text/xml; charset=utf-8")
NOTED = Answer(204)
AGAIN_LATER = Answer(503, b"the database is unavailable, try again\n", retry_after=5)
FAILED = Answer(500, b"something went wrong here; it is in the log\n")


@doors.post("/messages")
@doors.post("/status")
@doors.post("/status/<attempt>")
def knock(attempt: str | None = None) -> Response:
    """A form from the carrier."""
    bot: Bot = current_app.extensions["checkin"]
    answer = take(bot, request.environ)
    if answer is None:
        return Response("there is no such door\n", 404, mimetype="text/plain")
    reply = Response(answer.body, answer.status)
    del reply.headers["Content-Type"]
    reply.headers.extend(answer.headers())
    return reply


def take(bot: Bot, environ: Environ) -> Answer | None:
    """Takes in one form from the carrier, whatever happens: this never raises. None when it is for another door."""
    begun = time.perf_counter()
    kind, _, rest = _path(environ).partition(PLACE)[2].partition("/")
    if kind == "messages" and not rest:
        work: Callable[[Bot, Form], Answer] = _text
    elif kind == "status":
        work = _Status(rest or None)
    else:
        return None
    try:
        form = _signed_form(bot, environ)
        answer = form if isinstance(form, Answer) else work(bot, form)
    except DatabaseUnavailable as error:
        # The carrier tries again, or we read the text back from its list later.
        disk.refused(bot.database, error)
        log.error("database unavailable", why=str(error))
        answer = AGAIN_LATER
    except Exception as error:
        # Not the message of the error: it may quote the text.
        place = traceback.extract_tb(error.__traceback__)[-1]
        log.error("webhook failed", door=kind, error=type(error).__name__, at=f"{place.name}:{place.lineno}")
        answer = FAILED
    webhook_seconds(kind, time.perf_counter() - begun)
    return answer


def _path(environ: Environ) -> str:
    sent: str = environ.get("PATH_INFO", "")
    return sent.encode("latin-1", "replace").decode("utf-8", "replace")


def _signed_form(bot: Bot, environ: Environ) -> Form | Answer:
    """The form that the carrier signed, or the refusal. The address is the configured one: never what a proxy says."""
    length: str = environ.get("CONTENT_LENGTH") or ""
    if not (length.isascii() and length.isdigit()) or environ.get("HTTP_TRANSFER_ENCODING"):
        return _refuse(411, "without a length")
    if int(length) > MOST_BYTES:
        return _refuse(413, "too large")
    body: bytes = environ["wsgi.input"].read(int(length))
    fields = parse_qsl(body.decode("utf-8", "replace"), keep_blank_values=True)
    given: str = environ.get("HTTP_X_TWILIO_SIGNATURE", "")
    if not given or not is_signed(given, bot.settings.signing_tokens(), _address(bot, environ), fields):
        return _refuse(403, "unsigned")
    form = dict(fields)
    account = bot.settings.account_sid
    if account and form.get("AccountSid") not in (None, account):
        return _refuse(403, "another account")
    return form


def _address(bot: Bot, environ: Environ) -> str:
    """The address as it was called. The path is the one that was sent: a decoded one would not be what was signed."""
    base = bot.settings.public_url
    if not base:
        from werkzeug.wsgi import get_host

        base = f"{environ['wsgi.url_scheme']}://{get_host(environ)}"
    raw: str = environ.get("RAW_URI") or ""
    if raw:
        return base + raw
    query: str = environ.get("QUERY_STRING", "")
    return base + quote(environ.get("SCRIPT_NAME", "") + _path(environ)) + (f"?{query}" if query else "")


def _refuse(status: int, why: str) -> Answer:
    webhook_refused(why)
    return Answer(status, f"{why}\n".encode())


def _text(bot: Bot, form: Form) -> Answer:
    """A text from an alum. Answers 200 only once it is safely kept; what we say back goes through the outbox."""
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
    return TAKEN


@dataclass(frozen=True, slots=True)
class _Status:
    """The carrier's report on a text of ours; its address names the attempt."""

    attempt: str | None

    def __call__(self, bot: Bot, form: Form) -> Answer:
        sid = form.get("MessageSid") or form.get("SmsSid") or ""
        if not _SID.fullmatch(sid):
            return _refuse(400, "MessageSid is missing or malformed")
        state = (form.get("MessageStatus") or form.get("SmsStatus") or "").lower()
        code = _whole(form.get("ErrorCode")) or None
        changed = report(bot, StatusReport(sid, state, self.attempt, code), now=bot.clock())
        webhook_taken("status", repeated=not changed)
        return NOTED


def _whole(text: str | None) -> int:
    return int(text) if text and text.isascii() and text.isdigit() and len(text) < 9 else 0
