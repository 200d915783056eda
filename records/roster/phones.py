"""Phone numbers as rosters hold them, judged as `phonenumbers` judges them but much faster."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal

import phonenumbers
from phonenumbers import NumberParseException, PhoneNumberType

from records.roster.problems import BadValue

#: The United States and its territories: what a text from a United States number reaches at the usual terms.
HOME = frozenset({"US", "PR", "VI", "GU", "AS", "MP"})
COUNTRIES = {"CA": "Canada", "MX": "Mexico", "GB": "the United Kingdom", "GT": "Guatemala", "HN": "Honduras",
             "SV": "El Salvador", "DO": "the Dominican Republic", "JM": "Jamaica", "BS": "the Bahamas",
             "CO": "Colombia", "VE": "Venezuela", "IN": "India", "CN": "China", "PH": "the Philippines"}  # fmt: skip

_DIGITS = 10
_WRITE = "write ten digits with the area code, such as (312) 555-0123"
_COMMON = re.compile(r"\+?1?[ .\-]*\(?([2-9]\d\d)\)?[ .\-/]*(\d{3})[ .\-]*(\d{4})")
_SCIENTIFIC = re.compile(r"(\d(?:[.,]\d+)?)[eE](\+?)0?(9|10)")
_DECIMAL = re.compile(r"(\d{10,11})\.0+")
_EXTENSION = re.compile(r"(?i)[\s,;]*(?:x|ext\.?|extension|#)\s*\.?\s*(\d{1,6})$")
_LEAVING = re.compile(r"(\+(?!1)\d|00|011)")

_KINDS = {
    PhoneNumberType.TOLL_FREE: ("is a toll-free number", "ask for the alum's own mobile number"),
    PhoneNumberType.PREMIUM_RATE: ("is a premium-rate number", "ask for the alum's own mobile number"),
    PhoneNumberType.SHARED_COST: ("is a shared-cost number", "ask for the alum's own mobile number"),
    PhoneNumberType.PERSONAL_NUMBER: ("is a follow-me number (area code 5xx)", "ask for the alum's own mobile number"),
    PhoneNumberType.PAGER: ("is a pager number", "ask for the alum's own mobile number"),
    PhoneNumberType.UAN: ("is a company's number", "ask for the alum's own mobile number"),
}


@dataclass(frozen=True, slots=True)
class Phone:
    """A number that can be texted: `number` as +13125550123, and the extension that was written behind it."""

    number: str
    extension: str = ""


class Phones:
    """Reads phone numbers, and remembers its verdicts by area code and exchange.

    No numbering rule of the United States looks further than these six digits, so all numbers that share them share
    a verdict. Any other number is put to `phonenumbers` each time.
    """

    def __init__(self) -> None:
        self._fine: set[str] = set()

    def read(self, text: str) -> Phone:
        """The number in a cell. Raises `BadValue` when it is none that can be texted."""
        if common := _COMMON.fullmatch(text):
            area, exchange, line = common.groups()
            number = f"+1{area}{exchange}{line}"
            if area + exchange in self._fine:
                return Phone(number)
            _check(number, text)
            self._fine.add(area + exchange)
            return Phone(number)
        return self._read_uncommon(text)

    def _read_uncommon(self, text: str) -> Phone:
        if extension := _EXTENSION.search(text):
            phone = self.read(text[: extension.start()].strip())
            return Phone(phone.number, extension[1])
        if scientific := _SCIENTIFIC.fullmatch(text):
            return self.read(_digits(scientific, text))
        if decimal := _DECIMAL.fullmatch(text):
            return self.read(decimal[1])
        return Phone(_check(text, text))


def _digits(scientific: re.Match[str], text: str) -> str:
    """The digits behind 3.125550123E9. Excel shows 3.12555E+09 for a number it has rounded: those digits are gone."""
    figures, plus, _ = scientific.groups()
    figures = figures.replace(",", ".")
    if plus and len(figures) < len("3.125550123"):
        problem = f'"{text}" is a number that the spreadsheet has rounded'
        raise BadValue(problem, "set the column to plain text, type the number again and export once more")
    return str(int(Decimal(text.replace(",", "."))))


def _check(number: str, text: str) -> str:
    """The number in one spelling, or `BadValue` with what `phonenumbers` holds against it."""
    try:
        parsed = phonenumbers.parse(number, "US")
    except NumberParseException:
        raise BadValue(f'"{text}" is not a phone number', _WRITE) from None
    region = phonenumbers.region_code_for_number(parsed)
    if parsed.country_code != 1 or _LEAVING.match(text.strip()) or (region and region not in HOME):
        abroad = region or phonenumbers.region_code_for_country_code(parsed.country_code or 1)
        where = COUNTRIES.get(abroad, "another country")
        raise BadValue(f'"{text}" looks like a number in {where}', "give a United States number; only these are texted")
    digits = len(phonenumbers.national_significant_number(parsed))
    if digits != _DIGITS:
        raise BadValue(f'"{text}" has {digits} digits, not ten', _WRITE)
    if not phonenumbers.is_valid_number(parsed):
        raise BadValue(f'"{text}" is not a number that exists', f"check it for a slip; {_WRITE}")
    if said := _KINDS.get(phonenumbers.number_type(parsed)):
        raise BadValue(f'"{text}" {said[0]}', said[1])
    return phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.E164)
