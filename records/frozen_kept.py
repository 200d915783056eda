"""What was frozen is never changed again, and the database itself holds everybody to it, whoever writes to it.

A report that is still being frozen (`claimed_until` is set) may grow, and be cleared away; the statement that empties
`claimed_until` closes it, with everything that it holds, for good.
"""

from __future__ import annotations

from typing import Final

import sqlalchemy as sa
from sqlalchemy.engine import Connection

_REPORTS: Final = "frozen_reports"
_VERDICTS: Final = "frozen_verdicts"
_REFUSED: Final = "a frozen report is never changed again"
#: Whether the report that a verdict belongs to is frozen: as the row was, and as it is to be.
_WAS_CLOSED: Final = "EXISTS (SELECT 1 FROM frozen_reports WHERE id = OLD.report_id AND claimed_until IS NULL)"
_IS_CLOSED: Final = "EXISTS (SELECT 1 FROM frozen_reports WHERE id = NEW.report_id AND claimed_until IS NULL)"
#: "Insert or replace" of SQLite deletes what is in its way without a word to the triggers of deleting.
_IN_THE_WAY: Final = (
    "EXISTS (SELECT 1 FROM frozen_reports WHERE claimed_until IS NULL AND (id = NEW.id OR name_key = NEW.name_key))"
)
#: The functions behind the triggers, on PostgreSQL.
GUARDS: Final = tuple(f"{table}_kept" for table in (_REPORTS, _VERDICTS))


def guard_frozen(tx: Connection) -> None:
    """Puts the guard on both tables. To be called again by a migration that makes one anew, as SQLite's do."""
    unguard_frozen(tx)
    for statement in _sqlite() if tx.dialect.name == "sqlite" else _postgresql():
        tx.exec_driver_sql(statement)


def unguard_frozen(tx: Connection) -> None:
    """Takes the guard off: for a migration that changes the tables, and puts it back in the same transaction."""
    if tx.dialect.name == "sqlite":
        for table in (_REPORTS, _VERDICTS):
            for did in ("added", "changed", "deleted"):
                tx.execute(sa.text(f"DROP TRIGGER IF EXISTS {table}_{did}"))
        return
    for table, function in zip((_REPORTS, _VERDICTS), GUARDS, strict=True):
        for did in ("changed", "emptied"):
            tx.execute(sa.text(f"DROP TRIGGER IF EXISTS {table}_{did} ON {table}"))
        tx.execute(sa.text(f"DROP FUNCTION IF EXISTS {function}()"))


def _sqlite() -> tuple[str, ...]:
    abort = f"BEGIN SELECT RAISE(ABORT, '{_REFUSED}'); END"
    on = {
        _REPORTS: {
            "added BEFORE INSERT": _IN_THE_WAY,
            "changed BEFORE UPDATE": f"OLD.claimed_until IS NULL OR {_IN_THE_WAY}",
            "deleted BEFORE DELETE": "OLD.claimed_until IS NULL",
        },
        _VERDICTS: {
            "added BEFORE INSERT": _IS_CLOSED,
            "changed BEFORE UPDATE": f"{_WAS_CLOSED} OR {_IS_CLOSED}",
            "deleted BEFORE DELETE": _WAS_CLOSED,
        },
    }
    return tuple(
        f"CREATE TRIGGER {table}_{when} ON {table} WHEN {wrong} {abort}"
        for table, several in on.items()
        for when, wrong in several.items()
    )


def _postgresql() -> tuple[str, ...]:
    reports, verdicts = GUARDS
    refuse = f"RAISE EXCEPTION '{_REFUSED}'"
    return (
        f"CREATE FUNCTION {reports}() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN"
        f" IF TG_OP = 'UPDATE' THEN IF OLD.claimed_until IS NOT NULL THEN RETURN NEW; END IF; END IF;"
        f" IF TG_OP = 'DELETE' THEN IF OLD.claimed_until IS NOT NULL THEN RETURN OLD; END IF; END IF;"
        f" {refuse}; END $$",
        f"CREATE FUNCTION {verdicts}() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN"
        f" IF TG_OP = 'TRUNCATE' THEN {refuse}; END IF;"
        f" IF TG_OP <> 'INSERT' THEN IF {_WAS_CLOSED} THEN {refuse}; END IF; END IF;"
        f" IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;"
        f" IF {_IS_CLOSED} THEN {refuse}; END IF;"
        f" RETURN NEW; END $$",
        f"CREATE TRIGGER {_REPORTS}_changed BEFORE UPDATE OR DELETE ON {_REPORTS}"
        f" FOR EACH ROW EXECUTE FUNCTION {reports}()",
        f"CREATE TRIGGER {_VERDICTS}_changed BEFORE INSERT OR UPDATE OR DELETE ON {_VERDICTS}"
        f" FOR EACH ROW EXECUTE FUNCTION {verdicts}()",
        *(
            f"CREATE TRIGGER {table}_emptied BEFORE TRUNCATE ON {table}"
            f" FOR EACH STATEMENT EXECUTE FUNCTION {function}()"
            for table, function in zip((_REPORTS, _VERDICTS), GUARDS, strict=True)
        ),
    )
