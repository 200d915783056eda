"""The verdict: what the carrier knows, held against what the database says. Any difference is a violation."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa

from records.database import Database
from records.tables.outcomes import answers, benefits, employment, wages
from records.tables.people import alumni, consent_events
from records.tables.texts import attempts, flags, messages
from surveys.hours import closes_at, is_open
from tests.faults.people import Person
from tests.faults.truth import Text, Truth

if TYPE_CHECKING:
    from tests.faults.processes import Processes

#: Where a text of ours may come to rest. An `unknown` one must be flagged besides.
FINAL = frozenset({"sent", "delivered", "undelivered", "failed", "expired", "cancelled", "unknown"})
#: A call under way while STOP is taken in may still end: no longer than this.
IN_FLIGHT = timedelta(minutes=2)
#: A reply that is read back later than this is understood, and not answered: the reminder takes it up.
ANSWERED_WITHIN = timedelta(hours=1)


@dataclass(frozen=True)
class Verdict:
    """How a run ended. `violations` has a line for each promise that was broken."""

    violations: tuple[str, ...]
    figures: dict[str, str]
    texts: int = 0
    kills: int = 0
    texts_in_trouble: int = 0


@dataclass
class _Case:
    """All that both sides say, gathered once."""

    truth: Truth
    people: list[Person]
    rows: list[Any]
    attempt_of: dict[str, int]
    outcome_of: dict[str, str]
    flags: list[Any]
    alum_of: dict[str, int]
    answered: dict[int, list[Any]]
    records: dict[int, Counter[str]]
    opt_outs: dict[str, int]
    out: list[Any] = field(init=False)
    by_id: dict[int, Any] = field(init=False)
    by_sid: dict[str, list[Any]] = field(init=False)

    def __post_init__(self) -> None:
        self.out = [row for row in self.rows if row.direction == "out"]
        self.by_id = {row.id: row for row in self.rows}
        self.by_sid = defaultdict(list)
        for row in self.rows:
            if row.sid:
                self.by_sid[row.sid].append(row)

    def first_of(self, message_id: int) -> int:
        """The message that one was, in the end, sent instead of."""
        while before := self.by_id[message_id].retry_of:
            message_id = before
        return message_id

    def sends_of(self) -> dict[int, list[Text]]:
        """The accepted texts of each row of ours, by the attempt named in the callback address."""
        sends: dict[int, list[Text]] = defaultdict(list)
        for text in self.truth.outbound():
            if text.attempt in self.attempt_of:
                sends[self.attempt_of[text.attempt]].append(text)
        return sends


def judge(
    database: Database,
    truth: Truth,
    people: list[Person],
    failures: Sequence[BaseException] = (),
    processes: Processes | None = None,
    folder: Path | None = None,
) -> Verdict:
    """Compares the carrier's truth with the database, once everything is at rest."""
    case = _gather(database, truth, people)
    violations = [line for check in CHECKS for line in check(case)]
    violations += [f"the harness itself failed: {error!r}" for error in failures]
    if processes:
        violations += [f"a process fell over: {line}" for line in processes.fell]
    figures = _figures(case)
    if processes:
        figures["slowest stop"] = f"{processes.slowest_stop:.1f} s"
    if folder:
        figures["error lines logged"] = _logged(folder)
    return Verdict(tuple(violations), figures, texts=len(truth.texts))


def _gather(database: Database, truth: Truth, people: list[Person]) -> _Case:
    with database.read() as tx:
        answered = defaultdict(list)
        for row in tx.execute(sa.select(answers).where(answers.c.message_id.is_not(None))):
            answered[row.message_id].append(row)
        return _Case(
            truth=truth,
            people=people,
            rows=list(tx.execute(sa.select(messages).order_by(messages.c.id))),
            attempt_of={row.id: row.message_id for row in tx.execute(sa.select(attempts))},
            outcome_of={row.id: row.outcome or "cut short" for row in tx.execute(sa.select(attempts))},
            flags=list(tx.execute(sa.select(flags))),
            alum_of={row.phone: row.id for row in tx.execute(sa.select(alumni))},
            answered=answered,
            records=_records(tx),
            opt_outs=Counter(
                row.phone for row in tx.execute(sa.select(consent_events).where(consent_events.c.event == "opt_out"))
            ),
        )


def _records(tx: sa.Connection) -> dict[int, Counter[str]]:
    """Each alum's records in force that came from texts, a line each."""
    records: dict[int, Counter[str]] = defaultdict(Counter)
    for row in _in_force(tx, employment):
        hours = f" {int(row.hours_per_week)} h" if row.hours_per_week else ""
        name = f" {row.employer or 'somewhere'}" if row.status == "employed" and row.is_current else ""
        records[row.alum_id][f"employment {row.status}{name}{hours}"] += 1
    for row in _in_force(tx, wages):
        records[row.alum_id][f"wage {Decimal(row.amount):.2f} {row.unit}"] += 1
    for row in _in_force(tx, benefits):
        records[row.alum_id][f"{row.kind} {'none' if row.status == 'none' else row.benefit}"] += 1
    return records


def _in_force(tx: sa.Connection, table: sa.Table) -> list[Any]:
    return list(tx.execute(sa.select(table).where(table.c.replaced_by.is_(None), table.c.source == "self_report")))


# Nothing that came in may be lost, kept twice or misread.


def lost_or_doubled_replies(case: _Case) -> Iterator[str]:
    """Every text that the carrier received is kept once, as it was said."""
    known = {text.sid for text in case.truth.inbound()}
    for text in case.truth.inbound():
        rows = [row for row in case.by_sid[text.sid] if row.direction == "in"]
        if not rows:
            yield f"reply lost: {text.sid} ({text.question})"
        elif len(rows) > 1:
            yield f"reply kept {len(rows)} times: {text.sid}"
        elif (rows[0].phone, rows[0].body) != (text.phone, text.body):
            yield f"reply kept otherwise than it was said: {text.sid}"
    for row in case.rows:
        if row.direction == "in" and row.sid not in known:
            yield f"a reply that nobody sent: message {row.id}"


def misread_replies(case: _Case) -> Iterator[str]:
    """Every answer was read as what it was, and every stop taken as one."""
    for text in case.truth.inbound():
        for row in case.by_sid[text.sid]:
            read = case.answered.get(row.id, [])
            if text.question == "stop":
                if not case.opt_outs.get(text.phone):
                    yield f"a stop was not taken: message {row.id}"
            elif not read:
                yield f"a reply led to no answer: message {row.id} ({text.question})"
            elif any(answer.needs_review for answer in read):
                yield f"a plain reply was not understood: message {row.id} ({text.question})"


def wrong_records(case: _Case) -> Iterator[str]:
    """Each alum's records are what that alum told, no more, no less, nothing twice."""
    for person in case.people:
        kept, told = case.records.get(case.alum_of[person.phone], Counter()), Counter(person.records())
        for line in (told - kept).elements():
            yield f"a record is missing: alum {person.number}: {line}"
        for line in (kept - told).elements():
            yield f"a record is wrong: alum {person.number}: {line}"


# Nothing that went out may go twice, unknown to us, to somebody who said stop, or at night.


def doubled_texts(case: _Case) -> Iterator[str]:
    """No text was accepted twice; one the carrier gave up on may be sent again, as a text of its own."""
    by_first: dict[int, list[Text]] = defaultdict(list)
    for message_id, sends in case.sends_of().items():
        if len(sends) > 1:
            yield f"sent twice: message {message_id} as {' and '.join(text.sid for text in sends)}"
        by_first[case.first_of(message_id)] += sends
    for message_id, sends in by_first.items():
        kept = [text for text in sends if text.status != "undelivered"]
        if len(kept) > 1:
            yield f"sent again though it had gone: message {message_id} as {' and '.join(text.sid for text in kept)}"
    alike: dict[tuple[str, str], list[Text]] = defaultdict(list)
    for text in case.truth.outbound():
        if text.status != "undelivered":
            alike[text.phone, text.body].append(text)
    twice = {person.phone for person in case.people if person.in_two_texts}
    for (phone, body), texts in alike.items():
        # Two answers that overtake each other have the question in between asked once more, and rightly.
        if len(texts) > 1 and not (phone in twice and "How much are you paid" in body):
            yield f"the same words went twice to one phone: {' and '.join(text.sid for text in texts)}"


def unknown_to_us(case: _Case) -> Iterator[str]:
    """Every text the carrier accepted is known to us by the carrier's id, on the message it was sent for."""
    for text in case.truth.outbound():
        rows = case.by_sid.get(text.sid, [])
        if text.attempt not in case.attempt_of:
            yield f"sent without an attempt on record: {text.sid}"
        elif [row.id for row in rows] != [case.attempt_of[text.attempt]]:
            ours = case.by_id[case.attempt_of[text.attempt]]
            yield f"accepted as {text.sid}, but message {ours.id} is {ours.status} with {ours.sid}"
    accepted = {text.sid for text in case.truth.outbound()}
    for row in case.out:
        if row.sid and row.sid not in accepted:
            yield f"message {row.id} carries an id that the carrier never gave: {row.sid}"


def unsettled_texts(case: _Case) -> Iterator[str]:
    """Every text of ours came to rest, as the carrier says; what nobody knows was given to staff."""
    flagged = {row.message_id for row in case.flags if row.kind == "carrier"}
    sent_again = {row.retry_of for row in case.out}
    for row in case.out:
        if row.status not in FINAL:
            yield f"message {row.id} never came to rest: {row.status}"
        elif row.status == "unknown" and row.id not in flagged | sent_again:
            yield f"message {row.id} is of unknown outcome and nobody was told"
        elif (text := case.truth.by_sid.get(row.sid or "")) and row.status != text.status:
            yield f"message {row.id} is {row.status}, but the carrier says {text.status}"


def texts_after_stop(case: _Case) -> Iterator[str]:
    """Once a STOP was acknowledged, nothing more was begun but its one confirmation."""
    stops: dict[str, datetime] = {}
    for text in case.truth.inbound():
        if text.question == "stop" and text.acknowledged:
            stops.setdefault(text.phone, text.acknowledged)
    sends = case.sends_of()
    for message_id, texts in sends.items():
        row = case.by_id[message_id]
        stopped = stops.get(row.phone)
        for text in texts:
            if stopped and row.kind != "opt_out" and text.asked_at > stopped + IN_FLIGHT:
                yield f"message {row.id} ({row.kind}) went out after STOP"


def texts_at_night(case: _Case) -> Iterator[str]:
    """Openings and reminders were handed over, and may be delivered, in sending hours only."""
    zones = {person.phone: (person.zone,) for person in case.people}
    for message_id, texts in case.sends_of().items():
        row = case.by_id[message_id]
        if row.any_hour:
            continue
        for text in texts:
            if not is_open(text.asked_at, zones[text.phone]):
                yield f"message {row.id} ({row.kind}) was sent outside sending hours: {text.asked_at}"
            elif text.valid_for is None:
                yield f"message {row.id} may be delivered at night: no end was set"
            elif text.asked_at + timedelta(seconds=text.valid_for) > closes_at(text.asked_at, zones[text.phone]):
                yield f"message {row.id} may be delivered at night: valid for {text.valid_for} s"


def broken_off(case: _Case) -> Iterator[str]:
    """Nobody was left in the middle of a conversation without a reason that is on record."""
    last = {row.phone: row for row in case.out}
    for person in case.people:
        row = last.get(person.phone)
        if person.odd:
            yield f"alum {person.number} got a text that makes no sense now: {len(person.odd)}"
        if person.is_done:
            continue
        if row is None:
            yield f"alum {person.number} was never texted"
        elif row.status not in ("unknown", "failed", "undelivered", "expired") and not _read_too_late(case, person):
            yield f"alum {person.number} was left in mid-conversation: last is message {row.id}, {row.status}"


def _read_too_late(case: _Case, person: Person) -> bool:
    """Whether the last word of somebody was read back too late to be answered."""
    said = [row for row in case.rows if row.direction == "in" and row.phone == person.phone]
    last = max(said, key=lambda row: (row.carrier_at or row.at, row.id), default=None)
    return bool(last and last.recovered and last.carrier_at and last.at - last.carrier_at > ANSWERED_WITHIN)


CHECKS = (
    lost_or_doubled_replies,
    misread_replies,
    wrong_records,
    doubled_texts,
    unknown_to_us,
    unsettled_texts,
    texts_after_stop,
    texts_at_night,
    broken_off,
)


def _figures(case: _Case) -> dict[str, str]:
    came, went = case.truth.inbound(), case.truth.outbound()
    ours = [row for row in case.rows if row.direction == "in"]
    unknown = {row.id for row in case.out if row.status == "unknown"}
    again = len(unknown & {row.retry_of for row in case.out})
    outcomes = [case.outcome_of.get(text.attempt) for text in went]
    listed = f"{outcomes.count('adopted')} found in the list"
    told = f"{outcomes.count('unknown') + outcomes.count('cut short')} told of by a report"
    figures = {
        "texts": f"{len(came) + len(went)}: {len(came)} in, {len(went)} out",
        "read back from the carrier's list": str(sum(1 for row in ours if row.recovered)),
        "read back too late to be answered": str(
            sum(not person.is_done and _read_too_late(case, person) for person in case.people)
        ),
        "texts of ours by end": _tally(Counter(row.status for row in case.out)),
        "calls by outcome": _tally(Counter(case.outcome_of.values())),
        "of unknown outcome": f"{told}, {listed}, {again} sent once more by rule, {len(unknown) - again} to staff",
        "conversations": f"{sum(p.is_done for p in case.people)} of {len(case.people)} to their end",
        "flags": _tally(Counter(row.kind for row in case.flags)),
    }
    return figures | {f"  {what}": str(many) for what, many in sorted(case.truth.counts.items())}


def _tally(counts: Counter[str]) -> str:
    return ", ".join(f"{many} {what}" for what, many in counts.most_common()) or "none"


def _logged(folder: Path) -> str:
    """Error lines in the logs of the processes, by what they say."""
    kinds: Counter[str] = Counter()
    for log in folder.glob("*.log"):
        for found in re.finditer(r"(?:\berror +| \[error +\] )([a-z][a-z ]+[a-z])", log.read_text()):
            kinds[found[1]] += 1
    return _tally(kinds)
