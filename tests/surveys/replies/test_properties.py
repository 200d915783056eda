"""Whatever is texted: never an exception, and manners, case and spaces change nothing."""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from surveys.replies import Context, Reading, consent_word, read
from surveys.replies.text.words import read_words

CONTEXT = Context(today=date(2026, 11, 21), employer_on_file="Amazon", exit_wage=("17.00", "hour"))
ASKED = (
    "status",
    "same_employer",
    "employer",
    "job_title",
    "start_date",
    "end_date",
    "hours",
    "wage",
    "employer_benefits",
    "public_benefits",
    "benefits_change",
    "education",
    "credential",
    "needs_met",
    "open",
    "job",
    "pay_and_hours",
    "worked_in_period",
    "activity",
    "yes_no",
    "number",
    "amount",
    "date",
    "phone",
)
#: Words that mean something to the reader, shaken into any order.
MEANT = st.sampled_from(
    (
        "yes no not still work working quit laid off at amazon target walmart making 15 15.50 $ 17 40 hours hrs "
        "an hour a week month biweekly monthly since march 3rd last monday ago 2 weeks snap medicaid ebt stop texting "
        "me later who is this wrong number si no trabajo sin la hora semana estampillas ya gracias 401k dental "
        "school ged , . ? ! - / ( ) # * 16-18 1/2 3/4 12/25 👍 ½ ’"
    ).split()
)
SHAKEN = st.lists(MEANT, max_size=14).map(" ".join)
PLAIN = [
    ("status", "yes"),
    ("status", "no"),
    ("status", "not working"),
    ("status", "still working at target"),
    ("status", "i got laid off"),
    ("same_employer", "still there"),
    ("same_employer", "i quit"),
    ("wage", "17.50 an hour"),
    ("wage", "18"),
    ("wage", "600 a week after taxes"),
    ("hours", "about 35 hours"),
    ("hours", "part time"),
    ("public_benefits", "snap and medicaid"),
    ("public_benefits", "none"),
    ("employer_benefits", "health and dental"),
    ("employer_benefits", "no benefits"),
    ("benefits_change", "went down"),
    ("education", "ged classes"),
    ("needs_met", "kind of"),
    ("status", "sí"),
    ("status", "estoy desempleado"),
    ("wage", "16 la hora"),
    ("hours", "30 horas"),
    ("public_benefits", "estampillas"),
    ("start_date", "october 5th"),
]


def reading(text: str, asked: str) -> Reading:
    return read(text, asked=asked, context=CONTEXT)


def essence(one: Reading) -> tuple[object, ...]:
    return (
        one.intent,
        one.route,
        {
            name: value.casefold() if isinstance(value, str) else value
            for name, value in one.values().items()
            if name != "needs_why"
        },
    )


@settings(max_examples=400, deadline=None)
@given(text=st.text(max_size=200), asked=st.sampled_from(ASKED))
def test_any_text_is_read_without_an_exception(text: str, asked: str) -> None:
    one = reading(text, asked)
    consent_word(text)
    assert all(0 <= found.start <= found.end <= len(text) for found in one.found)


@settings(max_examples=600, deadline=None)
@given(text=SHAKEN, asked=st.sampled_from(ASKED))
def test_any_order_of_meaningful_words_is_read_without_an_exception(text: str, asked: str) -> None:
    one = reading(text, asked)
    assert all(0 <= found.start <= found.end <= len(text) for found in one.found)


@settings(max_examples=300, deadline=None)
@given(
    answer=st.sampled_from(PLAIN),
    case=st.sampled_from([str.upper, str.title, str.capitalize, str.lower]),
    before=st.sampled_from(["", " ", "  ", "\n"]),
    after=st.sampled_from(["", ".", "!", "!!", " .", "  ", " thanks", ", thank you", " please", " 🙏", " gracias"]),
)
def test_case_spaces_full_stops_and_politeness_do_not_change_the_reading(
    answer: tuple[str, str], case: object, before: str, after: str
) -> None:
    asked, text = answer
    assert callable(case)
    assert essence(reading(before + case(text) + after, asked)) == essence(reading(text, asked))


@settings(max_examples=400, deadline=None)
@given(text=SHAKEN, asked=st.sampled_from(("wage", "pay_and_hours", "open", "hours", "status", "job")))
def test_an_amount_read_is_written_in_the_text(text: str, asked: str) -> None:
    values = reading(text, asked).values()
    written = {Decimal(number) for number in re.findall(r"\d+(?:\.\d+)?", read_words(text).line)}
    cents = {one + two / 100 for one in written for two in written if two < 100}
    halves = {one + part for one in written for part in (Decimal("0.5"), Decimal("0.25"), Decimal("0.75"))}
    if "wage_amount" in values:
        assert Decimal(str(values["wage_amount"])) in written | cents | halves


@pytest.mark.parametrize(
    ("asked", "text", "never"),
    [
        ("status", "not working", ("employment_status", "employed")),
        ("status", "i am not employed", ("employment_status", "employed")),
        ("status", "no longer working", ("employment_status", "employed")),
        ("status", "not in school", ("employment_status", "in_school")),
        ("status", "not in the army", ("employment_status", "military")),
        ("status", "im not retired", ("employment_status", "not_looking")),
        ("status", "not self employed", ("employment_status", "self_employed")),
        ("same_employer", "not still there", ("same_employer", True)),
        ("same_employer", "not there", ("same_employer", True)),
        ("wage", "not 17", ("wage_amount", "17")),
        ("hours", "not full time", ("work_schedule", "full_time")),
        ("public_benefits", "not on snap", ("public_benefits", ("snap",))),
        ("employer_benefits", "no dental", ("employer_benefits", ("dental",))),
        ("education", "not in college", ("in_education", True)),
        ("needs_met", "not happy", ("needs_met", "yes")),
        ("benefits_change", "they did not go down", ("benefits_change", "reduced")),
        ("status", "no estoy trabajando", ("employment_status", "employed")),
        ("education", "no estoy en la escuela", ("in_education", True)),
        ("public_benefits", "no tengo estampillas", ("public_benefits", ("snap",))),
        ("employer_benefits", "no tengo seguro dental", ("employer_benefits", ("dental",))),
    ],
)
def test_not_x_never_reads_as_x(asked: str, text: str, never: tuple[str, object]) -> None:
    one = reading(text, asked)
    field, value = never
    assert one.values().get(field) != value
