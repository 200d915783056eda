"""What a reply says about working: the phrases of the status table that speak of the alum, and of today.

A phrase may stand in a reply and say nothing of the alum's work: "my phone is not working", "used to work at", "not
since I started working". Each rule below names one reason to pass a phrase over.
"""

from __future__ import annotations

from collections.abc import Callable

from surveys.replies.lexicon import words_of
from surveys.replies.reply import Reply
from surveys.replies.text.phrases import Hit, Table
from surveys.replies.text.polarity import BREAKS, NEGATORS, asked_back, negated

_STATUS = Table.of("status", "work", "STATUS")
_WHEN_ASKED = Table.of("status when asked", "work", "STATUS", "WHEN_ASKED")
_POSITIVE = frozenset(("employed", "self_employed", "in_school", "military", "not_looking"))
_IDLE = frozenset(("not_looking", "in_school"))
#: Phrases that only look as if they spoke of work: "its ok i guess".
_ASIDE = "aside"
_PAST = words_of("grammar", "PAST")
_SINCE = words_of("grammar", "SINCE")
_FULL_TIME_ELSE = words_of("grammar", "FULL_TIME_ELSE")
_JOBLESS = words_of("grammar", "JOBLESS")
#: Behind another "not" these say the opposite: "not unemployed", "never stopped working".
_UNDONE = _JOBLESS | words_of("around_work", "UNDONE")
_ONLY_TIME = words_of("around_work", "ONLY_TIME")
_EVENTS = words_of("grammar", "EVENTS") | {"rid"}
_SEEKING = words_of("around_work", "SEEKING")
_SOUGHT = words_of("around_work", "SOUGHT")
_ANOTHER = words_of("around_work", "ANOTHER")
_THERE = words_of("around_work", "THERE")
_VERBAL = words_of("around_work", "VERBAL")
_THIRD = words_of("around_work", "THIRD")
_THINGS = words_of("around_work", "THINGS")
_WHOSE = words_of("around_work", "WHOSE")
_MOMENTS = words_of("around_work", "MOMENTS")
_BARE_NOT = words_of("around_work", "BARE_NOT")
_SELVES = words_of("around_work", "SELVES")
_DROPPED = words_of("around_work", "DROPPED")
_TELLS = words_of("around_work", "TELLS")
_TELLS_ON = _SELVES | {",", "im", "am"}
_STUDIED = words_of("around_work", "STUDIED")
#: Of a job that has not begun.
TO_COME = "?not started yet"
_REACH = 3
_PART = 5


def status_hits(reply: Reply, *, about_status: bool) -> list[Hit]:
    """What the reply says about working, leaving out what is denied, past, asked, or of somebody else."""
    table = _WHEN_ASKED if about_status and reply.asked != "employer" else _STATUS
    kept = [h for h in table.hits(reply.words) if h.label != _ASIDE and not any(rule(reply, h) for rule in _PASSED)]
    if any(hit.label in _IDLE for hit in kept):  # "I take care of my mom full time"
        kept = [h for h in kept if not _ONLY_TIME.issuperset(_said(reply, h))]
    return kept


def seeks(reply: Reply, hit: Hit) -> bool:
    """Whether a phrase tells of looking for work."""
    return reply.words.words[hit.first] in _SEEKING


def seeks_another(reply: Reply, hit: Hit) -> bool:
    """ "looking for a second job": there may be a first."""
    return seeks(reply, hit) and not _ANOTHER.isdisjoint(reply.words.words[hit.first : hit.end + _REACH])


def plainly_jobless(reply: Reply, hit: Hit) -> bool:
    """Says outright that there is no work now; leaving one job, or being "no longer there", does not."""
    said = frozenset(_said(reply, hit))
    return bool(said & _JOBLESS) or any(said >= outright for outright in _OUTRIGHT)


_OUTRIGHT = (frozenset(("not", "working")), frozenset(("no", "job")), frozenset(("sin", "trabajo")))


def _said(reply: Reply, hit: Hit) -> tuple[str, ...]:
    return reply.words.words[hit.first : hit.end]


def _before(reply: Reply, hit: Hit, reach: int = 1) -> tuple[str, ...]:
    return reply.words.words[max(0, hit.first - reach) : hit.first]


def _asked(reply: Reply, hit: Hit) -> bool:
    return asked_back(reply.words, hit.first)


def _undone(reply: Reply, hit: Hit) -> bool:
    """ "not unemployed", "never stopped working", "i am not looking", "before i got laid off"."""
    if hit.label != "unemployed" or not hit.first:
        return False
    if not _SINCE.isdisjoint(_before(reply, hit)):
        return True
    if not negated(reply.words, hit.first, 2):
        return False
    event = not _EVENTS.isdisjoint(_said(reply, hit)) and "not" in _before(reply, hit, 2)
    return event or seeks(reply, hit) or reply.words.words[hit.first] in _UNDONE


def _dated_by(reply: Reply, hit: Hit) -> bool:
    """ "not since i had my baby": only tells when."""
    return hit.label == "not_looking" and not _SINCE.isdisjoint(_before(reply, hit, 2))


def _of_a_thing(reply: Reply, hit: Hit) -> bool:
    """ "my phone is not working", "he is working", "the bus aint working": not the one who writes."""
    before, said = _before(reply, hit, 2), _said(reply, hit)
    if not _THINGS.isdisjoint(before) or said[0] in _THINGS:
        return True
    if _VERBAL.isdisjoint(said):
        return False
    whose = len(before) == 2 and before[0] in _WHOSE and before[1] not in _MOMENTS and said[0] not in _SELVES
    return whose or not _THIRD.isdisjoint(before[-1:]) or said[0] in _THIRD


def _only_there(reply: Reply, hit: Hit) -> bool:
    """ "not working there anymore": gone from one place, which says nothing of another."""
    behind = reply.words.words[hit.end : hit.end + 1]
    return hit.label == "unemployed" and not _THERE.isdisjoint(behind) and not _VERBAL.isdisjoint(_said(reply, hit))


def _time_of_school(reply: Reply, hit: Hit) -> bool:
    """ "full time" beside a school or a child says nothing of a job."""
    only_time = hit.label == "employed" and _ONLY_TIME.issuperset(_said(reply, hit))
    return only_time and bool(reply.words.bag & _FULL_TIME_ELSE)


def _part_of_a_name(reply: Reply, hit: Hit) -> bool:
    """Asked where they work, "Army" and "College" are words of a name."""
    return reply.asked == "employer" and hit.label in ("in_school", "military") and hit.end - hit.first < 2


def _bare_not(reply: Reply, hit: Hit) -> bool:
    """Asked how work is going, "not now" puts the question off and tells nothing."""
    return reply.asked == "open" and hit.label == "unemployed" and _BARE_NOT.issuperset(_said(reply, hit))


def _past(reply: Reply, hit: Hit) -> bool:
    before = _before(reply, hit)
    if hit.label not in _POSITIVE or _PAST.isdisjoint(before):
        return False
    return before != ("been",) or _before(reply, hit, 2)[:1] == ("had",)  # "i been driving since" goes on


def _studied(reply: Reply, hit: Hit) -> bool:
    """ "i done 2 at the community college": a verb of the past before it, in the same part."""
    if hit.label != "in_school":
        return False
    for word in reversed(_before(reply, hit, _PART)):
        if word in BREAKS:
            return False
        if word in _STUDIED:
            return True
    return False


def _sought(reply: Reply, hit: Hit) -> bool:
    """ "busco trabajo": work that is looked for is not had."""
    return hit.label in _POSITIVE and not _SOUGHT.isdisjoint(_before(reply, hit))


def _denied(reply: Reply, hit: Hit) -> bool:
    """A "not" before it, unless that "no" answers first and the phrase then tells ("no, i work at ...")."""
    if hit.label not in _POSITIVE or not negated(reply.words, hit.first, _REACH):
        return False
    listed = reply.words.words
    for place in range(hit.first - 1, max(-1, hit.first - 1 - _REACH), -1):
        word, follows = listed[place], listed[place + 1]
        if word in _SELVES:
            return False  # "i do not work, i watch my kids"
        if word == "no" and (follows in _TELLS_ON or (place == 0 and follows in _TELLS)):
            return False  # "no going to college"
        if word in _DROPPED:
            return place == hit.first - 1
        if word in NEGATORS:
            return True
    return True


#: Why a phrase is passed over; any one of them is enough.
_PASSED: tuple[Callable[[Reply, Hit], bool], ...] = (
    _asked,
    _undone,
    _dated_by,
    _of_a_thing,
    _only_there,
    _time_of_school,
    _part_of_a_name,
    _bare_not,
    _past,
    _studied,
    _sought,
    _denied,
)
