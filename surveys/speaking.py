"""The organisation's voice: fixed texts by name, in one language."""

from __future__ import annotations

from dataclasses import dataclass

from surveys import wording
from surveys.dialogue import Say
from surveys.wording import Organisation


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who speaks, and in which language."""

    organisation: Organisation
    language: str

    def say(self, name: str, kind: str | None = None) -> tuple[Say, ...]:
        """One fixed text; `kind` where it is kept under another word than its name."""
        return (Say(kind or name, wording.phrase(name, self.organisation, language=self.language)),)
