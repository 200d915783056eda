"""From what was told to employment, wage and benefits records: filled in, replaced, never overwritten."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

import pytest

from records.outcomes import Told, keep
from records.tables.outcomes import answers, benefits, employment, wages
from surveys.dialogue import Answer
from surveys.questions import ABOUT
from surveys.replies.reading import VERSION, Found
from tests.support.doors import TODAY, rows
from tests.support.factories import NOW, a_checkin, a_text, an_alum, an_employment

D = Decimal


class Teller:
    """An alum with a check-in, telling one thing after another."""

    def __init__(self, database, **more):
        self.database = database
        self.known = {}
        self.more = {"employer_on_file": "Target", **more}
        with database.begin() as tx:
            self.alum_id = an_alum(tx)
            self.checkin_id = a_checkin(tx, self.alum_id, state="open")

    def tell(self, *, needs_review=False, corrects=False, seen_before=True, **fields):
        """One text that tells some fields; `seen_before=False` looks at the file instead of at what was known."""
        before = self.known
        self.known = self.known | ({} if needs_review else fields)
        by_question = {}
        for name, value in fields.items():
            by_question.setdefault(ABOUT[name], {})[name] = value
        told = tuple(
            Answer(question, given, tuple(Found(n, v, 0, 1, "rule") for n, v in given.items()), needs_review, corrects)
            for question, given in by_question.items()
        )
        with self.database.begin() as tx:
            self.message_id = a_text(tx, self.alum_id, "as told")
            values = {
                "alum_id": self.alum_id,
                "checkin_id": self.checkin_id,
                "message_id": self.message_id,
                "text": "as told",
                "answers": told,
                "known": self.known,
                "asks_from": TODAY - timedelta(days=90),
                "asks_to": TODAY,
                "as_of": TODAY,
                "now": NOW,
                "before": before if seen_before else None,
            }
            keep(tx, Told(**{**values, **self.more}))
        return self

    def in_force(self, table):
        return rows(self.database, table, table.c.alum_id == self.alum_id, table.c.replaced_by.is_(None))

    def replaced(self, table):
        return rows(self.database, table, table.c.alum_id == self.alum_id, table.c.replaced_by.is_not(None))

    def only(self, table):
        (row,) = self.in_force(table)
        return row


@pytest.fixture(params=[True, False], ids=["by what was known", "by what is on file"])
def seen_before(request):
    """Records come out the same whether the conversation is known or the file is looked at."""
    return request.param


def test_every_record_says_where_it_comes_from(database):
    told = Teller(database).tell(
        employment_status="employed", wage_amount="17", wage_unit="hour", public_benefits=("snap",)
    )
    for table in (employment, wages, benefits):
        row = told.only(table)
        assert (row.checkin_id, row.message_id, row.as_of, row.source) == (
            told.checkin_id,
            told.message_id,
            TODAY,
            "self_report",
        )
    assert told.only(employment).window_to == TODAY


def test_an_answer_is_kept_with_the_words_it_was_read_from(database):
    told = Teller(database).tell(wage_amount="17.50", wage_unit="hour")
    answer = told.only(answers)
    assert (answer.question, answer.raw_text, answer.reader) == ("wage", "as told", VERSION)
    assert answer.value == {"wage_amount": "17.50", "wage_unit": "hour"}
    assert answer.evidence[0] == {"field": "wage_amount", "start": 0, "end": 1, "rule": "rule", "confidence": 1.0}


def test_what_needs_review_makes_an_answer_and_no_record(database):
    told = Teller(database).tell(needs_review=True, wage_amount="1650", wage_unit="hour", employment_status="employed")
    assert [row.needs_review for row in told.in_force(answers)] == [True, True]
    assert [told.in_force(table) for table in (employment, wages, benefits)] == [[], [], []]


def test_facts_told_one_by_one_fill_one_record(database, seen_before):
    told = Teller(database)
    told.tell(seen_before=seen_before, same_employer=True, employment_status="employed")
    told.tell(seen_before=seen_before, hours_per_week="36")
    told.tell(seen_before=seen_before, needs_met="no", needs_why="too few hours")
    row = told.only(employment)
    assert (row.employer, row.hours_per_week, row.meets_needs, row.needs_why) == ("Target", 36, "no", "too few hours")
    assert told.replaced(employment) == []


def test_a_changed_fact_makes_a_new_record_that_the_old_one_names(database, seen_before):
    told = Teller(database)
    told.tell(seen_before=seen_before, same_employer=True, employment_status="employed")
    told.tell(seen_before=seen_before, hours_per_week="36", wage_amount="17", wage_unit="hour")
    told.tell(seen_before=seen_before, corrects=True, wage_amount="17.50", wage_unit="hour")
    assert (told.only(wages).amount, told.only(wages).hourly) == (D("17.50"), D("17.50"))
    (old,) = told.replaced(wages)
    assert (old.amount, old.replaced_by) == (17, told.only(wages).id)
    (first,) = told.replaced(answers)
    assert first.value["wage_amount"] == "17"
    assert told.replaced(employment) == []


def test_saying_the_same_again_changes_nothing(database, seen_before):
    told = Teller(database)
    for _ in range(3):
        told.tell(
            seen_before=seen_before,
            same_employer=True,
            employment_status="employed",
            wage_amount="17.50",
            wage_unit="hour",
            public_benefits=("snap", "wic"),
            employer_benefits=("none",),
        )
    assert [len(told.in_force(table)) for table in (employment, wages, benefits)] == [1, 1, 3]
    assert [told.replaced(table) for table in (employment, wages, benefits)] == [[], [], []]


@pytest.mark.parametrize("hours_first", [True, False])
def test_the_hourly_figure_comes_with_the_hours_in_either_order(database, seen_before, hours_first):
    told = Teller(database).tell(seen_before=seen_before, same_employer=True, employment_status="employed")
    pay, hours = {"wage_amount": "600", "wage_unit": "week"}, {"hours_per_week": "32"}
    for facts in (hours, pay) if hours_first else (pay, hours):
        told.tell(seen_before=seen_before, **facts)
    row = told.only(wages)
    assert (row.amount, row.unit, row.hourly) == (600, "week", D("18.75"))
    assert told.replaced(wages) == []


def test_without_hours_or_unit_no_hourly_figure_and_no_wage_is_made_up(database):
    assert Teller(database).tell(wage_amount="600", wage_unit="week").only(wages).hourly is None
    assert Teller(database).tell(wage_amount="600").in_force(wages) == []


def test_net_pay_is_marked(database):
    assert Teller(database).tell(wage_amount="500", wage_unit="week", pay_basis="net").only(wages).basis == "net"


def test_a_wage_names_the_job_it_is_paid_for(database):
    told = Teller(database).tell(same_employer=False, employer="Acme", employment_status="employed")
    told.tell(wage_amount="17", wage_unit="hour")
    assert (told.only(wages).employer, told.only(wages).employment_id) == ("Acme", told.only(employment).id)


def test_pay_told_before_the_job_is_tied_to_it(database, seen_before):
    told = Teller(database).tell(seen_before=seen_before, wage_amount="17", wage_unit="hour")
    told.tell(seen_before=seen_before, same_employer=True, employment_status="employed")
    assert (told.only(wages).employer, told.only(wages).employment_id) == ("Target", told.only(employment).id)
    assert told.replaced(wages) == []


def test_pay_goes_along_when_the_job_it_is_for_is_mended(database, seen_before):
    told = Teller(database).tell(seen_before=seen_before, same_employer=True, employment_status="employed")
    told.tell(seen_before=seen_before, wage_amount="17", wage_unit="hour")
    told.tell(seen_before=seen_before, corrects=True, same_employer=False, employer="Costco")
    assert (told.only(wages).employer, told.only(wages).employment_id) == ("Costco", told.only(employment).id)
    assert [row.employer for row in told.replaced(wages)] == ["Target"]


def test_the_end_of_the_job_on_file_is_no_end_of_the_next(database, seen_before):
    told = Teller(database).tell(seen_before=seen_before, same_employer=False, end_date="2026-02", employer="Aldi")
    kept = {(row.employer, row.is_current, row.ended_on) for row in told.in_force(employment)}
    assert kept == {("Aldi", True, None), ("Target", False, "2026-02")}


def test_the_end_of_a_job_is_a_record_before_anything_else_is_told(database, seen_before):
    told = Teller(database).tell(seen_before=seen_before, same_employer=False, end_date="2026-02")
    row = told.only(employment)
    assert (row.employer, row.is_current, row.ended_on) == ("Target", False, "2026-02")
    told.tell(seen_before=seen_before, corrects=True, end_date="2026-01")
    assert (told.only(employment).ended_on, len(told.replaced(employment))) == ("2026-01", 1)


def test_a_last_day_still_to_come_is_the_job_s_that_is_held(database, seen_before):
    told = Teller(database).tell(seen_before=seen_before, employer="Aldi", end_date="2026-06-30")
    assert (told.only(employment).employer, told.only(employment).ended_on) == ("Aldi", "2026-06-30")


def test_losing_the_job_in_mid_conversation_replaces_the_record(database, seen_before):
    told = Teller(database).tell(seen_before=seen_before, same_employer=True, employment_status="employed")
    told.tell(seen_before=seen_before, corrects=True, employment_status="unemployed", same_employer=False)
    row = told.only(employment)
    assert (row.status, row.is_current, row.employer) == ("unemployed", False, None)
    assert [old.status for old in told.replaced(employment)] == ["employed"]


@pytest.mark.parametrize(
    ("status", "current"),
    [("employed", True), ("self_employed", True), ("military", True), ("in_school", True), ("unemployed", False)],
)
def test_each_situation_is_a_record(database, status, current):
    row = Teller(database).tell(employment_status=status, same_employer=False).only(employment)
    assert (row.status, row.is_current) == (status, current)


@pytest.mark.parametrize(
    ("kind", "level"),
    [("college", "postsecondary"), ("ged", "secondary"), ("training", "training"), ("esl", None), (None, None)],
)
def test_a_school_has_the_level_that_was_told(database, kind, level):
    told = {"employment_status": "in_school", **({"education_type": kind} if kind else {})}
    assert Teller(database).tell(**told).only(employment).school_level == level


def test_work_in_the_dates_asked_about_is_a_record_of_its_own(database, seen_before):
    told = Teller(database).tell(seen_before=seen_before, employment_status="unemployed", same_employer=False)
    told.tell(seen_before=seen_before, worked_in_period=True)
    told.tell(seen_before=seen_before, employment_status="in_school")
    situation = {(row.status, row.is_current) for row in told.in_force(employment)}
    assert situation == {("in_school", True), ("employed", False)}


def test_work_in_the_dates_asked_about_can_be_taken_back(database, seen_before):
    told = Teller(database).tell(seen_before=seen_before, employment_status="unemployed", same_employer=False)
    told.tell(seen_before=seen_before, worked_in_period=True)
    told.tell(seen_before=seen_before, corrects=True, worked_in_period=False)
    assert [row.status for row in told.in_force(employment)] == ["unemployed"]


def test_benefits_through_the_job_and_public_ones_are_kept_apart(database, seen_before):
    told = Teller(database)
    told.tell(seen_before=seen_before, employer_benefits=("health", "dental"), public_benefits=("none",))
    told.tell(seen_before=seen_before, corrects=True, employer_benefits=("health",))
    kept = {(row.kind, row.benefit, row.status) for row in told.in_force(benefits)}
    assert kept == {("employer", "health", "receiving"), ("public", "any", "none")}
    assert {row.benefit for row in told.replaced(benefits)} == {"health", "dental"}


def test_records_of_another_check_in_or_of_the_roster_are_left_alone(database):
    told = Teller(database)
    with database.begin() as tx:
        an_employment(tx, told.alum_id, employer="Target", source="roster")
        earlier = a_checkin(tx, told.alum_id, wave="quarter_1")
        an_employment(tx, told.alum_id, employer="Walmart", checkin_id=earlier)
    told.tell(employment_status="unemployed", same_employer=False)
    told.tell(seen_before=False, corrects=True, employment_status="in_school")
    assert {(row.status, row.employer) for row in told.in_force(employment)} == {
        ("employed", "Target"),
        ("employed", "Walmart"),
        ("in_school", None),
    }


def test_a_name_longer_than_its_column_is_shortened_and_kept_whole_with_the_answer(database):
    told = Teller(database).tell(employer="E" * 1500, job_title="T" * 1500, employment_status="employed")
    assert (len(told.only(employment).employer), len(told.only(employment).job_title)) == (200, 200)
    assert any(row.value.get("employer") == "E" * 1500 for row in told.in_force(answers))


@pytest.mark.parametrize("said", ["2025", "2025-08", "2025-08-22"])
def test_dates_are_no_more_precise_than_they_were_said(database, said):
    row = Teller(database).tell(employer="Acme", employment_status="employed", start_date=said).only(employment)
    assert row.started_on == said
