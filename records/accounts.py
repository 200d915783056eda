"""Logins of staff: adding one, setting its password, and the one-time link that lets its owner do so.

Everything here is plain SQL; the classes that the login library wants are made in `records.login_models`.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import uuid4

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from records.tables.accounts import roles, users, users_roles

#: What each role may do, in the words of the staff page.
ROLE_MEANINGS = {
    "viewer": "Reads figures and records, no texts and no phone numbers; changes nothing",
    "staff": "Also reads texts and numbers, reviews replies and settles what is waiting",
    "coordinator": "Also changes the survey schedule",
    "admin": "Everything",
}


class EmailTaken(ValueError):
    """There is already a login with this e-mail address."""


@dataclass(frozen=True, slots=True)
class Account:
    """One login. `has_password` is false until its owner followed the one-time link."""

    id: int
    email: str
    role: str
    active: bool
    has_password: bool


def add(
    tx: Connection,
    email: str,
    role: str,
    *,
    password_hash: str | None,
    link_digest: str | None = None,
    link_expires_at: datetime | None = None,
    now: datetime,
) -> int:
    """Adds a login and returns its id; raises `EmailTaken` for an address that has one, whatever its case."""
    if find(tx, email) is not None:
        raise EmailTaken(f"{email} already has a login")
    user_id = _inserted(
        tx,
        users,
        email=email.lower(),
        password=password_hash,
        active=True,
        fs_uniquifier=uuid4().hex,
        created_at=now,
        link_digest=link_digest,
        link_expires_at=link_expires_at,
    )
    tx.execute(users_roles.insert().values(user_id=user_id, role_id=_role_id(tx, role)))
    return user_id


def find(tx: Connection, email: str) -> Account | None:
    """The login of an e-mail address, whatever its case."""
    return _one(tx, sa.func.lower(users.c.email) == email.lower())


def find_by_link(tx: Connection, digest: str, *, now: datetime) -> Account | None:
    """The login whose one-time link has this digest, unless the link is used up or too old."""
    return _one(tx, sa.and_(users.c.link_digest == digest, users.c.link_expires_at > now))


def everyone(tx: Connection) -> tuple[Account, ...]:
    """All logins, by e-mail address."""
    return tuple(_account(row) for row in tx.execute(_select().order_by(users.c.email)))


def give_link(tx: Connection, user_id: int, *, digest: str, expires_at: datetime) -> None:
    """Replaces the one-time link of a login; an older link stops working."""
    tx.execute(sa.update(users).where(users.c.id == user_id).values(link_digest=digest, link_expires_at=expires_at))


def set_active(tx: Connection, user_id: int, active: bool) -> Account | None:
    """Lets a login in again, or keeps it out and ends its sessions; returns it as it is now."""
    tx.execute(sa.update(users).where(users.c.id == user_id).values(active=active, fs_uniquifier=uuid4().hex))
    return _one(tx, users.c.id == user_id)


def set_password(tx: Connection, user_id: int, password_hash: str) -> None:
    """Sets a password, uses up the one-time link and ends every session of that login."""
    tx.execute(
        sa.update(users)
        .where(users.c.id == user_id)
        .values(password=password_hash, link_digest=None, link_expires_at=None, fs_uniquifier=uuid4().hex)
    )


def _select() -> sa.Select[Any]:
    held = sa.select(roles.c.name).select_from(roles.join(users_roles)).where(users_roles.c.user_id == users.c.id)
    return sa.select(
        users.c.id,
        users.c.email,
        users.c.active,
        users.c.password.is_not(None).label("has_password"),
        held.order_by(roles.c.id).limit(1).scalar_subquery().label("role"),
    )


def _one(tx: Connection, condition: sa.ColumnElement[bool]) -> Account | None:
    row = tx.execute(_select().where(condition)).first()
    return _account(row) if row else None


def _account(row: sa.Row[Any]) -> Account:
    return Account(row.id, row.email, row.role or "viewer", bool(row.active), bool(row.has_password))


def _role_id(tx: Connection, name: str) -> int:
    found = tx.scalar(sa.select(roles.c.id).where(roles.c.name == name))
    return found if found is not None else _inserted(tx, roles, name=name, description=ROLE_MEANINGS[name])


def _inserted(tx: Connection, table: sa.Table, **values: object) -> int:
    row_id = tx.scalar(table.insert().values(values).returning(table.c.id))
    assert row_id is not None
    return int(row_id)
