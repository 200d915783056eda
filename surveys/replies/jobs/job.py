"""Where somebody works: the employer question, both in one question, and employers told by the way."""

from __future__ import annotations

from dataclasses import replace

from surveys.replies.jobs.agencies import agency_and_client
from surveys.replies.jobs.by_the_way import note_name, second_job
from surveys.replies.jobs.callings import titles
from surveys.replies.jobs.names import Name, known_titles
from surveys.replies.jobs.naming import capitals, is_generic, name_from, names_no_place, past_a_kind
from surveys.replies.jobs.onfile import same_name
from surveys.replies.jobs.places import employers
from surveys.replies.jobs.standing import mention_same
from surveys.replies.jobs.titles import ON_ONES_OWN, body_of, note_title
from surveys.replies.jobs.told_titles import mention_framed_title, mention_title
from surveys.replies.lexicon import words_of
from surveys.replies.reply import Reply
from surveys.replies.text.phrases import Table
from surveys.replies.text.polarity import NEGATORS, Polarity
from surveys.replies.text.words import Words

_BEFORE_NAME = Table.of("before a name", "job", name="BEFORE_NAME")
_FAMILY = Table.of("a relative's place", "job", family="FAMILY")
_NOT_NAMES = words_of("job", "NAME_ENDS") | {"years", "months", "almost", "my", "myself"}
#: Before a name, these tell of work; between capitals they may be part of it ("Now Foods", "Working Well Clinic").
_LEADS = frozenset(("working", "work", "now", "just", "still", "new", "same"))
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


def read_employer(reply: Reply, sign: Polarity | None) -> None:
    """The answer to where the alum works now."""
    words = reply.words
    if reply.value("employment_status") in ("unemployed", "not_looking", "in_school", "military"):
        return
    now, then = employers(reply, bare=True)
    if _same_as_before(reply, now):
        return
    _called_something(reply)
    if _TWO.first(words) is not None or len(now) > 1 or second_job(reply):
        reply.doubt("more than one employer")
    elif agency_and_client(words, now, body_of(words, _BEFORE_NAME)):
        reply.doubt("an agency and the place it sends to")
    elif now:
        _note_known(reply, now[0])
    elif then:
        reply.doubt("only an earlier employer is named")
    elif reply.value("employment_status") == "self_employed":
        _own_business(reply)
    elif not (sign is not None and sign.alone):
        _note_unknown(reply)
    if reply.has("employer"):
        mention_framed_title(reply)
        _still_on_file(reply)


def _own_business(reply: Reply) -> None:
    """ "self employed, Ray Rays Lawn Care": the name of one's own business, in capitals behind a comma."""
    words = reply.words
    if words.words.count(",") != 1:
        return
    start = words.words.index(",") + 1
    told = reply.found["employment_status"]
    if 1 < start < len(words.words) - 1 and told.end <= words.starts[start]:
        end = len(words.words)
        if end - start <= _LONG_NAME and capitals(words, start, end) and not is_generic(words.words[start:end]):
            note_name(reply, Name(start, end, " ".join(words.words[start:end]), False))


_LONG_NAME = 5


def _same_as_before(reply: Reply, now: list[Name]) -> bool:
    """ "same one": no name, but the employer on file."""
    if now or reply.context.employer_on_file is None or reply.doubts:
        return False
    if reply.words.words in _SAME_ONES:
        reply.note_all("same_employer", True, "the same one")
    else:
        mention_same(reply)
    return reply.value("same_employer") is True


def _called_something(reply: Reply) -> None:
    """ "a small shop called Kowalczyk": the kind of place, and not a shop of one's own."""
    own = reply.value("employment_status") == "self_employed" and reply.words.bag.isdisjoint(ON_ONES_OWN)
    if own and not reply.words.bag.isdisjoint(_OPENERS):
        del reply.found["employment_status"]


def _still_on_file(reply: Reply) -> None:
    """ "still kroger": the employer on file, by name."""
    name, on_file = reply.found["employer"], reply.context.employer_on_file
    still = not reply.words.bag.isdisjoint(_STILL) and on_file is not None
    if still and not reply.has("same_employer") and same_name(str(name.value), on_file or ""):
        reply.found["same_employer"] = replace(name, field="same_employer", value=True, rule="still at the one on file")


_STILL = words_of("same_job", "STAYING") | {"still", "same", "todavia", "sigo", "misma", "mismo"}
_SAME_ONES = frozenset(
    (
        ("same", "one"),
        ("the", "same", "one"),
        ("same",),
        ("la", "misma"),
        ("el", "mismo"),
        ("still", "the", "same", "one"),
    )
)


def _note_known(reply: Reply, known: Name) -> None:
    """A listed name, or one behind "work at": with the words that belong to it."""
    name = _longer(reply.words, known)
    if reply.words.bag & _EITHER:
        reply.doubt("one employer or another")
    elif name.end > known.end and _may_go_on(reply.words, name):
        reply.doubt("the name may go on")
    else:
        note_name(reply, name)


def _note_unknown(reply: Reply) -> None:
    """A name nobody has listed, as the answer."""
    words = reply.words
    if _FAMILY.first(words) is not None and words.bag.isdisjoint(_OPENERS):
        reply.doubt("a place without a name")
        return
    name = _unknown(words)
    doubt = "no name of an employer" if name is None else _doubt_about(words, name)
    if doubt:
        reply.doubt(doubt)
    elif name is not None and not any(t.first == name.first and t.end == name.end for t in known_titles(words)):
        note_name(reply, name)


def _unknown(words: Words) -> Name | None:
    start = past_a_kind(words, _past_a_title(words, body_of(words, _BEFORE_NAME)), asked=True)
    for place, word in enumerate(words.words[:-1]):
        if word in _OPENERS and words.words[max(0, place - 1)] not in _PERSONS | _HEADS:
            start = place + 1
    if start >= len(words.words) or (start > 0 and words.words[start] in _MISTERS):
        return None
    if words.words[start] in _PUBLIC and words.words[start + 1 : start + 2] in _PUBLIC_ENDS:
        return Name(start, start + 1, words.words[start], True)
    capital = start + 1 < len(words.words) and capitals(words, start, start + 2)
    if words.words[start] in _NEVER_NAMES and not capital:
        return None
    name = _whole(words, start) or name_from(words, start)
    if name is None or name.end > name.first + 1:
        return name
    return None if words.words[start] in _NEVER_NAMES or names_no_place([name.key]) else name


def _doubt_about(words: Words, name: Name) -> str:
    """Why what looks like a name may be less or more than one; "" when nothing speaks against it."""
    rest = [w for w in words.words[name.end :] if w not in _MARKS]
    if name.first == 1 and words.words[0] in NEGATORS | _LEADS and words.original(0, 2).istitle():
        return "a word before the name, or part of it"
    if _may_go_on(words, name):
        return "the name may go on"
    if _number_inside(words, name):
        return "a number in the name, or beside it"
    if rest[:1] in (["and"], ["y"]):
        return "more than one employer may be named"
    return ""


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
    if len(behind) == 1 and behind[0].isdigit():
        return True  # "Bubba's 33": of the name, or what it pays
    return len(behind) == 2 and behind[0].isdigit() and behind[1].isalpha() and behind[1] not in _UNITS


def _past_a_title(words: Words, start: int) -> int:
    """ "soy panadero en Garfield Bakery", "baker at Union Kitchen": the name comes behind the title."""
    listed = words.words
    for place in range(start + 1, min(start + 6, len(listed) - 1)):
        if listed[place] in ("at", "en"):
            titled = "soy" in listed[:place] or any(start <= t.first and t.end <= place for t in known_titles(words))
            return place + 1 if titled else start
    return start


#: Employers that need no more of a name, where one is asked for: "i work for the county".
_PUBLIC = frozenset(("county", "city", "state", "condado", "ciudad"))
_PUBLIC_ENDS = ((), (".",), (",",), ("as",), ("now",), ("de",))
_UNITS = words_of("quantities", "HOURS") | words_of("quantities", "HOUR") | words_of("quantities", "PER") | {"dollars"}
_MISTERS = frozenset(("mr", "mrs", "ms", "miss", "don", "dona"))
_PERSONS = words_of("job", "PERSONS") | words_of("job", "KIN")
_HEADS = words_of("job", "HEADS")
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
    if is_generic(inside) and not capitals(words, start, end):
        return None  # "office cleaning"
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
    named = titles(words)
    mention_title(reply)
    if not reply.has("job_title") and named:
        employer = reply.found.get("employer")
        free = [
            t
            for t in named
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
