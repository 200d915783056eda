"""The public benefits somebody gets now: read part by part, since one may be had and the next have ended.

A list is recorded only when every part is understood: applied for, somebody else's, or "disability" without saying
which, are asked about.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache
from itertools import pairwise

from surveys.replies.benefits.benefit_lists import (
    asks,
    none_of,
    note_list,
    only_words_before,
    split,
    unattached,
    would_rather_not,
)
from surveys.replies.benefits.cut_off import note_cut_off
from surveys.replies.benefits.unknown_items import account_for_items, account_for_reasons
from surveys.replies.lexicon import merged, words_of
from surveys.replies.reply import Reply
from surveys.replies.text.clauses import Part, account_for, explain, parts_of, segments, stated, turned_to
from surveys.replies.text.phrases import Hit, Table
from surveys.replies.text.polarity import BREAKS, NEGATORS, Polarity, asked_back, negated, polarity
from surveys.replies.text.words import Words

_NAMES = frozenset(merged("public_benefits", "PUBLIC"))
_NAMED = Table.of("public benefit", "public_benefits", "PUBLIC", "PUBLIC_DOUBT")
_ASIDES = Table.of("said of a benefit", "benefits", aside="BENEFIT_ASIDES")
_NONE = Table.of("no public benefits", "public_benefits", none="PUBLIC_NONE")
_YES = Table.of("public benefits, unnamed", "public_benefits", yes="PUBLIC_YES")
_FOR_ME = Table.of("for me", "public_benefits", me="FOR_ME")
_ENDINGS = Table.of("end of a benefit", "public_benefits", "ENDINGS")
_OUTGROWN = Table.of("earns too much for it", "public_benefits", over="OUTGROWN")
_HAD = words_of("clauses", "HAD")
_INCOME = words_of("clauses", "INCOME")
_GETS = words_of("benefits", "GETS")
_ENDS = frozenset(("ended", "past"))
_FOR_NOW = frozenset(("for now", "for a time"))
_AUXILIARIES = 3  # words between a benefit and its end: "snap has been cut off"
_FOR = words_of("clauses", "FOR")
_NOT_SEEKING = words_of("clauses", "NOT_SEEKING")
_LINKS = words_of("clauses", "JOINTS") | words_of("clauses", "ARTICLES")
_OWNS = words_of("clauses", "ARTICLES")
_SOMEBODY = "somebody else's"
_PENDING = "applied for, not received"
_UNNAMED = "insurance, not which"
#: Got for children by nature, so that naming a child beside them says nothing of somebody else.
_FOR_CHILDREN = frozenset(("wic", "childcare"))


def named(words: Words) -> list[Hit]:
    """The public benefits that a reply names."""
    return [hit for hit in _NAMED.hits(words) if hit.label in _NAMES]


@lru_cache(maxsize=4)
def told(words: Words) -> Words:
    """What a reply states of its benefits: itself without reasons ("because i make more") that name none."""
    places = [hit.first for hit in named(words)]
    return stated(words, keep=lambda first, end: any(first <= place < end for place in places))


def read_public_benefits(reply: Reply, sign: Polarity | None) -> None:
    """The answer to which public benefits are received now."""
    words, whole = told(reply.words), reply.words
    if words is not whole:
        reply, sign = replace(reply, words=words), polarity(words)
        _read(reply, sign, whole)
        account_for(words, whole)
    else:
        _read(reply, sign, whole)


#: Behind the last one named: "nomas" is "only", and "no mas" is no more, whoever writes the one or the other.
_ONLY_OR_NO_MORE = ("no", "mas")


def _read(reply: Reply, sign: Polarity | None, whole: Words) -> None:
    words = reply.words
    _ASIDES.every(words)  # looked up, so that these words count as understood
    every = named(words)
    given, refused = split(words, every)
    past = [hit for hit in given if _ended(words, hit) and not _left_over(words, hit)]
    given = [hit for hit in given if hit not in past]
    none = none_of(words, _NONE)
    doubts = [*_doubts(reply, given, none), *_unclear_ends(words, given, past, none)]
    if unattached(none, sign, given, refused, words) and sign is None and not past:
        doubts.append("a no beside those that are named")
    if any(words.words[hit.end :] == _ONLY_OR_NO_MORE for hit in every):
        doubts.append("only these, or no more of them")
    if asks(words) or any(asked_back(words, hit.first) for hit in every):
        doubts.append("asks rather than says")
    if sign is not None and sign.alone:
        doubts = []
    if given and sign is not None and not sign.yes and not only_words_before(words.words, given[0].first) and not past:
        doubts.append("no, and yet a benefit is named")
    if doubts:
        for because in doubts:
            reply.doubt(f"public benefits: {because}")
        return
    if not given and would_rather_not(words, _NONE):
        return
    _note(reply, sign, given, none or next(iter([*refused, *past]), None) or _all_ended(words))
    over = [*past, *(hit for hit in refused if _ended(words, hit))]
    if over and reply.asked == "public_benefits":
        note_cut_off(reply, whole, over, given)


def _note(reply: Reply, sign: Polarity | None, given: list[Hit], none: Hit | None) -> None:
    said_yes = _YES.first(reply.words)
    if given:
        note_list(reply, "public_benefits", given)
        account_for_items(reply.words, named(reply.words))
        _account_for_ends(reply.words, given)
    elif none is not None:
        reply.note_hit("public_benefits", ("none",), none)
        account_for_reasons(reply.words)
    elif sign is not None and not sign.yes:
        reply.note("public_benefits", ("none",), sign.first, sign.end, "no")
        account_for_reasons(reply.words)
    elif said_yes is not None or sign is not None:
        first, end = (said_yes.first, said_yes.end) if said_yes else (sign.first, sign.end) if sign else (0, 1)
        reply.note("public_benefits", ("unspecified",), first, end, "yes")


def _account_for_ends(words: Words, given: list[Hit]) -> None:
    """What is said of a benefit that has ended changes nothing of those still had; nor does until when these are."""
    for mark in _ENDINGS.hits(words):
        if mark.label in _FOR_NOW:
            for place in range(mark.first, _part(words, mark.first)[1]):
                explain(words, place, "until when")
    for part in parts_of(words):
        if _ends(words, part) and not any(part[0] <= hit.first < part[1] for hit in given):
            for place in range(*part):
                explain(words, place, "of what has ended")


def _marks(words: Words, part: Part) -> list[Hit]:
    return [hit for hit in _ENDINGS.hits(words) if part[0] <= hit.first < part[1] and hit.label != "harmless"]


def _part(words: Words, place: int) -> Part:
    return next((part for part in parts_of(words) if part[0] <= place < part[1]), (place, place + 1))


def _ended(words: Words, hit: Hit) -> bool:
    """Whether a benefit has ended: by its own part, or by the next ("snap but they stopped it")."""
    part = _part(words, hit.first)
    if any(mark.label in _ENDS and _governs(words, part, mark, hit) for mark in _marks(words, part)):
        return True
    parts = parts_of(words)
    after = parts[parts.index(part) + 1 :][:1] if part in parts else []
    return any(
        turned_to(words, following[0]) and not _items(words, following) and _ends(words, following)
        for following in after
    )


def _governs(words: Words, part: Part, mark: Hit, hit: Hit) -> bool:
    """Which of several benefits an end is said of: those behind "lost", those before "got cut off"."""
    items = _items(words, part)
    if len(items) == 1 or mark.first < hit.first < mark.end:
        return True
    before = [item for item in items if item.end <= mark.first]
    behind = [item for item in items if item.first >= mark.end - 1]
    passive = bool(before) and mark.first - before[-1].end <= _AUXILIARIES
    chain = _chain(words, before[::-1]) if passive else _chain(words, behind)
    return hit in chain


def _chain(words: Words, items: list[Hit]) -> list[Hit]:
    """The benefits that stand together from the first on: "snap and my medicaid"."""
    chain = items[:1]
    for item in items[1:]:
        first, last = sorted((item, chain[-1]), key=lambda one: one.first)
        between = words.words[first.end : last.first]
        if not between or not _LINKS.issuperset(between) or (len(between) == 1 and between[0] in _OWNS):
            break
        chain.append(item)
    return chain


def _ends(words: Words, part: Part) -> bool:
    return any(mark.label == "ended" for mark in _marks(words, part))


def _items(words: Words, part: Part) -> list[Hit]:
    return [hit for hit in named(words) if part[0] <= hit.first < part[1]]


def _all_ended(words: Words) -> Hit | None:
    """ "they cut me off": an end that names no benefit, in a reply that names none."""
    if named(words) or words.words[-1] in _OWNS:  # "i lost my": the rest is still to come
        return None
    return next((mark for mark in _ENDINGS.hits(words) if mark.label == "ended"), None)


def _left_over(words: Words, hit: Hit) -> bool:
    """ "I dont have snap no more only medicaid": what is left when the rest has ended."""
    ends = (mark for mark in _ENDINGS.hits(words) if mark.label in _ENDS)
    return only_words_before(words.words, hit.first) and all(mark.end < hit.first for mark in ends)


def _unclear_ends(words: Words, given: list[Hit], past: list[Hit], none: Hit | None) -> Iterator[str]:
    """Ends that may reach further than their part, or may not be ends at all."""
    parts = parts_of(words)
    marks = _ENDINGS.hits(words)
    until = next((mark.first for mark in marks if mark.label in _FOR_NOW), len(words.words))
    labels = {mark.label for mark in marks if mark.first <= until}  # "until it runs out" tells no end but until when
    if "cut down or cut off, not which" in labels or "still to come" in labels:
        yield "cut, ended or ending, not which"
    if "for a time" in labels and {hit.label for hit in given} != {"unemployment"}:
        yield "for a time, perhaps over"
    if any(_left_open(words, part, past) for part in parts):
        yield "which of them has ended is not clear"
    if any(mark.label == "ended" and _denied(words, mark) for mark in _ENDINGS.hits(words)):
        yield "says what did not end"
    if labels & {"past"} and not given and none is None and "ended" not in labels and not _OUTGROWN.hits(words):
        yield "was had, perhaps no more"
    for one, following in pairwise(parts):
        if _runs_on(words, one, following, past):
            yield "ended, or not, which of them is not clear"
            return


def _left_open(words: Words, part: Part, past: list[Hit]) -> bool:
    """One benefit of a part has ended, and nothing says that the other is had."""
    items = _items(words, part)
    gone = [item for item in items if item in past]
    return bool(gone) and len(gone) < len(items) and _HAD.isdisjoint(words.words[part[0] : part[1]])


def _denied(words: Words, mark: Hit) -> bool:
    """ "they did not stop it": a no before the end, which neither answers ("no they cut me off") nor belongs to it."""
    listed = words.words
    if not NEGATORS.isdisjoint(listed[mark.first : min(mark.first + 2, mark.end)]):
        return False
    if negated(words, mark.first, 2):
        place = max(p for p in range(mark.first) if listed[p] in NEGATORS)
        return listed[place] != "no" or (place > 0 and listed[place - 1] not in BREAKS)
    return False


def _runs_on(words: Words, one: Part, following: Part, past: list[Hit]) -> bool:
    """ "they cut my snap off, medicaid": a bare item beside an end, with nothing that says it is still had."""
    ends = [any(part[0] <= hit.first < part[1] for hit in past) for part in (one, following)]
    if ends[0] == ends[1] or turned_to(words, following[0]):
        return False
    bare = following if ends[0] else one
    if not _items(words, bare) or not _HAD.isdisjoint(words.words[bare[0] : bare[1]]):
        return False
    if ends[0]:
        return True
    first_mark = min((mark.first for mark in _marks(words, following)), default=following[0])
    return first_mark > min(hit.first for hit in _items(words, following))  # "snap, medicaid got cut off"


def _doubts(reply: Reply, given: list[Hit], none: Hit | None) -> Iterator[str]:
    """What stands in the reply that could make a list of benefits a wrong one."""
    if any(_sought(reply.words.words, hit.first) for hit in given):
        yield _PENDING
    for doubt in _NAMED.hits(reply.words):
        if doubt.label in _NAMES or (none is not None and not given and none.first < doubt.end <= none.end):
            continue
        if doubt.label == _SOMEBODY and _harmless_person(reply.words, doubt, given, none):
            continue
        if doubt.label == _PENDING and negated(reply.words, doubt.first):
            continue  # "i do not need it"
        if doubt.label == _UNNAMED and not _stands_alone(reply.words, doubt, given, none):
            continue
        yield doubt.label


def _sought(listed: tuple[str, ...], first: int) -> bool:
    """ "put in for stamps", "fighting for my ssi": behind "for" stands what is sought, and not yet had."""
    place = first - 1
    while place > 0 and listed[place] in _OWNS:
        place -= 1
    return place > 0 and listed[place] in _FOR and listed[place - 1] not in _NOT_SEEKING


def _harmless_person(words: Words, doubt: Hit, given: list[Hit], none: Hit | None) -> bool:
    """Somebody who shares in it ("for me and my kids"), or of whom something else is said."""
    part = _part(words, doubt.first)
    said = frozenset(words.words[part[0] : part[1]])
    gets = not _GETS.isdisjoint(words.words[doubt.end - 1 : min(doubt.end + 1, part[1])])
    shared = _FOR_ME.hits(words)
    if any(hit.first < doubt.end and doubt.first < hit.end for hit in shared) or (shared and not gets):
        return True
    if given and {hit.label for hit in given} <= _FOR_CHILDREN and not gets and doubt.first > given[0].first:
        return True
    return not gets and not _items(words, part) and bool(said & _INCOME) and bool(none or given)


def _stands_alone(words: Words, doubt: Hit, given: list[Hit], none: Hit | None) -> bool:
    """ "snap and a check": in a place of the list of its own, rather than beside a name ("ssi check")."""
    if not given:
        return none is None
    spot = next((s for s in segments(words) if s[0] <= doubt.first < s[1]), None)
    return spot is not None and not _items(words, spot) and NEGATORS.isdisjoint(words.words[spot[0] : spot[1]])
