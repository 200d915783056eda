"""The verdict finds what is planted: a run cannot pass because nobody looked."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import Any

import pytest
import sqlalchemy as sa

from records.database import Database
from records.tables.outcomes import answers, employment
from records.tables.people import consent_events
from records.tables.texts import attempts, flags, messages
from tests.faults.carrier import OURS
from tests.faults.driver import START, TODAY
from tests.faults.people import Life, Person, make_people
from tests.faults.truth import Text, Truth
from tests.faults.verdict import judge
from tests.support.factories import a_text, a_wage, an_alum, an_answer, an_employment

OPENING, ANSWER, THANKS = (f"SM{number:032x}" for number in (1, 2, 3))
LATER = START + timedelta(minutes=30)


@dataclass
class Case:
    """One short conversation that went well: asked, answered, thanked. A test spoils one thing about it."""

    database: Database
    truth: Truth
    person: Person
    ids: dict[str, int]

    def verdict(self) -> tuple[str, ...]:
        return judge(self.database, self.truth, [self.person]).violations

    def change(self, table: sa.Table, row_id: object, **values: Any) -> None:
        with self.database.begin() as tx:
            tx.execute(table.update().where(table.c.id == row_id).values(**values))

    def drop(self, table: sa.Table, *which: Any) -> None:
        with self.database.begin() as tx:
            tx.execute(table.delete().where(*which))

    def add(self, text: Text, **changed: Any) -> None:
        """The carrier has one more text, like another."""
        self.truth.keep(replace(text, **changed))


def _text(sid: str, body: str, *, at: datetime, inbound: bool = False, **more: Any) -> Text:
    status = "received" if inbound else "delivered"
    return Text(sid, inbound, "", OURS, body, status, at, at, at, **more)


@pytest.fixture
def case(database: Database) -> Case:
    person = replace(make_people(1, seed=1)[0], life=Life.SAME_JOB, employer="Target", zone="America/Chicago")
    person.told, person.heard = {"still": "1"}, ["still", "thanks"]
    truth = Truth()
    for text in (
        _text(OPENING, "Are you still working at Target?", at=START, attempt="a1", valid_for=3600),
        _text(ANSWER, "1", at=LATER, inbound=True, question="still", acknowledged=LATER),
        _text(THANKS, "Thank you", at=LATER, attempt="a2"),
    ):
        truth.keep(replace(text, phone=person.phone))
    ids = {}
    with database.begin() as tx:
        ids["alum"] = alum = an_alum(tx, phone=person.phone, zones=person.zone)
        sent: dict[str, Any] = {"direction": "out", "at": START}
        ids["opening"] = a_text(tx, alum, truth.texts[0].body, sid=OPENING, kind="opening", **sent)
        ids["answer"] = a_text(tx, alum, "1", sid=ANSWER, at=LATER)
        ids["thanks"] = a_text(tx, alum, "Thank you", sid=THANKS, kind="thanks", any_hour=True, **sent)
        for attempt, message in (("a1", "opening"), ("a2", "thanks")):
            tx.execute(attempts.insert().values(id=attempt, message_id=ids[message], started_at=START))
        ids["read"] = an_answer(tx, alum, message_id=ids["answer"], question="same_employer", at=LATER)
        ids["job"] = an_employment(tx, alum, employer="Target", message_id=ids["answer"], as_of=TODAY)
    return Case(database, truth, person, ids)


def test_a_run_without_fault_has_no_violations(case: Case) -> None:
    assert case.verdict() == ()


Spoil = Callable[[Case], object]


def _again(case: Case, **more: Any) -> int:
    """One more message of ours with the words of the opening."""
    with case.database.begin() as tx:
        new = a_text(tx, case.ids["alum"], case.truth.texts[0].body, direction="out", at=START, **more)
        tx.execute(attempts.insert().values(id="a9", message_id=new, started_at=START))
    return new


def _sent_again(case: Case, *, of: str = "opening", first: str = "delivered") -> None:
    """The opening was sent once more as a message of its own."""
    case.truth.texts[0].status = first
    case.change(messages, case.ids["opening"], status=first)
    _again(case, sid="SM9", kind="opening", any_hour=True, retry_of=case.ids[of])
    case.add(case.truth.texts[0], sid="SM9", attempt="a9", status="delivered")


def _stopped(case: Case) -> None:
    """The answer was a stop, taken as one, an hour before the thanks."""
    answer = case.truth.texts[1]
    answer.question, answer.acknowledged = "stop", START - timedelta(hours=1)
    with case.database.begin() as tx:
        tx.execute(
            consent_events.insert().values(
                alum_id=case.ids["alum"], phone=case.person.phone, event="opt_out", source="text", at=START
            )
        )


SPOILED: list[tuple[str, Spoil, str]] = [
    ("a reply that is not there", lambda c: c.add(c.truth.texts[1], sid="SM8"), "reply lost"),
    ("a reply with other words", lambda c: c.change(messages, c.ids["answer"], body="2"), "otherwise than it was said"),
    ("a reply from nowhere", lambda c: c.truth.texts.pop(1), "a reply that nobody sent"),
    ("a reply without an answer", lambda c: c.drop(answers), "led to no answer"),
    (
        "an answer left to staff",
        lambda c: c.change(answers, c.ids["read"], needs_review=True),
        "a plain reply was not understood",
    ),
    ("a stop not taken", lambda c: setattr(c.truth.texts[1], "question", "stop"), "a stop was not taken"),
    ("a record that is missing", lambda c: c.drop(employment), "a record is missing"),
    ("a record of something else", lambda c: c.change(employment, c.ids["job"], employer="Costco"), "record is wrong"),
    ("a job kept twice", lambda c: _twice(c), "a record is wrong"),
    ("a wage nobody told", lambda c: _a_wage(c), "a record is wrong: alum 0: wage 17.50 hour"),
    ("one attempt accepted twice", lambda c: c.add(c.truth.texts[0], sid="SM8"), "sent twice"),
    ("the same words in two messages", lambda c: _sent_again(c), "the same words went twice"),
    ("a second try of what had gone", lambda c: _sent_again(c), "sent again though it had gone"),
    ("a text without an attempt", lambda c: c.drop(attempts, attempts.c.id == "a2"), "without an attempt on record"),
    ("a text we do not know went", lambda c: c.change(messages, c.ids["thanks"], sid=None), "accepted as"),
    (
        "another text's id",
        lambda c: c.change(messages, c.ids["thanks"], sid="SM8"),
        "id that the carrier never gave",
    ),
    ("a text in sending", lambda c: c.change(messages, c.ids["thanks"], status="sending"), "never came to rest"),
    ("a text in the queue", lambda c: c.change(messages, c.ids["thanks"], status="queued"), "never came to rest"),
    ("an unknown text without a flag", lambda c: _unknown(c), "nobody was told"),
    ("a report that went under", lambda c: c.change(messages, c.ids["thanks"], status="sent"), "the carrier says"),
    ("a text after a stop", lambda c: _stopped(c), "went out after STOP"),
    (
        "an opening at night",
        lambda c: setattr(c.truth.texts[0], "asked_at", START + timedelta(hours=12)),
        "outside sending hours",
    ),
    ("an opening valid into the night", lambda c: setattr(c.truth.texts[0], "valid_for", 36_000), "at night"),
    ("an opening valid for ever", lambda c: setattr(c.truth.texts[0], "valid_for", None), "no end was set"),
    ("a conversation broken off", lambda c: c.person.heard.remove("thanks"), "left in mid-conversation"),
    ("a text that makes no sense", lambda c: c.person.odd.append("Sorry?"), "makes no sense"),
]


def _twice(case: Case) -> None:
    with case.database.begin() as tx:
        an_employment(tx, case.ids["alum"], employer="Target", as_of=TODAY)


def _a_wage(case: Case) -> None:
    with case.database.begin() as tx:
        a_wage(tx, case.ids["alum"], as_of=date(2026, 3, 10))


def _unknown(case: Case) -> None:
    case.truth.texts.pop(2)
    case.change(messages, case.ids["thanks"], status="unknown", sid=None)


@pytest.mark.parametrize(("spoil", "found"), [each[1:] for each in SPOILED], ids=[each[0] for each in SPOILED])
def test_what_is_spoiled_is_found(case: Case, spoil: Spoil, found: str) -> None:
    spoil(case)
    violations = case.verdict()
    assert any(found in line for line in violations), violations


def test_what_the_carrier_gave_up_on_may_be_sent_again(case: Case) -> None:
    _sent_again(case, first="undelivered")
    assert case.verdict() == ()


def test_an_unknown_text_that_staff_were_told_of_is_no_violation(case: Case) -> None:
    _unknown(case)
    with case.database.begin() as tx:
        tx.execute(flags.insert().values(message_id=case.ids["thanks"], kind="carrier", why="", urgent=False, at=START))
    assert case.verdict() == ()


def test_an_unknown_text_that_was_sent_once_more_is_no_violation(case: Case) -> None:
    case.truth.texts[0] = replace(case.truth.texts[0], sid="SM9", attempt="a9")
    case.truth.by_sid["SM9"] = case.truth.texts[0]
    case.change(messages, case.ids["opening"], status="unknown", sid=None)
    _again(case, sid="SM9", kind="opening", retry_of=case.ids["opening"])
    assert case.verdict() == ()
