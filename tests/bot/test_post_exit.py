"""Staff settle quarters one by one; the program's rule confirms what is proven well enough, and only that."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

import pytest
import sqlalchemy as sa

from bot import chores, post_exit
from bot.post_exit import BadOutcome, Decision, Learned, Seen, SettledMeanwhile
from records.database import Database
from records.post_exit import exits_of, rules, worklist
from records.post_exit.worklist import Wanted, Which
from records.tables.histories import exclusions, quarter_outcomes
from records.tables.outcomes import employment
from records.tables.people import alumni, enrollments
from surveys.quarters import Quarter
from tests.support.factories import a_checkin, an_alum, an_employment
from tests.support.site import a_bot

#: Exit in the last quarter of 2024: the second quarter after it is April to June 2025.
EXIT, Q2 = date(2024, 11, 15), (date(2025, 4, 1), date(2025, 6, 30))
NOW, TODAY = datetime(2025, 8, 1, 15, tzinfo=UTC), date(2025, 8, 1)
ANA = {"by": "ana@example.org", "now": NOW, "today": TODAY}


@pytest.fixture
def bot(database):
    return a_bot(database, lambda: NOW)


@pytest.fixture
def sqlite_database(sqlite_url):
    opened = Database(sqlite_url)
    yield opened
    opened.close()


def _worked(tx, *, source="self_report", as_of=date(2025, 7, 2), **more):
    alum = an_alum(tx, exited_on=more.pop("exited_on", EXIT))
    an_employment(tx, alum, as_of=as_of, source=source, window_from=Q2[0], window_to=Q2[1], **more)
    return alum


def _rule(tx, level, now=NOW):
    rules.set_rules(tx, confirm_from=level, smallest_cell="10", by="cora@example.org", now=now)


def _settled(database):
    q = quarter_outcomes.c
    with database.read() as tx:
        query = sa.select(q.alum_id, q.quarter, q.outcome, q.evidence, q.how, q.by).order_by(q.id)
        return [tuple(row) for row in tx.execute(query)]


def _enrollment(tx, alum):
    return tx.scalar(sa.select(enrollments.c.id).where(enrollments.c.alum_id == alum))


def test_without_a_rule_staff_confirm_everything_themselves(bot, database):
    with database.begin() as tx:
        _worked(tx)
    assert post_exit.confirm_by_rule(bot, now=NOW) == {}
    assert _settled(database) == []


def test_the_rule_confirms_what_is_over_and_proven_well_enough_once(bot, database):
    with database.begin() as tx:
        _rule(tx, "case_note_verified")
        called = _worked(tx, source="employer_call")
        _worked(tx)  # told by text only
        answering = _worked(tx, source="employer_letter")
        a_checkin(tx, answering, wave="quarter_2", state="open", due_on=date(2025, 7, 15),
                  asks_from=Q2[0], asks_to=Q2[1])  # fmt: skip
        _worked(tx, source="employer_letter", exited_on=date(2025, 5, 15))  # the quarter of the exit, not one after
    assert post_exit.confirm_by_rule(bot, now=NOW) == {"outcomes_confirmed": 1}
    row = (called, 2, "unsubsidized_job", "case_note_verified", "rule", "rule: from case_note_verified")
    assert _settled(database) == [row]
    assert post_exit.confirm_by_rule(bot, now=NOW + timedelta(days=1)) == {}
    with database.begin() as tx:
        _rule(tx, "self_report", now=NOW + timedelta(days=2))
    assert post_exit.confirm_by_rule(bot, now=NOW + timedelta(days=2)) == {"outcomes_confirmed": 1}


@pytest.mark.parametrize(
    ("asked", "confirmed"),
    [(Q2, 1), ((date(2025, 1, 5), date(2025, 4, 5)), 0)],
    ids=["asked about the quarter", "asked about other dates, on one day of it"],
)
def test_out_of_work_on_one_day_is_no_quarter_without_work_for_the_rule(bot, database, asked, confirmed):
    with database.begin() as tx:
        _rule(tx, "self_report")
        told = {"status": "unemployed", "employer": None, "is_current": False, "as_of": date(2025, 4, 6)}
        alum = an_alum(tx, exited_on=EXIT)
        an_employment(tx, alum, window_from=asked[0], window_to=asked[1], **told)
    assert post_exit.confirm_by_rule(bot, now=NOW) == ({"outcomes_confirmed": 1} if confirmed else {})
    with database.read() as tx:
        shown = worklist.lines(tx, Wanted(), today=TODAY, limit=9)
    assert [line.quarter.known.outcome for line in shown] == ([] if confirmed else ["not_working"])


def test_a_job_told_to_have_been_over_before_is_left_to_staff(bot, database):
    with database.begin() as tx:
        _rule(tx, "self_report")
        alum = _worked(tx, employer="Acme")
        left = {"employer": "Acme", "ended_on": "2024-12", "is_current": False, "at": NOW - timedelta(hours=1)}
        record = an_employment(tx, alum, as_of=date(2025, 7, 31), **left)
        tx.execute(employment.update().where(employment.c.id != record).values(at=NOW - timedelta(days=30)))
    assert post_exit.confirm_by_rule(bot, now=NOW) == {}
    with database.read() as tx:
        (line,) = worklist.lines(tx, Wanted(), today=TODAY, limit=9)
    assert (line.quarter.known.outcome, line.quarter.doubted and line.quarter.doubted.id) == (
        "unsubsidized_job",
        record,
    )


def test_the_clock_does_it_for_more_people_than_fit_one_transaction(bot, database, monkeypatch):
    monkeypatch.setattr(post_exit, "AT_ONCE", 2)
    with database.begin() as tx:
        _rule(tx, "self_report")
        people = [_worked(tx) for _ in range(5)]
    chore = next(each for each in chores.CHORES if each.name == post_exit.CHORE)
    assert chores.run_due(bot, now=NOW, known=(chore,))["outcomes_confirmed"] == 5
    assert [row[0] for row in _settled(database)] == people


def test_a_text_that_says_otherwise_waits_for_staff_and_rewrites_nothing(bot, database):
    with database.begin() as tx:
        _rule(tx, "self_report")
        alum = _worked(tx)
    post_exit.confirm_by_rule(bot, now=NOW)
    later = NOW + timedelta(days=1)
    with database.begin() as tx:
        an_employment(tx, alum, status="unemployed", as_of=later.date(), at=later, window_from=Q2[0], window_to=Q2[1])
        tx.execute(employment.update().where(employment.c.status == "employed").values(replaced_by=2))
    assert post_exit.confirm_by_rule(bot, now=later) == {}
    assert [row[2] for row in _settled(database)] == ["unsubsidized_job"]
    with database.read() as tx:
        (line,) = worklist.lines(tx, Wanted(which=Which.OTHERWISE), today=TODAY, limit=9)
        assert (line.exit.alum_id, line.quarter.number) == (alum, 2)
        assert worklist.count_otherwise(tx, today=TODAY) == 1
    seen = Seen(enrollment_id=line.exit.enrollment_id, number=2, settled_id=line.quarter.settled.id)
    corrected = Decision(outcome="not_working", source="self_report")
    post_exit.settle(database, seen, corrected, by="ana@example.org", now=later + timedelta(hours=1), today=TODAY)
    with database.read() as tx:
        assert worklist.lines(tx, Wanted(which=Which.OTHERWISE), today=TODAY, limit=9) == ()


def test_two_people_at_the_same_quarter_do_not_overwrite_each_other(database):
    with database.begin() as tx:
        alum = _worked(tx)
        seen = Seen(enrollment_id=_enrollment(tx, alum), number=2, settled_id=None)
    decision = Decision(outcome="training", source="employer_call")
    kept = post_exit.settle(database, seen, decision, **ANA)
    with pytest.raises(SettledMeanwhile):
        post_exit.settle(database, seen, decision, **ANA)
    again = Seen(enrollment_id=seen.enrollment_id, number=2, settled_id=kept.outcome_id)
    letter = post_exit.upgrade(database, again, source="employer_letter", verified_on=date(2025, 7, 30), note="", **ANA)
    assert letter.evidence == "document"


def test_a_job_learned_of_is_kept_only_when_the_outcome_is(database):
    with database.begin() as tx:
        alum = an_alum(tx, exited_on=EXIT)
        seen = Seen(enrollment_id=_enrollment(tx, alum), number=2, settled_id=None)
    job = Learned(employer="Beta Bakery", amount=Decimal(18), unit="hour")
    with pytest.raises(BadOutcome):
        post_exit.settle(
            database, seen, Decision(outcome="unsubsidized_job", source="employer_letter"), learned=job, **ANA
        )
    with database.read() as tx:
        assert tx.scalar(sa.select(sa.func.count()).select_from(employment)) == 0
    decision = Decision(outcome="unsubsidized_job", source="employer_call")
    assert post_exit.settle(database, seen, decision, learned=job, **ANA).evidence == "case_note_verified"


def test_the_work_list_counts_and_lists_what_is_over_by_program_and_quarter(database):
    with database.begin() as tx:
        told = _worked(tx)
        silent = an_alum(tx, exited_on=EXIT, program="Culinary")
        left_out = an_alum(tx, exited_on=EXIT)
        tx.execute(exclusions.insert(), {"alum_id": left_out, "reason": "deceased", "at": NOW})
        second = Quarter(2025, 2)
        opened = {(each.program, each.quarter): each.count for each in worklist.unconfirmed(tx, today=TODAY)}
        assert opened == {
            ("Culinary", second): 1, ("Welding", second): 1,
            ("Culinary", Quarter(2025, 1)): 1, ("Welding", Quarter(2025, 1)): 1,
        }  # fmt: skip

        def listed(which, **more):
            found = worklist.lines(tx, Wanted(which=which, **more), today=TODAY, limit=9)
            return [(each.exit.alum_id, each.quarter.number) for each in found]

        assert listed(Which.SUGGESTED) == [(told, 2)]
        assert listed(Which.UNKNOWN) == [(told, 1), (silent, 1), (silent, 2)]
        assert listed(Which.UNKNOWN, quarter=second) == listed(Which.UNKNOWN, program="Culinary")[1:] == [(silent, 2)]
        enrolled = _enrollment(tx, told)
        found = worklist.lines(tx, Wanted(which=Which.UNKNOWN), today=TODAY, limit=9, after=enrolled)
        assert {each.exit.alum_id for each in found} == {silent}
    seen = Seen(enrollment_id=enrolled, number=2, settled_id=None)
    with database.read() as tx:
        job = exits_of(tx, told, today=TODAY)[0].quarters[1].known.employment_id
    post_exit.settle(database, seen, Decision(outcome="unsubsidized_job", employment_id=job), **ANA)
    with database.read() as tx:
        opened = {(each.program, each.quarter): each.count for each in worklist.unconfirmed(tx, today=TODAY)}
    assert ("Welding", second) not in opened


@pytest.mark.parametrize(
    ("job", "expected"),
    [
        ({"as_of": date(2025, 5, 1)}, [2]),
        ({"as_of": date(2025, 7, 2), "started_on": "2025-06-30"}, [2]),
        ({"as_of": date(2025, 7, 2), "started_on": "2025-02"}, [1, 2]),
        ({"as_of": date(2025, 3, 31), "ended_on": "2025-04-01"}, [2]),
        ({"as_of": date(2025, 3, 31), "started_on": "2025-01-10", "ended_on": "2025-05-01"}, [1, 2]),
        ({"as_of": date(2025, 7, 20), "ended_on": "2025-04", "is_current": False}, [2]),
        ({"as_of": date(2025, 7, 20), "ended_on": "2025", "is_current": False}, [1]),
        ({"as_of": date(2025, 7, 20), "window_from": Q2[0], "window_to": Q2[1], "is_current": False}, [2]),
        ({"as_of": date(2024, 11, 20)}, []),
        ({"as_of": date(2025, 7, 20)}, []),
    ],
)
def test_what_may_be_confirmed_is_found_however_its_days_were_told(sqlite_database, job, expected):
    with sqlite_database.begin() as tx:
        alum = an_alum(tx, exited_on=EXIT)
        an_employment(tx, alum, **job)
        quarters = exits_of(tx, alum, today=TODAY)[0].quarters
        suggested = [each.number for each in quarters if each.over and each.known.evidence]
        found = worklist.lines(tx, Wanted(), today=TODAY, limit=9)
    assert [each.quarter.number for each in found] == suggested == expected


def test_of_somebody_erased_nothing_more_is_settled(sqlite_database):
    with sqlite_database.begin() as tx:
        alum = _worked(tx)
        tx.execute(alumni.update().where(alumni.c.id == alum).values(erased_at=NOW))
        seen = Seen(enrollment_id=_enrollment(tx, alum), number=2, settled_id=None)
    with pytest.raises(BadOutcome, match="erased on request"):
        post_exit.settle(sqlite_database, seen, Decision(outcome="training", source="employer_call"), **ANA)
