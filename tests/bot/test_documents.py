"""Papers are kept once, sealed, and prove a quarter when staff looked at enough of them; evidence follows by itself."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
import sqlalchemy as sa

from bot.documents import MOST_PAPERS, BadEntry, NotThere, Papers, Upload, follow_up
from records import documents
from records.database import Database
from records.measuring import histories
from records.tables.documents import documents as table
from records.tables.documents import proofs
from records.tables.histories import quarter_outcomes
from records.tables.journal import audit
from records.tables.outcomes import employment
from records.tables.people import enrollments
from records.tables.texts import flags
from surveys.quarters import Quarter
from tests.support.clock import FixedClock
from tests.support.doors import rows
from tests.support.dumping import in_file
from tests.support.factories import an_alum, an_employment
from tests.support.papers import a_jpeg, a_pdf, a_settled_quarter, outcomes_of
from tests.support.site import a_bot

PAT = "pat@example.org"
EXIT = date(2025, 8, 15)
#: The first quarter after that exit, which is over on the day of the tests.
Q1, FIRST, LAST = Quarter(2025, 4), date(2025, 10, 1), date(2025, 12, 31)
OCTOBER, NOVEMBER = (date(2025, 10, 5), date(2025, 10, 18)), (date(2025, 11, 2), date(2025, 11, 15))


@pytest.fixture
def papers(database: Database, clock: FixedClock) -> Papers:
    return Papers(database, by=PAT, now=clock(), today=clock().date(), most_mb=1)


@pytest.fixture
def alum(database: Database) -> int:
    with database.begin() as tx:
        return an_alum(tx, exited_on=EXIT)


def a_job(database: Database, alum: int, employer: str = "Acme Foods") -> int:
    with database.begin() as tx:
        return an_employment(tx, alum, employer=employer, started_on="2025-09-01", as_of=date(2026, 1, 20))


def settled(database: Database, alum: int, job: int, **more: object) -> int:
    with database.begin() as tx:
        enrollment = tx.scalar(sa.select(enrollments.c.id).where(enrollments.c.alum_id == alum))
        assert enrollment is not None
        return a_settled_quarter(tx, alum, enrollment, 1, FIRST, job, FixedClock()(), **more)


def upload(words: str = "one", kind: str = "pay_stub", job: int | None = None, **more: object) -> Upload:
    given = {"covers_from": None, "covers_to": None, "name": f"{words}.pdf", "content": a_pdf(words)}
    return Upload(kind=kind, employment_id=job, **{**given, **more})  # type: ignore[arg-type]


def verified(papers: Papers, alum: int, job: int, dates: tuple[date, date], words: str, kind: str = "pay_stub") -> int:
    key = papers.add(alum, upload(words, kind, job)).id
    papers.verify(alum, key, employment_id=job, covers_from=dates[0], covers_to=dates[1])
    return key


def evidence(database: Database, alum: int) -> list[tuple[str, str, str, int | None]]:
    with database.read() as tx:
        return [(row.outcome, row.evidence, row.source, row.employment_id) for row in outcomes_of(tx, alum)]


def in_force(database: Database, alum: int) -> sa.Row[tuple[object, ...]]:
    with database.read() as tx:
        (row,) = [row for row in outcomes_of(tx, alum) if row.replaced_by is None]
    return row


def test_a_paper_is_kept_with_its_digest_and_read_back_as_it_came(
    database: Database, papers: Papers, alum: int
) -> None:
    job, content = a_job(database, alum), a_jpeg("zanzibarkle")
    added = papers.add(alum, upload(job=job, name="C:\\scans\\my\u202e stub\n.jpg", content=content, covers_from=FIRST))
    assert added.others == ()
    paper, opened = papers.open(alum, added.id)
    assert opened == content
    assert (paper.name, paper.media_type, paper.size) == ("my stub.jpg", "image/jpeg", len(content))
    assert (paper.covers_from, paper.covers_to, paper.verified_on) == (FIRST, FIRST, None)
    assert len(paper.digest) == 64
    did = [(line.did, line.by, line.subject, line.alum_id) for line in rows(database, audit)]
    assert did == [(what, PAT, f"documents {added.id}", alum) for what in ("added a paper", "opened a paper")]
    if database.is_sqlite:
        assert in_file(database, ("zanzibarkle", "my stub")) == set()


def test_the_same_file_is_refused_for_one_and_told_of_for_another(
    database: Database, papers: Papers, alum: int
) -> None:
    with database.begin() as tx:
        other = an_alum(tx, first_name="Zanzibarkle")
    first = papers.add(alum, upload())
    with pytest.raises(BadEntry, match=f"on file for them already, as paper {first.id} of Mar 10, 2026"):
        papers.add(alum, upload(name="renamed.pdf"))
    added = papers.add(other, upload())
    assert added.others == (alum,)
    (flag,) = rows(database, flags)
    assert (flag.alum_id, flag.kind) == (other, "review")
    assert "same file as one of another alum" in flag.why
    assert "Ana" not in flag.why


def test_a_paper_taken_out_may_come_back_and_is_looked_at_anew(database: Database, papers: Papers, alum: int) -> None:
    job = a_job(database, alum)
    key = verified(papers, alum, job, OCTOBER, "one")
    papers.take_out(alum, key, why="not theirs after all")
    with pytest.raises(NotThere):
        papers.open(alum, key)
    with database.read() as tx:
        gone = documents.one(tx, alum, key)
        assert documents.content_of(tx, key) is None
    assert gone is not None
    assert (gone.name, gone.why_removed, gone.removed_by) == ("", "not theirs after all", PAT)
    assert (gone.size, gone.covers_from) == (len(a_pdf("one")), OCTOBER[0])
    assert papers.add(alum, upload("one", job=job)).id == key
    paper, _ = papers.open(alum, key)
    assert (paper.removed_at, paper.why_removed, paper.verified_on) == (None, None, None)


BAD: list[tuple[dict[str, object], dict[str, object], str, str]] = [
    ({}, {"kind": "payslip"}, "kind", "choose what it is"),
    ({}, {"name": "", "content": b""}, "file", "choose a file"),
    ({}, {"content": b""}, "file", "the file is empty"),
    ({}, {"content": a_pdf("x" * 1_000_001)}, "file", "larger than 1 MB"),
    ({}, {"content": b"<html>"}, "file", "this is a web page"),
    ({}, {"covers_from": LAST, "covers_to": FIRST}, "covers_to", "before the first day"),
    ({}, {"covers_from": date(25, 10, 1)}, "covers_from", "check the year"),
    ({}, {"covers_to": date(2205, 10, 1)}, "covers_to", "check the year"),
    ({}, {"employment_id": 999}, "job", "choose a job from the list"),
]


@pytest.mark.parametrize(("_", "given", "field", "why"), BAD, ids=[f"{case[2]}-{case[3]}" for case in BAD])
def test_what_cannot_be_kept_is_refused_by_field(
    database: Database, papers: Papers, alum: int, _: dict[str, object], given: dict[str, object], field: str, why: str
) -> None:
    with pytest.raises(BadEntry) as refused:
        papers.add(alum, replace(upload(), **given))  # type: ignore[arg-type]
    assert why in refused.value.problems[field]
    assert rows(database, table) == []


def test_one_person_has_so_many_papers_and_no_more(database: Database, papers: Papers, alum: int) -> None:
    first, *_ = [papers.add(alum, upload(str(n))).id for n in range(MOST_PAPERS)]
    with pytest.raises(BadEntry, match="no more fit"):
        papers.add(alum, upload("one more"))
    papers.take_out(alum, first, why="twice")
    assert papers.add(alum, upload("one more")).id > first


def test_nobody_elses_paper_or_job_can_be_named(database: Database, papers: Papers, alum: int) -> None:
    with database.begin() as tx:
        other = an_alum(tx)
        theirs = an_employment(tx, other)
    key = papers.add(alum, upload()).id
    with pytest.raises(NotThere):
        papers.open(other, key)
    with pytest.raises(NotThere):
        papers.take_out(other, key, why="x")
    with pytest.raises(BadEntry, match="choose a job from the list"):
        papers.verify(alum, key, employment_id=theirs, covers_from=FIRST, covers_to=None)


def test_two_stubs_of_a_job_raise_the_evidence_and_leave_the_answer(
    database: Database, papers: Papers, alum: int
) -> None:
    job = a_job(database, alum)
    before = settled(database, alum, job)
    one = verified(papers, alum, job, OCTOBER, "one")
    assert evidence(database, alum) == [("unsubsidized_job", "self_report", "self_report", job)]
    later = replace(papers, today=papers.today + timedelta(days=60), now=papers.now + timedelta(days=60))
    two = verified(later, alum, job, NOVEMBER, "two")  # documents come weeks later
    now = in_force(database, alum)
    assert (now.outcome, now.employment_id, now.evidence, now.source) == (
        "unsubsidized_job",
        job,
        "document",
        "pay_stubs",
    )
    assert (now.document_verified_on, now.how, now.by) == (later.today, "staff", PAT)
    assert [row.replaced_by for row in rows(database, quarter_outcomes, quarter_outcomes.c.id == before)] == [now.id]
    assert {(row.outcome_id, row.document_id) for row in rows(database, proofs)} == {(now.id, one), (now.id, two)}
    with database.read() as tx:
        (history,) = histories(tx, alum_ids=[alum])
    assert {known.evidence for known in history.settled.values()} == {"document"}


def test_a_quarter_that_only_the_records_speak_for_is_settled_by_its_papers(
    database: Database, papers: Papers, alum: int
) -> None:
    job = a_job(database, alum)
    letter = verified(papers, alum, job, (FIRST, LAST), "letter", kind="employer_letter")
    assert evidence(database, alum) == [("unsubsidized_job", "document", "employer_letter", job)]
    papers.take_out(alum, letter, why="a forgery")
    assert evidence(database, alum)[1:] == [("unsubsidized_job", "self_report", "self_report", job)]
    noted = rows(database, audit, audit.c.subject.startswith("quarter_outcomes"))
    assert [(line.did, line.by, line.alum_id, line.detail["evidence"]) for line in noted] == [
        ("settled an outcome by papers", PAT, alum, "document"),
        ("lowered the evidence of an outcome", PAT, alum, "self_report"),
    ]


@pytest.mark.parametrize("how", ["take_out", "doubt"])
def test_without_its_papers_the_evidence_falls_back_and_staff_are_told(
    database: Database, papers: Papers, alum: int, how: str
) -> None:
    job = a_job(database, alum)
    settled(database, alum, job, evidence="case_note_verified", source="employer_call")
    verified(papers, alum, job, OCTOBER, "one")
    two = verified(papers, alum, job, NOVEMBER, "two")
    changed = papers.take_out(alum, two, why="of her cousin") if how == "take_out" else papers.doubt(alum, two)
    assert [(each.before, each.after) for each in changed] == [("document", "case_note_verified")]
    told = evidence(database, alum)
    assert [each[1] for each in told] == ["case_note_verified", "document", "case_note_verified"]
    assert {(each[0], each[3]) for each in told} == {("unsubsidized_job", job)}
    assert in_force(database, alum).note
    (flag,) = rows(database, flags)
    assert (flag.alum_id, "quarter 1 after exit stands on case note verified again" in flag.why) == (alum, True)
    assert "cousin" not in flag.why


def test_a_third_stub_keeps_the_evidence_up(database: Database, papers: Papers, alum: int) -> None:
    job = a_job(database, alum)
    settled(database, alum, job)
    keys = [
        verified(papers, alum, job, dates, words)
        for dates, words in ((OCTOBER, "one"), (NOVEMBER, "two"), ((LAST, LAST), "three"))
    ]
    assert papers.take_out(alum, keys[0], why="cannot be read") == ()
    assert in_force(database, alum).evidence == "document"
    assert rows(database, flags) == []


def test_a_wage_record_is_stronger_than_any_paper(database: Database, papers: Papers, alum: int) -> None:
    job = a_job(database, alum)
    settled(database, alum, job, evidence="wage_record", source="wage_record")
    key = verified(papers, alum, job, (FIRST, LAST), "letter", kind="employer_letter")
    assert papers.take_out(alum, key, why="not needed") == ()
    assert [each[1] for each in evidence(database, alum)] == ["wage_record"]


NOT_ENOUGH = [
    ("the same pay period twice", OCTOBER, OCTOBER, "Acme Foods"),
    ("another job", OCTOBER, NOVEMBER, "Bolt Freight"),
    ("another quarter", OCTOBER, (date(2025, 9, 7), date(2025, 9, 30)), "Acme Foods"),
]


@pytest.mark.parametrize(("_", "one", "two", "employer"), NOT_ENOUGH, ids=[case[0] for case in NOT_ENOUGH])
def test_what_is_not_two_stubs_of_the_job_in_the_quarter_proves_nothing(
    database: Database, papers: Papers, alum: int, _: str, one: tuple[date, date], two: tuple[date, date], employer: str
) -> None:
    job = a_job(database, alum)
    other = job if employer == "Acme Foods" else a_job(database, alum, employer)
    settled(database, alum, job)
    verified(papers, alum, job, one, "one")
    verified(papers, alum, other, two, "two")
    assert [each[1] for each in evidence(database, alum)] == ["self_report"]


def test_stubs_of_one_employer_are_of_one_job_however_it_is_recorded(
    database: Database, papers: Papers, alum: int
) -> None:
    job, again = a_job(database, alum), a_job(database, alum, "ACME foods, Inc.")
    mistaken = a_job(database, alum, "Akme")
    with database.begin() as tx:
        tx.execute(employment.update().where(employment.c.id == mistaken).values(replaced_by=again))
    settled(database, alum, job)
    verified(papers, alum, mistaken, OCTOBER, "one")
    verified(papers, alum, again, (date(2025, 12, 28), date(2026, 1, 10)), "two")  # it reaches into the quarter
    assert in_force(database, alum).evidence == "document"
    with database.read() as tx:
        found = documents.proven(tx, alum, job, Q1)
        assert documents.proven(tx, alum, None, Q1).papers == ()
        assert not documents.proven(tx, alum, job, Q1.plus(1)).is_documented
    assert (found.by, len(found.papers), found.periods) == ("pay_stubs", 2, 2)


def test_a_proving_paper_needs_its_job_and_its_dates_before_it_counts(papers: Papers, alum: int) -> None:
    key = papers.add(alum, upload()).id
    with pytest.raises(BadEntry) as refused:
        papers.verify(alum, key, employment_id=None, covers_from=None, covers_to=None)
    assert set(refused.value.problems) == {"job", "covers_from"}
    other = papers.add(alum, upload("certificate", kind="other")).id
    assert papers.verify(alum, other, employment_id=None, covers_from=None, covers_to=None) == ()


def test_papers_from_before_a_quarter_was_over_or_confirmed_count_by_themselves_later(
    database: Database, clock: FixedClock, papers: Papers, alum: int
) -> None:
    job = a_job(database, alum)
    early = replace(papers, today=date(2025, 12, 1))
    verified(early, alum, job, OCTOBER, "one")
    verified(early, alum, job, NOVEMBER, "two")
    assert evidence(database, alum) == []
    settled(database, alum, job, how="rule")
    assert follow_up(a_bot(database, clock), now=clock()) == {"papers_followed": 1}
    assert in_force(database, alum).evidence == "document"
    line = rows(database, audit)[-1]
    assert (line.did, line.by, line.alum_id) == ("raised the evidence of an outcome", "papers", alum)
    assert follow_up(a_bot(database, clock), now=clock()) == {}
