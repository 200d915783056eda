"""Every measure, declared in one readable place each, and what they come to over many people."""

from __future__ import annotations

from typing import Final

from surveys.measures import forms, progress, retention, sif, wioa
from surveys.measures.measure import Family, Measure, Unit
from surveys.measures.person import Person, Scope
from surveys.measures.verdict import Part, Verdict

__all__ = ["BY_ID", "MEASURES", "Family", "Measure", "Part", "Person", "Scope", "Unit", "Verdict"]

#: In the order in which they are shown.
MEASURES: Final = (*wioa.MEASURES, *retention.MEASURES, *progress.MEASURES, *sif.MEASURES, *forms.MEASURES)
BY_ID: Final = {each.id: each for each in MEASURES}
