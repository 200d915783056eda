"""School or training now, and work in a past period."""

from __future__ import annotations

from surveys.replies.benefits.unknown_items import account_for_reasons
from surveys.replies.learning.credentials import mention_credential
from surveys.replies.lexicon import words_of
from surveys.replies.reply import Reply
from surveys.replies.text.phrases import Hit, Table
from surveys.replies.text.polarity import BREAKS, Polarity, negated
from surveys.replies.text.words import Words

_EDUCATION = Table.of("school", "school", "EDUCATION")
_TYPE = Table.of("kind of school", "school", "EDUCATION_TYPE")
_WORKED = Table.of("worked in the period", "school", "WORKED")
#: "Maybe next year": whatever comes, it is no school today.
_PERHAPS = words_of("school", "PERHAPS")
_NOW = frozenset(("now", "currently", "started", "ahora", "ahorita"))
_BUT = frozenset(("but", "pero"))
_NOT_ME = Table.of("not the alum", "school", no="NOT_ME")
_ALREADY = frozenset(("already", "ya"))
_SCHOOL = words_of("grammar", "SCHOOL")
_ATTENDS = words_of("grammar", "ATTENDS") | words_of("school", "ATTENDING")


def read_education(reply: Reply, sign: Polarity | None) -> None:
    """The answer to whether the alum is in school or training today; a start still to come is no."""
    if sign is not None and sign.alone:
        reply.note("in_education", sign.yes, sign.first, sign.end, "yes or no")
        return
    hits = _EDUCATION.hits(reply.words)
    others = any(hit.label == "somebody else" for hit in hits)
    coming = any(hit.label == "to come" for hit in hits)
    hits = [
        hit
        for hit in hits
        if hit.label != "somebody else"
        and not (coming and hit.label == "?" and reply.words.words[hit.first] in _PERHAPS)
    ]
    not_me = _NOT_ME.first(reply.words)
    if sign is not None and not sign.yes and (others or any(hit.label == "?" for hit in hits)):
        reply.note("in_education", False, sign.first, sign.end, "no")
    elif others and not_me is not None:
        reply.note_hit("in_education", False, not_me)
    elif others or any(hit.label == "?" for hit in hits):
        reply.doubt("whether in school now is not clear")
    else:
        _by_phrase(reply, sign, hits)
    if reply.value("in_education") is False:
        account_for_reasons(reply.words)


def _by_phrase(reply: Reply, sign: Polarity | None, hits: list[Hit]) -> None:
    hit = _decisive(reply, sign, hits)
    if hit is not None:
        reply.note_hit("in_education", hit.label == "yes" and not negated(reply.words, hit.first), hit)
        earned = next((one for one in hits if one.label == "over" and reply.words.words[one.end - 1] in _ALREADY), None)
        if earned is not None and reply.value("in_education") is False:
            mention_credential(reply, earned.first, earned.end)
    elif not hits and sign is not None:
        reply.note("in_education", sign.yes, sign.first, sign.end, "yes or no")
    if reply.value("in_education") is True:
        _note_kind(reply, _TYPE.hits(reply.words))


def _note_kind(reply: Reply, kinds: list[Hit]) -> None:
    if len({kind.label for kind in kinds}) == 1:
        reply.note_hit("education_type", kinds[0].label, kinds[0])


def mention_kind(reply: Reply) -> None:
    """The kind of school told where something else was asked: "no, im in college now".

    Only what stands with the school: in "left my welding job, back in school" nobody says what school it is.
    """
    if reply.value("employment_status") != "in_school" and reply.value("in_education") is not True:
        return
    schools = [hit for hit in _EDUCATION.hits(reply.words) if hit.label == "yes"]
    kinds = [kind for kind in _TYPE.hits(reply.words) if any(s.first <= kind.first < s.end for s in schools)]
    _note_kind(reply, kinds)


def _decisive(reply: Reply, sign: Polarity | None, hits: list[Hit]) -> Hit | None:
    """The phrase that decides; a doubt where being in school and not being in school are both said.

    What is wished for, still to come or over is no school today: it takes with it the school named in the same part
    of the sentence, and one named before it that it ended ("enrolled at HCC but dropped it").
    """
    words = reply.words
    yeses = [h for h in hits if h.label == "yes" and not negated(words, h.first)]
    noes = [h for h in hits if h not in yeses]
    now = [h for h in yeses if any(n.label == "over" and _now_between(words, n, h) for n in noes)]
    if now:
        yeses, noes = now, [n for n in noes if n.label != "over"]
    else:
        spans = [_part(words, h) for h in noes]
        yeses = [h for h in yeses if not any(first <= h.first < end for first, end in spans)]
        ended = [n.first for n in noes if n.label in ("over", "to come")]
        yeses = [h for h in yeses if not any(place > h.first for place in ended)]
    if sign is not None and not sign.yes and yeses and noes and negated(words, yeses[0].first, 4):
        yeses = []
    if yeses and noes:
        reply.doubt(f"in school and not in school are both said ({noes[0].phrase})")
        return None
    if (yeses or noes) and sign is not None and sign.yes != bool(yeses):
        reply.doubt("yes and no are both said")
        return None
    return next(iter(yeses or noes), None)


def _now_between(words: Words, over: Hit, yes: Hit) -> bool:
    """ "finished my CNA, now I am in the LPN program"."""
    return over.end <= yes.first and not _NOW.isdisjoint(words.words[over.end : yes.end])


def _part(words: Words, hit: Hit) -> tuple[int, int]:
    """The words around a phrase up to the next mark or "but"."""
    listed, first, end = words.words, hit.first, hit.end
    while first > 0 and listed[first - 1] not in BREAKS and listed[first - 1] not in _BUT:
        first -= 1
    while end < len(listed) and listed[end] not in BREAKS and listed[end] not in _BUT:
        end += 1
    return first, end


def mention_education(reply: Reply) -> None:
    """School told while something else was asked ("but im in forklift class")."""
    hits = _EDUCATION.hits(reply.words)
    if (
        not hits
        or any(hit.label != "yes" or negated(reply.words, hit.first, 4) for hit in hits)
        or reply.value("employment_status") == "military"
    ):
        return
    said = frozenset(reply.words.words[hits[0].first : hits[0].end])
    if said & _SCHOOL and said & _ATTENDS and not said & {"at", "district"}:
        reply.note_hit("in_education", True, hits[0])


def read_worked(reply: Reply, sign: Polarity | None) -> None:
    """Whether the alum worked at any time between the two dates asked about."""
    hits = _WORKED.hits(reply.words)
    labels = {h.label for h in hits}
    if sign is not None and sign.alone:
        reply.note("worked_in_period", sign.yes, sign.first, sign.end, "yes or no")
    elif "?" in labels or len(labels) > 1:
        reply.doubt("whether there was work in that time is not clear")
    elif labels:
        label = labels.pop()
        if sign is not None and sign.yes != (label == "yes"):
            reply.doubt("yes and no are both said")
            return
        reply.note_hit("worked_in_period", label == "yes", hits[0])
    elif sign is not None:
        reply.note("worked_in_period", sign.yes, sign.first, sign.end, "yes or no")
