"""Reports that were handed in stay as they were; what changed since is listed with who, and why where that is known."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

import pytest
import sqlalchemy as sa

from bot import post_exit
from bot.post_exit import Decision, Seen
from bot.reporting import BadReport, Coordinator
from records import freezing, frozen
from records.measuring import measured
from records.tables.journal import audit
from records.tables.measuring import frozen_reports, frozen_verdicts
from records.tables.outcomes import employment, wages
from records.tables.people import enrollments
from surveys.measures import Part, Scope
from tests.support.factories import a_wage, an_alum, an_employment

EXIT, Q2 = date(2024, 11, 15), (date(2025, 4, 1), date(2025, 6, 30))
AS_OF, NOW = date(2025, 8, 1), datetime(2025, 8, 1, 15, tzinfo=UTC)
LATER, BEFORE = NOW + timedelta(days=30), NOW - timedelta(days=1)
CORA = "cora@example.org"


def _worked(tx, alum, **more):
    job = an_employment(tx, alum, as_of=date(2025, 7, 2), started_on="2024-12-02", hours_per_week=Decimal(40),
                        window_from=Q2[0], window_to=Q2[1], **more)  # fmt: skip
    a_wage(tx, alum, "16.00", employment_id=job, employer="Acme Foods", as_of=date(2025, 7, 2))
    return job


def _freeze(database, name="To the county", scope=None, now=NOW):
    return Coordinator(database, CORA, now, now.date()).freeze(name, scope or Scope(as_of=AS_OF))


def _compared(database, report_id):
    with database.read() as tx:
        return {each.id: each for each in frozen.changes_since(tx, frozen.one(tx, report_id))}


@pytest.fixture
def alumni(database):
    """Three who left at the same time: one at work, one out of work, one of whom nothing is known."""
    with database.begin() as tx:
        ana, ben, cyd = (an_alum(tx, exited_on=EXIT, first_name=name, now=BEFORE) for name in ("Ana", "Ben", "Cyd"))
        _worked(tx, ana)
        an_employment(tx, ben, status="unemployed", as_of=date(2025, 7, 2), window_from=Q2[0], window_to=Q2[1])
    return ana, ben, cyd


def test_a_frozen_report_is_what_the_report_was_and_nothing_changed_right_after(database, alumni):
    report_id = _freeze(database)
    with database.read() as tx:
        (report,) = frozen.frozen(tx)
        assert report.figures == measured(tx, Scope(as_of=AS_OF)).figures
        v = frozen_verdicts.c
        kept = tx.execute(sa.select(v.alum_id, v.part).where(v.measure == "wioa_employment_q2").order_by(v.alum_id))
        assert [tuple(row) for row in kept] == list(zip(alumni, ("yes", "no", "unknown"), strict=True))
        assert (
            tx.scalar(sa.select(audit.c.did).where(audit.c.subject == f"frozen_reports {report_id}"))
            == "froze a report"
        )
    assert (report.name, report.by, report.at, report.scope) == ("To the county", CORA, NOW, Scope(as_of=AS_OF))
    assert not any(each.changed for each in _compared(database, report_id).values())


def test_what_changed_since_names_the_people_and_the_reasons(database, alumni):
    ana, _, cyd = alumni
    report_id = _freeze(database)
    with database.begin() as tx:
        seen = Seen(enrollment_id=tx.scalar(sa.select(enrollments.c.id).where(enrollments.c.alum_id == cyd)), number=2,
                    settled_id=None)  # fmt: skip
        corrected = an_employment(tx, ana, status="unemployed", as_of=date(2025, 7, 2), at=LATER, window_from=Q2[0],
                                  window_to=Q2[1])  # fmt: skip
        tx.execute(employment.update().where(employment.c.alum_id == ana, employment.c.id != corrected)
                   .values(replaced_by=corrected))  # fmt: skip
    decision = Decision(outcome="military", source="employer_call")
    post_exit.settle(database, seen, decision, by="dan@example.org", now=LATER, today=LATER.date())
    changed = _compared(database, report_id)["wioa_employment_q2"]
    assert (changed.then.numerator, changed.then.unknown) == (1, 1)
    assert (changed.now.numerator, changed.now.unknown) == (1, 0)
    moved = {each.alum_id: each for each in changed.moved}
    assert {key: (each.was, each.now) for key, each in moved.items()} == {
        ana: (Part.YES, Part.NO), cyd: (Part.UNKNOWN, Part.YES),
    }  # fmt: skip
    assert [(why.what, why.at) for why in moved[ana].why] == [("employment corrected", LATER)]
    (why,) = moved[cyd].why
    assert (why.what, why.by) == ("outcome of quarter 2 after exit settled by staff", "dan@example.org")
    with database.read() as tx:
        assert frozen.one(tx, report_id).figures == frozen.frozen(tx)[0].figures
        assert next(e for e in frozen.one(tx, report_id).figures if e.id == "wioa_employment_q2").unknown == 1


def test_dollars_that_moved_and_people_who_came_or_went_are_listed_too(database, alumni):
    ana, _, cyd = alumni
    scope = Scope(as_of=AS_OF, program="Welding")
    report_id = _freeze(database, scope=scope)
    with database.begin() as tx:
        tx.execute(wages.update().values(amount=Decimal(20), hourly=Decimal(20), at=LATER))
        tx.execute(enrollments.update().where(enrollments.c.alum_id == cyd).values(program="Other", updated_at=LATER))
        new = an_alum(tx, exited_on=EXIT, now=LATER)
        an_alum(tx, exited_on=EXIT, program="Other", now=LATER)
    found = _compared(database, report_id)
    (earned,) = found["wioa_median_earnings_q2"].moved
    assert (earned.alum_id, earned.was, earned.now) == (ana, Part.YES, Part.YES)
    assert earned.was_amount < earned.now_amount
    people = {each.alum_id: (each.was, each.now, each.why[0].what) for each in found["wioa_employment_q2"].moved}
    assert people == {
        cyd: (Part.UNKNOWN, Part.OUT, "enrollment changed"), new: (Part.OUT, Part.UNKNOWN, "enrollment added"),
    }  # fmt: skip


def test_the_same_day_is_looked_at_whatever_day_it_is(database, alumni):
    report_id = _freeze(database)
    with database.begin() as tx:
        an_employment(tx, alumni[2], as_of=date(2025, 9, 30), at=LATER, started_on="2025-09-15")
    assert not any(each.changed for each in _compared(database, report_id).values())


def test_many_people_are_kept_some_at_a_time(database, monkeypatch):
    monkeypatch.setattr(freezing, "AT_ONCE", 3)
    with database.begin() as tx:
        people = [an_alum(tx, exited_on=EXIT, now=BEFORE) for _ in range(7)]
    report_id = _freeze(database)
    with database.begin() as tx:
        tx.execute(enrollments.delete().where(enrollments.c.alum_id.in_((people[0], people[3], people[6]))))
    moved = _compared(database, report_id)["wioa_employment_q2"].moved
    assert [each.alum_id for each in sorted(moved, key=lambda each: each.alum_id)] == [people[0], people[3], people[6]]


def test_a_report_that_was_cut_off_is_none(database, alumni, monkeypatch):
    class CutOff(Exception):
        pass

    def cut_off(*_more):
        raise CutOff

    monkeypatch.setattr(freezing, "add", cut_off)
    with pytest.raises(CutOff):
        _freeze(database)
    with database.read() as tx:
        assert frozen.frozen(tx) == ()
        assert frozen.one(tx, tx.scalar(sa.select(frozen_reports.c.id))) is None
    monkeypatch.undo()
    assert _freeze(database)


@pytest.mark.parametrize(
    ("name", "scope", "field"),
    [
        ("", Scope(as_of=AS_OF), "name"),
        ("x" * 121, Scope(as_of=AS_OF), "name"),
        ("to the County", Scope(as_of=AS_OF), "name"),
        ("New", Scope(as_of=date(2026, 1, 1)), "as_of"),
        ("New", Scope(as_of=AS_OF, cohort="x" * 121), "cohort"),
        ("New", Scope(as_of=AS_OF, exited_from=date(2025, 1, 1), exited_to=date(2024, 1, 1)), "exited_to"),
    ],
)
def test_refused_with_the_field(database, name, scope, field):
    _freeze(database)
    with pytest.raises(BadReport) as refused:
        _freeze(database, name, scope)
    assert list(refused.value.problems) == [field]
