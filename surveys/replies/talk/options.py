"""A bare digit that chooses one of the answers just offered."""

from __future__ import annotations

from collections.abc import Mapping

from surveys.replies.lexicon import merged, words_of
from surveys.replies.reading import Found, Value
from surveys.replies.text.polarity import FILLERS
from surveys.replies.text.words import Words

_DIGITS: dict[str, str] = merged("correction", "DIGITS")
_AROUND = words_of("correction", "OPTION_WORDS")
_MARKS = frozenset(".,!?;:()/#*-")
_SAYS = frozenset(("yes", "no", "yeah", "si", "y", "n"))


def chosen(words: Words, options: Mapping[str, Mapping[str, Value]]) -> tuple[Found, ...] | None:
    """The values of the option a reply picks ("1", "#1", "(2)", "1 yes", "opcion 2"); None when it picks none."""
    if not options or len(words.words) > 8:
        return None
    content = [(i, w) for i, w in enumerate(words.words) if w not in _MARKS and w not in FILLERS]
    digit = _digit([w for _, w in content], options)
    if digit is None:
        return None
    start, end = words.span(content[0][0], content[-1][0] + 1)
    return tuple(Found(name, v, start, end, f"option {digit}") for name, v in options[digit].items())


def _digit(content: list[str], options: Mapping[str, Mapping[str, Value]]) -> str | None:
    if not content:
        return None
    whole = _DIGITS.get(" ".join(content))
    if whole in options:
        return whole
    rest = [w for w in content if w not in _AROUND] if len(content) > 1 else content
    digits = [w for w in rest if w in options or _DIGITS.get(w) in options]
    others = [w for w in rest if w not in digits]
    if len(set(digits)) != 1 or len(others) > 1 or any(w not in _SAYS for w in others):
        return None
    digit = digits[0] if digits[0] in options else _DIGITS[digits[0]]
    if others and not _agrees(others[0], options[digit]):
        return None
    return digit


def _agrees(said: str, values: Mapping[str, Value]) -> bool:
    """ "1 yes" is the first option only when that option is not a no."""
    yes = said in ("yes", "yeah", "si", "y")
    marks = [v for v in values.values() if isinstance(v, bool) or v in ("yes", "no", "employed", "unemployed")]
    return not marks or all((v is True or v in ("yes", "employed")) == yes for v in marks[:1])
