"""What goes and what stays when a person is erased, in words: the same on the staff site and on the command line."""

from __future__ import annotations

from records.keeping.person import Footprint


def what_goes(found: Footprint) -> tuple[str, ...]:
    """A line for each kind of thing that is taken out."""
    return (
        "Name, phone number, ZIP code, time zone, gender, race or ethnicity, and the day of birth",
        "The program's own id: a made-up one takes its place",
        f"The words and the number of {_many(found.texts, 'text')}, here and at the phone company"
        f" ({_many(found.texts_at_carrier, 'copy', 'copies')} there)",
        f"The wording of {_many(found.answers, 'answer')}, of {_many(found.flags, 'note')} for staff,"
        f" and of {_many(found.consent_events, 'entry', 'entries')} about consent, with the number",
        f"The names of employers, job titles and reasons given, in {_many(found.jobs, 'employment record')}:"
        " each employer becomes a label, so that “the same employer” still holds",
        "Exit reason, school status and other columns of the roster that were free text",
        f"What was to come: {_many(found.planned + found.open, 'check-in')} and any text that waits",
    )


def what_stays(found: Footprint) -> tuple[str, ...]:
    """A line for each kind of thing that is kept, without identity."""
    return (
        "Program, cohort, language, and the dates of enrollment and exit; the age at entry, not the birthday",
        f"{_many(found.checkins, 'check-in')} that were begun, with how each ended",
        f"{_many(found.jobs, 'employment record')} (status, dates, hours, occupation code),"
        f" {_many(found.wages, 'wage')} and {_many(found.benefits, 'benefit')}",
        f"{_many(found.credentials, 'credential')}, {_many(found.exclusions, 'exclusion')}"
        f" and {_many(found.outcomes, 'settled outcome')} of quarters",
        "That texts were sent and received, and consent given or taken back, with the times",
        "One-way marks, so that an import cannot bring the person back unseen; they do not say who it was",
    )


def warnings(found: Footprint) -> tuple[str, ...]:
    """What else somebody should know before doing it."""
    told = [
        "It cannot be undone.",
        "Backups made before today still hold the person, until they are deleted.",
        "Figures stay the same; only breakdowns by gender and by race count the person as not stated.",
    ]
    if found.open:
        told.append("A check-in is under way. It ends now, and counts as the person's wish to stop.")
    if found.sharing:
        others = "Another alum has" if found.sharing == 1 else f"{found.sharing} other alumni have"
        told.append(f"{others} the same phone number. Texts filed under them stay: look there too.")
    return tuple(told)


def _many(count: int, one: str, more: str = "") -> str:
    return f"{count:,} {one if count == 1 else more or one + 's'}"
