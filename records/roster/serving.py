"""Reading cells about services and baselines: completed services, school level, barriers, net worth, food security."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from records.roster.barriers import coded_barriers
from records.roster.problems import BadValue
from records.roster.values import clean, plain_words, read_pay

LONGEST_BARRIER: Final = 60
_COMPLETED: Final = {
    "training": ("training", "job training", "skills training", "occupational training", "capacitacion"),
    "placement": ("placement", "job placement", "placement services", "colocacion"),
    "classroom": ("classroom", "classroom training", "class", "classes", "aula"),
    "ojt": ("ojt", "on the job training", "on the job"),
    "k12": ("k12", "k 12", "school", "high school classes"),
    "housing": ("housing", "housing services", "vivienda"),
}
_SERVICE_FOR: Final = {word: code for code, words in _COMPLETED.items() for word in words}
_LEVELS: Final = {
    "secondary": ("secondary", "high school", "secondary school", "k 12", "k12", "ged", "middle school", "secundaria"),
    "postsecondary": ("postsecondary", "post secondary", "college", "university", "community college", "universidad"),
}
_LEVEL_FOR: Final = {word: level for level, words in _LEVELS.items() for word in words}
_NOTHING: Final = frozenset({"none", "no", "not in school", "ninguno", "ninguna", "0"})
_IN_BRACKETS: Final = re.compile(r"\((.+)\)")
_SEPARATED: Final = re.compile(r"[;,|\n]")


@dataclass(frozen=True, slots=True)
class Completed:
    """Services that were completed, as codes, and words that name none."""

    codes: tuple[str, ...]
    unknown: tuple[str, ...] = ()


def read_completed(text: str) -> Completed:
    """A list of completed services; "none" is an empty one."""
    words = [word for part in re.split(r"[;,|+/\n]| and | y ", text) if (word := plain_words(part))]
    codes = dict.fromkeys(_SERVICE_FOR[word] for word in words if word in _SERVICE_FOR)
    return Completed(tuple(codes), tuple(word for word in words if word not in _SERVICE_FOR and word not in _NOTHING))


def read_level(text: str) -> str | None:
    """Which school somebody was in when services began; nothing at all for none."""
    word = plain_words(text)
    if word in _NOTHING:
        return None
    if level := _LEVEL_FOR.get(word):
        return level
    raise BadValue(f'"{text}" is not a level of school', "write secondary or postsecondary")


def read_barriers(text: str) -> tuple[str, ...]:
    """Barriers to work, by their codes where they are known, else as they were said; "none" is an empty list."""
    said = [word for part in _SEPARATED.split(text) if (word := clean(part))]
    for word in said:
        if len(word) > LONGEST_BARRIER:
            raise BadValue(f'"{word[:30]}..." is {len(word)} characters long', "put ; between barriers")
    return tuple(coded_barriers(said))


def read_worth(text: str) -> Decimal:
    """An amount of money that may be below zero: -6000, -$6,000.00, ($6,000)."""
    bare = text.replace("\N{MINUS SIGN}", "-").strip()
    inner = _IN_BRACKETS.fullmatch(bare)
    below = inner is not None or "-" in bare[:2]
    amount = read_pay((inner[1] if inner else bare).replace("-", "", 1) if below else bare)
    value = amount.amount if amount else Decimal("0.00")
    return -value if below else value


def read_raw(text: str) -> int:
    """How many of the six questions about food were answered yes."""
    if re.fullmatch(r"[0-6](?:\.0+)?", text):
        return int(text[0])
    raise BadValue(f'"{text}" is not a count of the six-item form', "write a whole number from 0 to 6")
