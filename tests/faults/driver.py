"""Drives one run: starts everything, kills at random moments, lets it all come to rest, and asks for the verdict."""

from __future__ import annotations

import os
import random
import secrets
import signal
import socket
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import sqlalchemy as sa

from records.database import Database, DatabaseUnavailable
from tests.faults.carrier import ACCOUNT, OURS, Carrier
from tests.faults.clock import SharedClock
from tests.faults.errands import Errands
from tests.faults.faults import Faults
from tests.faults.network import Network
from tests.faults.people import Person, make_people
from tests.faults.processes import Processes, Slot
from tests.faults.rest import Rest
from tests.faults.truth import Truth
from tests.faults.verdict import Verdict, judge
from tests.support.factories import a_checkin, an_alum, an_employment

#: A Tuesday, half past ten in Chicago: Los Angeles opens in an hour and a half, New York closes in six and a half.
START = datetime(2026, 3, 10, 15, 30, tzinfo=UTC)
TODAY = date(2026, 3, 10)
TOKEN = "a token of the fault harness"
PUBLIC = "https://checkin.example.org"
#: What a conversation comes to, in and out, on average.
TEXTS_EACH = 9.5
#: Shorter than the time a claim holds (two minutes) less the time a call may take.
LONGEST_PAUSE = timedelta(seconds=45)
#: A product that falls over by itself so often is not worth killing.
MOST_FALLS = 20
#: In which everybody's check-in comes due, in a large run.
LONGEST_SPREAD = timedelta(hours=4)
#: For so many of them so much later: while zone after zone closes for the night.
IN_THE_EVENING, UNTIL_EVENING = 0.1, timedelta(hours=5)
KILLS_TO_AN_OUTAGE = 20
#: Longer than any text of a conversation that goes on lets wait for the next: the carrier's list is read meanwhile.
SILENCE = timedelta(minutes=35)


@dataclass(frozen=True, slots=True)
class Plan:
    """What a run is to be. `speed` is seconds on its clock to a real one."""

    texts: int
    kills: int
    seed: int
    speed: float = 60.0
    start: datetime = START
    #: A mistake to put into the product (`slips`), which the run must find.
    slip: str = ""
    #: Whether the PostgreSQL server may be made to crash: only one that nobody else uses.
    crashes: bool = False
    #: Real seconds after which something is killed even if nothing was done in them.
    longest_life: float = 4.0
    web: int = 2
    workers: int = 4
    #: The share of the texts that must pass while faults are on.
    enough: float = 1.0
    #: Real seconds after which no more is waited for.
    patience: float = 2400.0
    #: Told how far the run has come, now and then.
    tell: Callable[[str], None] = lambda _: None

    @property
    def people(self) -> int:
        """How many alumni that takes."""
        return max(4, round(self.texts / TEXTS_EACH))


@dataclass
class Run:
    """One run at work."""

    plan: Plan
    database_url: str
    folder: Path
    truth: Truth = field(default_factory=Truth)

    def __post_init__(self) -> None:
        plan = self.plan
        self.clock = SharedClock.make(self.folder / "clock", now=plan.start, speed=plan.speed)
        self.chance = random.Random(plan.seed)
        self.faults = Faults(plan.seed)
        self.errands = Errands()
        self.people = make_people(plan.people, seed=plan.seed)
        self.database = Database(self.database_url, pool_size=2)
        self.network = Network(
            clock=self.clock,
            faults=self.faults,
            truth=self.truth,
            errands=self.errands,
            people={person.phone: person for person in self.people},
            token=TOKEN,
            public=PUBLIC,
            doors=lambda: self.processes.doors(),
            kill=lambda name: self._kill(name),
        )
        self.carrier = Carrier(
            clock=self.clock,
            faults=self.faults,
            truth=self.truth,
            errands=self.errands,
            on_sent=self.network.sent,
            kill=lambda name: self._kill(name),
        )
        self.network.carrier = self.carrier
        self.carrier.open()
        self.rest = Rest(self.clock, self.database, lambda: (self.carrier.calls, self.errands.left))
        self.processes = Processes(
            folder=self.folder,
            settings=self._settings(),
            carrier_url=f"http://127.0.0.1:{self.carrier.port}",
            truth=self.truth,
            slots=self._slots(),
            seed=plan.seed,
            slip=plan.slip,
        )

    def live(self) -> Verdict:
        """The whole run, from the first text to the verdict."""
        began = time.monotonic()
        self._seed()
        try:
            self.processes.start()
            self._trouble(until=began + self.plan.patience)
            troubled = time.monotonic() - began
            in_trouble = len(self.truth.texts)
            self._calm(until=began + self.plan.patience)
        finally:
            self.processes.stop_all()
            self.errands.stop()
            self.carrier.close()
        verdict = judge(self.database, self.truth, self.people, self.errands.failures, self.processes, self.folder)
        self.database.close()
        kinds = self.processes.kills
        figures = {
            "real seconds": f"{time.monotonic() - began:.0f}, {troubled:.0f} of them with faults",
            "texts while faults were on": str(in_trouble),
            "kills": ", ".join(f"{many} {kind}" for kind, many in sorted(kinds.items())),
        }
        return replace(
            verdict, kills=sum(kinds.values()), texts_in_trouble=in_trouble, figures={**figures, **verdict.figures}
        )

    def _calm(self, *, until: float) -> None:
        """Faults are off: everything comes to rest."""
        while time.monotonic() < until and len(self.processes.fell) <= MOST_FALLS and self.rest.goes_on():
            self._say_so()

    def _settings(self) -> dict[str, str]:
        return {
            "DATABASE_URL": self.database_url,
            "SECRET_KEY": secrets.token_hex(16),
            "PUBLIC_URL": PUBLIC,
            "CHECKIN_CARRIER": "twilio",
            "TWILIO_ACCOUNT_SID": ACCOUNT,
            "TWILIO_AUTH_TOKEN": TOKEN,
            "TWILIO_FROM_NUMBER": OURS,
            "CHECKIN_ORG_NAME": "Bridge Works",
            "CHECKIN_ORG_PHONE": "312-555-0101",
            "CHECKIN_TIMEZONE": "America/Chicago",
        }

    def _slots(self) -> dict[str, Slot]:
        taken: set[int] = set()
        if self.database.is_sqlite:
            slots = [Slot("serve", "serve", _port(self.chance, taken))]
        else:
            slots = [Slot(f"web{n}", "web", _port(self.chance, taken)) for n in range(1, self.plan.web + 1)]
            slots += [Slot(f"worker{n}", "worker", 0) for n in range(1, self.plan.workers + 1)]
        return {slot.name: slot for slot in slots}

    def _seed(self) -> None:
        """Everybody's check-in comes due at some moment of the time with faults."""
        spread = min(timedelta(seconds=15) * self.plan.people, LONGEST_SPREAD)
        with self.database.begin() as tx:
            for person in self.people:
                late = spread == LONGEST_SPREAD and self.chance.random() < IN_THE_EVENING
                evening = UNTIL_EVENING if late else timedelta(0)
                _keep(tx, person, self.plan.start + evening + spread * self.chance.random())

    def _say_so(self) -> None:
        done = sum(person.is_done for person in self.people)
        self.plan.tell(
            f"{self.clock():%a %H:%M:%S} UTC  {self._killed()} kills, {len(self.truth.texts)} texts, "
            f"{done} of {len(self.people)} conversations over, {self.errands.left} errands left"
        )

    def _kill(self, name: str) -> None:
        if self.faults.on:
            self.processes.kill(name)

    def _trouble(self, *, until: float) -> None:
        """Kills, pauses and outages, until there were enough of them over enough texts."""
        outages = 0
        while time.monotonic() < until and not self._had_enough():
            self._say_so()
            self._await_work()
            self._one_trouble(self.chance.choice(list(self.processes.slots)))
            if self._killed() // KILLS_TO_AN_OUTAGE > outages:
                outages += 1
                self._outage()
                if self.plan.crashes:
                    self._crash_database()
        self.faults.on = False

    def _await_work(self) -> None:
        """Lets so many texts pass that kills and texts come to their numbers together; on an idle run a moment only."""
        passed = len(self.truth.texts)
        left = max(1, self.plan.texts - passed) / max(1, self.plan.kills - self._killed())
        wanted = passed + min(self.chance.expovariate(1 / left), 4 * left)
        over = time.monotonic() + self.plan.longest_life
        while len(self.truth.texts) < wanted and time.monotonic() < over and len(self.processes.fell) <= MOST_FALLS:
            time.sleep(0.02)
        time.sleep(self.chance.uniform(0, 0.1))
        if self._is_silent():
            self._skip_to(self.rest.next_due())

    def _killed(self) -> int:
        return sum(self.processes.kills.values())

    def _is_silent(self) -> bool:
        """Whether nobody texted for longer than a conversation that goes on ever rests."""
        texts = self.truth.texts
        return bool(texts) and self.clock() - texts[-1].created > SILENCE and self.errands.left == 0

    def _skip_to(self, due: datetime | None) -> None:
        if due and due > self.clock() + SILENCE:
            self.clock.jump_to(due)
            self.truth.count("the clock set forward")

    def _had_enough(self) -> bool:
        """Enough kills over enough texts, or enough kills and nothing left to do; or a product that will not run."""
        if len(self.processes.fell) > MOST_FALLS:
            return True
        if self._killed() < self.plan.kills:
            return False
        if len(self.truth.texts) >= self.plan.texts * self.plan.enough:
            return True
        return self._is_silent() and self.rest.next_due() is None

    def _one_trouble(self, name: str) -> None:
        kind = self.processes.slots[name].kind
        drawn = self.chance.random()
        if drawn < 0.1:
            self.processes.stop(name)
        elif drawn < 0.16 and kind != "worker":
            self.processes.kill_child(name)
        elif drawn < 0.22 and kind != "worker":
            self.processes.kill_parent(name)
        elif drawn < 0.3:
            longest = self.clock.real(LONGEST_PAUSE)
            if self.processes.pause(name, self.chance.uniform(0.2, 1) * longest):
                self.truth.count("processes paused")
        elif drawn < 0.33:
            for each in self.processes.slots:
                self.processes.kill(each, aimed=False)
            self.truth.count("whole machine killed")
        else:
            self.processes.kill(name, aimed=False)

    def _outage(self) -> None:
        """The carrier cannot be reached for a while."""
        self.carrier.close()
        self.truth.count("carrier outages")
        time.sleep(self.chance.uniform(0.2, 1.0))
        self.carrier.open()

    def _crash_database(self) -> None:
        """Kills one of the database server's own processes: it ends all the others, and recovers from its log."""
        others = "datname = current_database() AND pid <> pg_backend_pid()"
        with suppress(DatabaseUnavailable):
            with self.database.read() as tx:
                pid = tx.scalar(sa.text(f"SELECT pid FROM pg_stat_activity WHERE {others} LIMIT 1"))
            if pid:
                os.kill(pid, signal.SIGKILL)
                self.truth.count("database crashes")


def _keep(tx: sa.Connection, person: Person, due: datetime) -> None:
    begun = TODAY - timedelta(days=90)
    alum_id = an_alum(
        tx,
        phone=person.phone,
        external_id=f"F{person.number:05}",
        zones=person.zone,
        exited_on=begun,
        now=START - timedelta(days=90),
    )
    an_employment(tx, alum_id, employer=person.employer, as_of=begun, source="roster")
    a_checkin(tx, alum_id, due_on=TODAY, state="scheduled", next_at=due)


def _port(chance: random.Random, taken: set[int]) -> int:
    """A free port that no outgoing connection of this machine can be given meanwhile."""
    while True:
        port = random.SystemRandom().randrange(15000, 32000)
        with socket.socket() as probe:
            try:
                probe.bind(("127.0.0.1", port))
            except OSError:
                continue
        if port not in taken:
            taken.add(port)
            return port
