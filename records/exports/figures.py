"""The figures of the report as they may be handed on: a row for each measure, with small groups hidden."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from sqlalchemy.engine import Connection

from records.exports.export import Asked, Export, Values
from surveys.measures import BY_ID, Scope


def _rows(tx: Connection, asked: Asked) -> Iterator[Values]:
    from records.measuring.sharing import report_for_sharing

    scope = Scope(as_of=asked.today, program=asked.program, exited_from=asked.since)
    for each in report_for_sharing(tx, scope).figures:
        title = BY_ID[each.id].title if each.id in BY_ID else each.id
        parts = (each.numerator, each.denominator, each.unknown, each.excluded)
        bounds = (_text(each.low), _text(each.high))
        yield (
            each.id,
            title,
            asked.today.isoformat(),
            asked.program,
            _text(each.value),
            *parts,
            *bounds,
            each.suppressed,
        )


def _text(value: Decimal | None) -> str | None:
    return None if value is None else str(value)


FIGURES = Export(
    name="figures",
    about="Every figure of the report as it may be handed on, with small groups hidden",
    fields=(
        "measure", "title", "as_of", "program", "value", "numerator", "denominator", "unknown", "excluded", "low",
        "high", "suppressed",
    ),
    rows=_rows,
    by_program=True,
)  # fmt: skip
