"""Rows for tests, made with defaults: say only what the test is about. Each returns the new row's id."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from itertools import count
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from records.tables.outcomes import answers, benefits, employment, wages
from records.tables.people import alumni, enrollments
from records.tables.plan import checkins
from records.tables.texts import flags, messages

NOW = datetime(2026, 3, 10, 17, 0, tzinfo=UTC)
_number = count(1)


def an_alum(
    tx: Connection,
    *,
    exited_on: date = date(2025, 11, 15),
    first_name: str = "Ana",
    last_name: str = "Reyes",
    external_id: str | None = None,
    program: str = "Welding",
    cohort: str = "Fall 2025",
    now: datetime = NOW,
    **more: Any,
) -> int:
    """An alum with one enrollment. Columns of either table may be given by name."""
    n = next(_number)
    enrolled = {name: more.pop(name) for name in tuple(more) if name in enrollments.c and name not in alumni.c}
    values = {
        "external_id": external_id or f"A{n:04}",
        "first_name": first_name,
        "last_name": last_name,
        "name_key": f"{first_name} {last_name}".lower(),
        "phone": f"+1{_area(n)}55501{n % 100:02}",
        "zones": "America/Chicago",
        "confirmed_at": now,  # known to have the number: no check-in begins by asking who it is
        "created_at": now,
        "updated_at": now,
        **more,
    }
    alum_id = _insert(tx, alumni, values)
    _insert(
        tx,
        enrollments,
        {
            "alum_id": alum_id,
            "program": program,
            "cohort": cohort,
            "enrolled_on": exited_on - timedelta(days=200),
            "exited_on": exited_on,
            "created_at": now,
            "updated_at": now,
            **enrolled,
        },
    )
    return alum_id


def a_checkin(
    tx: Connection,
    alum_id: int,
    *,
    wave: str = "day_90",
    due_on: date = date(2026, 2, 13),
    state: str = "completed",
    **more: Any,
) -> int:
    """A check-in; one that was begun has the times that go with its state."""
    enrollment_id = tx.scalar(sa.select(sa.func.max(enrollments.c.id)).where(enrollments.c.alum_id == alum_id))
    opened = datetime.combine(due_on, datetime.min.time(), UTC) + timedelta(hours=17)
    answered = opened + timedelta(minutes=20)
    times: dict[str, Any] = {
        "scheduled": {"next_at": opened},
        "open": {"opened_at": opened, "next_at": opened + timedelta(days=2)},
        "completed": {"opened_at": opened, "answered_at": answered, "completed_at": answered, "closed_at": answered},
        "partial": {"opened_at": opened, "answered_at": answered, "closed_at": opened + timedelta(days=21)},
        "expired": {"opened_at": opened, "closed_at": opened + timedelta(days=21)},
        "opted_out": {"opened_at": opened, "closed_at": answered},
        "undeliverable": {"opened_at": opened, "closed_at": answered},
        "covered": {"answered_at": answered, "closed_at": answered},
    }.get(state, {})
    return _insert(
        tx,
        checkins,
        {
            "alum_id": alum_id,
            "enrollment_id": enrollment_id,
            "wave": wave,
            "questionnaire": "day_90" if wave == "day_90" else "quarter",
            "asks_from": due_on - timedelta(days=90),
            "asks_to": due_on,
            "opens_on": due_on,
            "due_on": due_on,
            "closes_on": due_on + timedelta(days=21),
            "state": state,
            **times,
            **more,
        },
    )


def a_text(
    tx: Connection, alum_id: int | None, body: str, *, direction: str = "in", at: datetime = NOW, **more: Any
) -> int:
    """A text, received unless told otherwise."""
    n = next(_number)
    phone = tx.scalar(sa.select(alumni.c.phone).where(alumni.c.id == alum_id)) or "+13125550199"
    status = "received" if direction == "in" else "delivered"
    values = {"sid": f"SMfac{n:029x}", "phone": phone, "body": body, "status": status, "direction": direction, "at": at}
    return _insert(tx, messages, {"alum_id": alum_id, **values, **more})


def an_answer(
    tx: Connection,
    alum_id: int,
    *,
    checkin_id: int | None = None,
    message_id: int | None = None,
    question: str = "wage",
    raw_text: str = "about 17 an hour",
    value: dict[str, Any] | None = None,
    evidence: list[dict[str, Any]] | None = None,
    needs_review: bool = False,
    at: datetime = NOW,
    **more: Any,
) -> int:
    """What was read from a text."""
    return _insert(
        tx,
        answers,
        {
            "alum_id": alum_id,
            "checkin_id": checkin_id,
            "message_id": message_id,
            "question": question,
            "raw_text": raw_text,
            "value": {} if value is None else value,
            "evidence": evidence or [],
            "reader": "1",
            "needs_review": needs_review,
            "at": at,
            **more,
        },
    )


def an_employment(
    tx: Connection, alum_id: int, *, status: str = "employed", as_of: date = date(2026, 2, 13), **more: Any
) -> int:
    """A work record, current when the status is a working one."""
    works = status in ("employed", "self_employed", "military")
    values = {"employer": "Acme Foods" if works else None, "is_current": works}
    return _insert(tx, employment, {**_provenance(alum_id, as_of), "status": status, **values, **more})


def a_wage(tx: Connection, alum_id: int, amount: str = "17.50", *, as_of: date = date(2026, 2, 13), **more: Any) -> int:
    """An hourly wage."""
    values = {"amount": Decimal(amount), "unit": "hour", "hourly": Decimal(amount)}
    return _insert(tx, wages, {**_provenance(alum_id, as_of), **values, **more})


def a_benefit(
    tx: Connection, alum_id: int, benefit: str = "health", *, as_of: date = date(2026, 2, 13), **more: Any
) -> int:
    """A benefit through the job."""
    values = {"kind": "employer", "benefit": benefit, "status": "receiving"}
    return _insert(tx, benefits, {**_provenance(alum_id, as_of), **values, **more})


def a_flag(tx: Connection, alum_id: int | None, *, kind: str = "question", at: datetime = NOW, **more: Any) -> int:
    """Something that staff should see."""
    values = {"kind": kind, "at": at, "why": "asks about rent help", "urgent": kind == "crisis"}
    return _insert(tx, flags, {"alum_id": alum_id, **values, **more})


def _provenance(alum_id: int, as_of: date) -> dict[str, Any]:
    at = datetime.combine(as_of, datetime.min.time(), UTC) + timedelta(hours=18)
    return {"alum_id": alum_id, "as_of": as_of, "source": "self_report", "at": at}


def _insert(tx: Connection, table: sa.Table, values: dict[str, Any]) -> int:
    row_id = tx.scalar(table.insert().values(values).returning(table.c.id))
    assert row_id is not None
    return int(row_id)


def _area(n: int) -> int:
    """Real area codes, so that every number is a fictional one (555-01xx) and still different from the others.

    No test gives one of these by itself: its number would be somebody else's, too, once in a thousand times.
    """
    return (402, 515, 605, 651, 763, 816, 913, 918, 501, 608)[n // 100 % 10]
