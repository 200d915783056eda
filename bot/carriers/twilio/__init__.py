"""Twilio, by its official client: the texts we send and get, and how the account stands."""

from bot.carriers.twilio.account import AccountRefused, account_status
from bot.carriers.twilio.texts import TwilioCarrier

__all__ = ["AccountRefused", "TwilioCarrier", "account_status"]
