"""Reads a conversation from a text file and lives it through the real doors, rounds and outbox.

A story is one line after another:

    # the title, and other remarks
    alum: Maria, language es, employer Target, exit 2026-01-05
                                 (more: phone, zone, blocked, born; `heard never`, or the day: else the number is known)
    at 2026-04-06 10:00          the clock goes on to this local time; all work due on the way is done
    at +5m                       or so many minutes, hours (h) or days (d) on
    > Bridge Works ... Target?   the next text we send; "..." stands for any words. A text not told here fails the story
    < 1                          a text the alum sends; with several people: `Maria < 1`, `+13125550177 < hello`
    plan: food_security 120      before the people: the schedule has only this form, so many days after the exit
    translated: food_security es staff enter validated translations of a form's items (`Item 1 ...`, and so on)
    repeated                     the carrier delivers the last text once more
    exit: 2026-02-01             the coordinator corrects the exit date (or `none`)
    records: wage 17.00 hour     everything the alum told us that is in force, `;` between two, `none` for nothing
    replaced: wage 16.00 hour    what was in force before
    checkin: day_90 completed    states of check-ins, `;` between two
    quarters: 1 not_working; 2 none   the outcome that counts for quarters after the exit, with the employer if any
    flags: review; call          kinds of all flags raised, in order
    review: wage                 questions whose answers wait for staff
    consent: opt_out             the consent ledger
    blocked: opted_out           why the alum may not be texted
    phone: none                  the number on file
    known: 2026-04-06            the day on which they last showed to have it
    staff: opt out               or `number +12175550166`, `number +12175550166 agreed`, `agrees`, `guardian agrees`,
                                 `left out deceased`: what staff enter on the consent page
    settled                      staff have settled everything that was open about the people of this story
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import sqlalchemy as sa

from bot.carriers.simulator import SimulatedCarrier
from bot.reviews import resolve
from records import wordings
from records.columns import metadata
from records.database import Database
from records.planning import ToPlan, load_plans, plan_enrollments, replan_enrollments, save_plan
from records.post_exit import exits_of
from records.tables.measuring import scores
from records.tables.outcomes import answers, benefits, employment, wages
from records.tables.people import alumni, consent_events, enrollments
from records.tables.plan import checkins
from records.tables.texts import flags, messages
from surveys.forms import FORMS
from surveys.questions import OPTIONS
from surveys.waves import Plan, Wave
from tests.stories.afterwards import check_invariants
from tests.stories.staff import act
from tests.support.clock import FixedClock
from tests.support.doors import PHONE, Doors, a_sid, rows
from tests.support.factories import an_alum, an_employment

#: Planned on this day unless the story says otherwise.
BEGIN = datetime(2026, 1, 6, 18, 0, tzinfo=UTC)
HOME = "America/Chicago"
_WORKING = ("employed", "self_employed", "military")


class WrongStory(AssertionError):
    """The story did not go as it is told."""


@dataclass
class Story:
    """One story while it is told."""

    path: Path
    database: Database
    clock: FixedClock
    line: int = 0
    people: dict[str, tuple[int, int, str]] = field(default_factory=dict)  # name: alum, enrollment, phone
    unheard: list[tuple[str, str]] = field(default_factory=list)
    last: tuple[str, str, str] | None = None

    def __post_init__(self) -> None:
        self.clock.now = BEGIN
        self.carrier = SimulatedCarrier(self.clock)
        self.doors = Doors(self.database, self.clock, self.carrier)

    def tell(self) -> None:
        """Lives the whole story, then looks at what must hold after any."""
        for number, text in enumerate(self.path.read_text(encoding="utf-8").splitlines(), start=1):
            self.line = number
            if text.strip() and not text.startswith("#"):
                self._line(text)
        self._nothing_untold()
        check_invariants(self)

    def wrong(self, why: str) -> WrongStory:
        return WrongStory(f"{self.path.name}:{self.line}: {why}")

    def _line(self, text: str) -> None:
        if said := re.fullmatch(r"(?:([\w+]+) )?([<>])(?: (.*))?", text):
            name, arrow, body = said.groups()
            (self._hear if arrow == "<" else self._say)(name, body or "")
        elif moment := re.fullmatch(r"at (.+)", text):
            self._nothing_untold()
            self._go_on(moment[1].strip())
        elif text == "repeated":
            self._nothing_untold()
            self._repeat()
        elif text == "settled":
            self._settle()
        elif told := re.fullmatch(r"(?:(\w+) )?(\w+): (.*)", text):
            self._told(told[1], told[2], told[3].strip())
        else:
            raise self.wrong(f"cannot read {text!r}")

    def _told(self, name: str | None, what: str, rest: str) -> None:
        match what:
            case "alum":
                self._meet(rest)
            case "plan":
                self._follow(*rest.split())
            case "translated":
                self._translate(*rest.split())
            case "exit":
                self._correct_exit(name, rest)
            case "staff":
                self._nothing_untold()
                act(self, name, rest)
            case _ if what in _LOOKS:
                wanted = [] if rest == "none" else [each.strip() for each in rest.split(";")]
                found = _LOOKS[what](self, self._person(name)[0])
                if what in ("records", "replaced"):
                    wanted, found = sorted(wanted), sorted(found)
                if what in ("checkin", "quarters"):
                    found = [state for state in found if state.split()[0] in {each.split()[0] for each in wanted}]
                if wanted != found:
                    raise self.wrong(f"{what} are {'; '.join(found) or 'none'}")
            case _:
                raise self.wrong(f"does not know {what}")

    def _follow(self, form: str, days: str) -> None:
        wave = Wave(key=form, name=form, offset_days=int(days), questionnaire=form, position=0)
        with self.database.begin() as tx:
            save_plan(tx, Plan("only a form", (wave,)))

    def _translate(self, form: str, language: str) -> None:
        with self.database.begin() as tx:
            for number, item in enumerate(FORMS[form].items, start=1):
                body = f"Item {number}: {', '.join(f'{digit}=x' for digit in OPTIONS[item])}"
                wordings.add(tx, str(item), language, body, after=0, by="kim@example.org", now=self.clock())
        self.doors.bot.wordings.look_again(self.database, now=self.clock())

    # People

    def _meet(self, described: str) -> None:
        name, *facts = [part.strip() for part in described.split(",")]
        given = dict(fact.split(" ", 1) for fact in facts)
        exited_on = date.fromisoformat(given.pop("exit", "2026-01-05"))
        phone, zone = given.pop("phone", PHONE), given.pop("zone", HOME)
        employer, blocked = given.pop("employer", None), given.pop("blocked", None)
        confirmed = given.pop("heard", None)
        language, born = given.pop("language", "en"), given.pop("born", None)
        if given:
            raise self.wrong(f"does not know {', '.join(given)} of an alum")
        with self.database.begin() as tx:
            alum_id = an_alum(
                tx,
                first_name=name,
                phone=phone,
                zones=zone,
                exited_on=exited_on,
                language=language,
                blocked_reason=blocked,
                birth_date=date.fromisoformat(born) if born else None,
                now=self.clock(),
                **({} if confirmed is None else {"confirmed_at": _confirmed(confirmed)}),
            )
            if employer:
                an_employment(tx, alum_id, employer=employer, as_of=exited_on, source="roster")
            enrollment = tx.scalar(sa.select(enrollments.c.id).where(enrollments.c.alum_id == alum_id)) or 0
            wanted = ToPlan(alum_id, enrollment, "Welding", exited_on, None, (zone,))
            plan_enrollments(tx, [wanted], plans=load_plans(tx), today=self.clock().date())
        self.people[name] = (alum_id, enrollment, phone)

    def _person(self, name: str | None) -> tuple[int, int, str]:
        if name is None:
            return next(iter(self.people.values()))
        if name.startswith("+"):
            return (0, 0, name)
        if name not in self.people:
            raise self.wrong(f"nobody is called {name}")
        return self.people[name]

    def _correct_exit(self, name: str | None, exited_on: str) -> None:
        _, enrollment, _ = self._person(name)
        day = None if exited_on == "none" else date.fromisoformat(exited_on)
        with self.database.begin() as tx:
            tx.execute(enrollments.update().where(enrollments.c.id == enrollment).values(exited_on=day))
            replan_enrollments(tx, [enrollment], plans=load_plans(tx), now=self.clock(), today=self.clock().date())

    def _settle(self) -> None:
        for flag in rows(self.database, flags, flags.c.resolved_at.is_(None)):
            resolve(self.database, flag.id, note="called", by="kim@example.org", now=self.clock())

    # Texts

    def _hear(self, name: str | None, body: str) -> None:
        self._nothing_untold()
        phone = self._person(name)[2]
        self.last = (phone, body, a_sid())
        self._deliver()
        self._repeat()
        self._work(self.doors.drain)

    def _deliver(self) -> None:
        assert self.last is not None
        phone, body, sid = self.last
        reply = self.doors.text(phone, body, sid=sid)
        if reply.status_code != 200:
            raise self.wrong(f"the door answered {reply.status}")

    def _repeat(self) -> None:
        """The carrier may deliver any text twice: the second time nothing happens."""
        before = _counts(self.database)
        self._deliver()
        if _counts(self.database) != before:
            raise self.wrong("the same text delivered again had an effect")

    def _work(self, work: Callable[[], object]) -> None:
        work()
        for sid, text in self.carrier.deliveries():
            self.unheard.append((text.to, text.body))
            if self.doors.status(sid, "delivered", attempt=text.attempt).status_code != 204:
                raise self.wrong("a report on our text was refused")

    def _say(self, name: str | None, expected: str) -> None:
        phone = self._person(name)[2]
        index = next((n for n, (to, _) in enumerate(self.unheard) if to == phone), None)
        if index is None:
            raise self.wrong(f"nothing was said, instead of: {expected}")
        _, body = self.unheard.pop(index)
        pattern = ".*".join(re.escape(piece.strip()) for piece in expected.split("..."))
        if not re.fullmatch(pattern, body, re.DOTALL):
            raise self.wrong(f"we said: {body}")

    def _nothing_untold(self) -> None:
        if self.unheard:
            raise self.wrong(f"we also said: {self.unheard[0][1]}")

    # Time

    def _go_on(self, moment: str) -> None:
        if step := re.fullmatch(r"\+(\d+)([mhd])", moment):
            unit = {"m": "minutes", "h": "hours", "d": "days"}[step[2]]
            end = self.clock() + timedelta(**{unit: int(step[1])})
        else:
            end = datetime.fromisoformat(moment).replace(tzinfo=ZoneInfo(HOME)).astimezone(UTC)
        if end < self.clock():
            raise self.wrong("time goes only forwards")
        for _ in range(500):
            upcoming = self._next_work()
            if upcoming is None or upcoming > end:
                break
            self.clock.now = max(self.clock.now, upcoming)
            self._work(self.doors.round)
        else:
            raise self.wrong("work that is never done")
        self.clock.now = end

    def _next_work(self) -> datetime | None:
        queued = sa.select(messages.c.send_after).where(messages.c.status == "queued")
        waiting = sa.select(checkins.c.next_at).where(checkins.c.next_at.is_not(None))
        with self.database.read() as tx:
            return min([*tx.scalars(queued), *tx.scalars(waiting)], default=None)


def _counts(database: Database) -> dict[str, Any]:
    with database.read() as tx:
        return {
            table.name: tx.scalar(sa.select(sa.func.count()).select_from(table)) for table in metadata.sorted_tables
        }


# What a story may look at


def _number(value: Decimal) -> str:
    return f"{value.normalize():f}"


def _employment(row: Any) -> str:
    words = [row.status]
    words += [row.employer] if row.employer else []
    words += [f"as {row.job_title}"] if row.job_title else []
    words += [f"{_number(row.hours_per_week)} h"] if row.hours_per_week is not None else []
    words += [f"since {row.started_on}"] if row.started_on else []
    words += [f"until {row.ended_on}"] if row.ended_on else []
    words += ["over"] if row.status in _WORKING and not row.is_current else []
    words += [f"needs {row.meets_needs}"] if row.meets_needs else []
    words += [f"because {row.needs_why}"] if row.needs_why else []
    return "employment " + " ".join(words)


def _wage(row: Any) -> str:
    words = [f"{row.amount:.2f}", row.unit, *([row.basis] if row.basis else [])]
    return "wage " + " ".join([*words, *([f"hourly {row.hourly:.2f}"] if row.hourly is not None else [])])


def _benefit(row: Any) -> str:
    lost = " cut off" if row.status == "cut_off" else ""
    return f"{row.kind} {'none' if row.status == 'none' else row.benefit}{lost}"


def _score(row: Any) -> str:
    return f"score {row.kind} {'none' if row.value is None else _number(row.value)}"


def _records(story: Story, alum_id: int, *, in_force: bool) -> list[str]:
    found: list[str] = []
    for table, show in _SHOWN:
        replaced = table.c.replaced_by.is_(None) if in_force else table.c.replaced_by.is_not(None)
        mine = (table.c.alum_id == alum_id, table.c.source == "self_report", replaced)
        found += [show(row) for row in rows(story.database, table, *mine)]
    return found


_SHOWN: tuple[tuple[sa.Table, Callable[[Any], str]], ...] = (
    (employment, _employment),
    (wages, _wage),
    (benefits, _benefit),
    (scores, _score),
)


def _of(table: sa.Table, column: str, *which: Any) -> Callable[[Story, int], list[str]]:
    def look(story: Story, alum_id: int) -> list[str]:
        return [str(getattr(row, column)) for row in rows(story.database, table, *which)]

    return look


def _checkins(story: Story, alum_id: int) -> list[str]:
    mine = sorted(rows(story.database, checkins, checkins.c.alum_id == alum_id), key=lambda row: (row.opens_on, row.id))
    return [f"{row.wave} {row.state}" for row in mine]


def _quarters(story: Story, alum_id: int) -> list[str]:
    with story.database.read() as tx:
        (left,) = exits_of(tx, alum_id, today=story.clock().date())
    told = ((each.number, each.known.outcome or "none", each.job and each.job.employer) for each in left.quarters)
    return [" ".join(map(str, filter(None, each))) for each in told]


def _blocked(story: Story, alum_id: int) -> list[str]:
    reason = rows(story.database, alumni, alumni.c.id == alum_id)[0].blocked_reason
    return [reason] if reason else []


def _phone(story: Story, alum_id: int) -> list[str]:
    phone = rows(story.database, alumni, alumni.c.id == alum_id)[0].phone
    return [phone] if phone else []


def _known(story: Story, alum_id: int) -> list[str]:
    at = rows(story.database, alumni, alumni.c.id == alum_id)[0].confirmed_at
    return [at.astimezone(ZoneInfo(HOME)).date().isoformat()] if at else []


_LOOKS: dict[str, Callable[[Story, int], list[str]]] = {
    "records": lambda story, alum_id: _records(story, alum_id, in_force=True),
    "replaced": lambda story, alum_id: _records(story, alum_id, in_force=False),
    "checkin": _checkins,
    "quarters": _quarters,
    "flags": _of(flags, "kind"),
    "review": _of(answers, "question", answers.c.needs_review),
    "consent": _of(consent_events, "event"),
    "blocked": _blocked,
    "phone": _phone,
    "known": _known,
}


def _confirmed(heard: str) -> datetime | None:
    return None if heard == "never" else datetime.fromisoformat(heard).replace(hour=18, tzinfo=UTC)
