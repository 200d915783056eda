"""Opting somebody out from the command line, for whoever hears of it there."""

from __future__ import annotations

import sys

import click

from bot.consent import Desk
from records.consent.person import find
from records.roster.phones import Phones
from records.roster.problems import BadValue
from web.cli.opening import records_opened

BY = "command line"
_NOBODY = "Nobody on file has that number; no text will go to it."


@click.command("opt-out")
@click.argument("external_id", required=False)
@click.option("--number-stdin", is_flag=True, help="Read the phone number from the input: no shell keeps it then.")
@click.option("--note", default="", help="Who asked, and how; kept in the consent ledger.")
def opt_out(external_id: str | None, number_stdin: bool, note: str) -> None:
    """Stops all texts to the person with EXTERNAL_ID, or to everybody with a number, at once.

    What waits is cancelled, and asked back from the phone company. Only a START from the phone brings texts back.
    """
    if number_stdin == (external_id is not None):
        raise click.UsageError("give either EXTERNAL_ID or --number-stdin")
    phone = _number() if number_stdin else None
    with records_opened() as opened:
        with opened.database.read() as tx:
            people = find(tx, external_id=external_id, phone=phone)
        desk = Desk(opened.database, by=BY, now=opened.now, zone=opened.settings.timezone)
        for alum_id in people:
            desk.opt_out(alum_id, note=note)
        if phone is not None and not people:
            desk.close_number(phone, note=note)
    if external_id is not None and not people:
        raise click.ClickException(f"no alum has the id {external_id!r}: look it up on the staff site")
    click.echo(f"Opted out: {len(people)} {'alum' if len(people) == 1 else 'alumni'}." if people else _NOBODY)


def _number() -> str:
    try:
        return Phones().read(sys.stdin.readline().strip()).number
    except BadValue as bad:
        # Not the problem, which quotes the number: what a command says may be kept in a log.
        raise click.ClickException(f"that is no number that can be texted: {bad.mend}") from None
