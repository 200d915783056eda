"""Response in full: what became of check-ins, rates side by side, who was reached, and a weighted rate."""

from __future__ import annotations

from typing import Final

from flask import Blueprint, abort, render_template, request
from flask.typing import ResponseReturnValue

from bot.accounts import Role
from records import figures, people
from records.figures.dispositions import behind_disposition, dispositions, in_all
from records.figures.reached import TRAITS, WEIGHABLE, reached
from surveys.response import BASE, MEANINGS, Disposition
from surveys.weighting import FEWEST, weigh
from web.site import desk
from web.site.access import needs
from web.site.scoping import chosen, page_number

page = Blueprint("response", __name__, url_prefix="/response")

#: How many people a page of those behind a number shows.
SHOWN: Final = 100


@page.get("/")
@needs(Role.STAFF)
def show() -> ResponseReturnValue:
    """Every check-in by what became of it; employment of those who answered beside that of everybody due."""
    asked, wave, trait = chosen(), request.args.get("wave") or None, request.args.get("weigh") or None
    with desk.the_bot().database.read() as tx:
        names = figures.wave_names(tx)
        ended = dispositions(tx, asked.scope)
        waves = figures.by_wave(tx, asked.scope)
        found = reached(tx, asked.scope, wave=wave)
        programs, cohorts = people.programs(tx), people.cohorts(tx, asked.scope.program)
    return render_template(
        "response.html",
        asked=asked,
        ended=ended,
        total=in_all(ended),
        waves=waves,
        found=found,
        compared={each: found.compared(each) for each in TRAITS},
        wave=wave,
        names=names,
        trait=trait if trait in WEIGHABLE else None,
        weighted=weigh(found.classes[trait]) if trait in WEIGHABLE else None,
        weighable=WEIGHABLE,
        fewest=FEWEST,
        base=BASE,
        beside=[each for each in Disposition if each not in BASE],
        meanings=MEANINGS,
        programs=programs,
        cohorts=cohorts,
    )


@page.get("/people/<disposition>")
@needs(Role.STAFF)
def behind(disposition: str) -> ResponseReturnValue:
    """The check-ins that ended in one way: as many as the number says."""
    if disposition not in set(Disposition):
        abort(404)
    asked, wave, number = chosen(), request.args.get("wave") or None, page_number()
    with desk.the_bot().database.read() as tx:
        names = figures.wave_names(tx)
        found = behind_disposition(tx, asked.scope, Disposition(disposition), wave=wave)
    _, heading, meaning = MEANINGS[Disposition(disposition)]
    start = (number - 1) * SHOWN
    return render_template(
        "response_people.html",
        asked=asked,
        rows=found[start : start + SHOWN],
        total=len(found),
        more=len(found) > start + SHOWN,
        number=number,
        disposition=disposition,
        heading=heading,
        meaning=meaning,
        wave=wave,
        names=names,
    )
