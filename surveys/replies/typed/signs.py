"""Yes or no to any question: "absolutely", "not at all", "claro que no", a thumb up."""

from __future__ import annotations

from surveys.replies.lexicon import lists
from surveys.replies.reply import Reply
from surveys.replies.talk.manners import unsure
from surveys.replies.text.polarity import FILLERS, MARKS, NEGATORS, NO, YES, polarity
from surveys.replies.text.words import Words, read_words


def _phrases(name: str) -> frozenset[tuple[str, ...]]:
    """The phrases of a list as the reply's words are spelled."""
    return frozenset(
        tuple(w for w in read_words(phrase).words if w not in MARKS)
        for one in lists("typed", name)
        for phrase in one.split("|")
    )


_YES = _phrases("YES") | {("thumbsup",), ("true",)}
_NO = _phrases("NO") | {("thumbsdown",), ("false",)}
_NEITHER = _phrases("NEITHER")
_SAID = _phrases("SAID")
_TURNS = frozenset(("but", "pero", "except", "although", "aunque"))
_BREAKS = frozenset(".!?;,")


def read_yes_no(reply: Reply) -> None:
    """Notes "yes" or "no" when the reply is one."""
    words = reply.words
    if words.words[-1] == "?" or any(tuple(_content(words))[: len(one)] == one for one in _NEITHER):
        reply.doubt("asks rather than says" if words.words[-1] == "?" else "neither yes nor no")
        return
    said = [sign for sign in (_sign(part) for part in _clauses(words)) if sign is not None]
    if said and len(said) == len(_clauses(words)):
        if len(set(said)) == 1:
            reply.note("value", "yes" if said[0] else "no", 0, len(words.words), "yes or no")
        else:
            reply.doubt("both yes and no")
        return
    sign = polarity(words)
    if sign is None or (not sign.alone and unsure(words) is not None):
        return
    if _contradicted(said, sign.yes, words, sign.first, sign.end):
        reply.doubt("both yes and no")
        return
    reply.note("value", "yes" if sign.yes else "no", sign.first, sign.end, "yes or no")


def _content(words: Words) -> list[str]:
    return [word for word in words.words if word not in MARKS]


def _clauses(words: Words) -> list[tuple[str, ...]]:
    """The parts of the reply between breaks, without marks and small talk."""
    parts: list[list[str]] = [[]]
    for word in words.words:
        if word in _BREAKS:
            parts.append([])
        elif word not in MARKS:
            parts[-1].append(word)
    kept = (tuple(w for w in part if w not in FILLERS) or tuple(part) for part in parts)
    return [part for part in kept if part and not all(w in FILLERS for w in part)] or [()]


def _sign(part: tuple[str, ...]) -> bool | None:
    """What one part of the reply says by itself: yes, no, or neither."""
    if part in _YES:
        return True
    if part in _NO:
        return False
    for told in _SAID:
        if part[: len(told)] == told and part[len(told) :] in _YES | _NO:
            return part[len(told) :] in _YES
    if part and len(set(part)) == 1 and (part[0],) in _YES | _NO:
        return (part[0],) in _YES
    return None


def _contradicted(said: list[bool], yes: bool, words: Words, first: int, end: int) -> bool:
    """Whether another part says the contrary ("yes. I said no")."""
    if any(one is not yes for one in said):
        return True
    if any(w in _TURNS and not NEGATORS.isdisjoint(words.words[i:]) for i, w in enumerate(words.words)):
        return True
    others = [w for i, w in enumerate(words.words) if not first <= i < end]
    if tuple(w for w in others if w not in MARKS and w not in FILLERS) in (_NO if yes else _YES):
        return True
    return any(w in (NO if yes else YES) - NEGATORS for w in others if len(w) > 2)
