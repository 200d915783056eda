"""Agencies that send people to work elsewhere: which of two names is the employer.

"At the Mobis plant thru Aerotek": where the agency is one we know, it is the employer, since it pays. Of two names
nobody has listed either may be meant, and the alum is asked.
"""

from __future__ import annotations

from surveys.replies.jobs.names import Name, known_employers
from surveys.replies.jobs.naming import name_from, said_to_be
from surveys.replies.lexicon import words_of
from surveys.replies.text.phrases import Table
from surveys.replies.text.words import Words

_AGENCIES = words_of("job", "AGENCIES")
_SENT = Table.of("sent to a place", "job", sent="SENT")
_THROUGH = frozenset(("through", "via"))
_SAID_BY = 3
_CALLS = words_of("grammar", "CALLED") | {"is", "es"}
_STAFFING = frozenset(tuple(name.split()) for name in words_of("job", "STAFFING"))
_CONTRACTORS = frozenset(tuple(name.split()) for name in words_of("job", "CONTRACTORS"))
_ALSO = frozenset(("and", "plus", "also", "y", "tambien", "n", "or", "o"))


def sending(words: Words, now: list[Name]) -> list[Name]:
    """ "at the Mobis plant thru Aerotek": of a listed agency and the place it sends to, the agency pays."""
    sender = next((name for name in known_employers(words) if is_agency(name) and _sends(words, name)), None)
    sender = sender or _sent_through(words)
    if sender is not None:
        return [sender]
    agencies = [name for name in now if is_agency(name)]
    if len(agencies) != 1 or len(now) != 2 or not _ALSO.isdisjoint(words.words[now[0].end : now[1].first]):
        return now
    return agencies


def _sent_through(words: Words) -> Name | None:
    """ "security at the Mall of America thru Allied": who stands behind "through" pays, if listed as sending people."""
    listed = words.words
    for name in known_employers(words):
        before = listed[max(0, name.first - _AN_ARTICLE) : name.first]
        if not _THROUGH.isdisjoint(before) and (is_agency(name) or tuple(name.key.split()) in _CONTRACTORS):
            return name
    return None


_AN_ARTICLE = 2


def _sends(words: Words, name: Name) -> bool:
    """ "Aerotek has me at Honda"."""
    return any(hit.first == name.end for hit in _SENT.hits(words))


def is_agency(name: Name) -> bool:
    """Whether a name is a listed agency that sends people to work elsewhere."""
    return tuple(name.key.split()) in _STAFFING


def agency_and_client(words: Words, now: list[Name], start: int) -> bool:
    """ "Ferrara thru Elite Staffing", "Elite sent me to Ferrara": two names, and either may be the employer."""
    if said_to_be(words) is not None or (len(now) == 1 and is_agency(now[0])):
        return False
    sent = _SENT.first(words)
    if sent is not None and name_from(words, sent.end) is not None:
        return True
    listed = words.words
    for place, word in enumerate(listed):
        if word in _THROUGH and place and name_from(words, start) is not None:
            return start < place
    named = [w for name in now for w in name.key.split()]
    agency = next((i for i, w in enumerate(listed) if w in _AGENCIES), None)
    if agency is None or not now or not _AGENCIES.isdisjoint(named):
        return False
    if now[0].first == agency + 1:
        return False  # "la agencia Merry Maids"
    called = _CALLS.isdisjoint(listed[agency : now[0].first])
    return called or not 0 < now[0].first - agency <= _SAID_BY  # "a temp agency called Staff Right"
