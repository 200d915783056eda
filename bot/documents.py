"""Papers as staff bring them in: checked, kept sealed, looked at, and taken out again; evidence follows by itself."""

from __future__ import annotations

import hashlib
import unicodedata
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import PurePath
from typing import Final
from zoneinfo import ZoneInfo

from bot.bot import Bot, Stopped
from bot.entered import BadEntry
from bot.file_kinds import NotAPaper, media_type
from records import audit, documents, proofs
from records.database import Database, Transaction
from records.documents import Brought, Document
from records.flags import raise_flags, raise_unless_open
from records.proofs import Change
from surveys.dialogue import Flag, FlagKind
from surveys.papers import PaperKind

#: The name of the chore, and who it is in the records.
CHORE: Final = "papers"
#: Papers about days as long ago: an outcome may be settled half a year after its quarter.
LOOKED_BACK: Final = timedelta(days=400)

__all__ = ["Added", "BadEntry", "NotThere", "Papers", "Upload", "follow_up"]

MOST_PAPERS: Final = 50
LONGEST_NAME: Final = 120
LONGEST_REASON: Final = 200
MB: Final = 1_000_000
EARLIEST: Final = date(1990, 1, 1)
#: Kinds that prove a quarter, and so are about a job and about dates.
_PROVING: Final = frozenset({PaperKind.PAY_STUB, PaperKind.EMPLOYER_LETTER})


class NotThere(LookupError):
    """There is no such alum or paper, or it is gone."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Upload:
    """A file as somebody chose it, and what they say of it. Dates are both in; one alone is that day."""

    name: str
    content: bytes
    kind: str
    employment_id: int | None
    covers_from: date | None
    covers_to: date | None


@dataclass(frozen=True, slots=True)
class Added:
    """A paper that was put on file; `others` are other alumni of whom the same file is on file."""

    id: int
    others: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Papers:
    """One member of staff at work on papers, at one moment. `today` is the date where the program is."""

    database: Database
    by: str
    now: datetime
    today: date
    most_mb: int

    def add(self, alum_id: int, upload: Upload) -> Added:
        """Puts a paper on file. Raises `BadEntry` with every problem, by field."""
        kind, media = self._checked(upload)
        digest = hashlib.sha256(upload.content).hexdigest()
        with self._held(alum_id) as tx:
            self._is_new(tx, alum_id, digest)
            self._is_their_job(tx, alum_id, upload.employment_id)
            brought = Brought(
                alum_id=alum_id,
                employment_id=upload.employment_id,
                kind=kind,
                name=_plain_name(upload.name),
                media_type=media,
                content=upload.content,
                digest=digest,
                covers_from=upload.covers_from or upload.covers_to,
                covers_to=upload.covers_to or upload.covers_from,
            )
            key = documents.keep(tx, brought, by=self.by, now=self.now)
            others = documents.on_file_for_others(tx, self._paper(tx, alum_id, key))
            if others:
                why = f"paper {key} is the same file as one of another alum: find out whose it is"
                raise_flags(tx, [Flag(FlagKind.REVIEW, why)], now=self.now, alum_id=alum_id)
            self._audit(tx, "added a paper", alum_id, key, kind=kind, size=len(upload.content))
        return Added(key, others)

    def verify(
        self,
        alum_id: int,
        document_id: int,
        *,
        employment_id: int | None,
        covers_from: date | None,
        covers_to: date | None,
    ) -> tuple[Change, ...]:
        """Notes that staff looked at a paper, and that it is about this job and these dates.

        Returns the quarters whose evidence changed by it. Raises `BadEntry`, `NotThere`.
        """
        with self._held(alum_id) as tx:
            paper = self._paper(tx, alum_id, document_id)
            if not paper.can_be_opened:
                raise NotThere("the paper is gone")
            problems = self._dates(covers_from, covers_to, needed=paper.kind in _PROVING)
            if employment_id is None and paper.kind in _PROVING:
                problems["job"] = "choose the job that it is about"
            if problems:
                raise BadEntry(problems)
            self._is_their_job(tx, alum_id, employment_id)
            first, last = covers_from or covers_to, covers_to or covers_from
            documents.describe(tx, document_id, employment_id=employment_id, covers_from=first, covers_to=last)
            documents.note_verified(tx, document_id, on=self.today, by=self.by)
            self._audit(tx, "verified a paper", alum_id, document_id)
            return self._settled(tx, alum_id)

    def doubt(self, alum_id: int, document_id: int) -> tuple[Change, ...]:
        """Takes back that a paper was looked at and agrees: it proves nothing until somebody says so again."""
        with self._held(alum_id) as tx:
            paper = self._paper(tx, alum_id, document_id)
            if paper.removed_at is not None or paper.verified_on is None:
                raise NotThere("the paper is gone, or nobody verified it")
            self._settled(tx, alum_id)  # what rests on it is said before it goes
            documents.note_verified(tx, document_id, on=None, by=None)
            self._audit(tx, "no longer vouches for a paper", alum_id, document_id)
            return self._settled(tx, alum_id, because=f"paper {document_id} is not verified any more")

    def take_out(self, alum_id: int, document_id: int, *, why: str) -> tuple[Change, ...]:
        """Takes a paper out: its content and name go for good, and what it proved falls back. Raises `BadEntry`."""
        reason = " ".join(why.replace("\0", "").split())
        if not reason:
            raise BadEntry({"why": "write why it is taken out"})
        if len(reason) > LONGEST_REASON:
            raise BadEntry({"why": f"shorten it to {LONGEST_REASON} characters"})
        with self._held(alum_id) as tx:
            paper = self._paper(tx, alum_id, document_id)
            if paper.removed_at is not None:
                raise NotThere("somebody took the paper out already")
            self._settled(tx, alum_id)
            documents.take_out(tx, document_id, by=self.by, why=reason, now=self.now)
            self._audit(tx, "took a paper out", alum_id, document_id)
            return self._settled(tx, alum_id, because=f"paper {document_id} was taken out")

    def open(self, alum_id: int, document_id: int) -> tuple[Document, bytes]:
        """The paper itself. That it was looked at is noted first: without the note nobody gets it."""
        with self._held(alum_id) as tx:
            paper = self._paper(tx, alum_id, document_id)
            content = documents.content_of(tx, document_id)
            if content is None or not paper.can_be_opened:
                raise NotThere("the paper is gone")
            self._audit(tx, "opened a paper", alum_id, document_id)
        return paper, content

    @contextmanager
    def _held(self, alum_id: int) -> Iterator[Transaction]:
        with self.database.begin() as tx:
            if not documents.hold(tx, alum_id):
                raise NotThere("there is no such alum, or they were erased")
            yield tx

    def _paper(self, tx: Transaction, alum_id: int, document_id: int) -> Document:
        paper = documents.one(tx, alum_id, document_id)
        if paper is None:
            raise NotThere("there is no such paper")
        return paper

    def _checked(self, upload: Upload) -> tuple[PaperKind, str]:
        problems, media = self._dates(upload.covers_from, upload.covers_to), ""
        if upload.kind not in set(PaperKind):
            problems["kind"] = "choose what it is"
        if not upload.name and not upload.content:
            problems["file"] = "choose a file"
        elif len(upload.content) > self.most_mb * MB:
            problems["file"] = f"the file is larger than {self.most_mb} MB: save it smaller, or take a new picture"
        else:
            try:
                media = media_type(upload.name, upload.content)
            except NotAPaper as error:
                problems["file"] = str(error)
        if problems:
            raise BadEntry(problems)
        return PaperKind(upload.kind), media

    def _dates(self, first: date | None, last: date | None, *, needed: bool = False) -> dict[str, str]:
        problems = {}
        if needed and first is None and last is None:
            problems["covers_from"] = "enter the dates that it covers, as they stand on it"
        if first is not None and last is not None and last < first:
            problems["covers_to"] = "that is before the first day: check both"
        for name, day in (("covers_from", first), ("covers_to", last)):
            if day is not None and day < EARLIEST:
                problems[name] = f"check the year, which is {EARLIEST.year} or later"
            elif day is not None and day.year > self.today.year + 1:
                problems[name] = "that day is far ahead: check the year"
        return problems

    def _is_new(self, tx: Transaction, alum_id: int, digest: str) -> None:
        before = documents.same(tx, alum_id, digest)
        if before is not None and before.removed_at is None:
            day = f"{before.at:%b} {before.at.day}, {before.at.year}"
            raise BadEntry({"file": f"this file is on file for them already, as paper {before.id} of {day}"})
        if documents.count(tx, alum_id) >= MOST_PAPERS:
            raise BadEntry(
                {"file": f"{MOST_PAPERS} papers are on file, and no more fit: take out one that is not needed"}
            )

    def _is_their_job(self, tx: Transaction, alum_id: int, employment_id: int | None) -> None:
        if employment_id is not None and employment_id not in documents.same_job(tx, alum_id):
            raise BadEntry({"job": "choose a job from the list"})

    def _settled(self, tx: Transaction, alum_id: int, *, because: str = "") -> tuple[Change, ...]:
        """Evidence follows the papers; where it falls, staff look at it."""
        changes = proofs.settle(tx, alum_id, by=self.by, now=self.now, today=self.today)
        for each in changes:
            if each.before == "document":
                evidence = each.after.replace("_", " ")
                why = f"quarter {each.number} after exit stands on {evidence} again: {because}"
                raise_unless_open(tx, Flag(FlagKind.REVIEW, why), now=self.now, alum_id=alum_id)
        return changes

    def _audit(self, tx: Transaction, did: str, alum_id: int, document_id: int, **detail: object) -> None:
        """Neither the name of the file nor any word of it."""
        told = {name: str(value) for name, value in detail.items()}
        audit.note(tx, did, by=self.by, now=self.now, alum_id=alum_id, subject=f"documents {document_id}", detail=told)


def follow_up(bot: Bot, *, now: datetime) -> Mapping[str, int]:
    """Raises evidence where papers were there before the quarter was over or settled; counts the quarters."""
    today = now.astimezone(ZoneInfo(bot.settings.timezone)).date()
    with bot.database.read() as tx:
        alumni = proofs.to_look_at(tx, since=today - LOOKED_BACK)
    risen = 0
    for alum_id in alumni:
        if bot.stopping.is_set():
            raise Stopped
        with bot.database.begin() as tx:
            if documents.hold(tx, alum_id):
                risen += len(proofs.settle(tx, alum_id, by=CHORE, now=now, today=today, how="rule"))
    return {"papers_followed": risen} if risen else {}


def _plain_name(name: str) -> str:
    """The file's own name without folders and what cannot be seen."""
    last = PurePath(name.replace("\\", "/")).name
    shown = "".join(each for each in unicodedata.normalize("NFC", last) if unicodedata.category(each)[0] != "C")
    return " ".join(shown.split())[:LONGEST_NAME]
