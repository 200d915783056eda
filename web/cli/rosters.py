"""`checkin import`: alumni from a spreadsheet."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path

import click

from bot.erasing import seal_of
from bot.rosters import ImportResult
from bot.rosters import import_roster as take_in
from web.cli.opening import records_opened

#: Rejected rows named on stderr; the report file has them all.
MOST_NAMED = 20


@click.command("import")
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--dry-run", is_flag=True, help="Work everything out and keep nothing.")
@click.option(
    "--report",
    type=click.Path(dir_okay=False, path_type=Path),
    metavar="FILE.csv",
    help="Keep the rejected rows, with what is wrong and the mend.",
)
def import_roster(file: Path, dry_run: bool, report: Path | None) -> None:
    """Takes in alumni from FILE (.csv or .xlsx) and plans their check-ins; the same file twice changes nothing.

    Prints one JSON object: rows created, updated, unchanged and rejected, and the check-ins planned. A row that cannot
    be taken in is named on stderr with the mend, and the others go in.
    """
    with records_opened() as opened, _bar() as told:
        result = take_in(
            opened.database,
            file,
            now=opened.now,
            by="import",
            default_zone=opened.settings.timezone,
            dry_run=dry_run,
            report=report,
            progress=told,
            seal=seal_of(opened.settings),
        )
    _notices(result, report)
    planned = {**asdict(result.planned.counts), "caught_up": dict(result.planned.caught_up)}
    planned["passed_by_wave"] = dict(result.planned.passed)
    click.echo(json.dumps({**result.counts(), "dry_run": dry_run, "check_ins": planned}))


@contextmanager
def _bar() -> Iterator[Callable[[int, int], None]]:
    """A progress bar for somebody who is watching; silence in a log."""
    if not sys.stderr.isatty():
        yield lambda _done, _total: None
        return
    with click.progressbar(length=1000, label="Importing", file=sys.stderr) as bar:
        shown = 0

        def told(done: int, total: int) -> None:
            nonlocal shown
            now = 1000 * done // total if total else 1000
            bar.update(now - shown)
            shown = now

        yield told
        bar.update(1000 - shown)


def _notices(result: ImportResult, report: Path | None) -> None:
    for unknown in result.unknown:
        meant = f": if it is {unknown.suggestion}, name it so" if unknown.suggestion else ""
        click.echo(f'column "{unknown.header}" was not imported{meant}', err=True)
    for warned in result.warnings:
        rows = ", ".join(map(str, warned.rows)) + (", ..." if warned.count > len(warned.rows) else "")
        click.echo(f"{warned.text} ({warned.count}; rows {rows})", err=True)
    for rejected in result.rejected[:MOST_NAMED]:
        for problem in rejected.problems:
            where = f'row {rejected.row}, column "{problem.column}"' if problem.column else f"row {rejected.row}"
            click.echo(f"checkin: {where}: {problem.problem}; {problem.mend}", err=True)
    if len(result.rejected) > MOST_NAMED:
        rest = len(result.rejected) - MOST_NAMED
        click.echo(
            f"checkin: {rest} more rows rejected" + ("" if report else ": see them with --report FILE.csv"), err=True
        )
