"""Asking for no more texts, for texts again, or for help: read before anything else, with no survey in hand.

A whole-message carrier word ("STOP", "BAJA") always counts, and so does any plain wording a reasonable person
would understand (47 CFR 64.1200(a)(10)). A bare "yes" is never consent: only START and UNSTOP lift an opt-out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import StrEnum
from functools import lru_cache

from surveys.replies.lexicon import words_of
from surveys.replies.talk import stops, wishes
from surveys.replies.text import spelling
from surveys.replies.text.phrases import Hit, Table, Tables, longest
from surveys.replies.text.words import Words, read_words

_STOP = words_of("consent", "STOP_WORDS")
_STRONG = words_of("consent", "STRONG")
_START = words_of("consent", "START_WORDS")
_AROUND = words_of("consent", "AROUND")
_POLITE = words_of("consent", "POLITE")
_IN_JEST = words_of("consent", "IN_JEST")
_OTHERS = words_of("consent", "OTHER_SUBJECTS")
#: "You people" are the ones who are told to stop.
_YOU = words_of("consent", "YOU")
#: Without one of these no reply is a carrier's word ("s": a stop spelt out).
_CARRIER = _STOP | _STRONG | _START | {"s"}
#: May stand between somebody and what they do.
_PASSED_OVER = frozenset(
    "just also even always is are was were will would can do does did not never keeps has about to going gonna "
    "no ya nunca me".split()
)
#: Before a Spanish command, which has no subject: "es de mi hija no escriban".
_COMMANDED = frozenset("no ya nunca jamas que".split())
#: What is ours is not somebody else's: "my mother does not want these texts".
_OF_OURS = frozenset("these your yalls sus estos estas ustedes uds".split())
#: Before "work": no one who does anything.
_AT = frozenset("at from to with for of in by en al de con para".split())
#: What a sentence of its own may hold to be a stop, beside another that speaks of texts.
_ALONE = _STOP - {"para", "salir", "terminar"}
#: A stop with marks between its letters, with figures for letters, or written as one word with what it stops.
_TAKEN_APART = re.compile(
    r"(?<![^\W_])(?:(?P<stop>s[ ._*-]t[ ._*-][o0][ ._*-]p|[s5]t0p|5top)(?![^\W_])"
    r"|(?P<end>stop|nomore|quit)(?=(?:text|txt|messag|msg|send|survey|contact)))",
    re.IGNORECASE,
)
#: "My #", "this phone #": a number, where no figure follows.
_NUMBER_SIGN = re.compile(
    r"\b((?:my|this|that|the|your|ur|wrong|mi|este|su)(?: (?:phone|cell))? ?)#(?! ?\d)", re.IGNORECASE
)
#: What phones and people put below a text: "Sent from my iPhone", a name on a line of its own.
_SIGNED = re.compile(r"\s*\n[\s-]*(?:(?i:sent from|enviado desde|get outlook)\b.*|[^\W\d_]+(?: [^\W\d_]+\.?)?)\s*$")
#: A number named in full is the writer's own.
_PHONE = re.compile(r"(?<!\d)(?:\+?1[ .-]?)?\(?\d{3}\)?[ .-]{0,2}\d{3}[ .-]?\d{4}(?!\d)")
#: With a reason these ask for another moment: "call dont text im driving".
_NOT_NOW = frozenset("# not call text llamen escriban escriba manden mande texteen textee".split())
#: A stop with a reason is no longer than so many words without it.
_MOST_LEFT = 8
#: Words that are nothing else, wherever they stand alone between two marks.
_PLAINEST = words_of("consent", "PLAINEST")
_PUNCTUATION = frozenset(".,!?;:-*()#/$")
_ENDS = frozenset(".!?;")
_OPT_OUT, _DOUBTFUL, _FINE = "opt out", "may be an opt-out", "not an opt-out"

#: Sentences over word classes of all languages at once: "no more mensajes", "remove me de la lista".
_SENTENCES = {
    _OPT_OUT: (
        "<NO_MORE> <THESE>? <MESSAGES>",
        "<NO_MORE> <THESE>? <THESE>? <MESSAGES>",
        "^ no <MESSAGES> (please|por favor|thanks|gracias|ok)? $",
        "<EASE> (with|on|w|con|de)? <THESE> <MESSAGES>",
        "<DO_NOT> (ever|even|please|you|be|keep|por favor)? <SEND> <MORE>",
        "<DO_NOT> (ever|please)? <SEND> <THESE>? (more|mas|any)? <MESSAGES>",
        "<DO_NOT> (ever|really)? <PERMISSION> .. <CONTACTED>",
        "(not|no longer|never) .. <PERMISSION> .. <CONTACTED>",
        "<LEAVE_ME>",
        "<REMOVE> <ME>? <OFF_LIST>",
        "<GO_AWAY>",
    )
}
_OPT_OUTS = (_OPT_OUT, wishes.UNBOUND)
_TABLE = Table.of("consent", "consent", "OPT_OUT", "NOT_OPT_OUT", "DOUBTFUL")
_CLASSES = Table.over("consent", "consent", sentences=_SENTENCES)
_HELP = Table.of("help word", "consent", help="HELP_ME")
_BECAUSE = Table.of("reason", "stops", reason="REASONS")
_REASONS = Tables((_BECAUSE,))
_TABLES = Tables((stops.NET, wishes.TABLE, _TABLE, _CLASSES, _HELP))


class Consent(StrEnum):
    """What a text says about texting itself."""

    OPT_OUT = "opt_out"
    OPT_IN = "opt_in"
    HELP = "help"
    DOUBTFUL = "doubtful"


def consent_word(text: str) -> Consent | None:
    """Whether a text asks us to stop, to start again, or for help, in English or Spanish, whatever was asked.

    `DOUBTFUL` means that a careful person would hold the automation and let staff look.
    """
    words = read_words(plainly(text))
    kind = consent_of(words)[0]
    if kind is Consent.OPT_OUT:
        return Consent.DOUBTFUL if undone_by_mending(words) else kind
    if kind is not None and kind is not Consent.DOUBTFUL:
        return kind
    return Consent.OPT_OUT if through_slips(words, spelling.mended(words, "")) is not None else kind


def through_slips(words: Words, mended: Words | None) -> Words | None:
    """The reply as it asks us to stop once its slips are mended ("plese stop", "sop texting me"), if it does.

    `mended` is what `spelling.mended` makes of it. Nearer slips are looked at for a phrase alone: "alton" is a city.
    """
    if mended is not None and consent_of(mended)[0] is Consent.OPT_OUT:
        return mended
    mended = spelling.mended_towards_stops(words)
    if mended is None:
        return None
    kind, wish = consent_of(mended)
    plain = wish is not None or stops.about_texting(mended) or not words.bag.isdisjoint(_CARRIER)
    return mended if kind is Consent.OPT_OUT and plain else None


def undone_by_mending(words: Words) -> bool:
    """Whether what was heard as a stop is none once slips are mended: "opt out of insurnace". Then staff look."""
    mended = spelling.mended(words, "")
    if mended is None or not (words.bag - mended.bag).isdisjoint(_of_wishes()):
        return False
    return consent_of(mended)[0] is None and _near_misses(mended) > _near_misses(words)


@lru_cache(maxsize=1)
def _of_wishes() -> frozenset[str]:
    """Words that are right where they ask for an end, whatever else they are near: "mandaran"."""
    return spelling.vocabulary("wishes", "stops")


def _near_misses(words: Words) -> int:
    return sum(hit.label == _FINE for hit in _TABLE.every(words))


def plainly(text: str) -> str:
    """The text with a stop that was taken apart, run together or spelt with figures written plainly: "s.t.o.p", "st0p".

    >>> plainly("S T O P"), plainly("nomoretexts"), plainly("take off my #")
    ('stop', 'no more texts', 'take off my number')
    """
    if "#" in text:
        text = _NUMBER_SIGN.sub(r"\1number", text)
    return _TAKEN_APART.sub(_put_right, text)


def _put_right(found: re.Match[str]) -> str:
    return "stop" if found["stop"] else f"{found['end'].replace('nomo', 'no mo')} "


def consent_of(words: Words) -> tuple[Consent | None, Hit | None]:
    """The same for words already split, with the phrase that said so (None: the bare word)."""
    heard = _consent_of(words)
    if heard[0] in (None, Consent.DOUBTFUL) and _REASONS.may_find(words):
        rest = _without_reasons(words)
        if rest is not None and _consent_of(rest)[0] is Consent.OPT_OUT:
            return Consent.OPT_OUT, None
    return heard


def _without_reasons(words: Words) -> Words | None:
    """The reply less why it is written: "cancel im at work" is a bare "cancel"."""
    reasons = _BECAUSE.hits(words)
    left = len(words.words) - sum(hit.end - hit.first for hit in reasons)
    if not (reasons and 0 < left <= _MOST_LEFT):
        return None
    text = words.text
    for start, end in reversed([words.span(hit.first, hit.end) for hit in reasons]):
        text = f"{text[:start]} {text[end:]}"
    rest = read_words(text)
    return rest if rest.words and _NOT_NOW.isdisjoint(rest.bag) else None


def _consent_of(words: Words) -> tuple[Consent | None, Hit | None]:
    if not words.bag.isdisjoint(_CARRIER):
        known = _carrier_word(words)
        if known is None and "\n" in words.text and (unsigned := _SIGNED.sub("", words.text)) != words.text:
            known = _carrier_word(read_words(unsigned))
        if known is not None:
            return known, None
    if not _TABLES.may_find(words):
        return None, None
    if "#" in words.bag and (named := _PHONE.sub(" my number ", words.text)) != words.text:
        return _consent_of(read_words(named))
    heard = [*_TABLE.every(words), *_CLASSES.every(words), *wishes.TABLE.every(words)]
    wish = _wish(words, heard)
    if wish is not None:  # an old number is named: the texts are to go to the new one, or to end
        return (Consent.DOUBTFUL if wishes.moved(words) else Consent.OPT_OUT), wish
    doubtful = _doubt(words, heard)
    help_hit = _HELP.first(words)
    if help_hit is not None:
        return Consent.HELP, help_hit
    return (Consent.DOUBTFUL, doubtful) if doubtful else (None, None)


def outweighs(words: Words, doubt: Hit) -> bool:
    """Whether a doubt is heard beside a plain answer: it names a stop itself, or the reply speaks of being texted."""
    return stops.about_texting(words) or not _PLAINEST.isdisjoint(words.words[doubt.first : doubt.end])


def _wish(words: Words, heard: list[Hit]) -> Hit | None:
    """The words that ask us to stop: a phrase that no longer near miss holds, or what the net caught."""
    for hit in longest([_before(hit) for hit in heard if hit.label != _DOUBTFUL]):
        if hit.label in _OPT_OUTS and not (_told_of_others(words, hit) or wishes.taken_back(words, hit)):
            return hit
    netted = _netted(words, heard)
    return netted if netted is not None and netted.label == stops.STOP else None


def _before(hit: Hit) -> Hit:
    """A near miss goes before a wish of the same length."""
    return hit._replace(rank=-1) if hit.label == _FINE else hit


def _doubt(words: Words, heard: list[Hit]) -> Hit | None:
    """The words that may ask us to stop."""
    for hit in longest(heard):
        if hit.label == _DOUBTFUL and not (_told_of_others(words, hit) or wishes.taken_back(words, hit)):
            return hit
    netted = _netted(words, heard)
    return None if netted is None or _told_of_others(words, netted) else netted


def _netted(words: Words, heard: list[Hit]) -> Hit | None:
    return stops.caught(words, [hit for hit in heard if hit.label == _FINE], wishes.taken_back)


def _carrier_word(words: Words) -> Consent | None:
    """A carrier's word: the whole reply, a sentence that is plain enough, or any beside talk of being texted."""
    alone = _ALONE if stops.about_texting(words) else frozenset[str]()
    if not words.bag.isdisjoint(_PLAINEST) and any(map(_plainest, _between_marks(words))):
        return Consent.OPT_OUT
    for said in _sentences(words):
        if said and (alone.issuperset(said) or (_strongly(said) and _IN_JEST.isdisjoint(said))):
            return Consent.OPT_OUT
    bare = [w for w in words.words if w not in _PUNCTUATION]
    return _bare_word(bare) if len(bare) <= 8 else None


def _told_of_others(words: Words, hit: Hit) -> bool:
    """ "My boss does not text me": somebody else does, or leaves off; nothing is asked of us."""
    inside = words.words[hit.first : hit.end]
    if hit.label == wishes.UNBOUND or inside[0] in _COMMANDED or not _OF_OURS.isdisjoint(inside):
        return False
    before = [w for w in words.words[max(0, hit.first - 5) : hit.first] if w not in _PASSED_OVER]
    led_by = before[-2:-1]
    return bool(before) and before[-1] in _OTHERS and not (led_by and (led_by[0] in _YOU or led_by[0] in _AT))


def _sentences(words: Words) -> Iterator[list[str]]:
    """The words of each sentence without its marks; a question is left out."""
    said: list[str] = []
    for word in (*words.words, "."):
        if word in _ENDS:
            yield said if word != "?" else []
            said = []
        elif word not in _PUNCTUATION:
            said.append(word)


def _between_marks(words: Words) -> Iterator[list[str]]:
    """The words between any two marks: "im at work, stop, thanks" holds a stop that nothing is said of."""
    said: list[str] = []
    for word in (*words.words, "."):
        if word in _PUNCTUATION:
            yield said if word != "?" else []
            said = []
        else:
            said.append(word)


def _plainest(said: list[str]) -> bool:
    return not _PLAINEST.isdisjoint(said) and all(word in _PLAINEST or word in _POLITE for word in said)


def _strongly(content: list[str]) -> bool:
    """Whether a sentence is a carrier's word with nothing around it that changes it: "bruh stop"."""
    return not _STRONG.isdisjoint(content) and all(w in _STOP or w in _AROUND for w in content)


def _bare_word(bare: list[str]) -> Consent | None:
    content = [w for w in bare if w not in _POLITE]
    if any(w[0].isdigit() for w in content) and _plainest([w for w in content if not w[0].isdigit()]):
        return Consent.OPT_OUT  # "1 stop": an answer, and a stop
    if content and _STOP.issuperset(content):
        return Consent.OPT_OUT
    if _strongly(content):
        return Consent.OPT_OUT
    if content and _START.issuperset(content):
        return Consent.OPT_IN
    if all(len(w) == 1 for w in bare) and "".join(bare) == "stop":
        return Consent.OPT_OUT
    return None
