"""What a figure with points and commas says, or that it can be read two ways.

"1,234.56" and "1.234,56" say the same; "1.234" alone is a thousand and more to one writer and little more than one
to another.
"""

from __future__ import annotations

import re
from decimal import Decimal

_GROUPED = {sign: re.compile(rf"\d{{1,3}}(?:{re.escape(sign)}\d{{3}})+\Z") for sign in ".,'"}
_LONGEST = 40


def figure(token: str, *, spanish: bool, money: bool = False) -> Decimal | None:
    """The number a figure writes; None when it can be read two ways or is no number.

    >>> figure("1.234,56", spanish=False), figure("3,5", spanish=True), figure("3,5", spanish=False)
    (Decimal('1234.56'), Decimal('3.5'), None)
    """
    if len(token) > _LONGEST:
        return None
    body, _, power = token.replace(" ", "").partition("e")
    value = _body(body, spanish, money)
    if value is None or not power:
        return value
    return value.scaleb(int(power)) if abs(int(power)) <= 15 else None


def _body(token: str, spanish: bool, money: bool) -> Decimal | None:
    signs = "".join(dict.fromkeys(c for c in token if c in ".,'"))
    if not signs:
        return Decimal(token)
    if len(signs) == 1:
        return _one_sign(token, signs, spanish, money)
    if len(signs) > 2 or token.count(signs[1]) > 1 or signs[1] == "'":
        return None
    whole, _, rest = token.rpartition(signs[1])
    if not _GROUPED[signs[0]].match(whole) or not rest.isdigit():
        return None
    return Decimal(f"{whole.replace(signs[0], '')}.{rest}")


def _one_sign(token: str, sign: str, spanish: bool, money: bool) -> Decimal | None:
    if token.count(sign) > 1 or sign == "'":
        return Decimal(token.replace(sign, "")) if _GROUPED[sign].match(token) else None
    whole, rest = token.split(sign)
    if len(rest) == 3 and 1 <= len(whole) <= 3 and whole[0] != "0":
        return _thousands_or_parts(whole, rest, sign, spanish, money)
    value = Decimal(f"{whole or 0}.{rest}")
    if sign == "." or spanish:
        return value
    return value if money and len(rest) == 2 and whole else None


def _thousands_or_parts(whole: str, rest: str, sign: str, spanish: bool, money: bool) -> Decimal | None:
    """Three figures behind one sign: thousands behind an English comma, a Spanish point, or in a sum with a comma."""
    if (sign == ",") != spanish or (sign == "," and money):
        return Decimal(whole + rest)
    if sign == "." and not money and not rest.endswith("00"):
        return Decimal(f"{whole}.{rest}")
    return None
