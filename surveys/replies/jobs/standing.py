"""Still at the employer on file or not, and how a job ended."""

from __future__ import annotations

from surveys.replies.jobs.onfile import kind_on_file
from surveys.replies.lexicon import words_of
from surveys.replies.reply import Reply
from surveys.replies.text.phrases import Hit, Table
from surveys.replies.text.polarity import BREAKS, NEGATORS, Polarity, asked_back, negated

_SAME = Table.of("same employer", "same_job", "SAME")
_STILL = Table.of("still there", "same_job", still="STILL_THERE")
_GONE = Table.of("no longer there", "same_job", gone="NO_LONGER_THERE")
_REASON = Table.of("why it ended", "same_job", "REASON")
_STAYING = words_of("same_job", "STAYING")
_LEAVING = words_of("same_job", "LEAVING")
_GOING_BY = _LEAVING | NEGATORS
_AT_WORK = words_of("same_job", "AT_WORK")
_ARTICLES = words_of("same_job", "ARTICLES")
_TOLD_OUTRIGHT = words_of("same_job", "TOLD_OUTRIGHT")
#: "I never worked there?" asks, and doubts the file all the same.
_MIX_UP = "?may never have been there"
_SAME_ONE = ("same company", "same job", "same employer")


def read_same_employer(reply: Reply, sign: Polarity | None) -> None:
    """The answer to whether the alum is still at the employer on file."""
    if sign is not None and sign.alone:
        reply.note("same_employer", sign.yes, sign.first, sign.end, "yes or no")
        return
    hits = [h for h in _SAME.hits(reply.words) if h.label == _MIX_UP or not asked_back(reply.words, h.first)]
    line = reply.words.line
    doubts = {h.label for h in hits if h.label.startswith("?")}
    if any(said in line for said in _SAME_ONE):
        doubts.discard("?not quite the same")
    for label in sorted(doubts):
        reply.doubt(label.removeprefix("?"))
    if doubts:
        return
    same = [h for h in hits if h.label == "same" and not negated(reply.words, h.first, 2)]
    kept = "same company" in line or "same employer" in line
    left = [] if kept else [h for h in hits if h.label == "left" and not _stays(reply, h)]
    _settle(reply, sign, same, left)


def _settle(reply: Reply, sign: Polarity | None, same: list[Hit], left: list[Hit]) -> None:
    """Still there, or gone: a yes or no decides, unless what follows says the opposite."""
    if sign is not None:
        if (sign.yes and left and not same) or (not sign.yes and same and not left):
            reply.doubt("yes and no are both said")
        else:
            reply.note("same_employer", sign.yes, sign.first, sign.end, "yes or no")
    elif same and left:
        reply.doubt("still there and gone are both said")
    elif same or left:
        reply.note_hit("same_employer", bool(same), (same or left)[0])


def mention_same(reply: Reply) -> None:
    """The same job, or the same job left, told without being asked ("same place", "no longer there")."""
    if reply.context.employer_on_file is None or reply.has("same_employer"):
        return
    gone = _GONE.first(reply.words) or _gone_from_the_place(reply)
    if gone is not None:
        reply.note_hit("same_employer", False, gone)
    if gone is not None or reply.has("employer") or reply.value("employment_status") not in (None, "employed"):
        return
    hit = _STILL.first(reply.words) or _still_at_the_place(reply)
    if hit is not None and not negated(reply.words, hit.first, 2):
        reply.note_hit("same_employer", True, hit)


def _still_at_the_place(reply: Reply) -> Hit | None:
    """ "still at the hospital", "bien en la lavanderia": the kind of place the employer on file is."""
    listed = reply.words.words
    if _STAYING.isdisjoint(reply.words.bag):
        return None
    for place, word in enumerate(listed):
        if word in _STAYING and (hit := _place_behind(reply, place, "still at the kind of place on file")):
            return hit
    return None


def _gone_from_the_place(reply: Reply) -> Hit | None:
    """ "not at the bakery no more", "left the hospital", "ya no estoy en la fabrica"."""
    listed = reply.words.words
    if _GOING_BY.isdisjoint(reply.words.bag):
        return None
    for place, word in enumerate(listed):
        leaves = word in _LEAVING or (word in NEGATORS and _AT_WORK & set(listed[place + 1 : place + 3]))
        if leaves and (hit := _place_behind(reply, place, "gone from the kind of place on file")):
            return hit
    return None


def _place_behind(reply: Reply, place: int, rule: str) -> Hit | None:
    """A word for the kind of place on file, behind an article, a few words on and in the same part."""
    listed = reply.words.words
    for kind in range(place + 2, min(place + 5, len(listed))):
        if listed[kind - 1] in BREAKS:
            return None
        if listed[kind - 1] in _ARTICLES and kind_on_file(reply.words, kind, reply.context.employer_on_file):
            return Hit("place", place, kind + 1, rule)
    return None


#: "no me cambie a una fabrica", "no me despidieron en junio": the no answers.
_WHERE_OR_WHEN = (("a",), ("en",), ("la",), ("hace",), ("ayer",))


def _stays(reply: Reply, hit: Hit) -> bool:
    """ "have not left", "aint got rid of me"; in "no they fired me" the no answers and denies nothing."""
    words = reply.words.words
    if words[hit.first] in NEGATORS or not negated(reply.words, hit.first, 2):
        return False
    told = words[hit.first] in _TOLD_OUTRIGHT or (
        words[hit.first] == "me" and words[hit.end : hit.end + 1] in _WHERE_OR_WHEN
    )
    return not told or "no" not in words[max(0, hit.first - 2) : hit.first]


def read_reason(reply: Reply) -> None:
    """Why the job ended, when that is said along with its having ended."""
    if (
        reply.value("employment_status") in (None, "employed", "self_employed")
        and reply.value("same_employer") is not False
    ):
        return
    hits = [h for h in _REASON.hits(reply.words) if not negated(reply.words, h.first, 2)]
    labels = {h.label for h in hits}
    if len(labels) == 1:
        reply.note_hit("separation_reason", hits[0].label, hits[0])
