"""Credential, exclusion and outcome lines."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Final

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from records.excluding import REASONS, exclude, reason_of
from records.histories.enrolling import IMPORTED
from records.histories.facts import Facts, in_plain
from records.histories.jobs import Jobs
from records.histories.lines import Line
from records.histories.people import Known
from records.histories.problems import BadFact
from records.histories.verdicts import Verdict
from records.measuring import histories
from records.measuring.loading import QUARTERS
from records.post_exit.choices import List, choices
from records.tables.histories import credentials, exclusions, quarter_outcomes
from records.tables.people import alumni
from surveys.after_exit import Evidence, evidence_from, strength
from surveys.history import History, KnownOutcome
from surveys.measures.person import outcome_of
from surveys.periods import Period, periods
from surveys.quarters import quarter_after_exit

CREDENTIALS: Final = (
    "high_school_diploma", "high_school_equivalency", "associate", "bachelor", "graduate", "licensure", "certificate",
    "certification", "other",
)  # fmt: skip

_OTHER_CREDENTIALS: Final = {
    "ged": "high_school_equivalency", "hse": "high_school_equivalency", "hiset": "high_school_equivalency",
    "diploma": "high_school_diploma", "hs diploma": "high_school_diploma", "license": "licensure",
    "associate degree": "associate", "associates": "associate", "bachelor degree": "bachelor", "bachelors": "bachelor",
    "graduate degree": "graduate",
}  # fmt: skip
#: What outcomes are called elsewhere.
_OTHER_OUTCOMES: Final = {
    "unsubsidized employment": "unsubsidized_job", "employed": "unsubsidized_job", "employment": "unsubsidized_job",
    "working": "unsubsidized_job", "job": "unsubsidized_job", "apprenticeship": "registered_apprenticeship",
    "military service": "military", "armed forces": "military", "college": "postsecondary",
    "post secondary": "postsecondary", "postsecondary education": "postsecondary",
    "post secondary education": "postsecondary", "occupational training": "training",
    "occupational skills training": "training", "secondary": "secondary_school", "high school": "secondary_school",
    "secondary education": "secondary_school", "not employed": "not_working", "unemployed": "not_working",
    "not working not in school": "not_working", "no contact": "unable_to_contact", "not reached": "unable_to_contact",
}  # fmt: skip


def keep_credential(tx: Connection, line: Line, alum: Known, *, by: str, now: datetime) -> Verdict:
    """Keeps a credential, once."""
    kind = line.facts.needed("kind", line.facts.choice("kind", CREDENTIALS, also=_OTHER_CREDENTIALS))
    earned_on = line.facts.said("earned_on")
    c = credentials.c
    day = c.earned_on.is_(None) if earned_on is None else c.earned_on == earned_on
    if tx.scalar(sa.select(c.id).where(c.alum_id == alum.id, c.kind == kind, day)) is not None:
        return Verdict.UNCHANGED
    values = {"alum_id": alum.id, "kind": kind, "earned_on": earned_on, "by": by, "at": now}
    tx.execute(credentials.insert(), {**values, "source": line.facts.source() or IMPORTED})
    return Verdict.CREATED


def keep_exclusion(tx: Connection, line: Line, alum: Known, *, by: str, now: datetime) -> Verdict:
    """Keeps why somebody is left out of rates, and stops the texts to them."""
    reason = reason_of(line.facts.text("reason", 60)) or line.facts.choice("reason", REASONS)
    reason = line.facts.needed("reason", reason)
    day = line.facts.day("on")
    e = exclusions.c
    same = sa.select(e.id, e.excluded_on, e.enrollment_id).where(e.alum_id == alum.id, e.reason == reason)
    _hold(tx, (alum.id,))
    row = tx.execute(same.order_by(e.enrollment_id.is_not(None), e.id)).first()
    if row is not None and row.excluded_on == day and row.enrollment_id is None:
        return Verdict.UNCHANGED
    if row is not None:
        # What followed from an exit reason stands by itself now, whatever becomes of that reason.
        entered = {"excluded_on": day, "enrollment_id": None, "by": by, "at": now}
        tx.execute(exclusions.update().where(e.id == row.id), entered)
        return Verdict.UPDATED if row.enrollment_id is None else Verdict.CREATED
    exclude(tx, alum.id, reason, on=day, by=by, now=now)
    return Verdict.CREATED


def _hold(tx: Connection, alum_ids: Collection[int]) -> None:
    """Staff who are at one of these people wait, and then see what the file said; and so does the file."""
    mine = sa.select(alumni.c.id).where(alumni.c.id.in_(alum_ids)).order_by(alumni.c.id)
    tx.execute(mine.with_for_update(key_share=True))


@dataclass(frozen=True, slots=True)
class _Exit:
    """One exit that counts, and the history it belongs to."""

    history: History
    period: Period

    def outcome(self, number: int) -> KnownOutcome:
        """What is known of the n-th quarter after it, in the program's own words."""
        assert self.period.exited_on is not None
        known = outcome_of(self.history, self.period.enrollments, self.period.exited_on, number)
        return replace(known, counts_as=None)

    def begins(self, number: int) -> date:
        """The first day of the n-th quarter after it."""
        assert self.period.exited_on is not None
        return quarter_after_exit(self.period.exited_on, number).start


class _Listed:
    """The outcomes that the program's list has, by code and by words."""

    def __init__(self, tx: Connection) -> None:
        lines = choices(tx, List.OUTCOME)
        self._codes = tuple(each.code for each in lines)
        self._words = {**_OTHER_OUTCOMES, **{in_plain(each.label): each.code for each in lines}}

    def named(self, facts: Facts) -> str | None:
        """The outcome that a line names. Raises `BadFact` for one that the list has not: nobody knew what it means."""
        return facts.choice("outcome", self._codes, also=self._words)


class Outcomes:
    """Keeps the outcome lines of some alumni. One that says what the records suggest anyway adds nothing."""

    def __init__(self, tx: Connection, alum_ids: Collection[int], *, by: str, now: datetime) -> None:
        self._tx, self._by, self._now = tx, by, now
        _hold(tx, alum_ids)
        self._known = {history.alum_id: history for history in histories(tx, alum_ids=alum_ids)}
        self._outcomes = _Listed(tx)

    def keep(self, line: Line, alum: Known, jobs: Jobs) -> Verdict:
        """Keeps the outcome of one quarter after exit."""
        facts = line.facts
        number = facts.needed("quarter", facts.whole("quarter", least=QUARTERS[0], most=QUARTERS[-1]))
        left = self._left(alum, number, facts.day("from"))
        outcome = self._outcomes.named(facts)
        told = KnownOutcome(
            outcome,
            None,
            _evidence(facts),
            facts.source(),
            facts.day("document_verified_on"),
        )
        known = left.outcome(number)
        told = replace(told, employment_id=_job(facts.text("employment_id", 80), alum, jobs, told=told, known=known))
        if outcome is None or told == known:
            return Verdict.UNCHANGED
        return self._write(left, number, told)

    def _left(self, alum: Known, number: int, start: date | None) -> _Exit:
        """The last exit that counts, or the one whose quarter begins on the given day."""
        history = self._known[alum.id]
        left = [_Exit(history, each) for each in periods(history.enrollments) if each.exited_on]
        if not left:
            raise BadFact("the alum has no exit date", "give it in an enrollment line")
        fitting = [each for each in left if start is None or each.begins(number) == start]
        if not fitting:
            raise BadFact(f'"from" is not when quarter {number} after an exit begins', "check the exit date")
        return max(fitting, key=lambda each: (each.begins(number), each.period.last.id))

    def _write(self, left: _Exit, number: int, told: KnownOutcome) -> Verdict:
        history = left.history
        earlier = [each.id for each in left.period.enrollments if (each.id, number) in history.settled]
        enrollment_id = earlier[0] if earlier else left.period.last.id
        values = {
            "alum_id": history.alum_id,
            "enrollment_id": enrollment_id,
            "quarter": number,
            "starts_on": left.begins(number),
            "outcome": told.outcome,
            "employment_id": told.employment_id,
            "evidence": told.evidence,
            "source": told.source,
            "document_verified_on": told.document_verified_on,
            "how": "import",
            "by": self._by,
            "at": self._now,
        }
        q = quarter_outcomes.c
        new = self._tx.execute(quarter_outcomes.insert().returning(q.id), values).scalar_one()
        undated = sa.and_(q.starts_on.is_(None), q.quarter == number)
        same = sa.or_(undated, q.starts_on == left.begins(number))
        mine = (q.enrollment_id == enrollment_id, same, q.replaced_by.is_(None), q.id != new)
        if earlier:
            self._tx.execute(quarter_outcomes.update().where(*mine).values(replaced_by=new))
        settled = {**history.settled, (enrollment_id, number): told}
        self._known[history.alum_id] = replace(history, settled=settled)
        return Verdict.UPDATED if earlier else Verdict.CREATED


def _evidence(facts: Facts) -> str | None:
    """How well a line's outcome is proven: as it says, or else by its source and by whether a paper was seen."""
    said, source = facts.choice("evidence", tuple(Evidence)), facts.source()
    if said is not None or source is None:
        return said
    known = evidence_from(source)
    return max(known, Evidence.DOCUMENT, key=strength) if facts.day("document_verified_on") else known


def _job(origin: str | None, alum: Known, jobs: Jobs, *, told: KnownOutcome, known: KnownOutcome) -> int | None:
    """The job that a line names. One that is not known here passes when the rest of the line is on file anyway."""
    if origin is None:
        return None
    try:
        return jobs.named(alum.id, origin).id
    except BadFact:
        if replace(known, employment_id=None) != told:
            raise
        return known.employment_id
