"""Whose figures a page is about: program, cohort, dates of exit and the as-of date, read from its address."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from flask import request

from bot.accounts import Role
from surveys.measures import Scope
from web.site import desk
from web.site.formats import day
from web.site.typed import key


@dataclass(frozen=True, slots=True)
class Chosen:
    """The scope that was asked for, and what in the address could not be read."""

    scope: Scope
    problems: tuple[str, ...] = ()

    @property
    def address(self) -> Mapping[str, str]:
        """The same choice as parts of an address; what was not narrowed is left out."""
        scope = self.scope
        parts = {"program": scope.program, "cohort": scope.cohort, "from": scope.exited_from, "to": scope.exited_to}
        parts["as_of"] = scope.as_of if scope.as_of != desk.today() else None
        return {name: str(value) for name, value in parts.items() if value is not None}

    @property
    def narrowed(self) -> bool:
        """Whether it is about a part of everybody."""
        return replace(self.scope, as_of=date.min) != Scope(as_of=date.min)

    @property
    def in_words(self) -> str:
        """Whose figures they are: "Program: Welding. Exits from Jan 1, 2025 on." Empty for everybody's."""
        scope, said = self.scope, list[str]()
        if scope.program is not None:
            said.append(f"Program: {scope.program or 'not stated'}.")
        if scope.cohort is not None:
            said.append(f"Cohort: {scope.cohort or 'not stated'}.")
        match scope.exited_from, scope.exited_to:
            case date() as first, date() as last:
                said.append(f"Exits from {day(first)} to {day(last)}.")
            case date() as first, None:
                said.append(f"Exits from {day(first)} on.")
            case None, date() as last:
                said.append(f"Exits up to {day(last)}.")
        return " ".join(said)


def chosen() -> Chosen:
    """What the address of this visit asks for. A day that cannot be read, or is to come, is left out and told."""
    problems: list[str] = []
    as_of = _day("as_of", "the as-of date", problems) or desk.today()
    if as_of > desk.today():
        problems.append("The as-of date is still to come: the figures are as of today.")
        as_of = desk.today()
    first, last = _day("from", "the first exit date", problems), _day("to", "the last exit date", problems)
    if first and last and first > last:
        problems.append("The first exit date is after the last one, so nobody is counted.")
    scope = Scope(as_of=as_of, program=_name("program"), cohort=_name("cohort"), exited_from=first, exited_to=last)
    return Chosen(scope, tuple(problems))


def in_full() -> bool:
    """Whether whoever is signed in sees small groups too: those who work with the people do."""
    return desk.my_role().includes(Role.STAFF)


def page_number() -> int:
    """Which page of a list was asked for, from 1."""
    return max(request.args.get("page", 1, type=key), 1)


def _name(field: str) -> str | None:
    # A filter that is there but empty means "not stated"; a missing one means "all".
    value = request.args.get(field)
    return None if value in (None, "*") else value


def _day(field: str, name: str, problems: list[str]) -> date | None:
    text = request.args.get(field, "").strip()
    if not text:
        return None
    try:
        return date.fromisoformat(text)
    except ValueError:
        problems.append(f"“{text}” is no date for {name}: write it as 2026-03-31.")
        return None
