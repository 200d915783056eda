"""Earning power and reliance on public benefits, then and now."""

from __future__ import annotations

from collections.abc import Callable, Collection
from datetime import date
from decimal import Decimal
from functools import wraps
from typing import Final

from surveys.history import Pay
from surveys.measures.earnings import baseline_hourly, hourly_told, main_wage
from surveys.measures.measure import Family, Measure
from surveys.measures.person import Person, once
from surveys.measures.verdict import NO, NOT_YET, OUT, UNKNOWN, Part, Verdict

#: Lines of a pick-list that name no benefit.
_NO_BENEFIT: Final = frozenset({"none", "unspecified", "any"})


def compared(person: Person, before: Decimal | None, now: Pay | None) -> Verdict:
    """Whether pay by the hour is higher than before; `amount` is by how much. Take-home pay is only a minimum."""
    an_hour = hourly_told(person, now) if now else None
    if before is None or an_hour is None or now is None:
        return UNKNOWN
    gain = an_hour - before
    if now.basis == "net" and gain <= 0:
        return UNKNOWN
    return Verdict(Part.YES if gain > 0 else Part.NO, None, gain)


def _of_those_who_left(judge: Callable[[Person], Verdict]) -> Callable[[Person], Verdict]:
    """Only people who exited; whoever is excluded is so here, too."""

    @wraps(judge)
    def judged(person: Person) -> Verdict:
        if person.left_out is not None:
            return person.left_out
        return judge(person) if person.exits else NOT_YET

    return judged


@_of_those_who_left
def gain_since_entry(person: Person) -> Verdict:
    """Earns more by the hour than when services began."""
    return pay_since_entry(person)


@_of_those_who_left
def gain_since_exit(person: Person) -> Verdict:
    """Earns more by the hour than at exit."""
    exited = person.exits[0]
    assert exited.exited_on is not None
    before = baseline_hourly(exited.last.exit)
    if before is None and (pay := main_wage(person, by=exited.exited_on, since=None)):
        before = hourly_told(person, pay) if pay.basis != "net" else None
    return compared(person, before, main_wage(person, by=person.as_of, since=exited.exited_on))


@once
def pay_since_entry(person: Person) -> Verdict:
    """Whether the newest pay of the main job is higher than pay when services began."""
    return compared(person, entry_wage(person), main_wage(person, by=person.as_of, since=person.served_since))


@once
def entry_wage(person: Person) -> Decimal | None:
    """The hourly wage when services began; None when there was none or nobody asked."""
    began = sorted(person.served, key=lambda each: (each.started_on or date.max, each.program, each.id))
    return next((wage for each in began if (wage := baseline_hourly(each.entry)) is not None), None)


@_of_those_who_left
def relies_less(person: Person) -> Verdict:
    """Receives fewer public benefits than when services began. What was lost by cut-off is no less reliance."""
    asked = [each.entry.public_benefits for each in person.served if each.entry.public_benefits is not None]
    if not asked:
        return UNKNOWN
    before = frozenset(asked[0]) - _NO_BENEFIT
    if not before:
        return OUT
    told = _received(person, before)
    if told is None:
        return UNKNOWN
    now, cut_off = told
    if len(now | (cut_off & before)) < len(before):
        return Verdict(Part.YES)
    return Verdict(Part.NO, note="cut_off") if len(now) < len(before) else NO


def _received(person: Person, before: Collection[str]) -> tuple[frozenset[str], frozenset[str]] | None:
    """Benefits received by the last telling after services began, and those lost by cut-off; None when nobody told.

    A day on which some benefit was received, or none at all, tells the whole list; one on which only the end of
    single benefits was told changes those.
    """
    since = person.served_since or date.min
    told = [each for each in person.history.benefits if each.kind == "public" and since < each.as_of <= person.as_of]
    at_exit = [
        (each.exited_on, each.exit.public_benefits)
        for each in person.served
        if each.exit.public_benefits is not None and each.exited_on is not None and each.exited_on <= person.as_of
    ]
    days = sorted({each.as_of for each in told} | {day for day, _ in at_exit})
    if not days:
        return None
    now, cut_off = set(before), set[str]()
    for day in days:
        rows = [each for each in told if each.as_of == day]
        listed = next((set(several) for when, several in at_exit if when == day), None) if not rows else None
        receiving = {each.benefit for each in rows if each.status == "receiving"} if listed is None else listed
        cut_off |= {each.benefit for each in rows if each.status == "cut_off"}
        if listed is not None or receiving or any(each.benefit == "any" for each in rows):
            now = receiving
            cut_off -= receiving  # received again: what becomes of it later is another matter
        else:
            now -= {each.benefit for each in rows}
    return frozenset(now) - _NO_BENEFIT, frozenset(cut_off - now)


_WAGE: Final = (
    "The newest pay of the main job: the one with the most hours among those last heard of.",
    "Hourly pay against hourly pay: more hours are no raise. Without pay at the start, unknown.",
)

MEASURES: Final = (
    Measure(
        id="wage_gain_entry",
        title="Wage gain since entry",
        family=Family.EARNING,
        counts=gain_since_entry.__doc__ or "",
        of="Everybody who exited, less exclusions",
        source="Earning power, REDF data tracker goals; not defined there",
        judge=gain_since_entry,
        conventions=_WAGE,
    ),
    Measure(
        id="wage_gain_exit",
        title="Wage gain since exit",
        family=Family.EARNING,
        counts=gain_since_exit.__doc__ or "",
        of="Everybody who exited, less exclusions",
        source="Earning power, REDF data tracker goals; not defined there",
        judge=gain_since_exit,
        conventions=(*_WAGE, "Pay at exit is the one on the roster, or else the last one told by then."),
    ),
    Measure(
        id="benefits_reduced",
        title="Less reliance on public benefits",
        family=Family.BENEFITS,
        counts=relies_less.__doc__ or "",
        of="Everybody who exited and received public benefits when services began, less exclusions",
        source="REDF data tracker goals; not defined there",
        judge=relies_less,
        conventions=("Programs are counted, not amounts.", "Lost by cut-off is shown apart and counts as no change."),
    ),
)
