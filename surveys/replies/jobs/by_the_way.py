"""Employers named while something else was asked, and what they say about the employer on file and about working."""

from __future__ import annotations

from surveys.replies.jobs.names import Name, is_gig
from surveys.replies.jobs.naming import capitals, said_to_be
from surveys.replies.jobs.onfile import same_name
from surveys.replies.jobs.places import employers
from surveys.replies.jobs.said_of_work import TO_COME, status_hits
from surveys.replies.jobs.spoken_of import ended_by
from surveys.replies.lexicon import words_of
from surveys.replies.reply import Reply
from surveys.replies.text.phrases import Table

_TWO = Table.of("two employers", "job", two="TWO")
_SECOND = Table.of("a second job", "job", second="SECOND")
_ALSO = frozenset(("and", "plus", "also", "y", "tambien"))
_NO_EMPLOYER = ("in_school", "military", "not_looking")
_NOT_WORKING = ("unemployed", "not_looking", "in_school")


def note_employers(reply: Reply, *, bare: bool, about_same: bool, about_status: bool) -> bool:
    """Notes the employer named by the way, and what it says about the employer on file. True when a name was read."""
    now, then = employers(reply, bare=bare)
    if not (now or then or reply.asked == "open"):
        return False
    if reply.value("employment_status") in _NO_EMPLOYER:
        now = []  # "in the army, at fort hood"
    now = _begun(reply, now)
    if (now and _TWO.first(reply.words) is not None) or (reply.asked == "open" and second_job(reply)):
        reply.doubt("two employers")
        return True
    _outdated(reply, now, about_status)
    now = _one_now(reply, now, about_same)
    if len(now) > 1:
        reply.doubt("two employers")
        return True
    _note_left(reply, now, then, about_status)
    if now:
        _note_now(reply, now[0], about_same, about_status)
    return bool(now or then)


def _begun(reply: Reply, now: list[Name]) -> list[Name]:
    """Without the employers of a job that has yet to begin: "no, i start at ups monday" tells of none held today."""
    if not now or reply.asked not in ("same_employer", "status"):
        return now
    if all(hit.label != TO_COME for hit in status_hits(reply, about_status=False)):
        return now
    on_file = reply.context.employer_on_file
    return [name for name in now if on_file and same_name(name.key, on_file)]


def second_job(reply: Reply) -> bool:
    """ "and I clean offices at night": what is told may be of one job or the other."""
    return _SECOND.first(reply.words) is not None


def note_name(reply: Reply, name: Name) -> None:
    """Takes down an employer's name as it was written."""
    reply.note(
        "employer",
        reply.words.original(name.first, name.end).strip(" .,!?;:\"'()"),
        name.first,
        name.end,
        _rule(reply, name),
    )


#: The rule of a name that is only known by the words before it.
BY_FRAME = "name after a word for working"


def _rule(reply: Reply, name: Name) -> str:
    """How a name is known: listed, written or told as one, or only by the words before it."""
    words = reply.words
    if name.known:
        return "known employer"
    if name == said_to_be(words) or not _CALLED.isdisjoint(words.words[max(0, name.first - 2) : name.first]):
        return "told as the name"
    written = capitals(words, name.first, name.end) and any(w.islower() for w in words.text.split() if len(w) > 1)
    return "written as a name" if written else BY_FRAME


_CALLED = words_of("grammar", "CALLED")


def _one_now(reply: Reply, now: list[Name], about_same: bool) -> list[Name]:
    """The names that speak of different employers; apps beside each other are one kind of work.

    The one on file gives way to another only where it was left: "17 at target, 15.50 at walgreens" is two jobs.
    """
    on_file = reply.context.employer_on_file
    if len(now) > 1 and on_file and about_same and reply.value("same_employer") is False:
        now = [n for n in now if not same_name(n.key, on_file)] or now[:1]
    if len(now) > 1 and all(map(is_gig, now)):
        _on_ones_own(reply, now)
        return []  # "spark and ubereats": no one app is the employer
    return now


def _on_ones_own(reply: Reply, now: list[Name]) -> None:
    """Apps beside each other: work on one's own account, where nothing else is told of working."""
    if reply.value("employment_status") is None and reply.asked in ("status", "open") and not reply.held_whole:
        reply.note("employment_status", "self_employed", now[0].first, now[-1].end, "named several apps")


def _note_left(reply: Reply, now: list[Name], then: list[Name], about_status: bool) -> None:
    """The employer on file, named as one that was left, and a job that was taken away."""
    on_file = reply.context.employer_on_file
    for name in then:
        if on_file and same_name(name.key, on_file) and not (now and same_name(now[0].key, on_file)):
            reply.note("same_employer", False, name.first, name.end, "left the employer on file")
        told = reply.has("employment_status", "wage_amount", "hours_per_week")  # pay is of a job of today
        if about_status and not now and not told and ended_by(reply.words, name):
            reply.note("employment_status", "unemployed", name.first, name.end + 1, "the employer ended the job")


def _note_now(reply: Reply, name: Name, about_same: bool, about_status: bool) -> None:
    """Today's employer: the one on file, or another."""
    on_file = reply.context.employer_on_file
    if on_file and same_name(name.key, on_file):
        _note_on_file(reply, name, about_status)
    elif reply.value("same_employer") is True and about_same:
        reply.doubt("another employer than the one on file is named")
    elif _beside_another(reply, name):
        reply.doubt("two employers")
    elif not (is_gig(name) and name.first and reply.words.words[name.first - 1] in _ALSO):
        note_name(reply, name)
        if about_same and on_file:
            reply.note("same_employer", False, name.first, name.end, "named another employer")
        if about_status and reply.value("employment_status") is None and not reply.held_whole:
            status = "self_employed" if is_gig(name) else "employed"
            reply.note("employment_status", status, name.first, name.end, "named an employer")


def _beside_another(reply: Reply, name: Name) -> bool:
    """ "and walmart": a second employer; "hair and doordash" is one's own account twice."""
    joined = name.first > 0 and reply.words.words[name.first - 1] in _ALSO
    own = is_gig(name) and reply.value("employment_status") == "self_employed"
    return joined and not own and not reply.held_whole


def _note_on_file(reply: Reply, name: Name, about_status: bool) -> None:
    if reply.value("same_employer") is False or reply.value("employment_status") in _NOT_WORKING:
        return
    reply.note("same_employer", True, name.first, name.end, "named the employer on file")
    if about_status and not reply.has("employment_status") and not reply.held_whole:
        reply.note("employment_status", "employed", name.first, name.end, "named the employer on file")


def _at_school(reply: Reply, name: Name) -> bool:
    """ "no work but im at Tri-C for nursing": where something is studied, beside having no work."""
    words = reply.words.words
    studied = words[name.end : name.end + 1] == ("for",) and not _FIELDS.isdisjoint(words[name.end + 1 : name.end + 4])
    return studied and words[name.first - 1 : name.first] in (("at",), ("in",), ("to",))


_FIELDS = words_of("job", "FIELDS")


def _outdated(reply: Reply, now: list[Name], about_status: bool) -> None:
    """ "i quit amazon, at fedex now": the name of today's employer comes after the end of the job before."""
    status = reply.found.get("employment_status")
    if not now or status is None or status.value != "unemployed":
        return
    if _at_school(reply, now[0]):
        now.clear()
        return
    if reply.words.starts[now[0].first] > status.start:
        del reply.found["employment_status"]
    elif about_status:
        reply.doubt("working and not working are both said")
