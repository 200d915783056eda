"""Every table, by subject. Importing this package fills `metadata`."""

from records.columns import metadata
from records.tables import (
    accounts,
    alerting,
    histories,
    journal,
    keeping,
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
    "histories",
    "journal",
    "keeping",
    "metadata",
    "occupations",
    "outcomes",
    "people",
    "plan",
    "sealing",
    "texting",
    "texts",
]
