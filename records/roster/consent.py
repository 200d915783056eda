"""Whether an alum may be texted after a roster was read. An import never lifts an opt-out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from records.consent.entry import Method
from records.roster.values import plain_words

NO_PHONE, NO_CONSENT, OPTED_OUT, EXCLUDED = "no_phone", "no_consent", "opted_out", "excluded"
NO_GUARDIAN: Final = "no_guardian"
#: Reasons that belong to the number: with another number, and consent for it, they no longer hold.
_OF_NUMBER = frozenset({"wrong_number", "bad_number"})
#: A version of a wording is named in so many characters; what is longer is the wording itself.
LONGEST_VERSION: Final = 20
#: How somebody agreed, by words in what a program calls the source of it. The first that fits holds.
_METHODS: Final[tuple[tuple[Method, tuple[str, ...]], ...]] = (
    (Method.WEB, ("online", "web", "website", "internet", "e form", "eform", "web form", "en linea", "portal")),
    (Method.TEXT, ("sms", "texted", "by text", "text message", "keyword", "por texto", "mensaje de texto")),
    (Method.PHONE, ("phone", "telephone", "call", "called", "telefono", "llamada", "por telefono")),
    (Method.PAPER, ("paper", "form", "signed", "signature", "written", "papel", "formulario", "firmado", "firma")),
    (
        Method.IN_PERSON,
        ("in person", "inperson", "face to face", "verbal", "orientation", "intake", "en persona", "presencial"),
    ),
)


@dataclass(frozen=True, slots=True)
class Standing:
    """Why somebody may not be texted (None: may be), and what is to be entered in the consent ledger.

    `opted_in`: an agreement; `withdrawn`: that one is no longer there.
    """

    blocked_reason: str | None
    opted_in: bool = False
    withdrawn: bool = False


def standing(
    *,
    consent: bool | None,
    phone: str | None,
    suppressed: str | None,
    known_phone: str | None,
    known_reason: str | None,
    is_new: bool,
    alone: bool = False,
) -> Standing:
    """The standing that follows from what was known and from what the row says.

    `consent` is the row's (None: empty); `phone` the number after the row; `suppressed` why that number gets no texts;
    `alone` says that the person is a minor without a guardian's consent for that number. Consent is for one number:
    another number needs consent of its own. Reasons come in the order excluded, opted out or wrong or bad number, no
    phone, no consent, no guardian.
    """
    same_phone = not is_new and phone == known_phone
    if known_reason in (EXCLUDED, OPTED_OUT):
        return Standing(known_reason)
    if phone is None:
        # The number was taken off somebody whom it did not reach: another one is still wanted.
        return Standing(known_reason if known_reason in _OF_NUMBER and not is_new else NO_PHONE)
    if suppressed is not None:
        return Standing(suppressed)
    if same_phone and known_reason in _OF_NUMBER:
        return Standing(known_reason)
    agreed = known_reason in (None, NO_GUARDIAN)
    if consent is None and same_phone and not agreed:
        return Standing(known_reason)
    if not consent and not (consent is None and same_phone):
        return Standing(NO_CONSENT, withdrawn=same_phone and agreed)
    return Standing(NO_GUARDIAN if alone else None, opted_in=not (same_phone and agreed))


def method_of(source: str | None) -> Method:
    """How somebody agreed, from what the program calls the source: "paper form", "online", "on the phone"."""
    words = f" {plain_words(source or '')} "
    for method, names in _METHODS:
        if any(f" {name} " in words for name in names):
            return method
    return Method.ROSTER


def wording_of(told: str | None) -> tuple[str, str]:
    """The wording and the version of it that a cell gives: "v2" names a version, a sentence is the wording itself."""
    if not told:
        return "", ""
    return ("", told) if len(told) <= LONGEST_VERSION else (told, "")
