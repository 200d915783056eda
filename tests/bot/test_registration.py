"""The registration kit is complete, within the carriers' lengths, and made of what is in use; what is not is named."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from bot.registration import kit_of, toll_free
from bot.registration.campaign import HELP, OPT_IN, OPT_OUT, OPT_OUT_SPANISH, UseCase, campaign, message_flow
from bot.registration.facts import Facts, gather
from bot.settings import Settings
from records.database import Database
from records.plans import Plans
from records.reach import Reach
from records.tables.people import consent_events
from surveys.replies import consent_word
from surveys.replies.reading import Intent
from surveys.waves import DEFAULT_PLAN, Plan
from surveys.wording import LONGEST_NAME, Edited, Organisation, languages, phrase
from surveys.wording.required import LONGEST_AGREEMENT
from tests.support.clock import FixedClock
from tests.support.factories import an_alum

TODAY = date(2026, 3, 10)
TOLD = {
    "CHECKIN_ORG_NAME": "Bridge Works",
    "CHECKIN_ORG_PHONE": "312-555-0101",
    "CHECKIN_ORG_EMAIL": "hello@example.org",
    "CHECKIN_ORG_WEBSITE": "https://www.example.org",
    "CHECKIN_ORG_ADDRESS": "12 Lake Street, Chicago, IL 60601",
    "PUBLIC_URL": "https://checkin.example.org",
    "TWILIO_FROM_NUMBER": "+13125550100",
}


def settings(**changes: str | None) -> Settings:
    told = {name: value for name, value in {**TOLD, **changes}.items() if value is not None}
    return Settings(_env_file=None, **told)  # type: ignore[arg-type,call-arg]


def facts(alumni: int = 400, ways: str = "paper", edited: tuple[Edited, ...] = (), **changes: str | None) -> Facts:
    told = settings(**changes)
    organisation = Organisation(told.org_name, told.org_phone, told.org_email, edited)
    return Facts(told, organisation, Reach(alumni, frozenset(ways.split())))


def whats(found: Facts) -> str:
    return " | ".join(f"{each.what}; {each.mend}" for each in kit_of(found, today=TODAY).troubles)


def test_a_whole_installation_has_nothing_to_mend() -> None:
    kit = kit_of(facts(), today=TODAY)
    assert kit.troubles == ()
    assert len(kit.notes) == 1


@pytest.mark.parametrize("name", ["B", "Bridge Works", "W" * LONGEST_NAME, "[" * (LONGEST_NAME // 2)])
@pytest.mark.parametrize("alumni", [0, 1, 10_000_000])
def test_every_length_is_within_what_is_taken(name: str, alumni: int) -> None:
    ways = "paper text phone in_person roster web"
    kit = kit_of(facts(alumni, ways, CHECKIN_ORG_NAME=name, CHECKIN_ORG_PHONE="+1 (312) 555-0100 x1"), today=TODAY)
    told = kit.campaign
    assert kit.troubles == ()
    assert 40 <= len(told.description) <= 4096
    assert 40 <= len(told.message_flow) <= 2048
    assert 2 <= len(told.samples) <= 5
    assert all(20 <= len(sample) <= 1024 for sample in told.samples)
    for message in (told.opt_in_message, told.opt_out_message, told.help_message):
        assert 20 <= len(message) <= 320
    for words in (OPT_IN, (*OPT_OUT, *OPT_OUT_SPANISH), HELP):
        assert all(word.isalnum() and word.isupper() for word in words)
        assert len(",".join(words)) <= 255
    assert len(toll_free.summary(facts(CHECKIN_ORG_NAME=name))) <= toll_free.LONGEST_SUMMARY


def test_the_longest_agreement_still_fits_the_message_flow() -> None:
    body = "{org} {contact} about 5 texts a year. Message and data rates may apply. STOP HELP. Not a condition. "
    longest = body + "x" * (LONGEST_AGREEMENT - len(body) - 60)
    found = facts(edited=(Edited("agreement", "en", 1, longest),), ways="roster web", CHECKIN_ORG_NAME="W" * 40)
    assert len(message_flow(found)) <= 2048


def test_the_message_flow_names_every_way_the_words_the_costs_and_the_pages() -> None:
    flow = message_flow(facts(ways="paper roster web"))
    for words in (
        "(1) In person or on the phone",
        "(2) On a paper form that the person signs, which is printed from https://checkin.example.org/opt-in",
        "(3) By texting START to +13125550100",
        "enrollment papers",
        "web form",
        "agreement en s1",
        "about 5 short surveys a year",
        "message and data rates may apply",
        "reply STOP to end, HELP for help",
        "not a condition of any service",
        "not shared with third parties",
        "https://checkin.example.org/privacy",
        "https://checkin.example.org/terms",
    ):
        assert words in flow
    plain = message_flow(facts(ways="paper"))
    assert "web form" not in plain
    assert "enrollment papers" not in plain


def test_samples_are_the_texts_themselves_in_both_languages() -> None:
    told = campaign(facts(), today=TODAY).samples
    assert all("Bridge Works" in sample for sample in told)
    assert sum("Is this [first name]?" in sample for sample in told) == 1
    assert sum("¿Es usted [nombre]?" in sample for sample in told) == 1
    assert any("[employer]" in sample and "Reply" in sample for sample in told)
    assert any("[empleador]" in sample and "Responda" in sample for sample in told)
    assert any("How much are you paid" in sample for sample in told)


def test_the_messages_are_those_in_use() -> None:
    own = Edited("help", "en", 2, "{org}: write or call. {contact} Msg&data rates may apply. STOP to end.")
    kit = kit_of(facts(edited=(own,)), today=TODAY)
    assert kit.campaign.help_message.startswith("Bridge Works: write or call. Questions: 312-555-0101.")
    replies = kit.advanced_opt_out["HelpReply"]
    assert isinstance(replies, dict)
    assert replies["en"].startswith("Bridge Works: write or call.")
    assert replies["es"] == phrase("help", facts().organisation, language="es")


def test_both_languages_are_registered_where_they_fit() -> None:
    told = campaign(facts(), today=TODAY)
    for name, message in (
        ("opted_in", told.opt_in_message), ("opted_out", told.opt_out_message), ("help", told.help_message)
    ):  # fmt: skip
        for language in languages():
            assert phrase(name, facts().organisation, language=language) in message
    wide = facts(CHECKIN_ORG_NAME="W" * LONGEST_NAME)
    assert campaign(wide, today=TODAY).opt_in_message == phrase("opted_in", wide.organisation, language="en")


def test_links_and_phone_numbers_are_told_by_looking() -> None:
    assert (campaign(facts(), today=TODAY).has_links, campaign(facts(), today=TODAY).has_phone) == (False, True)
    by_mail = campaign(facts(CHECKIN_ORG_PHONE=""), today=TODAY)
    assert (by_mail.has_links, by_mail.has_phone) == (False, False)
    link = Edited("help", "en", 1, "{org}: example.org/help. {contact} Msg&data rates may apply. STOP to end.")
    assert campaign(facts(edited=(link,)), today=TODAY).has_links


@pytest.mark.parametrize("word", [*OPT_OUT, *OPT_OUT_SPANISH, "OPT OUT"])
def test_every_word_that_is_registered_for_stopping_stops_here_too(word: str) -> None:
    assert str(consent_word(word)) == str(Intent.OPT_OUT)


def test_the_other_keywords_do_what_is_registered_and_yes_is_none_of_them() -> None:
    assert {str(consent_word(word)) for word in OPT_IN} == {str(Intent.OPT_IN)}
    assert {str(consent_word(word)) for word in HELP} == {str(Intent.HELP)}
    assert "YES" not in OPT_IN


@pytest.mark.parametrize(
    ("alumni", "fits", "volume"),
    [(0, UseCase.LOW_VOLUME, "10"), (1, UseCase.LOW_VOLUME, "10"), (150, UseCase.LOW_VOLUME, "1,000"),
     (1_600, UseCase.LOW_VOLUME, "10,000"), (2_000, UseCase.POLLING_VOTING, "10,000"),
     (5_000, UseCase.POLLING_VOTING, "100,000"), (10_000_000, UseCase.POLLING_VOTING, "10,000,000+")],
)  # fmt: skip
def test_the_use_case_and_the_volume_follow_the_number_of_alumni(alumni: int, fits: UseCase, volume: str) -> None:
    kit = kit_of(facts(alumni), today=TODAY)
    assert kit.campaign.use_case is fits
    assert f"{alumni:,} alumni on file" in kit.campaign.reason
    assert "CHARITY" in kit.campaign.reason
    assert kit.toll_free["MessageVolume"] == volume
    assert any("No alumni are on file yet" in note for note in kit.notes) is (alumni == 0)


WRONG = [
    ({"PUBLIC_URL": None}, "PUBLIC_URL is missing; set it"),
    ({"PUBLIC_URL": "http://checkin.example.org"}, "is not encrypted; use an address that begins with https://"),
    ({"PUBLIC_URL": "https://localhost:8000"}, "nobody outside can open; use the outside address"),
    ({"PUBLIC_URL": "https://10.0.0.4"}, "nobody outside can open"),
    ({"PUBLIC_URL": "https://checkin.local"}, "nobody outside can open"),
    ({"CHECKIN_ORG_NAME": None}, "still called “Our program”; set CHECKIN_ORG_NAME"),
    ({"CHECKIN_ORG_NAME": "Lakeside Reentry Services"}, "“Reentry” in the name tells whoever sees the phone"),
    ({"CHECKIN_ORG_NAME": "Second Chance for Ex-Offenders"}, "“Ex-Offenders” in the name tells"),
    ({"CHECKIN_ORG_NAME": "Casa de Recuperación y Albergue"}, "“Albergue” in the name tells"),
    ({"CHECKIN_ORG_PHONE": None, "CHECKIN_ORG_EMAIL": None}, "no phone number of the organization is set; set"),
]  # fmt: skip


@pytest.mark.parametrize(("changes", "said"), WRONG)
def test_what_would_be_refused_is_named_with_its_mend(changes: dict[str, Any], said: str) -> None:
    assert said in whats(facts(**changes))


@pytest.mark.parametrize(
    "name", ["Bridge Works", "Snapdragon Bakery School", "Jailene's Kitchen", "Northside", "AIDEN"]
)
def test_plain_names_tell_nothing(name: str) -> None:
    assert whats(facts(CHECKIN_ORG_NAME=name)) == ""


def test_a_text_that_a_longer_name_has_spoiled_is_named() -> None:
    long = "{org}. {contact} Msg&data rates may apply. STOP to end. " + "x" * 250
    said = whats(facts(edited=(Edited("help", "en", 1, long),)))
    assert "text help en: it takes 3 segments" in said
    assert "HelpMessage has" in said


def test_an_agreement_too_long_for_the_flow_is_named() -> None:
    assert "MessageFlow has" in whats(facts(PUBLIC_URL="https://" + "a" * 250 + ".example.org", ways="roster web"))


def test_a_schedule_that_asks_more_than_the_agreement_says_is_noted() -> None:
    waves = [replace(wave, key=f"{wave.key}_b", position=wave.position + 10) for wave in DEFAULT_PLAN.waves]
    busy = Plan("busy", (*DEFAULT_PLAN.waves, *waves), min_gap_days=1)
    found = replace(facts(), plans=Plans(busy))
    assert found.checkins_a_year == 10
    noted = [note for note in kit_of(found, today=TODAY).notes if "up to 10 check-ins within a year" in note]
    assert len(noted) == len(languages())


def test_the_database_is_asked_for_people_ways_and_wordings(database: Database, clock: FixedClock) -> None:
    with database.begin() as tx:
        first = an_alum(tx, phone="+13125550111")
        an_alum(tx, phone=None)
        event = {"alum_id": first, "phone": "+13125550111", "at": clock(), "event": "opt_in"}
        tx.execute(consent_events.insert(), [{**event, "method": "paper"}, {**event, "method": "paper"}])
        tx.execute(consent_events.insert(), [{**event, "method": "web", "scope": "research"}])
        tx.execute(consent_events.insert(), [{**event, "method": "text", "event": "opt_out"}])
    found = gather(settings(DATABASE_URL=database.url.render_as_string(hide_password=False)))
    assert found.unread == ""
    assert found.reach == Reach(1, frozenset({"paper"}))


def test_before_there_is_a_database_the_standard_texts_are_those_in_use(tmp_path: Path) -> None:
    found = gather(settings(DATABASE_URL=f"sqlite:///{tmp_path}/none.db"))
    assert whats(found) == ""
    assert found.reach.alumni == 0
    assert not (tmp_path / "none.db").exists()


def test_a_database_that_cannot_be_read_is_said(empty_database_url: str, tmp_path: Path) -> None:
    if empty_database_url.startswith("sqlite"):
        (tmp_path / "empty.db").touch()
    for url in (empty_database_url, "postgresql://nobody@127.0.0.1:1/none"):
        assert "the texts here are the standard ones" in whats(gather(settings(DATABASE_URL=url)))
