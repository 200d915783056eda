"""Giving a member of staff a login: with a password, or with a link to choose one."""

from __future__ import annotations

import hashlib
import secrets
import unicodedata
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from argon2 import PasswordHasher

from records import accounts, audit
from records.accounts import EmailTaken
from records.database import Database

#: How long a set-password link works.
LINK_LIFE = timedelta(days=7)
#: Length, not composition: NIST SP 800-63B.
SHORTEST_PASSWORD = 10
LONGEST_PASSWORD = 200
#: It stands beside everything that they enter.
LONGEST_EMAIL = 120
#: What a hash costs whoever tries passwords: RFC 9106, second recommendation. The tests pay less.
HASHER = PasswordHasher()


class Role(StrEnum):
    """What a login may do, each including the ones before."""

    VIEWER = "viewer"
    STAFF = "staff"
    COORDINATOR = "coordinator"
    ADMIN = "admin"

    def includes(self, other: Role) -> bool:
        """True when this role may do what the other may."""
        ladder = list(Role)
        return ladder.index(self) >= ladder.index(other)


class BadAccount(ValueError):
    """A login cannot be added or changed as asked; the message says why and the mend."""


@dataclass(frozen=True, slots=True)
class AddedUser:
    """A new login. `link_path` is the one-time address to choose a password at; None when it has one."""

    email: str
    role: Role
    link_path: str | None


def add_user(
    database: Database, email: str, role: str, *, password: str | None = None, now: datetime, by: str = "command line"
) -> AddedUser:
    """Adds a login for a member of staff, with a password or with a one-time link to choose one.

    Raises `BadAccount` for an address that has a login, is no address, or a password that is too short.
    """
    email = _address(email)
    given = _role(role)
    token = None if password is not None else secrets.token_urlsafe(24)
    hashed = None if password is None else hash_password(password)
    try:
        with database.begin() as tx:
            user_id = accounts.add(
                tx,
                email,
                given,
                password_hash=hashed,
                link_digest=digest(token) if token else None,
                link_expires_at=now + LINK_LIFE if token else None,
                now=now,
            )
            audit.note(tx, "added a login", by=by, now=now, subject=f"users {user_id}", detail={"role": given})
    except EmailTaken:
        raise BadAccount(f"{email} already has a login: use another address") from None
    return AddedUser(email, given, f"/set-password/{token}" if token else None)


def new_link(database: Database, email: str, *, now: datetime, by: str = "command line") -> str:
    """A new one-time link for somebody who lost the password or let the first link lapse; returns its path."""
    token = secrets.token_urlsafe(24)
    with database.begin() as tx:
        account = accounts.find(tx, email)
        if account is None:
            raise BadAccount(f"{email} has no login: add one first")
        accounts.give_link(tx, account.id, digest=digest(token), expires_at=now + LINK_LIFE)
        audit.note(tx, "gave a new link", by=by, now=now, subject=f"users {account.id}")
    return f"/set-password/{token}"


def set_active(database: Database, user_id: int, active: bool, *, by: str, now: datetime) -> str:
    """Lets a login in again or keeps it out, and returns its address. Nobody can lock themselves out."""
    with database.begin() as tx:
        account = accounts.set_active(tx, user_id, active)
        if account is None:
            raise BadAccount("there is no such login")
        if account.email == by.lower() and not active:
            raise BadAccount("you cannot lock out yourself: ask another admin")
        did = "let a login in" if active else "locked a login out"
        audit.note(tx, did, by=by, now=now, subject=f"users {user_id}")
    return account.email


def choose_password(database: Database, token: str, password: str, *, now: datetime) -> str:
    """Sets the password of the login that the one-time link belongs to and returns its e-mail address.

    Raises `BadAccount` when the link is used up or too old, or the password is too short.
    """
    hashed = hash_password(password)
    with database.begin() as tx:
        account = accounts.find_by_link(tx, digest(token), now=now)
        if account is None:
            raise BadAccount("this link was used already or is too old: ask an admin for a new one")
        accounts.set_password(tx, account.id, hashed)
    return account.email


def hash_password(password: str) -> str:
    """The password as it is stored: Argon2id. Raises `BadAccount` when it is too short or too long."""
    if not SHORTEST_PASSWORD <= len(password) <= LONGEST_PASSWORD:
        raise BadAccount(f"use a password of {SHORTEST_PASSWORD} to {LONGEST_PASSWORD} characters")
    # The login page reads what is typed in this form, so that an accent typed either way is the same password.
    return HASHER.hash(unicodedata.normalize("NFKD", password))


def digest(token: str) -> str:
    """What is kept of a one-time link: enough to know it again, not enough to follow it."""
    return hashlib.sha256(token.encode()).hexdigest()


def _address(text: str) -> str:
    text = text.strip().lower()
    name, at, domain = text.partition("@")
    if not (name and at and domain) or any(c.isspace() for c in text):
        raise BadAccount(f"{text!r} is not an e-mail address: use one such as ana@example.org")
    if len(text) > LONGEST_EMAIL:
        raise BadAccount(f"that e-mail address is too long: use one of at most {LONGEST_EMAIL} characters")
    return text


def _role(text: str) -> Role:
    try:
        return Role(text)
    except ValueError:
        raise BadAccount(f"{text!r} is not a role: use {', '.join(Role)}") from None
