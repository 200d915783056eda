"""The hours in which one person may be texted: the program's own, less what the law of their states takes away."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from surveys.hours import Opening, SendingHours
from surveys.law.windows import STRICTER, lawful_hours


@dataclass(frozen=True, slots=True, eq=False)
class Allowed:
    """The program's hours and the law of every state that somebody may be in, together. Make it with `hours_for`.

    Of equal ones there is only one, so that a day worked out for one person serves everybody like them.
    """

    program: SendingHours
    states: frozenset[str]

    def on(self, day: date) -> Opening | None:
        """The opening of one date, or None when texts to these people may not go on it."""
        chosen = self.program.on(day)
        lawful = lawful_hours(self.states, day).on(day)
        return _both(chosen, lawful) if chosen and lawful else None


@lru_cache(maxsize=8192)
def _hours_for(program: SendingHours, states: frozenset[str]) -> Allowed:
    return Allowed(program, states)


def hours_for(program: SendingHours, states: Collection[str]) -> Allowed:
    """The hours for people who may be in any of these states; with none known, what is lawful in all."""
    return _hours_for(program, frozenset(states))


@dataclass(frozen=True, slots=True)
class Cut:
    """What a state's law leaves of the hours that a program chose for one weekday (0 is Monday); None: nothing."""

    state: str
    weekday: int
    chosen: Opening
    left: Opening | None


def cuts(program: SendingHours, *, today: date, states: Collection[str] = STRICTER) -> tuple[Cut, ...]:
    """Where the law of these states takes something off a program's week, as it is today, by state and weekday."""
    found = []
    for state in sorted(states):
        lawful = lawful_hours([state], today).week
        for weekday, (chosen, law) in enumerate(zip(program.week, lawful, strict=True)):
            left = _both(chosen, law) if chosen and law else None
            if chosen and left != chosen:
                found.append(Cut(state, weekday, chosen, left))
    return tuple(found)


def _both(one: Opening, other: Opening) -> Opening | None:
    opens, closes = max(one.opens, other.opens), min(one.closes, other.closes)
    return Opening(opens, closes) if opens < closes else None
