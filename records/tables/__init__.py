"""Every table, by subject. Importing this package fills `metadata`."""

from records.columns import metadata
from records.tables import (
    accounts,
    alerting,
    documents,
    histories,
    journal,
    keeping,
    measuring,
    occupations,
    outcomes,
    people,
    plan,
    sealing,
    texting,
    texts,
)

__all__ = [
    "accounts",
    "alerting",
    "documents",
    "histories",
    "journal",
    "keeping",
    "measuring",
    "metadata",
    "occupations",
    "outcomes",
    "people",
    "plan",
    "sealing",
    "texting",
    "texts",
]
