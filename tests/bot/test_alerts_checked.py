"""Whether alerts would reach anybody is known before somebody is in danger."""

from __future__ import annotations

import pytest

from bot import alerts
from bot.alarms import Watcher
from bot.diagnosis.alerting import alerting
from bot.standing import look
from bot.troubles import Kind
from records.alerts import note_channel
from records.database import Database
from tests.support.doors import Doors, settings_for
from tests.support.factories import a_flag, an_alum
from tests.support.mail import post_office
from tests.support.outside import outside_world


@pytest.fixture
def database(sqlite_url):
    opened = Database(sqlite_url)
    yield opened
    opened.close()


@pytest.fixture
def post():
    with post_office() as office:
        yield office


def by_mail(post):
    return {
        "CHECKIN_SMTP_URL": f"smtp://127.0.0.1:{post.port}?starttls=never",
        "CHECKIN_ALERT_FROM": "checkin@example.org",
        "CHECKIN_ALERT_EMAILS": "staff@example.org",
    }


def check(doors):
    return dict(alerts.check_ways(doors.bot, now=doors.bot.clock()))


def failing(doors):
    return [t.effect for t in look(doors.bot, now=doors.bot.clock()).troubles if t.kind is Kind.ALERTS_FAIL]


def test_the_mail_server_is_signed_in_to_every_hour_and_nobody_gets_a_letter(database, clock, post):
    doors = Doors(database, clock, **by_mail(post))
    for _ in range(25):
        assert check(doors) == {}
        clock.advance(minutes=5)
    assert post.commands.count("NOOP") == 3
    assert post.letters == []


def test_a_mail_server_that_does_not_let_us_in_is_a_trouble_before_anybody_is_in_danger(database, clock, post):
    doors = Doors(database, clock, **by_mail(post))
    post.greeting = "421 later"
    assert check(doors) == {"alert_ways_failing": 1}
    assert failing(doors) == []  # it may pass
    clock.advance(minutes=5)
    assert check(doors) == {"alert_ways_failing": 1}
    assert failing(doors) == ["E-mail: the mail server refuses it (code 421)."]
    post.greeting = "220 hello"
    clock.advance(minutes=5)
    assert check(doors) == {"alert_ways_back": 1}
    assert failing(doors) == []


def test_a_hook_is_tried_only_while_it_fails(database, clock):
    with outside_world() as world:
        doors = Doors(database, clock, CHECKIN_ALERT_URL=f"{world.address}/alert")
        assert check(doors) == {}
        assert world.heard == []
        with database.begin() as tx:
            note_channel(tx, "hook", "it answers with HTTP 500", now=clock())
        clock.advance(minutes=5)
        assert failing(doors) == ["The address for alerts: it answers with HTTP 500."]
        assert check(doors) == {"alert_ways_back": 1}
        assert [told["type"] for told in world.alerts()] == ["alert.test"]


def test_a_way_that_is_not_set_up_any_more_is_no_trouble(database, clock, post):
    doors = Doors(database, clock, **by_mail(post))
    post.greeting = "421 later"
    check(doors)
    clock.advance(minutes=5)
    assert failing(Doors(database, clock)) == []
    assert failing(doors) != []


@pytest.mark.parametrize(
    ("greeting", "more", "said"),
    [
        (
            "220 hi",
            {},
            [(True, "the mail server lets us in; alerts go to 1 address"), (None, "nobody is named for nights")],
        ),
        ("220 hi", {"CHECKIN_ONCALL_EMAILS": "n@example.org"}, [(True, "alerts go to 2 addresses")]),
        ("554 no", {}, [(False, "the mail server refuses it (code 554)")]),
    ],
)
def test_doctor_signs_in_to_the_mail_server_and_sends_nothing(post, greeting, more, said):
    post.greeting = greeting
    found = list(alerting(settings_for(**by_mail(post), **more)))
    assert [each.ok for each in found] == [ok for ok, _ in said]
    assert all(words in each.found for each, (_, words) in zip(found, said, strict=True))
    assert post.letters == []


def test_doctor_says_that_nobody_would_hear_of_danger():
    (found,) = alerting(settings_for())
    assert "nobody is told of danger off the site" in found.found
    assert "CHECKIN_SMTP_URL" in found.mend
    (found,) = alerting(settings_for(CHECKIN_ALERT_URL="https://a.example.org"))
    assert found.found == "alerts go to CHECKIN_ALERT_URL only"


def test_a_process_of_the_web_alone_tells_of_people_when_no_worker_does(database, clock, post):
    doors = Doors(database, clock, **by_mail(post))
    with database.begin() as tx:
        a_flag(tx, an_alum(tx), kind="crisis", at=clock(), tell_at=clock())
    Watcher(doors.bot).tell_of_people(now=clock())
    assert post.to() == [("staff@example.org",)]


def test_without_a_database_the_watch_goes_on(clock, tmp_path):
    doors = Doors(Database(f"sqlite:///{tmp_path / 'gone' / 'x.db'}"), clock)
    Watcher(doors.bot).tell_of_people(now=clock())
