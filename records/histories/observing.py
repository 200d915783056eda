"""Employment, wage and benefit lines: each an observation that becomes a record, once.

A line whose facts are on file already changes nothing, whichever run or person put them there. A line with an `id` that
was taken in before under the same id, with other facts, makes a new record in place of the earlier one.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from records.bulk import insert_rows, take_ids
from records.histories.lines import Line
from records.histories.problems import BadFact
from records.histories.verdicts import Verdict, Verdicts
from records.occupations import codes_for
from records.tables.histories import origins
from records.tables.outcomes import benefits, employment, wages
from records.tables.texts import messages


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of record. `same` are the facts that make two records the same; `if_told` count only where told."""

    name: str
    table: sa.Table
    same: tuple[str, ...]
    if_told: tuple[str, ...] = ()


EMPLOYMENT = Kind(
    "employment",
    employment,
    (
        "as_of", "status", "employer", "job_title", "started_on", "ended_on", "hours_per_week",
        "is_current", "meets_needs", "source", "verified_on",
    ),
    ("soc_code", "subsidized", "placed_by_program", "school_level", "same_employer", "window_from", "window_to"),
)  # fmt: skip
WAGE = Kind("wage", wages, ("as_of", "amount", "unit", "basis", "source"), ("hourly", "employer", "employment_id"))
BENEFIT = Kind("benefit", benefits, ("as_of", "kind", "benefit", "status", "source"))


@dataclass(frozen=True, slots=True)
class Observed:
    """A line, read: whose it is, its facts, which of the optional ones it told, and its own id where it comes from.

    `known_only` is why it can only be recognised, not kept, when nothing like it is on file.
    """

    line: Line
    alum_id: int
    origin: str | None
    facts: Mapping[str, Any]
    told: frozenset[str]
    sid: str | None = None  # the carrier's id of the text it came from
    known_only: BadFact | None = None


@dataclass(slots=True)
class _Record:
    """A record on file, or about to be."""

    id: int
    facts: Mapping[str, Any]
    replaced: bool = False


class Observing:
    """Keeps the lines of one kind, chunk after chunk of the same file."""

    def __init__(self, tx: Connection, kind: Kind, stamp: tuple[Any, ...]) -> None:
        self._tx, self._kind = tx, kind
        self._stamp = stamp  # by, at
        self._used: set[int] = set()  # records that a line with an id of its own stands for
        self._lines: dict[tuple[int, str], int] = {}

    def keep(self, observed: Sequence[Observed], verdicts: Verdicts) -> None:
        """Keeps the lines, and counts or rejects each."""
        chunk = _Chunk(self._tx, self._kind, {each.alum_id for each in observed}, most=len(observed))
        for each in observed:
            try:
                verdicts.add(self._apply(chunk, each))
            except BadFact as bad:
                verdicts.reject(each.line, bad)
        chunk.write(self._stamp)

    def _apply(self, chunk: _Chunk, each: Observed) -> Verdict:
        if each.origin is None:
            return self._keep_new(chunk, each, used=frozenset())
        earlier = self._lines.setdefault((each.alum_id, each.origin), each.line.number)
        known = chunk.from_origin(each)
        if known is None:
            return self._keep_new(chunk, each, used=self._used)
        self._used.add(known.id)
        if chunk.is_same(known, each):
            return Verdict.UNCHANGED
        if earlier != each.line.number:
            raise BadFact(f'line {earlier} has the same "id" with other facts', "give each record an id of its own")
        if known.replaced:
            raise BadFact("the record was corrected here since", "correct it on the alum's page instead")
        self._used.add(chunk.replace(known, each))
        return Verdict.UPDATED

    def _keep_new(self, chunk: _Chunk, each: Observed, *, used: frozenset[int] | set[int]) -> Verdict:
        found = chunk.like(each, besides=used)
        if found is None and each.known_only is not None:
            raise each.known_only
        loose = chunk.loose(each, besides=used) if found is None else None
        if loose is not None:
            chunk.tie(loose, each)
        record = found or loose or chunk.create(each)
        if each.origin is not None:
            self._used.add(record.id)
            chunk.name(each, record)
        return Verdict.UNCHANGED if found else Verdict.UPDATED if loose else Verdict.CREATED


class _Chunk:
    """The records on file of the alumni that a chunk of lines is about, and what the chunk adds to them."""

    def __init__(self, tx: Connection, kind: Kind, alum_ids: set[int], *, most: int) -> None:
        self._tx, self._kind, self._most = tx, kind, most
        self._records: dict[int, _Record] = {}
        self._alike: defaultdict[tuple[Any, ...], list[_Record]] = defaultdict(list)
        self._names: dict[tuple[int, str], int] = {}
        self._new: list[tuple[int, Observed]] = []
        self._new_names: list[tuple[int, str, str, int]] = []
        self._renamed: list[tuple[int, str, int]] = []
        self._replaced: list[tuple[int, int]] = []
        self._tied: list[tuple[int, dict[str, Any]]] = []
        self._ids: list[int] = []
        self._load(alum_ids)

    def _load(self, alum_ids: set[int]) -> None:
        table = self._kind.table
        columns = [table.c[name] for name in (*self._kind.same, *self._kind.if_told)]
        query = sa.select(table.c.id, table.c.alum_id, table.c.replaced_by, *columns)
        # Records in force first: those are what a line is most likely to be about.
        ordered = query.order_by(table.c.replaced_by.is_not(None), table.c.id)
        heirs = job_heirs(self._tx, alum_ids) if "employment_id" in self._kind.if_told else {}
        for row in self._tx.execute(ordered.where(table.c.alum_id.in_(alum_ids))).mappings():
            facts = dict(row)
            if heirs:
                facts["employment_id"] = heirs.get(row["employment_id"], row["employment_id"])
            self._add(row["alum_id"], _Record(row["id"], facts, row["replaced_by"] is not None))
        mine = origins.c.alum_id.in_(alum_ids), origins.c.kind == self._kind.name
        for row in self._tx.execute(sa.select(origins).where(*mine)).mappings():
            self._names[row["alum_id"], row["origin"]] = row["record_id"]

    def _add(self, alum_id: int, record: _Record) -> None:
        self._records[record.id] = record
        self._alike[self._key(alum_id, record.facts)].append(record)

    def _key(self, alum_id: int, facts: Mapping[str, Any]) -> tuple[Any, ...]:
        return (alum_id, *(facts[name] for name in self._kind.same))

    def from_origin(self, each: Observed) -> _Record | None:
        """The record that a line of this id became before."""
        assert each.origin is not None
        return self._records.get(self._names.get((each.alum_id, each.origin), 0))

    def is_same(self, record: _Record, each: Observed) -> bool:
        """True when the record says what the line says."""
        same_key = all(record.facts[name] == each.facts[name] for name in self._kind.same)
        return same_key and self._agrees(record, each)

    def _agrees(self, record: _Record, each: Observed) -> bool:
        return all(record.facts[name] == each.facts[name] for name in self._kind.if_told if name in each.told)

    def like(self, each: Observed, *, besides: frozenset[int] | set[int]) -> _Record | None:
        """A record on file with the line's facts, other than those that stand for other lines."""
        alike = self._alike.get(self._key(each.alum_id, each.facts), ())
        return next((found for found in alike if found.id not in besides and self._agrees(found, each)), None)

    def loose(self, each: Observed, *, besides: frozenset[int] | set[int]) -> _Record | None:
        """Pay on file that is the line's, told before the job was known: of the same employer, or of none."""
        if each.facts.get("employment_id") is None:
            return None
        untied = replace(each, told=each.told - {"employment_id"})
        alike = self._alike.get(self._key(each.alum_id, each.facts), ())
        mine = (found for found in alike if found.facts["employment_id"] is None and self._agrees(found, untied))
        return next((found for found in mine if found.id not in besides and _same_name(found, each)), None)

    def tie(self, record: _Record, each: Observed) -> None:
        """Fills in whose pay it is, and what an hour comes to by the hours of that job."""
        names = [name for name in ("employment_id", "employer", "hourly") if record.facts[name] is None]
        missing = {name: each.facts[name] for name in names}
        record.facts = {**record.facts, **missing}
        self._tied.append((record.id, missing))

    def create(self, each: Observed) -> _Record:
        """A new record, written at the end of the chunk."""
        if not self._ids:
            # One block for the whole chunk: no line makes more than one record.
            self._ids = list(reversed(take_ids(self._tx, self._kind.table, self._most)))
        record = _Record(self._ids.pop(), each.facts)
        self._new.append((record.id, each))
        self._add(each.alum_id, record)
        return record

    def name(self, each: Observed, record: _Record) -> None:
        """Remembers which record the line's id became."""
        assert each.origin is not None
        self._names[each.alum_id, each.origin] = record.id
        self._new_names.append((each.alum_id, self._kind.name, each.origin, record.id))

    def _code_titles(self) -> None:
        """Gives the new jobs that came with a title and no occupation code the code that the title has here."""
        if self._kind is not EMPLOYMENT:
            return
        bare = [each.facts["job_title"] for _, each in self._new if _is_bare(each)]
        codes = codes_for(self._tx, {title for title in bare if title})
        self._new = [
            (number, replace(each, facts={**each.facts, "soc_code": codes.get(each.facts["job_title"])}))
            if _is_bare(each)
            else (number, each)
            for number, each in self._new
        ]

    def replace(self, old: _Record, each: Observed) -> int:
        """Makes a new record in place of an old one; gives its id."""
        assert each.origin is not None
        new = self.create(each)
        old.replaced = True
        self._replaced.append((old.id, new.id))
        self._names[each.alum_id, each.origin] = new.id
        self._renamed.append((each.alum_id, each.origin, new.id))
        return new.id

    def write(self, stamp: tuple[Any, ...]) -> None:
        """Writes what the chunk added."""
        table, names = self._kind.table, (*self._kind.same, *self._kind.if_told)
        texts = self._texts()
        self._code_titles()
        rows = (
            (number, each.alum_id, texts.get(each.sid), *stamp, *(each.facts[name] for name in names))
            for number, each in self._new
        )
        insert_rows(self._tx, table, ("id", "alum_id", "message_id", "by", "at", *names), rows)
        insert_rows(self._tx, origins, ("alum_id", "kind", "origin", "record_id"), self._new_names)
        for number, missing in self._tied:
            self._tx.execute(table.update().where(table.c.id == number).values(missing))
        for old, new in self._replaced:
            self._tx.execute(table.update().where(table.c.id == old).values(replaced_by=new))
        for alum_id, origin, new in self._renamed:
            mine = (origins.c.alum_id == alum_id, origins.c.kind == self._kind.name, origins.c.origin == origin)
            self._tx.execute(origins.update().where(*mine).values(record_id=new))

    def _texts(self) -> dict[str | None, int]:
        """The texts that new records came from, where those are on file."""
        wanted = {each.sid for _, each in self._new if each.sid}
        if not wanted:
            return {}
        found = self._tx.execute(sa.select(messages.c.sid, messages.c.id).where(messages.c.sid.in_(wanted)))
        return {row.sid: row.id for row in found}


def _same_name(record: _Record, each: Observed) -> bool:
    known, told = record.facts["employer"], each.facts["employer"]
    if known is None or told is None:
        return known is None and "employer" not in each.told
    return bool(known.casefold() == told.casefold())


def _is_bare(each: Observed) -> bool:
    return each.facts["soc_code"] is None and each.facts["job_title"] is not None


def job_heirs(tx: Connection, alum_ids: set[int]) -> dict[int | None, int]:
    """For each employment record of some alumni, the one in force that took its place, or itself."""
    e = employment.c
    rows = tx.execute(sa.select(e.id, e.replaced_by).where(e.alum_id.in_(alum_ids))).all()
    after = {row.id: row.replaced_by for row in rows}
    heirs: dict[int | None, int] = {}
    for number in after:
        last, seen = number, {number}
        while (following := after.get(last)) is not None and following not in seen:
            last = following
            seen.add(last)
        heirs[number] = last
    return heirs
