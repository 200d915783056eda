"""What became of check-ins, counted: the same rates as everywhere else, and the people behind each number."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

import pytest

from records import figures
from records.figures import Scope
from records.figures.dispositions import behind_disposition, dispositions, in_all
from records.figures.reached import TRAITS, WEIGHABLE, reached
from records.tables.histories import exclusions
from surveys.response import BASE, Disposition
from surveys.weighting import weigh
from tests.support.factories import NOW, a_checkin, a_text, an_alum, an_employment
from tests.support.program import a_program

TODAY = NOW.date()
SCOPE = Scope(as_of=TODAY)
PAST = TODAY - timedelta(days=10)


def _one(tx):
    """The only disposition there is."""
    ended = in_all(dispositions(tx, SCOPE))
    (only,) = [each for each, count in ended if count]
    assert ended.of(only) == 1
    return only


CASES = [
    ("completed", {}, "complete"),
    ("partial", {"why": "window_over"}, "partial"),
    ("opted_out", {"why": "opt_out"}, "refused"),
    ("expired", {"why": "window_over"}, "non_contact"),
    ("expired", {"why": "window_over", "heard_at": NOW}, "refused"),
    ("expired", {"why": "not_sent", "opened_at": None}, "not_asked"),
    ("expired", {"why": "before_import", "opened_at": None}, "before_file"),
    ("undeliverable", {"why": "bad_number"}, "unreachable"),
    ("open", {}, "not_yet"),
    ("scheduled", {"due_on": TODAY + timedelta(days=30)}, "not_yet"),
    ("cancelled", {"why": "replanned"}, "cancelled"),
    ("cancelled", {"why": "excluded"}, "ineligible"),
]


@pytest.mark.parametrize(("state", "more", "expected"), CASES)
def test_a_check_in_on_file_is_called_what_it_is(database, state, more, expected):
    with database.begin() as tx:
        a_checkin(tx, an_alum(tx), state=state, **{"due_on": PAST, **more})
        assert _one(tx) == expected


@pytest.mark.parametrize(
    ("statuses", "expected"),
    [
        (("undelivered", "failed"), "unreachable"),
        (("undelivered", "cancelled"), "unreachable"),  # the reminder was not sent any more
        (("undelivered", "delivered"), "non_contact"),
        (("sent",), "non_contact"),
        (("unknown",), "non_contact"),
        ((), "non_contact"),  # held elsewhere: nothing says that texts did not arrive
    ],
)
def test_silence_is_no_contact_only_where_a_text_may_have_arrived(database, statuses, expected):
    with database.begin() as tx:
        alum = an_alum(tx)
        checkin = a_checkin(tx, alum, due_on=PAST, state="expired", why="window_over")
        for status in statuses:
            a_text(tx, alum, "hello", direction="out", status=status, checkin_id=checkin)
        assert _one(tx) == expected


@pytest.mark.parametrize(
    ("on", "expected"), [(None, "ineligible"), (TODAY, "ineligible"), (date(2026, 3, 11), "complete")]
)
def test_somebody_left_out_is_so_from_the_day_it_says(database, on, expected):
    with database.begin() as tx:
        alum = an_alum(tx)
        a_checkin(tx, alum, due_on=PAST)
        tx.execute(exclusions.insert(), {"alum_id": alum, "reason": "deceased", "excluded_on": on, "at": NOW})
        assert _one(tx) == expected


def test_the_rates_are_those_of_the_report_and_everybody_can_be_listed(database):
    with database.begin() as tx:
        a_program(tx, alumni=60)
        for number, state in enumerate(("undeliverable", "opted_out", "expired", "covered")):
            a_checkin(
                tx, an_alum(tx, program="Culinary"), due_on=PAST, state=state, why="no_guardian" if number else None
            )
        for scope in (SCOPE, Scope(as_of=TODAY, program="Culinary"), Scope(as_of=TODAY - timedelta(days=60))):
            waves = dispositions(tx, scope)
            counted = figures.by_wave(tx, scope)
            assert [each.wave for each in waves] == [each.wave for each in counted]
            for wave, same in zip(waves, counted, strict=True):
                assert (wave.ended.rr1.part, wave.ended.rr1.whole) == (same.counts.rr1.part, same.counts.rr1.whole)
                assert (wave.ended.rr2.part, wave.ended.rr2.whole) == (same.counts.rr2.part, same.counts.rr2.whole)
                for disposition, count in wave.ended:
                    people = behind_disposition(tx, scope, disposition, wave=wave.wave)
                    assert len(people) == count
                    assert len({each.checkin_id for each in people}) == count
        assert in_all(dispositions(tx, SCOPE)).of(*BASE) > 20
        told = {each.id: each for each in figures.report(tx, as_of=TODAY).measures}
        whole = in_all(dispositions(tx, SCOPE))
        assert (told["response_rr1"].numerator, told["response_rr1"].denominator) == (whole.rr1.part, whole.rr1.whole)
        assert told["response_rr2"].numerator == whole.rr2.part
        assert behind_disposition(tx, SCOPE, Disposition.COMPLETE)[0].last_name == "Bell"


def test_reached_and_missed_add_up_to_everybody_due_whatever_the_trait(database):
    with database.begin() as tx:
        a_program(tx, alumni=40)
        whole = sum((each.counts for each in figures.by_wave(tx, SCOPE)), figures.Counts())
        found = reached(tx, SCOPE)
        day_90 = reached(tx, SCOPE, wave="day_90")
        of_wave = next(each.counts for each in figures.by_wave(tx, SCOPE) if each.wave == "day_90")
    assert (found.due, found.answered) == (whole.due, whole.answered)
    assert (day_90.due, day_90.answered) == (of_wave.due, of_wave.answered)
    assert set(found.classes) == set(TRAITS)
    for trait in WEIGHABLE:
        classes = found.classes[trait]
        assert sum(each.due for each in classes) == whole.due
        assert sum(each.answered for each in classes) == whole.answered
        assert sum(each.known for each in classes) == whole.known
        assert sum(each.employed for each in classes) == whole.employed
    assert weigh(found.classes["program"]).plain == whole.employed_of_known.value


def test_check_ins_of_optional_forms_are_no_answer_about_work(database):
    with database.begin() as tx:
        alum = an_alum(tx)
        a_checkin(tx, alum, due_on=PAST)
        a_checkin(tx, alum, due_on=PAST, wave="aspiration", questionnaire="aspiration")
        assert (reached(tx, SCOPE).due, reached(tx, SCOPE, wave="aspiration").due) == (1, 1)


def test_people_are_told_apart_by_what_was_known_at_entry(database):
    with database.begin() as tx:
        alum = an_alum(
            tx,
            birth_date=date(2000, 5, 1),
            gender="female",
            race_ethnicity="Black",
            language="es",
            economically_disadvantaged=True,
            enrolled_on=date(2025, 4, 30),  # the day before she turned 25
            entry_employed=False,
            entry_wage=Decimal("14.99"),
            entry_wage_unit="hour",
            barriers=["housing", "justice_involved"],
        )
        an_employment(tx, alum, checkin_id=a_checkin(tx, alum, due_on=PAST))
        silent = an_alum(tx, program="Culinary", entry_wage=Decimal(600), entry_wage_unit="week")
        a_checkin(tx, silent, due_on=PAST, state="expired")
        found = reached(tx, SCOPE)
    said = {(trait, each.name): (each.due, each.answered, each.employed)
            for trait, classes in found.classes.items() for each in classes}  # fmt: skip
    told, nothing = (1, 1, 1), (1, 0, 0)
    for key in (("program", "Welding"), ("age", "18-24"), ("gender", "female"), ("race_ethnicity", "Black"),
                ("language", "es"), ("entry_employed", "not working"), ("entry_wage", "$12 to $14.99 an hour"),
                ("barrier", "housing"), ("barrier", "justice_involved"),
                ("barrier", "economically_disadvantaged")):  # fmt: skip
        assert said[key] == told
    for key in (("program", "Culinary"), ("age", ""), ("gender", ""), ("entry_employed", ""), ("barrier", ""),
                ("entry_wage", "")):  # a week's pay without hours is no hourly wage # fmt: skip
        assert said[key] == nothing
    assert {each.name: each.differs for each in found.compared("program")} == {"Culinary": True, "Welding": True}


def test_rates_over_several_check_ins_are_of_follow_ups_and_forms_stand_apart(database):
    with database.begin() as tx:
        alum = an_alum(tx)
        answered = a_checkin(tx, alum, due_on=PAST, state="completed")
        for state in ("completed", "expired", "expired"):
            a_checkin(tx, an_alum(tx), due_on=PAST, wave="aspiration", questionnaire="aspiration", state=state)
        waves, told = dispositions(tx, SCOPE), {each.id: each for each in figures.report(tx, as_of=TODAY).measures}
        behind = figures.people_behind(tx, SCOPE, figures.Part.CLOSED)
        complete = behind_disposition(tx, SCOPE, Disposition.COMPLETE)
        (program,) = figures.by_group(tx, SCOPE, "program")
    whole, form = in_all(waves), next(each.ended for each in waves if not each.asks_about_work)
    assert (whole.rr1.part, whole.rr1.whole, form.rr1.part, form.rr1.whole) == (1, 1, 1, 3)
    assert [(told[each].numerator, told[each].denominator) for each in ("response_rr1", "response_rr2")] == [(1, 1)] * 2
    assert (told["response_aspiration"].numerator, told["response_aspiration"].denominator) == (1, 3)
    assert [each.checkin_id for each in behind] == [each.checkin_id for each in complete] == [answered]
    assert (program.total.due, [each.counts.due for each in program.waves if each.counts.due]) == (1, [1, 3])
