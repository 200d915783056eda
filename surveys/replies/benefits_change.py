"""How somebody's public benefits changed since the program: by words, or by two amounts."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache

from surveys.replies.clauses import stated
from surveys.replies.phrases import Hit, Table
from surveys.replies.polarity import Polarity, negated
from surveys.replies.public_benefits import named
from surveys.replies.reply import Reply
from surveys.replies.words import Words

_CHANGE = Table.of("benefits change", "benefits", "CHANGE")
_DOUBT = Table.of("benefits change doubt", "benefits", "CHANGE_DOUBT")
_AMOUNTS = Table.of("from one amount to another", "benefits", "AMOUNTS")
_MOVES = frozenset(("reduced", "increased", "stopped", "started"))
_ENTERED = frozenset(("started", "not_applicable"))


@lru_cache(maxsize=4)
def main_clause(words: Words) -> Words:
    """What is said of the change itself, without why and when."""
    return stated(words)


def read_benefits_change(reply: Reply, _: Polarity | None) -> None:
    """The answer to whether public benefits went down, stayed, went up or stopped."""
    words = main_clause(reply.words)
    reply = replace(reply, words=words)
    hits = [hit for hit in _CHANGE.hits(words) if hit.label != "harmless"]
    labels = {hit.label for hit in hits}
    by_amount = _by_amount(words)
    doubt = next((hit for hit in _DOUBT.hits(words) if hit.label != "harmless"), None)
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
    if hit.label in _MOVES and negated(words, hit.first, 2):
        reply.doubt("says what did not change, not what did")
    elif hit.label != "same" and _another_untold(words, hits):
        reply.doubt("one benefit changed, another is named")
    else:
        reply.note_hit("benefits_change", hit.label, hit)


def _another_untold(words: Words, hits: list[Hit]) -> bool:
    """ "stamps stopped. still have medical": a change of one, and of another something else."""
    codes = {hit.label for hit in named(words)}
    return len(codes) > 1 and len(hits) < len(named(words)) and any(h.label != "started" for h in hits)


def _by_amount(words: Words) -> Hit | None:
    """ "from 290 down to 87", "23 now, used to be 200": the two amounts tell the direction."""
    for hit in _AMOUNTS.hits(words):
        amounts = [float(word) for word in words.words[hit.first : hit.end] if word.replace(".", "", 1).isdigit()]
        if len(amounts) == 2 and amounts[0] != amounts[1]:
            before, now = amounts if hit.label == "before, now" else amounts[::-1]
            return hit._replace(label="increased" if now > before else "reduced")
    return None
