"""One person's consents: the whole ledger, and what staff enter when somebody tells them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from functools import partial
from typing import Final

from flask import Blueprint, render_template, request, url_for
from flask.typing import ResponseReturnValue

from bot.accounts import Role
from bot.consent import BadEntry, Desk, NotOnFile
from records import consent, excluding
from records.consent import Scope
from records.consent.person import Held, Standings, standings
from surveys.ages import OF_AGE
from surveys.wording import AGREEMENT, worded
from web.site import consent_forms, desk, viewings, words
from web.site.access import needs
from web.site.deeds import done
from web.site.viewings import Page

page = Blueprint("consent", __name__, url_prefix="/alumni")

#: What is to be done about each reason why no text may go.
MENDS: Final = {
    "no_phone": "Enter a number that they agreed to be texted at.",
    "no_consent": "Enter their agreement once they have given it. They can also text START from their phone.",
    "no_guardian": "Enter the agreement of a parent or guardian. It is no longer needed from their 18th birthday on.",
    "opted_out": "Only they can bring texts back, by texting START from their phone.",
    "wrong_number": "Ask for the right number and change it. The one on file stays without texts.",
    "bad_number": "Ask for another number and change it.",
    "excluded": "If that is a mistake, a coordinator can bring them back into follow-up.",
}


@page.get("/<int:alum_id>/consent")
def show(alum_id: int) -> ResponseReturnValue:
    """The ledger, how things stand, and the forms."""
    return _shown(alum_id)


@page.post("/<int:alum_id>/consent/opt-out")
@needs(Role.STAFF)
def opt_out(alum_id: int) -> ResponseReturnValue:
    """Stops all texts at once."""

    def done() -> str:
        sharing = _desk().opt_out(
            alum_id, note=request.form.get("note", ""), method=consent_forms.method_of(request.form)
        )
        others = "" if not sharing else " Nor does anybody else who has the same number."
        return f"Opted out. They get no more texts.{others}"

    return _done(alum_id, "opt_out", done)


@page.post("/<int:alum_id>/consent/take-back")
@needs(Role.STAFF)
def take_back(alum_id: int) -> ResponseReturnValue:
    """Ends the consent to sharing or research, or a guardian's to texts."""

    def done() -> str:
        what, note = request.form.get("what", ""), request.form.get("note", "")
        match what:
            case "guardian":
                _desk().no_longer(alum_id, note=note)
                return "Kept: the guardian no longer agrees. No text goes out."
            case Scope.SHARING | Scope.RESEARCH:
                _desk().take_back(alum_id, Scope(what), note=note)
                return f"Kept: {words.consented('staff_opt_out', what)[:1].lower()}{words.consented('', what)[1:]}."
            case _:
                raise BadEntry({"what": "choose what they no longer agree to"})

    return _done(alum_id, "take_back", done)


@page.post("/<int:alum_id>/consent/agree")
@needs(Role.STAFF)
def agree(alum_id: int) -> ResponseReturnValue:
    """Enters a consent that the person, or a guardian, gave."""

    def done() -> str:
        given, on = consent_forms.agreement(request.form, desk.the_bot().organisation)
        reason = _desk().enter(alum_id, given, on=on, note=request.form.get("note", ""))
        if given.scope is not Scope.TEXTS:
            return "Kept."
        return "Kept. They can be texted." if reason is None else f"Kept. {_still(reason)}"

    return _done(alum_id, "agree", done)


@page.post("/<int:alum_id>/consent/number")
@needs(Role.STAFF)
def number(alum_id: int) -> ResponseReturnValue:
    """Changes the number on file."""

    def done() -> str:
        who = desk.somebody(alum_id)
        agreed = consent_forms.at_new_number(request.form, desk.the_bot().organisation, language=who.language)
        reason = _desk().change_number(
            alum_id, request.form.get("phone", ""), agreed, note=request.form.get("note", "")
        )
        kept = f"Number changed. Nothing more goes to the old one.{_shared(desk.somebody(alum_id))}"
        return f"{kept} They can be texted at the new one." if reason is None else f"{kept} {_still(reason)}"

    return _done(alum_id, "number", done)


@page.post("/<int:alum_id>/consent/leave-out")
@needs(Role.STAFF)
def leave_out(alum_id: int) -> ResponseReturnValue:
    """Leaves somebody out of follow-up."""

    def done() -> str:
        if request.form.get("sure") != "yes":
            raise BadEntry({"sure": "confirm that no text shall go to them any more"})
        on = consent_forms.optional_day(request.form, "since")
        _desk().leave_out(alum_id, request.form.get("reason", ""), on=on)
        return "Left out of follow-up. Nothing more goes to them."

    return _done(alum_id, "leave_out", done)


@page.post("/<int:alum_id>/consent/bring-back")
@needs(Role.COORDINATOR)
def bring_back(alum_id: int) -> ResponseReturnValue:
    """Takes leaving out back."""

    def done() -> str:
        reason = _desk().bring_back(alum_id)
        return "Back in follow-up." if reason is None else f"Back in follow-up. {_still(reason)}"

    return _done(alum_id, "bring_back", done)


@page.app_template_global("consents_of")
def consents_of(alum_id: int) -> Standings:
    """How things stand with each consent of one alum, for their own page."""
    with desk.the_bot().database.read() as tx:
        return standings(tx, alum_id)


def _desk() -> Desk:
    bot = desk.the_bot()
    return Desk(bot.database, by=desk.my_email(), now=desk.now(), zone=bot.settings.timezone)


def _still(reason: str) -> str:
    return (
        f"No texts go out yet: {words.word(reason, words.BLOCKED)[:1].lower()}{words.word(reason, words.BLOCKED)[1:]}."
    )


def _shared(who: Held) -> str:
    """A slip of the pen would let us text somebody else, so that whoever entered a number hears who has it too."""
    match len(who.others):
        case 0:
            return ""
        case 1:
            return " Another alum has this number too: if that is a slip, change it again."
        case others:
            return f" {others} other alumni have this number too: if that is a slip, change it again."


def _done(alum_id: int, form: str, deed: Callable[[], str]) -> ResponseReturnValue:
    then = url_for("consent.show", alum_id=alum_id)
    return done(deed, then=then, again=partial(_shown, alum_id, form), gone=NotOnFile)


def _shown(
    alum_id: int,
    form: str = "",
    entered: Mapping[str, str] | None = None,
    problems: Mapping[str, str] | None = None,
) -> str:
    who = desk.somebody(alum_id)
    with desk.the_bot().database.read() as tx:
        ledger = consent.ledger_of(tx, alum_id)
        stands = standings(tx, alum_id)
        left_out = excluding.since(tx, alum_id)
    viewings.note(Page.CONSENT, alum_id)
    organisation = desk.the_bot().organisation
    language = (entered or {}).get("language", who.language)
    return render_template(
        "consent.html",
        who=who,
        is_minor=who.is_minor(desk.now()),
        of_age_on=_birthday(who.birth_date, OF_AGE),
        ledger=ledger,
        stands=stands,
        left_out=left_out,
        mends=MENDS,
        form=form,
        entered=entered or {},
        problems=problems or {},
        methods=consent_forms.METHODS,
        reasons=excluding.REASONS,
        ours=worded(AGREEMENT, organisation, language=language),
        today=desk.today(),
        may_bring_back=desk.my_role().includes(Role.COORDINATOR),
        may_enter=desk.my_role().includes(Role.STAFF),
    )


def _birthday(born: date | None, age: int) -> date | None:
    """The day on which somebody reaches an age."""
    if born is None:
        return None
    try:
        return born.replace(year=born.year + age)
    except ValueError:  # February 29
        return date(born.year + age, 3, 1)
