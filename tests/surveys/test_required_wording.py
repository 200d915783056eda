"""Each text about consent holds what it must, in both languages; what it lacks, or may not hold, is named."""

from __future__ import annotations

import hashlib

import pytest

from surveys.replies import consent_word
from surveys.replies.reading import Intent
from surveys.segments import Encoding, segments
from surveys.wording import (
    AGREEMENT,
    EDITION,
    LONGEST_NAME,
    Edited,
    Organisation,
    body_in_use,
    languages,
    phrase,
    standard,
    version_of,
    worded,
)
from surveys.wording.required import NAMES, REQUIRED, Part, check, says

ORG = Organisation("Bridge Works", "312-555-0101")
#: The longest that the settings take, with a phone and without one.
WIDEST = (
    Organisation("W" * LONGEST_NAME, "+1 (312) 555-0100 x1"),
    Organisation("[" * (LONGEST_NAME // 2), "", "e" * 48 + "@example.org"),
)
EVERY = [(name, language) for name in NAMES for language in languages()]


@pytest.mark.parametrize(("name", "language"), EVERY)
class TestEveryStandardText:
    def test_may_be_used_whatever_the_organisation_is_called(self, name, language):
        for organisation in (ORG, Organisation("Bridge Works"), *WIDEST):
            assert check(name, language, standard(name, language), organisation) == ()

    def test_goes_out_as_it_was_checked(self, name, language):
        text = worded(name, ORG, language=language)
        assert text.count("Bridge Works") == 1
        assert ("312-555-0101" in text) is (Part.CONTACT in REQUIRED[name])
        assert "{" not in text
        if name != AGREEMENT:
            assert segments(phrase(name, ORG, language=language)).encoding is Encoding.GSM_7

    def test_is_known_by_its_edition(self, name, language):
        called = version_of(name, ORG, language=language)
        assert called == f"{name} {language} s{EDITION}"
        assert len(called) <= 20

    def test_lacks_nothing_that_could_be_missed(self, name, language):
        """Each required part is really looked for: without the words that say it, it is named."""
        for part in REQUIRED[name]:
            body = WITHOUT[part].get(name, {}).get(language)
            if body is None:
                continue
            assert not says(part, language, body), (part, body)
            assert part in [problem.part for problem in check(name, language, body, ORG)]


HELP = {"en": "{org} check-ins. {contact} Msg&data rates may apply. Reply STOP to end."}
HELP["es"] = "{org}, seguimiento. {contact} Pueden aplicar cargos por mensajes y datos. Responda STOP para salir."
AGAIN = {
    "en": "{org}: about 5 short surveys a year. Welcome back. {contact} Msg&data rates may apply. HELP helps. STOP",
    "es": "{org}: unas 5 encuestas al año. Otra vez aquí. {contact} Pueden aplicar cargos. AYUDA=ayuda, STOP=salir.",
}
OUT = {"en": "{org}: you are unsubscribed and will get no more texts. Reply START to rejoin."}
OUT["es"] = "{org}: ya no recibirá más mensajes. Responda START para volver."


def without(text: dict[str, str], en: str, es: str, *, put: str = "") -> dict[str, str]:
    """A text in both languages with some words taken out of it."""
    assert en in text["en"]
    assert es in text["es"]
    return {"en": text["en"].replace(en, put), "es": text["es"].replace(es, put)}


#: For each part, texts that say all but that.
WITHOUT = {
    Part.ORGANISATION: {"help": without(HELP, "{org}", "{org}", put="We")},
    Part.CONTACT: {"help": without(HELP, "{contact}", "{contact}")},
    Part.RATES: {
        "help": without(HELP, "Msg&data rates may apply.", "Pueden aplicar cargos por mensajes y datos."),
        "resubscribed": without(AGAIN, "Msg&data rates may apply.", "Pueden aplicar cargos."),
    },
    Part.STOP: {"help": without(HELP, "STOP", "STOP", put="stop")},
    Part.HELP: {"resubscribed": without(AGAIN, "HELP helps. ", "AYUDA=ayuda, ")},
    Part.FREQUENCY: {"resubscribed": without(AGAIN, "about 5 short surveys a year", "unas 5 encuestas al año")},
    Part.AGAIN: {"resubscribed": without(AGAIN, "Welcome back.", "Otra vez aquí.")},
    Part.UNSUBSCRIBED: {
        "opted_out": {
            "en": "{org}: you will get no more texts. Reply START to rejoin.",
            "es": "{org}: gracias por todo. Responda START para volver.",
        }
    },
    Part.NO_MORE: {
        "opted_out": {
            "en": "{org}: you are unsubscribed. Reply START to rejoin.",
            "es": "{org}: usted fue dado de baja. Responda START para volver.",
        }
    },
    Part.REJOIN: {"opted_out": without(OUT, "Reply START to rejoin.", "Responda START para volver.")},
    Part.FREE_CHOICE: {
        AGREEMENT: {
            "en": "I agree to get texts from {org}, 5 a year. Message and data rates may apply. STOP, HELP. {contact}",
            "es": "Acepto mensajes de {org}, 5 al año. Pueden aplicar cargos. STOP, AYUDA. {contact}",
        }
    },
}


def test_every_part_has_a_text_without_it():
    assert set(WITHOUT) == set(Part)
    for texts in (HELP, AGAIN, OUT):
        name = {id(HELP): "help", id(AGAIN): "resubscribed", id(OUT): "opted_out"}[id(texts)]
        assert [check(name, language, texts[language], ORG) for language in languages()] == [(), ()]


#: Other ways to say a part, as coordinators may word it.
OTHER_WORDS = [
    (Part.FREQUENCY, "en", "up to 2 msgs per month"),
    (Part.FREQUENCY, "en", "recurring messages, frequency varies"),
    (Part.FREQUENCY, "en", "four quarterly check-ins"),
    (Part.FREQUENCY, "es", "hasta dos mensajes por mes"),
    (Part.FREQUENCY, "es", "la frecuencia de los mensajes puede variar"),
    (Part.RATES, "en", "Message and data rates may apply"),
    (Part.RATES, "en", "Msg & data rates may apply"),
    (Part.RATES, "en", "Standard message rates may apply"),
    (Part.RATES, "es", "Se pueden aplicar tarifas de mensajes y datos"),
    (Part.RATES, "es", "Pueden aplicarse cargos por mensajes"),
    (Part.RATES, "es", "Se aplican tarifas de su plan"),
    (Part.NO_MORE, "en", "you will not receive any more messages"),
    (Part.NO_MORE, "en", "we will not text you again"),
    (Part.NO_MORE, "en", "you will no longer receive texts"),
    (Part.NO_MORE, "es", "no le mandaremos más mensajes"),
    (Part.UNSUBSCRIBED, "en", "you have been removed from our list"),
    (Part.UNSUBSCRIBED, "es", "queda dada de baja"),
    (Part.AGAIN, "en", "you are now subscribed"),
    (Part.AGAIN, "es", "ya está suscrito"),
    (Part.FREE_CHOICE, "en", "You do not have to agree to get our services"),
    (Part.FREE_CHOICE, "es", "Aceptar no es requisito para ningún servicio"),
    (Part.HELP, "es", "Escriba HELP o AYUDA"),
]


@pytest.mark.parametrize(("part", "language", "words"), OTHER_WORDS)
def test_other_words_for_the_same_will_do(part, language, words):
    assert says(part, language, words)


@pytest.mark.parametrize(
    ("part", "language", "words"),
    [
        (Part.FREQUENCY, "en", "a short survey"),
        (Part.FREQUENCY, "en", "last year 5 people asked"),
        (Part.RATES, "en", "we rate messages and apply data"),
        (Part.NO_MORE, "en", "no problem, more texts soon"),
        (Part.NO_MORE, "en", "do not reply to these texts"),
        (Part.NO_MORE, "es", "no se preocupe"),
        (Part.STOP, "en", "stop by the office"),
        (Part.HELP, "es", "le damos ayuda"),
    ],
)
def test_words_that_only_look_alike_will_not(part, language, words):
    assert not says(part, language, words)


@pytest.mark.parametrize(
    ("body", "what"),
    [
        (HELP["en"] + " {first_name}", "nothing fills {first_name}"),
        (HELP["en"] + " {org.__class__}", "nothing fills {org.__class__}"),
        (HELP["en"] + " {0}", "nothing fills {0}"),
        (HELP["en"] + " {}", "nothing fills {}"),
        (HELP["en"] + " {org!r}", "belongs to no gap"),
        (HELP["en"] + " {{org}}", "belongs to no gap"),
        (HELP["en"] + " {", "belongs to no gap"),
        (HELP["en"] + " }", "belongs to no gap"),
        (HELP["en"] + " Win a prize!", "“win” sounds like promotion"),
        (HELP["en"] + " Donate today", "“donate” sounds like promotion"),
        (HELP["es"] + " Gane un premio", "“gane” sounds like promotion"),
        (HELP["en"] + " See bit.ly/x", "“bit.ly” is a link shortener"),
        (HELP["en"] + " Reply YES to go on.", "“reply yes” is a word that carriers act on"),
        (HELP["en"] + " 👍", "a plain text cannot carry 👍"),
        (HELP["en"] + " For our reentry alumni.", "“reentry” tells whoever sees the phone"),
        (HELP["es"] + " De la cárcel al trabajo.", "“carcel” tells whoever sees the phone"),
        (HELP["en"] + " word" * 50, "it takes 3 segments"),
        (HELP["en"] + " word" * 50, "it has 343 characters"),
        ("{org} STOP", "it does not say where to turn"),
        ("", "it has 0 characters"),
    ],
)
def test_what_may_not_be_in_it_is_named_with_a_mend(body, what):
    language = "es" if body.startswith("{org}, seg") else "en"
    problems = check("help", language, body, ORG)
    assert what in " | ".join(str(problem) for problem in problems)
    assert all(problem.mend and "\n" not in str(problem) for problem in problems)


def test_the_organisation_s_own_name_is_not_held_against_its_texts():
    assert check("help", "en", HELP["en"], Organisation("Reentry Free Works", "312-555-0101")) == ()


@pytest.mark.parametrize(
    ("language", "words"),
    [("en", "Feel free to call toll-free."), ("en", "When you are done, we stop."), ("es", "STOP y sale de la lista.")],
)
def test_plain_words_are_no_promotion(language, words):
    assert check("help", language, f"{HELP[language]} {words}", ORG) == ()


def test_a_name_that_there_is_not_is_an_error_of_ours():
    for name, language in (("thanks", "en"), ("help", "pl")):
        with pytest.raises(KeyError):
            check(name, language, HELP["en"], ORG)


def test_staff_s_wording_is_sent_in_its_language_only():
    own = Edited("help", "es", 3, "{org}: pregunte. {contact} Pueden aplicar cargos. STOP=salir. ¿Más? Sí.")
    organisation = Organisation("Bridge Works", "312-555-0101", "", (own,))
    sent = phrase("help", organisation, language="es")
    assert sent == "Bridge Works: pregunte. Preguntas: 312-555-0101. Pueden aplicar cargos. STOP=salir. ¿Mas? Si."
    assert "¿Más? Sí." in worded("help", organisation, language="es")
    assert version_of("help", organisation, language="es") == "help es 3"
    assert body_in_use("help", organisation, "es") == own.body
    assert phrase("help", organisation, language="en") == phrase("help", ORG, language="en")
    assert version_of("help", organisation, language="en") == f"help en s{EDITION}"
    assert version_of("help", organisation, language="pl") == f"help en s{EDITION}"


def test_what_looks_like_a_gap_in_a_name_is_not_filled():
    own = Edited("help", "en", 1, "{org} {contact}")
    organisation = Organisation("A {contact} B", "312-555-0101", "", (own,))
    assert phrase("help", organisation, language="en") == "A {contact} B Questions: 312-555-0101."


def test_an_organisation_without_a_phone_gives_its_e_mail_address():
    organisation = Organisation("Bridge Works", "", "hello@example.org")
    assert "Questions: hello@example.org." in phrase("help", organisation, language="en")


def test_the_words_that_people_are_told_to_use_do_what_is_said():
    for word, intent in (("STOP", "opt_out"), ("START", "opt_in"), ("HELP", "help"), ("AYUDA", "help")):
        assert str(consent_word(word)) == str(Intent(intent))


#: The ledger names a standard text by its edition: when one changes, raise EDITION and put the new figure here.
FINGERPRINT = "8bcc7735beb91880"


def test_a_changed_standard_text_is_a_new_edition():
    told = "\n".join(f"{name} {language} {standard(name, language)}" for name, language in EVERY)
    assert hashlib.sha256(f"{EDITION}\n{told}".encode()).hexdigest()[:16] == FINGERPRINT
