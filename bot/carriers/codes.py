"""What to do about each of the carrier's error codes: one table, from Twilio's error dictionary."""

from __future__ import annotations

from datetime import timedelta
from enum import StrEnum


class Act(StrEnum):
    """What an error code asks of us."""

    PAUSE = "pause"  # account, sender or registration: nothing will go until somebody mends it
    RETRY = "retry"  # never sent, or a passing fault: again later
    BAD_NUMBER = "bad_number"  # the number cannot get texts: stop using it
    OPTED_OUT = "opted_out"  # the person said stop to the carrier
    HOLD = "hold"  # staff decide; never again by itself
    FAIL = "fail"  # a mistake of ours


_CODES: dict[Act, tuple[int, ...]] = {
    Act.PAUSE: (
        *(20003, 20404, 21212, 21408, 21603, 21606, 21607, 21608, 21701, 21702, 21703, 21704, 21705),
        *(30002, 30024, 30032, 30033, 30034, 30035, 35118, 60728, 63038),
    ),
    Act.RETRY: (429, 20429, 21611, 30001, 30017, 30022, 30023, 30027, 30047, 30610),
    Act.BAD_NUMBER: (21211, 21217, 21614, 21635, 30005, 30006),
    Act.OPTED_OUT: (21610, 30640),
    Act.FAIL: (21602, 21617, 35114, 35115),
}
_ACTS = {code: act for act, codes in _CODES.items() for code in codes}

#: How long to wait before a retry. The T-Mobile day ends at midnight Pacific; a day's wait is always past it.
_WAITS = {30023: timedelta(days=1), 30027: timedelta(days=1), 21611: timedelta(hours=2), 30001: timedelta(hours=2)}
RETRY_AFTER = timedelta(minutes=2)
PAUSE_FOR = timedelta(minutes=30)


def act_on(code: int) -> Act:
    """What to do about a code. One that is not in the table is left to staff: guessing would send things twice."""
    return _ACTS.get(code, Act.HOLD)


def wait_after(code: int) -> timedelta:
    """How long to leave a text alone before it is tried again."""
    return _WAITS.get(code, RETRY_AFTER)
