"""`checkin user`: logins for staff."""

from __future__ import annotations

import sys

import click

from bot.accounts import Role, add_user
from bot.bot import utc_now
from bot.data_keys import wrapping_of
from bot.settings import Need, load
from records import schema
from records.database import Database


@click.group()
def user() -> None:
    """Logins for staff."""


@user.command()
@click.argument("email")
@click.option("--role", type=click.Choice([str(role) for role in Role]), required=True, help="What the login may do.")
@click.option("--password-stdin", is_flag=True, help="Read the password from standard input.")
def add(email: str, role: str, password_stdin: bool) -> None:
    """Adds a login. Without a password a one-time link to set one is printed."""
    settings = load(Need.RECORDS)
    if settings.database_url.startswith("sqlite"):
        schema.upgrade(settings.database_url, wrapping=wrapping_of(settings))
    password = sys.stdin.readline().rstrip("\r\n") if password_stdin else None
    database = Database(settings.database_url, pool_size=1, wrapping=wrapping_of(settings))
    try:
        added = add_user(database, email, role, password=password, now=utc_now())
    finally:
        database.close()
    click.echo(f"added {added.email} as {added.role}", err=True)
    if added.link_path:
        click.echo(f"{settings.public_url or 'http://127.0.0.1:8000'}{added.link_path}")
