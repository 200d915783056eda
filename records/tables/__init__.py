"""Every table, by subject. Importing this package fills `metadata`."""

from records.columns import metadata
from records.tables import accounts, histories, journal, outcomes, people, plan, texts

__all__ = ["accounts", "histories", "journal", "metadata", "outcomes", "people", "plan", "texts"]
