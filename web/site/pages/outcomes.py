"""Outcomes of quarters after exit: what wants confirming, one quarter at a time, and what was settled before."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from flask import Blueprint, abort, flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from bot import learned, post_exit
from bot.accounts import Role
from bot.entered import BadEntry
from bot.post_exit import BadOutcome, Decision, Kept, Seen, SettledMeanwhile
from records.post_exit import Exit, Found, exits_of, find, jobs_for, person_of
from records.post_exit import choices as lists
from records.post_exit import worklist as work
from records.post_exit.choices import List
from records.post_exit.rules import rules
from records.post_exit.worklist import Line, Wanted, Which
from surveys.quarters import Quarter
from web.site import desk, viewings
from web.site.access import needs
from web.site.typed import key
from web.site.viewings import Page

page = Blueprint("outcomes", __name__, url_prefix="/outcomes")

SHOWN = 50
#: What each list is called, and what is to be done about it.
NAMES = {
    Which.SUGGESTED: "To confirm",
    Which.UNKNOWN: "Nobody knows yet",
    Which.OTHERWISE: "Told otherwise since",
}


@page.get("/")
def show() -> ResponseReturnValue:
    """What is over and not confirmed, by program and quarter, and one list of it."""
    wanted, after, today = _wanted(), request.args.get("after", 0, type=key), desk.today()
    with desk.the_bot().database.read() as tx:
        opened = work.unconfirmed(tx, today=today)
        otherwise = work.count_otherwise(tx, today=today)
        found = work.lines(tx, wanted, today=today, limit=SHOWN + 1, after=after)
        words = lists.labels(tx, List.OUTCOME)
        rule = rules(tx).confirm_from
    shown = _whole_exits(found)
    viewings.note(Page.OUTCOMES, *(each.exit.alum_id for each in shown))
    return render_template(
        "outcomes.html",
        found=shown,
        more=len(found) > SHOWN,
        wanted=wanted,
        asked=_asked(wanted),
        after=after,
        opened=opened,
        programs=sorted({each.program for each in opened} | ({wanted.program} if wanted.program else set())),
        quarters=work.looked_at(today),
        counts={(each.program, each.quarter): each.count for each in opened},
        otherwise=otherwise,
        names=NAMES,
        outcomes=words,
        rule=rule,
    )


def _whole_exits(found: Sequence[Line]) -> Sequence[Line]:
    """What fits a page; the next page goes on after an exit, so one that does not fit whole is all on that."""
    if len(found) <= SHOWN:
        return found
    cut = found[SHOWN].exit.enrollment_id
    return [each for each in found[:SHOWN] if each.exit.enrollment_id != cut]


@page.get("/<int:enrollment_id>/<int:number>")
def one(enrollment_id: int, number: int) -> ResponseReturnValue:
    """One quarter: what the records say, what was settled, and the form to settle it."""
    return _shown(enrollment_id, number)


@page.get("/<int:enrollment_id>/<int:number>/next")
def skip(enrollment_id: int, number: int) -> ResponseReturnValue:
    """On to the next of the list; this one stays on it."""
    with desk.the_bot().database.read() as tx:
        # Of the same exit there may be another quarter behind this one.
        left = work.lines(tx, _wanted(), today=desk.today(), limit=8, after=enrollment_id - 1)
    behind = [each for each in left if (each.exit.enrollment_id, each.quarter.number) > (enrollment_id, number)]
    if not behind:
        flash("That was the last of the list.")
        return _to_list()
    return _to_quarter(behind[0].exit.enrollment_id, behind[0].quarter.number)


@page.post("/<int:enrollment_id>/<int:number>/settle")
@needs(Role.STAFF)
def settle(enrollment_id: int, number: int) -> ResponseReturnValue:
    """Keeps an outcome: the one suggested, or another that was chosen."""
    try:
        seen, quarter = _seen(enrollment_id, number), _quarter(enrollment_id, number)
        job = learned.read(request.form, quarter.quarter.quarter, today=desk.today())
        decision = _decision(job_typed=job is not None)
        kept = post_exit.settle(
            desk.the_bot().database, seen, decision, learned=job, by=desk.my_email(), now=desk.now(), today=desk.today()
        )
    except (BadOutcome, BadEntry) as error:
        return _shown(enrollment_id, number, problems=dict(error.problems)), 422
    except SettledMeanwhile:
        return _changed_meanwhile(enrollment_id, number)
    return _next(enrollment_id, number, "Recorded." + _on_stubs(kept))


@page.post("/<int:enrollment_id>/<int:number>/upgrade")
@needs(Role.STAFF)
def upgrade(enrollment_id: int, number: int) -> ResponseReturnValue:
    """Raises the evidence of what is settled; the answer stays."""
    try:
        seen, form = _seen(enrollment_id, number), request.form
        kept = post_exit.upgrade(
            desk.the_bot().database,
            seen,
            source=form.get("source", ""),
            verified_on=_day(form.get("verified_on", "")),
            note=form.get("note", "").strip(),
            by=desk.my_email(),
            now=desk.now(),
            today=desk.today(),
        )
    except BadOutcome as error:
        problems = {f"proof_{name}": mend for name, mend in error.problems.items()}
        return _shown(enrollment_id, number, problems=problems), 422
    except SettledMeanwhile:
        return _changed_meanwhile(enrollment_id, number)
    said = "Nothing was changed." if kept.stubs is not None else "Recorded: the answer stays, its evidence is stronger."
    flash(said + _on_stubs(kept))
    return _to_quarter(enrollment_id, number)


@dataclass(frozen=True, slots=True)
class _Section:
    """What the page of one alum shows of their exits."""

    exits: tuple[Exit, ...]
    outcomes: Mapping[str, str]
    sources: Mapping[str, str]
    reasons: Mapping[str, str]
    schools: Mapping[str, str]


@page.app_template_global("after_exit_of")
def after_exit_of(alum_id: int) -> _Section:
    """The exits of one alum and the quarters after, for their own page."""
    with desk.the_bot().database.read() as tx:
        labels = (lists.labels(tx, each) for each in (List.OUTCOME, List.SOURCE, List.EXIT_REASON, List.SCHOOL_STATUS))
        return _Section(exits_of(tx, alum_id, today=desk.today()), *labels)


def _shown(enrollment_id: int, number: int, *, problems: Mapping[str, str] | None = None) -> str:
    with desk.the_bot().database.read() as tx:
        person = person_of(tx, enrollment_id)
        if person is None:
            abort(404)
        try:
            found = find(exits_of(tx, person.alum_id, today=desk.today()), enrollment_id, number)
        except BadOutcome:
            abort(404)
        jobs = jobs_for(tx, found)
        outcomes, sources = (lists.choices(tx, each) for each in (List.OUTCOME, List.SOURCE))
        reasons, schools = (lists.labels(tx, each) for each in (List.EXIT_REASON, List.SCHOOL_STATUS))
    viewings.note(Page.OUTCOME, person.alum_id)
    wanted = _wanted()
    return render_template(
        "outcome.html",
        person=person,
        exit=found.exit,
        quarter=found.quarter,
        jobs=jobs,
        outcomes=outcomes,
        sources=sources,
        outcome_words={each.code: each.label for each in outcomes},
        source_words={each.code: each.label for each in sources},
        reasons=reasons,
        schools=schools,
        problems=problems or {},
        typed=request.form,
        wanted=wanted,
        asked=_asked(wanted),
        names=NAMES,
        may_settle=desk.my_role().includes(Role.STAFF) and person.erased_at is None,
    )


def _quarter(enrollment_id: int, number: int) -> Found:
    with desk.the_bot().database.read() as tx:
        person = person_of(tx, enrollment_id)
        if person is None:
            abort(404)
        return find(exits_of(tx, person.alum_id, today=desk.today()), enrollment_id, number)


def _decision(*, job_typed: bool) -> Decision:
    form = request.form
    job = form.get("employment_id", "").strip()
    if job_typed and job:
        raise BadOutcome(employment_id="a job was chosen and another one typed: keep one of the two")
    # A job that was typed gets its number only once it is kept.
    return Decision(
        outcome=form.get("outcome", ""),
        employment_id=_key(job),
        source=form.get("source") or None,
        verified_on=_day(form.get("verified_on", "")),
        note=form.get("note", "").strip(),
    )


def _seen(enrollment_id: int, number: int) -> Seen:
    settled = request.form.get("settled", "")
    return Seen(enrollment_id=enrollment_id, number=number, settled_id=_key(settled))


def _key(typed: str) -> int | None:
    try:
        return key(typed)
    except ValueError:
        return None


def _day(typed: str) -> date | None:
    if not typed.strip():
        return None
    try:
        return date.fromisoformat(typed.strip())
    except ValueError:
        raise BadOutcome(verified_on="write the day like 2025-05-12") from None


def _on_stubs(kept: Kept) -> str:
    if kept.stubs is None:
        return ""
    have = "no pay stub of those dates is" if not kept.stubs else "only one pay stub of those dates is"
    return f" The evidence stays what it was: {have} on file and looked at, and it takes two. Add them under Papers."


def _changed_meanwhile(enrollment_id: int, number: int) -> ResponseReturnValue:
    flash("Somebody settled this quarter meanwhile; nothing was changed. This is what they settled.")
    return _to_quarter(enrollment_id, number)


def _next(enrollment_id: int, number: int, message: str) -> ResponseReturnValue:
    """On to the next quarter of the list that this one was opened from; else back to where it was opened."""
    flash(message)
    if "which" not in request.args:
        return _to_quarter(enrollment_id, number)
    if request.form.get("back") == "list":
        return _to_list(after=request.form.get("after", "0"))
    with desk.the_bot().database.read() as tx:
        # The same exit may have another quarter on the list.
        left = work.lines(tx, _wanted(), today=desk.today(), limit=1, after=enrollment_id - 1)
    if left:
        return _to_quarter(left[0].exit.enrollment_id, left[0].quarter.number)
    return _to_list()


def _to_quarter(enrollment_id: int, number: int) -> ResponseReturnValue:
    where: dict[str, Any] = {"enrollment_id": enrollment_id, "number": number, **_asked(_wanted())}
    return redirect(url_for("outcomes.one", **where))


def _to_list(**more: Any) -> ResponseReturnValue:
    where: dict[str, Any] = {**_asked(_wanted()), **more}
    return redirect(url_for("outcomes.show", **where))


def _wanted() -> Wanted:
    """Which list was asked for; from a page of no list, none."""
    asked = request.args
    which = asked.get("which", "")
    return Wanted(
        which=Which(which) if which in set(Which) else Which.SUGGESTED,
        program=None if asked.get("program") in (None, "*") else asked.get("program"),
        quarter=_calendar_quarter(asked.get("quarter", "")),
    )


def _asked(wanted: Wanted) -> dict[str, str]:
    """The same as parts of an address; nothing where no list was asked for."""
    if "which" not in request.args and request.endpoint != "outcomes.show":
        return {}
    parts = {"which": wanted.which, "program": wanted.program, "quarter": wanted.quarter}
    return {name: str(value) for name, value in parts.items() if value is not None}


def _calendar_quarter(text: str) -> Quarter | None:
    year, _, number = text.partition("-Q")
    if not (year.isascii() and year.isdecimal() and len(year) == 4 and number in ("1", "2", "3", "4")):
        return None
    return Quarter(int(year), int(number)) if date.min.year < int(year) < date.max.year else None
