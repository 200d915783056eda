"""Whether work is full time, part time, or changes from week to week."""

from __future__ import annotations

from itertools import pairwise

from surveys.replies.lexicon import words_of
from surveys.replies.reply import Reply, Subject
from surveys.replies.text.phrases import Hit, Table

_SCHEDULE = Table.of("schedule", "pay", "SCHEDULE")
_FULL_TIME_ELSE = words_of("grammar", "FULL_TIME_ELSE") - {"looking", "want", "need"}
_NOT_SAID_OF_WORK = words_of("pay", "NOT_A_SCHEDULE")
_STUDIES = words_of("pay", "STUDIES")
_NEARLY = words_of("claims", "NEARLY")
_EARLIER = words_of("pay", "EARLIER")
_WORKING_TIME = words_of("pay", "WORKING_TIME")
_FROM = frozenset(("from", "de"))
_TO = frozenset(("to", "a"))
_BACK = 3
_FAR = 8
_NOT = frozenset(("not",))
_BREAKS = frozenset(".!?;,") | words_of("claims", "TURNS") | words_of("claims", "JOINTS")


def read_schedule(reply: Reply, *, about_hours: bool) -> None:
    """Notes the schedule, where the reply says one and says it of the work held now."""
    hits = _moved(reply, _SCHEDULE.hits(reply.words))
    labels = {hit.label: hit for hit in hits if about_hours or hit.label != "varies" or _names_hours(reply, hit)}
    if len(labels) > 1 and "varies" in labels:
        reply.doubt("a schedule that varies, and one that does not", about=Subject.HOURS)
    elif len(labels) > 1:
        reply.doubt("full time and part time both", about=Subject.HOURS)
    for label, hit in labels.items() if len(labels) == 1 else ():
        _note(reply, label, hit, about_hours)


def _part_before(words: tuple[str, ...], place: int) -> tuple[str, ...]:
    """The words before a place in its own part of the sentence."""
    first = next((spot + 1 for spot in range(place - 1, -1, -1) if words[spot] in _BREAKS), 0)
    return words[max(first, place - _FAR) : place]


def _names_hours(reply: Reply, hit: Hit) -> bool:
    """ "my hours change every week" says what varies; "it varies" may be anything."""
    words = reply.words.words
    return not _WORKING_TIME.isdisjoint((*_part_before(words, hit.first)[-2:], *words[hit.first : hit.end]))


def _note(reply: Reply, label: str, hit: Hit, about_hours: bool) -> None:
    words = reply.words.words
    before = words[max(0, hit.first - _BACK) : hit.first]
    denied = not _NOT.isdisjoint(_part_before(words, hit.first))
    if label != "varies" and (denied or not (_NOT_SAID_OF_WORK | _NEARLY).isdisjoint(before)):
        if about_hours and not reply.has("hours_per_week"):
            reply.doubt("full or part time is spoken of but not said", about=Subject.HOURS)
        return
    if reply.words.bag & _FULL_TIME_ELSE or not _STUDIES.isdisjoint(words[hit.end : hit.end + 2]):
        return
    reply.note_hit("work_schedule", label, hit)


def _moved(reply: Reply, hits: list[Hit]) -> list[Hit]:
    """ "went from part time to full time", "was full time now part time": only the second is so today."""
    words = reply.words.words
    earlier = [hit for hit in hits if not _EARLIER.isdisjoint(words[max(0, hit.first - _BACK) : hit.first])]
    if earlier and len(earlier) < len(hits):
        return [hit for hit in hits if hit not in earlier]
    for one, two in pairwise(hits):
        left = one.first > 0 and words[one.first - 1] in _FROM
        if left and two.first == one.end + 1 and words[one.end] in _TO:
            return [hit for hit in hits if hit is not one]
    return hits
