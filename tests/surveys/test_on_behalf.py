"""Who answers for the alum says so in many ways, often behind a yes; and who speaks so of themselves is the alum."""

from __future__ import annotations

from datetime import date

import pytest

from surveys.conversation import advance, begin
from surveys.dialogue import Dialogue, FlagKind, Identity
from surveys.identity import Person
from surveys.wording import Organisation

ORG = Organisation("Bridge Works", "312-555-0101")


def reply(text):
    fresh = Dialogue("day_90", "en", date(2026, 1, 1), date(2026, 3, 31), employer_on_file="Walmart")
    asked = begin(fresh, ORG, Person("Maria"), must_ask_who=True).dialogue
    return advance(asked, text, today=date(2026, 4, 6), organisation=ORG, person=Person("Maria"))


ABOUT = (
    "yes she is here", "yes he is", "yes she's my mom", "Yes. She is my wife", "yes that's my baby mama",
    "yes I'll get her", "yes I know maria", "yes this is her phone", "yes this is her number",
    "Yes this is Maria's caseworker", "i am maria's guardian", "im answering for maria",
    "answering for maria: still at walmart", "Maria's at work", "marias not here", "no that's my sister",
    "si es mi mama", "si es mi esposa", "si este es su numero", "es mi hermana", "ahorita se la paso",
    "contesto por maria, sigue en Walmart",
)  # fmt: skip


@pytest.mark.parametrize("text", ABOUT)
def test_whoever_speaks_of_the_alum_as_of_another_is_told_nothing(text):
    turn = reply(text)
    assert [flag.kind for flag in turn.flags] == [FlagKind.IDENTITY]
    assert (turn.say, turn.answers, turn.consent) == ((), (), None)
    assert turn.dialogue.identity.is_open


THEMSELVES = (
    "yes this is her", "yes it is her", "yes this is she", "yes this is my number", "yes thats my phone",
    "yes my mom is proud of me lol", "yes it's my job still",
)  # fmt: skip


@pytest.mark.parametrize("text", THEMSELVES)
def test_whoever_speaks_of_themselves_is_the_alum_all_the_same(text):
    assert reply(text).dialogue.identity is Identity.CONFIRMED


@pytest.mark.parametrize(
    "text", ["yes she is", "Yes she's still there", "yes he is working", "Maria's at work", *ABOUT]
)
def test_nobody_answers_for_the_alum_whether_they_work(text):
    known = reply("yes").dialogue
    turn = advance(known, text, today=date(2026, 4, 6), organisation=ORG, person=Person("Maria"))
    assert [flag.kind for flag in turn.flags] == [FlagKind.IDENTITY]
    assert (turn.say, turn.answers) == ((), ())


NEWS = (
    "yes", "yes i am", "hell yeah", "hell no", "yes Shell", "yes this is my job", "no, it's my dad's company now",
    "no she fired me", "yes my boss is great", "yes it's my last week", "no i quit, i know", "si, el trabajo sigue",
)  # fmt: skip


@pytest.mark.parametrize("text", NEWS)
def test_others_in_an_answer_of_their_own_make_it_nobody_elses(text):
    known = reply("yes").dialogue
    turn = advance(known, text, today=date(2026, 4, 6), organisation=ORG, person=Person("Maria"))
    assert FlagKind.IDENTITY not in [flag.kind for flag in turn.flags]
