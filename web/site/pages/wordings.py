"""The texts about consent: what people are shown when they agree, and what they get on HELP, STOP and START."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from flask import Blueprint, abort, flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from bot.accounts import Role
from bot.rewording import BadWording, back_to_standard, change_wording
from records import wordings
from records.wordings import ChangedMeanwhile, Version
from surveys.segments import Segments, segments, unaccented
from surveys.wording import AGREEMENT, Organisation, filled, languages, standard
from surveys.wording.required import REQUIRED, WORDS, Problem, check, says
from web.site import desk
from web.site.access import needs

page = Blueprint("wordings", __name__, url_prefix="/texts")

#: Each text as the site calls it, and when people meet it. In the order in which they do.
TITLES: Final = {
    AGREEMENT: ("Agreement", "What people are shown when they agree: on the public page, on paper, or read out."),
    "opted_in": ("Opt-in confirmation", "Sent to somebody who agrees by texting START; a registration asks for it."),
    "help": ("Answer to HELP", "Sent to whoever texts HELP or AYUDA."),
    "opted_out": ("Answer to STOP", "The one text after an opt-out. Left out when the phone company sent its own."),
    "resubscribed": ("Answer to START", "Sent to somebody who had opted out and texts START."),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Shown:
    """One text in one language, as the page shows it. `cost` is None for the agreement, which is no text."""

    language: str
    body: str
    text: str
    cost: Segments | None
    parts: tuple[tuple[str, bool], ...]
    problems: tuple[Problem, ...]
    standard: str
    versions: Sequence[Version]

    @property
    def newest(self) -> int:
        """The number of the newest version, 0 before anybody worded the text anew."""
        return self.versions[0].number if self.versions else 0

    @property
    def own(self) -> bool:
        """Whether a version of staff's is in use."""
        return bool(self.versions and self.versions[0].body)


@page.get("/")
@needs(Role.COORDINATOR)
def show() -> ResponseReturnValue:
    """Every text as it is sent now, in both languages."""
    told = _versions()
    texts = [(name, [_shown(name, language, told) for language in languages()]) for name in TITLES]
    return render_template("wordings.html", texts=texts, titles=TITLES, contact=_organisation().contact)


@page.get("/<name>")
@needs(Role.COORDINATOR)
def one(name: str) -> ResponseReturnValue:
    """One text in both languages, to be changed, with its history."""
    return _page(_known(name))


@page.post("/<name>/<language>")
@needs(Role.COORDINATOR)
def save(name: str, language: str) -> ResponseReturnValue:
    """Keeps a wording that holds all it must; otherwise says what is wrong and keeps nothing."""
    _known(name, language)
    body = request.form.get("body", "")
    try:
        version = change_wording(
            desk.the_bot().database,
            name,
            language,
            body,
            organisation=_organisation(),
            after=_after(),
            by=desk.my_email(),
            now=desk.now(),
        )
    except BadWording:
        return _page(name, {language: body}), 422
    except ChangedMeanwhile:
        return _page(name, {language: body}, late=language), 409
    if version is None:
        flash("Nothing to save: that is the text in use.")
        return redirect(url_for("wordings.one", name=name))
    _look_again()
    flash(f"Saved as version {version}. It is used from now on, within half a minute on every machine.")
    return redirect(url_for("wordings.one", name=name))


@page.post("/<name>/<language>/standard")
@needs(Role.COORDINATOR)
def reset(name: str, language: str) -> ResponseReturnValue:
    """Goes back to the standard text; the versions stay on file."""
    _known(name, language)
    try:
        back_to_standard(
            desk.the_bot().database, name, language, after=_after(), by=desk.my_email(), now=desk.now()
        )  # fmt: skip
    except ChangedMeanwhile:
        return _page(name, late=language), 409
    _look_again()
    flash("The standard text is used again.")
    return redirect(url_for("wordings.one", name=name))


@page.post("/<name>/<language>/preview")
@needs(Role.COORDINATOR)
def preview(name: str, language: str) -> ResponseReturnValue:
    """How a wording would arrive, what it costs and what it lacks; keeps nothing. Asked for while somebody types."""
    _known(name, language)
    shown = _shown(name, language, (), request.form.get("body", ""))
    return render_template("wording_preview.html", shown=shown, name=name)


def _page(name: str, entered: dict[str, str] | None = None, *, late: str | None = None) -> str:
    told = _versions()
    each = [_shown(name, language, told, (entered or {}).get(language)) for language in languages()]
    title, what = TITLES[name]
    return render_template(
        "wording.html", name=name, title=title, what=what, each=each, entered=entered or {}, late=late
    )


def _shown(name: str, language: str, told: Sequence[Version], entered: str | None = None) -> Shown:
    versions = [each for each in told if (each.name, each.language) == (name, language)]
    usual = standard(name, language)
    body = entered if entered is not None else (versions[0].body if versions else "") or usual
    organisation = _organisation()
    text = filled(body, organisation, language=language)
    sent = text if name == AGREEMENT else unaccented(text)
    return Shown(
        language=language,
        body=body,
        text=sent,
        cost=None if name == AGREEMENT else segments(sent),
        parts=tuple((WORDS[part], says(part, language, body)) for part in REQUIRED[name]),
        problems=check(name, language, body, organisation),
        standard=usual,
        versions=versions,
    )


def _versions() -> Sequence[Version]:
    with desk.the_bot().database.read() as tx:
        return wordings.history(tx)


def _organisation() -> Organisation:
    return desk.the_bot().organisation


def _look_again() -> None:
    bot = desk.the_bot()
    bot.wordings.look_again(bot.database, now=desk.now())


def _known(name: str, language: str | None = None) -> str:
    if name not in TITLES or (language is not None and language not in languages()):
        abort(404)
    return name


def _after() -> int:
    """The newest version that whoever sends the form had before them."""
    after = request.form.get("after", "")
    return int(after) if after.isascii() and after.isdigit() and len(after) < 9 else -1
