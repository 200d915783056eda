"""Whether the job meets the alum's needs, and why, in their own words."""

from __future__ import annotations

from surveys.replies.lexicon import words_of
from surveys.replies.reply import Reply
from surveys.replies.talk.manners import only_thanks
from surveys.replies.text.clauses import explain
from surveys.replies.text.phrases import Hit, Table
from surveys.replies.text.polarity import MARKS, NO, YES, Polarity, negated
from surveys.replies.text.words import Words

_NEEDS = Table.of("needs", "school", "NEEDS", aside="NEEDS_ASIDES")
_DOUBT = Table.of("needs doubt", "school", doubt="NEEDS_DOUBT")
_FEASTS = words_of("manners", "FEASTS")
_STOPS = frozenset(".!?;")
_OPENS = frozenset(("yes", "no", "yeah", "si"))
_REASON = 4  # words from which an answer gives a reason


def read_needs(reply: Reply, sign: Polarity | None) -> None:
    """The answer to whether the job meets the alum's needs, and the reason when one is written."""
    words = reply.words
    if only_thanks(words) and words.bag & _FEASTS:
        return
    hits = _said(words)
    if sign is not None and any(hit.first <= sign.first < hit.end for hit in hits):
        sign = None
    if sign is not None and sign.alone:
        reply.note("needs_met", "yes" if sign.yes else "no", sign.first, sign.end, "yes or no")
        return
    answer = "partly" if _ticked(words) else _answer([hit.label for hit in hits], sign)
    if _DOUBT.first(words) is not None or (answer is None and hits):
        reply.doubt("whether the job meets needs is not clear")
    elif answer is not None:
        _note(reply, answer, hits, sign)
        _why(reply)


def _said(words: Words) -> list[Hit]:
    """What is said of the job; a "no" before something good makes it bad, one before something bad says nothing."""
    hits = [hit for hit in _NEEDS.hits(words) if hit.label != "aside"]
    hits = [hit for hit in hits if not (hit.label == "no" and negated(words, hit.first))]
    return [hit._replace(label="no") if hit.label == "yes" and negated(words, hit.first) else hit for hit in hits]


def _note(reply: Reply, answer: str, hits: list[Hit], sign: Polarity | None) -> None:
    where = next((hit for hit in hits if hit.label == answer), hits[0] if hits else None)
    if where is not None:
        reply.note_hit("needs_met", answer, where)
    else:
        first, end = (sign.first, sign.end) if sign is not None else (0, len(reply.words.words))
        reply.note("needs_met", answer, first, end, "yes or no")
    if _ticked(reply.words):
        for place in range(len(reply.words.words)):
            explain(reply.words, place, "enough or not")


def _ticked(words: Words) -> bool:
    """ "money yes schedule no": something is enough and something is not."""
    listed = words.words[: next((place for place, word in enumerate(words.words) if word in _STOPS), None)]
    said = [word for word in listed if word not in MARKS]
    ticks = [word for place, word in enumerate(said) if place and word in _TICKS and said[place - 1] not in _TICKS]
    return said[:1] != [] and said[0] not in _TICKS and said[-1] in _TICKS and len({word in YES for word in ticks}) == 2


_TICKS = YES | NO


def _answer(labels: list[str], sign: Polarity | None) -> str | None:
    kinds = set(labels)
    if "partly" in kinds or kinds == {"yes", "no"}:
        return "partly"
    if not kinds:
        return None if sign is None else "yes" if sign.yes else "no"
    label = labels[0]
    if sign is not None and sign.yes and label == "no":
        return "partly"
    return None if sign is not None and not sign.yes and label == "yes" else label


def _why(reply: Reply) -> None:
    words = reply.words.words
    content = [place for place, word in enumerate(words) if word not in MARKS]
    if len(content) < _REASON:
        return
    first = content[0]
    while first < len(words) - 1 and (words[first] in _OPENS or words[first] in MARKS):
        first += 1
    text = " ".join(reply.words.original(first, len(words)).split())
    reply.note("needs_why", text.strip(" ,.;"), first, len(words), "reason in own words")
