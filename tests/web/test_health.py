"""Alive, able to serve, and how the work stands."""

from __future__ import annotations

import re

import pytest
import sqlalchemy as sa
from prometheus_client.parser import text_string_to_metric_families

from records.database import Database
from scheduler.rounds import run_round
from tests.support.doors import PHONE, Doors, asked


@pytest.fixture
def doors(database, clock):
    return Doors(database, clock)


def away(database, clock, tmp_path):
    url = f"sqlite:///{tmp_path / 'gone' / 'x.db'}" if database.is_sqlite else "postgresql://nobody@127.0.0.1:1/nothing"
    return Doors(Database(url), clock)


@pytest.mark.parametrize("path", ["/livez", "/healthz"])
def test_alive_even_without_a_database(database, clock, tmp_path, path):
    reply = away(database, clock, tmp_path).client.get(path)
    assert (reply.status_code, reply.text, reply.mimetype) == (200, "ok\n", "text/plain")


def test_able_to_serve_with_a_current_schema(doors):
    assert (doors.client.get("/readyz").status_code, doors.client.get("/readyz").text) == (200, "ok\n")


def test_not_able_to_serve_without_a_database(database, clock, tmp_path):
    reply = away(database, clock, tmp_path).client.get("/readyz")
    assert reply.status_code == 503
    assert reply.text.startswith("database unavailable: ")
    assert len(reply.text.splitlines()) == 1


def test_not_able_to_serve_with_another_schema(empty_database_url, clock):
    database = Database(empty_database_url)
    reply = Doors(database, clock).client.get("/readyz")
    assert (reply.status_code, reply.text) == (503, "the schema is not current: run `checkin db upgrade`\n")
    with database.begin() as tx:
        tx.execute(sa.text("CREATE TABLE alembic_version (version_num VARCHAR(32))"))
        tx.execute(sa.text("INSERT INTO alembic_version VALUES ('0000')"))
    assert Doors(database, clock).client.get("/readyz").status_code == 503
    database.close()


def metrics(doors):
    reply = doors.client.get("/metrics")
    assert reply.status_code == 200
    assert reply.content_type.startswith("text/plain; version=")
    families = text_string_to_metric_families(reply.text)
    return {(s.name, *sorted(s.labels.items())): s.value for family in families for s in family.samples}, reply.text


def test_the_metrics_show_how_the_work_stands(database, doors, clock):
    asked(database)
    asked(database, phone="+13125550112")
    before, _ = metrics(doors)
    assert before["checkin_due_checkins",] == 2
    run_round(doors.bot, now=clock())
    doors.text(PHONE, "1")
    clock.advance(seconds=90)
    shown, text = metrics(doors)
    assert shown["checkin_due_checkins",] == 0
    replies = ("lane", "replies")
    assert (shown["checkin_outbox_queued", replies], shown["checkin_outbox_due", replies]) == (1, 1)
    assert shown["checkin_outbox_oldest_due_seconds", replies] == 90
    assert shown["checkin_outbox_queued", ("lane", "others")] == 0
    taken = ("checkin_webhooks_total", ("kind", "message"), ("repeated", "false"))
    assert shown[taken] == before.get(taken, 0) + 1
    assert not re.search(r"55501|Target|Ana\b|Reyes", text)


def test_without_a_database_the_metrics_still_say_how_this_process_is(database, clock, tmp_path):
    shown, _ = metrics(away(database, clock, tmp_path))
    assert shown["checkin_database_up",] == 0
    assert shown["checkin_trouble", ("kind", "database_gone")] == 1
    assert shown["process_resident_memory_bytes",] > 0
    assert ("checkin_outbox_queued", ("lane", "replies")) not in shown
