"""What an enrollment line says of the alum, of the enrollment, and of how things stood at entry and at exit."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any, Final

from records.histories.facts import Facts
from records.histories.lines import Line
from records.histories.problems import BadFact
from records.roster.barriers import coded_barriers
from records.roster.words import BENEFIT_FOR, LANGUAGES, UNIT_FOR
from surveys.pay import PERIODS_A_YEAR

COMPLETED: Final = ("training", "placement", "classroom", "ojt", "k12", "housing")
#: A quarter's pay is earnings, and never becomes pay by the hour: nobody knows how much of it was worked.
UNITS: Final = ("hour", "day", *PERIODS_A_YEAR, "quarter")
OTHER_UNITS: Final = {**UNIT_FOR, "quarterly": "quarter", "per quarter": "quarter"}
PUBLIC_BENEFITS: Final = (
    "snap", "tanf", "medicaid", "medicare", "ssi", "ssdi", "housing", "wic", "unemployment", "childcare", "energy",
    "other", "none", "unspecified",
)  # fmt: skip
#: What a program calls benefits; "yes" is no name of one.
OTHER_BENEFITS: Final = {
    **{word: code for word, code in BENEFIT_FOR.items() if code not in ("none", "unspecified")},
    "ssi ssdi": "ssi", "ssi or ssdi": "ssi",
}  # fmt: skip
MOST_MONEY: Final = Decimal("9999999999.99")
MOST_HOURS: Final = Decimal(168)
LONGEST_BARRIER: Final = 60
_OTHER_COMPLETED: Final = {
    "job training": "training", "skills training": "training", "occupational training": "training",
    "job placement": "placement", "placement services": "placement", "classroom training": "classroom",
    "on the job training": "ojt", "k 12": "k12", "housing services": "housing",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Told:
    """An enrollment line, read. Fields that it leaves out are in none of the mappings: they change nothing.

    `alum` and `enrollment` are columns of those tables, `entry` of `entry_facts`; `at_exit` are scores by kind.
    """

    line: Line
    program: str
    alum: Mapping[str, Any]
    enrollment: Mapping[str, Any]
    entry: Mapping[str, Any]
    at_exit: Mapping[str, Decimal]


def read(line: Line) -> Told:
    """What the line says. Raises `BadFact`."""
    facts, baseline, leaving = line.facts, line.facts.inner("baseline"), line.facts.inner("exit")
    started, exited = facts.day("started_on"), facts.day("exited_on")
    if started and exited and exited < started:
        raise BadFact('"exited_on" is before "started_on"', "correct one of the two")
    barriers = facts.words("barriers", LONGEST_BARRIER)
    enrollment = {
        "cohort": facts.text("cohort", 120),
        "enrolled_on": started,
        "exited_on": exited,
        "exit_reason": facts.text("exit_reason", 120),
        "completed": facts.choices("completed", COMPLETED, also=_OTHER_COMPLETED),
        "youth": facts.yes("youth"),
        "barriers": None if barriers is None else coded_barriers(barriers),
        **_work(baseline, "entry"),
        **_work(leaving, "exit"),
        "exit_hours_per_week": leaving.number("hours_per_week", least=Decimal(0), most=MOST_HOURS),
    }
    entry = {
        "hours_per_week": baseline.number("hours_per_week", least=Decimal(0), most=MOST_HOURS),
        **_scores(baseline),
        "school_level": facts.choice("school_level", ("secondary", "postsecondary")),
    }
    alum = {
        "birth_date": facts.day("birth_date"),
        "economically_disadvantaged": facts.yes("economically_disadvantaged"),
        "gender": facts.text("gender", 40),
        "race_ethnicity": facts.text("race_ethnicity", 120),
        "language": facts.choice("language", ("en", "es"), also=LANGUAGES),
    }
    at_exit = {name: Decimal(value) for name, value in _said(_scores(leaving)).items()}
    program = facts.text("program", 120) or ""
    return Told(line, program, _said(alum), _said(enrollment), _said(entry), at_exit)


def _work(facts: Facts, when: str) -> dict[str, Any]:
    told = {
        f"{when}_employed": facts.yes("employed"),
        f"{when}_wage": facts.number("wage", least=Decimal(0), most=MOST_MONEY),
        f"{when}_wage_unit": facts.choice("wage_unit", UNITS, also=OTHER_UNITS),
        f"{when}_public_benefits": _benefits(facts),
    }
    if told[f"{when}_wage"] is not None:
        facts.needed("wage_unit", told[f"{when}_wage_unit"])
    return told


def _scores(facts: Facts) -> dict[str, Any]:
    return {
        "net_worth": facts.number("net_worth", least=-MOST_MONEY, most=MOST_MONEY),
        "food_security_raw": facts.whole("food_security_raw", least=0, most=6),
    }


def _benefits(facts: Facts) -> list[str] | None:
    """What was received then; an empty list says "none", a missing one that nobody asked."""
    named = facts.choices("public_benefits", PUBLIC_BENEFITS, also=OTHER_BENEFITS)
    return ["none"] if named == [] else named


def _said(values: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in values.items() if value is not None}
