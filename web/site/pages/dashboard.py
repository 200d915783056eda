"""The dashboard, and the people behind each of its figures."""

from __future__ import annotations

from datetime import timedelta

from flask import Blueprint, abort, render_template, request
from flask.typing import ResponseReturnValue

from records import figures, people, waiting
from records.figures import Part, Scope
from records.figures.apart import hidden_rates
from records.occupations_queue import count_uncoded
from records.post_exit.rules import rules
from web.site import desk
from web.site.scoping import in_full
from web.site.typed import key

page = Blueprint("dashboard", __name__)

#: How far ahead the dashboard looks.
AHEAD = timedelta(days=7)
#: How many people a page of those behind a figure shows.
SHOWN = 100

#: What a list of people behind a figure is headed with.
PARTS = {
    Part.DUE: ("due", "Check-ins that were due, or asked already"),
    Part.ANSWERED: ("answered", "Check-ins that got an answer"),
    Part.NOT_ANSWERED: ("not answered", "Check-ins that were due and got no answer"),
    Part.EMPLOYED: ("employed", "Answered, and employed in the dates asked about"),
    Part.NOT_EMPLOYED: ("not employed", "Answered, and not employed in the dates asked about"),
    Part.UNKNOWN: ("work status unknown", "Due, and nobody knows whether they work"),
    Part.EXCLUDED: ("not counted", "Were over before the alum was on file"),
    Part.CLOSED: ("asked and over", "Asked, and the window is over"),
    Part.COMPLETE: ("complete", "Every question answered"),
    Part.RESPONDED: ("complete or partial", "At least one question answered"),
}


@page.get("/")
def show() -> ResponseReturnValue:
    """Response and retained employment, what waits for staff, and what goes out next."""
    scope = _scope()
    until = desk.today() + AHEAD
    with desk.the_bot().database.read() as tx:
        empty = people.is_empty(tx)
        found = figures.overview(tx, scope, "program", "cohort")
        counted = waiting.counted(tx, until=until)
        titles = count_uncoded(tx)
        days = waiting.upcoming_by_day(tx, until=until)
        hidden = frozenset[tuple[str, str, str]]()
        if not in_full():
            hidden = hidden_rates(tx, scope.as_of, found.groups, smallest=rules(tx).smallest_cell)
        programs, cohorts = people.programs(tx), people.cohorts(tx, scope.program)
    return render_template(
        "dashboard.html",
        empty=empty,
        waves=found.waves,
        total=figures.follow_ups(found.waves),
        groups=found.groups,
        hidden=hidden,
        full=in_full(),
        of_some=not in_full() and _is_narrowed(scope),
        waiting=counted,
        titles=titles,
        days=days,
        programs=programs,
        cohorts=cohorts,
        scope=scope,
        ahead=AHEAD.days,
    )


@page.get("/behind/<part>")
def behind(part: str) -> ResponseReturnValue:
    """The people behind one figure: as many check-ins as the figure says."""
    if part not in set(Part):
        abort(404)
    scope, wave = _scope(), request.args.get("wave") or None
    if _is_narrowed(scope) and not in_full():
        abort(403)
    number = request.args.get("page", 1, type=key)
    with desk.the_bot().database.read() as tx:
        names = figures.wave_names(tx)
        found = figures.people_behind(
            tx, scope, Part(part), wave=wave, limit=SHOWN + 1, offset=(max(number, 1) - 1) * SHOWN
        )
        counted = figures.how_many(tx, scope, Part(part), wave=wave)
    if wave is not None and wave not in names and not found:
        abort(404)
    heading, meaning = PARTS[Part(part)]
    return render_template(
        "behind.html",
        rows=found[:SHOWN],
        more=len(found) > SHOWN,
        number=max(number, 1),
        counted=counted,
        part=part,
        heading=heading,
        meaning=meaning,
        wave=wave,
        names=names,
        scope=scope,
    )


def _scope() -> Scope:
    # A filter that is there but empty means "not stated"; a missing one means "all".
    return Scope(as_of=desk.today(), program=_chosen("program"), cohort=_chosen("cohort"))


def _is_narrowed(scope: Scope) -> bool:
    return scope.program is not None or scope.cohort is not None


def _chosen(name: str) -> str | None:
    value = request.args.get(name)
    return None if value in (None, "*") else value
