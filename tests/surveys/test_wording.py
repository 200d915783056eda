"""A lint over every text we can send, in both languages."""

from __future__ import annotations

import re
from datetime import date

import pytest

from surveys import wording
from surveys.asking import question_count
from surveys.questionnaires import QUESTIONNAIRES
from surveys.questions import ITEMS, OPTIONS, Question
from surveys.replies import consent_word
from surveys.segments import Encoding, segments
from surveys.wording import LONGEST_NAME, About, Organisation, en, es

#: The longest names we promise to fit, with characters of every cost.
ORG = Organisation("W" * LONGEST_NAME, "+1 (312) 555-0100 x1")
EMPLOYER = "M" * LONGEST_NAME
#: The longest dates a text may name.
ABOUT = About(EMPLOYER, date(2026, 10, 28), date(2026, 12, 31))
LANGUAGES = wording.languages()
#: Words that carriers act on by themselves, in English and as many programs add in Spanish.
KEYWORDS = frozenset(
    "stop stopall unsubscribe cancel end quit revoke optout start unstop help info "
    "parar alto baja basta cancelar detener salir ayuda".split()
)
#: Nothing a bystander reads may tell what kind of program it is.
REVEALING = re.compile(
    r"reentry|re-entry|prison|jail|parole|probation|convict|offend|felon|welfare|low.income|disadvantaged|rehab|recovery|"
    r"shelter|homeless|foster|disab|workforce|training program|benefit|snap|medicaid|tanf|"
    r"carcel|prision|libertad condicional|asistencia|beneficio|pobreza|albergue",
    re.IGNORECASE,
)


def _asked_in(language):
    """Scale items are asked in another language only as a program has them translated: see `test_forms`."""
    return [asked for asked in Question if asked not in ITEMS or language == "en"]


def _question(asked, about, *, language, again=False):
    if asked in ITEMS:
        return wording.item(asked, ORG, language=language, again=again)
    return wording.question(asked, about, language=language, again=again)


def texts():
    """Every text: a name for it, its language, and its words with the longest names in them."""
    for language in LANGUAGES:
        words = {"en": en, "es": es}[language]
        for asked in _asked_in(language):
            for again in (False, True):
                text = _question(asked, ABOUT, language=language, again=again)
                yield pytest.param(language, text, id=f"{language} {asked}{' again' if again else ''}")
                if not again:
                    opening = wording.opening(text, ORG, questions=6, language=language)
                    yield pytest.param(language, opening, id=f"{language} opening with {asked}")
                    yield pytest.param(
                        language, wording.reminder(text, ORG, language=language), id=f"{language} reminder of {asked}"
                    )
        for name in words.PHRASES:
            yield pytest.param(language, wording.phrase(name, ORG, language=language), id=f"{language} {name}")


@pytest.mark.parametrize(("language", "text"), list(texts()))
class TestEveryText:
    def test_takes_two_segments_at_most_with_the_longest_names(self, language, text):
        counted = segments(text)
        assert counted.encoding is Encoding.GSM_7
        assert counted.count <= 2

    def test_offers_no_carrier_keyword_as_an_answer(self, language, text):
        """Digits are what is offered; beside them only plain words that mean nothing to a carrier."""
        about_texting = re.sub(
            r"(reply|responda) (stop|start|help)\b[^.]*|(stop|ayuda)=\w+|988[^.]*\.", "", text.lower()
        )
        offered = re.findall(r"(?:\breply:?|\bor|\bresponda:?|\bo) (\w+)", about_texting)
        assert not KEYWORDS.intersection(offered)
        assert not [word for word in offered if consent_word(word)]

    def test_has_no_gap_left_open(self, language, text):
        assert "{" not in text
        assert "  " not in text
        assert text == text.strip()


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("key", QUESTIONNAIRES)
def test_the_first_text_says_who_how_many_and_how_to_stop_or_get_help(language, key):
    organisation = Organisation("Bridge Works", "312-555-0101")
    first = wording.question(Question.SAME_EMPLOYER, ABOUT, language=language)
    text = wording.opening(first, organisation, questions=question_count(key), language=language)
    assert text.startswith("Bridge Works")
    most = question_count(key)
    assert f"up to {most} " in text.lower() or f"hasta {most} " in text.lower()
    assert "STOP" in text
    assert {"en": "HELP", "es": "AYUDA"}[language] in text
    assert text.endswith(first)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_first_text_does_not_name_the_kind_of_program(language):
    for first in (Question.SAME_EMPLOYER, Question.STATUS):
        asked = wording.question(first, About("Target", date(2026, 1, 1), date(2026, 3, 31)), language=language)
        text = wording.opening(asked, Organisation("Bridge Works"), questions=6, language=language)
        assert not REVEALING.search(text)
        assert not REVEALING.search(wording.reminder(asked, Organisation("Bridge Works"), language=language))


@pytest.mark.parametrize("language", LANGUAGES)
def test_texts_that_end_it_name_nothing_about_the_person(language):
    for name in ("thanks", "opted_out", "wrong_number", "bereaved", "violence", "help", "doubtful_stop"):
        assert not REVEALING.search(wording.phrase(name, Organisation("Bridge Works"), language=language))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", ["help", "opted_out", "opted_in", "staff", "doubtful_stop"])
def test_texts_about_consent_name_the_sender(language, name):
    assert "Bridge Works" in wording.phrase(name, Organisation("Bridge Works"), language=language)


def test_both_languages_have_the_same_texts():
    assert en.PHRASES.keys() == es.PHRASES.keys()
    for words in (en, es):
        assert set(words.QUESTIONS) == set(words.AGAIN) == set(Question) - ITEMS
    assert set(en.ITEMS) == ITEMS
    assert not hasattr(es, "ITEMS")


@pytest.mark.parametrize(
    ("language", "asked"),
    [(language, asked) for language in LANGUAGES for asked in _asked_in(language) if asked in OPTIONS],
)
def test_the_digits_in_the_wording_are_the_options_and_no_others(language, asked):
    for again in (False, True):
        text = _question(asked, About("Target", date(2026, 1, 1), date(2026, 3, 31)), language=language, again=again)
        assert re.findall(r"(\d)=", text) == sorted(OPTIONS[asked])


@pytest.mark.parametrize("asked", sorted(set(Question) - set(OPTIONS)))
def test_open_questions_offer_no_digits(asked):
    for language in LANGUAGES:
        assert "1=" not in wording.question(asked, ABOUT, language=language)


def test_an_organisation_without_a_phone_leaves_no_hole():
    assert wording.phrase("help", Organisation("Bridge Works"), language="en") == (
        "Bridge Works check-ins. Msg&data rates may apply. Reply STOP to end."
    )


def test_an_unknown_language_is_answered_in_english():
    assert wording.phrase("later", Organisation("Bridge Works"), language="pl").startswith("No problem")


@pytest.mark.parametrize(
    ("employer", "written"),
    [
        ("Target", "Target"),
        ("Café Ñandú", "Café Ñandu"),
        ("  Joe's   Diner ", "Joe's Diner"),
        ("Żabka Łódź", "Zabka Lodz"),
        ("寿司 Sushi Bar 👍", "Sushi Bar"),
        ("{employer} 100%", "{employer} 100%"),
        ("The Very Long Name of a Company That Nobody Ever Says in Full", "The Very Long Name of a Company That..."),
        ("[" * 60, "[" * 18 + "..."),
        ("寿司", "your job"),
    ],
)
def test_an_employer_s_name_always_fits(employer, written):
    text = wording.question(Question.SAME_EMPLOYER, About(employer, date(2026, 1, 1), date(2026, 3, 31)), language="en")
    assert text.startswith(f"Are you still working at {written}?")
    assert segments(text).encoding is Encoding.GSM_7
