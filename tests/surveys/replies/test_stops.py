"""A wish for no more texts is heard whatever was asked and however it was typed; nothing else is taken for one."""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest

from surveys.replies import Consent, Context, consent_word, read
from surveys.replies.reading import Cue, Intent, Route
from surveys.replies.typed import TYPES

CORPORA = Path(__file__).parent / "corpora"
ASKED = (
    "status same_employer employer job_title start_date end_date hours wage employer_benefits public_benefits "
    "benefits_change education credential needs_met open job pay_and_hours worked_in_period activity"
).split() + sorted(TYPES)
#: "Is this Maria? 1 = yes, 2 = no", or a question with digits of its own.
OFFERED = Context(
    today=date(2026, 11, 21),
    employer_on_file="Walmart",
    options={"1": {"same_employer": True}, "2": {"same_employer": False}},
)


def _rows(name: str, *, opt_out: bool) -> Iterator[str]:
    for line in (CORPORA / name).read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        if row["opt_out"] is opt_out and not row.get("doubtful"):
            yield row["text"]


def _without_accents(text: str) -> str:
    return "".join(c for c in unicodedata.normalize("NFD", text) if not unicodedata.combining(c))


def _full_width(text: str) -> str:
    return "".join(chr(ord(c) + 0xFEE0) if "!" <= c <= "~" else c for c in text)


#: Ways in which phones and people change a text without changing what it says.
HABITS: dict[str, Callable[[str], str]] = {
    "capitals": str.upper,
    "every word with a capital": str.title,
    "no accents": _without_accents,
    "accents apart from their letters": lambda text: unicodedata.normalize("NFD", text),
    "full width": _full_width,
    "dots": lambda text: f"{text}...",
    "shouted": lambda text: f"{text}!!!",
    "emoji": lambda text: f"{text} 😡",
    "curly apostrophe": lambda text: text.replace("'", "\u2019"),
    "no apostrophe": lambda text: text.replace("'", ""),
    "signs of no width": lambda text: "\u200b".join(text),
    "blanks around": lambda text: f"  \n {text} \t\n",
    "blanks that do not break": lambda text: text.replace(" ", "\u00a0"),
    "in quotes": lambda text: f'"{text}"',
    "sent from a phone": lambda text: f"{text}\n\nSent from my iPhone",
    "enviado desde un teléfono": lambda text: f"{text}\nEnviado desde mi iPhone",
    "signed": lambda text: f"{text}\n- Maria",
    "greeting": lambda text: f"hola {text}",
    "please": lambda text: f"plz {text}",
    "thanks": lambda text: f"{text} ty",
}


@pytest.mark.parametrize("habit", HABITS)
def test_the_agreed_wordings_are_heard_in_every_habit_of_typing(habit: str) -> None:
    typed = [HABITS[habit](text) for text in _rows("stops-agreed.jsonl", opt_out=True)]
    assert [text for text in typed if consent_word(text) is not Consent.OPT_OUT] == []


@pytest.mark.parametrize("habit", HABITS)
def test_the_agreed_near_misses_are_no_stop_in_any_habit_of_typing(habit: str) -> None:
    typed = [HABITS[habit](text) for text in _rows("stops-agreed.jsonl", opt_out=False)]
    assert [text for text in typed if consent_word(text) is Consent.OPT_OUT] == []


@pytest.mark.parametrize("asked", ASKED)
def test_an_agreed_wording_is_a_stop_and_a_near_miss_an_answer_whatever_was_asked(asked: str) -> None:
    missed = [
        text
        for text in _rows("stops-agreed.jsonl", opt_out=True)
        if read(text, asked=asked, context=OFFERED).intent is not Intent.OPT_OUT
    ]
    readings = {text: read(text, asked=asked, context=OFFERED) for text in _rows("stops-agreed.jsonl", opt_out=False)}
    taken = [
        text
        for text, reading in readings.items()
        if reading.intent is Intent.OPT_OUT or reading.cue is Cue.DOUBTFUL_STOP
    ]
    assert missed == []
    assert taken == []


@pytest.mark.parametrize("name", ["stops-again.jsonl", "stops-plain.jsonl"])
@pytest.mark.parametrize("asked", ["status", "end_date", "yes_no"])
def test_wordings_of_many_people_are_heard_and_their_near_misses_are_not_taken_for_stops(asked: str, name: str) -> None:
    missed = [
        text
        for text in _rows(name, opt_out=True)
        if read(text, asked=asked, context=OFFERED).intent is not Intent.OPT_OUT
    ]
    taken = [
        text for text in _rows(name, opt_out=False) if read(text, asked=asked, context=OFFERED).intent is Intent.OPT_OUT
    ]
    assert missed == []
    assert taken == []


def test_a_wording_that_may_be_a_stop_is_held_for_staff() -> None:
    lines = (CORPORA / "stops-again.jsonl").read_text(encoding="utf-8").splitlines()
    doubtful = [row["text"] for row in map(json.loads, lines) if row.get("doubtful")]
    readings = [read(text, asked="status", context=OFFERED) for text in doubtful]
    assert len(doubtful) > 20
    assert {reading.cue for reading in readings} == {Cue.DOUBTFUL_STOP}
    assert {reading.route for reading in readings} == {Route.STAFF}


@pytest.mark.parametrize(
    "text",
    [
        "please don't stop texting me",
        "I'd hate to stop these",
        "no need to stop, im fine answering",
        "don't take me off the list",
        "no me borren de la lista",
        "no dejen de escribirme",
        "my ex won't stop texting me",
        "mi jefe no para de escribirme",
        "it says reply STOP to end lol",
        "I didn't mean to say stop",
        "why did you stop texting me last year?",
        "my son typed stop by accident",
    ],
)
def test_a_stop_that_is_denied_quoted_or_somebody_elses_is_none(text: str) -> None:
    assert consent_word(text) is not Consent.OPT_OUT


@pytest.mark.parametrize(
    "text",
    [
        "why won't you stop texting me",
        "if you keep texting me im blocking you",
        "my mother doesn't want these texts anymore",
        "este es el celular de mi hija no escriban aqui",
        "how do i get off this list",
        "i already said stop",
        "remove 312-555-0142",
        "s.t.o.p texting",
        "stp txtng me",
        "yes im working 40 hrs 18.50, now please stop texting me",
    ],
)
def test_blame_a_warning_or_a_word_for_another_asks_us_to_stop(text: str) -> None:
    assert consent_word(text) is Consent.OPT_OUT


@pytest.mark.parametrize(
    "text",
    [
        "pls take my # out of ur system",
        "sop texting us",
        "no mre txts pls",
        "cancel im at work",
        "paren de mandame mensajes",
        "I didn't give you permission to text me",
        "I'm not gonna answer these so just stop sending em",
    ],
)
def test_a_stop_is_heard_through_slips_and_reasons(text: str) -> None:
    assert consent_word(text) is Consent.OPT_OUT
    assert read(text, asked="status", context=OFFERED).intent is Intent.OPT_OUT


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("opt out of insuranec", Consent.DOUBTFUL),  # the slip hides a near miss
        ("call dont text im driving", Consent.DOUBTFUL),
        ("done", Consent.DOUBTFUL),
        ("Alton. IL", None),
        ("ya basta de trabajar por tan poco, gano 13", None),
        ("dont call me, text me", None),
        ("i did not sign up for this class", None),
    ],
)
def test_a_slip_or_a_reason_makes_no_stop_of_what_is_none(text: str, kind: Consent | None) -> None:
    assert consent_word(text) is kind


def test_an_old_number_is_no_stop_before_staff_have_looked() -> None:
    assert consent_word("stop texting my old number, this is my new one") is Consent.DOUBTFUL
    assert consent_word("borren mi numero viejo, este es el nuevo") is Consent.DOUBTFUL


@pytest.mark.parametrize("text", ["START", "start please", "UNSTOP", "ＳＴＡＲＴ"])
def test_only_the_carriers_words_ask_to_start_again(text: str) -> None:
    assert consent_word(text) is Consent.OPT_IN


@pytest.mark.parametrize(
    "text",
    [
        "YES",
        "si",
        "sign me back up",
        "i want to rejoin",
        "quiero volver a recibir los mensajes",
        "text me again please",
    ],
)
def test_no_other_word_lifts_an_opt_out(text: str) -> None:
    assert consent_word(text) is None
    assert read(text, asked="open", context=OFFERED).intent is not Intent.OPT_IN


def test_a_wish_for_texts_again_is_for_staff() -> None:
    for text in ("sign me back up", "can i opt back in", "quiero volver a recibir los mensajes"):
        reading = read(text, asked="open", context=OFFERED)
        assert (reading.intent, reading.route) == (Intent.QUESTION, Route.STAFF)
