"""Chores are taken by one worker at a time, and come back from a dead one."""

from __future__ import annotations

from datetime import timedelta

import pytest

from records import chores
from tests.support.doors import at_once

LEASE = timedelta(minutes=10)
NAMES = ("ask", "read")


@pytest.fixture(autouse=True)
def known(database, clock):
    with database.begin() as tx:
        chores.know(tx, {"read": clock(), "ask": clock() + timedelta(minutes=1)})


def take(database, clock, claim="a", names=NAMES):
    with database.begin() as tx:
        claimed = chores.claim(tx, names, claim=claim, now=clock(), lease=LEASE)
        return claimed.name if claimed else None


def give_back(database, clock, name="read", claim="a", *, done=True, after=timedelta(minutes=15)):
    with database.begin() as tx:
        done_at = clock() if done else None
        return chores.finish(tx, chores.Claimed(name, claim), next_at=clock() + after, done_at=done_at)


def standing(database, name="read"):
    with database.read() as tx:
        return chores.standing(tx, name)


def test_a_chore_is_taken_once_when_it_is_due_the_longest_due_first(database, clock):
    assert take(database, clock) == "read"
    assert take(database, clock) is None
    clock.advance(minutes=1)
    assert take(database, clock) == "ask"


def test_only_the_chores_asked_for_are_taken(database, clock):
    clock.advance(minutes=1)
    assert take(database, clock, names=("ask",)) == "ask"
    assert take(database, clock, names=("other",)) is None


def test_one_of_many_workers_gets_a_chore(database, clock):
    calls = [lambda claim=claim: take(database, clock, claim) for claim in "abcdefgh"]
    assert sorted(at_once(*calls), key=str) == [*[None] * 7, "read"]


def test_a_chore_that_is_done_comes_back_later(database, clock):
    take(database, clock)
    assert give_back(database, clock) is True
    assert standing(database) == chores.Standing(done_at=clock())
    assert take(database, clock) is None
    clock.advance(minutes=15)
    assert take(database, clock, names=("read",)) == "read"


def test_a_chore_that_failed_is_not_called_done(database, clock):
    take(database, clock)
    give_back(database, clock, done=False)
    assert standing(database) == chores.Standing()


def test_a_dead_worker_s_chore_comes_back_and_its_late_word_no_longer_counts(database, clock):
    take(database, clock, "dead")
    clock.advance(minutes=10)
    assert take(database, clock, "alive", names=("read",)) == "read"
    assert give_back(database, clock, claim="dead") is False
    assert standing(database) == chores.Standing()
    assert give_back(database, clock, claim="alive") is True


def test_a_chore_that_is_wanted_is_done_at_once_and_anew(database, clock):
    take(database, clock, "too early")
    since = clock()
    with database.begin() as tx:
        chores.want(tx, "read", now=since)
    assert take(database, clock, "now") == "read"
    clock.advance(minutes=2)
    assert give_back(database, clock, claim="too early") is False
    assert standing(database).wanted_at == since
    give_back(database, clock, claim="now")
    assert standing(database) == chores.Standing(done_at=clock())


def test_what_is_wanted_goes_before_what_has_been_due_longer(database, clock):
    clock.advance(hours=1)
    with database.begin() as tx:
        chores.want(tx, "ask", now=clock())
    assert take(database, clock) == "ask"


def test_a_wish_keeps_the_time_of_the_first_until_it_is_met(database, clock):
    first = clock()
    for _ in range(3):
        with database.begin() as tx:
            chores.want(tx, "read", now=clock())
        clock.advance(minutes=1)
    assert standing(database).wanted_at == first


def test_a_chore_nobody_knew_may_be_wanted(database, clock):
    with database.begin() as tx:
        chores.want(tx, "new", now=clock())
    assert take(database, clock, names=("new",)) == "new"


def test_what_a_clock_wrote_that_was_a_year_ahead_holds_nothing_up(database, clock):
    now = clock()
    clock.advance(days=365)
    take(database, clock)
    give_back(database, clock, after=timedelta(minutes=15))
    take(database, clock, names=("ask",))
    clock.now = now + timedelta(minutes=1)
    assert {take(database, clock), take(database, clock)} == {"ask", "read"}


def test_what_a_chore_remembers_is_there_next_time(database):
    with database.begin() as tx:
        assert chores.notes(tx, "read") == {}
        chores.note(tx, "read", {"until": "2026-03-10"})
    with database.begin() as tx:
        assert chores.notes(tx, "read") == {"until": "2026-03-10"}
        assert chores.notes(tx, "nothing") == {}


def test_looking_tells_what_is_unknown_and_what_is_due(database, clock):
    with database.read() as tx:
        assert chores.unknown(tx, ("read", "new")) == {"new"}
        assert chores.is_due(tx, NAMES, now=clock())
        assert not chores.is_due(tx, ("ask",), now=clock())
