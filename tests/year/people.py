"""A thousand made-up alumni: where their phone and their address say they are, and how they take to texts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum
from random import Random
from typing import Final

from tests.year.places import AREAS, HOME, ZIPS, Place


class Temper(StrEnum):
    """How somebody takes to texts."""

    SILENT = "silent"
    SHORT = "short"  # answers a question or two, then no more
    ANSWERS = "answers"  # to the end, or nearly
    STOPS = "stops"
    STOPS_AND_STARTS = "stops and starts"
    STOPS_AND_TALKS = "stops and talks"
    STRANGER = "stranger"  # a wrong number


#: How often each, and how many texts each answers in one check-in at most.
_TEMPERS: Final = {
    Temper.SILENT: (54, 0), Temper.SHORT: (25, 1), Temper.ANSWERS: (3, 6), Temper.STOPS: (8, 2),
    Temper.STOPS_AND_STARTS: (3, 2), Temper.STOPS_AND_TALKS: (3, 2), Temper.STRANGER: (4, 2),
}  # fmt: skip
STOPS: Final = {
    "en": ("STOP", "stop texting me", "take me off this list", "please remove my number", "unsubscribe", "opt out"),
    "es": ("ALTO", "ya no me manden mensajes", "quitenme de la lista", "BAJA", "no quiero mas mensajes", "STOP"),
}
STRANGERS: Final = {"en": ("wrong number", "You have the wrong number"), "es": ("numero equivocado",)}
STARTS: Final = ("START", "UNSTOP")
#: Days from the year's first to somebody's exit: of some the year sees all check-ins, of others the first or the last.
_EXITS: Final = (-430, -430, -400, -370, -310, -110, 100, 150, 210, 235)
#: Said by people who said stop before: nothing of it takes the stop back.
_AFTERWARDS: Final = {"en": ("hello?", "yes", "1", "who is this"), "es": ("hola", "si", "1", "quien es")}
_SAYS: Final = {
    "en": ("1", "1", "yes", "2", "no", "3", "17.50 an hour, 40 hours", "Target, cashier", "none", "health insurance",
           "SNAP", "not working", "still at the same job", "who is this?", "skip", "HELP", "in school now", "20 hours"),
    "es": ("1", "1", "si", "2", "no", "3", "15 la hora, 40 horas", "Target, cajera", "ninguno", "seguro medico",
           "estampillas", "no trabajo", "sigo en el mismo trabajo", "quien es?", "saltar", "AYUDA", "estudio"),
}  # fmt: skip


@dataclass(slots=True)
class Alum:
    """One alum. The phone and the ZIP code may change during the year; `stated` never does."""

    number: int
    phone: str
    zip: Place | None
    language: str
    temper: Temper
    exited_on: date
    landline: bool = False
    #: The carrier heard this person's stop, and we did not: from this day on it refuses.
    carrier_stops_on: date | None = None
    #: Told staff by telephone that they want no more texts.
    calls_to_stop_on: date | None = None
    moves_on: date | None = None
    stopped: bool = False
    said: int = 0
    heard: list[str] = field(default_factory=list)

    @property
    def area(self) -> Place:
        """What the area code says."""
        return next(area for area in AREAS if area.code == self.phone[2:5])

    def row(self) -> dict[str, str]:
        """The line of a roster."""
        return {
            "external_id": f"Y{self.number:05}", "first_name": f"Given{self.number}", "last_name": "Family",
            "phone": self.phone, "language": self.language, "zip": self.zip.code if self.zip else "",
            "program": "Welding", "exited_on": self.exited_on.isoformat(), "consent": "yes",
            "consent_on": (self.exited_on - timedelta(days=100)).isoformat(), "consent_source": "paper form",
        }  # fmt: skip

    def answer(self, chance: Random, *, first: bool) -> str | None:
        """What this person texts back to a text of ours, if anything. `first` begins a check-in, or reminds of it."""
        self.said = 0 if first else self.said
        if self.stopped:
            return None
        _, patience = _TEMPERS[self.temper]
        if self.said >= patience or chance.random() < (0.45 if first else 0.1):
            return None
        self.said += 1
        if self.temper in _STOPPERS and chance.random() < 0.4:
            self.stopped = True
            words = STRANGERS if self.temper is Temper.STRANGER else STOPS
            return chance.choice(words[self.language])
        return chance.choice(_SAYS[self.language])

    def afterwards(self, chance: Random) -> str | None:
        """What somebody who said stop texts weeks later, if anything."""
        match self.temper:
            case Temper.STOPS_AND_STARTS:
                self.temper, self.stopped = Temper.SHORT, False
                return chance.choice(STARTS)
            case Temper.STOPS_AND_TALKS:
                return chance.choice(_AFTERWARDS[self.language])
            case Temper.STRANGER if chance.random() < 0.3:
                return chance.choice(STARTS)  # does not make a wrong number right
            case _:
                return None


_STOPPERS: Final = frozenset({Temper.STOPS, Temper.STOPS_AND_STARTS, Temper.STOPS_AND_TALKS, Temper.STRANGER})


def make_people(count: int, chance: Random, *, begins: date) -> list[Alum]:
    """So many alumni; half of them with an address elsewhere than their number, some without one, a few on one phone.

    Raises ValueError when there are not enough made-up numbers.
    """
    numbers = [f"+1{area.code}55501{line:02}" for line in range(1, 100) for area in AREAS]
    if count > len(numbers):
        raise ValueError(f"{count} people: there are made-up numbers for {len(numbers)}")
    alumni = [_alum(number, numbers[number], chance, begins) for number in range(count)]
    for sharing in chance.sample(alumni[1:], count // 50):
        sharing.phone = alumni[sharing.number - 1].phone
    return alumni


def _alum(number: int, phone: str, chance: Random, begins: date) -> Alum:
    home = HOME[phone[2:5]]
    draw = chance.random()
    alum = Alum(
        number=number,
        phone=phone,
        zip=chance.choice(ZIPS) if draw < 0.5 else home if draw < 0.9 else None,
        language="es" if chance.random() < 0.3 else "en",
        temper=chance.choices(tuple(_TEMPERS), [often for often, _ in _TEMPERS.values()])[0],
        exited_on=begins + timedelta(days=chance.choice(_EXITS) + chance.randint(0, 30)),
    )
    some_day = begins + timedelta(days=chance.randint(60, 330))
    match chance.random():
        case draw if draw < 0.02:
            alum.landline = True
        case draw if draw < 0.05:
            alum.carrier_stops_on = some_day
        case draw if draw < 0.08:
            alum.calls_to_stop_on = some_day
        case draw if draw < 0.22:
            alum.moves_on = some_day
    return alum


def move(alum: Alum, chance: Random, taken: Sequence[str]) -> None:
    """Somebody moves: to another address, now and then with another number."""
    alum.zip = chance.choice(ZIPS)
    if chance.random() < 0.4:
        free = [f"+1{area.code}55501{line:02}" for line in range(99, 60, -1) for area in AREAS]
        known = set(taken)
        alum.phone = next(number for number in chance.sample(free, len(free)) if number not in known)
        alum.stopped = False
