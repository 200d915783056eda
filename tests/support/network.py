"""Keeps the tests at home: only this machine may be talked to."""

from __future__ import annotations

import ipaddress
import sys
from typing import Any

WATCHED = frozenset({"socket.connect", "socket.sendto", "socket.getaddrinfo", "socket.gethostbyname"})


class ReachedOut(AssertionError):
    """A test tried to talk to another machine."""


def stay_home() -> None:
    """Refuses, for the rest of this process, every connection and look-up that leaves the machine.

    Holds for what Python itself opens, whatever library asks; not for compiled drivers or child processes.
    """
    sys.addaudithook(_refuse_strangers)


def _refuse_strangers(event: str, args: tuple[Any, ...]) -> None:
    if event in WATCHED and not _is_home(args[0] if event.startswith("socket.get") else args[1]):
        raise ReachedOut(f"a test tried to reach another machine ({event} {args[-1]!r}): use the stand-ins")


def _is_home(address: Any) -> bool:
    host = address[0] if isinstance(address, tuple) else address
    match host:
        case None | "" | "localhost":
            return True
        case bytes():
            return host == b"localhost" or host.startswith((b"/", b"\0"))
        case str() if host.startswith(("/", "\0")):
            return True  # a socket file
        case str():
            try:
                return ipaddress.ip_address(host).is_loopback or ipaddress.ip_address(host).is_unspecified
            except ValueError:
                return False
    return True
