"""Lists of the lexicon as parts of patterns."""

from __future__ import annotations

import re
from collections.abc import Iterable

from surveys.replies.lexicon import lists


def alternatives(name: str) -> str:
    """The phrases of every language's list `name` as one pattern, the longest first."""
    return either(phrase for one in lists("typed", name) if one for phrase in one.split("|"))


def either(phrases: Iterable[str]) -> str:
    """Phrases as one pattern, the longest first, any space between their words."""
    ordered = sorted(set(phrases), key=lambda phrase: (-len(phrase), phrase))
    return "|".join(re.escape(phrase).replace(r"\ ", r"\s+") for phrase in ordered)
