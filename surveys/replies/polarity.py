"""Yes and no, however said, and the hedges that are neither."""

from __future__ import annotations

from dataclasses import dataclass

from surveys.replies.lexicon import words_of
from surveys.replies.phrases import Table
from surveys.replies.words import Words

YES = words_of("speech", "YES")
NO = words_of("speech", "NO")
_NO_VERBS = words_of("speech", "AFTER_NO")
ECHO_YES = words_of("speech", "ECHO_YES")
ECHO_NO = words_of("speech", "ECHO_NO")
FILLERS = words_of("speech", "FILLERS")
NEGATORS = words_of("speech", "NEGATORS")
_PLEASANTRIES = Table.of("pleasantries", "speech", nothing="PLEASANTRIES")
MARKS = frozenset('.,!?;:-*()#/$"')
BREAKS = frozenset(".!?;,")
_TURNS = frozenset(("but", "pero", "although", "though", "except", "aunque"))


@dataclass(frozen=True, slots=True)
class Polarity:
    """Yes or no, where it was said, and whether that was all that was said."""

    yes: bool
    first: int
    end: int
    alone: bool


def polarity(words: Words) -> Polarity | None:
    """A yes or a no that opens the reply (after greetings and fillers) or closes it.

    "no se" and "no, yes" are neither.
    """
    listed = words.words
    polite = frozenset(place for hit in _PLEASANTRIES.hits(words) for place in range(hit.first, hit.end))
    content = [(i, w) for i, w in enumerate(listed) if w not in MARKS and w not in FILLERS and i not in polite]
    if not content:
        return None
    whole = " ".join(w for _, w in content)
    if whole in ECHO_YES or whole in ECHO_NO:
        return Polarity(whole in ECHO_YES, content[0][0], content[-1][0] + 1, True)
    signs = {w in YES for _, w in content if (w in YES or w in NO)}
    place, word = content[0]
    rest = [w for _, w in content]
    if all(w in YES or w in NO for w in rest):
        if len(signs) > 1:
            return None
        if rest == ["y"] or rest == ["n"] or word not in ("y", "n"):
            return Polarity(word in YES, place, content[-1][0] + 1, True)
    if word in (
        "y",
        "n",
        "right",
        "certain",
        "good",
        "true",
        "ok",
        "nothing",
        "never",
        "none",
        "nada",
        "nunca",
        "claro",
        "sure",
    ):
        follows = listed[place + 1] if place + 1 < len(listed) else "."
        if follows not in BREAKS:
            return None
    if word in YES | NO and len(rest) > 2 and rest[1] in ("and", "or", "y", "o") and rest[2] in YES | NO:
        return None
    if word == "no" and place + 1 < len(listed) and listed[place + 1] in _NO_VERBS:
        return None
    closing = rest[-1]
    if word in YES | NO and closing in YES | NO and (word in YES) != (closing in YES) and len(rest) <= 4:
        return None
    if word in YES:
        return Polarity(True, place, place + 1, False)
    if word in NO:
        return Polarity(False, place, place + 1, False)
    last, closing = content[-1]
    if closing in YES | NO and closing not in ("y", "n", "right", "ok", "nothing", "good", "certain"):
        before = listed[last - 1] if last else ","
        if before in BREAKS or before in ("so", "asi", "que", "pues", "but", "pero"):
            return Polarity(closing in YES, last, last + 1, False)
    return None


def negated(words: Words, first: int, reach: int = 3) -> bool:
    """Whether a negation governs the word at `first`: up to `reach` words before it, in the same clause."""
    listed = words.words
    for place in range(first - 1, max(-1, first - 1 - reach), -1):
        word = listed[place]
        if word in BREAKS or word in _TURNS:
            return False
        if word in NEGATORS:
            # "no, working" answers first and then tells; "no working" does not
            return True
    return False


def clause(words: Words, place: int) -> tuple[int, int]:
    """The first word and the end of the sentence around a place (commas do not end it)."""
    listed = words.words
    first = place
    while first > 0 and listed[first - 1] not in ".!?;":
        first -= 1
    end = place
    while end < len(listed) and listed[end] not in ".!?;":
        end += 1
    return first, end


def asked_back(words: Words, place: int) -> bool:
    """Whether the sentence around a place ends with a question mark."""
    _, end = clause(words, place)
    return end < len(words.words) and words.words[end] == "?"
