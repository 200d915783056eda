"""School or training now, certificates earned, whether the job meets needs, work in a past period."""

from __future__ import annotations

import re

from surveys.replies.lexicon import words_of
from surveys.replies.manners import only_thanks
from surveys.replies.phrases import Hit, Table
from surveys.replies.polarity import BREAKS, MARKS, Polarity, negated
from surveys.replies.reply import Reply
from surveys.replies.words import Words

_EDUCATION = Table.of("school", "school", "EDUCATION")
_TYPE = Table.of("kind of school", "school", "EDUCATION_TYPE")
_CREDENTIAL_NO = Table.of("no certificate", "school", no="CREDENTIAL_NO")
_CREDENTIAL_DOUBT = Table.of("certificate doubt", "school", doubt="CREDENTIAL_DOUBT")
_CREDENTIAL_WORDS = words_of("school", "CREDENTIALS")
_NEEDS = Table.of("needs", "school", "NEEDS")
_NEEDS_DOUBT = Table.of("needs doubt", "school", doubt="NEEDS_DOUBT")
_WORKED = Table.of("worked in the period", "school", "WORKED")
_FEASTS = words_of("manners", "FEASTS")
_NOW = frozenset(("now", "currently", "started", "ahora", "ahorita"))
_BUT = frozenset(("but", "pero"))
_SCHOOL = words_of("grammar", "SCHOOL")
_ATTENDS = words_of("grammar", "ATTENDS")
_FRAME = re.compile(
    r"^(?:(?:yes|yeah|si|yep|also|well|hi|hey|ok|and|just|y|ya|claro) ,? ?)*(?:(?:i|we) )?"
    r"(?:have |did |just |already |finally |ya )*"
    r"(?:got|get|have|has|earned|received|passed|finished|completed|obtained|graduated(?: with)?"
    r"|saque|obtuve|recibi|termine|tengo|complete|pase|consegui|me dieron|gane)? ?"
    r"(?:certified (?:in|as) )?(?:(?:my|a|an|the|one|mi|el|la|un|una|both|in) )*"
    r"(?:(?:de|el certificado de"
    r"|certificado de|certificado en|certificate in|certification in|certificate for|license in|in) )?"
)
_CHUNK_ENDS = BREAKS | {"so", "but", "pero", "(", ")"}
_ARTICLE = re.compile(r"\b(and |y )(?:an? |my |the |una? |el |la |mi )", re.IGNORECASE)
_LONGEST_NAME = 6
_TAIL = re.compile(
    r"(?: (?:certificate|certification|cert|certificates|through .*|from .*|last .*|this .*|in 20\d\d.*"
    r"|in (?:january|february|march|april|may|june|july|august|september|october|november|december).*"
    r"|en (?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre).*"
    r"|hace .*|el (?:mes|ano) pasado|este ano|on (?:monday|tuesday|wednesday|thursday|friday).*"
    r"|back in .*|back|that is (?:it|all)|yes|si|yeah|yep"
    r"|already|now|lol|yesterday|today|ago|too|so far|thanks.*|gracias))+$"
)


def read_education(reply: Reply, sign: Polarity | None) -> None:
    """The answer to whether the alum is in school or training today; a start still to come is no."""
    if sign is not None and sign.alone:
        reply.note("in_education", sign.yes, sign.first, sign.end, "yes or no")
        return
    hits = _EDUCATION.hits(reply.words)
    if any(hit.label == "?" for hit in hits):
        if sign is not None and not sign.yes:
            reply.note("in_education", False, sign.first, sign.end, "no")
        else:
            reply.doubt("whether in school now is not clear")
        return
    hit = _decisive(reply, sign, hits)
    if hit is not None:
        reply.note_hit("in_education", hit.label == "yes" and not negated(reply.words, hit.first), hit)
    elif not hits and sign is not None:
        reply.note("in_education", sign.yes, sign.first, sign.end, "yes or no")
    if reply.value("in_education") is True:
        kinds = _TYPE.hits(reply.words)
        if len({k.label for k in kinds}) == 1:
            reply.note_hit("education_type", kinds[0].label, kinds[0])


def _decisive(reply: Reply, sign: Polarity | None, hits: list[Hit]) -> Hit | None:
    """The phrase that decides; a doubt where being in school and not being in school are both said.

    What is wished for, still to come or over is no school today: it takes with it the school named in the same part
    of the sentence, and one named before it that it ended ("enrolled at HCC but dropped it").
    """
    words = reply.words
    yeses = [h for h in hits if h.label == "yes" and not negated(words, h.first)]
    noes = [h for h in hits if h not in yeses]
    now = [h for h in yeses if any(n.label == "over" and _now_between(words, n, h) for n in noes)]
    if now:
        yeses, noes = now, [n for n in noes if n.label != "over"]
    else:
        spans = [_part(words, h) for h in noes]
        yeses = [h for h in yeses if not any(first <= h.first < end for first, end in spans)]
        ended = [n.first for n in noes if n.label in ("over", "to come")]
        yeses = [h for h in yeses if not any(place > h.first for place in ended)]
    if sign is not None and not sign.yes and yeses and noes and negated(words, yeses[0].first, 4):
        yeses = []
    if yeses and noes:
        reply.doubt(f"in school and not in school are both said ({noes[0].phrase})")
        return None
    if (yeses or noes) and sign is not None and sign.yes != bool(yeses):
        reply.doubt("yes and no are both said")
        return None
    return next(iter(yeses or noes), None)


def _now_between(words: Words, over: Hit, yes: Hit) -> bool:
    """ "finished my CNA, now I am in the LPN program"."""
    return over.end <= yes.first and not _NOW.isdisjoint(words.words[over.end : yes.end])


def _part(words: Words, hit: Hit) -> tuple[int, int]:
    """The words around a phrase up to the next mark or "but"."""
    listed, first, end = words.words, hit.first, hit.end
    while first > 0 and listed[first - 1] not in BREAKS and listed[first - 1] not in _BUT:
        first -= 1
    while end < len(listed) and listed[end] not in BREAKS and listed[end] not in _BUT:
        end += 1
    return first, end


def mention_education(reply: Reply) -> None:
    """School told while something else was asked ("but im in forklift class")."""
    hits = _EDUCATION.hits(reply.words)
    if (
        len(hits) != 1
        or hits[0].label != "yes"
        or negated(reply.words, hits[0].first, 4)
        or reply.value("employment_status") == "military"
    ):
        return
    said = frozenset(reply.words.words[hits[0].first : hits[0].end])
    if said & _SCHOOL and said & _ATTENDS and not said & {"at", "district"}:
        reply.note_hit("in_education", True, hits[0])


def read_credential(reply: Reply, sign: Polarity | None) -> None:
    """The answer to which certificate was earned; studying for one is not having it."""
    no = _CREDENTIAL_NO.first(reply.words)
    if (sign is not None and not sign.yes) or (no is not None and not (sign is not None and sign.yes)):
        if sign is not None and not sign.yes and not sign.alone and no is None:
            content = [w for w in reply.words.words[sign.end :] if w not in MARKS]
            if any(w in _CREDENTIAL_WORDS for w in content):
                reply.doubt("no, and yet a certificate is named")
                return
        if _CREDENTIAL_DOUBT.first(reply.words) and not (sign is not None and not sign.yes):
            reply.doubt("whether it was earned is not clear")
            return
        if sign is None and no is not None and _another_part_names_one(reply, no):
            reply.doubt("one is named, and of another it is said that it is not there yet")
            return
        first, end = (no.first, no.end) if no else (sign.first, sign.end) if sign else (0, 1)
        reply.note("credential_earned", False, first, end, no.phrase if no else "no")
        return
    if no is not None or _CREDENTIAL_DOUBT.first(reply.words):
        reply.doubt("whether it was earned is not clear")
        return
    if sign is not None and sign.alone:
        reply.note("credential_earned", True, sign.first, sign.end, "yes")
        return
    _named_credential(reply, sign)


def _another_part_names_one(reply: Reply, no: Hit) -> bool:
    """ "forklift in march, osha 10 next week": the part without the "not yet" names one too."""
    listed = reply.words.words
    first, end = no.first, no.end
    while first > 0 and listed[first - 1] not in BREAKS:
        first -= 1
    while end < len(listed) and listed[end] not in BREAKS:
        end += 1
    return not _CREDENTIAL_WORDS.isdisjoint((*listed[:first], *listed[end:]))


def _named_credential(reply: Reply, sign: Polarity | None) -> None:
    """The certificate by its name, where one part of the reply names one; of several, only that there are some."""
    named = [(first, name) for first, part in _chunks(reply.words) if (name := _name_in(part))]
    if not named:
        if sign is not None and sign.yes:
            reply.note("credential_earned", True, sign.first, sign.end, "yes")
        return
    if len(named) > 1:
        reply.note_all("credential_earned", True, "certificates named")
        return
    first, (skipped, length) = named[0]
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
    length = len(name.split())
    if not 0 < length <= _LONGEST_NAME or _CREDENTIAL_WORDS.isdisjoint(name.split()):
        return None
    sides = re.split(r" (?:and|y|plus) ", name)
    if len(sides) > 2 or any(_CREDENTIAL_WORDS.isdisjoint(side.split()) for side in sides):
        return None
    return part[: start + body.index(name)].count(" "), length


def read_needs(reply: Reply, sign: Polarity | None) -> None:
    """The answer to whether the job meets the alum's needs, and the reason when one is written."""
    if only_thanks(reply.words) and reply.words.bag & _FEASTS:
        return
    doubt = _NEEDS_DOUBT.first(reply.words)
    hits = _NEEDS.hits(reply.words)
    hits = [h for h in hits if not (h.label == "no" and negated(reply.words, h.first))]
    labels = ["no" if h.label == "yes" and negated(reply.words, h.first) else h.label for h in hits]
    if sign is not None and any(h.first <= sign.first < h.end for h in hits if h.label == "yes"):
        sign = None
    if sign is not None and sign.alone:
        reply.note("needs_met", "yes" if sign.yes else "no", sign.first, sign.end, "yes or no")
        return
    if doubt is not None:
        reply.doubt("whether the job meets needs is not clear")
        return
    answer = _needs(labels, sign)
    if answer is None:
        if labels:
            reply.doubt("whether the job meets needs is not clear")
        return
    where = next((h for h in hits if h.label == answer), hits[0] if hits else None)
    if where is not None:
        reply.note_hit("needs_met", answer, where)
    elif sign is not None:
        reply.note("needs_met", answer, sign.first, sign.end, "yes or no")
    _why(reply)


def _needs(labels: list[str], sign: Polarity | None) -> str | None:
    if "partly" in labels:
        return "partly"
    kinds = set(labels)
    if kinds == {"yes", "no"}:
        return "partly"
    if len(kinds) == 1:
        label = labels[0]
        if sign is not None and sign.yes and label == "no":
            return "partly"
        if sign is not None and not sign.yes and label == "yes":
            return None
        return label
    if sign is not None:
        return "yes" if sign.yes else "no"
    return None


def _why(reply: Reply) -> None:
    words = reply.words.words
    content = [i for i, w in enumerate(words) if w not in MARKS]
    if len(content) >= 4:
        first = content[0]
        while first < len(words) - 1 and (words[first] in ("yes", "no", "yeah", "si") or words[first] in MARKS):
            first += 1
        text = " ".join(reply.words.original(first, len(words)).split())
        reply.note("needs_why", text.strip(" ,.;"), first, len(words), "reason in own words")


def read_worked(reply: Reply, sign: Polarity | None) -> None:
    """Whether the alum worked at any time between the two dates asked about."""
    hits = _WORKED.hits(reply.words)
    labels = {h.label for h in hits}
    if sign is not None and sign.alone:
        reply.note("worked_in_period", sign.yes, sign.first, sign.end, "yes or no")
    elif "?" in labels or len(labels) > 1:
        reply.doubt("whether there was work in that time is not clear")
    elif labels:
        label = labels.pop()
        if sign is not None and sign.yes != (label == "yes"):
            reply.doubt("yes and no are both said")
            return
        reply.note_hit("worked_in_period", label == "yes", hits[0])
    elif sign is not None:
        reply.note("worked_in_period", sign.yes, sign.first, sign.end, "yes or no")
