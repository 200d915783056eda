"""The texts about consent as staff worded them: every version that ever was, and the newest of each in use."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from records.inserting import insert_unless_there
from records.tables.people import wordings
from surveys.wording import Edited


@dataclass(frozen=True, slots=True)
class Version:
    """One version of a text: who put it in use, and when. An empty body went back to the standard text."""

    name: str
    language: str
    number: int
    body: str
    by: str
    at: datetime


class ChangedMeanwhile(RuntimeError):
    """Somebody else saved the same text after it was looked at."""

    def __init__(self, name: str, language: str) -> None:
        super().__init__(f"{name} {language}: somebody else changed this text meanwhile; look at it again")


def current(tx: Connection) -> tuple[Edited, ...]:
    """The wordings of staff that are in use now; every other text is the standard one."""
    newest = (
        sa.select(wordings.c.name, wordings.c.language, sa.func.max(wordings.c.version).label("version"))
        .group_by(wordings.c.name, wordings.c.language)
        .subquery()
    )
    rows = tx.execute(
        sa.select(wordings.c.name, wordings.c.language, wordings.c.version, wordings.c.body)
        .join(
            newest,
            sa.and_(
                wordings.c.name == newest.c.name,
                wordings.c.language == newest.c.language,
                wordings.c.version == newest.c.version,
            ),
        )
        .where(wordings.c.body != "")
        .order_by(wordings.c.name, wordings.c.language)
    )
    return tuple(Edited(row.name, row.language, row.version, row.body) for row in rows)


def history(tx: Connection) -> Sequence[Version]:
    """Every version of every text, the newest first."""
    rows = tx.execute(sa.select(wordings).order_by(wordings.c.id.desc()))
    return [Version(row.name, row.language, row.version, row.body, row.by, row.at) for row in rows]


def add(tx: Connection, name: str, language: str, body: str, *, after: int, by: str, now: datetime) -> int:
    """Puts a new version in use and gives its number; an empty body goes back to the standard text.

    `after` is the newest version that whoever wrote it had seen, 0 for none. Raises `ChangedMeanwhile` when there is
    a newer one. Earlier versions stay: the consent ledger names them.
    """
    mine = sa.and_(wordings.c.name == name, wordings.c.language == language)
    newest = tx.scalar(sa.select(sa.func.max(wordings.c.version)).where(mine)) or 0
    if newest != after:
        raise ChangedMeanwhile(name, language)
    row = {"name": name, "language": language, "version": after + 1, "body": body, "by": by, "at": now}
    insert = insert_unless_there(tx.dialect.name, wordings, "name", "language", "version")
    kept = tx.scalar(insert.values(row).returning(wordings.c.id))
    if kept is None:
        raise ChangedMeanwhile(name, language)
    return after + 1
