"""The forms of a title that are tried in turn, from what was written to what is left without its surroundings."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from surveys.occupations.manners import (
    ANYBODY,
    EMPLOYERS,
    FACTORY,
    JOINING,
    LEAD_INS,
    LEARNING,
    PLACE_WORDS,
    QUALIFIERS,
    SHARED,
)

Words = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Form:
    """A title without some of its surroundings, and what those said that may change the occupation."""

    words: Words
    in_a_factory: bool = False
    learning: bool = False


def forms(words: Words) -> Iterator[Form]:
    """Shorter and shorter forms: without a lead-in, with the place in front ("cook at a school"), without the place,
    without shifts and ranks, without an employer's name, without "man" or "worker" at its end."""
    seen = {words}
    for form in _forms(words):
        if form.words and form.words not in seen:
            seen.add(form.words)
            yield form


def _forms(words: Words) -> Iterator[Form]:
    base = without_lead_in(words)
    yield Form(base)
    what, where = _split_at_place(base)
    factory = not FACTORY.isdisjoint(where)
    if where:
        place = tuple(word for word in where if (word not in EMPLOYERS or word in SHARED) and word not in PLACE_WORDS)
        yield Form((*place, *what), factory)
        yield Form(_plain(base), factory)
        yield Form(what, factory)
    plain = _plain(what)
    yield Form(plain, factory)
    named = _without_employer(plain)
    yield Form(named, factory)
    taught = tuple(word for word in named if word not in LEARNING)
    yield Form(taught, factory, learning=not LEARNING.isdisjoint(named))
    if len(named) > 1 and named[-1] in ANYBODY:
        yield Form(named[:-1], factory)


def parts(words: Words) -> list[Words]:
    """The titles between "and", "or" and commas."""
    found: list[list[str]] = [[]]
    for word in without_lead_in(words):
        if word in JOINING:
            found.append([])
        else:
            found[-1].append(word)
    return [tuple(piece) for piece in found if piece]


def without_lead_in(words: Words) -> Words:
    """Without "I am a", "my job title is" and the like."""
    shortened = True
    while shortened:
        shortened = False
        for phrase in LEAD_INS:
            if len(phrase) < len(words) and words[: len(phrase)] == phrase:
                words, shortened = words[len(phrase) :], True
                break
    return words


def _split_at_place(words: Words) -> tuple[Words, Words]:
    """The title and the place it is at; no place when nothing stands before it."""
    for place, word in enumerate(words):
        if word in PLACE_WORDS and 0 < place < len(words) - 1:
            return words[:place], words[place + 1 :]
    return words, ()


def _plain(words: Words) -> Words:
    kept = tuple(word for word in words if word not in QUALIFIERS)
    return kept or words


def _without_employer(words: Words) -> Words:
    """Without an employer's name before or behind. Names that are ordinary words too go only beside another name."""
    sure = {word for word in words if word in EMPLOYERS and word not in SHARED}
    if not sure and not {"home", "family", "dollar"} & set(words):
        return words
    kept = tuple(word for word in words if word not in sure and not (sure and word in SHARED))
    return kept or words
