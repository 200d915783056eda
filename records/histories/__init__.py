"""Histories from other systems: what `export` writes, and what a program brings along when it moves in."""

from records.histories.problems import BadHistory, RejectedLine
from records.histories.taking import Taken, import_histories

__all__ = ["BadHistory", "RejectedLine", "Taken", "import_histories"]
