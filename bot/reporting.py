"""What coordinators keep about reporting: the lists that staff choose from, the rules, reports that are handed in."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import date, datetime
from typing import Final

from bot.bot import Bot, Stopped
from records import freezing, turns
from records.database import Database, DatabaseUnavailable, Transaction
from records.exits import settle_exits
from records.freezing import LONGEST_NAME, NameTaken, Stood, TookTooLong
from records.measuring.sharing import for_sharing
from records.planning import load_plans, replan_enrollments
from records.post_exit import choices, rules
from records.post_exit.choices import BadChoice, List
from records.post_exit.rules import BadRule
from records.turns import Turn
from surveys.measures import Scope

__all__ = ["BadChoice", "BadReport", "BadRule", "Coordinator", "List", "clear_cut_off"]

#: The name of the chore.
CHORE: Final = "clearing"
EARLIEST: Final = date(1990, 1, 1)


class BadReport(ValueError):
    """A report cannot be frozen like that; `problems` names each field and the mend."""

    def __init__(self, problems: dict[str, str]) -> None:
        super().__init__("; ".join(f"{name}: {mend}" for name, mend in problems.items()))
        self.problems = problems


@dataclass(frozen=True, slots=True)
class Coordinator:
    """A coordinator at work, at one moment. `today` is the date where the program is."""

    database: Database
    by: str
    now: datetime
    today: date

    def add_choice(self, of: List, label: str, counts_as: str) -> str:
        """Adds a line to a list. Raises `BadChoice`."""
        with self._lists() as tx:
            code = choices.add(tx, of, label, counts_as, by=self.by, now=self.now)
            self._follow(tx, of, code, label)
            return code

    def reword_choice(self, of: List, code: str, label: str) -> None:
        """Words a line anew. Raises `BadChoice`."""
        with self._lists() as tx:
            before = choices.words_of(tx, of, code)
            choices.reword(tx, of, code, label, by=self.by, now=self.now)
            self._follow(tx, of, code, before, label)

    def offer_choice(self, of: List, code: str, *, offered: bool) -> None:
        """Offers a line, or no longer. Raises `BadChoice`."""
        with self._lists() as tx:
            choices.offer(tx, of, code, offered=offered, by=self.by, now=self.now)

    def remove_choice(self, of: List, code: str) -> None:
        """Takes a line out. Raises `BadChoice` when it is in use."""
        with self._lists() as tx:
            choices.remove(tx, of, code, by=self.by, now=self.now)

    def _follow(self, tx: Transaction, of: List, *said: str) -> None:
        """Whoever left for a reason of these words is left out of follow-up, or not, by what it counts as now."""
        if of is List.EXIT_REASON:
            again = settle_exits(tx, choices.left_for(tx, *said), by=self.by, now=self.now)
            replan_enrollments(tx, again, plans=load_plans(tx), now=self.now, today=self.today)

    def set_rules(self, *, confirm_from: str, smallest_cell: str) -> None:
        """Sets how outcomes are confirmed and which figures are hidden. Raises `BadRule`."""
        with self._lists() as tx:
            rules.set_rules(tx, confirm_from=confirm_from, smallest_cell=smallest_cell, by=self.by, now=self.now)

    @contextmanager
    def _lists(self) -> Iterator[Transaction]:
        """Lists and rules are changed by one after the other, and by nobody while an outcome is settled by them."""
        with self.database.begin() as tx:
            turns.take(tx, Turn.LISTS)
            yield tx

    def freeze(self, name: str, scope: Scope) -> int:
        """Freezes a report as it is now; returns its id. It cannot be undone. Raises `BadReport`.

        Counted in one look, written some people at a time: no reply waits for a large report. One that is cut off
        half-way never counts as frozen, and what is left of it is cleared away (`clear_cut_off`).
        """
        name = " ".join(name.split())
        _check(name, scope, self.today)
        try:
            with self.database.begin() as tx:
                report_id = freezing.begin(tx, name, scope, by=self.by, now=self.now)
        except NameTaken as taken:
            raise BadReport({"name": _taken(taken)}) from None
        try:
            self._write(report_id, scope)
        except TookTooLong:
            raise BadReport({"name": "freezing it took too long, so nothing was kept: narrow it"}) from None
        except BaseException:
            with suppress(DatabaseUnavailable), self.database.begin() as tx:
                freezing.give_up(tx, report_id)
            raise
        return report_id

    def _write(self, report_id: int, scope: Scope) -> None:
        def keep(some: Sequence[Stood]) -> None:
            with self.database.begin() as writing:
                freezing.add(writing, report_id, some)

        with self.database.read() as tx:
            figures = freezing.work_out(tx, scope, keep)
            shared = for_sharing(tx, scope).figures
        with self.database.begin() as tx:
            freezing.finish(tx, report_id, figures, shared, by=self.by, now=self.now)


def clear_cut_off(bot: Bot, *, now: datetime) -> Mapping[str, int]:
    """Clears away what is left of reports that were cut off while they were frozen, some people at a time."""
    cleared = 0
    while not bot.stopping.is_set():
        with bot.database.begin() as tx:
            some = freezing.clear(tx, now=now)
        if not some:
            return {"cut_off_rows_cleared": cleared} if cleared else {}
        cleared += some
    raise Stopped


def _taken(taken: NameTaken) -> str:
    if taken.under_way:
        who = f"{taken.by} is freezing a report of that name"
        return f"{who}: wait until that is done, or choose another. If it was cut off, the name is free within the hour"
    return "a frozen report has that name: choose another, such as with the date"


def _check(name: str, scope: Scope, today: date) -> None:
    problems = {}
    if not name:
        problems["name"] = "write what it is called, such as “Q2 report to the county, 2026”"
    elif len(name) > LONGEST_NAME:
        problems["name"] = f"use at most {LONGEST_NAME} characters"
    if len(scope.cohort or "") > LONGEST_NAME:
        problems["cohort"] = "choose one of the list"
    if scope.as_of > today:
        problems["as_of"] = "that day is still to come"
    elif scope.as_of < EARLIEST:
        problems["as_of"] = "check the year"
    if scope.exited_from and scope.exited_to and scope.exited_to < scope.exited_from:
        problems["exited_to"] = "that is before the first day: check both"
    if problems:
        raise BadReport(problems)
