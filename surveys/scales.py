"""The items of the short forms, and the scale on which each is answered. The reader and the questions share them."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import Final


class Scale(StrEnum):
    """A short list of answers in a fixed order; the first is offered as 1, the second as 2, and so on."""

    OFTEN = "often"
    DAYS = "days"
    YES_NO = "yes_no"
    AGREE = "agree"


#: The answers of each scale as they are kept.
CODES: Final[Mapping[Scale, tuple[str, ...]]] = {
    Scale.OFTEN: ("often", "sometimes", "never"),
    Scale.DAYS: ("almost_every", "some", "one_or_two"),
    Scale.YES_NO: ("yes", "no"),
    Scale.AGREE: ("1", "2", "3", "4", "5"),
}

#: Each item by the name that exports use. The fact an item is after has the item's own name.
SCALES: Final[Mapping[str, Scale]] = {
    "food_lasted": Scale.OFTEN,
    "balanced_meals": Scale.OFTEN,
    "smaller_meals": Scale.YES_NO,
    "smaller_meals_often": Scale.DAYS,
    "ate_less": Scale.YES_NO,
    "went_hungry": Scale.YES_NO,
    "food_worried": Scale.OFTEN,
    "food_ran_out": Scale.OFTEN,
    "people_to_ask": Scale.AGREE,
    "people_differ": Scale.AGREE,
    "people_asked": Scale.AGREE,
    "goals_clear": Scale.AGREE,
    "goals_steps": Scale.AGREE,
    "goals_reached": Scale.AGREE,
}


def options(item: str) -> dict[str, dict[str, str | bool]]:
    """What choosing each offered digit records."""
    return {str(n): {str(item): code} for n, code in enumerate(CODES[SCALES[item]], start=1)}
