"""`checkin report`: every measure with its parts, bounds and evidence, for other programs and for people."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict
from datetime import date
from decimal import Decimal
from typing import Any

import click

from records.measuring import AXES
from records.measuring.reporting import WholeReport
from records.measuring.reporting import report as whole_report
from records.measuring.sharing import report_for_sharing
from surveys.measures import Scope
from surveys.measures.tally import Figure
from web.cli.exporting import taken_out
from web.cli.opening import as_date, records_opened

_DATE = click.DateTime(["%Y-%m-%d"])


@click.command()
@click.option(
    "--as-of", type=_DATE, callback=as_date, metavar="YYYY-MM-DD", help="Count up to this day. Default: today."
)
@click.option("--program", help="Only this program's alumni.")
@click.option("--cohort", help="Only this cohort's alumni.")
@click.option("--from", "exited_from", type=_DATE, callback=as_date, metavar="YYYY-MM-DD", help="Exited from this day.")
@click.option("--to", "exited_to", type=_DATE, callback=as_date, metavar="YYYY-MM-DD", help="Exited up to this day.")
@click.option("--by", type=click.Choice(AXES), metavar="FIELD", help=f"Also for each {', '.join(AXES)}.")
@click.option("--people", is_flag=True, help="Also who is behind each measure, by external_id; nothing is hidden.")
def report(
    as_of: date | None,
    program: str | None,
    cohort: str | None,
    exited_from: date | None,
    exited_to: date | None,
    by: str | None,
    people: bool,
) -> None:
    """Prints every outcome measure, response rates and retained employment as one JSON object.

    Figures of so few people that somebody could be recognized are hidden (suppressed), but never those of everybody.
    """
    with records_opened() as opened:
        scope = Scope(
            as_of=as_of or opened.today, program=program, cohort=cohort, exited_from=exited_from, exited_to=exited_to
        )
        if people:
            taken_out(opened, "report --people")
        with opened.database.read() as tx:
            told = whole_report(tx, scope, by=by, listed=True) if people else report_for_sharing(tx, scope, by=by)
    click.echo(json.dumps(_shown(told), ensure_ascii=False))


def _shown(told: WholeReport) -> dict[str, Any]:
    measures = _measures(told.figures)
    for each in measures:
        if each["id"] in told.listed:
            each["people"] = asdict(told.listed[each["id"]])
    return {
        "as_of": told.scope.as_of.isoformat(),
        "filters": dict(told.filters),
        "measures": measures,
        "by": {group: _measures(figures) for group, figures in told.by.items()},
    }


def _measures(figures: Iterable[Figure]) -> list[dict[str, Any]]:
    return [{name: _plain(value) for name, value in asdict(each).items()} for each in figures]


def _plain(value: Any) -> Any:
    match value:
        case Decimal():
            return str(value)
        case Mapping():
            return dict(value)
        case _:
            return value
