"""Response figures that are passed on name no few people, neither by themselves nor by subtraction."""

from __future__ import annotations

import pytest

from surveys.passing_on import classes_hidden, ends_shown, rates_shown
from surveys.response import BASE, Disposition, Dispositions
from surveys.weighting import Class


def ended(*cells):
    return Dispositions(dict(zip(BASE, cells, strict=True)))


ALL = ended(90, 30, 20, 40, 0, 20)


@pytest.mark.parametrize(
    ("part", "cells", "rate"),
    [
        (ALL, True, True),  # everybody: nothing is left over
        (ended(40, 10, 10, 20, 0, 10), True, True),
        (ended(40, 10, 3, 20, 0, 10), False, True),  # three refused; that 50 of 83 answered may be told
        (ended(40, 10, 0, 20, 0, 10), True, True),  # nobody refused: that names nobody
        (ended(85, 20, 10, 20, 0, 10), False, True),  # five of the others completed it
        (ended(9, 0, 10, 20, 0, 10), False, False),
        (ended(80, 35, 10, 20, 0, 10), False, False),
    ],
)
def test_a_line_is_shown_where_no_cell_of_it_or_of_the_rest_is_small(part, cells, rate):
    shown = ends_shown(part, ALL, smallest=10)
    assert (shown is not None) is cells
    assert rates_shown(part, ALL, smallest=10) is rate
    if shown is not None:
        assert shown[Disposition.COMPLETE] == part.of(Disposition.COMPLETE)


def classes(**counts):
    return [Class(name=name, due=due, answered=answered) for name, (due, answered) in counts.items()]


@pytest.mark.parametrize(
    ("part", "hidden"),
    [
        ({"a": (40, 20), "b": (40, 30)}, set()),
        ({"a": (40, 20), "b": (40, 40)}, set()),  # nobody was missed: that names nobody
        ({"a": (40, 20), "b": (40, 35), "c": (100, 50)}, {"a", "b"}),  # b is small; alone it could be subtracted
        ({"a": (40, 20), "b": (12, 6), "c": (14, 7)}, {"b", "c"}),  # together 13 and 13
        ({"a": (40, 20), "b": (6, 3), "c": (8, 4), "d": (60, 30)}, {"a", "b", "c"}),  # together only 7 and 7
        ({"a": (5, 2)}, {"a"}),
        ({}, set()),
    ],
)
def test_a_small_class_takes_another_with_it_where_it_could_be_worked_out(part, hidden):
    part = classes(**part)
    assert classes_hidden(part, part, smallest=10) == hidden


def test_a_class_is_hidden_where_the_rest_of_everybody_would_be_small():
    part, whole = classes(a=(40, 20), b=(40, 20), c=(40, 20)), classes(a=(45, 22), b=(90, 40), c=(90, 40))
    assert classes_hidden(part, whole, smallest=10) == {"a", "b"}


def test_what_is_hidden_cannot_be_taken_from_the_total():
    """Whatever the sizes: what is left of the total for the hidden ones is nobody, or many, in two classes or more."""
    for sizes in ((3, 50, 60), (12, 13, 14), (9, 9, 9), (30, 5, 30), (10, 10, 1), (100, 2, 1)):
        part = [Class(name=str(n), due=2 * size, answered=size) for n, size in enumerate(sizes)]
        hidden = classes_hidden(part, part, smallest=10)
        left = sum(each.answered for each in part) - sum(each.answered for each in part if each.name not in hidden)
        assert (left == 0 or left >= 10) or len(hidden) == len(part)
        assert len(hidden) != 1
