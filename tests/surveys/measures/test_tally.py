"""What verdicts come to: shares, counts, medians, and their bounds."""

from __future__ import annotations

from decimal import Decimal

import pytest

from surveys.after_exit import Evidence
from surveys.measures import BY_ID, Part, Verdict
from surveys.measures.tally import Tally, median

EMPLOYED, PLACED, EARNINGS = BY_ID["wioa_employment_q2"], BY_ID["sif_o10"], BY_ID["wioa_median_earnings_q2"]


def counted(measure, **parts: int):
    tally = Tally()
    for name, number in parts.items():
        for _ in range(number):
            tally.add(Verdict(Part(name)))
    return tally.figure(measure)


def test_a_share_has_bounds_from_none_to_all_of_the_unknown():
    figure = counted(EMPLOYED, yes=41, no=23, unknown=28, excluded=3, not_yet=7, out=5)
    assert (figure.numerator, figure.denominator, figure.unknown) == (41, 92, 28)
    assert (figure.excluded, figure.not_yet) == (3, 7)
    assert (figure.value, figure.low, figure.high) == (Decimal("0.4457"), Decimal("0.4457"), Decimal("0.7500"))
    assert figure.of_known == Decimal("0.6406")


def test_a_count_of_people_is_a_number_of_people():
    figure = counted(PLACED, yes=5, no=2, unknown=3)
    assert (figure.value, figure.low, figure.high) == (5, 5, 8)


@pytest.mark.parametrize(
    ("amounts", "unknown", "expected"),
    [
        ([], 0, (None, None, None)),
        ([], 4, (None, None, None)),
        ([100], 0, (100, 100, 100)),
        ([100, 200], 0, (150, 150, 150)),
        ([100, 200, 400], 0, (200, 200, 200)),
        ([100, 200, 400], 1, (200, 150, 300)),
        ([100, 200, 400], 2, (200, 100, 400)),
        ([100, 200, 400], 3, (200, None, None)),
        (["0.01", "0.02"], 0, ("0.02", "0.02", "0.02")),  # half up
    ],
)
def test_a_median_is_the_middle_and_its_bounds_may_be_beyond_knowing(amounts, unknown, expected):
    tally = Tally()
    for amount in amounts:
        tally.add(Verdict(Part.YES, Evidence.SELF_REPORT, Decimal(amount)))
    for _ in range(unknown):
        tally.add(Verdict(Part.UNKNOWN))
    figure = tally.figure(EARNINGS)
    assert (figure.value, figure.low, figure.high) == tuple(None if e is None else Decimal(e) for e in expected)
    assert (figure.numerator, figure.denominator) == (len(amounts), len(amounts) + unknown)


def test_the_numerator_is_split_by_evidence_and_what_is_kept_apart_is_counted():
    tally = Tally()
    for evidence in (Evidence.DOCUMENT, Evidence.DOCUMENT, Evidence.SELF_REPORT):
        tally.add(Verdict(Part.YES, evidence))
    tally.add(Verdict(Part.NO, Evidence.DOCUMENT, note="cut_off"))
    figure = tally.figure(EMPLOYED)
    assert figure.evidence == {"document": 2, "self_report": 1}
    assert figure.notes == {"cut_off": 1}


def test_changes_have_a_mean_over_all_of_whom_they_are_known():
    tally = Tally()
    for part, amount in ((Part.YES, "2.00"), (Part.YES, "1.50"), (Part.NO, "-0.50")):
        tally.add(Verdict(part, None, Decimal(amount)))
    assert tally.figure(BY_ID["wage_gain_entry"]).mean_change == Decimal("1.00")


def test_the_median_of_an_even_number_is_the_mean_of_the_middle_two():
    assert median([Decimal(1), Decimal(2), Decimal(4), Decimal(9)]) == Decimal(3)
