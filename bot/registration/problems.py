"""What would have a registration refused, each with its mend; and what is good to know before sending it in."""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final
from urllib.parse import urlsplit

from bot.registration import toll_free
from bot.registration.campaign import HELP, LONGEST_MESSAGE, OPT_IN, OPT_OUT, OPT_OUT_SPANISH, Campaign
from bot.registration.facts import Facts
from surveys.wording import Organisation, body_in_use, languages
from surveys.wording.names import telling
from surveys.wording.required import NAMES, check

#: What the settings say as long as nobody has said otherwise.
DEFAULT_NAME = "Our program"
_MEND_TEXT = "change it on the page Texts of the site"
_LENGTHS: Final = {"Description": (40, 4096), "MessageFlow": (40, 2048)}
_SAMPLES, _SAMPLE = (2, 5), (20, 1024)
_KEYWORDS = 255


@dataclass(frozen=True, slots=True)
class Trouble:
    """One thing that would have the registration refused."""

    what: str
    mend: str


def troubles(facts: Facts, told: Campaign) -> tuple[Trouble, ...]:
    """Everything that is to be mended before the kit is used."""
    return (
        *_unread(facts),
        *about_address(facts.address),
        *about_name(facts.organisation.name),
        *about_contact(facts.organisation),
        *about_texts(facts.organisation),
        *_too_long_or_short(facts, told),
    )


def _unread(facts: Facts) -> Iterator[Trouble]:
    if facts.unread:
        mend = "`checkin doctor` says what to do; until then the texts here are the standard ones"
        yield Trouble(f"{facts.unread}: what staff worded and how many alumni there are is not known", mend)


def about_address(address: str) -> Iterator[Trouble]:
    """The address of the public pages, which a reviewer opens."""
    if not address:
        mend = "set it to the outside address, such as https://checkin.example.org: reviewers open /opt-in and /privacy"
        yield Trouble("PUBLIC_URL is missing", mend)
    elif not address.startswith("https://"):
        yield Trouble(f"PUBLIC_URL is {address}, which is not encrypted", "use an address that begins with https://")
    elif _only_here(urlsplit(address).hostname or ""):
        yield Trouble(f"PUBLIC_URL is {address}, which nobody outside can open", "use the outside address")


def _only_here(host: str) -> bool:
    try:
        return not ipaddress.ip_address(host).is_global
    except ValueError:
        return host == "localhost" or "." not in host or host.endswith((".local", ".internal", ".localhost"))


def about_name(name: str) -> Iterator[Trouble]:
    """The organisation's name, which opens every first text."""
    if name == DEFAULT_NAME:
        mend = "set CHECKIN_ORG_NAME to the name that alumni know, and that stands in the brand's registration"
        yield Trouble(f"the organization is still called “{DEFAULT_NAME}”", mend)
    told = telling(name)
    if told:
        mend = (
            "set CHECKIN_ORG_NAME to a name that says less, such as initials, and register it as the brand's other name"
        )
        yield Trouble(f"“{told[0]}” in the name tells whoever sees the phone what kind of program it is", mend)


def about_contact(organisation: Organisation) -> Iterator[Trouble]:
    """Where somebody with a question turns to: the answer to HELP must say it."""
    if not organisation.contact:
        mend = "set CHECKIN_ORG_PHONE (or CHECKIN_ORG_EMAIL), so that the answer to HELP says whom to ask"
        yield Trouble("no phone number of the organization is set", mend)


def about_texts(organisation: Organisation) -> Iterator[Trouble]:
    """The texts about consent as they are in use: a setting that changed may have made one too long."""
    for name in NAMES:
        for language in languages():
            for problem in check(name, language, body_in_use(name, organisation, language), organisation):
                yield Trouble(f"text {name} {language}: {problem.what}", f"{problem.mend}; {_MEND_TEXT}")


def _too_long_or_short(facts: Facts, told: Campaign) -> Iterator[Trouble]:
    fields = told.fields()
    for name, (least, most) in _LENGTHS.items():
        yield from _length(name, str(fields[name]), least, most, "shorten the agreement or the organization's name")
    if not _SAMPLES[0] <= len(told.samples) <= _SAMPLES[1]:
        yield Trouble(f"{len(told.samples)} samples", f"{_SAMPLES[0]} to {_SAMPLES[1]} are taken")
    for place, sample in enumerate(told.samples, start=1):
        yield from _length(f"sample {place}", sample, *_SAMPLE, "use another organization name")
    for name in ("OptInMessage", "OptOutMessage", "HelpMessage"):
        yield from _length(name, str(fields[name]), 20, LONGEST_MESSAGE, _MEND_TEXT)
    for name, words in (("opt-in", OPT_IN), ("opt-out", (*OPT_OUT, *OPT_OUT_SPANISH)), ("help", HELP)):
        if len(",".join(words)) > _KEYWORDS or not all(re.fullmatch(r"[A-Z0-9]+", word) for word in words):
            yield Trouble(f"the {name} keywords do not fit", f"letters and digits, {_KEYWORDS} characters in all")
    brief = toll_free.summary(facts)
    yield from _length("UseCaseSummary", brief, 1, toll_free.LONGEST_SUMMARY, "shorten the organization's name")


def _length(name: str, text: str, least: int, most: int, mend: str) -> Iterator[Trouble]:
    if not least <= len(text) <= most:
        yield Trouble(f"{name} has {len(text)} characters, and {least} to {most} are taken", mend)


def notes(facts: Facts) -> tuple[str, ...]:
    """What does not have a registration refused, and is good to know."""
    return tuple(_notes(facts))


def _notes(facts: Facts) -> Iterator[str]:
    settings = facts.settings
    yield "How long a review takes is the carriers' to say: often two or three weeks, sometimes longer."
    if not facts.reach.alumni:
        yield "No alumni are on file yet: the volumes here are too low. Print the kit again after the import."
    missing = [
        name
        for name, value in (
            ("CHECKIN_ORG_WEBSITE", settings.org_website),
            ("CHECKIN_ORG_EMAIL", settings.org_email),
            ("CHECKIN_ORG_ADDRESS", settings.org_address),
        )
        if not value
    ]
    if missing:
        yield f"{', '.join(missing)} not set: a toll-free number's form asks for them, and the public pages show them."
    for language in languages():
        said = _often(facts.organisation, language)
        if said is not None and said < facts.checkins_a_year:
            planned = f"the schedule has up to {facts.checkins_a_year} check-ins within a year"
            yield f"The agreement ({language}) says {said} a year, and {planned}: change one of them."
    if settings.carrier == "simulator":
        yield "The carrier is simulated: this is how the kit would read, with the settings of this machine."


def _often(organisation: Organisation, language: str) -> int | None:
    """The number of surveys that the agreement promises, if it is written in digits."""
    found = re.search(r"\b(\d{1,3})\b(?![-\d])", body_in_use("agreement", organisation, language))
    return int(found[1]) if found else None
