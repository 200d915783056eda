"""Outcomes of the four quarters after exit as staff work with them: seen, settled, proven better, never overwritten."""

from records.post_exit.checking import BadOutcome, Decision
from records.post_exit.exits import Exit, Found, QuarterAfter, Settled, exits_of, exits_of_all
from records.post_exit.jobs import Learned, PersonOfExit, jobs_for, learned, person_of
from records.post_exit.settling import How, Kept, SettledMeanwhile, find, hold, settle, upgrade

__all__ = [
    "BadOutcome", "Decision", "Exit", "Found", "How", "Kept", "Learned", "PersonOfExit", "QuarterAfter", "Settled",
    "SettledMeanwhile", "exits_of", "exits_of_all", "find", "hold", "jobs_for", "learned", "person_of", "settle",
    "upgrade",
]  # fmt: skip
