"""The values of one line, each read strictly: a value that cannot be what its field needs is named with the mend."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Collection, Mapping
from datetime import UTC, date, datetime
from decimal import Decimal, InvalidOperation
from typing import Any, Final

from records.histories.problems import BadFact
from surveys.after_exit import PROVING

_SAID = re.compile(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?")
#: A day with a time of day, as spreadsheets and other systems write it: the day counts as it is written.
_WITH_TIME = re.compile(
    r"([0-9]{4}-[0-9]{2}-[0-9]{2})[T ][0-9]{2}:[0-9]{2}(:[0-9]{2}(\.[0-9]+)?)?(Z|[+-][0-9]{2}:?[0-9]{2})?"
)
#: "$1,600.50": what a person writes before and within an amount.
_GROUPED = re.compile(r"[0-9]{1,3}(,[0-9]{3})+(\.[0-9]+)?")
_YES, _NO = ("true", "yes", "y", "t", "1"), ("false", "no", "n", "f", "0")
_EARLIEST_YEAR, _LATEST_YEAR = 1900, 2200
NO_OTHERS: Final[Mapping[str, str]] = {}
LONGEST_SOURCE: Final = 30
_OTHER_SOURCES: Final = {
    "pay stub": "pay_stubs", "paystub": "pay_stubs", "paystubs": "pay_stubs", "wage records": "wage_record",
    "letter from the employer": "employer_letter", "call with the employer": "employer_call",
    "self reported": "self_report", "told by the alum": "self_report",
}  # fmt: skip


class Facts:
    """One line's fields by name. Every getter gives None for a field that is missing or null."""

    def __init__(self, line: Mapping[str, Any], *, within: str = "") -> None:
        self._line = line
        self._within = within

    def has(self, name: str) -> bool:
        """True when the line speaks of the field at all, if only to say null."""
        return name in self._line

    def needed(self, name: str, value: Any) -> Any:
        """The value, which must be there."""
        if value is None:
            raise BadFact(f"{self._named(name)} is missing", "add it")
        return value

    def inner(self, name: str) -> Facts:
        """The fields of an object within the line; none where it is missing."""
        value = self._line.get(name)
        if value is None:
            value = {}
        if not isinstance(value, Mapping):
            raise self._bad(name, "write a JSON object")
        return Facts(value, within=f"{name}.")

    def plain(self, name: str) -> dict[str, Any]:
        """An object of plain values, as it stands; none where it is missing."""
        value = self._line.get(name)
        if value is None:
            value = {}
        if not isinstance(value, Mapping) or any(isinstance(each, list | Mapping) for each in value.values()):
            raise self._bad(name, 'write an object of plain values, such as {"item": 3}')
        return dict(value)

    def text(self, name: str, longest: int) -> str | None:
        """Words, without blanks around them; None when there are none."""
        value = self._line.get(name)
        if isinstance(value, int | float) and not isinstance(value, bool):
            value = str(value)
        if value is None:
            return None
        if not isinstance(value, str):
            raise self._bad(name, "write text in quotes")
        # Neither database keeps NUL or half a surrogate pair.
        value = value.replace("\0", "").encode("utf-8", "replace").decode().strip()
        if len(value) > longest:
            raise BadFact(f"{self._named(name)} has {len(value)} characters", f"use at most {longest}")
        return value or None

    def source(self) -> str | None:
        """Where the line's facts come from. The sources that prove something are known in any writing."""
        said = self.text("source", LONGEST_SOURCE)
        return None if said is None else _meant(said, PROVING, _OTHER_SOURCES) or said

    def choice(self, name: str, among: Collection[str], *, also: Mapping[str, str] = NO_OTHERS) -> str | None:
        """One of a few words, however it is written; `also` gives other words for them."""
        value = self._line.get(name)
        if value is None or value == "":
            return None
        found = _meant(value, among, also)
        if found is None:
            raise self._bad(name, f"use {', '.join(among)}")
        return found

    def choices(self, name: str, among: Collection[str], *, also: Mapping[str, str] = NO_OTHERS) -> list[str] | None:
        """Some of a few words, each once, in the order in which the line has them."""
        value = self._line.get(name)
        if value is None:
            return None
        if isinstance(value, str):
            value = [part for part in re.split(r"[;,]", value) if part.strip()]
        found = [_meant(each, among, also) for each in value] if isinstance(value, list) else [None]
        known = [each for each in found if each is not None]
        if len(known) < len(found):
            raise self._bad(name, f"write a list of {', '.join(among)}")
        return list(dict.fromkeys(known))

    def words(self, name: str, longest: int) -> list[str] | None:
        """A list of words as they were said, each once; one text may hold several, with ";" between them."""
        value = self._line.get(name)
        if value is None:
            return None
        if isinstance(value, str):
            value = value.split(";")
        if not isinstance(value, list) or any(not isinstance(each, str) or len(each) > longest for each in value):
            raise self._bad(name, f"write a list of words, of at most {longest} characters each")
        return list(dict.fromkeys(" ".join(each.split()) for each in value if each.strip()))

    def yes(self, name: str) -> bool | None:
        """True or false."""
        value = self._line.get(name)
        if value is None or value == "" or isinstance(value, bool):
            return None if value == "" else value
        said = str(value).strip().casefold() if isinstance(value, str | int) else ""
        if said in (*_YES, *_NO):
            return said in _YES
        raise self._bad(name, "write true or false")

    def day(self, name: str) -> date | None:
        """A whole date."""
        said = self.said(name)
        if said is None:
            return None
        if len(said) < len("2024-03-18"):
            raise self._bad(name, "write the whole date, such as 2024-03-18")
        return date.fromisoformat(said)

    def said(self, name: str) -> str | None:
        """A date as precise as it is known: 2024-03-18, 2024-03 or 2024."""
        value = self._line.get(name)
        if isinstance(value, str):
            value = _WITH_TIME.sub(r"\1", value.strip()) if _WITH_TIME.fullmatch(value.strip()) else value.strip()
        if value is None or value == "":
            return None
        found = _SAID.fullmatch(value) if isinstance(value, str) else None
        if found is None or not _is_real(*(int(part) if part else None for part in found.groups())):
            raise self._bad(name, "write a date such as 2024-03-18")
        return str(value)

    def instant(self, name: str) -> datetime | None:
        """A time with its offset."""
        value = self._line.get(name)
        if value is None or value == "":
            return None
        try:
            found = datetime.fromisoformat(value)
        except (TypeError, ValueError):
            raise self._bad(name, "write a time such as 2024-03-18T17:00:00+00:00") from None
        if found.tzinfo is None:
            raise self._bad(name, "add the offset, such as 2024-03-18T17:00:00+00:00")
        return found.astimezone(UTC)

    def number(self, name: str, *, least: Decimal, most: Decimal) -> Decimal | None:
        """A number of at most two decimals, as text or as a number."""
        value = self._line.get(name)
        if isinstance(value, str):
            value = _plain_number(value)
        if value is None or value == "":
            return None
        try:
            found = (
                Decimal(str(value)) if isinstance(value, str | int | float) and not isinstance(value, bool) else None
            )
        except InvalidOperation:
            found = None
        if found is None or not found.is_finite():
            raise self._bad(name, 'write a number such as "17.50"')
        if not least <= found <= most:
            raise self._bad(name, f"use {least} to {most}")
        exact = found.quantize(Decimal("0.01"))
        if exact != found:
            raise self._bad(name, "use at most two decimals")
        return exact

    def whole(self, name: str, *, least: int, most: int) -> int | None:
        """A whole number."""
        found = self.number(name, least=Decimal(least), most=Decimal(most))
        if found is None:
            return None
        if found != int(found):
            raise self._bad(name, "write a whole number")
        return int(found)

    def _named(self, name: str) -> str:
        return f'"{self._within}{name}"'

    def _bad(self, name: str, mend: str) -> BadFact:
        found = self._line.get(name)
        return BadFact(f"{self._named(name)} is {_shown(found)}", mend)


def in_plain(words: str) -> str:
    """Words in small letters and without signs, so that writings of the same can be compared."""
    return " ".join(re.sub(r"[\W_]+", " ", words.casefold()).split())


def _meant(value: Any, among: Collection[str], also: Mapping[str, str]) -> str | None:
    """The word that is meant by one in another writing: "Semi-monthly" is "semimonthly", "In school" is "in_school"."""
    if not isinstance(value, str):
        return None
    plain = in_plain(value)
    for spelling in (value, plain.replace(" ", "_"), plain.replace(" ", "")):
        if spelling in among:
            return spelling
    return also.get(plain)


def _plain_number(value: str) -> str:
    """An amount without the signs that people write around it; what is no amount stays, and is no number either."""
    bare = value.strip().removeprefix("$").strip()
    return bare.replace(",", "") if _GROUPED.fullmatch(bare) else bare.replace("_", "?")


def _shown(value: Any) -> str:
    text = repr(value)
    return text if len(text) <= 60 else f"{text[:57]}..."


def _is_real(year: int | None, month: int | None, day: int | None) -> bool:
    if year is None or not _EARLIEST_YEAR <= year <= _LATEST_YEAR:
        return False
    if month is not None and not 1 <= month <= 12:
        return False
    return day is None or 1 <= day <= monthrange(year, month or 1)[1]
