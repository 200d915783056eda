"""Replies that are not answers: who is this, later, I would rather not, a question for staff, thanks."""

from __future__ import annotations

from surveys.replies.lexicon import words_of
from surveys.replies.text.phrases import Hit, Table, longest
from surveys.replies.text.polarity import MARKS
from surveys.replies.text.words import Words

_HELP = Table.of("help", "manners", "HELP")
_LATER = Table.of("later", "manners", "LATER")
_REFUSE = Table.of("refuse", "manners", "REFUSE")
_QUESTION = Table.of("question", "manners", "QUESTION")
_UNSURE = Table.of("unsure", "manners", "UNSURE")
#: Why a reply is no answer: it asks to be asked in another language.
IN_ANOTHER_LANGUAGE = "asks for another language"
_WANTED = Table.of("language wanted", "speech", es="WANTS_SPANISH", en="WANTS_ENGLISH")
TABLES = (_HELP, _LATER, _REFUSE, _QUESTION, _UNSURE)
_THANKS = words_of("manners", "THANKS")
_CALLS = words_of("manners", "CALLS")
_OTHERS = words_of("consent", "OTHER_SUBJECTS")
_DENIES = words_of("manners", "DENIES")
_WRITER = words_of("manners", "BEFORE_A_REFUSAL")
_WORKING = words_of("manners", "TO_WORK")
_BETWEEN = words_of("manners", "BETWEEN_SUBJECT_AND_VERB")
#: The question is not clear to the alum; who asks is.
WHAT_IS_MEANT = "asks what the question means"
#: A refusal in these words gives way to an answer in the same words.
WEAK_REFUSAL = "may rather not answer"


def asks_who(words: Words) -> Hit | None:
    """Does not know who writes, or what the question means."""
    return _HELP.first(words)


def asks_for_time(words: Words, sure: frozenset[str]) -> Hit | None:
    """Busy; ask again. Of several phrases, one with a `sure` word."""
    every = _LATER.every(words)
    hits = [h for h in longest(every) if not _told_of_others(words, h) and not _of_work(words, h)]
    if not hits:
        return None
    inside = [h for h in every if any(h.first < one.end and one.first < h.end for one in hits)]
    return next((h for h in (*hits, *inside) if not sure.isdisjoint(words.words[h.first : h.end])), hits[0])


def _of_work(words: Words, hit: Hit) -> bool:
    """ "ahorita no puedo trabajar": what cannot be done is to work, not to answer."""
    return not _WORKING.isdisjoint(words.words[hit.end : hit.end + 1])


def refuses(words: Words) -> Hit | None:
    """Will not answer this question."""
    hits = (hit for hit in _REFUSE.hits(words) if not _told_of_others(words, hit) and not _subject_before(words, hit))
    return min(hits, key=lambda hit: (hit.rank, hit.first), default=None)


def _subject_before(words: Words, hit: Hit) -> bool:
    """ "temp service does not give none": a "not" of somebody who is not the one who writes."""
    before = words.words[hit.first - 1] if hit.first else "i"
    return words.words[hit.first] in _DENIES and before.isalpha() and before not in _WRITER


def _told_of_others(words: Words, hit: Hit) -> bool:
    """ "They do not give insurance", "my boss will call me later": not the one who writes."""
    place = hit.first - 1
    while place >= 0 and words.words[place] in _BETWEEN:
        place -= 1
    return place >= 0 and words.words[place] in _OTHERS


def asks_staff(words: Words) -> Hit | None:
    """Wants something that only a person can give."""
    hits = _QUESTION.hits(words)
    if not hits:
        return None
    hits = [h for h in hits if not h.first or words.words[h.first - 1] not in ("no", "not")]
    hits = [h for h in hits if not (words.words[h.first] in _CALLS and _told_of_others(words, h))]
    return max(hits, key=lambda hit: hit.end - hit.first, default=None)


def unsure(words: Words) -> Hit | None:
    """Does not know, or hedges."""
    return _UNSURE.first(words)


def language_wanted(words: Words) -> str | None:
    """The language in which the alum asks to be asked, where the whole reply says so: "no hablo ingles"."""
    hit = _WANTED.first(words)
    return None if hit is None else hit.label


def only_thanks(words: Words) -> bool:
    """Nothing but thanks, greetings and good wishes."""
    content = [w for w in words.words if w not in MARKS]
    return bool(content) and all(w in _THANKS or w == "thumbsup" for w in content)
