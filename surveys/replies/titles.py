"""What the alum does there: the job title question, and titles told by the way."""

from __future__ import annotations

from surveys.replies.callings import titles
from surveys.replies.lexicon import words_of
from surveys.replies.names import Name, known_employers
from surveys.replies.phrases import Table
from surveys.replies.reply import Reply
from surveys.replies.words import Words

_BEFORE_TITLE = Table.of("before a title", "job", title="BEFORE_TITLE")
_TWO = Table.of("two titles", "job", two="TWO")
_NOT_TITLE = Table.of("not a title", "job", no="NOT_A_TITLE")
_BECOME = Table.of("become", "job", become="BECOME")
_TITLE_ENDS = words_of("job", "TITLE_ENDS")
_HEDGES = words_of("job", "TITLE_HEDGES")
_STUDIES = words_of("job", "STUDIES")
_GERUNDS = words_of("job", "GERUNDS")
_PAST = words_of("grammar", "PAST")
_ARTICLES = frozenset(("the", "a", "an", "el", "la", "un", "una"))
_ANDS = frozenset(("and", "y", "plus", "/"))
_REACH = 3
_SHORTENED = frozenset(("sr", "jr", "asst", "cert", "lic", "mgr", "supv", "reg", "gen"))
_SHORT = 4
_MARKS = frozenset('.,!?;:()/"$#*%-')
_PROMOTED = frozenset(("promoted", "moved", "bumped", "ascendieron", "promovieron"))
#: Directly before a title: the alum is one.
_IS = frozenset("as am soy como became is be been".split())
_LOOSE = frozenset(("with", "making", "en", "como"))
_BEHIND = frozenset("at full part making for with en como tiempo".split())


def body_of(words: Words, table: Table) -> int:
    """The first word after "I work at", "it is called", "yes," and the like."""
    start = 0
    listed = words.words
    hits = sorted(table.hits(words), key=lambda h: h.first)
    moved = True
    while moved:
        moved = False
        while start < len(listed) and listed[start] in _MARKS:
            start += 1
        for hit in hits:
            if hit.first <= start < hit.end or (hit.first == start and hit.end > start):
                start, moved = hit.end, True
                hits = [h for h in hits if h is not hit]
                break
    return start


def read_title(reply: Reply) -> None:
    """The answer to what the alum's job title is, or what they do."""
    words = reply.words
    if reply.value("employment_status") in ("unemployed", "not_looking", "in_school", "military"):
        return
    known = titles(words)
    if _TWO.first(words) is not None and len(known) != 1:
        reply.doubt("more than one job")
        return
    if _changed(reply, known):
        return
    start = body_of(words, _BEFORE_TITLE)
    end = _end_of(words, start, known)
    fits = [t for t in known if start <= t.first and t.end <= end]
    if _goes_on(words, end, known):
        reply.doubt("more than one job title")
    elif not fits and known and known[0].first > start and _only_one(reply, known):
        return
    elif any(n.first <= start and n.end >= end for n in known_employers(words)):
        reply.doubt("an employer, not a job title")
    elif _NOT_TITLE.first(words) is not None and not fits:
        reply.doubt("no job title")
    else:
        _note_one(reply, start, end, fits)


def _changed(reply: Reply, known: list[Name]) -> bool:
    """ "was a dishwasher, now a cook" is a cook; "was the hostess but next week a server" is asked about."""
    past = [t for t in known if _was(reply.words, t)]
    if _BECOME.first(reply.words) is not None and known:
        reply.doubt("a title to come")
        return True
    if not past:
        return False
    today = [t for t in known if t not in past]
    if len(today) == 1 and "now" in reply.words.bag | {"now" if "ahora" in reply.words.bag else ""}:
        note_title(reply, today[0].first, today[0].end)
    else:
        reply.doubt("a title of the past, perhaps")
    return True


def _was(words: Words, title: Name) -> bool:
    before = words.words[max(0, title.first - _REACH) : title.first]
    for place in range(len(before) - 1, -1, -1):
        if before[place] in _MARKS or before[place] in ("now", "but", "ahora"):
            before = before[place + 1 :]
            break
    return not _WAS.isdisjoint(before)


_WAS = frozenset(("was", "were", "used", "era"))


def _end_of(words: Words, start: int, known: list[Name]) -> int:
    """Where a title that starts at a word ends."""
    listed = words.words
    end = start
    while end < len(listed) and not listed[end][0].isdigit():
        short = listed[end] == "." and end > start and listed[end - 1] in _SHORTENED
        if listed[end] in _MARKS | _TITLE_ENDS and not short:
            break
        end += 1
    end = max([end, *(t.end for t in known if t.first == start)])
    if start < end < len(listed) - 1 and listed[end] in ("and", "y") and {listed[start], listed[end + 1]} <= _GERUNDS:
        return _end_of(words, end + 1, known)  # "loading and unloading trucks"
    if start < end == len(listed) - 1 and listed[end].isdigit() and len(listed[end]) == 1:
        end += 1  # "machine operator 2"
    return end


def _goes_on(words: Words, end: int, known: list[Name]) -> bool:
    """ "cook and dishwasher": two titles; "loading and unloading trucks" is one."""
    listed = words.words
    if end >= len(listed) or listed[end] not in _ANDS:
        return False
    return any(end < t.first <= end + _REACH for t in known) or end + 1 == len(listed) - 1


def _only_one(reply: Reply, known: list[Name]) -> bool:
    """Notes the one title that a longer answer holds."""
    early = [t for t in known if not t.common]
    if len(early) == 1:
        note_title(reply, early[0].first, early[0].end)
    return len(early) == 1


def _note_one(reply: Reply, start: int, end: int, fits: list[Name]) -> None:
    words = reply.words
    joined = bool({"and", "y"} & set(words.words[start:end]))
    one = len(fits) == 1 or (len(fits) > 1 and end - start <= _SHORT and not joined)
    acts = joined and all(t.key in _GERUNDS for t in fits)
    if len(fits) == 1 and end - start > _SHORT + 1 and not fits[0].common:
        note_title(reply, fits[0].first, fits[0].end)
    elif (one or acts or not fits) and 0 < end - start <= _SHORT + 1:
        note_title(reply, start, end)
    else:
        reply.doubt("more than one job title" if fits else "no job title")


def note_title(reply: Reply, first: int, end: int) -> None:
    """Takes down a title as it was written, without the article or "basically" before it."""
    words = reply.words
    while first < end and words.words[first] in _ARTICLES | _HEDGES:
        first += 1
    if first < end:
        reply.note("job_title", words.original(first, end).strip(" .,!?;:\"'()").lower(), first, end, "job title")


def mention_title(reply: Reply) -> None:
    """A job title told while something else was asked ("Im a dishwasher at Denny's")."""
    found = [title for title in titles(reply.words) if _of_the_alum(reply, title)]
    if len(found) == 1:
        note_title(reply, found[0].first, found[0].end)


def _of_the_alum(reply: Reply, title: Name) -> bool:
    """Whether a title in a sentence is what the alum is now."""
    words = reply.words
    listed = words.words
    before = listed[title.first - 1] if title.first else "."
    after = listed[title.end] if title.end < len(listed) else "."
    if after in _STUDIES or _was(words, title):
        return False
    if before in ("not", "from", "my", "the") and not _framed(words, title):
        return False
    employer = reply.found.get("employer")
    start, stop = words.span(title.first, title.end)
    if employer is not None and employer.start <= start and stop <= employer.end:
        return False
    if _framed(words, title) or (not title.common and title.known and title.end - title.first > 1):
        return True
    named = employer or reply.found.get("same_employer")
    beside = named is not None and named.end <= start and not words.text[named.end : start].strip(" ,.-")
    behind = after in _BEHIND - _LOOSE if title.common else after in _BEHIND
    return (before in _MARKS or beside) and (after in _MARKS or after[0].isdigit() or behind)


def _framed(words: Words, title: Name) -> bool:
    """ "I am a", "as a", "promoted to", "they made me", "soy", "de cajera"."""
    listed = words.words
    place = title.first - 1
    if place >= 0 and listed[place] in _ARTICLES | {"their", "new"}:
        place -= 1
    before = listed[place] if place >= 0 else ""
    earlier = listed[place - 1] if place > 0 else ""
    if before in _IS:
        return before not in ("is", "be", "been") or earlier in ("title", "position", "job", "to", "have")
    if before in ("to", "a") and not _PROMOTED.isdisjoint(listed[max(0, place - 3) : place]):
        return True
    if before == "me" and earlier in ("made", "hicieron"):
        return True
    return before == "de" and (earlier in ("trabajo", "trabajando", "estoy", "ando") or not title.common)
