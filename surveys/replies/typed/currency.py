"""Whose money is meant: the marks of US dollars, and the signs of any other currency."""

from __future__ import annotations

import re
import unicodedata

from surveys.replies.lexicon import merged, words_of
from surveys.replies.typed.pieces import Piece, plain

_FOREIGN = words_of("typed", "FOREIGN")
#: Letters written to a "$" that make it another dollar: C$, A$, R$, MX$.
_OTHER_DOLLARS = frozenset(
    (
        "a ar arg cdn as au aus b bd bds bmd bn bs bz c ca cad can cl clp cn co col cop cub cv d ec f fj g gu gy "
        "hk hkd j ja jm ky l m mex mn mop mx n na nam nt ntd nz nzd r rd s sb sg sgd sr su t tt ttd tw u uy w ws "
        "z zw"
    ).split()
) - {"u", "us"}
_OURS = frozenset(("us", "usd", "u.s", "u.s."))
_BEFORE_MONEY = words_of("typed", "MONEY_TALK") | frozenset("of for to by with than and or on up u".split())
_SIZES = frozenset(("k", "m", "b", "bn"))
_LETTERS = re.compile(r"(?<![a-z'])([a-z]{1,4})(\s?)\$")
_BEHIND = re.compile(r"\$\s?(cad|aud|nzd|can|mxn|mex|mx|hkd|sgd|ars|clp|cop|ca|au|nz|ar|cl|c|a|r|u|b)\b")
_CODES = frozenset(
    (
        "aed afn all amd ang aoa ars aud awg azn bam bbd bdt bgn bhd bif bmd bnd bob brl bsd btc btn bwp byn byr "
        "bzd cad cdf chf clp cny cop crc cuc cup cve czk dem djf dkk dop dzd egp ern esp etb eur fim fjd fkp frf "
        "gbp gel ghs gip gmd gnf grd gtq gyd hkd hnl hrk htg huf idr iep ils inr iqd irr isk itl jmd jod jpy kes "
        "kgs khr kmf kpw krw kwd kyd kzt lak lbp lkr lrd lsl ltl lvl lyd mad mdl mga mkd mmk mnt mop mro mur mvr "
        "mwk mxn myr mzn nad ngn nio nlg nok npr nzd omr pab pen pgk php pkr pln pte pyg qar rmb rol ron rsd rub "
        "rur rwf sar sbd scr sdg sek sgd shp sll sos srd std svc syp szl thb tjs tmt tnd top trl try ttd twd tzs "
        "uah ugx uyu uzs vef vnd vuv wst xaf xcd xof xpf yer zar zmw zwd"
    ).split()
)
#: Words that are money only beside a number ("they won", "ten won").
_ALSO_ELSE = words_of("typed", "FOREIGN_BESIDE")
_NUMBER_WORDS = frozenset(w for name in ("UNITS", "TENS", "SCALES", "WHOLE_HUNDREDS") for w in merged("typed", name))
#: Codes that are also English words, taken for money only in capitals.
_WORDS = frozenset("all bob cup gel mad mop pen sos top try".split())


def foreign(text: str, listed: list[Piece]) -> bool:
    """Whether any other currency than US dollars is named, or the reply is in letters that are not Latin."""
    if not text.isascii() and any(_strange(char) for char in text):
        return True
    folded = plain(text)
    for match in _LETTERS.finditer(folded):
        letters, apart = match.groups()
        if letters in _SIZES and match.start() and folded[match.start() - 1].isdigit():
            continue  # "10k$"
        if letters in _OTHER_DOLLARS and (not apart or len(letters) > 1 or letters in "crn"):
            return True
        if not apart and letters not in _OURS | _BEFORE_MONEY:
            return True
    if _BEHIND.search(folded):
        return True
    return any(_foreign_word(text, listed, place) for place, p in enumerate(listed) if p.kind == "word")


def _strange(char: str) -> bool:
    if char <= "\x7f" or char == "¢":
        return False
    category = unicodedata.category(char)
    if category == "Sc":
        return unicodedata.normalize("NFKD", char) != "$"
    return category[0] == "L" and char > "\u024f" and unicodedata.normalize("NFKD", char)[0] > "\u024f"


def _foreign_word(text: str, listed: list[Piece], place: int) -> bool:
    piece = listed[place]
    if piece.text in _FOREIGN:
        return piece.text not in _ALSO_ELSE or _beside_a_number(listed, place)
    if piece.text not in _CODES:
        return False
    if text[piece.start : piece.end].isupper():
        return True
    return piece.text not in _WORDS and _beside_a_number(listed, place)


def _beside_a_number(listed: list[Piece], place: int) -> bool:
    near = (listed[i] for i in (place - 1, place + 1) if 0 <= i < len(listed))
    return any(p.kind == "figure" or p.text in _NUMBER_WORDS for p in near)


def ours_before(listed: list[Piece], place: int) -> int:
    """How many pieces before a number say US dollars: "$", "US$", "USD", "u.s $", "US$:"."""
    at = place - 1
    if at > 0 and listed[at].text == ":" and listed[at].glued:
        at -= 1
    if at < 0:
        return 0
    if listed[at].text in ("d", "s") and at > 1 and listed[at - 1].text == "$" and listed[at - 2].text == "u":
        return place - at + 2  # "U$D"
    if listed[at].text == "usd":
        return place - at
    if listed[at].text != "$":
        return 0
    while at > 0 and listed[at - 1].text in ("us", "usd", "u", "s", ".") and listed[at].start - listed[at - 1].end < 2:
        at -= 1
    return place - at


_DOLLARS = words_of("typed", "DOLLARS")
_OF_US = words_of("typed", "OF_US")


def ours_behind(listed: list[Piece], place: int) -> int:
    """How many pieces behind a number say US dollars: "dollars", "us dollars", "bucks", "$", "USD"."""
    at = place
    if at < len(listed) and listed[at].text == "de":
        at += 1
    while (
        at < len(listed)
        and listed[at].text in _OF_US | {".", "u", "s"}
        and not (listed[at].text == "." and not listed[at].glued)
    ):
        at += 1
    if at < len(listed) and (listed[at].text in _DOLLARS or listed[at].text in ("$", "usd")):
        at += 1
        # "10 $ 20": the sign belongs to what follows
        if listed[at - 1].text == "$" and at < len(listed) and listed[at].kind == "figure" and not listed[at - 1].glued:
            return 0
        if at < len(listed) and listed[at].text in _OF_US:
            at += 1
        return at - place
    return 0
