"""Others read phones. A lint over every text we can send, and over whole conversations: what a bystander may learn.

No text says what kind of program writes, what the person has been through, or what they told us. Until somebody has
said who they are, no text says anything about the alum but the first name; and what shows on a locked screen names no
employer and no benefit.
"""

from __future__ import annotations

import re
from datetime import date
from random import Random

import pytest

from surveys import wording
from surveys.conversation import advance, begin, remind
from surveys.dialogue import Dialogue, Identity, Progress
from surveys.identity import Person
from surveys.questionnaires import QUESTIONNAIRES
from surveys.questions import ITEMS, Question
from surveys.segments import Encoding, segments, unaccented
from surveys.wording import LONGEST_NAME, About, Organisation, en, es, identity
from surveys.wording.names import telling

ORG = Organisation("Bridge Works", "312-555-0101")
LONGEST_ORG = Organisation("W" * LONGEST_NAME, "+1 (312) 555-0100 x1")
ABOUT = About("Prairie Steel", date(2026, 1, 1), date(2026, 3, 31))
LANGUAGES = wording.languages()
WORDS = {"en": en, "es": es}
#: As much as a locked screen shows of a text, on a small phone.
LOCK_SCREEN = 40
#: Their answers are about benefits, so the questions name some. Only somebody who is known is asked.
OF_BENEFITS = (Question.EMPLOYER_BENEFITS, Question.PUBLIC_BENEFITS)
#: What nobody but the alum and staff should find on the phone, beside the kinds of program.
HISTORY = re.compile(
    r"\b(graduat|class|course|case ?(?:work|manag)|counsel|arrest|record|release|sentence|debt|poor|wage|income|"
    r"egresad|curso|clase|consejer|antecedentes|condena|deuda|sueldo)",
    re.IGNORECASE,
)


def first_texts(language, organisation=ORG, name="Maria"):
    """What may reach a number before anybody there has said who they are: a name for each, and its words."""
    for first_name in (name, ""):
        asked = identity.is_it_you(first_name, language=language)
        yield "introduction", identity.introduction(asked, organisation, language=language)
        yield "reminder", wording.reminder(asked, organisation, language=language)
        yield "once more", identity.is_it_you(first_name, language=language, again=True)
    for phrase in WORDS[language].PHRASES:
        yield phrase, wording.phrase(phrase, organisation, language=language)


def questions(language, organisation=ORG, about=ABOUT):
    """What somebody who is known is asked, as it stands by itself, in a first text, in a reminder, after thanks."""
    for question in Question:
        if question in ITEMS and language != "en":
            continue  # only as a program has it translated
        for again in (False, True):
            text = (
                wording.item(question, organisation, language=language, again=again)
                if question in ITEMS
                else wording.question(question, about, language=language, again=again)
            )
            yield question, text
            if not again:
                yield question, wording.reminder(text, organisation, language=language)
                yield question, identity.thanks(text, language=language)
        if question in (Question.SAME_EMPLOYER, Question.STATUS):
            text = wording.question(question, about, language=language)
            yield question, wording.opening(text, organisation, questions=6, language=language)


EVERY_FIRST = [(language, *each) for language in LANGUAGES for each in first_texts(language)]
EVERY_QUESTION = [(language, *each) for language in LANGUAGES for each in questions(language)]


@pytest.mark.parametrize(("language", "name", "text"), EVERY_FIRST)
def test_before_anybody_said_who_they_are_a_text_tells_nothing(language, name, text):
    assert telling(text) == ()
    assert not HISTORY.search(text)
    assert "Prairie Steel" not in text
    assert not re.search(r"\bwork(?!s\b)|\bjob|\btrain|trabaj|empleo|capacit", text, re.IGNORECASE)


@pytest.mark.parametrize(("language", "question", "text"), EVERY_QUESTION)
def test_a_question_names_no_kind_of_program_and_no_history(language, question, text):
    if question in OF_BENEFITS:
        text = text[:LOCK_SCREEN]
    assert telling(text) == ()
    assert not HISTORY.search(text)


@pytest.mark.parametrize(("language", "text"), [(e[0], e[2]) for e in (*EVERY_FIRST, *EVERY_QUESTION)])
def test_a_locked_screen_shows_no_benefit_and_no_amount(language, text):
    shown = text[:LOCK_SCREEN]
    assert telling(shown) == ()
    assert "$" not in shown
    assert not re.search(r"\d+[.,]\d\d", shown)
    assert not re.search(r"snap|tanf|medicaid|wic|ssi\b|estampillas", shown, re.IGNORECASE)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("question", [Question.SAME_EMPLOYER, Question.STATUS])
def test_a_locked_screen_shows_no_employer_of_a_first_text_or_a_reminder(language, question):
    text = wording.question(question, ABOUT, language=language)
    for whole in (
        wording.opening(text, ORG, questions=6, language=language),
        wording.reminder(text, ORG, language=language),
    ):
        assert "Prairie" not in whole[:LOCK_SCREEN]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_first_text_says_that_it_is_automatic_and_names_911_once(language):
    automated = {"en": "automated", "es": "automatico"}[language]
    first = wording.question(Question.SAME_EMPLOYER, ABOUT, language=language)
    for text in (
        wording.opening(first, ORG, questions=6, language=language),
        identity.introduction(identity.is_it_you("Maria", language=language), ORG, language=language),
    ):
        assert text.startswith("Bridge Works")
        assert automated in unaccented(text)
        assert {"en": "not monitored", "es": "sin atencion"}[language] in unaccented(text)
        assert text.count("911") == 1
        assert "STOP" in text
        assert {"en": "HELP", "es": "AYUDA"}[language] in text
        assert {"en": "Msg&data rates", "es": "cargos"}[language] in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_very_first_text_says_how_often_texts_come(language):
    asked = identity.is_it_you("Maria", language=language)
    assert {"en": "About 5 short surveys a year", "es": "Unas 5 encuestas cortas al año"}[language] in (
        identity.introduction(asked, ORG, language=language)
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_with_the_longest_names_two_segments_are_enough(language):
    longest = About("M" * LONGEST_NAME, date(2026, 10, 28), date(2026, 12, 31))
    texts = [text for _, text in first_texts(language, LONGEST_ORG, "N" * 60)]
    texts += [text for _, text in questions(language, LONGEST_ORG, longest)]
    for text in texts:
        counted = segments(text)
        assert counted.encoding is Encoding.GSM_7, text
        assert counted.count <= 2, text
        assert "{" not in text


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", ["María José", "Ñandú", "Zoë 🌸", "寿司"])
def test_a_first_name_of_any_letters_is_written_in_letters_that_every_phone_has(language, name):
    text = identity.is_it_you(name, language=language)
    assert segments(text).encoding is Encoding.GSM_7
    assert segments(text).count == 1


#: The words for hard moments, as the program's rules have them.
FIXED = {
    "self_harm": (
        "This is an automated line. Please call or text 988 now (24/7; Spanish: press 2 or text AYUDA). "
        "In danger: 911. A staff member will be told.",
        "Mensaje automatico. Llame al 988 (oprima 2) o mande AYUDA al 988 ahora. "
        "En peligro: 911. Avisaremos al personal.",
    ),
    "violence": (
        "Thanks. A staff member will contact you. Emergency: 911.",
        "Gracias. Una persona de nuestro equipo le va a contactar. Emergencia: 911.",
    ),
    "hardship": (
        "Call 211 for local help. Staff will follow up.",
        "Llame al 211 para ayuda local. Nuestro equipo le va a contactar.",
    ),
    "wrong_number": (
        "Sorry, we will not text this number again.",
        "Perdon. No volveremos a escribir a este numero.",
    ),
    "bereaved": (
        "We are very sorry for your loss. We will not text again.",
        "Lamentamos mucho su pérdida. No volveremos a escribir.",
    ),
}


@pytest.mark.parametrize("name", FIXED)
def test_the_words_for_hard_moments_are_the_fixed_ones(name):
    for language, words in zip(("en", "es"), FIXED[name], strict=True):
        assert wording.phrase(name, ORG, language=language) == words


# Whole conversations


#: Replies by chance: what people text, with things of their own that no text of ours may say.
REPLIES = (
    "1", "2", "3", "yes", "no", "si", "ok", "hello", "who is this?", "quien es", "this is Maria", "soy Maria",
    "yes still at Zanzibar Motors making 23.75", "no, i work at Quixote Bakery now, 19.25 an hour", "23.75 an hour",
    "41 hours", "sigo ahi, gano 23.75 la hora", "health insurance and dental", "snap and wic", "tengo medicaid",
    "none", "ninguno", "section 8", "600 a week", "skip", "later", "can someone call me?", "sorry, 24.25",
    "partly, rent went up to 1350", "not working", "in school", "i got evicted", "I want to die", "he hits me",
    "i have 3 kids and a felony", "my parole officer says hi", "im in jail", "no this is her sister", "wrong number",
    "Maria died", "my new number is 773-555-0177", "stop", "START", "HELP", "this job is bullshit", "asdf", "👍",
)  # fmt: skip
#: What only the alum could have told us. Our own wording has none of it.
THEIRS = re.compile(
    r"23\.75|19\.25|24\.25|1350|\b41\b|Zanzibar|Quixote|section 8|parole|felony|jail|sister", re.IGNORECASE
)
#: What is on file, and may be said to nobody unknown.
ON_FILE = re.compile(r"Prairie Steel|work(?!s\b)|trabaj|paid|pagan|SNAP|benefi", re.IGNORECASE)


@pytest.mark.parametrize("seed", range(60))
def test_whatever_is_texted_no_text_of_ours_repeats_it_or_tells_a_stranger_what_is_on_file(seed):
    rng = Random(seed)
    language, shared = rng.choice(LANGUAGES), rng.random() < 0.3
    person = Person("Maria", ("Jose",) if shared else (), others_confirmed=rng.random() < 0.5)
    fresh = Dialogue(rng.choice(tuple(QUESTIONNAIRES)), language, ABOUT.asks_from, ABOUT.asks_to, ABOUT.employer)
    turn = begin(fresh, ORG, person, must_ask_who=True)
    for _ in range(12):
        dialogue = turn.dialogue
        assert dialogue is not None
        unknown = dialogue.identity.is_open and dialogue.progress is Progress.ASKING
        reply = rng.choice(REPLIES)
        turn = advance(dialogue, reply, today=date(2026, 4, 6), organisation=ORG, person=person)
        nudge = remind(turn.dialogue or dialogue, ORG, person)
        for text in (*(say.body for say in turn.say), *([nudge.body] if nudge else [])):
            assert not THEIRS.search(text), (reply, text)
            if unknown and (turn.dialogue is None or turn.dialogue.identity.is_open):
                assert not ON_FILE.search(text), (reply, text)


def test_reminders_of_somebody_unknown_ask_who_it_is_and_nothing_else():
    fresh = Dialogue("day_90", "en", ABOUT.asks_from, ABOUT.asks_to, ABOUT.employer)
    dialogue = begin(fresh, ORG, Person("Maria"), must_ask_who=True).dialogue
    nudge = remind(dialogue, ORG, Person("Maria"))
    assert nudge.body == "Bridge Works again, with one quick question: Is this Maria? Reply 1=yes, 2=no"
    assert dialogue.identity is Identity.ASKED
