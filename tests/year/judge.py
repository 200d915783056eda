"""A judge of the year: by tables of its own, whether each text that was handed to the carrier was lawful and kind.

It shares nothing with the product but the names of time zones: not the hours, not the law, not the holidays, not the
places. What it calls a violation is one, whatever the product believed.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache
from typing import Final
from zoneinfo import ZoneInfo

from tests.year.log import Chosen, Handed, Log, Said, Whereabouts
from tests.year.places import AREAS

#: What was agreed with everybody: so many check-ins a year, and so many texts that nobody asked for in each of them.
CHECKINS_A_YEAR: Final = 5
TEXTS_A_CHECKIN: Final = 3  # the first, and two reminders
#: An answer comes within minutes, or in hours.
WITHIN: Final = timedelta(minutes=20)
#: Where to call may be told to somebody in danger at any hour, for as long as it makes sense.
IN_DANGER: Final = timedelta(hours=2)
#: The one confirmation of a stop comes at once.
CONFIRMED_WITHIN: Final = timedelta(minutes=5)
ANSWERS_TO_ONE_TEXT: Final = 2
NOBODY: Final = -1
#: Federal holidays from June 2026 to June 2027, with the days on which they are kept.
HOLIDAYS: Final = frozenset(
    date.fromisoformat(day)
    for day in "2026-06-19 2026-07-03 2026-07-04 2026-09-07 2026-10-12 2026-11-11 2026-11-26 2026-12-25 2027-01-01 "
    "2027-01-18 2027-02-15 2027-05-31 2027-06-18 2027-06-19".split()
)
#: Opens and closes by state, in hours: Monday to Friday, then Saturday. Sundays are never texted.
_EIGHT_TO_EIGHT: Final = dict.fromkeys(("FL", "MD", "OK", "WA", "WY", "MS", "NJ", "AL", "LA", "MA"), ((8, 20), (8, 20)))
_STATES: Final = {
    **_EIGHT_TO_EIGHT, "CT": ((9, 20), (9, 20)), "IL": ((9, 21), (9, 21)), "KY": ((10, 21), (10, 21)),
    "TX": ((9, 21), (9, 21)), "RI": ((9, 18), (10, 17)),
}  # fmt: skip
_FEDERAL: Final = ((8, 21), (8, 21))
#: When nobody can know where somebody is.
_ANYWHERE: Final = ((10, 18), (10, 17))
KINDS: Final = (
    "out of hours", "delivered out of hours", "no end to delivery", "on a Sunday", "on a holiday", "on a blackout day",
    "after an opt-out", "to a wrong number", "after the carrier said stop", "after a stop by telephone",
    "confirmed twice or late", "too many texts in a check-in", "too many check-ins", "too many answers to one text",
    "to a number nobody has",
)  # fmt: skip


def judged(log: Log) -> Counter[str]:
    """Violations by kind; every kind is there, most of them with none."""
    counts = Counter(dict.fromkeys(KINDS, 0))
    counts.update(kind for kind, _ in violations(log))
    return counts


def violations(log: Log) -> Iterator[tuple[str, Handed]]:
    """Every violation with the text that is one."""
    case = _Case(log)
    for text in log.handed:
        yield from ((kind, text) for kind in case.hours(text))
        yield from ((kind, text) for kind in case.consent(text))
    yield from _too_many(log)


class _Case:
    """The log, made ready for questions about single texts."""

    def __init__(self, log: Log) -> None:
        self._log = log
        self._said: dict[str, list[Said]] = defaultdict(list)
        for said in log.said:
            self._said[said.phone].append(said)
        self._where: dict[str, list[Whereabouts]] = defaultdict(list)
        for where in log.whereabouts:
            self._where[where.phone].append(where)
        self._handed: dict[str, list[Handed]] = defaultdict(list)
        for text in log.handed:
            self._handed[text.phone].append(text)

    def hours(self, text: Handed) -> Iterator[str]:
        """What is wrong with the moment at which a text was handed over, or could arrive."""
        if text.valid_for is None:
            yield "no end to delivery"
            return
        arrives = text.at + timedelta(seconds=text.valid_for)
        meant = self._log.meant.get(text.attempt)
        heard = self._heard_before(text)
        within = IN_DANGER if meant and meant.kind == "danger" else WITHIN
        if meant and meant.is_reply and heard is not None and arrives <= heard.at + within:
            return
        places = list(self._places(text))
        if not places:
            yield "to a number nobody has"
            return
        wrong = [why for where in places for why in self._wrong(text.at, where)]
        yield from dict.fromkeys(wrong)
        if not wrong and not all(self._lasts(text.at, arrives, where) for where in places):
            yield "delivered out of hours"

    def _places(self, text: Handed) -> Iterator[Whereabouts]:
        """Where each holder of the number may be at that moment."""
        latest: dict[int, Whereabouts] = {}
        for where in self._where[text.phone]:
            if where.since <= text.at:
                latest[where.alum] = where
        alum = self._log.meant[text.attempt].alum
        if alum is None:  # whoever texted is nobody on file: only the number tells where they are
            yield Whereabouts(text.at, text.phone, NOBODY, tuple(a for a in AREAS if a.code == text.phone[2:5]))
        elif alum in latest and latest[alum].places:
            yield latest[alum]

    def _heard_before(self, text: Handed) -> Said | None:
        return next((said for said in reversed(self._said[text.phone]) if said.at <= text.at and said.body), None)

    def _wrong(self, at: datetime, where: Whereabouts) -> Iterator[str]:
        for zone in {zone for place in where.places for zone in place.zones}:
            local = at.astimezone(_zone(zone))
            if local.weekday() == 6:
                yield "on a Sunday"
            elif local.date() in HOLIDAYS:
                yield "on a holiday"
            elif self._log.blackouts.get(local.date(), datetime.max.replace(tzinfo=UTC)) <= at:
                yield "on a blackout day"
            elif not self._open(at, local, where):
                yield "out of hours"

    def _lasts(self, at: datetime, until: datetime, where: Whereabouts) -> bool:
        """Whether a text that arrives at the last moment arrives within the same opening, in every zone."""
        for zone in {zone for place in where.places for zone in place.zones}:
            first, last = at.astimezone(_zone(zone)), until.astimezone(_zone(zone))
            if first.date() != last.date() or not self._open(at, last, where, at_the_end=True):
                return False
        return True

    def _open(self, at: datetime, local: datetime, where: Whereabouts, *, at_the_end: bool = False) -> bool:
        chosen = _in_force(self._log.chosen, at).week[local.weekday()]
        if chosen is None:
            return False
        minute = local.hour * 60 + local.minute + (local.second > 0 if at_the_end else 0)
        hours = [_law(place.state, local.date()) for place in where.places]
        opens = max(chosen[0], *(60 * opens for opens, _ in hours))
        closes = min(chosen[1], *(60 * closes for _, closes in hours))
        return opens <= minute <= closes if at_the_end else opens <= minute < closes

    def consent(self, text: Handed) -> Iterator[str]:
        """What is wrong with texting this number at all at that moment."""
        refused = next((t for t in self._handed[text.phone] if t.code and t.at < text.at), None)
        is_reply = self._log.meant[text.attempt].is_reply
        if refused is not None and not (
            self._said_since(refused.at, text, "start") or (is_reply and self._said_since(refused.at, text, "help"))
        ):
            yield "after the carrier said stop"
        stop = self._standing(text)
        if stop is None:
            return
        if is_reply and (self._said_since(stop.at, text, "help") or self._said_since(stop.at, text, "start")):
            return
        since = [other for other in self._handed[text.phone] if other.at >= stop.at]
        if stop.meant == "stranger" and self._is_for_another(text, stop):
            return
        if is_reply and stop.meant in _BY_TEXT and since[0] is text and text.at <= stop.at + CONFIRMED_WITHIN:
            return
        yield "confirmed twice or late" if self._log.meant[text.attempt].kind == "opt_out" else _STOPS[stop.meant]

    def _is_for_another(self, text: Handed, stop: Said) -> bool:
        """On a shared phone: whether a text is to somebody else than the one who was not known there, and who answered
        from that phone before."""
        alum = self._log.meant[text.attempt].alum
        asked = self._asked_before(stop)
        answered = {self._asked_before(said) for said in self._said[text.phone] if said.meant == "answer"}
        return alum != asked and alum in answered

    def _asked_before(self, said: Said) -> int | None:
        """Whom our last text before this one was for."""
        earlier = [text for text in self._handed[said.phone] if text.at < said.at]
        return self._log.meant[earlier[-1].attempt].alum if earlier else None

    def _standing(self, text: Handed) -> Said | None:
        """The stop that holds at that moment: START takes one back, but does not make a wrong number right."""
        standing: Said | None = None
        for said in self._said[text.phone]:
            if said.at > text.at:
                break
            if said.meant in _STOPS and (standing is None or standing.meant != "stranger"):
                standing = said
            elif said.meant == "start" and standing is not None and standing.meant != "stranger":
                standing = None
        return standing

    def _said_since(self, since: datetime, text: Handed, meant: str) -> bool:
        """Whether something was said after a moment, and not long before the text."""
        return any(
            said.meant == meant and since < said.at <= text.at and (meant == "start" or text.at <= said.at + WITHIN)
            for said in self._said[text.phone]
        )


_STOPS: Final = {
    "stop": "after an opt-out",
    "stranger": "to a wrong number",
    "staff_stop": "after a stop by telephone",
}
_BY_TEXT: Final = frozenset({"stop", "stranger"})


def _too_many(log: Log) -> Iterator[tuple[str, Handed]]:
    unasked: dict[tuple[int | None, int | None, str], list[Handed]] = defaultdict(list)
    answers: dict[tuple[str, datetime], list[Handed]] = defaultdict(list)
    said: dict[str, list[datetime]] = defaultdict(list)
    for heard in log.said:
        said[heard.phone].append(heard.at)
    for text in _taken(log.handed):
        meant = log.meant[text.attempt]
        if not meant.is_reply:
            unasked[(meant.alum, meant.checkin, text.phone)].append(text)
            continue
        place = bisect_right(said[text.phone], text.at)
        if place:
            answers[(text.phone, said[text.phone][place - 1])].append(text)
    for texts in unasked.values():
        yield from (("too many texts in a check-in", text) for text in texts[TEXTS_A_CHECKIN:])
    for (phone, at), texts in answers.items():
        most = ANSWERS_TO_ONE_TEXT * said[phone].count(at)
        yield from (("too many answers to one text", text) for text in texts[most:])
    checkins: dict[int | None, list[Handed]] = defaultdict(list)
    for (alum, _, _), texts in unasked.items():
        checkins[alum].append(texts[0])
    for begun in checkins.values():
        # One that began again on a new number is still one.
        several = {log.meant[text.attempt].checkin for text in begun}
        if len(several) > CHECKINS_A_YEAR:
            yield "too many check-ins", begun[-1]


def _taken(handed: Iterable[Handed]) -> Iterator[Handed]:
    return (text for text in handed if text.code is None)


def _in_force(chosen: list[Chosen], at: datetime) -> Chosen:
    return next(each for each in reversed(chosen) if each.since <= at)


def _law(state: str, day: date) -> tuple[int, int]:
    if state == "?":
        weekdays, saturdays = _ANYWHERE
    else:
        weekdays, saturdays = _STATES.get(state, _FEDERAL)
    return saturdays if day.weekday() == 5 else weekdays


@lru_cache(maxsize=64)
def _zone(name: str) -> ZoneInfo:
    return ZoneInfo(name)
