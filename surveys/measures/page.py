"""The page that defines every measure, written from the declarations: what a funder reads is what is counted."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final

from surveys.measures import MEASURES
from surveys.measures.measure import Family, Measure, Unit
from surveys.response import BASE, MEANINGS, RESPONSE_MEASURES, Disposition, ResponseMeasure

UNITS: Final[Mapping[Unit, str]] = {
    Unit.SHARE: "A share: numerator over denominator.",
    Unit.PEOPLE: "A number of people, each counted once.",
    Unit.DOLLARS: "Dollars: the median.",
}
RESPONSES: Final = "Responses"

_HEAD: Final = """\
# Measures

Every measure that this system gives, as it is declared in `surveys/measures` and `surveys/response.py`. This page is
made from those declarations (`make docs`), so it says what is counted. Our own decisions, where no source decides,
stand under "conventions" and are printed with the figures.

## What the parts mean

Everybody a report is about is in exactly one part of a measure, and nobody is in it twice.

| part | who | in the denominator |
|---|---|---|
| numerator | known, and yes | yes |
| rest | known, and no | yes |
| unknown | due, and nobody knows | yes |
| left out | died, institutionalized, long medical treatment, called up, foster care move: out of both parts | no |
| not yet due | the day has not come, or the time to answer is not over | no |
| not about them | the measure does not ask about this person | no |

- **Value**: numerator over denominator, where silence counts as no; for counts of people the numerator itself; for
  earnings the median of those known.
- **Bounds**: low as if everybody unknown were a no, high as if everybody unknown were a yes. A bound of a median that
  falls among those unknown is left open.
- **Of those known**: numerator over numerator and rest. A survey would report this one; it stands beside the value and
  never instead of it.
- **Evidence**: how the numerator is proven, weakest first: self-report, case note verified, document, wage record.
- **As of**: what was told of later days is not looked at. What is told late of earlier days is.
- **Small groups**: a figure about fewer than 10 people is hidden where it may be passed on; see
  [suppression.md](suppression.md).
"""

_RESPONSE_HEAD: Final = """\
What became of each check-in, by AAPOR's names. The letters are those of the formulas.

| | disposition | when | in the base of RR1, RR2 and the refusal rate |
|---|---|---|---|
"""


def page() -> str:
    """The whole page, in Markdown."""
    parts = [_HEAD, *(_family(name, each) for name, each in by_family().items()), _responses()]
    return "\n".join(parts)


def by_family(measures: Iterable[Measure] = MEASURES) -> dict[Family, list[Measure]]:
    """The measures under their headings, in the order in which they are shown."""
    families: dict[Family, list[Measure]] = {}
    for each in measures:
        families.setdefault(each.family, []).append(each)
    return families


def _family(name: str, measures: Sequence[Measure]) -> str:
    return f"## {name}\n\n" + "\n".join(_section(each, UNITS[each.unit]) for each in measures)


def _section(measure: Measure | ResponseMeasure, unit: str) -> str:
    return "\n".join((f"### {measure.title}", "", f"`{measure.id}`", "", *_lines(measure, unit), ""))


def _lines(measure: Measure | ResponseMeasure, unit: str) -> Iterator[str]:
    yield f"- Counts: {measure.counts}"
    yield f"- Of: {measure.of}."
    yield f"- Value: {unit}"
    yield f"- Source: {measure.source}."
    for each in measure.conventions:
        yield f"- Convention: {each}"


def _responses() -> str:
    rows = "".join(_row(each) for each in Disposition)
    told = "\n".join(_section(each, UNITS[Unit.SHARE]) for each in RESPONSE_MEASURES)
    refusal = (
        "The refusal rate is R over the same base. In the ids, `{wave}` is the name of a check-in in the schedule:\n"
        "`day_90`, `quarter_1` to `quarter_4` unless it was changed.\n"
    )
    return f"## {RESPONSES}\n\n{_RESPONSE_HEAD}{rows}\n{refusal}\n{told}"


def _row(each: Disposition) -> str:
    letter, name, when = MEANINGS[each]
    return f"| {letter} | {name} | {when} | {'yes' if each in BASE else 'no'} |\n"
