"""How a simulated alum takes to texts: how soon they answer, in what voice, and what is odd about them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from random import Random


class Pace(StrEnum):
    """When the first reply of a check-in comes, if it comes."""

    PROMPT = "prompt"
    SLOW = "slow"  # hours, or the next day
    AFTER_REMINDER = "after_reminder"
    AFTER_CLOSE = "after_close"  # when the check-in has been given up
    NEVER = "never"


class Voice(StrEnum):
    """How they write."""

    TERSE = "terse"  # digits, where there are digits
    PLAIN = "plain"
    CHATTY = "chatty"
    TYPOS = "typos"
    SPANGLISH = "spanglish"


class Quirk(StrEnum):
    """What makes one conversation different from a plain one."""

    NONE = "none"
    ONE_LINE = "one_line"  # everything in the first reply
    VAGUE_PAY = "vague_pay"  # pay without its unit, clear when asked again
    NEVER_CLEAR = "never_clear"  # pay that staff will have to find out
    CORRECTS = "corrects"  # a slip in the pay, then "sorry, 17.50"
    ASKS_STAFF = "asks_staff"
    BUSY = "busy"  # "at work, later"
    SKIPS = "skips"
    GIVES_UP = "gives_up"
    HARD_TIME = "hard_time"
    STOPS = "stops"
    WRONG_NUMBER = "wrong_number"


@dataclass(frozen=True, slots=True)
class Mood:
    """How somebody takes to one check-in."""

    pace: Pace
    voice: Voice
    quirk: Quirk


@dataclass(frozen=True, slots=True)
class Temper:
    """How somebody takes to check-ins in general. `fate` is how the texting ends, if it does."""

    voice: Voice
    answers: float  # the chance that a check-in gets any reply
    fate: Quirk = Quirk.NONE
    silent_from: date | None = None  # never answers check-ins begun on or after this day

    def mood(self, rng: Random, opened_on: date) -> Mood:
        """How this check-in finds them."""
        pace = rng.choices((Pace.PROMPT, Pace.SLOW, Pace.AFTER_REMINDER, Pace.AFTER_CLOSE), (50, 26, 20, 4))[0]
        quirk = rng.choices(tuple(_QUIRKS), tuple(_QUIRKS.values()))[0]
        silent = rng.random() >= self.answers or (self.silent_from is not None and opened_on >= self.silent_from)
        if self.fate is not Quirk.NONE and self.silent_from is None and rng.random() < 0.5:
            return Mood(Pace.PROMPT, self.voice, self.fate)
        return Mood(Pace.NEVER if silent else pace, self.voice, quirk)


_QUIRKS = {
    Quirk.NONE: 55,
    Quirk.ONE_LINE: 8,
    Quirk.VAGUE_PAY: 6,
    Quirk.NEVER_CLEAR: 8,
    Quirk.CORRECTS: 5,
    Quirk.ASKS_STAFF: 4,
    Quirk.BUSY: 4,
    Quirk.SKIPS: 3,
    Quirk.GIVES_UP: 6,
    Quirk.HARD_TIME: 1,
}


def a_temper(rng: Random, language: str) -> Temper:
    """A temper by chance: most answer most of the time, some seldom, a few want no texts."""
    if language == "es":
        voice = rng.choices((Voice.PLAIN, Voice.TERSE, Voice.CHATTY, Voice.SPANGLISH), (45, 25, 15, 15))[0]
    else:
        voice = rng.choices((Voice.PLAIN, Voice.TERSE, Voice.CHATTY, Voice.TYPOS), (40, 25, 20, 15))[0]
    fate = rng.choices((Quirk.NONE, Quirk.STOPS, Quirk.WRONG_NUMBER), (92, 5, 3))[0]
    return Temper(voice, rng.choices((0.9, 0.7, 0.25), (55, 30, 15))[0], fate)
