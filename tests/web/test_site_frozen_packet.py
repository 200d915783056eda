"""A report that was handed in can be printed again: its figures and definitions of that day, and what changed since."""

from __future__ import annotations

import re
from datetime import date

import pytest
import sqlalchemy as sa

from records import frozen
from records.database import Database
from records.tables.measuring import frozen_reports
from records.tables.outcomes import employment
from surveys.measures import BY_ID
from tests.support.clock import FixedClock
from tests.support.factories import an_alum, an_employment
from tests.support.site import a_bot, a_visitor
from web.site import create_site

EXIT = date(2024, 11, 15)


@pytest.fixture
def database(sqlite_url):
    opened = Database(sqlite_url)
    with opened.begin() as tx:
        for n in range(40):
            alum = an_alum(tx, exited_on=EXIT, first_name="Wilhelmina", program="Welding" if n % 2 else "Baking")
            if n % 4 < 2:
                an_employment(tx, alum, started_on="2024-12-02", as_of=date(2026, 1, 5))
    yield opened
    opened.close()


@pytest.fixture
def bot(database):
    return a_bot(database, FixedClock())


@pytest.fixture
def coordinator(bot):
    return a_visitor(create_site(bot), bot, "coordinator")


def freeze(coordinator, **fields):
    done = coordinator.post("/frozen/", {"name": "To the county", "program": "*", "cohort": "*", **fields})
    assert done.status_code == 302
    return done.location


def plain(page):
    return " ".join(re.sub(r"<[^>]+>", " ", page.text).split())


def test_the_packet_has_the_figures_and_definitions_of_the_day_and_says_what_changed(coordinator, bot, database):
    path = freeze(coordinator)
    assert f'href="{path}/packet"' in coordinator.get(path).text
    page = plain(coordinator.get(f"{path}/packet"))
    assert "Report To the county" in page
    assert "Mar 10, 2026, 12:00 PM, by coordinator@example.org" in page
    assert "Nothing that can be shown: counted again" in page
    assert "The definitions are those of today" not in page
    bot.clock.advance(days=1)
    with database.begin() as tx:
        tx.execute(employment.update().where(employment.c.alum_id < 9).values(status="unemployed", started_on=None))
    now = plain(coordinator.get(f"{path}/packet"))
    measure = BY_ID["wioa_employment_q2"]
    # As it was, in the tables; then and now, below.
    assert re.search(rf"{re.escape(measure.title)} 50% 20 40 ", now)
    assert re.search(rf"{re.escape(measure.title)} 50% 20 of 40, 20 unknown 40% 16 of 40", now)
    assert f"{measure.counts} Of: {measure.of}. Source: {measure.source}." in now
    assert re.search(r"Changed since \d+ of \d+ measures , as of Mar 11, 2026", now)
    assert "Groups, response rates and stories are not kept with a frozen report." in now
    assert "Wilhelmina" not in now


def test_small_groups_are_hidden_as_they_were(coordinator, database):
    with database.begin() as tx:
        an_alum(tx, exited_on=EXIT, program="Pilot")
    path = freeze(coordinator, program="Pilot")
    page = plain(coordinator.get(f"{path}/packet"))
    assert "Program: Pilot." in page
    assert re.search(rf"{re.escape(BY_ID['wioa_employment_q2'].title)} hidden hidden hidden", page)


def test_a_definition_stays_as_it_was_whatever_is_declared_later(coordinator, monkeypatch):
    path = freeze(coordinator)
    monkeypatch.setattr(frozen, "BY_ID", {})
    page = plain(coordinator.get(f"{path}/packet"))
    assert BY_ID["wioa_employment_q2"].counts in page
    assert "The definitions are those of today" not in page


def test_a_report_from_before_definitions_were_kept_says_so(coordinator, database):
    freeze(coordinator)
    with database.begin() as tx:
        row = dict(tx.execute(sa.select(frozen_reports)).one()._mapping)
        figures = [{name: value for name, value in each.items() if name != "defined"} for each in row.pop("figures")]
        gone = [
            {**each, "id": "measured_once", "shared": {**each["shared"], "id": "measured_once"}} for each in figures
        ]
        older = {**row, "id": 2, "name": "Older", "name_key": "older", "figures": [*figures, gone[0]]}
        tx.execute(frozen_reports.insert(), older)
    page = plain(coordinator.get("/frozen/2/packet"))
    assert "The definitions are those of today: this report was frozen before they were kept with it." in page
    assert BY_ID["wioa_employment_q2"].counts in page
    assert re.search(r"measured_once .* not measured any more", page)


def test_only_coordinators_print_it_and_there_is_none_of_what_is_no_report(coordinator, bot):
    path = freeze(coordinator)
    staff = a_visitor(coordinator.client.application, bot, "staff")
    assert staff.get(f"{path}/packet").status_code == 403
    assert coordinator.get("/frozen/99/packet").status_code == 404
