"""On the review page the words that each value came from are marked, whatever was written around them."""

from __future__ import annotations

import html
import re
from datetime import date

import pytest

from surveys.replies import Context, read
from tests.support.factories import a_text, an_alum, an_answer
from tests.support.site import a_bot, a_visitor
from web.site import create_site

TODAY = date(2026, 3, 10)


@pytest.fixture
def staff(database, clock):
    bot = a_bot(database, clock)
    return a_visitor(create_site(bot), bot, "admin")


@pytest.mark.parametrize(
    ("asked", "text", "marked"),
    [
        ("wage", "about 19.50 an hour", ["19.50", "an hour"]),
        ("wage", "😀🇲🇽 gano 16,50 la hora", ["16,50", "la hora"]),
        ("wage", "sí señor, José: 17 la hora", ["17", "la hora"]),
        ("wage", "Jose\u0301 👩🏽‍🍳 17 la hora", ["17", "la hora"]),
        ("wage", "<b>17</b> an hour & \"tips\" 'n' all", ["17"]),
        ("pay_and_hours", "17.50 an hour & 32 hours <b>", ["17.50", "an hour", "32 hours"]),
        ("open", "Sigo en Acme Foods 🎉 gano 16,50 la hora, 32 horas", ["Sigo", "16,50", "la hora", "32 horas"]),
    ],
)
def test_the_words_behind_each_value_are_marked_and_nothing_else(staff, database, asked, text, marked):
    reading = read(text, asked=asked, context=Context(TODAY, "Acme Foods"))
    evidence = [{"field": f.field, "start": f.start, "end": f.end, "rule": f.rule, "confidence": 1}
                for f in reading.found]  # fmt: skip
    with database.begin() as tx:
        waits = an_answer(tx, an_alum(tx), raw_text=text, needs_review=True, evidence=evidence,
                          value={name: str(value) for name, value in reading.values().items()})  # fmt: skip
    bubble = re.search(r'<p class="bubble">([^\n]*<mark>[^\n]*)</p>', staff.get(f"/review/{waits}").text)[1]
    shown = [html.unescape(each) for each in re.findall(r"<mark>(.*?)</mark>", bubble)]
    assert html.unescape(re.sub(r"</?mark>", "", bubble)) == text
    for found in reading.found:
        assert any(text[found.start : found.end] in each for each in shown), found.field
    assert all(any(words in each for each in shown) for words in marked)
    covered = {place for found in reading.found for place in range(found.start, found.end)}
    assert sum(map(len, shown)) == len(covered)


def test_spans_that_touch_are_one_mark_and_spans_outside_the_text_are_none(staff, database):
    spans = [(3, 8), (0, 4), (8, 10), (20, 30), (-2, 4), (6, 6)]
    evidence = [{"field": "wage_amount", "start": start, "end": end, "rule": "x", "confidence": 1}
                for start, end in spans]  # fmt: skip
    with database.begin() as tx:
        waits = an_answer(tx, an_alum(tx), raw_text="0123456789abc", needs_review=True, evidence=evidence)
    assert "<mark>0123456789</mark>abc" in staff.get(f"/review/{waits}").text


def test_words_that_were_recorded_at_once_are_marked_in_the_conversation(staff, database):
    text = "yes, 17 an hour & 32 horas"
    with database.begin() as tx:
        alum = an_alum(tx)
        message = a_text(tx, alum, text)
        for question, field, start, end in (("wage", "wage_amount", 5, 15), ("hours", "hours_per_week", 18, 26)):
            evidence = [{"field": field, "start": start, "end": end, "rule": "x", "confidence": 1}]
            an_answer(tx, alum, message_id=message, question=question, raw_text=text, evidence=evidence)
    assert "yes, <mark>17 an hour</mark> &amp; <mark>32 horas</mark>" in staff.get(f"/alumni/{alum}").text
