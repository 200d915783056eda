"""The words of old texts go by rule: everywhere, here and at the carrier, announced before, and never too soon."""

from __future__ import annotations

from collections import Counter
from datetime import datetime, timedelta
from typing import Any

import pytest
import sqlalchemy as sa

from bot import keeping, reviews
from bot.carriers.carrier import CarrierUnavailable
from bot.carriers.simulator import SimulatedCarrier
from records.database import Database
from records.keeping import carrier_copies, texts
from records.tables.outcomes import answers, employment
from records.tables.people import consent_events
from records.tables.plan import checkins
from records.tables.texts import flags, messages
from tests.support.clock import FixedClock
from tests.support.doors import PHONE, Doors, asked, rows
from tests.support.dumping import holding, in_file
from tests.support.factories import NOW, a_checkin, a_flag, a_text, an_alum, an_answer

#: Words that stand in texts and mean nothing, so that whatever still holds them is a copy of a text.
WORDS = ("zanzibarkle", "quiddlefern", "4827193", "bramblewick", "oddlefinch", "plumtwiggle")
KEPT: dict[str, Any] = {"CHECKIN_KEEP_TEXTS_DAYS": "90"}
STRANGER = "+13125550177"


class ForgetfulCarrier(SimulatedCarrier):
    """A carrier that notes what it was asked to erase, and cannot erase some of it."""

    def __init__(self, clock: FixedClock, *refused: str) -> None:
        super().__init__(clock)
        self.asked: list[str] = []
        self.refused = set(refused)

    def erase(self, sid: str) -> None:
        self.asked.append(sid)
        if sid in self.refused or "*" in self.refused:
            raise CarrierUnavailable("not now")
        super().erase(sid)


def a_conversation(doors: Doors, clock: FixedClock) -> None:
    """A check-in with all that people write: answers, doubt, questions, half texts, corrections, and what staff do."""
    asked(doors.bot.database)
    doors.round()
    for text in (
        "yes still there, zanzibarkle says hi",
        "quiddlefern",
        "quiddlefern pays me 4827193",
        "maybe 19 or 20 or 4827193 an hour bramblewick",
        "can someone at bramblewick call me about rent?",
        "i got 4827193 something oddlefinch",
        "not sure i want these oddlefinch texts anymore",
        "no benefits quiddlefern",
        "idk oddlefinch",
    ):
        clock.advance(minutes=3)
        assert doors.text(PHONE, text).status_code == 200
        doors.drain()
    doors.text(STRANGER, "who is this? bramblewick", NumMedia="1")
    settle(doors, clock)


def settle(doors: Doors, clock: FixedClock) -> None:
    """Staff look at all that waits, with notes that quote it; the window closes."""
    database = doors.bot.database
    for answer in rows(database, answers, answers.c.needs_review, answers.c.reviewed_at.is_(None)):
        reviews.set_aside(database, answer.id, by="pat@example.org", now=clock())
    for flag in rows(database, flags, flags.c.message_id.is_not(None)):
        reviews.resolve(database, flag.id, note="wrote plumtwiggle", by="pat@example.org", now=clock())
    clock.advance(days=40)
    for _ in range(3):
        doors.round()
        clock.advance(days=1)
    for flag in rows(database, flags, flags.c.resolved_at.is_(None)):
        reviews.resolve(database, flag.id, note="called", by="pat@example.org", now=clock())


def keep(doors: Doors, now: datetime) -> Counter[str]:
    """Rounds of keeping until nothing is left to do."""
    total: Counter[str] = Counter()
    while counts := keeping.keep_rules(doors.bot, now=now):
        total.update(counts)
    return total


@pytest.fixture
def doors(database: Database, clock: FixedClock) -> Doors:
    return Doors(database, clock, ForgetfulCarrier(clock), **KEPT)


def test_after_its_days_no_word_of_a_text_is_left_anywhere(doors: Doors, clock: FixedClock) -> None:
    a_conversation(doors, clock)
    database = doors.bot.database
    assert {each.split(": ")[1] for each in holding(database, WORDS)} == set(WORDS)
    records = rows(database, employment)
    keep(doors, clock())
    clock.advance(days=91)
    keep(doors, clock())
    assert holding(database, WORDS) == set()
    assert {row.body for row in rows(database, messages)} == {""}
    assert rows(database, employment) == records
    if database.is_sqlite:
        assert in_file(database, WORDS) == set()


def test_every_copy_at_the_carrier_is_taken_out_once(doors: Doors, clock: FixedClock) -> None:
    a_conversation(doors, clock)
    keep(doors, clock())
    clock.advance(days=91)
    keep(doors, clock())
    assert isinstance(doors.carrier, ForgetfulCarrier)
    sids = [row.sid for row in rows(doors.bot.database, messages) if row.sid]
    assert sorted(doors.carrier.asked) == sorted(sids)
    assert len([row for row in rows(doors.bot.database, messages) if row.carrier_erased_at]) == len(sids)


def test_the_words_of_an_opt_out_stay_as_its_proof(doors: Doors, clock: FixedClock) -> None:
    asked(doors.bot.database)
    doors.round()
    doors.text(PHONE, "stop texting me")
    doors.drain()
    settle(doors, clock)
    keep(doors, clock())
    clock.advance(days=91)
    keep(doors, clock())
    assert [row.text for row in rows(doors.bot.database, consent_events)] == ["stop texting me"]
    assert {row.body for row in rows(doors.bot.database, messages)} == {""}


def an_old_text(database: Database, now: datetime, **more: Any) -> int:
    with database.begin() as tx:
        return a_text(tx, an_alum(tx), "old words", at=now - timedelta(days=200), **more)


def test_a_new_rule_waits_a_day_and_tells_staff_first(doors: Doors, clock: FixedClock) -> None:
    database, now = doors.bot.database, clock()
    an_old_text(database, now)
    assert keeping.keep_rules(doors.bot, now=now) == Counter(keeping_announced=1)
    (flag,) = rows(database, flags)
    assert flag.kind == "keeping"
    assert "90 days" in flag.why
    assert "1 so far" in flag.why
    assert keeping.keep_rules(doors.bot, now=now + timedelta(hours=23)) == Counter()
    assert keeping.keep_rules(doors.bot, now=now + timedelta(hours=24)) == Counter(texts_erased=1, copies_erased=1)


def test_a_changed_rule_waits_again(database: Database, clock: FixedClock) -> None:
    now = clock()
    an_old_text(database, now)
    keeping.keep_rules(Doors(database, clock, **KEPT).bot, now=now)
    shorter = Doors(database, clock, CHECKIN_KEEP_TEXTS_DAYS="60").bot
    later = now + timedelta(days=2)
    assert keeping.keep_rules(shorter, now=later) == Counter(keeping_announced=1)
    assert keeping.keep_rules(shorter, now=later + timedelta(hours=23)) == Counter()
    assert keeping.keep_rules(shorter, now=later + timedelta(days=1))["texts_erased"] == 1


def test_without_a_rule_nothing_goes_and_a_rule_that_comes_back_waits_again(
    database: Database, clock: FixedClock
) -> None:
    now = clock()
    an_old_text(database, now)
    with_rule, without = Doors(database, clock, **KEPT).bot, Doors(database, clock).bot
    keeping.keep_rules(with_rule, now=now)
    assert keeping.keep_rules(without, now=now + timedelta(days=3)) == Counter()
    assert keeping.keep_rules(with_rule, now=now + timedelta(days=3))["texts_erased"] == 0
    assert [row.body for row in rows(database, messages)] == ["old words"]


HELD = {
    "its check-in is open": "open",
    "an answer of it waits for review": "review",
    "an answer of its check-in waits for review": "beside",
    "a flag on it is open": "flag",
    "it is on its way": "sending",
    "it waits in the outbox": "queued",
}


@pytest.mark.parametrize("why", HELD.values(), ids=HELD)
def test_a_text_is_held_while_something_about_it_is_open(database: Database, why: str) -> None:
    old, before = NOW - timedelta(days=200), NOW - timedelta(days=90)
    with database.begin() as tx:
        alum = an_alum(tx)
        checkin = a_checkin(tx, alum, state="open" if why == "open" else "completed")
        out = {"direction": "out", "status": why} if why in ("sending", "queued") else {}
        text = a_text(tx, alum, "held words", at=old, checkin_id=checkin, **out)
        free = a_text(tx, alum, "free words", at=old)
        if why in ("review", "beside"):
            of_it: dict[str, Any] = {"message_id": text} if why == "review" else {"checkin_id": checkin}
            an_answer(tx, alum, needs_review=True, **of_it)
        if why == "flag":
            a_flag(tx, alum, message_id=text)
    with database.read() as tx:
        found = texts.going(tx, before=before)
    assert (found.texts, found.held) == (1, 1)
    keeping.take_out_texts(database, before=before, now=NOW)
    assert {row.id: row.body for row in rows(database, messages)} == {text: "held words", free: ""}


def test_what_came_up_between_looking_and_taking_out_is_held(database: Database) -> None:
    text = an_old_text(database, NOW)
    with database.begin() as tx:
        a_flag(tx, None, message_id=text)
        assert texts.take_out(tx, [text], before=NOW, now=NOW) == 0


def test_what_would_go_is_counted_by_month_beside_the_oldest_and_the_carriers_copies(database: Database) -> None:
    with database.begin() as tx:
        alum = an_alum(tx)
        for days, sid in ((200, None), (100, "SM1"), (95, "SM2"), (10, "SM3")):
            a_text(tx, alum, "words", at=NOW - timedelta(days=days), sid=sid)
    with database.read() as tx:
        found = texts.going(tx, before=NOW - timedelta(days=90))
    assert (found.texts, found.at_carrier, found.oldest) == (3, 2, NOW - timedelta(days=200))
    assert found.by_month == (("2025-08", 1), ("2025-11", 1), ("2025-12", 1))


def test_a_copy_that_fails_is_tried_again_later_and_holds_up_no_other(database: Database, clock: FixedClock) -> None:
    with database.begin() as tx:
        for n in range(30):
            a_text(tx, an_alum(tx), "words", at=NOW - timedelta(days=200), sid=f"SM{n}")
    carrier = ForgetfulCarrier(clock, "SM0", "SM7")
    keeping.take_out_texts(database, before=NOW, now=NOW)
    assert keeping.take_out_copies(database, carrier, now=NOW) == Counter(copies_erased=28, copies_failed=2)
    assert keeping.take_out_copies(database, carrier, now=NOW + timedelta(minutes=59)) == Counter()
    carrier.refused = {"SM7"}
    again = keeping.take_out_copies(database, carrier, now=NOW + timedelta(hours=1))
    assert again == Counter(copies_erased=1, copies_failed=1)
    assert Counter(carrier.asked) == Counter({**{f"SM{n}": 1 for n in range(30)}, "SM0": 2, "SM7": 2})
    with database.read() as tx:
        assert carrier_copies.count_waiting(tx) == 1


def test_a_carrier_out_of_reach_is_left_alone_until_the_next_round(database: Database, clock: FixedClock) -> None:
    with database.begin() as tx:
        for n in range(30):
            a_text(tx, an_alum(tx), "words", at=NOW - timedelta(days=200), sid=f"SM{n}")
    carrier = ForgetfulCarrier(clock, "*")
    keeping.take_out_texts(database, before=NOW, now=NOW)
    assert keeping.take_out_copies(database, carrier, now=NOW) == Counter(copies_failed=keeping.MOST_FAILURES)
    assert len(carrier.asked) == keeping.MOST_FAILURES


def test_a_round_does_so_much_and_the_next_goes_on(
    doors: Doors, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(texts, "PAGE", 2)
    monkeypatch.setattr(keeping, "PAGES_A_ROUND", 2)
    now = clock()
    for _ in range(7):
        an_old_text(doors.bot.database, now)
    keeping.keep_rules(doors.bot, now=now)
    later = now + timedelta(days=1)
    done = [keeping.keep_rules(doors.bot, now=later)["texts_erased"] for _ in range(3)]
    assert done == [4, 3, 0]


def test_a_late_correction_still_lands_on_a_conversation_whose_words_are_gone(doors: Doors, clock: FixedClock) -> None:
    asked(doors.bot.database)
    doors.round()
    for text in ("1", "17.50 an hour", "40", "health", "none"):
        clock.advance(minutes=3)
        doors.text(PHONE, text)
        doors.drain()
    keep(doors, clock())
    clock.advance(days=91)
    assert keep(doors, clock())["texts_erased"] > 5
    (dialogue,) = [row.dialogue for row in rows(doors.bot.database, checkins, checkins.c.wave == "day_90")]
    assert dialogue["last"] is None
    assert dialogue["known"]["wage_amount"] == "17.50"
    assert doors.text(PHONE, "sorry i meant 18.50 an hour").status_code == 200


def test_dates_and_delivery_of_an_erased_text_stay(database: Database) -> None:
    text = an_old_text(database, NOW)
    before = rows(database, messages)[0]
    keeping.take_out_texts(database, before=NOW, now=NOW)
    (after,) = rows(database, messages, messages.c.id == text)
    same = [c.name for c in messages.c if c.name not in ("body", "erased_at", "erase_at")]
    assert [getattr(after, name) for name in same] == [getattr(before, name) for name in same]
    assert (after.body, after.erased_at) == ("", NOW)
    with database.read() as tx:
        assert tx.scalar(sa.select(sa.func.count()).select_from(messages)) == 1
