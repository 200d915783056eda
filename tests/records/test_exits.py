"""Which exits count: a service begun within 90 days takes an exit back, whatever order things become known in."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime, timedelta
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.enrollments import EnrollmentDesk
from bot.rosters import import_roster
from records.database import Database
from records.excluding import reason_of
from records.exports.people import newest_enrollment
from records.histories import import_histories
from records.measuring import measured
from records.outbox import Outgoing, queue
from records.people import Wanted, list_alumni
from records.tables.histories import exclusions
from records.tables.journal import audit
from records.tables.people import alumni, enrollments
from records.tables.plan import checkins
from records.tables.texts import flags, messages
from surveys.measures import Scope
from tests.support import databases
from tests.support.factories import NOW

TODAY = date(2026, 3, 10)


@pytest.fixture
def database(sqlite_url: str) -> Database:
    return Database(sqlite_url)


@pytest.fixture
def take(database: Database, tmp_path: Path) -> Callable[..., None]:
    """Takes in enrollments of one alum, each given as program, first day, last day, and more."""
    return lambda *served, **more: taken(database, tmp_path, served, **more)


def taken(database: Database, folder: Path, served: Sequence[tuple[str, str | None, str | None]], **more: Any) -> None:
    lines = [
        {"type": "enrollment", "external_id": "p1"}
        | {"program": program, "started_on": began, "exited_on": ended, **more}
        for program, began, ended in served
    ]
    path = folder / "lines.jsonl"
    path.write_text("\n".join(json.dumps({k: v for k, v in line.items() if v is not None}) for line in lines))
    done = import_histories(database, path, now=NOW, by="test", default_zone="America/Chicago")
    assert done.rejected == ()


def rows(database: Database, table: sa.Table, *conditions: sa.ColumnElement[bool]) -> list[Any]:
    with database.read() as tx:
        return list(tx.execute(sa.select(table).where(*conditions).order_by(*table.primary_key.columns)))


def counting(database: Database) -> dict[str, bool]:
    """Whether each exit counts, by program."""
    return {row.program: row.exit_voided_by is None for row in rows(database, enrollments)}


def coming(database: Database) -> list[tuple[str, str, date, date]]:
    """The check-ins to come: program, wave, day, and the first day asked about."""
    query = sa.select(enrollments.c.program, checkins.c.wave, checkins.c.due_on, checkins.c.asks_from)
    with database.read() as tx:
        found = tx.execute(query.join_from(checkins, enrollments).where(checkins.c.state == "scheduled"))
        return sorted(tuple(row) for row in found)


SERVED: list[tuple[str, list[tuple[str, str | None, str | None]], str]] = [
    ("apart by 91 days", [("A", "2025-01-01", "2025-06-01"), ("B", "2025-08-31", "2025-12-20")], "A B"),
    ("apart by 90 days", [("A", "2025-01-01", "2025-06-01"), ("B", "2025-08-30", "2025-12-20")], "B"),
    ("together", [("A", "2025-01-01", "2025-11-30"), ("B", "2025-03-01", "2025-10-15")], "A"),
    ("still served", [("A", "2025-01-01", "2025-12-01"), ("B", "2026-01-10", None)], "B"),
    ("three in a row", [("A", "2025-01-01", "2025-05-01"), ("B", "2025-06-01", "2025-08-01"),
                        ("C", "2025-10-01", "2025-12-15")], "C"),
    ("no first day", [("A", None, "2025-11-01"), ("B", "2025-12-01", "2026-01-31")], "B"),
]  # fmt: skip


@pytest.mark.parametrize(("served", "count"), [case[1:] for case in SERVED], ids=[case[0] for case in SERVED])
def test_the_last_end_of_each_time_of_participation_is_the_exit(
    database: Database, take: Callable[..., None], served: list[tuple[str, str, str]], count: str
) -> None:
    for each in served:
        take(each)
    assert {program for program, counts in counting(database).items() if counts} == set(count.split())
    assert {program for program, *_ in coming(database)} <= set(count.split())


def test_a_database_from_before_notes_the_same_exits_when_it_is_migrated(database: Database, tmp_path: Path) -> None:
    migration = import_module("records.migrations.versions.0007_outcomes_for_funders")
    for number, (_, served, count) in enumerate(SERVED):
        taken(
            database,
            tmp_path,
            [(f"{number}{program}", began, ended) for program, began, ended in served],
            external_id=f"{number}",
        )
        assert {program for program, counts in counting(database).items() if counts and program[0] == str(number)} == {
            f"{number}{program}" for program in count.split()
        }
    settled = rows(database, enrollments)
    with database.begin() as tx:
        tx.execute(enrollments.update().values(exit_voided_by=None))
        tx.execute(checkins.update().where(checkins.c.why == "exit_voided").values(state="open", why=None, next_at=NOW))
        migration.take_exits_back(tx)
    again = rows(database, enrollments)
    assert [bool(row.exit_voided_by) for row in again] == [bool(row.exit_voided_by) for row in settled]
    void = {row.id for row in again if row.exit_voided_by}
    assert {row.state for row in rows(database, checkins) if row.enrollment_id in void} <= {"cancelled", "expired"}
    assert {row.enrollment_id for row in rows(database, checkins) if row.state in ("scheduled", "open")} & void == set()


ENDED = datetime(2026, 3, 10, 16, tzinfo=UTC)


def _opened(database: Database, *, answered: bool = False) -> int:
    """Opens the next check-in, with a text that waits, one at the carrier, and staff asked to call."""
    with database.begin() as tx:
        row = tx.execute(sa.select(checkins).where(checkins.c.state == "scheduled").order_by(checkins.c.due_on)).first()
        assert row is not None
        changes = {"state": "open", "opened_at": ENDED, "next_at": ENDED, "answered_at": ENDED if answered else None}
        tx.execute(checkins.update().where(checkins.c.id == row.id).values(changes))
        text = Outgoing(row.alum_id, row.id, "+13125550123", "Are you working?", "question", "status", None)
        queue(tx, [text, text], now=ENDED)
        gone = {"status": "accepted", "sid": "SM1", "sent_at": NOW, "ask_at": NOW}
        tx.execute(
            messages.update().where(messages.c.id == sa.select(sa.func.max(messages.c.id)).scalar_subquery()), gone
        )
        tx.execute(flags.insert(), {"alum_id": row.alum_id, "checkin_id": row.id, "kind": "call", "at": ENDED})
    return int(row.id)


def test_a_service_begun_in_time_ends_what_is_under_way_for_the_exit_and_plans_the_new_one(
    database: Database, take: Callable[..., None]
) -> None:
    take(("A", "2025-05-01", "2025-12-15"))
    before = {row.id for row in rows(database, checkins)}
    opened = _opened(database)
    take(("B", "2026-02-01", "2026-03-05"))
    (was,) = rows(database, checkins, checkins.c.id == opened)
    assert (was.state, was.why, was.next_at, was.opened_at) == ("cancelled", "exit_voided", None, ENDED)
    assert before <= {row.id for row in rows(database, checkins)}  # nothing is deleted
    waiting, at_carrier = rows(database, messages)
    assert waiting.status == "cancelled"
    assert (at_carrier.status, at_carrier.cancel_at) == ("accepted", NOW)
    assert [flag.resolved_at for flag in rows(database, flags)] == [NOW]
    assert {program for program, *_ in coming(database)} == {"B"}
    assert [row.did for row in rows(database, audit)] == ["exit taken back"]


def test_an_exit_that_counts_again_is_planned_again_but_for_what_was_answered(
    database: Database, take: Callable[..., None]
) -> None:
    take(("A", "2025-05-01", "2025-12-15"))
    planned = coming(database)
    answered = _opened(database, answered=True)
    asked_about = rows(database, checkins, checkins.c.id == answered)[0].wave
    take(("B", "2026-02-01", "2026-03-05"))
    # The service turns out to have begun later than was told.
    _correct(database, "B", enrolled_on=date(2026, 3, 20), exited_on=date(2026, 4, 30))
    assert counting(database) == {"A": True, "B": True}
    again = [each for each in coming(database) if each[0] == "A"]
    # The answer to the 90-day check-in, given in the first quarter, serves for that quarter too.
    assert asked_about == "day_90"
    assert {wave for _, wave, *_ in again} == {wave for _, wave, *_ in planned} - {"day_90", "quarter_1"}
    assert [row.wave for row in rows(database, checkins, checkins.c.state == "covered")] == ["quarter_1"]
    assert [row.did for row in rows(database, audit)] == [
        "exit taken back",
        "changed the enrollment",
        "exit counts again",
    ]


def _correct(database: Database, program: str, **dates: date) -> None:
    """Corrects an enrollment's dates as staff do."""
    (row,) = rows(database, enrollments, enrollments.c.program == program)
    desk = EnrollmentDesk(database, by="staff@example.org", now=NOW, zone="America/Chicago")
    desk.change(row.id, {name: [day.isoformat()] for name, day in dates.items()})


def test_an_answer_about_the_same_dates_is_not_asked_for_again_after_another_exit(
    database: Database, take: Callable[..., None]
) -> None:
    take(("A", "2025-05-01", "2025-10-15"))
    with database.begin() as tx:
        about = (checkins.c.wave == "quarter_1", checkins.c.asks_from == date(2026, 1, 1))
        done = {"state": "completed", "opened_at": ENDED, "answered_at": ENDED, "completed_at": ENDED, "next_at": None}
        assert tx.execute(checkins.update().where(*about).values(done)).rowcount == 1
    take(("B", "2025-11-01", "2025-12-20"))  # the same quarter: the same dates are asked about
    (covered,) = rows(database, checkins, checkins.c.state == "covered")
    assert (covered.wave, covered.asks_from) == ("quarter_1", date(2026, 1, 1))
    assert "quarter_1" not in {wave for _, wave, *_ in coming(database)}


def test_lists_and_exports_are_about_the_enrollment_whose_exit_counts(
    database: Database, take: Callable[..., None]
) -> None:
    take(("A", "2025-01-01", "2025-06-30"), ("B", "2025-02-01", None))
    with database.read() as tx:
        (listed,) = list_alumni(tx, Wanted()).alumni
        chosen = sa.select(enrollments.c.program).join_from(
            alumni, enrollments, enrollments.c.id == newest_enrollment()
        )
        assert (listed.program, listed.exited_on, tx.scalar(chosen)) == ("B", None, "B")


def test_people_still_served_are_in_no_measure_after_exit(database: Database, take: Callable[..., None]) -> None:
    take(("A", "2024-01-01", "2024-11-15"), ("B", "2025-01-10", None))
    with database.read() as tx:
        figures = {each.id: each for each in measured(tx, Scope(as_of=TODAY)).figures}
    assert (figures["wioa_employment_q2"].denominator, figures["wioa_employment_q2"].not_yet) == (0, 1)


#: Days from the end so far to the next beginning (within 90 days), and how long the next one lasts.
NEXT = st.tuples(st.integers(-60, 90), st.integers(1, 200))


def _chain(first: date, following: Sequence[tuple[int, int]]) -> list[tuple[str, str | None, str | None]]:
    """Services that all make one time of participation; no two end on one day."""
    served, until = [("P0", first - timedelta(days=90), first)], first
    for number, (gap, length) in enumerate(following, 1):
        began = max(until + timedelta(days=gap), first - timedelta(days=90))
        ended = began + timedelta(days=length)
        while ended in {each[2] for each in served}:
            ended += timedelta(days=1)
        served.append((f"P{number}", began, ended))
        until = max(until, ended)
    return [(program, began.isoformat(), ended.isoformat()) for program, began, ended in served]


@settings(max_examples=8, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(ended=st.integers(0, 420), following=st.lists(NEXT, min_size=1, max_size=2), data=st.data())
def test_the_plan_does_not_hang_on_the_order_in_which_enrollments_come_in(
    ended: int, following: list[tuple[int, int]], data: st.DataObject, sqlite_template: Path, tmp_path: Path
) -> None:
    served = _chain(TODAY - timedelta(days=ended), following)
    found = []
    for order in (served, data.draw(st.permutations(served)), None):
        database = Database(databases.sqlite_copy(sqlite_template, tmp_path))
        for each in [[one] for one in order] if order else [served]:
            taken(database, tmp_path, each)
        found.append((counting(database), coming(database)))
        database.close()
    assert found[0] == found[1] == found[2]
    assert sum(found[0][0].values()) == 1


REASONS = [
    ("01", "institutionalized"), ("02", "medical"), ("03", "deceased"), ("04", "reserve"), ("05", "foster_care"),
    ("3", "deceased"), ("03 - Deceased", "deceased"), ("Died", "deceased"), ("Health/Medical", "medical"),
    ("Foster care", "foster_care"), ("Incarcerated", "institutionalized"), ("institutionalized", "institutionalized"),
    ("06", None), ("Completed", None), ("Found a job in a medical office", None), ("", None), (None, None),
]  # fmt: skip


@pytest.mark.parametrize(("said", "reason"), REASONS)
def test_some_reasons_to_leave_end_all_follow_up(said: str | None, reason: str | None) -> None:
    assert reason_of(said) == reason


ROSTER = "external_id,first_name,last_name,phone,consent,program,enrolled_on,exited_on,exit_reason\n"


def _roster(database: Database, folder: Path, reason: str, *, ended: str = "2026-02-20") -> None:
    path = folder / "roster.csv"
    path.write_text(f"{ROSTER}p1,Ana,Reyes,+13125550123,yes,A,2025-06-01,{ended},{reason}\n")
    import_roster(database, path, now=NOW, by="test", default_zone="America/Chicago")


def test_a_roster_that_says_somebody_died_stops_every_text_and_a_correction_lets_them_go_again(
    database: Database, tmp_path: Path
) -> None:
    _roster(database, tmp_path, "completed")
    planned = coming(database)
    assert planned
    assert [row.blocked_reason for row in rows(database, alumni)] == [None]
    _opened(database)
    _roster(database, tmp_path, "deceased")
    assert coming(database) == []
    assert [row.blocked_reason for row in rows(database, alumni)] == ["excluded"]
    assert [row.cancel_at or row.status for row in rows(database, messages)] == ["cancelled", NOW]
    assert [(row.reason, row.excluded_on) for row in rows(database, exclusions)] == [("deceased", date(2026, 2, 20))]
    _roster(database, tmp_path, "deceased")
    assert len(rows(database, exclusions)) == 1
    _roster(database, tmp_path, "completed")
    assert rows(database, exclusions) == []
    assert [row.blocked_reason for row in rows(database, alumni)] == [None]
    assert {wave for _, wave, *_ in coming(database)} == {wave for _, wave, *_ in planned} - {"day_90"}


def test_whoever_is_new_and_left_for_such_a_reason_is_never_planned_for(database: Database, tmp_path: Path) -> None:
    _roster(database, tmp_path, "03")
    assert coming(database) == []
    assert [row.blocked_reason for row in rows(database, alumni)] == ["excluded"]


def test_a_reason_goes_with_its_exit_when_that_is_taken_back(database: Database, take: Callable[..., None]) -> None:
    take(("A", "2025-05-01", "2025-12-15"), exit_reason="institutionalized")
    assert len(rows(database, exclusions)) == 1
    take(("B", "2026-01-20", "2026-03-01"))
    assert rows(database, exclusions) == []
    assert {program for program, *_ in coming(database)} == {"B"}
