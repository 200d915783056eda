"""Sorts the numbers of a reply between pay and hours, and reads both."""

from __future__ import annotations

from decimal import Decimal
from itertools import pairwise

from surveys.replies.earnings.amounts import HOURLY_TOP, pay_places
from surveys.replies.earnings.claims import Claim, Role, claims_of
from surveys.replies.earnings.hours import read_hours
from surveys.replies.earnings.pay import read_pay
from surveys.replies.earnings.schedule import read_schedule
from surveys.replies.earnings.shifts import shift_numbers
from surveys.replies.jobs.status import read_status
from surveys.replies.lexicon import words_of
from surveys.replies.reply import Reply, Subject
from surveys.replies.text.phrases import Table
from surveys.replies.text.quantities import Kind, Quantity

_RANGE = frozenset(("-", "to", "or", "a", "o"))
_PER = words_of("quantities", "PER")
_DAY = frozenset(("day", "dia"))
_HOURS_NAMED = frozenset(("hours", "horas"))
_IS = frozenset(("are", "is", "son", ":", "like", "about"))
_GETTING_TO = words_of("claims", "GETTING_TO")
_LONGEST_SHIFT = 16
_MOST_HOURS = 70
_WEEK = frozenset(("week", "semana"))
_ONE_HOUR = words_of("quantities", "HOUR")
_BOTH_ASKED = frozenset(("open", "pay_and_hours", "job"))
_PAY_ASKED = ("wage", "pay_and_hours")
_HOURS_ASKED = ("hours", "pay_and_hours")
_SECOND_COUNTS = frozenset(("open", "wage", "hours", "pay_and_hours"))
_SECOND_JOB = Table.of("second job", "pay", second="SECOND_JOB")
_SCHEDULE = Table.of("schedule", "pay", "SCHEDULE")
_ENDED = Table.of("job ended", "same_job", ended="ENDED")
_PAY_WORDS = words_of("pay", "PAY_WORDS")
_CENTS_TELL = frozenset(("same_employer", "status", "employer"))
_SHIFT_WORDS = words_of("claims", "SHIFTS") | _WEEK | frozenset(("weekly",))
_LOWEST = Decimal("7.25")
_LOWEST_YEARLY = Decimal(15000)
Pair = tuple[Quantity | None, Quantity | None]
_NEITHER: Pair = (None, None)


def read_pay_and_hours(reply: Reply, numbers: list[Quantity]) -> None:
    """Notes pay and hours wherever they are said; what is said of another time than today is left out."""
    if not numbers:
        _without_figures(reply)
        return
    claims = claims_of(reply.words, pay=reply.asked != "hours")
    numbers = _without_nothing(reply, _todays(numbers, claims))
    numbers = [_counting_hours(reply, q) for q in numbers]
    if reply.asked == "hours" and any(q.kind is Kind.HOURS for q in numbers):
        numbers = [q._replace(money=True) if _dollars_and_cents(reply, q) else q for q in numbers]
    shifts = shift_numbers(reply.words, numbers) if reply.asked != "hours" else []
    if shifts:
        _pay_beside_shifts(reply, numbers, shifts, claims)
    elif reply.asked in _BOTH_ASKED and numbers:
        _both(reply, _an_hour_and_hours(reply, numbers), claims)
    elif reply.asked in _CENTS_TELL and len(numbers) == 1 and _dollars_and_cents(reply, numbers[0]):
        read_pay(reply, numbers, claims, about_pay=True)
        read_schedule(reply, about_hours=False)
    else:
        about_pay, about_hours = reply.asked in _PAY_ASKED, reply.asked in _HOURS_ASKED
        read_pay(reply, numbers, claims, about_pay=about_pay)
        places = pay_places(reply, numbers, about_pay)
        read_hours(reply, numbers, places, claims, about_hours=about_hours)
    _beside_work(reply)


def _without_figures(reply: Reply) -> None:
    """What a reply without a number can tell: whether pay changed, a schedule, that there are two jobs."""
    read_pay(reply, [], [], about_pay=reply.asked in _PAY_ASKED)
    read_schedule(reply, about_hours=reply.asked in _HOURS_ASKED)
    _beside_work(reply)


def _beside_work(reply: Reply) -> None:
    _learns_beside_work(reply)
    if reply.asked in _SECOND_COUNTS and _SECOND_JOB.first(reply.words) is not None:
        reply.doubt("two jobs")


def _todays(numbers: list[Quantity], claims: list[Claim]) -> list[Quantity]:
    others = {claim.number.first for claim in claims if claim.role is not Role.TODAY}
    return [q for q in numbers if q.first not in others]


def _without_nothing(reply: Reply, numbers: list[Quantity]) -> list[Quantity]:
    """ "zero, got fired": no hours and no pay, where the reply says why; only that is the answer."""
    if reply.asked not in ("wage", "hours", "pay_and_hours") or all(q.value for q in numbers):
        return numbers
    if not reply.has("employment_status") and _ENDED.first(reply.words) is not None:
        read_status(reply, None, about_status=True)
    return [q for q in numbers if q.value] if reply.value("employment_status") == "unemployed" else numbers


def _both(reply: Reply, numbers: list[Quantity], claims: list[Claim]) -> None:
    """Both may be told: a pair of bare numbers is sorted first."""
    pay, hours = _pair(reply, numbers)
    if pay is None and hours is None and reply.asked == "open":
        read_pay(reply, numbers, claims, about_pay=False)
        read_hours(reply, numbers, pay_places(reply, numbers, False), claims, about_hours=False)
        return
    asked_both = reply.asked == "pay_and_hours"
    kept = [q for q in numbers if q is not hours]
    read_pay(reply, kept, claims, about_pay=pay is not None or asked_both)
    if hours is not None:
        read_hours(reply, [hours], set(), claims, about_hours=True)
        return
    places = pay_places(reply, kept, True)
    read_hours(reply, numbers, places, claims, about_hours=asked_both and not reply.has("wage_amount"))


def _pay_beside_shifts(reply: Reply, numbers: list[Quantity], shifts: list[Quantity], claims: list[Claim]) -> None:
    """ "19 an hour 4 tens": the shifts are hours, and what is left may be pay."""
    rest = [q for q in numbers if q not in shifts]
    alone = len(rest) == 1 and _wage_like(rest[0])
    read_pay(reply, rest, claims, about_pay=alone or reply.asked in ("wage", "pay_and_hours"))
    read_hours(reply, [q for q in numbers if q in shifts], set(), claims, about_hours=True)


def _learns_beside_work(reply: Reply) -> None:
    """Whoever has pay or hours works: "30 hrs cuz im in school" is no one who only learns."""
    if reply.asked in ("wage", "hours", "pay_and_hours") and reply.value("employment_status") == "in_school":
        del reply.found["employment_status"]


def _counting_hours(reply: Reply, one: Quantity) -> Quantity:
    """A bare number that its words make a number of hours."""
    words = reply.words.words
    led = words[max(0, one.first - 2) : one.first]
    named = len(led) == 2 and led[0] in _HOURS_NAMED and led[1] in _IS
    daily = reply.asked == "hours" and _per(words, one) in _DAY and one.value <= _LONGEST_SHIFT
    named = named or (reply.asked in _BOTH_ASKED and _hours_spoken_of(words, one) and _hours_like(one))
    if one.kind is Kind.BARE and not one.money and not one.spoken and (named or daily):
        return one._replace(kind=Kind.HOURS)
    return _by_the_week(reply, one) if reply.asked == "hours" or reply.asked in _BOTH_ASKED else one


def _hours_spoken_of(words: tuple[str, ...], one: Quantity) -> bool:
    """ "they cut my hours, im at 28": only words of getting there stand between hours and the number."""
    spot = one.first - 1
    while spot >= 0 and words[spot] in _GETTING_TO:
        spot -= 1
    return 0 <= spot < one.first - 2 and words[spot] in _HOURS_NAMED


def _per(words: tuple[str, ...], one: Quantity) -> str:
    """The period right behind a number: "6 a day"."""
    after = words[one.end : one.end + 2]
    return after[1] if len(after) == 2 and after[0] in _PER else ""


def _by_the_week(reply: Reply, one: Quantity) -> Quantity:
    """ "40/wk": too little for a week's pay, so it counts hours."""
    if (
        _per(reply.words.words, one) in _WEEK
        and one.kind is Kind.BARE
        and not one.money
        and not one.spoken
        and 10 <= one.value <= _MOST_HOURS
    ):
        return one._replace(kind=Kind.HOURS)
    return one


def _an_hour_and_hours(reply: Reply, numbers: list[Quantity]) -> list[Quantity]:
    """ "17 hr 35 hrs": beside a number of hours, so much an hour is pay."""
    single = [q for q in numbers if _so_much_an_hour(reply, q)]
    others = [q for q in numbers if q not in single and (q.kind is Kind.HOURS or _hours_like(q))]
    if len(single) != 1 or any(q.money for q in numbers):
        return numbers
    if len(others) != 1:
        if not others:
            reply.doubt("pay or hours, which is not clear", about=Subject.PAY_AND_HOURS)
        return numbers
    return [q._replace(kind=Kind.BARE, money=True) if q is single[0] else q for q in numbers]


def _so_much_an_hour(reply: Reply, number: Quantity) -> bool:
    words = reply.words.words
    single = number.kind is Kind.HOURS and words[number.end : number.end + 1] and words[number.end] in _ONE_HOUR
    after = words[number.end + 1 : number.end + 3]
    of_a_shift = not _SHIFT_WORDS.isdisjoint(after[:1]) or (len(after) == 2 and after[0] in _PER)
    return bool(single) and _wage_like(number) and not of_a_shift


def _pair(reply: Reply, numbers: list[Quantity]) -> Pair:
    """Of bare numbers, which is the pay and which the hours; neither when units tell, or nothing does."""
    if reply.asked != "job" and any(_two_words(reply, q) for q in numbers):
        reply.doubt("which number is pay and which is hours is not clear", about=Subject.PAY_AND_HOURS)
        return _NEITHER
    if any(two.first == one.end + 1 and reply.words.words[one.end] in _RANGE for one, two in pairwise(numbers)):
        return _NEITHER
    priced = pay_places(reply, numbers, False)
    bare = [q for q in numbers if q.kind is Kind.BARE and q.first not in priced]
    hours = any(q.kind is Kind.HOURS for q in numbers)
    if len(bare) == 1:
        return _one_bare(reply, bare[0], bool(priced), hours)
    if len(bare) == 2 and not priced and not hours:
        return _two_bare(reply, *bare)
    return _NEITHER


def _two_words(reply: Reply, number: Quantity) -> bool:
    """ "20 20": pay with its cents, or pay and hours."""
    return number.spoken and reply.words.original(number.first, number.end).replace(" ", "").lstrip("$").isdigit()


def _one_bare(reply: Reply, one: Quantity, priced: bool, hours: bool) -> Pair:
    if (
        one.value >= _LOWEST_YEARLY
        and not priced
        and (one.money or reply.words.original(one.first, one.end)[-1:] in "kK")
    ):
        return one, None
    if hours and not priced:
        return (one, None) if _wage_like(one) else _NEITHER
    if priced and not hours:
        return (None, one) if _hours_like(one) else _NEITHER
    if priced or hours:
        return _NEITHER
    cents = bool(one.value % 1)
    spoken_of = reply.asked != "open" or not _PAY_WORDS.isdisjoint(reply.words.bag)
    if _wage_like(one) and (cents or _says_full_time(reply) or (one.value < 20 and spoken_of)):
        return one, None
    if reply.asked == "pay_and_hours" and not cents:
        reply.doubt("pay or hours, which is not clear", about=Subject.PAY_AND_HOURS)
    return _NEITHER


def _says_full_time(reply: Reply) -> bool:
    """ "walmart, 17 full time": so few hours are not full time."""
    return any(hit.label == "full_time" for hit in _SCHEDULE.hits(reply.words))


def _two_bare(reply: Reply, first: Quantity, second: Quantity) -> Pair:
    if _hours_like(first) and _wage_like(second) and second.value % 1 and not first.value % 1:
        return second, first
    sure = second.value > first.value or first.value % 1
    if _wage_like(first) and _hours_like(second) and sure:
        return first, second
    if reply.asked in ("pay_and_hours", "open"):
        reply.doubt("which number is pay and which is hours is not clear", about=Subject.PAY_AND_HOURS)
    return _NEITHER


def _dollars_and_cents(reply: Reply, one: Quantity) -> bool:
    """ "no im with ups now. 22.50": an amount with cents is pay, whatever was asked."""
    written = reply.words.original(one.first, one.end)
    return one.kind is Kind.BARE and _wage_like(one) and one.value % 1 != 0 and "." in written[-3:-2]


def _wage_like(one: Quantity) -> bool:
    return _LOWEST <= one.value <= HOURLY_TOP


def _hours_like(one: Quantity) -> bool:
    return not one.money and not one.spoken and one.value % 1 in (0, Decimal("0.5")) and 10 <= one.value <= 70
