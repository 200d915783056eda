"""What staff and the clock do to figures, as the product does it; and the people to whom it is done."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from contextlib import closing
from datetime import UTC, date, datetime
from pathlib import Path

import sqlalchemy as sa

from bot import post_exit
from bot.documents import Papers, Upload
from bot.reporting import Coordinator, List
from records import freezing
from records.database import Database, Transaction
from records.histories import import_histories
from records.post_exit import rules
from records.tables.measuring import frozen_reports
from records.tables.outcomes import employment
from surveys.measures import Scope
from tests.support.factories import a_checkin, an_alum, an_employment
from tests.support.papers import a_pdf
from tests.support.site import a_bot

#: Exit in the last quarter of 2024: the second quarter after it is April to June 2025.
EXIT, Q2 = date(2024, 11, 15), (date(2025, 4, 1), date(2025, 6, 30))
NOW, TODAY = datetime(2025, 8, 1, 15, tzinfo=UTC), date(2025, 8, 1)
CORA, JAIL = "cora@example.org", "County jail"
PEOPLE = 6


def populate(tx: Transaction) -> None:
    """People with a job each, a rule that confirms it, and check-ins to come."""
    for n in range(PEOPLE):
        alum = an_alum(tx, exited_on=EXIT, exit_reason=JAIL, external_id=f"P{n}", phone=f"+1312555011{n}")
        an_employment(tx, alum, as_of=date(2025, 7, 2), source="employer_call", window_from=Q2[0], window_to=Q2[1])
        a_checkin(tx, alum, wave="quarter_4", state="scheduled", due_on=date(2025, 12, 1))
    rules.set_rules(tx, confirm_from="case_note_verified", smallest_cell="10", by=CORA, now=NOW)


def a_paper(database: Database, job: int) -> None:
    """Puts a pay stub on file for whoever has a job."""
    content = a_pdf("one stub")
    upload = Upload(
        name="stub.pdf", content=content, kind="pay_stub", employment_id=job, covers_from=Q2[0], covers_to=Q2[0]
    )
    with database.read() as tx:
        alum_id = tx.scalar(sa.select(employment.c.alum_id).where(employment.c.id == job))
    assert alum_id is not None
    Papers(database, CORA, NOW, TODAY, 5).add(alum_id, upload)


def confirm(url: str, _folder: Path) -> None:
    """The rule confirms outcomes, two people in one promise."""
    post_exit.AT_ONCE = 2  # type: ignore[misc]
    with closing(Database(url)) as database:
        post_exit.confirm_by_rule(a_bot(database, lambda: NOW), now=NOW)


def leave_out(url: str, _folder: Path) -> None:
    """A reason to leave is made one that ends follow-up: everybody who left for it is left out."""
    with closing(Database(url)) as database:
        Coordinator(database, CORA, NOW, TODAY).add_choice(List.EXIT_REASON, JAIL, "institutionalized")


def freeze(url: str, _folder: Path) -> None:
    """Freezes a report, one person in one promise; under the next name that is free, since a cut-off one holds its."""
    freezing.AT_ONCE = 1  # type: ignore[misc]
    with closing(Database(url)) as database:
        with database.read() as tx:
            number = tx.scalar(sa.select(sa.func.count()).select_from(frozen_reports))
        Coordinator(database, CORA, NOW, TODAY).freeze(f"Report {number}", Scope(as_of=TODAY))


def bring_a_paper(url: str, _folder: Path) -> None:
    """Puts a pay stub on file that is on file for somebody else already, which staff are told of."""
    with closing(Database(url)) as database:
        a_paper(database, 2)


def take_in(url: str, folder: Path) -> None:
    """Takes in a file of records about new people and known ones."""
    lines: list[dict[str, object]] = []
    for number in range(5):
        who = {"external_id": f"new{number}"}
        lines += [
            {"type": "enrollment", **who, "program": "Welding", "exited_on": EXIT.isoformat(), "exit_reason": "Jail"},
            {"type": "employment", **who, "as_of": "2025-05-01", "status": "employed", "employer": "Target",
             "started_on": "2025-01-05", "hours_per_week": 30},
            {"type": "wage", **who, "as_of": "2025-05-01", "amount": "510", "unit": "week", "employer": "Target"},
            {"type": "score", **who, "as_of": "2025-05-01", "kind": "food_security", "moment": "after", "value": 5},
            {"type": "outcome", **who, "quarter": 2, "exited_on": EXIT.isoformat(), "outcome": "unsubsidized_job",
             "source": "employer_call", "evidence": "case_note_verified"},
        ]  # fmt: skip
    path = folder / "records.jsonl"
    path.write_text("\n".join(json.dumps(line) for line in lines))
    with closing(Database(url)) as database:
        taken = import_histories(database, path, now=NOW, by=CORA, default_zone="America/Chicago")
    assert not taken.rejected, taken.rejected


DEEDS: Mapping[str, Callable[[str, Path], None]] = {
    each.__name__: each for each in (confirm, leave_out, freeze, bring_a_paper, take_in)
}
