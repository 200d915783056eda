"""The questions we ask, and which facts each of them is after."""

from __future__ import annotations

from enum import StrEnum
from typing import Final

from surveys.scales import SCALES, options


class Question(StrEnum):
    """One question of a check-in. The values are the names used in exports."""

    SAME_EMPLOYER = "same_employer"
    STATUS = "status"
    JOB = "job"
    WORKED_IN_PERIOD = "worked_in_period"
    ACTIVITY = "activity"
    PAY = "wage"
    HOURS = "hours"
    PAY_AND_HOURS = "pay_and_hours"
    EMPLOYER_BENEFITS = "employer_benefits"
    PUBLIC_BENEFITS = "public_benefits"
    NEEDS_MET = "needs_met"
    # The items of the optional forms: see `surveys.forms`.
    FOOD_LASTED = "food_lasted"
    BALANCED_MEALS = "balanced_meals"
    SMALLER_MEALS = "smaller_meals"
    SMALLER_MEALS_OFTEN = "smaller_meals_often"
    ATE_LESS = "ate_less"
    WENT_HUNGRY = "went_hungry"
    FOOD_WORRIED = "food_worried"
    FOOD_RAN_OUT = "food_ran_out"
    PEOPLE_TO_ASK = "people_to_ask"
    PEOPLE_DIFFER = "people_differ"
    PEOPLE_ASKED = "people_asked"
    GOALS_CLEAR = "goals_clear"
    GOALS_STEPS = "goals_steps"
    GOALS_REACHED = "goals_reached"


#: The items of the optional forms.
ITEMS: Final = frozenset(Question(name) for name in SCALES)

#: Which answer a fact belongs to, whatever was asked when it was told.
ABOUT: dict[str, Question] = {
    "employment_status": Question.STATUS,
    "same_employer": Question.SAME_EMPLOYER,
    "subsidized": Question.STATUS,
    "employer": Question.JOB,
    "job_title": Question.JOB,
    "start_date": Question.JOB,
    "end_date": Question.STATUS,
    "separation_reason": Question.STATUS,
    "worked_in_period": Question.WORKED_IN_PERIOD,
    "wage_amount": Question.PAY,
    "wage_unit": Question.PAY,
    "pay_basis": Question.PAY,
    "wage_change": Question.PAY,
    "hours_per_week": Question.HOURS,
    "work_schedule": Question.HOURS,
    "employer_benefits": Question.EMPLOYER_BENEFITS,
    "public_benefits": Question.PUBLIC_BENEFITS,
    "benefits_change": Question.PUBLIC_BENEFITS,
    "benefits_cut": Question.PUBLIC_BENEFITS,
    "needs_met": Question.NEEDS_MET,
    "needs_why": Question.NEEDS_MET,
    "in_education": Question.ACTIVITY,
    "education_type": Question.ACTIVITY,
    **{str(item): item for item in Question if item in ITEMS},
}

#: What choosing an offered digit records. No question offers a carrier keyword (YES, STOP, END...) as an answer.
OPTIONS: dict[Question, dict[str, dict[str, str | bool]]] = {
    Question.SAME_EMPLOYER: {
        "1": {"same_employer": True, "employment_status": "employed"},
        "2": {"same_employer": False, "employment_status": "employed"},
        "3": {"same_employer": False, "employment_status": "unemployed"},
    },
    Question.STATUS: {"1": {"employment_status": "employed"}, "2": {"employment_status": "unemployed"}},
    Question.WORKED_IN_PERIOD: {"1": {"worked_in_period": True}, "2": {"worked_in_period": False}},
    Question.ACTIVITY: {
        "1": {"employment_status": "unemployed"},
        "2": {"employment_status": "in_school"},
        "3": {"employment_status": "not_looking"},
    },
    Question.NEEDS_MET: {"1": {"needs_met": "yes"}, "2": {"needs_met": "partly"}, "3": {"needs_met": "no"}},
    **{item: options(item) for item in Question if item in ITEMS},
}

WORKING = frozenset({"employed", "self_employed", "military"})
