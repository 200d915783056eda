"""What staff decide about replies comes out as labelled cases, without telling whose they were."""

from __future__ import annotations

import json
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from bot import reviews
from bot.keeping import take_out_texts
from records import reviewing
from records.database import Database
from records.tables.plan import checkins
from surveys.dialogue import Dialogue
from surveys.questions import OPTIONS, Question
from tests.support.commands import run
from tests.support.factories import NOW, a_checkin, a_text, an_alum, an_answer
from tests.support.verdicts import verdict
from web.cli.exporting import export
from web.cli.understanding import understand

STAFF = "pat@example.org"
SAID_AT = NOW - timedelta(hours=3)
RANGE = "19 or 20 an hour"


class Asked:
    """One alum's check-in whose replies wait for staff."""

    def __init__(self, database: Database, **alum: Any) -> None:
        self.database = database
        dialogue = Dialogue("day_90", "en", date(2025, 11, 16), date(2026, 2, 13), employer_on_file="Acme Foods")
        with database.begin() as tx:
            self.alum = an_alum(tx, **{"exit_wage": Decimal(17), "exit_wage_unit": "hour", **alum})
            self.checkin = a_checkin(tx, self.alum, state="open", dialogue=dialogue.to_json())

    def reply(self, text: str, *, question: str = "wage", value: dict[str, Any] | None = None, **more: Any) -> int:
        with self.database.begin() as tx:
            put = {"direction": "out", "question": question, "checkin_id": self.checkin}
            a_text(tx, self.alum, "How much are you paid?", **put)
            message = a_text(tx, self.alum, text, at=SAID_AT, checkin_id=self.checkin)
            waits = {"needs_review": True, "why": "a range", **more}
            return an_answer(tx, self.alum, checkin_id=self.checkin, message_id=message, question=question,
                             raw_text=text, value=value, at=SAID_AT, **waits)  # fmt: skip


@pytest.fixture
def env(database_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> dict[str, str]:
    monkeypatch.chdir(tmp_path)
    return {"DATABASE_URL": database_url}


def _cases(env: dict[str, str], *options: str) -> list[dict[str, Any]]:
    done = run(export, "corrections", *options, env=env)
    assert done.exit_code == 0
    return [json.loads(line) for line in done.stdout.splitlines()]


def test_a_corrected_reply_is_a_case_with_what_was_read_and_what_is_right(database: Database, env) -> None:
    read = {"wage_amount": "19.00", "wage_unit": "hour"}
    found = [{"field": "wage_amount", "start": 0, "end": 8, "rule": "pay", "confidence": 1}]
    waits = Asked(database).reply(RANGE, value=read, evidence=found)
    reviews.correct(database, waits, {"wage_amount": "19.50", "wage_unit": "hour"}, by=STAFF, now=NOW)
    (case,) = _cases(env)
    assert (case["asked"], case["lang"], case["text"], case["provenance"]) == (
        "wage",
        "en",
        RANGE,
        "corrected by staff",
    )
    assert case["context"] == {
        "today": "2026-03-10",
        "exit_date": "2025-11-15",
        "employer_on_file": "Acme Foods",
        "exit_wage": {"amount": "17.00", "unit": "hour"},
        "state": None,
        "previous": None,
    }
    assert case["expected"]["fields"] == {"wage_amount": "19.50", "wage_unit": "hour"}
    assert (case["expected"]["intent"], case["expected"]["needs_review"]) == ("answer", False)
    assert case["decision"] == "corrected"
    assert case["read"] == {
        "fields": read, "recorded": False, "why": "a range", "from": {"wage_amount": [0, 8, "pay"]}, "version": "1",
    }  # fmt: skip
    assert case["decided_at"] == NOW.isoformat()


def test_each_kind_of_decision_is_told_apart(database: Database, env) -> None:
    asked = Asked(database)
    read = {"wage_amount": "19.00", "wage_unit": "hour"}
    entered = {"wage_amount": "21.00", "wage_unit": "hour"}
    reviews.correct(database, asked.reply("ok so 21"), entered, by=STAFF, now=NOW)
    reviews.accept(database, asked.reply("19 i think", value=read), by=STAFF, now=NOW)
    reviews.set_aside(database, asked.reply("its complicated", value=read), by=STAFF, now=NOW)
    asked.reply("nobody looked at this one", value=read)
    told = {case["text"]: case for case in _cases(env)}
    assert {text: case["decision"] for text, case in told.items()} == {
        "ok so 21": "entered",
        "19 i think": "confirmed",
        "its complicated": "set aside",
    }
    aside = told["its complicated"]["expected"]
    assert (aside["fields"], aside["needs_review"]) == ({}, True)
    assert told["19 i think"]["expected"]["fields"] == read


def test_a_value_that_was_recorded_and_then_corrected_by_hand_is_a_case(database: Database, env) -> None:
    right = {"wage_amount": "15.50", "wage_unit": "hour"}
    recorded = Asked(database).reply("1550", value={"wage_amount": "1550", "wage_unit": "month"}, needs_review=False)
    reviews.correct(database, recorded, right, by=STAFF, now=NOW)
    (case,) = _cases(env)
    assert (case["decision"], case["expected"]["fields"], case["read"]["recorded"]) == ("corrected later", right, True)


def test_of_a_decision_that_was_taken_back_only_the_last_counts(database: Database, env) -> None:
    waits = Asked(database).reply(RANGE, value={"wage_amount": "19.00", "wage_unit": "hour"})
    for amount in ("19.50", "19.75", "19.25"):
        reviews.correct(database, waits, {"wage_amount": amount, "wage_unit": "hour"}, by=STAFF, now=NOW)
        with database.read() as tx:
            waits = reviewing.newest_answer(tx, 1)
    (case,) = _cases(env)
    assert case["expected"]["fields"] == {"wage_amount": "19.25", "wage_unit": "hour"}
    assert case["read"]["fields"]["wage_amount"] == "19.00"


def test_what_the_alum_mended_later_is_no_decision_of_staff(database: Database, env) -> None:
    asked = Asked(database)
    first = asked.reply("1550", value={"wage_amount": "1550", "wage_unit": "month"}, needs_review=False)
    doubtful = asked.reply("1500 or so", value={})
    reviews.set_aside(database, doubtful, by=STAFF, now=NOW)
    with database.begin() as tx:
        mended = an_answer(tx, asked.alum, value={"wage_amount": "15.50", "wage_unit": "hour"}, message_id=None)
        for old in (first, doubtful):
            tx.execute(reviewing.answers.update().where(reviewing.answers.c.id == old).values(replaced_by=mended))
    assert [(case["text"], case["decision"]) for case in _cases(env)] == [("1500 or so", "set aside")]


def test_other_facts_of_the_same_text_may_be_recorded_and_need_not(database: Database, env) -> None:
    asked = Asked(database)
    waits = asked.reply("yes still there, 19 or 20")
    with database.begin() as tx:
        an_answer(tx, asked.alum, checkin_id=asked.checkin, message_id=2, question="same_employer",
                  value={"same_employer": True}, at=SAID_AT)  # fmt: skip
    reviews.correct(database, waits, {"wage_amount": "19.50", "wage_unit": "hour"}, by=STAFF, now=NOW)
    assert _cases(env)[0]["expected"]["optional"] == {"same_employer": [True]}


def test_a_case_knows_the_answer_before_it_and_the_digits_that_were_offered(database: Database, env) -> None:
    asked = Asked(database)
    asked.reply("17.50", value={"wage_amount": "17.50", "wage_unit": "hour"}, needs_review=False)
    waits = asked.reply("oops", question="needs_met")
    reviews.correct(database, waits, {"needs_met": "no", "needs_why": "too far"}, by=STAFF, now=NOW)
    (case,) = _cases(env)
    assert case["context"]["previous"] == {
        "question": "wage",
        "text": "17.50",
        "fields": {"wage_amount": "17.50", "wage_unit": "hour"},
    }
    assert case["context"]["options"] == OPTIONS[Question.NEEDS_MET]
    assert case["expected"]["fields"] == {"needs_met": "no"}


WHO = {"first_name": "Dana", "last_name": "Okafor", "external_id": "CASE-77"}


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Dana here, 19 or 20", "Xxxx here, 19 or 20"),
        ("19 or 20 call me 773-555-0144", "19 or 20 call me 312-555-0100"),
        ("19 or 20, dana.o@example.org", "19 or 20, xxxx.x@xxxxxxx.xxx"),
    ],
)
def test_nothing_in_a_case_tells_whose_it_is(database: Database, env, text: str, shown: str) -> None:
    waits = Asked(database, **WHO).reply(text)
    reviews.correct(database, waits, {"wage_amount": "19.50", "wage_unit": "hour"}, by=STAFF, now=NOW)
    done = run(export, "corrections", env=env)
    assert json.loads(done.stdout)["text"] == shown
    for telling in ("dana", "okafor", "case-77", STAFF, "+1"):
        assert telling not in done.stdout.lower()


@pytest.mark.parametrize(
    ("text", "question", "entered"),
    [
        ("i work at Okafor Cleaning", "job", {"employer": "Okafor Cleaning"}),
        ("19 or 20 Dana", "job", {"employer": "Dana"}),
    ],
)
def test_a_case_that_cannot_be_told_without_the_person_is_left_out_and_counted(
    database: Database, env, text: str, question: str, entered: dict[str, str]
) -> None:
    waits = Asked(database, **WHO).reply(text, question=question)
    reviews.correct(database, waits, entered, by=STAFF, now=NOW)
    done = run(export, "corrections", env=env)
    assert done.stdout == ""
    assert "corrections: 1 left out: the person's own name" in done.stderr


def test_cases_are_those_decided_since_a_day_and_keep_their_ids(database: Database, env) -> None:
    asked = Asked(database)
    for days in (0, 1):
        waits = asked.reply(f"{RANGE} or {21 + days}")
        reviews.set_aside(database, waits, by=STAFF, now=NOW + timedelta(days=days))
    whole = _cases(env)
    assert len({case["id"] for case in whole}) == 2
    assert _cases(env, "--since", "2026-03-11") == whole[1:]


def test_cases_can_be_read_again_and_judged_like_the_corpus(database: Database, env) -> None:
    asked = Asked(database)
    plain, entered = {"wage_amount": "19.00", "wage_unit": "hour"}, {"wage_amount": "19.50", "wage_unit": "hour"}
    reviews.accept(database, asked.reply("19 an hour", value=plain), by=STAFF, now=NOW)
    reviews.correct(database, asked.reply("19.75 an hour", value=plain), entered, by=STAFF, now=NOW)
    reviews.correct(database, asked.reply(RANGE), entered, by=STAFF, now=NOW)
    reviews.set_aside(database, asked.reply("pays ok"), by=STAFF, now=NOW)
    told = run(export, "corrections", env=env).stdout
    answers = run(understand, env={}, input=told)
    assert answers.exit_code == 0
    pairs = zip(map(json.loads, told.splitlines()), map(json.loads, answers.stdout.splitlines()), strict=True)
    assert [verdict(case, answer) for case, answer in pairs] == ["right", "wrong", "right", "right"]


def test_a_reply_whose_words_are_gone_teaches_nothing(env: dict[str, str], database: Database) -> None:
    asked = Asked(database)
    reviews.correct(database, asked.reply(RANGE), {"wage_amount": "19.50", "wage_unit": "hour"}, by=STAFF, now=NOW)
    assert len(_cases(env)) == 1
    with database.begin() as tx:
        tx.execute(checkins.update().values(state="completed"))
    later = NOW + timedelta(days=100)
    take_out_texts(database, before=later - timedelta(days=90), now=later)
    done = run(export, "corrections", env=env)
    assert (done.stdout, done.exit_code) == ("", 0)
    assert "1 left out: the words of the reply were taken out" in done.stderr
