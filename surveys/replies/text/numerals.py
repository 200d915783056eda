"""Numbers as people write them: figures with points and commas, and number words in each language.

"1,650" and "1.650" are sixteen hundred and fifty; "15,75" is fifteen and three quarters; "twenty five" is 25;
"fifteen fifty" stays two numbers side by side, for the pay grammar to judge.
"""

from __future__ import annotations

import re
from decimal import Decimal

from surveys.replies.lexicon import HUNDREDS, NUMBER_WORDS, ONES, THOUSANDS

_GROUPED = re.compile(r"\d{1,3}(?:[.,]\d{3})+$")
_FIGURE = re.compile(r"[0-9]{1,9}(?:\.[0-9]{1,4})?\Z")
_AND = frozenset(("and", "y"))
_SCALES = HUNDREDS | THOUSANDS
#: A figure with the letter o for a nought or l for a one: "19.o5", "2o.50", "l8.50".
_SLIP = re.compile(
    r"(?<![a-z0-9.,])(?=[ol.,]{0,2}\d|\d)(?=[\d.,]*[ol])[\dol]{1,5}(?:[.,][\dol]{1,2})?(?![a-z\d'])"
    r"|(?<![a-z0-9.,])i(?=\d[.,]\d\d(?!\d))"
    r"|(?<![a-z0-9.,])(?=[\d.,]*[ol])[\dol]{1,4}[.,][\dol]{2}(?=(?:hrs?|hourly|an|per|bucks|dollars|k)\b)"
)
_LOOSE_POINT = re.compile(r"(?<![\d.,])(\d{1,3}) \. ?(\d\d)(?![\d.,])")
_MAY_SLIP = re.compile(r"[oil][\d.,]|[\d.,][ol]")
_SLIPPED = str.maketrans("oli", "011")


def plain_figure(token: str) -> str:
    """A written figure as plain decimal digits.

    >>> plain_figure("1,650"), plain_figure("15,75"), plain_figure("1.234,56")
    ('1650', '15.75', '1234.56')
    """
    if token.isascii() and token.isdigit():
        return token
    if token.startswith("."):
        token = "0" + token
    if _GROUPED.match(token) and not token.startswith("0"):
        return token.replace(",", "").replace(".", "")
    comma, point = token.rfind(","), token.rfind(".")
    if comma >= 0 and point >= 0:
        token = token.replace(",", "") if point > comma else token.replace(".", "").replace(",", ".")
    elif comma >= 0:
        token = token.replace(",", ".")
    if token.count(".") > 1:
        head, _, tail = token.rpartition(".")
        token = head.replace(".", "") + "." + tail
    return "".join(str(int(c)) if c.isdigit() else c for c in token)


def without_slips(line: str) -> str:
    """The line with letters that were meant as figures mended, each in its place.

    >>> without_slips("19.o5 an hour, not l8"), without_slips("7 o'clock")
    ('19.05 an hour, not 18', "7 o'clock")
    """
    line = _SLIP.sub(_mend, line) if _MAY_SLIP.search(line) else line
    return _LOOSE_POINT.sub(_tight, line) if " ." in line else line


def _tight(match: re.Match[str]) -> str:
    """ "19 . 60" as "19.60", at its old length."""
    return f"{match[1]}.{match[2]}".ljust(len(match[0]))


def _mend(match: re.Match[str]) -> str:
    found = match.group()
    return found.translate(_SLIPPED) if found == "i" or any(c.isdigit() for c in found) else found


def is_figure(token: str) -> bool:
    """Whether a word is a plain number in figures."""
    return _FIGURE.match(token) is not None


def thousands(number: str) -> str:
    """The figure times a thousand, for "2k" and "1.8k"."""
    value = Decimal(number) * 1000
    return format(value.quantize(Decimal(1)) if value == value.to_integral_value() else value, "f")


def figures_from_words(words: list[str], starts: list[int], ends: list[int]) -> None:
    """Replaces number words by figures, in place."""
    if NUMBER_WORDS.keys().isdisjoint(words):
        return
    _tens_by_ear(words)
    place = 0
    while place < len(words):
        if words[place] in NUMBER_WORDS and words[place] not in _SCALES:
            value, end = _compound(words, place)
            words[place:end] = [str(value)]
            starts[place:end] = [starts[place]]
            ends[place:end] = [ends[end - 1]]
        elif words[place] in _SCALES:
            _scale(words, starts, ends, place)
            place = min(place, len(words))
        place += 1


def _tens_by_ear(words: list[str]) -> None:
    """ "dies y ocho" is eighteen; alone, the word is an English one."""
    for place, word in enumerate(words[:-2]):
        if word == "dies" and words[place + 1] == "y" and words[place + 2] in NUMBER_WORDS:
            words[place] = "diez"


def _compound(words: list[str], place: int) -> tuple[int, int]:
    """One number of number words starting at `place`, and where it ends."""
    total = group = 0
    end = place
    last = 10**9  # the size of what was said last: "twenty five" goes on, "fifteen fifty" does not
    while end < len(words):
        word = words[end]
        if word in _AND and _goes_on(words, end, last):
            last = max(last, 20)  # "diez y ocho" goes on as "treinta y ocho" does
            end += 1
            continue
        value = 1 if word in ONES and 20 <= last < 100 and last % 10 == 0 else NUMBER_WORDS.get(word)
        if value is None:
            break
        if word in THOUSANDS:
            total, group, last = total + (group or 1) * 1000, 0, 1000
        elif word in HUNDREDS:
            if group == 0 or group > 99:
                break
            group, last = group * 100, 100
        elif value < _room(last):
            group, last = group + value, value
        else:
            break
        end += 1
    return total + group, end


def _room(last: int) -> int:
    """What may still follow: after a ten a unit, after hundreds anything below a hundred."""
    if last >= 100:
        return last
    return 10 if last >= 20 and last % 10 == 0 else 0


def _goes_on(words: list[str], place: int, last: int) -> bool:
    nxt = words[place + 1] if place + 1 < len(words) else ""
    after = 1 if nxt in ONES and words[place] == "y" else NUMBER_WORDS.get(nxt)
    if after is None or after < 1:
        return False
    if words[place] == "and":
        return after < 100 and last >= 100
    return after < 10 and (20 <= last < 100 or (last == 10 and after > 5))  # "diez y uno" are two numbers


def _scale(words: list[str], starts: list[int], ends: list[int], place: int) -> None:
    """ "20 thousand", "a grand", "mil": a scale word beside a figure or alone."""
    word = words[place]
    size = 1000 if word in THOUSANDS else 100
    before = words[place - 1] if place else ""
    first = place
    value = Decimal(size)
    if before and before.replace(".", "", 1).isdigit() and Decimal(before) < 1000:
        first, value = place - 1, Decimal(before) * size
    elif before in ("a", "one", "un"):
        first = place - 1
    elif word in HUNDREDS or word not in ("mil",):
        return
    end = place + 1
    if (
        end + 1 < len(words)
        and words[end] == "and"
        and words[end + 1] in NUMBER_WORDS
        and words[end + 1] not in _SCALES
    ):
        end += 1
    if end < len(words) and words[end] in NUMBER_WORDS and words[end] not in _SCALES:
        rest, stop = _compound(words, end)
        if rest < size:
            value, end = value + rest, stop
    words[first:end] = [format(value.normalize(), "f")]
    starts[first:end] = [starts[first]]
    ends[first:end] = [ends[end - 1]]
