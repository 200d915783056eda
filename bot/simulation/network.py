"""The simulated phone network: what the carrier would post to us, signed as the carrier signs."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from bot.carriers.signatures import sign
from bot.carriers.simulator import new_sid

#: Posts a form to a path of the web application with a signature, and gives back the HTTP status.
Post = Callable[[str, Sequence[tuple[str, str]], str], int]


class WebhookRefused(RuntimeError):
    """Our own web application did not take a text: a fault of the demo."""


class Network:
    """Carries texts and delivery reports to the webhooks. `address` is what the signature is made over."""

    def __init__(self, post: Post, *, token: str, address: str, ours: str) -> None:
        self._post = post
        self._token = token
        self._address = address
        self._ours = ours

    def text(self, phone: str, body: str) -> str:
        """Brings a text from a phone to the bot; returns the carrier's id for it."""
        sid = new_sid()
        form = [("MessageSid", sid), ("From", phone), ("To", self._ours), ("Body", body), ("NumMedia", "0")]
        self._deliver("/webhooks/twilio/messages", form)
        return sid

    def delivered(self, sid: str, phone: str, attempt: str) -> None:
        """Reports that a text of the bot's arrived."""
        form = [("MessageSid", sid), ("MessageStatus", "delivered"), ("To", phone), ("From", self._ours)]
        self._deliver(f"/webhooks/twilio/status/{attempt}", form)

    def _deliver(self, path: str, form: list[tuple[str, str]]) -> None:
        status = self._post(path, form, sign(self._token, self._address + path, form))
        if status >= 300:
            raise WebhookRefused(f"{path} answered {status}")
