"""What a reply does instead of answering, or beside it: asks, puts off, declines, does not know.

An aside takes the whole reply only where the answer is not there as well. The answer is there when a value of the
question stands outside the part of the reply that the aside fills: "none of your business" answers nothing, while
"17 an hour but where is my business" does.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from surveys.replies import answers
from surveys.replies.days import dates
from surveys.replies.lexicon import words_of
from surveys.replies.reading import Found, Intent, Reading, Route
from surveys.replies.reply import Reply
from surveys.replies.talk import hard, manners
from surveys.replies.text.phrases import Hit, Tables
from surveys.replies.text.polarity import BREAKS, polarity
from surveys.replies.text.words import Words
from surveys.scales import SCALES

_TABLES = Tables((*hard.AFTER_ALL, *manners.TABLES))
_TO_STAFF = words_of("grammar", "TO_STAFF")
#: Words that ask for another moment whatever else was said.
_SURELY_LATER = words_of("grammar", "SURE_LATER")
_TURNS = words_of("manners", "TURNS")
_OWN_WISHES = words_of("manners", "OWN_WISHES")
_HEDGED = words_of("manners", "HEDGED")
_LAUGHS = words_of("manners", "LAUGHS")
_UNTIL = words_of("manners", "UNTIL")
_MY = words_of("manners", "MY")
#: What is told of a relative beside the alum's own answer.
_ONLY_DOES = words_of("manners", "ONLY_DOES")
_PARTLY = words_of("manners", "PARTLY")
#: A busy person tells these only to answer; that there is work at all is told by "at work, later".
_TOLD_ON_PURPOSE = frozenset(
    ("wage_amount", "hours_per_week", "employer", "start_date", "end_date", "public_benefits", "employer_benefits")
)


@dataclass(frozen=True, slots=True)
class _Weighed:
    """A reply with its facts read, while it is weighed against what else it says."""

    reply: Reply
    language: str | None
    found: tuple[Found, ...]
    firm: bool  # the question is answered, or much is told

    @property
    def words(self) -> Words:
        return self.reply.words

    def outside(self, first: int, end: int) -> list[Found]:
        """The facts that answer the question, or several facts, that stand outside some words."""
        start, stop = self.words.span(first, end)
        out = [one for one in self.found if not (start <= one.start and one.end <= stop)]
        main = answers.main_fields(self.reply.asked)
        return out if len(out) > 1 or any(one.field in main for one in out) else []

    def answered_beside(self, hit: Hit) -> bool:
        """Whether the question is answered outside the part of the reply that an aside stands in."""
        return not self.reply.doubts and bool(self.outside(*_part(self.words, hit)))


def aside(reply: Reply, language: str | None) -> Reading | None:
    """What else than an answer a reply is, if it is; the first of the rules below that holds."""
    if not _TABLES.may_find(reply.words):
        return None
    found = tuple(reply.found.values())
    firm = bool(answers.main_fields(reply.asked) & reply.found.keys()) or len(found) > 1
    weighed = _Weighed(reply, language, found, firm)
    return next((reading for rule in _RULES if (reading := rule(weighed)) is not None), None)


def _part(words: Words, hit: Hit) -> tuple[int, int]:
    """The words around a phrase up to the next mark or turn of the sentence."""
    listed, first, end = words.words, hit.first, hit.end
    while first > 0 and listed[first - 1] not in BREAKS and listed[first - 1] not in _TURNS:
        first -= 1
    while end < len(listed) and listed[end] not in BREAKS and listed[end] not in _TURNS:
        end += 1
    return first, end


def _hard_times(weighed: _Weighed) -> Reading | None:
    """No shelter or food, a lawyer: staff, whatever else was said."""
    alarm = hard.hardship(weighed.words) or hard.complaint(weighed.words)
    if alarm is None:
        return None
    return Reading(alarm.intent, weighed.found, alarm.route, alarm.because, weighed.language, alarm.cue)


def _asks(weighed: _Weighed) -> Reading | None:
    """Who is this, what do you mean, can somebody help: of several, the longest wording decides."""
    who, staff, no = (find(weighed.words) for find in (manners.asks_who, manners.asks_staff, manners.refuses))
    longest = max((_length(who), _length(staff), _length(no)))
    if who is not None and _length(who) == longest and not _told_beside(weighed, who):
        jest = who.label == manners.WHAT_IS_MEANT and not weighed.words.bag.isdisjoint(_LAUGHS)
        route = Route.ASK if jest else Route.RECORD  # "lol what benefits" asks nothing
        return Reading(Intent.HELP, (), route, who.label, weighed.language)
    if staff is None or _length(no) > _length(staff) or _own_wish(weighed, staff):
        return None
    if not weighed.firm or "?" in weighed.words.bag or _length(staff) > 2:
        return Reading(Intent.QUESTION, weighed.found, Route.STAFF, staff.label, weighed.language)
    return None


def _told_beside(weighed: _Weighed, who: Hit) -> bool:
    """Whether who asks "what class was this for" answers all the same, and not only by the way."""
    if weighed.reply.asked != "open":
        return weighed.answered_beside(who)
    beside = weighed.outside(*_part(weighed.words, who))
    return not weighed.reply.doubts and any(one.field in _TOLD_ON_PURPOSE for one in beside)


def _length(hit: Hit | None) -> int:
    return hit.end - hit.first if hit else 0


def _own_wish(weighed: _Weighed, staff: Hit) -> bool:
    """Where being hired or seeking work is the answer, "need a job" asks nothing of staff."""
    said = frozenset(weighed.words.words[staff.first : staff.end])
    if said & _TO_STAFF or not said & _OWN_WISHES or "?" in weighed.words.bag:
        return False
    about_work = weighed.reply.asked in ("status", "activity", "needs_met", "job")
    return about_work and weighed.reply.has("employment_status", "needs_met")


def _not_alone(weighed: _Weighed) -> Reading | None:
    """Somebody else writes, or the alum is in custody: the facts are kept for staff."""
    other, custody = hard.someone_else(weighed.words), hard.custody(weighed.words)
    if other is not None and not _of_the_alum(weighed, other.hit):
        because = f"{other.because}, {custody.because}" if custody is not None else other.because
        return Reading(Intent.UNCLEAR, weighed.found, Route.STAFF, because, weighed.language, other.cue)
    if custody is not None:
        return Reading(Intent.ANSWER, weighed.found, Route.STAFF, custody.because, weighed.language, custody.cue)
    return None


def _of_the_alum(weighed: _Weighed, other: Hit) -> bool:
    """ "no but my wife is": the alum answers for themselves first; "le digo luego" puts off what was asked."""
    words = weighed.words
    later = manners.asks_for_time(words, _SURELY_LATER)
    if later is not None and later.first <= other.first and other.end <= later.end:
        return True
    said_no = next((one for one in weighed.found if one.field in ("in_education", "employment_status")), None)
    if said_no is None or said_no.value not in (False, "unemployed") or words.words[other.first] not in _MY:
        return False
    spoken = words.words[other.first : other.end]
    before = said_no.end <= words.starts[other.first]
    return before and "phone" not in words.bag and not _ONLY_DOES.isdisjoint(spoken)


def _later(weighed: _Weighed) -> Reading | None:
    """Busy, ask again. A weak wording ("at work") gives way to anything else that was said."""
    hit = manners.asks_for_time(weighed.words, _SURELY_LATER)
    if hit is None:
        return None
    weak = _SURELY_LATER.isdisjoint(weighed.words.words[hit.first : hit.end])
    if weak and (weighed.firm or weighed.reply.doubts):
        return None
    sign = polarity(weighed.words)
    if sign is not None and weighed.answered_beside(hit):
        return None
    clear = sign is not None and sign.yes and sign.end <= hit.first and not weighed.reply.doubts
    if clear and weighed.outside(hit.first, hit.end):
        return None  # "yes cant talk now"
    told = {one.field for one in weighed.outside(hit.first, hit.end) if not _of_the_hour(weighed.words, one, hit)}
    if told & _TOLD_ON_PURPOSE and not weighed.reply.doubts:
        return None
    return Reading(Intent.LATER, language=weighed.language)


def _of_the_hour(words: Words, one: Found, hit: Hit) -> bool:
    """Whether a value is only "later" taken for a name or a day, or the hour of "on the clock til 11"."""
    start, stop = words.span(hit.first, hit.end)
    if one.field == "employer" and one.start < stop and start < one.end:
        return True
    place = next((spot for spot, begins in enumerate(words.starts) if begins >= one.start), 0)
    return hit.first <= place <= hit.end or (place > 0 and words.words[place - 1] in _UNTIL)


def _refuses(weighed: _Weighed) -> Reading | None:
    hit = manners.refuses(weighed.words)
    if hit is None or weighed.answered_beside(hit) or (hit.label == manners.WEAK_REFUSAL and weighed.found):
        return None
    return Reading(Intent.REFUSE, language=weighed.language)


def _unsure(weighed: _Weighed) -> Reading | None:
    """Does not know. Behind a full answer, "not sure about the rest" leaves the answer alone."""
    hit = manners.unsure(weighed.words)
    if hit is None:
        return None
    listed = weighed.words.words
    if _is_the_answer(weighed, hit):
        return None
    if weighed.reply.value("needs_met") == "partly" and listed[hit.first] in _PARTLY:
        return None
    if weighed.firm and not weighed.reply.doubts and dates.only_the_day(weighed.words, hit):
        return None
    _, end = _part(weighed.words, hit)
    if hit.first and weighed.answered_beside(hit) and _about_something_else(listed[hit.end : end]):
        return None
    facts = weighed.firm and not weighed.reply.doubts
    if facts and weighed.reply.asked in ("needs_met", "status") and hit.first != 0:
        return None
    intent = Intent.ANSWER if weighed.found else Intent.UNCLEAR
    return Reading(intent, weighed.found, Route.ASK, hit.label, weighed.language)


def _is_the_answer(weighed: _Weighed, hit: Hit) -> bool:
    """ "Sometimes" and "so so" say nothing sure, but are answers where they were offered."""
    answer = weighed.reply.found.get(weighed.reply.asked) if weighed.reply.asked in SCALES else None
    start, stop = weighed.words.span(hit.first, hit.end)
    return answer is not None and answer.start <= start and stop <= answer.end


def _about_something_else(rest: tuple[str, ...]) -> bool:
    """ "not sure about the benefits": more than "not sure exactly" follows."""
    return any(word not in _HEDGED for word in rest)


_RULES: tuple[Callable[[_Weighed], Reading | None], ...] = (
    _hard_times,
    _asks,
    _not_alone,
    _later,
    _refuses,
    _unsure,
)
