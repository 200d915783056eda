"""The outcome of each of the four quarters after exit, settled by staff or suggested by what was told."""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy.engine import Connection

from records.exports.export import Asked, Export, Values, plain
from records.exports.leavers import KnownOutcome, Leaver, exited, leavers
from surveys.after_exit import suggest
from surveys.quarters import quarter_after_exit

QUARTERS = (1, 2, 3, 4)


def _outcomes(tx: Connection, asked: Asked) -> Iterator[Values]:
    for leaver in leavers(tx, *exited(asked.since)):
        assert leaver.exited_on is not None
        for number in QUARTERS:
            quarter = quarter_after_exit(leaver.exited_on, number)
            known = outcome_of(leaver, number)
            dates = (number, quarter.start, quarter.end)
            proof = (known.employment_id, known.evidence, known.source, known.document_verified_on)
            yield tuple(plain(value) for value in (leaver.external_id, *dates, known.outcome, *proof))


def outcome_of(leaver: Leaver, number: int) -> KnownOutcome:
    """The outcome of the n-th quarter after exit: as settled, or else as the records suggest."""
    if settled := leaver.settled.get(number):
        return settled
    assert leaver.exited_on is not None
    quarter = quarter_after_exit(leaver.exited_on, number)
    asking = leaver.asking(quarter)
    suggested = suggest(
        leaver.seen,
        quarter,
        excluded=leaver.excluded_by(quarter.end),
        not_reached=asking is not None and asking.not_reached,
    )
    record = suggested.rests_on
    if suggested.outcome is None or record is None:
        return KnownOutcome(suggested.outcome)
    job_id = record.id if record.works else None
    return KnownOutcome(suggested.outcome, job_id, record.evidence, record.source, record.verified_on)


OUTCOMES = Export(
    name="outcomes",
    about="The four quarters after exit: where everybody was, and how it is known",
    fields=(
        "external_id", "quarter", "from", "to", "outcome", "employment_id", "evidence", "source",
        "document_verified_on",
    ),
    rows=_outcomes,
)  # fmt: skip
