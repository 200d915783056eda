"""The whole ledger, given out by one system, makes the same entries and the same standing in another."""

from __future__ import annotations

import json
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from records.consent import record_event
from records.database import Database
from records.exports import EXPORTS
from records.exports.export import Asked
from records.histories import import_histories
from records.tables.people import alumni, consent_events
from tests.support.databases import sqlite_copy
from tests.support.doors import PHONE, rows
from tests.support.factories import NOW, an_alum

TEXTS, SHARING = {"scope": "texts"}, {"scope": "sharing"}
LEDGERS: dict[str, tuple[list[tuple[str, dict[str, Any]]], str | None]] = {
    "agreed": ([("opt_in", TEXTS)], None),
    "agreed and took it back": ([("opt_in", TEXTS), ("withdrawn", TEXTS)], "no_consent"),
    "agreed again": ([("opt_in", TEXTS), ("withdrawn", TEXTS), ("opt_in", TEXTS)], None),
    "a new number without a word": ([("opt_in", TEXTS), ("new_number", TEXTS)], "no_consent"),
    "stopped": ([("opt_in", TEXTS), ("staff_opt_out", TEXTS)], "opted_out"),
    "stopped and came back": ([("opt_in", TEXTS), ("opt_out", TEXTS), ("resubscribed", TEXTS)], None),
    "sharing alone": ([("opt_in", SHARING)], "no_consent"),
    "texts but not sharing": ([("opt_in", TEXTS), ("opt_in", SHARING), ("staff_opt_out", SHARING)], None),
    "a guardian alone": ([("opt_in", {"given_by": "guardian"})], "no_consent"),
    "another alum's number": ([("opt_in", TEXTS), ("detached", TEXTS)], "wrong_number"),
}
HOW = {"method": "paper", "wording": "I agree.", "wording_version": "v2", "language": "es", "by": "jo@example.org"}


@pytest.fixture
def here(sqlite_url: str) -> Database:
    return Database(sqlite_url)


@pytest.fixture
def there(sqlite_template: Path, tmp_path: Path) -> Database:
    (tmp_path / "there").mkdir()
    return Database(sqlite_copy(sqlite_template, tmp_path / "there"))


def given_out(database: Database) -> list[dict[str, Any]]:
    chosen, asked = EXPORTS["consent"], Asked(today=NOW.date())
    with database.read() as tx:
        return [dict(zip(chosen.fields, row, strict=True)) for row in chosen.rows(tx, asked)]


@pytest.mark.parametrize("case", LEDGERS)
def test_a_ledger_moves_whole(here: Database, there: Database, tmp_path: Path, case: str) -> None:
    events, blocked = LEDGERS[case]
    with here.begin() as tx:
        alum = an_alum(tx, external_id="A1", phone=PHONE)
        for day, (event, more) in enumerate(events):
            at = NOW + timedelta(days=day)
            told = {"phone": PHONE, "alum_ids": (alum,), "source": "paper form", "text": "as said", "now": at}
            record_event(tx, event, **told, **HOW, **more)
    with there.begin() as tx:
        an_alum(tx, external_id="A1", phone=PHONE, blocked_reason="no_consent")
    file = tmp_path / "consent.jsonl"
    file.write_text("".join(json.dumps(line) + "\n" for line in given_out(here)), encoding="utf-8")
    for again in (False, True):
        taken = import_histories(there, file, now=NOW + timedelta(days=9), by="t", default_zone="America/Chicago")
        assert (taken.created, taken.unchanged) == ((0, len(events)) if again else (len(events), 0))
        assert taken.rejected == ()
        assert given_out(there) == given_out(here)
        assert rows(there, alumni)[0].blocked_reason == blocked


def test_consent_to_sharing_needs_no_number(there: Database, tmp_path: Path) -> None:
    with there.begin() as tx:
        an_alum(tx, external_id="A1", phone=None, blocked_reason="no_phone")
    line = {"type": "consent", "external_id": "A1", "event": "opt_in", "scope": "research", "at": NOW.isoformat()}
    file = tmp_path / "consent.jsonl"
    file.write_text(json.dumps(line) + "\n" + json.dumps({**line, "scope": "texts"}), encoding="utf-8")
    taken = import_histories(there, file, now=NOW, by="t", default_zone="America/Chicago")
    assert (taken.created, [each.problem for each in taken.rejected]) == (1, ['"phone" is missing'])
    assert [(row.scope, row.phone) for row in rows(there, consent_events)] == [("research", "")]


@pytest.mark.parametrize(
    ("days", "rejected", "blocked"),
    [(-1, 0, "no_consent"), (1, 0, None), (400, 1, "no_consent")],
    ids=["before it was taken back", "after that", "still to come"],
)
def test_an_agreement_counts_by_when_it_was_given(
    there: Database, tmp_path: Path, days: int, rejected: int, blocked: str | None
) -> None:
    told = {"phone": PHONE, "source": "roster", "text": ""}
    with there.begin() as tx:
        alum = an_alum(tx, external_id="A1", phone=PHONE, blocked_reason="no_consent")
        record_event(tx, "withdrawn", alum_ids=(alum,), now=NOW, **told)
    at = (NOW + timedelta(days=days)).isoformat()
    line = {"type": "consent", "external_id": "A1", "phone": PHONE, "event": "opt_in", "at": at}
    file = tmp_path / "consent.jsonl"
    file.write_text(json.dumps(line), encoding="utf-8")
    taken = import_histories(there, file, now=NOW + timedelta(days=9), by="t", default_zone="America/Chicago")
    assert len(taken.rejected) == rejected
    assert rows(there, alumni)[0].blocked_reason == blocked
