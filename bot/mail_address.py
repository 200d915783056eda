"""What the settings say about e-mail: the server that takes it, and who gets it. Reads and checks, opens nothing."""

from __future__ import annotations

import ipaddress
import re
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final
from urllib.parse import parse_qs, unquote, urlsplit

#: How an address is written in the settings; stricter than the standards, and free of what could break a header.
_ADDRESS: Final = re.compile(r"[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9.-]{0,251}[A-Za-z0-9])?")
_MEND: Final = "use smtp://USER:PASSWORD@HOST:587 or smtps://USER:PASSWORD@HOST"


class Security(StrEnum):
    """How the line to the mail server is kept from others' eyes."""

    TLS = "tls"  # from the first byte
    STARTTLS = "starttls"  # before anything is said that matters; without it nothing is sent
    NONE = "none"


@dataclass(frozen=True, slots=True)
class MailServer:
    """The server that takes our e-mail."""

    host: str
    port: int
    security: Security
    user: str = ""
    password: str = field(default="", repr=False)


def mail_server(url: str) -> MailServer:
    """The server that a setting names. Raises ValueError with the mend.

    `smtps://` speaks TLS from the start (port 465), `smtp://` turns it on before signing in (port 587) and sends
    nothing where the server cannot. `?starttls=never` is for a relay on this machine or a private network, without a
    password.
    """
    parts = urlsplit(url)
    try:
        port = parts.port
    except ValueError:
        raise ValueError(f"the port is not a number: {_MEND}") from None
    asked = {name: values[-1] for name, values in parse_qs(parts.query, keep_blank_values=True).items()}
    starttls = asked.pop("starttls", "required")
    if parts.scheme not in ("smtp", "smtps") or not parts.hostname or parts.path.strip("/") or asked:
        raise ValueError(_MEND)
    if starttls not in ("required", "never"):
        raise ValueError("starttls is required or never")
    user, password = unquote(parts.username or ""), unquote(parts.password or "")
    if bool(user) != bool(password):
        raise ValueError(f"a user and a password go together (write @ in a user as %40): {_MEND}")
    if parts.scheme == "smtps":
        return MailServer(parts.hostname, port or 465, Security.TLS, user, password)
    if starttls == "required":
        return MailServer(parts.hostname, port or 587, Security.STARTTLS, user, password)
    if user and not _is_this_machine(parts.hostname):
        raise ValueError("starttls=never would send the password in the open: leave it out")
    return MailServer(parts.hostname, port or 25, Security.NONE, user, password)


def _is_this_machine(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def addresses(text: str) -> tuple[str, ...]:
    """E-mail addresses with commas between them, each once. Raises ValueError naming the one that is none."""
    found = tuple(dict.fromkeys(part.strip() for part in text.split(",") if part.strip()))
    for each in found:
        if not _ADDRESS.fullmatch(each) or ".." in each:
            raise ValueError(f"{each!r} is not an e-mail address: give one like ana@example.org, with commas between")
    return found
