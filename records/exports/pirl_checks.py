"""Edit checks on the PIRL rows: what a reader of the file would turn back, or should look at, and how to mend it.

Errors would be turned back; warnings are allowed and want a look. The rules are those of the federal record layout
(ETA-9170) as far as they can be told from the post-exit elements alone.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import Final

from sqlalchemy.engine import Connection

from records.exports import pirl_codes as codes
from records.exports.export import Asked, Export, Values
from records.exports.pirl import Leaving, credentials_in_time, leavings
from surveys.after_exit import Outcome
from surveys.measures.wioa import A_YEAR
from surveys.periods import WITHOUT_SERVICE

_WORKS: Final = frozenset("123")
#: Title I youth are 14 to 24 when services begin.
_YOUTH_AGES: Final = range(14, 25)


class Severity(StrEnum):
    """Whether a file with it would be turned back."""

    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that is wrong with an element of a row, or that wants a look."""

    element: str
    found: str
    rule: str
    severity: Severity
    mend: str


def findings(leaving: Leaving) -> Iterator[Finding]:
    """Everything that the checks find in one row, in order of its elements."""
    for check in _CHECKS:
        yield from check(leaving)


def _error(element: str, found: str | None, rule: str, mend: str) -> Finding:
    return Finding(element, found or "", rule, Severity.ERROR, mend)


def _warning(element: str, found: str | None, rule: str, mend: str) -> Finding:
    return Finding(element, found or "", rule, Severity.WARNING, mend)


def _identifier(leaving: Leaving) -> Iterator[Finding]:
    on_file, given = leaving.person.history.external_id, leaving.elements["100"] or ""
    if codes.needs_substitute(given):
        yield _error("100", "not shown", "at most 12 signs, and no social security number", "give the alum another id")
    elif codes.is_like_ssn(on_file):
        rule = "the id on file looks like a social security number; a substitute stands in its place"
        yield _warning("100", "not shown", rule, "give the alum another external_id")
    elif given != on_file:
        rule = "the id on file is longer than 12 signs, or begins like a formula; a substitute stands in its place"
        yield _warning("100", on_file, rule, "keep the substitute, or give the alum another external_id")


def _dates(leaving: Leaving) -> Iterator[Finding]:
    entry, left = _day(leaving.elements["900"]), _day(leaving.elements["901"])
    if entry is None:
        yield _error("900", leaving.elements["900"], "the day of entry is missing", "enter enrolled_on")
    if left is None:
        yield _error("901", leaving.elements["901"], "the day of exit is missing", "enter exited_on")
        return
    if entry is not None and entry > left:
        yield _error("900", leaving.elements["900"], "entry comes after exit (901)", "correct one of the two dates")
    if left > leaving.person.as_of:
        yield _error("901", leaving.elements["901"], "the exit is still to come", "correct exited_on")
    elif leaving.person.as_of - left <= WITHOUT_SERVICE:
        rule = "not final: 90 days without a service are not over, and a new service would take the exit back"
        yield _warning("901", leaving.elements["901"], rule, "report it after the 90 days")


def _in_lists(leaving: Leaving) -> Iterator[Finding]:
    for element, allowed in codes.CODES.items():
        found = leaving.elements[element]
        blank = element in ("1800", "1802", "1804", "1900", "1901") and not found
        if not blank and (found or "") not in allowed:
            rule = f"not one of the codes {', '.join(sorted(allowed))}"
            yield _error(element, found, rule, "correct the record that the code comes from")


def _reason(leaving: Leaving) -> Iterator[Finding]:
    code = leaving.elements["923"]
    if code == "05" and not _is_youth(leaving):
        yield _error("923", code, "05, foster care, is for youth only", "mark the enrollment as youth, or the reason")
    quarters = [leaving.person.standing(leaving.period, number) for number in codes.QUARTERS]
    if code not in ("01", "02", "03", "04", "05") and any(each.outcome.means == Outcome.EXCLUDED for each in quarters):
        rule = "a quarter's outcome says left out, and no reason for leaving out is on file"
        yield _warning("923", code, rule, "enter the exclusion with its reason, or change the outcome")


def _matches(leaving: Leaving) -> Iterator[Finding]:
    for work, match, _ in codes.QUARTERS.values():
        employed, by = leaving.elements[work] or "", leaving.elements[match] or ""
        fits = {
            codes.NO: by == codes.NOT_EMPLOYED,
            codes.NOT_YET: by == codes.MATCH_NOT_YET,
        }.get(employed, by in "1234" and by != "")
        if not fits:
            rule = f"the type of match does not go with {work}, which is {employed or 'blank'}"
            yield _error(match, by, rule, "correct the outcome of the quarter or its evidence")


def _still_open(leaving: Leaving) -> Iterator[Finding]:
    for number, (work, _, wages) in codes.QUARTERS.items():
        standing = leaving.person.standing(leaving.period, number)
        pending = leaving.elements[work] == codes.NOT_YET
        if pending and standing.over:
            rule = "not yet available, though the time to answer about the quarter is over"
            yield _error(work, codes.NOT_YET, rule, "enter the outcome of the quarter")
        if leaving.elements[wages] == codes.PENDING and standing.over:
            rule = "999999.99 is for wages that may still become known"
            yield _error(wages, codes.PENDING, rule, "enter the pay, or leave it blank")


def _wages(leaving: Leaving) -> Iterator[Finding]:
    for work, _, wages in codes.QUARTERS.values():
        employed, found = leaving.elements[work] or "", leaving.elements[wages]
        if found is None:
            if employed in _WORKS:
                rule = f"employed ({work}), and earnings are not known"
                yield _warning(wages, "", rule, "enter pay and hours of the job")
            continue
        if found == codes.PENDING:
            if employed == codes.NO:
                yield _error(wages, found, f"pending, and not employed ({work})", "correct the outcome of the quarter")
            continue
        amount = Decimal(found)
        if amount > 0 and employed not in _WORKS:
            yield _error(wages, found, f"wages without employment ({work})", "correct the outcome, or the pay")
        elif amount <= 0 and employed in _WORKS:
            yield _warning(wages, found, f"employed ({work}), and no earnings", "correct the pay, or the outcome")
        elif amount > codes.HIGH_WAGES:
            yield _warning(wages, found, "more than 50,000 in a quarter", "look at the pay and its unit again")


def _same_employer(leaving: Leaving) -> Iterator[Finding]:
    second, fourth, same = (leaving.elements[number] or "" for number in ("1602", "1606", "1618"))
    if same == codes.YES and not (second in _WORKS and fourth in _WORKS):
        rule = f"1 needs employment in quarter 2 and in quarter 4; 1602 is {second}, 1606 is {fourth}"
        yield _error("1618", same, rule, "correct the outcome of the quarter that is wrong")
    if same == codes.NO and second == codes.NOT_YET:
        yield _error("1618", same, "0, though 1602 is not yet available", "look at the outcome of quarter 2 again")
    if same == codes.NOT_YET and second in _WORKS and fourth == codes.NO:
        yield _error("1618", same, "not yet, though 1606 is known", "correct the outcome of quarter 4")


def _credentials(leaving: Leaving) -> Iterator[Finding]:
    left, entry = _day(leaving.elements["901"]), _day(leaving.elements["900"])
    days: list[date] = []
    for kind, day in codes.CREDENTIAL_PAIRS:
        code, told = leaving.elements[kind], _day(leaving.elements[day])
        if (code or "0") != "0" and told is None:
            yield _error(day, "", f"{kind} names a credential, and its day is missing", "enter the day it was earned")
        if told is None:
            continue
        if (code or "0") == "0":
            yield _error(kind, code, f"{day} has a day, and no credential is named", "enter the kind of credential")
        if left and told > left + A_YEAR:
            yield _error(day, leaving.elements[day], "more than 365 days after exit (901)", "leave it out")
        if entry and told < entry:
            yield _error(day, leaving.elements[day], "before entry (900)", "leave it out")
        if days and told < days[-1]:
            yield _warning(day, leaving.elements[day], "not in order of the days", "put the earliest first")
        days.append(told)
    yield from _not_in_the_row(leaving)


def _not_in_the_row(leaving: Leaving) -> Iterator[Finding]:
    """Credentials on file that the row cannot give, or gives with a day that nobody told."""
    told = leaving.person.history.credentials
    if undated := sum(1 for each in told if not each.earned_on):
        yield _warning("1801", "", f"{undated} on file without a day are not in the row", "enter the day")
    rough = [each.earned_on for each in told if each.earned_on and len(each.earned_on) < len("2025-01-01")]
    if rough:
        rule = "the day was told only roughly; the last one possible stands in the row"
        yield _warning("1801", "; ".join(rough), rule, "enter the exact day")
    count = len(credentials_in_time(leaving.person, leaving.period))
    if count > len(codes.CREDENTIAL_PAIRS):
        rule = "more than three credentials; recognized ones and the earliest come first"
        yield _warning("1800", str(count), rule, "see the credentials of the alum")


def _youth(leaving: Leaving) -> Iterator[Finding]:
    youth = _is_youth(leaving)
    age = leaving.person.age_on(leaving.period.started_on)
    if youth and age is not None and age not in _YOUTH_AGES:
        rule = "marked as youth, and not 14 to 24 when services began"
        yield _warning("1900", str(age), rule, "correct the birth date, or take off the mark")
    for element, number in (("1900", 2), ("1901", 4)):
        found = leaving.elements[element]
        if found and not youth:
            yield _error(element, found, "for youth only", "mark the enrollment as youth, or leave it blank")
        if not found and youth and leaving.person.standing(leaving.period, number).over:
            yield _error(element, found, "a youth's placement is missing", "enter the outcome of the quarter")


def _is_youth(leaving: Leaving) -> bool:
    return any(each.youth for each in leaving.period.enrollments)


def _day(code: str | None) -> date | None:
    try:
        return date.fromisoformat(code) if code and len(code) == len("20250101") else None
    except ValueError:
        return None


_CHECKS: Final[tuple[Callable[[Leaving], Iterator[Finding]], ...]] = (
    _identifier, _dates, _reason, _in_lists, _matches, _still_open, _same_employer, _wages, _credentials, _youth,
)  # fmt: skip


def _rows(tx: Connection, asked: Asked) -> Iterator[Values]:
    for leaving in leavings(tx, asked):
        on_file = leaving.person.history.external_id
        person = leaving.elements["100"] if codes.is_like_ssn(on_file) else on_file
        for each in findings(leaving):
            yield (person, each.element, each.found, each.rule, str(each.severity), each.mend)


PIRL_CHECKS = Export(
    name="pirl-checks",
    about="What the edit checks find in the PIRL rows, each with its mend",
    fields=("person", "element", "found", "rule", "severity", "mend"),
    rows=_rows,
    by_program=True,
)
