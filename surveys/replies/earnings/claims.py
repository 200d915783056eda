"""What is said of each amount: today's, an earlier one, one to come, one for overtime, or only a raise.

"was 40 now 24", "18.50, goes up to 19 after 90 days", "16.50 la hora y overtime a 24.75": a reply with two amounts
says something of each. It is taken apart between them, at the strongest break there is; the words of time in its
own part then tell what an amount is. Only today's amounts are answers, the others are accounted for.
"""

from __future__ import annotations

from decimal import Decimal
from enum import StrEnum
from itertools import pairwise
from typing import NamedTuple

from surveys.replies.lexicon import words_of
from surveys.replies.text.phrases import Hit, Table
from surveys.replies.text.quantities import Kind, Quantity, quantities
from surveys.replies.text.words import Words

_TIMES = Table.of("time of an amount", "claims", "TIMES")
_HARMLESS = Table.of("harmless time", "claims", harmless="HARMLESS_TIMES")
_ANOTHER_TIME = Table.of("another time", "guards", "ANOTHER_TIME")
_STOPS = frozenset(".!?;")
_PAUSES = frozenset(",()")
_TURNS = words_of("claims", "TURNS")
_JOINTS = words_of("claims", "JOINTS")
_NEW_SUBJECT = words_of("claims", "NEW_SUBJECT")
_OTHERS = words_of("claims", "OTHERS")
#: "18 for now 20 when ...": what is so for now was said before.
_FOR_NOW = frozenset(("for", "por"))
_UPTO = words_of("claims", "UPTO")
#: How strongly a word parts what is said of two amounts; 0 not at all.
_STRENGTHS = {
    **dict.fromkeys(_UPTO, 1),
    **dict.fromkeys(_NEW_SUBJECT, 2),
    **dict.fromkeys(_JOINTS, 3),
    **dict.fromkeys(_PAUSES, 4),
    **dict.fromkeys(_TURNS, 5),
    **dict.fromkeys(_STOPS, 6),
}
#: A new subject or "to" parts less than a joint does.
_WEAK = 2
_LARGEST_RAISE = Decimal(5)
#: How far before an amount the "to" of a span stands.
_REACH = 1
_TOP_OF_CLOCK = Decimal(13)


class Role(StrEnum):
    """What an amount is said to be."""

    TODAY = "today"
    EARLIER = "earlier"
    LATER = "later"
    OVERTIME = "overtime"
    RAISE = "raise"
    CLOCK = "clock"
    TAKEN = "taken out of pay"
    THEIRS = "somebody else's"


class Claim(NamedTuple):
    """One amount with the words said of it: `first` to `end`; `core_end` is where its own sentence part ends."""

    number: Quantity
    first: int
    end: int
    core_end: int
    role: Role = Role.TODAY
    now: bool = False


def claims_of(words: Words, *, pay: bool) -> list[Claim]:
    """What is said of every amount of a reply, in its order. `pay`: pay is spoken of ("from 16 to 18" is a raise)."""
    name = "claims of pay" if pay else "claims"
    found: list[Claim] | None = words.kept.get(name)
    if found is None:
        found = words.kept[name] = _claims(words, pay)
    return found


def _claims(words: Words, pay: bool) -> list[Claim]:
    counted = [q for q in quantities(words) if q.kind in (Kind.BARE, Kind.HOURS) or q.cents]
    if not counted:
        return []
    borders = [0, *(_border(words.words, one.end, two.first) for one, two in pairwise(counted)), len(words.words)]
    spoken_of = {hit: _amount_of(hit, counted) for hit in _times(words)}
    found: list[Claim] = []
    for place, number in enumerate(counted):
        first, end = borders[place], borders[place + 1]
        claim = Claim(number, first, end, _core_end(words.words, number.end, end))
        found.append(_placed(words, claim, spoken_of, pay) if spoken_of else claim)
    if len(found) == 1:  # the rest weighs one against the others
        return found
    return _clock(words, _to_come(words, _beside_now(words, _carried(words, found))))


def _border(listed: tuple[str, ...], first: int, end: int) -> int:
    """Where the words said of a second amount begin."""
    best, place = 0, first
    for spot in range(first, end):
        strength = _STRENGTHS.get(listed[spot], 0)
        if listed[spot] in _UPTO and spot < end - _REACH:
            strength = 0  # "28 looking to get 40" is no span
        if strength > best:
            best, place = strength, spot + (listed[spot - 1] in _FOR_NOW)
    return place


def _core_end(listed: tuple[str, ...], first: int, end: int) -> int:
    """Where the sentence part of an amount ends: at a stop, a turn, or a joint that brings a new subject."""
    for spot in range(first, end):
        word = listed[spot]
        if word in _STOPS or word in _TURNS or word in _OTHERS:
            return spot
        if (word in _JOINTS or word in _PAUSES) and _NEW_SUBJECT & set(listed[spot + 1 : spot + 3]):
            return spot
    return end


def harmless(words: Words, hit: Hit) -> bool:
    """Whether words of time only compare: "same as when i started"."""
    return any(hit.first < other.end and other.first < hit.end for other in _HARMLESS.hits(words))


def _times(words: Words) -> list[Hit]:
    if not _TIMES.hits(words):
        return []
    calm = _HARMLESS.hits(words)
    listed = words.words
    return [
        hit
        for hit in _TIMES.every(words)
        if not any(
            hit.first < other.end
            and other.first < hit.end
            and not all(w[0].isdigit() for w in listed[max(hit.first, other.first) : min(hit.end, other.end)])
            for other in calm
        )
    ]


#: Said of two amounts at once, and so not of the part of one.
_FROM_ONE = ("from", "up from")
_ORDER = {
    "overtime": Role.OVERTIME,
    "taken": Role.TAKEN,
    "theirs": Role.THEIRS,
    "raise": Role.RAISE,
    "now": Role.TODAY,
    "earlier": Role.EARLIER,
    "later": Role.LATER,
    "from": Role.EARLIER,
    "up from": Role.EARLIER,
}


def _amount_of(hit: Hit, counted: list[Quantity]) -> Quantity | None:
    """The amount that words of time speak of: the nearest to them."""
    inside = [q for q in counted if hit.first < q.end and q.first < hit.end]
    if not inside:
        return None
    return inside[0] if hit.label == "from" else inside[-1]


def _says_of(words: Words, hit: Hit, claim: Claim, amount: Quantity | None) -> bool:
    number = claim.number
    if claim.first <= hit.first < claim.end < hit.end and _STRENGTHS.get(words.words[claim.end], 0) > _WEAK:
        return False  # "15.75 and next month ...": what is said goes on in the part of the next amount
    if hit.label == "now":
        return claim.first <= hit.first and hit.end <= max(claim.core_end, number.end)
    before = hit.end <= number.end and hit.first < number.first - 1  # the words stand before the amount
    return amount is number and (hit.label in _FROM_ONE or not before or hit.first >= claim.first)


def _placed(words: Words, claim: Claim, spoken_of: dict[Hit, Quantity | None], pay: bool) -> Claim:
    number = claim.number
    labels = {hit.label for hit, said in spoken_of.items() if _says_of(words, hit, claim, said)}
    if "raise" in labels and not (number.cents or number.value <= _LARGEST_RAISE):
        labels.discard("raise")
    if "from" in labels and not pay:
        labels.discard("from")
    role = next((_ORDER[label] for label in _ORDER if label in labels), Role.TODAY)
    return claim._replace(role=role, now="now" in labels)


def _carried(words: Words, found: list[Claim]) -> list[Claim]:
    """ "was 17 an hour 40 hours": with nothing between them, what is said of one is said of the other."""
    carried: list[Claim] = []
    for claim in found:
        before = carried[-1] if carried else None
        if (
            before is not None
            and before.role in (Role.EARLIER, Role.LATER)
            and claim.role is Role.TODAY
            and not claim.now
            and not any(w in _STRENGTHS for w in words.words[before.number.end : claim.number.first])
        ):
            carried.append(claim._replace(role=before.role))
        else:
            carried.append(claim)
    return carried


def _beside_now(words: Words, found: list[Claim]) -> list[Claim]:
    """ "17 now, 18 in january": a month to come, where another amount is today's."""
    if not any(claim.now for claim in found):
        return found
    later = {p for hit in _TIMES.hits(words) if hit.label == "later beside now" for p in (hit.first, hit.end - 1)}
    return [
        claim._replace(role=Role.LATER)
        if not claim.now and claim.role is Role.TODAY and any(claim.number.first <= p < claim.number.end for p in later)
        else claim
        for claim in found
    ]


def _to_come(words: Words, found: list[Claim]) -> list[Claim]:
    """ "15.75 and next month when i hit 6 months its 16.25": of two amounts, the one behind words of a time to come."""
    today = [claim for claim in found if claim.role is Role.TODAY]
    if len(today) < 2:
        return found
    hits = [hit for hit in _ANOTHER_TIME.hits(words) if hit.label == "later"]
    later = [c for c in today if not c.now and any(c.first <= h.first and h.end <= c.number.first for h in hits)]
    if not later or len(later) == len(today) or today[0] in later:
        return found
    return [claim._replace(role=Role.LATER) if claim in later else claim for claim in found]


def _clock(words: Words, found: list[Claim]) -> list[Claim]:
    """ "8 to 4": from a later hour to an earlier one is a time of day, never a range."""
    times: set[int] = set()
    for one, two in pairwise(found):
        small = one.number.value < _TOP_OF_CLOCK and two.number.value < _TOP_OF_CLOCK
        joined = two.number.first == one.number.end + 1 and words.words[one.number.end] in _UPTO
        if small and joined and not one.number.money and two.number.value <= one.number.value:
            times |= {one.number.first, two.number.first}
    return [claim._replace(role=Role.CLOCK) if claim.number.first in times else claim for claim in found]
