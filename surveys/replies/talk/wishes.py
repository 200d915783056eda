"""Sentences that ask for no more texts, over word classes of all languages at once, and words that take them back.

A sentence names what is to end ("stop", "dejen de") and what of ours it is ("texting me", "mensajes"), or who is to be
taken off what. "Please do not stop texting me" holds such a sentence and says the contrary: the words of `TAKEN_BACK`
right before it undo it, unless it is us whom they blame ("why will you not stop").
"""

from __future__ import annotations

from surveys.replies.lexicon import words_of
from surveys.replies.text.phrases import Hit, Table
from surveys.replies.text.words import Words

OPT_OUT, UNBOUND = "opt out", "opt out, whoever is named before"
_NOT = "negated"
_ENDED = (
    "<CEASES> <SO>? <SO>? <SO>? <BOTHERING>",
    "<CEASES> <SO>? <SO>? <SO>? <SENT_HERE>",
    "<DO_NO> (ever|even|please|be|keep|you|you all)? <BOTHER> <HERE>? <HERE>? <EVER>",
    "<NEVER> <BOTHER>",
    "<DO_NO> <BOTHER> (ni|y ya no|ni me|y no me|y|o) (me)? <BOTHER>",
    "(do not|no) <BOTHER> (me)? (and|or|nor)? (do not|no) <BOTHER> (me|this|my|$|anymore|please|again)",
    "<PLEDGE> <GIVEN>? <GIVEN>? <GIVEN>? <GIVEN>? <LEAVE_TO>",
    "<TAKES_AWAY> (a|the|el|al)? <OF_MINE> .. <FROM_IT>",
    "<TAKES_ME> .. <FROM_IT>",
    "<TAKES> (a|the|el|al)? <OF_MINE> (please|por favor|porfavor|porfa|ya|now|asap|thanks|gracias|$)",
    "<TAKES_ME> (ya|por favor|porfavor|porfa|please|gracias|$)",
    "^ (ya|por favor|porfa|please|ay)? <TAKES_ME> (por (el)? amor|de una|inmediatamente|de inmediato|immediately|asap)",
    "<SENT_HERE> no (thanks|thank you|please|gracias|por favor|$)",
    "<TAKES_AWAY> (it|that|lo|ese) <FROM_IT>",
    "<FINISHED> <SO>? <SENT_HERE>",
    "<OUT_OF_IT>",
    "<HOW_TO>",
    "<NOT_WANTING> .. <OUR_TEXTS>",
    "<LEAVE_TO> .. <WITHDRAWN>",
    "<PLAIN>",
)
TABLE = Table.over("wish", "wishes", sentences={OPT_OUT: _ENDED, UNBOUND: ("<CONDITIONAL>",)})
_BEFORE = Table.of(
    "wish taken back", "wishes", **{"taken back": "TAKEN_BACK", "not bound": "NOT_BOUND", _NOT: "NEGATED"}
)
_MISTAKEN = Table.of("wish by mistake", "wishes", mistaken="MISTAKEN")
_AGAIN = Table.of("wish for texts", "wishes", again="AGAIN")
_MOVED = Table.of("another number", "wishes", moved="MOVED")
_YOU = words_of("consent", "YOU")
#: "No" denies only a form of command: "no me borren", and not "no stop".
_COMMANDS = words_of("consent", "COMMANDS")
_NO = frozenset(("no", "nunca", "jamas"))
_TO_ME = frozenset(("me", "nos", "lo", "la", "le", "vayan", "vaya", "a", "por", "favor"))


def taken_back(words: Words, hit: Hit) -> bool:
    """Whether the words right before a wish for an end undo it: "I'd hate to stop these", "no me borren"."""
    if _denied_command(words, hit):
        return True
    for before in _BEFORE.every(words):
        if before.first < hit.first <= before.end and (before.label != _NOT or _denies(words, before, hit)):
            return True
    return any(one.first < hit.end and hit.first < one.end for one in _MISTAKEN.every(words))


def moved(words: Words) -> bool:
    """Whether a reply names an old number or a new one: texts are to go elsewhere, and not to end."""
    return _MOVED.first(words) is not None


def texts_again(words: Words) -> Hit | None:
    """The words of a wish for texts after an end, which only START grants."""
    return _AGAIN.first(words)


def _denied_command(words: Words, hit: Hit) -> bool:
    place = hit.first
    if words.words[place] not in _COMMANDS:
        return False
    while place and words.words[place - 1] in _TO_ME:
        place -= 1
    return bool(place) and words.words[place - 1] in _NO


def _denies(words: Words, before: Hit, hit: Hit) -> bool:
    """Whether a negation denies the wish behind it, is no part of it ("did not give you permission"), no blame."""
    own = hit.first < before.end and hit.end - hit.first > _SHORT and words.words[hit.first] in ("not", "never")
    return not own and not _blames_us(words, before)


def _blames_us(words: Words, before: Hit) -> bool:
    """ "You will not stop", "will you not stop": said to us, of what we do."""
    listed = words.words
    near = listed[max(0, before.first - 2) : before.first]
    inside = listed[before.first : before.end]
    return not _YOU.isdisjoint((*near[-1:], *inside)) and not _HELD.isdisjoint(inside)


#: "Not text", behind "do": no wish of its own.
_SHORT = 3
#: What we are blamed for not doing: "will not".
_HELD = frozenset(("will", "can", "do", "would", "did"))
