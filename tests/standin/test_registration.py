"""The registration kit held against the carrier's own description of what it takes: names, kinds and lengths."""

from __future__ import annotations

import json
import re
from typing import Any

import pytest

from bot.registration import kit_of
from bot.registration.facts import Facts
from records.reach import Reach
from surveys.wording import Organisation
from tests.bot.test_registration import TODAY, settings
from tests.conftest import NO_STANDIN
from tests.support.standin import OPENAPI

#: In the carrier's reference and its console, and not yet in this edition of its description.
NEWER = {
    "campaign": {"PrivacyPolicyUrl", "TermsAndConditionsUrl"},
    "toll_free": {
        *("PrivacyPolicyUrl", "TermsAndConditionsUrl"),
        *("OptInConfirmationMessage", "HelpMessageSample", "OptInKeywords"),
    },
}
#: What only the organisation has: its brand's id, its number's id.
THEIRS = {"campaign": {"BrandRegistrationSid"}, "toll_free": {"TollfreePhoneNumberSid"}}
PATHS = {
    "campaign": "/v1/Services/{MessagingServiceSid}/Compliance/Usa2p",
    "toll_free": "/v1/Tollfree/Verifications",
}
KINDS = {"string": str, "array": list, "boolean": bool}


@pytest.fixture(scope="module")
def described() -> dict[str, Any]:
    path = OPENAPI / "twilio_messaging_v1.json"
    if not path.exists():
        pytest.skip(NO_STANDIN)
    told: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return told


def schema(described: dict[str, Any], which: str) -> dict[str, Any]:
    body = described["paths"][PATHS[which]]["post"]["requestBody"]["content"]["application/x-www-form-urlencoded"]
    found: dict[str, Any] = body["schema"]
    return found


def the_kit(which: str) -> dict[str, Any]:
    told = settings()
    facts = Facts(told, Organisation(told.org_name, told.org_phone, told.org_email), Reach(400, frozenset()))
    found: dict[str, Any] = kit_of(facts, today=TODAY).as_json()[which]  # type: ignore[assignment]
    return found


@pytest.mark.parametrize("which", list(PATHS))
def test_every_field_is_known_and_none_that_is_needed_is_missing(described: dict[str, Any], which: str) -> None:
    fields, told = the_kit(which), schema(described, which)
    assert fields.keys() - told["properties"].keys() <= NEWER[which]
    assert set(told["required"]) - fields.keys() == THEIRS[which]


@pytest.mark.parametrize("which", list(PATHS))
def test_every_field_is_of_its_kind(described: dict[str, Any], which: str) -> None:
    for name, value in the_kit(which).items():
        told = schema(described, which)["properties"].get(name)
        if told and "type" in told:
            assert isinstance(value, KINDS[told["type"]]), name


def test_every_length_is_within_what_the_description_says(described: dict[str, Any]) -> None:
    looked_at = 0
    for name, value in the_kit("campaign").items():
        said = schema(described, "campaign")["properties"].get(name, {}).get("description", "")
        least = re.search(
            r"(?:Min length(?: for each sample)?: )?(\d+) (?:chars|characters?)\.? ?(?:minimum|Max)", said
        )
        most = re.search(r"(?:(\d+) character maximum|Max length(?: for each sample)?: (\d+))", said)
        for text in value if isinstance(value, list) else [value]:
            if isinstance(text, str) and least and most:
                looked_at += 1
                assert int(least[1]) <= len(text) <= int(most[1] or most[2]), name
    assert looked_at == 10


def test_the_way_of_agreeing_is_one_that_is_told(described: dict[str, Any]) -> None:
    ways = described["components"]["schemas"]["tollfree_verification_enum_opt_in_type"]["enum"]
    assert the_kit("toll_free")["OptInType"] in ways
