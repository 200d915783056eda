"""Reading single cells: yes and no, money, hours, languages, zones, ZIP codes, lists of benefits, plain words.

Every reader takes the cell's text and raises `BadValue`, with the mend, when it does not hold what its column needs.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from zoneinfo import available_timezones

from records.roster.problems import BadValue
from records.roster.words import (
    BENEFIT_FOR,
    EMPLOYED,
    LANGUAGES,
    NO,
    NOT_EMPLOYED,
    UNCLEAR_UNITS,
    UNIT_FOR,
    YES,
    ZONES,
)

HIGHEST_HOURLY = 1000
MOST_PAY = Decimal(10_000_000)
HOURS_IN_A_WEEK = 168

_MONEY = re.compile(
    r"(?:usd|us\$|\$)?\s*(\d[\d,. ]*?|\.\d+)\s*(k)?\s*(?:usd|dollars?|dolares)?"
    r"\s*(?:/|per\b|an?\b|por\b)?\s*([a-z ]*)\.?"
)
_THOUSANDS = re.compile(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?")
_ZIP = re.compile(r"(\d{5})(?:-?\d{4})?")
_SHORT_ZIP = re.compile(r"\d{3,4}")
_HOURS = re.compile(r"(\d{1,3}(?:[.,]\d+)?)\s*(?:hours?|hrs?|h|horas?)?(?:\s*(?:/|per|a|por)\s*(?:week|wk|semana))?\.?")


@dataclass(frozen=True, slots=True)
class Pay:
    """An amount in dollars and the unit it was written with, if any."""

    amount: Decimal
    unit: str | None = None


@dataclass(frozen=True, slots=True)
class Benefits:
    """Public benefits as codes of the reply schema, and the words that were no known benefit (coded "other")."""

    codes: tuple[str, ...]
    unknown: tuple[str, ...] = ()


#: Signs at the beginning of a cell that exports guard with an apostrophe, those of full width too.
_GUARDED = tuple("=+-@＝＋－＠")


def plain_words(text: str) -> str:
    """Words without case, accents and punctuation, one blank apart: "Sí." is "si"."""
    bare = unicodedata.normalize("NFKD", text.casefold())
    kept = "".join(sign for sign in bare if not unicodedata.combining(sign))
    return " ".join(re.sub(r"[^\w✓✔✗]+", " ", kept.replace("_", " ")).split())


def clean(text: str) -> str:
    """Text without control characters, doubled blanks, or the apostrophe that guards against formulas."""
    if text.isascii() and text.isprintable() and "  " not in text:
        text = text.strip()
    else:
        printable = "".join(sign if sign.isprintable() else " " for sign in unicodedata.normalize("NFC", text))
        text = " ".join(printable.split())
    return text[1:] if text.startswith("'") and text[1:2] in _GUARDED else text


def read_words(text: str, *, longest: int) -> str:
    """Words as they stand, when they fit."""
    if len(text) > longest:
        raise BadValue(f'"{text[:30]}..." is {len(text)} characters long', f"shorten it to {longest} or fewer")
    return text


def read_yes_no(text: str) -> bool:
    """Yes or no, in English or Spanish, or as a tick."""
    word = plain_words(text)
    if word in YES:
        return True
    if word in NO:
        return False
    raise BadValue(f'"{text}" is neither yes nor no', "write yes or no")


def read_employed(text: str) -> bool:
    """Whether somebody is employed: yes and no, or the word for it."""
    word = plain_words(text)
    if word in EMPLOYED or word in NOT_EMPLOYED:
        return word in EMPLOYED
    return read_yes_no(text)


def read_language(text: str) -> str:
    """The code of the language to text in."""
    if code := LANGUAGES.get(plain_words(text)):
        return code
    raise BadValue(f'"{text}" is not a language that texts are written in', "write en or es")


def read_zone(text: str) -> str:
    """A time zone by its official name, or as people call it in the United States."""
    if zone := _zones().get(text.casefold().replace(" ", "_")):
        return zone
    word = re.sub(r" ?(standard|daylight)? ?(time)?( zone)?$", "", re.sub(r"^us ", "", plain_words(text)))
    if zone := ZONES.get(word):
        return zone
    raise BadValue(f'"{text}" is not a time zone', "write a name such as America/Chicago, or Central")


@cache
def _zones() -> dict[str, str]:
    return {name.casefold(): name for name in available_timezones() if "/" in name}


def read_zip(text: str) -> str:
    """A ZIP code of five digits; the zeros that spreadsheets drop in front are put back, ZIP+4 is cut."""
    if found := _ZIP.fullmatch(text):
        return found[1]
    if _SHORT_ZIP.fullmatch(text):
        return text.zfill(5)
    raise BadValue(f'"{text}" is not a ZIP code', "write five digits, such as 60608")


def read_pay(text: str) -> Pay | None:
    """An amount of pay: $14.50, 14.50/hr, 1,300 a week, 31k. Nothing at all when it is zero."""
    found = _MONEY.fullmatch(_unaccented(text))
    amount = _amount(found[1], text) if found else None
    if found is None or amount is None:
        raise BadValue(f'"{text}" is not an amount of money', "write one number, such as 14.50")
    if found[2]:
        amount *= 1000
    if amount >= MOST_PAY:
        raise BadValue(f'"{text}" cannot be right', "check the amount")
    unit = read_unit(found[3].strip()) if found[3].strip() else None
    return Pay(amount.quantize(Decimal("0.01")), unit) if amount else None


def _unaccented(text: str) -> str:
    bare = unicodedata.normalize("NFKD", text.casefold())
    return "".join(sign for sign in bare if not unicodedata.combining(sign)).strip()


def _amount(figures: str, text: str) -> Decimal | None:
    figures = figures.strip().replace(" ", "")
    if _THOUSANDS.fullmatch(figures):
        figures = figures.replace(",", "")
    elif re.fullmatch(r"\d+,\d{1,2}", figures):
        figures = figures.replace(",", ".")
    elif re.fullmatch(r"\d{1,3}(?:\.\d{3})+,\d{2}", figures):
        figures = figures.replace(".", "").replace(",", ".")
    return Decimal(figures) if re.fullmatch(r"\d+\.?\d*|\.\d+", figures) else None


def read_unit(text: str) -> str:
    """The time that pay is for."""
    word = plain_words(text)
    if unit := UNIT_FOR.get(word):
        return unit
    if word in UNCLEAR_UNITS:
        raise BadValue(
            f'"{text}" can mean two things', "write biweekly (every two weeks) or semimonthly (twice a month)"
        )
    raise BadValue(f'"{text}" is not a unit of pay', "write hour, day, week, biweekly, semimonthly, month or year")


def read_hours(text: str) -> Decimal:
    """Hours a week, at most as many as a week has."""
    found = _HOURS.fullmatch(_unaccented(text))
    hours = Decimal(found[1].replace(",", ".")) if found else None
    if hours is None or hours > HOURS_IN_A_WEEK:
        raise BadValue(f'"{text}" is not a number of hours a week', "write one number, such as 32")
    return hours.quantize(Decimal("0.01"))


def read_benefits(text: str) -> Benefits:
    """A list of public benefits. Words that are no known benefit are coded "other" and handed back besides."""
    words = [plain for part in re.split(r"[;,|/\n]| and | y ", text) if (plain := plain_words(part))]
    codes: list[str] = []
    unknown: list[str] = []
    for word in words:
        code = BENEFIT_FOR.get(word)
        if code is None:
            unknown.append(word)
        code = code or "other"
        if code not in codes:
            codes.append(code)
    if not codes or ("none" in codes and len(codes) > 1):
        raise BadValue(f'"{text}" is not a list of benefits', "write codes such as snap; medicaid, or none")
    if "unspecified" in codes and len(codes) > 1:
        codes.remove("unspecified")
    return Benefits(tuple(codes), tuple(unknown))
