"""One alum's story as a line of time: texts both ways, and beneath each what it made."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TypeVar

from records.stories import Answer, ConsentEvent, Flagged, Story, Text
from web.site import formats, words

ORDER = {"begun": 0, "completed": 2}
Told = TypeVar("Told", Answer, Flagged)


@dataclass(frozen=True, slots=True)
class Made:
    """A record that a text made, and where it stands on the page."""

    name: str
    anchor: str


@dataclass(frozen=True, slots=True)
class Moment:
    """One thing that happened. Exactly one of `text` and `note` says what."""

    at: datetime
    text: Text | None = None
    note: str = ""
    kind: str = ""
    answers: tuple[Answer, ...] = ()
    made: tuple[Made, ...] = ()
    flags: tuple[Flagged, ...] = ()

    @property
    def spans(self) -> list[tuple[int, int]]:
        """The places in the text of the words that were read."""
        return [(each["start"], each["end"]) for answer in self.answers for each in answer.evidence]


def moments(story: Story, wave_names: Mapping[str, str]) -> tuple[Moment, ...]:
    """Everything that happened, newest last; at the same time, a check-in begins before its text and ends after it."""
    return tuple(sorted(_moments(story, wave_names), key=lambda moment: (moment.at, ORDER.get(moment.kind, 1))))


def _moments(story: Story, wave_names: Mapping[str, str]) -> Iterator[Moment]:
    waves = {checkin.id: words.word(checkin.wave, wave_names) for checkin in story.checkins}
    answers = _by_message(story.answers)
    flags = _by_message(story.flags)
    made = _made(story)
    for text in story.texts:
        yield Moment(
            text.sent_at or text.at,
            text=text,
            kind=text.direction,
            answers=tuple(answers[text.id]),
            made=tuple(made[text.id]),
            flags=tuple(flags[text.id]),
        )
    for event in story.consent:
        yield Moment(event.at, note=_consent(event), kind="consent")
    for flag in flags[None]:
        yield Moment(flag.at, note=words.word(flag.kind, words.FLAGS), kind="flag", flags=(flag,))
    for checkin in story.checkins:
        if checkin.opened_at:
            yield Moment(checkin.opened_at, note=f"{waves[checkin.id]}: check-in begun", kind="begun")
        if checkin.completed_at:
            yield Moment(checkin.completed_at, note=f"{waves[checkin.id]}: check-in completed", kind="completed")


def _by_message(rows: Sequence[Told]) -> dict[int | None, list[Told]]:
    found: dict[int | None, list[Told]] = defaultdict(list)
    for row in rows:
        found[row.message_id].append(row)
    return found


def _made(story: Story) -> dict[int | None, list[Made]]:
    made: dict[int | None, list[Made]] = defaultdict(list)
    for job in story.jobs:
        made[job.message_id].append(
            Made(f"Employment: {words.word(job.status, words.STATUSES)}", f"employment-{job.id}")
        )
    for wage in story.wages:
        pay = f"{formats.money(wage.amount)} {words.word(wage.unit, words.UNITS)}"
        made[wage.message_id].append(Made(f"Wage: {pay}", f"wage-{wage.id}"))
    for benefit in story.benefits:
        made[benefit.message_id].append(Made(f"Benefit: {benefit_name(benefit.kind, benefit.benefit, benefit.status)}",
                                             f"benefit-{benefit.id}"))  # fmt: skip
    for score in story.scores:
        if score.value is not None:
            name = words.word(score.kind, words.SCORES)
            made[score.message_id].append(Made(f"{name}: {formats.number(score.value)}", f"score-{score.id}"))
    return made


def benefit_name(kind: str, benefit: str, status: str) -> str:
    """A benefit record in words; "any" with status none means that there are none at all."""
    if status == "none" and benefit == "any":
        return "no benefits through the job" if kind == "employer" else "no public benefits"
    name = words.word(
        benefit, {**words.EITHER, **(words.EMPLOYER_BENEFITS if kind == "employer" else words.PUBLIC_BENEFITS)}
    )
    return f"{name}, cut off" if status == "cut_off" else name


def _consent(event: ConsentEvent) -> str:
    by = f", by {event.by}" if event.by else ""
    where = {"text": "by text", "roster": "according to the roster"}.get(event.source, event.source)
    what = words.consented(event.event, event.scope)
    return f"{what} ({where}{by})" if where else what
