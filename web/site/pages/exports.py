"""Taking data out from the browser, and the exports that are made by the clock."""

from __future__ import annotations

from collections.abc import Generator, Mapping
from datetime import date
from itertools import chain
from typing import Final

from flask import Blueprint, Response, flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from bot import handing_out, mail
from bot.accounts import Role
from bot.handing_out import BadSchedule, may_be_mailed
from records import audit, scheduled_exports
from records.database import Database
from records.exports import EXPORTS, Asked, Export
from records.exports.files import FORMATS, text_of, write_file
from records.exports.waiting import waiting_folder
from records.exports.writing import TooManyRows
from records.people import programs
from records.scheduled_exports import Every, Wanted
from web.site import desk
from web.site.access import needs

page = Blueprint("exports", __name__, url_prefix="/exports")

FORMS: Final = {"xlsx": "Spreadsheet (xlsx)", "csv": "CSV, for other programs (UTF-8)", "jsonl": "JSON lines"}
#: What staff call the exports whose name does not say it.
TITLES: Final = {
    "checkins": "Check-ins",
    "consent": "Consent ledger",
    "corrections": "Corrected replies",
    "outcomes": "Outcomes of quarters",
    "tracker": "Tracker with dashboard",
    "pirl": "PIRL rows",
    "pirl-checks": "PIRL checks",
    "frozen": "Frozen reports",
    "figures": "Figures to hand on",
    "dictionary": "Data dictionary",
}
PERIODS: Final = {
    Every.DAY: "Every day",
    Every.WEEK: "Every Monday",
    Every.MONTH: "On the first of each month",
    Every.QUARTER: "On the first day of each quarter",
}
_TYPES: Final = {"csv": "text/csv; charset=utf-8", "jsonl": "application/jsonl; charset=utf-8",
                 "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"}  # fmt: skip
#: Bytes of a finished spreadsheet that go out together.
_TOGETHER: Final = 65_536


class _Problem(Exception):
    """What is wrong with which field of which form."""

    def __init__(self, form: str, field: str, mend: str) -> None:
        super().__init__(mend)
        self.form, self.field, self.mend = form, field, mend


@page.get("/")
@needs(Role.STAFF)
def show() -> ResponseReturnValue:
    """What can be taken out, and what is handed out by the clock."""
    return _shown()


@page.post("/download")
@needs(Role.STAFF)
def download() -> ResponseReturnValue:
    """Gives an export as a file. Noted in the audit trail before anything is given."""
    try:
        chosen, form, asked = _asked(request.form)
    except _Problem as problem:
        return _shown(problem), 422
    database = desk.the_bot().database
    with database.begin() as tx:
        detail = {"since": asked.since and asked.since.isoformat(), "program": asked.program, "form": form}
        audit.note(tx, "exported", by=desk.my_email(), now=desk.now(), subject=f"export {chosen.name}", detail=detail)
    try:
        content = _book(database, chosen, asked) if form == "xlsx" else _text(database, chosen, asked, form)
        # The first part is made before the answer begins: what goes wrong at once is told on a page of its own.
        first = next(content, b"")
    except TooManyRows as error:
        return _shown(_Problem("download", "form", str(error))), 422
    name = f"{chosen.name}-{asked.today.isoformat()}.{form}"
    answer = Response(chain([first], content), mimetype=_TYPES[form].partition(";")[0])
    answer.headers["Content-Type"] = _TYPES[form]
    answer.headers["Content-Disposition"] = f'attachment; filename="{name}"'
    answer.call_on_close(content.close)
    return answer


def _text(database: Database, chosen: Export, asked: Asked, form: str) -> Generator[bytes, None, None]:
    with database.read() as tx:
        for text in text_of(tx, chosen, asked, form):
            yield text.encode()


def _book(database: Database, chosen: Export, asked: Asked) -> Generator[bytes, None, None]:
    with waiting_folder() as folder:
        path = folder / "export.xlsx"
        with database.read() as tx:
            write_file(tx, chosen, asked, "xlsx", path)
        with path.open("rb") as file:
            while part := file.read(_TOGETHER):
                yield part


def _asked(fields: Mapping[str, str]) -> tuple[Export, str, Asked]:
    what, form = fields.get("what", ""), fields.get("form", "")
    if what not in EXPORTS:
        raise _Problem("download", "what", "choose an export")
    if form not in FORMATS:
        raise _Problem("download", "form", "choose a form")
    chosen, program = EXPORTS[what], fields.get("program", "") or None
    if program is not None and not chosen.by_program:
        raise _Problem("download", "program", f"{what} comes for all programs only: leave the program empty")
    try:
        since = date.fromisoformat(fields["since"]) if fields.get("since") else None
    except ValueError:
        raise _Problem("download", "since", "give a date, or leave it empty") from None
    return chosen, form, Asked(today=desk.today(), since=since, program=program)


@page.post("/schedule")
@needs(Role.COORDINATOR)
def schedule() -> ResponseReturnValue:
    """Enters an export to be made by the clock."""
    fields = request.form
    try:
        wanted = _wanted(fields)
        by, now = desk.my_email(), desk.now()
        handing_out.plan(desk.the_bot(), wanted, confirmed="confirmed" in fields, by=by, now=now)
    except BadSchedule as bad:
        return _shown(_Problem("schedule", bad.field, str(bad))), 422
    flash("Scheduled. The list below shows when it is made next, and how the last one went.")
    return redirect(url_for("exports.show", _anchor="scheduled"))


def _wanted(fields: Mapping[str, str]) -> Wanted:
    names = ("what", "form", "every", "where", "folder", "email", "program")
    said = {name: fields.get(name, "").strip() for name in names}
    if said["every"] not in set(Every):
        raise BadSchedule("every", "choose how often")
    return Wanted(
        what=said["what"],
        form=said["form"],
        every=Every(said["every"]),
        folder=said["folder"] if said["where"] == "folder" else None,
        email=said["email"] if said["where"] == "email" else None,
        program=said["program"] or None,
    )


@page.post("/<int:number>/now")
@needs(Role.COORDINATOR)
def run_now(number: int) -> ResponseReturnValue:
    """Has one made at once."""
    if handing_out.want_now(desk.the_bot(), number, by=desk.my_email(), now=desk.now()):
        flash("It is made within a minute or two: load this page again to see how it went.")
    else:
        flash("It is being made already: load this page again to see how it went.")
    return redirect(url_for("exports.show", _anchor="scheduled"))


@page.post("/<int:number>/stop")
@needs(Role.COORDINATOR)
def stop(number: int) -> ResponseReturnValue:
    """Makes one no more."""
    with desk.the_bot().database.begin() as tx:
        if scheduled_exports.stop(tx, number, by=desk.my_email(), now=desk.now()):
            flash("Stopped. “Make it now” starts it again.")
    return redirect(url_for("exports.show", _anchor="scheduled"))


def _shown(problem: _Problem | None = None) -> str:
    bot = desk.the_bot()
    titles = {name: TITLES.get(name, name.capitalize()) for name in EXPORTS}
    with bot.database.read() as tx:
        made = scheduled_exports.every_one(tx)
        return render_template(
            "exports.html",
            exports=tuple(EXPORTS.values()),
            forms=FORMS,
            periods=PERIODS,
            titles=titles,
            names=[(name, f"{title} *" if EXPORTS[name].by_program else title) for name, title in titles.items()],
            programs=[(each, each) for each in programs(tx) if each],
            scheduled=made,
            may_schedule=desk.my_role().includes(Role.COORDINATOR),
            may_be_mailed=may_be_mailed,
            being_made={each for each in made if handing_out.is_being_made(each, now=desk.now())},
            to_folder=bot.settings.export_folder is not None,
            by_mail=mail.is_set_up(bot.settings),
            problem=problem,
            entered=request.form,
        )
