"""Response and retained employment: what counts as what."""

from __future__ import annotations

from collections import Counter
from datetime import date, timedelta
from decimal import Decimal

import pytest

from records import figures
from records.exports import EXPORTS, Asked
from records.figures import Counts, Part, Scope, Share
from records.figures.report import UnknownGroup
from records.tables.histories import exclusions
from tests.support.factories import NOW, a_checkin, an_alum, an_employment
from tests.support.program import a_program

TODAY = NOW.date()
SCOPE = Scope(as_of=TODAY)
PAST = TODAY - timedelta(days=10)


def _day_90(tx, scope=SCOPE):
    return next(wave.counts for wave in figures.by_wave(tx, scope) if wave.wave == "day_90")


CASES = [
    # state, more of the check-in, status on record, what it counts as
    ("completed", {}, "employed", Counts(due=1, answered=1, known=1, employed=1, closed=1, complete=1, responded=1)),
    ("completed", {}, "self_employed", Counts(1, 1, 1, 1, 0, 1, 1, 1)),
    ("completed", {}, "military", Counts(1, 1, 1, 1, 0, 1, 1, 1)),
    ("completed", {}, "unemployed", Counts(1, 1, 1, 0, 0, 1, 1, 1)),
    ("completed", {}, "in_school", Counts(1, 1, 1, 0, 0, 1, 1, 1)),
    ("completed", {}, None, Counts(1, 1, 0, 0, 0, 1, 1, 1)),
    ("partial", {}, "employed", Counts(1, 1, 1, 1, 0, 1, 0, 1)),
    ("expired", {}, None, Counts(1, 0, 0, 0, 0, 1, 0, 0)),
    ("opted_out", {}, None, Counts(1, 0, 0, 0, 0, 1, 0, 0)),
    ("undeliverable", {}, None, Counts(1, 0, 0, 0, 0, 1, 0, 0)),
    # A window still open is due, but not yet in the base of RR1 and RR2.
    ("open", {}, None, Counts(1, 0, 0, 0, 0, 0, 0, 0)),
    ("open", {"answered_at": NOW}, "employed", Counts(1, 1, 1, 1, 0, 0, 0, 0)),
    ("scheduled", {}, None, Counts(1, 0, 0, 0, 0, 0, 0, 0)),
    # Never asked: over before the alum was on file, or not sent in time.
    ("expired", {"why": "before_import", "opened_at": None}, None, Counts(excluded=1)),
    ("expired", {"why": "not_sent", "opened_at": None}, None, Counts(1, 0, 0, 0, 0, 0, 0, 0)),
    ("opted_out", {"opened_at": None}, None, Counts(1, 0, 0, 0, 0, 0, 0, 0)),
    ("cancelled", {}, None, Counts()),
    # A record that staff kept for a check-in that nobody answered is not an answer.
    ("expired", {}, "employed", Counts(1, 0, 0, 0, 0, 1, 0, 0)),
]


@pytest.mark.parametrize(("state", "more", "status", "expected"), CASES)
def test_each_end_of_a_checkin_counts_as_what_it_is(database, state, more, status, expected):
    with database.begin() as tx:
        alum = an_alum(tx)
        checkin = a_checkin(tx, alum, due_on=PAST, state=state, **more)
        if status:
            an_employment(tx, alum, status=status, checkin_id=checkin)
        assert _day_90(tx) == expected


def test_somebody_excluded_leaves_both_parts(database):
    with database.begin() as tx:
        alum = an_alum(tx)
        checkin = a_checkin(tx, alum, due_on=PAST, state="completed")
        an_employment(tx, alum, status="employed", checkin_id=checkin)
        tx.execute(exclusions.insert(), {"alum_id": alum, "reason": "institutionalized", "at": NOW})
        assert _day_90(tx) == Counts(excluded=1)


def test_a_checkin_to_come_is_not_due_until_its_day(database):
    with database.begin() as tx:
        a_checkin(tx, an_alum(tx), due_on=TODAY + timedelta(days=1), state="scheduled")
        assert _day_90(tx).due == 0
        assert _day_90(tx, Scope(as_of=TODAY + timedelta(days=1))).due == 1


def test_a_checkin_asked_before_its_due_day_is_due(database):
    with database.begin() as tx:
        a_checkin(tx, an_alum(tx), due_on=TODAY + timedelta(days=3), opens_on=PAST, opened_at=NOW, state="open")
        assert _day_90(tx).due == 1


def test_a_covered_checkin_takes_the_records_of_the_one_that_covers_it(database):
    with database.begin() as tx:
        alum = an_alum(tx)
        first = a_checkin(tx, alum, due_on=PAST)
        an_employment(tx, alum, checkin_id=first)
        a_checkin(tx, alum, wave="quarter_1", due_on=PAST, state="covered", covered_by=first)
        quarter = next(wave.counts for wave in figures.by_wave(tx, SCOPE) if wave.wave == "quarter_1")
    assert quarter == Counts(due=1, answered=1, known=1, employed=1, closed=1, complete=1, responded=1)


@pytest.mark.parametrize(
    ("past", "known", "employed"),
    [
        (None, 1, 0),
        ({"ended_on": None}, 0, 0),  # some day of the dates asked about first, which reach back before these
        ({"ended_on": "2026-01"}, 1, 1),
        ({"ended_on": "2025-12-30"}, 1, 0),
    ],
)
def test_out_of_work_now_leaves_covered_dates_open_where_some_work_was_told(database, past, known, employed):
    with database.begin() as tx:
        alum = an_alum(tx)
        first = a_checkin(tx, alum, due_on=PAST)
        an_employment(tx, alum, status="unemployed", is_current=False, checkin_id=first)
        if past is not None:
            an_employment(tx, alum, is_current=False, checkin_id=first, **past)
        dates = {"asks_from": date(2026, 1, 1), "asks_to": date(2026, 3, 31)}
        a_checkin(tx, alum, wave="quarter_1", due_on=PAST, state="covered", covered_by=first, **dates)
        quarter = next(wave.counts for wave in figures.by_wave(tx, SCOPE) if wave.wave == "quarter_1")
    assert (quarter.answered, quarter.known, quarter.employed) == (1, known, employed)


def test_covered_by_a_partial_answer_is_partial(database):
    with database.begin() as tx:
        alum = an_alum(tx)
        first = a_checkin(tx, alum, due_on=PAST, state="partial")
        a_checkin(tx, alum, wave="quarter_1", due_on=PAST, state="covered", covered_by=first)
        quarter = next(wave.counts for wave in figures.by_wave(tx, SCOPE) if wave.wave == "quarter_1")
    assert (quarter.complete, quarter.responded) == (0, 1)


def test_a_record_that_was_replaced_no_longer_counts(database):
    with database.begin() as tx:
        alum = an_alum(tx)
        checkin = a_checkin(tx, alum, due_on=PAST)
        right = an_employment(tx, alum, status="unemployed", checkin_id=checkin)
        an_employment(tx, alum, status="employed", checkin_id=checkin, replaced_by=right)
        assert (_day_90(tx).known, _day_90(tx).employed) == (1, 0)


@pytest.mark.parametrize(
    ("job", "employed"),
    [
        ({"is_current": False}, 1),  # worked at some time in those dates
        ({"is_current": False, "ended_on": "2026-01-15"}, 1),
        ({"is_current": False, "ended_on": "2025-12"}, 1),
        ({"is_current": False, "ended_on": "2025-11"}, 0),
        ({"is_current": False, "ended_on": "2025"}, 1),
        ({"is_current": False, "ended_on": "2024"}, 0),
        ({"is_current": True, "ended_on": "2024"}, 1),  # a new end date may still be to come: current wins
    ],
)
def test_a_job_counts_when_it_is_held_now_or_reaches_into_the_dates_asked_about(database, job, employed):
    with database.begin() as tx:
        alum = an_alum(tx)
        checkin = a_checkin(tx, alum, due_on=date(2026, 3, 1), asks_from=date(2025, 12, 1), asks_to=date(2026, 2, 28))
        an_employment(tx, alum, checkin_id=checkin, **job)
        assert _day_90(tx).employed == employed


def test_somebody_out_of_work_now_who_worked_in_those_dates_counts_once(database):
    with database.begin() as tx:
        alum = an_alum(tx)
        checkin = a_checkin(tx, alum, due_on=PAST)
        an_employment(tx, alum, status="unemployed", checkin_id=checkin)
        an_employment(tx, alum, status="employed", is_current=False, employer=None, checkin_id=checkin)
        assert (_day_90(tx).known, _day_90(tx).employed) == (1, 1)


def test_the_worked_example_of_response_practice():
    counts = Counts(due=92, answered=67, known=64, employed=41)
    assert counts.employed_of_known.value == Decimal("0.6406")
    assert counts.employed_of_due.value == Decimal("0.4457")
    assert (counts.employed_at_most.part, counts.employed_at_most.whole) == (69, 92)


def test_a_share_of_nobody_has_no_value():
    assert Share(0, 0).value is None


@pytest.fixture
def full(database):
    with database.begin() as tx:
        a_program(tx)
    return database


@pytest.mark.parametrize("part", list(Part))
def test_behind_every_figure_are_as_many_people_as_it_says(full, part):
    with full.read() as tx:
        for wave in figures.by_wave(tx, SCOPE):
            people = figures.people_behind(tx, SCOPE, part, wave=wave.wave)
            assert len(people) == figures.how_many(tx, SCOPE, part, wave=wave.wave) == getattr(wave.counts, part)


def test_no_checkin_is_in_two_of_the_parts_that_exclude_each_other(full):
    with full.read() as tx:
        due, *parts = (
            {row.checkin_id for row in figures.people_behind(tx, SCOPE, part)}
            for part in (Part.DUE, Part.EMPLOYED, Part.NOT_EMPLOYED, Part.UNKNOWN)
        )
    assert sum(map(len, parts)) == len(due)
    assert set().union(*parts) == due


@pytest.mark.parametrize("by", list(figures.GROUPS))
def test_groups_add_up_to_the_whole(full, by):
    with full.read() as tx:
        waves = figures.by_wave(tx, SCOPE)
        groups = figures.by_group(tx, SCOPE, by)
    assert groups
    assert sum((g.total for g in groups), Counts()) == sum((w.counts for w in waves), Counts())


def test_a_filter_gives_the_same_as_its_group(full):
    with full.read() as tx:
        for group in figures.by_group(tx, SCOPE, "program"):
            assert figures.by_wave(tx, Scope(as_of=TODAY, program=group.group)) == group.waves


def test_the_screen_and_the_export_agree(full):
    with full.read() as tx:
        rows = list(EXPORTS["checkins"].rows(tx, Asked(today=TODAY)))
        waves = figures.by_wave(tx, SCOPE)
    fields = EXPORTS["checkins"].fields
    exported = [dict(zip(fields, row, strict=True)) for row in rows]
    due = Counter(row["checkin"] for row in exported if row["due_on"] <= TODAY.isoformat())
    done = Counter(row["checkin"] for row in exported if row["state"] in ("completed", "partial", "covered"))
    open_and_answered = 1  # the one whose conversation goes on
    assert {w.wave: w.counts.due for w in waves if w.counts.due} == due
    assert sum(w.counts.answered for w in waves) == sum(done.values()) + open_and_answered


def test_the_report_gives_the_very_figures_of_the_screen(full):
    with full.read() as tx:
        waves = figures.by_wave(tx, SCOPE)
        report = figures.report(tx, as_of=TODAY, by="cohort")
        cohorts = figures.by_group(tx, SCOPE, "cohort")
    measures = {measure.id: measure for measure in report.measures}
    for wave in waves:
        response, retained = measures[f"response_{wave.wave}"], measures[f"retained_{wave.wave}"]
        assert (response.numerator, response.denominator) == (wave.counts.answered, wave.counts.due)
        assert (retained.numerator, retained.denominator) == (wave.counts.employed, wave.counts.due)
        assert (retained.unknown, retained.low) == (wave.counts.unknown, wave.counts.employed_of_due.value)
        assert retained.high == wave.counts.employed_at_most.value
    assert measures["response_rr1"].numerator <= measures["response_rr2"].numerator
    assert {"response_rr1", "response_rr2"} <= measures.keys()
    assert set(report.by) == {cohort.group for cohort in cohorts}


def test_a_report_by_something_unknown_says_what_is_known(database):
    with database.read() as tx, pytest.raises(UnknownGroup, match="program, cohort"):
        figures.report(tx, as_of=TODAY, by="shoe_size")


def test_an_empty_database_has_every_wave_and_no_values(database):
    with database.read() as tx:
        report = figures.report(tx, as_of=TODAY)
    assert [m.id for m in report.measures][:2] == ["response_day_90", "response_quarter_1"]
    assert {m.value for m in report.measures} == {None}


def test_an_optional_form_has_its_response_and_tells_nothing_of_employment(database):
    with database.begin() as tx:
        alum = an_alum(tx)
        a_checkin(tx, alum, wave="food_security_2", questionnaire="food_security", due_on=PAST)
        a_checkin(
            tx, an_alum(tx), wave="food_security_2", questionnaire="food_security", due_on=PAST, state="cancelled"
        )
        report = figures.report(tx, as_of=TODAY)
    measures = {measure.id: measure for measure in report.measures}
    response = measures["response_food_security_2"]
    assert (response.numerator, response.denominator) == (1, 1)
    assert "retained_food_security_2" not in measures
    assert "retained_day_90" in measures
