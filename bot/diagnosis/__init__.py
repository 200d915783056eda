"""What is wrong with an installation, and the mend: settings, texts, database, work, carrier, and web address."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from bot.diagnosis.address import address
from bot.diagnosis.alerting import alerting
from bot.diagnosis.configuration import configuration, said
from bot.diagnosis.finding import Finding
from bot.diagnosis.phone_company import phone_company
from bot.diagnosis.program import program
from bot.diagnosis.storage import storage
from bot.settings import BadSettings, Need, load

__all__ = ["Finding", "diagnose"]


def diagnose(*, now: datetime) -> Iterator[Finding]:
    """Checks the installation that the environment describes, one thing after the other. Changes and sends nothing."""
    try:
        settings = load(Need.RECORDS)
    except BadSettings as bad:
        yield from said(bad.problems)
        return
    yield from configuration(settings)
    yield from program(settings)
    yield from alerting(settings)
    yield from storage(settings, now=now)
    yield from phone_company(settings)
    yield from address(settings)
