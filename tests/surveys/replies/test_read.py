"""Reading a reply in the light of its question: options, our own questions, corrections, and who deals with it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

import pytest

from surveys.replies import Context, Intent, Previous, Reading, Route, read

TODAY = date(2026, 11, 21)
WORKING = {"1": {"employment_status": "employed"}, "2": {"employment_status": "unemployed"}}


def reading(text: str, asked: str, **file: Any) -> Reading:
    """A reply read against a usual file: Amazon at 17.00 an hour."""
    context = Context(**{"today": TODAY, "employer_on_file": "Amazon", "exit_wage": ("17.00", "hour"), **file})
    return read(text, asked=asked, context=context)


@pytest.mark.parametrize("text", ["1", "1.", "#1", "(1)", "1 yes", "uno", "opcion 1", "option 1", "yes", "I'm working"])
def test_an_offered_digit_and_the_answer_in_words_are_one_answer(text: str) -> None:
    assert reading(text, "status", options=WORKING).values()["employment_status"] == "employed"


@pytest.mark.parametrize("text", ["3", "1 or 2", "1 no", "12"])
def test_a_digit_that_was_not_offered_or_is_contradicted_is_asked_about(text: str) -> None:
    assert reading(text, "status", options=WORKING).route is not Route.RECORD


def test_a_digit_is_a_quantity_where_no_options_were_offered() -> None:
    assert reading("20", "hours").values()["hours_per_week"] == "20"


@pytest.mark.parametrize(
    ("text", "fields"),
    [
        ("16, 40", {"wage_amount": "16", "wage_unit": "hour", "hours_per_week": "40"}),
        ("15.50 an hour 32 hours", {"wage_amount": "15.50", "wage_unit": "hour", "hours_per_week": "32"}),
        ("18.25 and 36", {"wage_amount": "18.25", "wage_unit": "hour", "hours_per_week": "36"}),
        ("40 hours", {"hours_per_week": "40"}),
        ("18/hr 40/wk", {"wage_amount": "18", "wage_unit": "hour", "hours_per_week": "40"}),
        ("16.50 x hora, 30 horas", {"wage_amount": "16.50", "wage_unit": "hour", "hours_per_week": "30"}),
    ],
)
def test_pay_and_hours_are_told_apart(text: str, fields: Mapping[str, str]) -> None:
    assert reading(text, "pay_and_hours").values() == fields


@pytest.mark.parametrize("text", ["40", "18 40", "$18 40", "40 18", "17.50 30-35 hours"])
def test_numbers_that_could_be_pay_or_hours_are_asked_about(text: str) -> None:
    assert reading(text, "pay_and_hours").route is Route.ASK


@pytest.mark.parametrize(
    ("text", "fields"),
    [
        ("Target, cashier", {"employer": "Target", "job_title": "cashier"}),
        ("cashier at target", {"employer": "target", "job_title": "cashier"}),
        ("Amazon picker packer", {"employer": "Amazon", "job_title": "picker packer"}),
        ("en Walmart de cajera", {"employer": "Walmart", "job_title": "cajera"}),
        ("not working", {"employment_status": "unemployed"}),
        ("no", {"employment_status": "unemployed"}),
    ],
)
def test_employer_and_title_are_read_from_one_answer(text: str, fields: Mapping[str, str]) -> None:
    assert reading(text, "job").values() == fields


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("looking for work", "unemployed"),
        ("studying", "in_school"),
        ("neither", "not_looking"),
        ("ninguna", "not_looking"),
    ],
)
def test_looking_studying_or_neither(text: str, status: str) -> None:
    assert reading(text, "activity").values()["employment_status"] == status


def test_many_answers_in_one_text_are_all_read_whatever_was_asked() -> None:
    found = reading("yes still there 15.50 an hr 32hrs no bennies", "same_employer").values()
    assert found == {
        "same_employer": True,
        "employment_status": "employed",
        "wage_amount": "15.50",
        "wage_unit": "hour",
        "hours_per_week": "32",
        "employer_benefits": ("none",),
    }


def test_the_reason_a_job_does_not_meet_needs_is_kept_in_the_alums_words() -> None:
    found = reading("no the pay is too low and i need more hours", "needs_met").values()
    assert found == {"needs_met": "no", "needs_why": "the pay is too low and i need more hours"}


def _previous(question: str, text: str, **fields: Any) -> Previous:
    return Previous(question, text, fields)


@pytest.mark.parametrize(
    ("text", "asked", "previous", "fields"),
    [
        ("sorry i meant 17.50", "hours", _previous("wage", "1750", wage_amount="1750"), {"wage_amount": "17.50"}),
        ("*17.50", "hours", _previous("wage", "1750", wage_amount="1750"), {"wage_amount": "17.50"}),
        ("oops 35 hours", "wage", _previous("hours", "350", hours_per_week="350"), {"hours_per_week": "35"}),
        ("i meant yes", "same_employer", _previous("status", "no"), {"employment_status": "employed"}),
        ("me equivoqué, 16 la hora", "hours", _previous("wage", "160", wage_amount="160"), {"wage_amount": "16"}),
    ],
)
def test_a_correction_changes_the_last_answer(
    text: str, asked: str, previous: Previous, fields: Mapping[str, str]
) -> None:
    mended = reading(text, asked, previous=previous)
    assert mended.intent is Intent.CORRECTION
    assert fields.items() <= mended.values().items()


def test_an_excuse_before_the_answer_asked_for_is_no_correction() -> None:
    late = reading("Sorry, 40", "hours", previous=_previous("wage", "18", wage_amount="18"))
    assert (late.intent, late.values()["hours_per_week"]) == (Intent.ANSWER, "40")


def test_only_start_and_unstop_lift_an_opt_out() -> None:
    assert [reading(text, "status").intent for text in ("START", "unstop", "yes", "si")] == [
        Intent.OPT_IN,
        Intent.OPT_IN,
        Intent.ANSWER,
        Intent.ANSWER,
    ]


@pytest.mark.parametrize("text", ["Je travaille, oui merci", "我在工作", "نعم أعمل", "mwen pa travay mesi"])
def test_other_languages_go_to_staff(text: str) -> None:
    assert reading(text, "status").route is Route.STAFF


def test_thanks_record_nothing() -> None:
    assert (reading("ok thank you!", "wage").intent, reading("ok thank you!", "wage").found) == (Intent.THANKS, ())


def test_what_is_certain_is_kept_beside_what_is_not() -> None:
    mixed = reading("still at Amazon, 15-17 an hour", "open")
    assert mixed.route is Route.ASK
    assert mixed.values()["same_employer"] is True
    assert "wage_amount" not in mixed.values()


@pytest.mark.parametrize(
    ("asked", "text", "value"),
    [
        ("yes_no", "nah", "no"),
        ("number", "forty two", "42"),
        ("amount", "twelve bucks", "12"),
        ("date", "el 5 de mayo de 2025", "2025-05-05"),
        ("phone", "call me at +1 312.555.0123 thanks", "+13125550123"),
    ],
)
def test_plain_types_give_one_value(asked: str, text: str, value: str) -> None:
    assert reading(text, asked).values() == {"value": value}


def test_every_value_points_to_the_words_it_came_from() -> None:
    text = "Si estoy working at Walmart, gano 16,50 la hora"
    spans = {found.field: text[found.start : found.end] for found in reading(text, "open").found}
    assert (spans["wage_amount"], spans["employer"], spans["wage_unit"]) == ("16,50", "Walmart", "la hora")


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("no hablo ingles", "es"), ("No hablo inglés, perdón", "es"), ("no entiendo ingles", "es"),
        ("no english", "es"), ("i dont speak english", "es"), ("sorry no speak english", "es"),
        ("spanish please", "es"), ("en español por favor", "es"), ("espanol", "es"), ("can you text in spanish", "es"),
        ("english please", "en"), ("i don't speak spanish", "en"), ("no habla espanol", "en"),
    ],
)  # fmt: skip
@pytest.mark.parametrize("asked", ["same_employer", "status", "public_benefits", "wage", "open"])
def test_who_asks_for_another_language_has_answered_nothing(asked, text, wanted):
    reading = read(text, asked=asked, context=Context(today=date(2026, 11, 22), employer_on_file="Target"), lang="en")
    assert (reading.intent, reading.route, reading.found) == (Intent.UNCLEAR, Route.ASK, ())
    assert reading.language == wanted


@pytest.mark.parametrize("text", ["me quiero morir", "no quiero vivir", "me pega", "me van a desalojar"])
def test_a_cry_for_help_in_spanish_is_answered_in_spanish(text):
    reading = read(text, asked="status", context=Context(today=date(2026, 11, 22)), lang="en")
    assert reading.cue is not None
    assert reading.language == "es"


@pytest.mark.parametrize(
    ("asked", "text", "fields"),
    [
        ("same_employer", "yes and going to school at night", {"same_employer": True, "in_education": True}),
        ("same_employer", "si y estoy estudiando en la noche", {"same_employer": True, "in_education": True}),
        ("status", "no im in college", {"employment_status": "in_school", "education_type": "college"}),
        (
            "same_employer",
            "no, in school now. left my welding job",
            {"same_employer": False, "employment_status": "in_school", "separation_reason": "quit"},
        ),
    ],
)
def test_school_beside_a_job_is_no_want_of_work_and_has_the_kind_that_was_told(
    asked: str, text: str, fields: Mapping[str, object]
) -> None:
    assert reading(text, asked).values() == fields


@pytest.mark.parametrize(
    "text",
    [
        "no, i start at ups monday",
        "no i got hired at ups, i start monday",
        "no, starting at Walmart next week",
        "no im starting a new job at ups on the 15th",
        "no i will be at ups next week",
        "no empiezo en ups el lunes",
    ],
)
def test_a_job_that_has_not_begun_is_none_held_today(text: str) -> None:
    assert reading(text, "same_employer").values() == {"same_employer": False}
    assert reading("not yet, i start at ups monday", "status").values() == {"employment_status": "unemployed"}


@pytest.mark.parametrize("text", ["no i started at ups monday", "no, been at ups since monday"])
def test_one_that_has_begun_is(text: str) -> None:
    assert reading(text, "same_employer").values()["employer"] == "ups"
