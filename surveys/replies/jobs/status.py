"""Working or not: the employment status, from all that a reply says about working.

The phrases found are of a few kinds (employed, unemployed, in school ...), some of them doubts ("?on leave"). A doubt
holds the status unless the reply answers all the same ("no, volunteering"). Then a plain yes or no, the kinds told,
and what came last are weighed against each other; where they do not agree, nothing is taken down.
"""

from __future__ import annotations

from typing import NamedTuple

from surveys.replies.jobs.said_of_work import TO_COME, plainly_jobless, seeks, seeks_another, status_hits
from surveys.replies.lexicon import words_of
from surveys.replies.reply import Reply
from surveys.replies.text.phrases import Hit, Table
from surveys.replies.text.polarity import BREAKS, Polarity

_NEITHER = Table.of("neither", "around_work", neither="NEITHER")
_NOT_YET = Table.of("not yet", "around_work", not_yet="NOT_YET")
#: Told around it and changing nothing; asked for so that these words count as understood.
_AROUND = Table.of("around work", "around_work", around="AROUND_WORK")
_FIRM_HEDGE = words_of("grammar", "FIRM_HEDGE")
_BETTER = words_of("grammar", "BETTER")
_FOUND_WORK = words_of("grammar", "FOUND_WORK")
_EVENTS = words_of("grammar", "EVENTS") | {"until"}
_TURNS = words_of("grammar", "BUTS")
_HEDGED = "?hedged"
#: Beside having no work these tell of a job to come, or of the one that ended.
_MOOT = frozenset((_HEDGED, "?perhaps no work", "?leaving soon"))
#: An injury is no leave from a job that was left: "sali en mayo xq me lastime la espalda".
_HURT = words_of("around_work", "HURT")
#: A plain "no" answers whatever of these is said beside it.
_SOFT = frozenset((_HEDGED, TO_COME, "?unpaid or unsure work", "?off and on work", "?perhaps no work"))
_WORKING = frozenset(("employed", "self_employed"))
_NOT_WORKING = frozenset(("unemployed", "not_looking", "in_school"))
_IDLE = frozenset(("not_looking", "in_school"))


class _Told(NamedTuple):
    """The clear phrases of a reply: all in their order, and the first of each kind."""

    reply: Reply
    clear: list[Hit]
    by: dict[str, Hit]

    @property
    def kinds(self) -> frozenset[str]:
        return frozenset(self.by)

    def of(self, kind: str) -> list[Hit]:
        """Every phrase of one kind."""
        return [hit for hit in self.clear if hit.label == kind]

    def words(self, hit: Hit) -> tuple[str, ...]:
        """The words a phrase covers."""
        return self.reply.words.words[hit.first : hit.end]


#: A status with the phrase that tells it; "" where nothing is told, or not one thing.
_Verdict = tuple[str, Hit | None]
_NOTHING: _Verdict = ("", None)


def read_status(reply: Reply, sign: Polarity | None, *, about_status: bool) -> None:
    """Notes the employment status; doubts are only raised where work was asked about."""
    if sign is not None and sign.alone and about_status:
        reply.note("employment_status", "employed" if sign.yes else "unemployed", sign.first, sign.end, "yes or no")
        return
    _AROUND.hits(reply.words)
    hits = status_hits(reply, about_status=about_status)
    doubts = [h for h in hits if h.label.startswith("?")]
    clear = [h for h in hits if not h.label.startswith("?")]
    if not about_status:
        if not doubts:
            _settle(reply, [h for h in clear if _outright(reply, h)], None)
        return
    labels = _doubted(reply, clear, doubts)
    if labels and not _answered_all_the_same(reply, clear, labels, sign):
        for label in sorted(labels):
            reply.doubt(label.removeprefix("?"))
        return
    _settle(reply, clear, sign)
    if clear and not reply.has("employment_status") and not reply.doubts:
        reply.doubt("working and not working are both said")


def read_activity(reply: Reply) -> None:
    """Looking for work, studying, or neither, asked of somebody without a job."""
    neither = _NEITHER.first(reply.words)
    if neither is not None:
        reply.note_hit("employment_status", "not_looking", neither)


def _outright(reply: Reply, hit: Hit) -> bool:
    """Said well enough to count where something else was asked."""
    return hit.end - hit.first > 1 and (hit.label != "unemployed" or plainly_jobless(reply, hit))


def _doubted(reply: Reply, clear: list[Hit], doubts: list[Hit]) -> set[str]:
    """The doubts that stand; a hedge counts only where it hedges what is said of work."""
    kinds = {hit.label for hit in clear}
    if kinds and kinds <= _NOT_WORKING:
        doubts = [h for h in doubts if h.label not in _MOOT or _FIRM_HEDGE & set(reply.words.words[h.first : h.end])]
        if any(h.label == "unemployed" and _EVENTS & set(reply.words.words[h.first : h.end]) for h in clear):
            doubts = [h for h in doubts if not _HURT & set(reply.words.words[h.first : h.end])]
    return {h.label for h in doubts if h.label != _HEDGED or _hedges(reply, clear, h)}


def _hedges(reply: Reply, clear: list[Hit], hedge: Hit) -> bool:
    """ "its ok i guess. still at mcdonalds" hedges nothing: no phrase about work stands in that part."""
    if reply.asked != "open" or len(reply.words.words) < _LONG:
        return True
    first, end = _part(reply.words.words, hedge)
    alone = first == 0 and end >= len(reply.words.words)
    return alone or any(first <= hit.first < end for hit in clear)


_LONG = 6


def _part(listed: tuple[str, ...], hit: Hit) -> tuple[int, int]:
    """The part of the reply around a phrase, between marks and "but"."""
    first, end = hit.first, hit.end
    while first > 0 and listed[first - 1] not in BREAKS and listed[first - 1] not in _TURNS:
        first -= 1
    while end < len(listed) and listed[end] not in BREAKS and listed[end] not in _TURNS:
        end += 1
    return first, end


def _jobless_today(reply: Reply, clear: list[Hit]) -> bool:
    """ "not working but i will be soon": what is to come does not take back what is."""
    return {h.label for h in clear} == {"unemployed"} and any(
        plainly_jobless(reply, h) and not seeks(reply, h) for h in clear
    )


def _answered_all_the_same(reply: Reply, clear: list[Hit], labels: set[str], sign: Polarity | None) -> bool:
    """ "not yet, orientation is monday" and "no, just side jobs": a plain no answers whatever stands beside it."""
    if labels == {TO_COME} and (_NOT_YET.first(reply.words) is not None or _jobless_today(reply, clear)):
        return True
    return sign is not None and not sign.yes and labels <= _SOFT


def _settle(reply: Reply, clear: list[Hit], sign: Polarity | None) -> None:
    """Takes down the one status the phrases and the yes or no amount to, if they do."""
    status, hit = _resolve(reply, clear, sign)
    if status == "unemployed" and sign is None and hit is not None and seeks_another(reply, hit):
        reply.doubt("looks for another job, perhaps beside one")
    elif status and hit is not None:
        reply.note_hit("employment_status", status, hit)
    elif status and sign is not None:
        reply.note("employment_status", status, sign.first, sign.end, "yes or no")


def _resolve(reply: Reply, clear: list[Hit], sign: Polarity | None) -> _Verdict:
    told = _Told(reply, clear, {hit.label: hit for hit in reversed(clear)})
    if sign is None:
        return _without_sign(told)
    if not clear:
        return ("employed" if sign.yes else "unemployed"), None
    return _after_yes(told) if sign.yes else _after_no(told)


def _after_yes(told: _Told) -> _Verdict:
    """Behind a yes: what kind of work, unless none at all is told."""
    if (
        told.kinds == {"unemployed"}
        and told.reply.words.bag & _BETTER
        and all(seeks(told.reply, h) for h in told.clear)
    ):
        return "employed", None  # "yes but looking for something better"
    if "unemployed" in told.kinds or ("not_looking" in told.kinds and not told.kinds & _WORKING):
        return _NOTHING
    if "military" in told.kinds:
        return "military", told.by["military"]
    if "self_employed" in told.kinds and "employed" not in told.kinds:
        return "self_employed", told.by["self_employed"]
    return "employed", told.by.get("employed")


def _after_no(told: _Told) -> _Verdict:
    """Behind a no: what is done instead; looking for work says more than being in school."""
    if told.kinds & _WORKING:
        return _NOTHING
    for label in ("military", "not_looking", "in_school"):
        if label in told.kinds and not (label == "in_school" and _seeking(told)):
            return label, told.by[label]
    return "unemployed", told.by.get("unemployed")


def _without_sign(told: _Told) -> _Verdict:
    kinds = told.kinds
    if len(kinds) <= 1:
        return (told.clear[0].label, told.clear[0]) if kinds else _NOTHING
    if "military" in kinds and not kinds & {"unemployed", "self_employed"}:
        return "military", told.by["military"]
    if kinds == {"employed", "in_school"}:
        return "employed", told.by["employed"]
    if kinds == _WORKING:
        hired = any(not _FOUND_WORK.isdisjoint(told.words(hit)) for hit in told.of("employed"))
        return _NOTHING if hired else ("self_employed", told.by["self_employed"])
    return _was_and_is(told) if "unemployed" in kinds else _NOTHING


def _was_and_is(told: _Told) -> _Verdict:
    """ "quit amazon, now I do Instacart": what comes last holds, when the other is an event of the past."""
    rest = told.kinds - {"unemployed"}
    if len(rest) != 1:
        return _NOTHING
    if rest <= _IDLE:
        return _NOTHING if _seeking(told) else (told.by[min(rest)].label, told.by[min(rest)])
    last = max(told.clear, key=lambda hit: hit.first)
    event = all(not _EVENTS.isdisjoint(told.words(hit)) for hit in told.of("unemployed"))
    return (last.label, last) if rest <= _WORKING and event else _NOTHING


def _seeking(told: _Told) -> bool:
    return any(seeks(told.reply, hit) or "looking" in told.words(hit) for hit in told.of("unemployed"))
