"""The one day a reply gives, whole: with its year, or told from today."""

from __future__ import annotations

import re

from surveys.replies.lexicon import words_of
from surveys.replies.reply import Reply
from surveys.replies.typed.calendar import Mention, vague_days, written_days
from surveys.replies.typed.counts import note
from surveys.replies.typed.lists import alternatives
from surveys.replies.typed.nearby import told_days
from surveys.replies.typed.pieces import plain

_NOT = re.compile(rf"\b(?:{'|'.join(sorted(words_of('typed', 'NOT')))})\b")
_VAGUE = re.compile(rf"\b(?:{'|'.join(sorted(words_of('typed', 'VAGUE')))})\s*\Z")
_BESIDE = re.compile(rf"\b(?:{alternatives('BESIDE')})\s*(?:the\s+|el\s+)?\Z")
_JOINED = re.compile(r"\s*(?:-|to\b|or\b|o\b|y\b|through\b|al\b|hasta\b)\s*(?:el\s+|the\s+)?[\d\x00]")
_CLOCK = re.compile(
    r"\b\d{1,2}(?::\d\d){1,2}(?:\.\d+)?\s*(?:[ap]\.?\s?m\b\.?|h\b|hrs?\b)?|\b\d{1,2}\s*[ap]\.?\s?m\b\.?|\b\d{1,2}h\d{0,2}\b"
    rf"|\ba las? \d{{1,2}}\b|\b(?:{alternatives('NOON')})\b|\b[ap]m\s(?=\x00)"
)
_ZONE = re.compile(r"\b(?:[ecmp][sd]t|utc|gmt)\b")
_FIGURE = re.compile(r"\d")
_WORD_DATE = re.compile(r"\b(?:week|month|year|semana|mes|ano|weekend|quarter|qtr)s?\b[\s\w]{0,8}\Z")


def read_date(reply: Reply, *, spanish: bool) -> None:
    """Notes the one whole day of the reply as YYYY-MM-DD."""
    today = reply.context.today
    text = plain(reply.words.text)
    timed = _CLOCK.sub(lambda m: " " * len(m[0]), text)
    # the clock may stand between a day and its year, where only the pattern of that date knows it
    written, left = written_days(text, today, spanish=spanish)
    if not any(one.value for one in written):
        written, left = written_days(timed, today, spanish=spanish)
    left = _CLOCK.sub(lambda m: " " * len(m[0]), left)
    told, left = told_days(left, today)
    found = [*written, *told, *vague_days(left)]
    if not found:
        return
    left = "".join("\x00" if any(m.start <= i < m.end for m in found) else char for i, char in enumerate(left))
    doubt = _doubt(found, left)
    if doubt:
        reply.doubt(doubt)
        return
    first = min(found, key=lambda m: m.start)
    assert first.value is not None
    note(reply, first.value.isoformat(), first.start, first.end, "date")


def _doubt(found: list[Mention], left: str) -> str:
    """Why the days found do not make one date; empty when they do."""
    unclear = next((m for m in found if m.value is None), None)
    if unclear is not None:
        return unclear.because
    if len({m.value for m in found}) > 1:
        return "more than one date"
    if _NOT.search(left):
        return "says what it is not"
    for one in found:
        before = left[: one.start]
        if _WORD_DATE.search(before) or _VAGUE.search(before) or _BESIDE.search(before):
            return "not the day itself"
        if _JOINED.match(left[one.end :]) or re.search(r"\d\s*(?:-|to|a|al|y|and)\s*\Z", before):
            return "a range of days"
    if _FIGURE.search(left) or _ZONE.search(left):
        return "more is said of the time"
    return ""
