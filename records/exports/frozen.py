"""Reports as they were handed in: a row for each figure as it was then, with the small groups of that day hidden."""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy.engine import Connection

from records.exports.export import Asked, Export, Values, plain
from records.frozen import frozen


def _rows(tx: Connection, asked: Asked) -> Iterator[Values]:
    for report in reversed(frozen(tx)):
        if asked.since is not None and report.scope.as_of < asked.since:
            continue
        scope = report.scope
        about = (scope.as_of, scope.program, scope.cohort, scope.exited_from, scope.exited_to)
        for each in report.shared:
            rate = tuple(None if value is None else str(value) for value in (each.value, each.low, each.high))
            parts = (each.numerator, each.denominator, each.unknown, each.excluded)
            told = (report.name, *about, each.id, rate[0], *parts, *rate[1:], each.suppressed, report.at, report.by)
            yield tuple(plain(value) for value in told)


FROZEN = Export(
    name="frozen",
    about="Reports as they were handed in, a row for each figure, with small groups hidden",
    fields=(
        "report", "as_of", "program", "cohort", "exited_from", "exited_to", "measure", "value", "numerator",
        "denominator", "unknown", "excluded", "low", "high", "suppressed", "at", "by",
    ),
    rows=_rows,
)  # fmt: skip
