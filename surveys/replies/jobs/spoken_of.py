"""Employers that a reply only speaks of: where the alum was, wants to be, or somebody of the family is.

A name beside "work at" is not yet where the alum works: "i used to work at", "i want to work at", "my wife works
at", "they moved me to". Each rule below names one way of speaking of a place without working there today.
"""

from __future__ import annotations

from itertools import pairwise

from surveys.replies.jobs.names import Name
from surveys.replies.lexicon import words_of
from surveys.replies.reply import Reply
from surveys.replies.text.words import Words

_MARKS = frozenset('.,!?;:()/"$#*%-')
_PREPOSITIONS = words_of("grammar", "AT")
_HERE = words_of("job", "HERE")
_LEFT = words_of("grammar", "LEFT")
_ARTICLES = frozenset(("the", "la", "el", "los", "las"))
_ENDED_BY = words_of("job", "ENDED_BY")
_PENDING = words_of("grammar", "PENDING")
_HERE_NOW = frozenset(("estoy", "sigo", "trabajo"))
_FRAMES = _PREPOSITIONS | _HERE | _LEFT | {"do", "driving", "drive", "doing", "to"}
_OLD = words_of("job", "OLD")
_JOBS = words_of("job", "JOBS")
_AHEAD = 7
_WISHES = words_of("job", "WISHES")
_WISHED = words_of("job", "WISHED")
_KIN = words_of("job", "KIN")
_FIRST_PERSON = frozenset("i am me we us yo me nos trabajo".split())
_NEAR = 4
_TURNS = frozenset((".", ";", "now", "but", "then", "ahora", "pero", ",", "and", "y", "so"))
#: "they moved me to the memphis hub", "got moved to memory care": the employer did, and it is the same.
MOVED_BY_THEM = frozenset(("me", "got", "was", "been", "transferred"))


def only_spoken_of(reply: Reply, name: Name, *, alone: bool) -> bool:
    """An everyday word that is also a name, out of place; or somewhere only applied to."""
    listed = reply.words.words
    before = listed[name.first - 1] if name.first else ""
    earlier = listed[name.first - 2] if name.first > 1 else ""
    if _of_kin(reply.words, name):
        return True
    to = before == "to" or (before in _ARTICLES and earlier == "to")
    if to and not MOVED_BY_THEM.isdisjoint(listed[max(0, name.first - 4) : name.first]):
        return True  # "they moved me to ohare"
    framed = before in _FRAMES
    framed = framed or (before in _ARTICLES and earlier in _PREPOSITIONS)
    if name.common and not framed and not ended_by(reply.words, name) and not alone:
        return True
    return any(w in _PENDING for w in listed[max(0, name.first - _NEAR) : name.first]) or _to_come(reply.words, name)


def ended_by(words: Words, name: Name) -> bool:
    """Whether the employer ended the job: "werner fired me", "target just let me go"."""
    after = words.words[name.end : name.end + _NEAR]
    if after and after[0] in ("just", "has", "had"):
        after = after[1:]
    if not after or after[0] not in _ENDED_BY:
        return False
    if "to" in after:  # "cut me to 20 hours"
        return False
    return after[0] in ("closed", "shut") or not {"me", "us"}.isdisjoint(after)


def was_there(words: Words, name: Name) -> bool:
    """ "quit amazon", "used to work at", "ya no estoy en", "werner fired me"."""
    listed = words.words
    if ended_by(words, name):
        return True
    left = [w for w in listed[max(0, name.first - _NEAR) : name.first] if w != "home"]
    if any((one in _OLD and two in _JOBS) or (one, two) == ("had", "me") for one, two in pairwise(left)):
        return True  # "my old job at Kroger"
    if "from" in left and "home" in listed[max(0, name.first - _NEAR) : name.first]:
        left.remove("from")  # "work from home for Conduent"
    for turn in _TURNS & set(left):
        left = left[len(left) - left[::-1].index(turn) :] if turn in left else left
    if left and left[-1] in ("for", "to") and left[-2:-1] != ["working"] and not {"left", "quit"}.isdisjoint(left):
        return False  # "left walmart for costco"
    return any(w in _LEFT for w in left) or any(one == "no" and two in _HERE_NOW for one, two in pairwise(left))


def _of_kin(words: Words, name: Name) -> bool:
    """ "my wife works at target": where somebody of the family works, told in the same part."""
    listed = words.words
    for place in range(name.first - 1, max(0, name.first - _AHEAD), -1):
        if listed[place] in _TURNS or listed[place] in _FIRST_PERSON:
            return False
        if listed[place] in _KIN and listed[place - 1] in ("my", "mi") and listed[place + 1] not in _MARKS:
            return True
    return False


def _to_come(words: Words, name: Name) -> bool:
    """ "i want to work at Honda", "gonna start at Menards": wished for or planned, in the same part, and not had."""
    before = words.words[max(0, name.first - _AHEAD) : name.first]
    start = next((i + 1 for i in range(len(before) - 1, -1, -1) if before[i] in _TURNS - {"y", "and"}), 0)
    part = before[start:]
    return any(
        word in _WISHES and part[place + 1] in _WISHED
        for place, word in enumerate(part[:-1])
        if word not in ("going", "want") or part[place + 1] in ("to", "a")
    )
