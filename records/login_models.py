"""The login library's view of the accounts tables. The only place that uses the object mapper.

It is apart from `records.accounts` so that nothing but the staff site pays for importing the mapper.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy.orm import Session, registry, relationship, scoped_session, sessionmaker

from records.database import Database, reachable
from records.tables.accounts import roles, users, users_roles


def map_logins(login: type, role: type) -> None:
    """Maps the site's login and role classes on the accounts tables. To be called once for a pair of classes."""
    mapper = registry(metadata=users.metadata)
    mapper.map_imperatively(role, roles)
    mapper.map_imperatively(
        login, users, properties={"roles": relationship(role, secondary=users_roles, lazy="joined")}
    )


def login_session(database: Database) -> scoped_session[Session]:
    """A session per thread that looks up logins without holding up writers."""
    reading = database.engine.execution_options(checkin_reads=True)
    return scoped_session(sessionmaker(bind=reading, class_=_LoginSession, expire_on_commit=False))


class _LoginSession(Session):
    """Tells a database that is away as everything else does."""

    def execute(self, *args: Any, **kwargs: Any) -> Any:
        with reachable():
            return super().execute(*args, **kwargs)

    def scalar(self, *args: Any, **kwargs: Any) -> Any:
        with reachable():
            return super().scalar(*args, **kwargs)

    def commit(self) -> None:
        with reachable():
            super().commit()
