"""Made-up alumni: what is true of each, what each answers to a question, and the records that must come of it."""

from __future__ import annotations

import random
import re
from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum

AREAS = (212, 312, 213, 773, 217, 309, 618, 630, 708, 815, 847, 224, 646, 718, 323, 310, 415, 510, 619, 714)
ZONES = ("America/Chicago", "America/Chicago", "America/New_York", "America/Los_Angeles")
_EMPLOYERS = ("Target", "Walmart", "Costco", "Home Depot")
_NEW_JOBS = (("Northside Bakery", "baker"), ("Lakeside Hotel", "housekeeper"), ("Metro Transit", "bus driver"))
_EMPLOYER_BENEFITS = (
    ("health insurance and paid time off", {"health", "paid_leave"}),
    ("health and dental", {"health", "dental"}),
    ("dental", {"dental"}),
    ("none", {"none"}),
)
_PUBLIC_BENEFITS = (
    ("food stamps", {"snap"}),
    ("medicaid", {"medicaid"}),
    ("SNAP and Medicaid", {"snap", "medicaid"}),
    ("none", {"none"}),
)
#: The first is the carrier's own word and makes it block the number; the others only we can understand.
_STOPS = ("STOP", "stop texting me", "please remove me from your list")

_ASKS = {
    "still": re.compile(r"Are you still working at "),
    "job": re.compile(r"Where do you work now, and what do you do there\?"),
    "pay": re.compile(r"How much are you paid before taxes, and per what\?"),
    "hours": re.compile(r"About how many hours a week do you work\?"),
    "perks": re.compile(r"Does the job come with health insurance, "),
    "public": re.compile(r"Do you get any of these now[?] "),
    "worked": re.compile(r"Did you work for pay at any time from "),
    "now": re.compile(r"Which fits you best now\?"),
    "thanks": re.compile(r"Thank you, that is all for now\."),
    "stopped": re.compile(r"you are unsubscribed"),
}


class Life(StrEnum):
    """What became of somebody."""

    SAME_JOB = "same job"
    NEW_JOB = "new job"
    NO_JOB = "no job"


@dataclass
class Person:
    """One alum with a phone. `told` holds what was said so far, question by question."""

    number: int
    phone: str
    zone: str
    life: Life
    employer: str
    new_job: tuple[str, str]
    pay: str
    hours: int
    perks: tuple[str, set[str]]
    public: tuple[str, set[str]]
    #: The question at which this person says stop instead of answering, and how.
    stops_at: str | None = None
    stop_words: str = "STOP"
    #: Says pay and hours in two texts sent at the same moment.
    in_two_texts: bool = False
    told: dict[str, str] = field(default_factory=dict)
    heard: list[str] = field(default_factory=list)
    odd: list[str] = field(default_factory=list)
    stopped: bool = False

    def hear(self, body: str) -> list[tuple[str, str]]:
        """A text arrives at this phone: the texts that the person answers with, each with the question it answers."""
        asked = next((name for name, shape in _ASKS.items() if shape.search(body)), None)
        if asked is None:
            self.odd.append(body)
            return []
        self.heard.append(asked)
        if self.stopped or asked in ("thanks", "stopped") or asked in self.told:
            return []
        if asked == self.stops_at:
            self.stopped = True
            return [("stop", self.stop_words)]
        says = [(asked, self._answer(asked))]
        if asked == "pay" and self.in_two_texts:
            says.append(("hours", f"{self.hours} hours a week"))
        self.told.update(says)
        return says

    def _answer(self, asked: str) -> str:
        match asked:
            case "still":
                return {Life.SAME_JOB: "1", Life.NEW_JOB: "2", Life.NO_JOB: "3"}[self.life]
            case "job":
                return ", ".join(self.new_job)
            case "pay":
                return f"{self.pay} an hour"
            case "hours":
                return str(self.hours)
            case "perks":
                return self.perks[0]
            case "public":
                return self.public[0]
            case "worked" | "now":
                return "1"
        raise KeyError(asked)

    @property
    def is_done(self) -> bool:
        """Whether the conversation came to its end, one way or the other."""
        return self.stopped or "thanks" in self.heard

    def records(self) -> set[str]:
        """Every record that must follow from what was told so far, a line each."""
        return set(self._jobs()) | set(self._pay_and_benefits())

    def _jobs(self) -> list[str]:
        if "still" not in self.told:
            return []
        if self.life is Life.NO_JOB:
            return ["employment unemployed", *(["employment employed"] if "worked" in self.told else [])]
        employer = self.employer if self.life is Life.SAME_JOB else self.new_job[0] if "job" in self.told else None
        hours = f" {self.hours} h" if "hours" in self.told else ""
        return [f"employment employed {employer or 'somewhere'}{hours}"]

    def _pay_and_benefits(self) -> list[str]:
        lines = []
        if "pay" in self.told:
            lines.append(f"wage {Decimal(self.pay)} hour")
        if "perks" in self.told:
            lines += [f"employer {benefit}" for benefit in self.perks[1]]
        if "public" in self.told:
            lines += [f"public {benefit}" for benefit in self.public[1]]
        return lines


def make_people(count: int, *, seed: int) -> list[Person]:
    """So many alumni, each with a number of their own. Raises ValueError when there are not enough numbers."""
    if count > len(AREAS) * 99:
        raise ValueError(f"{count} people: there are made-up numbers for {len(AREAS) * 99}")
    chance = random.Random(seed)
    return [_person(number, chance) for number in range(count)]


def _person(number: int, chance: random.Random) -> Person:
    life = chance.choices(list(Life), (6, 3, 2))[0]
    stops = chance.random() < 0.06
    return Person(
        number=number,
        phone=f"+1{AREAS[number // 99]}55501{number % 99 + 1:02}",
        zone=chance.choice(ZONES),
        life=life,
        employer=chance.choice(_EMPLOYERS),
        new_job=chance.choice(_NEW_JOBS),
        pay=f"{11 + number % 23}.{number % 89 + 10}",
        hours=20 + number % 21,
        perks=chance.choice(_EMPLOYER_BENEFITS),
        public=chance.choice(_PUBLIC_BENEFITS),
        stops_at=chance.choice(("still", "pay", "perks", "public")) if stops else None,
        stop_words=chance.choice(_STOPS),
        in_two_texts=life is not Life.NO_JOB and chance.random() < 0.3,
    )
