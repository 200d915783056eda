"""A year of the real bot for a thousand people in every zone of the country: no text that should not have been."""

from __future__ import annotations

import pytest

from records.database import Database
from tests.year.judge import CHECKINS_A_YEAR, KINDS, TEXTS_A_CHECKIN, judged
from tests.year.world import World, counted, told


@pytest.fixture
def sqlite(sqlite_url):
    database = Database(sqlite_url)
    yield database
    database.close()


def test_in_a_year_no_text_goes_out_of_hours_after_a_stop_or_once_too_often(sqlite, tmp_path, capsys):
    """Both changes of the clock, holidays, days without texts, hours that change, workers that are away, people who
    move, share a phone, say stop in both languages, are strangers, or call to say stop."""
    log = World(sqlite, tmp_path, people=1_000, seed=1).run()
    with capsys.disabled():
        print(f"\n{told(log)}")
    counts = counted(log)
    assert counts["people"] == 1_000
    assert counts["texts"] > 4_000
    assert min(counts["replies"], counts["reminders"], counts["moves"]) > 200
    assert min(counts["opt-outs"], counts["starts"], counts["wrong numbers"]) > 10
    assert dict(judged(log)) == dict.fromkeys(KINDS, 0)


def test_what_was_agreed_with_people_is_what_a_program_asks_at_first():
    """The frequency that people are told of: five check-ins a year, each with two reminders at most."""
    from surveys.waves import DEFAULT_PLAN

    assert len(DEFAULT_PLAN.waves) == CHECKINS_A_YEAR
    assert {1 + len(wave.reminder_days) for wave in DEFAULT_PLAN.waves} == {TEXTS_A_CHECKIN}
