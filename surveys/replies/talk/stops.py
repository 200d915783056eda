"""The net under the phrases that ask for no more texts: a wish nobody foresaw, known by what it speaks of.

A sentence that speaks of texting beside an end ("i want out of this text thing"), and of nothing else, is an opt-out.
With other words in it, it may be one, and a person looks: "quit my job" and "no more overtime" speak of no texts.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from surveys.replies.lexicon import lists, words_of
from surveys.replies.text.phrases import Hit, Table
from surveys.replies.text.words import Words

STOP, MAYBE = "speaks of an end of our texts", "may be an opt-out"
_GRUMBLES = "grumbles at our texts"
NET = Table.over(
    "end of texts",
    "stops",
    sentences={
        MAYBE: ("<ENDING> .... <TEXTING>", "<TEXTING> .... <ENDED>"),
        _GRUMBLES: ("<GRUMBLE> .... <TEXTING>", "<TEXTING> .... <GRUMBLE>"),
    },
)
_TALK = words_of("stops", "TALK") | words_of("consent", "AROUND") | words_of("consent", "POLITE")
_NOT_TALK = words_of("stops", "NOT_TALK")
_WAYS = words_of("stops", "WAYS")
#: Without one of these nobody grumbles at us.
_OURS = words_of("stops", "OURS")
_WRITTEN_TO = words_of("stops", "WRITTEN_TO")
_SPOKEN = frozenset(
    word
    for name in ("TEXTING", "ENDING", "ENDED")
    for phrases in lists("stops", name)
    for phrase in phrases
    for word in re.findall(r"[^\W\d_]+", phrase)
)
#: What a denial before it turns into the contrary: "do not stop", unlike "not text me anymore".
_ENDERS = frozenset(re.findall(r"[^\W\d_]+", " ".join(one for phrases in lists("stops", "ENDING") for one in phrases)))
_KNOWN = _TALK | _SPOKEN | frozenset(',:-*()#/$"')
_ENDS = frozenset(".!?;")


def caught(words: Words, excused: list[Hit], undone: Callable[[Words, Hit], bool]) -> Hit | None:
    """The words of an end of texting, labelled `STOP` or `MAYBE`; those that an excuse touches do not count.

    `excused` are near misses that are never an opt-out: "stop by", "no texts yet"; `undone` tells whether the words
    before a wish take it back.
    """
    maybe: Hit | None = None
    for hit in NET.every(words):
        if any(one.first < hit.end and hit.first < one.end for one in excused) or (
            words.words[hit.first] in _ENDERS and undone(words, hit)
        ):
            continue
        if hit.label == _GRUMBLES:
            maybe = maybe or (None if _OURS.isdisjoint(words.bag) else hit._replace(label=MAYBE))
            continue
        if _speaks_of_nothing_else(words, hit):
            return hit._replace(label=STOP)
        maybe = maybe or hit
    return maybe


def about_texting(words: Words) -> bool:
    """Whether a reply speaks of being written to, beside which a bare "quit" can mean nothing else."""
    return not words.bag.isdisjoint(_WRITTEN_TO)


def _speaks_of_nothing_else(words: Words, hit: Hit) -> bool:
    first, end = _sentence(words, hit)
    rest = words.words[first : hit.first] + words.words[hit.end : end]
    inside = words.words[hit.first : hit.end]
    if words.words[end : end + 1] == ("?",) and _WAYS.isdisjoint(rest + inside):
        return False
    return _NOT_TALK.isdisjoint(rest + inside) and all(word in _KNOWN for word in (*rest, *inside))


def _sentence(words: Words, hit: Hit) -> tuple[int, int]:
    """Where the sentence around a hit begins and ends."""
    first, end = hit.first, hit.end
    while first and words.words[first - 1] not in _ENDS:
        first -= 1
    while end < len(words.words) and words.words[end] not in _ENDS:
        end += 1
    return first, end
