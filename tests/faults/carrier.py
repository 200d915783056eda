"""The stand-in carrier: a loopback HTTP interface like Twilio's, with a memory of its own and faults on purpose.

It shares no code with the product. Every process of the product gets an address of its own (`/by/NAME` in front of the
path), so that a call can be told from whom it came, and its caller be killed in the middle of it.
"""

from __future__ import annotations

import json
import socket
import threading
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qsl, urlencode, urlsplit

from tests.faults.clock import SharedClock
from tests.faults.errands import Errands
from tests.faults.faults import Faults, OnFetch, OnSend
from tests.faults.truth import Text, Truth

ACCOUNT = "AC" + "0" * 32
OURS = "+13125550100"
SECOND = timedelta(seconds=1)
#: The product waits this long for an answer (on the run's clock), so a late one is later than this.
TOO_LATE = timedelta(seconds=24)
#: A call that sits so long in the carrier before it is taken has long been given up by its caller.
STALL = timedelta(seconds=40)
#: An accepted text shows in the list this much later, at most.
LIST_LAG = timedelta(seconds=20)
MOST_TO_A_PAGE = 1000

Kill = Callable[[str], None]
_NOT_TAKEN = frozenset({OnSend.REFUSE_429, OnSend.REFUSE_500, OnSend.DROP, OnSend.REFUSE_KILL})


@dataclass
class Carrier:
    """What the HTTP interface works on. `on_sent` is called for every accepted text, `kill` to end a caller."""

    clock: SharedClock
    faults: Faults
    truth: Truth
    errands: Errands
    on_sent: Callable[[Text], None]
    kill: Kill
    _server: _Server | None = None
    _sids: int = 0
    _lock: threading.Lock = field(default_factory=threading.Lock)
    port: int = 0
    calls: int = 0

    def open(self) -> None:
        """Starts to listen, on the port it had before if there was one."""
        self._server = _Server(("127.0.0.1", self.port), _Desk)
        self._server.carrier = self
        self.port = self._server.server_port
        threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True).start()

    def close(self) -> None:
        """Stops to listen: whoever calls now is refused, and whoever is connected is cut off."""
        if self._server:
            self._server.shutdown()
            self._server.server_close()
            self._server.cut_all()
            self._server = None

    def new_sid(self) -> str:
        """An id that no other text has."""
        with self._lock:
            self._sids += 1
            return f"SM{self._sids:032x}"

    def accept(self, form: dict[str, str], asked_at: datetime) -> Text:
        """Takes a text: from here on it is on its way to the phone."""
        now = self.clock()
        text = Text(
            sid=self.new_sid(),
            inbound=False,
            phone=form["To"],
            ours=form.get("From", ""),
            body=form["Body"],
            status="queued",
            created=now,
            listed_from=now + LIST_LAG * self.faults.between(0, 1) * self.faults.on,
            asked_at=asked_at,
            callback=form.get("StatusCallback", ""),
            attempt=form.get("StatusCallback", "").rpartition("/")[2],
            valid_for=int(form["ValidityPeriod"]) if "ValidityPeriod" in form else None,
        )
        self.truth.keep(text)
        self.on_sent(text)
        return text

    def page(self, query: list[tuple[str, str]]) -> dict[str, Any]:
        """One page of the list, newest first. From page two on, texts of others are among them: filters get lost."""
        wanted = dict(query)
        now = self.clock()
        rows = [text for text in self.truth.newest_first() if text.listed_from <= now and _fits(text, wanted)]
        size = min(int(wanted.get("PageSize", 50)), MOST_TO_A_PAGE)
        # A page goes on after the last text of the one before, however many came in meanwhile.
        if after := wanted.get("PageToken"):
            rows = [text for text in rows if _order(text) < after]
        shown = rows[:size]
        more = len(rows) > size
        if after and self.faults.on:
            shown = [*shown, *self.truth.outbound()[:2]]
        following = [pair for pair in query if pair[0] not in ("Page", "PageToken")]
        path = f"/2010-04-01/Accounts/{ACCOUNT}/Messages.json"
        return {
            "messages": [_row(text) for text in shown],
            "page_size": size,
            "next_page_uri": f"{path}?{urlencode([*following, ('Page', '1'), ('PageToken', _order(rows[size - 1]))])}"
            if more
            else None,
        }


def _order(text: Text) -> str:
    return text.sid


def _fits(text: Text, wanted: dict[str, str]) -> bool:
    to, sender = (text.ours, text.phone) if text.inbound else (text.phone, text.ours)
    if wanted.get("To", to) != to or wanted.get("From", sender) != sender:
        return False
    when = text.created
    if since := wanted.get("DateSent>"):
        return when >= _moment(since) and ("DateSent<" not in wanted or when <= _moment(wanted["DateSent<"]))
    if day := wanted.get("DateSent"):
        return when.date() == _moment(day).date()
    return True


def _moment(said: str) -> datetime:
    moment = datetime.fromisoformat(said.replace("Z", "+00:00"))
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def _row(text: Text) -> dict[str, Any]:
    to, sender = (text.ours, text.phone) if text.inbound else (text.phone, text.ours)
    when = format_datetime(text.created.replace(microsecond=0))
    return {
        "sid": text.sid,
        "account_sid": ACCOUNT,
        "api_version": "2010-04-01",
        "body": text.body,
        "date_created": when,
        "date_sent": when,
        "date_updated": when,
        "direction": "inbound" if text.inbound else "outbound-api",
        "error_code": text.error_code,
        "error_message": None,
        "from": sender,
        "to": to,
        "messaging_service_sid": None,
        "num_media": "0",
        "num_segments": "1",
        "price": None,
        "price_unit": "USD",
        "status": text.status,
        "subresource_uris": {},
        "uri": f"/2010-04-01/Accounts/{ACCOUNT}/Messages/{text.sid}.json",
    }


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    allow_reuse_address = True
    request_queue_size = 128
    carrier: Carrier

    def __init__(self, *args: Any) -> None:
        self._open: set[socket.socket] = set()
        self._doors = threading.Lock()
        super().__init__(*args)

    def process_request(self, request: Any, client_address: Any) -> None:
        with self._doors:
            self._open.add(request)
        super().process_request(request, client_address)

    def shutdown_request(self, request: Any) -> None:
        with self._doors:
            self._open.discard(request)
        super().shutdown_request(request)

    def cut_all(self) -> None:
        """Ends every connection that is open."""
        with self._doors:
            waiting = list(self._open)
        for connection in waiting:
            with suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A caller that was killed breaks its connection: that is the point."""


class _Desk(BaseHTTPRequestHandler):
    server: _Server
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    wbufsize = -1

    def setup(self) -> None:
        super().setup()
        self.carrier = self.server.carrier

    def do_GET(self) -> None:
        path, query, _ = self._asked()
        match self.carrier.faults.on_fetch():
            case OnFetch.FAIL:
                self._refuse(503, 20503, "fetch answered 503")
            case OnFetch.BUSY:
                self._refuse(429, 20429, "fetch answered 429")
            case OnFetch.GARBAGE:
                self.carrier.truth.count("fetch answered garbage")
                self._answer(200, "<html>a proxy was here</html>")
            case OnFetch.DROP:
                self.carrier.truth.count("fetch dropped")
                self._drop()
            case _:
                self._tell(path, query)

    def _tell(self, path: str, query: list[tuple[str, str]]) -> None:
        name = path.rpartition("/")[2].removesuffix(".json")
        if name == "Messages":
            self.carrier.truth.count("list pages told")
            self._answer(200, json.dumps(self.carrier.page(query)))
        elif text := self.carrier.truth.by_sid.get(name):
            self.carrier.truth.count("texts looked up")
            self._answer(200, json.dumps(_row(text)))
        else:
            self._answer(404, json.dumps({"code": 20404, "message": "not found", "status": 404}))

    def do_POST(self) -> None:
        asked_at = self.carrier.clock()
        path, _, form = self._asked()
        name = path.rpartition("/")[2].removesuffix(".json")
        if name != "Messages":
            self._answer(404, json.dumps({"code": 20404, "message": "not found", "status": 404}))
            return
        if form.get("To", "") in self.carrier.truth.blocked:
            self._refuse(400, 21610, "refused: they said STOP")
            return
        how = self.carrier.faults.on_send()
        self.carrier.truth.count(f"send {how}")
        self._send(how, form, asked_at, caller=path.split("/")[2] if path.startswith("/by/") else "")

    def _send(self, how: OnSend, form: dict[str, str], asked_at: datetime, caller: str) -> None:
        if how in _NOT_TAKEN:
            self._not_taken(how, caller)
            return
        if how is OnSend.STALL_ACCEPT:
            self._wait(STALL)
        text = self.carrier.accept(form, asked_at)
        match how:
            case OnSend.ACCEPT_DROP | OnSend.STALL_ACCEPT:
                self._drop()
            case OnSend.ACCEPT_KILL:
                self.carrier.kill(caller)
                self._drop()
            case OnSend.ANSWER_KILL:
                self._answer(201, json.dumps(_row(text)))
                self.carrier.errands.after(self.carrier.faults.between(0, 0.02), lambda: self.carrier.kill(caller))
            case _:
                self._taken(how, json.dumps(_row(text)))

    def _not_taken(self, how: OnSend, caller: str) -> None:
        match how:
            case OnSend.REFUSE_429:
                self._answer(429, json.dumps({"code": 20429, "message": "too many", "status": 429}))
            case OnSend.REFUSE_500:
                self._answer(500, json.dumps({"code": 20500, "message": "oh", "status": 500}))
            case _:
                if how is OnSend.REFUSE_KILL:
                    self.carrier.kill(caller)
                self._drop()

    def _taken(self, how: OnSend, row: str) -> None:
        """The answer to a call that was taken, or what is left of it."""
        match how:
            case OnSend.ACCEPT_500:
                self._answer(500, "<html>internal error</html>")
            case OnSend.ACCEPT_GARBAGE:
                self._answer(201, "<html>a proxy was here</html>")
            case OnSend.ACCEPT_EMPTY:
                self._answer(201, "")
            case OnSend.ACCEPT_CUT:
                self._answer(201, row, cut=True)
            case OnSend.ACCEPT_LATE | OnSend.EARLY_REPORT:
                self._wait(TOO_LATE if how is OnSend.ACCEPT_LATE else 4 * SECOND)
                self._answer(201, row)
            case _:
                self._answer(201, row)

    def _asked(self) -> tuple[str, list[tuple[str, str]], dict[str, str]]:
        self.carrier.calls += 1
        parts = urlsplit(self.path)
        length = int(self.headers.get("Content-Length") or 0)
        form = dict(parse_qsl(self.rfile.read(length).decode(), keep_blank_values=True))
        return parts.path, parse_qsl(parts.query, keep_blank_values=True), form

    def _wait(self, span: timedelta) -> None:
        threading.Event().wait(self.carrier.clock.real(span))

    def _refuse(self, status: int, code: int, what: str) -> None:
        self.carrier.truth.count(what)
        self._answer(status, json.dumps({"code": code, "message": "no", "more_info": "", "status": status}))

    def _answer(self, status: int, body: str, *, cut: bool = False) -> None:
        whole = body.encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(whole)))
        self.end_headers()
        self.wfile.write(whole[: len(whole) // 2] if cut else whole)
        self.wfile.flush()
        if cut:
            self._drop()

    def _drop(self) -> None:
        self.close_connection = True
        with suppress(OSError):
            self.connection.shutdown(socket.SHUT_RDWR)

    def date_time_string(self, timestamp: float | None = None) -> str:
        """The carrier lives by the run's clock too."""
        return format_datetime(self.carrier.clock(), usegmt=True)

    def log_message(self, format: str, *args: Any) -> None:
        """Says nothing: `Truth` counts."""
