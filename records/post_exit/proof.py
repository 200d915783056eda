"""How well an outcome is proven: by the source that was used, and for pay stubs by how many are on file."""

from __future__ import annotations

from typing import Final

from surveys.after_exit import Evidence, evidence_from, strength
from surveys.papers import STUBS_NEEDED

STUBS: Final = "pay_stubs"
#: Sources that are papers, which somebody looked at on a day.
PAPERS: Final = frozenset({STUBS, "employer_letter"})


def evidence_of(source: str, *, stubs: int, before: Evidence | None) -> Evidence:
    """How well something is proven that staff verified by a source, a default one.

    `stubs` counts different pay periods. With fewer than two it stays as proven as it was; what an alum told stays
    what an alum told.
    """
    if source == STUBS and stubs < STUBS_NEEDED:
        return before or Evidence.SELF_REPORT
    return evidence_from(source)


def is_weaker(new: Evidence | None, old: Evidence | None) -> bool:
    """True when what was proven well would be proven less well."""
    return old is not None and (new is None or strength(new) < strength(old))
