"""Logins: one for each address, whatever its case; links that work once."""

from __future__ import annotations

from datetime import timedelta

import pytest

from records import accounts
from records.accounts import EmailTaken
from tests.support.factories import NOW


def _add(tx, email="ana@example.org", **more):
    return accounts.add(tx, email, "staff", password_hash=None, now=NOW, **more)


def test_an_address_has_one_login_whatever_its_case(database):
    with database.begin() as tx:
        _add(tx)
        with pytest.raises(EmailTaken, match="already has a login"):
            _add(tx, "Ana@Example.org")
        found = accounts.find(tx, "ANA@example.org")
    assert (found.role, found.active, found.has_password) == ("staff", True, False)


def test_a_role_is_made_once_and_shared(database):
    with database.begin() as tx:
        _add(tx)
        _add(tx, "bo@example.org")
        assert [account.role for account in accounts.everyone(tx)] == ["staff", "staff"]


def test_a_link_works_until_it_is_used_or_too_old(database):
    with database.begin() as tx:
        user = _add(tx, link_digest="d", link_expires_at=NOW + timedelta(days=7))
        assert accounts.find_by_link(tx, "d", now=NOW).id == user
        assert accounts.find_by_link(tx, "d", now=NOW + timedelta(days=8)) is None
        assert accounts.find_by_link(tx, "other", now=NOW) is None
        accounts.set_password(tx, user, "hash")
        assert accounts.find_by_link(tx, "d", now=NOW) is None
        assert accounts.find(tx, "ana@example.org").has_password


def test_a_new_link_ends_the_old_one(database):
    with database.begin() as tx:
        user = _add(tx, link_digest="old", link_expires_at=NOW + timedelta(days=7))
        accounts.give_link(tx, user, digest="new", expires_at=NOW + timedelta(days=7))
        assert accounts.find_by_link(tx, "old", now=NOW) is None
        assert accounts.find_by_link(tx, "new", now=NOW).id == user
