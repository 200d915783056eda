"""The facts of a reply: the question that was asked first, then whatever else is told by the way."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from surveys.replies import guards, scaled
from surveys.replies.benefits.benefits_change import read_benefits_change
from surveys.replies.benefits.job_benefits import mention_employer_benefits, read_employer_benefits
from surveys.replies.benefits.public_benefits import read_public_benefits
from surveys.replies.benefits.volunteered import mention_public_benefits, public_parts, without
from surveys.replies.days.job_dates import note_dates, read_date
from surveys.replies.earnings.pay_and_hours import read_pay_and_hours
from surveys.replies.jobs.by_the_way import note_employers
from surveys.replies.jobs.job import read_employer, read_job
from surveys.replies.jobs.standing import mention_same, read_reason, read_same_employer
from surveys.replies.jobs.status import read_activity, read_status
from surveys.replies.jobs.subsidized import note_subsidized
from surveys.replies.jobs.titles import read_title
from surveys.replies.jobs.told_titles import PROMOTED, mention_framed_title, mention_title
from surveys.replies.learning.credentials import read_credential
from surveys.replies.learning.needs import read_needs
from surveys.replies.learning.school import mention_education, mention_kind, read_education, read_worked
from surveys.replies.reply import Reply
from surveys.replies.text.polarity import Polarity, polarity
from surveys.replies.text.quantities import quantities
from surveys.replies.typed import TYPES, read_typed
from surveys.scales import SCALES

_MAIN = {
    "status": {"employment_status"},
    "same_employer": {"same_employer"},
    "employer": {"employer", "employment_status"},
    "job_title": {"job_title"},
    "start_date": {"start_date"},
    "end_date": {"end_date"},
    "hours": {"hours_per_week", "work_schedule", "employment_status"},
    "wage": {"wage_amount", "wage_change", "employment_status"},
    "employer_benefits": {"employer_benefits"},
    "public_benefits": {"public_benefits"},
    "benefits_change": {"benefits_change"},
    "education": {"in_education"},
    "credential": {"credential_earned"},
    "needs_met": {"needs_met"},
    "open": {"employment_status", "employer", "wage_amount", "hours_per_week", "same_employer"},
    "job": {"employer", "job_title", "employment_status"},
    "pay_and_hours": {"wage_amount", "hours_per_week"},
    "worked_in_period": {"worked_in_period"},
    "activity": {"employment_status"},
    **{item: {item} for item in SCALES},
}
_NEITHER = (("neither",), ("none",), ("ninguna",), ("ninguno",))
_ABOUT_STATUS = frozenset(("status", "open", "activity", "job", "employer"))


def main_fields(asked: str) -> set[str]:
    """The fields that answer a question."""
    return _MAIN.get(asked, {"value"})


def read_answers(reply: Reply, *, spanish: bool) -> None:
    """Takes down every fact that the reply states, and whatever forbids believing it."""
    if reply.asked in TYPES:
        read_typed(reply, spanish=spanish)
        return
    sign = polarity(reply.words)
    if reply.asked in SCALES:
        scaled.read_item(reply, sign)
        scaled.told_beside(reply, lambda beside: _read_beside(beside, spanish))
        return
    _read_facts(reply, sign, spanish)
    guards.hold(reply, sign)


def _read_beside(reply: Reply, spanish: bool) -> None:
    _read_facts(reply, None, spanish)
    guards.hold(reply, None)


def _read_facts(reply: Reply, sign: Polarity | None, spanish: bool) -> None:
    asked = reply.asked
    if sign is not None and sign.alone and reply.words.line.startswith("thumbs") and asked not in _YES_NO:
        reply.doubt("a thumbs-up answers no question like this one")
        return
    if asked in ("start_date", "end_date"):
        read_date(reply, spanish=spanish)
    elif asked in _OWN_SUBJECT:
        _OWN_SUBJECT[asked](reply, sign)
    elif asked == "activity" and reply.words.words[:1] in _NEITHER:
        reply.note("employment_status", "not_looking", 0, 1, "neither")
    else:
        _about_work(reply, sign, spanish)


#: Questions whose answers tell of nothing else.
_OWN_SUBJECT: Mapping[str, Callable[[Reply, Polarity | None], None]] = {
    "benefits_change": read_benefits_change,
    "public_benefits": read_public_benefits,
    "education": read_education,
    "credential": read_credential,
    "worked_in_period": read_worked,
    "needs_met": read_needs,
    "employer_benefits": read_employer_benefits,
}
_YES_NO = frozenset(
    (
        "status",
        "same_employer",
        "employer_benefits",
        "public_benefits",
        "education",
        "credential",
        "needs_met",
        "worked_in_period",
        "open",
        "activity",
    )
)


def _about_work(reply: Reply, sign: Polarity | None, spanish: bool) -> None:
    """Status, employer, title, pay and hours: any answer may tell of all of them."""
    asked = reply.asked
    about_status = asked in _ABOUT_STATUS
    if asked == "activity":
        read_activity(reply)
        if reply.found:
            return
    own_sign = sign if asked in ("status", "open", "job") and not (asked == "job" and sign and sign.yes) else None
    if asked == "open" and sign is not None and sign.alone:
        own_sign = None
    if asked == "same_employer":
        read_same_employer(reply, sign)
    read_status(
        reply,
        own_sign,
        about_status=(about_status and asked != "employer") or (asked == "employer" and not _name_follows(reply)),
    )
    numbers = quantities(reply.words)
    read_pay_and_hours(reply, numbers)
    _not_idle(reply, sign)
    if asked == "employer":
        read_employer(reply, sign)
    elif asked == "job":
        read_job(reply, sign)
    elif asked == "job_title":
        read_title(reply)
    else:
        _named_by_the_way(reply)
    note_subsidized(reply)
    _by_the_way(reply, spanish)


def _not_idle(reply: Reply, sign: Polarity | None) -> None:
    """ "between culvers and taking care of my mom ... 12.75 an hour": who is paid today does more than that.

    So does whoever is still there: "yes and going to school at night" is work, and school beside it.
    """
    idle = reply.value("employment_status") in ("not_looking", "in_school")
    if not idle:
        return
    if reply.value("same_employer") is True:
        told = reply.found.pop("employment_status")
        if told.value == "in_school":
            reply.found["in_education"] = replace(told, field="in_education", value=True)
        else:
            reply.doubt("still there and not working are both said")
    elif (sign is None or sign.yes) and reply.has("wage_amount", "hours_per_week"):
        del reply.found["employment_status"]


def _named_by_the_way(reply: Reply) -> None:
    """Employers, the employer on file and titles, named where something else was asked."""
    asked = reply.asked
    named = note_employers(
        reply,
        bare=asked in ("open", "same_employer", "status"),
        about_same=asked == "same_employer",
        about_status=asked in ("status", "open"),
    )
    if asked in ("status", "open"):
        mention_same(reply)
        if named or reply.has("employment_status", "wage_amount") or not reply.words.bag.isdisjoint(PROMOTED):
            mention_title(reply)
        else:
            mention_framed_title(reply)
    elif asked == "same_employer" and reply.value("same_employer") is True:
        mention_title(reply)
    elif asked in ("wage", "hours"):
        mention_framed_title(reply)


#: Plain statements of not working, or of working for no employer.
_NOT_WORKING = frozenset(
    (
        "unemployed not no freelance self none nowhere retired looking nobody quit fired desempleado cuenta "
        "sin buscando laid between disabled myself business school student army uber lyft doordash instacart "
        "grubhub "
    ).split()
)


def _name_follows(reply: Reply) -> bool:
    """An employer's name may hold any word ("Working Bikes"): only plain statements of not working count there."""
    return _NOT_WORKING.isdisjoint(reply.words.bag)


def _by_the_way(reply: Reply, spanish: bool) -> None:
    asked = reply.asked
    if asked in ("status", "open", "wage", "hours", "pay_and_hours", "same_employer", "job"):
        _job_benefits_by_the_way(reply)
        mention_public_benefits(reply)
    if asked in ("open", "status", "activity"):
        mention_education(reply)
    mention_kind(reply)
    note_dates(reply, spanish=spanish)
    read_reason(reply)
    if asked == "open" and reply.has("job_title") and reply.has("wage_amount"):
        _works_as(reply)
    if (
        asked == "open"
        and reply.value("same_employer") is True
        and reply.value("employment_status") is None
        and not reply.held_whole
    ):
        spot = reply.found["same_employer"]
        reply.found["employment_status"] = type(spot)(
            "employment_status", "employed", spot.start, spot.end, spot.rule, 0.95
        )


def _works_as(reply: Reply) -> None:
    """ "Dishwasher at a steakhouse, 15 an hour": a title and its pay tell of working."""
    title = reply.found["job_title"]
    if not reply.has("employment_status") and reply.value("same_employer") is not False and not reply.held_whole:
        reply.found["employment_status"] = replace(title, field="employment_status", value="employed")


def _job_benefits_by_the_way(reply: Reply) -> None:
    """Job benefits, read from what is left when the parts about public ones are taken out."""
    parts = public_parts(reply.words)
    if not parts:
        mention_employer_benefits(reply)
        return
    rest = replace(reply, words=without(reply.words, parts))
    mention_employer_benefits(rest)
