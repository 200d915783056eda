"""Whether an alum may be texted after a roster was read. An import never lifts an opt-out."""

from __future__ import annotations

from dataclasses import dataclass

NO_PHONE, NO_CONSENT, OPTED_OUT, EXCLUDED = "no_phone", "no_consent", "opted_out", "excluded"
#: Reasons that belong to the number: with another number, and consent for it, they no longer hold.
_OF_NUMBER = frozenset({"wrong_number", "bad_number"})


@dataclass(frozen=True, slots=True)
class Standing:
    """Why somebody may not be texted (None: may be), and whether an opt-in is to be entered in the consent ledger."""

    blocked_reason: str | None
    opted_in: bool = False


def standing(
    *,
    consent: bool | None,
    phone: str | None,
    suppressed: str | None,
    known_phone: str | None,
    known_reason: str | None,
    is_new: bool,
) -> Standing:
    """The standing that follows from what was known and from what the row says.

    `consent` is the row's (None: empty); `phone` the number after the row; `suppressed` why that number gets no texts.
    Consent is for one number: another number needs consent of its own. Reasons come in the order excluded,
    opted out or wrong or bad number, no phone, no consent.
    """
    same_phone = not is_new and phone == known_phone
    if known_reason in (EXCLUDED, OPTED_OUT):
        return Standing(known_reason)
    if phone is None:
        return Standing(NO_PHONE)
    if suppressed is not None:
        return Standing(suppressed)
    if same_phone and known_reason in _OF_NUMBER:
        return Standing(known_reason)
    if consent is None and same_phone:
        return Standing(known_reason)
    if not consent:
        return Standing(NO_CONSENT)
    return Standing(None, opted_in=not same_phone or known_reason is not None)
