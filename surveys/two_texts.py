"""Answers that come in two texts: "not" and then "working", "18.50" and a moment later "40 hours".

People press send early. The second text is read once alone and once with the first in front of it; what the two
say together counts, and where together they say something else than the second says alone, nobody is believed.
"""

from __future__ import annotations

from dataclasses import replace

from surveys.dialogue import Dialogue
from surveys.questions import Question
from surveys.replies import read
from surveys.replies.lexicon import words_of
from surveys.replies.reading import Context, Found, Intent, Reading, Route
from surveys.replies.text.words import read_words

#: A first half is short; a longer text that could not be read is a story of its own.
LONGEST_HALF = 80
_OPEN_ENDS = words_of("grammar", "OPEN_ENDS")
_JOINTS = words_of("grammar", "JOINTS")
_ANSWERS = (Intent.ANSWER, Intent.UNCLEAR)


def half_of(text: str) -> str | None:
    """The text to keep in front of the next one, when it could be the first half of an answer."""
    half = " ".join(text.split())
    return half if 0 < len(half) <= LONGEST_HALF else None


def read_together(dialogue: Dialogue, text: str, alone: Reading, context: Context) -> Reading:
    """What the second text says with the unread first one before it; `alone` where that adds nothing."""
    if dialogue.half is None or dialogue.asked is None or alone.intent not in _ANSWERS:
        return alone
    lead = dialogue.half + " "
    both = read(lead + text, asked=str(dialogue.asked), context=context, lang=dialogue.language)
    whole = both.route is Route.RECORD and both.intent is Intent.ANSWER and bool(both.found)
    if alone.route is not Route.RECORD:
        return replace(both, found=tuple(_moved(found, len(lead)) for found in both.found)) if whole else alone
    differs = any(both.values().get(name, value) != value for name, value in alone.values().items())
    if (whole and differs) or (not whole and goes_on(dialogue.half, text)):
        because = "together with the text before, it may say something else"
        return replace(alone, route=Route.STAFF, because=because)
    return alone


def goes_on(half: str, text: str) -> bool:
    """Whether two texts are one sentence: "between 20" and "and 25", "i dont think im" and "working"."""
    first, second = read_words(half).words, read_words(text).words
    return bool(first) and bool(second) and (first[-1] in _OPEN_ENDS or second[0] in _JOINTS)


def _moved(found: Found, by: int) -> Found:
    """The place of a value in the second text alone; nowhere, if it was said in the first."""
    start, end = max(0, found.start - by), max(0, found.end - by)
    return replace(found, start=start, end=end, rule=f"{found.rule} (with the text before)")


def rest_of_answer(dialogue: Dialogue, text: str, reading: Reading, context: Context) -> Reading | None:
    """The other half of the answer before, when the reply says nothing about the question now open.

    "Target" was the answer to "where, and what do you do there?", and "cashier" comes behind it.
    """
    if reading.intent is not Intent.UNCLEAR or reading.route is not Route.ASK or reading.found:
        return None
    for field, question in _missing(dialogue):
        rest = read(text, asked=question, context=replace(context, options={}), lang=dialogue.language)
        found = tuple(one for one in rest.found if one.field in _PARTS[field])
        if rest.route is Route.RECORD and rest.intent is Intent.ANSWER and any(f.field == field for f in found):
            return replace(rest, found=found)
    return None


_PARTS = {
    "hours_per_week": ("hours_per_week", "work_schedule"),
    "wage_amount": ("wage_amount", "wage_unit", "pay_basis"),
}


def _missing(dialogue: Dialogue) -> list[tuple[str, str]]:
    """What the question answered last still lacks, with the plain question for it."""
    last = dialogue.last.question if dialogue.last else None
    if last not in (Question.PAY_AND_HOURS, Question.PAY, Question.HOURS):
        return []
    wanted = (("hours_per_week", "hours"), ("wage_amount", "wage"))
    return [(field, question) for field, question in wanted if field not in dialogue.known]
