"""The last look before a value is believed: whatever the text says beside it must be accounted for.

Readers look for what they know. A guard looks at what they passed over: a number that nothing explains, a "not"
that belongs to nothing, "except", "until Friday", a word of a list that nobody knows. Each of these has turned a
right reading into a wrong record once, so the reply is asked about again instead.
"""

from __future__ import annotations

from collections.abc import Iterator

from surveys.replies.benefits.job_benefits import given_by_job
from surveys.replies.benefits.public_benefits import named, told
from surveys.replies.benefits.unknown_items import unknown_item
from surveys.replies.earnings.number_guards import hold_numbers
from surveys.replies.jobs.names import known_employers
from surveys.replies.jobs.titles import LISTED, WHAT_IS_DONE
from surveys.replies.lexicon import words_of
from surveys.replies.reading import Found
from surveys.replies.reply import Reply
from surveys.replies.text.phrases import Hit, Table
from surveys.replies.text.polarity import BREAKS, NEGATORS, Polarity, clause

_EXCEPT = Table.of("exception", "guards", exception="EXCEPT")
_NOTHING_BUT = Table.of("nothing but", "guards", only="NOTHING_BUT")
_FOR_A_WHILE = Table.of("for a while", "guards", short="FOR_A_WHILE")
_IRONY = Table.of("irony", "guards", irony="IRONY")
_HOPED = Table.of("work hoped for", "guards", hoped="HOPED")
_PENDING = words_of("grammar", "PENDING")
_TRYING = words_of("guards", "TRYING")
_NOT_HAD = _PENDING | _TRYING
_VERBS = words_of("guards", "VERBS")
_PAST_VERBS = words_of("grammar", "PAST")
_BREAK = Table.of("a break", "guards", pause="PAUSE")
_TO_SCHOOL = Table.of("school to come", "guards", to_school="TO_SCHOOL")
_OTHERS = Table.of("somebody else", "guards", other="OTHERS")
_HARMLESS = Table.of("harmless denial", "guards", harmless="HARMLESS_DENIALS")
_SELF = words_of("guards", "SELF")
_TURNS = words_of("guards", "TURNS")
_SEEKING = words_of("grammar", "PENDING") | words_of("grammar", "SEEKS") | {"interviews", "applications", "entrevistas"}
_LISTS = ("employer_benefits", "public_benefits")
_AFTER = 3
_KIN = words_of("job", "KIN")


def hold(reply: Reply, sign: Polarity | None) -> None:
    """Notes a doubt for everything beside a value that no rule accounts for."""
    if not reply.found or reply.held_whole:
        return
    hold_numbers(reply)
    if reply.has(*_LISTS):
        _lists(reply)
    if reply.has("needs_met", "benefits_change") and _EXCEPT.first(reply.words) and not _partly(reply):
        reply.doubt("an exception is made")
    if reply.has("employment_status", "same_employer"):
        _standing(reply)
    if reply.has("employer", "job_title"):
        _work_hoped_for(reply)
    if reply.value("employment_status") == "in_school" or reply.value("in_education") is True:
        _school(reply)
    _somebody_else(reply)
    _denials(reply, sign)


def _school(reply: Reply) -> None:
    if _BREAK.first(reply.words) is not None or _TO_SCHOOL.first(reply.words) is not None:
        reply.doubt("in school, but perhaps not now")


def _somebody_else(reply: Reply) -> None:
    """ "my kid started school": what follows somebody else in the same part of a sentence is theirs."""
    words = reply.words.words
    for hit in _OTHERS.hits(reply.words):
        end = next((i for i in range(hit.end, len(words)) if words[i] in BREAKS or words[i] in _SELF), len(words))
        start, stop = reply.words.span(hit.end, end)
        if any(
            start <= found.start < stop and found.field in _PERSONAL and not found.rule.startswith(_NOT_ME)
            for found in reply.found.values()
        ):
            reply.doubt("may be about somebody else")
            return


#: "Just my husband not me": what tells of the alum themselves.
_NOT_ME = "not the alum"
_PERSONAL = frozenset(
    ("employment_status", "in_education", "credential_earned", "wage_amount", "hours_per_week", "employer", "job_title")
)


def _work_hoped_for(reply: Reply) -> None:
    """Applied for, trained for, or only helped with: no employer and no title of one's own."""
    if reply.asked in ("employer", "job", "job_title") and _hopes(reply):
        reply.doubt("applied for, perhaps not had")
    if _HOPED.first(reply.words) is not None and reply.asked in ("job", "job_title"):
        reply.doubt("trained or hoped for, perhaps not had")
    title = reply.value("job_title")
    if isinstance(title, str) and (
        (title.split()[0] in _VERBS and reply.found["job_title"].rule not in (WHAT_IS_DONE, LISTED))
        or title.split()[0] in NEGATORS
        or title.split()[-1] in ("of", "de", "not", "no")
    ):
        reply.doubt("says what is done, not what the job is called")


def _hopes(reply: Reply) -> bool:
    """Words of applying and trying; behind a turn they are of another job: "Home Depot but trying for Lowes"."""
    listed = reply.words.words
    place = next((i for i, word in enumerate(listed) if word in _NOT_HAD), None)
    if place is None:
        return False
    told = [one.end for name, one in reply.found.items() if name in ("employer", "job_title")]
    turns = [reply.words.starts[i] for i in range(place) if listed[i] in _BUT]
    return not turns or any(end > turns[0] for end in told)


_BUT = frozenset(("but", "pero"))


def _partly(reply: Reply) -> bool:
    return reply.value("needs_met") == "partly"


def _lists(reply: Reply) -> None:
    """Part of a list is a wrong list: every item must be known, and nothing excepted."""
    if _EXCEPT.first(reply.words) is not None and _NOTHING_BUT.first(reply.words) is None:
        reply.doubt("an exception is made")
    name = reply.asked
    if name not in _LISTS or name not in reply.found or reply.value(name) in _UNNAMED:
        return
    words = told(reply.words)
    item = unknown_item(words, named(words) if name == "public_benefits" else given_by_job(words))
    if item is not None:
        reply.doubt(f"a word of the list is not known: {item}")


_UNNAMED = (("none",), ("unspecified",))


def _standing(reply: Reply) -> None:
    """Working or still there, but only for a while, in jest, or with a turn that was not understood."""
    if _IRONY.first(reply.words) is not None:
        reply.doubt("may be meant as a joke")
    if _BREAK.first(reply.words) is not None:
        reply.doubt("speaks of a break")
    working = reply.value("same_employer") is True or reply.value("employment_status") in ("employed", "self_employed")
    about = reply.asked in ("status", "same_employer", "open", "activity", "worked_in_period")
    brief = next((h for h in _FOR_A_WHILE.hits(reply.words) if not _days_of_the_week(reply, h)), None)
    if working and about and brief is not None and _PAST_VERBS.isdisjoint(reply.words.words[: brief.first]):
        reply.doubt("for a while only")
    if reply.asked == "status" and reply.value("employment_status") == "unemployed":
        _turned(reply)


def _days_of_the_week(reply: Reply, hit: Hit) -> bool:
    """ "Monday thru Friday": when the work is, not how long."""
    return not _DAYS.isdisjoint(reply.words.words[max(0, hit.first - 1) : hit.first])


_DAYS = words_of("guards", "DAYS")


#: Tables whose phrases, behind a turn, tell what was turned to.
_UNDERSTOOD = ("status", "status when asked", "around work")


def _turned(reply: Reply) -> None:
    """ "let me go but i found something else": behind a turn, something that no phrase explains."""
    words = reply.words.words
    spot = reply.found["employment_status"]
    for place, word in enumerate(words):
        if word not in _TURNS or reply.words.starts[place] < spot.end:
            continue
        end = next((i for i in range(place + 1, len(words)) if words[i] in BREAKS), len(words))
        if (
            end - place > _AFTER
            and _SEEKING.isdisjoint(words[place:end])
            and not (words[place + 1] in ("my", "mi") and words[place + 2] in _KIN)
            and not any(place <= h.first < end for h in _consulted(reply, *_UNDERSTOOD))
        ):
            reply.doubt("what follows the turn is not understood")
            return


def _denials(reply: Reply, sign: Polarity | None) -> None:
    """Every "not" must belong to a phrase that was understood."""
    if reply.words.bag.isdisjoint(NEGATORS) or not any(_says_yes(found) for found in reply.found.values()):
        return
    places = [place for place, word in enumerate(reply.words.words) if word in NEGATORS]
    if sign is not None:
        places = [p for p in places if not sign.first <= p < sign.end]
    _HARMLESS.hits(reply.words)
    covered = [(h.first, h.end) for h in _consulted(reply)]
    covered += [(name.first, name.end) for name in known_employers(reply.words)]
    for place in places:
        if _beside_a_value(reply, place) and not any(
            first <= place < end or 0 < first - place <= _AFTER for first, end in covered
        ):
            reply.doubt("a denial that belongs to nothing")
            return


def _beside_a_value(reply: Reply, place: int) -> bool:
    """Whether a value was read from the sentence around a place."""
    first, end = clause(reply.words, place)
    start, stop = reply.words.span(first, end)
    return any(found.start < stop and start < found.end for found in reply.found.values())


_DENIABLE = frozenset(("employment_status", "same_employer", "wage_amount", "hours_per_week", *_LISTS, "needs_met"))


def _says_yes(found: Found) -> bool:
    """Whether a value is one that a "not" elsewhere could undo: "no, and not looking" cannot be."""
    return found.field in _DENIABLE and found.value not in ("unemployed", "not_looking", "no", False, ("none",))


def _consulted(reply: Reply, *names: str) -> Iterator[Hit]:
    """Every phrase found while the reply was read, of all tables or of those named."""
    for found in reply.words.consulted.values():
        for hit in found:
            if not names or hit.phrase.split(":")[0] in names:
                yield hit
