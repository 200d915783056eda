"""The papers of one alum: bringing them in, looking at them, and what they prove."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from functools import partial

from flask import Blueprint, Response, abort, render_template, request, url_for
from flask.typing import ResponseReturnValue

from bot.accounts import Role
from bot.documents import BadEntry, NotThere, Papers, Upload
from bot.file_kinds import ENDINGS
from records import documents, proofs
from records.documents import Document
from records.proofs import Change
from surveys.papers import STUBS_NEEDED, PaperKind
from web.site import desk, viewings, words
from web.site.access import needs
from web.site.deeds import done
from web.site.typed import key
from web.site.viewings import Page

page = Blueprint("documents", __name__, url_prefix="/alumni/<int:alum_id>/documents")

#: A file that is handed out is shown nowhere on this site and runs nothing.
HANDED_OUT = "sandbox; default-src 'none'"


@page.get("/")
@needs(Role.STAFF)
def show(alum_id: int) -> ResponseReturnValue:
    """What is on file, what it proves, and the form for another paper."""
    return _shown(alum_id)


@page.post("/add")
@needs(Role.STAFF)
def add(alum_id: int) -> ResponseReturnValue:
    """Takes a paper in."""

    def done() -> str:
        file, problems = request.files.get("file"), dict[str, str]()
        upload = Upload(
            name=(file.filename or "") if file else "",
            content=file.stream.read() if file else b"",
            kind=request.form.get("kind", ""),
            employment_id=request.form.get("job", type=key),
            covers_from=_day("covers_from", problems),
            covers_to=_day("covers_to", problems),
        )
        if problems:
            raise BadEntry(problems)
        added = _papers().add(alum_id, upload)
        others = " The very same file is on file for another alum too: find out whose it is." if added.others else ""
        return f"Kept as paper {added.id}. It counts once somebody looked at it and the dates agree.{others}"

    return _done(alum_id, "add", done)


@page.get("/<int:document_id>")
@needs(Role.STAFF)
def open_one(alum_id: int, document_id: int) -> ResponseReturnValue:
    """Hands the file out to be looked at on one's own machine; never shown on this site."""
    try:
        paper, content = _papers().open(alum_id, document_id)
    except NotThere:
        abort(404)
    media = paper.media_type if paper.media_type in ENDINGS else "application/octet-stream"
    ending = ENDINGS.get(paper.media_type, ("",))[0]
    answer = Response(content, mimetype=media)
    # Not under its own name, which may say whose it is: browsers keep a list of what was downloaded.
    answer.headers["Content-Disposition"] = f'attachment; filename="paper-{paper.id}{ending}"'
    answer.headers["Content-Security-Policy"] = HANDED_OUT
    answer.headers["Cross-Origin-Resource-Policy"] = "same-origin"
    return answer


@page.post("/<int:document_id>/verify")
@needs(Role.STAFF)
def verify(alum_id: int, document_id: int) -> ResponseReturnValue:
    """Says that somebody looked at it and it agrees."""

    def done() -> str:
        problems: dict[str, str] = {}
        first, last = _day("covers_from", problems), _day("covers_to", problems)
        if request.form.get("agrees") != "yes":
            problems["agrees"] = "look at the paper first, then say that it agrees"
        if problems:
            raise BadEntry(problems)
        job = request.form.get("job", type=key)
        changes = _papers().verify(alum_id, document_id, employment_id=job, covers_from=first, covers_to=last)
        return f"Kept: you looked at paper {document_id}.{_changed(changes)}"

    return _done(alum_id, f"verify-{document_id}", done)


@page.post("/<int:document_id>/doubt")
@needs(Role.STAFF)
def doubt(alum_id: int, document_id: int) -> ResponseReturnValue:
    """Takes back that it agrees."""
    return _done(
        alum_id,
        "doubt",
        lambda: f"Paper {document_id} no longer counts.{_changed(_papers().doubt(alum_id, document_id))}",
    )


@page.post("/<int:document_id>/take-out")
@needs(Role.STAFF)
def take_out(alum_id: int, document_id: int) -> ResponseReturnValue:
    """Takes the file out for good."""

    def done() -> str:
        changes = _papers().take_out(alum_id, document_id, why=request.form.get("why", ""))
        return f"Paper {document_id} is taken out.{_changed(changes)}"

    return _done(alum_id, f"take_out-{document_id}", done)


@page.app_template_global("papers_of")
def papers_of(alum_id: int) -> Sequence[Document]:
    """The papers of one alum that are on file, for their own page."""
    with desk.the_bot().database.read() as tx:
        return [each for each in documents.of_alum(tx, alum_id) if each.removed_at is None]


def _papers() -> Papers:
    bot = desk.the_bot()
    return Papers(
        bot.database, by=desk.my_email(), now=desk.now(), today=desk.today(), most_mb=bot.settings.document_mb
    )


def _day(name: str, problems: dict[str, str]) -> date | None:
    typed = request.form.get(name, "").strip()
    try:
        return date.fromisoformat(typed) if typed else None
    except ValueError:
        problems[name] = "enter a day, such as 2026-03-10"
        return None


def _changed(changes: Sequence[Change]) -> str:
    told = (
        f" Quarter {each.number} after exit now stands on: {words.word(each.after, words.EVIDENCE).lower()}."
        for each in changes
    )
    return "".join(told)


def _done(alum_id: int, form: str, deed: Callable[[], str]) -> ResponseReturnValue:
    then = url_for("documents.show", alum_id=alum_id)
    return done(deed, then=then, again=partial(_shown, alum_id, form), gone=NotThere)


def _shown(
    alum_id: int,
    form: str = "",
    entered: Mapping[str, str] | None = None,
    problems: Mapping[str, str] | None = None,
) -> str:
    who = desk.somebody(alum_id)
    with desk.the_bot().database.read() as tx:
        papers = documents.of_alum(tx, alum_id)
        elsewhere = {each.id: documents.on_file_for_others(tx, each) for each in papers if each.removed_at is None}
        jobs = documents.jobs(tx, alum_id)
        same_job = documents.same_job(tx, alum_id)
        proven = proofs.standings(tx, alum_id, today=desk.today())
    viewings.note(Page.DOCUMENTS, alum_id)
    listed = {same_job[job.id]: job for job in jobs}
    return render_template(
        "documents.html",
        who=who,
        papers=papers,
        elsewhere=elsewhere,
        jobs=jobs,
        job_of={each.id: listed.get(same_job.get(each.employment_id or 0, "")) for each in papers},
        job_names={key: listed.get(same) for key, same in same_job.items()},
        proven=sorted(proven, key=lambda each: each.starts_on),
        kinds=tuple(PaperKind),
        endings=",".join(ending for endings in ENDINGS.values() for ending in endings),
        most_mb=desk.the_bot().settings.document_mb,
        needed=STUBS_NEEDED,
        form=form,
        entered=entered or {},
        problems=problems or {},
        today=desk.today(),
    )
