"""Every table, by subject. Importing this package fills `metadata`."""

from records.columns import metadata
from records.tables import accounts, histories, journal, occupations, outcomes, people, plan, texting, texts

__all__ = [
    "accounts",
    "histories",
    "journal",
    "metadata",
    "occupations",
    "outcomes",
    "people",
    "plan",
    "texting",
    "texts",
]
