"""Opt-in, privacy and terms, in English and Spanish: what carriers ask for when a campaign is registered.

They are doors and not pages of the staff site: no login, no cookie, nothing personal, and cached by whoever likes. A
person who has not chosen gets the language that the browser asks for; `/opt-in/en` and `/opt-in/es` are fixed.
"""

from __future__ import annotations

from typing import Final

from flask import Blueprint, Response, current_app, render_template, request

from bot.bot import Bot
from bot.settings import Settings
from surveys.wording import AGREEMENT, languages, phrase, version_of, worded

public = Blueprint(
    "public", __name__, template_folder="templates", static_folder="static", static_url_path="/public"
)  # fmt: skip

#: Where each page is, and the first words of its title by language.
PAGES: Final = {
    "opt-in": {"en": "Texts from {org}", "es": "Mensajes de texto de {org}"},
    "privacy": {"en": "Privacy at {org}", "es": "Privacidad en {org}"},
    "terms": {"en": "Terms of texts from {org}", "es": "Términos de los mensajes de {org}"},
}
#: What the doors let through to here.
PATHS: Final = (*(f"/{name}" for name in PAGES), "/public/")
#: Seconds for which a copy may be shown. Short: a changed wording must not be shown as if it were in use.
KEPT_FOR = 300
_POLICY = (
    "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)


@public.get("/<any('opt-in', privacy, terms):name>", strict_slashes=False)
@public.get("/<any('opt-in', privacy, terms):name>/<any(en, es):language>", strict_slashes=False)
def show(name: str, language: str | None = None) -> Response:
    """One of the pages, in the language asked for."""
    bot: Bot = current_app.extensions["checkin"]
    spoken = language or request.accept_languages.best_match(languages(), "en") or "en"
    response = Response(_rendered(bot, name, spoken), mimetype="text/html")
    response.headers["Content-Language"] = spoken
    if language is None:
        response.headers["Vary"] = "Accept-Language"
    return _kept(response)


@public.after_request
def _careful(response: Response) -> Response:
    bot: Bot = current_app.extensions["checkin"]
    response.headers["Content-Security-Policy"] = _POLICY
    response.headers["X-Content-Type-Options"] = "nosniff"
    response.headers["Referrer-Policy"] = "no-referrer"
    if (bot.settings.public_url or "").startswith("https://"):
        response.headers["Strict-Transport-Security"] = "max-age=31536000"
    return response


def _kept(response: Response) -> Response:
    response.cache_control.public = True
    response.cache_control.max_age = KEPT_FOR
    response.add_etag()
    response.make_conditional(request)
    return response


def _rendered(bot: Bot, name: str, language: str) -> str:
    organisation = bot.organisation
    texts = {each: phrase(each, organisation, language=language) for each in ("opted_in", "help", "opted_out")}
    return render_template(
        f"public/{name.replace('-', '_')}.{language}.html",
        name=name,
        language=language,
        title=PAGES[name][language].format(org=organisation.name),
        org=organisation.name,
        told=bot.settings,
        number=_as_written(bot.settings),
        agreement=worded(AGREEMENT, organisation, language=language),
        version=version_of(AGREEMENT, organisation, language=language),
        texts=texts,
    )


def _as_written(settings: Settings) -> str:
    """Our own number as people write it; empty when texts come from a messaging service, which may have several."""
    number = settings.from_number or ""
    if settings.messaging_service_sid:
        return ""
    if number.startswith("+1") and len(number) == 12:
        return f"({number[2:5]}) {number[5:8]}-{number[8:]}"
    return number
