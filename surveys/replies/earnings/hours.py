"""Hours a week, from what is said of them or worked out as a reader does at once.

Four ten-hour days and seventy hours in two weeks are answers; a number of days, or of hours a day, alone is not.
"""

from __future__ import annotations

import re
from decimal import Decimal
from itertools import pairwise

from surveys.replies.earnings.claims import Claim, Role
from surveys.replies.earnings.schedule import read_schedule
from surveys.replies.earnings.shifts import shifts, total_said
from surveys.replies.earnings.workdays import working_days
from surveys.replies.lexicon import words_of
from surveys.replies.reply import Reply, Subject
from surveys.replies.text.phrases import Hit, Table
from surveys.replies.text.quantities import Kind, Quantity, quantities

_DOUBT = Table.of("hours doubt", "pay", "HOURS_DOUBT")
_UNIT = Table.of("hours unit", "pay", "UNIT")
_RANGE = frozenset(("-", "to", "or", "a", "o", "and", "y"))
_CENTS = re.compile(r"[.,]\d\d\Z")
_MOST = Decimal(70)
#: So few hours without "a week" may be those of a day.
_LEAST = Decimal(10)
_LONGEST_SHIFT = 16
_EVERY_DAY = 7
_EXTRA = words_of("claims", "EXTRA")
_MOVED = words_of("pay", "MOVED")
_EACH_DAY = words_of("pay", "EACH_DAY")
_PAYDAYS = words_of("pay", "PAYDAYS")
_WEEKS = words_of("pay", "WEEKS")
_A_LITTLE = Table.of("a little more", "pay", little="A_LITTLE")
_PERIODS = {"week": "week", "biweekly": "2 weeks", "day": "day", "year": "year", "hour": "hour"}
Weekly = tuple[Decimal, int, int]


def read_hours(
    reply: Reply, numbers: list[Quantity], used: set[int], claims: list[Claim], *, about_hours: bool
) -> None:
    """Notes hours and schedule. `used` holds the places of numbers that are something else (pay)."""
    free = [q for q in numbers if q.first not in used and not q.cents]
    hours = [q for q in free if q.kind is Kind.HOURS]
    days = [q for q in free if q.kind is Kind.DAYS]
    bare = [q for q in free if q.kind is Kind.BARE] if about_hours else []
    told = bool(hours or bare or (about_hours and days))
    if told:
        _read_numbers(reply, claims, hours, days, bare)
    read_schedule(reply, about_hours=about_hours)
    explained = reply.has("work_schedule") or reply.value("employment_status") == "unemployed"
    if about_hours and not told and claims and not used and not explained:
        reply.doubt("only hours of another time, or times of day, are given", about=Subject.HOURS)


def _read_numbers(
    reply: Reply, claims: list[Claim], hours: list[Quantity], days: list[Quantity], bare: list[Quantity]
) -> None:
    doubt = _doubt(reply, claims, [*hours, *bare, *days])
    if doubt is not None:
        reply.doubt(f"hours: {doubt.label}", about=Subject.HOURS)
        return
    weekly = _weekly(reply, hours, days, bare)
    if isinstance(weekly, str):
        reply.doubt(weekly, about=Subject.HOURS)
    elif not 0 < weekly[0] <= _MOST:
        reply.doubt("more hours a week than is likely", about=Subject.HOURS)
    else:
        reply.note("hours_per_week", _plain(weekly[0]), weekly[1], weekly[2], "hours: a week")


def _doubt(reply: Reply, claims: list[Claim], chosen: list[Quantity]) -> Hit | None:
    """The first words that forbid taking the hours at their face."""
    places = {quantity.first for quantity in chosen}
    for hit in _DOUBT.hits(reply.words):
        elsewhere = any(
            claim.first <= hit.first and hit.end <= claim.end
            for claim in claims
            if claim.number.first not in places and claim.role is not Role.TODAY
        )
        paydays = hit.first > 0 and reply.words.words[hit.first - 1] in _PAYDAYS
        if not (elsewhere or paydays or _of_extra_work(reply, hit) or _moved_up(reply, hit) or _little(reply, hit)):
            return hit
    return None


def _moved_up(reply: Reply, hit: Hit) -> bool:
    """ "they moved me up to 36" is no limit."""
    words = reply.words.words
    return "up" in words[hit.first : hit.end] and not _MOVED.isdisjoint(words[max(0, hit.first - 3) : hit.first])


def _little(reply: Reply, hit: Hit) -> bool:
    """ "40, sometimes a little more" is forty."""
    return any(hit.first <= more.first <= hit.end + 1 for more in _A_LITTLE.hits(reply.words))


def _of_extra_work(reply: Reply, hit: Hit) -> bool:
    """ "40 and sometimes overtime", "40 plus saturdays when they need us": the doubt is about the extra alone."""
    words = reply.words.words
    if any(word[0].isdigit() for word in words[hit.first : hit.end]):
        return False
    before = max((i for i in range(hit.first) if words[i][0].isdigit()), default=-1)
    after = next((i for i in range(hit.end, len(words)) if words[i][0].isdigit()), len(words))
    return before >= 0 and after == len(words) and not _EXTRA.isdisjoint(words[before + 1 :])


def _weekly(reply: Reply, hours: list[Quantity], days: list[Quantity], bare: list[Quantity]) -> Weekly | str:
    """The hours of a week and where they are said, or why they cannot be told."""
    if _is_range(reply, hours, bare):
        return "a range of hours"
    counted = sorted([*hours, *days, *bare], key=_place)
    total = total_said(reply.words, counted)
    if total is not None:
        return _with_total(reply, counted[:-1], total)
    if len(counted) > 2 and _sum_first(reply, counted):
        return counted[0].value, counted[0].first, counted[-1].end
    worked = shifts(reply.words, counted) or _by_the_day(reply, hours, days, bare)
    if worked is not None:
        return worked
    if len(hours) == 1 and not bare:
        return _one_number(reply, hours[0])
    if hours or len(bare) > 1:
        return "more than one number of hours"
    return _bare(reply, bare[0], days) if bare else "days a week without the hours"


def _place(number: Quantity) -> int:
    return number.first


def _sum_first(reply: Reply, counted: list[Quantity]) -> bool:
    """ "24 hours (3 8 hour shifts)": the sum, and then its parts."""
    parts = shifts(reply.words, counted[1:])
    return parts is not None and parts[0] == counted[0].value


def _with_total(reply: Reply, parts: list[Quantity], total: Quantity) -> Weekly | str:
    """ "4 days 6 hrs so 24": the sum that is given, unless it contradicts its parts."""
    worked = shifts(reply.words, parts)
    other = worked[0] if worked is not None else max((p.value for p in parts if p.value > _LONGEST_SHIFT), default=None)
    if other is not None and other != total.value:
        return "the sum does not fit its parts"
    if total.value < 10 and worked is None:
        return "may be hours a day"
    return total.value, parts[0].first, total.end


def _one_number(reply: Reply, one: Quantity) -> Weekly | str:
    period = _period(reply, one)
    end = min(one.end + 1, len(reply.words.words))
    if period == "2 weeks":
        return one.value / 2, one.first, end
    if period in ("day", "month", "year"):
        return f"hours a {period}, not a week"
    if one.value < _LEAST and period != "week":
        return "may be hours a day"
    return one.value, one.first, end


def _bare(reply: Reply, one: Quantity, days: list[Quantity]) -> Weekly | str:
    period = _period(reply, one)
    cents = one.value % 1
    written = reply.words.original(one.first, one.end)
    odd = _CENTS.search(written) is not None or cents not in (0, Decimal("0.5"))
    if one.money or one.spoken or odd or (cents and period == "hour"):
        return "looks like pay, not hours"
    if period == "2 weeks":
        return one.value / 2, one.first, one.end
    if period in ("day", "month", "year", "hour"):
        return f"a number a {period}, not hours a week"
    daily = bool(days or working_days(reply.words)) and one.value <= _LONGEST_SHIFT
    if daily or (one.value < _LEAST and period != "week"):
        return "may be hours a day"
    return one.value, one.first, one.end


def _by_the_day(reply: Reply, hours: list[Quantity], days: list[Quantity], bare: list[Quantity]) -> Weekly | str | None:
    """Hours a day times days a week, when both are said; None when the reply is not of that kind."""
    if len(hours) != 1 or hours[0].value > _LONGEST_SHIFT or bare:
        return None
    one = hours[0]
    if len(days) == 1 and days[0].first != one.first and 1 <= days[0].value <= 7 and days[0].value % 1 == 0:
        return one.value * days[0].value, min(one.first, days[0].first), max(one.end, days[0].end) + 1
    span = working_days(reply.words)
    daily = _period(reply, one) == "day"
    if span is not None and (not days or (len(days) == 1 and span[1] == days[0].first)):
        if span[0] == _EVERY_DAY and daily and "7" not in reply.words.words:
            return "hours a day without the days"
        return one.value * span[0], min(one.first, span[1]), max(one.end + 1, span[2])
    after = reply.words.words[one.end : one.end + 4]
    if daily or after[:1] == ("s",) or not _EACH_DAY.isdisjoint(after[1:]):
        return "hours a day without the days"
    return None


def _period(reply: Reply, number: Quantity) -> str:
    """The period a number of hours is counted over, where one is named."""
    units = _UNIT.hits(reply.words)
    for hit in units:
        if number.end <= hit.first <= number.end + 3:
            if hit.label == "?" and (any(unit.label == "biweekly" for unit in units) or _two_weeks_said(reply)):
                return "2 weeks"
            return _PERIODS.get(hit.label, "month")
    return ""


def _two_weeks_said(reply: Reply) -> bool:
    """ "64 a pay period (2 weeks)"."""
    words = reply.words.words
    spans = [q for q in quantities(reply.words) if q.kind is Kind.SPAN and q.value == 2]
    return any(words[q.end : q.end + 1] and words[q.end] in _WEEKS for q in spans)


def _is_range(reply: Reply, hours: list[Quantity], bare: list[Quantity]) -> bool:
    both = sorted([*hours, *bare], key=_place)
    words = reply.words.words
    for one, two in pairwise(both):
        if two.first - one.end <= 2 and any(w in _RANGE for w in words[one.end : two.first]):
            return True
    return False


def _plain(value: Decimal) -> str:
    if value == value.to_integral_value():
        return format(value.quantize(Decimal(1)), "f")
    return format(value.normalize(), "f")
