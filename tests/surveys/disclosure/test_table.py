"""Which figures of one table are shown: the rule, case by case."""

from __future__ import annotations

from collections import Counter
from datetime import date

import pytest

from surveys.disclosure import Gathered, Narrowing, Place, Shown, Table

EVERYBODY = Narrowing()
DAY = date(2025, 2, 3)


def a_table(*rows: tuple[str, str, dict[str, int]], smallest: int = 10, overlap: bool = False) -> Table:
    """Program, groups separated by +, and how many people are in each part."""
    gathered = Gathered(overlap=overlap)
    for program, groups, counts in rows:
        told = [("m", Counter(counts))]
        gathered.add(Place((program,), ("x",), (DAY, DAY)), tuple(groups.split("+")), told, people=sum(counts.values()))
    return Table(gathered, smallest=smallest)


@pytest.mark.parametrize(
    ("counts", "shown"),
    [
        ({"yes": 30, "no": 30}, {Shown.RATE, Shown.UNKNOWN, Shown.OUTSIDE, Shown.PROOF}),
        ({"yes": 10, "no": 10}, {Shown.RATE, Shown.UNKNOWN, Shown.OUTSIDE, Shown.PROOF}),
        ({"yes": 0, "no": 30}, {Shown.RATE, Shown.UNKNOWN, Shown.OUTSIDE, Shown.PROOF}),
        ({"yes": 9, "no": 30}, set()),
        ({"yes": 30, "no": 9}, set()),
        ({"yes": 3, "no": 4}, set()),
        ({"yes": 30, "no": 9, "unknown": 12}, {Shown.RATE, Shown.OUTSIDE, Shown.PROOF}),
        ({"yes": 30, "no": 12, "unknown": 9}, {Shown.RATE, Shown.OUTSIDE, Shown.PROOF}),
        ({"yes": 30, "unknown": 9}, set()),
        ({"yes": 30, "no": 30, "excluded": 1}, {Shown.RATE, Shown.UNKNOWN, Shown.PROOF}),
        ({"yes": 30, "no": 30, "not_yet": 9}, {Shown.RATE, Shown.UNKNOWN, Shown.PROOF}),
        ({"yes": 30, "no": 30, "evidence document": 9}, {Shown.RATE, Shown.UNKNOWN, Shown.OUTSIDE}),
        ({"yes": 30, "no": 30, "evidence document": 15}, {Shown.RATE, Shown.UNKNOWN, Shown.OUTSIDE, Shown.PROOF}),
        ({"yes": 30, "no": 30, "note cut_off": 25}, {Shown.RATE, Shown.UNKNOWN, Shown.OUTSIDE}),
    ],
)
def test_what_of_a_figure_is_shown(counts, shown):
    table = a_table(("A", "f", counts), ("A", "m", {"yes": 50, "no": 50, "unknown": 50, "evidence document": 20}))
    for group in ("f", "m"):  # of two groups, one is what is left of the other
        assert {part for part in Shown if table.shown(EVERYBODY, group).shows("m", part)} == shown


@pytest.mark.parametrize(
    ("groups", "hidden"),
    [
        ({"a": 100, "b": 100, "c": 100}, ""),
        ({"a": 100, "b": 40, "c": 3}, "bc"),  # the smallest takes the next one along
        ({"a": 100, "b": 4, "c": 3}, "abc"),  # together still too few
        ({"a": 100, "b": 60, "c": 6, "d": 5}, "cd"),  # two of them are enough for each other
        ({"a": 100, "b": 50, "c": 3, "d": 3, "e": 2}, "bcde"),
        ({"a": 100, "b": 100, "c": 0}, ""),
        ({"a": 100, **dict.fromkeys("bcdefghijk", 1)}, "abcdefghijk"),  # as many people as groups: one in each
    ],
)
def test_small_groups_hide_together_with_others(groups, hidden):
    table = a_table(*(("A", name, {"yes": number}) for name, number in groups.items()))
    assert {name for name in groups if not table.shown(EVERYBODY, name).shows("m")} == set(hidden)


def test_a_group_small_in_one_program_is_hidden_in_the_other():
    """Else the group's total less the other program is the small one."""
    table = a_table(
        ("A", "f", {"yes": 50}), ("A", "m", {"yes": 50}), ("B", "f", {"yes": 50}), ("B", "m", {"yes": 5})
    )  # fmt: skip
    assert table.shown(EVERYBODY, "m").shows("m")
    assert table.shown(Narrowing(program="A")).shows("m")
    for program in "AB":
        for group in "fm":
            assert not table.shown(Narrowing(program=program), group).shows("m"), (program, group)


def test_a_barrier_is_shown_only_if_those_without_it_are_enough():
    rows = (("A", "housing", {"yes": 95}), ("A", "justice+housing", {"yes": 40}), ("A", "justice", {"yes": 5}))
    table = a_table(*rows, overlap=True)
    assert not table.shown(EVERYBODY, "housing").shows("m")  # five have none of it
    assert table.shown(EVERYBODY, "justice").shows("m")


def test_a_program_is_shown_only_if_those_outside_of_it_are_enough():
    """Most are in two programs: what is left of one is not the other."""
    gathered = Gathered()
    for programs, people in ((("Core", "Plus"), 200), (("Plus",), 4), (("Core",), 60)):
        gathered.add(Place(programs, ("x",), (DAY, DAY)), (), [("m", Counter(yes=people))], people=people)
    table = Table(gathered, smallest=10)
    assert not table.shown(Narrowing(program="Core")).shows("m")


def test_a_sum_is_shown_only_with_what_it_is_the_sum_of():
    gathered = Gathered()
    for group, one, other in (("f", 40, 3), ("m", 40, 40)):
        told = [("one", Counter(yes=one)), ("other", Counter(yes=other)), ("all", Counter(yes=one + other))]
        gathered.add(Place(("A",), ("x",), (DAY, DAY)), (group,), told)
    table = Table(gathered, smallest=10, along={"all": ("one", "other")})
    assert table.shown(EVERYBODY, "m").shows("one")
    assert not table.shown(EVERYBODY, "m").shows("all")
