"""`checkin export`: what is known, for other programs and for people."""

from __future__ import annotations

import sys
from collections import Counter
from datetime import date
from pathlib import Path

import click

from records import audit
from records.database import Database
from records.exports import EXPORTS, Asked, Export
from records.exports.files import FORMATS, whole_file, write_file
from records.exports.writing import write_csv, write_jsonl
from web.cli.opening import Opened, as_date, operator, records_opened

_DATE = click.DateTime(["%Y-%m-%d"])
#: The exports that can be had for one program.
_BY_PROGRAM = ", ".join(each.name for each in EXPORTS.values() if each.by_program)


@click.command(epilog="What: " + "; ".join(f"{each.name}: {each.about}" for each in EXPORTS.values()) + ".")
@click.argument("what", type=click.Choice(list(EXPORTS)))
@click.option("--format", "form", type=click.Choice(FORMATS), help="Default: by the file's ending, else jsonl.")
@click.option("--out", type=click.Path(dir_okay=False, path_type=Path), help="Write to a file; xlsx needs one.")
@click.option("--since", type=_DATE, callback=as_date, metavar="YYYY-MM-DD",
              help="Only from this day on: texts, answers and consent by their time (UTC), check-ins by due date, "
              "records by as-of date, alumni by last change, outcomes and pirl by exit date, corrections by when they "
              "were made.")  # fmt: skip
@click.option("--program", help=f"Only this program: {_BY_PROGRAM}.")
@click.option("--history", is_flag=True, help="Also answers and records that were replaced, with replaced_by.")
def export(
    what: str, form: str | None, out: Path | None, since: date | None, program: str | None, history: bool
) -> None:
    """Writes WHAT as JSON lines, CSV or a spreadsheet."""
    form = form or _form_of(out)
    if form == "xlsx" and out is None:
        raise click.UsageError("a spreadsheet needs a file: add --out FILE.xlsx")
    if program is not None and not EXPORTS[what].by_program:
        raise click.UsageError(f"{what} comes for all programs only: leave out --program, or export {_BY_PROGRAM}")
    left_out: Counter[str] = Counter()
    with records_opened() as opened:
        taken_out(opened, f"export {what}", since=since and since.isoformat(), program=program, history=history)
        asked = Asked(
            today=opened.today,
            since=since,
            history=history,
            program=program,
            left_out=lambda why: left_out.update([why]),
        )
        count = _write(opened.database, EXPORTS[what], asked, form, out)
    for why, rows in left_out.items():
        click.echo(f"{what}: {rows} left out: {why}", err=True)
    if out is not None:
        click.echo(f"{what}: {count} written to {out}", err=True)


def taken_out(opened: Opened, what: str, **detail: object) -> None:
    """Enters into the audit trail, before anything is shown, that somebody takes people's records out."""
    with opened.database.begin() as tx:
        audit.note(tx, "exported", by=operator(), now=opened.now, subject=what, detail=detail)


def _form_of(out: Path | None) -> str:
    ending = out.suffix.lstrip(".").lower() if out else ""
    return ending if ending in FORMATS else "jsonl"


def _write(database: Database, chosen: Export, asked: Asked, form: str, out: Path | None) -> int:
    with database.read() as tx:
        if out is not None:
            with whole_file(out) as unfinished:
                return write_file(tx, chosen, asked, form, unfinished)
        # The terminal's own encoding may not have every letter that people write.
        if hasattr(sys.stdout, "reconfigure"):
            sys.stdout.reconfigure(encoding="utf-8")
        write = write_csv if form == "csv" else write_jsonl
        return write(sys.stdout, chosen.fields_for(asked), chosen.rows(tx, asked))
