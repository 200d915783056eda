"""How much of a reply its reading accounts for, and so how sure its values are.

Words that a phrase found, names, numbers with their units, small talk and the little words of a language are
accounted for. Each other word might have changed the answer, and most of all one behind a turn of the sentence:
"yes but i put my 2 weeks in" is more than yes. What each word costs was set on replies labelled by people who had
not seen the reader; docs/understanding.md has the figures.
"""

from __future__ import annotations

from surveys.replies.jobs.names import known_employers, known_titles
from surveys.replies.lexicon import words_of
from surveys.replies.reading import Found, Route
from surveys.replies.reply import Reply
from surveys.replies.text.polarity import FILLERS, NO, YES, Polarity

#: Below the first nothing is recorded and the alum is asked; below the second it is staff who look.
RECORD_AT = 0.8
ASK_AT = 0.5
_WORD_COSTS = 0.02
_TURN_COSTS = 0.1
_LIST_WEIGHT = 8
_NONE = ("none",)
_BY_FRAME = "name after"
_LITTLE = words_of("grammar", "LITTLE_WORDS") | words_of("job", "GERUNDS") | FILLERS | YES | NO
_TURNS = words_of("grammar", "TURNS")
_BUTS = words_of("grammar", "BUTS")
_NOES = frozenset((False, "unemployed", "not_looking", "no", "quit", "laid_off", "fired", "contract_ended", ("none",)))
_ENDS = frozenset(".!?;,") | _TURNS
#: With so few words there is nothing beside the answer.
_SHORT = 2


def sureness(reply: Reply, left: list[int]) -> float:
    """How sure the values of a reply are, from 0 to 1, going by the words that nothing explains."""
    if len(reply.words.words) <= _SHORT or not left:
        return 1.0
    return max(0.0, 1.0 - _WORD_COSTS * len(left) - _TURN_COSTS * _behind_a_turn(reply, left))


def confidence(reply: Reply, one: Found, sure: float, left: list[int]) -> float:
    """How sure one value is, in a reply of which so much was understood; `left` are the words nothing explains.

    Lists suffer most: part of a list is a wrong list. So do names that are only known by the words around them. A
    list told by the way suffers from the words in its own part of the sentence; "none" is no part of anything.
    """
    named_by_frame = one.field == "employer" and one.rule.startswith(_BY_FRAME)
    if named_by_frame:
        sure **= _LIST_WEIGHT
    elif isinstance(one.value, tuple) and one.value != _NONE:
        by_the_way = one.field != reply.asked
        own = 1.0 - _WORD_COSTS * _in_its_part(reply, one, left) if by_the_way else sure
        sure = min(sure, own**_LIST_WEIGHT)
    return round(one.confidence * sure, 2)


def _in_its_part(reply: Reply, one: Found, left: list[int]) -> int:
    """How many unexplained words stand in the part of the reply that a value was read from."""
    words = reply.words
    inside = [place for place, start in enumerate(words.starts) if one.start <= start < one.end]
    if not inside:
        return len(left)
    first, last = inside[0], inside[-1] + 1
    while first > 0 and words.words[first - 1] not in _ENDS:
        first -= 1
    while last < len(words.words) and words.words[last] not in _ENDS:
        last += 1
    return sum(1 for place in left if first <= place < last)


def route(confidence: float) -> Route:
    """Who deals with values of so much confidence: the record, the alum once more, or staff."""
    if confidence >= RECORD_AT:
        return Route.RECORD
    return Route.ASK if confidence >= ASK_AT else Route.STAFF


def unexplained(reply: Reply, sign: Polarity | None) -> list[int]:
    """The places of the words that nothing explains."""
    words = reply.words
    if _LITTLE.issuperset(words.bag):
        return []
    left = {place for place, word in enumerate(words.words) if word not in _LITTLE and word[0].isalnum()}
    if not left:
        return []
    for hits in words.consulted.values():
        for hit in hits:
            left.difference_update(range(hit.first, hit.end))
    if sign is not None:
        left.difference_update(range(sign.first, sign.end))
    if not left:
        return []
    for name in (*known_employers(words), *known_titles(words)):
        left.difference_update(range(name.first, name.end))
    spans = [(one.start, one.end) for one in reply.found.values()]
    return sorted(place for place in left if not any(first <= words.starts[place] < end for first, end in spans))


def _behind_a_turn(reply: Reply, left: list[int]) -> int:
    """The most unexplained words behind one turn of the sentence, in its own part of it, after all that was read.

    What comes before a value leads up to it: "i been applying everywhere and they ghost me so no". And a no stands
    whatever is added to it; only a "but" may take it back.
    """
    listed = reply.words.words
    if reply.words.bag.isdisjoint(_TURNS):
        return 0
    turns = _BUTS if all(one.value in _NOES for one in reply.found.values()) else _TURNS
    last = max(one.start for one in reply.found.values())
    most = 0
    for place, word in enumerate(listed):
        if word in turns and reply.words.starts[place] > last:
            end = next((spot for spot in range(place + 1, len(listed)) if listed[spot] in _ENDS), len(listed))
            most = max(most, sum(1 for spot in left if place < spot < end))
    return most
