"""What a short form asked by text came to, kept with its items and the text that finished it.

A form that lacks an answer has no score, and nothing is made up in its place: its items stay with the answers. A
correction adds a row, and the old one names it, also where the form has lost its score by it.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from records.tables.measuring import scores
from records.tables.plan import checkins
from surveys.forms import FORMS, Form
from surveys.history import Moment
from surveys.questions import ITEMS
from surveys.replies.reading import Value

#: The facts that belong to a form.
FIELDS = frozenset(str(item) for item in ITEMS)


def keep(
    tx: Connection,
    provenance: Mapping[str, Any],
    recorded: frozenset[str],
    *,
    known: Mapping[str, Value],
    before: Mapping[str, Value] | None,
) -> None:
    """Keeps the score of each form that a text is about, as far as the text changed it.

    `provenance` holds the columns that say whose it is and where it comes from; `known` is everything known in the
    conversation, `before` what was known before this text (None: nobody can say, and the row is looked at).
    """
    for form in FORMS.values():
        if not recorded.isdisjoint(map(str, form.items)):
            _keep(tx, form, provenance, known, before)


def _keep(
    tx: Connection,
    form: Form,
    provenance: Mapping[str, Any],
    known: Mapping[str, Value],
    before: Mapping[str, Value] | None,
) -> None:
    answers, value = form.answers(known), form.scored(known)
    earlier = None
    if before is None or form.scored(before) is not None:
        earlier = _in_force(tx, form, provenance["checkin_id"])
    if earlier is None and value is None:
        return
    if earlier is not None and (earlier.value, dict(earlier.items or {})) == (value, answers):
        return
    row = {
        **provenance,
        "enrollment_id": sa.select(checkins.c.enrollment_id)
        .where(checkins.c.id == provenance["checkin_id"])
        .scalar_subquery(),
        "kind": str(form.score),
        "moment": str(Moment.AFTER),
        "value": value,
        "items": answers,
    }
    new = tx.execute(scores.insert().values(row).returning(scores.c.id)).scalar_one()
    if earlier is not None:
        tx.execute(scores.update().where(scores.c.id == earlier.id).values(replaced_by=new))


def _in_force(tx: Connection, form: Form, checkin_id: int | None) -> Any:
    mine = (scores.c.checkin_id == checkin_id, scores.c.kind == str(form.score), scores.c.replaced_by.is_(None))
    return tx.execute(sa.select(scores).where(*mine)).first() if checkin_id is not None else None
