"""Public benefits told beside another question, kept apart from what the job gives.

"health insurance and 401k, and i still get food stamps" tells of two lists. The reply is taken apart at commas and
at "and i ...": a part that names a public benefit is read as an answer about public benefits, the rest as it stands.
"""

from __future__ import annotations

from surveys.replies.benefits.job_benefits import job_benefits
from surveys.replies.benefits.public_benefits import named, read_public_benefits
from surveys.replies.lexicon import words_of
from surveys.replies.reply import Reply
from surveys.replies.text.clauses import Part, account_for, without
from surveys.replies.text.phrases import Table
from surveys.replies.text.polarity import MARKS, NEGATORS
from surveys.replies.text.words import Words

_SURE = words_of("guards", "SURELY_PUBLIC")
_DRAWN = Table.of("public benefit drawn", "public_benefits", drawn="DRAWN")
_HAVE = words_of("guards", "HAVE") | words_of("public_benefits", "DRAWS")
_NEW_PART = words_of("guards", "NEW_PART")
_JOINTS = frozenset(("and", "but", "plus", "y", "pero", "also"))
_BREAKS = frozenset(".,;!?")

__all__ = ["mention_public_benefits", "only", "public_parts", "without"]


def public_parts(words: Words) -> list[Part]:
    """The parts of a reply that speak of public benefits, as word places."""
    drawn = _DRAWN.hits(words)
    if words.bag.isdisjoint(_SURE) and not drawn:
        return []
    return [
        part
        for part in _parts(words)
        if not _SURE.isdisjoint(words.words[part[0] : part[1]]) or any(part[0] <= hit.first < part[1] for hit in drawn)
    ]


def mention_public_benefits(reply: Reply) -> None:
    """Notes the public benefits that the alum says they get; what they do not get is no whole list."""
    if reply.has("public_benefits"):
        return
    parts = public_parts(reply.words)
    named(reply.words)  # looked up, so that a "no" before a benefit is known to belong to it
    if not parts or any(job_benefits(reply.words, *part) for part in parts):
        return
    said = frozenset(word for first, end in parts for word in reply.words.words[first:end])
    whole = sum(end - first for first, end in parts) >= len([w for w in reply.words.words if w not in MARKS])
    if said & NEGATORS or not (said & _HAVE or whole):
        return
    one = Reply(only(reply.words, parts), "public_benefits", reply.context)
    read_public_benefits(one, None)
    account_for(one.words, reply.words)
    found = one.found.get("public_benefits")
    if found is not None and not one.doubts and found.value not in (("none",), ("unspecified",)):
        reply.found["public_benefits"] = found


def only(words: Words, parts: list[Part]) -> Words:
    """The reply with nothing left but some of its parts, at their old places in the text."""
    others: list[Part] = []
    last = 0
    for first, end in parts:
        others.append((last, first))
        last = end
    others.append((last, len(words.words)))
    return without(words, [part for part in others if part[0] < part[1]])


def _parts(words: Words) -> list[Part]:
    """Places between commas, full stops, and an "and" that begins a sentence of its own."""
    parts: list[Part] = []
    first = 0
    listed = words.words
    for place, word in enumerate(listed):
        following = listed[place + 1] if place + 1 < len(listed) else ""
        if word in _BREAKS or (word in _JOINTS and following in _NEW_PART):
            parts.append((first, place))
            first = place + 1
    parts.append((first, len(listed)))
    return [part for part in parts if part[0] < part[1]]
