"""`checkin export` and `checkin report`: what is known, for other programs and for people."""

from __future__ import annotations

import json
import os
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict
from datetime import date
from pathlib import Path
from typing import Any

import click

from records import audit
from records.database import Database
from records.exports import EXPORTS, Asked, Export
from records.exports.writing import CannotWrite, write_csv, write_jsonl, write_xlsx
from records.figures import GROUPS, Measure, Report, Scope
from records.figures import report as figures_report
from records.measured import people_of
from web.cli.opening import Opened, as_date, operator, records_opened

FORMATS = ("jsonl", "csv", "xlsx")
_DATE = click.DateTime(["%Y-%m-%d"])


@click.command(epilog="What: " + "; ".join(f"{each.name}: {each.about}" for each in EXPORTS.values()) + ".")
@click.argument("what", type=click.Choice(list(EXPORTS)))
@click.option("--format", "form", type=click.Choice(FORMATS), help="Default: by the file's ending, else jsonl.")
@click.option("--out", type=click.Path(dir_okay=False, path_type=Path), help="Write to a file; xlsx needs one.")
@click.option("--since", type=_DATE, callback=as_date, metavar="YYYY-MM-DD",
              help="Only from this day on: texts, answers and consent by their time (UTC), check-ins by due date, "
              "records by as-of date, alumni by last change, outcomes and pirl by exit date, corrections by when they "
              "were made.")  # fmt: skip
@click.option("--history", is_flag=True, help="Also answers and records that were replaced, with replaced_by.")
def export(what: str, form: str | None, out: Path | None, since: date | None, history: bool) -> None:
    """Writes WHAT as JSON lines, CSV or a spreadsheet."""
    form = form or _form_of(out)
    if form == "xlsx" and out is None:
        raise click.UsageError("a spreadsheet needs a file: add --out FILE.xlsx")
    left_out: Counter[str] = Counter()
    with records_opened() as opened:
        _noted(opened, f"export {what}", since=since and since.isoformat(), history=history)
        asked = Asked(today=opened.today, since=since, history=history, left_out=lambda why: left_out.update([why]))
        count = _write(opened.database, EXPORTS[what], asked, form, out)
    for why, rows in left_out.items():
        click.echo(f"{what}: {rows} left out: {why}", err=True)
    if out is not None:
        click.echo(f"{what}: {count} written to {out}", err=True)


def _noted(opened: Opened, what: str, **detail: object) -> None:
    """Enters into the audit trail, before anything is shown, that somebody takes people's records out."""
    with opened.database.begin() as tx:
        audit.note(tx, "exported", by=operator(), now=opened.now, subject=what, detail=detail)


def _form_of(out: Path | None) -> str:
    ending = out.suffix.lstrip(".").lower() if out else ""
    return ending if ending in FORMATS else "jsonl"


def _write(database: Database, chosen: Export, asked: Asked, form: str, out: Path | None) -> int:
    fields = chosen.fields_for(asked)
    with database.read() as tx:
        rows = chosen.rows(tx, asked)
        if out is None:
            # The terminal's own encoding may not have every letter that people write.
            if hasattr(sys.stdout, "reconfigure"):
                sys.stdout.reconfigure(encoding="utf-8")
            return (write_csv if form == "csv" else write_jsonl)(sys.stdout, fields, rows)
        with _whole(out) as unfinished:
            if form == "xlsx":
                return write_xlsx(unfinished, fields, rows, name=chosen.name)
            with unfinished.open("w", encoding="utf-8", newline="") as file:
                return (write_csv if form == "csv" else write_jsonl)(file, fields, rows)


@contextmanager
def _whole(out: Path) -> Iterator[Path]:
    """A file to write that takes the place of `out` only once it is complete. Raises `CannotWrite`."""
    if out.exists() and not out.is_file():
        yield out  # a pipe or a device: what is there is not ours to replace
        return
    out = out.resolve()
    unfinished = out.with_name(f".{out.name}.{os.getpid()}.part")
    try:
        unfinished.touch()
        yield unfinished
        unfinished.replace(out)
    except OSError as error:
        reason = error.strerror or "no such place"
        raise CannotWrite(f"{out} cannot be written ({reason}): choose another place") from error
    finally:
        if unfinished.parent.is_dir():
            unfinished.unlink(missing_ok=True)


@click.command()
@click.option(
    "--as-of", type=_DATE, callback=as_date, metavar="YYYY-MM-DD", help="Count up to this day. Default: today."
)
@click.option("--program", help="Only this program's alumni.")
@click.option("--cohort", help="Only this cohort's alumni.")
@click.option("--from", "exited_from", type=_DATE, callback=as_date, metavar="YYYY-MM-DD", help="Exited from this day.")
@click.option("--to", "exited_to", type=_DATE, callback=as_date, metavar="YYYY-MM-DD", help="Exited up to this day.")
@click.option("--by", type=click.Choice(list(GROUPS)), metavar="FIELD", help=f"Also for each {', '.join(GROUPS)}.")
@click.option("--people", is_flag=True, help="Also who is behind each measure, by external_id.")
def report(
    as_of: date | None,
    program: str | None,
    cohort: str | None,
    exited_from: date | None,
    exited_to: date | None,
    by: str | None,
    people: bool,
) -> None:
    """Prints response rates and retained employment as one JSON object."""
    with records_opened() as opened:
        scope = Scope(
            as_of=as_of or opened.today,
            program=program,
            cohort=cohort,
            exited_from=exited_from,
            exited_to=exited_to,
        )
        if people:
            _noted(opened, "report --people")
        with opened.database.read() as tx:
            counted = figures_report(tx, **{name: getattr(scope, name) for name in scope.__slots__}, by=by)
            measures = [_measure(each) for each in counted.measures]
            if people:
                for each in measures:
                    behind = people_of(tx, scope, each["id"])
                    each["people"] = asdict(behind) if behind else None
    click.echo(json.dumps(_shown(counted, measures), ensure_ascii=False))


def _shown(counted: Report, measures: Sequence[dict[str, Any]]) -> dict[str, Any]:
    return {
        "as_of": counted.as_of.isoformat(),
        "filters": dict(counted.filters),
        "measures": list(measures),
        "by": {group: [_measure(each) for each in several] for group, several in counted.by.items()},
    }


def _measure(measure: Measure) -> dict[str, Any]:
    decimals = {name: None if value is None else str(value) for name, value in
                (("value", measure.value), ("low", measure.low), ("high", measure.high))}  # fmt: skip
    return {**asdict(measure), **decimals}
