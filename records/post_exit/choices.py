"""The lists that staff choose from: outcome, source, exit reason, school status. Coordinators keep them.

Each line of a program's own counts as one of the defaults, so that measures know what it means. A default can be worded
anew or no longer offered; what is in use stays known for ever.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from records import audit
from records.tables.histories import quarter_outcomes
from records.tables.measuring import choices as table
from records.tables.outcomes import employment
from records.tables.people import enrollments
from surveys.after_exit import Outcome

LONGEST_LABEL: Final = 120
LONGEST_CODE: Final = 40
#: As wide as the column of sources.
LONGEST_SOURCE: Final = 30


class List(StrEnum):
    """A list that staff choose from."""

    OUTCOME = "outcome"
    SOURCE = "source"
    EXIT_REASON = "exit_reason"
    SCHOOL_STATUS = "school_status"


class BadChoice(ValueError):
    """A line cannot be kept or removed; the message says why and the mend."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """One line of a list. `counts_as` is the default that it is taken for: itself, unless it is the program's own."""

    code: str
    label: str
    counts_as: str
    offered: bool = True
    position: int = 0

    @property
    def is_default(self) -> bool:
        """One of the lines that every program has."""
        return self.counts_as == self.code


def _lines(lines: Mapping[str, str]) -> tuple[Choice, ...]:
    return tuple(
        Choice(code=code, label=label, counts_as=code, position=10 * n)
        for n, (code, label) in enumerate(lines.items(), 1)
    )


#: Outcome and source as the outcomes tab of Illinois workNet has them in use; exit reasons from PIRL element 923;
#: school status as state systems list it.
DEFAULTS: Final[Mapping[List, tuple[Choice, ...]]] = {
    List.OUTCOME: _lines(
        {
            Outcome.UNSUBSIDIZED_JOB: "Unsubsidized job",
            Outcome.REGISTERED_APPRENTICESHIP: "Registered apprenticeship",
            Outcome.MILITARY: "Military",
            Outcome.POSTSECONDARY: "College or other postsecondary school",
            Outcome.TRAINING: "Training",
            Outcome.SECONDARY_SCHOOL: "Secondary school",
            Outcome.NOT_WORKING: "Not working and not in school",
            Outcome.UNABLE_TO_CONTACT: "Unable to contact",
            Outcome.EXCLUDED: "Excluded",
        }
    ),
    List.SOURCE: _lines(
        {
            "pay_stubs": "Pay stubs (two or more)",
            "employer_letter": "Letter from the employer",
            "employer_call": "Call with the employer",
            "wage_record": "Wage record",
            "self_report": "Told by the alum",
        }
    ),
    List.EXIT_REASON: _lines(
        {
            "completed": "Completed the program",
            "found_work": "Found work",
            "institutionalized": "Institutionalized",
            "medical": "Health or medical",
            "deceased": "Deceased",
            "reserve": "Reserve called to active duty",
            "foster_care": "Moved in foster care",
            "ineligible": "Found ineligible",
            "criminal_offender": "Criminal offender",
            "other": "Other",
        }
    ),
    List.SCHOOL_STATUS: _lines(
        {
            "in_secondary": "In school, secondary or less",
            "in_alternative": "In school, alternative",
            "in_postsecondary": "In school, postsecondary",
            "dropout": "Not attending school, or dropout",
            "graduate": "Not attending school; H.S. graduate or equivalent",
            "compulsory_age": "Not attending school, within compulsory age",
        }
    ),
}


def choices(tx: Connection, of: List) -> tuple[Choice, ...]:
    """All lines of a list in order, those no longer offered too: older records may still have them."""
    own = {
        row.code: Choice(
            code=row.code, label=row.label, counts_as=row.counts_as, offered=row.offered, position=row.position
        )
        for row in tx.execute(sa.select(table).where(table.c.list == of))
    }
    lines = {**{each.code: each for each in DEFAULTS[of]}, **own}
    return tuple(sorted(lines.values(), key=lambda each: (each.position, each.label.casefold(), each.code)))


def offered(tx: Connection, of: List) -> tuple[Choice, ...]:
    """The lines that staff may choose."""
    return tuple(each for each in choices(tx, of) if each.offered)


def labels(tx: Connection, of: List) -> dict[str, str]:
    """The words of each code of a list."""
    return {each.code: each.label for each in choices(tx, of)}


def meaning(tx: Connection, of: List, code: str) -> str | None:
    """The default that a code is taken for; None when it is in no list."""
    return next((each.counts_as for each in choices(tx, of) if each.code == code), None)


def add(tx: Connection, of: List, label: str, counts_as: str, *, by: str, now: datetime) -> str:
    """Adds a line of the program's own; returns its code. Raises `BadChoice`."""
    label = _checked(label)
    if counts_as not in {each.code for each in DEFAULTS[of]}:
        raise BadChoice("choose which of the defaults it counts as")
    lines = choices(tx, of)
    if any(each.label.casefold() == label.casefold() for each in lines):
        raise BadChoice("the list has a line of these words already")
    code = _code(label, {each.code for each in lines}, LONGEST_SOURCE if of is List.SOURCE else LONGEST_CODE)
    position = next(each.position for each in lines if each.code == counts_as) + 1
    _write(tx, of, Choice(code=code, label=label, counts_as=counts_as, position=position), by=by, now=now)
    _noted(tx, of, code, "added a choice", by=by, now=now)
    return code


def reword(tx: Connection, of: List, code: str, label: str, *, by: str, now: datetime) -> None:
    """Words a line anew; what is recorded with it shows the new words. Raises `BadChoice`."""
    label = _checked(label)
    line = _line(tx, of, code)
    if any(each.code != code and each.label.casefold() == label.casefold() for each in choices(tx, of)):
        raise BadChoice("the list has a line of these words already")
    changed = Choice(code=code, label=label, counts_as=line.counts_as, offered=line.offered, position=line.position)
    _write(tx, of, changed, by=by, now=now)
    _noted(tx, of, code, "reworded a choice", by=by, now=now)


def offer(tx: Connection, of: List, code: str, *, offered: bool, by: str, now: datetime) -> None:
    """Offers a line to staff, or no longer; what is recorded with it stays. Raises `BadChoice`."""
    line = _line(tx, of, code)
    left = [each for each in choices(tx, of) if each.offered and each.code != code]
    if not offered and not left:
        raise BadChoice("a list needs at least one line that is offered")
    changed = Choice(code=code, label=line.label, counts_as=line.counts_as, offered=offered, position=line.position)
    _write(tx, of, changed, by=by, now=now)
    _noted(tx, of, code, "offered a choice" if offered else "no longer offers a choice", by=by, now=now)


def remove(tx: Connection, of: List, code: str, *, by: str, now: datetime) -> None:
    """Takes a line of the program's own out. Raises `BadChoice` for a default, and for one that is in use."""
    line = _line(tx, of, code)
    if line.is_default:
        raise BadChoice("a default cannot be taken out: no longer offer it instead")
    if in_use(tx, of, code):
        raise BadChoice("records use this line, so it stays known: no longer offer it instead")
    tx.execute(table.delete().where(table.c.list == of, table.c.code == code))
    _noted(tx, of, code, "took out a choice", by=by, now=now)


_USES: Final[Mapping[List, tuple[sa.Column[str], ...]]] = {
    List.OUTCOME: (quarter_outcomes.c.outcome,),
    List.SOURCE: (quarter_outcomes.c.source, employment.c.source),
    List.EXIT_REASON: (enrollments.c.exit_reason,),
    List.SCHOOL_STATUS: (enrollments.c.school_status_at_exit,),
}


def in_use(tx: Connection, of: List, code: str) -> bool:
    """True when some record has this code or its words, an old one too: rosters write exit reasons in words."""
    words = {code, *(each.label for each in choices(tx, of) if each.code == code)}
    return any(tx.scalar(sa.select(sa.literal(1)).where(column.in_(words)).limit(1)) for column in _USES[of])


def left_for(tx: Connection, *said: str) -> tuple[int, ...]:
    """Alumni with an exit reason of these words or this code: what it counts as may end their follow-up."""
    e = enrollments.c
    words = {each.casefold() for each in said}
    return tuple(tx.scalars(sa.select(e.alum_id).where(sa.func.lower(e.exit_reason).in_(words)).distinct()))


def words_of(tx: Connection, of: List, code: str) -> str:
    """What a line is called. Raises `BadChoice` when there is none."""
    return _line(tx, of, code).label


def _line(tx: Connection, of: List, code: str) -> Choice:
    found = next((each for each in choices(tx, of) if each.code == code), None)
    if found is None:
        raise BadChoice("that line is not in the list any more: load the page again")
    return found


def _checked(label: str) -> str:
    label = " ".join(label.split())
    if not label:
        raise BadChoice("write what the line is called")
    if len(label) > LONGEST_LABEL:
        raise BadChoice(f"use at most {LONGEST_LABEL} characters")
    return label


def _code(label: str, taken: set[str], longest: int) -> str:
    """A code made of the words; a number behind it where it is taken."""
    plain = re.sub(r"[^a-z0-9]+", "_", label.casefold()).strip("_")[: longest - 4] or "choice"
    code, n = plain, 1
    while code in taken:
        n += 1
        code = f"{plain}_{n}"
    return code


def _write(tx: Connection, of: List, line: Choice, *, by: str, now: datetime) -> None:
    values = {
        "label": line.label, "counts_as": line.counts_as, "position": line.position, "offered": line.offered,
        "by": by[:120], "at": now,
    }  # fmt: skip
    changed = tx.execute(table.update().where(table.c.list == of, table.c.code == line.code).values(values))
    if not changed.rowcount:
        tx.execute(table.insert(), {"list": str(of), "code": line.code, **values})


def _noted(tx: Connection, of: List, code: str, did: str, *, by: str, now: datetime) -> None:
    audit.note(tx, did, by=by, now=now, subject=f"choices {of} {code}")
