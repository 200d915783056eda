"""What a file is, by its own bytes: papers are taken as pictures or PDF, whole, and as nothing else besides.

Whatever could run, or is two kinds of file at once, stays out. The name's ending has to agree with the bytes.
"""

from __future__ import annotations

import re
import zipfile
import zlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from io import BytesIO
from pathlib import PurePath
from typing import Final

#: What may be kept, and how such files are called.
ENDINGS: Final[Mapping[str, tuple[str, ...]]] = {
    "application/pdf": (".pdf",),
    "image/jpeg": (".jpg", ".jpeg"),
    "image/png": (".png",),
    "image/heic": (".heic", ".heif"),
    "image/webp": (".webp",),
}
_MEND: Final = "save it as a PDF, or take a picture of it"
_HEIF: Final = frozenset({b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1", b"msf1", b"heif"})
#: How files begin that people have and that are not taken: the words for each.
_OTHERS: Final[tuple[tuple[bytes, str], ...]] = (
    (b"PK\x03\x04", "a Word, Excel or ZIP file"),
    (b"\xd0\xcf\x11\xe0", "an old Word or Excel file"),
    (b"{\\rtf", "a text document"),
    (b"GIF8", "a GIF picture"),
    (b"II*\x00", "a TIFF picture"),
    (b"MM\x00*", "a TIFF picture"),
    (b"BM", "a BMP picture"),
    (b"MZ", "a program"),
    (b"\x7fELF", "a program"),
    (b"#!", "a program"),
)
_MARKUP: Final = re.compile(rb"<\s*(!doctype\s+html|html|script|svg|\?php|body|iframe)", re.IGNORECASE)
#: What of a PDF runs by itself, or carries other files.
_ACTIVE: Final = re.compile(rb"/(JavaScript|Launch|EmbeddedFiles?|RichMedia)\b")
#: A letter of a name in a PDF, written as its number.
_NUMBERED: Final = re.compile(rb"#([0-9A-Fa-f]{2})")
_HEAD: Final = 1024
_PNG: Final = b"\x89PNG\r\n\x1a\n"
_CUT_SHORT: Final = "the file is cut short: save or send it again, whole"
_TWO_KINDS: Final = f"the file holds more than the paper: {_MEND}"


class NotAPaper(ValueError):
    """The file is not taken; the words say why, and the mend."""


@dataclass(frozen=True, slots=True)
class _Kind:
    begins: Callable[[bytes], bool]
    check: Callable[[bytes], None]


def media_type(name: str, content: bytes) -> str:
    """What a file is: one of `ENDINGS`. Raises `NotAPaper` for anything that is not one whole paper."""
    if not content:
        raise NotAPaper("the file is empty: choose another")
    found = next((media for media, kind in _KINDS.items() if kind.begins(content)), None)
    if found is None:
        raise NotAPaper(f"this is {_what_it_is(content)}: {_MEND}")
    ending = PurePath(name.replace("\\", "/")).suffix.lower()
    if ending not in ENDINGS[found]:
        usual = ENDINGS[found][0]
        raise NotAPaper(
            f"the file is called {ending or 'nothing'} and is a {usual[1:].upper()}: let its name end in {usual}"
        )
    if zipfile.is_zipfile(BytesIO(content)):
        raise NotAPaper(_TWO_KINDS)
    _KINDS[found].check(content)
    return found


def _what_it_is(content: bytes) -> str:
    if _MARKUP.search(content[:_HEAD]):
        return "a web page or a drawing"
    if b"%PDF-" in content[:_HEAD]:
        return "a PDF with something before it"
    return next((what for start, what in _OTHERS if content.startswith(start)), "no picture and no PDF")


def _pdf(content: bytes) -> None:
    end = content.rfind(b"%%EOF")
    if end < 0 or content.rfind(b"startxref") < 0:
        raise NotAPaper(_CUT_SHORT)
    if content[end + len(b"%%EOF") :].strip(b"\r\n\t \0"):
        raise NotAPaper(_TWO_KINDS)
    plain = _NUMBERED.sub(lambda found: bytes.fromhex(found[1].decode()), content)
    if re.search(rb"/Encrypt\b", plain):
        raise NotAPaper("the PDF is locked: print it to a new PDF without a password, or take a picture of it")
    if _ACTIVE.search(plain) or _MARKUP.search(content[:_HEAD]):
        raise NotAPaper("the PDF has programs or other files in it: print it to a new PDF, or take a picture of it")


def _jpeg(content: bytes) -> None:
    """Segments up to the picture itself, then its end. Phones put more of their own behind that."""
    at = 2
    while at + 4 <= len(content) and content[at] == 0xFF and content[at + 1] != 0xDA:
        filled = content[at + 1] == 0xFF  # a byte of filling before a marker
        at += 1 if filled else 2 + int.from_bytes(content[at + 2 : at + 4])
    end = content.rfind(b"\xff\xd9")
    if content[at : at + 2] != b"\xff\xda" or end < at:
        raise NotAPaper(_CUT_SHORT)
    _nothing_behind(content[end + 2 :])


def _png(content: bytes) -> None:
    at, kind = len(_PNG), b""
    while kind != b"IEND":
        length, kind = int.from_bytes(content[at : at + 4]), content[at + 4 : at + 8]
        body, crc = content[at + 4 : at + 8 + length], content[at + 8 + length : at + 12 + length]
        if len(crc) < 4 or (at == len(_PNG) and kind != b"IHDR") or zlib.crc32(body) != int.from_bytes(crc):
            raise NotAPaper(_CUT_SHORT)
        at += 12 + length
    if content[at:]:
        raise NotAPaper(_TWO_KINDS)


def _heif(content: bytes) -> None:
    at, kinds = 0, set[bytes]()
    while at < len(content):
        length, kind, head = int.from_bytes(content[at : at + 4]), content[at + 4 : at + 8], 8
        if length == 1:
            length, head = int.from_bytes(content[at + 8 : at + 16]), 16
        elif length == 0:  # to the end
            length = len(content) - at
        if length < head or at + length > len(content) or not re.fullmatch(rb"[\x20-\x7e]{4}", kind):
            raise NotAPaper(_CUT_SHORT if kinds else _TWO_KINDS)
        kinds.add(kind)
        at += length
    if not {b"meta", b"mdat"} <= kinds:
        raise NotAPaper(_CUT_SHORT)


def _webp(content: bytes) -> None:
    whole = 8 + int.from_bytes(content[4:8], "little")
    if len(content) < whole or content[12:16] not in (b"VP8 ", b"VP8L", b"VP8X"):
        raise NotAPaper(_CUT_SHORT)
    if content[whole:].strip(b"\0"):
        raise NotAPaper(_TWO_KINDS)


def _nothing_behind(rest: bytes) -> None:
    """Behind a picture's end nothing may stand that is a file of its own kind and could be opened or run."""
    runs = any(rest.startswith(start) for start, what in _OTHERS if what == "a program")
    if runs or rest.startswith((b"PK\x03\x04", b"%PDF-")) or _MARKUP.search(rest):
        raise NotAPaper(_TWO_KINDS)


_KINDS: Final[Mapping[str, _Kind]] = {
    "application/pdf": _Kind(lambda c: c.startswith(b"%PDF-"), _pdf),
    "image/jpeg": _Kind(lambda c: c.startswith(b"\xff\xd8\xff"), _jpeg),
    "image/png": _Kind(lambda c: c.startswith(_PNG), _png),
    "image/heic": _Kind(lambda c: c[4:8] == b"ftyp" and c[8:12] in _HEIF, _heif),
    "image/webp": _Kind(lambda c: c.startswith(b"RIFF") and c[8:12] == b"WEBP", _webp),
}
