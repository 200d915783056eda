"""What somebody does, said with a verb, where a job title was asked: "i bag groceries", "cuido viejitos".

Few people carry a title in their heads. What they do is written down as they said it, from the verb to where the
place begins ("limpio cuartos", not "limpio cuartos en el hotel"); the occupation is found from that as well. Verbs
that tell of no work ("i hate it", "i just show up") and verbs without what they are done to ("i help") are asked about.
"""

from __future__ import annotations

from surveys.replies.lexicon import words_of
from surveys.replies.text.words import Words

_DOING = words_of("job", "DOING")
_DOING_HERE = words_of("job", "DOING_IN_NAMES")
_NO_DEEDS = words_of("job", "NO_DEEDS")
_NO_OBJECTS = words_of("job", "NO_OBJECTS")
_NEED_OBJECT = words_of("job", "NEED_OBJECT")
_DEED_ENDS = words_of("job", "DEED_ENDS")
_HEDGES = words_of("job", "TITLE_HEDGES") | frozenset(("also", "only", "really", "still", "usually", "solo"))
_SELF = frozenset(("i", "yo"))
_RELATIVE = frozenset(("who", "that", "que"))
_ANDS = frozenset(("and", "n", "y", "or", "o"))
_OPENS = frozenset(".,;!-:(") | _ANDS | _HEDGES | {"but", "so", "now", "ahora", "pues", "pero"}
_ARTICLES = frozenset("a an the al el la los las un una unos unas mi my to".split())
_LONGEST = 8
_A_FEW = 2


def deed(words: Words, start: int) -> tuple[int, int] | None:
    """The first and the end of what the alum does; `start` is where the answer begins, behind "i mostly".

    None where no verb of doing stands in the place for one, or nothing is said of what it is done to.
    """
    place = _verb(words, start)
    if place is None:
        return None
    end = _end(words, place)
    return (place, end) if _tells(words, place, end) else None


def no_deed(words: Words, start: int) -> bool:
    """Whether the answer is a sentence about oneself that tells of no work ("i hate it", "work hard")."""
    listed = words.words
    if _verb(words, start) is not None:
        return True
    first = start
    while first < len(listed) and listed[first] in _HEDGES:
        first += 1
    if first >= len(listed):
        return False
    told = first > 0 and not _SELF.isdisjoint(listed[:first])
    return listed[first] in _NO_DEEDS and (told or len(listed) - first <= _A_FEW)


def _verb(words: Words, start: int) -> int | None:
    return next((place for place in range(len(words.words)) if _verb_at(words, place, start)), None)


def _verb_at(words: Words, place: int, start: int) -> bool:
    """Whether a verb of doing stands here: behind "i", behind "the one who", or where the answer begins."""
    listed = words.words
    word = listed[place]
    before = listed[place - 1] if place else ""
    while before in _HEDGES and place > 1:
        place -= 1
        before = listed[place - 1]
    if word in _NO_DEEDS or not word.isalpha():
        return False
    if before in _SELF:
        opens = place < 2 or listed[place - 2] in _OPENS
        return opens and (word in _DOING or word in _DOING_HERE or not word.endswith(("ed", "ing")))
    if before in _RELATIVE:
        return _stem(word) in _DOING or word.removesuffix("s") in _DOING
    return (word in _DOING and place == start) or (
        word in _DOING_HERE and (place == start or not before or before in _OPENS)
    )


def _stem(word: str) -> str:
    return word.removesuffix("es") if word.endswith(("shes", "ches", "xes", "sses")) else word


def _end(words: Words, first: int) -> int:
    """Where what is done ends: at a stop, at a place, at another sentence."""
    listed = words.words
    end = first + 1
    while end < len(listed) and listed[end].isalpha():
        word, after = listed[end], listed[end + 1] if end + 1 < len(listed) else ""
        if word in _ANDS and (not after.isalpha() or after in _SELF or after in _NO_DEEDS or after in _DEED_ENDS):
            break
        if word in _DEED_ENDS and not (word in ("for", "with", "con") and end == first + 1):
            break
        end += 1
    return end


def _tells(words: Words, first: int, end: int) -> bool:
    """Whether the verb says enough: "empaco" does, "i help" and "i do it all" do not."""
    rest = [w for w in words.words[first + 1 : end] if w not in _ARTICLES]
    verb = words.words[first]
    if end - first > _LONGEST or any(w in _NO_OBJECTS for w in rest[:2]):
        return False
    return bool(rest) or (verb in _DOING | _DOING_HERE and verb not in _NEED_OBJECT)
