"""What the alum does there: the answer to the job title question."""

from __future__ import annotations

from surveys.replies.jobs.callings import titles
from surveys.replies.jobs.doing import deed, no_deed
from surveys.replies.jobs.names import Name, known_employers
from surveys.replies.jobs.naming import capitals
from surveys.replies.jobs.onfile import same_name
from surveys.replies.jobs.places import employers
from surveys.replies.lexicon import words_of
from surveys.replies.reply import Reply
from surveys.replies.text.phrases import Table
from surveys.replies.text.words import Words

_BEFORE_TITLE = Table.of("before a title", "job", title="BEFORE_TITLE")
_TWO = Table.of("two titles", "job", two="TWO")
_NOT_TITLE = Table.of("not a title", "job", no="NOT_A_TITLE")
_BECOME = Table.of("become", "job", become="BECOME")
ENDS = words_of("job", "TITLE_ENDS")
_HEDGES = words_of("job", "TITLE_HEDGES")
_GERUNDS = words_of("job", "GERUNDS")
_RANKED = words_of("job", "RANKED")
_PAST = words_of("grammar", "PAST")
_HELPS = words_of("guards", "VERBS")
_ARTICLES = frozenset(("the", "a", "an", "el", "la", "un", "una"))
_ANDS = frozenset(("and", "y", "plus", "/"))
_REACH = 3
_SHORTENED = frozenset(("sr", "jr", "asst", "cert", "lic", "mgr", "supv", "reg", "gen"))
_SHORT = 4
MARKS = frozenset('.,!?;:()/"$#*%-')
#: The statuses that leave no title to ask for.
NOT_WORKING = ("unemployed", "not_looking", "in_school", "military")
_OTHER_SUBJECTS = frozenset("ask see look you he she it they we my mi tu ellos nosotros usted there hay se me".split())
#: The rule of a title that begins with a listed one.
LISTED = "listed job title"
#: The rule of a title that is what the alum does, as it was said.
WHAT_IS_DONE = "what is done"
ON_ONES_OWN = frozenset("own myself self business freelance cuenta negocio clients".split())


def body_of(words: Words, table: Table) -> int:
    """The first word after "I work at", "it is called", "yes," and the like."""
    start = 0
    listed = words.words
    hits = sorted(table.hits(words), key=lambda h: h.first)
    moved = True
    while moved:
        moved = False
        while start < len(listed) and listed[start] in MARKS:
            start += 1
        for hit in hits:
            if hit.first <= start < hit.end or (hit.first == start and hit.end > start):
                start, moved = hit.end, True
                hits = [h for h in hits if h is not hit]
                break
    while 0 < start < len(listed) and words.text[words.ends[start - 1] : words.starts[start]] == "-":
        start -= 1  # "hi-lo driver"
    return start


def read_title(reply: Reply) -> None:
    """The answer to what the alum's job title is, or what they do."""
    words = reply.words
    if reply.value("employment_status") == "in_school" and deed(words, body_of(words, _BEFORE_TITLE)):
        del reply.found["employment_status"]  # "sirvo comida en la escuela"
    if reply.value("employment_status") in NOT_WORKING:
        return
    known = _slashed(words, titles(words))
    if _TWO.first(words) is not None and len(known) != 1:
        reply.doubt("more than one job")
        return
    if _changed(reply, known):
        return
    start = body_of(words, _BEFORE_TITLE)
    start = next((t.first for t in known if t.first < start < t.end and words.words[t.first] == "hi"), start)
    if _told_by_a_verb(reply, start, known):
        return
    _name_told(reply, start, known)
    if reply.has("job_title"):
        _employer_beside(reply)


def _told_by_a_verb(reply: Reply, start: int, known: list[Name]) -> bool:
    """ "i bag groceries", "cuido viejitos": what is done, where no title is told."""
    words = reply.words
    told = deed(words, start)
    if told is not None and words.words[told[0]] in _HELPS and any(told[0] < t.first < told[1] for t in known):
        reply.doubt("helps somebody whose title is told")
        return True
    if told is not None and _is_a_verb(words, told, known):
        plain = words.words[told[0]] in _DO and told[1] > told[0] + 1
        note_title(reply, told[0] + plain, told[1], rule=WHAT_IS_DONE)
        _only_work(reply)
        return True
    if not known and no_deed(words, start):
        reply.doubt("no job title")
        return True
    return False


def _is_a_verb(words: Words, told: tuple[int, int], known: list[Name]) -> bool:
    """Whether a word is no title: "i cook", but "cook, i make the soups"."""
    first, end = told
    if any(t.end <= first or t.first >= end for t in known):
        return False
    return words.words[first - 1 : first] == ("i",) or not any(t.first == first for t in known)


def _only_work(reply: Reply) -> None:
    """What is done does not tell on whose account: "i cut grass"."""
    if reply.value("employment_status") == "self_employed" and reply.words.bag.isdisjoint(ON_ONES_OWN):
        del reply.found["employment_status"]


def _slashed(words: Words, known: list[Name]) -> list[Name]:
    """ "cook/dishwasher" is one title, written as it was."""
    joined: list[Name] = []
    for title in known:
        last = joined[-1] if joined else None
        if last is not None and _is_slash(words, last.end, title.first):
            joined[-1] = Name(last.first, title.end, f"{last.key} / {title.key}", True)
        else:
            joined.append(title)
    return [_with_head(words, title) for title in joined]


def _is_slash(words: Words, first: int, end: int) -> bool:
    """Whether two titles are written as one: "cook/dishwasher", "cook & cashier"."""
    return words.words[first:end] in _SLASHES or (end == first + 1 and words.original(first, end) == "&")


def _with_head(words: Words, title: Name) -> Name:
    """ "driver/helper": the word behind the slash is a title only there."""
    slash, behind = words.words[title.end : title.end + 1], words.words[title.end + 1 : title.end + 2]
    if slash in _SLASHES and behind and behind[0] in _HEADS:
        return Name(title.first, title.end + 2, f"{title.key} / {behind[0]}", True)
    return title


_DO = frozenset(("do", "doing"))
_SLASHES = (("/",), ("-",))
_HEADS = words_of("job", "HEADS")


def _employer_beside(reply: Reply) -> None:
    """ "crew trainer at taco bell": a listed employer, or one in capitals, told with the title."""
    now, _ = employers(reply, bare=False)
    named = [n for n in now if n.known or capitals(reply.words, n.first, n.end)]
    title = reply.found["job_title"]
    if len(now) != 1 or not named or reply.words.starts[now[0].first] < title.end:
        return
    name = reply.words.original(now[0].first, now[0].end)
    if reply.context.employer_on_file and same_name(now[0].key, reply.context.employer_on_file):
        reply.note("same_employer", True, now[0].first, now[0].end, "named the employer on file")
    else:
        reply.note("employer", name.strip(" .,!?;:\"'()"), now[0].first, now[0].end, "named beside the title")


def _name_told(reply: Reply, start: int, known: list[Name]) -> None:
    """The title that is the answer, or part of it."""
    words = reply.words
    end = end_of(words, start, known)
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
    past = [t for t in known if was_one(reply.words, t)]
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


def was_one(words: Words, title: Name) -> bool:
    before = words.words[max(0, title.first - _REACH - 1) : title.first]
    for place in range(len(before) - 1, -1, -1):
        if before[place] in MARKS or before[place] in ("now", "but", "ahora"):
            before = before[place + 1 :]
            break
    return not _WAS.isdisjoint(before)


_WAS = frozenset(("was", "were", "used", "era"))


def end_of(words: Words, start: int, known: list[Name]) -> int:
    """Where a title that starts at a word ends."""
    listed = words.words
    end = start
    while end < len(listed) and (not listed[end][0].isdigit() or _ranks(words, start, end)):
        short = listed[end] == "." and end > start and _shortened(words, start, end)
        if listed[end] in MARKS | ENDS and not short:
            break
        end += 1
    end = max([end, *(t.end for t in known if t.first == start)])
    if start < end < len(listed) - 1 and listed[end] in ("and", "y") and {listed[start], listed[end + 1]} <= _GERUNDS:
        return end_of(words, end + 1, known)  # "loading and unloading trucks"
    if listed[end - 1 : end + 1] == ("drive", "through"):
        end += 1
    if start < end == len(listed) - 1 and listed[end].isdigit() and len(listed[end]) == 1:
        end += 1  # "machine operator 2"
    return end


def _shortened(words: Words, start: int, dot: int) -> bool:
    """ "Asst. manager", "c.n.a.": a dot that ends no sentence."""
    before = words.original(dot - 1, dot).lower()
    return before in _SHORTENED or (
        len(before) == 1 and (dot + 2 >= len(words.words) or dot - start > 1 or len(words.words[dot + 1]) == 1)
    )


def _ranks(words: Words, start: int, place: int) -> bool:
    """ "tier 1 help desk": a number that is part of the title."""
    return place > start and words.words[place - 1] in _RANKED


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
    size = sum(1 for w in words.words[start:end] if w not in MARKS)
    if len(fits) == 1 and end - start > _SHORT + 1 and not fits[0].common:
        note_title(reply, fits[0].first, fits[0].end)
    elif words.words[start : start + 1] and words.words[start] in _OTHER_SUBJECTS:
        reply.doubt("no job title")  # "you should have it", "mi jefe me dice"
    elif (one or acts or not fits) and 0 < size <= _SHORT + 1:
        listed = bool(fits) and fits[0].first == start
        note_title(reply, start, end, rule=LISTED if listed else "job title")
    else:
        reply.doubt("more than one job title" if fits else "no job title")


def note_title(reply: Reply, first: int, end: int, *, rule: str = "job title") -> None:
    """Takes down a title as it was written, without the article or "basically" before it."""
    words = reply.words
    while first < end and words.words[first] in _ARTICLES | _HEDGES:
        first += 1
    if first < end:
        reply.note("job_title", words.original(first, end).strip(" .,!?;:\"'()").lower(), first, end, rule)
