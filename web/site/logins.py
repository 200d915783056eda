"""Signing in: the login library, told to do only what this site needs, on our own tables and pages."""

from __future__ import annotations

from typing import Any

from flask import Flask, Response, request
from flask_limiter import Limiter
from flask_limiter.util import get_remote_address
from flask_security import MailUtil, RoleMixin, Security, SQLAlchemySessionUserDatastore, UserMixin

from bot import accounts
from records.database import Database
from records.login_models import login_session, map_logins

#: Wrong passwords before the page asks for patience: per login from anywhere, and per address for any login.
PER_LOGIN = "6 per minute; 30 per hour"
PER_ADDRESS = "30 per minute; 200 per hour"

SETTINGS = {
    "SECURITY_PASSWORD_HASH": "argon2",
    "SECURITY_PASSWORD_SCHEMES": ["argon2"],
    # A plain Argon2id hash, so that the command line can add a login without loading the login library.
    "SECURITY_PASSWORD_SINGLE_HASH": {"argon2"},
    "SECURITY_LOGIN_USER_TEMPLATE": "login.html",
    "SECURITY_LOGOUT_METHODS": ["POST"],
    "SECURITY_LOGOUT_CSRF": True,
    "SECURITY_POST_LOGOUT_VIEW": "/login",
    "SECURITY_RETURN_GENERIC_RESPONSES": True,
    "SECURITY_MSG_GENERIC_AUTHN_FAILED": ("That e-mail address and password do not match.", "error"),
    "SECURITY_EMAIL_VALIDATOR_ARGS": {"check_deliverability": False},
    "SECURITY_STATIC_FOLDER": None,
    "SECURITY_DEFAULT_REMEMBER_ME": False,
    "SECURITY_FLASH_MESSAGES": False,
}


class LoginRole(RoleMixin):
    """A role as the login library sees it."""


class Login(UserMixin):
    """A login as the login library sees it."""


class PlainMail(MailUtil):
    """Takes addresses as they were added: no look-ups, no opinion about which domains exist."""

    def normalize(self, email: str) -> str:
        """The address as it is stored."""
        return email.strip().lower()

    def validate(self, email: str) -> str:
        """The same: addresses are checked where logins are added."""
        return self.normalize(email)


map_logins(Login, LoginRole)


def open_door(site: Flask, database: Database) -> None:
    """Adds the login page, the session and the limit on wrong passwords."""
    session = login_session(database)
    site.config.update(SETTINGS)
    site.config["SECURITY_PASSWORD_SALT"] = site.secret_key
    # The same cost wherever a hash is made, or the page would make each anew at the next login.
    cost = accounts.HASHER
    site.config["SECURITY_PASSWORD_HASH_PASSLIB_OPTIONS"] = {
        "argon2__time_cost": cost.time_cost,
        "argon2__memory_cost": cost.memory_cost,
        "argon2__parallelism": cost.parallelism,
    }
    Security(site, SQLAlchemySessionUserDatastore(session, Login, LoginRole), mail_util_cls=PlainMail)
    site.teardown_request(lambda _error: session.remove())
    _limit_wrong_passwords(site)


def _limit_wrong_passwords(site: Flask) -> None:
    limiter = Limiter(get_remote_address, app=site, storage_uri="memory://", strategy="moving-window")
    view: Any = site.view_functions["security.login"]
    for key, limit in ((_login_tried, PER_LOGIN), (get_remote_address, PER_ADDRESS)):
        view = limiter.limit(limit, key_func=key, methods=["POST"], deduct_when=_was_refused)(view)
    site.view_functions["security.login"] = view


def _login_tried() -> str:
    return request.form.get("email", "").strip().lower() or get_remote_address()


def _was_refused(response: Response) -> bool:
    return response.status_code != 302
