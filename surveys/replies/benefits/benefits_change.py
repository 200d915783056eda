"""How somebody's public benefits changed since the program: by words, or by two amounts."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache

from surveys.replies.benefits.public_benefits import named
from surveys.replies.lexicon import words_of
from surveys.replies.reply import Reply
from surveys.replies.text.clauses import account_for, stated, without
from surveys.replies.text.phrases import Hit, Table
from surveys.replies.text.polarity import NO, Polarity, negated
from surveys.replies.text.words import Words

_CHANGE = Table.of("benefits change", "benefits_change", "CHANGE")
_ASIDES = Table.of("said of a benefit", "benefits", aside="BENEFIT_ASIDES")
_DOUBT = Table.of("benefits change doubt", "benefits_change", "CHANGE_DOUBT")
_HEDGES = Table.of("hedge", "benefits_change", hedge="HEDGES")
_HAPPENED = words_of("clauses", "HAPPENED")
_THEY = words_of("clauses", "SUBJECTS")
_BEFORE = words_of("benefits_change", "BEFORE")
_NO_AMOUNT = words_of("benefits_change", "NO_AMOUNT")
_REACH = 4  # words between "used to be" and the amount
_MOVES = frozenset(("reduced", "increased", "stopped", "started"))
_ENTERED = frozenset(("started", "not_applicable"))


@lru_cache(maxsize=4)
def main_clause(words: Words) -> Words:
    """What is said of the change itself, without why and when, and without "i think" behind it."""
    main = stated(words)
    hedges = [(hit.first, hit.end) for hit in _HEDGES.hits(main) if hit.first > 0 or not main.bag.isdisjoint(_HAPPENED)]
    return without(main, hedges) if hedges else main


def read_benefits_change(reply: Reply, _: Polarity | None) -> None:
    """The answer to whether public benefits went down, stayed, went up or stopped."""
    words = main_clause(reply.words)
    _read(replace(reply, words=words))
    account_for(words, reply.words)


def _read(reply: Reply) -> None:
    words = reply.words
    _ASIDES.every(words)  # looked up, so that these words count as understood
    hits = [hit for hit in _CHANGE.hits(words) if hit.label != "harmless"]
    labels = {hit.label for hit in hits}
    by_amount = _by_amount(words)
    doubt = next((hit for hit in _DOUBT.hits(words) if not _settled(words, hit)), None)
    if labels == _ENTERED:  # "never had any before, now i do"
        hits = [hit for hit in hits if hit.label == "started"]
    elif doubt is not None:
        reply.doubt(f"change of benefits: {doubt.label}")
        return
    elif len(labels | ({by_amount.label} if by_amount else set())) > 1:
        reply.doubt("more than one change of benefits")
        return
    hit = by_amount or next(iter(hits), None)
    if hit is None:
        return
    if hit.label in _MOVES and negated(words, hit.first, 2) and not _answered_first(words, hit):
        reply.doubt("says what did not change, not what did")
    elif hit.label != "same" and _another_untold(words, hits):
        reply.doubt("one benefit changed, another is named")
    else:
        reply.note_hit("benefits_change", hit.label, hit)


def _answered_first(words: Words, hit: Hit) -> bool:
    """ "No they went up": the no answers something else, and denies nothing."""
    listed = words.words
    place = next((spot for spot, word in enumerate(listed) if word not in NO), 0)
    return 0 < place <= hit.first <= place + 1 and listed[place] in _THEY


def _another_untold(words: Words, hits: list[Hit]) -> bool:
    """ "stamps stopped. still have medical": a change of one, and of another something else."""
    codes = {hit.label for hit in named(words)}
    return len(codes) > 1 and len(hits) < len(named(words)) and any(h.label != "started" for h in hits)


def _settled(words: Words, doubt: Hit) -> bool:
    """Words that sound unsure and are not: "never applied", "less then before"."""
    return doubt.label == "harmless" or (doubt.end - doubt.first == 1 and negated(words, doubt.first, 2))


def _by_amount(words: Words) -> Hit | None:
    """ "from 290 down to 87", "23 now, used to be 200": the two amounts tell the direction."""
    listed = words.words
    places = [
        place
        for place, word in enumerate(listed)
        if word.replace(".", "", 1).isdigit() and _NO_AMOUNT.isdisjoint(listed[place + 1 : place + 2])
    ]
    if len(places) != 2:
        return None
    earlier = [place for place in places if _of_before(listed, place)]
    if len(earlier) != 1:
        return None
    before = float(listed[earlier[0]])
    now = next(float(listed[place]) for place in places if place != earlier[0])
    if before == now:
        return None
    label = "increased" if now > before else "reduced" if now else "stopped"
    return Hit(label, places[0], places[1] + 1, "two amounts, before and now")


def _of_before(listed: tuple[str, ...], place: int) -> bool:
    """Whether an amount is the earlier one: "from 290", "used to be like 290"."""
    for near in range(place - 1, max(-1, place - 1 - _REACH), -1):
        if listed[near].isdigit():
            return False
        if listed[near] in _BEFORE:
            return True
    return False
