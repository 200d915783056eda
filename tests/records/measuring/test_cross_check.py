"""The headline measures twice: by the program, and by plain SQL over what it exports, on 10,000 people by chance.

`tests/support/headline.sql` says what it takes to be simpler than the world is.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import pytest

from records.database import Database
from records.figures import report
from records.measuring import measured
from surveys.measures import Measure, Part, Person, Scope, Verdict
from surveys.measures.tally import Figure
from tests.support import databases
from tests.support.cross_check import PARTS, Recomputed, exported, recomputed
from tests.support.random_histories import TODAY, a_crowd

PEOPLE = 10_000
HEADLINES = (
    "wioa_employment_q2", "wioa_employment_q4", "wioa_median_earnings_q2", "wioa_same_employer", "wioa_credential",
    "retention_90_any", "wage_gain_entry", "sif_o2", "sif_o3", "sif_o10", "sif_o19",
)  # fmt: skip
WAVES = ("day_90", "quarter_1", "quarter_2", "quarter_3", "quarter_4")
RESPONSES = (
    *(f"response_{wave}" for wave in WAVES), *(f"retained_{wave}" for wave in WAVES), "response_rr1", "response_rr2",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Both:
    """What the two engines say of the same people."""

    ours: tuple[Figure, ...]
    in_part: Mapping[tuple[str, Part], set[str]]
    theirs: Recomputed


@pytest.fixture(scope="module")
def both(sqlite_template, tmp_path_factory) -> Both:
    database = Database(databases.sqlite_copy(sqlite_template, tmp_path_factory.mktemp("crowd")))
    with database.begin() as tx:
        a_crowd(PEOPLE).write(tx)
    with database.read() as tx:
        theirs = recomputed(exported(tx, today=TODAY))
        in_part: dict[tuple[str, Part], set[str]] = defaultdict(set)

        def note(person: Person, verdicts: Sequence[tuple[Measure, Verdict]]) -> None:
            for measure, verdict in verdicts:
                in_part[measure.id, verdict.part].add(person.history.external_id)

        outcomes = measured(tx, Scope(as_of=TODAY), told=note)
        responses = report(tx, as_of=TODAY)
    database.close()
    return Both((*outcomes.figures, *responses.measures), in_part, theirs)


@pytest.mark.parametrize("measure", HEADLINES)
def test_every_person_is_in_the_same_part_by_both(both, measure):
    figure = next(each for each in both.ours if each.id == measure)
    counted = Counter(both.theirs.parts[measure].values())
    assert {part: counted[part] for part in PARTS} == {
        "yes": figure.numerator,
        "no": figure.denominator - figure.numerator - figure.unknown,
        "unknown": figure.unknown,
        "excluded": figure.excluded,
        "not_yet": figure.not_yet,
    }
    assert min(counted["yes"], counted["no"], counted["excluded"]) > 0 or measure == "wioa_median_earnings_q2"
    for part in Part:
        theirs = {name for name, other in both.theirs.parts[measure].items() if other == part}
        assert theirs == both.in_part[measure, part], part


def test_the_median_of_earnings_is_the_same_to_the_cent(both):
    figure = next(each for each in both.ours if each.id == "wioa_median_earnings_q2")
    cents = sorted(both.theirs.amounts["wioa_median_earnings_q2"])
    middle = len(cents) // 2
    # A mean of two that ends in half a cent goes up.
    median = cents[middle] if len(cents) % 2 else (cents[middle - 1] + cents[middle] + 1) // 2
    assert figure.value is not None
    assert int(figure.value * 100) == median
    assert len(cents) == figure.numerator > 1000


@pytest.mark.parametrize("measure", RESPONSES)
def test_response_and_retained_employment_are_the_same(both, measure):
    figure = next(each for each in both.ours if each.id == measure)
    ours = (figure.numerator, figure.denominator, figure.unknown, figure.excluded)
    assert both.theirs.responses[measure] == ours
    assert 0 < figure.numerator < figure.denominator
