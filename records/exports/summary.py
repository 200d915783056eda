"""What the dashboard of the tracker workbook comes to, counted while its lines are written.

The dashboard's formulas count the same from the sheets; these are the results that stand in its cells until a
spreadsheet program works them out anew. Outcomes are counted by the tally that the report uses.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Final

from records.exports.export import Values
from records.exports.records_sheet import CHECKINS, MEASURES, Beside
from records.exports.tracker import FIELDS
from surveys.measures.tally import Figure, Tally

#: Columns of the tracker that say yes or no, and those that name something or stay empty.
YES_OR_NO: Final = ("Employed with us?", "Enrolled in Benefits?")
NAMED: Final = (
    "Promotions Earned", "Certifications Earned", "Degrees Completed", "Legal Barriers Expunged",
)  # fmt: skip
_PLACES: Final = {name: FIELDS.index(name) for name in (*YES_OR_NO, *NAMED, "Programs Enrolled", "Hourly wage")}
_PAY: Final = re.compile(r"\+?([0-9]+\.?[0-9]*|\.[0-9]+)")


@dataclass(slots=True)
class Summary:
    """Running counts over the lines of the tracker; people are counted on one line each."""

    lines: int = 0
    people: int = 0
    enrollments_by_program: Counter[str] = field(default_factory=Counter)
    people_by_program: Counter[str] = field(default_factory=Counter)
    said: Counter[tuple[str, str]] = field(default_factory=Counter)  # column and "yes", "no" or "named"
    hourly: list[Decimal] = field(default_factory=list)
    checkins: Counter[str] = field(default_factory=Counter)
    tallies: dict[str, Tally] = field(default_factory=lambda: {each.id: Tally() for each in MEASURES})

    def add(self, line: Values, beside: Beside) -> None:
        """Counts one line."""
        program = str(line[_PLACES["Programs Enrolled"]] or "")
        self.lines += 1
        self.enrollments_by_program[program] += 1
        self.people_by_program[program] += beside.first_in_program
        self.checkins.update({name: beside.checkins.get(name, 0) for name in CHECKINS})
        if beside.counted:
            self._add_person(line, beside)

    def _add_person(self, line: Values, beside: Beside) -> None:
        self.people += 1
        for name in YES_OR_NO:
            self.said[name, str(line[_PLACES[name]] or "").casefold()] += 1
        for name in NAMED:
            self.said[name, "named"] += bool(line[_PLACES[name]])
        pay = pay_in(line)
        if pay is not None:
            self.hourly.append(pay)
        for measure in MEASURES:
            self.tallies[measure.id].add(beside.verdicts[measure.id])

    def figures(self) -> dict[str, Figure]:
        """The outcome measures, as the report gives them."""
        return {each.id: self.tallies[each.id].figure(each) for each in MEASURES}


def pay_in(line: Values) -> Decimal | None:
    """The hourly wage of a line as a number; None when it is none."""
    found = _PAY.fullmatch(str(line[_PLACES["Hourly wage"]] or "").replace("$", "").strip(" "))
    return Decimal(found.group(1)) if found else None
