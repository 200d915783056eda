"""What is wrong with an installation, and the mend: configuration, database, workers, carrier, and the web address."""

from __future__ import annotations

import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime, timedelta
from email.message import Message
from pathlib import Path
from typing import IO
from urllib.parse import urlencode

from bot.carriers.carrier import CarrierUnavailable
from bot.carriers.signatures import sign
from bot.settings import BadSettings, Need, Settings, load
from records import heartbeats, schema
from records.database import Database, DatabaseUnavailable

#: Workers run a round every half minute.
SILENT_FOR = timedelta(minutes=5)
#: Seconds to wait for our own address.
PATIENCE = 10
#: Of the right form, and no text's.
UNKNOWN_SID = "SM" + "0" * 32
_STATUS_PATH = "/webhooks/twilio/status"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was checked. `ok` is None where it could not be, or need not be."""

    check: str
    ok: bool | None
    found: str
    mend: str = ""


def diagnose(*, now: datetime) -> Iterator[Finding]:
    """Checks the installation that the environment describes, one thing after the other. Changes and sends nothing."""
    try:
        settings = load(Need.RECORDS)
    except BadSettings as bad:
        yield from _said(bad.problems)
        return
    yield from _configuration()
    yield from _database(settings, now)
    yield from _carrier(settings)
    yield _sender(settings)
    yield from _address(settings)


def _said(problems: tuple[str, ...]) -> Iterator[Finding]:
    """Settings that are missing or malformed: each line says which and what, and after a colon mostly the mend."""
    for problem in problems:
        found, _, mend = problem.partition(": ")
        only_named = " " not in found
        yield Finding("configuration", False, problem if only_named else found, "" if only_named else mend)


def _configuration() -> Iterator[Finding]:
    problems: dict[str, None] = {}
    for need in (Need.SITE, Need.TEXTS):
        try:
            load(need)
        except BadSettings as bad:
            problems |= dict.fromkeys(bad.problems)
    if problems:
        yield from _said(tuple(problems))
    else:
        yield Finding("configuration", True, "all settings are there and well formed")


def _database(settings: Settings, now: datetime) -> Iterator[Finding]:
    with closing(Database(settings.database_url, pool_size=1)) as database:
        name = _name_of(database)
        if database.is_sqlite and not _exists(database):
            yield Finding("database", False, f"{name} does not exist", "run `checkin db upgrade`, which creates it")
            return
        try:
            current = schema.is_current(database)
        except DatabaseUnavailable as error:
            mend = "check DATABASE_URL, and that the database runs and lets this machine in"
            yield Finding("database", False, f"{name} does not answer: {error}", mend)
            return
        yield Finding("database", True, f"{name} answers")
        if not current:
            yield Finding("schema", False, "not the one this version needs", "run `checkin db upgrade`")
            return
        yield Finding("schema", True, "current")
        with database.read() as tx:
            yield _worker(heartbeats.last(tx), now)


def _name_of(database: Database) -> str:
    """The database without its password."""
    return f"SQLite file {database.url.database}" if database.is_sqlite else f"PostgreSQL at {database.url.host}"


def _exists(database: Database) -> bool:
    path = database.url.database
    return path in (None, "", ":memory:") or Path(path or "").exists()


def _worker(last: datetime | None, now: datetime) -> Finding:
    mend = "start `checkin worker` (or `checkin serve`): without one no text goes out"
    if last is None:
        return Finding("worker", False, "no worker has ever run", mend)
    minutes = int((now - last) / timedelta(minutes=1))
    if now - last > SILENT_FOR:
        return Finding("worker", False, f"the last sign of life is {minutes} minutes old", mend)
    return Finding("worker", True, "a worker is running")


def _carrier(settings: Settings) -> Iterator[Finding]:
    if settings.carrier == "simulator":
        yield Finding("carrier", None, "simulated: no text leaves this machine")
        return
    if not settings.account_sid or not settings.auth_token:
        yield Finding("carrier", None, "not checked: the account is not configured")
        return
    from bot.carriers.twilio import AccountRefused, account_status

    try:
        status = account_status(settings)
    except AccountRefused as error:
        yield Finding("carrier", False, str(error), "copy both again from the Twilio console")
    except CarrierUnavailable as error:
        mend = "check TWILIO_API_URL and this machine's way to the internet"
        yield Finding("carrier", False, f"Twilio does not answer ({error})", mend)
    else:
        mend = "" if status == "active" else "see the Twilio console for what to do"
        yield Finding("carrier", status == "active", f"the Twilio account is {status}", mend)


def _sender(settings: Settings) -> Finding:
    if settings.sender:
        return Finding("sender", True, f"texts come from {_kind_of_sender(settings)}")
    if settings.carrier == "simulator":
        return Finding("sender", None, "none needed for a simulated carrier")
    mend = "set TWILIO_MESSAGING_SERVICE_SID or TWILIO_FROM_NUMBER"
    return Finding("sender", False, "texts have no sender", mend)


def _kind_of_sender(settings: Settings) -> str:
    return "a messaging service" if settings.messaging_service_sid else "a number"


def _address(settings: Settings) -> Iterator[Finding]:
    """Whether our own web answers at the address that the carrier is given, and believes what the carrier signs."""
    if not settings.public_url:
        yield Finding("address", None, "not checked: PUBLIC_URL is not set")
        return
    alive = _ask(settings.public_url + "/livez")
    if alive != 200:
        mend = "check PUBLIC_URL, that `checkin serve` or `checkin web` runs, and the proxy before it"
        yield Finding("address", False, f"{settings.public_url}/livez {_shown(alive)}", mend)
        return
    yield Finding("address", True, f"{settings.public_url} answers")
    tokens = settings.signing_tokens()
    if not tokens:
        yield Finding("webhook", None, "not checked: nothing to sign with")
        return
    yield _webhook(settings.public_url + _STATUS_PATH, tokens[0])


def _webhook(address: str, token: str) -> Finding:
    """A signed report on a text that does not exist, with a status that nobody knows: it changes nothing."""
    fields = (("MessageSid", UNKNOWN_SID), ("MessageStatus", "self-test"))
    answer = _ask(address, urlencode(fields).encode(), {"X-Twilio-Signature": sign(token, address, fields)})
    match answer:
        case 204:
            return Finding("webhook", True, "a signed message from the carrier is let in")
        case 403:
            mend = "give the running web the same PUBLIC_URL and TWILIO_AUTH_TOKEN, and start it again"
            return Finding("webhook", False, "the running web refuses our signature", mend)
        case _:
            mend = "check that the proxy passes /webhooks/ on unchanged"
            return Finding("webhook", False, f"{address} {_shown(answer)}", mend)


class _NoRedirects(urllib.request.HTTPRedirectHandler):
    """The carrier does not follow an address elsewhere with its signature, so neither do we."""

    def redirect_request(
        self, req: urllib.request.Request, fp: IO[bytes], code: int, msg: str, headers: Message, newurl: str
    ) -> None:
        return None


def _ask(address: str, body: bytes | None = None, headers: dict[str, str] | None = None) -> int | str:
    """The status of the answer, or in a word why there was none."""
    asked = urllib.request.Request(address, body, headers or {})  # noqa: S310 - the settings allow only http and https
    try:
        with urllib.request.build_opener(_NoRedirects).open(asked, timeout=PATIENCE) as answer:
            return int(answer.status)
    except urllib.error.HTTPError as error:
        error.close()
        return error.code
    except urllib.error.URLError as error:
        return str(error.reason)
    except (OSError, ValueError) as error:
        return type(error).__name__


def _shown(answer: int | str) -> str:
    return f"answers with HTTP {answer}" if isinstance(answer, int) else f"does not answer: {answer}"
