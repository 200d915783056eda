"""Post-exit elements of the PIRL, the federal participant record layout, under its own element numbers.

A texted answer counts as match type 4 (non-UI verification) and nothing higher. Until a quarter's check-in is over,
what nobody has told is "not yet available", not "no". Pay in a quarter (1703 to 1706) is not worked out here.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from sqlalchemy.engine import Connection

from records.exports.export import Asked, Export, Values
from records.exports.leavers import Leaver, exited, leavers
from surveys.after_exit import Evidence, Observation, Outcome, Suggestion, employers_in, latest, suggest
from surveys.quarters import Quarter, quarter_after_exit

YES, APPRENTICESHIP, MILITARY, NO, NOT_YET = "1", "2", "3", "0", "9"
BY_WAGE_RECORD, OTHERWISE_VERIFIED, NOT_EMPLOYED, MATCH_NOT_YET = "1", "4", "0", "5"
#: An answer is sought this long after a quarter ends, where no check-in says otherwise.
SOUGHT_FOR = timedelta(days=21)
#: Credentials count when earned within a year of exit.
CREDENTIAL_YEAR = timedelta(days=365)

_EXIT_REASONS = {"institutionalized": "01", "medical": "02", "deceased": "03", "reserve": "04", "foster_care": "05"}
_EMPLOYED: dict[str, str] = {
    Outcome.UNSUBSIDIZED_JOB: YES,
    Outcome.REGISTERED_APPRENTICESHIP: APPRENTICESHIP,
    Outcome.MILITARY: MILITARY,
}
_CREDENTIALS = {
    "high_school_diploma": "1", "high_school_equivalency": "1", "associate": "2", "bachelor": "3", "licensure": "4",
    "certificate": "5", "certification": "6", "other": "7", "graduate": "8",
}  # fmt: skip


def _pirl(tx: Connection, asked: Asked) -> Iterator[Values]:
    for leaver in leavers(tx, *exited(asked.since)):
        yield _row(leaver, asked.today)


def _row(leaver: Leaver, today: date) -> Values:
    assert leaver.exited_on is not None
    quarters = [quarter_after_exit(leaver.exited_on, number) for number in (1, 2, 3, 4)]
    codes = [code for number, quarter in enumerate(quarters, 1) for code in _employed(leaver, number, quarter, today)]
    same = _same_employer(leaver, quarters[1], quarters[3], today)
    dates = (_day(leaver.enrolled_on), _day(leaver.exited_on))
    return (leaver.external_id, *dates, _exit_reason(leaver), *codes, same, *_credentials_of(leaver))


def _day(day: date | None) -> str | None:
    return day.strftime("%Y%m%d") if day else None


def _exit_reason(leaver: Leaver) -> str:
    return next((code for each in leaver.excluded if (code := _EXIT_REASONS.get(each.reason))), "00")


def _employed(leaver: Leaver, number: int, quarter: Quarter, today: date) -> tuple[str, str]:
    """Employed in the quarter, and by which kind of match that is known."""
    code, evidence = _known(leaver, number, quarter)
    if code is not None:
        return code, BY_WAGE_RECORD if evidence == Evidence.WAGE_RECORD else OTHERWISE_VERIFIED
    return (NO, NOT_EMPLOYED) if _is_over(leaver, quarter, today) else (NOT_YET, MATCH_NOT_YET)


def _known(leaver: Leaver, number: int, quarter: Quarter) -> tuple[str | None, str | None]:
    if settled := leaver.settled.get(number):
        return _EMPLOYED.get(settled.outcome or ""), settled.evidence
    suggested = suggest(leaver.seen, quarter)
    return _EMPLOYED.get(suggested.outcome or ""), _evidence(suggested)


def _evidence(suggested: Suggestion) -> str | None:
    record: Observation | None = suggested.rests_on
    return record.evidence if record else None


def _is_over(leaver: Leaver, quarter: Quarter, today: date) -> bool:
    asking = leaver.asking(quarter)
    return today > (asking.closes_on if asking else quarter.end + SOUGHT_FOR)


def _same_employer(leaver: Leaver, second: Quarter, fourth: Quarter, today: date) -> str:
    if employers_in(leaver.seen, second) & employers_in(leaver.seen, fourth):
        return YES
    return NO if _is_over(leaver, fourth, today) else NOT_YET


def _credentials_of(leaver: Leaver) -> tuple[str | None, ...]:
    """Kind and date of up to three credentials, earliest first; kind 0 when there is none."""
    assert leaver.exited_on is not None
    last = leaver.exited_on + CREDENTIAL_YEAR
    dated = [(latest(each.earned_on), each.kind) for each in leaver.credentials if each.earned_on]
    earned = sorted((day, _CREDENTIALS.get(kind, "7")) for day, kind in dated if day <= last)[:3]
    pairs: list[str | None] = [value for day, kind in earned for value in (kind, _day(day))]
    pairs = pairs or ["0", None]
    return (*pairs, *[None] * (6 - len(pairs)))


PIRL = Export(
    name="pirl",
    about="Post-exit elements of the federal participant record (PIRL), by element number",
    fields=(
        "100", "900", "901", "923", "1600", "1601", "1602", "1603", "1604", "1605", "1606", "1607", "1618",
        "1800", "1801", "1802", "1803", "1804", "1805",
    ),
    rows=_pirl,
)  # fmt: skip
