"""What every table and column means, in one place: the text files beside this module, by subject."""

from records.dictionary.columns import Described, Sensitivity, described, unexplained

__all__ = ["Described", "Sensitivity", "described", "unexplained"]
