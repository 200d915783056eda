"""The employer on file: whether a name is that employer, and where a reply speaks of it.

Nobody writes the name as it is on file. "target" is "Target Store #123", "cold storage" is "Bridgeview Cold
Storage", "la fogata" is "Taqueria La Fogata", "gfs" is "Gordon Food Service" and "bridgview" a slip. What must not
happen is that a word any employer could have ("hospital", "general", "food service") stands for the one on file.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from surveys.replies.jobs.names import Name, gig_name
from surveys.replies.jobs.naming import everyday
from surveys.replies.lexicon import merged, words_of
from surveys.replies.text.words import Words, read_words

_WEAK = words_of("job", "GENERIC") | words_of("job", "DESCRIPTORS") | words_of("job", "INSTITUTIONS")
_KINDS: Mapping[str, str] = merged("same_job", "KINDS")
_LEGAL = words_of("job", "LEGAL")
_ARTICLES = frozenset(("the", "a", "an", "los", "las"))
_MARKS = frozenset('.,!?;:()/"$#*%-')
_ALIKE = 84
_SHORTEST = 5
_TELLING = 4
_JOINED = 7


def same_name(one: str, other: str) -> bool:
    """Whether two names are one employer: "target" and "Target store #123", "El Milagro" and "El Milagro Bakery"."""
    a, b = _core(one), _core(other)
    if not a or not b or (gig_name(one) != gig_name(other)):
        return False
    short, long = (a, b) if len(a) <= len(b) else (b, a)
    if a == b or "".join(a) == "".join(b):
        return True
    places = range(len(long) - len(short) + 1)
    return any(
        _tells(short, at_start=place == 0) and all(map(_alike, short, long[place : place + len(short)]))
        for place in places
    ) or _initials(long) == "".join(short)


def on_file_mentions(words: Words, on_file: str | None) -> list[Name]:
    """Where a reply speaks of the employer on file, wholly or by the part of its name that tells it from others."""
    core = _core(on_file) if on_file else ()
    if not core:
        return []
    found: list[Name] = []
    letters = {word[0] for word in core}  # no slip is believed that changes the first one
    place = 0
    while place < len(words.words):
        if words.words[place][0] not in letters:
            place += 1
            continue
        end = _run_from(words, place, core)
        if end > place:
            common = end == place + 1 and everyday(words.words[place])
            found.append(Name(place, end, str(on_file), True, common))
        place = max(end, place + 1)
    return found


def kind_on_file(words: Words, first: int, on_file: str | None) -> bool:
    """Whether a word only says, in either language, what kind of place the employer on file is ("the hospital")."""
    word, core = words.words[first], _core(on_file or "")
    return word.removesuffix("s") in core or _KINDS.get(word) in core


def _run_from(words: Words, first: int, core: tuple[str, ...]) -> int:
    """Where the longest telling run of the name on file that starts at a word ends; its start when there is none."""
    best = first
    word = _stem(words.words[first])
    if word == _initials(core) and not everyday(word) and (len(core) > 2 or _capitals(words, first)):
        return first + 1
    if len(word) > _JOINED and word in ("".join(core[:2]), "".join(core[-2:])):
        return first + 1  # "coldstorage"
    for start in range(len(core)):
        told: list[str] = []
        place = first
        while place < len(words.words) and start + len(told) < len(core):
            if words.words[place] == "." and told == ["st"]:
                place += 1
                continue
            if not _alike(_stem(words.words[place]), core[start + len(told)]):
                break
            told.append(core[start + len(told)])
            place += 1
        if told and place > best and (tuple(told) == core or _tells(tuple(told), at_start=start == 0)):
            best = place
    return best


def _capitals(words: Words, place: int) -> bool:
    """ "WM" in a text that is not all in capitals."""
    written = words.original(place, place + 1)
    return len(written) > 1 and written.isupper() and not words.text.isupper()


def _tells(run: tuple[str, ...], *, at_start: bool) -> bool:
    """Whether a part of a name tells this employer from others: not if any employer could be called so."""
    strong = [w for w in run if w not in _WEAK and w + "s" not in _WEAK and not w.isdigit()]
    if len(run) > 1:
        return bool(strong) or at_start
    return bool(strong) and len(run[0]) >= (_TELLING if at_start else _SHORTEST)


def _alike(word: str, other: str) -> bool:
    """The same word, or a slip for it; a word that has a meaning of its own is no slip."""
    if word == other:
        return True
    if min(len(word), len(other)) < _SHORTEST or word[0] != other[0] or everyday(word) or other in _WEAK:
        return False
    from rapidfuzz import fuzz

    return other.startswith(word) or fuzz.ratio(word, other) >= _ALIKE


def _initials(core: tuple[str, ...]) -> str:
    return "".join(w[0] for w in core)


def _stem(word: str) -> str:
    word = "st" if word == "saint" else word
    return word.removesuffix("s") if len(word) > 3 else word


@lru_cache(maxsize=1024)
def _core(name: str) -> tuple[str, ...]:
    """The words of a name that count: without Inc., store numbers and articles."""
    listed = [w for w in read_words(name).words if w not in _MARKS]
    kept = [w for w in listed if w not in _LEGAL] or listed
    while len(kept) > 1 and kept[0] in _ARTICLES:
        kept = kept[1:]
    while len(kept) > 1 and kept[-1][0].isdigit():
        kept = kept[:-1]
    return tuple(map(_stem, kept))
