"""Every word we send, in each language. Wording is data: one module of phrases per language.

Rules that a lint in the tests holds: at most two segments, GSM-7 only, no carrier keyword offered as an answer,
nothing that names what kind of program it is, nothing that repeats what the alum told us about money or benefits.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from types import ModuleType

from surveys.questions import Question
from surveys.segments import unaccented
from surveys.wording import en, es
from surveys.wording.names import LONGEST_NAME, fitting

__all__ = [
    "AGREEMENT",
    "LONGEST_NAME",
    "About",
    "Edited",
    "Organisation",
    "body_in_use",
    "fitting",
    "is_translated",
    "item",
    "languages",
    "opening",
    "phrase",
    "question",
    "reminder",
    "sorry",
    "standard",
    "version_of",
    "worded",
]

_LANGUAGES: dict[str, ModuleType] = {"en": en, "es": es}
#: What a person is shown when they agree to texts: on the public page, on the paper form, read out on the phone.
AGREEMENT = "agreement"
#: Which edition of the standard texts about consent this is. The consent ledger names it, so another text is another
#: edition: raise it whenever one of them changes (a test holds that).
EDITION = 1
#: The language in which items of forms are ours.
ITEMS_IN = "en"
_GAPS = re.compile(r"\{(org|contact)\}")


@dataclass(frozen=True, slots=True)
class Edited:
    """A text about consent as staff worded it, in one language. The body may hold {org} and {contact}."""

    name: str
    language: str
    version: int
    body: str


@dataclass(frozen=True, slots=True)
class Organisation:
    """Who the texts are from. `phone` and `email` may be empty; `edited` are the texts that staff worded anew."""

    name: str
    phone: str = ""
    email: str = ""
    edited: tuple[Edited, ...] = ()

    @property
    def contact(self) -> str:
        """Where somebody with a question turns to: the phone, else the e-mail address; may be empty."""
        return self.phone or self.email


@dataclass(frozen=True, slots=True)
class About:
    """What a question's wording may mention: the employer on file and the dates asked about."""

    employer: str | None
    asks_from: date
    asks_to: date


def languages() -> tuple[str, ...]:
    """The languages we can write."""
    return tuple(_LANGUAGES)


def _spoken(language: str) -> str:
    """The language itself if we write it, else English."""
    return language if language in _LANGUAGES else "en"


def _of(language: str) -> ModuleType:
    return _LANGUAGES[_spoken(language)]


@lru_cache(maxsize=4096)
def question(asked: Question, about: About, *, language: str, again: bool = False) -> str:
    """The question in the alum's language; `again` gives the clarifying wording. For questions about work, not items."""
    words = _of(language)
    table = words.AGAIN if again else words.QUESTIONS
    text = table[asked].format(
        employer=fitting(about.employer or "") or words.SOME_JOB,
        asks_from=words.day(about.asks_from),
        asks_to=words.day(about.asks_to),
    )
    return unaccented(text)


def is_translated(asked: Question, organisation: Organisation, *, language: str) -> bool:
    """Whether an item of a form may be asked in a language: scale items want a validated translation, never ours."""
    return language == ITEMS_IN or _edited(str(asked), organisation, language) is not None


def item(asked: Question, organisation: Organisation, *, language: str, again: bool = False) -> str:
    """An item of a form as it is asked; `again` after a reply that could not be read.

    In a language without a validated translation it is English that is said: whoever has to be asked in that language
    is not asked at all (`surveys.forms.Form.is_asked_in`).
    """
    own = _edited(str(asked), organisation, language) if language != ITEMS_IN else None
    text = own.body if own else en.ITEMS[asked]
    return sorry(text, language=language if own else ITEMS_IN) if again else unaccented(text)


def sorry(asked: str, *, language: str) -> str:
    """A question put once more, after a reply that could not be read."""
    return unaccented(f"{_of(language).SORRY} {asked}")


@lru_cache(maxsize=4096)
def opening(first: str, organisation: Organisation, *, questions: int, language: str) -> str:
    """The first text of a check-in: who, how many questions, how to stop or get help, and the first question."""
    text = _of(language).OPENING.format(org=organisation.name, questions=questions)
    return unaccented(f"{text} {first}")


def reminder(pending: str, organisation: Organisation, *, language: str) -> str:
    """A nudge that repeats the question still open."""
    return unaccented(_of(language).REMINDER.format(org=organisation.name, question=pending))


def phrase(name: str, organisation: Organisation, *, language: str) -> str:
    """A fixed text by its name in the language's `PHRASES`, as staff worded it if they did, ready to be sent."""
    return unaccented(worded(name, organisation, language=language))


def worded(name: str, organisation: Organisation, *, language: str) -> str:
    """The same with its accents, for a page or for paper. The only way to the agreement, which is no text."""
    own = _edited(name, organisation, language)
    if own:
        return filled(own.body, organisation, language=language)
    body = standard(name, language)
    text = body.format(org=organisation.name, contact=_contact(organisation, language))
    return " ".join(text.split())


def filled(body: str, organisation: Organisation, *, language: str) -> str:
    """A body that staff wrote, with the organisation's name and contact in their places."""
    parts = {"org": organisation.name, "contact": _contact(organisation, language)}
    return " ".join(_GAPS.sub(lambda gap: parts[gap[1]], body).split())


def standard(name: str, language: str) -> str:
    """The standard body of a fixed text or of the agreement, with its gaps."""
    words = _of(language)
    body: str = words.AGREEMENT if name == AGREEMENT else words.PHRASES[name]
    return body


def body_in_use(name: str, organisation: Organisation, language: str) -> str:
    """The body that is sent or shown now, with its gaps: staff's wording, else the standard one."""
    own = _edited(name, organisation, language)
    return own.body if own else standard(name, language)


def version_of(name: str, organisation: Organisation, *, language: str) -> str:
    """What the consent ledger calls the wording in use: "help es 3", or "help es s1" for the standard's edition 1.

    At most 20 characters, for names of at most 12.
    """
    own = _edited(name, organisation, language)
    return f"{name} {_spoken(language)} {own.version if own else f's{EDITION}'}"


def _edited(name: str, organisation: Organisation, language: str) -> Edited | None:
    for own in organisation.edited:
        if own.name == name and own.language == _spoken(language):
            return own
    return None


def _contact(organisation: Organisation, language: str) -> str:
    text: str = _of(language).CONTACT.format(phone=organisation.contact) if organisation.contact else ""
    return text
