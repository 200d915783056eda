"""The names of the states whose law limits the hours of texts, and their hours in words."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import time
from itertools import groupby
from typing import Final

from surveys.hours import WEEKDAYS, Opening
from surveys.law import Cut

NAMES: Final = {
    "AL": "Alabama", "CT": "Connecticut", "FL": "Florida", "IL": "Illinois", "KY": "Kentucky", "LA": "Louisiana",
    "MA": "Massachusetts", "MD": "Maryland", "MI": "Michigan", "MN": "Minnesota", "MS": "Mississippi",
    "NJ": "New Jersey", "NM": "New Mexico", "NV": "Nevada", "OK": "Oklahoma", "PA": "Pennsylvania",
    "RI": "Rhode Island", "TX": "Texas", "WA": "Washington", "WY": "Wyoming",
}  # fmt: skip


def in_words(cuts: Iterable[Cut]) -> tuple[tuple[str, str], ...]:
    """Each state with what its law leaves: ("RI", "Monday to Friday only 9:00 AM to 6:00 PM")."""
    return tuple((state, _left(list(several))) for state, several in groupby(cuts, key=lambda cut: cut.state))


def _left(cuts: Sequence[Cut]) -> str:
    parts = [f"{_days([c.weekday for c in same])} {_only(left)}" for left, same in _alike(cuts)]
    return "; ".join(parts)


def _alike(cuts: Sequence[Cut]) -> list[tuple[Opening | None, list[Cut]]]:
    return [(left, list(same)) for left, same in groupby(cuts, key=lambda cut: cut.left)]


def _only(left: Opening | None) -> str:
    return f"only {clock(left.opens)} to {clock(left.closes)}" if left else "not at all"


def _days(weekdays: Sequence[int]) -> str:
    """Days by name, those in a row as a span: "Monday to Friday and Sunday"."""
    spans: list[list[int]] = []
    for day in weekdays:
        if spans and day == spans[-1][-1] + 1:
            spans[-1].append(day)
        else:
            spans.append([day])
    names = [WEEKDAYS[s[0]] if len(s) == 1 else f"{WEEKDAYS[s[0]]} to {WEEKDAYS[s[-1]]}" for s in spans]
    return " and ".join(names)


def clock(at: time) -> str:
    """A time of day as people in the United States write it: 9:00 AM."""
    return f"{(at.hour - 1) % 12 + 1}:{at.minute:02} {'AM' if at.hour < 12 else 'PM'}"
