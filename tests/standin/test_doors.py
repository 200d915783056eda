"""Somebody else's signed webhooks at our real doors: what they sign gets in, and nothing else does."""

from __future__ import annotations

import pytest
from twilio.request_validator import RequestValidator

from bot.carriers.signatures import is_signed
from records.tables.texts import messages
from tests.support.doors import PHONE, TOKEN, rows

pytestmark = pytest.mark.standin

#: What a phone can send, and what signing, forms and databases like to trip over.
BODIES = (
    "1",
    "¿Sigo en Café Ñandú? Sí, $17.50 la hora",
    "yes 👍🏽\nand   two lines ",
    "a=b&c=d%20+ \"quoted\" 'too' <b>\\",
    "",
    "x" * 1600,
)


def kept(house):
    return rows(house.database, messages, messages.c.direction == "in")


def test_every_text_arrives_as_it_was_written_under_the_id_that_the_list_has_and_signed_as_twilio_would(
    house, sqlite_url
):
    house = house(sqlite_url)
    for body in BODIES:
        house.emulator.text(PHONE, house.number, body)
    assert [report.status for report in house.front.heard] == [200] * len(BODIES)
    assert [(row.body, row.phone, row.ours) for row in kept(house)] == [(body, PHONE, house.number) for body in BODIES]
    assert [row.sid for row in kept(house)] == [row["sid"] for row in house.emulator.listed(To=house.number)]
    for report in house.front.heard:
        assert is_signed(report.signature, (TOKEN,), report.address, report.fields)
        assert RequestValidator(TOKEN).validate(report.address, dict(report.fields), report.signature)
        for elsewhere in (report.address + "/", report.address.replace("http:", "https:")):
            assert not is_signed(report.signature, (TOKEN,), elsewhere, report.fields)
            assert not RequestValidator(TOKEN).validate(elsewhere, dict(report.fields), report.signature)


def test_a_report_that_comes_again_is_one_text(house, sqlite_url):
    house = house(sqlite_url)
    house.emulator.text(PHONE, house.number, "hello")
    (report,) = house.front.heard
    assert [house.front.again(report) for _ in range(3)] == [200] * 3
    assert len(kept(house)) == 1


def test_a_report_comes_in_as_it_was_signed_or_not_at_all(house, sqlite_url):
    house = house(sqlite_url)
    house.front.shut = True
    house.emulator.text(PHONE, house.number, "hello")
    (report,) = house.front.heard
    for changed in (
        {"Body": "STOP"},
        {"From": "+13125550112"},
        {"MessageSid": "SM" + "9" * 32},
        {"OptOutType": "STOP"},
    ):
        assert house.front.again(report, report.changed(**changed)) == 403
    assert house.front.again(report, path="/webhooks/twilio/status") == 403
    assert not kept(house)
    assert house.front.again(report) == 200
    assert [row.body for row in kept(house)] == ["hello"]
