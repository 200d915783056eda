"""What goes and what stays when a person is erased, in words: the same on the staff site and on the command line."""

from __future__ import annotations

from records.keeping.person import Footprint


def what_goes(found: Footprint) -> tuple[str, ...]:
    """A line for each kind of thing that is taken out."""
    quoted = _listed((found.answers, "answer"), (found.flags, "note for staff", "notes for staff"))
    planned = found.planned + found.open
    return _without_blanks(
        "Name, phone number, ZIP code, time zone, gender, race or ethnicity, and the day of birth",
        "The program’s own id: a made-up one takes its place",
        found.texts
        and f"The words and the number of {_many(found.texts, 'text')}; and at the phone company, the words"
        f" of {_many(found.texts_at_carrier, 'copy', 'copies')}",
        quoted and f"The wording of {quoted}",
        found.consent_events
        and f"The number and the words in {_many(found.consent_events, 'entry', 'entries')} about consent",
        found.jobs
        and "The names of employers, job titles and reasons given: each employer becomes a label, so that"
        " “the same employer” still holds",
        "Exit reason, school status and other columns of the roster that were free text",
        found.papers and f"The file and the name of {_many(found.papers, 'paper')}",
        found.stories and f"The words of {_many(found.stories, 'success story', 'success stories')}",
        found.scores and f"The single answers behind {_many(found.scores, 'score')}",
        planned and f"What was to come: {_many(planned, 'check-in')}, and any text that waits",
    )


def what_stays(found: Footprint) -> tuple[str, ...]:
    """A line for each kind of thing that is kept, without identity."""
    records = _listed((found.jobs, "employment record"), (found.wages, "wage"), (found.benefits, "benefit"))
    more = _listed(
        (found.credentials, "credential"),
        (found.exclusions, "exclusion"),
        (found.outcomes, "settled outcome"),
        (found.scores, "score"),
    )
    return _without_blanks(
        "Program, cohort, language, and the dates of enrollment and exit; the age at entry, not the birthday",
        found.checkins and f"How {_many(found.checkins, 'check-in')} went: when asked, whether answered",
        records and f"Status, dates, hours, amounts and occupation codes of {records}",
        more,
        found.papers
        and f"Of {_many(found.papers, 'paper')} the kind, the size, the dates covered, and what they proved",
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
        told.append("A check-in is under way. It ends now, and counts as the person’s wish to stop.")
    if found.sharing:
        others = "Another alum has" if found.sharing == 1 else f"{found.sharing} other alumni have"
        told.append(f"{others} the same phone number. Texts filed under them stay: look there too.")
    return tuple(told)


def _many(count: int, one: str, more: str = "") -> str:
    return f"{count:,} {one if count == 1 else more or one + 's'}"


def _listed(*kinds: tuple[int, str] | tuple[int, str, str]) -> str:
    """Those of the kinds of which there are any: "2 wages and 1 benefit"."""
    told = [_many(*kind) for kind in kinds if kind[0]]
    return " and ".join(part for part in (", ".join(told[:-1]), *told[-1:]) if part)


def _without_blanks(*lines: str | int) -> tuple[str, ...]:
    return tuple(str(line) for line in lines if line)
