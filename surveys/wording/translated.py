"""What a translation of a form's item must hold before anybody is asked with it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from surveys.questions import OPTIONS, Question
from surveys.segments import Encoding, segments, unaccented
from surveys.wording import Organisation, opening, reminder, sorry
from surveys.wording.required import MOST_SEGMENTS, SHORTEST, Problem, unfit

_OFFERS = re.compile(r"(\d)\s*=")
#: A form has so many questions at most, as its first text says.
_MOST = 6


def check(item: Question, language: str, body: str, organisation: Organisation) -> tuple[Problem, ...]:
    """Everything that keeps a translation from being used, each with its mend; none when it may be.

    It offers the same digits as the English item, and fits behind the words of a first text, of a reminder, and of
    asking once more. Whether it says the same nobody but the program can know.
    """
    if not body:
        return (Problem("it is empty", "write the whole question"),)
    if "{" in body or "}" in body:
        return (Problem("there is a { or } in it", "write the item as it is sent"),)
    return (*_offered(item, body), *_length(body, language, organisation), *unfit(str(item), language, body))


def _offered(item: Question, body: str) -> Iterator[Problem]:
    wanted, found = sorted(OPTIONS[item]), _OFFERS.findall(body)
    if found != wanted:
        example = ", ".join(f"{digit}=..." for digit in wanted)
        yield Problem("it does not offer the digits of the English item", f"write each once, in order, as {example}")


def _length(body: str, language: str, organisation: Organisation) -> Iterator[Problem]:
    if len(body) < SHORTEST:
        yield Problem(f"it has {len(body)} characters", f"write at least {SHORTEST}")
    plain = unaccented(body)
    odd = "".join(dict.fromkeys(each for each in plain if segments(each).encoding is not Encoding.GSM_7))
    if odd:
        yield Problem(f"a plain text cannot carry {odd}", "take it out")
        return
    longest = max(
        opening(body, organisation, questions=_MOST, language=language),
        reminder(body, organisation, language=language),
        sorry(body, language=language),
        key=lambda text: segments(text).units,
    )
    if segments(longest).count > MOST_SEGMENTS:
        over = segments(longest).units - 306
        yield Problem(
            f"as a first text it takes {segments(longest).count} segments", f"shorten it by {over} characters"
        )
