"""What really happened in a run, as the stand-in carrier remembers it: the product has no part in this memory."""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime


@dataclass
class Text:
    """One text that the carrier took, in either direction. All times are the run's."""

    sid: str
    inbound: bool
    phone: str  # the alum's end
    ours: str
    body: str
    status: str
    created: datetime
    listed_from: datetime  # a carrier's list lags behind a little
    asked_at: datetime  # when the call to send it reached the carrier
    callback: str = ""
    attempt: str = ""
    valid_for: int | None = None
    error_code: int | None = None
    reached_phone: bool = False
    question: str = ""  # in: what it answers
    #: In: when a webhook was answered 200 for it; none when only the list tells of it.
    acknowledged: datetime | None = None


@dataclass
class Truth:
    """Everything the carrier knows. Take `lock` around anything that reads more than one text."""

    texts: list[Text] = field(default_factory=list)
    by_sid: dict[str, Text] = field(default_factory=dict)
    #: Numbers whose owner texted STOP: the carrier itself blocks them.
    blocked: set[str] = field(default_factory=set)
    #: What was done to whom, for the table of figures.
    counts: Counter[str] = field(default_factory=Counter)
    lock: threading.RLock = field(default_factory=threading.RLock)

    def keep(self, text: Text) -> None:
        """Adds a text."""
        with self.lock:
            self.texts.append(text)
            self.by_sid[text.sid] = text

    def count(self, what: str, by: int = 1) -> None:
        """Counts one more of something."""
        with self.lock:
            self.counts[what] += by

    def outbound(self) -> list[Text]:
        """Texts of ours that the carrier accepted, in that order."""
        with self.lock:
            return [text for text in self.texts if not text.inbound]

    def inbound(self) -> list[Text]:
        """Texts that alumni sent, in that order."""
        with self.lock:
            return [text for text in self.texts if text.inbound]

    def newest_first(self) -> Iterator[Text]:
        """All texts as a list call gives them."""
        with self.lock:
            return reversed(list(self.texts))
