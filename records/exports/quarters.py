"""The outcome of each of the four quarters after exit, settled by staff or suggested by what was told."""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy.engine import Connection

from records.exports.export import Asked, Export, Values, plain
from records.exports.leavers import Leaver, exited, leavers
from surveys.after_exit import suggest
from surveys.quarters import quarter_after_exit

QUARTERS = (1, 2, 3, 4)


def _outcomes(tx: Connection, asked: Asked) -> Iterator[Values]:
    for leaver in leavers(tx, *exited(asked.since)):
        for number in QUARTERS:
            yield tuple(plain(value) for value in _outcome(leaver, number))


def _outcome(leaver: Leaver, number: int) -> tuple[object, ...]:
    assert leaver.exited_on is not None
    quarter = quarter_after_exit(leaver.exited_on, number)
    start = (leaver.external_id, number, quarter.start, quarter.end)
    if settled := leaver.settled.get(number):
        proof = (settled.evidence, settled.source, settled.document_verified_on)
        return (*start, settled.outcome, settled.employment_id, *proof)
    asking = leaver.asking(quarter)
    suggested = suggest(
        leaver.seen,
        quarter,
        excluded=leaver.excluded_by(quarter.end),
        not_reached=asking is not None and asking.not_reached,
    )
    record = suggested.rests_on
    if suggested.outcome is None or record is None:
        return (*start, suggested.outcome, None, None, None, None)
    job_id = record.id if record.works else None
    return (*start, suggested.outcome, job_id, record.evidence, record.source, record.verified_on)


OUTCOMES = Export(
    name="outcomes",
    about="The four quarters after exit: where everybody was, and how it is known",
    fields=(
        "external_id", "quarter", "from", "to", "outcome", "employment_id", "evidence", "source",
        "document_verified_on",
    ),
    rows=_outcomes,
)  # fmt: skip
