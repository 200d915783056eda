"""A phone number asked for is read when it is whole and the dialling plan has it."""

from __future__ import annotations

from datetime import date

import pytest

from surveys.replies import Context, read


def phone(text: str) -> object:
    reading = read(text, asked="phone", context=Context(today=date(2026, 11, 18)))
    return None if reading.needs_review else reading.values().get("value")


@pytest.mark.parametrize(
    "text",
    [
        "3125550123",
        "312-555-0123",
        "(312) 555-0123",
        "(312)555-0123",
        "312.555.0123",
        "312 555 0123",
        "312 / 555-0123",
        "1 312 555 0123",
        "1-312-555-0123",
        "+1 312 555 0123",
        "(+1) 312-555-0123",
        "+13125550123",
        "312-555-0123 ext 45",
        "312-555-0123 x45",
        "312-555-0123, extension 45",
        "my new number is 312-555-0123 thanks",
        "call after 5 at 312-555-0123",
        "312-555-0123. yes 312 555 0123",
        "mi número es 312 555 0123",
    ],
)
def test_a_whole_number_is_read(text: str) -> None:
    assert phone(text) == "+13125550123"


@pytest.mark.parametrize(
    "text",
    [
        "555-0123",
        "312-555-012",
        "312-555-01234",
        "123-456-7890",
        "112-555-0123",
        "899-555-0123",
        "31 25 55 01 23",
        "(31) 2555-0123",
        "0312 555 0123",
        "+1 212",
        "123-45-6789",
        "312-555-0123 or 773-555-0144",
        "same number",
        "+99 312 555 0123",
    ],
)
def test_a_number_that_cannot_be_dialled_is_not_read(text: str) -> None:
    assert phone(text) is None
