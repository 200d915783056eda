"""Which of the answers told before a text mends, where it says so by the figure that it takes back."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation
from typing import Final

from surveys.dialogue import Dialogue
from surveys.questions import Question
from surveys.replies.lexicon import words_of
from surveys.replies.reading import Previous, Value
from surveys.replies.text.words import read_words

_TAKES_BACK = words_of("correction", "TAKES_BACK") | words_of("correction", "HAD_PUT")
#: A figure stands this near behind the word that takes it back: "not 71", "i put $ 71".
_NEAR: Final = 3
#: The figures that are told, and what is told along with each.
_FIGURES: Final = {
    "wage_amount": (Question.PAY, ("wage_amount", "wage_unit", "pay_basis")),
    "hours_per_week": (Question.HOURS, ("hours_per_week", "work_schedule")),
}


def answer_meant(dialogue: Dialogue, text: str) -> Previous | None:
    """The answer that "sorry i meant 17 not 71" mends: the one that told 71, however long ago in the conversation.

    None where no figure is taken back, where it is the one of the last answer, or where two answers told it.
    """
    gone = _taken_back(text)
    last = dialogue.last.fields if dialogue.last else {}
    if not gone or any(_figure(last.get(name)) in gone for name in _FIGURES):
        return None
    meant = [name for name in _FIGURES if _figure(dialogue.known.get(name)) in gone]
    if len(meant) != 1:
        return None
    question, along = _FIGURES[meant[0]]
    told = {name: dialogue.known[name] for name in along if name in dialogue.known}
    return Previous(str(question), str(told[meant[0]]), told)


def _taken_back(text: str) -> frozenset[Decimal]:
    listed = read_words(text).words
    places = [place for place, word in enumerate(listed) if word in _TAKES_BACK]
    behind = (_figure(word) for place in places for word in listed[place + 1 : place + 1 + _NEAR])
    return frozenset(figure for figure in behind if figure is not None)


def _figure(told: Value | None) -> Decimal | None:
    if not isinstance(told, str):
        return None
    try:
        return Decimal(told)
    except InvalidOperation:
        return None
