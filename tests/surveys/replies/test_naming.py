"""Employers' names, as they are built and where they stand in a sentence."""

from __future__ import annotations

from datetime import date

import pytest

from surveys.replies import read
from surveys.replies.jobs.naming import name_from
from surveys.replies.jobs.onfile import on_file_mentions, same_name
from surveys.replies.reading import Context
from surveys.replies.text.words import read_words


def told(text, asked="open", on_file=None):
    reading = read(text, asked=asked, context=Context(date(2025, 11, 12), on_file))
    return {found.field: found.value for found in reading.certain}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("House of Hope on 5th street", "House of Hope"),
        ("Center for New Horizons", "Center for New Horizons"),
        ("smith and sons plumbing", "smith and sons plumbing"),
        ("La Flor de Michoacan", "La Flor de Michoacan"),
        ("Carniceria Las Palmas los domingos", "Carniceria Las Palmas"),
        ("Mi Tierra Supermarket", "Mi Tierra Supermarket"),
        ("goodwill for now", "goodwill"),
        ("Trini's making tacos", "Trini's"),
        ("El Comal de cajera", "El Comal"),
    ],
)
def test_a_name_goes_on_where_names_go_on(text, name):
    words = read_words(text)
    found = name_from(words, 0)
    assert found is not None
    assert words.original(found.first, found.end) == name


@pytest.mark.parametrize(
    "text", ["a warehouse", "my cousins shop", "un restaurante", "mi tia", "el senor lopez", "his place"]
)
def test_a_place_without_a_name_is_no_name(text):
    assert name_from(read_words(text), 0) is None


@pytest.mark.parametrize(
    "text",
    [
        "im a janitor for joliet public schools",
        "janitor at joliet public schools",
        "got hired on with joliet public schools",
        "now at joliet public schools",
        "mopping floors at joliet public schools",
    ],
)
def test_words_that_tell_of_working_frame_a_name_nobody_listed(text):
    assert told(text).get("employer") == "joliet public schools"


@pytest.mark.parametrize(
    "text",
    [
        "on the out of work list at the hall",
        "estoy en costruccion con mi cuñado",
        "im at boot camp",
        "i moved to Texas and work is ok",
        "working for 2 old ladies",
        "in the army, at fort hood",
    ],
)
def test_a_place_to_be_is_no_employer(text):
    assert "employer" not in told(text)


@pytest.mark.parametrize(
    ("said", "on_file"),
    [
        ("target", "Target Store #1842"),
        ("cold storage", "Bridgeview Cold Storage"),
        ("bridgview", "Bridgeview Cold Storage"),
        ("coldstorage", "Bridgeview Cold Storage"),
        ("la fogata", "Taqueria La Fogata"),
        ("gfs", "Gordon Food Service"),
        ("saint marys", "St. Mary's Hospital"),
        ("knight transport", "Knight Transportation"),
    ],
)
def test_the_employer_on_file_is_known_by_any_telling_part_of_its_name(said, on_file):
    assert on_file_mentions(read_words(f"still at {said}"), on_file)


@pytest.mark.parametrize(
    ("said", "on_file"),
    [
        ("food service", "Gordon Food Service"),
        ("the hospital", "St. Mary's Hospital"),
        ("securitas", "Allied Universal Security Services"),
        ("general mills", "Dollar General"),
    ],
)
def test_a_word_any_employer_could_have_does_not_stand_for_the_one_on_file(said, on_file):
    assert not on_file_mentions(read_words(f"now at {said}"), on_file)


@pytest.mark.parametrize(
    "text",
    [
        "en la fabrica de galletas",
        "the dog food plant",
        "a small tool shop",
        "la planta de pollos deshuesando",
        "office cleaning",
        "a roofing company out of cicero",
        "en el rancho de los huevos",
        "at the nursing home up the street",
    ],
)
def test_a_kind_of_place_is_no_name_whatever_is_made_there(text):
    assert told(text, asked="employer") == {}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("a small shop called Kowalczyk Tool & Die in Hamtramck", "Kowalczyk Tool & Die"),
        ("I work at a group home Peace & Promise AFC", "Peace & Promise AFC"),
        ("con la agencia Merry Maids", "Merry Maids"),
        ("At Newark airport, PrimeFlight is the company", "PrimeFlight"),
        ("Con Royal Caribbean limpio camarotes", "Royal Caribbean"),
        ("en el Rosen Inn", "Rosen Inn"),
    ],
)
def test_a_name_is_told_from_the_place_beside_it(text, name):
    assert told(text, asked="employer")["employer"] == name


def test_an_app_is_not_the_company_it_belongs_to():
    assert not same_name("Amazon Flex", "Amazon")


def test_of_a_known_agency_and_the_place_it_sends_to_the_agency_is_the_employer():
    for text in ("Honda thru Aerotek", "Aerotek has me at Honda", "Ferrara Candy thru Aerotek"):
        assert told(text, asked="employer")["employer"] == "Aerotek"
    assert told("honda and aerotek", asked="employer") == {}


def test_an_unlisted_agency_and_the_place_it_sends_to_are_asked_about():
    for text in (
        "Ferrara Candy thru Summit Staffing",
        "Elite sent me to Ferrara",
        "Turner through an agency called Ready Hands",
    ):
        assert told(text, asked="employer") == {}
    assert told("the agency is Paramount Staffing", asked="employer")["employer"] == "Paramount Staffing"


def test_the_employer_moved_the_alum_and_is_the_same():
    for text in (
        "they moved me to the memphis hub",
        "got moved to memory care",
        "i transferred to the one on Zarzamora",
    ):
        assert told(text, asked="same_employer", on_file="Brightwater") == {"same_employer": True}
