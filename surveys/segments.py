"""How many text-message segments a wording costs, and how to keep Spanish in one."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from typing import Final

#: The 7-bit alphabet's own characters, without its escape.
BASIC: Final = frozenset(
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
    "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà"
)
#: Characters that take an escape and so two places.
EXTENDED: Final = frozenset("^{}\\[~]|€\f")
_ALPHABET: Final = BASIC | EXTENDED
#: What to write for characters that the alphabet lacks and that are not simply a letter with an accent.
PLAIN: Final = {
    **dict.fromkeys("‘’‚‛′´`ʹʼ", "'"),
    **dict.fromkeys("“”„‟″«»", '"'),
    **dict.fromkeys("‹", "<"),
    **dict.fromkeys("›", ">"),
    **dict.fromkeys("‐‑‒–—―−", "-"),
    **dict.fromkeys("•·∙", "*"),
    **dict.fromkeys("\t\N{NO-BREAK SPACE}\N{FIGURE SPACE}\N{THIN SPACE}\N{HAIR SPACE}\N{NARROW NO-BREAK SPACE}", " "),
    **dict.fromkeys("\N{ZERO WIDTH SPACE}\N{WORD JOINER}\N{ZERO WIDTH NO-BREAK SPACE}\N{SOFT HYPHEN}", ""),
    "…": "...",
    "⁄": "/",
    "×": "x",
    "ç": "c",
    "°": "o",
    "ı": "i",
    "ł": "l",
    "Ł": "L",
    "œ": "oe",
    "Œ": "OE",
}


class Encoding(StrEnum):
    """How a text travels: seven bits a character, or sixteen once a single character needs them."""

    GSM_7 = "GSM-7"
    UCS_2 = "UCS-2"


@dataclass(frozen=True, slots=True)
class Segments:
    """What a text costs: segments billed, how it travels, places it takes, and places left in its last segment."""

    count: int
    encoding: Encoding
    units: int
    left: int


@lru_cache(maxsize=4096)
def segments(text: str) -> Segments:
    """How many segments a text takes, and how much room is left before it takes one more.

    In the 7-bit alphabet a segment holds 160 places, or 153 each once there are several; with any other character in
    the text 70, or 67 each, in UTF-16 units (an emoji takes two or more). A character of two places is never split
    between segments. An empty text takes none. Source: 3GPP TS 23.038, 6.2.1 and 6.2.2; TS 23.040, 9.2.3.24.1.
    """
    if _ALPHABET.issuperset(text):
        sizes = [2 if character in EXTENDED else 1 for character in text]
        return _counted(sizes, Encoding.GSM_7, alone=160, joined=153)
    sizes = [2 if ord(character) > 0xFFFF else 1 for character in text]
    return _counted(sizes, Encoding.UCS_2, alone=70, joined=67)


def unaccented(text: str) -> str:
    """The text in characters that cost no second segment: á í ó ú and curly quotes become plain, é ñ ü ¿ ¡ stay.

    Only what the 7-bit alphabet lacks is replaced; what has no plain form, such as an emoji, is left as it is.
    """
    if _ALPHABET.issuperset(text):
        return text
    return "".join(_plain(character) for character in unicodedata.normalize("NFC", text))


def _counted(sizes: Iterable[int], encoding: Encoding, *, alone: int, joined: int) -> Segments:
    sizes = list(sizes)
    units = sum(sizes)
    if units <= alone:
        return Segments(1 if units else 0, encoding, units, alone - units)
    count, used = 1, 0
    for size in sizes:
        if used + size > joined:
            count, used = count + 1, 0
        used += size
    return Segments(count, encoding, units, joined - used)


@lru_cache(maxsize=4096)
def _plain(character: str) -> str:
    if character in BASIC or character in EXTENDED:
        return character
    if character in PLAIN:
        return PLAIN[character]
    pieces = unicodedata.normalize("NFKD", character)
    bare = "".join(PLAIN.get(piece, piece) for piece in pieces if not unicodedata.combining(piece))
    fits = bare and all(piece in BASIC or piece in EXTENDED for piece in bare)
    return bare if fits else character
