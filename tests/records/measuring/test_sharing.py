"""Figures as they may leave the house: what is hidden in them, and that the rest is what the report counts."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest

from records.database import Database
from records.measuring import AXES
from records.measuring.reporting import WholeReport, report
from records.measuring.sharing import for_sharing, report_for_sharing, splits_for_sharing
from surveys.measures import Scope
from surveys.measures.tally import Figure
from tests.support import databases
from tests.support.crowds import Crowd
from tests.support.leavers import TODAY, leavers
from tests.support.random_histories import a_crowd

EVERYBODY = Scope(as_of=TODAY)
BIG = ("Welding", "Welding", "Culinary", "Culinary", "Health care")
HIDDEN = ("value", "numerator", "denominator", "unknown", "excluded", "not_yet", "low", "high", "of_known")


def a_database(crowd: Crowd, sqlite_template: object, folder: object) -> Database:
    opened = Database(databases.sqlite_copy(sqlite_template, folder))
    with opened.begin() as tx:
        crowd.write(tx)
    return opened


@pytest.fixture(scope="module")
def usual(sqlite_template, tmp_path_factory) -> Iterator[Database]:
    """Four hundred people in three programs, of two genders and four races."""
    crowd = leavers(400, programs=BIG, genders=("man", "woman"))
    opened = a_database(crowd, sqlite_template, tmp_path_factory.mktemp("usual"))
    yield opened
    opened.close()


@pytest.fixture(scope="module")
def mixed(sqlite_template, tmp_path_factory) -> Iterator[Database]:
    """People with everything on file that measures look at, some in several programs."""
    opened = a_database(a_crowd(150), sqlite_template, tmp_path_factory.mktemp("mixed"))
    yield opened
    opened.close()


def shared(database: Database, scope: Scope = EVERYBODY, *, by: str | None = None, smallest: int = 10) -> WholeReport:
    with database.read() as tx:
        return report_for_sharing(tx, scope, by=by, smallest=smallest)


def counted(database: Database, scope: Scope = EVERYBODY, *, by: str | None = None) -> WholeReport:
    with database.read() as tx:
        return report(tx, scope, by=by)


def figure(figures: tuple[Figure, ...], name: str = "wioa_employment_q2") -> Figure:
    return next(each for each in figures if each.id == name)


def numbers(figure: Figure) -> list[int]:
    """What a figure tells, and what is left between its numbers."""
    found = [figure.numerator, figure.denominator, figure.unknown, figure.excluded, figure.not_yet]
    if figure.numerator is not None and figure.denominator is not None:
        found += [figure.denominator - figure.numerator]
        found += [] if figure.unknown is None else [figure.denominator - figure.numerator - figure.unknown]
    return [each for each in (*found, *figure.evidence.values(), *figure.notes.values()) if each is not None]


def test_totals_of_everybody_are_never_hidden(mixed):
    assert shared(mixed).figures == counted(mixed).figures
    assert shared(mixed, by="gender").figures == counted(mixed).figures


@pytest.mark.parametrize("by", AXES)
def test_what_is_shown_is_what_is_counted_and_no_small_number(mixed, by):
    open_, told = counted(mixed, by=by), shared(mixed, by=by)
    assert told.by.keys() == open_.by.keys()
    for name, figures in told.by.items():
        for mine, whole in zip(figures, open_.by[name], strict=True):
            assert mine.id == whole.id
            for field in HIDDEN:
                assert getattr(mine, field) in (None, getattr(whole, field)), (by, name, mine.id, field)
            if mine.suppressed:
                assert all(getattr(mine, field) is None for field in HIDDEN)
                assert not mine.evidence
                assert not mine.notes
            assert not any(0 < number < 10 for number in numbers(mine)), (by, mine)


def test_a_usual_program_sees_its_groups(usual):
    """400 people, 3 programs, 2 genders, 4 races: what is asked for every day is there."""
    for by, groups in (("gender", 2), ("program", 3), ("race_ethnicity", 4), ("language", 2)):
        told = shared(usual, by=by)
        assert len(told.by) == groups
        assert not any(figure(figures).suppressed for figures in told.by.values()), by
        assert not any(figure(figures, "response_day_90").suppressed for figures in told.by.values()), by
    for program in set(BIG):
        told = shared(usual, replace(EVERYBODY, program=program), by="gender")
        assert not figure(told.figures).suppressed
        assert not any(figure(figures).suppressed for figures in told.by.values()), program


def test_dates_of_exit_show_whole_quarters_only(usual):
    half = replace(EVERYBODY, exited_from=date(2024, 1, 1), exited_to=date(2024, 6, 30))
    assert not figure(shared(usual, half).figures).suppressed
    # All of that quarter left on the 15th: the same people, and nothing to find out about them.
    assert not figure(shared(usual, replace(half, exited_to=date(2024, 5, 20))).figures).suppressed


def test_a_day_cannot_be_cut_off_a_quarter(sqlite_template, tmp_path):
    exits = {date(2024, 2, 1): 10, date(2024, 2, 15): 10, date(2024, 5, 15): 10}
    crowd = leavers(300, programs=("Welding",), genders=("man",), exits=exits)
    database = a_database(crowd, sqlite_template, tmp_path)
    cut = replace(EVERYBODY, exited_from=date(2024, 2, 10), exited_to=date(2024, 6, 30))
    told = shared(database, cut)
    assert all(each.suppressed for each in told.figures)
    assert not figure(shared(database, replace(cut, exited_from=date(2024, 4, 1))).figures).suppressed
    database.close()


def test_a_small_group_takes_another_one_along(sqlite_template, tmp_path):
    """Seven nonbinary people among 307: hidden, and with them a bigger group, or they would be what is left."""
    genders = ["man"] * 150 + ["woman"] * 100
    crowd = leavers(300, programs=("Welding",), genders=genders)
    for row in crowd.rows["alumni"][:7]:
        row["gender"] = "nonbinary"
    database = a_database(crowd, sqlite_template, tmp_path)
    told = shared(database, by="gender").by
    hidden = {name for name, figures in told.items() if figure(figures).suppressed}
    assert hidden == {"nonbinary", "woman"}
    with database.read() as tx:
        found = for_sharing(tx, EVERYBODY, by="gender")
    assert found.people_by["nonbinary"] is None
    assert found.people_by["woman"] is None
    database.close()


def test_a_small_program_hides_with_another_one(sqlite_template, tmp_path):
    crowd = leavers(300, programs=["Welding"] * 30 + ["Culinary"] * 20 + ["Pilot"], genders=("man", "woman"))
    database = a_database(crowd, sqlite_template, tmp_path)
    hidden = {
        program
        for program in ("Welding", "Culinary", "Pilot")
        if figure(shared(database, replace(EVERYBODY, program=program)).figures).suppressed
    }
    assert hidden == {"Culinary", "Pilot"}
    assert hidden == {name for name, each in shared(database, by="program").by.items() if figure(each).suppressed}
    database.close()


def test_filters_of_a_very_small_base_stay_open(sqlite_template, tmp_path):
    crowd = leavers(8, programs=("Welding", "Culinary"), genders=("man", "woman"))
    database = a_database(crowd, sqlite_template, tmp_path)
    scope = replace(EVERYBODY, program="Welding")
    assert shared(database, scope).figures == counted(database, scope).figures
    assert all(figure(each).suppressed for each in shared(database, scope, by="gender").by.values())
    database.close()


def test_the_program_sets_what_is_too_small(usual):
    small = replace(EVERYBODY, program="Health care")
    assert not figure(shared(usual, small, by="gender", smallest=10).by["man"]).suppressed
    assert figure(shared(usual, small, by="gender", smallest=30).by["man"]).suppressed


def test_only_some_measures_are_hidden_as_in_the_whole_report(mixed):
    whole = shared(mixed, by="race_ethnicity")
    with mixed.read() as tx:
        some = for_sharing(tx, EVERYBODY, by="race_ethnicity", only={"sif_o2", "retention_90_any"})
    for name, figures in some.by.items():
        assert figures == tuple(figure(whole.by[name], each.id) for each in figures)
        assert {each.id for each in figures} == {"sif_o2", "retention_90_any"}


def test_both_databases_hide_the_same(database):
    with database.begin() as tx:
        leavers(480, programs=("Welding", "Culinary"), genders=("man", "woman")).write(tx)
    told = shared(database, replace(EVERYBODY, program="Welding"), by="gender")
    assert {name: figure(each, "response_day_90").suppressed for name, each in told.by.items()} == {
        "man": False,
        "woman": False,
    }
    assert not figure(told.figures, "response_day_90").suppressed


@pytest.mark.parametrize("scope", [EVERYBODY, Scope(as_of=TODAY, program="Welding")], ids=["whole", "program"])
def test_several_splits_at_once_are_each_the_split_by_itself(mixed, scope):
    with mixed.read() as tx:
        assert splits_for_sharing(tx, scope, AXES) == {axis: for_sharing(tx, scope, by=axis) for axis in AXES}
