"""The verification of a toll-free number as Twilio's resource takes it, as far as an installation knows it.

Names and values are those of Twilio's toll-free verification resource; a summary longer than 500 characters is
refused there.
"""

from __future__ import annotations

from typing import Final

from bot.registration.campaign import HELP, OPT_IN, Campaign, texts_a_month
from bot.registration.facts import Facts

LONGEST_SUMMARY = 500
#: The volumes a month that one may choose from.
VOLUMES: Final = (10, 100, 1_000, 10_000, 100_000, 250_000, 500_000, 750_000, 1_000_000, 5_000_000)
MORE = "10,000,000+"
#: What only the organisation itself can tell.
TO_FILL_IN: Final = (
    "TollfreePhoneNumberSid (PN and 32 characters), BusinessType, BusinessRegistrationNumber and "
    "BusinessRegistrationAuthority (EIN), street, city, state and ZIP code each in its field, a contact person"
)


def fields(facts: Facts, told: Campaign) -> dict[str, object]:
    """By the names of Twilio's resource; what the settings do not say is left out."""
    settings = facts.settings
    known: dict[str, object] = {
        "BusinessName": facts.organisation.name,
        "BusinessWebsite": settings.org_website,
        "NotificationEmail": settings.org_email,
        "UseCaseCategories": ["POLLING_AND_VOTING_NON_POLITICAL"],
        "UseCaseSummary": summary(facts),
        "ProductionMessageSample": told.samples[0],
        "OptInImageUrls": [f"{facts.address}/opt-in"] if facts.address else [],
        "OptInType": opt_in_type(facts),
        "MessageVolume": volume(texts_a_month(facts)),
        "AdditionalInformation": settings.org_address,
        "BusinessContactEmail": settings.org_email,
        "OptInConfirmationMessage": told.opt_in_message,
        "HelpMessageSample": told.help_message,
        "OptInKeywords": list(OPT_IN),
        **told.addresses(),
    }
    return {name: value for name, value in known.items() if value}


def summary(facts: Facts) -> str:
    """What the number is used for, short enough for the form."""
    return (
        f"{facts.organisation.name} sends short automated surveys by text to alumni of its programs who agreed to them "
        f"in person, on the phone, on paper or by texting {OPT_IN[0]}: at most {facts.checkins_a_year} within a year, "
        "about work, pay, school and benefits, in English or Spanish. No marketing. STOP ends it, "
        f"{HELP[0]} tells whom to ask. Agreeing is not a condition of any service."
    )


def opt_in_type(facts: Facts) -> str:
    """The way by which most are likely to have agreed; the form takes one."""
    if "paper" in facts.reach.ways or not facts.reach.ways:
        return "PAPER_FORM"
    spoken = facts.reach.ways & {"phone", "in_person"}
    return "VERBAL" if spoken else "VIA_TEXT" if facts.reach.ways == {"text"} else "PAPER_FORM"


def volume(texts: int) -> str:
    """The smallest choice that holds so many texts a month."""
    return next((f"{most:,}" for most in VOLUMES if texts <= most), MORE)
