"""The site's words for what is stored as codes. A code without a word is shown as it is, without its underscores."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from surveys.questions import Question
from surveys.scales import CODES, SCALES, Scale

STATES: Final = {
    "scheduled": "Planned",
    "open": "In conversation",
    "completed": "Completed",
    "partial": "Partly answered",
    "expired": "No reply",
    "undeliverable": "Not delivered",
    "opted_out": "Opted out",
    "cancelled": "Cancelled",
    "covered": "Covered by an earlier answer",
}
STATUSES: Final = {
    "employed": "Employed",
    "self_employed": "Self-employed",
    "unemployed": "Not working",
    "in_school": "In school or training",
    "military": "Military",
    "not_looking": "Not looking for work",
}
BLOCKED: Final = {
    "no_phone": "No phone number on file",
    "no_consent": "Has not agreed to texts",
    "no_guardian": "Under 18, and no guardian has agreed",
    "opted_out": "Opted out of texts",
    "wrong_number": "Number belongs to somebody else",
    "bad_number": "Number cannot receive texts",
    "excluded": "Left out of follow-up",
    "erased": "Erased on request",
}
FLAGS: Final = {
    "crisis": "Crisis",
    "doubtful_stop": "May want no more texts",
    "identity": "Somebody else may have the phone",
    "question": "Question for staff",
    "call": "Call instead",
    "wrong_number": "Wrong number",
    "message": "Message",
    "review": "Review",
    "carrier": "Phone company",
    "unknown_sender": "Unknown number",
    "system": "This site",
    "unknown_send": "Text that may not have gone out",
    "keeping": "Words to be taken out",
}
UNITS: Final = {
    "hour": "an hour",
    "day": "a day",
    "week": "a week",
    "biweekly": "every two weeks",
    "semimonthly": "twice a month",
    "month": "a month",
    "year": "a year",
}
EMPLOYER_BENEFITS: Final = {
    "health": "Health insurance",
    "dental": "Dental",
    "vision": "Vision",
    "retirement": "Retirement",
    "paid_leave": "Paid time off",
    "life": "Life insurance",
    "disability": "Disability insurance",
    "tuition": "Tuition help",
    "transit": "Transit",
    "childcare": "Child care",
    "other": "Other",
}
PUBLIC_BENEFITS: Final = {
    "snap": "SNAP (food stamps)",
    "tanf": "TANF (cash assistance)",
    "medicaid": "Medicaid",
    "medicare": "Medicare",
    "ssi": "SSI",
    "ssdi": "SSDI",
    "housing": "Housing help",
    "wic": "WIC",
    "unemployment": "Unemployment insurance",
    "childcare": "Child care help",
    "energy": "Energy help",
    "other": "Other",
}
EITHER: Final = {"none": "None", "unspecified": "Yes, not said which", "any": "Any"}
MEETS_NEEDS: Final = {"yes": "Yes", "partly": "Partly", "no": "No"}
SOURCES: Final = {"self_report": "Told us by text", "roster": "Roster", "staff": "Entered by staff", "import": "Import"}
QUESTIONS: Final = {
    Question.SAME_EMPLOYER: "Still with the same employer?",
    Question.STATUS: "Working now?",
    Question.JOB: "Where, and what job?",
    Question.WORKED_IN_PERIOD: "Any work in those dates?",
    Question.ACTIVITY: "Looking, studying or neither?",
    Question.PAY: "How much is the pay?",
    Question.HOURS: "How many hours a week?",
    Question.PAY_AND_HOURS: "Pay and hours?",
    Question.EMPLOYER_BENEFITS: "Benefits through the job?",
    Question.PUBLIC_BENEFITS: "Public benefits now?",
    Question.NEEDS_MET: "Does the work meet their needs?",
    Question.FOOD_LASTED: "Food did not last (30 days)?",
    Question.BALANCED_MEALS: "Could not afford balanced meals (30 days)?",
    Question.SMALLER_MEALS: "Smaller or skipped meals (30 days)?",
    Question.SMALLER_MEALS_OFTEN: "On how many of those days?",
    Question.ATE_LESS: "Ate less than they should (30 days)?",
    Question.WENT_HUNGRY: "Hungry and did not eat (30 days)?",
    Question.FOOD_WORRIED: "Worried that food would run out (12 months)?",
    Question.FOOD_RAN_OUT: "Food ran out (12 months)?",
    Question.PEOPLE_TO_ASK: "People to turn to for advice?",
    Question.PEOPLE_DIFFER: "People who work in different places?",
    Question.PEOPLE_ASKED: "Asks people for help with goals?",
    Question.GOALS_CLEAR: "Clear goals?",
    Question.GOALS_STEPS: "Knows the steps?",
    Question.GOALS_REACHED: "Believes in reaching them?",
}
FIELDS: Final = {
    "employment_status": "Work status",
    "same_employer": "Same employer as on file",
    "employer": "Employer",
    "job_title": "Job title",
    "start_date": "Started",
    "end_date": "Ended",
    "separation_reason": "Why it ended",
    "worked_in_period": "Worked in those dates",
    "subsidized": "Subsidized or transitional job",
    "wage_amount": "Pay",
    "wage_unit": "Paid per",
    "pay_basis": "Before or after taxes",
    "wage_change": "Pay change",
    "hours_per_week": "Hours a week",
    "work_schedule": "Schedule",
    "employer_benefits": "Benefits through the job",
    "public_benefits": "Public benefits",
    "benefits_change": "Public benefits change",
    "benefits_cut": "Lost by a rule: papers, a sanction, a time limit",
    "needs_met": "Meets needs",
    "needs_why": "Why",
    "in_education": "In school or training",
    "education_type": "Kind of school",
    "food_lasted": "Food did not last",
    "balanced_meals": "No balanced meals",
    "smaller_meals": "Smaller or skipped meals",
    "smaller_meals_often": "How many days",
    "ate_less": "Ate less",
    "went_hungry": "Hungry",
    "food_worried": "Worried about food",
    "food_ran_out": "Food ran out",
    "people_to_ask": "People to turn to",
    "people_differ": "Different people",
    "people_asked": "Asks for help",
    "goals_clear": "Clear goals",
    "goals_steps": "Knows the steps",
    "goals_reached": "Believes in it",
}
KINDS: Final = {
    "opening": "First text",
    "question": "Question",
    "clarify": "Asked once more",
    "reminder": "Reminder",
    "thanks": "Thank-you",
    "opt_out": "Opt-out confirmation",
    "opt_in": "Opt-in confirmation",
    "help": "Help",
    "notice": "Notice",
    "danger": "Where to call",
    "staff": "From staff",
}
TEXT_STATES: Final = {
    "queued": "waiting to go out",
    "sending": "being sent",
    "sent": "sent",
    "delivered": "delivered",
    "undelivered": "not delivered",
    "failed": "not sent",
    "expired": "not sent: too late",
    "cancelled": "not sent: no longer wanted",
    "unknown": "sent, not confirmed",
    "received": "received",
}
CONSENT: Final = {
    "opt_in": "Agreed to texts",
    "opt_out": "Opted out of texts",
    "resubscribed": "Opted in again",
    "wrong_number": "Number belongs to somebody else",
    "detached": "Number is another alum's",
    "carrier_opt_out": "Opted out at the phone company",
    "deactivated": "Number taken back by its phone company",
    "staff_opt_out": "Opted out through staff",
    "withdrawn": "No longer agrees to texts",
    "new_number": "New number, without an agreement to texts",
}
SCOPES: Final = {"texts": "Texts", "sharing": "Sharing their data", "research": "Research"}
METHODS: Final = {
    "text": "By text",
    "roster": "In the roster",
    "phone": "On the phone",
    "paper": "On paper",
    "in_person": "In person",
    "web": "On a web page",
    "carrier": "At the phone company",
}
LEFT_OUT: Final = {
    "deceased": "They have died",
    "institutionalized": "They are in prison or another institution",
    "medical": "They are too ill to work for a long time",
    "reserve": "They were called to active duty",
    "foster_care": "They moved in foster care",
}
VIEWED: Final = {
    "enrollments": "the enrollments",
    "alum": "this page",
    "consent": "consent",
    "reply": "a reply",
    "replies": "replies to review",
    "waiting": "waiting for staff",
    "erasing": "before erasing",
    "outcomes": "outcomes after exit",
    "outcome": "one outcome after exit",
    "frozen": "changes since a frozen report",
    "documents": "papers",
    "stories": "their story",
}
PAPERS: Final = {"pay_stub": "Pay stub", "employer_letter": "Employer letter", "other": "Other paper"}
EVIDENCE: Final = {
    "self_report": "Told by the alum",
    "case_note_verified": "Case note, verified",
    "document": "Document",
    "wage_record": "Wage record",
}
LANGUAGES: Final = {"en": "English", "es": "Spanish"}
CATCH_UP: Final = {
    "newest_open": "Ask only the newest check-in that is still open",
    "all_open": "Ask every check-in that is still open",
    "none": "Ask none of them",
}
WHY: Final = {
    **BLOCKED,
    "before_import": "Was over before the alum was imported",
    "not_sent": "Could not be sent in time",
    "no_translation": "No validated translation into their language",
    "window_over": "The window is over",
    "staff_opt_out": "Opted out through staff",
    "new_number": "The number changed",
    "replanned": "The exit date or the schedule changed",
    "exit_voided": "A later service took the exit back",
    "opt_out": "Opted out of texts",
    "carrier_opt_out": "Opted out at the phone company",
}

_ANSWERS: Final = {
    Scale.OFTEN: ("Often", "Sometimes", "Never"),
    Scale.DAYS: ("Almost every day", "Some days", "A day or two"),
    Scale.YES_NO: ("Yes", "No"),
    Scale.AGREE: ("1, not at all", "2, a little", "3, somewhat", "4, mostly", "5, very true"),
}
SCORES: Final = {
    "net_worth": "Net worth",
    "food_security": "Food security",
    "hunger_vital_sign": "Food screener",
    "primary_care": "Primary care",
    "housing": "Housing",
    "social_capital": "Social capital",
    "aspiration": "Capacity to aspire",
}
#: From what to what a score runs, and what it says.
SCORED: Final = {
    "food_security": "of 6; the lower, the more secure",
    "hunger_vital_sign": "of 2; 1 or more is at risk",
    "social_capital": "on a scale from 1 to 5",
    "aspiration": "on a scale from 1 to 5",
}
MOMENTS: Final = {"entry": "At entry", "exit": "At exit", "after": "After exit"}
#: The answers to the items of short forms.
ITEM_ANSWERS: Final = {item: dict(zip(CODES[scale], _ANSWERS[scale], strict=True)) for item, scale in SCALES.items()}

SERVICES: Final = {
    "training": "Training",
    "placement": "Placement",
    "classroom": "Classroom training",
    "ojt": "On-the-job training",
    "k12": "School (K-12)",
    "housing": "Housing services",
}
BARRIERS: Final = {
    "justice_involved": "Justice-involved",
    "homeless": "Homeless",
    "disability": "Disability",
    "english_learner": "English learner",
    "single_parent": "Single parent",
    "long_term_unemployed": "Long-term unemployed",
    "foster_youth": "Foster youth",
    "veteran": "Veteran",
    "low_income": "Low income",
    "substance_use": "Substance use",
    "other": "Other",
}
#: Choices of short forms and of school, as they stood at entry and at exit.
STOOD: Final = {
    "own_place": "A place of their own",
    "family_friends": "With family or friends",
    "program": "In a program",
    "shelter_outside": "In a shelter or outside",
    "first_visit": "First visit",
    "already_patient": "Already a patient",
    "referral": "Referred only",
    "none": "None",
    "secondary": "Secondary",
    "postsecondary": "Postsecondary",
}

#: The choices of each field that has a fixed set.
CHOICES: Final[Mapping[str, Mapping[str, str]]] = {
    "employment_status": STATUSES,
    "wage_unit": UNITS,
    "pay_basis": {"gross": "Before taxes", "net": "After taxes"},
    "needs_met": MEETS_NEEDS,
    "employer_benefits": {**EMPLOYER_BENEFITS, "unspecified": EITHER["unspecified"], "none": EITHER["none"]},
    "public_benefits": {**PUBLIC_BENEFITS, "unspecified": EITHER["unspecified"], "none": EITHER["none"]},
    "benefits_cut": PUBLIC_BENEFITS,
    "same_employer": {"yes": "Yes", "no": "No"},
    "worked_in_period": {"yes": "Yes", "no": "No"},
    "subsidized": {"yes": "Yes, the program or a subsidy pays for it", "no": "No"},
    **ITEM_ANSWERS,
}


def consented(event: str, scope: str) -> str:
    """An entry of the consent ledger in words: what was agreed to or taken back."""
    if scope == "texts":
        return word(event, CONSENT)
    what = {"sharing": "sharing their data", "research": "research"}.get(scope, scope)
    return f"Agreed to {what}" if event in ("opt_in", "resubscribed") else f"No longer agrees to {what}"


def word(code: str | None, words: Mapping[str, str]) -> str:
    """The word for a code."""
    return "" if code is None else words.get(code, code.replace("_", " ").capitalize())


def said(field: str, value: Any) -> str:
    """A value of a field as a person would say it."""
    choices = CHOICES.get(field, {})
    match value:
        case bool():
            return "Yes" if value else "No"
        case list() | tuple():
            return ", ".join(word(str(code), choices) for code in value)
        case _ if choices:
            return word(str(value), choices)
        case _ if field == "wage_amount":
            return f"${value}"
        case _:
            return str(value)
