"""People and cases whose results are known: taken in from a file, counted by `checkin report`, as an outsider would."""

from __future__ import annotations

import json
import random
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from tests.support import databases
from tests.support.commands import run
from web.cli.exporting import export
from web.cli.histories import import_records
from web.cli.reporting import report

LINES = Path(__file__).parents[1] / "worked" / "people.jsonl"

#: Who or which case, as of which day, and each measure as "numerator of denominator"; ids of the fund without "sif_".
FUND: list[tuple[str, str]] = [
    ("A", "o2 o3 o10 o19 o20 o20_ever o21 h1 h12"),
    ("B", "o2 o3 o10 o18 o19 o20_ever"),
    ("E", "o20 o20_ever"),
    ("F", "o2 o3 o10 o19 ed10 ed26 ed32 ed33"),
    ("G", "o2 ed32"),
    ("Jo", ""),
    ("A, no exit told", "o2 o3 o10 o19 o20 o20_ever"),
    ("B, by the week", "o2 o3 o10 o18 o19 o20_ever"),
]
FUND_IDS = "o2 o3 o10 o18 o19 o20 o20_ever o21 ed10 ed26 ed32 ed33 h1 h12".split()
Q2, Q4, SAME, RR1 = "wioa_employment_q2", "wioa_employment_q4", "wioa_same_employer", "response_rr1"
ALL_FOUR = {Q2: "1/1", Q4: "1/1", SAME: "1/1", "retention_90_any": "1/1", "retention_365_any": "1/1"}
CASES: list[tuple[str, str, dict[str, str]]] = [
    *((case, "2026-02-15", ALL_FOUR) for case in
      ("1", "1, each quarter", "1, pay by id", "1, pay alone", "1, earnings told")),
    ("3", "2025-02-27", {"sif_o18": "0/0", Q2: "1/1"}),
    ("3", "2025-02-28", {"sif_o18": "1/1"}),
    ("8", "2025-09-30", {Q2: "0/1"}),
    ("8, no end told", "2025-09-30", {Q2: "0/1"}),
    ("11", "2025-05-15", {Q2: "0/0", RR1: "0/0"}),
    ("11", "2025-09-30", {Q2: "0/1", RR1: "0/1"}),
    ("11, nothing at all", "2025-05-15", {Q2: "0/0"}),
    ("11, nothing at all", "2025-09-30", {Q2: "0/1"}),
    ("12", "2025-09-30", {"youth_education_employment_q2": "1/1", Q2: "0/1"}),
    ("12, told later", "2025-09-30", {"youth_education_employment_q2": "1/1", Q2: "0/1"}),
    ("13 in time", "2026-02-15", {"wioa_credential": "3/3"}),
    ("13 too late", "2026-02-15", {"wioa_credential": "0/1"}),
    ("15", "2026-02-15", {"wioa_credential": "0/0"}),
    ("16", "2026-02-15", {"sif_o20": "0/1", "sif_o20_ever": "1/1"}),
    ("16, with jobs", "2026-02-15", {"sif_o20": "0/1", "sif_o20_ever": "1/1"}),
    ("17", "2026-02-15", {"sif_o20": "0/1", "sif_o20_ever": "0/1", Q2: "1/1"}),
    ("4 two employers", "2026-02-15", {Q2: "1/1", Q4: "1/1", SAME: "0/1"}),
    ("7 one employer", "2026-02-15", {Q2: "1/1", Q4: "1/1", SAME: "1/1"}),
    ("10 taken back", "2026-02-15", {Q2: "1/1", Q4: "0/0"}),
    ("10 reason taken back", "2026-02-15", {Q2: "1/1", Q4: "0/0"}),
    ("10 still served", "2026-02-15", {Q2: "0/0", Q4: "0/0"}),
    ("14 diploma alone", "2026-02-15", {"wioa_credential": "0/1"}),
    ("14 diploma and work", "2026-02-15", {"wioa_credential": "1/1"}),
    ("14 diploma and college", "2026-02-15", {"wioa_credential": "1/1"}),
    ("9 later", "2025-07-31", {Q2: "1/1"}),
    ("9 later", "2025-08-01", {Q2: "0/0"}),
    ("benefits fewer", "2026-02-15", {"benefits_reduced": "1/1"}),
    ("benefits none", "2026-02-15", {"benefits_reduced": "1/1"}),
    ("benefits cut off", "2026-02-15", {"benefits_reduced": "0/1"}),
]  # fmt: skip
EARNED = [("1", "8320.00"), ("1, each quarter", "8320.00"), ("1, pay by id", "8320.00"), ("1, pay alone", "8320.00"),
          ("1, earnings told", "8320.00"), ("17", "7800.00"), ("5 two jobs", "7410.00"),
          ("6 part of a quarter", "3942.86")]  # fmt: skip


@pytest.fixture(scope="module")
def env(tmp_path_factory: pytest.TempPathFactory, sqlite_template: Path) -> Iterator[Mapping[str, str]]:
    """A database with everybody of the file, whose lines came in no order."""
    folder = tmp_path_factory.mktemp("worked")
    address = databases.sqlite_copy(sqlite_template, folder)
    lines = LINES.read_text().splitlines()
    random.Random(7).shuffle(lines)
    (folder / "shuffled.jsonl").write_text("\n".join(lines))
    env = {"DATABASE_URL": address}
    done = run(import_records, str(folder / "shuffled.jsonl"), env=env)
    assert done.stderr == ""
    assert json.loads(done.stdout) == {"created": len(lines), "updated": 0, "unchanged": 0, "rejected": 0}
    yield env
    _measures.cache_clear()


@cache
def _measures(address: str, program: str, as_of: str) -> dict[str, dict[str, Any]]:
    done = run(report, "--program", program, "--as-of", as_of, "--people", env={"DATABASE_URL": address})
    return {each["id"]: each for each in json.loads(done.stdout)["measures"]}


def measures(env: Mapping[str, str], program: str, as_of: str) -> dict[str, dict[str, Any]]:
    return _measures(env["DATABASE_URL"], program, as_of)


def _parts(measure: Mapping[str, Any]) -> str:
    return f"{measure['numerator']}/{measure['denominator']}"


def test_the_file_again_in_its_own_order_changes_nothing(env: Mapping[str, str]) -> None:
    lines = len(LINES.read_text().splitlines())
    again = json.loads(run(import_records, str(LINES), env=env).stdout)
    assert again == {"created": 0, "updated": 0, "unchanged": lines, "rejected": 0}


@pytest.mark.parametrize(("person", "counted"), FUND)
def test_each_person_counts_in_the_funds_measures_they_should(
    env: Mapping[str, str], person: str, counted: str
) -> None:
    found = measures(env, person, "2025-09-30")
    assert {name for name in FUND_IDS if found[f"sif_{name}"]["numerator"]} == set(counted.split())
    assert all(found[f"sif_{name}"]["numerator"] in (0, 1) for name in FUND_IDS)


@pytest.mark.parametrize(("case", "as_of", "parts"), CASES, ids=[f"{case}@{day}" for case, day, _ in CASES])
def test_each_case_comes_to_what_it_should(
    env: Mapping[str, str], case: str, as_of: str, parts: Mapping[str, str]
) -> None:
    found = measures(env, case, as_of)
    assert {name: _parts(found[name]) for name in parts} == parts


@pytest.mark.parametrize(("case", "dollars"), EARNED)
def test_earnings_of_a_quarter_are_told_to_the_cent(env: Mapping[str, str], case: str, dollars: str) -> None:
    assert measures(env, case, "2026-02-15")["wioa_median_earnings_q2"]["value"] == dollars


def test_whoever_left_for_a_reason_that_excludes_is_in_no_part_of_any_measure(env: Mapping[str, str]) -> None:
    found = measures(env, "9", "2026-02-15")
    assert {(each["numerator"], each["denominator"]) for each in found.values()} == {(0, 0)}
    assert found[Q2]["excluded"] == len([line for line in LINES.read_text().splitlines() if '"program": "9"' in line])


def test_quarters_after_exit_begin_where_the_year_turns(env: Mapping[str, str]) -> None:
    rows = [json.loads(line) for line in run(export, "outcomes", env=env).stdout.splitlines()]
    begins = {row["external_id"]: row["from"] for row in rows if row["quarter"] == 2}
    assert {who: begins[who] for who in ("1", "2a", "2b", "3")} == {
        "1": "2025-04-01", "2a": "2025-04-01", "2b": "2025-07-01", "3": "2024-07-01",
    }  # fmt: skip


def test_a_person_stands_behind_each_figure_by_their_id(env: Mapping[str, str]) -> None:
    people = measures(env, "13 in time", "2026-02-15")["wioa_credential"]["people"]
    assert sorted(people["numerator"]) == ["13a 0", "13a 1", "13a 2"]
