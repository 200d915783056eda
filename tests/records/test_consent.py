"""The consent ledger, and the marks that follow from it."""

from __future__ import annotations

from itertools import product

import pytest

from records.consent import is_suppressed, record_event
from records.tables.people import alumni, consent_events, suppressions
from tests.support.doors import PHONE, rows
from tests.support.factories import NOW, an_alum


def event(database, name, *, alum_ids=(), phone=PHONE, **more):
    with database.begin() as tx:
        record_event(tx, name, phone=phone, alum_ids=alum_ids, source="text", text="as said", now=NOW, **more)


def blocked(database):
    return [row.blocked_reason for row in rows(database, alumni)]


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("opt_out", "opted_out"),
        ("carrier_opt_out", "opted_out"),
        ("staff_opt_out", "opted_out"),
        ("wrong_number", "wrong_number"),
        ("bad_number", "bad_number"),
        ("opt_in", None),
        ("resubscribed", None),
    ],
)
def test_an_event_acts_at_once_for_everybody_on_the_number(database, name, reason):
    with database.begin() as tx:
        first, _second = an_alum(tx, phone=PHONE), an_alum(tx, phone=PHONE)
        an_alum(tx, phone="+13125550112")
    event(database, name, alum_ids=(first,))
    assert blocked(database) == [reason, reason, None]
    with database.read() as tx:
        assert is_suppressed(tx, PHONE) == reason


def test_the_ledger_keeps_the_words_for_each_alum(database):
    with database.begin() as tx:
        ids = (an_alum(tx, phone=PHONE), an_alum(tx, phone=PHONE))
    event(database, "opt_out", alum_ids=ids, language="es", by="staff@example.org")
    ledger = rows(database, consent_events)
    assert [(row.alum_id, row.text, row.language, row.by) for row in ledger] == [
        (alum_id, "as said", "es", "staff@example.org") for alum_id in ids
    ]


def test_a_stranger_s_event_is_kept_too(database):
    event(database, "opt_out")
    assert [(row.alum_id, row.phone) for row in rows(database, consent_events)] == [(None, PHONE)]


def test_start_lifts_the_person_s_own_opt_out(database):
    with database.begin() as tx:
        alum_id = an_alum(tx, phone=PHONE)
    event(database, "opt_out")
    event(database, "resubscribed", alum_ids=(alum_id,))
    assert blocked(database) == [None]
    assert rows(database, suppressions) == []


@pytest.mark.parametrize("order", list(product(["opt_out", "wrong_number", "bad_number"], repeat=2)))
def test_the_weightier_reason_stays_and_start_lifts_only_an_opt_out(database, order):
    with database.begin() as tx:
        alum_id = an_alum(tx, phone=PHONE)
    for name in order:
        event(database, name)
    weightiest = next(name for name in ("wrong_number", "opt_out", "bad_number") if name in order)
    reason = {"opt_out": "opted_out"}.get(weightiest, weightiest)
    assert (blocked(database), rows(database, suppressions)[0].reason) == ([reason], reason)
    event(database, "resubscribed", alum_ids=(alum_id,))
    assert blocked(database) == [None if reason == "opted_out" else reason]


@pytest.mark.parametrize("reason", ["excluded", "no_consent"])
def test_an_opt_out_does_not_make_an_excluded_alum_one_who_can_come_back(database, reason):
    with database.begin() as tx:
        alum_id = an_alum(tx, phone=PHONE, blocked_reason=reason)
    event(database, "opt_out")
    event(database, "resubscribed", alum_ids=(alum_id,))
    # To ask for texts is to consent to them; it does not bring back the dead.
    assert blocked(database) == [reason if reason == "excluded" else None]


def test_nothing_that_is_not_kept_leaves_a_mark(database):
    def change_my_mind():
        with database.begin() as tx:
            record_event(tx, "opt_out", phone=PHONE, alum_ids=(), source="text", text="", now=NOW)
            raise RuntimeError("changed my mind")

    with pytest.raises(RuntimeError, match="changed my mind"):
        change_my_mind()
    assert rows(database, consent_events) == rows(database, suppressions) == []
