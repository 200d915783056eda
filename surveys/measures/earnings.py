"""Pay and earnings as measures need them: earned in a quarter, the hourly wage of the main job, and at the start."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from decimal import ROUND_HALF_UP, Decimal
from typing import Final

from surveys.after_exit import employer_key, evidence_from, strength
from surveys.history import Baseline, Pay
from surveys.measures.person import Person, once
from surveys.pay import hourly
from surveys.quarters import Quarter
from surveys.spells import Spell

_CENT: Final = Decimal("0.01")
_WEEKS: Final = Decimal(13)
#: What a quarter of 13 weeks comes to, by unit of pay.
_PERIODS: Final = {
    "week": Decimal(13),
    "biweekly": Decimal("6.5"),
    "semimonthly": Decimal(6),
    "month": Decimal(3),
    "year": Decimal("0.25"),
    "quarter": Decimal(1),
}
#: Jobs last heard of within this time of each other are taken to be held together.
_TOGETHER: Final = timedelta(days=92)


def earned_in(person: Person, quarter: Quarter) -> Decimal | None:
    """Earnings in a quarter from all jobs held in it, in dollars; None when any of them is not known.

    Pay before taxes only: take-home pay is less, and nobody knows by how much. Two jobs without an employer's name may
    be one, and one first heard of in the middle of the quarter may have begun on any day: nobody knows either.
    """
    held = [each for each in person.work.own if each.first <= quarter.end and _end(each, quarter) >= quarter.start]
    if not held or sum(each.employer is None for each in held) > 1:
        return None
    total = Decimal(0)
    for spell in held:
        earned = _earned_at(person, spell, quarter)
        if earned is None:
            return None
        total += earned
    return total.quantize(_CENT, ROUND_HALF_UP)


def _earned_at(person: Person, spell: Spell, quarter: Quarter) -> Decimal | None:
    """Earnings in a quarter from one job: as told for that quarter, or else estimated from pay by days worked."""
    told = [each for each in _pay_in(person, spell) if each.basis != "net"]
    for_it = [each for each in told if each.unit == "quarter" and quarter.start <= each.as_of <= quarter.end]
    if for_it:
        return for_it[-1].amount
    whole = _a_quarter_of(told, spell, quarter)
    if whole is None or (spell.began is None and spell.first > quarter.start):
        return None
    worked = (min(_end(spell, quarter), quarter.end) - max(spell.first, quarter.start)).days + 1
    return whole * worked / ((quarter.end - quarter.start).days + 1)


def _end(spell: Spell, quarter: Quarter) -> date:
    """The last day there. A job still held when the quarter was asked about is taken to last to the quarter's end."""
    asked = any(
        each.asked_from == quarter.start and each.asked_to == quarter.end and each.is_current for each in spell.told
    )
    return max(spell.last, quarter.end) if asked and not spell.over else spell.last


def _a_quarter_of(told: Sequence[Pay], spell: Spell, quarter: Quarter) -> Decimal | None:
    by_then = [each for each in told if each.as_of <= quarter.end]
    pay = by_then[-1] if by_then else told[0] if told else None
    if pay is None:
        return None
    if pay.unit in _PERIODS:
        return pay.amount * _PERIODS[pay.unit]
    an_hour, hours = hourly_of(pay, spell), spell.hours
    return an_hour * hours * _WEEKS if an_hour is not None and hours else None


def pay_of(pay: Sequence[Pay], spell: Spell) -> list[Pay]:
    """What was told of the pay in a job, in order of the day."""
    ids = {each.id for each in spell.told}
    mine = [
        each
        for each in pay
        if each.employment_id in ids
        or (
            each.employer is not None
            and employer_key(each.employer) == spell.employer
            and spell.first <= each.as_of <= (spell.ended_by or date.max)
        )
    ]
    return sorted(mine, key=_place)


def _place(pay: Pay) -> tuple[object, ...]:
    """By the day it was told. Of the same day, the best proven comes last, and then the highest."""
    return (pay.as_of, strength(evidence_from(pay.source)), pay.unit, pay.amount, pay.id)


def hourly_of(pay: Pay, spell: Spell | None) -> Decimal | None:
    """Pay by the hour; None without weekly hours."""
    if pay.hourly is not None:
        return pay.hourly
    return hourly(pay.amount, pay.unit, spell.hours if spell else None)


def main_wage(person: Person, *, by: date, since: date | None) -> Pay | None:
    """The newest pay, told after one day and by another, of the job with the most hours among those held last."""
    told = _told_between(person.pay, since, by)
    if not told:
        return None
    tied_to = [(spell, mine) for spell, all_ in pay_by_job(person) if (mine := _told_between(all_, since, by))]
    held = [each for each in tied_to if not each[0].subsidized]
    tied = {each.id for _, mine in tied_to for each in mine}
    loose = sorted((each for each in told if each.id not in tied), key=_place)
    if not held:
        return loose[-1] if loose else None
    still = [each for each in held if not each[0].over] or held
    last = max(spell.last for spell, _ in still)
    together = [each for each in still if last - each[0].last <= _TOGETHER]
    _, mine = max(together, key=lambda each: (each[0].hours or Decimal(0), each[0].last, each[0].first))
    newest = mine[-1]
    return max([newest, *loose], key=lambda each: each.as_of) if loose and loose[-1].as_of > last else newest


def _told_between(pay: Iterable[Pay], since: date | None, by: date) -> list[Pay]:
    """What was told after one day and by another."""
    return [each for each in pay if each.as_of <= by and (since is None or each.as_of > since)]


@once
def pay_by_job(person: Person) -> list[tuple[Spell, list[Pay]]]:
    """What was told of the pay in each job, in order of the day."""
    return [(each, pay_of(person.pay, each)) for each in person.work.spells]


def _pay_in(person: Person, job: Spell) -> list[Pay]:
    return next(told for each, told in pay_by_job(person) if each is job)


def hourly_told(person: Person, pay: Pay) -> Decimal | None:
    """Pay by the hour, with the weekly hours of the job that it belongs to; None without."""
    if pay.hourly is not None:
        return pay.hourly
    own = (job for job, told in pay_by_job(person) if not job.subsidized and pay in told)
    return hourly_of(pay, next(own, None))


def baseline_hourly(baseline: Baseline) -> Decimal | None:
    """The hourly wage at entry or exit; None when there was none or nobody asked."""
    if not baseline.wage or baseline.wage_unit is None:
        return None
    return hourly(baseline.wage, baseline.wage_unit, baseline.hours_per_week)
