"""`checkin import-records`: takes back what `export` writes."""

from __future__ import annotations

import json
from pathlib import Path

import click

from bot.erasing import seal_of
from records.histories import import_histories
from web.cli.opening import records_opened

#: Lines named on stderr; the rest are only counted.
MOST_NAMED = 1000


@click.command("import-records")
@click.argument("file", type=click.Path(path_type=Path))
def import_records(file: Path) -> None:
    """Takes in FILE: JSON lines about enrollments, jobs, wages, benefits, scores, outcomes, credentials, exclusions.

    Also dispositions and consent. Lines are observations: one that is on file already changes nothing, so the same
    file may be given again. A line that cannot be taken in is named on stderr with the mend, and the others go in. An
    enrollment line creates an alum who is not on file (without a phone, and so without texts); alumni with phones come
    in with `checkin import`.
    """
    with records_opened() as opened:
        zone, seal = opened.settings.timezone, seal_of(opened.settings)
        taken = import_histories(
            opened.database, file, now=opened.now, by="import-records", default_zone=zone, seal=seal
        )
    for rejected in taken.rejected[:MOST_NAMED]:
        click.echo(f"checkin: {file.name} {rejected}", err=True)
    if len(taken.rejected) > MOST_NAMED:
        click.echo(f"checkin: {len(taken.rejected) - MOST_NAMED} more lines rejected", err=True)
    click.echo(json.dumps(taken.counts()))
