"""Words beside pay that a careful colleague would ask about: limits, tips, commission, two jobs, promised raises.

Such words are a doubt only where they speak of the amount that was chosen: "no tips", "17.75 up from 17" and
"finally off training pay" are none.
"""

from __future__ import annotations

from surveys.replies.earnings.amounts import HOURLY_TOP, of_a_title
from surveys.replies.earnings.claims import Claim, Role
from surveys.replies.lexicon import words_of
from surveys.replies.reply import Reply, Subject
from surveys.replies.text.phrases import Hit, Table
from surveys.replies.text.quantities import Quantity

_DOUBT = Table.of("pay doubt", "pay", "DOUBT")
_NONE_OF = words_of("pay", "NONE_OF")
#: Doubts about words close to an amount; elsewhere in the reply they say nothing about it.
_NEAR_ONLY = frozenset(
    (
        "a limit or a near amount",
        "not paid yet",
        "somebody else's pay, or other money",
        "a raise with no new amount",
        "a shift difference",
    )
)
#: Kinds of pay that are told without their amount.
_WITHOUT_AMOUNT = frozenset(("tips", "minimum wage, without the amount", "paid by the piece"))
#: What "no" before it denies: "no tips".
_DENIABLE = frozenset(("tips", "commission or bonus", "a shift difference", "a raise with no new amount"))
_MOVED = words_of("pay", "MOVED")
_OVER = words_of("pay", "OVER")
_OVERTIME = words_of("claims", "OVERTIME")
_BACK = 4
_SINCE_THEN = words_of("pay", "SINCE_THEN")
_WORKING_TIME = words_of("pay", "WORKING_TIME")


def nothing_today(reply: Reply, claims: list[Claim]) -> None:
    """No amount of today: an earlier one or one to come is no answer, and talk of tips or pieces is asked about."""
    if any(claim.role is Role.CLOCK for claim in claims):
        reply.doubt("times of day, not pay", about=Subject.PAY)
    others = [claim for claim in claims if claim.role in (Role.EARLIER, Role.LATER)]
    if others:
        reply.doubt(f"only {'an earlier amount' if others[0].role is Role.EARLIER else 'an amount to come'} is given",
                    about=Subject.PAY)  # fmt: skip
    for hit in _DOUBT.hits(reply.words):
        if not _denied(reply, hit):
            reply.doubt(hit.label, about=_about(hit))
            return


def unpriced(reply: Reply) -> None:
    """ "they give me the minimum and tips": pay is told, and its amount is not."""
    for hit in _DOUBT.hits(reply.words):
        if hit.label in _WITHOUT_AMOUNT and not _denied(reply, hit):
            reply.doubt(hit.label, about=Subject.PAY)


def _about(hit: Hit) -> Subject | None:
    return None if hit.label == "two jobs" else Subject.PAY


def note_doubts(reply: Reply, claims: list[Claim], chosen: list[Quantity]) -> None:
    """What is said beside the amounts that forbids taking them at their face: limits, tips, two jobs, promises."""
    for hit in _DOUBT.hits(reply.words):
        if _denied(reply, hit) or _said_elsewhere(reply, hit, claims, chosen) or _explained(reply, hit, claims, chosen):
            continue
        reply.doubt(hit.label, about=_about(hit))


def _denied(reply: Reply, hit: Hit) -> bool:
    """ "no tips", "sin propinas"."""
    return hit.label in _DENIABLE and not _NONE_OF.isdisjoint(reply.words.words[max(0, hit.first - 2) : hit.first])


def _said_elsewhere(reply: Reply, hit: Hit, claims: list[Claim], chosen: list[Quantity]) -> bool:
    """Whether words of a doubt stand beside another amount than the one chosen, or behind its part of the reply."""
    if of_a_title(reply.words, hit):
        return True
    places = {quantity.first for quantity in chosen}
    own = [claim for claim in claims if claim.number.first in places]
    others = [claim for claim in claims if claim.number.first not in places and claim.role is not Role.TODAY]
    if any(other.first <= hit.first and hit.end <= other.end for other in others):
        return True
    if hit.label not in _NEAR_ONLY or not own:
        return False
    return all(hit.first >= claim.core_end or hit.end <= claim.first for claim in own)


def _explained(reply: Reply, hit: Hit, claims: list[Claim], chosen: list[Quantity]) -> bool:
    """ "they raised it a quarter so 16.25": the raise comes first and the new amount after it."""
    if hit.label == "a limit or a near amount" and "up" in reply.words.words[hit.first : hit.end]:
        before = reply.words.words[max(0, hit.first - _BACK) : hit.first]
        since = not _SINCE_THEN.isdisjoint(reply.words.words[hit.end : hit.end + 1])  # "up to 19 since june"
        return since or reply.value("wage_change") == "increased" or not _MOVED.isdisjoint(before)
    if hit.label == "a shift difference" and not _OVER.isdisjoint(reply.words.words[max(0, hit.first - 2) : hit.first]):
        return True  # "finally off training pay"
    if hit.label == "pay that varies" and _of_hours_alone(reply, hit, chosen):
        return True
    if hit.label == "pay that varies":
        return not _OVERTIME.isdisjoint(reply.words.words[chosen[-1].end : hit.first])
    if hit.label == "a raise with no new amount" and any(_touches(hit, c) for c in claims if c.role is Role.EARLIER):
        return True  # "17.75 up from 17"
    return (
        hit.label == "a raise with no new amount"
        and len(chosen) == 1
        and hit.first < chosen[0].first
        and hit.end <= chosen[0].first
    )


def _touches(hit: Hit, claim: Claim) -> bool:
    return hit.first < claim.number.end and claim.number.first <= hit.end + 1


def _of_hours_alone(reply: Reply, hit: Hit, chosen: list[Quantity]) -> bool:
    """ "17.10 but my hours vary": so much an hour stays the same."""
    before = reply.words.words[max(0, hit.first - 2) : hit.end]
    return chosen[-1].value <= HOURLY_TOP and not _WORKING_TIME.isdisjoint(before)
