"""Other readers of amounts, numbers, dates and yes or no, each used as its makers mean it, in its default settings.

Each answers `value(case, kind)` for the kinds of question it can do: the value as the labels write it, or None
where it finds none or cannot tell which of several is meant.
"""

from __future__ import annotations

import re
import warnings
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import Any

Case = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Reader:
    """One contender: what it is imported by, the kinds it can do, and how it answers them."""

    name: str
    imports: str
    kinds: frozenset[str]
    value: Callable[[Case, str], str | None]
    #: All that it does with one text, for the time it takes.
    everything: Callable[[Case], object]
    #: Texts it is given in one round of timing: the slow ones get a sample.
    share: int | None = None


def checkin() -> Reader:
    """Ours: one reading gives every kind."""
    from surveys.replies.lines import read_line

    def value(case: Case, _kind: str) -> str | None:
        return next((plain(found.value) for found in read_line(case).certain if found.field == case["field"]), None)

    kinds = frozenset({"amount", "hours", "date", "yes or no"})
    return Reader("checkin", "import surveys.replies.lines", kinds, value, read_line)


def plain(value: Any) -> str:
    """A value as it is compared: yes and no for true and false, and for working and not."""
    return {"True": "yes", "False": "no", "employed": "yes", "unemployed": "no"}.get(str(value), str(value))


def price_parser() -> Reader:
    """Amounts of money, wherever they stand in the text."""
    from price_parser import Price

    def value(case: Case, _kind: str) -> str | None:
        amount = Price.fromstring(case["text"]).amount
        return None if amount is None else str(amount)

    def everything(case: Case) -> object:
        return Price.fromstring(case["text"])

    return Reader("price-parser", "import price_parser", frozenset({"amount"}), value, everything)


def dateparser() -> Reader:
    """Dates: the whole text as one, else the one date found in it; of two years the past one."""
    import dateparser as library
    from dateparser.search import search_dates

    def read(case: Case) -> list[datetime]:
        languages = {"en": ["en"], "es": ["es"]}.get(case.get("lang") or "", ["en", "es"])
        settings: Any = {
            "RELATIVE_BASE": datetime.fromisoformat(case["context"]["today"]),
            "PREFER_DATES_FROM": "past",
        }
        whole = library.parse(case["text"], languages=languages, settings=settings)
        if whole is not None:
            return [whole]
        return [when for _, when in search_dates(case["text"], languages=languages, settings=settings) or ()]

    def value(case: Case, _kind: str) -> str | None:
        return _only({when.date().isoformat() for when in read(case)})

    return Reader("dateparser", "import dateparser.search", frozenset({"date"}), value, read, share=200)


def recognizers() -> Reader:
    """Money, numbers, dates, and yes or no, in the culture of the reply's language."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # its sources have slips that Python warns of when it compiles them
        from recognizers_choice import recognize_boolean
        from recognizers_date_time import recognize_datetime
        from recognizers_number import recognize_number
        from recognizers_number_with_unit import recognize_currency

    def numbers(case: Case, recognize: Callable[..., Any]) -> set[str]:
        told = [found.resolution for found in recognize(case["text"], _culture(case))]
        return {each["value"].replace(",", ".") for each in told if each and each.get("value")}

    def dates(case: Case) -> set[str]:
        today = datetime.fromisoformat(case["context"]["today"])
        try:
            told = recognize_datetime(case["text"], _culture(case), reference=today)
        except Exception:  # it raises whatever comes on some Spanish texts
            return set()
        return {day for found in told if (day := _past(found.resolution, today.date())) is not None}

    def value(case: Case, kind: str) -> str | None:
        match kind:
            case "amount":
                return _only(numbers(case, recognize_currency) or numbers(case, recognize_number))
            case "hours":
                return _only(numbers(case, recognize_number))
            case "date":
                return _only(dates(case))
            case _:
                return _only({plain(f.resolution["value"]) for f in recognize_boolean(case["text"], _culture(case))})

    def everything(case: Case) -> object:
        return [value(case, kind) for kind in ("amount", "hours", "date", "yes or no")]

    kinds = frozenset({"amount", "hours", "date", "yes or no"})
    return Reader("recognizers-text", "import recognizers_suite", kinds, value, everything, share=100)


def _culture(case: Case) -> str:
    return "es-es" if case.get("lang") == "es" else "en-us"


def _past(resolution: Mapping[str, Any] | None, today: date) -> str | None:
    """The latest day of a resolution that has come; a span counts from its first day."""
    days = [str(each.get("value") or each.get("start") or "")[:10] for each in (resolution or {}).get("values", ())]
    known = sorted(day for day in days if re.fullmatch(r"\d{4}-\d\d-\d\d", day))
    return next((day for day in reversed(known) if day <= today.isoformat()), None)


def _only(values: set[str]) -> str | None:
    return values.pop() if len(values) == 1 else None


def same(kind: str, read: str, right: str) -> bool:
    """Whether a value is the labelled one: numbers by size, dates as far as they were told."""
    if kind in ("amount", "hours"):
        return Decimal(read) == Decimal(right)
    if kind == "date":
        # A reader that always gives a day is not blamed for the one it had to make up.
        return read.startswith(right)
    return read == right


READERS: tuple[Callable[[], Reader], ...] = (checkin, recognizers, dateparser, price_parser)
