"""Histories from other systems: every line once, whatever its order; what export wrote comes back the same."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from records import consent, outbox
from records.database import Database
from records.exports import EXPORTS, Asked
from records.figures import Scope, by_wave
from records.histories import BadHistory, Taken, import_histories
from records.outbox import Outgoing
from records.tables.histories import entry_facts, exclusions
from records.tables.outcomes import employment
from records.tables.people import alumni, enrollments
from records.tables.plan import checkins
from records.tables.texts import messages as texts
from tests.support import databases
from tests.support.factories import (
    NOW,
    a_benefit,
    a_checkin,
    a_text,
    a_wage,
    an_alum,
    an_employment,
)

TODAY = date(2026, 3, 10)
Line = Mapping[str, Any] | str | bytes


@pytest.fixture
def take(database: Database, tmp_path: Path) -> Callable[..., Taken]:
    """Takes lines into the database, as a file of them would be."""
    return lambda *lines: taken_into(database, tmp_path, lines)


def taken_into(database: Database, folder: Path, lines: Iterable[Line]) -> Taken:
    path = folder / "history.jsonl"
    raw = [
        line if isinstance(line, bytes) else (line if isinstance(line, str) else json.dumps(line)).encode()
        for line in lines
    ]
    path.write_bytes(b"\n".join(raw) + b"\n")
    return import_histories(database, path, now=NOW, by="test", default_zone="America/Chicago")


def exported(database: Database, name: str) -> list[dict[str, Any]]:
    with database.read() as tx:
        return [dict(zip(EXPORTS[name].fields, row, strict=True)) for row in EXPORTS[name].rows(tx, Asked(today=TODAY))]


def enrolled(external_id: str = "p1", **more: Any) -> dict[str, Any]:
    dates = {"started_on": "2024-05-01", "exited_on": "2024-11-15"}
    return {"type": "enrollment", "external_id": external_id, "program": "Welding", **dates, **more}


def worked(external_id: str = "p1", **more: Any) -> dict[str, Any]:
    return {"type": "employment", "external_id": external_id, "as_of": "2025-07-10", "employer": "Acme", **more}


def paid(external_id: str = "p1", **more: Any) -> dict[str, Any]:
    facts = {"as_of": "2025-07-10", "amount": "16.00", "unit": "hour"}
    return {"type": "wage", "external_id": external_id, **facts, **more}


ALL_TYPES: list[dict[str, Any]] = [
    paid(employment_id=7),
    enrolled(completed=["training"], youth=True, baseline={"wage": "14", "wage_unit": "hour", "employed": True}),
    worked(id=7, started_on="2024-12-02", hours_per_week="40"),
    {"type": "benefit", "external_id": "p1", "as_of": "2025-07-10", "kind": "public", "benefit": "snap"},
    {"type": "credential", "external_id": "p1", "kind": "certification", "earned_on": "2025-01"},
    {"type": "disposition", "external_id": "p1", "checkin": "quarter_2", "state": "completed"},
    {"type": "outcome", "external_id": "p1", "quarter": 4, "outcome": "postsecondary"},
    {"type": "exclusion", "external_id": "p1", "reason": "medical", "on": "2026-01-01"},
    {"type": "consent", "external_id": "p1", "phone": "+13125550123", "event": "opt_in", "at": "2024-05-01T12:00:00Z"},
]


def test_every_type_of_line_goes_in_in_any_order_and_the_second_time_changes_nothing(
    database: Database, take: Callable[..., Taken]
) -> None:
    first = take(*ALL_TYPES)
    assert first.counts() == {"created": len(ALL_TYPES), "updated": 0, "unchanged": 0, "rejected": 0}
    names = [name for name in EXPORTS if name != "alumni"]
    before = {name: exported(database, name) for name in names}
    again = take(*ALL_TYPES)
    assert again.counts() == {"created": 0, "updated": 0, "unchanged": len(ALL_TYPES), "rejected": 0}
    assert {name: exported(database, name) for name in names} == before


BAD = [
    ("nope", "not JSON"),
    (b"\xff\xfe{}", "not UTF-8"),
    ("[1]", "not a JSON object"),
    ('{"a": ' + "1" * 5000 + "}", "number too long"),
    ({"external_id": "p1"}, '"type" is missing'),
    ({"type": "salary", "external_id": "p1"}, "salary"),
    ({"type": "wage"}, '"external_id" is missing'),
    (paid("nobody"), 'no alum has the external_id "nobody"'),
    (paid(amount="about 16"), "\"amount\" is 'about 16'"),
    (paid(amount="NaN"), '"amount"'),
    (paid(amount="-1"), '"amount"'),
    (paid(amount=None), '"amount" is missing'),
    (paid(unit="fortnight"), "use hour"),
    (paid(as_of="10/7/2025"), "2024-03-18"),
    (paid(as_of="2025-02-30"), '"as_of"'),
    (paid(as_of="2025-02"), "whole date"),
    (paid(employment_id=99), '"employment_id" 99'),
    (worked(status="busy"), "use employed"),
    (worked(employer=None), '"status" is missing'),
    (worked(hours_per_week=200), '"hours_per_week"'),
    (worked(is_current="perhaps"), "true or false"),
    (worked(started_on="2025-07", ended_on="2025-06-30"), "before"),
    (worked(employer="x" * 201), "at most 200"),
    (worked(replaced_by=4), "without --history"),
    (enrolled(exited_on="2024-01-01"), "before"),
    (enrolled(completed=["everything"]), "training"),
    (enrolled(baseline={"wage": "14"}), '"baseline.wage_unit" is missing'),
    (enrolled(baseline=3), "JSON object"),
    ({"type": "benefit", "external_id": "p1", "as_of": "2025-07-10", "kind": "employer", "benefit": "snap"}, "health"),
    ({"type": "credential", "external_id": "p1", "kind": "badge"}, "licensure"),
    ({"type": "exclusion", "external_id": "p1", "reason": "moved"}, "deceased"),
    ({"type": "outcome", "external_id": "p1", "quarter": 5, "outcome": "military"}, "1 to 4"),
    ({"type": "outcome", "external_id": "p1", "quarter": 2, "outcome": "thriving"}, "use unsubsidized_job"),
    ({"type": "disposition", "external_id": "p1", "checkin": "day_30", "state": "completed"}, "use day_90, quarter_1"),
    ({"type": "disposition", "external_id": "p1", "checkin": "day_90", "state": "done"}, "completed"),
    ({"type": "consent", "external_id": "p1", "phone": "12", "event": "opt_in", "at": "2024-05-01T12:00:00Z"}, "12"),
    (
        {"type": "consent", "external_id": "p1", "phone": "+13125550123", "event": "opt_in", "at": "2024-05-01"},
        "offset",
    ),
    ({"external_id": "p1", "first_name": "Ana", "can_text": True}, "checkin import"),
]


@pytest.mark.parametrize(("line", "told"), BAD, ids=[told for _, told in BAD])
def test_a_bad_line_is_named_with_its_number_and_never_stops_the_good_ones(
    take: Callable[..., Taken], line: Line, told: str
) -> None:
    result = take(enrolled(), line, worked(as_of="2026-01-01"))
    assert (result.created, result.updated) == (2, 0)
    (bad,) = result.rejected
    assert bad.line == 2
    assert told in str(bad)


def test_a_file_that_is_not_there_is_refused_as_a_whole(database: Database, tmp_path: Path) -> None:
    with pytest.raises(BadHistory, match="cannot be read"):
        import_histories(database, tmp_path / "none.jsonl", now=NOW, by="test", default_zone="America/Chicago")


def test_an_enrollment_line_creates_somebody_who_cannot_be_texted(
    database: Database, take: Callable[..., Taken]
) -> None:
    take(enrolled(birth_date="2004-02-29", economically_disadvantaged=True))
    (alum,) = exported(database, "alumni")
    assert (alum["external_id"], alum["can_text"], alum["blocked_reason"]) == ("p1", False, "no_phone")
    with database.read() as tx:
        row = tx.execute(sa.select(alumni)).one()
    assert (row.birth_date, row.economically_disadvantaged) == (date(2004, 2, 29), True)


def test_what_was_known_at_entry_is_kept(database: Database, take: Callable[..., Taken]) -> None:
    baseline = {
        "wage": "14.00", "wage_unit": "hour", "hours_per_week": 37.5, "net_worth": "-6000", "food_security_raw": 5,
        "public_benefits": ["snap", "medicaid"], "employed": False,
    }  # fmt: skip
    take(enrolled(baseline=baseline, school_level="secondary", completed=["placement", "training"]))
    (kept,) = exported(database, "enrollments")
    expected = {**baseline, "hours_per_week": "37.5", "net_worth": "-6000.00"}
    assert kept["baseline"] == expected
    assert (kept["school_level"], kept["completed"]) == ("secondary", ["placement", "training"])
    assert take(enrolled(completed=["training", "placement"])).unchanged == 1
    with database.read() as tx:
        assert tx.scalar(sa.select(entry_facts.c.net_worth)) == Decimal("-6000")


def test_new_facts_update_an_enrollment_and_missing_ones_leave_it(
    database: Database, take: Callable[..., Taken]
) -> None:
    take(enrolled(youth=True))
    changed = take({"type": "enrollment", "external_id": "p1", "program": "welding", "exit_reason": "placed"})
    assert changed.counts() == {"created": 0, "updated": 1, "unchanged": 0, "rejected": 0}
    (kept,) = exported(database, "enrollments")
    assert (kept["youth"], kept["exit_reason"], kept["exited_on"]) == (True, "placed", "2024-11-15")


def test_another_program_or_another_time_is_another_enrollment(database: Database, take: Callable[..., Taken]) -> None:
    later = enrolled(started_on="2025-03-01", exited_on="2025-09-01")
    assert take(enrolled(), enrolled(program="Culinary"), later).created == 3
    assert len(exported(database, "enrollments")) == 3
    assert len(exported(database, "alumni")) == 1


def test_check_ins_are_planned_and_planned_anew_when_the_exit_moves(
    database: Database, take: Callable[..., Taken]
) -> None:
    take(enrolled(exited_on="2026-02-20"))
    before = {row["checkin"]: (row["due_on"], row["state"]) for row in exported(database, "checkins")}
    assert before["day_90"] == ("2026-05-21", "scheduled")
    take(enrolled(exited_on="2026-02-25"))
    after = {row["checkin"]: row["due_on"] for row in exported(database, "checkins") if row["state"] == "scheduled"}
    assert after["day_90"] == "2026-05-26"


def test_wages_find_their_job_by_id_or_by_employer(database: Database, take: Callable[..., Taken]) -> None:
    take(
        enrolled(),
        worked(id="a", employer="Acme Foods", hours_per_week="40"),
        worked(id="b", employer="Target", as_of="2025-08-01"),
        paid(amount="640", unit="week", employment_id="a"),
        paid(amount="18", employer="TARGET", as_of="2025-09-01"),
        paid(amount="9", employer="Nobody"),
    )
    jobs = {row["employer"]: row["id"] for row in exported(database, "employment")}
    told = [(row["amount"], row["hourly"], row["employment_id"]) for row in exported(database, "wages")]
    assert told == [
        ("640.00", "16.00", jobs["Acme Foods"]),
        ("18.00", "18.00", jobs["Target"]),
        ("9.00", "9.00", None),
    ]


def test_a_line_with_a_known_id_and_other_facts_takes_the_earlier_ones_place(
    database: Database, take: Callable[..., Taken]
) -> None:
    take(enrolled(), worked(id=7), paid(employment_id=7))
    assert take(worked(id=7, job_title="Welder")).counts()["updated"] == 1
    (record,) = exported(database, "employment")
    assert record["job_title"] == "Welder"
    assert [row["employment_id"] for row in exported(database, "wages")] == [record["id"]]
    assert take(worked(id=7, job_title="Welder"), paid(employment_id=7)).counts()["unchanged"] == 2
    with database.read() as tx:
        assert tx.scalar(sa.select(sa.func.count()).select_from(employment)) == 2


def test_one_id_for_two_records_is_refused(take: Callable[..., Taken]) -> None:
    result = take(enrolled(), worked(id=7), worked(id=7, employer="Target"), worked(id=7))
    assert (result.created, result.unchanged) == (2, 1)
    assert [bad.line for bad in result.rejected] == [3]


def test_two_jobs_alike_but_for_their_ids_are_two(database: Database, take: Callable[..., Taken]) -> None:
    lines = (enrolled(), worked(id=1), worked(id=2))
    assert take(*lines).created == 3
    assert take(*lines).unchanged == 3
    assert take(worked(), worked()).unchanged == 2
    assert len(exported(database, "employment")) == 2


def test_our_own_export_changes_nothing_here(database: Database, take: Callable[..., Taken]) -> None:
    a_whole_program(database)
    names = ("enrollments", "employment", "wages", "benefits", "outcomes", "consent")
    before = {name: exported(database, name) for name in names}
    result = take(*(line for name in names for line in before[name]))
    assert (result.created, result.updated, result.rejected) == (0, 0, ())
    assert {name: exported(database, name) for name in names} == before


@pytest.fixture
def elsewhere(sqlite_template: Path, tmp_path: Path) -> Iterator[Database]:
    """Another installation, empty."""
    folder = tmp_path / "elsewhere"
    folder.mkdir()
    opened = Database(databases.sqlite_copy(sqlite_template, folder))
    yield opened
    opened.close()


def test_what_was_exported_makes_the_same_rows_elsewhere(
    database: Database, elsewhere: Database, tmp_path: Path
) -> None:
    a_whole_program(database)
    with elsewhere.begin() as tx:  # not an empty one: its keys differ
        an_employment(tx, an_alum(tx, external_id="stranger"))
    names = ("enrollments", "employment", "wages", "benefits", "outcomes", "consent", "credentials", "exclusions")
    lines = [line for name in names for line in exported(database, name)]
    result = taken_into(elsewhere, tmp_path, lines)
    assert result.rejected == ()
    assert result.created > 30
    for name in names:
        assert as_told(elsewhere, name) == as_told(database, name), name


def as_told(database: Database, name: str) -> list[dict[str, Any]]:
    """The export without what belongs to one database: keys, carriers' ids, and the job by its facts."""
    jobs = {row["id"]: (row["external_id"], row["employer"], row["as_of"]) for row in exported(database, "employment")}
    rows = []
    for row in exported(database, name):
        if row["external_id"] == "stranger":
            continue
        if "employment_id" in row:
            row["employment_id"] = jobs.get(row["employment_id"])
        rows.append({field: value for field, value in row.items() if field not in ("id", "message_sid", "checkin_id")})
    return sorted(rows, key=lambda row: json.dumps(row, sort_keys=True))


def a_whole_program(database: Database) -> None:
    """Alumni with all that texts and rosters leave behind: corrections, two jobs, school, opt-outs, half-said dates."""
    with database.begin() as tx:
        for n in range(6):
            alum = an_alum(
                tx, external_id=f"w{n}", exited_on=date(2025, 1, 10) + timedelta(days=40 * n), youth=n % 2 == 0
            )
            quarter = {"asks_from": date(2025, 7, 1), "asks_to": date(2025, 9, 30)}
            held = a_checkin(tx, alum, wave="quarter_2", due_on=date(2025, 9, 16), **quarter)
            text = a_text(tx, alum, "still at acme, 640 a week")
            facts: dict[str, Any] = {"checkin_id": held, "message_id": text, "as_of": date(2025, 10, 2)}
            window = {"window_from": date(2025, 7, 1), "window_to": date(2025, 9, 30)}
            old = an_employment(tx, alum, employer="Acmee", **facts, **window)
            job = an_employment(
                tx, alum, employer="Acme", hours_per_week=Decimal("37.5"), started_on="2025-03", **facts
            )
            tx.execute(employment.update().where(employment.c.id == old).values(replaced_by=job))
            a_wage(tx, alum, "640", unit="week", hourly=None, employment_id=old, basis="gross", **facts)
            a_wage(tx, alum, "17.10", source="roster", as_of=date(2025, 1, 10))
            a_benefit(tx, alum, "health", **facts)
            a_benefit(tx, alum, "any", kind="public", status="none", **facts)
        an_employment(
            tx, alum, status="in_school", school_level="postsecondary", as_of=date(2025, 11, 3), is_current=True
        )
        an_employment(tx, alum, status="unemployed", as_of=date(2026, 2, 3))
        phone = tx.scalar(sa.select(alumni.c.phone).where(alumni.c.id == alum)) or ""
        for event, day in (("opt_in", 1), ("opt_out", 2), ("resubscribed", 3)):
            at = datetime(2025, 5, day, 12, tzinfo=UTC)
            consent.record_event(tx, event, phone=phone, alum_ids=(alum,), source="text", text=event.upper(), now=at)
        tx.execute(
            exclusions.insert(), {"alum_id": alum, "reason": "reserve", "excluded_on": date(2026, 1, 5), "at": NOW}
        )


def disposed(checkin: str, state: str, external_id: str = "p1") -> dict[str, Any]:
    return {"type": "disposition", "external_id": external_id, "checkin": checkin, "state": state}


def test_dispositions_and_records_count_in_the_figures_as_texted_answers_do(
    database: Database, take: Callable[..., Taken]
) -> None:
    take(
        *(enrolled(each) for each in ("p1", "p2", "p3", "p4")),
        *(disposed("quarter_2", state, each) for each, state in
          (("p1", "completed"), ("p2", "partial"), ("p3", "expired"))),
        worked("p1", as_of="2025-06-20", source="self_report"),
        worked("p2", as_of="2025-06-25", status="unemployed", employer=None, source="self_report"),
    )  # fmt: skip
    with database.read() as tx:
        (counts,) = [each.counts for each in by_wave(tx, Scope(as_of=TODAY)) if each.wave == "quarter_2"]
    assert (counts.due, counts.answered, counts.employed, counts.not_employed) == (3, 2, 1, 1)
    assert (counts.closed, counts.complete, counts.responded, counts.excluded) == (3, 1, 2, 1)


def test_a_disposition_may_change_and_a_check_in_held_here_stays(
    database: Database, take: Callable[..., Taken]
) -> None:
    take(enrolled(), disposed("quarter_2", "expired"))
    assert take(disposed("quarter_2", "completed")).updated == 1
    with database.begin() as tx:
        a_checkin(tx, an_alum(tx, external_id="here"), state="completed")
    result = take(disposed("day_90", "expired", "here"), disposed("day_90", "completed", "here"))
    assert [bad.line for bad in result.rejected] == [1]
    assert result.unchanged == 1


STATES = ["scheduled", "open", "completed", "partial", "expired", "undeliverable", "opted_out", "cancelled", "covered"]


@pytest.mark.parametrize("state", STATES)
def test_every_state_can_be_told_and_ends_what_is_over(
    database: Database, take: Callable[..., Taken], state: str
) -> None:
    assert take(enrolled(), disposed("day_90", "completed"), disposed("quarter_1", state)).rejected == ()
    with database.read() as tx:
        row = tx.execute(sa.select(checkins).where(checkins.c.wave == "quarter_1")).one()
    assert row.state == state
    assert (row.next_at is not None) == (state in ("scheduled", "open"))
    assert (row.covered_by is not None) == (state == "covered")


def test_a_settled_outcome_stands_over_what_the_records_suggest(database: Database, take: Callable[..., Taken]) -> None:
    settled = {"type": "outcome", "external_id": "p1", "quarter": 2, "outcome": "registered_apprenticeship"}
    proof = {
        "evidence": "document",
        "source": "employer_letter",
        "document_verified_on": "2025-08-01",
        "employment_id": 7,
    }
    take(enrolled(), worked(id=7, started_on="2024-12-02"), {**settled, **proof})
    second = exported(database, "outcomes")[1]
    (job,) = exported(database, "employment")
    assert {name: second[name] for name in ("outcome", *proof)} == {
        "outcome": "registered_apprenticeship", **proof, "employment_id": job["id"],
    }  # fmt: skip
    assert take({**settled, "outcome": "military"}).updated == 1
    assert exported(database, "outcomes")[1]["outcome"] == "military"


def test_an_outcome_goes_to_the_enrollment_whose_quarter_it_names(
    database: Database, take: Callable[..., Taken]
) -> None:
    take(enrolled(), enrolled(program="Culinary", started_on="2025-03-01", exited_on="2025-09-01"))
    line = {"type": "outcome", "external_id": "p1", "quarter": 1, "from": "2025-01-01", "outcome": "military"}
    take(line)
    told = {row["from"]: row["outcome"] for row in exported(database, "outcomes") if row["quarter"] == 1}
    assert told == {"2025-01-01": "military", "2025-10-01": None}
    assert "quarter 1" in str(take({**line, "from": "2025-04-01"}).rejected[0])


def test_the_excluded_are_not_texted_any_more(database: Database, take: Callable[..., Taken]) -> None:
    with database.begin() as tx:
        alum = an_alum(tx, external_id="p1")
        checkin = a_checkin(tx, alum, state="scheduled", wave="quarter_2", due_on=date(2026, 6, 16))
        phone = tx.scalar(sa.select(alumni.c.phone)) or ""
        outbox.queue(tx, [Outgoing(alum, checkin, phone, "Hello", "reminder")], now=NOW)
    take({"type": "exclusion", "external_id": "p1", "reason": "deceased"})
    with database.read() as tx:
        assert tx.scalar(sa.select(alumni.c.blocked_reason)) == "excluded"
        assert tx.scalar(sa.select(checkins.c.state)) == "cancelled"
        assert tx.scalar(sa.select(texts.c.status)) == "cancelled"


def event(name: str, day: int, phone: str = "+13125550123", external_id: str | None = "p1") -> dict[str, Any]:
    at = f"2025-05-{day:02}T12:00:00+00:00"
    return {"type": "consent", "external_id": external_id, "phone": phone, "event": name, "at": at, "text": name}


def blocked(database: Database) -> str | None:
    (row,) = [each for each in exported(database, "alumni") if each["external_id"] == "p1"]
    reason: str | None = row["blocked_reason"]
    return reason


def test_a_refusal_that_comes_along_is_acted_on(database: Database, take: Callable[..., Taken]) -> None:
    with database.begin() as tx:
        an_alum(tx, external_id="p1", phone="+13125550123")
    take(event("opt_in", 1), event("opt_out", 2))
    assert blocked(database) == "opted_out"


def test_a_return_counts_only_after_the_refusal_it_takes_back(database: Database, take: Callable[..., Taken]) -> None:
    with database.begin() as tx:
        an_alum(tx, external_id="p1", phone="+13125550123")
    take(event("opt_out", 2), event("resubscribed", 3))
    assert blocked(database) is None
    take(event("opt_out", 4))
    assert blocked(database) == "opted_out"
    take(event("resubscribed", 5))
    assert blocked(database) == "opted_out", "a refusal on file here is lifted only by a text from that phone"


def test_an_old_refusal_does_not_undo_a_later_return(database: Database, take: Callable[..., Taken]) -> None:
    with database.begin() as tx:
        alum = an_alum(tx, external_id="p1", phone="+13125550123")
        at = datetime(2025, 6, 1, tzinfo=UTC)
        phone = "+13125550123"
        consent.record_event(tx, "resubscribed", phone=phone, alum_ids=(alum,), source="text", text="START", now=at)
    take(event("opt_out", 2))
    assert blocked(database) is None
    assert [row["event"] for row in exported(database, "consent")] == ["resubscribed", "opt_out"]


def test_an_agreement_lifts_nothing_but_missing_consent(database: Database, take: Callable[..., Taken]) -> None:
    with database.begin() as tx:
        an_alum(tx, external_id="p1", phone="+13125550123", blocked_reason="no_consent")
    take(event("opt_in", 1, phone="+13125550124"))
    assert blocked(database) == "no_consent"
    take(event("opt_in", 1))
    assert blocked(database) is None


def test_a_strangers_refusal_holds_for_the_number(database: Database, take: Callable[..., Taken]) -> None:
    assert take(event("opt_out", 1, external_id=None)).created == 1
    assert take(event("opt_out", 1, external_id=None)).unchanged == 1
    with database.read() as tx:
        assert consent.is_suppressed(tx, "+13125550123") == "opted_out"


def test_thousands_of_lines_in_several_chunks_go_in_once(database: Database, take: Callable[..., Taken]) -> None:
    people = [f"p{n}" for n in range(1_200)]
    lines = [enrolled(each) for each in people] + [worked(each, id=n) for n, each in enumerate(people)]
    lines += [paid(each, employment_id=n) for n, each in enumerate(people)]
    assert take(*lines).created == 3_600
    assert take(*lines).unchanged == 3_600
    assert len({row["employment_id"] for row in exported(database, "wages")}) == 1_200
    with database.read() as tx:
        assert tx.scalar(sa.select(sa.func.count()).select_from(enrollments)) == 1_200
