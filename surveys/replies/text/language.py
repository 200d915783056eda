"""Which language a reply shows: English, Spanish, or one we do not read."""

from __future__ import annotations

import unicodedata

from surveys.replies.lexicon import lists, words_of
from surveys.replies.text.words import Words

_EN, _ES = lists("speech", "MARKERS")
#: Everyday words of other languages seen in the United States, unlike any English or Spanish word.
_OTHER = words_of("grammar", "OTHER_LANGUAGES")


def language_of(words: Words) -> str | None:
    """ "en", "es", "other", or None when nothing shows it."""
    en, es = len(words.bag & _EN), len(words.bag & _ES)
    if en or es:
        if en == es:
            return None
        return "en" if en > es else "es"
    if not words.text.isascii() and _foreign_letters(words.text):
        return "other"
    if len(words.bag & _OTHER) >= 2:
        return "other"
    return None


def _foreign_letters(text: str) -> bool:
    letters = [c for c in text if c.isalpha()]
    foreign = sum(1 for c in letters if not unicodedata.name(c, "LATIN").startswith(("LATIN", "FULLWIDTH LATIN")))
    return len(letters) > 0 and foreign * 2 > len(letters)
