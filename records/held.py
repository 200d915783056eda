"""When everything about a person waits for staff: something urgent, or a doubt who holds the phone."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa

from records.tables.people import alumni
from records.tables.texts import flags
from surveys.dialogue import FlagKind

#: Kinds that hold everything up even where they are not urgent.
_HOLDING = (FlagKind.IDENTITY.value, FlagKind.DOUBTFUL_STOP.value)
_HOLDERS = alumni.alias("number_holders")


def waits_for_staff(alum_id: Any, phone: Any) -> tuple[sa.Exists, sa.Exists]:
    """What holds up an alum's texts, either of two: their own flags, or somebody's who shares the number.

    Of the others only what is urgent: nobody knows which of them cried for help, and whoever hurts one of them
    may read what comes next.
    """
    own = sa.exists().where(
        flags.c.alum_id == alum_id,
        flags.c.resolved_at.is_(None),
        sa.or_(flags.c.urgent, *(flags.c.kind == kind for kind in _HOLDING)),
    )
    others = sa.exists().where(
        _HOLDERS.c.phone == phone,
        flags.c.alum_id == _HOLDERS.c.id,
        flags.c.resolved_at.is_(None),
        flags.c.urgent,
    )
    return own, others
