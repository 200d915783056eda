"""Many workers on either database tell staff once of each flag, and lose none."""

from __future__ import annotations

from functools import partial

import pytest

from bot import alerts
from records import alerts as kept
from records.tables.alerting import tellings
from records.tables.texts import flags
from records.waiting import open_flags
from tests.support.doors import Doors, at_once, rows
from tests.support.factories import a_flag, an_alum
from tests.support.mail import post_office
from tests.support.outside import outside_world


@pytest.fixture
def post():
    with post_office() as office:
        yield office


@pytest.fixture
def world():
    with outside_world() as outside:
        yield outside


@pytest.fixture
def doors(database, clock, post, world):
    return Doors(
        database,
        clock,
        CHECKIN_SMTP_URL=f"smtp://127.0.0.1:{post.port}?starttls=never",
        CHECKIN_ALERT_FROM="checkin@example.org",
        CHECKIN_ALERT_EMAILS="staff@example.org, lead@example.org",
        CHECKIN_ALERT_URL=f"{world.address}/alert",
    )


def test_workers_that_look_at_the_same_moment_tell_each_flag_once(doors, database, clock, post, world):
    with database.begin() as tx:
        ids = {a_flag(tx, an_alum(tx), kind=kind, at=clock(), tell_at=clock()) for kind in ("crisis", "question") * 3}
    counts = at_once(*[partial(alerts.tell_due, doors.bot, now=clock())] * 4)
    assert sum(count["alerted"] for count in counts) == len(ids)
    assert sorted(told["data"]["flag"] for told in world.alerts()) == sorted(ids)
    told = "".join(letter.get_content() for _, letter in post.letters)
    assert [told.count(f"(flag {flag})") for flag in ids] == [1] * len(ids)
    assert {to for to, _ in post.letters} == {("staff@example.org", "lead@example.org")}


def test_what_was_told_is_on_the_page_and_what_somebody_is_on_goes_behind(doors, database, clock):
    with database.begin() as tx:
        first, second = (a_flag(tx, an_alum(tx), kind="crisis", at=clock(), tell_at=clock()) for _ in range(2))
    alerts.tell_due(doors.bot, now=clock())
    clock.advance(minutes=1)
    alerts.take_on(doors.bot, first, by="ana@example.org", now=clock())
    clock.advance(minutes=14)
    alerts.tell_due(doors.bot, now=clock())
    with database.read() as tx:
        found = open_flags(tx)
    assert [(flag.id, flag.told, flag.acknowledged_by) for flag in found] == [
        (second, 2, None),
        (first, 1, "ana@example.org"),
    ]
    assert found[0].told_at == clock()


def test_a_telling_that_another_has_taken_the_place_of_is_not_settled_by_the_old_one(doors, database, clock, post):
    """A mail server that answers after a quarter of an hour has not told the second time what it told the first."""
    with database.begin() as tx:
        flag = a_flag(tx, an_alum(tx), kind="crisis", at=clock(), tell_at=clock())
    with database.begin() as tx:
        kept.begin(tx, ["mail"], now=clock(), again_at=lambda _: clock())
        old = kept.claim(tx, "mail", now=clock(), lease=alerts.telling.LEASE)
        kept.begin(tx, ["mail"], now=clock(), again_at=lambda _: clock.advance(minutes=15))
        kept.settle(tx, "mail", old, {flag}, now=clock())
    (row,) = rows(database, tellings)
    assert (row.number, row.times) == (2, 0)
    assert row.try_at is not None
    assert [row.told for row in rows(database, flags)] == [2]
