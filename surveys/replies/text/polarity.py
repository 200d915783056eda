"""Yes and no, however said, and the hedges that are neither."""

from __future__ import annotations

from typing import NamedTuple

from surveys.replies.lexicon import words_of
from surveys.replies.text.phrases import Table
from surveys.replies.text.words import Words

YES = words_of("speech", "YES")
NO = words_of("speech", "NO")
_NO_VERBS = words_of("speech", "AFTER_NO")
ECHO_YES = words_of("speech", "ECHO_YES")
ECHO_NO = words_of("speech", "ECHO_NO")
FILLERS = words_of("speech", "FILLERS")
#: "Ok no": it is the no that answers.
_OPENERS = words_of("speech", "OPENERS")
NEGATORS = words_of("speech", "NEGATORS")
_PLEASANTRIES = Table.of("pleasantries", "speech", nothing="PLEASANTRIES")
MARKS = frozenset('.,!?;:-*()#/$"')
BREAKS = frozenset(".!?;,")
_SIGNS = YES | NO
_SILENT = MARKS | FILLERS
_ECHOES = {**dict.fromkeys(ECHO_NO, False), **dict.fromkeys(ECHO_YES, True)}
#: Words of yes and no that mean something else before other words.
_ALSO_ELSE = frozenset("y n right certain true ok nothing never none nada nunca claro sure good".split())
_ECHO_LENGTH = 9
_TURNS = frozenset(("but", "pero", "although", "though", "except", "aunque"))


class Polarity(NamedTuple):
    """Yes or no, where it was said, and whether that was all that was said."""

    yes: bool
    first: int
    end: int
    alone: bool


def polarity(words: Words) -> Polarity | None:
    """A yes or a no that opens the reply (after greetings and fillers) or closes it.

    "no se", "yes and no" and "no ... yes" are neither.
    """
    kept = words.kept
    if "polarity" not in kept:
        kept["polarity"] = _polarity(words)
    sign: Polarity | None = kept["polarity"]
    return sign


def _polarity(words: Words) -> Polarity | None:
    if len(words.words) > _ECHO_LENGTH and words.bag.isdisjoint(_SIGNS):
        return None
    listed = words.words
    places = [place for place, word in enumerate(listed) if word not in _SILENT]
    polite = _PLEASANTRIES.hits(words)
    if polite:
        places = [place for place in places if not any(hit.first <= place < hit.end for hit in polite)]
    if not places:
        return None
    if len(places) > 1 and listed[places[0]] in _OPENERS and listed[places[1]] in _SIGNS:
        places = places[1:]
    said = [listed[place] for place in places]
    first, end = places[0], places[-1] + 1
    whole = " ".join(said)
    if whole in _ECHOES:
        return Polarity(_ECHOES[whole], first, end, True)
    if _SIGNS.issuperset(said):
        return Polarity(said[0] in YES, first, end, True) if YES.issuperset(said) or YES.isdisjoint(said) else None
    if said[0] in _SIGNS:
        return _opening(words, first, said)
    return _closing(words, end - 1, said[-1])


def _opening(words: Words, place: int, said: list[str]) -> Polarity | None:
    """A yes or no that comes first and begins nothing else ("no idea", "y estoy", "nothing new")."""
    listed, word = words.words, said[0]
    follows = listed[place + 1] if place + 1 < len(listed) else "."
    if word in _ALSO_ELSE and follows not in BREAKS:
        return None
    if len(said) > 2 and said[1] in ("and", "or", "y", "o") and said[2] in _SIGNS:
        return None
    if word == "no" and follows in _NO_VERBS:
        return None
    if said[-1] in _SIGNS and (word in YES) != (said[-1] in YES) and len(said) <= 4:
        return None
    return Polarity(word in YES, place, place + 1, False)


def _closing(words: Words, place: int, word: str) -> Polarity | None:
    """A yes or no that comes last, after a break ("my job closed down so nah")."""
    if word not in _SIGNS or word in _ALSO_ELSE:
        return None
    before = words.words[place - 1] if place else ","
    if before in BREAKS or before in ("so", "asi", "que", "pues", "but", "pero"):
        return Polarity(word in YES, place, place + 1, False)
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
    if "?" not in words.bag:
        return False
    _, end = clause(words, place)
    return end < len(words.words) and words.words[end] == "?"
