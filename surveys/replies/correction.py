"""Replies that mend the answer before: "sorry, 17.50", "*Kroger", "and wic too, forgot that one"."""

from __future__ import annotations

from surveys.replies.phrases import Hit, Table
from surveys.replies.reading import Context, Previous
from surveys.replies.words import Words

_STRONG = Table.of("correction", "correction", strong="STRONG")
_WEAK = Table.of("correction", "correction", weak="WEAK")
_ADDS = Table.of("addition", "correction", adds="ADDS")
_NOT = frozenset(("not", "no", "instead"))


def marker(words: Words, context: Context) -> tuple[Hit, bool] | None:
    """The words that announce a correction, and whether they can mean nothing else."""
    if context.previous is None:
        return None
    if words.words and (words.words[0] == "*" or words.words[-1] == "*"):
        place = 0 if words.words[0] == "*" else len(words.words) - 1
        return Hit("strong", place, place + 1, "correction: *"), True
    hit = _STRONG.first(words)
    if hit is not None:
        return hit, True
    hit = _WEAK.first(words)
    return (hit, False) if hit is not None else None


def body(words: Words, *, of: Previous) -> str:
    """The text without the announcing words and without "not 50"."""
    drop: set[int] = set()
    for table in (_STRONG, _WEAK):
        for hit in table.hits(words):
            drop.update(range(hit.first, hit.end))
    for place, word in enumerate(words.words):
        if word in _NOT and place + 1 < len(words.words) and words.words[place + 1][0].isdigit():
            drop.update((place, place + 1))
            if place + 2 < len(words.words) and words.words[place + 2] in ("hours", "horas", "dollars", "an", "a"):
                drop.update((place + 2,))
        if word == "*":
            drop.add(place)
    text = list(words.text)
    for place in drop:
        for spot in range(words.starts[place], words.ends[place]):
            text[spot] = " "
    kept = "".join(text)
    lead = len(kept) - len(kept.lstrip(" ,.!:-"))
    return " " * lead + kept[lead:]


def adds(words: Words) -> bool:
    """Whether the reply adds to a list rather than replacing it."""
    return _ADDS.first(words) is not None and not words.bag & _NOT
