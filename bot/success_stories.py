"""Writing down how somebody fared, and withdrawing it: only with their agreement to sharing, named as they wish."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Final

from bot.consent import EARLIEST, NotOnFile, held
from bot.entered import BadEntry
from records import audit, success_stories
from records.consent.person import Held
from records.database import Database, Transaction

__all__ = ["BadEntry", "Draft", "NotOnFile", "ShownAs", "Teller"]

LONGEST_TITLE: Final = 120
LONGEST_WORDS: Final = 5000
LONGEST_NAME: Final = 60
#: Shorter parts of a name are in too many words to give anybody away.
SHORTEST_NAME: Final = 3


class ShownAs(StrEnum):
    """How the person is named where the story is shown."""

    NOBODY = "nobody"
    FIRST_NAME = "first_name"
    FULL_NAME = "full_name"
    PSEUDONYM = "pseudonym"


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """A story as somebody typed it. `named_anyway`: that a name stands in the words is as the person wants it."""

    title: str
    words: str
    told_on: date | None
    shown_as: str
    pseudonym: str = ""
    named_anyway: bool = False


@dataclass(frozen=True, slots=True)
class Teller:
    """One member of staff at work on stories, at one moment. `today` is the date where the program is."""

    database: Database
    by: str
    now: datetime
    today: date

    def write(self, alum_id: int, draft: Draft) -> int:
        """Puts a story on file; gives its key. Raises `BadEntry` with every problem, by field; `NotOnFile`."""
        with held(self.database, alum_id) as (tx, person):
            consent_id = self._agreed(tx, alum_id)
            title, words = " ".join(draft.title.replace("\0", "").split()), _tidy(draft.words)
            name = _name(person, draft)
            self._check(person, draft, title, words, name)
            if any(each.shareable and each.words == words for each in success_stories.of_alum(tx, alum_id)):
                raise BadEntry({"words": "this story is on file for them already; nothing was added"})
            key = success_stories.write(
                tx,
                alum_id,
                consent_id=consent_id,
                told_on=draft.told_on or self.today,
                title=title,
                words=words,
                shown_as=name or "",
                by=self.by,
                now=self.now,
            )
            self._audit(tx, "wrote a story down", alum_id, key)
        return key

    def withdraw(self, alum_id: int, story_id: int) -> bool:
        """Withdraws a story: it is shown and exported no more. False when somebody did before."""
        with held(self.database, alum_id) as (tx, _):
            done = success_stories.withdraw(tx, alum_id, story_id, by=self.by, now=self.now)
            if done:
                self._audit(tx, "withdrew a story", alum_id, story_id)
        return done

    def put_forward(self, alum_id: int, story_id: int) -> int:
        """Tells a withdrawn story again, under the agreement that stands now. Raises `BadEntry`, `NotOnFile`."""
        with held(self.database, alum_id) as (tx, _):
            consent_id = self._agreed(tx, alum_id)
            found = next((each for each in success_stories.of_alum(tx, alum_id) if each.id == story_id), None)
            if found is None:
                raise NotOnFile("there is no such story")
            if found.shareable:
                raise BadEntry({"": "this story is shared already; nothing was changed"})
            if found.withdrawn_at is None:
                success_stories.withdraw(tx, alum_id, story_id, by=self.by, now=self.now)
            key = success_stories.write(
                tx,
                alum_id,
                consent_id=consent_id,
                told_on=found.told_on,
                title=found.title,
                words=found.words,
                shown_as=found.shown_as,
                by=self.by,
                now=self.now,
            )
            self._audit(tx, "put a story forward again", alum_id, key)
        return key

    def _agreed(self, tx: Transaction, alum_id: int) -> int:
        consent_id = success_stories.agreement(tx, alum_id)
        if consent_id is None:
            raise BadEntry({"consent": "they do not agree to sharing: ask them, and enter their agreement first"})
        return consent_id

    def _check(self, person: Held, draft: Draft, title: str, words: str, name: str | None) -> None:
        problems = {}
        if not words:
            problems["words"] = "write the story"
        elif len(words) > LONGEST_WORDS:
            problems["words"] = f"shorten it to {LONGEST_WORDS:,} characters"
        if len(title) > LONGEST_TITLE:
            problems["title"] = f"shorten it to {LONGEST_TITLE} characters"
        if draft.told_on is not None and not EARLIEST <= draft.told_on <= self.today:
            problems["told_on"] = "enter the day on which they told it, not one to come"
        if draft.shown_as not in set(ShownAs):
            problems["shown_as"] = "choose how they want to be named"
        elif draft.shown_as == ShownAs.PSEUDONYM and (problem := _bad_pseudonym(person, name or "")):
            problems["pseudonym"] = problem
        elif (named := _given_away(person, draft.shown_as, f"{title} {words}")) and not draft.named_anyway:
            problems["words"] = f"{named} stands in it: take it out, or say below that they want it there"
        if problems:
            raise BadEntry(problems)

    def _audit(self, tx: Transaction, did: str, alum_id: int, story_id: int) -> None:
        """No word of the story."""
        audit.note(tx, did, by=self.by, now=self.now, alum_id=alum_id, subject=f"success_stories {story_id}")


def _name(person: Held, draft: Draft) -> str | None:
    match draft.shown_as:
        case ShownAs.FIRST_NAME:
            return person.first_name
        case ShownAs.FULL_NAME:
            return f"{person.first_name} {person.last_name}".strip()
        case ShownAs.PSEUDONYM:
            return " ".join(draft.pseudonym.replace("\0", "").split())
        case _:
            return None


def _bad_pseudonym(person: Held, name: str) -> str:
    if not name:
        return "write the name to show"
    if len(name) > LONGEST_NAME:
        return f"shorten it to {LONGEST_NAME} characters"
    if _stands(person.last_name, name) or _stands(person.first_name, name):
        return "that has their own name in it: choose another, or show the name"
    return ""


def _given_away(person: Held, shown_as: str, words: str) -> str:
    """A name of the person in the words that is not to be shown."""
    hidden = {ShownAs.FULL_NAME: (), ShownAs.FIRST_NAME: (person.last_name,)}
    names = hidden.get(ShownAs(shown_as), (person.first_name, person.last_name))
    return next((name for name in names if _stands(name, words)), "")


def _stands(name: str, words: str) -> bool:
    """Whether a name stands in some words as a word of its own, written as a name."""
    return len(name) >= SHORTEST_NAME and re.search(rf"\b{re.escape(name)}\b", words) is not None


def _tidy(words: str) -> str:
    """The words as typed, lines and all, without what cannot be seen at the ends."""
    return "\n".join(line.rstrip() for line in words.replace("\0", "").replace("\r\n", "\n").split("\n")).strip()
