"""Response and retained employment, counted one way for the dashboard, the report and the lists of people behind them.

Every figure is a count of check-ins, and all counts read the same rows through the same conditions
(`records.figures.marks`):

* **due**: due on or before the as-of date, or already asked; not cancelled. Left out, as `excluded`, and shown apart:
  check-ins that were over before the alum was on file, and those of people excluded (died, institutionalised, ...).
* **answered**: completed, partly answered or covered by an earlier answer, or still open with a first answer in.
* **employed**: answered, and a record of that check-in (or of the one that covers it) that nothing replaced says
  employed, self-employed or military, either now or at some time in the dates asked about.
* **unknown**: due without a known work status: silence, opted out, not reached, or an answer that left work out.

Silence counts as "not employed" in a WIOA-style rate and as missing in a survey rate, so both are given, with bounds
from "none of the unknown work" to "all of them work". RR1 and RR2 follow AAPOR's Standard Definitions: completed
(RR1), or completed and partial (RR2), of all that were asked and are over; open windows are not in the base yet.
Totals over all check-ins, RR1 and RR2 among them, are of follow-ups only: optional forms are counted by themselves.
"""

from records.figures.counts import Counts, Part, Scope, Share
from records.figures.queries import (
    GROUPS,
    Behind,
    GroupFigures,
    Overview,
    WaveFigures,
    by_group,
    by_wave,
    follow_ups,
    how_many,
    overview,
    people_behind,
    wave_names,
)
from records.figures.report import Report, report

__all__ = [
    "GROUPS",
    "Behind",
    "Counts",
    "GroupFigures",
    "Overview",
    "Part",
    "Report",
    "Scope",
    "Share",
    "WaveFigures",
    "by_group",
    "by_wave",
    "follow_ups",
    "how_many",
    "overview",
    "people_behind",
    "report",
    "wave_names",
]
