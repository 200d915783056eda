"""The occupation code that goes on record with a job title.

What staff decided comes first, then the lists that were imported (the program's own, then BLS, then O*NET), then the
shipped table where it is sure. A title that stays without a code waits for staff (`records.occupations_queue`).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from enum import StrEnum

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from records.ready import Ready
from records.tables.occupations import soc_decisions, soc_names, soc_titles
from surveys import occupations
from surveys.occupations import How, code_title, title_key

#: Keys looked up in one statement.
CHUNK = 400


class ListKind(StrEnum):
    """A list of titles and their codes; what an earlier kind says goes before a later one."""

    OWN = "own"  # title,code: the program's own
    DIRECT = "direct"  # BLS: titles that match one occupation only
    ALTERNATE = "alternate"  # O*NET: titles that workers were found to use


_STAFF = "staff"
_SAID = sa.union_all(
    sa.select(sa.literal_column(f"'{_STAFF}'").label("said_by"), soc_decisions.c.title_key, soc_decisions.c.code).where(
        soc_decisions.c.title_key == sa.bindparam("looked_up", type_=sa.String(200))
    ),
    sa.select(soc_titles.c.list, soc_titles.c.title_key, soc_titles.c.code).where(
        soc_titles.c.title_key == sa.bindparam("looked_up", type_=sa.String(200))
    ),
)
#: Every text that tells a job title runs this.
_LOOK_UP = Ready(_SAID)
#: (who said it, the code); no code where staff want none.
_Said = tuple[str, str | None]


def code_for(tx: Connection, title: str) -> str | None:
    """The code that goes on record with a job title, or None when that is for staff to say."""
    key = title_key(title)
    if not key:
        return None
    return _settled(title, [(row.said_by, row.code) for row in _LOOK_UP.run(tx, {"looked_up": key})])


def codes_for(tx: Connection, titles: Iterable[str]) -> dict[str, str]:
    """The same for many titles at once; those without a code are left out."""
    keys = {title: title_key(title) for title in titles}
    said = _all_said(tx, sorted({key for key in keys.values() if key}))
    codes = ((title, _settled(title, said[key])) for title, key in keys.items() if key)
    return {title: code for title, code in codes if code is not None}


def _all_said(tx: Connection, keys: list[str]) -> defaultdict[str, list[_Said]]:
    said: defaultdict[str, list[_Said]] = defaultdict(list)
    for start in range(0, len(keys), CHUNK):
        some = keys[start : start + CHUNK]
        decided = sa.select(soc_decisions.c.title_key, soc_decisions.c.code)
        for key, code in tx.execute(decided.where(soc_decisions.c.title_key.in_(some))):
            said[key].append((_STAFF, code))
        listed = sa.select(soc_titles.c.title_key, soc_titles.c.list, soc_titles.c.code)
        for row in tx.execute(listed.where(soc_titles.c.title_key.in_(some))):
            said[row.title_key].append((row.list, row.code))
    return said


def _settled(title: str, said: list[_Said]) -> str | None:
    """The one code of those said for a title.

    A list that gives several leaves it open, unless the shipped table has that very title with one of them.
    """
    for who, code in said:
        if who == _STAFF:
            return code
    found = code_title(title)
    for kind in ListKind:
        codes = {code for who, code in said if who == kind}
        if len(codes) == 1:
            return codes.pop()
        if codes:
            return found.code if found is not None and found.how is How.EXACT and found.code in codes else None
    return found.code if found is not None and found.is_sure else None


def known_names(tx: Connection) -> dict[str, str]:
    """Every code that is known here with its official name: those shipped, and those of the imported lists."""
    return {**occupations.names(), **{row.code: row.name for row in tx.execute(sa.select(soc_names))}}
