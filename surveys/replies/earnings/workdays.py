"""How many days a week somebody works, from the days that are named: "mon-fri", "tues thru sat", "mon wed fri"."""

from __future__ import annotations

from surveys.replies.lexicon import merged, words_of
from surveys.replies.text.phrases import Table
from surveys.replies.text.words import Words

_SPAN = Table.of("working days", "pay", "EVERY_DAY_SPAN")
_DAYS: dict[str, int] = {**merged("pay", "SHORT_DAYS"), **merged("calendar", "WEEKDAYS")}
_LETTERS: dict[str, int] = merged("pay", "DAY_LETTERS")
_THROUGH = words_of("pay", "THROUGH")
_LISTED = words_of("pay", "LISTED")
_WEEK = 7
#: A number of days, the words it stands in, and whether every day was said rather than days named.
Span = tuple[int, int, int]


def working_days(words: Words) -> Span | None:
    """The number of days a week, and where they are named; None when no days are."""
    said = _SPAN.first(words)
    named = _named(words) or _lettered(words)
    if named is not None and (said is None or named[2] - named[1] > said.end - said.first):
        return named
    return (int(said.label), said.first, said.end) if said is not None else None


def _named(words: Words) -> Span | None:
    """Days that are named, as a span or a list of at least two."""
    listed = words.words
    first = next((i for i, word in enumerate(listed) if word in _DAYS), None)
    if first is None:
        return None
    place, end, days, through = first, first, [_DAYS[listed[first]]], False
    while place + 1 < len(listed):
        place += 1
        word = listed[place]
        if word in _DAYS:
            through = through or _hyphen(words, end, place)
            days.append(_DAYS[word])
            end = place
        elif word in _THROUGH:
            through = True
        elif word not in _LISTED:
            break
    if len(days) < 2:
        return None
    if through:
        return ((days[1] - days[0]) % _WEEK + 1, first, end + 1) if len(days) == 2 else None
    return len(set(days)), first, end + 1


def _lettered(words: Words) -> Span | None:
    """ "m-f", "m-th": letters that a hyphen makes days."""
    listed = words.words
    for one in range(len(listed) - 1):
        two = one + 2 if listed[one + 1] in _THROUGH else one + 1
        if two < len(listed) and listed[one] in _LETTERS and listed[two] in _LETTERS and _hyphen(words, one, two):
            return (_LETTERS[listed[two]] - _LETTERS[listed[one]]) % _WEEK + 1, one, two + 1
    return None


def _hyphen(words: Words, one: int, two: int) -> bool:
    """ "mon-thurs": a hyphen between letters is no word of its own."""
    return "-" in words.text[words.ends[one] : words.starts[two]]
