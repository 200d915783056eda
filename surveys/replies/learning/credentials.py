"""Certificates earned since the program: whether there is one, and what it is called."""

from __future__ import annotations

import re
from functools import lru_cache

from surveys.replies.benefits.unknown_items import account_for_reasons
from surveys.replies.lexicon import words_of
from surveys.replies.reply import Reply
from surveys.replies.text.phrases import Hit, Table
from surveys.replies.text.polarity import BREAKS, Polarity
from surveys.replies.text.spelling import vocabulary
from surveys.replies.text.words import Words

_NO = Table.of("no certificate", "school", no="CREDENTIAL_NO")
_DOUBT = Table.of("certificate doubt", "school", doubt="CREDENTIAL_DOUBT", harmless="CREDENTIAL_CAME")
_WORDS = words_of("school", "CREDENTIALS")
_KINDS = words_of("school", "CREDENTIAL_KINDS")
_PLAIN_FILES = (
    "around_work",
    "benefits",
    "calendar",
    "grammar",
    "guards",
    "hard",
    "manners",
    "pay",
    "public_benefits",
    "quantities",
    "same_job",
    "school",
    "short_forms",
    "slips",
    "speech",
    "work",
)
_FRAME = re.compile(
    r"^(?:(?:yes|yeah|si|yep|also|well|hi|hey|ok|and|just|y|ya|claro|sir|maam|mam|i am|am|got) ,? ?)*(?:(?:i|we) )?"
    r"(?:have |did |just |already |finally |ya )*"
    r"(?:got|get|have|has|earned|received|passed|finished|completed|obtained|graduated(?: with)?"
    r"|saque|obtuve|recibi|termine|tengo|complete|pase|consegui|me dieron|gane)? ?"
    r"(?:certified (?:in|as) )?(?:(?:my|a|an|the|one|mi|el|la|un|una|both|in) )*"
    r"(?:(?:de|el certificado de"
    r"|certificado de|certificado en|certificate in|certification in|certificate for|license in|in) )?"
)
_CHUNK_ENDS = BREAKS | {"so", "but", "pero", "(", ")"}
#: Begin a new part behind as many words as may lead up to them ("i have already got").
_EARNS = words_of("school", "EARNS")
_LEAD = 2
_ARTICLE = re.compile(r"\b(and |y )(?:an? |my |the |una? |el |la |mi )", re.IGNORECASE)
_LONGEST_NAME = 6
_BOTH = 2
_PRONOUNS = (["it"], ["a"])
_LETTERS = 6  # of an acronym, at most
_TAIL = re.compile(
    r"(?: (?:certified|# .*|certificate|certification|cert|certificates|through .*|from .*|last .*|this .*|in 20\d\d.*"
    r"|in (?:january|february|march|april|may|june|july|august|september|october|november|december).*"
    r"|en (?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre).*"
    r"|hace .*|el (?:mes|ano) pasado|este ano|on (?:monday|tuesday|wednesday|thursday|friday).*"
    r"|back in .*|back|that is (?:it|all)|yes|si|yeah|yep"
    r"|came .*|arrived .*|showed up .*|got here .*|me llego .*|llego .*|in the mail.*|in my hand|en el correo.*"
    r"|already|now|lol|yesterday|today|ago|too|so far|thanks.*|gracias))+$"
)


def read_credential(reply: Reply, sign: Polarity | None) -> None:
    """The answer to which certificate was earned; studying for one is not having it."""
    no = _NO.first(reply.words)
    said_no = sign is not None and not sign.yes
    said_yes = sign is not None and sign.yes
    if said_no or (no is not None and not said_yes):
        _none(reply, sign, no)
    elif no is not None or _doubtful(reply.words):
        reply.doubt("whether it was earned is not clear")
    elif sign is not None and sign.alone:
        reply.note("credential_earned", True, sign.first, sign.end, "yes")
    else:
        _named(reply, sign)


def mention_credential(reply: Reply, first: int, end: int) -> None:
    """ "got my cdl already so no": a certificate told where school was asked about."""
    part = " ".join(reply.words.words[first:end])
    name = _name_in(part)
    if name is not None and not _WORDS.isdisjoint(part.split()):
        _note(reply, first, *name)


def _doubtful(words: Words) -> bool:
    return any(hit.label == "doubt" for hit in _DOUBT.hits(words))


def _none(reply: Reply, sign: Polarity | None, no: Hit | None) -> None:
    """None so far; a doubt where one is named all the same."""
    words = reply.words
    bare_no = sign is not None and not sign.yes and not sign.alone and no is None
    if sign is not None and bare_no and not _WORDS.isdisjoint(words.words[sign.end :]):
        reply.doubt("no, and yet a certificate is named")
    elif sign is None and _doubtful(words):
        reply.doubt("whether it was earned is not clear")
    elif sign is None and no is not None and _another_part_names_one(reply, no):
        reply.doubt("one is named, and of another it is said that it is not there yet")
    else:
        first, end = (no.first, no.end) if no else (sign.first, sign.end) if sign else (0, 1)
        reply.note("credential_earned", False, first, end, no.phrase if no else "no")
        account_for_reasons(words)


def _another_part_names_one(reply: Reply, no: Hit) -> bool:
    """ "forklift in march, osha 10 next week": the part without the "not yet" names one too."""
    listed = reply.words.words
    first, end = no.first, no.end
    while first > 0 and listed[first - 1] not in BREAKS:
        first -= 1
    while end < len(listed) and listed[end] not in BREAKS:
        end += 1
    return not _WORDS.isdisjoint((*listed[:first], *listed[end:]))


def _named(reply: Reply, sign: Polarity | None) -> None:
    """The certificate by its name, where one part of the reply names one; of several, only that there are some."""
    named = [(first, name) for first, part in _chunks(reply.words) if (name := _name_in(part))]
    if not named:
        if sign is not None and sign.yes:
            reply.note("credential_earned", True, sign.first, sign.end, "yes")
    elif len(named) > 1:
        reply.note_all("credential_earned", True, "certificates named")
    else:
        first, (skipped, length) = named[0]
        _note(reply, first, skipped, length)


def _note(reply: Reply, first: int, skipped: int, length: int) -> None:
    first, end = first + skipped, first + skipped + length
    reply.note("credential_earned", True, first, end, "certificate named")
    text = reply.words.original(first, end).strip(" .,!").rstrip("'")
    reply.note("credential", _ARTICLE.sub(r"\1", text), first, end, "certificate named")


def _chunks(words: Words) -> list[tuple[int, str]]:
    """The parts of a reply between marks, "so" and "but", each with the place of its first word."""
    chunks: list[tuple[int, list[str]]] = [(0, [])]
    for place, word in enumerate(words.words):
        if word in _CHUNK_ENDS:
            chunks.append((place + 1, []))
        elif word in _EARNS and len(chunks[-1][1]) > _LEAD:  # "passed my boards got my cna"
            chunks.append((place, [word]))
        else:
            chunks[-1][1].append(word)
    return [(first, " ".join(part)) for first, part in chunks if part and words.words[first - 1 : first] != ("(",)]


def _name_in(part: str) -> tuple[int, int] | None:
    """How many words stand before the name of a certificate in a part, and how many the name has."""
    lead = _FRAME.match(part)
    start = lead.end() if lead else 0
    body = part[start:]
    tail = _TAIL.search(body)
    name = (body[: tail.start()] if tail else body).strip()
    called = bool(tail and not _KINDS.isdisjoint(tail.group().split())) or not _KINDS.isdisjoint(part[:start].split())
    if not _is_name(name.split(), called=called):
        return None
    return part[: start + body.index(name)].count(" "), len(name.split())


def _is_name(name: list[str], *, called: bool) -> bool:
    """Whether words are the name of a certificate: known ones, some called a certificate, or the letters of one."""
    if not 0 < len(name) <= _LONGEST_NAME:
        return False
    if called:
        return not _plain().issuperset(name)
    if len(name) == 1 and _WORDS.isdisjoint(name):
        return name[0].isalpha() and len(name[0]) <= _LETTERS and name[0] not in _plain()
    if name in _PRONOUNS:
        return False
    sides = [side.split() for side in re.split(r" (?:and|y|plus) ", " ".join(name))]
    unknown = [side for side in sides if _WORDS.isdisjoint(side)]
    return len(unknown) < len(sides) <= _BOTH and not any(_plain().issuperset(side) for side in unknown)


@lru_cache(maxsize=1)
def _plain() -> frozenset[str]:
    """Words that tell something else; an unknown one of a few letters ("hha", "evoc") is a certificate's."""
    return vocabulary(*_PLAIN_FILES) - _WORDS
