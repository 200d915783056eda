"""The funder packet: every measure with what it rests on, to be printed from the browser, small groups hidden."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from flask import Blueprint, Response, render_template, request
from flask.typing import ResponseReturnValue

from bot.accounts import Role
from records import people, success_stories
from records.measuring import Measured
from records.measuring.accounting import passed_on
from records.measuring.sharing import splits_for_sharing
from surveys.measures import BY_ID, Family, Measure
from surveys.measures.page import by_family
from surveys.measures.tally import Figure
from surveys.response import BASE, MEANINGS
from web.site import desk
from web.site.access import needs
from web.site.figures_said import AXES, HEADLINE
from web.site.formats import day
from web.site.scoping import chosen

page = Blueprint("packet", __name__, url_prefix="/packet")

#: What the headline measures are split by, when nothing else is chosen.
SPLIT: Final = ("age", "gender", "race_ethnicity")


@page.get("/")
@needs(Role.STAFF)
def show() -> ResponseReturnValue:
    """The whole packet for one program, cohort and time, as of one day."""
    asked = chosen()
    axes = [each for each in AXES if each in request.args.getlist("by")] or list(SPLIT)
    with desk.the_bot().database.read() as tx:
        # Each split has the figures of everybody in the choice too.
        split = splits_for_sharing(tx, asked.scope, axes)
        responses = passed_on(tx, asked.scope, axes)
        stories = success_stories.shareable(tx, program=asked.scope.program, cohort=asked.scope.cohort)
        programs, cohorts = people.programs(tx), people.cohorts(tx, asked.scope.program)
    return render_template(
        "packet.html",
        asked=asked,
        axes=axes,
        **printed(split[axes[0]], split),
        ends=responses.ends,
        rates=responses.rates,
        traits=responses.traits,
        stories=stories,
        meanings=MEANINGS,
        base=BASE,
        smallest=responses.smallest,
        programs=programs,
        cohorts=cohorts,
    )


@page.get("/pages.css")
@needs(Role.STAFF)
def pages() -> ResponseReturnValue:
    """What stands at the head of every printed page: whose figures they are, and as of when."""
    asked = chosen()
    who = asked.in_words or "All programs"
    said = f"{desk.the_bot().settings.org_name} · {who} · As of {day(asked.scope.as_of)}"
    rule = f'@page packet {{ @top-left {{ content: "{_quoted(said)}"; }} }}\n'
    return Response(rule, mimetype="text/css")


def _quoted(text: str) -> str:
    """A text as a stylesheet takes it between quotes: all but letters, digits and blanks as their numbers."""
    return "".join(c if c.isalnum() or c == " " else f"\\{ord(c):06x} " for c in text)


def printed(found: Measured, split: Mapping[str, Measured]) -> dict[str, object]:
    """What the packet prints of outcome measures. Figures that were frozen can be given just as well as fresh ones."""
    figure = {each.id: each for each in found.figures}
    families: dict[Family, list[Figure]] = {
        name: mine
        for name, several in by_family().items()
        if (mine := [figure[e.id] for e in several if e.id in figure])
    }
    return {
        "people": found.people,
        "families": families,
        "headline": [figure[each] for each in HEADLINE if each in figure],
        "split": {axis: _groups(each) for axis, each in split.items()},
        "split_people": {axis: each.people_by for axis, each in split.items()},
        "split_by": [BY_ID[each] for each in HEADLINE],
        "conventions": conventions([BY_ID[each.id] for each in found.figures]),
    }


def conventions(measures: Sequence[Measure]) -> dict[str, list[str]]:
    """Our own decisions, each once, with the titles of the measures that follow it."""
    told: dict[str, list[str]] = {}
    for measure in measures:
        for each in measure.conventions:
            told.setdefault(each, []).append(measure.title)
    return told


def _groups(found: Measured) -> dict[str, list[Figure]]:
    return {name: [by_id[e] for e in HEADLINE] for name, each in found.by.items() if (by_id := {f.id: f for f in each})}
