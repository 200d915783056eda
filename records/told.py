"""What one text told, and the facts of the records that follow from it. Nothing here looks at what is on file."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from surveys.after_exit import earliest
from surveys.dialogue import Answer
from surveys.pay import hourly
from surveys.questions import WORKING
from surveys.replies.reading import VERSION, Value

#: As wide as the columns of employers and job titles.
LONGEST_NAME = 200
#: The level of a school, where what was told of it is sure; an apprenticeship or a language class has none.
_SCHOOL_LEVELS = {"college": "postsecondary", "high_school": "secondary", "ged": "secondary", "training": "training"}
#: Not a job: a record of the situation, not of a place one is at.
_NOWHERE = frozenset({"unemployed", "not_looking"})


@dataclass(frozen=True, slots=True)
class Told:
    """One text's answers and everything known in its conversation, this text included.

    `before` is what was known, and so recorded, before this text: facts that are new then need no look at what is on
    file. None means that nobody can say, and the rows are looked at.
    `as_of` is the date on which it was said, where the alum is; `asks_from` and `asks_to` are the dates asked about.
    What only `mends` what was said before is as of the day on which that was said.
    """

    alum_id: int
    checkin_id: int | None
    message_id: int | None
    text: str
    answers: Sequence[Answer]
    known: Mapping[str, Value]
    employer_on_file: str | None
    asks_from: date | None
    asks_to: date | None
    as_of: date
    now: datetime
    source: str = "self_report"
    by: str | None = None
    reader: str = VERSION
    before: Mapping[str, Value] | None = None
    mends: bool = False

    def recorded(self) -> frozenset[str]:
        """The facts of this text that may be written down."""
        return frozenset(name for answer in self.answers if not answer.needs_review for name in answer.fields)


def _status(known: Mapping[str, Value]) -> str | None:
    status = known.get("employment_status")
    if status is not None:
        return str(status)
    return "employed" if known.get("same_employer") is True or "employer" in known else None


def employment_facts(told: Told, known: Mapping[str, Value]) -> dict[str, Any] | None:
    """The record that what is known makes; None while the alum's status is not known."""
    status = _status(known)
    if status is None:
        return None
    facts: dict[str, Any] = {
        "window_from": told.asks_from,
        "window_to": told.asks_to,
        "status": status,
        "is_current": status not in _NOWHERE,
        "same_employer": known.get("same_employer"),
        "ended_on": None if _ended_before(told, known) else known.get("end_date"),
    }
    if status in WORKING:
        same = known.get("same_employer") is True
        facts |= {
            "employer": _short(known.get("employer")) or (told.employer_on_file if same else None),
            "job_title": _short(known.get("job_title")),
            "started_on": known.get("start_date"),
            "hours_per_week": _number(known.get("hours_per_week")),
            "subsidized": known.get("subsidized"),
            "meets_needs": known.get("needs_met"),
            "needs_why": known.get("needs_why"),
        }
    elif status == "in_school":
        facts["school_level"] = _SCHOOL_LEVELS.get(str(known.get("education_type")))
    return facts


def _ended_before(told: Told, known: Mapping[str, Value]) -> str | None:
    """The last day of a job that is over, where that is not the job of the situation told: "quit in feb, now at Aldi".

    "My last day is friday" at the employer on file, or a day still to come, is about the job they are in.
    """
    end = known.get("end_date")
    if not isinstance(end, str) or known.get("same_employer") is True or earliest(end) > told.as_of:
        return None
    return end


def past_work(told: Told, known: Mapping[str, Value]) -> dict[str, Any] | None:
    """Work that is over: at some time in the dates asked about, or the job they told the end of."""
    end = _ended_before(told, known)
    if end is None and known.get("worked_in_period") is not True:
        return None
    left = end is not None and known.get("same_employer") is False
    return {
        "window_from": told.asks_from,
        "window_to": told.asks_to,
        "status": "employed",
        "is_current": False,
        "employer": told.employer_on_file if left else None,
        "ended_on": end,
    }


def wage_facts(known: Mapping[str, Value]) -> dict[str, Any] | None:
    """The wage that what is known makes; None while the amount or its unit is missing."""
    amount, unit = _number(known.get("wage_amount")), known.get("wage_unit")
    if amount is None or unit is None:
        return None
    return {
        "amount": amount,
        "unit": str(unit),
        "hourly": hourly(amount, str(unit), _number(known.get("hours_per_week"))),
        "basis": known.get("pay_basis"),
    }


def _short(value: Value | None) -> str | None:
    """A name as long as its column: the whole of it stays with the answer."""
    return value[:LONGEST_NAME] if isinstance(value, str) else None


def _number(value: Value | None) -> Decimal | None:
    return Decimal(value) if isinstance(value, str) else None
