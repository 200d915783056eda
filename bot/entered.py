"""Values that staff enter by hand, checked as strictly as those read from a text."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from decimal import Decimal, InvalidOperation
from typing import Final

from surveys.pay import PERIODS_A_YEAR
from surveys.questions import ITEMS, Question
from surveys.replies.reading import Value
from surveys.scales import CODES, SCALES

STATUSES: Final = frozenset({"employed", "self_employed", "unemployed", "in_school", "military", "not_looking"})
UNITS: Final = frozenset({"hour", "day", *PERIODS_A_YEAR})
EMPLOYER_BENEFITS: Final = frozenset(
    {"health", "dental", "vision", "retirement", "paid_leave", "life", "disability"}
    | {"tuition", "transit", "childcare", "other", "none", "unspecified"}
)
PUBLIC_BENEFITS: Final = frozenset(
    {"snap", "tanf", "medicaid", "medicare", "ssi", "ssdi", "housing", "wic", "unemployment", "childcare", "energy"}
    | {"other", "none", "unspecified"}
)
HOURS_IN_A_WEEK: Final = 168
LONGEST_TEXT: Final = 200

#: What a person can enter for each question.
FIELDS: Final[Mapping[Question, tuple[str, ...]]] = {
    Question.SAME_EMPLOYER: ("same_employer", "employment_status", "subsidized"),
    Question.STATUS: ("employment_status", "subsidized"),
    Question.JOB: ("employer", "job_title", "employment_status", "subsidized"),
    Question.WORKED_IN_PERIOD: ("worked_in_period",),
    Question.ACTIVITY: ("employment_status",),
    Question.PAY: ("wage_amount", "wage_unit", "pay_basis"),
    Question.HOURS: ("hours_per_week",),
    Question.PAY_AND_HOURS: ("wage_amount", "wage_unit", "pay_basis", "hours_per_week"),
    Question.EMPLOYER_BENEFITS: ("employer_benefits",),
    Question.PUBLIC_BENEFITS: ("public_benefits", "benefits_cut"),
    Question.NEEDS_MET: ("needs_met", "needs_why"),
    **{item: (str(item),) for item in ITEMS},
}


class BadEntry(ValueError):
    """What was entered cannot be recorded; `problems` names each field and the mend."""

    def __init__(self, problems: Mapping[str, str]) -> None:
        super().__init__("; ".join(f"{name}: {mend}" for name, mend in problems.items()))
        self.problems = problems


def checked(entered: Mapping[str, Value]) -> dict[str, Value]:
    """The values as they are recorded; empty ones are left out. Raises `BadEntry` with every problem at once."""
    values: dict[str, Value] = {}
    problems: dict[str, str] = {}
    for name, value in entered.items():
        if value in ("", ()):
            continue
        try:
            values[name] = _READERS.get(name, _text)(value)
        except _Mend as mend:
            problems[name] = str(mend)
    if ("wage_amount" in values) != ("wage_unit" in values) and not {"wage_amount", "wage_unit"} & problems.keys():
        missing = "wage_unit" if "wage_amount" in values else "wage_amount"
        problems[missing] = "pay needs both an amount and what it is paid per"
    if problems:
        raise BadEntry(problems)
    return values


class _Mend(ValueError):
    pass


def _one_of(codes: frozenset[str]) -> Callable[[Value], Value]:
    def read(value: Value) -> Value:
        if value not in codes:
            raise _Mend("choose one of the list")
        return value

    return read


def _some_of(codes: frozenset[str]) -> Callable[[Value], Value]:
    def read(value: Value) -> Value:
        chosen = tuple(dict.fromkeys(value)) if isinstance(value, tuple) else (str(value),)
        if not set(chosen) <= codes:
            raise _Mend("choose from the list")
        if len(chosen) > 1 and {"none", "unspecified"} & set(chosen):
            raise _Mend("“None” or “not said which” cannot go with others")
        return chosen

    return read


def _yes_no(value: Value) -> Value:
    match value:
        case bool():
            return value
        case "yes" | "no":
            return value == "yes"
        case _:
            raise _Mend("choose yes or no")


def _number(value: Value, *, most: int, places: int, mend: str) -> Value:
    try:
        found = Decimal(str(value).replace("$", "").replace(",", "").strip())
    except InvalidOperation:
        raise _Mend(mend) from None
    if not found.is_finite() or not 0 < found <= most:
        raise _Mend(mend)
    return str(found.quantize(Decimal(1).scaleb(-places)))


def _amount(value: Value) -> Value:
    return _number(value, most=1_000_000, places=2, mend="enter dollars, such as 15.50")


def _hours(value: Value) -> Value:
    mend = f"enter hours a week, from 1 to {HOURS_IN_A_WEEK}, such as 32"
    text = str(_number(value, most=HOURS_IN_A_WEEK, places=2, mend=mend))
    return f"{Decimal(text).normalize():f}"


def _text(value: Value) -> Value:
    if not isinstance(value, str):
        return value
    text = " ".join(value.split())
    if len(text) > LONGEST_TEXT:
        raise _Mend(f"use at most {LONGEST_TEXT} characters")
    return text


_READERS: Final[Mapping[str, Callable[[Value], Value]]] = {
    "employment_status": _one_of(STATUSES),
    "same_employer": _yes_no,
    "worked_in_period": _yes_no,
    "subsidized": _yes_no,
    "wage_amount": _amount,
    "wage_unit": _one_of(UNITS),
    "pay_basis": _one_of(frozenset({"gross", "net"})),
    "hours_per_week": _hours,
    "employer_benefits": _some_of(EMPLOYER_BENEFITS),
    "public_benefits": _some_of(PUBLIC_BENEFITS),
    "benefits_cut": _some_of(PUBLIC_BENEFITS - {"none", "unspecified"}),
    "needs_met": _one_of(frozenset({"yes", "partly", "no"})),
    **{item: _one_of(frozenset(CODES[scale])) for item, scale in SCALES.items()},
}
