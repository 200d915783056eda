"""The lists that staff choose from, and that every export says of a quarter what the pages say."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
import sqlalchemy as sa

from bot.reporting import BadChoice, Coordinator, List
from records.database import Database
from records.exports import EXPORTS, Asked
from records.measuring import measured
from records.post_exit import Decision, choices, exits_of, find, hold, settle
from records.tables.histories import exclusions, quarter_outcomes
from records.tables.people import enrollments
from surveys.after_exit import Outcome
from surveys.measures import Scope
from tests.support.factories import an_alum, an_employment

EXIT, Q2 = date(2024, 11, 15), (date(2025, 4, 1), date(2025, 6, 30))
NOW, TODAY = datetime(2025, 8, 1, 15, tzinfo=UTC), date(2025, 8, 1)


@pytest.fixture
def database(sqlite_url):
    opened = Database(sqlite_url)
    yield opened
    opened.close()


@pytest.fixture
def cora(database):
    return Coordinator(database, "cora@example.org", NOW, TODAY)


def test_the_defaults_are_those_that_measures_know(database):
    with database.read() as tx:
        assert [each.code for each in choices.choices(tx, List.OUTCOME)] == [str(each) for each in Outcome]
        assert {each.code for each in choices.choices(tx, List.SOURCE)} == {
            "pay_stubs", "employer_letter", "employer_call", "wage_record", "self_report",
        }  # fmt: skip
        for of in List:
            assert all(each.is_default and each.offered for each in choices.offered(tx, of))


def test_a_line_of_ones_own_is_counted_as_the_default_it_stands_for(database, cora):
    code = cora.add_choice(List.OUTCOME, "Union apprenticeship", "registered_apprenticeship")
    with database.begin() as tx:
        alum = an_alum(tx, exited_on=EXIT)
        job = an_employment(tx, alum, as_of=date(2025, 7, 2), window_from=Q2[0], window_to=Q2[1])
        found = find(exits_of(tx, alum, today=TODAY), tx.scalar(sa.select(enrollments.c.id)), 2)
        decision = Decision(outcome=code, employment_id=job)
        settle(tx, found, decision, by="ana@example.org", now=NOW, today=TODAY)
        (figure,) = measured(tx, Scope(as_of=TODAY), only={"wioa_employment_q2"}).figures
    assert (figure.numerator, figure.denominator) == (1, 1)


def test_an_exit_reason_of_ones_own_leaves_out_those_who_left_for_it_already(database, cora):
    with database.begin() as tx:
        alum = an_alum(tx, exited_on=EXIT, exit_reason="In custody")
        an_alum(tx, exited_on=EXIT, exit_reason="Moved away")
    cora.add_choice(List.EXIT_REASON, "In custody", "institutionalized")
    with database.read() as tx:
        (row,) = tx.execute(sa.select(exclusions.c.alum_id, exclusions.c.reason))
        assert tuple(row) == (alum, "institutionalized")
        assert choices.in_use(tx, List.EXIT_REASON, "in_custody"), "rosters write it in words"
    with pytest.raises(BadChoice, match="records use this line"):
        cora.remove_choice(List.EXIT_REASON, "in_custody")


@pytest.mark.parametrize(
    ("deed", "mend"),
    [
        pytest.param(lambda me: me.add_choice(List.OUTCOME, "  ", "training"), "what the line is called", id="nothing"),
        pytest.param(lambda me: me.add_choice(List.OUTCOME, "x" * 121, "training"), "at most 120", id="too long"),
        pytest.param(lambda me: me.add_choice(List.OUTCOME, "New", "gossip"), "which of the defaults", id="no default"),
        pytest.param(lambda me: me.add_choice(List.OUTCOME, "training", "military"), "already", id="the same words"),
        pytest.param(lambda me: me.remove_choice(List.OUTCOME, "training"), "a default cannot", id="a default"),
        pytest.param(lambda me: me.reword_choice(List.OUTCOME, "gone", "New"), "not in the list", id="gone"),
    ],
)
def test_refused_with_the_mend(cora, deed, mend):
    with pytest.raises(BadChoice, match=mend):
        deed(cora)


def test_the_last_line_that_is_offered_stays(database, cora):
    *others, last = [each.code for each in choices.DEFAULTS[List.SOURCE]]
    for code in others:
        cora.offer_choice(List.SOURCE, code, offered=False)
    with pytest.raises(BadChoice, match="at least one"):
        cora.offer_choice(List.SOURCE, last, offered=False)


def test_codes_stay_short_enough_for_their_columns_and_differ(cora):
    long = "A letter from the payroll office of the employer, "
    codes = [cora.add_choice(List.SOURCE, f"{long}{n}", "employer_letter") for n in ("one", "two")]
    assert len(set(codes)) == 2
    assert all(len(code) <= choices.LONGEST_SOURCE for code in codes)


def test_the_export_says_what_the_pages_say(database):
    with database.begin() as tx:
        told, silent = an_alum(tx, exited_on=EXIT), an_alum(tx, exited_on=EXIT)
        job = an_employment(tx, told, as_of=date(2025, 7, 2), window_from=Q2[0], window_to=Q2[1])
        number = tx.scalar(sa.select(enrollments.c.id).where(enrollments.c.alum_id == told))
        letter = Decision(
            outcome="unsubsidized_job", employment_id=job, source="employer_letter", verified_on=date(2025, 7, 20)
        )
        settle(tx, hold(tx, number, 2, today=TODAY), letter, by="ana@example.org", now=NOW, today=TODAY)
        page = [
            (each.number, each.known.outcome, each.known.evidence, each.known.source)
            for alum in (told, silent)
            for each in exits_of(tx, alum, today=TODAY)[0].quarters
        ]
        asked, export = Asked(today=TODAY), EXPORTS["outcomes"]
        rows = [dict(zip(export.fields, row, strict=True)) for row in export.rows(tx, asked)]
        assert tx.scalar(sa.select(quarter_outcomes.c.document_verified_on)) == date(2025, 7, 20)
    assert [(row["quarter"], row["outcome"], row["evidence"], row["source"]) for row in rows] == page
    assert rows[1]["document_verified_on"] == "2025-07-20"


def test_what_staff_settle_is_what_measures_count(database):
    later = date(2026, 3, 10)
    with database.begin() as tx:
        kept, left = an_alum(tx, exited_on=EXIT), an_alum(tx, exited_on=EXIT)
        for alum in (kept, left):
            number = tx.scalar(sa.select(enrollments.c.id).where(enrollments.c.alum_id == alum))
            job = an_employment(tx, alum, as_of=date(2025, 2, 13), started_on="2024-12-02")
            called = Decision(outcome="unsubsidized_job", employment_id=job, source="employer_call")
            gone = Decision(outcome="not_working", source="employer_call")
            for quarter, decision in ((2, called), (4, called if alum == kept else gone)):
                found = hold(tx, number, quarter, today=later)
                settle(tx, found, decision, by="ana@example.org", now=NOW, today=later)
        ids = ("wioa_employment_q2", "wioa_employment_q4", "wioa_same_employer")
        figures = {each.id: each for each in measured(tx, Scope(as_of=later), only=ids).figures}
    assert {each: (figures[each].numerator, figures[each].denominator) for each in ids} == {
        "wioa_employment_q2": (2, 2), "wioa_employment_q4": (1, 2), "wioa_same_employer": (1, 2),
    }  # fmt: skip
    assert figures["wioa_employment_q2"].evidence == {"case_note_verified": 2}
