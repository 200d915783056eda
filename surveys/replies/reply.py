"""One reply while it is being read: its words, what was asked, and the notes taken so far."""

from __future__ import annotations

from dataclasses import dataclass, field

from surveys.replies.phrases import Hit
from surveys.replies.reading import Context, Found, Route, Value
from surveys.replies.words import Words


@dataclass(slots=True)
class Reply:
    """The words of a reply with the question and the file; readers leave their notes on it."""

    words: Words
    asked: str
    context: Context
    found: dict[str, Found] = field(default_factory=dict)
    doubts: list[tuple[Route, str]] = field(default_factory=list)

    def note(self, name: str, value: Value, first: int, end: int, rule: str, confidence: float = 1.0) -> None:
        """Takes down a value; two different values for one field are a doubt, and neither is kept."""
        earlier = self.found.get(name)
        if earlier is not None and earlier.value != value:
            self.doubt(f"two different answers for {name.replace('_', ' ')}")
            return
        if earlier is None:
            start, stop = self.words.span(first, end)
            self.found[name] = Found(name, value, start, stop, rule, confidence)

    def note_hit(self, name: str, value: Value, hit: Hit) -> None:
        """Takes down a value read by a phrase."""
        self.note(name, value, hit.first, hit.end, hit.phrase)

    def note_all(self, name: str, value: Value, rule: str) -> None:
        """Takes down a value that the whole reply says."""
        self.note(name, value, 0, len(self.words.words), rule)

    def doubt(self, because: str, route: Route = Route.ASK) -> None:
        """Holds the record: the reply is asked about again, or goes to staff."""
        self.doubts.append((route, because))

    def value(self, name: str) -> Value | None:
        """The value noted for a field, if any."""
        found = self.found.get(name)
        return found.value if found else None

    def has(self, *names: str) -> bool:
        """Whether any of these fields was noted."""
        return any(name in self.found for name in names)
