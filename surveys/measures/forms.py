"""Short forms before and after: social capital and the capacity to aspire, where a program asks for them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from surveys.history import Score
from surveys.measures.measure import Family, Measure
from surveys.measures.person import Person
from surveys.measures.sif import before_and_after
from surveys.measures.verdict import OUT, UNKNOWN, Part, Verdict


def _gained(kind: Score) -> Callable[[Person], Verdict]:
    def judge(person: Person) -> Verdict:
        if person.left_out is not None:
            return person.left_out
        before, after = before_and_after(person, kind)
        if before is None and after is None:
            return OUT
        if before is None or after is None or before.value is None or after.value is None:
            return UNKNOWN
        gain = after.value - before.value
        return Verdict(Part.YES if gain > 0 else Part.NO, None, gain)

    return judge


MEASURES: Final = tuple(
    Measure(
        id=f"{kind}_gain",
        title=title,
        family=Family.FORMS,
        counts="Scored higher than at entry.",
        of="Those who were asked at least once, less exclusions",
        source="REDF data tracker goals; not defined there",
        judge=_gained(kind),
        conventions=("The mean of the items asked, 1 to 5, newest against entry.",),
    )
    for kind, title in (
        (Score.SOCIAL_CAPITAL, "Social capital up"),
        (Score.ASPIRATION, "Capacity to aspire up"),
    )
)
