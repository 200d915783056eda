"""Codes of the 2018 Standard Occupational Classification as people and lists write them."""

from __future__ import annotations

import re

_CODE = re.compile(r"(\d\d)[- ]?(\d{4})(?:\.(\d\d))?", re.ASCII)


def as_code(written: str) -> str | None:
    """A code in its usual form: "537051" and "53-7051.00" are "53-7051"; None when it is none."""
    match = _CODE.fullmatch(written.strip())
    return f"{match[1]}-{match[2]}" if match else None


def is_divided(written: str) -> bool:
    """True of a code like "53-7062.04", one of the occupations into which O*NET divides 53-7062."""
    match = _CODE.fullmatch(written.strip())
    return match is not None and match[3] not in (None, "00")
