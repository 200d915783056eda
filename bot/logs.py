"""Log lines: ids, counts and codes only, as text for people or JSON for machines.

Nothing that a person wrote, and no name or number of anybody's, may reach a log; and errors quote values. So an
exception is logged as its type, the places it went through and, from a database, its code, never by its message.
What libraries say goes through the same sieve: most of them by the pattern of their message, without its values.
"""

from __future__ import annotations

import json
import logging
import os
import re
import socket
import sys
import traceback
from collections.abc import MutableMapping
from contextvars import ContextVar
from datetime import UTC, datetime
from itertools import count
from typing import Any, Final, TextIO

import structlog

Event = MutableMapping[str, Any]
#: Which request a line belongs to; set by the web for each request, cheap enough for the busiest hour.
_request: ContextVar[str | None] = ContextVar("request", default=None)
_requests = count(1)
#: A number of a phone's length. Ids of the carrier go on with letters, and stay.
_NUMBER = re.compile(r"(?<![0-9A-Za-z])(?:\+|%2B)?\d(?:[ .()-]{0,2}\d){6,14}(?![0-9A-Za-z])")
_TIME = re.compile(r"\d{4}-\d\d-\d\d([T ]|$)")
#: The web's library names the address of a page that failed; a one-time link is an address too.
_PAGE = re.compile(r"^Exception on \S+")
#: Their messages have values that are safe: addresses to listen on, names of migrations, counts of threads.
_TRUSTED: Final = ("granian", "_granian", "alembic", "apscheduler.scheduler")
#: How many of the places an exception went through are logged, the innermost first.
_PLACES: Final = 6
_OTHERS = re.compile(r"site-packages|/lib/python3")


def configure(log_format: str, *, stream: TextIO | None = None, least: int = logging.INFO) -> None:
    """Sets the log up once per process, on stderr unless told otherwise; lines of less than `least` are left out."""
    out = stream or sys.stderr
    render: Any = structlog.processors.JSONRenderer(default=str) if log_format == "json" else _as_text
    structlog.configure(
        processors=[
            structlog.contextvars.merge_contextvars,
            structlog.processors.add_log_level,
            _whence,
            _stripped,
            _masked,
            render,
        ],
        wrapper_class=structlog.make_filtering_bound_logger(least),
        logger_factory=structlog.PrintLoggerFactory(file=out),
    )
    # Libraries speak through the standard log; what they say below a warning may hold addresses with phone numbers.
    root = logging.getLogger()
    for old in [handler for handler in root.handlers if isinstance(handler.formatter, _Sieve)]:
        root.removeHandler(old)
    line = logging.StreamHandler(out)
    line.setFormatter(_Sieve(render))
    line.addFilter(_may_be_told)
    root.addHandler(line)
    root.setLevel(logging.WARNING)


def new_request() -> None:
    """Gives the lines of one request an id of their own, until the next request of this thread."""
    _request.set(f"{os.getpid():x}-{next(_requests):x}")


def request_id() -> str | None:
    """The id of the request in hand, by which its lines are found; None outside one."""
    return _request.get()


def error_in(error: BaseException) -> dict[str, str]:
    """What may be logged of an exception: its type, its database code, and where it came from, innermost first."""
    frames = traceback.extract_tb(error.__traceback__)[::-1]
    # Where it was raised, and how our own rooms came there; what libraries do in between says little.
    shown = [frame for frame in frames if frame is frames[0] or not _OTHERS.search(frame.filename)][:_PLACES]
    places = [f"{_short(frame.filename)}:{frame.lineno} {frame.name}" for frame in shown]
    told = {"error": type(error).__name__, "at": " < ".join(places)}
    code = getattr(getattr(error, "orig", error), "sqlstate", None)
    cause = error.__cause__ or error.__context__
    if isinstance(code, str):
        told["sqlstate"] = code
    if cause is not None:
        told["cause"] = type(cause).__name__
    return told


def _short(path: str) -> str:
    return "/".join(path.split("/")[-2:])


def _whence(_logger: Any, _method: str, event: Event) -> Event:
    """Adds when, which process (the name that its heartbeats have), and which request."""
    event["ts"] = datetime.now(UTC).isoformat(timespec="milliseconds")  # noqa: TID251 - a log is a shell
    event["worker"] = f"{socket.gethostname()}:{os.getpid()}"
    request = _request.get()
    if request:
        event["request"] = request
    return event


def _stripped(_logger: Any, _method: str, event: Event) -> Event:
    """Puts type and place in an exception's stead."""
    given = event.pop("exc_info", None)
    event.pop("stack_info", None)
    error = _error_of(given)
    if error is not None:
        event.update(error_in(error))
    return event


def _error_of(given: Any) -> BaseException | None:
    match given:
        case BaseException():
            return given
        case (_, BaseException() as error, _):
            return error
        case None | False:
            return None
        case _:
            return sys.exc_info()[1]


def _masked(_logger: Any, _method: str, event: Event) -> Event:
    """The last line of defence: what looks like a phone number does not get out."""
    for key, value in event.items():
        if isinstance(value, str) and key not in ("ts", "worker", "request", "at"):
            event[key] = _mask(value)
    return event


def _mask(text: str) -> str:
    return _NUMBER.sub(lambda found: found.group() if _TIME.match(found.group()) else "(number)", text)


def _is_trusted(name: str) -> bool:
    return name.split(".")[0] in _TRUSTED or name in _TRUSTED


def _may_be_told(record: logging.LogRecord) -> bool:
    """Below a warning, libraries tell what they send and get: addresses with numbers in them, and texts."""
    return record.levelno >= logging.WARNING or _is_trusted(record.name)


class _Sieve(logging.Formatter):
    """Lines of libraries in the same form, without the values in them."""

    def __init__(self, render: Any) -> None:
        super().__init__()
        self._render = render

    def format(self, record: logging.LogRecord) -> str:
        """One line."""
        said = record.getMessage() if _is_trusted(record.name) else _PAGE.sub("Exception on a page", str(record.msg))
        event: Event = {"event": said, "level": record.levelname.lower(), "logger": record.name}
        for step in (_whence, _masked):
            event = step(None, "", event)
        error = _error_of(record.exc_info)
        if error is not None:
            event.update(error_in(error))
        return str(self._render(None, "", event))


def _as_text(_logger: Any, _method: str, event: Event) -> str:
    """One line for people: time, level, what happened, and the rest by name."""
    first = (event.pop("ts", ""), str(event.pop("level", "")).ljust(7), event.pop("event", ""))
    return " ".join([*map(str, first), *(f"{key}={_plain(value)}" for key, value in sorted(event.items()))])


def _plain(value: Any) -> str:
    text = str(value)
    return json.dumps(text, ensure_ascii=False) if not text or any(c.isspace() for c in text) else text
