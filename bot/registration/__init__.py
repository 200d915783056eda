"""Registering with the carriers: a 10DLC campaign or a toll-free number, from what is in use, ready to be pasted."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from bot.registration import toll_free
from bot.registration.campaign import HELP, OPT_IN, OPT_OUT, OPT_OUT_SPANISH, Campaign, campaign
from bot.registration.facts import Facts, gather
from bot.registration.problems import Trouble, notes, troubles
from bot.settings import Settings
from surveys.wording import languages, phrase

__all__ = ["Kit", "Trouble", "registration"]


@dataclass(frozen=True, slots=True)
class Kit:
    """All that is asked for, what would have it refused, and what is good to know."""

    campaign: Campaign
    toll_free: dict[str, object]
    advanced_opt_out: dict[str, object]
    troubles: tuple[Trouble, ...]
    notes: tuple[str, ...]

    def as_json(self) -> dict[str, object]:
        """The kit as one JSON object; `campaign` and `toll_free` have the names of Twilio's resources."""
        return {
            "ok": not self.troubles,
            "problems": [{"what": each.what, "mend": each.mend} for each in self.troubles],
            "notes": list(self.notes),
            "campaign": {**self.campaign.fields(), **self.campaign.addresses()},
            "use_case_reason": self.campaign.reason,
            "advanced_opt_out": self.advanced_opt_out,
            "toll_free": self.toll_free,
            "toll_free_to_fill_in": toll_free.TO_FILL_IN,
        }


def registration(settings: Settings, *, today: date) -> Kit:
    """The kit of the installation that the settings describe. Changes and sends nothing."""
    return kit_of(gather(settings), today=today)


def kit_of(facts: Facts, *, today: date) -> Kit:
    """The kit made of these facts."""
    told = campaign(facts, today=today)
    fields = toll_free.fields(facts, told)
    return Kit(told, fields, _advanced_opt_out(facts), troubles(facts, told), notes(facts))


def _advanced_opt_out(facts: Facts) -> dict[str, object]:
    """What to enter at a messaging service, so that Twilio answers in our words and knows the Spanish ones."""

    def replies(name: str) -> dict[str, str]:
        return {language: phrase(name, facts.organisation, language=language) for language in languages()}

    return {
        "OptOutKeywords": [*OPT_OUT, "OPT OUT", *OPT_OUT_SPANISH],
        "OptOutReply": replies("opted_out"),
        "OptInKeywords": list(OPT_IN),
        "OptInReply": replies("resubscribed"),
        "HelpKeywords": list(HELP),
        "HelpReply": replies("help"),
    }
