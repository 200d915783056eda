"""Answers to the items of short forms: how often, on how many days, yes or no, how true from 1 to 5.

Only what fits the scale that was offered is an answer. A word between two answers ("rarely", "not that often") is
asked about again: on a form a guess would be a score.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from surveys.replies.lexicon import words_of
from surveys.replies.reply import Reply
from surveys.replies.text.phrases import Table
from surveys.replies.text.polarity import Polarity
from surveys.scales import CODES, SCALES, Scale

_OFTEN = Table.of("how often", "scales", "OFTEN")
_DAYS = Table.of("how many days", "scales", "DAYS")
_AGREE = Table.of("how true", "scales", "AGREE")
_TABLES: Mapping[Scale, Table] = {
    Scale.OFTEN: _OFTEN,
    Scale.DAYS: _DAYS,
    Scale.AGREE: _AGREE,
    Scale.YES_NO: _OFTEN,
}
#: What the words of how often come to where only yes or no was asked.
_AS_YES_NO = {"often": "yes", "sometimes": "yes", "never": "no"}
_BETWEEN = "between"
_TIMES = words_of("scales", "TIMES")
_OUT_OF = words_of("scales", "OUT_OF")
_TURNS = words_of("grammar", "TURNS")
_MOST_DAYS, _SOME_DAYS = 20, 3
_DAYS_ASKED = 30
#: Fewer words than these hold an answer and nothing beside it.
_TELLS_MORE = 4
#: What may be told beside an item, for staff to look at.
_BESIDE = frozenset(
    ("employment_status", "same_employer", "employer", "wage_amount", "wage_unit", "hours_per_week", "public_benefits")
)


def read_item(reply: Reply, sign: Polarity | None) -> None:
    """Takes down the answer to an item, on the scale that belongs to it."""
    scale = SCALES[reply.asked]
    for hit in _TABLES[scale].hits(reply.words):
        label = _AS_YES_NO.get(hit.label, hit.label) if scale is Scale.YES_NO else hit.label
        if label == _BETWEEN:
            if scale is not Scale.YES_NO:
                reply.doubt("between two answers that were offered")
        else:
            reply.note_hit(reply.asked, label, hit)
    match scale:
        case Scale.YES_NO if sign is not None:
            _yes_or_no(reply, sign)
        case Scale.DAYS:
            _counted(reply)
        case Scale.AGREE:
            _numbered(reply)
        case _:
            pass


def _yes_or_no(reply: Reply, sign: Polarity) -> None:
    if not sign.alone and not reply.words.bag.isdisjoint(_TURNS):
        reply.doubt("more is said behind the yes or no")
    reply.note(reply.asked, "yes" if sign.yes else "no", sign.first, sign.end, "yes or no")


def _counted(reply: Reply) -> None:
    """ "3 days", "about 10 times": the number says which answer."""
    listed = reply.words.words
    for place, word in enumerate(listed[:-1]):
        if not word.isdigit() or listed[place + 1] not in _TIMES:
            continue
        days = int(word)
        if not 0 < days <= _DAYS_ASKED:
            reply.doubt("a number of days that cannot be")
            return
        code = "almost_every" if days >= _MOST_DAYS else "some" if days >= _SOME_DAYS else "one_or_two"
        reply.note(reply.asked, code, place, place + 2, "days counted")


def _numbered(reply: Reply) -> None:
    """ "4 out of 5", "id say 4": one number of the scale."""
    listed = reply.words.words
    places = [
        place
        for place, word in enumerate(listed)
        if word[0].isdigit() and not (word == "5" and place > 0 and listed[place - 1] in _OUT_OF)
    ]
    if not places:
        return
    number = listed[places[0]].removesuffix("/5")
    if len(places) > 1 or number not in CODES[Scale.AGREE]:
        reply.doubt("not one number from 1 to 5")
        return
    reply.note(reply.asked, number, places[0], places[0] + 1, "a number from 1 to 5")


def told_beside(reply: Reply, read_facts: Callable[[Reply], None]) -> None:
    """Adds what is told of work and the like beside the answer, doubtful or not: it is looked at before it counts."""
    if not reply.found or reply.doubts or len(reply.words.words) < _TELLS_MORE:
        return
    rest: Reply = replace(reply, asked="open", context=replace(reply.context, options={}), found={}, doubts=[])
    read_facts(rest)
    answer = reply.found[reply.asked]
    for name, one in rest.found.items():
        if name in _BESIDE and (one.end <= answer.start or answer.end <= one.start):
            reply.found[name] = one
