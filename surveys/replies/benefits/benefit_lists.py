"""Lists of benefits as texted: which are had, which are said not to be had, and whether a "no" belongs to either."""

from __future__ import annotations

from surveys.replies.lexicon import words_of
from surveys.replies.reply import Reply
from surveys.replies.talk.manners import refuses
from surveys.replies.text.phrases import Hit, Table
from surveys.replies.text.polarity import BREAKS, NEGATORS, NO, YES, Polarity, negated
from surveys.replies.text.words import Words

_TICKS = (YES | NO) - words_of("benefits", "NO_TICKS")
_ONLY = words_of("benefits", "ONLY")
_NO_END = words_of("benefits", "OPEN_NONE")
_REST = words_of("benefits", "THE_REST")
_ASKING = words_of("clauses", "ASKING")
_SUBJECTS = words_of("clauses", "SUBJECTS")
_OPENS_QUESTION = words_of("clauses", "OPENS_QUESTION")
_GOES_ON = frozenset(("or", "and", ",", "o", "y", "ni", "no", "nor"))


def split(words: Words, hits: list[Hit]) -> tuple[list[Hit], list[Hit]]:
    """The benefits that are had, and those said not to be had ("no health but they do pay for my classes")."""
    listed = words.words
    ticked = [_tick(listed, hit.end) for hit in hits]
    if hits and all(word in _TICKS for word in ticked):
        # "medicaid yes snap no": a list ticked off
        had = [hit for hit, tick in zip(hits, ticked, strict=True) if tick in YES]
        return had, [hit for hit in hits if hit not in had]
    given: list[Hit] = []
    refused: list[Hit] = []
    denied = False
    last_end = len(listed)
    for hit in hits:
        fresh = negated(words, hit.first) or _denied_behind(listed, hit.end)
        goes_on = denied and all(w in _GOES_ON for w in listed[last_end : hit.first])
        denied = (fresh or goes_on) and not only_words_before(listed, hit.first)
        (refused if denied else given).append(hit)
        last_end = hit.end
    return given, refused


def _tick(listed: tuple[str, ...], place: int) -> str:
    """The word that ticks off an item ("snap yes", "snap: no"); none where it begins something ("no to the rest")."""
    place += listed[place : place + 1] in ((":",), ("-",))
    return listed[place] if place < len(listed) and listed[place + 1 : place + 2] not in (("to",), ("on",)) else ""


def _denied_behind(listed: tuple[str, ...], end: int) -> bool:
    """ "vacaciones pero seguro no": a no behind the benefit, with nothing after it."""
    return listed[end : end + 1] in (("no",), ("not",)) and (end + 1 == len(listed) or listed[end + 1] in BREAKS)


def only_words_before(listed: tuple[str, ...], first: int) -> bool:
    """ "no, just dental": the no answers, and the benefit is had."""
    near = listed[first - 1] if first else ""
    far = listed[first - 2] if first > 1 else ""
    return near in _ONLY or (far in _ONLY and near not in NEGATORS)


def none_of(words: Words, table: Table) -> Hit | None:
    """A "none" of the reply, but not "nothing else", "everything else no" or "nada mas", which close a list."""
    hit = table.first(words)
    if hit is None or not _closes(words, hit):
        return hit
    return next((h for h in table.hits(words) if not _closes(words, h)), None)


def _closes(words: Words, hit: Hit) -> bool:
    after = words.words[hit.end : hit.end + 1]
    return bool(after and after[0] in _NO_END) or not _REST.isdisjoint(words.words[max(0, hit.first - 2) : hit.end + 3])


def unattached(none: Hit | None, sign: Polarity | None, given: list[Hit], refused: list[Hit], words: Words) -> bool:
    """A "no" in the reply beside benefits that are named, which is neither the answer nor about one of them."""
    if none is None or not given or (only_words_before(words.words, given[0].first) and none.end <= given[0].first):
        return False
    if sign is not None and none.first <= sign.first < none.end:
        return False
    return not any(none.first <= hit.first <= none.end + 2 or hit.first <= none.first <= hit.end + 1 for hit in refused)


def would_rather_not(words: Words, table: Table) -> bool:
    """ "none of your business", "nope not answering": a refusal, unless the "none" of a table says more."""
    refusal = refuses(words)
    if refusal is None:
        return False
    covering = (h for h in table.hits(words) if h.first < refusal.end and refusal.first < h.end)
    return all(hit.end - hit.first < refusal.end - refusal.first for hit in covering)


def asks(words: Words) -> bool:
    """ "can they fire me for ...", "does medicare count": begins as a question does, with or without its mark."""
    follows = words.words[1] if len(words.words) > 1 else ""
    return (words.words[0] in _ASKING and follows in _SUBJECTS) or (
        words.words[0] in _OPENS_QUESTION and follows.isalpha() and follows not in NEGATORS
    )


def note_list(reply: Reply, name: str, hits: list[Hit]) -> None:
    """Takes down a list of codes with the places they were read from."""
    codes = tuple(sorted({hit.label for hit in hits}))
    first, end = min(h.first for h in hits), max(h.end for h in hits)
    reply.note(name, codes, first, end, "; ".join(dict.fromkeys(h.phrase for h in hits)))
