"""Outcome measures over what is on file: every page, report, export and packet takes its figures from here.

People are loaded as `surveys.history.History`, one by one in order of their keys, judged by the pure measures of
`surveys.measures`, and counted. Nobody counts outcomes a second way.
"""

from records.measuring.groups import AXES, UnknownGroup, groups_of
from records.measuring.judging import Behind, Measured, behind, measured
from records.measuring.loading import histories

__all__ = ["AXES", "Behind", "Measured", "UnknownGroup", "behind", "groups_of", "histories", "measured"]
