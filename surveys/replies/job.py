"""Where somebody works: the employer question, both in one question, and employers told by the way."""

from __future__ import annotations

from surveys.replies.lexicon import words_of
from surveys.replies.names import Name, is_gig, known_titles
from surveys.replies.naming import is_generic, name_from
from surveys.replies.onfile import same_name
from surveys.replies.phrases import Table
from surveys.replies.places import employers
from surveys.replies.polarity import NEGATORS, Polarity
from surveys.replies.reply import Reply
from surveys.replies.titles import body_of, mention_title, note_title
from surveys.replies.words import Words

_BEFORE_NAME = Table.of("before a name", "job", name="BEFORE_NAME")
_FAMILY = Table.of("a relative's place", "job", family="FAMILY")
_NOT_NAMES = words_of("job", "NAME_ENDS") | {"years", "months", "almost", "my", "myself"}
#: Before a name, these tell of work; between capitals they may be part of it ("Now Foods", "Working Well Clinic").
_LEADS = frozenset(("working", "work", "now", "just", "still", "new", "same"))
_AGENCIES = words_of("job", "AGENCIES")
_ALSO = frozenset(("and", "plus", "also", "y", "tambien"))
_EITHER = frozenset(("or", "either", "o"))
_TWO = Table.of("two employers", "job", two="TWO")
_MARKS = frozenset('.,!?;:()/"$#*%-')
_WORK_VERBS = words_of("grammar", "WORK_VERBS")
_PREPOSITIONS = words_of("grammar", "AT")
_THEY = words_of("grammar", "THEY")
_LEFT = words_of("grammar", "LEFT")
_PENDING = words_of("grammar", "PENDING")
_INSTITUTIONS = words_of("job", "INSTITUTIONS")
_OPENERS = words_of("grammar", "CALLED")


_BEHIND_WORK = frozenset(("at", "for", "with", "en", "para", "on"))


def note_employers(reply: Reply, *, bare: bool, about_same: bool, about_status: bool) -> bool:  # noqa: C901 - one rule after another reads best
    """Notes the employer named by the way, and what it says about the employer on file. True when a name was read."""
    now, then = employers(reply, bare=bare)
    on_file = reply.context.employer_on_file
    if now and _TWO.first(reply.words) is not None:
        reply.doubt("two employers")
        return True
    _outdated(reply, now, about_status)
    if len(now) > 1 and on_file and about_same:
        now = [n for n in now if not same_name(n.key, on_file)] or now[:1]
    if len(now) > 1 and not all(is_gig(n) for n in now):
        reply.doubt("two employers")
        return True
    for name in then:
        if on_file and same_name(name.key, on_file) and not (now and same_name(now[0].key, on_file)):
            reply.note("same_employer", False, name.first, name.end, "left the employer on file")
    if not now:
        return bool(then)
    name = now[0]
    if on_file and same_name(name.key, on_file):
        if reply.value("same_employer") is not False and reply.value("employment_status") not in (
            "unemployed",
            "not_looking",
            "in_school",
        ):
            reply.note("same_employer", True, name.first, name.end, "named the employer on file")
            if about_status and not reply.has("employment_status") and not reply.held_whole:
                reply.note("employment_status", "employed", name.first, name.end, "named the employer on file")
        return True
    if reply.value("same_employer") is True and about_same:
        reply.doubt("another employer than the one on file is named")
        return True
    if name.first and reply.words.words[name.first - 1] in _ALSO and not reply.held_whole:
        reply.doubt("two employers")
        return True
    _note_name(reply, name)
    if about_same and on_file:
        reply.note("same_employer", False, name.first, name.end, "named another employer")
    if about_status and reply.value("employment_status") is None and not reply.held_whole:
        reply.note(
            "employment_status",
            "self_employed" if is_gig(name) else "employed",
            name.first,
            name.end,
            "named an employer",
        )
    return True


def _outdated(reply: Reply, now: list[Name], about_status: bool) -> None:
    """ "i quit amazon, at fedex now": the name of today's employer comes after the end of the job before."""
    status = reply.found.get("employment_status")
    if not now or status is None or status.value != "unemployed":
        return
    if reply.words.starts[now[0].first] > status.start:
        del reply.found["employment_status"]
    elif about_status:
        reply.doubt("working and not working are both said")


def _note_name(reply: Reply, name: Name) -> None:
    reply.note(
        "employer",
        reply.words.original(name.first, name.end).strip(" .,!?;:\"'()"),
        name.first,
        name.end,
        "known employer" if name.known else "name after a word for working",
    )


def read_employer(reply: Reply, sign: Polarity | None) -> None:  # noqa: C901 - one rule after another reads best
    """The answer to where the alum works now."""
    words = reply.words
    if reply.value("employment_status") in ("unemployed", "not_looking", "in_school", "military"):
        return
    if _TWO.first(words) is not None:
        reply.doubt("more than one employer")
        return
    now, then = employers(reply, bare=True)
    if len(now) > 1:
        reply.doubt("two employers")
        return
    if now and reply.words.bag & _EITHER:
        reply.doubt("one employer or another")
        return
    if not words.bag.isdisjoint(_AGENCIES) and now and _AGENCIES.isdisjoint(now[0].key.split()):
        reply.doubt("an agency and the place it sends to")
        return
    if now:
        name = _longer(words, now[0])
        if name.end > now[0].end and _may_go_on(words, name):
            reply.doubt("the name may go on")
            return
        _note_name(reply, name)
        return
    if then:
        reply.doubt("only an earlier employer is named")
        return
    if _FAMILY.first(words) is not None:
        reply.doubt("a place without a name")
        return
    if sign is not None and sign.alone:
        return
    if reply.value("employment_status") == "self_employed":
        return
    start = _past_a_title(words, body_of(words, _BEFORE_NAME))
    for place, word in enumerate(words.words[:-1]):
        if word in _OPENERS:
            start = place + 1
    unknown = (
        None
        if words.words[start : start + 1] and words.words[start] in _NEVER_NAMES
        else _whole(words, start) or name_from(words, start)
    )
    if unknown is None or unknown.end - unknown.first > 5:
        reply.doubt("no name of an employer")
        return
    name = unknown
    if name.first == 1 and (words.words[0] in NEGATORS | _LEADS) and words.original(0, 2).istitle():
        reply.doubt("a word before the name, or part of it")
        return
    rest = [w for w in words.words[name.end :] if w not in _MARKS]
    if _may_go_on(words, name):
        reply.doubt("the name may go on")
        return
    if _number_inside(words, name):
        reply.doubt("a number in the name, or beside it")
        return
    if "and" in rest[:1] or "y" in rest[:1]:
        reply.doubt("more than one employer may be named")
        return
    if reply.value("employment_status") == "self_employed" or any(
        t.first == name.first and t.end == name.end for t in known_titles(words)
    ):
        return
    _note_name(reply, name)


def _may_go_on(words: Words, name: Name) -> bool:
    """ "Dress for Less", but not "Goodwill for now" or "Ross for 2 years"."""
    place = name.end + 1
    if words.words[name.end : place] not in (("for",), ("to",)):
        return False
    word = words.words[place] if place < len(words.words) else "."
    return not (word[0].isdigit() or word in _MARKS or word in _NOT_NAMES)


def _number_inside(words: Words, name: Name) -> bool:
    """ "Studio 54 salon": a number between a name and more words that are no unit of pay or hours."""
    behind = words.words[name.end : name.end + 2]
    return len(behind) == 2 and behind[0].isdigit() and behind[1].isalpha() and behind[1] not in _UNITS


def _past_a_title(words: Words, start: int) -> int:
    """ "soy panadero en Garfield Bakery", "baker at Union Kitchen": the name comes behind the title."""
    listed = words.words
    for place in range(start + 1, min(start + 6, len(listed) - 1)):
        if listed[place] in ("at", "en"):
            titled = "soy" in listed[:place] or any(start <= t.first and t.end <= place for t in known_titles(words))
            return place + 1 if titled else start
    return start


_UNITS = words_of("quantities", "HOURS") | words_of("quantities", "HOUR") | words_of("quantities", "PER") | {"dollars"}
_NEVER_NAMES = words_of("grammar", "NEVER_NAMES")
_ACTIVITIES = words_of("grammar", "ACTIVITIES")


def _whole(words: Words, start: int) -> Name | None:
    """A short answer whose words would elsewhere end a name ("Fresh Start Cleaning")."""
    end = start
    while end < len(words.words) and words.words[end] not in _MARKS:
        end += 1
    inside = words.words[start:end]
    soft = [w for w in inside if w in _ACTIVITIES]
    if (
        not 2 <= len(inside) <= 4
        or not soft
        or inside[-1] in ("now", "still", "part", "full", "working")
        or inside[0] in _ACTIVITIES - {"express", "working"}
    ):
        return None
    if any(w in ("a", "an", "my", "for", "at", "in", "time", "un", "una", "en") or w[0].isdigit() for w in inside):
        return None
    middle = name_from(words, start)
    return Name(start, end, " ".join(inside), False) if middle is not None or len(soft) < len(inside) else None


def _longer(words: Words, name: Name) -> Name:
    """A known name that is the beginning of another one ("Metro South hospital")."""
    for title in known_titles(words):
        if name.first < title.first < name.end < title.end:  # "Amazon warehouse associate"
            return Name(name.first, title.first, " ".join(words.words[name.first : title.first]), name.known)
    whole = name_from(words, name.first)
    if (
        whole is None
        or whole.end <= name.end
        or any(t.first >= name.end and t.first < whole.end for t in known_titles(words))
    ):
        return name
    return whole if not is_generic(words.words[name.end : whole.end]) else name


def _whole_title(reply: Reply, title: Name) -> bool:
    """False for "tech" in "sterile tech": a word beside it that is no lead and no employer belongs to the title."""
    words = reply.words.words
    before = words[title.first - 1] if title.first else "."
    employer = reply.found.get("employer")
    named = employer is not None and reply.words.starts[max(0, title.first - 1)] in range(employer.start, employer.end)
    return named or not before.isalpha() or before in _TITLE_LEADS


_TITLE_LEADS = frozenset(
    "a an the as am is i do at in for my our their soy de como un una el la trabajo work working y and now still yes "
    "so just currently job title position be became ahora".split()
)


def read_job(reply: Reply, sign: Polarity | None) -> None:
    """The answer to "where do you work now, and what do you do there?"."""
    words = reply.words
    if sign is not None and sign.alone and not sign.yes:
        reply.note("employment_status", "unemployed", sign.first, sign.end, "no")
    if reply.value("employment_status") in ("unemployed", "not_looking", "in_school", "military"):
        return
    if sign is not None and sign.alone:
        return
    doubts = len(reply.doubts)
    read_employer(reply, sign)
    titles = known_titles(words)
    mention_title(reply)
    if not reply.has("job_title") and titles:
        employer = reply.found.get("employer")
        free = [
            t
            for t in titles
            if not (
                employer
                and words.span(t.first, t.end)[0] >= employer.start
                and words.span(t.first, t.end)[1] <= employer.end
            )
        ]
        if len(free) == 1 and _whole_title(reply, free[0]):
            note_title(reply, free[0].first, free[0].end)
    if reply.has("job_title") and not reply.has("employer") and len(reply.doubts) == doubts + 1:
        reply.doubts = reply.doubts[:doubts]
