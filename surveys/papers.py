"""Papers that prove a quarter: what has been looked at and is about its dates, and whether that is enough.

Source: TEGL 26-16, supplemental wage information (pay stubs, two at the least; a signed letter of the employer).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final

from surveys.quarters import Quarter

#: Pay stubs that make documented evidence, each of another pay period.
STUBS_NEEDED: Final = 2


class PaperKind(StrEnum):
    """What somebody brought."""

    PAY_STUB = "pay_stub"
    EMPLOYER_LETTER = "employer_letter"
    OTHER = "other"


class ProvenBy(StrEnum):
    """What a documented outcome rests on; the same words as the sources that staff choose from."""

    PAY_STUBS = "pay_stubs"
    EMPLOYER_LETTER = "employer_letter"


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper:
    """One paper about one job: the dates it covers, and when staff looked at it and found that they agree."""

    id: int
    kind: PaperKind
    covers_from: date | None
    covers_to: date | None
    verified_on: date | None

    def counts_in(self, quarter: Quarter) -> bool:
        """Looked at by staff, and about some day of the quarter."""
        first, last = self.covers_from or self.covers_to, self.covers_to or self.covers_from
        if self.verified_on is None or first is None or last is None:
            return False
        return first <= quarter.end and last >= quarter.start


@dataclass(frozen=True, slots=True)
class Proof:
    """The papers that are about a quarter, and what they come to. `by` is None while they are not enough.

    `verified_on` is the day on which the last paper needed was looked at; `periods` counts different pay periods.
    """

    papers: tuple[int, ...] = ()
    periods: int = 0
    by: ProvenBy | None = None
    verified_on: date | None = None

    @property
    def is_documented(self) -> bool:
        """Enough for documented evidence."""
        return self.by is not None


def proof(papers: Iterable[Paper], quarter: Quarter) -> Proof:
    """What papers about one job prove of a quarter: two pay stubs of different pay periods, or one letter.

    The same stub photographed twice is one pay period and does not prove itself.
    """
    here = [paper for paper in papers if paper.counts_in(quarter)]
    periods = _first_seen([paper for paper in here if paper.kind is PaperKind.PAY_STUB])
    letters = sorted(_day(paper) for paper in here if paper.kind is PaperKind.EMPLOYER_LETTER)
    ways = [(letters[0], ProvenBy.EMPLOYER_LETTER)] if letters else []
    if len(periods) >= STUBS_NEEDED:
        ways.append((periods[STUBS_NEEDED - 1], ProvenBy.PAY_STUBS))
    verified_on, by = min(ways, default=(None, None))
    ids = tuple(sorted(paper.id for paper in here if paper.kind is not PaperKind.OTHER))
    return Proof(ids, len(periods), by, verified_on)


def _first_seen(stubs: Sequence[Paper]) -> list[date]:
    """The day on which each pay period was first looked at, in order."""
    first: dict[tuple[date | None, date | None], date] = {}
    for stub in stubs:
        period = (stub.covers_from or stub.covers_to, stub.covers_to or stub.covers_from)
        first[period] = min(first.get(period, date.max), _day(stub))
    return sorted(first.values())


def _day(paper: Paper) -> date:
    return paper.verified_on or date.max
