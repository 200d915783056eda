"""A mail server on this machine: takes e-mail over a real socket, as strictly as a provider's would, and keeps it."""

from __future__ import annotations

import base64
import ssl
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email import message_from_bytes, policy
from email.message import EmailMessage
from ipaddress import ip_address
from pathlib import Path
from socket import SHUT_RDWR
from socketserver import StreamRequestHandler, ThreadingTCPServer
from threading import Condition, Event, Thread

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec

#: Seconds after which something that should have come at once has failed.
PATIENCE = 30


@dataclass
class Post:
    """What a mail server took, and how it behaves.

    `hold` keeps it from answering until it is set, `looks` from answering a letter for so many seconds, and one that is
    `speechless` hangs up on a letter that it took.
    """

    port: int = 0
    letters: list[tuple[tuple[str, ...], EmailMessage]] = field(default_factory=list)
    commands: list[str] = field(default_factory=list)
    login: tuple[str, str] | None = None
    refused: frozenset[str] = frozenset()
    greeting: str = "220 mail.example.org"
    tls: ssl.SSLContext | None = None
    hold: Event | None = None
    looks: float = 0
    speechless: bool = False
    changed: Condition = field(default_factory=Condition)

    def subjects(self) -> list[str]:
        """The subjects of what came."""
        return [str(letter["Subject"]) for _, letter in self.letters]

    def to(self) -> list[tuple[str, ...]]:
        """Whom each was handed in for."""
        return [to for to, _ in self.letters]

    def wait(self, count: int) -> None:
        """Waits until so many letters are there."""
        with self.changed:
            assert self.changed.wait_for(lambda: len(self.letters) >= count, PATIENCE)


class _Session(StreamRequestHandler):
    """One caller. `server.post` says how to behave."""

    server: _Server

    def handle(self) -> None:
        self.post, self.secure, self.inside = self.server.post, False, self.server.post.login is None
        self._to: list[str] = []
        if self.post.hold:
            self.post.hold.wait(PATIENCE)
        self._say(self.post.greeting)
        while line := self.rfile.readline().decode().strip():
            verb, _, rest = line.partition(" ")
            self.post.commands.append(verb.upper())
            if verb.upper() == "QUIT":
                return self._say("221 bye")
            getattr(self, f"_{verb.lower()}", self._unknown)(rest)
        return None

    def finish(self) -> None:
        """The line that TLS was begun on is ours to close."""
        super().finish()
        self.connection.close()

    def _say(self, *lines: str) -> None:
        self.wfile.write("".join(f"{line}\r\n" for line in lines).encode())

    def _unknown(self, _rest: str) -> None:
        self._say("502 what?")

    def _ehlo(self, _rest: str) -> None:
        offers = ["250-mail.example.org"]
        if self.post.tls and not self.secure:
            offers.append("250-STARTTLS")
        if self.post.login and (self.secure or not self.post.tls):
            offers.append("250-AUTH PLAIN")
        self._say(*offers, "250 8BITMIME")

    def _starttls(self, _rest: str) -> None:
        assert self.post.tls is not None
        self._say("220 go on")
        self.connection = self.post.tls.wrap_socket(self.connection, server_side=True)
        self.rfile, self.wfile = self.connection.makefile("rb"), self.connection.makefile("wb", buffering=0)
        self.secure = True

    def _auth(self, rest: str) -> None:
        _, user, password = base64.b64decode(rest.partition(" ")[2]).decode().split("\0")
        self.inside = (user, password) == self.post.login
        self._say("235 welcome" if self.inside else "535 not you")

    def _mail(self, _rest: str) -> None:
        self._to = []
        self._say("250 ok" if self.inside else "530 sign in first")

    def _rcpt(self, rest: str) -> None:
        address = rest.partition("<")[2].partition(">")[0]
        if address in self.post.refused:
            return self._say("550 nobody here")
        self._to.append(address)
        return self._say("250 ok")

    def _data(self, _rest: str) -> None:
        self._say("354 go on")
        body = b""
        while (line := self.rfile.readline()) != b".\r\n":
            body += line.removeprefix(b".") if line.startswith(b"..") else line
        letter = message_from_bytes(body, policy=policy.default)
        assert isinstance(letter, EmailMessage)
        with self.post.changed:
            self.post.letters.append((tuple(self._to), letter))
            self.post.changed.notify_all()
        if self.post.speechless:
            return self.connection.shutdown(SHUT_RDWR)
        if self.post.looks:
            Event().wait(self.post.looks)
        return self._say("250 taken")

    def _rset(self, _rest: str) -> None:
        self._say("250 ok")

    _noop = _rset


class _Server(ThreadingTCPServer):
    allow_reuse_address = True
    daemon_threads = True
    post: Post

    def handle_error(self, request: object, client_address: object) -> None:
        """A caller that breaks off, as one does that does not trust us, is no fault of the server's."""


@contextmanager
def post_office(**behaviour: object) -> Iterator[Post]:
    """A mail server for as long as the block lasts."""
    with _Server(("127.0.0.1", 0), _Session) as server:
        server.post = Post(port=server.server_address[1], **behaviour)  # type: ignore[arg-type]
        thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        try:
            yield server.post
        finally:
            server.shutdown()
            thread.join()


def certificate(folder: Path) -> tuple[Path, ssl.SSLContext]:
    """A certificate for 127.0.0.1 that nobody trusts unless told to, and the server's end of it."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "127.0.0.1")])
    now = datetime.now(UTC)
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ip_address("127.0.0.1"))]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    public, private = folder / "mail.pem", folder / "mail.key"
    public.write_bytes(made.public_bytes(serialization.Encoding.PEM))
    plain = serialization.NoEncryption()
    form = serialization.PrivateFormat.PKCS8
    private.write_bytes(key.private_bytes(serialization.Encoding.PEM, form, plain))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(public, private)
    return public, context
