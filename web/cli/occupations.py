"""`checkin soc`: occupation codes for job titles."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path

import click

from records.occupations_lists import import_list
from records.occupations_queue import recode as recode_titles
from surveys.occupations import code_title
from web.cli.opening import records_opened

#: Rows named on stderr; the rest are only counted.
MOST_NAMED = 100


@click.group()
def soc() -> None:
    """Occupation codes (2018 SOC) for job titles."""


@soc.command("import")
@click.argument("file", type=click.Path(path_type=Path))
def import_titles(file: Path) -> None:
    """Takes in FILE, a list of job titles and codes (.csv, .txt, .xls or .xlsx), and codes the jobs it settles.

    Known are the Direct Match Title File of BLS, the Alternate Titles of O*NET, and any table with the columns title
    and code. The same file again changes nothing. A row that cannot be taken in is named on stderr with the mend, and
    the others go in. Prints one JSON object of counts.
    """
    with records_opened() as opened:
        listed = import_list(opened.database, file, now=opened.now, by="soc import")
    for bad in listed.rejected[:MOST_NAMED]:
        click.echo(f"checkin: {file.name} {bad}", err=True)
    if len(listed.rejected) > MOST_NAMED:
        click.echo(f"checkin: {len(listed.rejected) - MOST_NAMED} more rows rejected", err=True)
    click.echo(json.dumps({"list": listed.kind, **listed.counts()}))


@soc.command()
def recode() -> None:
    """Gives jobs on file without a code the one that their title has by now; prints the counts."""
    with records_opened() as opened, opened.database.begin() as tx:
        click.echo(json.dumps(asdict(recode_titles(tx))))


@soc.command()
@click.argument("titles", nargs=-1, required=True)
def code(titles: tuple[str, ...]) -> None:
    """Says what the shipped table makes of each of TITLES: code, name, confidence, and what was matched.

    Needs no database, and so knows neither imported lists nor decisions. A title below the confidence at which a code
    goes on record is marked "for staff".
    """
    for title in titles:
        found = code_title(title)
        if found is None:
            click.echo(f"{title}\t-\tno occupation\t0.00\tfor staff")
            continue
        how = f"{found.how}: {found.matched}" if found.matched else str(found.how)
        waits = "" if found.is_sure else "\tfor staff"
        click.echo(
            f"{title}\t{found.code or '-'}\t{found.name or 'no occupation'}\t{found.confidence:.2f}\t{how}{waits}"
        )
