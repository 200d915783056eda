"""The shipped table: what people call their jobs, by groups of the 2018 Standard Occupational Classification.

Written by hand from the definitions of the classification. A title that fits several occupations stands in `doubtful`
with those that it may be, and in no other module.
"""

from surveys.occupations.titles import (
    building,
    driving,
    food,
    health,
    making,
    managing,
    office,
    people,
    personal,
    repairing,
    selling,
    trades,
)
from surveys.occupations.titles.doubtful import DOUBTFUL

OCCUPATIONS = (
    *managing.OCCUPATIONS,
    *office.OCCUPATIONS,
    *people.OCCUPATIONS,
    *health.OCCUPATIONS,
    *food.OCCUPATIONS,
    *building.OCCUPATIONS,
    *personal.OCCUPATIONS,
    *selling.OCCUPATIONS,
    *trades.OCCUPATIONS,
    *repairing.OCCUPATIONS,
    *making.OCCUPATIONS,
    *driving.OCCUPATIONS,
)

__all__ = ["DOUBTFUL", "OCCUPATIONS"]
