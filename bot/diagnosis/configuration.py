"""Whether every setting is there and well formed, and which of the wise ones are not set."""

from __future__ import annotations

from collections.abc import Iterator

from bot.diagnosis.finding import Finding
from bot.settings import BadSettings, Need, Settings, load


def said(problems: tuple[str, ...]) -> Iterator[Finding]:
    """Settings that are missing or malformed: each line says which and what, and after a colon mostly the mend."""
    for problem in problems:
        found, _, mend = problem.partition(": ")
        only_named = " " not in found
        yield Finding("configuration", False, problem if only_named else found, "" if only_named else mend)


def configuration(settings: Settings) -> Iterator[Finding]:
    """What the web and the workers would stop at, and what nobody would miss before it is needed."""
    problems: dict[str, None] = {}
    for need in (Need.SITE, Need.TEXTS):
        try:
            load(need)
        except BadSettings as bad:
            problems |= dict.fromkeys(bad.problems)
    if problems:
        yield from said(tuple(problems))
    else:
        yield Finding("configuration", True, "all settings are there and well formed")
    yield _alerts(settings)
    yield _retention(settings)


def _alerts(settings: Settings) -> Finding:
    if settings.alert_url and settings.heartbeat_url:
        return Finding("alerts", True, "troubles are told to an address, and another hears when nothing runs")
    missing = [n for n, v in _alert_settings(settings) if not v]
    mend = f"set {' and '.join(missing)}, so that somebody hears of trouble at night"
    return Finding("alerts", None, "nobody outside is told of trouble, or that nothing runs any more", mend)


def _alert_settings(settings: Settings) -> tuple[tuple[str, str | None], ...]:
    return ("CHECKIN_ALERT_URL", settings.alert_url), ("CHECKIN_HEARTBEAT_URL", settings.heartbeat_url)


def _retention(settings: Settings) -> Finding:
    kept = {"the words of texts": settings.keep_texts_days, "papers": settings.keep_documents_days}
    told = "; ".join(f"{what} are kept {f'for {days} days' if days else 'for ever'}" for what, days in kept.items())
    if all(kept.values()):
        return Finding("retention", True, told)
    mend = "set CHECKIN_KEEP_TEXTS_DAYS and CHECKIN_KEEP_DOCUMENTS_DAYS if your rules set a limit"
    return Finding("retention", True if any(kept.values()) else None, told, mend)
