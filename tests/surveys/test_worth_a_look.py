"""Texts that staff look at though nothing asked for it: what may leave an alum out of figures, news beside a stop."""

from __future__ import annotations

from datetime import date

import pytest

from surveys.replies import read
from surveys.replies.reading import Context
from surveys.worth_a_look import perhaps_left_out, tells_beside_a_stop

CONTEXT = Context(today=date(2026, 4, 6), employer_on_file="Target")


def looked_at(text, asked="same_employer"):
    return perhaps_left_out(text, read(text, asked=asked, context=CONTEXT, lang="en"))


@pytest.mark.parametrize(
    "text",
    [
        "not working, been in the hospital since february",
        "no im in the hospital",
        "no i had a stroke and im in a nursing home",
        "no im on dialysis",
        "no i got called up to the national guard",
        "no estoy en el hospital",
        "no, me operaron en marzo",
    ],
)
def test_long_care_or_a_call_up_is_looked_at(text):
    assert looked_at(text)


@pytest.mark.parametrize(
    "text",
    [
        "no",
        "no, i work in the hospital now",
        "no im at northwestern hospital as a cna",
        "no my mom is in the hospital",
        "no, i take care of patients on dialysis",
        "no im taking care of my dad hes on chemo",
        "yes still there, had surgery but im back",
    ],
)
def test_work_and_the_care_of_others_are_not(text):
    assert not looked_at(text)


@pytest.mark.parametrize(
    ("text", "news"),
    [
        ("i work at walmart now making 15 an hour. STOP", True),
        ("STOP im at Amazon 40 hours a week", True),
        ("STOP", False),
        ("please stop texting me", False),
        ("stop im at work", False),
        ("STOP, wrong person", False),
    ],
)
def test_news_beside_a_stop_are_heard(text, news):
    assert tells_beside_a_stop(text, CONTEXT) is news
