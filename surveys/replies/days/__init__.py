"""Dates, told in figures, by name, or from today."""
