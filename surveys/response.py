"""What became of each check-in, in the words of survey research, and the response rates that follow.

Dispositions and rates are those of AAPOR's Standard Definitions, read for texts: a check-in is a case, and an answer
to any question about work, pay or benefits makes it at least partial.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

from surveys.planning import CheckinState
from surveys.shares import Share


class Disposition(StrEnum):
    """What became of one check-in. The first six are the base of response rates; the others are counted beside it."""

    COMPLETE = "complete"  # I: every question that matters was answered
    PARTIAL = "partial"  # P: at least one was
    REFUSED = "refused"  # R: opted out, or replied and answered nothing
    NON_CONTACT = "non_contact"  # NC: texts went out, and nobody wrote back
    OTHER = "other"  # O: asked, and ended for another reason
    UNREACHABLE = "unreachable"  # UO: the number is wrong or takes no texts
    NOT_ASKED = "not_asked"  # due, and no text ever went out
    NOT_YET = "not_yet"  # to come, or the time to answer is not over
    INELIGIBLE = "ineligible"  # died, institutionalised, ...
    BEFORE_FILE = "before_file"  # was over before the alum was on file
    CANCELLED = "cancelled"  # taken out of the plan, say because the exit date moved


#: The denominator of RR1, RR2 and the refusal rate.
BASE: Final = (
    Disposition.COMPLETE,
    Disposition.PARTIAL,
    Disposition.REFUSED,
    Disposition.NON_CONTACT,
    Disposition.OTHER,
    Disposition.UNREACHABLE,
)
#: Why a check-in ended, when it ended for want of a number that is the alum's and takes texts.
_NO_WAY: Final = frozenset(
    {"bad_number", "wrong_number", "detached", "no_phone", "deactivated", "imported", "new_number"}
)
#: ... and when nobody was free to be asked, whatever the number: no agreement, left out for a time, lost in a restore.
_NOT_FREE: Final = frozenset({"no_consent", "no_guardian", "no_translation", "excluded", "restored", "erased"})
#: ... and when the time simply ran out.
_TIME: Final = frozenset({"window_over", "not_sent", "before_import", "replanned", "exit_voided"})
#: ... and when somebody refused.
_REFUSALS: Final = frozenset({"opt_out", "opted_out", "carrier_opt_out", "staff_opt_out", "withdrawn"})
#: Every reason that a check-in may carry. A test holds the records room to it.
WHYS: Final = _NO_WAY | _NOT_FREE | _TIME | _REFUSALS


@dataclass(frozen=True, slots=True, kw_only=True)
class Ended:
    """What is on file about one check-in. `due`: its day has come by the as-of day, or it was asked before.

    `answered`: an answer was recorded. `heard`: the alum wrote back. `undelivered`: texts went out, and none arrived.
    `served_whole`: where an earlier check-in covers it, whether that one is complete.
    """

    state: str
    due: bool = True
    opened: bool = False
    answered: bool = False
    heard: bool = False
    why: str | None = None
    excluded: bool = False
    undelivered: bool = False
    served_whole: bool = False


def disposition_of(ended: Ended) -> Disposition:
    """What became of one check-in. Every state and every reason has an answer here.

    A check-in that was never asked is in no response rate, as long as nobody answered it; in a rate of all who were
    due it counts all the same. Raises ValueError for a state that there is not.
    """
    state = CheckinState(ended.state)
    if state is CheckinState.CANCELLED:
        gone = ended.due and (ended.excluded or ended.why == "excluded")
        return Disposition.INELIGIBLE if gone else Disposition.CANCELLED
    if not ended.due:
        return Disposition.NOT_YET
    if ended.excluded:
        return Disposition.INELIGIBLE
    if state is CheckinState.EXPIRED and ended.why == "before_import":
        return Disposition.BEFORE_FILE
    return Disposition.NOT_YET if state.is_live else _over(state, ended)


def _over(state: CheckinState, ended: Ended) -> Disposition:
    match state:
        case CheckinState.COMPLETED:
            return Disposition.COMPLETE
        case CheckinState.COVERED:
            return Disposition.COMPLETE if ended.served_whole else Disposition.PARTIAL
        case CheckinState.PARTIAL:
            return Disposition.PARTIAL
    if not ended.opened:
        return Disposition.NOT_ASKED
    if ended.answered:
        return Disposition.PARTIAL
    return Disposition.REFUSED if state is CheckinState.OPTED_OUT else _without_an_answer(state, ended)


def _without_an_answer(state: CheckinState, ended: Ended) -> Disposition:
    if state is CheckinState.UNDELIVERABLE:
        if ended.why in _REFUSALS:
            return Disposition.REFUSED
        return Disposition.OTHER if ended.why in _NOT_FREE else Disposition.UNREACHABLE
    if ended.heard:
        return Disposition.REFUSED
    return Disposition.UNREACHABLE if ended.undelivered else Disposition.NON_CONTACT


@dataclass(frozen=True, slots=True)
class Dispositions:
    """How many check-ins ended in which way."""

    counts: Mapping[Disposition, int] = field(default_factory=dict)

    def of(self, *wanted: Disposition) -> int:
        """How many ended in one of these ways."""
        return sum(self.counts.get(each, 0) for each in wanted)

    @property
    def base(self) -> int:
        """Everybody asked whose time to answer is over: (I+P)+(R+NC+O)+(UH+UO), UH being nobody here."""
        return self.of(*BASE)

    @property
    def rr1(self) -> Share:
        """Response rate 1: complete, of the base."""
        return Share(self.of(Disposition.COMPLETE), self.base)

    @property
    def rr2(self) -> Share:
        """Response rate 2: complete or partial, of the base."""
        return Share(self.of(Disposition.COMPLETE, Disposition.PARTIAL), self.base)

    @property
    def refusal(self) -> Share:
        """Refusal rate 1: refused, of the base."""
        return Share(self.of(Disposition.REFUSED), self.base)

    def __iter__(self) -> Iterator[tuple[Disposition, int]]:
        return ((each, self.counts.get(each, 0)) for each in Disposition)

    def __add__(self, other: Dispositions) -> Dispositions:
        return Dispositions({each: self.of(each) + other.of(each) for each in Disposition})


@dataclass(frozen=True, slots=True, kw_only=True)
class ResponseMeasure:
    """A figure about responses, as it is defined: the same words as an outcome measure has."""

    id: str
    title: str
    counts: str
    of: str
    source: str
    conventions: tuple[str, ...] = ()


_AAPOR: Final = "AAPOR, Standard Definitions"
_ASKED: Final = (
    "Follow-up check-ins that were asked and are over: complete, partial, refused, no contact, other, not reachable"
)
_FOLLOW_UPS: Final = "Optional forms are no follow-up check-ins: they are listed apart and are in no rate over several."
_SMS: Final = "Texts have no rule of their own there: the table of what became of check-ins says how they are read."

RESPONSE_MEASURES: Final = (
    ResponseMeasure(
        id="response_{wave}",
        title="Answered, of all due",
        counts="Check-ins with an answer: complete, partly answered, or covered by an earlier answer.",
        of="Check-ins of that wave that were due by the day, or asked before; less exclusions",
        source="Everyone due, as WIOA counts people who exited",
        conventions=("Check-ins that were over before the alum was on file, and cancelled ones, are not counted.",),
    ),
    ResponseMeasure(
        id="retained_{wave}",
        title="Employed, of all due",
        counts="Check-ins whose answer says employed, self-employed or military, in the dates asked about.",
        of="Check-ins of that wave that were due by the day, or asked before; less exclusions",
        source="Everyone due, as WIOA counts people who exited; of respondents, as a survey counts",
        conventions=(
            "Silence counts as no in the rate and as unknown in its bounds; the rate of respondents is beside.",
            "Where an earlier answer stands for these dates, work at some time in its own leaves them unknown.",
        ),
    ),
    ResponseMeasure(
        id="response_rr1",
        title="Response rate 1",
        counts="Complete: I / ((I + P) + (R + NC + O) + (UH + UO)).",
        of=_ASKED,
        source=_AAPOR,
        conventions=(_SMS, _FOLLOW_UPS, "Check-ins whose time is not over, and ones never asked, are not in the base."),
    ),
    ResponseMeasure(
        id="response_rr2",
        title="Response rate 2",
        counts="Complete or partial: (I + P) / ((I + P) + (R + NC + O) + (UH + UO)).",
        of=_ASKED,
        source=_AAPOR,
        conventions=(_SMS, _FOLLOW_UPS, "Check-ins whose time is not over, and ones never asked, are not in the base."),
    ),
)
#: Each disposition in a coordinator's words: its letter in the formulas, its name, and when a check-in has it.
MEANINGS: Final[Mapping[Disposition, tuple[str, str, str]]] = {
    Disposition.COMPLETE: ("I", "Complete", "Every question that mattered was answered, or an earlier answer serves."),
    Disposition.PARTIAL: ("P", "Partial", "At least one question was answered."),
    Disposition.REFUSED: ("R", "Refused", "Opted out without an answer, or wrote back and answered nothing."),
    Disposition.NON_CONTACT: ("NC", "No contact", "Texts went out, and nobody wrote back."),
    Disposition.OTHER: (
        "O",
        "Other",
        "Asked, and ended by something else: no guardian's agreement, a restored backup.",
    ),
    Disposition.UNREACHABLE: ("UO", "Not reachable", "The number was wrong or took no texts."),
    Disposition.NOT_ASKED: ("", "Never asked", "Due, and no text could go out: no number, opted out before."),
    Disposition.NOT_YET: ("", "Not yet due", "To come, or the time to answer is not over."),
    Disposition.INELIGIBLE: ("", "Left out", "Died, institutionalized, or excluded for another reason of the rules."),
    Disposition.BEFORE_FILE: ("", "Before our time", "Was over before the alum was on file."),
    Disposition.CANCELLED: ("", "Cancelled", "Taken out of the plan, as when an exit date moved."),
}
