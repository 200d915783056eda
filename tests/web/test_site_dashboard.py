"""The dashboard's tables by program and cohort: true numbers for staff, no small ones for those who only look on."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
from flask import Flask

from bot.bot import Bot
from records.database import Database
from tests.support.leavers import leavers
from tests.support.site import a_bot, a_visitor
from web.site import create_site

NOW = datetime(2026, 3, 10, 17, tzinfo=UTC)
PROGRAMS = ["Welding"] * 30 + ["Culinary"] * 20 + ["Pilot"]


@pytest.fixture
def bot(sqlite_url: str) -> Iterator[Bot]:
    """An installation with two programs and a small one."""
    database = Database(sqlite_url)
    with database.begin() as tx:
        leavers(300, programs=PROGRAMS, genders=("man", "woman")).write(tx)
    yield a_bot(database, lambda: NOW)
    database.close()


@pytest.fixture
def site(bot: Bot) -> Flask:
    return create_site(bot)


def row(page: str, program: str) -> str:
    """The text of a program's line in the table by program."""
    table = page.split('id="by-program"')[1].split("</table>")[0]
    return table.split(f'<th scope="row">{program}</th>')[1].split("</tr>")[0]


def test_staff_see_every_program_and_the_people_behind(site, bot):
    page = a_visitor(site, bot, "staff").get("/").text
    for program in set(PROGRAMS):
        assert "hidden" not in row(page, program)
        assert "/behind/answered" in row(page, program)


def test_viewers_see_no_small_program_nor_what_it_could_be_worked_out_from(site, bot):
    page = a_visitor(site, bot, "viewer").get("/").text
    for program in ("Pilot", "Culinary"):
        assert "hidden" in row(page, program)
        assert "%" not in row(page, program)
    assert "%" in row(page, "Welding")
    assert "/behind/" not in row(page, "Welding")


def test_viewers_get_no_part_of_everybody_by_another_way(site, bot):
    viewer = a_visitor(site, bot, "viewer")
    narrowed = viewer.get("/?program=Pilot").text
    assert "small groups hidden" in narrowed
    assert "/behind/" not in narrowed
    assert viewer.get("/behind/due?program=Pilot").status_code == 403
    assert viewer.get("/behind/due").status_code == 200
