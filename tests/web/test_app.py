"""The web as one application: light doors first, the staff site when it is asked for."""

from __future__ import annotations

import pytest
from flask import Flask
from werkzeug.test import Client

from bot.bot import Bot
from bot.carriers.unreachable import NoCarrier
from tests.support.doors import OURS, PHONE, Doors, at_once, inbound, settings_for
from web.app import create_app


@pytest.fixture
def doors(database, clock):
    return Doors(database, clock)


@pytest.fixture
def bot(database, clock):
    return Bot(settings_for(), database, NoCarrier(OURS), clock)


@pytest.mark.parametrize(
    "path", ["/webhooks/", "/webhooks/twilio", "/webhooks/twilio/other", "/webhooks/twilio/messages/x"]
)
def test_unknown_doors_are_not_found(doors, path):
    assert doors.client.post(path).status_code == 404


def test_the_doors_open_without_the_site(bot):
    built = []
    app = create_app(bot, more=built.append)
    for _ in range(3):
        assert Client(app).get("/livez").status_code == 200
        assert Client(app).post("/webhooks/twilio/messages", data=inbound(PHONE, "hi")).status_code == 403
    assert built == []


def test_the_site_is_built_once_however_many_ask_at_once(bot):
    built = []
    app = create_app(bot, more=built.append)
    replies = at_once(*[lambda: Client(app).get("/").status_code] * 4)
    assert len(built) == 1
    assert isinstance(built[0], Flask)
    assert set(replies) <= {200, 302, 303}


def test_a_process_that_never_sends_still_takes_texts_in_and_leaves_the_answer_to_a_worker(database, clock):
    web = Doors(database, clock, NoCarrier(OURS))
    assert web.text(PHONE, "STOP").status_code == 200
    worker = Doors(database, clock)
    assert worker.drain() == {"sent": 1}
    assert [phone for phone, _ in worker.delivered()] == [PHONE]
