"""Alive, able to serve, and how the work stands."""

from __future__ import annotations

import re
from datetime import timedelta

import pytest
import sqlalchemy as sa
from prometheus_client.parser import text_string_to_metric_families

from records import heartbeats
from records.database import Database
from records.disk import try_writing
from records.tables.texting import chores, senders
from records.tables.texts import attempts
from scheduler.rounds import run_round
from tests.support.doors import PHONE, Doors, asked
from tests.support.factories import a_flag, a_text, an_alum, an_answer
from tests.support.full_disk import a_full_disk


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


def test_not_able_to_serve_while_the_disk_takes_no_writes(sqlite_url, clock):
    database = Database(sqlite_url)
    doors = Doors(database, clock)
    assert doors.client.get("/readyz").status_code == 200
    with a_full_disk(database):
        assert not try_writing(database)  # what the watch does every minute
        reply = doors.client.get("/readyz")
        assert (reply.status_code, reply.text.split(":")[0]) == (503, "the disk is full, or takes no writes")
        shown, _ = metrics(doors)
        assert shown["checkin_trouble", ("kind", "disk_full")] == 1
    assert doors.client.get("/readyz").status_code == 200
    database.close()


def test_the_metrics_have_every_figure_that_an_alert_may_want(database, doors, clock):
    now = clock()
    late = {"direction": "out", "sid": None}
    with database.begin() as tx:
        kim = an_alum(tx)
        for minutes, any_hour in ((20, True), (50, False), (-60, False)):
            held = {"status": "queued", "any_hour": any_hour, "send_after": now - timedelta(minutes=minutes)}
            a_text(tx, kim, "Hi", **late, **held)
        for minutes, status, code in ((10, "undelivered", 30005), (300, "undelivered", 30005), (20, "unknown", None)):
            a_text(
                tx,
                kim,
                "Hi",
                direction="out",
                status=status,
                error_code=code,
                settled_at=now - timedelta(minutes=minutes),
            )
        doubted = a_text(tx, kim, "Hi", status="sending", claimed_until=now, **late)
        calls = (("a", "accepted", 3), ("b", "refused", 5), ("c", "unknown", 40))
        for name, outcome, minutes in calls:
            at = now - timedelta(minutes=minutes)
            row = {"id": name, "message_id": doubted, "started_at": at, "finished_at": at, "outcome": outcome}
            tx.execute(attempts.insert(), row)
        tx.execute(senders.insert(), {"sender": "x", "slot_at": now, "failures": 2, "paused_until": now + timedelta(1)})
        tx.execute(chores.insert(), {"name": "read_back", "next_at": now, "done_at": now - timedelta(minutes=7)})
        tx.execute(chores.insert(), {"name": "backup", "next_at": now, "done_at": now - timedelta(hours=1)})
        heartbeats.beat(tx, "w", now=now - timedelta(seconds=20))
        an_answer(tx, kim, needs_review=True, at=now - timedelta(hours=2))
        a_flag(tx, kim, kind="crisis", at=now - timedelta(minutes=3))
        a_flag(tx, kim, kind="crisis", at=now - timedelta(minutes=50), acknowledged_at=now)
        a_flag(tx, kim, kind="question", at=now)
        a_flag(tx, kim, kind="call", urgent=True, at=now - timedelta(minutes=9))
    shown, _ = metrics(doors)
    wanted = {
        ("checkin_database_up",): 1,
        ("checkin_schema_current",): 1,
        ("checkin_outbox_queued", ("lane", "replies")): 1,
        ("checkin_outbox_queued", ("lane", "others")): 2,
        ("checkin_outbox_due", ("lane", "others")): 1,
        ("checkin_outbox_held", ("lane", "others")): 1,
        ("checkin_outbox_oldest_due_seconds", ("lane", "replies")): 20 * 60,
        ("checkin_outbox_oldest_due_seconds", ("lane", "others")): 50 * 60,
        ("checkin_texts_went_wrong", ("code", "30005"), ("status", "undelivered"), ("window", "1h")): 1,
        ("checkin_texts_went_wrong", ("code", "30005"), ("status", "undelivered"), ("window", "24h")): 2,
        ("checkin_texts_went_wrong", ("code", "0"), ("status", "unknown"), ("window", "1h")): 1,
        ("checkin_carrier_calls", ("outcome", "accepted")): 1,
        ("checkin_carrier_calls", ("outcome", "refused")): 1,
        ("checkin_carrier_calls", ("outcome", "unknown")): 1,
        ("checkin_unsettled_sends",): 1,
        ("checkin_oldest_unsettled_seconds",): 40 * 60,
        ("checkin_senders_paused",): 1,
        ("checkin_carrier_faults",): 2,
        ("checkin_last_read_back_seconds",): 7 * 60,
        ("checkin_last_backup_seconds",): 3600,
        ("checkin_last_round_seconds",): 20,
        ("checkin_workers",): 1,
        ("checkin_review_backlog",): 1,
        ("checkin_oldest_review_seconds",): 7200,
        ("checkin_urgent_flags", ("kind", "crisis")): 2,
        ("checkin_urgent_flags", ("kind", "other")): 1,
        ("checkin_oldest_urgent_flag_seconds", ("kind", "crisis")): 3000,
        ("checkin_unacknowledged_flags", ("kind", "crisis")): 1,
        ("checkin_unacknowledged_flags", ("kind", "other")): 1,
        ("checkin_oldest_unacknowledged_flag_seconds", ("kind", "crisis")): 180,
    }
    assert {key: shown.get(key) for key in wanted} == wanted
    assert ("checkin_disk_free_bytes",) in shown or not database.is_sqlite


def test_a_webhook_is_timed(doors):
    def count():
        return metrics(doors)[0].get(("checkin_webhook_seconds_count", ("kind", "message")), 0)

    before = count()
    doors.text(PHONE, "hello")
    assert count() == before + 1


def test_no_metric_holds_a_number_a_name_or_a_text(database, doors, clock):
    alum, _ = asked(database, phone="+13125550123", first_name="Xiomara", last_name="Quispe")
    doors.round()
    doors.text("+13125550123", "I clean at the Zanzibar hotel")
    doors.text("+13125550199", "wrong number")
    with database.begin() as tx:
        a_flag(tx, alum, kind="crisis", why="Xiomara +13125550123")
        why = "the carrier cannot be reached"
        tx.execute(senders.update(), {"failures": 5, "why": why})
    _, text = metrics(doors)
    labels = re.findall(r'="([^"]*)"', text)
    assert not [word for word in ("5550", "Xiomara", "Quispe", "Zanzibar", "wrong number") if word in text]
    assert not [label for label in labels if re.search(r"\d{6}", label)]


def test_with_a_token_the_metrics_are_for_its_bearers_only(database, clock):
    doors = Doors(database, clock, CHECKIN_METRICS_TOKEN="let me see")
    for given in (None, "Bearer let me", "Basic let me see", "let me see"):
        reply = doors.client.get("/metrics", headers={"Authorization": given} if given else {})
        assert (reply.status_code, reply.headers["WWW-Authenticate"]) == (401, "Bearer")
        assert "checkin_" not in reply.text
    reply = doors.client.get("/metrics", headers={"Authorization": "Bearer let me see"})
    assert (reply.status_code, "checkin_outbox_queued" in reply.text) == (200, True)


def test_with_another_schema_the_metrics_say_so(empty_database_url, clock):
    database = Database(empty_database_url)
    shown, _ = metrics(Doors(database, clock))
    assert (shown["checkin_database_up",], shown["checkin_schema_current",]) == (1, 0)
    database.close()


def test_without_a_database_the_metrics_still_say_how_this_process_is(database, clock, tmp_path):
    shown, _ = metrics(away(database, clock, tmp_path))
    assert shown["checkin_database_up",] == 0
    assert shown["checkin_trouble", ("kind", "database_gone")] == 1
    assert shown["process_resident_memory_bytes",] > 0
    assert ("checkin_outbox_queued", ("lane", "replies")) not in shown
