"""Optional forms on the staff site: on the schedule and off it, translated, and seen by those who may."""

from __future__ import annotations

from datetime import timedelta
from itertools import pairwise

import pytest

from records.database import Database
from records.planning import ToPlan, load_plan, load_plans, plan_enrollments
from records.tables.journal import audit
from records.tables.measuring import scores
from records.tables.people import enrollments, wordings
from records.tables.plan import checkins
from surveys.forms import FORMS, SOCIAL_CAPITAL
from surveys.questions import OPTIONS
from surveys.waves import DEFAULT_PLAN
from tests.support.clock import FixedClock
from tests.support.doors import rows
from tests.support.factories import a_checkin, a_text, an_alum, an_answer
from tests.support.site import Visitor, a_bot, a_visitor
from web.site import create_site


@pytest.fixture
def database(sqlite_url: str):
    """One kind of database is enough for pages: what differs is in the tests of the records."""
    opened = Database(sqlite_url)
    yield opened
    opened.close()


@pytest.fixture
def site(database: Database, clock: FixedClock):
    bot = a_bot(database, clock)
    made = create_site(bot)
    return lambda role: a_visitor(made, bot, role)


@pytest.fixture
def ana(site) -> Visitor:
    return site("coordinator")


def add(someone: Visitor, **fields: object):
    return someone.post("/schedule/forms", {"form": "food_security", "offset_days": "120", **fields}, page="/schedule/")


def test_no_form_is_asked_unless_it_is_added(database: Database, ana: Visitor) -> None:
    assert "None is on this schedule." in ana.get("/schedule/").text
    assert not {wave.questionnaire for wave in DEFAULT_PLAN.waves} & FORMS.keys()


def test_a_form_goes_on_the_schedule_is_planned_and_comes_off_again(
    database: Database, ana: Visitor, clock: FixedClock
) -> None:
    today = clock().date()
    with database.begin() as tx:
        alum = an_alum(tx, exited_on=today - timedelta(days=60))
    enrollment = rows(database, enrollments, enrollments.c.alum_id == alum)[0].id
    with database.begin() as tx:
        whom = ToPlan(alum, enrollment, "Welding", today - timedelta(days=60), None, ("America/Chicago",))
        plan_enrollments(tx, [whom], plans=load_plans(tx), today=today)
    assert add(ana, name="Food, four months on").status_code == 302
    page = ana.get("/schedule/").text
    assert "Food, four months on is on the schedule. Check-ins added: 1." in page
    assert "Spanish speakers are not asked" in page
    mine = [row for row in rows(database, checkins) if row.wave == "food_security"]
    assert [(row.questionnaire, row.state) for row in mine] == [("food_security", "scheduled")]
    days = sorted(row.due_on for row in rows(database, checkins) if row.state == "scheduled")
    assert min(b - a for a, b in pairwise(days)) >= timedelta(days=21)

    assert ana.post("/schedule/forms/food_security/remove", {}, page="/schedule/").status_code == 302
    assert "Check-ins cancelled that had not begun: 1." in ana.get("/schedule/").text
    assert [row.state for row in rows(database, checkins) if row.wave == "food_security"] == ["cancelled"]
    with database.read() as tx:
        assert load_plan(tx).waves == DEFAULT_PLAN.waves


def test_the_same_form_may_be_asked_twice_and_other_waves_cannot_be_taken_out(database: Database, ana: Visitor) -> None:
    add(ana)
    add(ana, offset_days="300")
    with database.read() as tx:
        assert [wave.key for wave in load_plan(tx).waves[5:]] == ["food_security", "food_security_2"]
    ana.post("/schedule/forms/day_90/remove", {}, page="/schedule/")
    assert "not on this schedule any more" in ana.get("/schedule/").text
    with database.read() as tx:
        assert load_plan(tx).waves[:5] == DEFAULT_PLAN.waves


@pytest.mark.parametrize("days", ["", "0", "soon", "-3", "4000"])
def test_days_that_no_wave_can_have_are_refused_where_they_stand(database: Database, ana: Visitor, days: str) -> None:
    refused = add(ana, offset_days=days)
    assert refused.status_code == 422
    assert "There is a problem" in refused.text
    with database.read() as tx:
        assert load_plan(tx).waves == DEFAULT_PLAN.waves


def test_only_coordinators_change_forms(site) -> None:
    kim = site("staff")
    assert "Add an optional form" not in kim.get("/schedule/").text
    assert kim.get("/texts/forms").status_code == 403
    for path in ("/schedule/forms", "/schedule/forms/food_security/remove", "/texts/forms/social_capital/es"):
        assert kim.post(path, {}, page="/alumni/").status_code == 403


def translation(**more: object) -> dict[str, object]:
    bodies = {
        str(item): f"Pregunta {n} de la escala. Responda {', '.join(f'{d}=x' for d in OPTIONS[item])}"
        for n, item in enumerate(SOCIAL_CAPITAL.items, start=1)
    }
    seen = {f"after.{item}": 0 for item in SOCIAL_CAPITAL.items}
    return {**bodies, **seen, "validated": "Universidad, 2024", "is_validated": "1", **more}


def test_a_validated_translation_lets_a_form_be_asked(database: Database, ana: Visitor) -> None:
    path = "/texts/forms/social_capital/es"
    add(ana, form="social_capital")
    assert "not in Spanish: no validated translation" in ana.get("/schedule/").text
    assert ana.post(path, translation(), page=path).status_code == 302
    assert "Spanish: asked, with your validated translation." in ana.get("/texts/forms").text
    assert "no validated translation" not in ana.get("/schedule/").text
    kept = rows(database, audit, audit.c.subject == "form social_capital es")
    assert [(row.did, row.detail) for row in kept] == [("entered a translation", {"validated": "Universidad, 2024"})]

    late = ana.post(path, translation(), page=path)
    assert late.status_code == 409
    seen = {f"after.{item}": 1 for item in SOCIAL_CAPITAL.items}
    assert ana.post(f"{path}/remove", seen, page=path).status_code == 302
    assert "asked, with your validated" not in ana.get("/texts/forms").text
    assert len(rows(database, wordings)) == 6


@pytest.mark.parametrize(
    ("change", "says"),
    [
        ({"is_validated": ""}, "Nothing says that it is a validated translation"),
        ({"validated": " "}, "Nothing says that it is a validated translation"),
        ({"people_to_ask": ""}, "it is empty"),
        ({"people_to_ask": "Una pregunta con pocas. Responda 1=no, 2=si"}, "it does not offer the digits"),
        ({"people_to_ask": "Responda 1=a, 2=b, 3=c, 4=d, 5=e " + "y mas " * 40}, "shorten it by"),
        ({"people_to_ask": "Una escala 寿 Responda 1=a, 2=b, 3=c, 4=d, 5=e"}, "cannot carry 寿"),
        ({"people_to_ask": "Con {org}: Responda 1=a, 2=b, 3=c, 4=d, 5=e"}, "there is a { or }"),
        ({"people_to_ask": "De SNAP o albergue? Responda 1=a, 2=b, 3=c, 4=d, 5=e"}, "what kind of program"),
    ],
)
def test_a_translation_that_may_not_be_sent_is_kept_from_use(
    database: Database, ana: Visitor, change: dict[str, object], says: str
) -> None:
    path = "/texts/forms/social_capital/es"
    refused = ana.post(path, translation(**change), page=path)
    assert refused.status_code == 422
    assert says in refused.text
    assert rows(database, wordings) == []


def test_a_form_without_a_key_or_in_english_has_no_translation(ana: Visitor) -> None:
    for path in ("/texts/forms/nothing/es", "/texts/forms/social_capital/en", "/texts/forms/social_capital/xx"):
        assert ana.get(path).status_code == 404


@pytest.fixture
def told(database: Database, clock: FixedClock) -> int:
    """An alum who answered a form, with one reply that waits for staff."""
    with database.begin() as tx:
        alum = an_alum(tx)
        checkin = a_checkin(tx, alum, wave="food_security", questionnaire="food_security")
        said = a_text(tx, alum, "sometimes, it was bad", checkin_id=checkin, at=clock())
        an_answer(
            tx, alum, checkin_id=checkin, message_id=said, question="food_lasted", raw_text="sometimes, it was bad",
            value={"food_lasted": "sometimes"}, at=clock(),
        )  # fmt: skip
        tx.execute(
            scores.insert(),
            {"alum_id": alum, "checkin_id": checkin, "message_id": said, "kind": "food_security", "moment": "after",
             "as_of": clock().date(), "value": 3, "items": {"food_lasted": "sometimes"}, "source": "self_report",
             "at": clock()},
        )  # fmt: skip
    return alum


def test_scores_stand_among_the_records_in_words(site, told: int) -> None:
    page = site("staff").get(f"/alumni/{told}").text
    for words in ("Short forms", "Food security", "of 6; the lower, the more secure", "Food did not last: Sometimes"):
        assert words in page
    assert "Food security: 3" in page
    for code in ("food_lasted", "food_security", "self_report"):
        assert code not in page


def test_who_may_not_read_words_sees_neither_scores_nor_what_was_answered(site, told: int) -> None:
    page = site("viewer").get(f"/alumni/{told}").text
    for words in ("Short forms", "Sometimes", "sometimes", "of 6;", "Food security: 3"):
        assert words not in page
