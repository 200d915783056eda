"""What employment, wage and benefit lines say, as the records that they may become."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from decimal import Decimal
from typing import Any, Final

from records.histories.enrolling import IMPORTED
from records.histories.entering import MOST_HOURS, MOST_MONEY, OTHER_BENEFITS, OTHER_UNITS, PUBLIC_BENEFITS, UNITS
from records.histories.facts import NO_OTHERS, Facts
from records.histories.jobs import Jobs
from records.histories.lines import Line
from records.histories.observing import Observed
from records.histories.people import Known
from records.histories.problems import BadFact
from surveys.pay import hourly
from surveys.questions import WORKING

STATUSES: Final = ("employed", "self_employed", "unemployed", "in_school", "military", "not_looking")
SCHOOL_LEVELS: Final = ("secondary", "postsecondary", "training")
EMPLOYER_BENEFITS: Final = (
    "health", "dental", "vision", "retirement", "paid_leave", "life", "disability", "tuition", "transit", "childcare",
    "other", "none", "unspecified",
)  # fmt: skip
#: Facts of a job that count against a record on file only where a line tells them.
_OPTIONAL: Final = (
    "soc_code", "subsidized", "placed_by_program", "school_level", "same_employer", "window_from", "window_to",
)  # fmt: skip
_OTHER_STATUSES: Final = {
    "working": "employed", "full time": "employed", "part time": "employed", "not employed": "unemployed",
    "not working": "unemployed", "out of work": "unemployed", "student": "in_school", "school": "in_school",
    "not in labor force": "not_looking", "not in the labor force": "not_looking",
    "apprenticeship": "employed", "registered apprenticeship": "employed", "apprentice": "employed",
    "gig": "self_employed", "laid off": "unemployed", "fired": "unemployed", "quit": "unemployed",
    "looking": "unemployed",
    "looking for work": "unemployed", "in training": "in_school", "education": "in_school", "armed forces": "military",
}  # fmt: skip
_OTHER_LEVELS: Final = {
    "college": "postsecondary", "post secondary": "postsecondary", "high school": "secondary", "k 12": "secondary",
    "occupational training": "training", "vocational": "training", "trade school": "training",
    "community college": "postsecondary", "university": "postsecondary", "two year": "postsecondary",
    "four year": "postsecondary", "2 year": "postsecondary", "4 year": "postsecondary", "ged": "secondary",
}  # fmt: skip
#: No benefit any more: it is not needed, or it was lost by a rule.
BENEFIT_STATUSES: Final = ("receiving", "none", "cut_off")
_LOST: Final = {"cut off": "cut_off", "lost by cut off": "cut_off", "sanctioned": "cut_off", "not receiving": "none",
    "ended": "none", "stopped": "none", "no longer receiving": "none", "active": "receiving",
}  # fmt: skip
_NO_BENEFIT: Final = ("none", "any")
_NONE = Decimal(0)


def employment(line: Line, alum: Known) -> Observed:
    """An employment line, which may also tell of school."""
    facts = line.facts
    employer = facts.text("employer", 200)
    status = facts.choice("status", STATUSES, also=_OTHER_STATUSES) or ("employed" if employer else None)
    status = facts.needed("status", status)
    started, ended = facts.said("started_on"), facts.said("ended_on")
    if started and ended and ended[: len(started)] < started[: len(ended)]:
        raise BadFact('"ended_on" is before "started_on"', "correct one of the two")
    current = facts.yes("is_current")
    # A job that ended on a known day is known from that day on, where no other day is told.
    whole = ended is not None and len(ended) == len("2024-03-18") and not facts.has("as_of")
    values = {
        **_common(facts, otherwise=date.fromisoformat(ended) if whole and ended else None),
        "status": status,
        "employer": employer,
        "job_title": facts.text("job_title", 200),
        "soc_code": facts.text("soc_code", 10),
        "started_on": started,
        "ended_on": ended,
        "hours_per_week": facts.number("hours_per_week", least=_NONE, most=MOST_HOURS),
        "is_current": (status in WORKING or status == "in_school") and ended is None if current is None else current,
        "meets_needs": facts.choice("meets_needs", ("yes", "no", "partly")),
        "verified_on": facts.day("verified_on"),
        "subsidized": facts.yes("subsidized"),
        "placed_by_program": facts.yes("placed_by_program"),
        "school_level": facts.choice("school_level", SCHOOL_LEVELS, also=_OTHER_LEVELS),
        "same_employer": facts.yes("same_employer"),
        # The dates that the question was about: a late answer counts for them.
        "window_from": facts.day("asked_from"),
        "window_to": facts.day("asked_to"),
    }
    return _observed(line, alum, values)


def wage(line: Line, alum: Known, jobs: Jobs) -> Observed:
    """A wage line, tied to the job that it names by id or by employer."""
    facts = line.facts
    values = {
        **_common(facts),
        "amount": facts.needed("amount", facts.number("amount", least=_NONE, most=MOST_MONEY)),
        "unit": facts.needed("unit", facts.choice("unit", UNITS, also=OTHER_UNITS)),
        "basis": facts.choice("basis", ("gross", "net")),
        "employer": facts.text("employer", 200),
        "employment_id": None,
    }
    job, unknown = None, None
    if origin := facts.text("employment_id", 80):
        try:
            job = jobs.named(alum.id, origin)
        except BadFact as bad:
            unknown = bad
    if job is None and values["employer"]:
        job = jobs.at(alum.id, values["employer"], values["as_of"])
        unknown = None
    elif job is None and unknown is None:
        job = jobs.only(alum.id, values["as_of"])
    hours = facts.number("hours_per_week", least=_NONE, most=MOST_HOURS) or (job.hours_per_week if job else None)
    if facts.has("hourly"):
        values["hourly"] = facts.number("hourly", least=_NONE, most=MOST_MONEY)
    else:
        values["hourly"] = hourly(values["amount"], values["unit"], hours)
    told = {"hourly"} if facts.has("hourly") else set()
    told |= {"employer"} if values["employer"] else set()
    if job is not None:
        told.add("employment_id")
        values |= {"employment_id": job.id, "employer": values["employer"] or job.employer}
    return _observed(line, alum, values, told=told, known_only=unknown)


def benefit(line: Line, alum: Known) -> Observed:
    """A line about one benefit, through the job or public."""
    facts = line.facts
    kind = facts.needed("kind", facts.choice("kind", ("employer", "public")))
    codes, also = (EMPLOYER_BENEFITS, NO_OTHERS) if kind == "employer" else (PUBLIC_BENEFITS, OTHER_BENEFITS)
    code = facts.needed("benefit", facts.choice("benefit", (*codes, "any"), also=also))
    status = facts.choice("status", BENEFIT_STATUSES, also=_LOST) or ("none" if code in _NO_BENEFIT else "receiving")
    values = {**_common(facts), "kind": kind, "benefit": "any" if code == "none" else code, "status": status}
    return _observed(line, alum, values)


def _common(facts: Facts, *, otherwise: date | None = None) -> dict[str, Any]:
    as_of = facts.day("as_of") or otherwise
    return {"as_of": facts.needed("as_of", as_of), "source": facts.source() or IMPORTED}


def _observed(
    line: Line,
    alum: Known,
    values: Mapping[str, Any],
    *,
    told: set[str] | None = None,
    known_only: BadFact | None = None,
) -> Observed:
    if told is None:
        told = {name for name in _OPTIONAL if values.get(name) is not None}
    origin, sid = line.facts.text("id", 80), line.facts.text("message_sid", 40)
    return Observed(line, alum.id, origin, values, frozenset(told), sid, known_only)


#: How a line is read, for those that stand alone.
READERS: Mapping[str, Callable[[Line, Known], Observed]] = {"employment": employment, "benefit": benefit}
