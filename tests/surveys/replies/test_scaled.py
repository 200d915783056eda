"""Items of short forms: what was offered is read, and what lies between two answers is asked about again."""

from __future__ import annotations

from datetime import date

import pytest

from surveys.questions import OPTIONS, Question
from surveys.replies import read
from surveys.replies.reading import Context, Intent, Previous, Reading, Route

TODAY = date(2026, 4, 6)


def reading(item: str, text: str, previous: Previous | None = None) -> Reading:
    options = OPTIONS[Question(item)]
    return read(text, asked=item, context=Context(today=TODAY, options=options, previous=previous), lang="en")


SAID = {
    "food_lasted": {
        "often": "1 | often | Often true | very often | all the time | every day | almost every week | a lot | "
                 "1) | siempre | a menudo | muy seguido | todos los dias | oftn",
        "sometimes": "2 | sometimes | Sometimes true | some times | once in a while | a few times | "
                     "sometimes when rent is due | yes, sometimes | a veces | de vez en cuando | aveces | #2",
        "never": "3 | never | Never true | no, never | never happened to us | not once | nunca | no, nunca | jamas",
    },
    "smaller_meals": {
        "yes": "1 | yes | yea every week | yes we skipped dinner | I did | si | sometimes | a veces",
        "no": "2 | no | nope | never | no we did not | nunca",
    },
    "smaller_meals_often": {
        "almost_every": "1 | every day | almost every day | most days | 25 days | todos los dias | casi diario",
        "some": "2 | some days | sometimes | 10 days | about 3 days | varios dias | algunos dias",
        "one_or_two": "3 | once | twice | 2 days | 1 or 2 days | a day or two | a couple days | un dia o dos | una vez",
    },
    "people_to_ask": {
        "1": "1 | not at all | strongly disagree | para nada",
        "2": "2 | a little | disagree | un poco",
        "3": "3 | somewhat | in the middle | neutral | mas o menos",
        "4": "4 | 4 out of 5 | 4/5 | 4 of 5 | id say 4 | four | agree | mostly | de acuerdo | cuatro",
        "5": "5 | 5 out of 5 | five | very | very true | strongly agree | totalmente de acuerdo",
    },
}  # fmt: skip
READ = [
    (item, code, text) for item, codes in SAID.items() for code, texts in codes.items() for text in texts.split(" | ")
]


@pytest.mark.parametrize(("item", "code", "text"), READ)
def test_an_answer_that_was_offered_is_read(item: str, code: str, text: str) -> None:
    found = reading(item, text)
    assert (found.intent, found.route) == (Intent.ANSWER, Route.RECORD)
    assert found.values() == {item: code}


NOT_READ = {
    "food_lasted": "yes | no | rarely | hardly ever | almost never | not often | not that often really | just once | "
                   "sometimes or never | between often and sometimes | 4 | 7 | 1 or 2 | casi nunca | pocas veces | "
                   "not all the time | idk | kind of | used to be often",
    "smaller_meals": "yes but not much | no pero casi | 3 | maybe",
    "smaller_meals_often": "45 days | 0 days | never | 4 | not many days | depends",
    "people_to_ask": "6 | 0 | 3 or 4 | 4.5 | kind of | yes | no | not very | not really | somewhat or a little | "
                     "10 of 10",
}  # fmt: skip
UNREAD = [(item, text) for item, texts in NOT_READ.items() for text in texts.split(" | ")]


@pytest.mark.parametrize(("item", "text"), UNREAD)
def test_what_lies_between_two_answers_or_beside_them_is_never_recorded(item: str, text: str) -> None:
    found = reading(item, text)
    assert found.route is not Route.RECORD
    assert not found.sure


@pytest.mark.parametrize("item", SAID)
@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("stop", Intent.OPT_OUT),
        ("often. stop texting me", Intent.OPT_OUT),
        ("never text me again", Intent.OPT_OUT),
        ("wrong number", Intent.WRONG_NUMBER),
        ("sometimes i want to kill myself", Intent.CRISIS),
        ("a veces me quiero morir", Intent.CRISIS),
        ("yes he hits me", Intent.CRISIS),
        ("who is this", Intent.HELP),
        ("skip", Intent.REFUSE),
        ("prefer not to say", Intent.REFUSE),
        ("busy, later", Intent.LATER),
    ],
)
def test_what_is_no_answer_wins_over_any_scale(item: str, text: str, intent: Intent) -> None:
    assert reading(item, text).intent is intent


@pytest.mark.parametrize(
    "text", ["we have no food in the house", "sometimes. we got evicted and have nowhere to sleep"]
)
def test_want_goes_to_staff_whatever_the_scale(text: str) -> None:
    assert reading("food_lasted", text).route is Route.STAFF


def test_news_of_work_beside_an_answer_is_read_as_well() -> None:
    found = reading("food_lasted", "often, and I lost my job").values()
    assert found == {"food_lasted": "often", "employment_status": "unemployed"}
    found = reading("food_lasted", "sometimes but i work at target now making 17 an hour").values()
    assert (found["food_lasted"], found["employer"], found["wage_amount"]) == ("sometimes", "target", "17")


@pytest.mark.parametrize("text", ["sorry I meant never", "*never", "oops i meant 3", "quise decir nunca"])
def test_a_correction_mends_the_item_before(text: str) -> None:
    before = Previous("food_lasted", "often", {"food_lasted": "often"})
    found = reading("balanced_meals", text, before)
    assert found.intent is Intent.CORRECTION
    assert found.values() in ({"food_lasted": "never"}, {})
    assert found.values() or found.route is Route.ASK
