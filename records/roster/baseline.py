"""What was known about work, pay and benefits at exit, kept as the first of an alum's records."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from records.bulk import insert_rows, take_ids
from records.occupations import codes_for
from records.tables.outcomes import benefits, employment, wages
from surveys.pay import hourly

SOURCE = "roster"
#: The enrollment's fields that make these records; when one changes, new records take the place of the old ones.
FIELDS = (
    "exited_on", "exit_employed", "exit_employer", "exit_job_title", "exit_job_started_on",
    "exit_wage", "exit_wage_unit", "exit_hours_per_week", "exit_public_benefits",
)  # fmt: skip

_COMMON = ("alum_id", "as_of", "source", "by", "at")
_EMPLOYMENT = ("id", *_COMMON, "status", "employer", "job_title", "started_on", "hours_per_week", "is_current",
               "soc_code")  # fmt: skip
_WAGES = (*_COMMON, "employment_id", "employer", "amount", "unit", "hourly")
_BENEFITS = (*_COMMON, "kind", "benefit", "status")


@dataclass(frozen=True, slots=True)
class Exit:
    """An enrollment with an exit date: whose it is, what is known now, and what was on file before this import."""

    alum_id: int
    now: dict[str, Any]
    before: dict[str, Any] | None


@dataclass(slots=True)
class _Rows:
    employment: list[Sequence[Any]] = field(default_factory=list)
    wages: list[Sequence[Any]] = field(default_factory=list)
    benefits: list[Sequence[Any]] = field(default_factory=list)


def keep_baselines(tx: Connection, exits: Iterable[Exit], *, by: str, at: datetime) -> None:
    """Writes the records at exit of enrollments that are new or changed. Earlier ones stay, marked as replaced."""
    told = [each for each in exits if each.now["exited_on"] is not None and _changed(each)]
    ids = iter(take_ids(tx, employment, sum(_tells_of_work(each.now) for each in told)))
    old = [(each, _old_ids(tx, each)) for each in told if _had_records(each)]
    rows = _Rows()
    titles = {each.now["exit_job_title"] for each in told if each.now["exit_job_title"]}
    codes = codes_for(tx, titles)
    for each in told:
        _add(rows, each, ids, (by, at), codes)
    insert_rows(tx, employment, _EMPLOYMENT, rows.employment)
    insert_rows(tx, wages, _WAGES, rows.wages)
    insert_rows(tx, benefits, _BENEFITS, rows.benefits)
    for each, ids_by_table in old:
        for table, old_ids in ids_by_table:
            _replace(tx, table, old_ids, each.alum_id)


def _changed(exit_: Exit) -> bool:
    return exit_.before is None or any(exit_.now[name] != exit_.before[name] for name in FIELDS)


def _had_records(exit_: Exit) -> bool:
    return exit_.before is not None and exit_.before["exited_on"] is not None


def _tells_of_work(now: dict[str, Any]) -> bool:
    return now["exit_employed"] is not None or bool(now["exit_employer"] or now["exit_job_title"])


def _add(rows: _Rows, exit_: Exit, ids: Any, entry: tuple[str, datetime], codes: Mapping[str, str]) -> None:
    now = exit_.now
    common = (exit_.alum_id, now["exited_on"], SOURCE, *entry)
    works = now["exit_employed"] is not False
    employment_id = None
    if _tells_of_work(now):
        employment_id = next(ids)
        job = [now[name] if works else None for name in
               ("exit_employer", "exit_job_title", "exit_job_started_on", "exit_hours_per_week")]  # fmt: skip
        status, code = ("employed", codes.get(now["exit_job_title"])) if works else ("unemployed", None)
        rows.employment.append((employment_id, *common, status, *job, works, code))
    amount, unit = now["exit_wage"], now["exit_wage_unit"]
    if works and amount is not None and unit is not None:
        by_hour = hourly(amount, unit, now["exit_hours_per_week"])
        rows.wages.append((*common, employment_id, now["exit_employer"], amount, unit, by_hour))
    for code in now["exit_public_benefits"] or ():
        benefit, status = ("any", "none") if code == "none" else (code, "receiving")
        rows.benefits.append((*common, "public", benefit, status))


def _mine(table: sa.Table, alum_id: int) -> sa.ColumnElement[bool]:
    return (table.c.alum_id == alum_id) & (table.c.source == SOURCE) & table.c.replaced_by.is_(None)


def _old_ids(tx: Connection, exit_: Exit) -> list[tuple[sa.Table, Sequence[int]]]:
    """The records that the earlier facts made, by table."""
    assert exit_.before is not None
    old_day: date = exit_.before["exited_on"]
    return [
        (table, tx.scalars(sa.select(table.c.id).where(_mine(table, exit_.alum_id), table.c.as_of == old_day)).all())
        for table in (employment, wages, benefits)
    ]


def _replace(tx: Connection, table: sa.Table, old_ids: Sequence[int], alum_id: int) -> None:
    """Marks earlier records as replaced by the first new one; one that nothing takes the place of names itself."""
    if not old_ids:
        return
    new = sa.select(sa.func.min(table.c.id)).where(_mine(table, alum_id), table.c.id.not_in(old_ids))
    new_id = tx.scalar(new)
    replacement = table.c.id if new_id is None else new_id
    tx.execute(table.update().where(table.c.id.in_(old_ids)).values(replaced_by=replacement))
