"""Who is at the other end: what first replies say about it, and what is learned from them all the same."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from surveys.conversation import advance, begin, remind
from surveys.dialogue import ConsentEvent, Dialogue, FlagKind, Identity, Progress
from surveys.identity import HEARD_WITHIN, Claim, Person, in_third_person, listen, must_ask, tells_new_number
from surveys.questions import Question
from surveys.wording import Organisation

ORG = Organisation("Bridge Works", "312-555-0101")
TODAY = date(2026, 4, 6)
NOW = datetime(2026, 4, 6, 15, tzinfo=UTC)
MARIA = Person("María")
SHARED = Person("María", ("Jose",))


def first_text(person=MARIA, language="en", employer="Walmart"):
    fresh = Dialogue("day_90", language, date(2026, 1, 1), date(2026, 3, 31), employer_on_file=employer)
    return begin(fresh, ORG, person, must_ask_who=True)


def reply(text, person=MARIA, **more):
    return advance(first_text(person, **more).dialogue, text, today=TODAY, organisation=ORG, person=person)


def values(turn):
    return {name: value for answer in turn.answers for name, value in answer.fields.items()}


@pytest.mark.parametrize(
    ("confirmed", "shared", "asks"),
    [
        (None, False, True),
        (NOW - HEARD_WITHIN - timedelta(seconds=1), False, True),
        (NOW - HEARD_WITHIN, False, False),
        (NOW, False, False),
        (NOW, True, True),
    ],
)
def test_who_it_is_is_asked_at_first_contact_after_long_silence_and_on_shared_numbers(confirmed, shared, asks):
    assert must_ask(confirmed_at=confirmed, shared=shared, now=NOW) is asks


YES = (
    "1", "yes", "YES!!", "Yes ma'am", "yep", "yup", "y", "yea its me", "ok yes", "1 yes", "correct", "sure", "👍",
    "i am", "yes I am", "yes i do", "it's me", "this is she", "this is Maria", "Maria here", "maria", "Maria Garcia",
    "this is maria garcia", "hi this is maria", "speaking", "I go by Mari", "its Mary", "yes?", "si", "Sí", "si soy yo",
    "soy María", "Sí, soy Maria", "claro que si", "ella habla", "habla maria", "la misma", "hola si", "asi es", "ya",
)  # fmt: skip


@pytest.mark.parametrize("text", YES)
def test_a_plain_yes_says_only_who_it_is(text):
    turn = reply(text)
    assert turn.dialogue.identity is Identity.CONFIRMED
    assert turn.answers == ()
    (say,) = turn.say
    assert (say.kind, say.question) == ("question", Question.SAME_EMPLOYER)
    assert say.body.startswith(("Thanks. Are you still", "Gracias. ¿Sigue"))


NO = (
    "2", "no", "No.", "NO!", "nope", "nah", "n", "no sorry", "not me", "no not me", "no this isnt maria",
    "I'm not Maria", "no im not her", "this is not maria", "No, you have the wrong number", "wrong number",
    "wrong person", "no soy yo", "no soy Maria", "no es ella", "número equivocado", "No, está equivocado",
    "no, lo siento", "maria doesnt live here",
)  # fmt: skip


@pytest.mark.parametrize("text", NO)
def test_a_plain_no_is_a_wrong_number(text):
    turn = reply(text)
    assert turn.consent is ConsentEvent.WRONG_NUMBER
    assert [flag.kind for flag in turn.flags] == [FlagKind.WRONG_NUMBER]
    assert turn.answers == ()
    assert turn.dialogue.progress is Progress.STOPPED
    assert turn.say[0].body in (
        "Sorry, we will not text this number again.",
        "Perdon. No volveremos a escribir a este numero.",
    )


NEWS = {
    "yes still at walmart making 17.50": {"same_employer": True, "employment_status": "employed",
                                          "wage_amount": "17.50", "wage_unit": "hour"},
    "Yes, still working at Walmart. $17.50/hr 40 hours": {"same_employer": True, "wage_amount": "17.50",
                                                          "hours_per_week": "40"},
    "still there": {"same_employer": True},
    "I work at Target now": {"same_employer": False, "employer": "Target"},
    "No, I'm at Target now making 15 an hour": {"same_employer": False, "employer": "Target", "wage_amount": "15"},
    "no not working": {"employment_status": "unemployed"},
    "not working": {"employment_status": "unemployed"},
    "I lost my job": {"same_employer": False},
    "no longer there": {"same_employer": False},
    "no i got fired": {"same_employer": False},
    "yes but im not working anymore": {"employment_status": "unemployed"},
    "1 still there": {"same_employer": True},
    "this is maria still at walmart": {"same_employer": True},
    "yep maria here, still at walmart": {"same_employer": True},
    "still at walmart - Maria": {"same_employer": True},
    "yes im in school now": {"employment_status": "in_school"},
    "Sí, sigo en Walmart gano 18": {"same_employer": True, "wage_amount": "18"},
    "Sigo trabajando en Walmart, gano 17.50 la hora": {"same_employer": True, "wage_amount": "17.50"},
    "no, ya no trabajo ahi": {"same_employer": False},
    "ya no trabajo ahi": {"same_employer": False},
    "soy maria, trabajo en Target": {"employer": "Target"},
}  # fmt: skip


@pytest.mark.parametrize("text", NEWS)
def test_whoever_tells_of_their_work_is_the_alum_and_is_not_asked_again(text):
    turn = reply(text)
    assert not turn.dialogue.identity.is_open
    assert NEWS[text].items() <= values(turn).items()
    assert not any(answer.needs_review for answer in turn.answers)
    assert turn.consent is None
    assert Question.SAME_EMPLOYER not in [say.question for say in turn.say]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("yes 17.50 an hour", {"wage_amount": "17.50", "wage_unit": "hour"}),
        ("1, 17.50 an hour", {"wage_amount": "17.50", "wage_unit": "hour"}),
        ("si, 40 horas", {"hours_per_week": "40"}),
        ("yes, medicaid and snap", {"public_benefits": ("medicaid", "snap")}),
    ],
)
def test_the_yes_itself_answers_nothing_else(text, told):
    turn = reply(text)
    assert values(turn) == told
    assert [say.question for say in turn.say] == [Question.SAME_EMPLOYER]


def test_the_words_of_each_value_are_found_at_their_place_in_the_whole_text():
    text = "yes this is Maria, still at walmart making 17.50"
    for answer in reply(text).answers:
        for found in answer.evidence:
            assert text[found.start : found.end].strip()
            assert found.start >= len("yes this is Maria,")


@pytest.mark.parametrize("text", ["yes 4000 an hour", "yes between 15 and 20 dollars or so"])
def test_doubtful_news_behind_a_yes_are_asked_for_in_their_turn(text):
    turn = reply(text)
    assert turn.dialogue.identity is Identity.CONFIRMED
    assert not [answer for answer in turn.answers if not answer.needs_review]
    assert [say.question for say in turn.say] == [Question.SAME_EMPLOYER]


ELSE = (
    "no this is her sister", "this is his mom", "soy su hermana", "I'm Maria's mom", "maria is at work",
    "Maria isnt here right now",
)  # fmt: skip


@pytest.mark.parametrize("text", ELSE)
def test_somebody_else_is_told_nothing(text):
    turn = reply(text)
    assert turn.say == ()
    assert turn.answers == ()
    assert turn.consent is None
    assert turn.doubted
    assert [flag.kind for flag in turn.flags] == [FlagKind.IDENTITY]
    assert turn.dialogue.identity is Identity.ASKED


@pytest.mark.parametrize(
    "text",
    [
        "ok",
        "hello",
        "3",
        "4",
        "why",
        "no thanks",
        "no hablo ingles",
        "español por favor",
        "this is Bob",
        "me llamo Beto",
    ],
)
def test_anything_else_is_asked_once_more_and_then_left_to_a_call(text):
    once = reply(text)
    assert once.dialogue.identity is Identity.ASKED_AGAIN
    assert [say.kind for say in once.say] == ["clarify"]
    twice = advance(once.dialogue, text, today=TODAY, organisation=ORG, person=MARIA)
    assert twice.dialogue.identity is Identity.LEFT
    assert twice.say == ()
    assert [flag.kind for flag in twice.flags] == [FlagKind.CALL]
    assert remind(twice.dialogue, ORG, MARIA) is None
    late = advance(twice.dialogue, "yes", today=TODAY, organisation=ORG, person=MARIA)
    assert late.dialogue.identity is Identity.CONFIRMED
    assert late.say[0].question is Question.SAME_EMPLOYER


@pytest.mark.parametrize(
    "text", ["Maria who?", "Maria who", "maria?", "Maria quien", "it's maria?", "1 2", "1 or 2", "2 o 1"]
)
def test_whoever_only_asks_back_has_said_nothing(text):
    turn = reply(text)
    assert turn.dialogue.identity is Identity.ASKED_AGAIN
    assert "Walmart" not in turn.say[0].body


@pytest.mark.parametrize(("name", "text"), [("Will", "will do"), ("May", "may be"), ("Hope", "Hope so")])
def test_a_name_that_is_a_word_names_nobody_in_a_phrase(name, text):
    assert listen(text, Person(name)).claim is Claim.NONE


@pytest.mark.parametrize("text", ["yes this is Maria", "soy yo", "it's me", "this is Maria"])
def test_a_second_yes_that_crossed_our_question_is_no_answer_to_it(text):
    confirmed = reply("yes").dialogue
    turn = advance(confirmed, text, today=TODAY, organisation=ORG, person=MARIA)
    assert (turn.dialogue.asked, turn.answers, turn.say) == (Question.SAME_EMPLOYER, (), ())
    assert values(advance(turn.dialogue, "yes", today=TODAY, organisation=ORG, person=MARIA))["same_employer"] is True


@pytest.mark.parametrize(
    "text",
    [
        "who is this?",
        "quien es?",
        "what org",
        "is this a scam?",
        "yes, who is this?",
        "no, who is this?",
        "Yes? quien es",
    ],
)
def test_who_asks_who_we_are_learns_that_and_no_more(text):
    turn = reply(text)
    assert turn.dialogue.identity is Identity.ASKED
    assert turn.say[0].body in (
        "This is Bridge Works, by automated text. Questions: 312-555-0101. Reply STOP to end.",
        "Somos Bridge Works, mensaje automatico. Preguntas: 312-555-0101. Responda STOP para salir.",
    )


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("this is Jose", Claim.SOMEBODY_ELSE),
        ("No, soy Jose", Claim.SOMEBODY_ELSE),
        ("no soy jose", Claim.SOMEBODY_ELSE),  # nobody else than Jose would say so
        ("jose here", Claim.SOMEBODY_ELSE),
        ("soy José", Claim.SOMEBODY_ELSE),
        ("this is Maria", Claim.ALUM),
        ("yes", Claim.ALUM),
        ("no", Claim.NOT_ALUM),
        ("jose got me this job at target", Claim.NONE),
    ],
)
def test_on_a_shared_number_the_other_is_told_apart(text, claim):
    assert listen(text, SHARED).claim is claim


@pytest.mark.parametrize("text", ["this is Jose", "No, soy Jose", "this is Bob", "no", "2"])
def test_on_a_shared_number_a_no_takes_the_number_off_nobody(text):
    turn = reply(text, SHARED)
    assert turn.consent is None
    assert turn.say == ()
    assert [flag.kind for flag in turn.flags] == [FlagKind.IDENTITY]


def test_on_a_shared_number_the_other_is_heard_in_the_middle_of_a_survey_too():
    going = reply("yes", SHARED).dialogue
    turn = advance(going, "this is jose, maria is out", today=TODAY, organisation=ORG, person=SHARED)
    assert turn.answers == ()
    assert [flag.kind for flag in turn.flags] == [FlagKind.IDENTITY]
    assert turn.dialogue.asked is Question.SAME_EMPLOYER
    assert turn.dialogue.identity is Identity.ASKED


@pytest.mark.parametrize(("confirmed", "consent"), [(True, ConsentEvent.DETACHED), (False, ConsentEvent.WRONG_NUMBER)])
def test_a_wrong_number_is_everybodys_unless_another_is_known_to_have_it(confirmed, consent):
    turn = reply("wrong number", Person("María", ("Jose",), others_confirmed=confirmed))
    assert turn.consent is consent
    assert ("not text this number" in turn.say[0].body) is not confirmed


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Maria died", "she died"),
        ("María falleció ayer", "ella falleció ayer"),
        ("my daughter Maria died in june", "she died in june"),
        ("mi hija María falleció ayer", "ella falleció ayer"),
        ("is maria is ok", "is she is ok"),
        ("this is maria is this ok", None),
        ("soy maria ya no trabajo", None),
        ("still there. Maria", None),
    ],
)
def test_who_speaks_of_the_alum_by_name_is_not_the_alum(text, told):
    assert in_third_person(text, MARIA) == told


@pytest.mark.parametrize(
    "text",
    ["my new number is 773-555-0177", "i changed my number", "I have a new phone number", "cambié de número",
     "este es mi nuevo numero", "tengo numero nuevo", "my number is now 773-555-0177"],
)  # fmt: skip
def test_a_changed_number_is_for_staff(text):
    assert tells_new_number(text)
    turn = reply(text)
    assert [flag.kind for flag in turn.flags] == [FlagKind.WRONG_NUMBER]
    assert turn.consent is None


@pytest.mark.parametrize("text", ["i got a new job", "a number of things changed", "new manager, same place", "17.50"])
def test_other_news_is_no_changed_number(text):
    assert not tells_new_number(text)


def test_while_staff_have_something_to_settle_nothing_is_learned_or_said():
    known = reply("yes").dialogue
    turn = advance(known, "17.50 an hour", today=TODAY, organisation=ORG, person=MARIA, held=True)
    assert (turn.say, turn.answers) == ((), ())
    assert [flag.kind for flag in turn.flags] == [FlagKind.MESSAGE]
    stop = advance(known, "stop", today=TODAY, organisation=ORG, person=MARIA, held=True)
    assert stop.consent is ConsentEvent.OPT_OUT
    danger = advance(known, "i want to die", today=TODAY, organisation=ORG, person=MARIA, held=True)
    assert danger.flags[0].urgent
    assert advance(known, "thank you", today=TODAY, organisation=ORG, person=MARIA, held=True).flags == ()


def test_where_it_stands_is_kept_with_the_conversation():
    for identity in Identity:
        kept = Dialogue("day_90", "en", TODAY, TODAY, identity=identity)
        assert Dialogue.from_json(kept.to_json()) == kept
    old = Dialogue("day_90", "en", TODAY, TODAY).to_json()
    del old["identity"]  # as conversations were kept before anybody was asked
    assert Dialogue.from_json(old).identity is Identity.KNOWN


@pytest.mark.parametrize(
    ("name", "text", "claim"),
    [
        ("Robert", "yes this is bob", Claim.ALUM),
        ("Robert", "this is Rob", Claim.ALUM),
        ("Al", "walmart", Claim.NONE),
        ("Walter", "walmart", Claim.NONE),
        ("Sol", "soldador en walmart", Claim.NONE),
        ("Marisol", "Mari", Claim.ALUM),
        ("María Elena", "soy Elena", Claim.ALUM),
        ("María Elena", "this is maria", Claim.ALUM),
        ("J.R.", "yes", Claim.ALUM),
        ("D'Angelo", "this is d'angelo", Claim.ALUM),
        ("Mary-Ann", "mary-ann here", Claim.ALUM),
        ("", "this is Maria", Claim.NONE),
        ("", "its me", Claim.ALUM),
    ],
)
def test_names_are_told_as_people_write_them(name, text, claim):
    assert listen(text, Person(name)).claim is claim


@given(text=st.text(max_size=80), name=st.text(max_size=12), other=st.sampled_from(["", "Jose", "*("]))
def test_no_text_and_no_name_can_break_it(text, name, other):
    person = Person(name, (other,) if other else ())
    heard = listen(text, person)
    assert 0 <= heard.rest_at <= len(text)
    turn = reply(text, person)
    assert turn.dialogue is not None
    for answer in turn.answers:
        assert all(0 <= found.start <= found.end <= len(text) for found in answer.evidence)
