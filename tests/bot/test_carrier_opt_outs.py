"""Stops that were said to the carrier: taken over, whichever way we hear of them, and only START takes one back."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.carriers.twilio import TwilioCarrier
from records.consent import record_event
from records.outbox import Outgoing
from records.outbox import queue as put_in
from records.tables.people import alumni, consent_events, suppressions
from records.tables.plan import checkins
from records.tables.texts import flags, messages
from tests.support.carrier import Answer, made, refusal
from tests.support.doors import PHONE, Doors, asked, rows, settings_for
from tests.support.factories import NOW

CONFIRMED = {"en": "unsubscribed", "es": "no recibira"}


def blocked(database):
    return {row.id: row.blocked_reason for row in rows(database, alumni)}


def events(database):
    return [(row.event, row.method, row.text, row.alum_id) for row in rows(database, consent_events)]


def opted_out_at_the_carrier(database, calling, stand_in, how, code=21610):
    """Two alumni share a number; the carrier refuses the first text to one of them, or reports that it was blocked."""
    first, _ = asked(database)
    second, _ = asked(database, employer=None)
    stand_in.answers.append(refusal(400, code) if how == "refused" else Answer(201, made("SM" + "e" * 32)))
    calling.drain()
    calling.round()
    if how == "reported":
        calling.status("SM" + "e" * 32, "undelivered", code=code)
    return first, second


@pytest.mark.parametrize("how", ["refused", "reported"])
@pytest.mark.parametrize("code", [21610, 30640])
def test_a_stop_said_to_the_carrier_holds_for_everybody_on_the_number(database, calling, stand_in, how, code):
    first, second = opted_out_at_the_carrier(database, calling, stand_in, how, code)
    assert blocked(database) == {first: "opted_out", second: "opted_out"}
    assert [(row.phone, row.reason) for row in rows(database, suppressions)] == [(PHONE, "opted_out")]
    assert events(database) == [("carrier_opt_out", "carrier", str(code), each) for each in (first, second)]
    assert "open" not in {row.state for row in rows(database, checkins)}
    assert {row.status for row in rows(database, messages)} <= {"failed", "undelivered", "cancelled"}
    assert rows(database, flags) == []
    asks = len(stand_in.asked)
    calling.round()
    assert len(stand_in.asked) == asks


@pytest.mark.parametrize(
    ("language", "word"), [("en", "START"), ("en", "unstop"), ("es", "START"), ("es", "quiero volver, START")]
)
def test_start_takes_it_back(database, calling, stand_in, language, word):
    both = opted_out_at_the_carrier(database, calling, stand_in, "refused")
    with database.begin() as tx:
        tx.execute(alumni.update().values(language=language))
        before = NOW - timedelta(days=90)
        record_event(tx, "opt_in", phone=PHONE, alum_ids=both, source="roster", text="", now=NOW, at=before)
    calling.text(PHONE, word)
    lifted = "," not in word
    assert set(blocked(database).values()) == ({None} if lifted else {"opted_out"})
    assert ("resubscribed" in {event for event, *_ in events(database)}) is lifted


@pytest.mark.parametrize("word", ["YES", "yes", "Sí", "si", "1", "ok"])
def test_yes_lifts_the_block_at_the_carrier_but_never_ours(database, calling, stand_in, clock, word):
    """The carrier takes YES for START, and says nothing of it: our own block stands until START or UNSTOP."""
    opted_out_at_the_carrier(database, calling, stand_in, "reported")
    calling.text(PHONE, word, OptOutType="START")
    with database.begin() as tx:
        put_in(tx, [Outgoing(1, None, PHONE, "hi", "question")], now=clock())
    asks = len(stand_in.asked)
    calling.round()
    assert len(stand_in.asked) == asks
    assert set(blocked(database).values()) == {"opted_out"}
    assert "resubscribed" not in {event for event, *_ in events(database)}


@pytest.mark.parametrize("code", [21610, 30004])
@pytest.mark.parametrize("language", ["en", "es"])
def test_our_own_confirmation_may_be_refused_and_that_is_the_end_of_it(database, calling, stand_in, language, code):
    """The carrier has confirmed the stop itself, and lets nothing more through: ours, too."""
    first, _ = asked(database, language=language)
    calling.round()
    calling.text(PHONE, "STOP" if language == "en" else "ya no me manden mensajes")
    stand_in.answers += [refusal(400, 30409), refusal(400, code)]
    calling.drain()
    confirmation = stand_in.asked[-1]
    assert CONFIRMED[language] in confirmation.form["Body"]
    assert [event for event, *_ in events(database)] == ["opt_out"]
    assert blocked(database) == {first: "opted_out"}
    assert rows(database, flags) == []
    asks = len(stand_in.asked)
    for _ in range(3):
        calling.round()
    assert len(stand_in.asked) == asks


ANSWERED = {
    "STOP": ("STOP", "PARAR", "Alto", "BAJA", "cancelar", "salir"),
    "HELP": ("HELP", "AYUDA", "info"),
    "START": ("START", "unstop"),
}


@pytest.mark.parametrize(("kind", "body"), [(kind, body) for kind, bodies in ANSWERED.items() for body in bodies])
def test_what_the_carrier_answered_in_either_language_is_not_answered_again(database, calling, stand_in, kind, body):
    asked(database, language="es")
    calling.text(PHONE, body, OptOutType=kind)
    calling.drain()
    assert stand_in.asked == []
    assert set(blocked(database).values()) == {"opted_out" if kind == "STOP" else None}


@pytest.mark.parametrize(("language", "word"), [("en", "GOODBYE"), ("es", "No gracias"), ("es", "FIN")])
def test_a_word_that_only_the_carrier_takes_for_a_stop_is_one(database, calling, stand_in, language, word):
    """Programs set words of their own there; what came is kept word for word."""
    first, _ = asked(database, language=language)
    calling.round()
    calling.text(PHONE, word, OptOutType="STOP")
    assert blocked(database) == {first: "opted_out"}
    assert events(database) == [("opt_out", "text", word, first)]
    assert {row.state for row in rows(database, checkins)} == {"opted_out"}
    calling.drain()
    assert not [asked for asked in stand_in.asked[1:] if "Body" in asked.form]


def test_a_number_the_carrier_blocks_is_held_for_staff_and_nothing_is_said_of_a_stop(database, calling, stand_in):
    """Code 30004 may be a stop to a toll-free number that nobody told us of."""
    first, _ = asked(database)
    stand_in.answers.append(refusal(400, 30004))
    calling.round()
    assert [(row.kind, row.urgent, row.alum_id) for row in rows(database, flags)] == [("doubtful_stop", True, first)]
    assert events(database) == []


def test_a_number_that_changed_meanwhile_is_not_blocked_for_what_became_of_the_old_one(database, clock, stand_in):
    settings = settings_for(CHECKIN_CARRIER="twilio", TWILIO_API_URL=stand_in.url)
    doors = Doors(database, clock, TwilioCarrier(settings, clock))
    asked(database)
    stand_in.answers.append(Answer(201, made("SM" + "e" * 32)))
    doors.round()
    with database.begin() as tx:
        tx.execute(alumni.update().values(phone="+13125550155"))
    doors.status("SM" + "e" * 32, "undelivered", code=21610)
    assert set(blocked(database).values()) == {None}
    assert rows(database, checkins)[0].state == "open"
    assert events(database) == [("carrier_opt_out", "carrier", "21610", None)]
