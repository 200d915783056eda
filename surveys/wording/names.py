"""Names of employers and organisations, as they fit into a text."""

from __future__ import annotations

from surveys.segments import BASIC, EXTENDED, segments, unaccented

#: Places a name may take in a text: with two such names no text of ours takes more than two segments.
LONGEST_NAME = 40
_CUT = "..."


def fitting(name: str) -> str:
    """The name in characters that every text can carry, cut at a word where it is too long; may come out empty."""
    plain = "".join(each if each in BASIC or each in EXTENDED else " " for each in unaccented(name))
    plain = " ".join(plain.split())
    if segments(plain).units <= LONGEST_NAME:
        return plain
    while segments(plain).units > LONGEST_NAME - len(_CUT):
        shorter = plain.rpartition(" ")[0]
        plain = shorter if segments(shorter).units >= LONGEST_NAME // 2 else plain[:-1]
    return plain + _CUT
