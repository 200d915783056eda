"""Every table, by subject. Importing this package fills `metadata`."""

from records.columns import metadata
from records.tables import accounts, journal, outcomes, people, plan, texts

__all__ = ["accounts", "journal", "metadata", "outcomes", "people", "plan", "texts"]
