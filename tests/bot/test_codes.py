"""Every code of the carrier's that we know, with what it asks of us, when and how often."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from bot.carriers.codes import Act, pause_until, retry_at, rule_for

NOW = datetime(2026, 3, 10, 17, 20, tzinfo=UTC)
MIDNIGHT_PACIFIC = datetime(2026, 3, 11, 7, 5, tzinfo=UTC)


@pytest.mark.parametrize(
    ("act", "codes"),
    [
        (Act.PAUSE, "20003 20404 21212 21603 21606 21607 21608 21701 21702 21703 21704 21705 21408 30002"),
        (Act.PAUSE, "30024 30032 30033 30034 30035 35118 63038 60728"),
        (Act.PAUSE, "21264 21659 21660 21661 21663 21668 21709 21711 21470 21471 21472 21609 30037 30040 30041 30454"),
        (Act.BUSY, "20429 429"),
        (Act.BAD_NUMBER, "21211 21614 21635 21217 30005 30006 21265 21266 21268"),
        (Act.OPTED_OUT, "21610 30630 30640"),
        (Act.DOUBTFUL, "30004"),
        (Act.RETRY, "21611 30001 21612 30003 30008 30410 30017 30022 30023 30027 30036 30047 30610"),
        (Act.FILTERED, "30007"),
        (Act.FAIL, "21602 21604 21605 21617 21619 21624 35114 35115"),
        (Act.HOLD, "30450"),
        (Act.NOTE, "30025 30026"),
    ],
)
def test_each_known_code_asks_for_one_act(act, codes):
    assert {code: rule_for(int(code)).act for code in codes.split()} == dict.fromkeys(codes.split(), act)


@pytest.mark.parametrize("code", [0, 1, 403, 500, 503, 10001, 21999, 30009, 30999, 45678, 99999, -1])
def test_a_code_that_nobody_knows_is_for_staff_and_is_never_tried_again(code):
    rule = rule_for(code)
    assert rule.act is Act.HOLD
    assert retry_at(rule, retries=0, first_at=NOW, now=NOW) is None


def tries(code, *, every=timedelta(0)):
    """The times of all retries that a code allows, if each failed again as soon as it went."""
    times, at = [], NOW
    for retries in range(10):
        found = retry_at(rule_for(code), retries=retries, first_at=NOW, now=at + every)
        if found is None:
            break
        times.append(found)
        at = found
    return times


@pytest.mark.parametrize(
    ("code", "times"),
    [
        (30003, [NOW + timedelta(hours=4), NOW + timedelta(hours=28)]),
        (30008, [NOW + timedelta(hours=1)]),
        (30410, [NOW + timedelta(hours=1)]),
        (21612, [NOW + timedelta(days=1)]),
        (21611, [NOW + timedelta(hours=2), NOW + timedelta(hours=6), NOW + timedelta(hours=14)]),
        (30022, [NOW + timedelta(minutes=15), NOW + timedelta(minutes=75), NOW + timedelta(minutes=315)]),
        (30023, [MIDNIGHT_PACIFIC, MIDNIGHT_PACIFIC + timedelta(days=1), MIDNIGHT_PACIFIC + timedelta(days=2)]),
        (30610, [NOW + timedelta(hours=12), NOW + timedelta(hours=24)]),
        (30036, [NOW + timedelta(hours=12)]),
        *[(code, []) for code in (30007, 30004, 30450, 21211, 21610, 21602, 429, 30026)],
    ],
)
def test_a_text_is_tried_again_as_often_and_as_late_as_its_code_allows(code, times):
    assert tries(code) == times


def test_a_handset_that_is_off_is_not_tried_beyond_three_days():
    assert len(tries(30003, every=timedelta(hours=20))) == 2
    assert len(tries(30003, every=timedelta(hours=40))) == 1
    assert tries(30003, every=timedelta(hours=70)) == []


@pytest.mark.parametrize(
    ("code", "until"),
    [
        (30034, NOW + timedelta(minutes=30)),
        (60728, datetime(2026, 3, 10, 18, 1, tzinfo=UTC)),
        (63038, MIDNIGHT_PACIFIC),
    ],
)
def test_everything_is_paused_until_the_trouble_may_be_over(code, until):
    assert pause_until(rule_for(code), NOW) == until
