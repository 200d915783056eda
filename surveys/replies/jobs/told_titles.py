"""Job titles told while something else was asked: "Im a dishwasher at Denny's", "promoted to shift lead".

A title in a sentence is believed where the words around it say that the alum is one. Titles that are in no list of
ours, and in the table of occupations, are believed only right behind such words ("as a chicken deboner").
"""

from __future__ import annotations

from surveys.replies.jobs.callings import titles
from surveys.replies.jobs.names import Name
from surveys.replies.jobs.titles import ENDS, MARKS, NOT_WORKING, end_of, note_title, was_one
from surveys.replies.lexicon import words_of
from surveys.replies.reply import Reply
from surveys.replies.text.words import Words

_STUDIES = words_of("job", "STUDIES")
_ARTICLES = frozenset(("the", "a", "an", "el", "la", "un", "una"))
_REACH = 3
#: Behind these a title follows.
PROMOTED = frozenset(("promoted", "ascendieron", "promovieron"))
_PROMOTED = PROMOTED | {"moved", "bumped"}
#: Directly before a title: the alum is one.
_IS = frozenset("as am soy como became is be been".split())
_ACTS = words_of("job", "GERUNDS") - words_of("job", "NOUNS_OF_WORK")
_OVER = MARKS | ENDS
_LOOSE = frozenset(("with", "making", "en", "como"))
_BEHIND = frozenset("at full part making for with en como tiempo".split())


def mention_title(reply: Reply) -> None:
    """A job title told while something else was asked ("Im a dishwasher at Denny's")."""
    if reply.value("employment_status") in NOT_WORKING:
        return
    found = [title for title in titles(reply.words) if _of_the_alum(reply, title)]
    raised = None if found else _promoted_to(reply.words) or _unlisted(reply)
    if len(found) == 1:
        note_title(reply, found[0].first, found[0].end)
    elif raised is not None:
        note_title(reply, *raised)


def mention_framed_title(reply: Reply) -> None:
    """A title told with the employer that was asked for ("DHL, as a sorter", "soy mesera en La Posta")."""
    if reply.held_whole or reply.has("job_title"):
        return
    found = [t for t in titles(reply.words) if _of_the_alum(reply, t) and _framed(reply.words, t)]
    unlisted = None if found else _unlisted(reply)
    if len(found) == 1:
        note_title(reply, found[0].first, found[0].end)
    elif unlisted is not None:
        note_title(reply, *unlisted)


def _unlisted(reply: Reply) -> tuple[int, int] | None:
    """ "as a chicken deboner", "soy despachadora": a title of the table of occupations, in a place for one."""
    words = reply.words
    listed = words.words
    if reply.value("employment_status") in NOT_WORKING or words.bag.isdisjoint(_NAMING_ONESELF):
        return None
    for place in range(1, len(listed)):
        if not _names_oneself(listed, place) or was_one(words, Name(place, place + 1, "", True)):
            continue
        for end in range(min(len(listed), place + _LONG), place, -1):
            over = end == len(listed) or listed[end] in _OVER or listed[end][0].isdigit()
            over = over and listed[end - 1] not in _NO_TITLES_OF
            if over and all(w.isalpha() for w in listed[place:end]) and _in_table(listed[place:end]):
                return place, end
    return None


def _names_oneself(listed: tuple[str, ...], place: int) -> bool:
    """Behind "i am a", "as a", "soy", "de" after working."""
    before, earlier = listed[place - 1], listed[place - 2] if place > 1 else ""
    if before in ("a", "an", "the") and earlier in _AS:
        return place < _REACH or listed[place - 3] not in _NO_SELF
    if before == "as":
        return earlier not in ("well", "same", "far", "soon", "long", "much")
    return before == "soy" or (before == "como" and earlier in ("trabajo", "trabajando", "estoy", "ando"))


_NAMING_ONESELF = frozenset(("as", "am", "still", "became", "soy", "como"))
_AS = frozenset(("as", "am", "still", "became"))
_NO_SELF = frozenset(("same", "well", "not", "soon"))
_LONG = 5
_NO_TITLES_OF = words_of("job", "NO_TITLES")


def _in_table(parts: tuple[str, ...]) -> bool:
    """Whether the shipped table of occupations knows words as a title, exactly."""
    from surveys.occupations.table import table
    from surveys.occupations.words import plain_words

    key = " ".join(plain_words(" ".join(parts)))
    return key in table().codes or key in table().doubtful


def _promoted_to(words: Words) -> tuple[int, int] | None:
    """ "promoted to desktop support in August": a title that nobody has listed."""
    listed = words.words
    for place, word in enumerate(listed[:-2]):
        if word not in PROMOTED:
            continue
        first = place + 1
        while first < len(listed) and listed[first] in _TO_A:
            first += 1
        end = end_of(words, first, [])
        if listed[first - 1] != word and 0 < end - first <= _REACH and listed[first] not in _NO_TITLES:
            return first, end
    return None


_TO_A = frozenset(("to", "a", "an", "the", "me", "de", "as", "up"))
_NO_TITLES = (
    words_of("job", "WHEN") | words_of("job", "GENERIC") | {"full", "part", "another", "first", "second", "third"}
)


def _of_the_alum(reply: Reply, title: Name) -> bool:
    """Whether a title in a sentence is what the alum is now."""
    words = reply.words
    if title.key in _ACTS:
        return False  # "im cooking at Dennys" tells what is done
    listed = words.words
    before = listed[title.first - 1] if title.first else "."
    after = listed[title.end] if title.end < len(listed) else "."
    goes_on = title.common and after.isalpha() and after not in ENDS | _BEHIND | _STUDIES
    if after in _STUDIES or was_one(words, title) or (goes_on and before in ("to", "in")):
        return False  # "moved to inventory control"
    if before in ("not", "from", "my", "the") and not _framed(words, title):
        return False
    employer = reply.found.get("employer")
    start, stop = words.span(title.first, title.end)
    if employer is not None and employer.start <= start and stop <= employer.end:
        return False
    if _framed(words, title) or (not title.common and title.known and title.end - title.first > 1):
        return True
    named = employer or reply.found.get("same_employer")
    beside = named is not None and named.end <= start and not words.text[named.end : start].strip(" ,.-")
    behind = after in _BEHIND - _LOOSE if title.common else after in _BEHIND
    return (before in MARKS or beside) and (after in MARKS or after[0].isdigit() or behind)


def _framed(words: Words, title: Name) -> bool:
    """ "I am a", "as a", "promoted to", "they made me", "soy", "de cajera"."""
    listed = words.words
    place = title.first - 1
    if place >= 0 and listed[place] in _ARTICLES | {"their", "new"}:
        place -= 1
        if place >= 0 and listed[place] in ("still", "now", "just", "currently"):
            return listed[place + 1] in ("a", "an")
    before = listed[place] if place >= 0 else ""
    earlier = listed[place - 1] if place > 0 else ""
    if before in _IS:
        return before not in ("is", "be", "been") or earlier in ("title", "position", "job", "to", "have")
    if before in ("to", "a") and not _PROMOTED.isdisjoint(listed[max(0, place - 3) : place]):
        return True
    if before == "me" and earlier in ("made", "hicieron"):
        return True
    return before == "de" and (earlier in ("trabajo", "trabajando", "estoy", "ando") or not title.common)
