"""The law about the hours of texts: what each state allows, which states somebody may be in, what that leaves."""

from surveys.law.allowed import Allowed, Cut, cuts, hours_for
from surveys.law.places import STATES, states_of
from surveys.law.windows import FEDERAL, RULES, STRICTER, Rule, Sure, lawful_hours

__all__ = [
    "FEDERAL",
    "RULES",
    "STATES",
    "STRICTER",
    "Allowed",
    "Cut",
    "Rule",
    "Sure",
    "cuts",
    "hours_for",
    "lawful_hours",
    "states_of",
]
