"""`checkin keep` and `checkin erase-person`: what is taken out, shown before it is done."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from typing import Self

import click

from bot import keeping
from bot.bot import Bot
from bot.building import build_bot
from bot.erasing import drop_lost_marks as drop
from bot.erasing import erase_person as erase
from bot.settings import SHORTEST_KEPT, Need, load
from records.keeping import carrier_copies, papers, texts
from records.keeping.person import find, footprint
from records.keeping.texts import Going
from web.cli.opening import Opened, records_opened
from web.footprints import warnings, what_goes, what_stays

HELD = "a check-in, a reply for review or a flag of theirs is still open"


@click.command()
@click.option("--days", type=click.IntRange(min=SHORTEST_KEPT), help="Another number of days for texts.")
@click.option("--apply", is_flag=True, help="Do it now, here and at the phone company.")
@click.option("--json", "as_json", is_flag=True, help="One JSON object instead of lines.")
@click.option("--drop-lost-marks", is_flag=True, help="Forget people erased under a SECRET_KEY that is lost.")
def keep(days: int | None, apply: bool, as_json: bool, drop_lost_marks: bool) -> None:
    """Shows which texts and papers are older than they are to be kept; with --apply they go.

    The rules are CHECKIN_KEEP_TEXTS_DAYS and CHECKIN_KEEP_DOCUMENTS_DAYS. Without --apply nothing is changed. The words
    of texts go here and at the phone company, the files of papers here; what was recorded from them stays.
    """
    with records_opened() as opened:
        if drop_lost_marks:
            dropped = drop(opened.database, opened.settings, by="command line", now=opened.now)
            click.echo(f"{dropped} marks dropped: look through the next file for people who were erased")
            return
        wanted = days if days is not None else opened.settings.keep_texts_days
        of_papers = opened.settings.keep_documents_days
        if wanted is None and of_papers is None:
            raise click.UsageError("no rule is set: set CHECKIN_KEEP_TEXTS_DAYS, or give --days to see what would go")
        found = (_Texts.found(opened, wanted),) if wanted is not None else ()
        filed = (_Papers.found(opened, of_papers),) if of_papers is not None else ()
        counts = _applied(opened, wanted, of_papers) if apply else Counter[str]()
    if as_json:
        told: dict[str, object] = {"applied": apply, **counts}
        for each in (*found, *filed):
            told |= each.told()
        click.echo(json.dumps(told))
        return
    for each in (*found, *filed):
        _say(each.lines())
    if apply:
        _say(_of_work(counts, texts=wanted is not None, papers=of_papers is not None))


@dataclass(frozen=True, slots=True)
class _Texts:
    """What the rule of texts would take out."""

    going: Going
    days: int
    before: str
    waiting: int

    @classmethod
    def found(cls, opened: Opened, days: int) -> Self:
        before = keeping.cutoff(days, now=opened.now)
        with opened.database.read() as tx:
            going, waiting = texts.going(tx, before=before), carrier_copies.count_waiting(tx)
        return cls(going, days, before.date().isoformat(), waiting)

    def told(self) -> dict[str, object]:
        oldest = self.going.oldest.isoformat() if self.going.oldest else None
        told = {**asdict(self.going), "oldest": oldest, "days": self.days}
        return told | {"by_month": dict(self.going.by_month), "waiting_at_carrier": self.waiting}

    def lines(self) -> Iterable[str]:
        return _of_texts(self.going, self.days, self.before, self.waiting)


@dataclass(frozen=True, slots=True)
class _Papers:
    """What the rule of papers would take out."""

    going: papers.Going
    days: int
    before: str

    @classmethod
    def found(cls, opened: Opened, days: int) -> Self:
        before = keeping.cutoff(days, now=opened.now)
        with opened.database.read() as tx:
            return cls(papers.going(tx, before=before), days, before.date().isoformat())

    def told(self) -> dict[str, object]:
        oldest = self.going.oldest.isoformat() if self.going.oldest else None
        return {"papers": {**asdict(self.going), "oldest": oldest, "days": self.days}}

    def lines(self) -> Iterable[str]:
        yield f"Papers are kept {self.days} days: the files of papers from before {self.before} go."
        oldest = f", the oldest of {self.going.oldest.date().isoformat()}" if self.going.oldest else ""
        yield f"To go now: {self.going.papers:,}{oldest}." if self.going.papers else "To go now: none."
        if self.going.held:
            yield f"Held back: {self.going.held:,}, since nobody has looked at them yet."


def _of_texts(found: Going, days: int, before: str, waiting: int) -> Iterable[str]:
    yield f"Texts are kept {days} days: the words of texts from before {before} go."
    if found.texts:
        oldest = found.oldest.date().isoformat() if found.oldest else "-"
        yield f"To go now: {found.texts:,}, the oldest of {oldest}; copies at the phone company: {found.at_carrier:,}."
        yield from (f"  {month}  {count:>8,}" for month, count in found.by_month)
    else:
        yield "To go now: none."
    if found.held:
        yield f"Held back: {found.held:,}, since {HELD}."
    if waiting:
        yield f"Gone here and not yet at the phone company: {waiting:,}."


def _of_work(counts: Counter[str], *, texts: bool, papers: bool) -> Iterable[str]:
    if texts:
        yield f"Done: the words of {counts['texts_erased']:,} texts here, and {counts['copies_erased']:,} copies there."
    if papers:
        yield f"Done: the files of {counts['papers_erased']:,} papers."
    if counts["copies_failed"]:
        yield f"{counts['copies_failed']:,} copies could not be taken out now: the worker tries again by itself."


def _applied(opened: Opened, days: int | None, of_papers: int | None) -> Counter[str]:
    """Takes out everything that may go, here and then at the carrier."""
    counts = Counter[str]()
    if of_papers is not None:
        before = keeping.cutoff(of_papers, now=opened.now)
        counts.update(keeping.take_out_papers(opened.database, before=before, now=opened.now))
    if days is None:
        return counts
    bot: Bot = build_bot(load(Need.TEXTS))
    try:
        before = keeping.cutoff(days, now=opened.now)
        counts.update(keeping.take_out_texts(bot.database, before=before, now=opened.now))
        counts.update(keeping.take_out_copies(bot.database, bot.carrier, now=opened.now))
    finally:
        bot.database.close()
    return counts


@click.command("erase-person")
@click.argument("external_id")
@click.option("--yes", is_flag=True, help="Do it. Without this, only what would go and stay is shown.")
def erase_person(external_id: str, yes: bool) -> None:
    """Takes the person with EXTERNAL_ID out of the records, on their request; the outcomes stay without identity.

    Shows what goes and what stays; --yes does it. It cannot be undone.
    """
    with records_opened() as opened:
        with opened.database.read() as tx:
            alum_id = find(tx, external_id)
            found = None if alum_id is None else footprint(tx, alum_id)
        if found is None:
            raise click.ClickException(f"no alum has the id {external_id!r}: look it up on the staff site")
        _say(("Goes:", *(f"  {line}" for line in what_goes(found))))
        _say(("Stays, without identity:", *(f"  {line}" for line in what_stays(found))))
        _say(("Know that:", *(f"  {line}" for line in warnings(found))))
        if not yes:
            click.echo("nothing was changed: add --yes to do it", err=True)
            return
        pseudonym = erase(opened.database, opened.settings, found.alum_id, by="command line", now=opened.now)
    click.echo(f"Erased. What stays is kept as {pseudonym}.")


def _say(lines: Iterable[str]) -> None:
    for line in lines:
        click.echo(line)
