"""Who is of age: a minor is texted only with a guardian's consent."""

from __future__ import annotations

from datetime import date
from typing import Final

#: The age at which somebody agrees for themselves, in every state but a few that have it later for other matters.
OF_AGE: Final = 18


def of_age_if_born_by(today: date) -> date:
    """The latest birthday of those who are of age today. Whoever was born on February 29 is so from March 1 on."""
    year = today.year - OF_AGE
    if (today.month, today.day) == (2, 29) and not _is_leap(year):
        return date(year, 2, 28)
    return date(year, today.month, today.day)


def is_minor(birth_date: date | None, *, today: date) -> bool:
    """True of somebody known to be under 18. Nobody is taken for a minor whose birthday is not on file."""
    return birth_date is not None and birth_date > of_age_if_born_by(today)


def _is_leap(year: int) -> bool:
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
