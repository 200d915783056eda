"""The enrollments of one alum: which exit counts and why, how things stood at entry and at exit, who is left out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Final

from flask import Blueprint, abort, flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from bot.accounts import Role
from bot.enrollments import COMPLETED, BadEntry, Changed, ChangedMeanwhile, EnrollmentDesk, Form, NotThere
from records import enrolled, excluding
from records.consent.person import look
from records.enrolled import Enrolled
from records.post_exit.choices import Choice, List, choices
from records.roster.barriers import BARRIERS
from records.scoring import CHOICES
from surveys.history import Score
from web.site import desk, viewings, words
from web.site.access import Sight, needs, sees
from web.site.viewings import Page

page = Blueprint("enrollments", __name__, url_prefix="/alumni/<int:alum_id>/enrollments")

#: Facts that have an entry and an exit, in the order in which they are shown.
THEN_AND_NOW: Final = {
    "employed": "Working",
    "wage": "Pay",
    "hours_per_week": "Hours a week",
    "public_benefits": "Public benefits",
    "net_worth": "Net worth",
    "food_security": "Food security, 0 (best) to 6",
    "social_capital": "Social capital, 1 to 5",
    "aspiration": "Capacity to aspire, 1 to 5",
    "housing": "Where they sleep",
    "primary_care": "Primary care",
}
#: Lists that are always sent, so that nothing chosen can be told from nothing sent.
_LISTS: Final = ("completed", "barriers", "entry_public_benefits", "exit_public_benefits")


@page.get("/")
@needs(Role.STAFF)
def show(alum_id: int) -> ResponseReturnValue:
    """Every enrollment with its exit, its baselines, and why somebody is left out."""
    with desk.the_bot().database.read() as tx:
        who = look(tx, alum_id)
        served = enrolled.enrolled(tx, alum_id)
        left_out = excluding.reasons_for(tx, alum_id)
        own = excluding.own_reasons(tx)
        reasons = _labels(choices(tx, List.EXIT_REASON))
        statuses = _labels(choices(tx, List.SCHOOL_STATUS))
    if who is None or who.erased_at is not None:
        abort(404)
    viewings.note(Page.ENROLLMENTS, alum_id)
    return render_template(
        "enrollments.html",
        who=who,
        served=served,
        by_id={each.id: each for each in served},
        hidden={each.id for each in served if _is_hidden(each, own)},
        left_out=left_out,
        reasons=reasons,
        statuses=statuses,
        rows=THEN_AND_NOW,
        today=desk.today(),
    )


@page.get("/<int:enrollment_id>")
@needs(Role.STAFF)
def one(alum_id: int, enrollment_id: int) -> ResponseReturnValue:
    """The form of one enrollment."""
    return _form(alum_id, enrollment_id)


@page.post("/<int:enrollment_id>")
@needs(Role.STAFF)
def save(alum_id: int, enrollment_id: int) -> ResponseReturnValue:
    """Keeps what was entered; where dates changed, check-ins are planned anew."""
    found, bot = _found(alum_id, enrollment_id), desk.the_bot()
    with bot.database.read() as tx:
        kept_back = {"exit_reason"} if _is_hidden(found, excluding.own_reasons(tx)) else set[str]()
    entered: Form = {name: tuple(values) for name, values in request.form.lists() if name not in kept_back}
    try:
        done = EnrollmentDesk(bot.database, by=desk.my_email(), now=desk.now(), zone=bot.settings.timezone).change(
            enrollment_id, entered
        )
    except NotThere:
        abort(404)
    except BadEntry as error:
        return _form(alum_id, enrollment_id, entered, error.problems), 422
    except ChangedMeanwhile:
        return _form(alum_id, enrollment_id, entered, late=True), 409
    flash(_told(done))
    return redirect(url_for("enrollments.show", alum_id=alum_id))


@page.app_template_global("may_read_exit_reason")
def may_read_exit_reason(exit_reason: str | None) -> bool:
    """Whether whoever is signed in may read a reason for exit: those that say who is ill or jailed are kept apart."""
    if not exit_reason or sees(Sight.REASONS):
        return True
    with desk.the_bot().database.read() as tx:
        return excluding.reason_of(exit_reason, excluding.own_reasons(tx)) is None


def _told(done: Changed) -> str:
    if not done.fields:
        return "Nothing was changed."
    planned = done.planned
    parts = (
        (planned.planned, "check-in planned", "check-ins planned"),
        (planned.moved, "moved", "moved"),
        (planned.cancelled, "cancelled", "cancelled"),
    )
    counted = ", ".join(f"{count} {one if count == 1 else several}" for count, one, several in parts if count)
    return f"Kept. {counted[:1].upper()}{counted[1:]}." if counted else "Kept."


def _found(alum_id: int, enrollment_id: int) -> Enrolled:
    with desk.the_bot().database.read() as tx:
        who = look(tx, alum_id)
        found = next((each for each in enrolled.enrolled(tx, alum_id) if each.id == enrollment_id), None)
    if who is None or who.erased_at is not None or found is None:
        abort(404)
    return found


def _form(
    alum_id: int,
    enrollment_id: int,
    entered: Form | None = None,
    problems: Mapping[str, str] | None = None,
    *,
    late: bool = False,
) -> str:
    found = _found(alum_id, enrollment_id)
    with desk.the_bot().database.read() as tx:
        who = look(tx, alum_id)
        reasons, statuses = choices(tx, List.EXIT_REASON), choices(tx, List.SCHOOL_STATUS)
        own = excluding.own_reasons(tx)
    viewings.note(Page.ENROLLMENTS, alum_id)
    return render_template(
        "enrollment.html",
        who=who,
        each=found,
        shown={**_as_entered(found), **(entered or {})},
        problems=problems or {},
        late=late,
        # With what was wrong mended, it is still the same opening of the form.
        mark=entered["mark"][-1] if entered and entered.get("mark") and not late else found.mark,
        reasons=_offered(reasons, found.facts.exit_reason),
        statuses=_offered(statuses, found.facts.school_status_at_exit),
        hidden=_is_hidden(found, own),
        completed={code: words.SERVICES[code] for code in COMPLETED},
        barriers=[code for code in BARRIERS if code not in ("other", "none")],
        housing=CHOICES[Score.HOUSING],
        care=CHOICES[Score.PRIMARY_CARE],
        lists=_LISTS,
    )


def _is_hidden(each: Enrolled, own: Mapping[str, str]) -> bool:
    return excluding.reason_of(each.facts.exit_reason, own) is not None and not sees(Sight.REASONS)


def _labels(lines: Sequence[Choice]) -> dict[str, str]:
    return {each.code: each.label for each in lines}


def _offered(lines: Sequence[Choice], on_file: str | None) -> list[tuple[str, str]]:
    """The lines to choose from, and what is on file, whatever it is."""
    offered = [(each.code, each.label) for each in lines if each.offered or each.code == on_file]
    known = {code for code, _ in offered}
    return offered if on_file is None or on_file in known else [(on_file, on_file), *offered]


def _as_entered(found: Enrolled) -> dict[str, Sequence[str]]:
    """What is on file as the form would send it."""
    sent: dict[str, Sequence[str]] = {}
    for name in found.facts.__slots__:
        match getattr(found.facts, name):
            case None:
                sent[name] = ()
            case bool() as said:
                sent[name] = ("yes" if said else "no",)
            case tuple() as several:
                sent[name] = several or (("none",) if name in ("barriers",) else ())
            case Decimal() as value if value == value.to_integral():
                sent[name] = (f"{value:.0f}",)
            case value:
                sent[name] = (str(value),)
    return sent
