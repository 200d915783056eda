"""Keeping what a roster says: new alumni and enrollments, changes to known ones, consent, and records at exit."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from functools import lru_cache
from zoneinfo import ZoneInfo

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from records.consent.marks import of_age_by
from records.consent.taking_back import begin_anew, take_back
from records.excluding import own_reasons, reason_of
from records.exits import settle_exits
from records.keeping.marks import Erased
from records.planning import Planned, ToPlan, hired_on, load_plans, plan_enrollments, replan_enrollments
from records.roster.applying import Change, Contradiction, apply_row
from records.roster.baseline import Exit, keep_baselines
from records.roster.brought_back import brought_back
from records.roster.measuring import Told, keep_told
from records.roster.people import OWN_PREFIX, OnFile, Person
from records.roster.problems import Notice
from records.roster.rows import AlumRow
from records.roster.writing import Stamp, write_alumni, write_consents, write_enrollments
from records.tables.people import alumni
from surveys.law import states_of

#: Rows kept at a time: many enough for few statements, few enough for any memory and a lively progress bar.
CHUNK = 5_000
#: What decides when check-ins are due; a change plans them anew.
_DATED = ("enrolled_on", "exited_on", "exit_job_started_on", "program")

#: What decides whether an exit counts.
_SETTLING = ("enrolled_on", "exited_on", "exit_reason")


@dataclass(slots=True)
class Kept:
    """What was written: counts of rows, rows that were refused, what was noticed, and the check-ins planned."""

    created: int = 0
    updated: int = 0
    unchanged: int = 0
    refused: list[Contradiction] = field(default_factory=list)
    notices: list[Notice] = field(default_factory=list)
    planned: Planned = field(default_factory=Planned)


class Keeper:
    """Keeps the rows of one file, some thousands at a time, within one transaction.

    `zones_of` tells the zones somebody may be in from the stated zone, the ZIP code and the phone number; `erased`
    knows again who was erased on request.
    """

    def __init__(
        self,
        tx: Connection,
        *,
        now: datetime,
        by: str,
        import_id: int,
        default_zone: str,
        zones_of: Callable[[str | None, str | None, str | None], str],
        erased: Erased,
    ) -> None:
        self._tx, self._now, self._by, self._import_id = tx, now, by, import_id
        self._zone, self._zones_of, self._erased = ZoneInfo(default_zone), zones_of, erased
        ours = sa.select(alumni.c.id).where(alumni.c.external_id.startswith(OWN_PREFIX)).limit(1)
        self._look_at_names = tx.scalar(ours) is not None
        self._alumni_said: dict[int, AlumRow] = {}
        self._enrollments_said: dict[int, AlumRow] = {}
        self._plans, self._today = load_plans(tx), now.astimezone(self._zone).date()
        self._of_age = of_age_by(now)
        self._own_reasons = own_reasons(tx)
        self._to_plan: list[ToPlan] = []
        self._to_replan: dict[int, None] = {}
        self._to_settle: dict[int, None] = {}  # alumni of whom it is to be seen anew which exits count

    def keep_all(self, rows: Sequence[AlumRow], told: Callable[[int, int], None]) -> Kept:
        """Writes the rows of a file and plans their check-ins. `told` hears how far it is.

        A row for somebody of whom an earlier row of the file told must agree with it.
        """
        kept, total = Kept(), len(rows)
        for start in range(0, total, CHUNK):
            told(total + start, 2 * total)
            self._keep(rows[start : start + CHUNK], kept)
        kept.planned = plan_enrollments(self._tx, self._to_plan, plans=self._plans, today=self._today)
        afresh = settle_exits(self._tx, self._to_settle, by=self._by, now=self._now)
        replanned = replan_enrollments(
            self._tx,
            list(self._to_replan | dict.fromkeys(afresh)),
            plans=self._plans,
            now=self._now,
            today=self._today,
            afresh=set(afresh),
        )
        kept.planned += Planned(replanned)
        told(2 * total, 2 * total)
        return kept

    def _keep(self, rows: Sequence[AlumRow], kept: Kept) -> None:
        rejected = {each.row: each for each in brought_back(self._erased, rows)}
        kept.refused += rejected.values()
        rows = [row for row in rows if row.row not in rejected]
        on_file = OnFile(self._tx, rows, look_at_names=self._look_at_names, of_age=self._of_age)
        for person in on_file.everybody():
            self._recall(person)
        touched: dict[int, Person] = {}
        for row in rows:
            self._apply(on_file, row, kept, touched)
        self._write(list(touched.values()))

    def _recall(self, person: Person) -> None:
        person.said = self._alumni_said.get(person.id or 0)
        for enrollment in person.enrollments:
            enrollment.said = self._enrollments_said.get(enrollment.id or 0)

    def _apply(self, on_file: OnFile, row: AlumRow, kept: Kept, touched: dict[int, Person]) -> None:
        applied = apply_row(on_file, row, notices=kept.notices)
        if isinstance(applied, Contradiction):
            kept.refused.append(applied)
            return
        person, _, change = applied
        touched[id(person)] = person
        match change:
            case Change.CREATED:
                kept.created += 1
                self._look_at_names |= not row.external_id
            case Change.UPDATED:
                kept.updated += 1
            case Change.UNCHANGED:
                kept.unchanged += 1

    def _write(self, people: Sequence[Person]) -> None:
        for person in people:
            known = person.values
            known["zones"] = self._zones_of(known["timezone"], known["zip"], known["phone"])
            known["states"] = _states_of(known["zip"], known["phone"][:5] if known["phone"] else None)
        stamp = Stamp(self._now, self._by, self._import_id)
        write_alumni(self._tx, people, stamp)
        write_enrollments(self._tx, people, stamp)
        write_consents(self._tx, people, stamp, self._zone)
        self._take_back(people)
        exits = [Exit(_id(person), each.values, each.before) for person in people for each in person.enrollments]
        keep_baselines(self._tx, exits, by=self._by, at=self._now)
        told = [
            Told(_id(person), each.id, each.values, each.before)
            for person in people
            for each in person.enrollments
            if each.id is not None
        ]
        keep_told(self._tx, told, by=self._by, at=self._now)
        for person in people:
            self._remember(person)

    def _take_back(self, people: Sequence[Person]) -> None:
        """No text that waits goes to an old number, or to somebody who may not be texted any more."""
        known = [(_id(person), person.before, person.values) for person in people if person.before is not None]
        moved = [alum_id for alum_id, before, now in known if before["phone"] != now["phone"]]
        blocked = [
            alum_id for alum_id, before, now in known if before["blocked_reason"] is None and now["blocked_reason"]
        ]
        if moved or blocked:
            take_back(self._tx, list({*moved, *blocked}), now=self._now)
            begin_anew(self._tx, moved, now=self._now)

    def _remember(self, person: Person) -> None:
        if person.said is not None:
            self._alumni_said[_id(person)] = person.said
        zones = tuple(person.values["zones"].split())
        several = len(person.enrollments) > 1
        for each in person.enrollments:
            assert each.id is not None
            if each.said is not None:
                self._enrollments_said[each.id] = each.said
            values = each.values
            if each.before is None and not several:
                hire = hired_on(values["exit_job_started_on"])
                self._to_plan.append(ToPlan(_id(person), each.id, values["program"], values["exited_on"], hire, zones))
            elif each.before is None or any(values[name] != each.before[name] for name in _DATED):
                self._to_replan[each.id] = None
            if each.before is None or any(values[name] != each.before[name] for name in _SETTLING):
                before = each.before and reason_of(each.before["exit_reason"], self._own_reasons)
                if several or before or reason_of(values["exit_reason"], self._own_reasons):
                    self._to_settle[_id(person)] = None


@lru_cache(maxsize=65_536)
def _states_of(zip_code: str | None, area: str | None) -> str:
    """Every state somebody may be in, as kept on file. Of the number only the area code tells."""
    return " ".join(states_of(zip_code, f"{area}5550100" if area else None))


def _id(person: Person) -> int:
    assert person.id is not None
    return person.id
