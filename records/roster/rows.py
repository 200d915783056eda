"""One row of a roster, read into what it says about one alum."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from records.roster import values
from records.roster.columns import Columns, plain
from records.roster.dates import read_date, read_said_date
from records.roster.phones import Phone, Phones
from records.roster.problems import BadValue, Notice, Problem, Rejected
from records.roster.serving import Completed, read_barriers, read_completed, read_level, read_raw, read_worth
from records.roster.values import Benefits, Pay

#: A cell with one of these says nothing, except in a name.
_BLANK = frozenset({"", "-", "--", "---", "—", "n/a", "#n/a", "na", "null", "unknown", "tbd", "?", "#ref!", "#value!"})
_NAMES = frozenset({"first_name", "last_name", "full_name"})
_UNIQUE = frozenset({"external_id", "phone", "full_name"})
#: Cells of one column repeat a lot (dates, programs, yes and no); so many different ones are remembered.
_REMEMBERED = 20_000
_EARLIEST, _EARLIEST_BIRTH, _EARLIEST_JOB = date(1990, 1, 1), date(1925, 1, 1), date(1950, 1, 1)
_YEARS_AHEAD = 5
_YOUNGEST = 10
_YEAR = timedelta(days=366)
#: A bare amount in this range can only be an hour's pay.
_HOURLY = (Decimal("7.25"), Decimal(75))


@dataclass(frozen=True, slots=True, kw_only=True)
class AlumRow:
    """What one row says. Everything that the row leaves open is None: an empty cell never erases what is on file.

    `row` is the number the spreadsheet shows. Pay is in dollars; dates are whole days except `exit_job_started_on`,
    which is as precise as it was written. Benefits are codes of the reply schema.
    """

    row: int
    external_id: str | None = None
    first_name: str | None = None
    last_name: str | None = None
    phone: str | None = None
    language: str | None = None
    timezone: str | None = None
    zip: str | None = None
    birth_date: date | None = None
    gender: str | None = None
    race_ethnicity: str | None = None
    economically_disadvantaged: bool | None = None
    consent: bool | None = None
    consent_on: date | None = None
    consent_source: str | None = None
    consent_wording: str | None = None
    consent_language: str | None = None
    share_consent: bool | None = None
    research_consent: bool | None = None
    guardian_consent: bool | None = None
    program: str | None = None
    cohort: str | None = None
    enrolled_on: date | None = None
    exited_on: date | None = None
    exit_reason: str | None = None
    school_status_at_exit: str | None = None
    entry_employed: bool | None = None
    entry_wage: Decimal | None = None
    entry_wage_unit: str | None = None
    entry_public_benefits: tuple[str, ...] | None = None
    exit_employed: bool | None = None
    exit_employer: str | None = None
    exit_job_title: str | None = None
    exit_job_started_on: str | None = None
    exit_wage: Decimal | None = None
    exit_wage_unit: str | None = None
    exit_hours_per_week: Decimal | None = None
    exit_public_benefits: tuple[str, ...] | None = None
    completed: tuple[str, ...] | None = None
    youth: bool | None = None
    school_level: str | None = None
    barriers: tuple[str, ...] | None = None
    entry_hours_per_week: Decimal | None = None
    entry_net_worth: Decimal | None = None
    exit_net_worth: Decimal | None = None
    entry_food_security_raw: int | None = None
    exit_food_security_raw: int | None = None
    extras: tuple[tuple[str, str], ...] = ()


#: Name, place, reader, whether it is part of a name, and what its cells were read as (None: not remembered).
_Field = tuple[str, int, Callable[[str], Any], bool, dict[str, Any] | None]


class RowReader:
    """Reads the rows of one file. `today` bounds the dates that make sense; `notices` collects what else was seen."""

    def __init__(self, columns: Columns, *, today: date) -> None:
        self._columns = columns
        self._readers = _readers(today)
        self._fields: list[_Field] = [
            (name, place, self._readers[name], name in _NAMES, None if name in _UNIQUE else {})
            for name, place in columns.places.items()
        ]
        self._extras = list(columns.extras.items())
        self._width = len(columns.headers)
        self._first = min(columns.places.values())
        self._first_header = [columns.headers[self._first]]
        self._plain_headers = [plain(header) for header in columns.headers]
        self.notices: list[Notice] = []

    def read(self, row: int, cells: Sequence[str]) -> AlumRow | Rejected | None:
        """The row, or why it is left out; None for the headers repeated (as printed reports do on each page)."""
        if len(cells) > self._width and any(cell.strip() for cell in cells[self._width :]):
            return self._too_wide(row, cells)
        found: dict[str, Any] = {}
        problems: list[Problem] = []
        for name, place, reader, is_name, seen in self._fields:
            cell = cells[place] if place < len(cells) else ""
            if not cell:
                continue
            if seen is not None and cell in seen:
                found[name] = seen[cell]
                continue
            text = values.clean(cell)
            if text.casefold() in _BLANK and not (is_name and text.isalpha()):
                continue
            try:
                value = found[name] = reader(text)
            except BadValue as bad:
                problems.append(Problem(self._columns.headers[place], bad.problem, bad.mend))
                continue
            if seen is not None and len(seen) < _REMEMBERED:
                seen[cell] = value
        if cells[self._first : self._first + 1] == self._first_header and self._repeats_headers(cells):
            return None
        return Rejected(row, tuple(cells), tuple(problems)) if problems else self._whole(row, cells, found)

    def _whole(self, row: int, cells: Sequence[str], found: dict[str, Any]) -> AlumRow | Rejected:
        try:
            self._settle(row, found)
        except _BadTogether as bad:
            problem = Problem(self._columns.header(bad.field), bad.problem, bad.mend)
            return Rejected(row, tuple(cells), (problem,))
        if self._extras:
            found["extras"] = tuple(
                (title, text)
                for title, place in self._extras
                if place < len(cells) and (text := values.clean(cells[place])) and text.casefold() not in _BLANK
            )
        return AlumRow(row=row, **found)

    def _settle(self, row: int, found: dict[str, Any]) -> None:
        """Turns what the cells hold into fields, and looks at those that must agree with each other."""
        if (full := found.pop("full_name", None)) and not ("first_name" in found or "last_name" in found):
            found["first_name"], found["last_name"] = _split_name(full)
        phone: Phone | None = found.get("phone")
        if phone is not None:
            found["phone"] = phone.number
            if phone.extension:
                self.notices.append(Notice(row, "extension", "the extension was left out: a text cannot reach it"))
        self._settle_pay(row, found, "entry")
        self._settle_pay(row, found, "exit")
        self._settle_benefits(row, found, "entry_public_benefits")
        self._settle_benefits(row, found, "exit_public_benefits")
        self._settle_completed(row, found)
        _require_identity(found)
        enrolled_on, exited_on = found.get("enrolled_on"), found.get("exited_on")
        if enrolled_on and exited_on and exited_on < enrolled_on:
            problem = f"{exited_on.isoformat()} is before the enrollment on {enrolled_on.isoformat()}"
            raise _BadTogether("exited_on", problem, "check both dates")

    def _settle_pay(self, row: int, found: dict[str, Any], when: str) -> None:
        name = f"{when}_wage"
        pay: Pay | None = found.pop(name, None)
        if pay is None:
            found.pop(f"{name}_unit", None)
            return
        unit = found.get(f"{name}_unit") or pay.unit or self._columns.units.get(name)
        if unit is None and _HOURLY[0] <= pay.amount <= _HOURLY[1]:
            unit = "hour"
            self.notices.append(Notice(row, f"{name} unit", f"{name} has no unit and was taken as pay per hour"))
        if unit is None:
            text = f"{name} has no unit: kept with the enrollment, but no wage was recorded"
            self.notices.append(Notice(row, f"{name} unit unknown", text))
        if unit == "hour" and pay.amount > values.HIGHEST_HOURLY:
            raise _BadTogether(name, f"{pay.amount} an hour cannot be right", "check the amount and its unit")
        found[name], found[f"{name}_unit"] = pay.amount, unit

    def _settle_benefits(self, row: int, found: dict[str, Any], name: str) -> None:
        benefits: Benefits | None = found.get(name)
        if benefits is None:
            return
        found[name] = benefits.codes
        if benefits.unknown:
            text = f'{name}: words that are no known benefit were recorded as "other"'
            self.notices.append(Notice(row, f"{name} other", text))

    def _settle_completed(self, row: int, found: dict[str, Any]) -> None:
        completed: Completed | None = found.pop("completed", None)
        if completed is None:
            return
        if completed.codes or not completed.unknown:
            found["completed"] = completed.codes
        if completed.unknown:
            text = "completed: words that name no service were left out (training, placement, classroom, ojt, k12)"
            self.notices.append(Notice(row, "completed other", text))

    def _repeats_headers(self, cells: Sequence[str]) -> bool:
        return [plain(cell) for cell in cells[: self._width]] == self._plain_headers[: len(cells)]

    def _too_wide(self, row: int, cells: Sequence[str]) -> Rejected:
        problem = f"the row has {len(cells)} cells under {self._width} column names"
        mend = "look for a comma inside a cell; put such a cell in quotation marks"
        return Rejected(row, tuple(cells), (Problem("", problem, mend),))


class _BadTogether(BadValue):
    """Cells that are fine one by one but not together."""

    def __init__(self, field: str, problem: str, mend: str) -> None:
        super().__init__(problem, mend)
        self.field = field


def _require_identity(found: dict[str, Any]) -> None:
    if found.get("external_id"):
        return
    if not (found.get("first_name") or found.get("last_name")):
        raise _BadTogether("first_name", "the row names nobody", "give a name or an external_id")
    if not (found.get("phone") or found.get("enrolled_on")):
        problem = "a name alone does not tell who this is"
        raise _BadTogether("phone", problem, "give external_id, phone or enrolled_on as well")


def _split_name(full: str) -> tuple[str, str]:
    """ "Reyes, Ana" and "Ana Reyes" are the same person; of three names or more the first is the first name."""
    if "," in full:
        last, _, first = full.partition(",")
        return first.strip(), last.strip()
    first, _, last = full.partition(" ")
    return first, last.strip()


def _readers(today: date) -> dict[str, Callable[[str], Any]]:
    latest = date(today.year + _YEARS_AHEAD, 12, 31)

    def words(longest: int) -> Callable[[str], str]:
        return lambda text: values.read_words(text, longest=longest)

    def day(earliest: date, last: date) -> Callable[[str], date]:
        return lambda text: read_date(text, earliest=earliest, latest=last)

    def said(text: str) -> str:
        return read_said_date(text, earliest=_EARLIEST_JOB, latest=latest)

    service_day = day(_EARLIEST, latest)
    return {
        "external_id": words(80), "first_name": words(120), "last_name": words(120), "full_name": words(240),
        "phone": Phones().read, "language": values.read_language, "timezone": values.read_zone, "zip": values.read_zip,
        "program": words(120), "cohort": words(120), "enrolled_on": service_day, "exited_on": service_day,
        "exit_reason": words(120), "school_status_at_exit": words(120), "consent": values.read_yes_no,
        "consent_on": day(_EARLIEST, today + timedelta(days=1)), "consent_source": words(120),
        "consent_wording": words(1000), "consent_language": values.read_language,
        "share_consent": values.read_yes_no, "research_consent": values.read_yes_no,
        "guardian_consent": values.read_yes_no,
        "birth_date": day(_EARLIEST_BIRTH, today - _YOUNGEST * _YEAR), "gender": words(40),
        "race_ethnicity": words(120),
        "economically_disadvantaged": values.read_yes_no, "entry_employed": values.read_employed,
        "entry_wage": values.read_pay, "entry_wage_unit": values.read_unit, "exit_employed": values.read_employed,
        "exit_employer": words(200), "exit_job_title": words(200), "exit_job_started_on": said,
        "exit_wage": values.read_pay, "exit_wage_unit": values.read_unit, "exit_hours_per_week": values.read_hours,
        "entry_public_benefits": values.read_benefits, "exit_public_benefits": values.read_benefits,
        "completed": read_completed, "youth": values.read_yes_no, "school_level": read_level, "barriers": read_barriers,
        "entry_hours_per_week": values.read_hours, "entry_net_worth": read_worth, "exit_net_worth": read_worth,
        "entry_food_security_raw": read_raw, "exit_food_security_raw": read_raw,
    }  # fmt: skip
