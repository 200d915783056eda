"""What a roster says of the consents beside the person's own to texts: a guardian's, to sharing, to research.

Each is entered once, and again only when it changed. As with texts, an import never lifts what somebody asked for
themselves.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Final, Protocol

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from records.bulk import CHUNK
from records.consent.entry import AGREES, DETACHED, REFUSES, WITHDRAWN, GivenBy, Scope
from records.roster.problems import Notice
from records.roster.rows import AlumRow
from records.tables.people import consent_events

#: The columns of a roster, and the kind of consent each is about.
KINDS: Final[Mapping[str, tuple[Scope, GivenBy]]] = {
    "guardian_consent": (Scope.TEXTS, GivenBy.GUARDIAN),
    "share_consent": (Scope.SHARING, GivenBy.SELF),
    "research_consent": (Scope.RESEARCH, GivenBy.SELF),
}
_FIELD_OF: Final = {kind: name for name, kind in KINDS.items()}
_ABOUT: Final = {"guardian_consent": "texts", "share_consent": "sharing", "research_consent": "research"}


@dataclass(frozen=True, slots=True)
class Said:
    """The last word on file about one kind of consent."""

    event: str
    phone: str
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class ToEnter:
    """An entry for the ledger: by which row, of which column (None: the person's own to texts), after what."""

    event: str
    row: AlumRow
    column: str | None = None
    before: Said | None = None


def speaks(row: AlumRow) -> bool:
    """Whether a row says anything about these consents."""
    return not (row.guardian_consent is None and row.share_consent is None and row.research_consent is None)


class Person(Protocol):
    """Whoever a row is about."""

    agreements: Mapping[str, Said] | None


def on_file(tx: Connection, alum_ids: Iterable[int]) -> dict[int, dict[str, Said]]:
    """The last word of each kind, by alum and column."""
    found: dict[int, dict[str, Said]] = {}
    e = consent_events.c
    columns = (e.alum_id, e.event, e.scope, e.given_by, e.phone, e.at)
    others = sa.or_(e.scope != Scope.TEXTS.value, e.given_by != GivenBy.SELF.value)
    for some in _chunks(list(alum_ids)):
        query = sa.select(*columns).where(e.alum_id.in_(some), others).order_by(e.at, e.id)
        for row in tx.execute(query):
            column = _FIELD_OF.get((Scope(row.scope), GivenBy(row.given_by)))
            if column is not None:
                found.setdefault(row.alum_id, {})[column] = Said(row.event, row.phone, row.at)
    return found


def not_theirs(tx: Connection, alum_ids: Iterable[int]) -> dict[int, frozenset[str]]:
    """The numbers at which somebody else answered, by alum: a roster that still has one does not bring it back."""
    found: dict[int, frozenset[str]] = {}
    e = consent_events.c
    for some in _chunks(list(alum_ids)):
        wrong = (e.alum_id.in_(some), e.event.in_(("wrong_number", DETACHED)))
        for row in tx.execute(sa.select(e.alum_id, e.phone).where(*wrong)):
            found[row.alum_id] = found.get(row.alum_id, frozenset()) | {row.phone}
    return found


def opted_out(tx: Connection, alum_ids: Iterable[int]) -> set[int]:
    """Who asked for no more texts and never for texts again, whatever else became of their number since."""
    last: dict[int, str] = {}
    e = consent_events.c
    for some in _chunks(list(alum_ids)):
        said = (e.alum_id.in_(some), e.scope == Scope.TEXTS.value, e.event.in_((*REFUSES, "resubscribed")))
        own = e.given_by == GivenBy.SELF.value
        for row in tx.execute(sa.select(e.alum_id, e.event).where(*said, own).order_by(e.id)):
            last[row.alum_id] = row.event
    return {alum_id for alum_id, event in last.items() if event in REFUSES}


def _chunks(ids: list[int]) -> Iterator[list[int]]:
    for start in range(0, len(ids), CHUNK):
        yield ids[start : start + CHUNK]


def has_guardian(said: Mapping[str, Said], phone: str | None, row: AlumRow) -> bool:
    """Whether a guardian's consent for the number stands once the row is taken in."""
    if row.guardian_consent is not None:
        return row.guardian_consent
    return _stands("guardian_consent", said, phone)


def _stands(column: str, said: Mapping[str, Said], phone: str | None) -> bool:
    last = said.get(column)
    if last is None or last.event not in AGREES:
        return False
    return column != "guardian_consent" or last.phone == phone


def take_in(person: Person, phone: str | None, row: AlumRow, notices: list[Notice]) -> list[ToEnter]:
    """What the row adds to the ledger; what is known of the person is brought up to date."""
    entered, said = [], dict(person.agreements or {})
    for column in KINDS:
        agrees = getattr(row, column)
        # A guardian agrees to texts to a number: without one there is nothing to agree to.
        if agrees is None or (phone is None and column == "guardian_consent"):
            continue
        last, stands = said.get(column), _stands(column, said, phone)
        if agrees == stands or (not agrees and last is None):
            continue
        if agrees and last is not None and last.event in REFUSES:
            text = f"{column}: opted out of {_ABOUT[column]} and stays so: enter a new consent on the alum's page"
            notices.append(Notice(row.row, f"{column} refused", text))
            continue
        if not agrees and not stands:
            continue
        event = "opt_in" if agrees else WITHDRAWN
        entered.append(ToEnter(event, row, column, last))
        said[column] = Said(event, phone or "")
    person.agreements = said
    return entered
