"""`checkin report`: one JSON object of measures, the contract's names, and the people behind each."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest

from records.database import Database
from tests.support.commands import run
from tests.support.factories import a_checkin, an_alum, an_employment
from web.cli.reporting import report

#: The contract's fields, and what we add to them.
FIELDS = {"id", "value", "numerator", "denominator", "unknown", "excluded", "low", "high", "suppressed", "people"} | {
    "unit", "not_yet", "of_known", "mean_change", "evidence", "notes",
}  # fmt: skip
WAVES = ("day_90", "quarter_1", "quarter_2", "quarter_3", "quarter_4")
#: Every measure id that the contract names.
IDS = [
    "wioa_employment_q2", "wioa_employment_q4", "wioa_median_earnings_q2", "wioa_credential", "wioa_same_employer",
    "youth_education_employment_q2", "youth_education_employment_q4",
    *(f"retention_{days}_{kind}" for days in (30, 60, 90, 180, 365) for kind in ("any", "same", "continuous")),
    "wage_gain_entry", "wage_gain_exit", "benefits_reduced", "sif_o2", "sif_o3", "sif_o10", "sif_o18", "sif_o19",
    "sif_o20", "sif_o20_ever", "sif_o21", "sif_ed10", "sif_ed26", "sif_ed32", "sif_ed33", "sif_h1", "sif_h12",
    "response_rr1", "response_rr2", *(f"response_{wave}" for wave in WAVES), *(f"retained_{wave}" for wave in WAVES),
]  # fmt: skip


@pytest.fixture
def env(database_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> dict[str, str]:
    monkeypatch.chdir(tmp_path)
    return {"DATABASE_URL": database_url}


@pytest.fixture
def two_alumni(database: Database) -> None:
    """One who answered and works, one who was silent."""
    with database.begin() as tx:
        for name, state in (("p1", "completed"), ("p2", "expired")):
            alum = an_alum(tx, external_id=name, program="Welding" if name == "p1" else "Culinary")
            held = a_checkin(tx, alum, state=state)
            if name == "p1":
                an_employment(tx, alum, checkin_id=held)


@pytest.mark.usefixtures("two_alumni")
def test_every_measure_of_the_contract_is_there_once(env: dict[str, str]) -> None:
    told = json.loads(run(report, "--as-of", "2026-03-10", env=env).stdout)
    ids = [each["id"] for each in told["measures"]]
    assert set(IDS) <= set(ids)
    assert len(ids) == len(set(ids))
    for each in told["measures"]:
        for name in ("value", "low", "high", "of_known", "mean_change"):
            assert each[name] is None or isinstance(each[name], str)


@pytest.mark.usefixtures("two_alumni")
def test_the_report_is_one_json_object_of_measures(env: dict[str, str]) -> None:
    done = run(report, "--as-of", "2026-03-10", "--by", "program", "--people", env=env)
    told = json.loads(done.stdout)
    assert (told["as_of"], told["filters"], list(told["by"])) == ("2026-03-10", {}, ["Culinary", "Welding"])
    measures = {each["id"]: each for each in told["measures"]}
    assert all(set(each) == FIELDS for each in told["measures"])
    response, retained = measures["response_day_90"], measures["retained_day_90"]
    assert (response["value"], response["numerator"], response["denominator"]) == ("0.5000", 1, 2)
    assert (retained["value"], retained["low"], retained["high"]) == ("0.5000", "0.5000", "1.0000")
    assert measures["response_quarter_4"]["value"] is None
    people = {"numerator": ["p1"], "denominator": ["p1", "p2"], "unknown": ["p2"], "excluded": [], "not_yet": []}
    assert retained["people"] == people
    assert measures["response_rr1"]["people"]["numerator"] == ["p1"]
    welding = {each["id"]: each for each in told["by"]["Welding"]}
    assert welding["retained_day_90"]["value"] == "1.0000"


@pytest.mark.usefixtures("two_alumni")
def test_the_people_behind_a_measure_are_as_many_as_it_says(env: dict[str, str]) -> None:
    told = json.loads(run(report, "--as-of", "2026-03-10", "--people", env=env).stdout)
    for each in told["measures"]:
        if not each["id"].startswith("response_rr"):
            for part in ("numerator", "denominator", "unknown", "excluded"):
                assert len(each["people"][part]) == each[part], (each["id"], part)


@pytest.mark.usefixtures("two_alumni")
def test_the_report_counts_only_whom_it_is_asked_for(env: dict[str, str]) -> None:
    options = ("--program", "Welding", "--from", "2025-11-01", "--to", "2025-11-30", "--as-of", "2026-03-10")
    told = json.loads(run(report, *options, env=env).stdout)
    assert told["filters"] == {"program": "Welding", "from": "2025-11-01", "to": "2025-11-30"}
    measures = {each["id"]: each for each in told["measures"]}
    assert measures["response_day_90"]["denominator"] == 1
    assert measures["retention_30_any"]["denominator"] == 1
    none = json.loads(run(report, "--from", "2025-12-01", "--as-of", "2026-03-10", env=env).stdout)
    assert {each["denominator"] for each in none["measures"]} == {0}
    assert run(report, "--by", "shoe_size", env=env).exit_code == 2


def test_the_report_of_a_day_knows_nothing_due_after_it(env: dict[str, str], database: Database) -> None:
    with database.begin() as tx:
        a_checkin(tx, an_alum(tx), due_on=date(2026, 2, 13))
    told = json.loads(run(report, "--as-of", "2026-02-12", env=env).stdout)
    assert {each["denominator"] for each in told["measures"] if each["id"].startswith("response")} == {0}
