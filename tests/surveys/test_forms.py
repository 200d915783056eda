"""What short forms ask, what they come to, and how they go on a schedule."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

import pytest

from surveys.asking import next_question, question_count
from surveys.dialogue import Dialogue
from surveys.forms import ASPIRATION, FOOD_SECURITY, FORMS, HUNGER_SCREEN, SOCIAL_CAPITAL
from surveys.history import Score
from surveys.optional import OPEN_DAYS, with_form, without_form
from surveys.planning import CatchUp, catch_up, planned, schedule
from surveys.questionnaires import OF_WORK, QUESTIONNAIRES, is_whole
from surveys.questions import ITEMS, OPTIONS
from surveys.scales import SCALES
from surveys.waves import DEFAULT_PLAN, BadPlan
from surveys.wording import Edited, Organisation

ORG = Organisation("Bridge Works")
FOOD = ("food_lasted", "balanced_meals", "smaller_meals", "smaller_meals_often", "ate_less", "went_hungry")


def food(*answers):
    """The six answers in order; None where there is none."""
    return {item: answer for item, answer in zip(FOOD, answers, strict=True) if answer is not None}


@pytest.mark.parametrize(
    ("answers", "raw"),
    [
        (food("never", "never", "no", None, "no", "no"), 0),
        (food("often", "never", "no", None, "no", "no"), 1),
        (food("sometimes", "sometimes", "no", None, "no", "no"), 2),
        (food("never", "never", "yes", "one_or_two", "no", "no"), 1),
        (food("never", "never", "yes", "some", "no", "no"), 2),
        (food("never", "never", "yes", "almost_every", "no", "no"), 2),
        (food("often", "sometimes", "yes", "some", "yes", "yes"), 6),
        (food("sometimes", "often", "yes", "one_or_two", "yes", "yes"), 5),
        # Told before it was taken back that meals were smaller: how often counts no more.
        (food("never", "never", "no", "some", "no", "no"), 0),
    ],
)
def test_food_security_counts_affirmative_answers(answers, raw):
    assert FOOD_SECURITY.scored(answers) == raw
    assert is_whole("food_security", answers)


@pytest.mark.parametrize("missing", range(6))
def test_a_form_that_lacks_an_answer_has_no_score_and_keeps_the_others(missing):
    answers = food(
        *(None if n == missing else code for n, code in enumerate(("often", "often", "yes", "some", "no", "no")))
    )
    assert FOOD_SECURITY.scored(answers) is None
    assert not is_whole("food_security", answers)
    assert len(FOOD_SECURITY.answers(answers)) == (4 if missing == 2 else 5)


@pytest.mark.parametrize(
    ("form", "answers", "score"),
    [
        (HUNGER_SCREEN, ("never", "never"), "0"),
        (HUNGER_SCREEN, ("sometimes", "never"), "1"),
        (HUNGER_SCREEN, ("often", "often"), "2"),
        (SOCIAL_CAPITAL, ("1", "1", "1"), "1.00"),
        (SOCIAL_CAPITAL, ("5", "4", "4"), "4.33"),
        (ASPIRATION, ("5", "5", "4"), "4.67"),
        (ASPIRATION, ("2", "3", "3"), "2.67"),
    ],
)
def test_the_other_forms_count_or_take_the_mean(form, answers, score):
    known = {str(item): answer for item, answer in zip(form.items, answers, strict=True)}
    assert form.scored(known) == Decimal(score)


def test_every_item_belongs_to_one_form_and_every_form_fits_one_check_in():
    assert sorted(item for form in FORMS.values() for item in form.items) == sorted(ITEMS)
    assert {str(item) for item in ITEMS} == set(SCALES)
    assert QUESTIONNAIRES.keys() == OF_WORK.keys() | FORMS.keys()
    assert {form.score for form in FORMS.values()} <= set(Score)
    for key, form in FORMS.items():
        assert question_count(key) == len(form.items) <= 6


@pytest.mark.parametrize("form", FORMS.values(), ids=FORMS)
def test_a_form_asks_its_items_in_order(form):
    dialogue = Dialogue(form.key, "en", date(2026, 1, 1), date(2026, 4, 30))
    asked = []
    while (item := next_question(dialogue)) is not None:
        asked.append(item)
        known = {**dialogue.known, **OPTIONS[item]["1"]}
        dialogue = Dialogue(
            form.key, "en", dialogue.asks_from, dialogue.asks_to, known=known, questions_asked=len(asked)
        )
    assert tuple(asked) == form.items


def test_a_form_is_asked_in_another_language_only_with_all_its_items_translated():
    translated = tuple(Edited(str(item), "es", 1, "...") for item in SOCIAL_CAPITAL.items)
    assert SOCIAL_CAPITAL.is_asked_in("en", ORG)
    assert not SOCIAL_CAPITAL.is_asked_in("es", ORG)
    assert not SOCIAL_CAPITAL.is_asked_in("es", Organisation("Bridge Works", edited=translated[:2]))
    assert SOCIAL_CAPITAL.is_asked_in("es", Organisation("Bridge Works", edited=translated))
    assert not FOOD_SECURITY.is_asked_in("es", Organisation("Bridge Works", edited=translated))


WITH_FOOD = with_form(DEFAULT_PLAN, FOOD_SECURITY, name="Food", offset_days=120)


def test_a_form_moves_none_of_the_usual_check_ins_and_always_finds_its_day():
    for day in range(0, 366, 3):
        exited_on = date(2025, 1, 1) + timedelta(days=day)
        alone = schedule(DEFAULT_PLAN, exited_on=exited_on)
        both = schedule(WITH_FOOD, exited_on=exited_on)
        assert [each for each in both.checkins if each.wave_key != "food_security"] == list(alone.checkins)
        (form,) = (each for each in both.checkins if each.wave_key == "food_security")
        assert 120 <= (form.due_on - exited_on).days <= 120 + OPEN_DAYS


def test_a_form_goes_on_a_plan_once_more_under_another_key_and_off_it_again():
    twice = with_form(WITH_FOOD, FOOD_SECURITY, name="Food again", offset_days=400)
    assert [wave.key for wave in twice.waves[5:]] == ["food_security", "food_security_2"]
    assert without_form(without_form(twice, "food_security"), "food_security_2") == DEFAULT_PLAN
    for key in ("day_90", "aspiration"):
        with pytest.raises(KeyError):
            without_form(WITH_FOOD, key)


@pytest.mark.parametrize(("name", "days"), [("", 120), ("Food", 0), ("Food", 3651), ("Food", "soon")])
def test_a_form_that_no_wave_can_be_is_refused(name, days):
    with pytest.raises(BadPlan):
        with_form(DEFAULT_PLAN, FOOD_SECURITY, name=name, offset_days=days)


def test_whoever_arrives_late_is_asked_about_work_before_any_form():
    exited_on, today = date(2025, 11, 1), date(2026, 4, 10)
    late = planned(WITH_FOOD, exited_on=exited_on)
    assert WITH_FOOD.catch_up is CatchUp.NEWEST_OPEN
    still_open = [each.wave_key for each in late if each.due_on < today <= each.window.closes_on]
    assert set(still_open) == {"quarter_1", "food_security"}
    due = [each.wave_key for each in catch_up(WITH_FOOD, late, today=today).due if each.due_on == today]
    assert due == ["quarter_1"]
