"""Outcomes of quarters after exit: suggested, settled by staff, proven better later, and never overwritten."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

import pytest
import sqlalchemy as sa

from records.database import Database
from records.measuring import histories
from records.post_exit import BadOutcome, Decision, Learned, exits_of, find, hold, learned, settle, upgrade, worklist
from records.tables.documents import documents, proofs
from records.tables.histories import quarter_outcomes
from records.tables.journal import audit
from records.tables.outcomes import employment, wages
from records.tables.people import enrollments
from surveys.measures.person import outcome_of
from surveys.periods import periods
from tests.support.factories import a_checkin, a_text, an_alum, an_employment

#: Exit on 2024-11-15: the second quarter after it is April to June 2025.
EXIT, Q2 = date(2024, 11, 15), (date(2025, 4, 1), date(2025, 6, 30))
TODAY, NOW = date(2025, 8, 1), datetime(2025, 8, 1, 15, tzinfo=UTC)
ANA = {"by": "ana@example.org", "now": NOW, "today": TODAY}


@pytest.fixture
def sqlite_database(sqlite_url):
    opened = Database(sqlite_url)
    yield opened
    opened.close()


def _works(tx, alum, *, asked=Q2, as_of=date(2025, 7, 2), **more):
    window = {"window_from": asked[0], "window_to": asked[1]} if asked else {}
    return an_employment(tx, alum, as_of=as_of, started_on="2024-12-02", job_title="driver", **window, **more)


def _enrollment(tx, alum):
    return tx.scalar(sa.select(sa.func.max(enrollments.c.id)).where(enrollments.c.alum_id == alum))


def _quarter(tx, alum, number=2, *, today=TODAY):
    return next(each for each in exits_of(tx, alum, today=today)[0].quarters if each.number == number)


def _settle(tx, alum, decision, *, number=2, **more):
    found = hold(tx, _enrollment(tx, alum), number, today=TODAY)
    return settle(tx, found, decision, **{**ANA, **more})


def _upgrade(tx, alum, source, *, number=2, verified_on=date(2025, 7, 30)):
    return upgrade(
        tx, hold(tx, _enrollment(tx, alum), number, today=TODAY), source=source, verified_on=verified_on, **ANA
    )


EARLY_MAY = (date(2025, 5, 1), date(2025, 5, 14))
LATE_MAY = {"covers": (date(2025, 5, 15), date(2025, 5, 31))}


def _stub(tx, alum, n, *, job, verified=True, removed=False, covers=EARLY_MAY):
    values = {
        "alum_id": alum, "employment_id": job, "kind": "pay_stub", "media_type": "application/pdf", "size": 1,
        "digest": f"{n:064}", "covers_from": covers[0], "covers_to": covers[1], "by": "ana@example.org", "at": NOW,
        "verified_on": date(2025, 7, 30) if verified else None, "removed_at": NOW if removed else None,
    }  # fmt: skip
    tx.execute(documents.insert().values(values))


def test_an_exit_shows_how_things_stood_and_four_quarters_with_their_dates(database):
    with database.begin() as tx:
        alum = an_alum(
            tx, exited_on=EXIT, school_status_at_exit="graduate", exit_reason="completed", exit_employed=True,
            exit_employer="Acme Foods", exit_job_title="driver", exit_job_started_on="2024-10",
        )  # fmt: skip
        (one,) = exits_of(tx, alum, today=date(2025, 7, 1))
    assert (one.exited_on, one.school_status, one.exit_reason) == (EXIT, "graduate", "completed")
    assert (one.employed, one.employer, one.job_title, one.job_started_on) == (True, "Acme Foods", "driver", "2024-10")
    assert [(each.quarter.start, each.quarter.end, each.over) for each in one.quarters] == [
        (date(2025, 1, 1), date(2025, 3, 31), True),
        (date(2025, 4, 1), date(2025, 6, 30), True),
        (date(2025, 7, 1), date(2025, 9, 30), False),
        (date(2025, 10, 1), date(2025, 12, 31), False),
    ]


def test_an_exit_that_a_later_service_took_back_is_shown_as_none(database):
    with database.begin() as tx:
        alum = an_alum(tx, exited_on=EXIT)
        first = _enrollment(tx, alum)
        again = {"alum_id": alum, "enrolled_on": date(2025, 2, 1), "exited_on": date(2025, 5, 20)}
        tx.execute(enrollments.insert(), {**again, "created_at": NOW, "updated_at": NOW})
        last, voided = exits_of(tx, alum, today=TODAY)
        assert (voided.enrollment_id, voided.voided_by_start, voided.quarters) == (first, date(2025, 2, 1), ())
        assert [each.number for each in last.quarters] == [1, 2, 3, 4]
        with pytest.raises(BadOutcome, match="does not count"):
            hold(tx, first, 2, today=TODAY)


def test_confirming_a_suggestion_keeps_a_self_report_a_self_report(database):
    with database.begin() as tx:
        alum = an_alum(tx, exited_on=EXIT)
        checkin = a_checkin(tx, alum, wave="quarter_2", asks_from=Q2[0], asks_to=Q2[1])
        text = a_text(tx, alum, "still at acme")
        job = _works(tx, alum, checkin_id=checkin, message_id=text)
        suggested = _quarter(tx, alum)
        assert (suggested.known.outcome, suggested.settled) == ("unsubsidized_job", None)
        assert suggested.job.message_id == text
        kept = _settle(tx, alum, Decision(outcome="unsubsidized_job", employment_id=job))
        settled = _quarter(tx, alum)
        row = tx.execute(sa.select(quarter_outcomes)).one()
        trail = tx.execute(sa.select(audit)).one()
    assert kept.evidence == settled.known.evidence == "self_report"
    assert (row.employment_id, row.source, row.how, row.by, row.starts_on) == (
        job, "self_report", "staff", "ana@example.org", Q2[0],
    )  # fmt: skip
    assert (trail.did, trail.subject, trail.alum_id) == ("settled an outcome", f"quarter_outcomes {row.id}", alum)


def test_a_new_decision_is_a_new_row_that_the_old_one_names(database):
    with database.begin() as tx:
        alum = an_alum(tx, exited_on=EXIT)
        job = _works(tx, alum)
        _settle(tx, alum, Decision(outcome="unsubsidized_job", employment_id=job))
        called = Decision(outcome="not_working", source="employer_call", note="had left in March, says the employer")
        _settle(tx, alum, called)
        shown = _quarter(tx, alum)
        old, new = tx.execute(sa.select(quarter_outcomes).order_by(quarter_outcomes.c.id))
    assert (old.outcome, old.replaced_by, new.outcome, new.replaced_by) == (
        "unsubsidized_job",
        new.id,
        "not_working",
        None,
    )
    assert (shown.settled.note, shown.known.evidence) == (called.note, "case_note_verified")
    assert [each.outcome for each in shown.before] == ["unsubsidized_job"]


WEAKER = Decision(outcome="not_working", source="self_report")


def test_what_is_proven_better_is_not_replaced_without_a_note(database):
    with database.begin() as tx:
        alum = an_alum(tx, exited_on=EXIT)
        job = _works(tx, alum)
        letter = Decision(
            outcome="unsubsidized_job", employment_id=job, source="employer_letter", verified_on=date(2025, 7, 20)
        )
        _settle(tx, alum, letter)
        with pytest.raises(BadOutcome) as refused:
            _settle(tx, alum, WEAKER)
        assert list(refused.value.problems) == ["note"]
        assert _quarter(tx, alum).known.evidence == "document"
        noted = Decision(outcome="not_working", source="self_report", note="the letter was about somebody else")
        assert _settle(tx, alum, noted).evidence == "self_report"


def test_later_proof_raises_the_evidence_and_rewrites_nothing(database):
    with database.begin() as tx:
        alum = an_alum(tx, exited_on=EXIT)
        job = _works(tx, alum)
        first = _settle(tx, alum, Decision(outcome="unsubsidized_job", employment_id=job)).outcome_id
        levels = [_upgrade(tx, alum, source).evidence for source in ("employer_call", "employer_letter", "wage_record")]
        assert levels == ["case_note_verified", "document", "wage_record"]
        rows = tx.execute(sa.select(quarter_outcomes).order_by(quarter_outcomes.c.id)).all()
        assert {(row.outcome, row.employment_id) for row in rows} == {("unsubsidized_job", job)}
        assert [row.replaced_by for row in rows] == [*(row.id for row in rows[1:]), None]
        assert rows[0].id == first
        with pytest.raises(BadOutcome, match="proven as well"):
            _upgrade(tx, alum, "employer_letter")
        assert tx.scalar(sa.select(employment.c.replaced_by)) is None


@pytest.mark.parametrize(
    ("stubs", "evidence"),
    [
        pytest.param([{}], "self_report", id="one stub proves one payday"),
        pytest.param([{}, LATE_MAY], "document", id="two are a document"),
        pytest.param([{}, {}], "self_report", id="the same payday twice is one"),
        pytest.param([{}, {**LATE_MAY, "verified": False}], "self_report", id="one that nobody looked at is none"),
        pytest.param([{}, {**LATE_MAY, "removed": True}], "self_report", id="nor one that was taken out"),
        pytest.param([{}, {**LATE_MAY, "job": None}], "self_report", id="nor one of no job"),
        pytest.param(
            [{}, {"covers": (date(2025, 1, 1), date(2025, 1, 14))}], "self_report", id="nor one of other dates"
        ),
    ],
)
def test_pay_stubs_are_a_document_from_two_on(database, stubs, evidence):
    with database.begin() as tx:
        alum = an_alum(tx, exited_on=EXIT)
        job = _works(tx, alum)
        _settle(tx, alum, Decision(outcome="unsubsidized_job", employment_id=job))
        for n, stub in enumerate(stubs):
            _stub(tx, alum, n, **{"job": job, **stub})
        raised = _upgrade(tx, alum, "pay_stubs")
        again = Decision(
            outcome="unsubsidized_job", employment_id=job, source="pay_stubs", verified_on=date(2025, 7, 30)
        )
        settled_anew = _settle(tx, alum, again)
        rests_on = tx.scalars(
            sa.select(proofs.c.document_id).where(proofs.c.outcome_id == settled_anew.outcome_id)
        ).all()
    assert raised.evidence == settled_anew.evidence == evidence
    assert (raised.stubs is None) == (settled_anew.stubs is None) == (evidence == "document")
    assert len(rests_on) == (2 if evidence == "document" else 0)


def test_a_job_that_staff_learned_of_becomes_a_record_of_those_dates_only(database):
    with database.begin() as tx:
        alum = an_alum(tx, exited_on=EXIT)
        found = hold(tx, _enrollment(tx, alum), 2, today=TODAY)
        told = Learned(
            employer="Beta Bakery", job_title="baker", started_on="2025-05", hours_per_week=Decimal(30),
            amount=Decimal("18.00"), unit="hour", basis="gross",
        )  # fmt: skip
        job = learned(tx, found, told, source="employer_call", **ANA)
        settle(tx, found, Decision(outcome="unsubsidized_job", employment_id=job, source="employer_call"), **ANA)
        record, pay = tx.execute(sa.select(employment)).one(), tx.execute(sa.select(wages)).one()
        first, second, third, _ = exits_of(tx, alum, today=TODAY)[0].quarters
    assert (record.employer, record.source, record.by) == ("Beta Bakery", "employer_call", "ana@example.org")
    assert (record.window_from, record.window_to, record.message_id) == (*Q2, None)
    assert (pay.employment_id, pay.hourly, pay.source) == (job, Decimal("18.00"), "employer_call")
    assert (second.known.outcome, second.known.evidence) == ("unsubsidized_job", "case_note_verified")
    assert first.known.outcome is third.known.outcome is None


def test_a_job_told_of_other_dates_needs_a_source_and_then_has_a_record_of_these(database):
    with database.begin() as tx:
        alum = an_alum(tx, exited_on=EXIT)
        job = _works(tx, alum, asked=None, as_of=date(2025, 2, 13))
        with pytest.raises(BadOutcome) as refused:
            _settle(tx, alum, Decision(outcome="unsubsidized_job", employment_id=job))
        assert list(refused.value.problems) == ["source"]
        _settle(tx, alum, Decision(outcome="unsubsidized_job", employment_id=job, source="employer_call"))
        settled = _quarter(tx, alum)
        third = _quarter(tx, alum, 3, today=date(2025, 10, 1))
    assert settled.settled.employment_id != job
    assert (settled.job.employer, settled.job.window_from) == ("Acme Foods", Q2[0])
    assert third.known.outcome is None


TOO_LATE, TOO_EARLY = date(2026, 1, 1), date(2024, 1, 1)
REFUSED = [
    ("a quarter that is not over", Decision(outcome="not_working", source="self_report"), 3, "outcome"),
    ("an outcome of no list", Decision(outcome="astronaut", source="self_report"), 2, "outcome"),
    ("a source of no list", Decision(outcome="not_working", source="gossip"), 2, "source"),
    ("no source at all", Decision(outcome="postsecondary"), 2, "source"),
    ("work without a job", Decision(outcome="unsubsidized_job", source="employer_call"), 2, "employment_id"),
    ("somebody else's job", Decision(outcome="unsubsidized_job", employment_id=10**6), 2, "employment_id"),
    ("a letter that nobody looked at", Decision(outcome="training", source="employer_letter"), 2, "verified_on"),
    ("a day to come", Decision(outcome="training", source="wage_record", verified_on=TOO_LATE), 2, "verified_on"),
    ("a day before exit", Decision(outcome="training", source="wage_record", verified_on=TOO_EARLY), 2, "verified_on"),
    ("a document of what was told", Decision(outcome="training", source="self_report", verified_on=TODAY), 2, "source"),
    ("a note of no end", Decision(outcome="training", source="self_report", note="x" * 1001), 2, "note"),
]  # fmt: skip


@pytest.mark.parametrize(("decision", "number", "field"), [row[1:] for row in REFUSED], ids=[row[0] for row in REFUSED])
def test_refused_with_the_field_and_nothing_written(sqlite_database, decision, number, field):
    with sqlite_database.begin() as tx:
        alum = an_alum(tx, exited_on=EXIT)
        with pytest.raises(BadOutcome) as refused:
            _settle(tx, alum, decision, number=number)
        assert field in refused.value.problems
        assert tx.scalar(sa.select(sa.func.count()).select_from(quarter_outcomes)) == 0


@pytest.mark.parametrize(
    "job",
    [{"subsidized": True}, {"ended_on": "2025-03-31"}, {"status": "unemployed"}],
    ids=["subsidized", "over", "none"],
)
def test_a_job_that_cannot_be_the_outcome_is_refused(sqlite_database, job):
    with sqlite_database.begin() as tx:
        alum = an_alum(tx, exited_on=EXIT)
        record = an_employment(tx, alum, as_of=date(2025, 5, 1), started_on="2024-12-02", **job)
        with pytest.raises(BadOutcome) as refused:
            _settle(tx, alum, Decision(outcome="unsubsidized_job", employment_id=record, source="employer_call"))
    assert list(refused.value.problems) == ["employment_id"]


@pytest.mark.parametrize(
    ("settled", "told", "said"),
    [
        pytest.param("not_working", {}, "unsubsidized_job", id="work where there was none"),
        pytest.param("unsubsidized_job", {"status": "unemployed"}, "not_working", id="no work in those dates"),
        pytest.param("unsubsidized_job", {"status": "unemployed", "asked": None, "as_of": date(2025, 6, 20)}, None,
                     id="out of work on a day of a quarter worked in is no disagreement"),
        pytest.param("not_working", {"status": "unemployed"}, None, id="the same once more"),
        pytest.param("not_working", {"asked": (date(2025, 7, 1), date(2025, 9, 30)), "as_of": date(2025, 10, 2)},
                     "unsubsidized_job", id="a job since December, told a quarter later"),
    ],
)  # fmt: skip
def test_told_otherwise_since(sqlite_database, settled, told, said):
    with sqlite_database.begin() as tx:
        alum = an_alum(tx, exited_on=EXIT)
        job = _works(tx, alum) if settled == "unsubsidized_job" else None
        _settle(tx, alum, Decision(outcome=settled, employment_id=job, source="employer_call"))
        _works(tx, alum, at=NOW + timedelta(days=1), **told)
        shown = _quarter(tx, alum)
        assert shown.known.outcome == settled, "a confirmed outcome is not rewritten"
        assert (shown.otherwise and shown.otherwise.outcome) == said
        later = {"now": NOW + timedelta(days=2)}
        _settle(
            tx, alum, Decision(outcome=settled, employment_id=job, source="employer_call", note="asked again"), **later
        )
        assert _quarter(tx, alum).otherwise is None


@pytest.mark.parametrize(
    ("employer", "ended_on", "shown"),
    [("Acme", "2025-03", True), ("Acme", "2025-04-01", False), ("Aldi", "2025-03", False)],
    ids=["over before the quarter", "over in it", "another job"],
)
def test_a_job_told_to_have_been_over_before_the_quarter_is_shown(database, employer, ended_on, shown):
    asked = (date(2025, 7, 1), date(2025, 9, 30))
    with database.begin() as tx:
        alum = an_alum(tx, exited_on=EXIT)
        job = _works(tx, alum, employer="Acme")
        _settle(tx, alum, Decision(outcome="unsubsidized_job", employment_id=job, source="employer_call"))
        left = {"employer": employer, "ended_on": ended_on, "is_current": False, "asked": asked}
        record = _works(tx, alum, at=NOW + timedelta(days=1), as_of=date(2025, 9, 20), **left)
        found = _quarter(tx, alum)
        assert found.known.outcome == "unsubsidized_job", "what is settled stands"
        assert (found.otherwise and (found.otherwise.outcome, found.otherwise.record.id)) == (
            (None, record) if shown else None
        )
        assert worklist.count_otherwise(tx, today=TODAY) == shown


def test_an_exit_that_moved_keeps_each_outcome_with_its_dates(database):
    with database.begin() as tx:
        alum = an_alum(tx, exited_on=EXIT)
        _settle(tx, alum, Decision(outcome="not_working", source="employer_call"))
        tx.execute(enrollments.update().values(exited_on=date(2025, 1, 10)))
        first, second, *_ = exits_of(tx, alum, today=date(2026, 8, 1))[0].quarters
        (history,) = histories(tx, alum_ids=[alum])
        (period,) = periods(history.enrollments)
        counted = [outcome_of(history, period.enrollments, period.exited_on, n).outcome for n in (1, 2)]
        row = tx.execute(sa.select(quarter_outcomes)).one()
    assert (first.quarter.start, first.known.outcome, first.settled.number) == (Q2[0], "not_working", 2)
    assert (second.known.outcome, second.settled, row.quarter) == (None, None, 2)
    assert counted == ["not_working", None], "the measures look at the same"


def test_a_quarter_is_found_among_the_exits(sqlite_database):
    with sqlite_database.begin() as tx:
        alum = an_alum(tx, exited_on=EXIT)
        exits = exits_of(tx, alum, today=TODAY)
        assert find(exits, _enrollment(tx, alum), 4).quarter.number == 4
        with pytest.raises(BadOutcome):
            find(exits, _enrollment(tx, alum), 5)
