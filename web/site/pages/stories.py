"""Success stories: those that may be shared, and writing one down on a page of the alum."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from functools import partial

from flask import Blueprint, render_template, request, url_for
from flask.typing import ResponseReturnValue

from bot.accounts import Role
from bot.consent import Desk
from bot.success_stories import LONGEST_WORDS, BadEntry, Draft, NotOnFile, ShownAs, Teller
from records import people, success_stories
from records.consent import Scope
from records.consent.person import standings
from records.success_stories import SuccessStory
from web.site import consent_forms, desk, viewings
from web.site.access import needs
from web.site.deeds import done
from web.site.viewings import Page

page = Blueprint("stories", __name__)


@page.get("/stories/")
def show() -> ResponseReturnValue:
    """Every story that may be shared today; to be read, printed and filtered."""
    program = None if request.args.get("program") in (None, "*") else request.args["program"]
    cohort = request.args.get("cohort", "").strip() or None
    with desk.the_bot().database.read() as tx:
        found = success_stories.shareable(tx, program=program, cohort=cohort)
        programs = people.programs(tx)
    return render_template(
        "stories.html", found=found, programs=programs, program=program, cohort=cohort or "", today=desk.today()
    )


@page.get("/alumni/<int:alum_id>/stories")
@needs(Role.STAFF)
def of_alum(alum_id: int) -> ResponseReturnValue:
    """One alum's stories, whether they agree to sharing, and the form for a story."""
    return _shown(alum_id)


@page.post("/alumni/<int:alum_id>/stories/agree")
@needs(Role.STAFF)
def agree(alum_id: int) -> ResponseReturnValue:
    """Enters that they agree to sharing, into the ledger of consent."""

    def done() -> str:
        bot = desk.the_bot()
        told = {**request.form, "scope": str(Scope.SHARING), "given_by": "self", "shown": consent_forms.OTHER}
        given, on = consent_forms.agreement(told, bot.organisation)
        at_desk = Desk(bot.database, by=desk.my_email(), now=desk.now(), zone=bot.settings.timezone)
        at_desk.enter(alum_id, given, on=on)
        return "Kept: they agree to sharing. Write their story below."

    return _done(alum_id, "agree", done)


@page.post("/alumni/<int:alum_id>/stories/write")
@needs(Role.STAFF)
def write(alum_id: int) -> ResponseReturnValue:
    """Puts a story on file."""

    def done() -> str:
        _teller().write(alum_id, _draft())
        return "Kept. The story may be shared as long as they agree to sharing."

    return _done(alum_id, "write", done)


@page.post("/alumni/<int:alum_id>/stories/<int:story_id>/withdraw")
@needs(Role.STAFF)
def withdraw(alum_id: int, story_id: int) -> ResponseReturnValue:
    """Withdraws a story."""

    def done() -> str:
        if _teller().withdraw(alum_id, story_id):
            return "Withdrawn: the story is shown and exported no more. What was handed out before is not called back."
        return "That story was withdrawn before; nothing was changed."

    return _done(alum_id, "withdraw", done)


@page.post("/alumni/<int:alum_id>/stories/<int:story_id>/again")
@needs(Role.STAFF)
def again(alum_id: int, story_id: int) -> ResponseReturnValue:
    """Tells a withdrawn story again, once they agree anew."""

    def done() -> str:
        _teller().put_forward(alum_id, story_id)
        return "Kept. The story may be shared again."

    return _done(alum_id, "again", done)


@page.app_template_global("stories_of")
def stories_of(alum_id: int) -> Sequence[SuccessStory]:
    """The stories of one alum that may be shared, for their own page."""
    with desk.the_bot().database.read() as tx:
        return [each for each in success_stories.of_alum(tx, alum_id) if each.shareable]


def _teller() -> Teller:
    return Teller(desk.the_bot().database, by=desk.my_email(), now=desk.now(), today=desk.today())


def _draft() -> Draft:
    typed = request.form.get("told_on", "").strip()
    try:
        told_on = date.fromisoformat(typed) if typed else None
    except ValueError:
        raise BadEntry({"told_on": "enter a day, such as 2026-03-10"}) from None
    return Draft(
        title=request.form.get("title", ""),
        words=request.form.get("words", ""),
        told_on=told_on,
        shown_as=request.form.get("shown_as", ""),
        pseudonym=request.form.get("pseudonym", ""),
        named_anyway=request.form.get("named_anyway") == "yes",
    )


def _done(alum_id: int, form: str, deed: Callable[[], str]) -> ResponseReturnValue:
    then = url_for("stories.of_alum", alum_id=alum_id)
    return done(deed, then=then, again=partial(_shown, alum_id, form), gone=NotOnFile)


def _shown(
    alum_id: int,
    form: str = "",
    entered: Mapping[str, str] | None = None,
    problems: Mapping[str, str] | None = None,
) -> str:
    who = desk.somebody(alum_id)
    with desk.the_bot().database.read() as tx:
        stories = success_stories.of_alum(tx, alum_id)
        stands = standings(tx, alum_id)
    viewings.note(Page.STORIES, alum_id)
    return render_template(
        "alum_stories.html",
        who=who,
        stories=stories,
        stands=stands,
        ways=tuple(ShownAs),
        methods=consent_forms.METHODS,
        longest=LONGEST_WORDS,
        form=form,
        entered=entered or {},
        problems=problems or {},
        today=desk.today(),
    )
