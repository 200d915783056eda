"""The carrier: whether it takes our account, sends texts to our address, and has the time that we have."""

from __future__ import annotations

from collections.abc import Iterator

from bot.carriers.carrier import CarrierUnavailable
from bot.diagnosis.finding import Finding
from bot.settings import Settings
from bot.troubles import CLOCKS_APART, WORDS, Kind

_TEXTS_PATH = "/webhooks/twilio/messages"


def phone_company(settings: Settings) -> Iterator[Finding]:
    """The account, our sender, and where the carrier brings the texts that come in. Sends nothing."""
    if settings.carrier == "simulator":
        yield Finding("carrier", None, "simulated: no text leaves this machine")
    elif not settings.account_sid or not settings.auth_token:
        yield Finding("carrier", None, "not checked: the account is not configured")
    else:
        yield from _account(settings)
    yield _sender(settings)


def _account(settings: Settings) -> Iterator[Finding]:
    # The carrier's client is slow to load and not needed for anything else here.
    from bot.carriers.twilio.account import AccountRefused, account_status

    try:
        status = account_status(settings)
    except AccountRefused as error:
        yield Finding("carrier", False, str(error), "copy both again from the Twilio console")
    except CarrierUnavailable as error:
        mend = "check TWILIO_API_URL and this machine's way to the internet"
        yield Finding("carrier", False, f"Twilio does not answer ({error})", mend)
    else:
        mend = "" if status == "active" else "see the Twilio console for what to do"
        yield Finding("carrier", status == "active", f"the Twilio account is {status}", mend)
        yield from _incoming(settings)


def _incoming(settings: Settings) -> Iterator[Finding]:
    """Whether texts that come in are brought to us, and how the clocks differ."""
    from bot.carriers.twilio.incoming import ask_where_texts_go

    told = ask_where_texts_go(settings)
    if told.ahead is not None:
        apart = int(abs(told.ahead).total_seconds())
        fine = abs(told.ahead) <= CLOCKS_APART
        yield Finding("clock", fine, f"{apart} seconds from the carrier's", "" if fine else WORDS[Kind.CLOCK].mend)
    ours = f"{settings.public_url}{_TEXTS_PATH}"
    if not settings.public_url or told.addresses is None:
        yield Finding("incoming texts", None, "not checked: Twilio does not say where it brings them")
    elif set(told.addresses) == {ours}:
        yield Finding("incoming texts", True, "Twilio brings them to this installation")
    else:
        others = ", ".join(sorted({address or "nowhere" for address in told.addresses} - {ours})) or "nowhere"
        mend = f"in the Twilio console, set the address for incoming messages to {ours} (HTTP POST)"
        yield Finding("incoming texts", False, f"Twilio brings them to {others}", mend)


def _sender(settings: Settings) -> Finding:
    if settings.sender:
        kind = "a messaging service" if settings.messaging_service_sid else "a number"
        return Finding("sender", True, f"texts come from {kind}")
    if settings.carrier == "simulator":
        return Finding("sender", None, "none needed for a simulated carrier")
    mend = "set TWILIO_MESSAGING_SERVICE_SID or TWILIO_FROM_NUMBER"
    return Finding("sender", False, "texts have no sender", mend)
