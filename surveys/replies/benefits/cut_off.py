"""Public benefits that were lost by a rule: papers not turned in, an interview missed, a sanction, a limit of time.

To be cut off is not to need less. It is recorded only where the reply names one benefit that has ended and says such
a reason, and says nothing of pay, work or wishes that could be another.
"""

from __future__ import annotations

from surveys.replies.lexicon import words_of
from surveys.replies.reply import Reply
from surveys.replies.text.phrases import Hit, Table
from surveys.replies.text.words import Words, read_words

_CUT_FOR = Table.of("cut for", "public_benefits", rule="CUT_FOR")
_OTHERWISE = words_of("public_benefits", "OTHER_ENDS")
_RULE_OF_WORK = frozenset(("requirement", "requirements", "rule", "rules", "requisito", "requisitos", "reglas"))
_OF_WORK = frozenset(("trabajo",))


def note_cut_off(reply: Reply, whole: Words, ended: list[Hit], given: list[Hit]) -> None:
    """Takes down which benefit was cut off, beside the list of those received, when the reply says so for certain."""
    codes = {hit.label for hit in ended} - {hit.label for hit in given}
    if len(codes) != 1 or reply.doubts or not reply.has("public_benefits"):
        return
    # Read anew: what is looked for here must not count as understood when the list itself is weighed.
    fresh = read_words(whole.text)
    others = _OTHERWISE & fresh.bag
    if not fresh.bag.isdisjoint(_RULE_OF_WORK):
        others -= _OF_WORK
    if others or not _CUT_FOR.hits(fresh):
        return
    first = next(hit for hit in ended if hit.label in codes)
    reply.note("benefits_cut", tuple(codes), first.first, first.end, "lost by a rule")
