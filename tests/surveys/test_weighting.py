"""Reached against missed, and weights: worked by hand."""

from __future__ import annotations

from decimal import Decimal

import pytest

from surveys.weighting import OTHERS, Class, compare, weigh


def a_class(name, due, answered, employed=0):
    return Class(name=name, due=due, answered=answered, known=answered, employed=employed)


def test_classes_that_differ_by_ten_points_are_pointed_out():
    """60 of 100 women and 20 of 60 men answered: women are 75% of those reached, 50% of those missed."""
    women, men = compare([a_class("women", 100, 60), a_class("men", 60, 20)], reached=80, missed=80)
    assert (women.among_reached, women.among_missed, women.differs) == (Decimal("0.7500"), Decimal("0.5000"), True)
    assert (men.among_reached, men.among_missed, men.differs, men.missed) == (
        Decimal("0.2500"), Decimal("0.5000"), True, 40)  # fmt: skip


@pytest.mark.parametrize(("answered", "differs"), [(30, True), (29, False)])
def test_exactly_ten_points_apart_is_far_apart(answered, differs):
    one = compare([a_class("one", answered + 20, answered)], reached=100, missed=100)[0]
    assert one.differs is differs


def test_where_nobody_was_missed_nothing_is_compared():
    one = compare([a_class("one", 5, 5)], reached=5, missed=0)[0]
    assert (one.among_missed, one.differs) == (None, False)


CASES = [
    # Classes; plain; weighted; put together
    # 100 of each due; 50 answered, 40 work; 25 answered, 10 work: (100 x 0.8 + 100 x 0.4) / 200
    ([("a", 100, 50, 40), ("b", 100, 25, 10)], "0.6667", "0.6000", ()),
    # Everybody answered equally often: the weights change nothing.
    ([("a", 100, 50, 40), ("b", 50, 25, 5)], "0.6000", "0.6000", ()),
    # Two small ones make one of 24: (60 x 30/40 + 40 x 12/24) / 100
    ([("a", 60, 40, 30), ("b", 20, 12, 6), ("c", 20, 12, 6)], "0.6563", "0.6500", ("b", "c")),
    # A small one takes the next smallest with it: b and c are 25 of 70 due, 15 of whom work.
    ([("a", 60, 40, 30), ("b", 50, 20, 12), ("c", 20, 5, 3)], "0.6923", "0.6692", ("b", "c")),
    # Nobody of c answered: c is spoken for by the next smallest.
    ([("a", 60, 40, 30), ("b", 50, 20, 10), ("c", 20, 0, 0)], "0.6667", "0.6154", ("b", "c")),
    # Too few for two classes, too few for one, and nobody.
    ([("a", 60, 40, 30), ("b", 20, 10, 1)], "0.6200", None, ("a", "b")),
    ([("a", 60, 40, 30)], "0.7500", None, ()),
    ([("a", 10, 5, 1), ("b", 10, 5, 1)], "0.2000", None, ("a", "b")),
    ([], None, None, ()),
    ([("a", 10, 0, 0)], None, None, ("a",)),
]


@pytest.mark.parametrize(("classes", "plain", "weighted", "merged"), CASES)
def test_each_respondent_stands_for_the_class(classes, plain, weighted, merged):
    found = weigh([a_class(*each) for each in classes])
    assert (found.plain, found.value) == (plain and Decimal(plain), weighted and Decimal(weighted))
    assert found.merged == merged


def test_answers_that_do_not_say_whether_they_work_are_no_respondents():
    """100 of each due; 40 of 50 work, 10 more answered other things; 10 of 25 work: (100 x 0.8 + 100 x 0.4) / 200"""
    known = [Class(name="a", due=100, answered=60, known=50, employed=40), a_class("b", 100, 25, 10)]
    found = weigh(known)
    assert (found.plain, found.value) == (Decimal("0.6667"), Decimal("0.6000"))


def test_weights_are_class_size_over_respondents():
    found = weigh([a_class("a", 60, 40, 30), a_class("b", 20, 12, 6), a_class("c", 21, 12, 6)])
    assert [(each.name, each.due, each.known, each.weight) for each in found.weights] == [
        ("a", 60, 40, Decimal("1.50")),
        (OTHERS, 41, 24, Decimal("1.71")),
    ]
