"""The outcome of each of the four quarters after exit, settled by staff or suggested by what was told.

One block for each exit that counts: a service begun within 90 days takes an exit back.
"""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy.engine import Connection

from records.exports.export import Asked, Export, Values, plain
from records.measuring import histories
from records.measuring.loading import QUARTERS
from surveys.measures import Person, Scope


def _outcomes(tx: Connection, asked: Asked) -> Iterator[Values]:
    scope = Scope(as_of=asked.today, program=asked.program, exited_from=asked.since)
    for history in histories(tx, program=asked.program):
        person = Person(history, scope)
        for period in reversed(person.exits):
            for number in QUARTERS:
                standing = person.standing(period, number)
                quarter, known = standing.quarter, standing.outcome
                dates = (number, quarter.start, quarter.end)
                proof = (known.employment_id, known.evidence, known.source, known.document_verified_on)
                yield tuple(plain(value) for value in (history.external_id, *dates, known.outcome, *proof))


OUTCOMES = Export(
    name="outcomes",
    about="The four quarters after exit: where everybody was, and how it is known",
    fields=(
        "external_id", "quarter", "from", "to", "outcome", "employment_id", "evidence", "source",
        "document_verified_on",
    ),
    rows=_outcomes,
    by_program=True,
)  # fmt: skip
