"""The benefits that a job gives: the answer to the question, and what is told of them by the way."""

from __future__ import annotations

from dataclasses import replace

from surveys.replies.benefits.benefit_lists import asks, none_of, note_list, split, unattached, would_rather_not
from surveys.replies.benefits.public_benefits import named, told
from surveys.replies.benefits.unknown_items import account_for_items, account_for_reasons
from surveys.replies.lexicon import merged, words_of
from surveys.replies.reply import Reply
from surveys.replies.text.clauses import account_for
from surveys.replies.text.phrases import Hit, Table
from surveys.replies.text.polarity import Polarity, clause, negated, polarity
from surveys.replies.text.words import Words

_GIVEN = Table.of("job benefit", "benefits", "EMPLOYER")
_ASIDES = Table.of("said of a benefit", "benefits", aside="BENEFIT_ASIDES")
_NONE = Table.of("no job benefits", "benefits", none="EMPLOYER_NONE")
_ALL = Table.of("job benefits, unnamed", "benefits", all="ALL_BENEFITS")
_SPEAKS = Table.of("speaks of job benefits", "benefits", word="EMPLOYER_WORDS")
_DOUBT = Table.of("job benefit doubt", "benefits", "EMPLOYER_DOUBT")
_NOT_YET = Table.of("not yet", "benefits", not_yet="NOT_YET")
_OWN_SCHEDULE = Table.of("schedule", "benefits", "OWN_SCHEDULE")
_ARE = (("are",), ("is",), ("son",))
_MONTHS = frozenset(merged("calendar", "MONTHS"))
_NEW_SENTENCE = frozenset((".", "!", "?", ";", "but", "pero"))
_PROMISED = "promised, not given yet"
_PUBLIC_NAMES = frozenset(merged("public_benefits", "PUBLIC"))
_SURELY_PUBLIC = words_of("guards", "SURELY_PUBLIC")
_BY_THE_WAY = words_of("benefits", "BY_THE_WAY")
_CARRIERS = words_of("benefits", "CARRIERS")
_WITHOUT = words_of("benefits", "WITHOUT")
_WITH = words_of("benefits", "WITH")
#: Words before a benefit that is told by the way. Behind any other word it may be part of a name ("Family Health").
_LEADS = words_of("benefits", "LEADS")


def read_employer_benefits(reply: Reply, sign: Polarity | None) -> None:
    """The answer to whether the job gives benefits, and which."""
    words = told(reply.words)
    if words is not reply.words:
        whole, reply, sign = reply.words, replace(reply, words=words), polarity(words)
        _read(reply, sign)
        account_for(words, whole)
        reply = replace(reply, words=whole)
    else:
        _read(reply, sign)
    own = _OWN_SCHEDULE.first(reply.words)
    if own is not None and reply.has("employer_benefits"):  # "no because i am part time"
        reply.note_hit("work_schedule", own.label, own)


def _read(reply: Reply, sign: Polarity | None) -> None:
    words = reply.words
    _ASIDES.every(words)  # looked up, so that these words count as understood
    given, refused = split(words, _GIVEN.hits(words))
    none = none_of(words, _NONE)
    if _all_to_come(words, given):
        given = []
    doubt = _doubt(words, given)
    if doubt is not None:
        reply.doubt(f"benefits: {doubt.label}")
    elif asks(words):
        reply.doubt("benefits: asks rather than says")
    elif unattached(none, sign, given, refused, words):
        reply.doubt("benefits: a no beside those that are named")
    elif given:
        note_list(reply, "employer_benefits", given)
        account_for_items(words, _GIVEN.hits(words))
    elif refused and none is None and (sign is None or sign.yes):
        reply.doubt("says which benefit is missing, not what there is")
    elif not would_rather_not(words, _NONE):
        _unnamed(reply, sign, none)


def _all_to_come(words: Words, given: list[Hit]) -> bool:
    """ "Health kicks in after 90 days so not yet": of what is promised nothing is had."""
    not_yet = _NOT_YET.first(words)
    if not_yet is None or not given or any(hit.end > not_yet.first for hit in given):
        return False
    promised = [hit for hit in _DOUBT.hits(words) if hit.label == _PROMISED]
    joined = (
        not any(word in _NEW_SENTENCE for word in words.words[given[0].end : promised[0].first]) if promised else False
    )
    return joined and not_yet.end == len(words.words)


def _doubt(words: Words, given: list[Hit]) -> Hit | None:
    """Promised, declined, somebody else's; "not yet" alone is none now."""
    doubt = next((hit for hit in _DOUBT.hits(words) if hit.label != "harmless"), None)
    if doubt is None:
        return None
    plain = doubt.label == "promised, not given yet" and not given and _NOT_YET.first(words) is not None
    return None if plain else doubt


def _unnamed(reply: Reply, sign: Polarity | None, none: Hit | None) -> None:
    """None, or some that are not named."""
    every = _ALL.first(reply.words)
    if every is not None and not negated(reply.words, every.first):
        reply.note_hit("employer_benefits", ("unspecified",), every)
    elif none is not None:
        reply.note_hit("employer_benefits", ("none",), none)
        account_for_reasons(reply.words)
    elif sign is not None:
        if not sign.yes:
            account_for_reasons(reply.words)
        value, rule = ("unspecified", "yes") if sign.yes else ("none", "no")
        reply.note("employer_benefits", (value,), sign.first, sign.end, rule)


def mention_employer_benefits(reply: Reply) -> None:
    """Job benefits told while something else was asked ("full benefits", "no bennies", "medical + 401k")."""
    words = reply.words
    speaks = _SPEAKS.first(words)
    if speaks is None and words.bag.isdisjoint(_BY_THE_WAY):
        return
    hits = [hit for hit in _GIVEN.hits(words) if not _in_a_name(reply, hit)]
    if _doubted_by_the_way(words, [*hits, *([speaks] if speaks else [])]):
        return
    if not {words.words[hit.first] for hit in hits} - _CARRIERS:
        hits = []  # "still with Kaiser": more likely where somebody works
    begun = {hit.label for hit in hits if _begins(reply, hit, hits)}
    if not {hit.label for hit in hits} <= begun:
        return  # part of a list would be a wrong list: the question is still to come
    given, _ = split(words, hits)
    if given and {hit.label for hit in given} != {"other"} and words.bag.isdisjoint(_PUBLIC_NAMES | _SURELY_PUBLIC):
        note_list(reply, "employer_benefits", given)
    elif speaks is not None:
        _spoken_of(reply, speaks)


def _doubted_by_the_way(words: Words, said: list[Hit]) -> bool:
    """Promised or declined, in the sentence that tells of benefits; "hired in may, full benefits" promises nothing."""
    begins = min((hit.first for hit in said), default=0)
    first, _ = clause(words, begins)
    _, end = clause(words, max((hit.first for hit in said), default=0))
    if _doubt(words, []) is None:
        return False
    return any(
        hit.label != "harmless" and first <= hit.first < end and not (hit.end <= begins and _dates(words, hit))
        for hit in _DOUBT.hits(words)
    )


def _dates(words: Words, hit: Hit) -> bool:
    """ "in may": a month that stands before the benefits tells of something else."""
    return hit.label == _PROMISED and not _MONTHS.isdisjoint(words.words[hit.first : hit.end])


def _spoken_of(reply: Reply, speaks: Hit) -> None:
    """ "no benefits", "full benefits": had or not, and none is named."""
    before = frozenset(reply.words.words[max(0, speaks.first - 2) : speaks.first])
    behind = reply.words.words[speaks.end : speaks.end + 2]
    if before & _WITHOUT:
        reply.note_hit("employer_benefits", ("none",), speaks)
    elif before & _WITH or (behind[:1] in _ARE and behind[1:] and behind[1] in _WITH):
        reply.note_hit("employer_benefits", ("unspecified",), speaks)


def given_by_job(words: Words) -> list[Hit]:
    """The benefits of a job that a reply names."""
    return _GIVEN.hits(words)


def job_benefits(words: Words, first: int, end: int) -> bool:
    """Whether a part of a reply names something that only a job gives."""
    public = named(words)
    return any(
        first <= hit.first < end and not any(p.first < hit.end and hit.first < p.end for p in public)
        for hit in _GIVEN.hits(words)
    )


def _begins(reply: Reply, hit: Hit, hits: list[Hit]) -> bool:
    """True where a benefit may be named: at the start, behind a comma or a lead, behind another benefit."""
    before = reply.words.words[hit.first - 1] if hit.first else ""
    listed = any(other.first < hit.first <= other.end for other in hits)
    return hit.end - hit.first > 1 or not before.isalpha() or before in _LEADS or listed


def _in_a_name(reply: Reply, hit: Hit) -> bool:
    """Part of a name: "Lakeview Dental" tells of no dental plan, "medical assistant" of no medical one."""
    names = [(found.start, found.end) for name in ("employer", "job_title") if (found := reply.found.get(name))]
    on_file = (reply.context.employer_on_file or "").casefold()
    place = reply.words.text.casefold().find(on_file) if on_file else -1
    if place >= 0:
        names.append((place, place + len(on_file)))
    start, end = reply.words.span(hit.first, hit.end)
    return any(start < name_end and name_start < end for name_start, name_end in names)
