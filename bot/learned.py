"""A job that staff learned of otherwise than by text, as they type it: checked before it is kept."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Final

from bot.entered import BadEntry, checked
from records.post_exit import Learned
from surveys.after_exit import earliest, latest
from surveys.quarters import Quarter

#: What is typed of a job.
FIELDS: Final = (
    "employer", "job_title", "started_on", "ended_on", "still_there", "hours_per_week", "wage_amount", "wage_unit",
    "pay_basis",
)  # fmt: skip
_SAID: Final = re.compile(r"(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?")
_MEND: Final = "write it like 2025-05-12, or 2025-05 when only the month is known"
_EARLIEST_YEAR: Final = 1950


def read(entered: Mapping[str, str], quarter: Quarter, *, today: date) -> Learned | None:
    """The job that was typed; None when none was. Raises `BadEntry` with every problem, by field."""
    typed = {name: entered.get(name, "").strip() for name in FIELDS}
    if not any(typed.values()):
        return None
    problems = {} if typed["employer"] else {"employer": "write who the employer is"}
    names = ("employer", "job_title", "hours_per_week", "wage_amount", "wage_unit", "pay_basis")
    values: dict[str, object] = {}
    try:
        values = dict(checked({name: typed[name] for name in names if typed[name]}))
    except BadEntry as error:
        problems |= error.problems
    days = {name: _said(typed[name], name, problems) for name in ("started_on", "ended_on")}
    problems |= _days_problems(days["started_on"], days["ended_on"], bool(typed["still_there"]), quarter, today)
    if problems:
        raise BadEntry(problems)
    hours, amount = values.get("hours_per_week"), values.get("wage_amount")
    return Learned(
        employer=str(values["employer"]),
        job_title=_text(values.get("job_title")),
        started_on=days["started_on"],
        ended_on=days["ended_on"],
        still_there=bool(typed["still_there"]),
        hours_per_week=None if hours is None else Decimal(str(hours)),
        amount=None if amount is None else Decimal(str(amount)),
        unit=_text(values.get("wage_unit")),
        basis=_text(values.get("pay_basis")),
    )


def _text(value: object) -> str | None:
    return None if value is None else str(value)


def _said(typed: str, name: str, problems: dict[str, str]) -> str | None:
    """A date as precise as it was typed."""
    if not typed:
        return None
    found = _SAID.fullmatch(typed)
    if not found or int(found[1]) < _EARLIEST_YEAR:
        problems[name] = _MEND
        return None
    said = "-".join([found[1], *(part.zfill(2) for part in found.groups()[1:] if part)])
    try:
        earliest(said)
    except ValueError:
        problems[name] = "there is no such day: check it"
        return None
    return said


def _days_problems(
    started_on: str | None, ended_on: str | None, still_there: bool, quarter: Quarter, today: date
) -> dict[str, str]:
    problems = {}
    if started_on and earliest(started_on) > min(today, quarter.end):
        problems["started_on"] = "that is after these dates: the job would not be in this quarter"
    if ended_on and latest(ended_on) < quarter.start:
        problems["ended_on"] = "that is before these dates: the job would not be in this quarter"
    elif ended_on and earliest(ended_on) > today:
        problems["ended_on"] = "that day is still to come"
    elif ended_on and started_on and latest(ended_on) < earliest(started_on):
        problems["ended_on"] = "that is before the start: check both"
    elif ended_on and still_there:
        problems["still_there"] = "a last day was written too: keep one of the two"
    return problems
