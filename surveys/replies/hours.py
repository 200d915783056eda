"""Hours a week, and whether work is full time, part time or changing.

Arithmetic that a reader does at once is done (four ten-hour days, seventy hours in two weeks); a number of days,
or of hours a day, alone is not an answer.
"""

from __future__ import annotations

import re
from decimal import Decimal
from itertools import pairwise

from surveys.replies.lexicon import words_of
from surveys.replies.phrases import Table
from surveys.replies.quantities import Kind, Quantity
from surveys.replies.reply import Reply, Subject

_SCHEDULE = Table.of("schedule", "pay", "SCHEDULE")
_DOUBT = Table.of("hours doubt", "pay", "HOURS_DOUBT")
_SPAN = Table.of("working days", "pay", "EVERY_DAY_SPAN")
_UNIT = Table.of("hours unit", "pay", "UNIT")
_RANGE = frozenset(("-", "to", "or", "a", "o", "and", "y"))
_FULL_TIME_ELSE = words_of("grammar", "FULL_TIME_ELSE") - {"looking", "want", "need"}
_CENTS = re.compile(r"[.,]\d\d\Z")
_MOST = Decimal(70)
_OVERTIME = frozenset(("overtime", "extra"))
_OF = frozenset(("of",))


def read_hours(reply: Reply, numbers: list[Quantity], used: set[int], *, about_hours: bool) -> None:
    """Notes hours and schedule. `used` holds the places of numbers that are something else (pay)."""
    _schedule(reply, about_hours)
    doubt = _DOUBT.first(reply.words)
    if not numbers:
        return
    free = [q for q in numbers if q.first not in used]
    hours = [q for q in free if q.kind is Kind.HOURS]
    days = [q for q in free if q.kind is Kind.DAYS]
    bare = [q for q in free if q.kind is Kind.BARE]
    hours = [q for q in hours if not (_then(reply, q, _OVERTIME) or _then(reply, q, _OF))]
    if not hours and not (about_hours and (bare or days)):
        return
    if doubt is not None and (hours or bare or days) and not (len(hours) + len(bare) == 0 and not days):
        reply.doubt(f"hours: {doubt.label}", about=Subject.HOURS)
        return
    value, first, end = _weekly(reply, hours, days, bare if about_hours else [])
    if value is None:
        return
    if not 0 < value <= _MOST:
        reply.doubt("more hours a week than is likely", about=Subject.HOURS)
        return
    reply.note("hours_per_week", _plain(value), first, end, "hours: a week")


def _schedule(reply: Reply, about_hours: bool) -> None:
    labels = {hit.label: hit for hit in _SCHEDULE.hits(reply.words)}
    if not about_hours:
        labels.pop("varies", None)
    if len(labels) == 1:
        label, hit = next(iter(labels.items()))
        before = reply.words.words[max(0, hit.first - 3) : hit.first]
        if any(
            w
            in (
                "not",
                "no",
                "school",
                "student",
                "college",
                "was",
                "want",
                "looking",
                "need",
                "find",
                "going",
                "for",
                "wants",
                "becoming",
            )
            for w in before
        ):
            if about_hours:
                reply.doubt("full or part time is spoken of but not said", about=Subject.HOURS)
            return
        if (
            reply.words.bag & _FULL_TIME_ELSE
            or "student" in reply.words.words[hit.end : hit.end + 2]
            or "school" in reply.words.words[hit.end : hit.end + 2]
            or "college" in reply.words.bag
            or "classes" in reply.words.bag
        ):
            return
        reply.note_hit("work_schedule", label, hit)
    elif len(labels) > 1:
        reply.doubt("full time and part time both", about=Subject.HOURS)


def _weekly(  # noqa: C901 - one rule after another reads best
    reply: Reply, hours: list[Quantity], days: list[Quantity], bare: list[Quantity]
) -> tuple[Decimal | None, int, int]:
    nothing = (None, 0, 0)
    if _is_range(reply, hours, bare):
        reply.doubt("a range of hours", about=Subject.HOURS)
        return nothing
    shifts = _shifts(reply, hours, bare)
    if shifts is not None:
        return shifts
    per_day = _a_day(reply, hours, days)
    if per_day is not None:
        return per_day
    if len(hours) == 1:
        one = hours[0]
        if bare:
            reply.doubt("more than one number of hours", about=Subject.HOURS)
            return nothing
        period = _period(reply, one)
        if period == "2 weeks":
            return one.value / 2, one.first, one.end + 1
        if period in ("day", "month", "year"):
            reply.doubt(f"hours a {period}, not a week", about=Subject.HOURS)
            return nothing
        return one.value, one.first, one.end + 1
    if len(hours) > 1:
        reply.doubt("more than one number of hours", about=Subject.HOURS)
        return nothing
    if days and not bare:
        reply.doubt("days a week without the hours", about=Subject.HOURS)
        return nothing
    if len(bare) == 1:
        return _bare(reply, bare[0])
    if bare:
        reply.doubt("more than one number", about=Subject.HOURS)
    return nothing


def _shifts(reply: Reply, hours: list[Quantity], bare: list[Quantity]) -> tuple[Decimal, int, int] | None:
    """ "4 10 hour shifts"."""
    if len(hours) != 1 or len(bare) != 1 or bare[0].end != hours[0].first:
        return None
    named = any(w in ("shifts", "shift", "days", "s") for w in reply.words.words[hours[0].end : hours[0].end + 2])
    if not named or bare[0].value > 7 or hours[0].value > 16:
        return None
    return bare[0].value * hours[0].value, bare[0].first, hours[0].end + 1


def _bare(reply: Reply, one: Quantity) -> tuple[Decimal | None, int, int]:
    period = _period(reply, one)
    cents = one.value % 1
    written = reply.words.original(one.first, one.end)
    if (
        one.money
        or one.spoken
        or _CENTS.search(written)
        or cents not in (0, Decimal("0.5"))
        or (cents and period == "hour")
    ):
        reply.doubt("looks like pay, not hours", about=Subject.HOURS)
        return None, 0, 0
    if period == "2 weeks":
        return one.value / 2, one.first, one.end
    if period in ("day", "month", "year", "hour"):
        reply.doubt(f"a number a {period}, not hours a week", about=Subject.HOURS)
        return None, 0, 0
    if one.value < 10 and period != "week":
        reply.doubt("may be hours a day", about=Subject.HOURS)
        return None, 0, 0
    if _SPAN.first(reply.words):
        reply.doubt("may be hours a day", about=Subject.HOURS)
        return None, 0, 0
    return one.value, one.first, one.end


def _a_day(reply: Reply, hours: list[Quantity], days: list[Quantity]) -> tuple[Decimal | None, int, int] | None:
    """Hours a day times days a week, when both are said; None when the reply is not of that kind."""
    if len(hours) != 1 or hours[0].value > 16:
        return None
    per_day = hours[0]
    words = reply.words.words
    span = _SPAN.first(reply.words)
    period = _period(reply, per_day)
    said = (
        period == "day"
        or words[per_day.end : per_day.end + 1] == ("s",)
        or any(
            w in ("each", "every", "shifts", "shift", "days", "diarias", "diario", "cada", "day", "dias")
            for w in words[per_day.end + 1 : per_day.end + 4]
        )
    )
    if len(days) == 1 and days[0].first != per_day.first and 1 <= days[0].value <= 7 and days[0].value % 1 == 0:
        first, end = min(per_day.first, days[0].first), max(per_day.end, days[0].end) + 1
        return per_day.value * days[0].value, first, end
    if (span is not None and len(days) == 0) or (span is not None and len(days) == 1 and span.first == days[0].first):
        if span.label == "7" and period == "day" and not _more(words):
            reply.doubt("hours a day without the days", about=Subject.HOURS)
            return None, 0, 0
        return per_day.value * int(span.label), min(per_day.first, span.first), max(per_day.end + 1, span.end)
    if said:
        reply.doubt("hours a day without the days", about=Subject.HOURS)
        return None, 0, 0
    return None


def _more(words: tuple[str, ...]) -> bool:
    return "7" in words


def _period(reply: Reply, number: Quantity) -> str:
    """The period a number of hours is counted over, where one is named."""
    for hit in _UNIT.hits(reply.words):
        if number.end <= hit.first <= number.end + 3:
            return {
                "week": "week",
                "biweekly": "2 weeks",
                "day": "day",
                "month": "month",
                "year": "year",
                "hour": "hour",
                "?": "month",
                "semimonthly": "month",
            }[hit.label]
    return ""


def _then(reply: Reply, number: Quantity, wanted: frozenset[str]) -> bool:
    return any(w in wanted for w in reply.words.words[number.end + 1 : number.end + 2])


def _is_range(reply: Reply, hours: list[Quantity], bare: list[Quantity]) -> bool:
    both = sorted([*hours, *bare], key=lambda q: q.first)
    words = reply.words.words
    for one, two in pairwise(both):
        if two.first - one.end <= 2 and any(w in _RANGE for w in words[one.end : two.first]):
            return True
    return False


def _plain(value: Decimal) -> str:
    if value == value.to_integral_value():
        return format(value.quantize(Decimal(1)), "f")
    return format(value.normalize(), "f")
