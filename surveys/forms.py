"""Short forms that a program may add to its schedule: which items each has, and what they come to.

Food security is the six-item form with the 30-day wording, so that a form before and one after never speak of the same
days. An affirmative answer is often or sometimes; yes; almost every day or some days. The raw score is their number,
0 to 6, and measures cut it both ways (2 or more, 3 or more). The two-item screener finds people at risk; it is never
for change. Social capital and aspiration are three items each, 1 to 5, and their mean.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from typing import Final

from surveys.history import Score
from surveys.questions import Question
from surveys.replies.reading import Value
from surveys.wording import Organisation, is_translated

_AFFIRMATIVE: Final = frozenset({"often", "sometimes", "yes", "almost_every", "some"})
_CENT: Final = Decimal("0.01")
_Q = Question


@dataclass(frozen=True, slots=True)
class Form:
    """A short form: its key, what its score is kept as, its items in order, and how they are summed.

    `after` is the item that an item depends on: it is asked only where that one was answered yes.
    """

    key: str
    name: str
    score: Score
    items: tuple[Question, ...]
    total: Callable[[tuple[str, ...]], Decimal]
    after: Mapping[Question, Question]
    usual_days: int
    what: str

    def applies(self, item: Question, known: Mapping[str, Value]) -> bool:
        """Whether an item is asked, going by what was answered before."""
        leads = self.after.get(item)
        return leads is None or known.get(str(leads)) == "yes"

    def answers(self, known: Mapping[str, Value]) -> dict[str, str]:
        """The answers given so far to items that apply, by item."""
        given = ((item, known.get(str(item))) for item in self.items if self.applies(item, known))
        return {str(item): str(value) for item, value in given if value is not None}

    def scored(self, known: Mapping[str, Value]) -> Decimal | None:
        """What the form comes to; None while an answer is missing. Nothing is made up in place of one."""
        answers = self.answers(known)
        asked = [item for item in self.items if self.applies(item, known)]
        return self.total(tuple(answers.values())) if len(answers) == len(asked) else None

    def is_asked_in(self, language: str, organisation: Organisation) -> bool:
        """Whether every item has words in a language: ours in English, else a validated translation on file."""
        return all(is_translated(item, organisation, language=language) for item in self.items)


def _affirmative(answers: tuple[str, ...]) -> Decimal:
    return Decimal(sum(answer in _AFFIRMATIVE for answer in answers))


def _mean(answers: tuple[str, ...]) -> Decimal:
    whole = sum((Decimal(answer) for answer in answers), Decimal(0))
    return (whole / len(answers)).quantize(_CENT, ROUND_HALF_UP)


FOOD_SECURITY: Final = Form(
    key="food_security",
    name="Food security",
    score=Score.FOOD_SECURITY,
    items=(
        *(_Q.FOOD_LASTED, _Q.BALANCED_MEALS, _Q.SMALLER_MEALS),
        *(_Q.SMALLER_MEALS_OFTEN, _Q.ATE_LESS, _Q.WENT_HUNGRY),
    ),
    total=_affirmative,
    after={_Q.SMALLER_MEALS_OFTEN: _Q.SMALLER_MEALS},
    usual_days=120,
    what="Six questions about the last 30 days. Shows a change since entry.",
)
HUNGER_SCREEN: Final = Form(
    key="hunger_screen",
    name="Food screener",
    score=Score.HUNGER_VITAL_SIGN,
    items=(_Q.FOOD_WORRIED, _Q.FOOD_RAN_OUT),
    total=_affirmative,
    after={},
    usual_days=120,
    what="Two questions about the last 12 months. Finds people at risk; it cannot show a change.",
)
SOCIAL_CAPITAL: Final = Form(
    key="social_capital",
    name="Social capital",
    score=Score.SOCIAL_CAPITAL,
    items=(_Q.PEOPLE_TO_ASK, _Q.PEOPLE_DIFFER, _Q.PEOPLE_ASKED),
    total=_mean,
    after={},
    usual_days=120,
    what="Three questions, 1 to 5: people to turn to, how different they are, and asking them.",
)
ASPIRATION: Final = Form(
    key="aspiration",
    name="Capacity to aspire",
    score=Score.ASPIRATION,
    items=(_Q.GOALS_CLEAR, _Q.GOALS_STEPS, _Q.GOALS_REACHED),
    total=_mean,
    after={},
    usual_days=120,
    what="Three questions, 1 to 5: goals, the steps to them, and getting there.",
)

#: Every form by its key, which is also the key of its questionnaire.
FORMS: Final[Mapping[str, Form]] = {
    form.key: form for form in (FOOD_SECURITY, HUNGER_SCREEN, SOCIAL_CAPITAL, ASPIRATION)
}
