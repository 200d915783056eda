"""Names of places hold words that elsewhere tell something: found by holding the demo's records against the truth."""

from __future__ import annotations

from datetime import date

import pytest

from surveys.questions import OPTIONS, Question
from surveys.replies import read
from surveys.replies.reading import Context, Intent

ON_FILE = "Lakeview Dental"


def values(asked, text, lang="en"):
    options = OPTIONS.get(Question(asked), {})
    reading = read(text, asked=asked, context=Context(date(2026, 3, 10), ON_FILE, options=options), lang=lang)
    assert not reading.needs_review, reading.because
    return {name: value for name, value in reading.values().items() if name != "employment_status"}


@pytest.mark.parametrize(
    ("text", "employer", "title"),
    [
        ("Pilsen Family Health, medical assistant", "Pilsen Family Health", "medical assistant"),
        ("medical assistant at Pilsen Family Health", "Pilsen Family Health", "medical assistant"),
        ("I'm a receptionist at Oak Street Dental", "Oak Street Dental", "receptionist"),
        ("Kedzie Tool & Die - welder", "Kedzie Tool & Die", "welder"),
        ("soy panadero en Garfield Bakery", "Garfield Bakery", "panadero"),
        ("soy asistente medico en Pilsen Family Health", "Pilsen Family Health", "asistente medico"),
    ],
)
def test_a_place_and_a_title_tell_of_no_benefits(text, employer, title):
    assert values("job", text) == {"employer": employer, "job_title": title}


@pytest.mark.parametrize("text", ["still at Lakeview Dental", "sigo en lakeview dental", "yes, lakeview dental"])
def test_the_employer_on_file_tells_of_no_benefits(text):
    assert values("same_employer", text) == {"same_employer": True}


def test_a_name_that_was_not_made_out_tells_of_no_benefits_either():
    assert "employer_benefits" not in values("job", "I'm a caregiver at Pilsen Family Health")


def test_benefits_told_beside_such_a_name_are_read():
    told = values("same_employer", "no i work at Oak Street Clinic now, they give me health and dental")
    assert told["employer_benefits"] == ("dental", "health")


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("busco trabajo", "unemployed"),
        ("buscando trabajo", "unemployed"),
        ("ninguna", "not_looking"),
        ("neither", "not_looking"),
    ],
)
def test_work_that_is_looked_for_is_not_had(text, status):
    reading = read(text, asked="activity", context=Context(date(2026, 3, 10)), lang="es")
    assert reading.values() == {"employment_status": status}


def test_food_stamps_are_no_hunger():
    assert values("public_benefits", "no food stamps, just medicaid") == {"public_benefits": ("medicaid",)}
    hungry = read("we have no food", asked="public_benefits", context=Context(date(2026, 3, 10)))
    assert hungry.intent is Intent.QUESTION
