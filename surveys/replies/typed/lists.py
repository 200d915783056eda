"""Lists of the lexicon as parts of patterns."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from surveys.replies.lexicon import lists, merged

_UNITS: Mapping[str, int] = merged("typed", "UNITS")
_TENS: Mapping[str, int] = merged("typed", "TENS")
_ORDINALS: Mapping[str, int] = merged("typed", "ORDINALS")
_PARTED = re.compile(r"\s+y\s+|[\s-]+")


def alternatives(name: str) -> str:
    """The phrases of every language's list `name` as one pattern, the longest first."""
    return either(phrase for one in lists("typed", name) for phrase in str(one).split("|") if phrase)


def either(phrases: Iterable[str]) -> str:
    """Phrases as one pattern, the longest first, any space between their words."""
    ordered = sorted(set(phrases), key=lambda phrase: (-len(phrase), phrase))
    return "|".join(re.escape(phrase).replace(r"\ ", r"\s+") for phrase in ordered)


def small(*, ordinals: bool) -> str:
    """A number below a hundred in words as a pattern: "twenty-one", "treinta y dos"; with `ordinals` "twenty-first"."""
    ones = either({**_UNITS, **_ORDINALS} if ordinals else _UNITS)
    tens = either(_TENS)
    return rf"(?:(?:{tens})(?:\s+y\s+|[\s-]+))?(?:{ones})(?![a-z])|(?:{tens})(?![a-z])"


def small_value(written: str) -> int | None:
    """The number that `small` found; None for what is no number, such as "ten twelve"."""
    if written.isdigit():
        return int(written)
    words = _PARTED.split(written)
    values = [_TENS.get(w, {**_UNITS, **_ORDINALS}.get(w)) for w in words]
    if len(values) == 1:
        return values[0]
    ten, one = values[0], values[1]
    return ten + one if ten is not None and one is not None and ten % 10 == 0 and 0 < one < 10 else None
