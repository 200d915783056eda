"""Everything measures look at arrives from its table: the right field, the right person, only what is in force."""

from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

import pytest
import sqlalchemy as sa

from records.columns import metadata
from records.database import Database
from records.measuring import histories
from records.measuring.loading import enrolled
from surveys.after_exit import Observation
from surveys.history import (
    Asking,
    Baseline,
    BenefitTold,
    CredentialEarned,
    Exclusion,
    History,
    KnownOutcome,
    Moment,
    Pay,
    Score,
    ScoreTold,
)
from tests.support.factories import NOW, a_benefit, a_checkin, a_wage, an_alum, an_employment

DAY = date(2026, 2, 13)


def keep(tx: Any, name: str, **values: Any) -> int:
    """One row."""
    table = metadata.tables[name]
    key = next(iter(table.primary_key.columns))
    return int(tx.scalar(table.insert().values(values).returning(key)))


def the_enrollment(tx: Any, alum: int) -> int:
    mine = sa.select(metadata.tables["enrollments"].c.id).filter_by(alum_id=alum)
    return int(tx.scalars(mine).first())


def loaded(database: Database, **wanted: Any) -> list[History]:
    with database.read() as tx:
        return list(histories(tx, **wanted))


def test_every_fact_of_a_person_arrives(database: Database) -> None:
    with database.begin() as tx:
        alum = an_alum(
            tx, external_id="A1", birth_date=date(2001, 5, 6), gender="woman", race_ethnicity="Latino", language="es",
            economically_disadvantaged=True, program="Welding", cohort="Fall", exit_reason="moved",
            exited_on=date(2025, 11, 15), enrolled_on=date(2025, 4, 1), completed=["training", "k12"], youth=True,
            barriers=["housing"], entry_employed=True, entry_wage=Decimal("12.5"), entry_wage_unit="hour",
            entry_public_benefits=["snap"], exit_employed=False, exit_employer="Acme", exit_job_started_on="2025-09",
            exit_wage=Decimal(700), exit_wage_unit="week", exit_hours_per_week=Decimal("37.5"),
            exit_public_benefits=[],
        )  # fmt: skip
        enrollment = the_enrollment(tx, alum)
        keep(tx, "entry_facts", enrollment_id=enrollment, hours_per_week=Decimal(20), net_worth=Decimal("-6000"),
             food_security_raw=5, school_level="secondary", updated_at=NOW)  # fmt: skip
    (person,) = loaded(database)
    (time,) = person.enrollments
    who = (person.alum_id, person.external_id, person.birth_date, person.gender, person.race_ethnicity)
    assert who == (alum, "A1", date(2001, 5, 6), "woman", "Latino")
    assert (person.language, person.economically_disadvantaged) == ("es", True)
    assert (time.id, time.program, time.cohort, time.exit_reason) == (enrollment, "Welding", "Fall", "moved")
    assert (time.started_on, time.exited_on) == (date(2025, 4, 1), date(2025, 11, 15))
    assert (time.completed, time.youth) == (frozenset({"training", "k12"}), True)
    assert (time.school_level, time.barriers) == ("secondary", ("housing",))
    assert time.entry == Baseline(
        employed=True, wage=Decimal("12.5"), wage_unit="hour", hours_per_week=Decimal(20), public_benefits=("snap",),
        net_worth=Decimal(-6000), food_security_raw=5,
    )  # fmt: skip
    assert time.exit == Baseline(
        employed=False, wage=Decimal(700), wage_unit="week", hours_per_week=Decimal("37.5"), public_benefits=()
    )
    assert (time.exit_employer, time.exit_job_started_on) == ("Acme", "2025-09")


def _job(tx: Any, alum: int) -> Any:
    facts: dict[str, Any] = {
        "employer": "Acme", "started_on": "2025-08", "ended_on": "2026", "is_current": False, "verified_on": DAY,
        "school_level": "training", "job_title": "Welder", "hours_per_week": Decimal("37.5"), "same_employer": False,
        "placed_by_program": True,
    }  # fmt: skip
    asked: dict[str, Any] = {"window_from": date(2025, 10, 1), "window_to": date(2025, 12, 31)}
    number = an_employment(tx, alum, subsidized=True, source="pay_stubs", **facts, **asked)
    dates: dict[str, Any] = {"asked_from": asked["window_from"], "asked_to": asked["window_to"]}
    return "seen", Observation(
        id=number, status="employed", as_of=DAY, source="pay_stubs", subsidized=True, **facts, **dates
    )


def _pay(tx: Any, alum: int) -> Any:
    job = an_employment(tx, alum, replaced_by=None)
    told: dict[str, Any] = {"unit": "week", "hourly": None, "basis": "net", "employer": "Acme", "employment_id": job}
    number = a_wage(tx, alum, "700.50", source="staff", **told)
    return "pay", Pay(id=number, as_of=DAY, amount=Decimal("700.50"), source="staff", **told)


def _benefit(tx: Any, alum: int) -> Any:
    asked = a_checkin(tx, alum, state="cancelled")
    a_benefit(tx, alum, "snap", kind="public", status="cut_off", checkin_id=asked)
    return "benefits", BenefitTold(as_of=DAY, kind="public", benefit="snap", status="cut_off", checkin_id=asked)


def _credential(tx: Any, alum: int) -> Any:
    keep(tx, "credentials", alum_id=alum, kind="licensure", earned_on="2025-12", source="document", at=NOW)
    return "credentials", CredentialEarned(kind="licensure", earned_on="2025-12", source="document")


def _exclusion(tx: Any, alum: int) -> Any:
    keep(tx, "exclusions", alum_id=alum, reason="medical", excluded_on=None, at=NOW)
    return "exclusions", Exclusion(reason="medical", on=None)


def _score(tx: Any, alum: int) -> Any:
    keep(tx, "scores", alum_id=alum, kind="net_worth", moment="exit", as_of=DAY, value=Decimal("-2500.25"),
         choice="own", source="staff", at=NOW)  # fmt: skip
    told: dict[str, Any] = {"value": Decimal("-2500.25"), "choice": "own"}
    return "scores", ScoreTold(kind=Score.NET_WORTH, as_of=DAY, moment=Moment.EXIT, **told)


def _asked(tx: Any, alum: int) -> Any:
    a_checkin(tx, alum, state="expired", opened_at=NOW, heard_at=NOW, closed_at=NOW, due_on=DAY)
    window: dict[str, Any] = {"asks_from": date(2025, 11, 15), "asks_to": DAY, "closes_on": date(2026, 3, 6)}
    return "asked", Asking(enrollment_id=the_enrollment(tx, alum), state="expired", opened=True, heard=True, **window)


@pytest.mark.parametrize("kept", [_job, _pay, _benefit, _credential, _exclusion, _score, _asked])
def test_every_kind_of_record_arrives_whole(database: Database, kept: Any) -> None:
    with database.begin() as tx:
        an_alum(tx)
        alum = an_alum(tx)
        name, expected = kept(tx, alum)
    nobody, person = loaded(database)
    assert getattr(person, name)[-1] == expected
    assert getattr(nobody, name) == ()


def test_what_a_correction_replaced_is_not_there(database: Database) -> None:
    with database.begin() as tx:
        alum = an_alum(tx)
        now = an_employment(tx, alum)
        an_employment(tx, alum, replaced_by=now)
        pay = a_wage(tx, alum)
        a_wage(tx, alum, replaced_by=pay)
        told = a_benefit(tx, alum)
        a_benefit(tx, alum, replaced_by=told)
        values: dict[str, Any] = {
            "alum_id": alum,
            "kind": "net_worth",
            "moment": "after",
            "as_of": DAY,
            "source": "staff",
            "at": NOW,
        }
        first = keep(tx, "scores", **values)
        keep(tx, "scores", **values, replaced_by=first)
    (person,) = loaded(database)
    assert [each.id for each in person.seen] == [now]
    assert [each.id for each in person.pay] == [pay]
    assert (len(person.benefits), len(person.scores)) == (1, 1)


#: The exit is on 15 November 2025: its first quarter begins on 1 January, its second on 1 April 2026.
SETTLED = [
    ("as it was settled, without its day", 2, None, 2),
    ("of the day that the exit gives", 2, date(2026, 4, 1), 2),
    ("of days that another number has since the exit moved", 3, date(2026, 4, 1), 2),
    ("of days that no quarter after the exit has any more", 2, date(2024, 4, 1), None),
]


@pytest.mark.parametrize(("quarter", "starts_on", "found"), [c[1:] for c in SETTLED], ids=[c[0] for c in SETTLED])
def test_a_settled_outcome_stays_with_its_dates(
    database: Database, quarter: int, starts_on: date | None, found: int | None
) -> None:
    with database.begin() as tx:
        alum = an_alum(tx, exited_on=date(2025, 11, 15))
        enrollment = the_enrollment(tx, alum)
        settled: dict[str, Any] = {
            "outcome": "military",
            "evidence": "document",
            "source": "pay_stubs",
            "document_verified_on": DAY,
        }
        whose = {"alum_id": alum, "enrollment_id": enrollment, "quarter": quarter, "starts_on": starts_on, "at": NOW}
        kept = keep(tx, "quarter_outcomes", **whose, **settled)
        keep(tx, "quarter_outcomes", **whose, **settled | {"outcome": "training"}, replaced_by=kept)
    (person,) = loaded(database)
    known = KnownOutcome("military", None, "document", "pay_stubs", DAY)
    assert dict(person.settled) == ({(enrollment, found): known} if found else {})


def test_an_outcome_of_the_programs_own_list_is_taken_for_the_default_it_counts_as(database: Database) -> None:
    with database.begin() as tx:
        alum = an_alum(tx)
        keep(tx, "choices", list="outcome", code="union", label="Union hall", counts_as="registered_apprenticeship",
             position=1, by="t", at=NOW)  # fmt: skip
        keep(tx, "quarter_outcomes", alum_id=alum, enrollment_id=the_enrollment(tx, alum), quarter=1, outcome="union",
             at=NOW)  # fmt: skip
    (person,) = loaded(database)
    (known,) = person.settled.values()
    assert (known.outcome, known.means) == ("union", "registered_apprenticeship")


def test_people_come_in_order_of_their_keys_and_only_those_asked_for(database: Database) -> None:
    with database.begin() as tx:
        ids = [an_alum(tx, program="Welding" if place % 3 else "Culinary") for place in range(40)]
        for alum in ids:
            an_employment(tx, alum)
    assert [each.alum_id for each in loaded(database)] == ids
    some = [ids[30], ids[2], ids[2], ids[17]]
    found = loaded(database, alum_ids=some)
    assert [each.alum_id for each in found] == sorted(set(some))
    assert all(len(each.seen) == 1 for each in found)
    culinary = loaded(database, program="Culinary")
    assert [each.alum_id for each in culinary] == ids[::3]
    assert loaded(database, alum_ids=[]) == []
    with database.read() as tx:
        assert [each.seen for each in enrolled(tx)] == [()] * 40


def test_somebody_who_was_erased_stays_under_the_pseudonym(database: Database) -> None:
    with database.begin() as tx:
        an_alum(tx, external_id="erased-1", first_name="", last_name="", erased_at=datetime(2026, 1, 1, tzinfo=UTC))
    assert [each.external_id for each in loaded(database)] == ["erased-1"]
