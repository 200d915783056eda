"""The page of one alum's enrollments: which exit counts, what stood at entry and exit, who may read why."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from bot.bot import Bot
from records.database import Database
from records.excluding import exclude
from records.histories import import_histories
from records.tables.histories import entry_facts
from records.tables.journal import audit
from records.tables.measuring import scores
from records.tables.people import alumni, enrollments
from records.tables.plan import checkins
from tests.support.clock import FixedClock
from tests.support.doors import rows
from tests.support.site import Visitor, a_bot, a_visitor
from web.site import create_site

LINES: tuple[dict[str, Any], ...] = (
    {"type": "enrollment", "external_id": "p1", "program": "Welding", "started_on": "2025-05-01",
     "exited_on": "2025-12-15", "barriers": ["justice involved", "no car"], "completed": ["training"],
     "baseline": {"wage": "14", "wage_unit": "hour", "net_worth": "-6000", "public_benefits": ["snap"]}},
    {"type": "enrollment", "external_id": "p1", "program": "Fellows", "started_on": "2026-02-01",
     "exited_on": "2026-03-05", "exit": {"net_worth": "-2500", "food_security_raw": 1}},
)  # fmt: skip


@pytest.fixture
def database(sqlite_url: str) -> Database:
    return Database(sqlite_url)


@pytest.fixture
def bot(database: Database, clock: FixedClock, tmp_path: Path) -> Bot:
    path = tmp_path / "lines.jsonl"
    path.write_text("\n".join(map(json.dumps, LINES)))
    done = import_histories(database, path, now=clock(), by="test", default_zone="America/Chicago")
    assert done.rejected == ()
    return a_bot(database, clock)


def someone(bot: Bot, role: str = "staff") -> Visitor:
    return a_visitor(create_site(bot), bot, role)


def save(who: Visitor, enrollment: int, fields: Mapping[str, object]) -> str:
    path = f"/alumni/1/enrollments/{enrollment}"
    answer = who.post(path, dict(fields), page=path)
    if answer.status_code == 302:
        return who.get(answer.headers["Location"]).text
    assert answer.status_code == 422
    return answer.text


def test_the_page_says_which_exit_counts_and_what_took_the_other_back(bot: Bot) -> None:
    shown = someone(bot).get("/alumni/1/enrollments/").text
    assert "This exit does not count. Services went on in Fellows, from Feb 1, 2026" in shown
    assert "This exit counts: check-ins and the four quarters follow Mar 5, 2026." in shown
    for told in ("$14.00 an hour", "-$6,000.00", "-$2,500.00", "SNAP", "Justice-involved, No car"):
        assert told in shown
    assert "the exit does not count: services went on" in someone(bot, "coordinator").get("/alumni/1").text


def test_the_form_sends_back_what_is_on_file_and_then_nothing_changes(bot: Bot, database: Database) -> None:
    who = someone(bot)
    before = rows(database, enrollments), rows(database, entry_facts), rows(database, scores)
    shown = save(who, 1, {
        "cohort": "", "enrolled_on": "2025-05-01", "exited_on": "2025-12-15", "completed": ["", "training"],
        "barriers": ["", "justice_involved", "no car"], "entry_wage": "14.00", "entry_wage_unit": "hour",
        "entry_net_worth": "-6000.00", "entry_public_benefits": ["", "snap"],
    })  # fmt: skip
    assert "Nothing was changed." in shown
    assert (rows(database, enrollments), rows(database, entry_facts), rows(database, scores)) == before


def test_dates_mended_by_staff_bring_an_exit_back_and_plan_it_again(bot: Bot, database: Database) -> None:
    shown = save(someone(bot), 2, {"enrolled_on": "2026-03-20", "exited_on": "2026-04-30"})
    assert "Kept." in shown
    assert "This exit does not count" not in shown
    waiting = {row.enrollment_id for row in rows(database, checkins) if row.state == "scheduled"}
    assert waiting == {1, 2}
    trail = [(row.did, row.by) for row in rows(database, audit) if row.did != "viewed"][-2:]
    assert trail == [("changed the enrollment", "staff@example.org"), ("exit counts again", "staff@example.org")]


def test_how_things_stood_is_kept_as_told_and_an_emptied_field_is_no_longer_known(bot: Bot, database: Database) -> None:
    who = someone(bot)
    told = {"exit_net_worth": "$1,250", "exit_food_security": "", "exit_social_capital": "3.67",
            "exit_housing": "own_place", "entry_food_security": "4", "exit_employed": "yes", "exit_employer": "Mill",
            "exit_wage": "19.50", "exit_wage_unit": "hour"}  # fmt: skip
    shown = save(who, 2, told)
    for said in ("$1,250.00", "3.67", "A place of their own", "Mill", "$19.50 an hour"):
        assert said in shown
    in_force = {row.kind: row.value or row.choice for row in rows(database, scores) if row.replaced_by is None}
    assert in_force == {"net_worth": Decimal(1250), "social_capital": Decimal("3.67"), "housing": "own_place"}
    assert len(rows(database, scores)) == 5  # what was told before stays on file
    assert {row.food_security_raw for row in rows(database, entry_facts) if row.enrollment_id == 2} == {4}


def test_a_form_opened_before_somebody_else_s_change_does_not_undo_it(bot: Bot, database: Database) -> None:
    ana, ben = someone(bot), someone(bot, "coordinator")
    path = "/alumni/1/enrollments/1"
    found = re.search(r'name="mark" value="(\w+)"', ana.get(path).text)
    assert found
    opened = {"mark": found.group(1), "cohort": "", "exited_on": "2025-12-15"}
    assert ben.post(path, {**opened, "exited_on": "2025-12-18"}).status_code == 302
    late = ana.post(path, {**opened, "cohort": "Fall"})
    assert (late.status_code, "Somebody changed this enrollment after you opened it" in late.text) == (409, True)
    assert [row.exited_on for row in rows(database, enrollments) if row.id == 1] == [date(2025, 12, 18)]
    again = re.search(r'name="mark" value="(\w+)"', late.text)
    assert again
    assert 'value="Fall"' in late.text
    assert ana.post(path, {**opened, "mark": again.group(1), "cohort": "Fall"}).status_code == 302
    # Whoever sends the same twice has changed nothing, and is told so.
    assert ana.post(path, {**opened, "cohort": "Fall"}).status_code == 302


WRONG: list[tuple[dict[str, object], str]] = [
    ({"exited_on": "2026-01-01"}, "The exit is before the first day"),
    ({"exited_on": "soon"}, "Enter a date"),
    ({"entry_wage": "plenty"}, "Enter dollars"),
    ({"entry_wage": "15", "entry_wage_unit": ""}, "Choose what the pay is per"),
    ({"entry_food_security": "7"}, "Enter a whole number from 0 to 6"),
    ({"exit_social_capital": "6"}, "Enter a number from 1 to 5"),
    ({"entry_public_benefits": ["snap", "none"]}, "cannot go with others"),
    ({"barriers": "x" * 61}, "at most 60 characters"),
    ({"exited_on": ""}, "how things stood at exit needs a day"),
    ({"completed": "everything"}, "Choose from the list"),
]


def test_what_cannot_be_kept_is_said_beside_its_field(bot: Bot, database: Database) -> None:
    who, before = someone(bot), rows(database, enrollments)
    for fields, mend in WRONG:
        assert mend in save(who, 2, fields)
    assert rows(database, enrollments) == before


def test_only_coordinators_read_why_somebody_is_left_out(bot: Bot, database: Database, clock: FixedClock) -> None:
    staff, coordinator = someone(bot), someone(bot, "coordinator")
    save(coordinator, 2, {"exit_reason": "deceased"})
    assert [row.blocked_reason for row in rows(database, alumni)] == ["excluded"]
    assert {row.state for row in rows(database, checkins)} <= {"cancelled", "expired"}
    for page in ("/alumni/1", "/alumni/1/enrollments/", "/alumni/1/enrollments/2"):
        assert "eceased" not in staff.get(page).text
        assert "eceased" in coordinator.get(page).text
    back = coordinator.post("/alumni/1/consent/bring-back", page="/alumni/1/consent")
    assert (back.status_code, "correct it with the enrollment" in back.text) == (422, True)
    # Staff who cannot read it do not overwrite it either.
    save(staff, 2, {"exit_reason": "completed", "cohort": "Spring"})
    assert rows(database, enrollments)[1].exit_reason == "deceased"
    save(coordinator, 2, {"exit_reason": "completed"})
    assert [row.blocked_reason for row in rows(database, alumni)] == ["no_phone"]


def test_why_stands_apart_where_it_was_entered_for_itself(bot: Bot, database: Database, clock: FixedClock) -> None:
    with database.begin() as tx:
        exclude(tx, 1, "reserve", on=date(2026, 3, 1), by="coordinator@example.org", now=clock())
    assert "Why is shown to coordinators only." in someone(bot).get("/alumni/1/enrollments/").text
    shown = someone(bot, "coordinator").get("/alumni/1/enrollments/").text
    assert "They were called to active duty, from Mar 1, 2026" in shown


def test_viewers_see_no_baselines_and_change_nothing(bot: Bot) -> None:
    viewer = someone(bot, "viewer")
    assert viewer.get("/alumni/1/enrollments/").status_code == 403
    assert viewer.post("/alumni/1/enrollments/1", {"cohort": "x"}).status_code == 403
    assert someone(bot).get("/alumni/1/enrollments/99").status_code == 404
