"""Turning what an alum told us into employment, wage and benefits records, each tied to the text it came from.

Nothing is overwritten: a missing fact is filled in, a fact that changed makes a new row which the old one names.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from records import form_scores, occupations
from records.ready import Ready
from records.tables.outcomes import answers as answers_table
from records.tables.outcomes import benefits, employment, wages
from records.told import Told, employment_facts, past_work, wage_facts
from surveys.dialogue import Answer
from surveys.questions import WORKING
from surveys.replies.reading import Value

__all__ = ["Told", "keep"]

_EMPLOYMENT_FIELDS = frozenset(
    {"employment_status", "same_employer", "employer", "job_title", "start_date", "end_date", "hours_per_week"}
    | {"needs_met", "needs_why", "worked_in_period", "subsidized"}
)
_PUBLIC_FIELDS = frozenset({"public_benefits", "benefits_cut"})
_WAGE_FIELDS = frozenset({"wage_amount", "wage_unit", "pay_basis", "hours_per_week"})
#: What says which job the pay is for: pay may be told first, and the job be mended afterwards.
_WHOSE_PAY = frozenset({"employment_status", "same_employer", "employer"})
#: What tells, or takes back, that there was work that is over.
_OF_PAST_WORK = frozenset({"worked_in_period", "end_date", "same_employer"})


def keep(tx: Connection, told: Told) -> None:
    """Keeps the answers as given, and the records that follow from those that are certain."""
    _keep_answers(tx, told)
    recorded = told.recorded()
    if recorded & _EMPLOYMENT_FIELDS:
        _keep_employment(tx, told)
        _keep_past_work(tx, told, recorded)
    if recorded & (_WAGE_FIELDS | _WHOSE_PAY):
        _keep_wage(tx, told)
    if "employer_benefits" in recorded:
        _keep_benefits(tx, told, "employer")
    if recorded & _PUBLIC_FIELDS and "public_benefits" in told.known:
        _keep_benefits(tx, told, "public", cut=_cut_off(told, recorded))
    if recorded & form_scores.FIELDS:
        form_scores.keep(tx, _provenance(told), recorded, known=told.known, before=told.before)


_ADD_ANSWER = answers_table.insert()
_ADD_ANSWERS = Ready(
    _ADD_ANSWER.inline(),
    *("alum_id", "checkin_id", "message_id", "question", "raw_text", "value", "evidence", "reader", "needs_review"),
    *("why", "reviewed_by", "reviewed_at", "at"),
)
_ADD_BENEFIT = benefits.insert()
_ADD_BENEFITS = Ready(
    _ADD_BENEFIT.inline(),
    *("alum_id", "checkin_id", "message_id", "as_of", "source", "by", "at", "kind", "benefit", "status"),
)


def _keep_answers(tx: Connection, told: Told) -> None:
    plain = [answer for answer in told.answers if not answer.corrects]
    _ADD_ANSWERS.run_each(tx, [_answer_row(answer, told) for answer in plain])
    for answer in told.answers:
        if answer.corrects:
            new = tx.execute(_ADD_ANSWER.returning(answers_table.c.id), _answer_row(answer, told)).scalar_one()
            _replace(
                tx,
                answers_table,
                new,
                answers_table.c.alum_id == told.alum_id,
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


class _Rows:
    """The rows of one kind that a check-in makes. Every text runs these statements, so they are made ready once."""

    def __init__(self, table: sa.Table, *which: Any) -> None:
        self.table = table
        self._mine = (table.c.checkin_id == sa.bindparam("of_checkin"), table.c.replaced_by.is_(None), *which)
        self._current = Ready(sa.select(table).where(*self._mine).order_by(table.c.id.desc()))
        self._adding: dict[frozenset[str], Ready] = {}
        self._filling: dict[frozenset[str], Ready] = {}

    def add(self, tx: Connection, values: Mapping[str, Any]) -> None:
        columns = frozenset(values)
        if columns not in self._adding:
            self._adding[columns] = Ready(self.table.insert().inline(), *sorted(columns))
        self._adding[columns].run(tx, values)

    def fill(self, tx: Connection, told: Told, facts: Mapping[str, Any]) -> bool:
        """Adds facts to the row in force; False when there is none."""
        columns = frozenset(facts)
        if columns not in self._filling:
            statement = self.table.update().where(*self._mine).returning(self.table.c.id)
            self._filling[columns] = Ready(statement, *sorted(columns))
        return bool(self._filling[columns].run(tx, {"of_checkin": told.checkin_id, **facts}))

    def current(self, tx: Connection, told: Told) -> Any:
        """The row in force for this check-in, if there is one."""
        found = self._current.run(tx, {"of_checkin": told.checkin_id}) if told.checkin_id else []
        return found[0] if found else None


_WORKING = sa.or_(*(employment.c.status == status for status in sorted(WORKING)))
_SITUATION = _Rows(employment, sa.or_(employment.c.is_current, sa.not_(_WORKING)))
_PAST_WORK = _Rows(employment, employment.c.is_current.is_(False), _WORKING)
_WAGE = _Rows(wages)


def _write(tx: Connection, told: Told, rows: _Rows, facts: dict[str, Any], before: dict[str, Any] | None) -> None:
    """Writes a first row, fills what was missing, or adds the row that takes the old one's place.

    `before` are the facts as they were before this text: empty when there was no row yet, None when nobody can say.
    """
    if before and not _changes(before, facts):
        fresh = {name: value for name, value in facts.items() if value != before.get(name)}
        if not fresh or rows.fill(tx, told, fresh):
            return
    existing = None if before is not None and not before else rows.current(tx, told)
    if existing is None:
        rows.add(tx, {**_provenance(told), **facts})
        return
    facts = _with_its_code(facts, existing)
    was = {name: getattr(existing, name) for name in facts}
    new = {name: value for name, value in facts.items() if value != was[name]}
    if not _changes(was, facts):
        if new:
            rows.fill(tx, told, new)
        return
    row = {**_provenance(told), **facts, **_as_said(told, existing.as_of)}
    put = tx.execute(rows.table.insert().returning(rows.table.c.id), row).scalar_one()
    tx.execute(rows.table.update().where(rows.table.c.id == existing.id).values(replaced_by=put))


def _as_said(told: Told, before: date) -> dict[str, Any]:
    """The day of what is mended: a slip put right in July tells nothing of July."""
    return {"as_of": min(told.as_of, before)} if told.mends else {}


def _with_its_code(facts: dict[str, Any], existing: Any) -> dict[str, Any]:
    """A code on record stays with its title, whoever gave it."""
    title = facts.get("job_title")
    if title is None or existing.job_title != title or existing.soc_code is None:
        return facts
    return {**facts, "soc_code": existing.soc_code}


def _changes(before: Mapping[str, Any], facts: Mapping[str, Any]) -> bool:
    """True when a fact that was known is another now. The row of a job may be another for the same job."""
    known = ((before.get(name), value) for name, value in facts.items() if name != "employment_id")
    return any(was is not None and was != value for was, value in known)


def _keep_employment(tx: Connection, told: Told) -> None:
    facts = employment_facts(told, told.known)
    if facts is not None:
        before = None if told.before is None else employment_facts(told, told.before) or {}
        _write(tx, told, _SITUATION, _with_code(tx, facts, before), before)


def _with_code(tx: Connection, facts: dict[str, Any], before: dict[str, Any] | None) -> dict[str, Any]:
    """With the occupation code of a job title that is new in this text, or that goes into a new row."""
    title = facts.get("job_title")
    if title is None or (before and before.get("job_title") == title and not _changes(before, facts)):
        return facts
    code = occupations.code_for(tx, title)
    return facts if code is None else {**facts, "soc_code": code}


def _keep_past_work(tx: Connection, told: Told, recorded: frozenset[str]) -> None:
    """A record of its own for work that is over; what was corrected, the record of the situation takes the place of."""
    facts = past_work(told, told.known)
    if facts is not None:
        _write(tx, told, _PAST_WORK, facts, None if told.before is None else past_work(told, told.before) or {})
    elif recorded & _OF_PAST_WORK and (told.before is None or past_work(told, told.before)):
        past, situation = _PAST_WORK.current(tx, told), _SITUATION.current(tx, told)
        if past is not None and situation is not None:
            tx.execute(employment.update().where(employment.c.id == past.id).values(replaced_by=situation.id))


def _keep_wage(tx: Connection, told: Told) -> None:
    facts = wage_facts(told.known)
    if facts is None:
        return
    before = None if told.before is None else wage_facts(told.before) or {}
    if told.before is not None and before == facts:
        if _same_job(told, told.before):
            return
        before = None  # the pay is the same, the job is not: what is on file says which
    job = _SITUATION.current(tx, told)
    if job is not None and job.is_current:
        facts |= {"employment_id": job.id, "employer": job.employer}
    _write(tx, told, _WAGE, facts, before)


def _same_job(told: Told, before: Mapping[str, Value]) -> bool:
    """True when the record of the job that the pay is for is the one it was before this text."""
    was, now = employment_facts(told, before) or {}, employment_facts(told, told.known) or {}
    return was.get("status") == now.get("status") and not _changes(was, now)


def _cut_off(told: Told, recorded: frozenset[str]) -> tuple[str, ...]:
    """Benefits lost by a rule, as told last. A list told anew without them takes them back."""
    if "public_benefits" in recorded and "benefits_cut" not in recorded:
        return ()
    cut = told.known.get("benefits_cut", ())
    return cut if isinstance(cut, tuple) else (str(cut),)


def _keep_benefits(tx: Connection, told: Told, kind: str, *, cut: tuple[str, ...] = ()) -> None:
    named = told.known[f"{kind}_benefits"]
    codes = named if isinstance(named, tuple) else (str(named),)
    rows = [
        {**_provenance(told), "kind": kind, "benefit": "any", "status": "none"}
        if code == "none"
        else {**_provenance(told), "kind": kind, "benefit": code, "status": "receiving"}
        for code in codes
    ]
    lost = (code for code in cut if code not in codes)
    rows += [{**_provenance(told), "kind": kind, "benefit": code, "status": "cut_off"} for code in lost]
    if told.before is not None and f"{kind}_benefits" not in told.before:
        _ADD_BENEFITS.run_each(tx, rows)
        return
    known = _benefits_known(tx, told, kind) if told.checkin_id is not None else []
    if known and {(row.benefit, row.status) for row in known} == {(row["benefit"], row["status"]) for row in rows}:
        return
    if known:
        rows = [{**row, **_as_said(told, known[0].as_of)} for row in rows]
    new = tx.execute(_ADD_BENEFIT.returning(benefits.c.id), rows[0]).scalar_one()
    if told.checkin_id is not None:
        _replace(tx, benefits, new, benefits.c.checkin_id == told.checkin_id, benefits.c.kind == kind)
    _ADD_BENEFITS.run_each(tx, rows[1:])


def _benefits_known(tx: Connection, told: Told, kind: str) -> Sequence[Any]:
    """The benefits of a kind that this check-in told so far."""
    b = benefits.c
    mine = (b.checkin_id == told.checkin_id, b.kind == kind, b.replaced_by.is_(None))
    return tx.execute(sa.select(b.benefit, b.status, b.as_of).where(*mine)).all()
