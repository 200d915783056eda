"""The runs find real mistakes: each is put into the product's processes, and the verdict tells of it."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.faults.driver import START, Plan, Run

#: Two minutes before New York closes.
EVENING = datetime(2026, 3, 10, 21, 58, tzinfo=UTC)

FOUND = [
    ("send_again_on_a_guess", START, "sent twice"),
    ("never_read_back", START, "reply lost"),
    ("take_each_delivery_for_a_text", START, "a reply that nobody sent"),
    ("text_at_night", EVENING, "outside sending hours"),
]


@pytest.mark.long
@pytest.mark.parametrize(("slip", "start", "found"), FOUND, ids=[each[0] for each in FOUND])
def test_a_slip_is_found(sqlite_url: str, tmp_path: Path, slip: str, start: datetime, found: str) -> None:
    plan = Plan(texts=400, kills=20, seed=3, slip=slip, start=start, enough=0.5, patience=180.0)
    violations = Run(plan, sqlite_url, tmp_path).live().violations
    assert any(found in line for line in violations), violations
