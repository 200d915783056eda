"""Job titles nobody has listed: a word for an occupation with the words that narrow it down.

Lists of titles never end, but nearly all of them are built alike: what somebody does, and a last word that says what
they are ("kennel tech", "second shift lead", "resident care assistant"; in Spanish the first word says it:
"ayudante de cocina"). A title picked out of a sentence is taken whole: "ironworker apprentice", not "ironworker".
"""

from __future__ import annotations

from surveys.replies.jobs.names import Name, known_employers, known_titles
from surveys.replies.lexicon import words_of
from surveys.replies.text.words import Words

_HEADS = words_of("job", "HEADS")
_OUTSIDE = words_of("job", "OUTSIDE_TITLES") | words_of("job", "NAME_ENDS") | words_of("grammar", "AT")
_RANKS = frozenset(("1", "2", "3", "ii", "iii", "iv"))
_NARROWING = 3


def titles(words: Words) -> list[Name]:
    """Every title in a reply, in full; `common` marks those too general to be trusted in a sentence."""
    found = [_whole(words, title) for title in known_titles(words)]
    if not _HEADS.isdisjoint(words.bag):
        found += _unlisted(words)
    if len(found) < 2:
        return found
    kept: list[Name] = []
    for title in sorted(found, key=lambda t: (t.first, -t.end)):
        if not kept or title.first >= kept[-1].end:
            kept.append(title)
    return kept


def _unlisted(words: Words) -> list[Name]:
    """Words for an occupation that stand at the end of no listed title."""
    found = []
    for place, word in enumerate(words.words):
        if word in _HEADS:
            name = _whole(words, Name(place, place + 1, word, True, True))
            if name.end - name.first > 1:
                found.append(name)
    return found


def _whole(words: Words, title: Name) -> Name:
    """The title with the words that narrow it down and the words it goes on by."""
    first, end = _back(words, title), _on(words, title.end)
    if (first, end) == (title.first, title.end):
        return title
    return Name(first, end, " ".join(words.words[first:end]), title.known, False)


def _back(words: Words, title: Name) -> int:
    """The first of the words that narrow a title down ("electrical" of "electrical helper")."""
    first = title.first
    if words.words[title.end - 1] not in _HEADS:
        return first
    while first > 0 and title.first - first < _NARROWING and _narrows(words, first - 1):
        first -= 1
    if first > 0 and _narrows(words, first - 1):
        return title.first  # too long for a title: a sentence
    return first


def _narrows(words: Words, place: int) -> bool:
    word = words.words[place]
    if not word.isalpha() or word in _OUTSIDE:
        return False
    return not any(name.first <= place < name.end for name in known_employers(words))


def _on(words: Words, end: int) -> int:
    """Where a title that goes on ends: "ironworker apprentice", "ayudante de electricista"."""
    listed = words.words
    if listed[end : end + 1] == ("de",):
        end = next((t.end for t in known_titles(words) if t.first == end + 1), end)
    while end < len(listed) and listed[end] in _HEADS:
        end += 1
    return end
