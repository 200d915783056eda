"""Which wording of a text about consent somebody was shown, as the consent ledger keeps it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Final

from surveys.dialogue import Flag, FlagKind, Say, Turn
from surveys.wording import Organisation, languages, phrase, version_of

#: The fixed texts behind each kind of text about consent.
_TEXTS: Final = {"opt_in": ("resubscribed", "opted_in"), "opt_out": ("opted_out",)}


@dataclass(frozen=True, slots=True)
class Shown:
    """A text as it was shown, which version of it that was, and its language; empty when nothing was."""

    wording: str = ""
    version: str = ""
    language: str | None = None


def shown_in(say: Iterable[Say], organisation: Organisation) -> Shown:
    """The text about consent among those that are sent back."""
    for text in say:
        for name in _TEXTS.get(text.kind, ()):
            for language in languages():
                if phrase(name, organisation, language=language) == text.body:
                    return Shown(text.body, version_of(name, organisation, language=language), language)
    return Shown()


def first_agreement(turn: Turn, organisation: Organisation) -> Turn:
    """START from somebody who had never agreed: they are told what they agree to, not welcomed back."""
    language = shown_in(turn.say, organisation).language or "en"
    words = phrase("opted_in", organisation, language=language)
    return replace(turn, say=tuple(replace(each, body=words) if each.kind == "opt_in" else each for each in turn.say))


def in_vain(turn: Turn, why: str) -> Turn:
    """START where it lifts nothing: nothing is promised, and staff are told why."""
    flag = Flag(FlagKind.MESSAGE, f"they texted START, and no texts go out all the same: {why}")
    return replace(turn, say=tuple(each for each in turn.say if each.kind != "opt_in"), flags=(*turn.flags, flag))
