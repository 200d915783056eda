"""When a job started or ended: the answer to either question, and the dates told by the way.

"hired april 2 but didn't start til the 14th" tells two dates, and words beside one of them say that it is the day
itself; "got let go in february" and "17.80, started in june" tell one that nobody asked for.
"""

from __future__ import annotations

from surveys.replies.days import dates
from surveys.replies.jobs.standing import read_same_employer
from surveys.replies.jobs.status import read_status
from surveys.replies.lexicon import words_of
from surveys.replies.reply import Reply
from surveys.replies.text.phrases import Hit, Table

_ENDED = Table.of("job ended", "same_job", ended="ENDED")
_STARTED = Table.of("job started", "same_job", started="STARTED")
_FIRST_DAY = Table.of("first day", "calendar", first="FIRST_DAY")
_LAST_DAY = Table.of("last day", "calendar", last="LAST_DAY")
_EARLIER_DAY = Table.of("day before the first", "calendar", earlier="EARLIER_DAY")
_GREETING = Table.of("greeting", "calendar", greeting="GREETING")
_BEGAN = Table.of("began", "calendar", began="BEGAN")
_TO_THE_DATE = words_of("calendar", "TO_THE_DATE")
_LEARNING = words_of("calendar", "LEARNING")
_BREAKS = frozenset(".!?;")
_SINCE = frozenset(("since", "desde", "there"))
_WORKS = ("employed", "self_employed", "military")
_ENDED_BEFORE = 8
_BESIDE = 3


def read_date(reply: Reply, *, spanish: bool) -> None:
    """Notes the answer to when a job started or ended; two dates, or one that may be another, are asked about."""
    found = _told(reply, spanish)
    if not found:
        _no_date(reply)
        return
    if len({w.value or w.doubt for w in found}) > 1:
        found = _the_day(reply, found)
    doubts = [w.doubt for w in found if w.doubt]
    if doubts:
        reply.doubt(f"date: {doubts[0]}")
    elif len(found) != 1:
        reply.doubt("more than one date")
    elif dates.unclear(reply.words, found):
        reply.doubt("the date is not clear")
    elif reply.asked == "end_date" and found[0].future:
        reply.doubt("still to come")
    else:
        reply.note(reply.asked, found[0].value, found[0].first, found[0].end, "date")


def note_dates(reply: Reply, *, spanish: bool) -> None:
    """Notes the dates of a job that are told by the way, each beside words for its start or its end."""
    over = reply.value("employment_status") in ("unemployed", "not_looking") or reply.value("same_employer") is False
    if over and _ENDED.first(reply.words) is not None:
        _ended_on(reply, _told(reply, spanish))
    works = reply.value("employment_status") in _WORKS or reply.has("employer", "wage_amount")
    if works:
        _started_on(reply, _told(reply, spanish))


def _told(reply: Reply, spanish: bool) -> list[dates.When]:
    """The dates of a reply, without those of a greeting ("happy new year"); one date said twice is one."""
    asked = reply.asked in ("start_date", "end_date")
    found = dates.dates(reply.words, reply.context.today, spanish=spanish, dashes=asked)
    if not found:
        return []
    greetings = _GREETING.hits(reply.words)
    found = [w for w in found if not any(_within(w, hit) for hit in greetings)]
    return found[:1] if len({w.value for w in found}) == 1 and not any(w.doubt for w in found) else found


def _within(when: dates.When, hit: Hit) -> bool:
    return when.first < hit.end and hit.first < when.end


def _no_date(reply: Reply) -> None:
    """ "it did not end, i am still there": the job that is asked about goes on, which staff should see."""
    if reply.asked == "end_date":
        read_same_employer(reply, None)
        if reply.value("same_employer") is True:
            reply.doubt("the job is said to go on, and its end was asked")
            return
        reply.found.pop("same_employer", None)
    if dates.unclear(reply.words):
        reply.doubt("the date is not clear")
    else:
        read_status(reply, None, about_status=False)


def _the_day(reply: Reply, found: list[dates.When]) -> list[dates.When]:
    """Of several dates, the one called the first day, or the last; or the one that is not called another."""
    words = reply.words
    called = (_LAST_DAY if reply.asked == "end_date" else _FIRST_DAY).hits(words)
    near = [when for when in found for hit in called if 0 <= when.first - hit.end <= _BESIDE]
    near = near or [when for when in found for hit in called if 0 <= hit.first - when.end <= _BESIDE]
    if len(near) == 1:
        return near
    if reply.asked == "end_date":
        return found
    earlier = [_next_to(found, hit.end) for hit in _EARLIER_DAY.hits(words)]
    rest = [when for when in found if when not in earlier]
    return rest if len(rest) == 1 else found


def _next_to(found: list[dates.When], place: int) -> dates.When | None:
    """The first date behind a place, where it is close."""
    return next((when for when in found if 0 <= when.first - place <= _BESIDE), None)


def _ended_on(reply: Reply, told: list[dates.When]) -> None:
    """ "got let go in february": the date that follows the end of a job."""
    words = reply.words.words
    starts = [hit for hit in _STARTED.hits(reply.words) if words[hit.first] not in _SINCE]
    for when in told:
        if when.doubt or when.future or len(when.value) == 4:
            continue
        ends = [
            hit
            for hit in _ENDED.hits(reply.words)
            if hit.first < when.first and _BREAKS.isdisjoint(words[hit.end : when.first])
        ]
        if not ends or when.first - ends[-1].end > _ENDED_BEFORE:
            continue
        if not any(ends[-1].end <= start.first and start.end <= when.first for start in starts):
            reply.note("end_date", when.value, when.first, when.end, "date a job ended")
            return


def _started_on(reply: Reply, told: list[dates.When]) -> None:
    """ "started july 14 with the schools": a date with only little words between it and the start of work."""
    words = reply.words.words
    for when in told:
        if when.doubt or when.future or len(when.value) == 4 or words[when.first : when.first + 2] == ("last", "week"):
            continue
        if not (_led_by_began(reply, when) or _with_them_since(reply, when)):
            continue
        if _LEARNING.isdisjoint(words[when.end : when.end + _BESIDE]):
            reply.note("start_date", when.value, when.first, when.end, "date a job started")
            return


def _led_by_began(reply: Reply, when: dates.When) -> bool:
    began = [hit for hit in _BEGAN.hits(reply.words) if hit.end <= when.first]
    said = reply.words.words[began[-1].first : began[-1].end] if began else ()
    if not began or any(word[0].isdigit() or word in _LEARNING for word in said):
        return False
    employer = reply.found.get("employer")
    first, end = (employer.start, employer.end) if employer is not None else (0, 0)
    return all(
        reply.words.words[place] in _TO_THE_DATE or first <= reply.words.starts[place] < end
        for place in range(began[-1].end, when.first)
    )


def _with_them_since(reply: Reply, when: dates.When) -> bool:
    """ "at dollar tree since january"."""
    since = when.first - 1
    employer = reply.found.get("employer")
    if employer is None or since < 1 or reply.words.words[since] not in _SINCE:
        return False
    return bool(employer.start < reply.words.ends[since - 1] <= employer.end)
