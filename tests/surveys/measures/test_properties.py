"""What holds for every history: each person in one part, no measure over its base, order of rows without effect."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

from hypothesis import given, settings
from hypothesis import strategies as st

from surveys.after_exit import Observation
from surveys.history import (
    Baseline,
    BenefitTold,
    CredentialEarned,
    Enrollment,
    Exclusion,
    History,
    Moment,
    Pay,
    Score,
    ScoreTold,
)
from surveys.measures import BY_ID, MEASURES, Part, Person, Scope, Unit
from surveys.measures.tally import Tally

#: Few enough that what happens meets, or just misses, what else happens.
DAYS = st.integers(0, 60).map(lambda n: date(2023, 1, 1) + timedelta(days=15 * n + n % 3))
AS_OF = st.integers(0, 1200).map(lambda n: date(2026, 3, 1) - timedelta(days=n))
SAID = st.one_of(st.none(), DAYS.map(str), DAYS.map(lambda day: f"{day:%Y-%m}"), DAYS.map(lambda day: f"{day:%Y}"))
MONEY = st.decimals(1, 60, places=2)
SOME = st.one_of(st.none(), st.booleans())
NONE = st.none()


def one_of(*values):
    return st.sampled_from(values)


def enrollment(number):
    """A time in a program, with or without dates."""
    baseline = st.builds(
        Baseline,
        wage=NONE | MONEY,
        wage_unit=st.just("hour"),
        net_worth=NONE | MONEY,
        public_benefits=one_of(None, (), ("snap", "wic")),
    )
    services = ["training", "placement", "classroom", "ojt", "k12"]
    made = st.builds(
        Enrollment,
        id=st.just(number),
        program=one_of("P", "Q"),
        started_on=st.one_of(DAYS, DAYS, DAYS, NONE),
        exited_on=st.one_of(DAYS, DAYS, DAYS, NONE),
        exit_reason=one_of(None, None, None, None, None, None, None, None, "moved", "03"),
        completed=st.frozensets(st.sampled_from(services)),
        youth=one_of(True, True, False, None),
        school_level=one_of(None, "secondary"),
        entry=baseline,
    )
    return made.map(_in_order)


def _in_order(made):
    if made.started_on and made.exited_on and made.exited_on < made.started_on:
        return replace(made, started_on=made.exited_on, exited_on=made.started_on)
    return made


def job(number):
    """Something told of work or school."""
    made = st.builds(
        Observation,
        id=st.just(number),
        status=one_of("employed", "employed", "self_employed", "unemployed", "in_school", "not_looking"),
        as_of=DAYS,
        source=one_of("self_report", "pay_stubs", "wage_record"),
        employer=one_of(None, "Target", "target store #3", "Acme", "B"),
        started_on=SAID,
        ended_on=SAID,
        is_current=st.booleans(),
        subsidized=one_of(False, False, True),
        asked_to=NONE | DAYS,
        hours_per_week=one_of(None, Decimal(40)),
        placed_by_program=SOME,
        same_employer=SOME,
        school_level=one_of(None, "postsecondary"),
    )
    return made.map(lambda each: replace(each, asked_from=each.asked_to and each.asked_to - timedelta(days=89)))


def pay(number):
    """Pay told on a day."""
    unit = one_of("hour", "week", "month")
    made = st.builds(Pay, id=st.just(number), as_of=DAYS, amount=MONEY, unit=unit, employer=one_of(None, "Acme", "B"))
    return made.map(lambda each: each._replace(hourly=each.amount if each.unit == "hour" else None))


def benefit(_number):
    """One benefit told on a day."""
    status = one_of("receiving", "none", "cut_off")
    return st.builds(BenefitTold, as_of=DAYS, kind=st.just("public"), benefit=one_of("snap", "any"), status=status)


def credential(_number):
    """A credential."""
    return st.builds(CredentialEarned, kind=one_of("certificate", "high_school_equivalency"), earned_on=SAID)


def exclusion(_number):
    """A reason to be left out."""
    return st.builds(Exclusion, reason=st.just("medical"), on=NONE | DAYS)


def score(_number):
    """What the food security form came to."""
    raw = st.integers(0, 6).map(Decimal)
    return st.builds(
        ScoreTold, kind=st.just(Score.FOOD_SECURITY), as_of=DAYS, moment=st.sampled_from(Moment), value=raw
    )


def several(kind, most):
    """So many of a kind, each with its own number."""
    return st.integers(0, most).flatmap(lambda n: st.tuples(*(kind(i) for i in range(1, n + 1))))


MANY = {
    "enrollments": one_of(1, 1, 1, 2, 3).flatmap(lambda n: st.tuples(*map(enrollment, range(1, n + 1)))),
    "seen": several(job, 6),
    "pay": several(pay, 4),
    "benefits": several(benefit, 3),
    "credentials": several(credential, 2),
    "exclusions": one_of(0, 0, 0, 0, 0, 0, 0, 0, 0, 1).flatmap(lambda n: several(exclusion, n)),
    "scores": several(score, 2),
}
HISTORIES = st.builds(
    History,
    alum_id=st.just(1),
    external_id=st.just("A1"),
    birth_date=one_of(None, date(2005, 2, 28)),
    economically_disadvantaged=one_of(True, True, True, False, None),
    **MANY,
)


def verdicts(history: History, scope: Scope) -> dict[str, Part]:
    person = Person(history, scope)
    return {each.id: each.judge(person).part for each in MEASURES}


#: Whoever is in the numerator of the first, is in that of the second.
IMPLIED = [
    *((f"retention_{days}_continuous", f"retention_{days}_any") for days in (30, 60, 90, 180, 365)),
    ("wioa_same_employer", "wioa_employment_q2"),
    ("wioa_median_earnings_q2", "wioa_employment_q2"),
    ("sif_o18", "sif_o10"),
    ("sif_o20", "sif_o20_ever"),
    ("sif_ed33", "sif_ed32"),
    ("sif_ed33", "sif_o10"),
]


@settings(max_examples=200, deadline=None)
@given(HISTORIES, AS_OF, st.randoms(use_true_random=False))
def test_rows_in_another_order_change_nothing_and_parts_agree(history: History, as_of: date, chance: random.Random):
    found = verdicts(history, Scope(as_of=as_of))
    mixed = {name: tuple(chance.sample(getattr(history, name), len(getattr(history, name)))) for name in MANY}
    assert verdicts(replace(history, **mixed), Scope(as_of=as_of)) == found
    if Part.EXCLUDED in found.values():
        assert set(found.values()) <= {Part.EXCLUDED, Part.OUT}
    if len(history.enrollments) > 1:
        return  # two measures may be due for different exits
    for one, other in IMPLIED:
        assert found[one] is not Part.YES or found[other] is Part.YES
    for number in (2, 4):
        youth = found[f"youth_education_employment_q{number}"]
        employed = found[f"wioa_employment_q{number}"]
        assert youth in (Part.OUT, Part.NOT_YET) or employed is not Part.YES or youth is Part.YES


@settings(max_examples=20, deadline=None)
@given(st.lists(HISTORIES, max_size=6), AS_OF)
def test_everybody_is_in_one_part_and_no_figure_leaves_its_bounds(people, as_of: date):
    for measure in MEASURES:
        tally, parts = Tally(), []
        for history in people:
            verdict = measure.judge(Person(history, Scope(as_of=as_of)))
            tally.add(verdict)
            parts.append(verdict.part)
        figure = tally.figure(measure)
        of_parts = [parts.count(part) for part in (Part.YES, Part.NO, Part.UNKNOWN)]
        assert (figure.numerator, figure.denominator, figure.unknown) == (of_parts[0], sum(of_parts), of_parts[2])
        assert sum(tally.parts.values()) == len(people)
        assert sum(figure.evidence.values()) <= figure.numerator <= figure.denominator <= len(people)
        if measure.unit is not Unit.DOLLARS and figure.value is not None:
            assert figure.low <= figure.value <= figure.high


def test_nobody_in_the_base_gives_no_value():
    figure = Tally().figure(BY_ID["wioa_employment_q2"])
    assert (figure.value, figure.low, figure.high, figure.denominator) == (None, None, None, 0)
