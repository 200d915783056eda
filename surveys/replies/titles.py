"""What the alum does there: the job title question, and titles told by the way."""

from __future__ import annotations

from surveys.replies.lexicon import words_of
from surveys.replies.names import known_employers, known_titles
from surveys.replies.phrases import Table
from surveys.replies.reply import Reply
from surveys.replies.words import Words

_BEFORE_TITLE = Table.of("before a title", "job", title="BEFORE_TITLE")
_TWO = Table.of("two titles", "job", two="TWO")
_NOT_TITLE = Table.of("not a title", "job", no="NOT_A_TITLE")
_TITLE_ENDS = words_of("job", "TITLE_ENDS")
_REACH = 3
_MARKS = frozenset('.,!?;:()/"$#*%-')


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


def read_title(reply: Reply) -> None:  # noqa: C901 - one rule after another reads best
    """The answer to what the alum's job title is, or what they do."""
    words = reply.words
    if reply.value("employment_status") in ("unemployed", "not_looking", "in_school", "military"):
        return
    if _TWO.first(words) is not None and len(known_titles(words)) != 1:
        reply.doubt("more than one job")
        return
    known = known_titles(words)
    start = body_of(words, _BEFORE_TITLE)
    end = start
    while (
        end < len(words.words)
        and words.words[end] not in _MARKS
        and words.words[end] not in _TITLE_ENDS
        and not words.words[end][0].isdigit()
    ):
        end += 1
    end = max([end, *(t.end for t in known if t.first == start)])
    if start < end == len(words.words) - 1 and words.words[end].isdigit() and len(words.words[end]) == 1:
        end += 1  # "machine operator 2"
    fits = [t for t in known if start <= t.first and t.end <= end]
    if (
        end < len(words.words)
        and words.words[end] in ("and", "y", "plus", "/")
        and (any(end < t.first <= end + _REACH for t in known) or end + 1 == len(words.words) - 1)
    ):
        reply.doubt("more than one job title")
        return
    if not fits and known and known[0].first > start:
        early = [t for t in known if not t.common]
        if len(early) == 1:
            note_title(reply, early[0].first, early[0].end)
            return
    if any(n.first <= start and n.end >= end for n in known_employers(words)):
        reply.doubt("an employer, not a job title")
        return
    if _NOT_TITLE.first(words) is not None and not fits:
        reply.doubt("no job title")
        return
    if len(fits) == 1 and (end - start <= 4 or not fits[0].common):
        first, stop = (start, end) if end - start <= 4 else (fits[0].first, fits[0].end)
        note_title(reply, first, stop)
    elif len(fits) > 1:
        if end - start <= 4 and "and" not in words.words[start:end] and "y" not in words.words[start:end]:
            note_title(reply, start, end)
        else:
            reply.doubt("more than one job title")
    elif 0 < end - start <= 5:
        note_title(reply, start, end)
    else:
        reply.doubt("no job title")


def note_title(reply: Reply, first: int, end: int) -> None:
    words = reply.words
    while first < end and words.words[first] in ("the", "a", "an", "el", "la", "un", "una"):
        first += 1
    if first < end:
        reply.note("job_title", words.original(first, end).strip(" .,!?;:\"'()").lower(), first, end, "job title")


def mention_title(reply: Reply) -> None:
    """A job title told while something else was asked ("Im a dishwasher at Denny's")."""
    words = reply.words
    listed = words.words
    employer = reply.found.get("employer")
    found = []
    for title in known_titles(words):
        before = listed[title.first - 1] if title.first else "."
        if title.end < len(listed) and listed[title.end] in (
            "job",
            "jobs",
            "class",
            "classes",
            "school",
            "training",
            "program",
            "course",
            "certificate",
            "certification",
            "license",
        ):
            continue
        if before in ("was", "were", "not", "from") or any(
            w in ("was", "were", "used") for w in listed[max(0, title.first - 3) : title.first]
        ):
            continue
        framed = (
            before in ("a", "an", "as", "the", "soy", "de", "como", "un", "una")
            and (listed[title.first - 2 : title.first - 1] or ("",))[0]
            in ("am", "as", "is", "soy", "trabajo", "got", "work", "working", "trabajando", "hired", "i", "be", "")
        ) or before in ("as", "soy", "como", "am")
        alone = before in (".", ",", ";", "/", "-", "(") and (
            title.end >= len(listed)
            or listed[title.end] in _MARKS
            or listed[title.end][0].isdigit()
            or listed[title.end] in ("at", "full", "part", "making", "for")
        )
        start, stop = words.span(title.first, title.end)
        if employer is not None and employer.start <= start and stop <= employer.end:
            continue
        if framed or alone or (not title.common and title.end - title.first > 1):
            found.append(title)
    if len(found) == 1:
        note_title(reply, found[0].first, found[0].end)
