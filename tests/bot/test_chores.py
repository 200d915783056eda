"""Chores are done by the clock, each by one worker, and one that fails holds up no other."""

from __future__ import annotations

import re
from datetime import timedelta

import pytest
from structlog.testing import capture_logs

from bot import chores
from bot.bot import Stopped
from bot.carriers.carrier import CarrierUnavailable
from bot.chores import Chore
from records import chores as kept
from records.database import DatabaseUnavailable
from tests.support.doors import Doors, at_once

HOURLY = timedelta(hours=1)


@pytest.fixture
def doors(database, clock):
    return Doors(database, clock)


class Works:
    """Chores that note that they were done."""

    def __init__(self):
        self.done = []

    def chore(self, name, trouble=None, every=HOURLY, **more):
        def work(bot, *, now):
            self.done.append((name, now))
            if trouble:
                raise trouble
            return {f"{name}_things": 2, "nothing": 0}

        return Chore(name, work, every=every, **more)


@pytest.fixture
def works():
    return Works()


def run(doors, *known, by="w"):
    return chores.run_due(doors.bot, now=doors.bot.clock(), known=known, by=by)


def test_chores_are_done_when_they_are_due_and_counted_by_what_was_done(doors, works, clock):
    known = (works.chore("a"), works.chore("b", every=2 * HOURLY))
    begun = clock()
    assert run(doors, *known) == {"a_things": 2, "b_things": 2}
    assert run(doors, *known) == {}
    clock.advance(hours=1)
    assert run(doors, *known) == {"a_things": 2}
    assert sorted(works.done) == [("a", begun), ("a", clock()), ("b", begun)]


def test_rounds_missed_while_the_machine_slept_are_made_up_by_one(doors, works, clock):
    known = (works.chore("a"),)
    run(doors, *known)
    clock.advance(days=3)
    run(doors, *known)
    run(doors, *known)
    assert len(works.done) == 2


def test_many_workers_at_once_do_a_chore_once(doors, works):
    known = (works.chore("a"), works.chore("b"))
    at_once(*[lambda: run(doors, *known)] * 6)
    assert sorted(name for name, _ in works.done) == ["a", "b"]


@pytest.mark.parametrize("trouble", [CarrierUnavailable("HTTP 503"), ValueError("+13125550111 said hi")])
def test_a_chore_that_fails_is_said_in_one_line_without_its_words_and_tried_again_soon(doors, works, clock, trouble):
    known = (works.chore("a", trouble), works.chore("b"))
    with capture_logs() as lines:
        assert run(doors, *known) == {"a_failed": 1, "b_things": 2}
    (line,) = lines
    assert line["chore"] == "a"
    assert not re.search(r"55501|said hi", str(line))
    with doors.bot.database.read() as tx:
        assert kept.standing(tx, "a").done_at is None
    clock.advance(minutes=1)
    assert run(doors, works.chore("a"), works.chore("b")) == {"a_things": 2}


def test_a_database_that_is_gone_is_everybody_s_trouble(doors, works):
    with pytest.raises(DatabaseUnavailable):
        run(doors, works.chore("a", DatabaseUnavailable("gone")))


def test_a_worker_that_was_told_to_stop_takes_no_more(doors, works):
    doors.bot.stopping.set()
    assert run(doors, works.chore("a")) == {}
    assert works.done == []


def test_a_chore_cut_off_by_a_stop_is_not_called_done(doors, works, clock):
    def cut_off(bot, *, now):
        bot.stopping.set()
        raise Stopped

    assert run(doors, Chore("a", cut_off, every=HOURLY), works.chore("b")) == {"a_failed": 1}
    with doors.bot.database.read() as tx:
        assert kept.standing(tx, "a").done_at is None
    assert works.done == []


def test_a_round_does_the_chores_that_are_due(doors):
    doors.round()
    with doors.bot.database.read() as tx:
        for chore in chores.CHORES:
            assert kept.unknown(tx, [chore.name]) == frozenset()
        assert kept.standing(tx, "read_back").done_at == doors.bot.clock()
