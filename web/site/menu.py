"""The menu at the head of every page: a few words to choose from, and under the one chosen the pages it stands for."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from bot.accounts import Role


@dataclass(frozen=True, slots=True)
class Entry:
    """A page with a name in the menu. `of` are blueprints whose pages belong to it besides its own."""

    endpoint: str
    name: str
    role: Role = Role.VIEWER
    of: tuple[str, ...] = ()

    def holds(self, blueprint: str) -> bool:
        """Whether a page of this blueprint is reached from here."""
        return blueprint == self.endpoint.partition(".")[0] or blueprint in self.of


@dataclass(frozen=True, slots=True)
class Group:
    """Pages that are chosen by one word; it leads to the first that a role opens."""

    name: str
    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class Word:
    """One word of the menu as it is shown. `pages` are those under it, none for a single page."""

    endpoint: str
    name: str
    here: bool
    pages: tuple[Word, ...] = ()


MENU: Final[tuple[Entry | Group, ...]] = (
    Entry("dashboard.show", "Dashboard"),
    Entry("alumni.show", "Alumni", of=("consent", "enrollments", "documents", "erasing")),
    Entry("review.queue", "Needs review"),
    Entry("waiting.show", "Waiting for staff"),
    Group(
        "Check-ins",
        (
            Entry("upcoming.show", "Upcoming"),
            Entry("schedule.show", "Schedule", of=("hours",)),
            Entry("wordings.show", "Texts", Role.COORDINATOR, of=("optional_forms",)),
        ),
    ),
    Group(
        "Outcomes",
        (
            Entry("outcomes.show", "Quarters"),
            Entry("titles.show", "Job titles"),
            Entry("choices.show", "Lists and rules", Role.COORDINATOR),
        ),
    ),
    Group(
        "Reports",
        (
            Entry("measures.show", "Measures"),
            Entry("response.show", "Response", Role.STAFF),
            Entry("packet.show", "Funder packet", Role.STAFF),
            Entry("stories.show", "Stories"),
            Entry("exports.show", "Exports", Role.STAFF),
            Entry("frozen.show", "Frozen reports", Role.COORDINATOR),
        ),
    ),
    Entry("logins.show", "Staff", Role.ADMIN),
)


def menu(role: Role, endpoint: str, more: Iterable[tuple[str, str]] = ()) -> tuple[Word, ...]:
    """The menu for a role that looks at a page; `more` are (endpoint, name) of pages that somebody else adds."""
    blueprint = endpoint.partition(".")[0]
    shown = (*MENU, *(Entry(*each) for each in more))
    return tuple(word for each in shown if (word := _word(each, role, blueprint)))


def _word(each: Entry | Group, role: Role, blueprint: str) -> Word | None:
    if isinstance(each, Entry):
        return Word(each.endpoint, each.name, each.holds(blueprint)) if role.includes(each.role) else None
    pages = tuple(word for entry in each.entries if (word := _word(entry, role, blueprint)))
    return Word(pages[0].endpoint, each.name, any(word.here for word in pages), pages) if pages else None
