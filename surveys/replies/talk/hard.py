"""Replies that come before any survey answer: danger, wrong numbers, somebody else writing, machines.

Looked for in every reply, in English and Spanish. A false alarm costs a staff member a minute; a missed one
may cost a life, so figures of speech are few and listed by name.
"""

from __future__ import annotations

from dataclasses import dataclass

from surveys.replies.lexicon import words_of
from surveys.replies.reading import Cue, Intent, Route
from surveys.replies.talk import danger as in_danger
from surveys.replies.text.phrases import Hit, Table, Tables
from surveys.replies.text.words import Words

_DEAD, _KIN_DEAD, _MOURNS = "the alum has died", "a relative has died, perhaps the alum", "mourns"
_WRONG = Table.of("wrong number", "hard", "WRONG_NUMBER")
_OTHER = Table.of("someone else", "hard", "SOMEONE_ELSE")
_DIED = Table.of("deceased", "hard", "DECEASED")
_HARDSHIP = Table.of("hardship", "hard", "HARDSHIP")
_NO_HARDSHIP = Table.of("no hardship", "hardship", **{"no hardship": "NOT_HARDSHIP"})
_WANT = Table.over(
    "want",
    "hardship",
    sentences={
        "home, food, heat or medicine is wanting": (
            "<LOSES> <HOME>",
            "<PUTS_OUT> <US>? .. <INTO_STREET>",
            "<EVICTORS> .. <EVICTS>",
            "<SLEEPS> <ROUGH>",
            "<LACKS> <MINE>? <MINE>? <NEEDED>",
            "<UTILITY> .. <ENDS>",
            "<CUTS> <UTILITY>",
            "<UTILITY_COMPANY> .. <EVICTS>",
            "<IN_WANT>",
        )
    },
)
_AGAINST_US = Table.over(
    "threat", "hardship", sentences={"threatens us with the law": ("<SUES>",), "threatens us": ("<MENACES>",)}
)
_OWN_LAWYER = Table.of("own lawyer", "hardship", **{"own affairs": "NOT_LEGAL"})
_HELD_THIS = Table.of("whose phone", "hardship", **{"held this phone": "HELD_THIS_PHONE"})
_CUSTODY = Table.of("custody", "hard", **{"in custody or treatment": "CUSTODY"})
_AUTO = Table.of("automatic", "hard", "AUTO_REPLY")
_LAWYER = Table.of("legal", "hard", **{"speaks of a lawyer or a complaint": "LEGAL_THREAT"})
_LAUGHED = Table.of("reaction", "hard", reaction="LAUGHED")
_BEFORE_ALL = Tables((*in_danger.TABLES.tables, _WRONG, _DIED, _AUTO, _LAUGHED))
#: Looked for when the answer has been read.
AFTER_ALL = (_HARDSHIP, _WANT, _LAWYER, _AGAINST_US, _OTHER, _DIED, _CUSTODY)
_STAMPS = (("stamps",), ("stamp",))
_KIN = words_of("job", "KIN")
_GETS = words_of("hard", "GETS")
_REACTIONS = words_of("hard", "REACTIONS")


@dataclass(frozen=True, slots=True)
class Alarm:
    """What kind of hard reply it is, who deals with it, and the words that say so."""

    intent: Intent
    route: Route
    because: str
    hit: Hit
    cue: Cue | None = None


_DANGERS = {in_danger.SELF_HARM: Cue.SELF_HARM, in_danger.VIOLENCE: Cue.VIOLENCE}


def alarm(words: Words) -> Alarm | None:
    """What comes before any answer: danger, a machine's text, a text that is not from the alum."""
    if not _BEFORE_ALL.may_find(words) and words.words[0] not in _REACTIONS:
        return None
    return danger(words) or by_machine(words) or not_the_alum(words)


def listen_for_the_rest(words: Words) -> None:
    """Looks for what else is hard to say, so that its words count as explained: hardship, a death, custody."""
    for table in AFTER_ALL:
        table.every(words)


def danger(words: Words) -> Alarm | None:
    """Self-harm, violence, threats: staff at once."""
    hit = in_danger.told(words)
    if hit is None:
        return None
    return Alarm(Intent.CRISIS, Route.STAFF, f"may be in danger ({hit.label})", hit, _DANGERS.get(hit.label))


def not_the_alum(words: Words) -> Alarm | None:
    """A wrong number, somebody else answering, or news that the alum has died."""
    died = bereaved(words)
    if died is not None:
        return died
    told = (h for h in sorted(_WRONG.every(words), key=_by_rank) if not _of_kin(words, h) and not _slip(words, h))
    hit = next(told, None)
    if hit is not None and not _gives_kin(words):
        return Alarm(Intent.WRONG_NUMBER, Route.RECORD, hit.label, hit)
    return None


def _slip(words: Words, hit: Hit) -> bool:
    """ "i hit the wrong number", "wrong number, i meant 17": a figure was wrong, not the phone."""
    listed = words.words
    before, behind = listed[max(0, hit.first - _NEAR) : hit.first], listed[hit.end : hit.end + 2 * _NEAR]
    if not _FINGERS.isdisjoint(before) and _OTHERS_FINGERS.isdisjoint(before):
        return True
    mends = next((place for place, word in enumerate(behind) if word in _MENDS), None)
    if mends is None:
        return False
    figure = next((place for place in range(mends + 1, len(behind)) if behind[place][0].isdigit()), None)
    return figure is not None and len(behind[figure]) < _PHONE_LIKE and _HOUR.isdisjoint(behind[figure + 1 :])


_NEAR = 3
#: So many digits are a phone number, and no figure of pay or hours.
_PHONE_LIKE = 7
_FINGERS = words_of("hard", "FINGERS")
_OTHERS_FINGERS = words_of("hard", "OTHERS_FINGERS")
_MENDS = words_of("hard", "MENDS")
#: "Wrong number, its 3 in the morning".
_HOUR = frozenset("am pm in at oclock morning night de la years old".split())


def bereaved(words: Words) -> Alarm | None:
    """News that the alum has died: of whoever held this phone."""
    told = _DIED.hits(words)
    hit = next((h for h in told if h.label == _DEAD), None)
    if hit is None and _HELD_THIS.first(words) is not None:
        hit = next((h for h in told if h.label in (_KIN_DEAD, _MOURNS)), None)
    return Alarm(Intent.WRONG_NUMBER, Route.STAFF, _DEAD, hit, Cue.BEREAVED) if hit else None


def _of_kin(words: Words, hit: Hit) -> bool:
    """ "My sister got my phone": a relative has it, who is no stranger."""
    return bool(hit.first) and words.words[hit.first] in _GETS and words.words[hit.first - 1] in _KIN


def _gives_kin(words: Words) -> bool:
    """ "It's not Maria, it's her cousin": who says whose kin they are holds the right phone, unless they say not."""
    if words.bag.isdisjoint(_GIVEN) or not _WRONGED.isdisjoint(words.bag):
        return False
    return any(words.words[hit.first] in _GIVEN for hit in _OTHER.hits(words))


def _by_rank(hit: Hit) -> tuple[int, int]:
    return hit.rank, hit.first


def someone_else(words: Words) -> Alarm | None:
    """Somebody who holds the alum's phone or answers for them."""
    died = next((h for h in _DIED.hits(words) if h.label == _KIN_DEAD), None)
    if died is not None:
        return Alarm(Intent.UNCLEAR, Route.STAFF, died.label, died)
    hit = next((h for h in _OTHER.hits(words) if not _told_of_kin(words, h)), None)
    return Alarm(Intent.UNCLEAR, Route.STAFF, hit.label, hit, Cue.SOMEONE_ELSE) if hit else None


def _told_of_kin(words: Words, hit: Hit) -> bool:
    """ "my wife works and i watch the baby", "no. my husband works": the alum tells of the family."""
    listed = words.words
    if (
        listed[hit.first] not in _MY
        or listed[max(0, hit.first - 1)] in ("while", "mientras")
        or not _OF_THEM.isdisjoint(words.bag)
    ):
        return False
    rest = listed[: hit.first] + listed[hit.first + 1 :]
    return listed[0] in _NOES or not _I.isdisjoint(rest) or not _AS_WELL.isdisjoint(rest)


_MY = frozenset(("my", "mi"))
#: How somebody says who they are; and what they say of a number that is not the alum's.
_GIVEN = frozenset("i this it soy habla".split())
_WRONGED = frozenset("wrong stranger equivocado equivocada equivocaron anymore".split())
_NOES = frozenset(("no", "nope", "nah"))
_I = frozenset("i am me we myself yo me soy estoy".split())
#: "My wife works too": as the alum does.
_AS_WELL = frozenset(("too", "also", "tambien"))
#: Who writes so holds somebody else's phone: "my son is at work, i will tell him".
_OF_THEM = frozenset("him her phone le".split())


def hardship(words: Words) -> Alarm | None:
    """No shelter, food, light or heat. "No food stamps" is an answer about benefits."""
    told = [*_HARDSHIP.hits(words), *_WANT.hits(words)]
    if not told:
        return None
    named = _NO_HARDSHIP.every(words)
    hit = next((h for h in told if words.words[h.end : h.end + 1] not in _STAMPS and not _touched(h, named)), None)
    return Alarm(Intent.QUESTION, Route.STAFF, hit.label, hit, Cue.HARDSHIP) if hit else None


def told_of_trouble(words: Words) -> bool:
    """Whether a reply tells of want, threatens us or is somebody else's: staff hear of it whatever it answers."""
    return any(kind(words) is not None for kind in (hardship, complaint, someone_else))


def _touched(hit: Hit, named: list[Hit]) -> bool:
    """Whether a manner of speaking, or a job with those who are in want, shares words with a hit."""
    return any(one.first < hit.end and hit.first < one.end for one in named)


def custody(words: Words) -> Alarm | None:
    """In jail or in treatment."""
    hit = _CUSTODY.first(words)
    return Alarm(Intent.ANSWER, Route.STAFF, hit.label, hit, Cue.CUSTODY) if hit else None


def threat(words: Words) -> Alarm | None:
    """Threatens us, with the law or otherwise."""
    hit = _AGAINST_US.first(words)
    return Alarm(Intent.UNCLEAR, Route.STAFF, hit.label, hit, Cue.THREAT) if hit else None


def complaint(words: Words) -> Alarm | None:
    """A lawyer or a complaint to the authorities is spoken of."""
    against = threat(words)
    if against is not None:
        return against
    hit = _LAWYER.first(words)
    if hit is None or _touched(hit, _OWN_LAWYER.every(words)):
        return None
    # "My lawyer" is one; an attorney's clerk, or a Sue, is not to be cut off for it.
    cue = Cue.THREAT if hit.end - hit.first > 1 else None
    return Alarm(Intent.UNCLEAR, Route.STAFF, hit.label, hit, cue)


def by_machine(words: Words) -> Alarm | None:
    """A phone's own text: a reaction ("Liked ..."), a driving or out-of-office notice."""
    if words.words and words.words[0] in _REACTIONS and any(c in words.text for c in '"“”«'):
        return Alarm(
            Intent.UNCLEAR, Route.ASK, "a reaction to our text, not an answer", Hit("reaction", 0, 1, "reaction")
        )
    hit = _LAUGHED.first(words)
    if hit is not None and hit.first == 0 and any(c in words.text for c in '"“”«'):
        return Alarm(Intent.UNCLEAR, Route.ASK, "a reaction to our text, not an answer", hit)
    hit = _AUTO.first(words)
    return Alarm(Intent.UNCLEAR, Route.STAFF, hit.label, hit) if hit else None
