"""What holds of every figure, whatever is on file: one person once, in one part, in any order, the same everywhere."""

from __future__ import annotations

from collections import Counter

import pytest

from records.database import Database
from records.exports import EXPORTS, Asked
from records.figures import overview
from records.measuring import AXES, behind, groups_of, measured
from records.measuring.judging import people
from records.measuring.reporting import report
from surveys.measures import MEASURES, Part, Scope, Unit
from tests.support import databases
from tests.support.random_histories import TODAY, a_crowd, a_wild_crowd

SCOPES = (
    Scope(as_of=TODAY),
    Scope(as_of=TODAY.replace(year=2024)),
    Scope(as_of=TODAY, program="Welding"),
    Scope(as_of=TODAY, cohort="2023", exited_from=TODAY.replace(year=2024)),
)
EMPLOYED = {"unsubsidized_job", "registered_apprenticeship", "military"}


def _filled(template, folder, crowd) -> Database:
    database = Database(databases.sqlite_copy(template, folder))
    with database.begin() as tx:
        crowd.write(tx)
    return database


@pytest.fixture(scope="module")
def wild(sqlite_template, tmp_path_factory):
    database = _filled(sqlite_template, tmp_path_factory.mktemp("wild"), a_wild_crowd(300))
    yield database
    database.close()


@pytest.mark.parametrize("scope", SCOPES, ids=str)
def test_everybody_is_in_exactly_one_part_and_no_part_is_over_its_base(wild, scope):
    with wild.read() as tx:
        found = list(people(tx, scope))
        figures = measured(tx, scope).figures
    assert [each.id for each in figures] == [each.id for each in MEASURES]
    for figure, measure in zip(figures, MEASURES, strict=True):
        parts = Counter(measure.judge(person).part for person in found)
        assert sum(parts.values()) == len({person.history.alum_id for person in found}) == len(found)
        assert figure.denominator == parts[Part.YES] + parts[Part.NO] + parts[Part.UNKNOWN]
        assert (figure.numerator, figure.unknown) == (parts[Part.YES], parts[Part.UNKNOWN])
        assert parts[Part.YES] + parts[Part.UNKNOWN] <= figure.denominator
        if figure.unit is not Unit.DOLLARS and figure.value is not None:
            assert figure.low is not None
            assert figure.high is not None
            assert figure.low <= figure.value <= figure.high


@pytest.mark.parametrize("scope", SCOPES[:1], ids=str)
def test_the_lists_behind_a_figure_are_the_figure(wild, scope):
    with wild.read() as tx:
        told = report(tx, scope, listed=True)
        for figure in told.figures:
            listed = told.listed[figure.id]
            if figure.not_yet is None:
                continue  # by check-ins
            assert len(listed.numerator) == len(set(listed.numerator)) == figure.numerator
            assert len(set(listed.denominator)) == figure.denominator
            assert set(listed.numerator) | set(listed.unknown) <= set(listed.denominator)
            assert not set(listed.numerator) & set(listed.unknown)
            assert not set(listed.excluded) & set(listed.denominator)
        for measure, part in (("wioa_employment_q2", Part.YES), ("sif_o2", Part.UNKNOWN), ("benefits_reduced", None)):
            rows = behind(tx, scope, measure, part=part)
            listed = told.listed[measure]
            whole = {*listed.denominator, *listed.excluded, *listed.not_yet}
            wanted = {Part.YES: listed.numerator, Part.UNKNOWN: listed.unknown, None: whole}[part]
            assert {row.external_id for row in rows} == set(wanted)


def test_rows_written_in_another_order_make_the_same_figures(sqlite_template, tmp_path):
    crowd = a_crowd(250, seed=3)
    told = []
    for place, rows in enumerate((crowd, crowd.renumbered(1), crowd.renumbered(2))):
        folder = tmp_path / str(place)
        folder.mkdir()
        database = _filled(sqlite_template, folder, rows)
        with database.read() as tx:
            told.append(report(tx, SCOPES[0], by="barrier", listed=True))
        database.close()
    assert told[0] == told[1] == told[2]


@pytest.mark.parametrize("by", AXES)
def test_each_group_is_what_its_people_come_to(wild, by):
    with wild.read() as tx:
        found = measured(tx, SCOPES[0], by=by, only={"wioa_employment_q2", "sif_o2"})
        groups = Counter(group for person in people(tx, SCOPES[0]) for group in groups_of(person, by))
        response = overview(tx, SCOPES[0], by).groups[by]
    assert dict(groups) == dict(found.people_by)
    assert {each.group for each in response} <= set(found.by)
    if by not in ("program", "cohort", "barrier"):
        for place, figure in enumerate(found.figures):
            assert sum(figures[place].denominator or 0 for figures in found.by.values()) == figure.denominator


@pytest.mark.parametrize("by", ["program", "cohort"])
def test_a_filter_says_the_same_as_its_group(wild, by):
    with wild.read() as tx:
        told = report(tx, SCOPES[0], by=by)
        for group, figures in told.by.items():
            scope = Scope(as_of=TODAY, program=group) if by == "program" else Scope(as_of=TODAY, cohort=group)
            assert report(tx, scope).figures == figures, group


def test_outcomes_and_participant_records_as_exported_say_what_the_report_says(wild):
    scope = SCOPES[0]
    with wild.read() as tx:
        exports = {name: _rows(tx, name) for name in ("outcomes", "pirl")}
        verdicts = {row.external_id: row.part for row in behind(tx, scope, "wioa_employment_q2")}
        single = {person.history.external_id for person in people(tx, scope) if len(person.exits) == 1}
    blocks = {row["external_id"]: row["outcome"] for row in exports["outcomes"] if row["quarter"] == 2}
    codes = {row["100"]: row["1602"] for row in exports["pirl"]}
    assert len(single) > 100
    for name in single:
        part = verdicts.get(name)
        assert (part is Part.YES) == (codes[name] in ("1", "2", "3")), name
        if part is Part.YES:
            assert blocks[name] in EMPLOYED, name
        if part in (Part.NO, Part.UNKNOWN):
            assert (blocks[name] not in EMPLOYED, codes[name]) == (True, "0"), name
    assert Counter(row["external_id"] for row in exports["outcomes"]) == {
        name: 4 * count for name, count in Counter(row["100"] for row in exports["pirl"]).items()
    }


def _rows(tx, name):
    chosen = EXPORTS[name]
    return [dict(zip(chosen.fields, row, strict=True)) for row in chosen.rows(tx, Asked(today=TODAY))]


def test_report_and_dashboard_count_the_same_checkins(wild):
    with wild.read() as tx:
        figures = {each.id: each for each in report(tx, SCOPES[0]).figures}
        waves = overview(tx, SCOPES[0]).waves
    for wave in waves:
        response, retained = figures[f"response_{wave.wave}"], figures[f"retained_{wave.wave}"]
        assert (response.numerator, response.denominator) == (wave.counts.answered, wave.counts.due)
        assert (retained.numerator, retained.unknown) == (wave.counts.employed, wave.counts.unknown)
