"""What staff typed about a consent, read and checked. Every problem is told at once, by the field it is about."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from enum import StrEnum
from typing import Final, TypeVar

from bot.entered import BadEntry
from records.consent import Consented, GivenBy, Method, Scope
from surveys.wording import AGREEMENT, Organisation, languages, version_of, worded

E = TypeVar("E", bound=StrEnum)

#: How staff hear of it; a text, a roster and the phone company speak for themselves.
METHODS: Final = (Method.PHONE, Method.PAPER, Method.IN_PERSON, Method.WEB)
LONGEST_WORDING: Final = 1000
#: What the person was shown: our own agreement to texts, or something else.
OURS, OTHER = "ours", "other"


def agreement(form: Mapping[str, str], organisation: Organisation) -> tuple[Consented, date | None]:
    """A consent as the form "They agree to something" has it, and its day. Raises `BadEntry`."""
    problems: dict[str, str] = {}
    scope = _choice(Scope, form, "scope", "choose what they agreed to", problems)
    method = _choice(Method, form, "method", "choose how they agreed", problems, METHODS)
    given_by = _choice(GivenBy, form, "given_by", "choose who agreed", problems)
    language = _language(form, problems)
    on = _day(form, "on", problems)
    wording, version = _shown(form, scope, language, organisation, problems)
    if given_by is GivenBy.GUARDIAN and scope is not None and scope is not Scope.TEXTS:
        problems["given_by"] = "a guardian's word is asked for texts only: choose the alum"
    if problems or scope is None or method is None or given_by is None:
        raise BadEntry(problems)
    given = Consented(
        scope=scope, method=method, given_by=given_by, language=language, wording=wording, wording_version=version
    )
    return given, on


def at_new_number(form: Mapping[str, str], organisation: Organisation, *, language: str) -> Consented | None:
    """Whether they agreed to texts at a new number, and how; None when nobody asked yet. Raises `BadEntry`."""
    agreed = form.get("agreed")
    if agreed not in ("yes", "no"):
        raise BadEntry({"agreed": "choose whether they agreed to texts at the new number"})
    if agreed == "no":
        return None
    problems: dict[str, str] = {}
    method = _choice(Method, form, "how", "choose how they agreed", problems, METHODS)
    if method is None:
        raise BadEntry(problems)
    wording = worded(AGREEMENT, organisation, language=language)
    version = version_of(AGREEMENT, organisation, language=language)
    return Consented(method=method, language=language, wording=wording, wording_version=version)


def method_of(form: Mapping[str, str]) -> Method:
    """How they told us; on the phone unless the form says otherwise."""
    typed = form.get("method", "")
    return Method(typed) if typed in METHODS else Method.PHONE


def _choice(
    kind: type[E],
    form: Mapping[str, str],
    name: str,
    mend: str,
    problems: dict[str, str],
    among: tuple[E, ...] | None = None,
) -> E | None:
    typed = form.get(name, "")
    if typed in (tuple(kind) if among is None else among):
        return kind(typed)
    problems[name] = mend
    return None


def _language(form: Mapping[str, str], problems: dict[str, str]) -> str:
    typed = form.get("language", "")
    if typed not in languages():
        problems["language"] = "choose the language they agreed in"
    return typed


def _day(form: Mapping[str, str], name: str, problems: dict[str, str]) -> date | None:
    typed = form.get(name, "").strip()
    if not typed:
        return None
    try:
        return date.fromisoformat(typed)
    except ValueError:
        problems[name] = "enter a day, such as 2026-03-10"
        return None


def optional_day(form: Mapping[str, str], name: str) -> date | None:
    """A day, or none. Raises `BadEntry`."""
    problems: dict[str, str] = {}
    found = _day(form, name, problems)
    if problems:
        raise BadEntry(problems)
    return found


def _shown(
    form: Mapping[str, str], scope: Scope | None, language: str, organisation: Organisation, problems: dict[str, str]
) -> tuple[str, str]:
    """What the person was shown, and the version of it."""
    shown, other = form.get("shown", ""), " ".join(form.get("wording", "").split())
    if shown == OURS and scope not in (None, Scope.TEXTS):
        problems["shown"] = "our agreement is about texts only: say below what they were shown"
    elif shown == OURS and language in languages():
        named = version_of(AGREEMENT, organisation, language=language)
        return worded(AGREEMENT, organisation, language=language), named
    elif shown == OTHER and not other:
        problems["wording"] = "write what they were shown, or the name of the form they signed"
    elif shown == OTHER and len(other) > LONGEST_WORDING:
        problems["wording"] = f"shorten it to {LONGEST_WORDING} characters"
    elif shown not in (OURS, OTHER):
        problems["shown"] = "choose what they were shown"
    return other, ""
