"""Success stories as an export: those that may be shared now, named as their people wished to be."""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy.engine import Connection

from records.exports.export import Asked, Export, Values
from records.success_stories import shareable


def _rows(tx: Connection, asked: Asked) -> Iterator[Values]:
    since = asked.since_instant()
    for each in shareable(tx):
        if since is None or each.at >= since:
            yield (each.id, each.told_on.isoformat(), each.title, each.words, each.shown_as, each.program, each.cohort)


#: No id of the person: whoever gets a story gets the name that they agreed to, or none.
STORIES = Export(
    name="stories",
    about="success stories whose people agree to sharing, as of now",
    fields=("id", "told_on", "title", "words", "shown_as", "program", "cohort"),
    rows=_rows,
)
