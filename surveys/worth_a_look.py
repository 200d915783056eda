"""What staff should look at though no question asked for it: what may leave an alum out of figures, news beside a stop.

Long care, or a call to the guard: staff decide whether it leaves somebody out.

Source: TEGL 10-16, attachment 2: medical treatment for more than 90 days, and reserve forces called to active duty for
at least 90 days, leave somebody out of both parts of every rate. A single text is never enough to know.
"""

from __future__ import annotations

import re
from dataclasses import replace

from surveys.replies import read
from surveys.replies.lexicon import words_of
from surveys.replies.reading import Context, Intent, Reading, Route
from surveys.replies.text.phrases import Table
from surveys.replies.text.words import read_words

_TOLD = Table.of("left out", "hardship", care="IN_CARE", called="CALLED_UP")
#: "My dad, hes on chemo", "i bathe patients on dialysis": somebody else is.
_OTHERS = words_of("job", "KIN") | words_of("hardship", "OTHERS")
_NEAR = 3
_TELLING = (Intent.ANSWER, Intent.CORRECTION, Intent.UNCLEAR, Intent.LATER, Intent.REFUSE)
#: What is told of work, and nothing that a stop could be said with.
_NEWS = frozenset({"employer", "wage_amount", "hours_per_week", "job_title"})
_STOP = re.compile(rf"\b({'|'.join(sorted(words_of('consent', 'KEYWORDS')))})\b", re.IGNORECASE)


def perhaps_left_out(text: str, reading: Reading) -> bool:
    """Whether staff should look into it: they tell of care or a call-up, and not of a job all the same."""
    told = reading.values()
    at_work = told.get("employment_status") in ("employed", "self_employed")
    if at_work or told.get("same_employer") is True or "employer" in told or reading.intent not in _TELLING:
        return False
    words = read_words(text)
    return any(_OTHERS.isdisjoint(words.words[max(0, hit.first - _NEAR) : hit.end]) for hit in _TOLD.hits(words))


def tells_beside_a_stop(text: str, context: Context) -> bool:
    """ "i work at walmart now STOP": the stop holds, and what stands before it is still news."""
    rest = read(_STOP.sub(" ", text), asked="open", context=replace(context, options={}, previous=None))
    return rest.route is Route.RECORD and not _NEWS.isdisjoint(rest.values())
