"""What an entry in the consent ledger may say."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final


class Scope(StrEnum):
    """What is agreed to. Each is given and taken back by itself: an opt-out of texts says nothing of research."""

    TEXTS = "texts"
    SHARING = "sharing"
    RESEARCH = "research"


class Method(StrEnum):
    """How somebody agreed or refused."""

    TEXT = "text"
    ROSTER = "roster"
    PHONE = "phone"
    PAPER = "paper"
    IN_PERSON = "in_person"
    WEB = "web"
    CARRIER = "carrier"


class GivenBy(StrEnum):
    """Whose word it is: the person's own, or a guardian's for a minor."""

    SELF = "self"
    GUARDIAN = "guardian"


#: Events that give a consent.
AGREES: Final = frozenset({"opt_in", "resubscribed"})
#: Events by which somebody asks to be left alone. Of texts, only START takes one back.
REFUSES: Final = frozenset({"opt_out", "carrier_opt_out", "staff_opt_out"})
#: The roster, or staff on the person's word, no longer has a consent that it had. Another one may be entered.
WITHDRAWN: Final = "withdrawn"
#: The number is wrong for this alum, and right for another one who has it too.
DETACHED: Final = "detached"


@dataclass(frozen=True, slots=True, kw_only=True)
class Consented:
    """What was agreed to and how: what the person was shown, word for word, and which version of it that was."""

    scope: Scope = Scope.TEXTS
    method: Method
    given_by: GivenBy = GivenBy.SELF
    language: str | None = None
    wording: str = ""
    wording_version: str = ""


#: How somebody did it, where the source of an event tells.
METHOD_OF: Final = {"text": Method.TEXT, "carrier": Method.CARRIER, "roster": Method.ROSTER}
