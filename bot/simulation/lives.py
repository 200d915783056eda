"""What really becomes of a simulated alum after the exit. The tests hold the records against it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal
from random import Random

from bot.simulation.careers import CAREERS, Career

#: A story goes on for this long after the exit, so that a demo left running still has news.
LENGTH = timedelta(days=900)
FULL_TIME = 40
_QUARTER_DOLLAR = Decimal("0.25")


@dataclass(frozen=True, slots=True)
class Job:
    """A job as its holder knows it. `employer` is None for somebody who works for themselves."""

    employer: str | None
    title_en: str
    title_es: str
    amount: Decimal
    unit: str
    hours: int
    benefits: tuple[str, ...]

    @property
    def status(self) -> str:
        """The code that a record of this job has."""
        return "employed" if self.employer else "self_employed"


@dataclass(frozen=True, slots=True)
class Chapter:
    """A stretch of life in which nothing that we ask about changes. Without a job, `pastime` says what instead."""

    begins: date
    job: Job | None
    pastime: str
    public: tuple[str, ...]
    needs: str

    @property
    def status(self) -> str:
        """The employment status that a true record has."""
        return self.job.status if self.job else self.pastime


@dataclass(frozen=True, slots=True)
class LifeStory:
    """All chapters from the exit on, in order."""

    chapters: tuple[Chapter, ...]

    def on(self, day: date) -> Chapter:
        """The chapter that a day falls into."""
        return [c for c in self.chapters if c.begins <= day or c is self.chapters[0]][-1]

    def worked_between(self, first: date, last: date) -> bool:
        """Whether there was paid work on any of these days."""
        ends = [c.begins - timedelta(days=1) for c in self.chapters[1:]] + [date.max]
        return any(c.job and c.begins <= last and end >= first for c, end in zip(self.chapters, ends, strict=True))


def live(rng: Random, *, program: str, exited_on: date) -> LifeStory:
    """A life after the exit: jobs found, raises, changes, losses, school, and benefits that come and go."""
    career = CAREERS[program]
    chapters = [_first(rng, career, exited_on)]
    day = exited_on + timedelta(days=rng.randint(20, 120))
    while day < exited_on + LENGTH:
        chapters.append(_next(rng, career, chapters[-1], day))
        day += timedelta(days=rng.randint(60, 210))
    return LifeStory(tuple(chapters))


def _first(rng: Random, career: Career, day: date) -> Chapter:
    employed = rng.random() < 0.7
    job = _job(rng, career, avoiding=None) if employed else None
    public = tuple(sorted(rng.sample(("snap", "medicaid", "housing", "wic"), rng.choice((0, 0, 1, 1, 2)))))
    return Chapter(day, job, "unemployed" if rng.random() < 0.7 else "in_school", public, _needs(rng, job))


def _next(rng: Random, career: Career, now: Chapter, day: date) -> Chapter:
    if now.job is None:
        job = _job(rng, career, avoiding=None) if rng.random() < 0.6 else None
        turned = replace(
            now, begins=day, job=job, pastime=rng.choice(("unemployed", "unemployed", "in_school", "not_looking"))
        )
    else:
        turned = replace(now, begins=day, job=_turn_at_work(rng, career, now.job))
    return replace(turned, public=_fewer(rng, turned), needs=_needs(rng, turned.job))


def _turn_at_work(rng: Random, career: Career, job: Job) -> Job | None:
    draw = rng.random()
    if draw < 0.35 and job.unit == "hour":
        return replace(job, amount=job.amount + _QUARTER_DOLLAR * rng.randint(2, 6))
    if draw < 0.60:
        return _job(rng, career, avoiding=job.employer)
    if draw < 0.78:
        return None
    if draw < 0.88 and job.employer and "health" not in job.benefits:
        return replace(job, benefits=("health", *job.benefits))
    return job


def _job(rng: Random, career: Career, *, avoiding: str | None) -> Job:
    title_en, title_es = rng.choice(career.titles)
    hours = rng.choice((24, 30, 32, 36, 38, 40, 40, 40))
    hourly = career.lowest + _QUARTER_DOLLAR * rng.randint(0, 24)
    if rng.random() < 0.05:
        return Job(None, title_en, title_es, hourly, "hour", hours, ())
    employer = rng.choice([name for name in career.employers if name != avoiding])
    unit = rng.choices(("hour", "week", "year"), (88, 7, 5))[0] if hours == FULL_TIME else "hour"
    salaries: dict[str, Decimal | int] = {
        "hour": hourly,
        "week": rng.randrange(600, 900, 20),
        "year": rng.randrange(33000, 48000, 500),
    }
    several = ("health", "dental", "retirement", "paid_leave")
    benefits = tuple(code for code in several if rng.random() < (0.55 if hours >= 36 else 0.15))
    return Job(employer, title_en, title_es, Decimal(salaries[unit]), unit, hours, benefits)


def _needs(rng: Random, job: Job | None) -> str:
    return rng.choices(("yes", "partly", "no"), (60, 28, 12))[0] if job else ""


def _fewer(rng: Random, chapter: Chapter) -> tuple[str, ...]:
    """Public benefits mostly go as work settles, and come when it is lost."""
    if chapter.job and chapter.public and rng.random() < 0.45:
        return chapter.public[1:]
    if chapter.job is None and "snap" not in chapter.public and rng.random() < 0.4:
        return tuple(sorted((*chapter.public, "snap")))
    return chapter.public
