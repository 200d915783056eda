"""Certificates by any name, whether a job is enough, and school told plainly."""

from __future__ import annotations

from datetime import date

import pytest

from surveys.replies import Context, read

TODAY = date(2025, 11, 22)


def told(asked: str, text: str) -> dict[str, object]:
    reading = read(text, asked=asked, context=Context(today=TODAY))
    return dict(reading.values()) if reading.route == "record" else {}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("hha cert", "hha"),
        ("EVOC", "EVOC"),
        ("my cna license came in the mail yesterday!!!", "cna license"),
        ("im hazwoper certified", "hazwoper"),
        ("scissor lift and forklift", "scissor lift and forklift"),
        ("mi licencia de cosmetologia me llego ayer", "licencia de cosmetologia"),
    ],
)
def test_a_certificate_is_known_by_its_letters_or_by_being_called_one(text: str, name: str) -> None:
    values = told("credential", text)
    assert values["credential_earned"] is True
    assert str(values["credential"]).removesuffix(" cert") == name


@pytest.mark.parametrize("text", ["its in the mail supposedly", "my cdl permit", "waiting on my license"])
def test_what_is_still_to_come_is_not_earned(text: str) -> None:
    assert told("credential", text).get("credential_earned") is not True


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("money yes schedule no", "partly"),
        ("el pago si las horas no", "partly"),
        ("not with rent going up like it is", "no"),
        ("absolutely not", "no"),
        ("it dont", "no"),
        ("yes and then some", "yes"),
        ("si gracias a dios no me falta nada", "yes"),
    ],
)
def test_a_job_is_enough_in_part_or_not(text: str, answer: str) -> None:
    assert told("needs_met", text).get("needs_met") == answer


@pytest.mark.parametrize("text", ["you do the math", "update: i do get PTO just looked"])
def test_doing_something_is_no_yes(text: str) -> None:
    assert told("needs_met", text).get("needs_met") != "yes"


@pytest.mark.parametrize("text", ["does parenting class count", "cuenta la clase de crianza"])
def test_a_question_about_school_is_no_school(text: str) -> None:
    assert "in_education" not in told("education", text)


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("snap wic and kentucky medicaid", ("medicaid", "snap", "wic")),
        ("clark county medicaid", ("medicaid",)),
        ("HRA cash and stamps", ("snap", "tanf")),
        ("title 19 and food assistance", ("medicaid", "snap")),
        ("they denied me for snap but i got medicaid", ("medicaid",)),
    ],
)
def test_an_item_is_known_by_its_head(text: str, codes: tuple[str, ...]) -> None:
    assert told("public_benefits", text).get("public_benefits") == codes


@pytest.mark.parametrize(
    "text",
    [
        "Put in for stamps last week",
        "turned in the snap papers last week",
        "fighting for my ssi",
        "does medicare count",
        "kids got medicaid not me",
        "snp medicaid and wik papers",
    ],
)
def test_what_is_sought_asked_about_or_of_others_is_not_had(text: str) -> None:
    assert "public_benefits" not in told("public_benefits", text)
