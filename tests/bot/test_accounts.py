"""Giving staff a login."""

from __future__ import annotations

import subprocess
import sys
from datetime import timedelta

import pytest

from bot import accounts
from bot.accounts import BadAccount, Role, add_user, choose_password, new_link
from records.accounts import find
from tests.support.factories import NOW


def _token(path):
    assert path.startswith("/set-password/")
    return path.removeprefix("/set-password/")


def test_a_login_with_a_password_needs_no_link(database):
    added = add_user(database, " Ana@Example.org ", "staff", password="correct horse", now=NOW)
    assert (added.email, added.role, added.link_path) == ("ana@example.org", Role.STAFF, None)


def test_a_link_sets_the_password_once(database):
    token = _token(add_user(database, "ana@example.org", "admin", now=NOW).link_path)
    assert choose_password(database, token, "correct horse", now=NOW) == "ana@example.org"
    with pytest.raises(BadAccount, match="used already"):
        choose_password(database, token, "another password", now=NOW)


def test_a_link_lapses(database):
    token = _token(add_user(database, "ana@example.org", "admin", now=NOW).link_path)
    with pytest.raises(BadAccount, match="too old"):
        choose_password(database, token, "correct horse", now=NOW + accounts.LINK_LIFE + timedelta(seconds=1))


def test_a_new_link_lets_somebody_back_in(database):
    add_user(database, "ana@example.org", "admin", password="correct horse", now=NOW)
    choose_password(database, _token(new_link(database, "ana@example.org", now=NOW)), "another password", now=NOW)
    with pytest.raises(BadAccount, match="has no login"):
        new_link(database, "bo@example.org", now=NOW)


@pytest.mark.parametrize(
    ("email", "role", "password", "says"),
    [
        ("ana", "staff", "correct horse", "is not an e-mail address"),
        ("a na@example.org", "staff", "correct horse", "is not an e-mail address"),
        ("a" * 120 + "@example.org", "staff", "correct horse", "too long: use one of at most 120"),
        ("ana@example.org", "boss", "correct horse", "viewer, staff, coordinator, admin"),
        ("ana@example.org", "staff", "short", "10 to 200 characters"),
        ("TAKEN@example.org", "staff", "correct horse", "already has a login"),
    ],
)
def test_a_login_that_cannot_be_added_says_why(database, email, role, password, says):
    add_user(database, "taken@example.org", "viewer", password="correct horse", now=NOW)
    with pytest.raises(BadAccount, match=says):
        add_user(database, email, role, password=password, now=NOW)
    with database.read() as tx:
        assert find(tx, "ana@example.org") is None


def test_neither_password_nor_link_is_kept_as_it_is(database):
    token = _token(add_user(database, "ana@example.org", "admin", now=NOW).link_path)
    assert accounts.digest(token) != token
    assert accounts.hash_password("correct horse").startswith("$argon2id$")


def test_a_hash_costs_what_is_recommended_outside_the_tests():
    said = "import bot.accounts; print(bot.accounts.hash_password('correct horse'))"
    made = subprocess.run([sys.executable, "-c", said], capture_output=True, text=True, check=True).stdout
    assert made.startswith("$argon2id$v=19$m=65536,t=3,p=4$")


def test_roles_are_a_ladder():
    assert Role.ADMIN.includes(Role.COORDINATOR)
    assert Role.STAFF.includes(Role.STAFF)
    assert not Role.VIEWER.includes(Role.STAFF)
