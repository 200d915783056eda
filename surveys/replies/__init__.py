"""Reading what alumni write back: one reply in, one `Reading` out. Pure."""

from surveys.replies.read import read
from surveys.replies.reading import VERSION, Context, Found, Intent, Previous, Reading, Route, Value
from surveys.replies.talk.consent import Consent, consent_word

__all__ = [
    "VERSION",
    "Consent",
    "Context",
    "Found",
    "Intent",
    "Previous",
    "Reading",
    "Route",
    "Value",
    "consent_word",
    "read",
]
