"""Replies that mend the answer before: "sorry, 17.50", "*Kroger", "its 17.25 not 17.75", "and wic too".

A correction is announced ("typo"), or takes back what was said before ("not 17.75"), or begins as people do who mend
("wait", "sorry") and fits the question before better than the one that is open.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from surveys.replies import answers
from surveys.replies.lexicon import words_of
from surveys.replies.reading import Context, Found, Intent, Previous, Reading, Route
from surveys.replies.reply import Reply
from surveys.replies.text.phrases import Table
from surveys.replies.text.polarity import BREAKS, polarity
from surveys.replies.text.words import Words, read_words

_STRONG = Table.of("correction", "correction", strong="STRONG")
_WEAK = Table.of("correction", "correction", weak="WEAK")
_ADDS = Table.of("addition", "correction", adds="ADDS")
_APOLOGY = Table.of("apology", "correction", apology="APOLOGY")
_EXPLAINS = Table.of("explanation", "correction", explains="EXPLAINS")
_TAKES_BACK = words_of("correction", "TAKES_BACK")
_HAD_PUT = words_of("correction", "HAD_PUT")
_OPENERS = words_of("correction", "OPENERS")
_WAS = words_of("correction", "WAS")
_UNITS = words_of("correction", "UNITS")
_NOT = frozenset(("not", "no", "instead"))
_WRONG_ONLY = "says that something was wrong, not what is right"
_EITHER = "may mend the last answer or answer this one"


@dataclass(frozen=True, slots=True)
class _Marks:
    """Which words announce a correction, and which are taken back or only explain."""

    strong: bool
    weak: bool
    gone: frozenset[int]


def mended(words: Words, asked: str, context: Context, *, spanish: bool, language: str | None) -> Reading | None:
    """A correction of the answer before, when the reply is one."""
    previous = context.previous
    if previous is None:
        return None
    marks = _marks(words, previous)
    if not marks.strong and not marks.weak:
        return None
    plain = _rest(words, marks.gone)
    if not plain.words:
        return Reading(Intent.CORRECTION, (), Route.ASK, _WRONG_ONLY, language) if marks.strong else None
    old = _answers(plain, previous.question or asked, context, spanish)
    main = answers.main_fields(previous.question) | set(previous.fields)
    fits = _fits(old, main)
    if not fits and (year := _year_before(previous, context)) is not None:
        old = _answers(plain, previous.question, replace(context, today=year), spanish)
        fits = _fits(old, main)
    if not marks.strong and previous.question != asked and not (fits and _settled(old, asked, previous)):
        now = _answers(plain, asked, context, spanish)
        if _fits(now, answers.main_fields(asked)) and not (fits and _tells_only_the_old(now, old, asked, main)):
            return Reading(Intent.CORRECTION, tuple(old.found.values()), Route.ASK, _EITHER, language) if fits else None
    if not fits:
        sign = polarity(plain)
        unclear = marks.strong or (sign is not None and sign.alone)
        return Reading(Intent.CORRECTION, (), Route.ASK, _WRONG_ONLY, language) if unclear else None
    adding = _ADDS.first(words) is not None and not words.bag & _NOT
    kept = (one for one in old.found.values() if one.field in main or one.field != "employment_status")
    found = tuple(_joined(one, previous.fields.get(one.field), adding) for one in kept)
    return Reading(Intent.CORRECTION, found, language=language)


def without_opening(words: Words) -> Words:
    """The reply without a "sorry," or "wait" that only opens it."""
    gone: set[int] = set()
    for hit in (*_APOLOGY.hits(words), *_WEAK.hits(words)):
        if hit.first == len(gone) and not _OPENERS.issuperset(words.words[hit.first : hit.end]):
            gone.update(range(hit.first, hit.end))
    while len(gone) < len(words.words) and gone and words.words[len(gone)] in BREAKS:
        gone.add(len(gone))
    return _rest(words, frozenset(gone)) if gone and len(gone) < len(words.words) else words


def _answers(words: Words, asked: str, context: Context, spanish: bool) -> Reply:
    reply = Reply(words, asked, context)
    answers.read_answers(reply, spanish=spanish)
    return reply


def _year_before(previous: Previous, context: Context) -> date | None:
    """The last day of the year that was told before, if that is over: "I meant October 27" is in the same one."""
    told = previous.fields.get(previous.question)
    if not isinstance(told, str) or not told[:4].isdigit() or int(told[:4]) >= context.today.year:
        return None
    return date(int(told[:4]), 12, 31)


def _fits(reply: Reply, main: set[str]) -> bool:
    return bool(main & reply.found.keys()) and not any(reply.held(name) for name in main)


def _settled(old: Reply, asked: str, previous: Previous) -> bool:
    """No question is open any more, and all that is told was told before."""
    return asked == "open" and old.found.keys() <= set(previous.fields)


def _tells_only_the_old(now: Reply, old: Reply, asked: str, main: set[str]) -> bool:
    """What answers the open question is what was told before, and nothing of its own."""
    return not answers.main_fields(asked) & old.found.keys() and bool(now.found.keys() & main)


def _marks(words: Words, previous: Previous) -> _Marks:
    """The announcing words, what is taken back, and what only explains."""
    gone: set[int] = {place for place, word in enumerate(words.words) if word == "*"}
    star = bool(gone & {0, len(words.words) - 1})
    announced = _STRONG.hits(words)
    apologies = _APOLOGY.hits(words)
    weak = [h for h in _WEAK.hits(words) if not any(a.first <= h.first < a.end for a in apologies)]
    for hit in (*announced, *weak, *apologies):
        if _OPENERS.issuperset(words.words[hit.first : hit.end]):
            continue  # "no no": `_exclaimed` drops it where a figure follows
        gone.update(range(hit.first, hit.end))
    for hit in _EXPLAINS.hits(words):
        if hit.first in gone:
            continue
        gone.update(range(hit.first, _end_of_part(words, hit.end)))
    back = _taken_back(words, previous, gone)
    strong = star or bool(announced) or bool(back)
    gone |= back | (_was(words) if strong else set())
    if strong or weak:
        gone |= _exclaimed(words, gone)
    return _Marks(strong, bool(weak), frozenset(gone))


def _was(words: Words) -> set[int]:
    """ "sorry it was 19.50 not 1950": in a correction that is today's."""
    listed = words.words
    return {
        p for p in range(len(listed) - 1) if listed[p] in _WAS and (listed[p + 1][0].isdigit() or listed[p + 1] == "$")
    }


def _end_of_part(words: Words, place: int) -> int:
    while place < len(words.words) and words.words[place] not in BREAKS:
        place += 1
    return place


def _taken_back(words: Words, previous: Previous, gone: set[int]) -> set[int]:
    """The places of "not 17.75" and "i put 17.75", where 17.75 or a part of it was recorded last."""
    said = _said_before(previous)
    listed = words.words
    back: set[int] = set()
    for place, word in enumerate(listed[:-1]):
        if word not in _TAKES_BACK and word not in _HAD_PUT:
            continue
        end = place + 1
        while end < len(listed) and (listed[end] in said or listed[end] in _UNITS or listed[end][0].isdigit()):
            end += 1
        value = [w for w in listed[place + 1 : end] if w not in _UNITS]
        if not value or not all(w in said or word in _TAKES_BACK for w in value):
            continue
        if _says_more(words, gone | back | set(range(place, end))) and (
            any(w in said for w in value) or _another_number(words, place, end)
        ):
            back.update(range(place, end))
    return back


def _said_before(previous: Previous) -> frozenset[str]:
    """The words of the answer recorded last."""
    values = [v for v in previous.fields.values() if isinstance(v, str)]
    return frozenset(w for text in (previous.text, *values) for w in read_words(text).words if w not in BREAKS)


def _says_more(words: Words, gone: set[int]) -> bool:
    return any(place not in gone and word not in BREAKS for place, word in enumerate(words.words))


def _another_number(words: Words, first: int, end: int) -> bool:
    """Whether a number stands outside some words: "march 30 not the 3rd", but not "no 18.75"."""
    return any(word[0].isdigit() and not first <= place < end for place, word in enumerate(words.words))


def _exclaimed(words: Words, gone: set[int]) -> set[int]:
    """An "oh", "ay" or "no" that opens a correction which names a figure."""
    if not any(word[0].isdigit() for place, word in enumerate(words.words) if place not in gone):
        return set()
    opening: set[int] = set()
    for place, word in enumerate(words.words):
        if word in _OPENERS or word in BREAKS:
            opening.add(place)
        elif place not in gone:
            break
    return opening


def _rest(words: Words, gone: frozenset[int]) -> Words:
    """The reply without some of its words, the others at their old places."""
    if not gone:
        return words
    text = list(words.text)
    for place in gone:
        for spot in range(words.starts[place], words.ends[place]):
            text[spot] = " "
    kept = "".join(text)
    lead = len(kept) - len(kept.lstrip(" ,.!:-"))
    if kept[max(0, lead - 1) : lead + 1].startswith(".") and not words.text[: lead - 1][-1:].isalnum():
        lead -= 1  # "sorry, .50" has its point; "sorry.50" ends a sentence
    return read_words(" " * lead + kept[lead:])


def _joined(one: Found, before: object, adding: bool) -> Found:
    """A list that is added to keeps what was on it."""
    if not adding or not isinstance(one.value, tuple) or not isinstance(before, (tuple, list)):
        return one
    both = tuple(sorted({*one.value, *map(str, before)} - {"none", "unspecified"}))
    return Found(one.field, both, one.start, one.end, one.rule, one.confidence)
