"""What a simulated alum does about a check-in's texts: when they reply, and what. A pure function of the thread.

Whoever stops the demo half-way loses nothing: the same thread leads to the same next reply.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from random import Random
from zoneinfo import ZoneInfo

from bot.simulation.asked import Asked, WhoIsIt, asked_in, who_is_it
from bot.simulation.people import SimulatedAlum
from bot.simulation.speech import Speaker
from bot.simulation.temper import Mood, Pace, Quirk
from surveys.forms import FORMS
from surveys.questions import Question

_PAY = frozenset({Question.PAY, Question.PAY_AND_HOURS})
_FIRST_QUESTIONS = frozenset({Question.SAME_EMPLOYER, Question.STATUS})
_FIRST_ITEMS = frozenset(form.items[0] for form in FORMS.values())
#: Where the demo's program is.
HOME = "America/Chicago"
#: People sleep: nobody writes between these hours.
WAKES, SLEEPS = time(7), time(22, 30)
#: Replies after which somebody who gives up is not heard of again.
PATIENCE = 2


@dataclass(frozen=True, slots=True)
class Line:
    """One text of a thread: the bot's (`ours`) or the alum's."""

    ours: bool
    body: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Reply:
    """What the alum will text, and when."""

    at: datetime
    body: str


def next_reply(alum: SimulatedAlum, thread: Sequence[Line], *, seed: int) -> Reply | None:
    """The next text from an alum's phone, or None when there is nothing to be said. The first line is an opening."""
    return _Holder(alum, tuple(thread), seed).next_reply()


def begins_a_checkin(text: str) -> bool:
    """True for the first text of a check-in."""
    who, asked = who_is_it(text), asked_in(text)
    if who is not None:
        return who.first
    if asked is not None and asked.after_thanks:
        return False
    return (
        asked is not None
        and asked.question in (_FIRST_QUESTIONS | _FIRST_ITEMS)
        and not asked.again
        and not asked.reminder
    )


def _answers(line: Line, before: Line) -> bool:
    """Whether a line is one of the alum's, and answers more than the question who it is."""
    return not line.ours and not (before.ours and who_is_it(before.body) is not None)


class _Holder:
    """The person holding the phone, with the thread of one check-in before them."""

    def __init__(self, alum: SimulatedAlum, thread: tuple[Line, ...], seed: int) -> None:
        self._alum = alum
        self._thread = thread
        self._replies = [line for line in thread if not line.ours]
        self._said = [line for line, before in zip(thread[1:], thread, strict=False) if _answers(line, before)]
        self._opened_at = thread[0].at
        self._zone = ZoneInfo(HOME)
        self._opened_on: date = self._opened_at.astimezone(self._zone).date()
        key = f"{seed}:{alum.external_id}:{self._opened_on}"
        self._mood: Mood = alum.temper.mood(Random(key), self._opened_on)  # noqa: S311 - chance for stories, not secrets
        self._rng = Random(f"{key}:{len(self._replies)}:{sum(line.ours for line in thread) if self._replies else 0}")  # noqa: S311

    def next_reply(self) -> Reply | None:
        last = self._thread[-1]
        if not last.ours:
            return None
        who = who_is_it(last.body)
        if who is not None:
            return None if self._is_silent(who) else Reply(self._when(last), self._who_words(who))
        asked = asked_in(last.body)
        if asked is None:
            return self._after_a_statement()
        if self._is_silent(asked):
            return None
        return Reply(self._when(last), self._words(asked))

    def _is_silent(self, asked: Asked | WhoIsIt) -> bool:
        mood = self._mood
        if mood.pace is Pace.NEVER:
            return True
        if not self._replies:
            return mood.pace is Pace.AFTER_REMINDER and not asked.reminder
        if mood.quirk is Quirk.GIVES_UP:
            return len(self._said) >= PATIENCE
        if not self._said and mood.quirk is Quirk.HARD_TIME:
            return False
        return mood.quirk in (Quirk.STOPS, Quirk.WRONG_NUMBER, Quirk.HARD_TIME)

    def _after_a_statement(self) -> Reply | None:
        """After a text that asks nothing: the open question, if we put it off; now and then a thank-you."""
        last, put_off = self._thread[-1], self._mood.quirk in (Quirk.ASKS_STAFF, Quirk.BUSY)
        if put_off and len(self._said) == 1:
            asked = self._last_asked()
            at = self._awake(last.at + timedelta(minutes=self._rng.randint(70, 300)))
            return Reply(at, self._speaker(asked).answer(asked)) if asked else None
        if len(self._said) > PATIENCE and self._rng.random() < 0.12 and not self._polite():
            book = self._speaker(None).book(self._language())
            return Reply(self._awake(last.at + timedelta(minutes=2)), self._rng.choice(book.THANKS))
        return None

    def _polite(self) -> bool:
        book = self._speaker(None).book(self._language())
        return self._said[-1].body in book.THANKS

    def _language(self) -> str:
        asked = self._last_asked()
        return asked.language if asked else self._alum.language

    def _last_asked(self) -> Asked | None:
        return next((a for line in reversed(self._thread) if line.ours and (a := asked_in(line.body))), None)

    def _when(self, last: Line) -> datetime:
        rng, pace = self._rng, self._mood.pace
        if self._replies:
            return self._awake(last.at + timedelta(seconds=rng.choice((40, 90, 150, 300, 900)) + rng.randint(0, 60)))
        match pace:
            case Pace.SLOW:
                wait = timedelta(minutes=rng.randint(90, 26 * 60))
            case Pace.AFTER_REMINDER:
                return self._awake(last.at + timedelta(minutes=rng.randint(3, 240)))
            case Pace.AFTER_CLOSE:
                wait = timedelta(days=rng.randint(37, 45), minutes=rng.randint(0, 600))
            case _:
                wait = timedelta(seconds=rng.randint(60, 1500))
        return self._awake(max(self._opened_at + wait, last.at + timedelta(minutes=1)))

    def _awake(self, at: datetime) -> datetime:
        local = at.astimezone(self._zone)
        if WAKES <= local.time() < SLEEPS:
            return at
        day = local.date() + timedelta(days=1 if local.time() >= SLEEPS else 0)
        morning = datetime.combine(day, WAKES, self._zone) + timedelta(minutes=self._rng.randint(5, 120))
        return morning.astimezone(at.tzinfo)

    def _who_words(self, who: WhoIsIt) -> str:
        """Who they are, as people say it; some have no patience for the question, and some are not the alum."""
        quirk, speaker = self._mood.quirk, self._speaker(None)
        if quirk is Quirk.STOPS or (quirk is Quirk.WRONG_NUMBER and self._rng.random() < 0.5):
            return speaker.odd(quirk, who.language)
        book = speaker.book(who.language)
        said: tuple[str, ...] = book.NOT_ME if quirk is Quirk.WRONG_NUMBER else book.ITS_ME
        return self._rng.choice(said).format(name=self._alum.first_name)

    def _words(self, asked: Asked) -> str:
        quirk, speaker = self._mood.quirk, self._speaker(asked)
        if not self._said:
            return self._first_words(asked, speaker)
        if quirk is Quirk.CORRECTS and not asked.again and self._has_just_told_pay():
            return speaker.correction(asked)
        if asked.question in _PAY:
            if quirk is Quirk.NEVER_CLEAR or (quirk is Quirk.VAGUE_PAY and not asked.again):
                return speaker.odd(quirk, asked.language)
            if quirk is Quirk.SKIPS:
                return speaker.odd(quirk, asked.language)
        return speaker.answer(asked)

    def _first_words(self, asked: Asked, speaker: Speaker) -> str:
        quirk = self._mood.quirk
        if quirk in (Quirk.STOPS, Quirk.WRONG_NUMBER, Quirk.ASKS_STAFF, Quirk.BUSY, Quirk.HARD_TIME):
            return speaker.odd(quirk, asked.language)
        job = speaker.truth.job
        if quirk is Quirk.ONE_LINE and job and job.employer and asked.question in _FIRST_QUESTIONS:
            return speaker.everything(asked)
        return speaker.answer(asked)

    def _has_just_told_pay(self) -> bool:
        """Whether the question before this one was the only one about pay: the moment to notice a slip."""
        asked = [a.question for line in self._thread if line.ours and (a := asked_in(line.body))]
        return len([q for q in asked if q in _PAY]) == 1 and asked[-2:-1] != [] and asked[-2] in _PAY

    def _speaker(self, asked: Asked | None) -> Speaker:
        truth = self._alum.life.on(self._opened_on)
        worked = bool(asked and asked.dates and self._alum.life.worked_between(*asked.dates))
        slips = self._mood.quirk is Quirk.CORRECTS and not (asked and asked.again)
        return Speaker(truth, worked, self._mood.voice, self._rng, Decimal(1) if slips else Decimal(0))
