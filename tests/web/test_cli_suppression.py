"""Somebody who runs `checkin report` with every filter and keeps all its answers cannot work out what it hides."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from datetime import date
from itertools import product
from pathlib import Path
from typing import Any

import pytest

from records.database import Database
from records.measuring.reporting import report as counted_report
from surveys.measures import Scope
from tests.support.commands import run
from tests.support.crowds import Crowd
from tests.support.leavers import leavers
from tests.support.subtracting import Attacker
from web.cli.reporting import report

PROGRAMS = ("Culinary", "Pilot", "Welding")
QUARTERS = {"2024-01-01": "2024-03-31", "2024-04-01": "2024-06-30"}
EXITS = {date(2024, 2, 15): 2, date(2024, 5, 15): 1}
GENDERS = ("man", "nonbinary", "woman")
CELLS = list(product(PROGRAMS, QUARTERS, GENDERS))
Cell = tuple[str, str, str]
#: Numbers that an answer tells, or that are left between two of them.
NUMBERS = ("numerator", "left", "unknown", "excluded")


@dataclass(frozen=True)
class Answer:
    """One figure as it was printed, and the cells that it counts."""

    cells: frozenset[Cell]
    figure: dict[str, Any]

    def told(self, what: str) -> int | None:
        """A number that is in it, or can be taken from it at once."""
        if what != "left":
            number: int | None = self.figure[what]
            return number
        of, part = self.figure["denominator"], self.figure["numerator"]
        return None if of is None or part is None else of - part


@pytest.fixture
def env(sqlite_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> dict[str, str]:
    """A bigger and a smaller program, a pilot, and few nonbinary people."""
    monkeypatch.chdir(tmp_path)
    opened = Database(sqlite_url)
    with opened.begin() as tx:
        some_people().write(tx)
    opened.close()
    return {"DATABASE_URL": sqlite_url}


def some_people() -> Crowd:
    programs, genders = ["Welding"] * 20 + ["Culinary"] * 12 + ["Pilot"], ["man"] * 9 + ["woman"] * 7 + ["nonbinary"]
    return leavers(260, programs=programs, genders=genders, exits=EXITS)


def asked(env: dict[str, str]) -> Iterator[Answer]:
    """What every report says, for each filter and combination of filters, in total and by gender."""
    windows = [(None, None), *QUARTERS.items(), ("2024-01-01", "2024-06-30")]
    for program, (after, until) in product((None, *PROGRAMS), windows):
        options = {"--program": program, "--from": after, "--to": until, "--as-of": "2026-03-10", "--by": "gender"}
        given = [word for name, value in options.items() if value is not None for word in (name, value)]
        told = json.loads(run(report, *given, env=env).stdout)
        found = [cell for cell in CELLS if program in (None, cell[0]) and (after is None or after <= cell[1] <= until)]
        yield from (Answer(frozenset(found), figure) for figure in told["measures"])
        for gender, figures in told["by"].items():
            mine = frozenset(cell for cell in found if cell[2] == gender)
            yield from (Answer(mine, figure) for figure in figures)


def counted(url: str) -> dict[str, dict[Cell, dict[str, int]]]:
    """What is in every cell, by figure."""
    found: dict[str, dict[Cell, dict[str, int]]] = {}
    opened = Database(url)
    with opened.read() as tx:
        for program, (after, until) in product(PROGRAMS, QUARTERS.items()):
            first, last = date.fromisoformat(after), date.fromisoformat(until)
            scope = Scope(as_of=date(2026, 3, 10), program=program, exited_from=first, exited_to=last)
            for gender, figures in counted_report(tx, scope, by="gender").by.items():
                for each in figures:
                    answer = Answer(frozenset(), asdict(each))
                    numbers = {what: answer.told(what) or 0 for what in NUMBERS}
                    found.setdefault(each.id, {})[program, after, gender] = numbers
    opened.close()
    return found


def test_no_answer_gives_another_one_away(env):
    """All figures of all reports put together: no hidden number from 1 to 9 follows, or is the only one that fits."""
    answers, hidden_numbers, shown_numbers = list(asked(env)), 0, 0
    everybody = frozenset(CELLS)
    for name, people in counted(env["DATABASE_URL"]).items():
        mine = [each for each in answers if each.figure["id"] == name]
        for what in NUMBERS:
            truth = {cell: numbers[what] for cell, numbers in people.items()}
            attacker = Attacker(CELLS)
            for each in mine:
                number = each.told(what)
                if number is not None:
                    assert number == sum(truth.get(cell, 0) for cell in each.cells)
                    assert each.cells == everybody or not 0 < number < 10, (name, what, each)
                    attacker.told(each.cells, number)
            sums = {each.cells: sum(truth.get(cell, 0) for cell in each.cells) for each in mine}
            hidden = [cells for cells, number in sums.items() if 0 < number < 10 and cells not in attacker.known]
            assert attacker.follows(hidden) == [], (name, what)
            assert attacker.pinned(hidden, truth) == [], (name, what)
            hidden_numbers, shown_numbers = hidden_numbers + len(hidden), shown_numbers + len(attacker.known) - 1
    # Both were there to be tried.
    assert hidden_numbers > 100
    assert shown_numbers > 100
