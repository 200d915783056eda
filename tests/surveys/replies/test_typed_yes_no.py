"""Yes and no are read in many wordings, and neither is read from what is both or nothing."""

from __future__ import annotations

from datetime import date

import pytest

from surveys.replies import Context, read


def sign(text: str, lang: str = "en") -> object:
    reading = read(text, asked="yes_no", context=Context(today=date(2026, 11, 18)), lang=lang)
    return None if reading.needs_review else reading.values().get("value")


YES = (
    "yes|Y|yep|YES!!|yesss|sure|of course|absolutely|definitely|I do|yes I do|that's right|true|ok|sounds good|for sure"
)
NO = "no|N|nope|nah|not at all|no way|never|I don't|I am not|absolutely not|of course not|that's wrong|false|not yet"
SI = "sí|si claro|claro que sí|por supuesto|de acuerdo|así es|está bien|simón|correcto|pues sí"
ES_NO = "no|para nada|claro que no|de ninguna manera|nunca|todavía no|no lo creo|creo que no|pues no|negativo"


@pytest.mark.parametrize("text", [*YES.split("|"), "👍", "👍🏽", "✅", "yes yes yes", "Yes, I agree.", "yes please"])
def test_yes_is_read(text: str) -> None:
    assert sign(text) == "yes"


@pytest.mark.parametrize("text", [*NO.split("|"), "👎", "❌", "no no", "no, thank you", "I said no", "I'm afraid not"])
def test_no_is_read(text: str) -> None:
    assert sign(text) == "no"


@pytest.mark.parametrize("text", SI.split("|"))
def test_yes_is_read_in_spanish(text: str) -> None:
    assert sign(text, "es") == "yes"


@pytest.mark.parametrize("text", ES_NO.split("|"))
def test_no_is_read_in_spanish(text: str) -> None:
    assert sign(text, "es") == "no"


@pytest.mark.parametrize(
    "text",
    [
        "maybe",
        "no worries",
        "no complaints",
        "never mind",
        "right now",
        "right?",
        "yes I don't",
        "no I do",
        "I guess so",
        "I think so",
        "not sure",
        "no idea",
        "no problem",
        "yes and no",
        "yeah no",
        "yes. I said no",
        "agree, it is not ok",
        "yes but not now",
        "1",
        "why",
        "hello",
        "❤️",
        "who is this",
        "stop",
        "que",
        "tal vez",
        "no sé",
        "sí pero no",
    ],
)
def test_what_is_both_or_neither_is_not_read(text: str) -> None:
    assert sign(text) is None
