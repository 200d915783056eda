"""The consent ledger is only ever added to, and the database itself holds everybody to it, whoever writes to it.

Two things may still be done to a row: erasing a person empties the number, the words and who they came from; and a
change of the key under which numbers and words are sealed writes these two anew.
"""

from __future__ import annotations

from typing import Final

import sqlalchemy as sa
from sqlalchemy.engine import Connection

_LEDGER: Final = "consent_events"
#: The function behind the triggers, on PostgreSQL.
GUARD: Final = f"{_LEDGER}_kept"
#: What a row says happened. No statement changes it.
_FIXED: Final = (
    "id", "alum_id", "event", "scope", "method", "given_by", "wording", "wording_version", "language", "message_id",
    "at",
)  # fmt: skip
#: What erasing empties, and how an empty one looks. Nothing else takes its place.
_EMPTIED: Final = {"source": "''", "by": "NULL"}
#: What a change of keys writes anew besides: a number before a colon, then what only the key opens.
_SEALED: Final = ("phone", "text")
_REFUSED: Final = "the consent ledger is only ever added to"


def guard_ledger(tx: Connection) -> None:
    """Puts the guard on the ledger. To be called again by a migration that makes the table anew, as SQLite's do."""
    unguard_ledger(tx)
    for statement in _sqlite() if tx.dialect.name == "sqlite" else _postgresql():
        tx.exec_driver_sql(statement)


def unguard_ledger(tx: Connection) -> None:
    """Takes the guard off: for a migration that changes the table, and puts it back in the same transaction."""
    if tx.dialect.name == "sqlite":
        for name in ("added", "deleted", "changed"):
            tx.execute(sa.text(f"DROP TRIGGER IF EXISTS {_LEDGER}_{name}"))
        return
    for name in ("changed", "emptied"):
        tx.execute(sa.text(f"DROP TRIGGER IF EXISTS {_LEDGER}_{name} ON {_LEDGER}"))
    tx.execute(sa.text(f"DROP FUNCTION IF EXISTS {GUARD}()"))


def _changed(differs: str, is_sealed: str) -> str:
    fixed = [_differs(name, differs) for name in _FIXED]
    emptied = [f'({_differs(name, differs)} AND NEW."{name}" {differs} {empty})' for name, empty in _EMPTIED.items()]
    sealed = [f"({_differs(name, differs)} AND NEW.{name} <> '' AND NOT NEW.{name} {is_sealed})" for name in _SEALED]
    return " OR ".join([*fixed, *emptied, *sealed])


def _differs(name: str, differs: str) -> str:
    return f'OLD."{name}" {differs} NEW."{name}"'


def _sqlite() -> tuple[str, ...]:
    wrong = _changed("IS NOT", "GLOB '[0-9]*:*'")
    abort = f"BEGIN SELECT RAISE(ABORT, '{_REFUSED}'); END"
    # "Insert or replace" deletes what is in its way without a word to the trigger of deleting.
    in_the_way = "EXISTS (SELECT 1 FROM consent_events WHERE id = NEW.id)"
    return (
        f"CREATE TRIGGER {_LEDGER}_added BEFORE INSERT ON {_LEDGER} WHEN {in_the_way} {abort}",
        f"CREATE TRIGGER {_LEDGER}_deleted BEFORE DELETE ON {_LEDGER} {abort}",
        f"CREATE TRIGGER {_LEDGER}_changed BEFORE UPDATE ON {_LEDGER} WHEN {wrong} {abort}",
    )


def _postgresql() -> tuple[str, ...]:
    wrong = _changed("IS DISTINCT FROM", "~ '^[0-9]+:'")
    return (
        f"CREATE FUNCTION {GUARD}() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN"
        f" IF TG_OP = 'UPDATE' THEN IF NOT ({wrong}) THEN RETURN NEW; END IF; END IF;"
        f" RAISE EXCEPTION '{_REFUSED}'; END $$",
        f"CREATE TRIGGER {_LEDGER}_changed BEFORE UPDATE OR DELETE ON {_LEDGER}"
        f" FOR EACH ROW EXECUTE FUNCTION {GUARD}()",
        f"CREATE TRIGGER {_LEDGER}_emptied BEFORE TRUNCATE ON {_LEDGER} FOR EACH STATEMENT EXECUTE FUNCTION {GUARD}()",
    )
