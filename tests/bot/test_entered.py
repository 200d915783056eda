"""What staff enter by hand is checked like what is read."""

from __future__ import annotations

import pytest

from bot.entered import FIELDS, BadEntry, checked
from surveys.questions import Question


@pytest.mark.parametrize(
    ("entered", "kept"),
    [
        ({"wage_amount": "$1,250", "wage_unit": "month"}, {"wage_amount": "1250.00", "wage_unit": "month"}),
        ({"wage_amount": "19.5", "wage_unit": "hour", "pay_basis": ""}, {"wage_amount": "19.50", "wage_unit": "hour"}),
        ({"hours_per_week": "40"}, {"hours_per_week": "40"}),
        ({"hours_per_week": " 37.50 "}, {"hours_per_week": "37.5"}),
        (
            {"same_employer": "yes", "employment_status": "employed"},
            {"same_employer": True, "employment_status": "employed"},
        ),
        ({"worked_in_period": "no"}, {"worked_in_period": False}),
        ({"worked_in_period": True}, {"worked_in_period": True}),
        ({"employer_benefits": ("health", "dental", "health")}, {"employer_benefits": ("health", "dental")}),
        ({"public_benefits": ("none",)}, {"public_benefits": ("none",)}),
        ({"employer": "  Acme   Foods "}, {"employer": "Acme Foods"}),
        ({"employer": "", "public_benefits": ()}, {}),
    ],
)
def test_good_entries_are_kept_tidily(entered, kept):
    assert checked(entered) == kept


@pytest.mark.parametrize(
    ("entered", "field"),
    [
        ({"wage_amount": "seventeen", "wage_unit": "hour"}, "wage_amount"),
        ({"wage_amount": "-1", "wage_unit": "hour"}, "wage_amount"),
        ({"wage_amount": "NaN", "wage_unit": "hour"}, "wage_amount"),
        ({"wage_amount": "17"}, "wage_unit"),
        ({"wage_unit": "hour"}, "wage_amount"),
        ({"wage_amount": "17", "wage_unit": "fortnight"}, "wage_unit"),
        ({"hours_per_week": "169"}, "hours_per_week"),
        ({"hours_per_week": "0"}, "hours_per_week"),
        ({"employment_status": "rich"}, "employment_status"),
        ({"same_employer": "maybe"}, "same_employer"),
        ({"employer_benefits": ("health", "none")}, "employer_benefits"),
        ({"employer_benefits": ("snap",)}, "employer_benefits"),
        ({"employer": "x" * 201}, "employer"),
        ({"needs_met": "sometimes"}, "needs_met"),
    ],
)
def test_bad_entries_name_the_field(entered, field):
    with pytest.raises(BadEntry) as refused:
        checked(entered)
    assert set(refused.value.problems) == {field}


def test_all_problems_are_told_at_once():
    with pytest.raises(BadEntry) as refused:
        checked({"hours_per_week": "many", "wage_amount": "lots", "wage_unit": "hour"})
    assert set(refused.value.problems) == {"hours_per_week", "wage_amount"}


def test_every_question_can_be_answered_by_hand():
    assert set(FIELDS) == set(Question)
