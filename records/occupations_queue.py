"""Job titles on file that have no occupation code: what staff decide about them, and coding them anew."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from records import audit
from records.inserting import insert_or_replace
from records.occupations import codes_for, known_names
from records.tables.journal import audit as audit_table
from records.tables.occupations import soc_decisions, soc_titles
from records.tables.outcomes import UNCODED, employment
from records.waiting import AlreadySettled
from surveys.occupations import suggestions, title_key

#: Spellings updated in one statement.
CHUNK = 400
_SPELLED = sa.func.lower(employment.c.job_title)


class UnknownCode(ValueError):
    """Staff gave a code that is in no list here."""

    def __init__(self, code: str) -> None:
        super().__init__(
            f'"{code[:20]}" is no code that is known here: give six digits, such as 53-7051, '
            "or import the public list that has it"
        )


@dataclass(frozen=True, slots=True)
class Choice:
    """An occupation that a title may mean."""

    code: str
    name: str


@dataclass(frozen=True, slots=True)
class Uncoded:
    """A title without a code, as most write it, how many alumni hold such a job, and what it may mean."""

    key: str
    title: str
    alumni: int
    choices: tuple[Choice, ...]


@dataclass(frozen=True, slots=True)
class Decided:
    """What staff decided about a title, who and when; no code when it was left without one."""

    key: str
    title: str
    code: str | None
    by: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Recoded:
    """How many titles got a code, and the jobs that have them."""

    titles: int
    jobs: int


def count_uncoded(tx: Connection) -> int:
    """How many titles wait for staff."""
    return len(_waiting(tx))


def uncoded(tx: Connection, *, limit: int, offers: int = 5) -> tuple[Uncoded, ...]:
    """The titles that wait for staff, those of most alumni first, each with what it may mean."""
    waiting = _waiting(tx)
    first = sorted(waiting, key=lambda key: (-sum(waiting[key].values()), key))[:limit]
    names = known_names(tx)
    listed = _listed_codes(tx, first)
    return tuple(
        Uncoded(
            key,
            max(waiting[key], key=lambda spelled: (waiting[key][spelled], spelled)),
            _holders(tx, waiting[key]),
            _choices(key, listed[key], names, offers),
        )
        for key in first
    )


def decide(tx: Connection, key: str, code: str | None, *, by: str, now: datetime) -> int:
    """Gives a title its code, on every job that has it now and from now on; None leaves it without one.

    Returns how many jobs got the code. Raises `UnknownCode`, and `AlreadySettled` when no job waits with that title.
    """
    if code is not None and code not in _known_codes(tx):
        raise UnknownCode(code)
    spelled = _waiting(tx).get(key)
    if not spelled:
        raise AlreadySettled("somebody decided that title already")
    title = max(spelled, key=lambda each: (spelled[each], each))
    decision = {"title_key": key, "code": code, "title": title[:200], "by": by, "at": now}
    keep = insert_or_replace(tx.dialect.name, soc_decisions, "title_key", "code", "title", "by", "at")
    tx.execute(keep, decision)
    jobs = [] if code is None else _put(tx, code, spelled)
    did = "coded a title" if code else "left a title uncoded"
    detail = {"title": title, "code": code, "jobs": jobs}
    audit.note(tx, did, by=by, now=now, subject=subject_of(key), detail=detail)
    return len(jobs)


def decided(tx: Connection, *, limit: int) -> tuple[Decided, ...]:
    """What staff decided last, the latest first."""
    d = soc_decisions.c
    rows = tx.execute(
        sa.select(d.title_key, d.title, d.code, d.by, d.at).order_by(d.at.desc(), d.title_key).limit(limit)
    )
    return tuple(Decided(*row) for row in rows)


def take_back(tx: Connection, key: str, *, by: str, now: datetime) -> int:
    """Undoes a decision: the jobs that have their code from it wait again. Returns how many.

    Raises `AlreadySettled` when there is no such decision.
    """
    d = soc_decisions.c
    decision = tx.execute(soc_decisions.delete().where(d.title_key == key).returning(d.title, d.code, d.at)).first()
    if decision is None:
        raise AlreadySettled("somebody took that decision back already")
    jobs = _coded_by(tx, key, decision.code, decision.at) if decision.code else []
    for start in range(0, len(jobs), CHUNK):
        mine = employment.c.id.in_(jobs[start : start + CHUNK])
        tx.execute(employment.update().where(mine, employment.c.soc_code == decision.code).values(soc_code=None))
    detail = {"title": decision.title, "code": decision.code, "jobs": jobs}
    audit.note(tx, "took back a title's code", by=by, now=now, subject=subject_of(key), detail=detail)
    return len(jobs)


def _coded_by(tx: Connection, key: str, code: str, since: datetime) -> list[int]:
    """The jobs that a decision coded when it was made, and those kept since with the same title and code."""
    last = (
        sa.select(audit_table.c.detail)
        .where(audit_table.c.subject == subject_of(key))
        .order_by(audit_table.c.id.desc())
    )
    detail = tx.scalar(last.limit(1)) or {}
    e = employment.c
    later = tx.execute(sa.select(e.id, e.job_title).where(e.soc_code == code, e.at >= since, e.job_title.is_not(None)))
    return sorted({*detail.get("jobs", ()), *(row.id for row in later if title_key(row.job_title) == key)})


def subject_of(key: str) -> str:
    """What the audit trail calls a decision about a title."""
    return f"soc_decisions {key}"[:120]


def recode(tx: Connection) -> Recoded:
    """Gives every job without a code the one that its title has by now. What has a code keeps it."""
    waiting = _waiting(tx)
    titles = [spelled for spellings in waiting.values() for spelled in spellings]
    by_code: defaultdict[str, list[str]] = defaultdict(list)
    for title, code in codes_for(tx, titles).items():
        by_code[code].append(title)
    jobs = sum(len(_put(tx, code, spelled)) for code, spelled in by_code.items())
    return Recoded(len({title_key(title) for spelled in by_code.values() for title in spelled}), jobs)


def _waiting(tx: Connection) -> dict[str, dict[str, int]]:
    """Titles without a code, by key: how they are spelled, in lower case, and by how many alumni."""
    held = sa.select(_SPELLED, sa.func.count(employment.c.alum_id.distinct())).where(UNCODED).group_by(_SPELLED)
    left = set(tx.scalars(sa.select(soc_decisions.c.title_key).where(soc_decisions.c.code.is_(None))))
    waiting: defaultdict[str, dict[str, int]] = defaultdict(dict)
    for spelled, alumni in tx.execute(held):
        key = title_key(spelled)
        if key and key not in left:
            waiting[key][spelled] = alumni
    return waiting


def _holders(tx: Connection, spelled: dict[str, int]) -> int:
    """How many alumni hold jobs with a title, whichever way it is spelled."""
    if len(spelled) == 1:
        return next(iter(spelled.values()))
    count = sa.select(sa.func.count(employment.c.alum_id.distinct())).where(
        UNCODED, _SPELLED.in_(list(spelled)[:CHUNK])
    )
    return tx.scalar(count) or 0


def _choices(key: str, listed: Iterable[str], names: dict[str, str], offers: int) -> tuple[Choice, ...]:
    """What a title may mean: the codes of the imported lists, then those of the shipped table."""
    codes = dict.fromkeys([*sorted(listed), *(each.code for each in suggestions(key, offers))])
    return tuple(Choice(code, names.get(code, "")) for code in list(codes)[:offers])


def _listed_codes(tx: Connection, keys: list[str]) -> defaultdict[str, set[str]]:
    t = soc_titles.c
    listed: defaultdict[str, set[str]] = defaultdict(set)
    for key, code in tx.execute(sa.select(t.title_key, t.code).where(t.title_key.in_(keys))):
        listed[key].add(code)
    return listed


def _known_codes(tx: Connection) -> set[str]:
    return {*known_names(tx), *tx.scalars(sa.select(soc_titles.c.code).distinct())}


def _put(tx: Connection, code: str, spelled: Iterable[str]) -> list[int]:
    """Codes the jobs of some spellings; gives their ids."""
    listed = list(spelled)
    jobs: list[int] = []
    for start in range(0, len(listed), CHUNK):
        some = _SPELLED.in_(listed[start : start + CHUNK])
        put = employment.update().where(UNCODED, some).values(soc_code=code).returning(employment.c.id)
        jobs += tx.scalars(put)
    return jobs
