"""What must hold after any story, whatever was told in it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from records.tables.texts import messages
from surveys.segments import segments
from tests.support.doors import rows

if TYPE_CHECKING:
    from tests.stories.teller import Story

#: What our own wording says in figures; an alum may well write the same.
_OUR_FIGURES = frozenset("15.50 600 32 988 911 211 24 30 12 7 4 5 6 1 2 3".split())


def check_invariants(story: Story) -> None:
    """Looks at all texts of a story. Raises its `WrongStory`."""
    texts = rows(story.database, messages)
    gone = [row for row in texts if row.direction == "out" and row.sent_at is not None]
    for check in (_at_most_six_questions, _short_texts, _no_echo, _nothing_to_the_suppressed, _each_answered_once):
        if trouble := check(texts, gone):
            raise story.wrong(f"{check.__name__.strip('_').replace('_', ' ')}: {trouble}")


def _at_most_six_questions(_texts: Sequence[Any], gone: Sequence[Any]) -> str:
    asked: dict[int, set[str]] = {}
    for row in gone:
        if row.question:
            asked.setdefault(row.checkin_id, set()).add(row.question)
    return next((f"{sorted(each)}" for each in asked.values() if len(each) > 6), "")


def _short_texts(_texts: Sequence[Any], gone: Sequence[Any]) -> str:
    return next((row.body for row in gone if segments(row.body).count > 2 or row.segments > 2), "")


def _no_echo(texts: Sequence[Any], gone: Sequence[Any]) -> str:
    """No text repeats an amount that the alum wrote."""
    for heard in (row for row in texts if row.direction == "in"):
        figures = set(re.findall(r"\d+(?:[.,]\d+)?", heard.body)) - _OUR_FIGURES
        for row in (row for row in gone if row.phone == heard.phone and row.id > heard.id):
            said = set(
                re.findall(r"\d+(?:[.,]\d+)?", re.sub(r"\d{3}-\d{3}-\d{4}|\w+ \d+, \d{4}|\d+ \w+ \d{4}", "", row.body))
            )
            if figures & said:
                return row.body
    return ""


def _nothing_to_the_suppressed(texts: Sequence[Any], gone: Sequence[Any]) -> str:
    """After an opt-out only its confirmation goes, until START."""
    confirmations = Counter[str]()
    closed: set[str] = set()
    sent = {row.id for row in gone}
    for row in texts:
        if row.direction == "in":
            continue
        if row.phone in closed and row.id in sent and row.kind not in ("help", "opt_in"):
            return row.body
        if row.kind == "opt_out" or (row.kind == "notice" and "not text" in row.body):
            closed.add(row.phone)
            confirmations[row.phone] += row.id in sent
        elif row.kind == "opt_in":
            closed.discard(row.phone)
            confirmations[row.phone] = 0
        if confirmations[row.phone] > 1:
            return row.body
    return ""


def _each_answered_once(texts: Sequence[Any], _gone: Sequence[Any]) -> str:
    replies = Counter(row.in_reply_to for row in texts if row.in_reply_to)
    return next((f"{count} replies to text {heard}" for heard, count in replies.items() if count > 1), "")
