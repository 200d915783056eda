"""Consent: the ledger of what was agreed and refused, the marks that follow from it, and what stands now."""

from __future__ import annotations

from records.consent.entry import AGREES, REFUSES, Consented, GivenBy, Method, Scope
from records.consent.ledger import record_event
from records.consent.marks import (
    is_suppressed,
    mark_minors,
    refused_after,
    settle,
    start_is_in_vain,
    whom_start_is_from,
)
from records.consent.standing import Entry, ledger_of, stands
from records.consent.taking_back import take_back

__all__ = [
    "AGREES",
    "REFUSES",
    "Consented",
    "Entry",
    "GivenBy",
    "Method",
    "Scope",
    "is_suppressed",
    "ledger_of",
    "mark_minors",
    "record_event",
    "refused_after",
    "settle",
    "stands",
    "start_is_in_vain",
    "take_back",
    "whom_start_is_from",
]
