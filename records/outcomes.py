"""Turning what an alum told us into employment, wage and benefits records, each tied to the text it came from.

Nothing is overwritten: a missing fact is filled in, a fact that changed makes a new row which the old one names.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from records.tables.outcomes import answers as answers_table
from records.tables.outcomes import benefits, employment, wages
from surveys.dialogue import Answer
from surveys.pay import hourly
from surveys.questions import WORKING
from surveys.replies.reading import VERSION, Value

_EMPLOYMENT_FIELDS = frozenset(
    {"employment_status", "same_employer", "employer", "job_title", "start_date", "end_date", "hours_per_week"}
    | {"needs_met", "needs_why", "worked_in_period"}
)
_WAGE_FIELDS = frozenset({"wage_amount", "wage_unit", "pay_basis", "hours_per_week"})
#: Not a job: a record of the situation, not of a place one is at.
_NOWHERE = frozenset({"unemployed", "not_looking"})


@dataclass(frozen=True, slots=True)
class Told:
    """One text's answers and everything known in its conversation, this text included.

    `as_of` is the date on which it was said, where the alum is; `asks_from` and `asks_to` are the dates asked about.
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

    def recorded(self) -> frozenset[str]:
        """The facts of this text that may be written down."""
        return frozenset(name for answer in self.answers if not answer.needs_review for name in answer.fields)


def keep(tx: Connection, told: Told) -> None:
    """Keeps the answers as given, and the records that follow from those that are certain."""
    _keep_answers(tx, told)
    recorded = told.recorded()
    if recorded & _EMPLOYMENT_FIELDS:
        _keep_employment(tx, told)
        if told.known.get("worked_in_period") is True:
            _keep_work_in_window(tx, told)
    if recorded & _WAGE_FIELDS:
        _keep_wage(tx, told)
    for kind in ("employer", "public"):
        if f"{kind}_benefits" in recorded:
            _keep_benefits(tx, told, kind)


def _keep_answers(tx: Connection, told: Told) -> None:
    plain = [answer for answer in told.answers if not answer.corrects]
    if plain:
        tx.execute(answers_table.insert(), [_answer_row(answer, told) for answer in plain])
    for answer in told.answers:
        if answer.corrects:
            new = tx.execute(
                answers_table.insert().returning(answers_table.c.id), _answer_row(answer, told)
            ).scalar_one()
            _replace(
                tx,
                answers_table,
                new,
                answers_table.c.checkin_id == told.checkin_id,
                answers_table.c.question == str(answer.question),
            )


def _answer_row(answer: Answer, told: Told) -> dict[str, Any]:
    return {
        "alum_id": told.alum_id,
        "checkin_id": told.checkin_id,
        "message_id": told.message_id,
        "question": str(answer.question),
        "raw_text": told.text,
        "value": {name: _plain(value) for name, value in answer.fields.items()},
        "evidence": [
            {"field": f.field, "start": f.start, "end": f.end, "rule": f.rule, "confidence": f.confidence}
            for f in answer.evidence
        ],
        "reader": told.reader,
        "needs_review": answer.needs_review,
        "why": answer.why[:300],
        "reviewed_by": told.by,
        "reviewed_at": told.now if told.by else None,
        "at": told.now,
    }


def _plain(value: Value) -> Any:
    return list(value) if isinstance(value, tuple) else value


def _replace(tx: Connection, table: sa.Table, new: int, *which: Any) -> None:
    tx.execute(table.update().where(*which, table.c.replaced_by.is_(None), table.c.id != new).values(replaced_by=new))


def _provenance(told: Told) -> dict[str, Any]:
    return {
        "alum_id": told.alum_id,
        "checkin_id": told.checkin_id,
        "message_id": told.message_id,
        "as_of": told.as_of,
        "source": told.source,
        "by": told.by,
        "at": told.now,
    }


def _current(tx: Connection, table: sa.Table, told: Told, *which: Any) -> Any:
    """The row in force for this check-in, if there is one."""
    if told.checkin_id is None:
        return None
    return tx.execute(
        sa.select(table)
        .where(table.c.checkin_id == told.checkin_id, table.c.replaced_by.is_(None), *which)
        .order_by(table.c.id.desc())
    ).first()


def _fill_or_replace(tx: Connection, table: sa.Table, told: Told, existing: Any, facts: dict[str, Any]) -> None:
    """Writes a first row, fills what was missing, or adds the row that takes the old one's place."""
    if existing is None:
        tx.execute(table.insert(), {**_provenance(told), **facts})
        return
    before = {name: getattr(existing, name) for name in facts}
    changed = {name for name, value in facts.items() if value != before[name]}
    if not changed:
        return
    if all(before[name] is None for name in changed):
        tx.execute(table.update().where(table.c.id == existing.id), {name: facts[name] for name in changed})
        return
    new = tx.execute(table.insert().returning(table.c.id), {**_provenance(told), **facts}).scalar_one()
    tx.execute(table.update().where(table.c.id == existing.id).values(replaced_by=new))


def _status(known: Mapping[str, Value]) -> str | None:
    status = known.get("employment_status")
    if status is not None:
        return str(status)
    return "employed" if known.get("same_employer") is True or "employer" in known else None


def _keep_employment(tx: Connection, told: Told) -> None:
    facts = _employment_facts(told)
    if facts is None:
        return
    now_row = sa.or_(employment.c.is_current, employment.c.status.not_in(sorted(WORKING)))
    _fill_or_replace(tx, employment, told, _current(tx, employment, told, now_row), facts)


def _employment_facts(told: Told) -> dict[str, Any] | None:
    """The record that everything known so far makes; None while the alum's status is not known."""
    known = told.known
    status = _status(known)
    if status is None:
        return None
    facts: dict[str, Any] = {
        "window_from": told.asks_from,
        "window_to": told.asks_to,
        "status": status,
        "is_current": status not in _NOWHERE,
        "same_employer": known.get("same_employer"),
        "ended_on": known.get("end_date"),
    }
    if status in WORKING:
        same = known.get("same_employer") is True
        facts |= {
            "employer": known.get("employer") or (told.employer_on_file if same else None),
            "job_title": known.get("job_title"),
            "started_on": known.get("start_date"),
            "hours_per_week": _number(known.get("hours_per_week")),
            "meets_needs": known.get("needs_met"),
            "needs_why": known.get("needs_why"),
        }
    return facts


def _keep_work_in_window(tx: Connection, told: Told) -> None:
    """Worked in the dates asked about, though not now: a job that is over, with nothing else known of it."""
    past = sa.and_(employment.c.is_current.is_(False), employment.c.status.in_(sorted(WORKING)))
    facts = {
        "window_from": told.asks_from,
        "window_to": told.asks_to,
        "status": "employed",
        "is_current": False,
    }
    _fill_or_replace(tx, employment, told, _current(tx, employment, told, past), facts)


def _keep_wage(tx: Connection, told: Told) -> None:
    amount, unit = _number(told.known.get("wage_amount")), told.known.get("wage_unit")
    if amount is None or unit is None:
        return
    job = _current(tx, employment, told, employment.c.is_current.is_(True))
    facts = {
        "employment_id": job.id if job else None,
        "employer": job.employer if job else None,
        "amount": amount,
        "unit": str(unit),
        "hourly": hourly(amount, str(unit), _number(told.known.get("hours_per_week"))),
        "basis": told.known.get("pay_basis"),
    }
    _fill_or_replace(tx, wages, told, _current(tx, wages, told), facts)


def _number(value: Value | None) -> Decimal | None:
    return Decimal(value) if isinstance(value, str) else None


def _keep_benefits(tx: Connection, told: Told, kind: str) -> None:
    named = told.known[f"{kind}_benefits"]
    codes = named if isinstance(named, tuple) else (str(named),)
    rows = [
        {**_provenance(told), "kind": kind, "benefit": "any", "status": "none"}
        if code == "none"
        else {**_provenance(told), "kind": kind, "benefit": code, "status": "receiving"}
        for code in codes
    ]
    if told.checkin_id is not None and _same_benefits(tx, told, kind, rows):
        return
    new = tx.execute(benefits.insert().returning(benefits.c.id), rows[0]).scalar_one()
    if told.checkin_id is not None:
        _replace(tx, benefits, new, benefits.c.checkin_id == told.checkin_id, benefits.c.kind == kind)
    if rows[1:]:
        tx.execute(benefits.insert(), rows[1:])


def _same_benefits(tx: Connection, told: Told, kind: str, rows: Sequence[Mapping[str, Any]]) -> bool:
    known = tx.execute(
        sa.select(benefits.c.benefit, benefits.c.status).where(
            benefits.c.checkin_id == told.checkin_id, benefits.c.kind == kind, benefits.c.replaced_by.is_(None)
        )
    )
    return {(row.benefit, row.status) for row in known} == {(row["benefit"], row["status"]) for row in rows}
