"""Whatever happens to somebody in whatever order, no text goes where the ledger does not let it."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from itertools import count
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.consent import BadEntry, Desk
from records import consent
from records.consent import AGREES, REFUSES, Consented, GivenBy, Method, record_event
from records.database import Database
from records.tables.people import alumni, consent_events, suppressions
from tests.support.databases import sqlite_copy
from tests.support.doors import rows
from tests.support.factories import NOW
from tests.support.rosters import Desk as Importing

AGREED = Consented(method=Method.PHONE, language="en", wording="May we text you?")

DEEDS = (
    "import yes", "import no", "import empty", "import other number", "import other number yes", "import guardian yes",
    "import guardian no", "STOP", "START", "wrong number", "bad number", "staff opt-out", "staff enters",
    "guardian enters", "guardian ends", "staff new number", "staff new number agreed", "a year passes",
)  # fmt: skip
_numbers = count(1)


class Life:
    """One alum to whom things happen, through the doors that are there for them."""

    def __init__(self, database: Database, folder: Path, born: str) -> None:
        self.database, self.importing = database, Importing(database, folder)
        self.number = next(_numbers)
        self.now = NOW
        self.born = born
        self.roster("yes")

    @property
    def row(self) -> Any:
        return rows(self.database, alumni, alumni.c.external_id == f"L{self.number}")[0]

    def phone(self, more: int = 0) -> str:
        area = (312, 773, 217, 309, 618)[(self.number + more) % 5]
        return f"+1{area}55501{(self.number + more) // 5 % 100:02}"

    def roster(self, consent: str, phone: str | None = None, guardian: str = "") -> None:
        cells = (f"L{self.number}", "Ana", f"Reyes {self.number}", phone or self.phone(), consent, self.born, guardian)
        self.importing.bring(
            "id,first name,last name,phone,consent,dob,guardian consent", ",".join(cells), now=self.now
        )

    def happens(self, deed: str) -> None:
        self.now += timedelta(hours=1)
        at, row = Desk(self.database, by="jo@example.org", now=self.now, zone="America/Chicago"), self.row
        number = row.phone
        spare = next(each for each in (self.phone(1), self.phone(2)) if each != number)
        match deed.split():
            case ["import", "other", "number", *yes]:
                self.roster(*yes or [""], phone=spare)
            case ["import", "guardian", word]:
                self.roster("", phone=number, guardian=word)
            case ["import", word]:
                self.roster(word.replace("empty", ""), phone=number)
            case ["a", "year", "passes"]:
                self.now += timedelta(days=366)
                with self.database.begin() as tx:
                    consent.mark_minors(tx, now=self.now)
            case ["staff", "opt-out"]:
                at.opt_out(row.id)
            case ["staff", "enters"] | ["guardian", "enters"]:
                giver = GivenBy.GUARDIAN if deed.startswith("guardian") else GivenBy.SELF
                at.enter(row.id, Consented(method=Method.PAPER, given_by=giver))
            case ["guardian", "ends"]:
                at.no_longer(row.id)
            case ["staff", "new", "number", *agreed]:
                at.change_number(row.id, spare, AGREED if agreed else None)
            case _:
                names = {"STOP": "opt_out", "START": "resubscribed"}
                event = names.get(deed, deed.replace(" ", "_"))
                event_by_text(self.database, event, row, self.now)

    def may_be_texted(self) -> bool:
        """By the ledger alone, told once more in plain words."""
        row = self.row
        told = rows(self.database, consent_events, consent_events.c.alum_id == row.id)
        mine = [each for each in told if each.given_by == "self"]
        here = [each.event for each in mine if each.phone == row.phone and each.event in {*AGREES, "withdrawn",
                                                                                           "new_number"}]  # fmt: skip
        stops = [each.event for each in mine if each.event in {*REFUSES, "resubscribed"}]
        parents = [each.event for each in told if each.given_by == "guardian" and each.phone == row.phone]
        closed = rows(self.database, suppressions, suppressions.c.phone == row.phone)
        is_minor = date.fromisoformat(self.born) > self.now.date() - timedelta(days=18 * 365 + 4)
        return (
            bool(here) and here[-1] in AGREES and (not stops or stops[-1] == "resubscribed") and not closed
        ) and (not is_minor or (bool(parents) and parents[-1] == "opt_in"))  # fmt: skip


def event_by_text(database: Database, name: str, row: Any, now: datetime) -> None:
    with database.begin() as tx:
        record_event(tx, name, phone=row.phone, alum_ids=(row.id,), source="text", text="", now=now)


@pytest.mark.parametrize(
    "between", [[], ["import empty"], ["bad number"], ["import other number"], ["staff new number"]], ids=" ".join
)
def test_who_opted_out_stays_so_though_the_number_turns_out_to_be_wrong(
    sqlite_url: str, tmp_path: Path, between: list[str]
) -> None:
    database = Database(sqlite_url)
    life = Life(database, tmp_path, "1990-01-01")
    for deed in ["STOP", "wrong number", *between, "import other number yes"]:
        life.happens(deed)
    assert life.row.blocked_reason == "opted_out"
    life.happens("import yes")
    assert life.row.blocked_reason == "opted_out"


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    deeds=st.lists(st.sampled_from(DEEDS), min_size=1, max_size=8), born=st.sampled_from(["1990-01-01", "2009-06-01"])
)
def test_nobody_is_open_to_texts_whom_the_ledger_does_not_let_be(
    sqlite_template: Path, tmp_path: Path, deeds: list[str], born: str
) -> None:
    if not (tmp_path / "checkin.db").exists():
        sqlite_copy(sqlite_template, tmp_path)
    database = Database(f"sqlite:///{tmp_path / 'checkin.db'}")
    life = Life(database, tmp_path, born)
    for deed in deeds:
        try:
            life.happens(deed)
        except BadEntry:
            continue
        assert life.row.blocked_reason is not None or life.may_be_texted(), deed
    with database.begin() as tx:
        tx.execute(sa.delete(suppressions))
    database.close()
