"""The code values of the PIRL, the federal participant record layout, as far as they are about what came after exit.

Source: ETA-9170 and the federal edit checks built on it; DT there is YYYYMMDD.
"""

from __future__ import annotations

import hashlib
import re
from datetime import date, datetime
from decimal import Decimal
from functools import lru_cache
from typing import Final

from records.roster.report import harmless
from surveys.after_exit import Outcome

YES, NO, NOT_YET = "1", "0", "9"
#: Type of employment match: UI wage record, military record, what else was verified, not yet, not employed.
BY_WAGE_RECORD, BY_MILITARY_RECORD, OTHERWISE_VERIFIED, MATCH_NOT_YET, NOT_EMPLOYED = "1", "3", "4", "5", "0"
#: Wages that may still become known.
PENDING: Final = "999999.99"
#: Dollars in a quarter above which the federal edit checks warn.
HIGH_WAGES: Final = Decimal(50_000)

ELEMENTS: Final = (
    "100", "900", "901", "923", "1600", "1601", "1602", "1603", "1604", "1605", "1606", "1607", "1618",
    "1703", "1704", "1705", "1706", "1800", "1801", "1802", "1803", "1804", "1805", "1900", "1901",
)  # fmt: skip
#: By quarter after exit: the elements of employment, of the type of match, and of wages.
QUARTERS: Final = {
    1: ("1600", "1601", "1703"),
    2: ("1602", "1603", "1704"),
    3: ("1604", "1605", "1705"),
    4: ("1606", "1607", "1706"),
}
CREDENTIAL_PAIRS: Final = (("1800", "1801"), ("1802", "1803"), ("1804", "1805"))
#: Which codes may stand in an element.
CODES: Final = {
    "923": frozenset(f"{code:02}" for code in range(21)),
    **dict.fromkeys(("1600", "1602", "1604", "1606"), frozenset("012349")),
    **dict.fromkeys(("1601", "1603", "1605", "1607"), frozenset("012345")),
    "1618": frozenset("019"),
    **dict.fromkeys(("1800", "1802", "1804"), frozenset("012345678")),
    **dict.fromkeys(("1900", "1901"), frozenset("0123")),
}

EMPLOYED: Final[dict[str, str]] = {
    Outcome.UNSUBSIDIZED_JOB: "1",
    Outcome.REGISTERED_APPRENTICESHIP: "2",
    Outcome.MILITARY: "3",
}
PLACED: Final[dict[str, str]] = {
    Outcome.TRAINING: "1",
    Outcome.POSTSECONDARY: "2",
    Outcome.SECONDARY_SCHOOL: "3",
}
CREDENTIALS: Final = {
    "high_school_diploma": "1", "high_school_equivalency": "1", "associate": "2", "bachelor": "3", "licensure": "4",
    "certificate": "5", "certification": "6", "other": "7", "graduate": "8",
}  # fmt: skip

_OTHER_REASON: Final = "00"
_REASONS: Final = {
    "institutionalized": "01", "institutionalised": "01", "medical": "02", "health": "02", "health medical": "02",
    "deceased": "03", "reserve": "04", "reserve called up": "04", "reserve forces called to active duty": "04",
    "foster care": "05", "ineligible": "06", "criminal offender": "07",
    **{f"{code:02}": f"{code:02}" for code in range(1, 8)},
}  # fmt: skip
#: A social security number, however it is written.
_SSN: Final = re.compile(r"\s*\d{3}[- ]?\d{2}[- ]?\d{4}\s*")
_LONGEST: Final = 12
_SIGNS: Final = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


def day_code(day: date | None) -> str | None:
    """A date as the layout has it."""
    return day.strftime("%Y%m%d") if day else None


@lru_cache(maxsize=1024)
def exit_code(reason: str | None) -> str:
    """Element 923 for an exit reason or an exclusion as it is on file; 00, other, for any reason it has no code for."""
    plain = " ".join(re.sub(r"[\W_]+", " ", (reason or "").casefold()).split())
    return _REASONS.get(plain, _OTHER_REASON)


def is_like_ssn(external_id: str) -> bool:
    """Whether an id looks like a social security number, which must never stand in element 100."""
    return _SSN.fullmatch(external_id) is not None


def needs_substitute(external_id: str) -> bool:
    """Whether an id cannot stand in element 100: twelve signs at most, and nothing like a social security number.

    One that a spreadsheet program would run would get an apostrophe in a CSV, and be another id there.
    """
    return len(external_id) > _LONGEST or is_like_ssn(external_id) or harmless(external_id) != external_id


def substitute(external_id: str, created_at: datetime) -> str:
    """Twelve letters and digits that stand for an id, the same at every export.

    They hang on the moment at which the person was put on file too, which no export tells: whoever has a file cannot
    find the number again by trying out all of them.
    """
    number = int.from_bytes(hashlib.sha256(f"{created_at.isoformat()} {external_id}".encode()).digest())
    signs = []
    for _ in range(_LONGEST - 1):
        number, place = divmod(number, len(_SIGNS))
        signs.append(_SIGNS[place])
    return "X" + "".join(signs)
