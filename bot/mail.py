"""E-mail to staff, handed to the mail server of the program's own."""

from __future__ import annotations

import smtplib
import socket
import ssl
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime
from typing import Any, Final

from bot.mail_address import MailServer, Security, addresses, mail_server
from bot.settings import Settings

#: Seconds to wait for each answer of the mail server.
PATIENCE: Final = 8.0
#: The same for a letter with files: all of it has to go up the line, and servers look through files before they answer.
PATIENCE_WITH_FILES: Final = 300.0


class MailFailed(Exception):
    """The mail server cannot be used. The message says why in a few words, and names nobody."""


@dataclass(frozen=True, slots=True)
class Attached:
    """A file that goes with a letter. `media_type` such as text/csv."""

    name: str
    media_type: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Letter:
    """One e-mail in plain text. `key` is the same each time it is tried, so that mail programs show it once."""

    to: tuple[str, ...]
    subject: str
    body: str
    key: str
    files: tuple[Attached, ...] = ()
    urgent: bool = True


@dataclass(frozen=True, slots=True)
class Sent:
    """The keys of the letters that the server took for somebody, and what went wrong, if anything.

    `unsure`: handed over whole, and the line broke before the server said whether it takes it. It may have.
    """

    taken: frozenset[str]
    why: str = ""
    unsure: frozenset[str] = frozenset()


class _Line(smtplib.SMTP):
    """A line that knows whether a whole letter went over it and was not answered."""

    unanswered = False

    def send(self, s: Any) -> None:
        super().send(s)
        self.unanswered = isinstance(s, bytes) and s.endswith(b"\r\n.\r\n")

    def getreply(self) -> tuple[int, bytes]:
        answer = super().getreply()
        self.unanswered = False
        return answer

    def wait(self, seconds: float) -> None:
        """Waits so long for each answer from now on."""
        if self.sock is not None:
            self.sock.settimeout(seconds)


class _LineInTls(_Line, smtplib.SMTP_SSL):
    """The same, kept from others' eyes from the first byte."""


def is_set_up(settings: Settings) -> bool:
    """Whether staff are told by e-mail at all."""
    return settings.smtp_url is not None and bool(settings.alert_emails)


def send(settings: Settings, letters: Sequence[Letter], *, now: datetime) -> Sent:
    """Hands letters to the mail server over one connection. Never raises: what went wrong is in what it returns.

    Taken is not read: what the server does with it afterwards, nobody tells us.
    """
    taken: list[str] = []
    refused = 0
    key, line = "", None
    try:
        with _connected(settings) as line:
            for letter in letters:
                key = letter.key
                line.wait(PATIENCE_WITH_FILES if letter.files else PATIENCE)
                turned_away = _send(line, _message(settings, letter, now), settings.alert_from or "", letter.to)
                refused += turned_away
                if turned_away < len(letter.to):
                    taken.append(letter.key)
    except MailFailed as error:
        return Sent(frozenset(taken), str(error), frozenset({key} if line is not None and line.unanswered else ()))
    return Sent(frozenset(taken), f"the mail server takes none for {refused} of the addresses" if refused else "")


def _send(line: smtplib.SMTP, message: EmailMessage, sender: str, to: Sequence[str]) -> int:
    """How many of the addresses the server turns away; the others' letters are taken."""
    try:
        return len(line.send_message(message, sender, list(to)))
    except smtplib.SMTPRecipientsRefused as error:
        return len(error.recipients)


def check(settings: Settings) -> None:
    """Connects and signs in, and sends nothing. Raises `MailFailed`."""
    with _connected(settings) as line:
        line.noop()


def _message(settings: Settings, letter: Letter, now: datetime) -> EmailMessage:
    # This policy refuses a line break in a header.
    message = EmailMessage(policy=SMTP)
    sender = settings.alert_from or ""
    message["From"] = f'"{settings.org_name.replace(chr(34), "")} check-in" <{sender}>'
    message["To"] = ", ".join(letter.to)
    message["Subject"] = letter.subject
    message["Date"] = format_datetime(now)
    message["Message-ID"] = f"<{letter.key}@{sender.partition('@')[2]}>"
    message["Auto-Submitted"] = "auto-generated"
    if letter.urgent:
        message["Importance"] = "high"
    message.set_content(letter.body)
    for each in letter.files:
        kind, _, form = each.media_type.partition("/")
        message.add_attachment(each.content, maintype=kind, subtype=form, filename=each.name)
    return message


@contextmanager
def _connected(settings: Settings) -> Iterator[_Line]:
    """A line to the mail server, kept from others' eyes and signed in; every failure is a `MailFailed`."""
    assert settings.smtp_url is not None
    server = mail_server(settings.smtp_url.get_secret_value())
    try:
        with _opened(server, (settings.alert_from or "").partition("@")[2]) as line:
            if server.security is Security.STARTTLS:
                line.starttls(context=ssl.create_default_context())
            if server.user:
                line.login(server.user, server.password)
            yield line
    except (smtplib.SMTPException, ssl.SSLError, OSError, ValueError) as error:
        # Not the server's own words: they may quote an address.
        raise MailFailed(_why(error)) from None


def _opened(server: MailServer, ours: str) -> _Line:
    # Left to itself, smtplib would first ask the name service who we are, and might wait for it.
    if server.security is Security.TLS:
        context = ssl.create_default_context()
        return _LineInTls(server.host, server.port, ours, timeout=PATIENCE, context=context)
    return _Line(server.host, server.port, ours, timeout=PATIENCE)


def _why(error: Exception) -> str:
    match error:
        case smtplib.SMTPAuthenticationError():
            return f"the mail server does not let us in (code {error.smtp_code}): check the user and password"
        case smtplib.SMTPResponseException():
            return f"the mail server refuses it (code {error.smtp_code})"
        case smtplib.SMTPNotSupportedError():
            return "the mail server offers no STARTTLS or no sign-in"
        case ssl.SSLCertVerificationError():
            return "the mail server's certificate is not good for its name"
        case socket.gaierror():
            return "there is no mail server of that name"
        case ConnectionRefusedError():
            return "the mail server takes no connection on that port"
        case TimeoutError():
            return "the mail server does not answer"
        case smtplib.SMTPServerDisconnected():
            return "the mail server hung up"
        case _:
            return f"the mail server cannot be reached ({type(error).__name__})"


def staff_addresses(settings: Settings, *, on_call: bool) -> tuple[str, ...]:
    """Who is told: staff, and those on call when it is for them too."""
    extra = addresses(settings.oncall_emails) if on_call else ()
    return tuple(dict.fromkeys((*addresses(settings.alert_emails), *extra)))
