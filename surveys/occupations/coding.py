"""From a job title as somebody wrote it to an occupation, and how sure that is.

A title is looked up as it stands, then without what says nothing of the occupation (lead-ins, places, ranks, shifts,
employers), then with its words in another order or run together, then as a misspelling of one title. The first hit ends
the search, a hit among the doubtful titles too: what remains of "driver at ups" is "driver", and that is no answer.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from surveys.occupations.forms import Form, forms, parts, without_lead_in
from surveys.occupations.manners import CHANGES_IN_A_FACTORY, NOT_NOW, TRADES
from surveys.occupations.table import names, stems, table
from surveys.occupations.words import LONGEST, words_of

#: From here on a code goes on record by itself; below it the title waits for staff.
SURE = 0.85


class How(StrEnum):
    """How a title was recognised, the surest first."""

    EXACT = "exact"  # stands in the table
    TRIMMED = "trimmed"  # stands there without its lead-in, place, shift, rank or employer
    SPACING = "spacing"  # with other spaces between its letters
    ORDER = "order"  # with its words in another order, or as an activity ("unloading trucks")
    PARTS = "parts"  # two titles of one occupation
    SPELLING = "spelling"  # misspelled
    DOUBTFUL = "doubtful"  # fits several occupations
    LIKENESS = "likeness"  # only looks like a title


_CONFIDENCE = {
    How.EXACT: 1.0, How.TRIMMED: 0.95, How.SPACING: 0.95, How.ORDER: 0.92, How.PARTS: 0.9, How.SPELLING: 0.88,
    How.DOUBTFUL: 0.4, How.LIKENESS: 0.3,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Coded:
    """An occupation for a title: its SOC code ("53-7051") and official name, how sure (0 to 1), and what was matched.

    `matched` is the title of the table that was recognised, in plain words.
    """

    code: str
    name: str
    confidence: float
    matched: str
    how: How

    @property
    def is_sure(self) -> bool:
        """True when the code may go on record without anybody looking."""
        return self.confidence >= SURE


@lru_cache(maxsize=4096)
def code_title(title: str) -> Coded | None:
    """The occupation that a job title means, or the likeliest one below `SURE`; None when there is nothing to go by."""
    words = words_of(title)
    if not words or len(title) > LONGEST:
        return None
    found = _looked_up(words)
    if found is None and not NOT_NOW.isdisjoint(without_lead_in(words)):
        return None
    found = found or _as_parts(words) or _misspelled(words)
    if found is None or found.how is How.DOUBTFUL:
        likely = suggestions(title, 1)
        return likely[0] if likely else None
    return found


@lru_cache(maxsize=1024)
def suggestions(title: str, limit: int = 5) -> tuple[Coded, ...]:
    """What a title may mean, the likeliest first, for a person to choose from. None of them is sure."""
    from surveys.occupations.likeness import alike

    words = words_of(title)
    if not words:
        return ()
    found: dict[str, Coded] = {}
    for part in (words, *(form.words for form in forms(words)), *parts(words)):
        key = " ".join(part)
        if key in table().codes:
            found.setdefault(table().codes[key], _coded(table().codes[key], key, How.DOUBTFUL))
        for code in table().doubtful.get(key, ()):
            found.setdefault(code, _coded(code, key, How.DOUBTFUL))
    for key in alike(" ".join(words), most=4 * limit):
        code = table().codes[key]
        found.setdefault(code, _coded(code, key, How.LIKENESS))
    return tuple(found.values())[:limit]


def _coded(code: str, matched: str, how: How) -> Coded:
    return Coded(code, names()[code], _CONFIDENCE[how], matched, how)


def _looked_up(words: tuple[str, ...]) -> Coded | None:
    """The title as it stands or trimmed. A form that is doubtful ends the search."""
    whole = " ".join(words)
    if whole in table().codes:
        return _coded(table().codes[whole], whole, How.EXACT)
    if whole in table().doubtful:
        return _doubtful(whole)
    said = without_lead_in(words)
    if not NOT_NOW.isdisjoint(said):
        key = " ".join(said)
        return _coded(table().codes[key], key, How.TRIMMED) if key in table().codes else None
    for form in (Form(words), *forms(words)):
        found = _by_form(form)
        if found is not None:
            return found
    return None


def _by_form(form: Form) -> Coded | None:
    key, how = _title_of(form)
    if key is None:
        return None
    code = table().codes.get(key)
    if code is None:
        return _doubtful(key)
    if (form.in_a_factory and code in CHANGES_IN_A_FACTORY) or (form.learning and not code.startswith(TRADES)):
        return _doubtful(key)
    return _coded(code, key, how)


def _title_of(form: Form) -> tuple[str | None, How]:
    """The title of the table that a form is, as it stands, with other spaces, or in another order."""
    known = table()
    key = " ".join(form.words)
    if key in known.codes or key in known.doubtful:
        return key, How.TRIMMED
    if (apart := known.run_together.get(key.replace(" ", ""))) is not None and len(key) >= 5:
        return apart, How.SPACING
    if (turned := known.by_words.get(tuple(sorted(form.words)))) is not None:
        return turned, How.ORDER
    if len(form.words) > 1 or key.endswith("ing"):
        return known.by_stems.get(stems(form.words)), How.ORDER
    return None, How.ORDER


def _doubtful(key: str) -> Coded:
    codes = table().doubtful.get(key) or ((table().codes[key],) if key in table().codes else ())
    code = codes[0] if codes else ""
    return Coded(code, names().get(code, ""), _CONFIDENCE[How.DOUBTFUL], key, How.DOUBTFUL)


def _as_parts(words: tuple[str, ...]) -> Coded | None:
    """ "loader and unloader" is one occupation; "cook and cashier" are two, and nobody's to choose but staff's."""
    pieces = parts(words)
    if len(pieces) < 2:
        return _as_halves(pieces[0]) if pieces else None
    found = [_looked_up(piece) or _misspelled(piece) for piece in pieces]
    sure = [each for each in found if each is not None and each.is_sure]
    if len(sure) == len(pieces) and len({each.code for each in sure}) == 1:
        return _coded(sure[0].code, sure[0].matched, How.PARTS)
    return _doubtful("")


def _as_halves(words: tuple[str, ...]) -> Coded | None:
    """ "housekeeping room attendant" says the same occupation twice."""
    codes = table().codes
    for cut in range(1, len(words)):
        first, second = " ".join(words[:cut]), " ".join(words[cut:])
        if first in codes and codes.get(second) == codes[first]:
            return _coded(codes[first], first, How.PARTS)
    return None


def _misspelled(words: tuple[str, ...]) -> Coded | None:
    from surveys.occupations.likeness import misspelled

    for form in (Form(words), *forms(words)):
        key = misspelled(form.words)
        if key is None:
            continue
        code = table().codes.get(key)
        if code is None or (form.in_a_factory and code in CHANGES_IN_A_FACTORY):
            return _doubtful(key)
        return _coded(code, key, How.SPELLING)
    return None
