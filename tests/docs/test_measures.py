"""docs/measures.md says what the declarations say: `make docs` writes it anew."""

from __future__ import annotations

from pathlib import Path

from surveys.measures import MEASURES, Measure
from surveys.measures.page import page
from surveys.response import RESPONSE_MEASURES, Disposition, ResponseMeasure

PAGE = Path(__file__).parents[2] / "docs" / "measures.md"


def test_the_page_is_up_to_date() -> None:
    assert PAGE.read_text() == page(), "run `make docs`"


def test_every_measure_has_a_section_with_its_rule() -> None:
    text = page()
    declared: tuple[Measure | ResponseMeasure, ...] = (*MEASURES, *RESPONSE_MEASURES)
    for each in declared:
        section = text.split(f"`{each.id}`\n")[1].split("\n#")[0]
        for said in (each.counts, each.of, each.source, *each.conventions):
            assert said
            assert said in section


def test_no_definition_runs_over_a_line() -> None:
    """A line break in a declaration would break the page's lists."""
    assert all("\n" not in line for each in MEASURES for line in (each.counts, each.of, each.source))


def test_every_end_of_a_check_in_is_explained() -> None:
    responses = page().split("\n## Responses\n")[1]
    assert responses.count("| yes |\n") == 6
    assert responses.count("| no |\n") == len(Disposition) - 6
