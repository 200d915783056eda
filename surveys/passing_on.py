"""Which response figures may be passed on: cells of 1 to 9 are hidden, and what would give them away.

Totals of everybody are never hidden. A part of everybody (one program, some exit dates) is told apart from the rest by
subtraction, so what is left of everybody without it has to be large enough too.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from surveys.response import BASE, Disposition, Dispositions
from surveys.weighting import Class


def is_safe(count: int, smallest: int) -> bool:
    """Nobody, or enough people that nobody can be recognized."""
    return count == 0 or count >= smallest


def all_safe(part: Iterable[int], whole: Iterable[int], smallest: int) -> bool:
    """Whether the cells of a part, and what is left of the whole without it, are all large enough. Same order."""
    pairs = list(zip(part, whole, strict=True))
    return all(is_safe(cell, smallest) and is_safe(all_of_it - cell, smallest) for cell, all_of_it in pairs)


def ends_shown(part: Dispositions, whole: Dispositions, *, smallest: int) -> Mapping[Disposition, int] | None:
    """The cells of one line of dispositions, or None where they have to be hidden with their rates."""
    cells = [part.of(each) for each in BASE]
    if all_safe(cells, [whole.of(each) for each in BASE], smallest):
        return dict(zip(BASE, cells, strict=True))
    return None


def rates_shown(part: Dispositions, whole: Dispositions, *, smallest: int) -> bool:
    """Whether the share that answered at all may be told where single cells may not: RR2, not RR1."""
    answered, silent = _halves(part)
    return all_safe((answered, silent), _halves(whole), smallest)


def _halves(ended: Dispositions) -> tuple[int, int]:
    answered = ended.of(Disposition.COMPLETE, Disposition.PARTIAL)
    return answered, ended.base - answered


def classes_hidden(part: Sequence[Class], whole: Sequence[Class], *, smallest: int) -> frozenset[str]:
    """The classes of one trait that have to be hidden: small ones, and one more where a single one could be worked out.

    `whole` has the classes of everybody, the same as `part` when nothing was narrowed.
    """
    all_of_it = {each.name: each for each in whole}
    hidden = {each.name for each in part if not _class_is_safe(each, all_of_it.get(each.name, each), smallest)}
    missing = _left(part, hidden)
    while hidden and missing and not _together_safe(hidden, part, smallest):
        hidden.add(min(missing, key=lambda each: (each.due, each.name)).name)
        missing = _left(part, hidden)
    return frozenset(hidden)


def _class_is_safe(part: Class, whole: Class, smallest: int) -> bool:
    narrowed = part != whole
    rest = (whole.answered, whole.missed) if narrowed else (part.answered, part.missed)
    return all_safe((part.answered, part.missed), rest, smallest)


def _left(part: Sequence[Class], hidden: set[str]) -> list[Class]:
    return [each for each in part if each.name not in hidden]


def _together_safe(hidden: set[str], part: Sequence[Class], smallest: int) -> bool:
    """Two or more are hidden, and what is left of the total for them together is large enough."""
    mine = [each for each in part if each.name in hidden]
    answered, missed = sum(each.answered for each in mine), sum(each.missed for each in mine)
    return len(mine) > 1 and is_safe(answered, smallest) and is_safe(missed, smallest)
