"""The short form of the fault runs: a few dozen conversations, killed a dozen times, on both databases."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.faults.driver import Plan, Run

#: Early enough in New York, and late enough in Los Angeles.
ALL_ARE_OPEN = datetime(2026, 3, 10, 17, 5, tzinfo=UTC)


@pytest.mark.parametrize("seed", [11])
def test_nothing_is_lost_or_doubled_whatever_is_killed(database_url: str, tmp_path: Path, seed: int) -> None:
    plan = Plan(texts=150, kills=12, seed=seed, enough=0.5, start=ALL_ARE_OPEN, patience=120.0)
    verdict = Run(plan, database_url, tmp_path).live()
    assert verdict.violations == (), verdict.figures
    assert verdict.kills >= plan.kills
    assert verdict.texts >= plan.texts * 0.8
