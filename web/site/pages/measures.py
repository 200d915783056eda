"""Outcome measures: the ones looked at first, all of them by family, by group, and the people behind each number."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection
from typing import Final, TypedDict

from flask import Blueprint, abort, render_template, request
from flask.typing import ResponseReturnValue

from bot.accounts import Role
from records import figures, people
from records.database import Transaction
from records.figures import Counts
from records.measuring import Measured, behind, measured
from records.measuring.judging import groups_by_alum
from records.measuring.sharing import for_sharing
from surveys.measures import BY_ID, MEASURES, Family, Part
from surveys.measures.page import by_family
from surveys.measures.tally import Figure
from web.site import desk, figures_said
from web.site.access import needs
from web.site.figures_said import AXES, HEADLINE
from web.site.scoping import Chosen, chosen, in_full, page_number

page = Blueprint("measures", __name__, url_prefix="/measures")
figures_said.teach(page)

#: How many people a page of those behind a number shows.
SHOWN: Final = 100


@page.get("/")
def show() -> ResponseReturnValue:
    """The figures that programs are asked for first, each with what it rests on."""
    asked = chosen()
    with desk.the_bot().database.read() as tx:
        empty = people.is_empty(tx)
        found = told(tx, asked, only=HEADLINE)
        answered = figures.follow_ups(figures.by_wave(tx, asked.scope))
        programs, cohorts = people.programs(tx), people.cohorts(tx, asked.scope.program)
    return render_template(
        "measures.html",
        empty=empty,
        asked=asked,
        found=found,
        headline=_in_order(found.figures, HEADLINE),
        answered=answered if _may_show(asked, answered) else None,
        families={name: len(each) for name, each in by_family().items()},
        programs=programs,
        cohorts=cohorts,
        full=in_full(),
    )


@page.get("/all")
def everything() -> ResponseReturnValue:
    """Every measure under its family; the one asked for is open."""
    asked = chosen()
    with desk.the_bot().database.read() as tx:
        found = told(tx, asked)
        programs, cohorts = people.programs(tx), people.cohorts(tx, asked.scope.program)
    figure = {each.id: each for each in found.figures}
    return render_template(
        "measures_all.html",
        asked=asked,
        found=found,
        families={name: [figure[each.id] for each in several] for name, several in by_family().items()},
        opened=request.args.get("family"),
        programs=programs,
        cohorts=cohorts,
        full=in_full(),
    )


@page.get("/by/<axis>")
def by_group(axis: str) -> ResponseReturnValue:
    """Some measures for each program, cohort, age, ... beside each other."""
    if axis not in AXES:
        abort(404)
    asked, family = chosen(), _family()
    only = HEADLINE if family is None else [each.id for each in MEASURES if each.family is family]
    with desk.the_bot().database.read() as tx:
        found = told(tx, asked, by=axis, only=only)
        programs, cohorts = people.programs(tx), people.cohorts(tx, asked.scope.program)
    return render_template(
        "measures_by.html",
        asked=asked,
        axis=axis,
        family=family,
        families=list(Family),
        measures=[BY_ID[each] for each in only],
        whole=_in_order(found.figures, only),
        groups={name: _in_order(each, only) for name, each in found.by.items()},
        people=found.people_by,
        programs=programs,
        cohorts=cohorts,
        full=in_full(),
    )


@page.get("/people/<measure_id>")
@needs(Role.STAFF)
def behind_figure(measure_id: str) -> ResponseReturnValue:
    """The people in one part of a measure: as many as the number says."""
    measure, part = BY_ID.get(measure_id), request.args.get("part")
    if measure is None or part not in (None, *Part):
        abort(404)
    asked, number = chosen(), page_number()
    with desk.the_bot().database.read() as tx:
        group = _group(tx, asked)
        everybody = behind(tx, asked.scope, measure_id, **group)
        counted = Counter(each.part for each in everybody)
        listed = behind(tx, asked.scope, measure_id, part=Part.OUT, **group) if part == Part.OUT else everybody
    if part is not None:
        listed = tuple(each for each in listed if each.part == part)
    start = (number - 1) * SHOWN
    return render_template(
        "measured_people.html",
        asked=asked,
        where={**asked.address, **(_in_address(group["by"], group["group"]) if group else {})},
        group=group,
        measure=measure,
        part=part and Part(part),
        counted={each: counted[each] for each in Part},
        total=len(listed),
        rows=[(each, figures_said.reason(measure, each.verdict)) for each in listed[start : start + SHOWN]],
        number=number,
        more=len(listed) > start + SHOWN,
    )


def told(tx: Transaction, asked: Chosen, *, by: str | None = None, only: Collection[str] | None = None) -> Measured:
    """The figures as whoever is signed in may see them: in full, or with small groups hidden."""
    return (measured if in_full() else for_sharing)(tx, asked.scope, by=by, only=only)


class _Group(TypedDict, total=False):
    """A group of an axis, or nothing."""

    by: str
    group: str


def _group(tx: Transaction, asked: Chosen) -> _Group:
    """The group that was asked for by its key."""
    by, wanted = request.args.get("by"), request.args.get("group")
    if by is None:
        return {}
    if by not in AXES:
        abort(404)
    of_people = groups_by_alum(tx, asked.scope, [by])[by].values()
    names = {name for groups in of_people for name in groups if figures_said.group_key(name) == wanted}
    if not names:
        abort(404)
    return {"by": by, "group": names.pop()}


@page.app_template_global("group_in_address")
def _in_address(by: str, name: str) -> dict[str, str]:
    """What narrows an address to a group: the filter, where there is one, or else the group's key."""
    return {by: name} if by in ("program", "cohort") else {"by": by, "group": figures_said.group_key(name)}


def _in_order(found: Collection[Figure], wanted: Collection[str]) -> list[Figure]:
    by_id = {each.id: each for each in found}
    return [by_id[each] for each in wanted]


def _may_show(asked: Chosen, answered: Counts) -> bool:
    """Who does not see small groups sees responses of everybody, not of a part of them."""
    return in_full() or not asked.narrowed


def _family() -> Family | None:
    wanted = request.args.get("family")
    return next((each for each in Family if each.name.lower() == wanted), None)
