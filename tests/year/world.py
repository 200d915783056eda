"""The year itself: the real bot on a real database, with made-up people around it, from one thing to the next."""

from __future__ import annotations

import csv
import heapq
from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime, time, timedelta
from itertools import count
from pathlib import Path
from random import Random
from typing import Final

import sqlalchemy as sa

from bot import outbox
from bot.bot import Bot
from bot.carriers.carrier import OutboundText, Outcome, Refused
from bot.carriers.simulator import SimulatedCarrier
from bot.inbound import InboundText, receive
from bot.rosters import import_roster
from bot.statuses import StatusReport, report
from records import consent, hours, moments
from records.database import Database
from records.tables.people import alumni
from records.tables.texts import attempts, messages
from scheduler.rounds import run_checkins, run_round
from surveys.hours import Opening
from tests.support.clock import FixedClock
from tests.support.doors import OURS, settings_for
from tests.year.judge import judged
from tests.year.log import Chosen, Handed, Log, Meant, Said, Week, Whereabouts
from tests.year.people import STARTS, STOPS, STRANGERS, Alum, make_people, move

BEGINS: Final = date(2026, 6, 1)
A_YEAR: Final = timedelta(days=365)
BY: Final = "coordinator@example.org"
LONG_WEEK: Final[Week] = (*[(7 * 60, 22 * 60)] * 6, None)
SHORT_WEEK: Final[Week] = (*[(10 * 60, 18 * 60)] * 5, (10 * 60, 17 * 60), None)
#: What the program's hours are from which day on; before the first, those that a program starts with.
HOURS: Final = ((date(2026, 6, 10), LONG_WEEK), (date(2026, 9, 15), SHORT_WEEK), (date(2027, 2, 1), LONG_WEEK))
#: Days without texts, and the day on which each is told: some long before, one the evening before.
BLACKOUTS: Final = {
    date(2026, 7, 1): [date(2026, 8, 20), date(2026, 8, 21)],
    date(2026, 11, 20): [date(2026, 11, 27), *(date(2026, 12, day) for day in (24, 26, 28, 29, 30, 31))],
    date(2027, 3, 29): [date(2027, 3, 30)],
}
MEANT: Final = {
    **{word: "stop" for words in STOPS.values() for word in words},
    **{word: "stranger" for words in STRANGERS.values() for word in words},
    **dict.fromkeys(STARTS, "start"),
    **dict.fromkeys(("HELP", "who is this", "who is this?", "quien es", "quien es?"), "help"),
    "AYUDA": "help",
}


class YearCarrier(SimulatedCarrier):
    """Writes down every text that it is handed, with how long it may try."""

    def __init__(self, clock: FixedClock, log: Log, refuses: dict[str, int]) -> None:
        super().__init__(clock, refuse=refuses.get)
        self._now, self._log = clock, log

    def send(self, text: OutboundText) -> Outcome:
        """Takes the text, unless the number is one that refuses."""
        outcome = super().send(text)
        code = outcome.code if isinstance(outcome, Refused) else None
        self._log.handed.append(Handed(self._now(), text.to, text.body, text.valid_for, text.attempt, code))
        return outcome


class World:
    """Everything around one bot for a year. `days` makes it shorter; a worker looks `every` so many seconds."""

    def __init__(
        self,
        database: Database,
        folder: Path,
        *,
        people: int,
        seed: int,
        days: int = 365,
        every: tuple[int, int] = (3_000, 26_000),
    ) -> None:
        self._every = every
        self._chance = Random(seed)
        self._people = make_people(people, self._chance, begins=BEGINS)
        self._by_phone: dict[str, list[Alum]] = {}
        self._folder = folder
        self.clock = FixedClock(datetime.combine(BEGINS, time(6), UTC))
        self._ends = self.clock.now + timedelta(days=days)
        self.log = Log(chosen=[Chosen(datetime.min.replace(tzinfo=UTC), SHORT_WEEK)])
        self._refuses = {alum.phone: 21614 for alum in self._people if alum.landline}
        self._carrier = YearCarrier(self.clock, self.log, self._refuses)
        self.bot = Bot(settings_for(), database, self._carrier, self.clock)
        self._events: list[tuple[datetime, int, str, object]] = []
        self._order = count()
        self._away = list(self._outages())
        self._last_heard: dict[str, datetime] = {}
        self._sids = count(1)
        self._chores_at = self.clock.now
        self._plan()

    def run(self) -> Log:
        """Lets the year go by, and gives what happened."""
        while self._events and self._events[0][0] < self._ends:
            self.clock.now, _, name, about = heapq.heappop(self._events)
            getattr(self, f"_{name}")(about)
        self._read_what_was_meant()
        return self.log

    # What happens

    def _plan(self) -> None:
        for day in (BEGINS + timedelta(days=n) for n in range(int((self._ends - self.clock.now).days))):
            if day.day in (1, 15):
                self._at(_noon(day), "roster", day)
        for day, week in HOURS:
            self._at(_noon(day), "set_hours", week)
        for day, days in BLACKOUTS.items():
            self._at(_noon(day) + timedelta(hours=11), "black_out", days)
        for alum in self._people:
            if alum.carrier_stops_on:
                self._at(_noon(alum.carrier_stops_on), "carrier_stop", alum)
            if alum.calls_to_stop_on:
                self._at(_noon(alum.calls_to_stop_on), "call_to_stop", alum)
        self._at(self.clock.now, "tick", None)

    def _outages(self) -> Iterator[tuple[datetime, datetime]]:
        """Times at which no worker runs: texts come in all the same, and answers wait."""
        for _ in range(14):
            begins = self.clock.now + timedelta(minutes=self._chance.randint(0, 520_000))
            yield begins, begins + timedelta(minutes=self._chance.randint(20, 900))

    def _roster(self, day: date) -> None:
        """The program's list comes in: who finished since, and who has moved."""
        known = {alum.number for several in self._by_phone.values() for alum in several}
        movers = [a for a in self._people if a.number in known and a.moves_on and a.moves_on <= day]
        for alum in movers:
            self._leave(alum)
            move(alum, self._chance, [*self._by_phone, *(a.phone for a in self._people)])
            alum.moves_on = None
        fresh = [a for a in self._people if a.number not in known and a.exited_on <= day]
        for alum in (*movers, *fresh):
            self._by_phone.setdefault(alum.phone, []).append(alum)
            self._note_where(alum)
        if movers or fresh:
            self._import([*movers, *fresh])

    def _import(self, people: Sequence[Alum]) -> None:
        path = self._folder / "roster.csv"
        with path.open("w", newline="") as file:
            writer = csv.DictWriter(file, list(people[0].row()))
            writer.writeheader()
            writer.writerows(alum.row() for alum in people)
        result = import_roster(
            self.bot.database, path, now=self.clock.now, by=BY, default_zone=self.bot.settings.timezone
        )
        assert not result.rejected, result.rejected[0]

    def _leave(self, alum: Alum) -> None:
        self._by_phone[alum.phone].remove(alum)
        self.log.whereabouts.append(Whereabouts(self.clock.now, alum.phone, alum.number, ()))

    def _note_where(self, alum: Alum) -> None:
        places = (alum.area, *([alum.zip] if alum.zip else []))
        self.log.whereabouts.append(Whereabouts(self.clock.now, alum.phone, alum.number, places))

    def _set_hours(self, week: Week) -> None:
        chosen = [Opening(_time(day[0]), _time(day[1])) if day else None for day in week]
        with self.bot.database.begin() as tx:
            hours.set_hours(tx, chosen, on_federal_holidays=False, by=BY, now=self.clock.now)
        self.log.chosen.append(Chosen(self.clock.now, week))

    def _black_out(self, days: Sequence[date]) -> None:
        with self.bot.database.begin() as tx:
            hours.black_out(tx, days, why="closed", by=BY, now=self.clock.now)
        self.log.blackouts.update(dict.fromkeys(days, self.clock.now))

    def _carrier_stop(self, alum: Alum) -> None:
        self._refuses[alum.phone] = 21610

    def _call_to_stop(self, alum: Alum) -> None:
        if alum not in self._by_phone.get(alum.phone, ()):
            return
        with self.bot.database.begin() as tx:
            ids = tuple(tx.scalars(sa.select(alumni.c.id).where(alumni.c.external_id == f"Y{alum.number:05}")))
            consent.record_event(
                tx, "staff_opt_out", phone=alum.phone, alum_ids=ids, source="staff", text="called", now=self.clock.now
            )
        self.log.said.append(Said(self.clock.now, alum.phone, "", "staff_stop"))

    def _text(self, said: tuple[Alum, str, str]) -> None:
        """Somebody texts us, from the phone on which they got ours."""
        alum, phone, body = said
        self.log.said.append(Said(self.clock.now, phone, body, MEANT.get(body, "answer")))
        self._last_heard[phone] = self.clock.now
        receive(self.bot, InboundText(f"SM{next(self._sids):032x}", phone, OURS, body), now=self.clock.now)
        self._at(self.clock.now + timedelta(seconds=self._chance.choice((1, 2, 5, 40))), "answer", None)
        if alum.stopped:
            self._later(alum, phone, alum.afterwards(self._chance))

    # What comes of it

    def _tick(self, _: object) -> None:
        """A worker looks, and does what is due. The next look is at some odd minute a while later."""
        low, high = self._every
        self._at(self.clock.now + timedelta(seconds=self._chance.randint(low, high)), "tick", None)
        with self.bot.database.read() as tx:
            due = moments.next_due(tx)
        if due is not None and due <= self.clock.now and not self._is_away():
            # The chores of a worker, such as keeping by rule, cost more than its texts: a few times a month is enough.
            with_chores = self.clock.now >= self._chores_at
            (run_round if with_chores else run_checkins)(self.bot, now=self.clock.now)
            if with_chores:
                self._chores_at = self.clock.now + timedelta(days=5)
            self._deliver()

    def _answer(self, _: object) -> None:
        """What waits as an answer goes out a moment after the text came, if a worker runs at all."""
        if not self._is_away():
            outbox.drain(self.bot)
            self._deliver()

    def _is_away(self) -> bool:
        return any(begins <= self.clock.now < ends for begins, ends in self._away)

    def _deliver(self) -> None:
        # Calls go side by side and end in any order; the year must go the same way each time.
        for sid, text in sorted(self._carrier.deliveries(), key=lambda delivery: delivery[1].to):
            report(self.bot, StatusReport(sid, "delivered", text.attempt), now=self.clock.now)
            self._reach(text)

    def _reach(self, text: OutboundText) -> None:
        """A text reaches a phone, and its owner may text back: at once, hours later, or in the night."""
        holders = self._by_phone.get(text.to, ())
        if not holders:
            return
        alum = self._chance.choice(holders)
        heard = self._last_heard.get(text.to)
        first = heard is None or self.clock.now - heard > timedelta(minutes=30)
        body = alum.answer(self._chance, first=first)
        if body is None:
            return
        match self._chance.random():
            case draw if draw < 0.7:
                wait = timedelta(minutes=self._chance.randint(1, 40))
            case draw if draw < 0.9:
                wait = timedelta(hours=self._chance.randint(1, 12))
            case _:
                wait = timedelta(hours=self._chance.randint(8, 60))
        self._at(self.clock.now + wait, "text", (alum, text.to, body))

    def _later(self, alum: Alum, phone: str, body: str | None) -> None:
        if body is not None:
            self._at(self.clock.now + timedelta(days=self._chance.randint(1, 60), hours=self._chance.randint(0, 23)),
                     "text", (alum, phone, body))  # fmt: skip

    def _at(self, at: datetime, name: str, about: object) -> None:
        heapq.heappush(self._events, (at, next(self._order), name, about))

    def _read_what_was_meant(self) -> None:
        """What each attempt was for, out of the product's records."""
        numbers = sa.select(attempts.c.id, messages.c.checkin_id, messages.c.kind, messages.c.in_reply_to,
                            alumni.c.external_id)  # fmt: skip
        joined = numbers.select_from(
            attempts.join(messages, messages.c.id == attempts.c.message_id).outerjoin(
                alumni, alumni.c.id == messages.c.alum_id
            )
        )
        with self.bot.database.read() as tx:
            for row in tx.execute(joined):
                alum = int(row.external_id[1:]) if row.external_id else None
                self.log.meant[row.id] = Meant(alum, row.checkin_id, row.kind, row.in_reply_to is not None)


def counted(log: Log) -> Counter[str]:
    """What a year came to, in numbers."""
    taken = [text for text in log.handed if text.code is None]
    kinds = Counter(log.meant[text.attempt].kind for text in taken)
    meant = Counter(said.meant for said in log.said)
    return Counter(
        {
            "people": len({where.alum for where in log.whereabouts}),
            "moves": len(log.whereabouts) - len({where.alum for where in log.whereabouts}),
            "texts": len(taken),
            "first texts": kinds["opening"],
            "reminders": kinds["reminder"],
            "replies": meant.total() - meant["staff_stop"],
            "opt-outs": meant["stop"] + meant["staff_stop"],
            "wrong numbers": meant["stranger"],
            "starts": meant["start"],
            "refused by the carrier": len(log.handed) - len(taken),
        }
    )


def told(log: Log) -> str:
    """The year in a few lines: what there was of each, and what was wrong with it."""
    there = (f"{name} {count:,}" for name, count in counted(log).items())
    wrong = (f"{kind} {count}" for kind, count in judged(log).items())
    return f"a year: {', '.join(there)}\nviolations: {', '.join(wrong)}"


def _noon(day: date) -> datetime:
    return datetime.combine(day, time(12), UTC)


def _time(minutes: int) -> time:
    return time(minutes // 60, minutes % 60)
