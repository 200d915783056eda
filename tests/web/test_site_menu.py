"""The menu: few words, each page of the site under one of them, and only what a role opens."""

from __future__ import annotations

import pytest

from bot.accounts import Role
from records.database import Database
from tests.support.clock import FixedClock
from tests.support.site import a_bot, a_visitor
from web.site import create_site
from web.site.menu import MENU, Entry, Word, menu
from web.site.pages import BLUEPRINTS

#: Pages that are opened from another page, and those of nobody in particular.
_ELSEWHERE = {"keeping", "passwords"}


def _all(words: tuple[Word, ...]) -> list[str]:
    return [page.endpoint for word in words for page in (word.pages or (word,))]


def test_every_part_of_the_site_is_under_one_word_of_the_menu():
    for page in BLUEPRINTS:
        here = [word.name for word in menu(Role.ADMIN, f"{page.name}.show") if word.here]
        assert len(here) == (0 if page.name in _ELSEWHERE else 1), page.name


def test_the_head_of_a_page_has_few_words():
    assert [word.name for word in menu(Role.COORDINATOR, "dashboard.show")] == [
        "Dashboard", "Alumni", "Needs review", "Waiting for staff", "Check-ins", "Outcomes", "Reports",
    ]  # fmt: skip


@pytest.mark.parametrize("role", list(Role))
def test_each_role_has_what_it_opens_and_nothing_else(sqlite_url, role):
    database = Database(sqlite_url)
    bot = a_bot(database, FixedClock())
    visitor = a_visitor(site := create_site(bot), bot, role)
    endpoints = [page.endpoint for each in MENU for page in ((each,) if isinstance(each, Entry) else each.entries)]
    with site.test_request_context():
        paths = {each: site.url_for(each) for each in endpoints}
    opened = [each for each in endpoints if visitor.get(paths[each]).status_code == 200]
    assert _all(menu(role, "dashboard.show")) == opened
    head = visitor.get("/measures/").text.partition("</header>")[0]
    assert '<a href="/measures/" aria-current="true">Reports</a>' in head
    assert '<a href="/measures/" aria-current="page">Measures</a>' in head
    database.close()


def test_pages_that_somebody_adds_come_last():
    assert menu(Role.VIEWER, "phones.one", [("phones.show", "Phones")])[-1] == Word("phones.show", "Phones", True)
