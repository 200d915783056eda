"""What staff were told outlives a process, a machine and a restored backup; rather once too often than not."""

from __future__ import annotations

import json
from contextlib import closing
from datetime import timedelta

import pytest

from bot import after_restore, alerts
from records.backups import restoring
from records.database import Database
from records.tables.texts import flags
from records.waiting import resolve_flag
from tests.support.backups import KEY, backed_up
from tests.support.commands import run
from tests.support.doors import Doors, rows
from tests.support.factories import a_flag, an_alum
from tests.support.mail import post_office
from web.cli.working import tick


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


def in_danger(database, clock):
    with database.begin() as tx:
        return a_flag(tx, an_alum(tx), kind="crisis", at=clock(), tell_at=clock())


def test_after_a_restore_what_was_settled_since_the_backup_is_told_again(sqlite_url, clock, post, tmp_path):
    with closing(Database(sqlite_url)) as database:
        flag = in_danger(database, clock)
        doors = Doors(database, clock, **by_mail(post))
        alerts.tell_due(doors.bot, now=clock())
        taken = backed_up(database, tmp_path)
        with database.begin() as tx:
            resolve_flag(tx, flag, by="ana@example.org", note="called", now=clock())
    clock.advance(hours=1)
    with closing(Database(f"sqlite:///{tmp_path / 'elsewhere.db'}")) as elsewhere:
        restoring.restore(taken.file, KEY, elsewhere, now=clock())
        doors = Doors(elsewhere, clock, **by_mail(post))
        after_restore.finish(doors.bot, now=clock())
        assert doors.round()["alerted"] == 1
        (row,) = rows(elsewhere, flags, flags.c.id == flag)
        assert (row.told, row.tell_at) == (2, clock() + timedelta(minutes=15))
    assert len(post.letters) == 2


def test_tick_tells_and_counts_it(sqlite_url, clock, post, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    with closing(Database(sqlite_url)) as database:
        in_danger(database, clock)
    env = {"DATABASE_URL": sqlite_url, "CHECKIN_CARRIER": "simulator", **by_mail(post)}
    assert json.loads(run(tick, env=env).stdout.splitlines()[-1])["alerted"] == 1
    assert len(post.letters) == 1
    assert "alerted" not in json.loads(run(tick, env=env).stdout.splitlines()[-1])
