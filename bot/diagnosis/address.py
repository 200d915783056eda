"""Whether our own web answers at the address that the carrier is given, and believes what the carrier signs."""

from __future__ import annotations

import urllib.error
import urllib.request
from collections.abc import Iterator
from email.message import Message
from typing import IO
from urllib.parse import urlencode

from bot.carriers.signatures import sign
from bot.diagnosis.finding import Finding
from bot.settings import Settings

#: Seconds to wait for our own address.
PATIENCE = 10
#: Of the right form, and no text's.
UNKNOWN_SID = "SM" + "0" * 32
_STATUS_PATH = "/webhooks/twilio/status"
_TEXTS_PATH = "/webhooks/twilio/messages"
_PAGES = ("/opt-in", "/privacy", "/terms")


def address(settings: Settings) -> Iterator[Finding]:
    """Calls our own address from outside, as the carrier does. What it sends changes nothing."""
    if not settings.public_url:
        yield Finding("address", None, "not checked: PUBLIC_URL is not set")
        return
    alive = _ask(settings.public_url + "/livez")
    if alive != 200:
        mend = "check PUBLIC_URL, that `checkin serve` or `checkin web` runs, and the proxy before it"
        yield Finding("address", False, f"{settings.public_url}/livez {_shown(alive)}", mend)
        return
    yield Finding("address", True, f"{settings.public_url} answers")
    if not settings.public_url.startswith("https://"):
        mend = (
            "put a certificate before it and use https://: carriers register no other, and logins would go in the open"
        )
        yield Finding("https", None, f"{settings.public_url} is not encrypted", mend)
    yield _pages(settings.public_url)
    tokens = settings.signing_tokens()
    if not tokens:
        yield Finding("webhook", None, "not checked: nothing to sign with")
        return
    yield _webhook(settings, tokens[0])


def _pages(ours: str) -> Finding:
    """The pages that anybody may open: registrations name them, and their reviewers look."""
    for path in _PAGES:
        answer = _ask(ours + path)
        if answer != 200:
            mend = f"check that the proxy passes {' and '.join(_PAGES)} on without a login"
            return Finding("public pages", False, f"{ours}{path} {_shown(answer)}", mend)
    return Finding("public pages", True, f"anybody can open {', '.join(_PAGES)}")


def _webhook(settings: Settings, token: str) -> Finding:
    """A report with a status that nobody knows, and a text from nobody: both are let in, and neither is kept."""
    report = (("MessageSid", UNKNOWN_SID), ("MessageStatus", "self-test"))
    text = (("MessageSid", UNKNOWN_SID), ("From", ""), ("Body", ""))
    for path, fields, wanted in ((_STATUS_PATH, report, 204), (_TEXTS_PATH, text, 400)):
        where = f"{settings.public_url}{path}"
        answer = _ask(where, urlencode(fields).encode(), {"X-Twilio-Signature": sign(token, where, fields)})
        if answer == 403:
            mend = "give the running web the same PUBLIC_URL and TWILIO_AUTH_TOKEN, and start it again"
            return Finding("webhook", False, "the running web refuses our signature", mend)
        if answer != wanted:
            mend = "check that the proxy passes /webhooks/ on unchanged"
            return Finding("webhook", False, f"{where} {_shown(answer)}", mend)
    return Finding("webhook", True, "a signed message from the carrier is let in")


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
