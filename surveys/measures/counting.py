"""What one person adds to the figures of many measures, in a form that is quick to add up."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache
from typing import Final

from surveys.measures.measure import Measure
from surveys.measures.verdict import Part, Verdict

#: A measure, and what somebody is counted under in it: the part, `EVIDENCE + "document"`, `NOTE + "cut_off"`.
Told = tuple[str, str]
#: How many people are counted under what.
Cell = Counter[Told]
EVIDENCE: Final = "evidence "
NOTE: Final = "note "
_NEITHER: Final = Part.OUT
_WITH_AMOUNT: Final = (Part.YES, Part.NO)


@dataclass(frozen=True, slots=True)
class Counted:
    """Under what one person is counted, and with what amounts; nothing of measures that are not about them."""

    under: tuple[Told, ...]
    amounts: tuple[tuple[str, Decimal], ...]


def counted(measures: Iterable[Measure], verdicts: Iterable[Verdict]) -> Counted:
    """What one person adds, who stands like this in some measures."""
    under: list[Told] = []
    amounts: list[tuple[str, Decimal]] = []
    for measure, verdict in zip(measures, verdicts, strict=True):
        part = verdict.part
        if part is _NEITHER:
            continue
        under += _under(measure.id, part, verdict.evidence, verdict.note)
        if verdict.amount is not None and part in _WITH_AMOUNT:
            amounts.append((measure.id, verdict.amount))
    return Counted(tuple(under), tuple(amounts))


@lru_cache(maxsize=4096)
def _under(measure: str, part: Part, evidence: str | None, note: str) -> tuple[Told, ...]:
    names = [part.value]
    if part is Part.YES and evidence is not None:
        names.append(EVIDENCE + evidence)
    if note:
        names.append(NOTE + note)
    return tuple((measure, name) for name in names)


def by_measure(cell: Cell) -> dict[str, Counter[str]]:
    """What a cell says of each measure."""
    found: dict[str, Counter[str]] = {}
    for (measure, name), number in cell.items():
        found.setdefault(measure, Counter())[name] = number
    return found
