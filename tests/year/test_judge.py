"""The judge of the year finds what is planted: each kind of violation, and nothing in a day without any."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

import bot.openings
import bot.outbox.claiming
from records.database import Database
from surveys.law import lawful_hours
from tests.year.judge import KINDS, judged
from tests.year.log import Chosen, Handed, Log, Meant, Said, Whereabouts
from tests.year.places import AREAS, ZIPS
from tests.year.world import LONG_WEEK, SHORT_WEEK, World

ALWAYS = datetime.min.replace(tzinfo=UTC)
PHONE = "+13125550123"
CHICAGO = next(area for area in AREAS if area.code == "312")
RHODE_ISLAND = next(place for place in ZIPS if place.state == "RI")
LOS_ANGELES = next(place for place in ZIPS if place.code == "90012")
NOON = datetime(2026, 6, 9, 17, 0, tzinfo=UTC)  # a Tuesday, at noon in Chicago
MINUTE = timedelta(minutes=1)


def a_day(*texts, week=LONG_WEEK, places=(CHICAGO,), said=(), blackouts=None):
    """A log with some texts: when, what kind, and what differs from a text that is in order."""
    log = Log(chosen=[Chosen(ALWAYS, week)], said=list(said), blackouts=blackouts or {})
    log.whereabouts.append(Whereabouts(ALWAYS, PHONE, 1, tuple(places)))
    for number, (at, kind, more) in enumerate(texts):
        attempt = more.pop("attempt", f"a{number}")
        log.meant[attempt] = Meant(1, more.pop("checkin", 1), kind, more.pop("is_reply", False))
        log.handed.append(Handed(at, more.pop("phone", PHONE), kind, more.pop("valid_for", 600), attempt, **more))
    return log


def found(log):
    return {kind for kind, count in judged(log).items() if count}


def opening(at=NOON, **more):
    return at, "opening", more


def reply(at, kind="question", **more):
    return at, kind, {"is_reply": True, **more}


def said(at, meant):
    return Said(at, PHONE, "" if meant == "staff_stop" else "words", meant)


def local(hour, minute=0, day=9, month=6):
    """A time in Chicago, in summer."""
    return datetime(2026, month, day, tzinfo=UTC) + timedelta(hours=hour + 5, minutes=minute)


FINE = {
    "an opening at noon": a_day(opening()),
    "an opening that arrives at the last moment": a_day(opening(local(20, 50), valid_for=600)),
    "an answer at night": a_day(reply(local(23, 5)), said=[said(local(23), "answer")]),
    "one confirmation": a_day(reply(NOON, "opt_out"), said=[said(NOON, "stop")]),
    "HELP after a stop": a_day(
        reply(NOON + MINUTE, "help"), said=[said(NOON - 99 * MINUTE, "stop"), said(NOON, "help")]
    ),
    "texts after START": a_day(opening(), said=[said(NOON - 9 * MINUTE, "stop"), said(NOON - MINUTE, "start")]),
    "an opening and two reminders": a_day(*[opening(NOON + timedelta(days=n)) for n in (0, 2, 6)]),
}
PLANTED = {
    "before nine in Illinois": (a_day(opening(local(8, 59))), "out of hours"),
    "at nine in the evening": (a_day(opening(local(21))), "out of hours"),
    "by the program's own hours": (a_day(opening(local(18, 30)), week=SHORT_WEEK), "out of hours"),
    "evening in Rhode Island": (a_day(opening(local(17, 30)), places=(CHICAGO, RHODE_ISLAND)), "out of hours"),
    "morning in Los Angeles": (a_day(opening(local(9, 30)), places=(CHICAGO, LOS_ANGELES)), "out of hours"),
    "an hour that the clock's change takes": (
        a_day(opening(datetime(2026, 11, 2, 14, 30, tzinfo=UTC))), "out of hours",
    ),
    "delivered after nine": (a_day(opening(local(20, 50), valid_for=601)), "delivered out of hours"),
    "delivered the next day": (a_day(opening(valid_for=24 * 3600)), "delivered out of hours"),
    "valid for ever": (a_day(opening(valid_for=None)), "no end to delivery"),
    "a Sunday": (a_day(opening(local(12, day=7))), "on a Sunday"),
    "Juneteenth": (a_day(opening(local(12, day=19))), "on a holiday"),
    "the Fourth, kept on a Friday": (a_day(opening(local(12, day=3, month=7))), "on a holiday"),
    "a blackout day": (a_day(opening(), blackouts={date(2026, 6, 9): ALWAYS}), "on a blackout day"),
    "an answer that comes too late in the night": (
        a_day(reply(local(23, 21)), said=[said(local(23), "answer")]), "out of hours",
    ),
    "an answer that may arrive in the morning": (
        a_day(reply(local(23, 1), valid_for=36_000), said=[said(local(23), "answer")]), "out of hours",
    ),
    "an opening after a stop": (a_day(opening(), said=[said(NOON - 60 * MINUTE, "stop")]), "after an opt-out"),
    "a second confirmation": (
        a_day(reply(NOON, "opt_out"), reply(NOON + MINUTE, "opt_out"), said=[said(NOON, "stop")]),
        "confirmed twice or late",
    ),
    "a late confirmation": (
        a_day(reply(NOON + 6 * MINUTE, "opt_out"), said=[said(NOON, "stop")]), "confirmed twice or late",
    ),
    "an answer to a yes after a stop": (
        a_day(reply(NOON), said=[said(NOON - 60 * MINUTE, "stop"), said(NOON, "answer")]), "after an opt-out",
    ),
    "a stranger": (a_day(opening(), said=[said(NOON - 60 * MINUTE, "stranger")]), "to a wrong number"),
    "a stranger who says START": (
        a_day(opening(), said=[said(NOON - 60 * MINUTE, "stranger"), said(NOON - 9 * MINUTE, "start")]),
        "to a wrong number",
    ),
    "a stop by telephone": (
        a_day(opening(), said=[said(NOON - 60 * MINUTE, "staff_stop")]), "after a stop by telephone",
    ),
    "after the carrier's no": (
        a_day(opening(code=21610), opening(NOON + timedelta(days=2))), "after the carrier said stop",
    ),
    "three reminders": (
        a_day(*[opening(NOON + timedelta(days=n)) for n in (0, 2, 6, 8)]), "too many texts in a check-in",
    ),
    "six check-ins": (
        a_day(*[opening(NOON + timedelta(days=28 * n), checkin=n) for n in range(6)]), "too many check-ins",
    ),
    "three answers to one text": (
        a_day(*[reply(NOON + n * MINUTE) for n in range(3)], said=[said(NOON, "answer")]),
        "too many answers to one text",
    ),
    "a number that was given up": (a_day(opening(phone="+13125550124")), "to a number nobody has"),
}  # fmt: skip


@pytest.mark.parametrize("name", FINE)
def test_a_day_that_is_in_order_is_found_so(name):
    assert found(FINE[name]) == set()


@pytest.mark.parametrize("name", PLANTED)
def test_each_planted_violation_is_found_and_no_other_with_it(name):
    log, kind = PLANTED[name]
    assert found(log) == {kind}


def test_every_kind_of_violation_is_planted_above():
    assert {kind for _, kind in PLANTED.values()} == set(KINDS)


def _no_law(program, states):
    """The mistake of going by the program's hours alone."""
    return program


def _one_zone(real):
    """The mistake of looking at the first zone only."""
    return lambda now, zones, hours: real(now, zones[:1], hours)


def _longer(real):
    """The mistake of letting the carrier try into the night."""
    return lambda now, zones, hours: real(now, zones, hours) + timedelta(hours=2)


@pytest.mark.parametrize(
    ("slips", "kind"),
    [
        ({"hours_for": lambda real: _no_law}, "out of hours"),
        ({"is_open": _one_zone, "closes_at": _one_zone}, "out of hours"),
        ({"closes_at": _longer}, "delivered out of hours"),
    ],
    ids=["no law", "one zone", "too long"],
)
def test_a_slip_in_the_product_is_found_within_a_few_weeks(sqlite_url, tmp_path, monkeypatch, slips, kind):
    for module in (bot.openings, bot.outbox.claiming):
        for name, slip in slips.items():
            if hasattr(module, name):
                monkeypatch.setattr(module, name, slip(getattr(module, name)))
    database = Database(sqlite_url)
    log = World(database, tmp_path, people=60, seed=3, days=27).run()
    database.close()
    assert judged(log)[kind] > 0


def test_the_judge_s_table_of_states_is_never_laxer_than_the_law():
    """It is another table, written by hand: where they differ, ours must be the stricter one."""
    from tests.year.judge import _law

    for place in ZIPS:
        for day in (date(2026, 6, 9), date(2026, 6, 13), date(2027, 3, 6)):
            opens, closes = _law(place.state, day)
            ours = lawful_hours([place.state], day).on(day)
            assert ours is not None
            assert ours.opens.hour >= opens
            assert ours.closes.hour <= closes


def test_a_log_is_judged_by_the_hours_that_held_then():
    log = a_day(opening(local(18, 30)))
    log.chosen.append(Chosen(NOON + timedelta(days=1), SHORT_WEEK))
    assert found(log) == set()
    log.handed[0] = replace(log.handed[0], at=log.handed[0].at + timedelta(days=2))
    assert found(log) == {"out of hours"}
