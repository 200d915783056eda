"""Hard replies reach a person in time: told at once by e-mail and hook, and again until somebody is on it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from bot import alerts
from bot.bot import Bot
from bot.carriers.simulator import SimulatedCarrier
from bot.outbox import drain
from bot.standing import look
from bot.troubles import Kind
from records.database import Database
from records.tables.journal import audit
from records.tables.texts import flags, messages
from records.waiting import resolve_flag
from scheduler.rounds import run_round
from tests.support.doors import PHONE, Doors, asked, rows
from tests.support.factories import a_flag, an_alum
from tests.support.mail import post_office
from tests.support.outside import outside_world

#: Two in the morning where the program is.
NIGHT = datetime(2026, 3, 11, 7, 0, tzinfo=UTC)
STAFF, ON_CALL = "staff@example.org", "night@example.org"
DANGER = {"en": "i dont want to live anymore, i want to die", "es": "ya no quiero vivir, me quiero morir"}


@pytest.fixture
def database(sqlite_url):
    opened = Database(sqlite_url)
    yield opened
    opened.close()


@pytest.fixture
def post():
    with post_office() as office:
        yield office


@pytest.fixture
def world():
    with outside_world() as outside:
        yield outside


def settings(post, world):
    return {
        "CHECKIN_SMTP_URL": f"smtp://127.0.0.1:{post.port}?starttls=never",
        "CHECKIN_ALERT_FROM": "checkin@example.org",
        "CHECKIN_ALERT_EMAILS": STAFF,
        "CHECKIN_ONCALL_EMAILS": ON_CALL,
        "CHECKIN_ALERT_URL": f"{world.address}/alert",
    }


@pytest.fixture
def doors(database, clock, post, world):
    return Doors(database, clock, **settings(post, world))


def in_danger(doors, language="en"):
    """Somebody who was asked says that they want to die; the flag's id."""
    asked(doors.bot.database, language=language, first_name="Xiomara", last_name="Quintanilla")
    doors.round()
    doors.delivered()
    assert doors.text(PHONE, DANGER[language]).status_code == 200
    (flag,) = rows(doors.bot.database, flags, flags.c.kind == "crisis")
    return flag.id


def tell(doors):
    return dict(alerts.tell_due(doors.bot, now=doors.bot.clock()))


@pytest.mark.parametrize("language", ["en", "es"])
def test_danger_at_night_is_told_at_once_to_staff_and_to_whoever_is_on_call(doors, clock, post, world, language):
    asked(doors.bot.database, language=language)
    doors.round()
    clock.now = NIGHT
    doors.text(PHONE, DANGER[language])
    (flag,) = rows(doors.bot.database, flags, flags.c.kind == "crisis")
    assert tell(doors) == {"alerted": 1}
    assert post.to() == [(STAFF, ON_CALL)]
    assert post.subjects() == [f"Bridge Works: somebody may be in danger (flag {flag.id})"]
    body = post.letters[0][1].get_content()
    assert f"https://checkin.example.org/waiting/#flag-{flag.id}" in body
    assert "Wed, Mar 11, 2:00 AM CDT" in body
    (told,) = world.alerts()
    assert told["type"] == "flag.raised"
    assert told["data"] == {
        "flag": flag.id,
        "kind": "crisis",
        "line": f"Somebody may be in danger (flag {flag.id}).",
        "since": "2026-03-11T07:00:00+00:00",
        "told": 1,
        "same_person_as": None,
        "link": f"https://checkin.example.org/waiting/#flag-{flag.id}",
    }
    assert tell(doors) == {}


def test_in_staff_hours_danger_goes_to_staff_first(doors, post):
    in_danger(doors)
    tell(doors)
    assert post.to() == [(STAFF,)]


@pytest.mark.parametrize("language", ["en", "es"])
def test_the_flag_is_kept_before_any_reply_can_leave(database, clock, post, world, language):
    seen = []

    class Watching(SimulatedCarrier):
        def send(self, text):
            waiting = rows(database, flags, flags.c.kind == "crisis", flags.c.tell_at.is_not(None))
            seen.append((text.body, len(waiting)))
            return super().send(text)

    doors = Doors(database, clock, Watching(clock), **settings(post, world))
    in_danger(doors, language)
    seen.clear()
    drain(doors.bot)
    ((body, waiting),) = seen
    assert "988" in body
    assert waiting == 1


def test_a_process_that_dies_between_the_commit_and_the_reply_leaves_an_alert_behind(doors, database, clock, post):
    in_danger(doors)
    assert [row.status for row in rows(database, messages, messages.c.kind == "danger")] == ["queued"]
    doors.bot.stopping.set()  # it sends nothing any more
    another = Bot(doors.bot.settings, database, SimulatedCarrier(clock), clock)
    assert alerts.tell_due(another, now=clock()) == {"alerted": 1}
    assert post.to() == [(STAFF,)]
    assert [row.status for row in rows(database, messages, messages.c.kind == "danger")] == ["queued"]


def test_a_text_that_cannot_be_kept_leaves_neither_a_flag_nor_a_reply(doors, database, monkeypatch):
    asked(database)
    doors.round()

    def full(*_, **__):
        raise RuntimeError("no room")

    monkeypatch.setattr("records.outbox.queue", full)
    assert doors.text(PHONE, DANGER["en"]).status_code >= 500
    assert rows(database, flags, flags.c.kind == "crisis") == []
    assert rows(database, messages, messages.c.kind == "danger") == []


def test_until_somebody_is_on_it_it_is_told_again_each_quarter_hour_and_on_call_from_the_second_time(
    doors, clock, post, world
):
    flag = in_danger(doors)
    for minute in range(46):
        tell(doors)
        if minute < 45:
            clock.advance(minutes=1)
    assert post.to() == [(STAFF,), *[(STAFF, ON_CALL)] * 3]
    assert post.subjects()[-1] == f"Bridge Works: somebody may be in danger (flag {flag}, told 4 times)"
    assert "the fourth alert about it: nobody is on it" in post.letters[-1][1].get_content()
    assert [told["type"] for told in world.alerts()] == ["flag.raised", *["flag.waits"] * 3]


def test_who_is_on_it_stops_the_alerts_and_is_on_record(doors, database, clock, post):
    flag = in_danger(doors)
    tell(doors)
    clock.advance(minutes=3)
    assert alerts.take_on(doors.bot, flag, by="ana@example.org", now=clock()) == (flag,)
    for _ in range(3):
        clock.advance(hours=1)
        assert tell(doors) == {}
    (row,) = rows(database, flags, flags.c.id == flag)
    assert row.acknowledged_by == "ana@example.org"
    (line,) = rows(database, audit, audit.c.did == "took on")
    assert (line.by, line.subject) == ("ana@example.org", f"flags {flag}")
    assert len(post.letters) == 1


def test_who_is_on_it_and_does_not_settle_it_in_four_hours_is_no_longer_counted_on(doors, database, clock, post):
    flag = in_danger(doors)
    tell(doors)
    alerts.take_on(doors.bot, flag, by="ana@example.org", now=clock())
    clock.advance(hours=4)
    assert tell(doors) == {"alerted": 1}
    assert post.to()[-1] == (STAFF, ON_CALL)
    (row,) = rows(database, flags, flags.c.id == flag)
    assert (row.acknowledged_at, row.acknowledged_by) == (None, "ana@example.org")
    clock.advance(minutes=15)
    assert tell(doors) == {"alerted": 1}


def test_settling_ends_it_for_good(doors, database, clock, post):
    flag = in_danger(doors)
    tell(doors)
    with database.begin() as tx:
        resolve_flag(tx, flag, by="ana@example.org", note="called, safe", now=clock())
    clock.advance(days=2)
    assert tell(doors) == {}
    assert alerts.take_on(doors.bot, flag, by="bo@example.org", now=clock()) == ()


def test_a_flag_that_was_settled_in_another_way_is_told_no_more(doors, database, clock):
    in_danger(doors)
    with database.begin() as tx:
        tx.execute(flags.update().values(resolved_at=clock(), resolved_by="checkin"))
    assert tell(doors) == {}
    assert rows(database, flags, flags.c.tell_at.is_not(None)) == []


def test_whoever_is_on_it_is_on_all_that_is_urgent_about_that_person_but_not_on_what_comes_later(doors, clock, post):
    flag = in_danger(doors)
    doors.text(PHONE, "nobody would miss me")
    tell(doors)
    assert "and 1 more" in post.subjects()[0]
    assert f"(flag {flag + 1}, the same person as flag {flag})" in post.letters[0][1].get_content()
    assert len(alerts.take_on(doors.bot, flag, by="ana@example.org", now=clock())) == 2
    clock.advance(minutes=20)
    assert tell(doors) == {}
    doors.text(PHONE, DANGER["en"])
    assert tell(doors) == {"alerted": 1}


def test_what_is_of_the_same_day_is_told_at_once_and_again_in_staff_hours(doors, clock, post):
    asked(doors.bot.database)
    doors.round()
    clock.now = NIGHT
    doors.text(PHONE, "we got evicted and have no food")
    assert tell(doors) == {"alerted": 1}
    assert post.to() == [(STAFF,)]
    assert "somebody needs help" in post.subjects()[0]
    clock.now = datetime(2026, 3, 11, 15, 59, tzinfo=UTC)  # 10:59: staff had 1 hour and 59 minutes
    assert tell(doors) == {}
    clock.advance(minutes=1)
    assert tell(doors) == {"alerted": 1}
    assert post.to()[1:] == [(STAFF, ON_CALL)]


def test_a_text_that_our_own_mistake_left_unread_is_told_at_once_since_nobody_knows_what_it_says(
    doors, database, post, monkeypatch
):
    asked(database)
    doors.round()

    def broken(*_, **__):
        raise ValueError("a mistake of ours")

    monkeypatch.setattr("bot.inbound.advance", broken)
    assert doors.text(PHONE, "please somebody help me").status_code == 200
    assert tell(doors) == {"alerted": 1}
    assert "there is a text that could not be read" in post.subjects()[0]


def test_no_alert_holds_a_name_a_number_or_a_word_of_the_person(doors, clock, post, world):
    in_danger(doors)
    doors.text(PHONE, "my landlord evicted us, call me at 312 555 0177")
    for _ in range(3):
        tell(doors)
        clock.advance(minutes=15)
    said = "\n".join(letter.as_string() for _, letter in post.letters) + str(world.heard)
    private = ("Xiomara", "Quintanilla", "5550", "555-0", "want to die", "landlord", "evict", "312")
    assert [word for word in private if word in said] == []


def test_a_mail_server_that_is_down_holds_up_no_other_way_and_is_tried_again_and_shown(doors, clock, world, post):
    post.greeting = "421 not now"
    in_danger(doors)
    assert tell(doors) == {"alerted": 1, "alerts_failed": 1}
    assert len(world.alerts()) == 1
    assert post.letters == []
    for _ in range(12):
        clock.advance(seconds=15)
        tell(doors)
    assert len(world.alerts()) == 1
    (trouble,) = [t for t in look(doors.bot, now=clock()).troubles if t.kind is Kind.ALERTS_FAIL]
    assert "E-mail: the mail server refuses it (code 421)" in trouble.effect
    assert trouble.since == clock() - timedelta(minutes=3)
    post.greeting = "220 back"
    clock.advance(minutes=2)
    tell(doors)
    assert post.to() == [(STAFF,)]
    assert [t for t in look(doors.bot, now=clock()).troubles if t.kind is Kind.ALERTS_FAIL] == []


def test_an_address_that_the_server_refuses_keeps_the_alert_from_nobody_else(doors, clock, post):
    post.refused = frozenset({STAFF})
    clock.now = NIGHT
    with doors.bot.database.begin() as tx:
        a_flag(tx, an_alum(tx), kind="crisis", at=clock(), tell_at=clock())
    assert tell(doors) == {"alerted": 1}
    assert post.to() == [(ON_CALL,)]
    clock.advance(minutes=3)
    (trouble,) = look(doors.bot, now=clock()).troubles
    assert "takes none for 1 of the addresses" in trouble.effect


def test_the_hook_that_takes_nothing_is_tried_again_and_the_e_mail_goes(doors, clock, post, world):
    world.answer = 500
    in_danger(doors)
    assert tell(doors) == {"alerted": 1, "alerts_failed": 1}
    assert post.to() == [(STAFF,)]
    world.answer = 204
    clock.advance(seconds=20)
    assert tell(doors) == {"alerted": 1}
    assert [told["data"]["told"] for told in world.alerts()] == [1, 1]
    assert world.heard[0][3] != b""
    assert len(post.letters) == 1


def test_a_worker_that_dies_while_telling_leaves_it_to_the_others(doors, clock, post, monkeypatch):
    in_danger(doors)
    with monkeypatch.context() as dying:
        dying.setattr("bot.alerts.telling._tell", lambda *_: {})
        alerts.tell_due(doors.bot, now=clock())
    assert post.letters == []
    clock.advance(seconds=59)
    assert tell(doors) == {}
    clock.advance(seconds=1)
    assert tell(doors) == {"alerted": 1}
    assert len(post.letters) == 1


def test_a_round_tells_before_it_sends_and_counts_it(doors, clock, post):
    in_danger(doors)
    counts = run_round(doors.bot, now=clock())
    assert (counts["alerted"], counts["sent"]) == (1, 1)
    assert len(post.letters) == 1


def test_without_any_way_set_up_the_site_alone_tells_and_the_times_go_on(database, clock):
    doors = Doors(database, clock)
    flag = in_danger(doors)
    assert tell(doors) == {}
    (row,) = rows(database, flags, flags.c.id == flag)
    assert (row.told, row.tell_at) == (1, clock() + timedelta(minutes=15))


def test_a_clock_that_was_ahead_when_the_text_came_does_not_keep_it_from_being_told(doors, database, clock, post):
    in_danger(doors)
    clock.now -= timedelta(hours=6)
    assert tell(doors) == {"alerted": 1}
