"""The program's rules of reporting: from which evidence suggestions are confirmed, and which cells are too small."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Final

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from records import audit
from records.tables.measuring import reporting_rules
from surveys.after_exit import Evidence

CONFIRM_FROM: Final = "confirm_from"
SMALLEST_CELL: Final = "smallest_cell"
OFF: Final = "off"
#: Figures of fewer people than this are not shown to others, unless a coordinator asks for more or fewer.
DEFAULT_SMALLEST: Final = 10
#: States ask for 5 to 30.
SMALLEST, LARGEST = 5, 30


class BadRule(ValueError):
    """A rule cannot be set like that; the message is the mend."""


@dataclass(frozen=True, slots=True)
class Rules:
    """How outcomes are confirmed and figures shown. `confirm_from` None: staff confirm everything themselves."""

    confirm_from: Evidence | None = None
    smallest_cell: int = DEFAULT_SMALLEST


@dataclass(frozen=True, slots=True)
class Change:
    """A rule as it was set, who did it and when."""

    name: str
    value: str
    by: str
    at: datetime


def rules(tx: Connection) -> Rules:
    """The rules in force: the newest of each name, or the default."""
    newest = {row.name: row.value for row in tx.execute(sa.select(reporting_rules).order_by(reporting_rules.c.id))}
    confirm, cell = newest.get(CONFIRM_FROM, OFF), newest.get(SMALLEST_CELL, str(DEFAULT_SMALLEST))
    return Rules(None if confirm == OFF else Evidence(confirm), int(cell))


def changes(tx: Connection) -> tuple[Change, ...]:
    """Every rule that was ever set, the latest first."""
    r = reporting_rules.c
    query = sa.select(r.name, r.value, r.by, r.at).order_by(r.id.desc())
    return tuple(Change(*row) for row in tx.execute(query))


def set_rules(tx: Connection, *, confirm_from: str, smallest_cell: str, by: str, now: datetime) -> None:
    """Sets both rules; one that stays as it was adds nothing. Raises `BadRule`."""
    if confirm_from != OFF and confirm_from not in set(Evidence):
        raise BadRule("choose from which evidence on suggestions are confirmed, or that staff confirm all")
    if not smallest_cell.isascii() or not smallest_cell.isdigit() or not SMALLEST <= int(smallest_cell) <= LARGEST:
        raise BadRule(f"the smallest number of people that is shown is {SMALLEST} to {LARGEST}")
    before = rules(tx)
    was = {CONFIRM_FROM: before.confirm_from or OFF, SMALLEST_CELL: str(before.smallest_cell)}
    for name, value in ((CONFIRM_FROM, confirm_from), (SMALLEST_CELL, str(int(smallest_cell)))):
        if value != was[name]:
            row = {"name": name, "value": str(value), "by": by[:120], "at": now}
            tx.execute(reporting_rules.insert(), row)
            detail = {"was": str(was[name]), "is": str(value)}
            audit.note(tx, "set a reporting rule", by=by, now=now, subject=f"reporting_rules {name}", detail=detail)
