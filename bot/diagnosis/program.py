"""Who the texts are from and what they say of it: the name, the contact, the texts about consent, the opt-out words."""

from __future__ import annotations

from collections.abc import Iterator

from bot.diagnosis.finding import Finding
from bot.registration.facts import gather
from bot.registration.problems import DEFAULT_NAME, about_contact, about_name, about_texts
from bot.settings import Settings
from surveys.wording import Organisation


def program(settings: Settings) -> Iterator[Finding]:
    """What alumni and carriers see of the organization."""
    facts = gather(settings)
    yield _name(facts.organisation)
    yield _contact(facts.organisation)
    if not facts.unread:
        yield _texts(facts.organisation)
    if settings.messaging_service_sid:
        found = "by itself Twilio knows no Spanish words for stopping, and answers in words of its own"
        mend = "turn on Advanced Opt-Out at the messaging service; `checkin doctor --registration` prints what to enter"
        yield Finding("opt-out words", None, found, mend)


def _name(organisation: Organisation) -> Finding:
    for trouble in about_name(organisation.name):
        # A default is soon changed; a name that gives people away is wrong from the first text on.
        return Finding("organization", None if organisation.name == DEFAULT_NAME else False, trouble.what, trouble.mend)
    return Finding("organization", True, f"texts are from {organisation.name}")


def _contact(organisation: Organisation) -> Finding:
    for trouble in about_contact(organisation):
        return Finding("contact", None, trouble.what, trouble.mend)
    return Finding("contact", True, "the answer to HELP says whom to ask")


def _texts(organisation: Organisation) -> Finding:
    found = tuple(about_texts(organisation))
    if not found:
        return Finding("consent texts", True, "hold all they must, in both languages")
    more = f" (and {len(found) - 1} more)" if len(found) > 1 else ""
    return Finding("consent texts", False, found[0].what + more, found[0].mend)
