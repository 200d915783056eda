"""Twilio's lists of numbers that phone companies took back: a file for each day, behind an address of its own."""

from __future__ import annotations

import re
from datetime import date
from typing import Any
from urllib.parse import urlsplit

from twilio.base.exceptions import TwilioException

from bot.carriers.carrier import CarrierUnavailable
from bot.carriers.twilio.line import CONNECT, READ, Line, asking, status_of

_NUMBER = re.compile(r"\+?1?(\d{10})")
#: There is no list of that day.
_NO_LIST = (400, 404)


def deactivated(client: Any, line: Line, day: date, among: frozenset[str]) -> frozenset[str]:
    """Those of the numbers that are on the list of a day. Raises `CarrierUnavailable`."""
    with asking():
        try:
            address = client.messaging.v1.deactivations().fetch(date=day).redirect_to
        except TwilioException as error:
            if status_of(error) not in _NO_LIST:
                raise
            return frozenset()
        return frozenset(number for number in _numbers(_listed(line, address)) if number in among)


def _listed(line: Line, address: object) -> str:
    """The file, asked for without our secrets: it lies elsewhere, and its address is its own key."""
    if not isinstance(address, str) or not line.may_follow(urlsplit(address)):
        raise CarrierUnavailable("a list at an address that is none")
    answer = line.session.get(address, timeout=(CONNECT, READ), allow_redirects=False)
    if answer.status_code != 200:
        raise CarrierUnavailable(f"HTTP {answer.status_code}")
    return answer.text


def _numbers(text: str) -> list[str]:
    found = (_NUMBER.fullmatch(word.strip("\"'")) for word in re.split(r"[\s,;]+", text))
    return [f"+1{each[1]}" for each in found if each]
