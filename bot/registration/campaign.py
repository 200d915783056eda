"""A 10DLC campaign as Twilio's Usa2p resource takes it, from the texts and settings in use.

Lengths and names are those of Twilio's OpenAPI document for messaging (2.6.7, 2026-04-14): Description 40 to 4096
characters, MessageFlow 40 to 2048, two to five samples of 20 to 1024, messages of 20 to 320, keywords of letters and
digits with 255 characters in all.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final

from bot.registration.facts import Facts
from surveys.asking import question_count
from surveys.questionnaires import QUESTIONNAIRES
from surveys.questions import Question
from surveys.wording import AGREEMENT, About, languages, opening, phrase, question, reminder, version_of, worded
from surveys.wording.identity import introduction, is_it_you

#: What people may text, and what Twilio or checkin then does. YES is left out: it is an answer to our questions.
OPT_IN: Final = ("START", "UNSTOP")
#: Twilio's own words, and the Spanish ones that it lacks.
OPT_OUT: Final = ("STOP", "STOPALL", "UNSUBSCRIBE", "CANCEL", "END", "QUIT", "REVOKE", "OPTOUT")
OPT_OUT_SPANISH: Final = ("PARAR", "ALTO", "BAJA", "BASTA", "CANCELAR", "DETENER", "SALIR")
HELP: Final = ("HELP", "INFO", "AYUDA")

#: Segments a day that T-Mobile takes of a low-volume campaign.
LOW_VOLUME_A_DAY = 2000
#: Of one check-in: six questions, the thanks, a reminder or two; about two segments each. Weekdays of a month, and how
#: much busier its busiest day is.
TEXTS_A_CHECKIN, SEGMENTS_A_TEXT, WEEKDAYS, BUSIEST = 10, 2, 21, 3

_LINK = re.compile(r"\b(?:https?://|www\.)\S|\b[a-z0-9-]+\.(?:org|com|net|edu|gov|us|info)\b(?!@)", re.IGNORECASE)
_PHONE = re.compile(r"(?<!\d)(?:\+?1[ .-]?)?\(?\d{3}\)?[ .-]?\d{3}[ .-]?\d{4}(?!\d)")
_EMAIL = re.compile(r"\S+@\S+")
LONGEST_MESSAGE = 320
#: What stands for a first name and an employer in a sample, as reviewers know it.
_GAPS: Final = {"en": ("[first name]", "[employer]"), "es": ("[nombre]", "[empleador]")}
_PAGES: Final = (("Call to action", "opt-in"), ("Privacy policy", "privacy"), ("Terms", "terms"))


class UseCase(StrEnum):
    """The kinds of campaign that fit, by their names at the carriers."""

    LOW_VOLUME = "LOW_VOLUME"
    POLLING_VOTING = "POLLING_VOTING"
    CHARITY = "CHARITY"


@dataclass(frozen=True, slots=True)
class Campaign:
    """What is registered, each text ready to be pasted."""

    description: str
    message_flow: str
    samples: tuple[str, ...]
    use_case: UseCase
    reason: str
    has_links: bool
    has_phone: bool
    opt_in_message: str
    opt_out_message: str
    help_message: str
    privacy_url: str
    terms_url: str

    def fields(self) -> dict[str, object]:
        """By the names of Twilio's resource; the two addresses are asked for by its console only."""
        return {
            "Description": self.description,
            "MessageFlow": self.message_flow,
            "MessageSamples": list(self.samples),
            "UsAppToPersonUsecase": self.use_case.value,
            "HasEmbeddedLinks": self.has_links,
            "HasEmbeddedPhone": self.has_phone,
            "OptInMessage": self.opt_in_message,
            "OptOutMessage": self.opt_out_message,
            "HelpMessage": self.help_message,
            "OptInKeywords": list(OPT_IN),
            "OptOutKeywords": [*OPT_OUT, *OPT_OUT_SPANISH],
            "HelpKeywords": list(HELP),
            "SubscriberOptIn": True,
            "AgeGated": False,
            "DirectLending": False,
        }

    def addresses(self) -> dict[str, str]:
        """The pages that a reviewer opens."""
        return {"PrivacyPolicyUrl": self.privacy_url, "TermsAndConditionsUrl": self.terms_url}


def campaign(facts: Facts, *, today: date) -> Campaign:
    """The campaign of an installation. `today` dates the samples."""
    told = samples(facts, today=today)
    messages = [both(name, facts) for name in ("opted_in", "opted_out", "help")]
    use_case, reason = suggested(facts)
    every = " ".join((*told, *messages))
    return Campaign(
        description(facts),
        message_flow(facts),
        told,
        use_case,
        reason,
        has_links=bool(_LINK.search(_EMAIL.sub("", every))),
        has_phone=bool(_PHONE.search(every)),
        opt_in_message=messages[0],
        opt_out_message=messages[1],
        help_message=messages[2],
        privacy_url=f"{facts.address}/privacy" if facts.address else "",
        terms_url=f"{facts.address}/terms" if facts.address else "",
    )


def description(facts: Facts) -> str:
    """What the texts are for."""
    most = max(question_count(key) for key in QUESTIONNAIRES)
    return (
        f"{facts.organisation.name} checks in by text message with alumni of its programs who have agreed to it. Each "
        f"check-in is a short automated survey of up to {most} questions about work, pay, school and benefits, in "
        f"English or Spanish. A person gets at most {facts.checkins_a_year} check-ins within a year, each with at most "
        f"{facts.reminders} reminders; texts go out in daytime hours where the person is. The answers help the "
        "organization to follow up and to report how its programs did. There is no marketing, no promotion, no "
        "fundraising and no third-party content. Every first text says who it is from, that message and data rates may "
        "apply, and how to stop and get help. Agreeing is not a condition of any service."
    )


def message_flow(facts: Facts) -> str:
    """How people come to agree: every way in use, the words they are shown, and where the pages are."""
    organisation = facts.organisation
    ways = " ".join(f"({place}) {way}" for place, way in enumerate(routes(facts), start=1))
    pages = " ".join(f"{called}: {facts.address}/{page}." for called, page in _PAGES) if facts.address else ""
    return (
        f"People agree before any text is sent, by one of these ways. {ways} "
        f"They are shown or read these words ({version_of(AGREEMENT, organisation, language='en')}; the same in "
        f"Spanish): “{worded(AGREEMENT, organisation, language='en')}” "
        "What was shown, its version, the way, the date and who recorded it are kept for each person and number. "
        "Agreeing is optional, is asked apart from everything else and is not a condition of any service. Mobile "
        "numbers and consent are not shared with third parties or affiliates for marketing. "
        f"Recurring texts; message and data rates may apply; reply STOP to end, HELP for help. {pages}"
    ).strip()


def routes(facts: Facts) -> tuple[str, ...]:
    """The ways to agree: those that are always open, and those besides that the consent ledger has seen."""
    form = f", which is printed from {facts.address}/opt-in" if facts.address else ""
    number = _own_number(facts)
    always = (
        "In person or on the phone with a staff member, who reads or shows the words below and records the answer.",
        f"On a paper form that the person signs{form}.",
        f"By texting START to {number}; the opt-in confirmation answers.",
    )
    more = {
        "roster": "On the organization's own enrollment papers; their date and source are recorded on import.",
        "web": "On a web form of the organization with the same words.",
    }
    return (*always, *(line for way, line in more.items() if way in facts.reach.ways))


def _own_number(facts: Facts) -> str:
    return (
        not facts.settings.messaging_service_sid and facts.settings.from_number
    ) or "the number that texts come from"


def samples(facts: Facts, *, today: date) -> tuple[str, ...]:
    """Five texts as they go out: the first contact and a check-in in both languages, and a reminder with a question."""
    most = max(question_count(key) for key in QUESTIONNAIRES)
    told = []
    for language, (name, employer) in _GAPS.items():
        asked = question(Question.SAME_EMPLOYER, _about(employer, today), language=language)
        told.append(introduction(is_it_you(name, language=language), facts.organisation, language=language))
        told.append(opening(asked, facts.organisation, questions=most, language=language))
    pending = question(Question.PAY_AND_HOURS, _about("", today), language="en")
    return (*told, reminder(pending, facts.organisation, language="en"))


def _about(employer: str, today: date) -> About:
    return About(employer, date(today.year, 1, 1), date(today.year, 3, 31))


def both(name: str, facts: Facts) -> str:
    """A text about consent in both languages where that fits a registration, else in English."""
    told = [phrase(name, facts.organisation, language=language) for language in languages()]
    joined = " / ".join(told)
    return joined if len(joined) <= LONGEST_MESSAGE else told[0]


def texts_a_month(facts: Facts) -> int:
    """An estimate on the safe side: everybody on file, the busiest year, every text of each check-in."""
    return -(-facts.reach.alumni * facts.checkins_a_year * TEXTS_A_CHECKIN // 12)


def segments_on_a_busy_day(facts: Facts) -> int:
    """The same for the busiest day, in segments."""
    return -(-texts_a_month(facts) * SEGMENTS_A_TEXT * BUSIEST // WEEKDAYS)


def suggested(facts: Facts) -> tuple[UseCase, str]:
    """The kind of campaign that fits the volume, and why."""
    busiest = segments_on_a_busy_day(facts)
    volume = f"{facts.reach.alumni:,} alumni on file make at most about {busiest:,} segments on the busiest day"
    charity = "a 501(c)(3) that is not religious may choose CHARITY instead, which costs less"
    if busiest <= LOW_VOLUME_A_DAY:
        limit = f"under the {LOW_VOLUME_A_DAY:,} that T-Mobile takes of a low-volume campaign"
        return UseCase.LOW_VOLUME, f"{volume}, {limit}; {charity}"
    limit = f"over the {LOW_VOLUME_A_DAY:,} that T-Mobile takes of a low-volume campaign; surveys are POLLING_VOTING"
    return UseCase.POLLING_VOTING, f"{volume}, {limit}; {charity}"
