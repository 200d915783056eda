"""The parts of a sentence: which of them state something, and which only give a reason or a time.

"they cut it in half when i got hired" states a cut; what follows "when" explains it and changes nothing. A list of
benefits is read from what is stated, one part after the other: "i lost snap but i still have medicaid" are two.
"""

from __future__ import annotations

from collections.abc import Callable

from surveys.replies.lexicon import words_of
from surveys.replies.text.phrases import Hit, Table
from surveys.replies.text.polarity import NEGATORS
from surveys.replies.text.words import Words

_REASONS = Table.of("reason", "clauses", "REASONS")
_HAPPENED = words_of("clauses", "HAPPENED")
_TURNED = words_of("clauses", "TURNED")
_STATED = words_of("clauses", "STATED")
_JOINTS = words_of("clauses", "JOINTS")
_NEW_PART = words_of("clauses", "NEW_PART")
_NOWS = words_of("clauses", "NOWS")
_NOW_PART = words_of("clauses", "NOW_PART")
_STILL = words_of("clauses", "STILL")
_SUBJECTS = words_of("clauses", "SUBJECTS")
_BETWEEN_ITEMS = _JOINTS | {"/"}
_MARKS = frozenset('.,!?;:()"')
_STOPS = frozenset(".!?;")
_BY_PARTS = -1  # the key under which a reply keeps what was found in parts of it; tables count from 0
_LEAST = 3  # words of a reason that opens a sentence, before what is stated may follow without a comma

#: Places of words: the first, and the one behind the last.
Part = tuple[int, int]


def stated(words: Words, *, keep: Callable[[int, int], bool] | None = None) -> Words:
    """The reply without its reasons and past times, the rest at its old places; itself where it has none.

    `keep` tells which reasons to leave in, by their word places.
    """
    gone = [part for part in _reasons(words) if keep is None or not keep(*part)]
    if not gone:
        return words
    words.consulted.setdefault(_BY_PARTS, []).extend(Hit("reason", *part, "reason: why or when") for part in gone)
    if sum(end - first for first, end in gone) >= len(words.words):
        return words
    return without(words, gone)


def without(words: Words, parts: list[Part]) -> Words:
    """The reply with a comma instead of some of its parts, the rest at their old places in the text."""
    gone = {place: first for first, end in parts for place in range(first, end)}
    kept = [place for place in range(len(words.words)) if gone.get(place, place) == place]
    listed = tuple("," if place in gone else words.words[place] for place in kept)
    bag = frozenset(listed) | ({"#"} if any(word[0].isdigit() for word in listed) else frozenset())
    starts = tuple(words.starts[place] for place in kept)
    ends = tuple(words.ends[place] for place in kept)
    return Words(words.text, listed, starts, ends, " ".join(listed) + " ", bag, words.emoji)


def account_for(part: Words, whole: Words) -> None:
    """Lets the whole reply know what was found in a part of it, so that those words count as understood."""
    if part is whole:
        return
    place_of = {start: place for place, start in enumerate(whole.starts)}
    found = whole.consulted.setdefault(_BY_PARTS, [])
    for hits in part.consulted.values():
        for hit in hits:
            first, last = place_of[part.starts[hit.first]], place_of[part.starts[hit.end - 1]]
            found.append(hit._replace(first=first, end=last + 1))


def explain(words: Words, place: int, why: str) -> None:
    """Lets a word count as understood, and says why it changes nothing."""
    words.consulted.setdefault(_BY_PARTS, []).append(Hit(why, place, place + 1, f"{why}: {words.words[place]}"))


def parts_of(words: Words) -> list[Part]:
    """The parts of a reply: between marks, behind a turn ("but"), and from "and i still ..." on."""
    found: list[Part] | None = words.kept.get("parts")
    if found is None:
        found = words.kept["parts"] = _parts_of(words)
    return found


def _parts_of(words: Words) -> list[Part]:
    listed = words.words
    parts: list[Part] = []
    first = 0
    for place, word in enumerate(listed):
        if place < first:
            continue
        if word in _MARKS or _joins(listed, place):
            parts.append((first, place))
            first = place + 1
        elif word in _STILL and place > first:
            begins = place - 1 if listed[place - 1] in _SUBJECTS else place
            if begins > first:
                parts.append((first, begins))
                first = begins
    parts.append((first, len(listed)))
    return [part for part in parts if part[0] < part[1]]


def segments(words: Words) -> list[Part]:
    """The places of a list where an item may stand: between marks, turns, and every "and"."""
    if _BETWEEN_ITEMS.isdisjoint(words.bag):
        return parts_of(words)
    found: list[Part] = []
    for first, end in parts_of(words):
        start = first
        for place in range(first, end):
            if words.words[place] in _JOINTS or words.words[place] == "/":
                found.append((start, place))
                start = place + 1
        found.append((start, end))
    return [part for part in found if part[0] < part[1]]


def turned_to(words: Words, place: int) -> bool:
    """Whether a part stands behind a turn or a full stop rather than a comma."""
    return place == 0 or words.words[place - 1] in _TURNED | _STOPS


def _joins(listed: tuple[str, ...], place: int) -> bool:
    word, follows = listed[place], listed[place + 1] if place + 1 < len(listed) else ""
    return (
        word in _TURNED
        or (word in _JOINTS and follows in _NEW_PART)
        or (word in _NOWS and place > 0 and follows in _NOW_PART)
    )


def _reasons(words: Words) -> list[Part]:
    found: list[Part] = []
    for hit in _REASONS.hits(words):
        if found and hit.first < found[-1][1]:
            continue
        end = _end(words, hit.first)
        if hit.label == "if past" and _HAPPENED.isdisjoint(words.words[hit.first : end]):
            continue
        # "not since i started": the word after "not" stays, it belongs to the answer
        first = hit.first + (hit.first > 0 and words.words[hit.first - 1] in NEGATORS)
        if first < end:
            found.append((first, end))
    return found


def _end(words: Words, first: int) -> int:
    """Where a reason ends: at a mark, a turn, a new part, or at what is stated when the reason came first."""
    listed = words.words
    opens = first == 0 or listed[first - 1] in _MARKS
    for place in range(first + 1, len(listed)):
        word = listed[place]
        if word in _MARKS or word in _TURNED or word == "so" or _joins(listed, place):
            return place
        if opens and word in _STATED and place - first > _LEAST:
            return place
    return len(listed)
