"""The guard that keeps the tests at home."""

from __future__ import annotations

import socket

import pytest

from tests.support.network import ReachedOut


def _family(host: str) -> socket.AddressFamily:
    return socket.AF_INET6 if ":" in host else socket.AF_INET


def _connect(host: str) -> None:
    with socket.socket(_family(host)) as caller:
        caller.settimeout(1)
        caller.connect((host, 9))


def _send_a_datagram(host: str) -> None:
    with socket.socket(_family(host), socket.SOCK_DGRAM) as caller:
        caller.sendto(b"hello", (host, 9))


def _look_up(host: str) -> None:
    socket.getaddrinfo(host, 443)


@pytest.mark.parametrize("host", ["192.0.2.1", "10.0.0.7", "2001:db8::1"])
@pytest.mark.parametrize("reach", [_connect, _send_a_datagram])
def test_another_machine_is_out_of_reach(reach, host):
    with pytest.raises(ReachedOut, match="another machine"):
        reach(host)


@pytest.mark.parametrize("find", [_look_up, socket.gethostbyname, lambda host: socket.create_connection((host, 443))])
def test_another_machine_is_not_even_looked_up(find):
    with pytest.raises(ReachedOut, match="another machine"):
        find("example.org")


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1"])
def test_this_machine_can_be_reached(host):
    with (
        socket.create_server(("127.0.0.1", 0)) as listener,
        socket.create_connection((host, listener.getsockname()[1])) as caller,
    ):
        accepted, _ = listener.accept()
        with accepted:
            accepted.sendall(b"hello")
        assert caller.recv(5) == b"hello"
