"""What a check comes to."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was checked. `ok` is None where it could not be, or need not be."""

    check: str
    ok: bool | None
    found: str
    mend: str = ""
