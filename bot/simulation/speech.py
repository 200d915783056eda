"""What a simulated alum says: the truth about their life, in their own way of writing."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from random import Random
from types import ModuleType

from bot.simulation import english, spanish
from bot.simulation.asked import Asked
from bot.simulation.lives import Chapter, Job
from bot.simulation.temper import Quirk, Voice
from surveys.questions import ITEMS, Question
from surveys.scales import CODES, SCALES

_BOOKS: dict[str, ModuleType] = {"en": english, "es": spanish}
#: The digit that each page of the phrase book comes to, where a question offers digits.
_DIGITS = {
    Question.SAME_EMPLOYER: {"same": "1", "other": "2", "left_for_own": "2", "not_working": "3"},
    Question.STATUS: {"working": "1", "not_working": "2"},
    Question.WORKED_IN_PERIOD: {"yes": "1", "no": "2"},
    Question.ACTIVITY: {"unemployed": "1", "in_school": "2", "not_looking": "3"},
    Question.NEEDS_MET: {"needs_yes": "1", "needs_partly": "2", "needs_no": "3"},
}


@dataclass(frozen=True, slots=True)
class Speaker:
    """Somebody with a phone in hand: what is true for them, and how they write. `slip` is added to the pay, if any."""

    truth: Chapter
    worked: bool  # in the dates asked about, when not working now
    voice: Voice
    rng: Random
    slip: Decimal = Decimal(0)

    def answer(self, asked: Asked) -> str:
        """The answer to one question."""
        book = _BOOKS[asked.language]
        if asked.question in ITEMS:
            return self._item(asked)
        return self._styled(self._pick(book, self._key(asked), digit=self._digit(asked), clear=asked.again), asked)

    def everything(self, asked: Asked) -> str:
        """All there is to say in one line. For somebody with an employer who was asked whether they work."""
        book = _BOOKS[asked.language]
        parts = [self._key(asked), "pay", "hours", "benefits", "public"]
        return ", ".join(self._fill(self.rng.choice(book.ONE_LINE[part]), book) for part in parts if self._has(part))

    def odd(self, quirk: Quirk, language: str) -> str:
        """The words of a quirk: stop, wrong number, a question to staff, too busy, pay without its unit..."""
        book = _BOOKS[language]
        return self._fill(self.rng.choice(book.QUIRKS[quirk]), book)

    def correction(self, asked: Asked) -> str:
        """The slip put right."""
        book = _BOOKS[asked.language]
        in_cents = self._job().amount % 1
        return self._fill(self.rng.choice(book.CORRECTIONS if in_cents else book.CORRECTIONS_IN_FULL), book)

    def book(self, language: str) -> ModuleType:
        """The phrase book of a language."""
        return _BOOKS[language]

    def _item(self, asked: Asked) -> str:
        """The answer to an item of a form: a digit from people of few words, else the words for it."""
        scale = SCALES[asked.question]
        place = self.rng.randrange(len(CODES[scale]))
        if asked.again or self.voice is Voice.TERSE:
            return str(place + 1)
        return self.rng.choice(english.ITEMS[scale][place])

    def _key(self, asked: Asked) -> str:
        """Which page of the phrase book answers."""
        if self.truth.job is None and asked.question in _OF_A_JOB:
            return "no_job"
        return _PAGES[asked.question](self, asked)

    def _start(self, asked: Asked) -> str:
        """Still there, somewhere else, working at all, or not."""
        if self.truth.job is None:
            return "not_working"
        if asked.question is Question.STATUS:
            return "working"
        if asked.employer == self._employer():
            return "same"
        return "other" if self._employer() else "left_for_own"

    def _place(self, _asked: Asked) -> str:
        if self.truth.job is None:
            return "no_job"
        return "job" if self.truth.job.employer else "own_boss"

    def _digit(self, asked: Asked) -> str | None:
        """The digit to reply with, where digits are offered."""
        return _DIGITS.get(asked.question, {}).get(self._key(asked))

    def _pick(self, book: ModuleType, key: str, *, digit: str | None, clear: bool) -> str:
        if digit and (clear or self.voice is Voice.TERSE):
            return digit
        pages = [book.PLAIN] if clear else [book.VOICES.get(self.voice, book.PLAIN), book.PLAIN]
        page = next(p[key] for p in pages if key in p)
        return self._fill(self.rng.choice(page), book)

    def _fill(self, template: str, book: ModuleType) -> str:
        job = self.truth.job
        amount = job.amount + self.slip if job else Decimal(0)
        return template.format(
            employer=job.employer if job else "",
            title=(job.title_es if book is spanish else job.title_en) if job else "",
            pay=self.rng.choice(book.PAY[job.unit]).format(amount=_money(amount)) if job else "",
            right=_money(job.amount) if job else "",
            right_pay=book.PAY[job.unit][0].format(amount=_money(job.amount)) if job else "",
            amount=_money(amount),
            hours=job.hours if job else "",
            benefits=self._named(book.BENEFITS, job.benefits if job else (), book),
            public=self._named(book.PUBLIC, self.truth.public, book),
        )

    def _named(self, names: dict[str, tuple[str, ...]], codes: tuple[str, ...], book: ModuleType) -> str:
        chosen = [self.rng.choice(names[code]) for code in codes]
        return (
            chosen[0]
            if len(chosen) == 1
            else f" {book.AND} ".join([", ".join(chosen[:-1]), *chosen[-1:]])
            if chosen
            else ""
        )

    def _styled(self, text: str, asked: Asked) -> str:
        if self.voice is not Voice.TYPOS or asked.again:
            return text
        return " ".join(english.TYPOS.get(word, word) for word in text.split(" "))

    def _has(self, part: str) -> bool:
        return {"benefits": bool(self._job().benefits), "public": bool(self.truth.public)}.get(part, True)

    def _employer(self) -> str | None:
        return self.truth.job.employer if self.truth.job else None

    def _job(self) -> Job:
        assert self.truth.job is not None
        return self.truth.job


def _money(amount: Decimal) -> str:
    """Dollars as people type them: no cents where there are none."""
    return f"{amount:.2f}" if amount % 1 else f"{amount:.0f}"


_OF_A_JOB = frozenset(
    {Question.PAY, Question.HOURS, Question.PAY_AND_HOURS, Question.EMPLOYER_BENEFITS, Question.NEEDS_MET}
)
#: Which page of the phrase book answers which question.
_PAGES: dict[Question, Callable[[Speaker, Asked], str]] = {
    Question.SAME_EMPLOYER: Speaker._start,
    Question.STATUS: Speaker._start,
    Question.JOB: Speaker._place,
    Question.WORKED_IN_PERIOD: lambda who, _: "yes" if who.worked else "no",
    Question.ACTIVITY: lambda who, _: who.truth.pastime,
    Question.PAY: lambda _who, _: "pay",
    Question.HOURS: lambda _who, _: "hours",
    Question.PAY_AND_HOURS: lambda _who, _: "pay_and_hours",
    Question.EMPLOYER_BENEFITS: lambda who, _: (
        "benefits" if who.truth.job and who.truth.job.benefits else "no_benefits"
    ),
    Question.PUBLIC_BENEFITS: lambda who, _: "public" if who.truth.public else "no_public",
    Question.NEEDS_MET: lambda who, _: f"needs_{who.truth.needs}",
}
