"""Taking in a file of histories: all good lines in one promise, bad ones named."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import islice
from pathlib import Path
from zoneinfo import ZoneInfo

from sqlalchemy.engine import Connection

from records.database import Database
from records.histories import told
from records.histories.dispositions import keep_disposition, tie_records
from records.histories.enrolling import Entry, keep_enrollments
from records.histories.jobs import Jobs
from records.histories.ledger import Ledger
from records.histories.lines import Line, read_lines
from records.histories.observing import BENEFIT, EMPLOYMENT, WAGE, Observed, Observing
from records.histories.people import Known, known
from records.histories.problems import BadFact, RejectedLine
from records.histories.scored import Scores
from records.histories.settling import Outcomes, keep_credential, keep_exclusion
from records.histories.verdicts import Verdict, Verdicts
from records.keeping.marks import Erased, Seal
from records.plans import load_plans
from records.roster.imports import begin_import, end_import
from records.scoring import Scored

#: Lines looked up and written at a time.
CHUNK = 1_000
#: What has to be known before what: people before their jobs, jobs before pay and outcomes that name them.
_FIRST = ("enrollment",)
_SECOND = ("employment",)
_THIRD = ("wage", "benefit", "credential", "exclusion", "disposition", "consent", "score")
_LAST = ("outcome",)


@dataclass(frozen=True, slots=True)
class Taken:
    """What a file of histories did. The first three are counts of lines."""

    created: int
    updated: int
    unchanged: int
    rejected: tuple[RejectedLine, ...]

    def counts(self) -> dict[str, int]:
        """The four counts that `checkin import-records` prints."""
        return {
            "created": self.created,
            "updated": self.updated,
            "unchanged": self.unchanged,
            "rejected": len(self.rejected),
        }


def import_histories(
    database: Database, path: Path, *, now: datetime, by: str, default_zone: str, seal: Seal | None = None
) -> Taken:
    """Takes in a file of JSON lines: enrollments, records, scores, credentials, exclusions, outcomes, consent and more.

    The file is read once for each of enrollments, jobs, outcomes and the rest, so lines may come in any order. Alumni
    are known by `external_id`; an enrollment line creates one who is not on file, any other line is then rejected.
    A line that cannot be taken in never stops the others. `seal` tells who was erased on request: a line that would
    bring them back is rejected. Raises `BadHistory` when the file as a whole cannot be read, and `NoSeal` or
    `OtherSeal` when nobody can tell who was erased.
    """
    verdicts = Verdicts()
    with database.begin() as tx:
        number = begin_import(tx, file=path.name, by=by, at=now)
        today = now.astimezone(ZoneInfo(default_zone)).date()
        entry = Entry(now=now, today=today, by=by, zone=default_zone, plans=load_plans(tx), erased=Erased(tx, seal))
        _take(tx, path, entry, verdicts)
        taken = _taken(verdicts)
        end_import(tx, number, taken.counts())
    return taken


def _taken(verdicts: Verdicts) -> Taken:
    counts = verdicts.counts
    rejected = tuple(sorted(verdicts.rejected, key=lambda each: each.line))
    return Taken(counts[Verdict.CREATED], counts[Verdict.UPDATED], counts[Verdict.UNCHANGED], rejected)


def _take(tx: Connection, path: Path, entry: Entry, verdicts: Verdicts) -> None:
    for chunk in _chunks(_only(path, _FIRST, verdicts, first=True)):
        keep_enrollments(tx, chunk, entry, verdicts)
    rest = _Rest(tx, entry, verdicts)
    for types in (_SECOND, _THIRD):
        for chunk in _chunks(_only(path, types, verdicts)):
            rest.take(chunk)
    tie_records(tx)
    for chunk in _chunks(_only(path, _LAST, verdicts)):
        rest.settle(chunk)


def _only(path: Path, types: Sequence[str], verdicts: Verdicts, *, first: bool = False) -> Iterator[Line]:
    """The lines of some types. Those that make no sense at all are noted on the first reading."""
    for line in read_lines(path):
        match line:
            case RejectedLine() if first:
                verdicts.rejected.append(line)
            case Line() if line.type in types:
                yield line


def _chunks(lines: Iterator[Line]) -> Iterator[list[Line]]:
    while chunk := list(islice(lines, CHUNK)):
        yield chunk


class _Rest:
    """Everything but enrollments, a chunk of lines at a time."""

    def __init__(self, tx: Connection, entry: Entry, verdicts: Verdicts) -> None:
        self._tx, self._entry, self._verdicts = tx, entry, verdicts
        stamp = (entry.by, entry.now)
        self._observing = {kind.name: Observing(tx, kind, stamp) for kind in (EMPLOYMENT, WAGE, BENEFIT)}
        self._ledger = Ledger(tx, by=entry.by, now=entry.now)
        self._scores = Scores(tx, by=entry.by, now=entry.now)

    def take(self, chunk: Sequence[Line]) -> None:
        """Keeps or rejects each line; outcomes go to `settle`."""
        people = known(self._tx, (line.external_id for line in chunk))
        jobs = Jobs(self._tx, {person.id for person in people.values()})
        observed: dict[str, list[Observed]] = {name: [] for name in self._observing}
        scored: list[Scored] = []
        for line in chunk:
            try:
                if line.type in observed:
                    observed[line.type].append(_read(line, _whose(line, people), jobs))
                elif line.type == "score":
                    scored.append(self._scores.reading(line, _whose(line, people)))
                elif line.type == "consent" and not line.external_id:
                    self._verdicts.add(self._ledger.keep(line, None))
                else:
                    self._verdicts.add(self._keep(line, _whose(line, people)))
            except BadFact as bad:
                self._verdicts.reject(line, bad)
        self._scores.keep(scored, self._verdicts)
        for name, several in observed.items():
            if several:
                self._observing[name].keep(several, self._verdicts)

    def _keep(self, line: Line, alum: Known) -> Verdict:
        tx, by, now = self._tx, self._entry.by, self._entry.now
        match line.type:
            case "credential":
                return keep_credential(tx, line, alum, by=by, now=now)
            case "exclusion":
                return keep_exclusion(tx, line, alum, by=by, now=now)
            case "disposition":
                return keep_disposition(tx, line, alum, now=now)
            case _:
                return self._ledger.keep(line, alum)

    def settle(self, chunk: Sequence[Line]) -> None:
        """Keeps or rejects each outcome line, once everything that outcomes are judged by is there."""
        people = known(self._tx, (line.external_id for line in chunk))
        ids = {person.id for person in people.values()}
        jobs = Jobs(self._tx, ids)
        outcomes = Outcomes(self._tx, ids, by=self._entry.by, now=self._entry.now)
        for line in chunk:
            try:
                self._verdicts.add(outcomes.keep(line, _whose(line, people), jobs))
            except BadFact as bad:
                self._verdicts.reject(line, bad)


def _whose(line: Line, people: Mapping[str, Known]) -> Known:
    alum = people.get(line.external_id)
    if alum is None:
        problem = f'no alum has the external_id "{line.external_id}"'
        raise BadFact(problem, "import the alum first, or add an enrollment line")
    return alum


def _read(line: Line, alum: Known, jobs: Jobs) -> Observed:
    return told.wage(line, alum, jobs) if line.type == "wage" else told.READERS[line.type](line, alum)
