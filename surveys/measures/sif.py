"""Social Innovation Fund measures: people, each once over the whole project.

Source: CNCS, Social Innovation Fund pilot performance measures. They count economically disadvantaged people; whether
somebody is, is kept with the person.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from decimal import Decimal
from typing import Final

from surveys.after_exit import Observation, earliest, latest
from surveys.history import Enrollment, Moment, Score, ScoreTold
from surveys.measures.earnings import hourly_told
from surveys.measures.measure import Family, Measure, Unit
from surveys.measures.person import SOUGHT_FOR, Person, add_months, once
from surveys.measures.progress import entry_wage, pay_since_entry
from surveys.measures.retention import held_after
from surveys.measures.verdict import NO, NOT_YET, OUT, UNKNOWN, YES, Part, Verdict
from surveys.spells import Spell

_TRAINING: Final = frozenset({"training", "classroom", "ojt"})
#: Months a placement has to last (O18).
_LASTING: Final = 6
#: Affirmative answers from which a household is food insecure: six-item form, and the CPS module the fund cites.
SIX_ITEM_CUT: Final = 2
CPS_CUT: Final = 3

Judge = Callable[[Person], Verdict]


def _disadvantaged(judge: Judge) -> Judge:
    """Only people who are economically disadvantaged; where nobody noted it, nobody knows."""

    def judged(person: Person) -> Verdict:
        if person.left_out is not None:
            return person.left_out
        stated = person.history.economically_disadvantaged
        if stated is False:
            return OUT
        verdict = judge(person)
        return UNKNOWN if stated is None and verdict.part in (Part.YES, Part.NO) else verdict

    judged.__doc__ = judge.__doc__
    return judged


def _trained(person: Person) -> bool:
    return bool(_TRAINING & person.completed)


def _served_to_the_end(person: Person) -> bool:
    return _trained(person) or "placement" in person.completed


def completed_training(person: Person) -> Verdict:
    """Completed job training or other skill development."""
    return YES if _trained(person) else NO


def completed_placement(person: Person) -> Verdict:
    """Completed job placement services."""
    return YES if "placement" in person.completed else NO


def completed_housing(person: Person) -> Verdict:
    """Completed housing services."""
    return YES if "housing" in person.completed else OUT


def housed(person: Person) -> Verdict:
    """Moved into a home of their own after housing services."""
    if "housing" not in person.completed:
        return OUT
    before, after = before_and_after(person, Score.HOUSING)
    if after is None:
        return UNKNOWN
    return YES if after.choice == "own_place" and (before is None or before.choice != "own_place") else NO


@once
def hired(person: Person) -> Verdict:
    """Hired into a new job because of placement, after completing training or placement services."""
    if not _served_to_the_end(person):
        return OUT
    new = new_jobs(person)
    if any(each.placed for each in new):
        return YES
    if any(each.placed is None for each in new):
        return UNKNOWN
    return NO if _heard_since(person) else UNKNOWN


@once
def new_jobs(person: Person) -> tuple[Spell, ...]:
    """Unsubsidized jobs begun since services began."""
    since = person.served_since or date.min
    return tuple(each for each in person.work.own if (each.began or each.first) >= since)


def hired_lasting(person: Person) -> Verdict:
    """Placed in a new job, and still with the same employer six calendar months later."""
    if hired(person).part is not Part.YES:
        return OUT
    found = NO
    for job in new_jobs(person):
        if job.placed:
            verdict = _lasted(person, job)
            if verdict.part is Part.YES:
                return verdict
            found = verdict if found.part is Part.NO or verdict.part is Part.NOT_YET else found
    return found


def _lasted(person: Person, job: Spell) -> Verdict:
    if job.began is None:
        return UNKNOWN
    day = add_months(job.began, _LASTING)
    held = held_after(job, lambda began: add_months(began, _LASTING))
    if held is False:
        return NO
    if day > person.as_of or (held is None and person.as_of <= day + SOUGHT_FOR):
        return NOT_YET
    return YES if held else UNKNOWN


def any_credential(person: Person) -> Verdict:
    """Earned at least one credential of any kind, after completing training or placement services."""
    if not _served_to_the_end(person):
        return OUT
    since = person.served_since or date.min
    return YES if any(_since(each.earned_on, since, person.as_of) for each in person.history.credentials) else NO


def _since(earned_on: str | None, since: date, by: date) -> bool:
    return earned_on is None or (latest(earned_on) >= since and earliest(earned_on) <= by)


def raise_now(person: Person) -> Verdict:
    """Earns more by the hour in the main job than when services began."""
    return pay_since_entry(person)


def raise_ever(person: Person) -> Verdict:
    """Earned more by the hour at any time since services began than when they did."""
    before, since = entry_wage(person), person.served_since or date.min
    told = [each for each in person.pay if each.as_of > since]
    rates = [rate for each in told if (rate := hourly_told(person, each)) is not None]
    if before is None or not rates:
        return UNKNOWN
    return YES if max(rates) > before else NO


def worth_more(person: Person) -> Verdict:
    """Net worth is higher than before; less debt counts."""
    before, after = before_and_after(person, Score.NET_WORTH)
    if before is None or after is None or before.value is None or after.value is None:
        return UNKNOWN
    gain = after.value - before.value
    return Verdict(Part.YES if gain > 0 else Part.NO, None, gain)


def _student(person: Person) -> bool:
    """A K-12 student under 21 when services began (ED1, ED2)."""
    in_school = "k12" in person.completed or any(each.school_level == "secondary" for each in person.served)
    age = person.age_on(person.served_since)
    return in_school and age is not None and age < 21


def in_college(person: Person) -> Verdict:
    """A student who began at a college, full-time or part-time. Being accepted is not enough."""
    if not _student(person):
        return OUT
    since = person.served_since or date.min
    studies = (
        each for each in person.known.seen if each.status == "in_school" and each.school_level == "postsecondary"
    )
    if any(_began(each) and (latest(each.started_on) if each.started_on else each.as_of) >= since for each in studies):
        return YES
    return NO if _heard_since(person) else UNKNOWN


def _began(seen: Observation) -> bool:
    """Whether it was under way, or over, when it was told; a place accepted for a later day is none yet."""
    return seen.started_on is None or earliest(seen.started_on) <= seen.as_of


def equivalency(person: Person) -> Verdict:
    """A student who earned a high school equivalency."""
    if not _student(person):
        return OUT
    since = person.served_since or date.min
    kinds = (each for each in person.history.credentials if each.kind == "high_school_equivalency")
    return YES if any(_since(each.earned_on, since, person.as_of) for each in kinds) else NO


def _young(person: Person) -> bool:
    age = person.age_on(person.served_since)
    return age is not None and 16 <= age <= 24


def youth_completing(person: Person) -> Verdict:
    """A youth of 16 to 24 who completed training or placement services."""
    if not _young(person):
        return OUT
    return YES if _served_to_the_end(person) else NO


def youth_hired(person: Person) -> Verdict:
    """A youth of 16 to 24 hired into a new job because of placement, after completing services."""
    return hired(person) if _young(person) else OUT


def primary_care(person: Person) -> Verdict:
    """Began to use primary or preventive care. A referral alone never counts, nor somebody who was a patient before."""
    told = [each for each in _scores(person).get(Score.PRIMARY_CARE, ()) if each.choice]
    if not told:
        return UNKNOWN
    first = min((each.as_of for each in told if each.choice == "first_visit"), default=None)
    # Whoever began with the program is a patient from then on, and may well say so later.
    before = (each for each in told if first is not None and each.as_of <= first)
    return YES if first is not None and all(each.choice != "already_patient" for each in before) else NO


def _food_secure(cut: int) -> Judge:
    def judge(person: Person) -> Verdict:
        age = person.age_on(person.served_since)
        if age is not None and age < 18:
            return OUT
        before, after = before_and_after(person, Score.FOOD_SECURITY)
        if before is None or after is None or before.value is None or after.value is None:
            return UNKNOWN
        return YES if before.value >= cut > after.value else NO

    judge.__doc__ = "The household was food insecure before, and is food secure now."
    return judge


@once
def _scores(person: Person) -> dict[Score, list[ScoreTold]]:
    """All that was scored by the day, in order; what came with the facts at entry too."""
    told = [each for each in person.history.scores if each.as_of <= person.as_of]
    told += [score for each in person.served for score in _at_entry(each)]
    found: dict[Score, list[ScoreTold]] = {}
    for each in sorted(told, key=lambda each: each.as_of):
        found.setdefault(each.kind, []).append(each)
    return found


def _at_entry(enrollment: Enrollment) -> Iterator[ScoreTold]:
    raw = enrollment.entry.food_security_raw
    for kind, value in ((Score.NET_WORTH, enrollment.entry.net_worth), (Score.FOOD_SECURITY, raw)):
        if value is not None:
            as_of = enrollment.started_on or date.min
            yield ScoreTold(kind=kind, as_of=as_of, moment=Moment.ENTRY, value=Decimal(value))


def before_and_after(person: Person, kind: Score) -> tuple[ScoreTold | None, ScoreTold | None]:
    """The first score at entry, and the newest one since."""
    told = _scores(person).get(kind, ())
    before = next((each for each in told if each.moment is Moment.ENTRY), None)
    after = next((each for each in reversed(told) if each.moment is not Moment.ENTRY), None)
    return before, after


def _heard_since(person: Person) -> bool:
    """Whether anything at all was told of work or school since services began."""
    since = person.served_since or date.min
    return any(since <= each.as_of <= person.as_of for each in person.known.seen)


_PEOPLE: Final = "Economically disadvantaged people who were served, less exclusions"
_COMPLETED: Final = "Those of them who completed training or placement services"
_AGE: Final = "Age on the day services began."
_TABLE: Final[tuple[tuple[str, str, Judge, str, tuple[str, ...]], ...]] = (
    ("o2", "O2: completed training", completed_training, _PEOPLE, ()),
    ("o3", "O3: completed placement services", completed_placement, _PEOPLE, ()),
    ("o5", "O5: completed housing services", completed_housing, "Those of them who completed housing services", ()),
    ("o10", "O10: hired because of placement", hired, _COMPLETED, ("A job counts as placed where staff said so.",)),
    (
        "o11",
        "O11: moved into a home of their own",
        housed,
        "Those of them who completed housing services",
        ("A home of their own stands for safe, healthy, affordable housing.",),
    ),
    (
        "o18",
        "O18: still in the job after six months",
        hired_lasting,
        "Those counted in O10",
        (
            "Calendar months from the first day; any job placed in counts; a promotion keeps the job.",
            "Back at the same employer within seven days is the same job.",
            "Silence stays out for 21 days after that day, the time to answer.",
        ),
    ),
    ("o19", "O19: earned a credential", any_credential, _COMPLETED, ("Certificates of any kind count.",)),
    ("o20", "O20: hourly wage up", raise_now, _PEOPLE, ("The newest pay of the main job, against pay at entry.",)),
    ("o20_ever", "O20, ever: hourly wage up at any time", raise_ever, _PEOPLE, ()),
    ("o21", "O21: net worth up", worth_more, _PEOPLE, ("Both surveys are needed.",)),
    ("ed10", "ED10: began college", in_college, "K-12 students under 21 among them", (_AGE,)),
    ("ed26", "ED26: high school equivalency", equivalency, "K-12 students under 21 among them", (_AGE,)),
    ("ed32", "ED32: youth completing services", youth_completing, "Youth of 16 to 24 among them", (_AGE,)),
    ("ed33", "ED33: youth hired", youth_hired, "Youth of 16 to 24 who completed services", (_AGE,)),
    ("h1", "H1: began to use primary care", primary_care, _PEOPLE, ()),
    (
        "h12",
        "H12: food security up",
        _food_secure(SIX_ITEM_CUT),
        _PEOPLE,
        ("Six-item form: two or more affirmative answers before, fewer than two after.",),
    ),
    (
        "h12_cps",
        "H12 by the CPS cut: food security up",
        _food_secure(CPS_CUT),
        _PEOPLE,
        ("Three or more affirmative answers before, fewer than three after.",),
    ),
)

MEASURES: Final = tuple(
    Measure(
        id=f"sif_{number}",
        title=title,
        family=Family.SIF,
        counts=judge.__doc__ or "",
        of=of,
        source="CNCS, Social Innovation Fund pilot performance measures",
        judge=_disadvantaged(judge),
        unit=Unit.PEOPLE,
        conventions=conventions,
    )
    for number, title, judge, of, conventions in _TABLE
)
