"""Post-exit elements of the PIRL, the federal participant record layout, under its own element numbers.

One row for each exit that counts: a service begun within 90 days takes an exit back, and somebody enrolled twice at a
time exits once, when the last service ends. Employment is decided by the very measures of the report, exit by exit, so
that the two agree. A texted answer counts as match type 4 (non-UI verification) and nothing higher. Until a quarter's
check-in is over, what nobody has told is "not yet available", not "no".
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from records.exports import pirl_codes as codes
from records.exports.export import Asked, Export, Values, money, several_of
from records.measuring import histories
from records.tables.people import alumni
from surveys.after_exit import Evidence, Outcome, earliest, holds_in, latest
from surveys.history import History
from surveys.measures import Part, Person, Scope
from surveys.measures.earnings import earned_in
from surveys.measures.person import Standing
from surveys.measures.wioa import A_YEAR, employed, same_employer
from surveys.periods import Period, voided_exits

_CHUNK: Final = 500
_EXCLUDED: Final = frozenset({"01", "02", "03", "04", "05"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Leaving:
    """One exit that counts: the person as known for it, and the elements of its row by number."""

    person: Person
    period: Period
    elements: Mapping[str, str | None]


def leavings(tx: Connection, asked: Asked) -> Iterator[Leaving]:
    """Every exit that counts up to the day, in order of people and then of exits."""
    found = histories(tx, program=asked.program)
    for several in several_of(found, _CHUNK):
        ids = _ids(tx, several)
        for history in several:
            yield from _of(history, ids.get(history.external_id, history.external_id), asked)


def _ids(tx: Connection, several: tuple[History, ...]) -> dict[str, str]:
    """The substitutes of those ids that may not stand in element 100."""
    wanted = [each.external_id for each in several if codes.needs_substitute(each.external_id)]
    if not wanted:
        return {}
    query = sa.select(alumni.c.external_id, alumni.c.created_at).where(alumni.c.external_id.in_(wanted))
    return {row.external_id: codes.substitute(row.external_id, row.created_at) for row in tx.execute(query)}


def _of(history: History, identifier: str, asked: Asked) -> Iterator[Leaving]:
    whole = Person(history, Scope(as_of=asked.today, program=asked.program, exited_from=asked.since))
    for period in reversed(whole.exits):
        person = whole if len(whole.periods) == 1 else _for_this(history, period, asked)
        mine = person.exits[0]
        yield Leaving(person=person, period=mine, elements=_elements(person, mine, identifier, whole))


def _for_this(history: History, period: Period, asked: Asked) -> Person:
    """The person asked about one exit alone: the measures of the report then say what they make of it."""
    return Person(history, Scope(as_of=asked.today, exited_from=period.exited_on, exited_to=period.exited_on))


def _elements(person: Person, period: Period, identifier: str, whole: Person) -> dict[str, str | None]:
    row: dict[str, str | None] = {
        "100": identifier,
        "900": codes.day_code(period.started_on),
        "901": codes.day_code(period.exited_on),
        "923": exit_reason(whole, period),
    }
    for number, (work, match, wages) in codes.QUARTERS.items():
        standing = person.standing(period, number)
        row[work], row[match] = _work(person, standing, number, left_out=whole.excluded)
        row[wages] = _wages(person, standing, str(row[work]))
    row["1618"] = _same_employer(person, row["1602"])
    row |= _credentials(person, period)
    youth = any(each.youth for each in period.enrollments)
    row["1900"], row["1901"] = (_placed(person, period, number) if youth else None for number in (2, 4))
    return row


def exit_reason(whole: Person, period: Period) -> str:
    """Element 923: why somebody left, as far as the layout has a code for it. What excludes comes first.

    Somebody left out is so for every exit, as in the report, whichever of them the reason came with. An exit that a
    later service took back has no reason.
    """
    taken_back = voided_exits(whole.enrollments)
    excluding = [each.reason for each in whole.known.exclusions]
    stated = [each.exit_reason for each in whole.served if each.id not in taken_back]
    found = (code for reason in (*excluding, *stated) if (code := codes.exit_code(reason)) in _EXCLUDED)
    return next(found, codes.exit_code(period.last.exit_reason))


def _work(person: Person, standing: Standing, number: int, *, left_out: bool) -> tuple[str, str]:
    """Employed in the quarter, and by which kind of match that is known."""
    match Part.EXCLUDED if left_out else employed(number, person).part:
        case Part.YES:
            code = codes.EMPLOYED.get(standing.outcome.means or "", codes.YES)
            return code, _match(standing)
        case Part.NOT_YET:
            return codes.NOT_YET, codes.MATCH_NOT_YET
        case Part.EXCLUDED if not standing.over:
            return codes.NOT_YET, codes.MATCH_NOT_YET
        case _:
            return codes.NO, codes.NOT_EMPLOYED


def _match(standing: Standing) -> str:
    if standing.evidence is not Evidence.WAGE_RECORD:
        return codes.OTHERWISE_VERIFIED
    return codes.BY_MILITARY_RECORD if standing.outcome.means == Outcome.MILITARY else codes.BY_WAGE_RECORD


def _wages(person: Person, standing: Standing, work: str) -> str | None:
    """Earnings in the quarter; 999999.99 while they may still be told, blank when nobody told them in time."""
    if work == codes.NO:
        return "0.00"
    if work == codes.NOT_YET:
        return codes.PENDING
    earned = earned_in(person, standing.quarter)
    if earned is None:
        return None if standing.over else codes.PENDING
    return money(earned)


def _same_employer(person: Person, second: str | None) -> str:
    """Same employer in both quarters: about nobody who did not work in the second, and open while that is."""
    if second in (codes.NO, codes.NOT_YET):
        return str(second)
    match same_employer(person).part:
        case Part.YES:
            return codes.YES
        case Part.NOT_YET:
            return codes.NOT_YET
        case _:
            return codes.NO


def _credentials(person: Person, period: Period) -> dict[str, str | None]:
    """Kind and date of up to three credentials in order of their days; kind 0 when there is none."""
    earned = credentials_in_time(person, period)
    if len(earned) > len(codes.CREDENTIAL_PAIRS):
        recognized = [each for each in earned if each[1] != codes.CREDENTIALS["other"]]
        others = [each for each in earned if each[1] == codes.CREDENTIALS["other"]]
        earned = sorted([*recognized, *others][: len(codes.CREDENTIAL_PAIRS)])
    row: dict[str, str | None] = {}
    for place, (kind, day) in enumerate(codes.CREDENTIAL_PAIRS):
        told = earned[place] if place < len(earned) else None
        row[kind], row[day] = (told[1], codes.day_code(told[0])) if told else (None, None)
    if not earned:
        row["1800"] = "0"
    return row


def credentials_in_time(person: Person, period: Period) -> list[tuple[date, str]]:
    """Credentials earned during the program or within a year of exit, each with its day and code."""
    assert period.exited_on is not None
    last, first = min(period.exited_on + A_YEAR, person.as_of), period.started_on or date.min
    return sorted(
        (min(latest(each.earned_on), last), codes.CREDENTIALS.get(each.kind, codes.CREDENTIALS["other"]))
        for each in person.history.credentials
        if each.earned_on and earliest(each.earned_on) <= last and latest(each.earned_on) >= first
    )


def _placed(person: Person, period: Period, number: int) -> str | None:
    """The education or training that a youth was in, beside any work; blank until the quarter's answer is in."""
    standing = person.standing(period, number)
    quarter = standing.quarter
    if code := codes.PLACED.get(standing.outcome.means or ""):
        return code if person.as_of >= quarter.end else None
    if not standing.over and (standing.employed is None or person.as_of < quarter.end):
        return None
    schools = (each for each in person.known.seen if each.status == "in_school" and holds_in(each, quarter))
    levels = {"training": "1", "postsecondary": "2", "secondary": "3"}
    found = {levels.get(each.school_level or "", "") for each in schools}
    return next((code for code in ("2", "1", "3") if code in found), "0")


def _pirl(tx: Connection, asked: Asked) -> Iterator[Values]:
    for leaving in leavings(tx, asked):
        yield tuple(leaving.elements[number] for number in codes.ELEMENTS)


PIRL = Export(
    name="pirl",
    about="Post-exit elements of the federal participant record (PIRL), by element number",
    fields=codes.ELEMENTS,
    rows=_pirl,
    by_program=True,
)
