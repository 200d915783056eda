"""What a row changes about one alum and one enrollment. Empty cells change nothing."""

from __future__ import annotations

import secrets
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from operator import attrgetter
from typing import Any

from records.consent.entry import WITHDRAWN
from records.roster.agreements import ToEnter, has_guardian, speaks, take_in
from records.roster.consent import EXCLUDED, NO_GUARDIAN, OPTED_OUT, standing
from records.roster.measuring import AT_EXIT, MEASURE_FIELDS
from records.roster.people import OWN_PREFIX, Enrollment, OnFile, Person, enrollment_of, name_key
from records.roster.problems import Notice
from records.roster.rows import AlumRow

#: Fields of the row that are columns of `alumni` and of `enrollments`, by the same names.
ALUM_FIELDS = (
    "first_name", "last_name", "phone", "language", "timezone", "zip", "birth_date", "gender", "race_ethnicity",
    "economically_disadvantaged",
)  # fmt: skip
ENROLLMENT_FIELDS = (
    "program", "cohort", "enrolled_on", "exited_on", "exit_reason", "school_status_at_exit", "entry_employed",
    "entry_wage", "entry_wage_unit", "exit_employed", "exit_employer", "exit_job_title", "exit_job_started_on",
    "exit_wage", "exit_wage_unit", "exit_hours_per_week", "youth",
)  # fmt: skip
CONSENT_FIELDS = ("consent", "guardian_consent", "share_consent", "research_consent")
#: Fields that hold several words.
LIST_FIELDS = ("entry_public_benefits", "exit_public_benefits", "completed", "barriers")
_NOT_THEIRS = "somebody else answered at this number, and it was left out: ask the alum for theirs"
_LEFT_OUT = (
    "somebody of this name in the same program is left out of follow-up: give each an external_id if it is another"
)
_ALONE = "under 18, and no guardian has agreed: nobody under 18 is texted without that (column guardian_consent)"
_of_alum, _of_enrollment = attrgetter(*ALUM_FIELDS), attrgetter(*ENROLLMENT_FIELDS)


@dataclass(frozen=True, slots=True)
class Contradiction:
    """A row that cannot be taken together with what was found before; `field` names the column at fault."""

    row: int
    field: str
    problem: str
    mend: str


class Change(StrEnum):
    """What a row did to what was known."""

    CREATED = "created"
    UPDATED = "updated"
    UNCHANGED = "unchanged"


def apply_row(
    on_file: OnFile, row: AlumRow, *, notices: list[Notice]
) -> tuple[Person, Enrollment, Change] | Contradiction:
    """Applies a row to the person and enrollment it is about, and tells which and how; or why it cannot be applied."""
    matches = on_file.find(row)
    if len(matches) > 1:
        problem = f"{len(matches)} alumni have this name and number or day"
        return Contradiction(row.row, "external_id", problem, "give the external_id of the one who is meant")
    person = matches[0] if matches else _newcomer(on_file, row)
    if row.phone is not None and row.phone in person.not_theirs:
        notices.append(Notice(row.row, "not_theirs", _NOT_THEIRS))
        row = replace(row, phone=None)
    enrollment = enrollment_of(person, row)
    if bad := _contradiction(person, enrollment, row):
        return bad
    changed = _identify(on_file, person, row)
    changed |= _consent(on_file, person, row, notices, is_new=not matches)
    if matches and _fill(person.values, row, ALUM_FIELDS):
        person.values["name_key"] = name_key(person.values["first_name"], person.values["last_name"])
        changed = True
    if enrollment is None:
        row = _without_exit_scores(row, row.exited_on, notices)
        enrollment, changed = _begin_enrollment(person, row), True
    else:
        row = _without_exit_scores(row, row.exited_on or enrollment.values["exited_on"], notices)
        changed |= _apply_enrollment(enrollment, row)
    person.said = person.said or row
    enrollment.said = enrollment.said or row
    return person, enrollment, Change.CREATED if not matches else Change.UPDATED if changed else Change.UNCHANGED


def _without_exit_scores(row: AlumRow, exited_on: date | None, notices: list[Notice]) -> AlumRow:
    """The row without what it tells of an exit whose day nobody knows."""
    told = [name for name in AT_EXIT if getattr(row, name) is not None]
    if exited_on is not None or not told:
        return row
    notices.append(Notice(row.row, "no_exit_scores", f"{' and '.join(told)} left out: there is no exit date"))
    return replace(row, exit_net_worth=None, exit_food_security_raw=None)


def _identify(on_file: OnFile, person: Person, row: AlumRow) -> bool:
    """Somebody whose id we made up takes the program's own id once it is known."""
    if not row.external_id or person.values["external_id"] == row.external_id:
        return False
    on_file.rename(person, row.external_id)
    return True


def _newcomer(on_file: OnFile, row: AlumRow) -> Person:
    values: dict[str, Any] = dict(zip(ALUM_FIELDS, _of_alum(row), strict=True))
    values["external_id"] = row.external_id or OWN_PREFIX + secrets.token_hex(5)
    values["first_name"], values["last_name"] = row.first_name or "", row.last_name or ""
    values["language"] = row.language or "en"
    values["name_key"] = name_key(row.first_name, row.last_name)
    # Who opted out does not come back to texts by another number and a list without ids.
    values["blocked_reason"], values["confirmed_at"] = on_file.blocked_before(row), None
    person = Person(None, values)
    on_file.add(person)
    return person


def _fill(values: dict[str, Any], row: AlumRow, names: tuple[str, ...]) -> bool:
    """Puts what the row says over what was known, and tells whether anything is different now."""
    changed = False
    for name in names:
        value = getattr(row, name)
        if value is not None and value != values[name]:
            values[name] = value
            changed = True
    return changed


def _begin_enrollment(person: Person, row: AlumRow) -> Enrollment:
    values: dict[str, Any] = dict(zip(ENROLLMENT_FIELDS, _of_enrollment(row), strict=True))
    values["program"], values["cohort"] = row.program or "", row.cohort or ""
    for name in LIST_FIELDS:
        codes = getattr(row, name)
        values[name] = None if codes is None else list(codes)
    values["completed"] = values["completed"] or []
    values |= {name: getattr(row, name) for name in MEASURE_FIELDS}
    values["extras"] = dict(row.extras)
    enrollment = Enrollment(None, values)
    person.enrollments.append(enrollment)
    return enrollment


def _apply_enrollment(enrollment: Enrollment, row: AlumRow) -> bool:
    changed = _fill(enrollment.values, row, ENROLLMENT_FIELDS)
    changed |= _fill(enrollment.values, row, MEASURE_FIELDS)
    for name in LIST_FIELDS:
        codes = getattr(row, name)
        if codes is not None and list(codes) != enrollment.values[name]:
            enrollment.values[name] = list(codes)
            changed = True
    if row.extras:
        extras = {**enrollment.values["extras"], **dict(row.extras)}
        changed |= extras != enrollment.values["extras"]
        enrollment.values["extras"] = extras
    return changed


def _consent(on_file: OnFile, person: Person, row: AlumRow, notices: list[Notice], *, is_new: bool) -> bool:
    known = person.values
    phone = row.phone or known["phone"]
    # Called before the row's phone is put over the known one: consent is for one number.
    after = standing(
        consent=row.consent,
        phone=phone,
        suppressed=on_file.suppressed.get(phone) if phone else None,
        known_phone=known["phone"],
        # An opt-out is the person's, and goes with them to another number.
        known_reason=OPTED_OUT if person.opted_out and phone != known["phone"] else known["blocked_reason"],
        is_new=is_new,
        alone=_is_alone(on_file, person, row, phone),
    )
    if after.opted_in:
        person.opted_in = row
    elif after.blocked_reason not in (None, NO_GUARDIAN):
        person.opted_in = None
    entered = take_in(person, phone, row, notices) if speaks(row) else []
    if after.withdrawn:
        entered.append(ToEnter(WITHDRAWN, row))
    if entered:
        person.to_enter = [*person.to_enter, *entered]
    if phone != known["phone"]:
        known["confirmed_at"] = None
    if row.consent and after.blocked_reason == OPTED_OUT:
        text = "opted out of texts and stays so: only a text saying START from that phone lifts it"
        notices.append(Notice(row.row, OPTED_OUT, text))
    if is_new and after.blocked_reason == EXCLUDED:
        notices.append(Notice(row.row, EXCLUDED, _LEFT_OUT))
    if after.blocked_reason == NO_GUARDIAN:
        notices.append(Notice(row.row, NO_GUARDIAN, _ALONE))
    changed = bool(entered) or known["blocked_reason"] != after.blocked_reason
    known["blocked_reason"] = after.blocked_reason
    return changed


def _is_alone(on_file: OnFile, person: Person, row: AlumRow, phone: str | None) -> bool:
    """Whether the row is about a minor without a guardian's consent to texts to this number."""
    born = row.birth_date or person.values["birth_date"]
    return born is not None and born > on_file.of_age and not has_guardian(person.agreements or {}, phone, row)


def _contradiction(person: Person, enrollment: Enrollment | None, row: AlumRow) -> Contradiction | None:
    """The first cell in which the row says otherwise than an earlier row of the same file."""
    earlier = [(person.said, name) for name in (*ALUM_FIELDS, *CONSENT_FIELDS)] if person.said else []
    if enrollment is not None and enrollment.said is not None:
        earlier += [(enrollment.said, name) for name in (*ENROLLMENT_FIELDS, *LIST_FIELDS, *MEASURE_FIELDS)]
    for said, name in earlier:
        if said is not None:
            before, now = getattr(said, name), getattr(row, name)
            if before is not None and now is not None and before != now:
                problem = f'"{_shown(now)}" contradicts row {said.row}, which says "{_shown(before)}" of the same alum'
                return Contradiction(row.row, name, problem, "keep one of the two rows, or give each person an own id")
    return None


def _shown(value: object) -> str:
    match value:
        case bool():
            return "yes" if value else "no"
        case tuple():
            return "; ".join(map(str, value))
        case _:
            return str(value)
