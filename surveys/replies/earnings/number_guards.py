"""The last look at pay and hours: every number beside them accounted for, and nothing of another time."""

from __future__ import annotations

from surveys.replies.benefits.volunteered import public_parts
from surveys.replies.days import dates
from surveys.replies.earnings.claims import Claim, Role, claims_of, harmless
from surveys.replies.lexicon import words_of
from surveys.replies.reply import Reply, Subject
from surveys.replies.text.phrases import Hit, Table
from surveys.replies.text.quantities import Kind, Quantity, quantities

_ANOTHER_TIME = Table.of("another time", "guards", "ANOTHER_TIME")
_ASIDES = Table.of("beside pay", "pay", aside="ASIDES")
_ADDRESS = Table.of("address", "guards", address="ADDRESS")
_PARTS = words_of("grammar", "PARTS") - {"menos", "minus"}
_COINS = words_of("claims", "COINS")
_RAISES = words_of("claims", "RAISES")
_EXTRA = words_of("claims", "EXTRA")
_OVERTIME = words_of("claims", "OVERTIME")
_MONEY = frozenset(("wage_amount", "hours_per_week"))
_BESIDE_MONEY = ("work_schedule", "wage_change")
_HOUR_WORDS = words_of("quantities", "HOUR")
_BACK = 4
Spans = list[tuple[int, int]]


def hold_numbers(reply: Reply) -> None:
    """Notes a doubt for a number that nothing explains, and for pay or hours of another time than today."""
    if reply.has(*_MONEY, *_BESIDE_MONEY):
        _ASIDES.hits(reply.words)  # looked up, so that these words are known to have been understood
    if not reply.has(*_MONEY):
        return
    claims = claims_of(reply.words, pay=reply.asked != "hours")
    _unexplained(reply, claims)
    if any(not _both_inside(reply, hit) for hit in _ADDRESS.hits(reply.words)):
        reply.doubt("may be a number of an address", about=Subject.PAY_AND_HOURS)
    _from_a_benefit(reply)
    _no_name(reply, claims)
    _no_benefit(reply, claims)
    _another_time(reply, claims)


def _unexplained(reply: Reply, claims: list[Claim]) -> None:
    """Every number beside a pay or a number of hours must be a date, a part of a name, or of another time."""
    spans = [(found.start, found.end) for found in reply.found.values()]
    if not _PARTS.isdisjoint(reply.words.bag):
        part = next((i for i, word in enumerate(reply.words.words) if word in _PARTS and _loose(reply, i, spans)), None)
        if part is not None:
            reply.doubt(f"nothing explains {reply.words.words[part]}", about=Subject.PAY_AND_HOURS)
            return
    on_file = (reply.context.employer_on_file or "").casefold()
    place = reply.words.text.casefold().find(on_file) if on_file else -1
    if place >= 0:
        spans.append((place, place + len(on_file)))
    told = {claim.number.first for claim in claims if claim.role is not Role.TODAY}
    known = {found.value for name, found in reply.found.items() if name in _MONEY}
    left = [
        q
        for q in quantities(reply.words)
        if _counts(q) and q.first not in told and str(q.value) not in known and not _within(reply, q, spans)
    ]
    if not left or (len(left) == 1 and reply.doubts):  # the one that is doubted already
        return
    when = [(w.first, w.end) for w in dates.dates(reply.words, reply.context.today, spanish=False)]
    left = [q for q in left if not any(first <= q.first < end for first, end in when)]
    if left:
        reply.doubt(f"nothing explains {reply.words.original(left[0].first, left[0].end)}", about=Subject.PAY_AND_HOURS)


def _loose(reply: Reply, place: int, spans: Spans) -> bool:
    """Whether "half", "a quarter" belongs to no value, and is not what a raise was or what overtime pays."""
    words = reply.words.words
    if any(first <= reply.words.starts[place] < end for first, end in spans):
        return False
    beside = (*words[max(0, place - _BACK) : place], *words[place + 1 : place + 2])
    if words[place] in _COINS and not _RAISES.isdisjoint(beside):
        return False
    if words[place] == "half" and not _HOUR_WORDS.isdisjoint(words[place + 1 : place + 3]):
        return False  # "half hour lunch"
    return not (words[place] == "half" and "time" in words[max(0, place - _BACK) : place])


def _both_inside(reply: Reply, hit: Hit) -> bool:
    """ "17 n 40" is pay and hours."""
    start, end = reply.words.span(hit.first, hit.end)
    return all(name in reply.found and start <= reply.found[name].start < end for name in _MONEY)


def _counts(number: Quantity) -> bool:
    return number.cents or number.kind in (Kind.BARE, Kind.HOURS)


def _within(reply: Reply, number: Quantity, spans: Spans) -> bool:
    start, end = reply.words.span(number.first, number.end)
    return any(first <= start < last or first < end <= last for first, last in spans)


def _from_a_benefit(reply: Reply) -> None:
    pay = reply.found.get("wage_amount")
    for first, end in public_parts(reply.words) if pay is not None else ():
        start, stop = reply.words.span(first, end)
        if pay is not None and start <= pay.start < stop:
            reply.doubt("may be what a benefit pays", about=Subject.PAY_AND_HOURS)


def _no_benefit(reply: Reply, claims: list[Claim]) -> None:
    """ "they take 80 for insurance" speaks of pay; whose insurance that is, it does not say."""
    benefits = reply.found.get("employer_benefits")
    for claim in claims:
        start, end = reply.words.span(claim.first, claim.end)
        if claim.role is Role.TAKEN and benefits is not None and start <= benefits.start < end:
            reply.found.pop("employer_benefits", None)


def _no_name(reply: Reply, claims: list[Claim]) -> None:
    """ "at 20 dollars" is no place of work."""
    employer = reply.found.get("employer")
    if employer is not None and any(reply.words.starts[claim.number.first] == employer.start for claim in claims):
        del reply.found["employer"]


def _another_time(reply: Reply, claims: list[Claim]) -> None:
    """A condition holds wherever it stands; a time to come only where the value is said, or right before it."""
    own = [claim for claim in claims if claim.role is Role.TODAY and _recorded(reply, claim)]
    other = [claim for claim in claims if claim.role is not Role.TODAY]
    for hit in _ANOTHER_TIME.hits(reply.words):
        if harmless(reply.words, hit) or any(claim.first <= hit.first and hit.end <= claim.end for claim in other):
            continue
        if hit.label == "later" and own and all(_apart(claim, hit) for claim in own):
            continue
        if hit.label == "condition" and _of_extra_work(reply, hit, own):
            continue
        reply.doubt("may be of another time than today", about=Subject.PAY_AND_HOURS)
        return


def _recorded(reply: Reply, claim: Claim) -> bool:
    start, _ = reply.words.span(claim.number.first, claim.number.end)
    return any(found.start <= start < found.end for name, found in reply.found.items() if name in _MONEY)


def _apart(claim: Claim, hit: Hit) -> bool:
    """Whether a time to come stands outside the sentence part of a value, or the value is said to be today's."""
    return hit.first >= claim.core_end or hit.end <= claim.first or (claim.now and hit.first < claim.number.first)


def _of_extra_work(reply: Reply, hit: Hit, own: list[Claim]) -> bool:
    """ "40 hours and overtime when it is busy": only the extra depends."""
    if not own:
        return False
    extra = _OVERTIME if reply.asked == "wage" else _EXTRA
    return not extra.isdisjoint(reply.words.words[own[-1].number.end : hit.first])
