"""The employers a reply names: where the alum is now, and where they were.

A listed name is known wherever it stands, and so is the employer on file. A name nobody has listed is believed
where the words around it say that people work there: behind "work at", "janitor for", "hired on with", "now at",
or standing alone before a title or a wage.
"""

from __future__ import annotations

from surveys.replies.jobs.agencies import sending
from surveys.replies.jobs.names import Name, known_employers, known_titles
from surveys.replies.jobs.naming import capitals, everyday, name_from, names_no_place, past_a_kind, said_to_be
from surveys.replies.jobs.onfile import on_file_mentions, same_name
from surveys.replies.jobs.spoken_of import MOVED_BY_THEM, only_spoken_of, was_there
from surveys.replies.lexicon import words_of
from surveys.replies.reply import Reply
from surveys.replies.text.words import Words

_MARKS = frozenset('.,!?;:()/"$#*%-')
_WORK_VERBS = words_of("grammar", "WORK_VERBS") | words_of("job", "GERUNDS") | words_of("job", "DOING_IN_NAMES")
_PREPOSITIONS = words_of("grammar", "AT")
_THEY = words_of("grammar", "THEY")
_LEFT = words_of("grammar", "LEFT")
_PLAIN = words_of("grammar", "NOT_EMPLOYERS")
_PERSONS = words_of("job", "PERSONS") | words_of("job", "KIN")
_INSTITUTIONS = words_of("job", "INSTITUTIONS")
_GENERIC = words_of("job", "GENERIC")
_ENDS = words_of("job", "NAME_ENDS") | {"yes", "again"}
_HEADS = words_of("job", "HEADS")
_JOINING = words_of("job", "JOINING")
_HERE = words_of("job", "HERE")
_NOW = frozenset(("now", "ahora", "ahorita"))
_IN_PLACE = frozenset(("am", "been", "still", "now", "estoy", "sigo", "ando"))
_ARTICLES = frozenset(("the", "la", "el", "los", "las"))
#: "dedicated Dollar General account": for whom the work is done, not the employer.
_CLIENT = (("account",), ("accounts",), ("contract",), ("route",))
_GOING = frozenset("moved moving went left going fui movi mude pase".split())
_BUSINESS = _GENERIC | _INSTITUTIONS | words_of("job", "TRADES")
#: "a different cold storage": of the same kind, and not the one on file.
_DIFFERENT = frozenset("different another other otro otra diferente".split())
_CALLED = words_of("grammar", "CALLED")
_AT = frozenset(("at", "for", "with", "en", "para", "con", "on", "by"))
_TO = frozenset(("to", "a", "over"))
_LEADING = _AT | _TO
_WEAK = frozenset(("with", "on", "by", "con", "para", "for"))


def employers(reply: Reply, *, bare: bool) -> tuple[list[Name], list[Name]]:
    """The employers named: where the alum is now, and where they were. `bare`: a name alone counts."""
    now: list[Name] = []
    then: list[Name] = []
    said = said_to_be(reply.words)
    if said is not None:
        return [said], []
    found = mentions(reply, bare=bare)
    if not found:
        return [], []
    for name in found:
        alone = bare and _stands_alone(reply.words, name)
        if only_spoken_of(reply, name, alone=alone) or reply.words.words[name.end : name.end + 1] in _CLIENT:
            continue
        was = was_there(reply.words, name)
        if name.end < len(reply.words.words) and reply.words.words[name.end] in _THEY and not was:
            continue
        (then if was else now).append(_whole(reply.words, name))
    return sending(reply.words, _distinct(now)), _distinct(then)


def mentions(reply: Reply, *, bare: bool) -> list[Name]:
    """Known names, the name on file, and unknown ones where the words around them tell of work."""
    words = reply.words
    found = known_employers(words)
    for name in on_file_mentions(words, reply.context.employer_on_file):
        another = name.first > 0 and words.words[name.first - 1] in _DIFFERENT
        if not another and not any(o.first <= name.first and name.end <= o.end for o in found):
            found = [other for other in found if not _overlap(other, name)] + [name]
    for name in _framed_names(words):
        if not any(_overlap(other, name) for other in found):
            found.append(name)
    if bare and reply.asked in ("open", "job", "same_employer"):
        opening = _opening_name(words, alone=reply.asked == "same_employer")
        if opening is not None and not any(_overlap(other, opening) for other in found):
            found.append(opening)
    return sorted(found, key=lambda n: n.first) if len(found) > 1 else found


def _overlap(one: Name, other: Name) -> bool:
    return one.first < other.end and other.first < one.end


def _whole(words: Words, name: Name) -> Name:
    """ "Advocate Good Samaritan", "Supermercados El Guero": capitals around a listed name belong to it."""
    first, end = name.first, _past_owner(words, name.end)
    if end > name.end:
        return Name(first, end, " ".join(words.words[first:end]), name.known)
    if not capitals(words, first, end):
        return _with_tail(words, name)
    while first > 0 and capitals(words, first - 1, end) and not _everyday_or_title(words, first - 1):
        first -= 1
    on = name_from(words, first)
    if on is not None and on.end > end and capitals(words, first, on.end) and not _titled(words, first, on.end):
        end = on.end
    if (first, end) == (name.first, name.end):
        return _with_tail(words, name)
    return Name(first, end, " ".join(words.words[first:end]), name.known)


def _past_owner(words: Words, end: int) -> int:
    """ "Cook County Clerk's office": where a name ends whose next word owns the one behind it."""
    if end + 1 >= len(words.words):
        return end
    owner = words.original(end, end + 1)
    return end + 2 if owner[:1].isupper() and owner.lower().endswith(("'s", "’s")) else end


def _everyday_or_title(words: Words, place: int) -> bool:
    return everyday(words.words[place]) or words.words[place] in _ARTICLES or _titled(words, place, place + 1)


def _titled(words: Words, first: int, end: int) -> bool:
    return any(t.first < end and first < t.end for t in known_titles(words))


def _with_tail(words: Words, name: Name) -> Name:
    """ "Northwestern" of "Northwestern Hospital" is part of the name; "Target store" is Target."""
    end = name.end
    while end < len(words.words) and words.words[end] in _INSTITUTIONS:
        end += 1
    return name if end == name.end else Name(name.first, end, " ".join(words.words[name.first : end]), name.known)


def _distinct(names: list[Name]) -> list[Name]:
    kept: list[Name] = []
    for name in names:
        if not any(same_name(name.key, other.key) for other in kept):
            kept.append(name)
    return kept


def _stands_alone(words: Words, name: Name) -> bool:
    before = words.words[name.first - 1] if name.first else "."
    after = words.words[name.end] if name.end < len(words.words) else "."
    opens = name.first == 0 and (after in _ENDS or _titled(words, name.end, name.end + 1))
    free = before in _MARKS or before in ("the", "yes", "yeah", "now", "still")
    return free and (after in _MARKS or after[0].isdigit() or opens)


def _called_names(words: Words) -> list[Name]:
    """ "company is called Tessera Federal", "la fabrica se llama Nopal": what the place is called."""
    if words.bag.isdisjoint(_CALLED):
        return []
    listed = words.words
    for place in range(1, len(listed) - 1):
        start = max(0, place - _CALLED_WITHIN)
        start = next((i + 1 for i in range(place - 1, start - 1, -1) if listed[i] in ".;!?"), start)
        before = listed[start:place]
        if listed[place] not in _CALLED or _BUSINESS.isdisjoint(before) or not _PERSONS.isdisjoint(before):
            continue
        name = name_from(words, place + 1)
        left = _LEFT - {"from"} if "home" in before else _LEFT
        if name is not None and left.isdisjoint(before) and not everyday(listed[name.first]):
            return [name]
    return []


def _framed_names(words: Words) -> list[Name]:
    """Unknown names behind words that tell of working somewhere."""
    found: list[Name] = _called_names(words)
    listed = words.words
    if words.bag.isdisjoint(_LEADING):
        return found
    for place in range(len(listed) - 1):
        if (
            listed[place] not in _LEADING
            or any(name.first <= place < name.end for name in found)
            or not _framed(words, place)
        ):
            continue
        name = name_from(words, _past_called(words, place + 1))
        if name is None or any(_overlap(name, other) for other in found):
            continue
        if _believable(words, name, place) and not _where_to(words, name, place):
            found.append(name)
    return found


def _framed(words: Words, place: int) -> bool:
    """Whether the words before an "at" or "for" tell of working, or of being somewhere now."""
    listed = words.words
    before = listed[max(0, place - 3) : place]
    for mark in range(len(before) - 1, -1, -1):
        if before[mark] in _MARKS:
            before = before[mark + 1 :]
            break
    if any(w in _JOINING for w in before):
        return MOVED_BY_THEM.isdisjoint(before) or not {"hired", "cambie", "fui", "movi"}.isdisjoint(before)
    if listed[place] in _TO:
        return False
    if any(w in _WORK_VERBS for w in before) or (before and _ends_a_title(words, place)):
        return True
    if listed[place] in ("at", "en"):
        near = before[-1:] if before[-1:] and before[-1] in _GOOD_AT else before[-2:]
        return not before or before[-1] in _TIMES_THERE or not _HERE.isdisjoint(near)
    if listed[place] in ("with", "con") and not before:
        return not _NOW.isdisjoint(listed[place + 2 : place + 6])  # "with Kindly Hands now"
    return bool(before) and before[-1] in _IN_PLACE


#: "on my second week at Pine Valley", "my job at", "best spot at".
_TIMES_THERE = frozenset("week day month shift job gig position".split())
_GOOD_AT = frozenset("good better great bad best looking look mad not home".split())


def _where_to(words: Words, name: Name, place: int) -> bool:
    """ "moved to San Antonio", "me fui a El Paso": places people go to, unless the name says what is done there."""
    gone = not _GOING.isdisjoint(words.words[max(0, place - 3) : place]) and words.words[place] in _TO | {"for"}
    over = words.words[place - 1] == "over" and not words.bag.isdisjoint(_PAY_WORDS)
    return gone and not over and name.key.split()[-1] not in _BUSINESS


#: "moved over to Simmons, better money": nobody says so of a town.
_PAY_WORDS = frozenset("money pay paying pays paid hour hr benefits".split())


def _ends_a_title(words: Words, place: int) -> bool:
    """ "janitor for", "welder helper for", "baker at"."""
    return words.words[place - 1] in _HEADS or any(t.end == place for t in known_titles(words))


def _past_called(words: Words, place: int) -> int:
    """ "a place called Trini's": the name stands behind "called"."""
    for i in range(place, min(place + _CALLED_WITHIN, len(words.words) - 1)):
        if words.words[i] in _MARKS and words.words[i] != "/":
            break
        if words.words[i - 1] in _PERSONS | _HEADS and words.words[i] in _CALLED:
            return place  # "a guy named Rick"
        if words.words[i] in _CALLED or (words.words[i] == "/" and i == place):
            return i + 1
    return past_a_kind(words, place)


_CALLED_WITHIN = 8


def _believable(words: Words, name: Name, frame: int) -> bool:
    """Whether what stands behind "work at" is a name: "the hall", "school" and "costruccion" are none."""
    parts = name.key.split()
    if names_no_place(parts) or "job" in parts:
        return False
    if parts[0].isdigit() and not capitals(words, name.first + 1, name.end):
        return False  # "2 old ladies"
    begun = len(parts) > 1 and capitals(words, name.first, name.first + 2)  # "Hands of Grace home care"
    if words.words[frame] in _WEAK and everyday(parts[0]) and not begun and not capitals(words, name.first, name.end):
        return False
    if capitals(words, name.first, name.end):
        return not all(p in _PLAIN or (everyday(p) and len(parts) == 1) for p in parts)
    if (not begun and any(p in _PLAIN for p in parts)) or (len(parts) == 1 and parts[0][0].isdigit()):
        return False
    if len(parts) == 1 and (name.first - 1 > frame or everyday(parts[0])):
        return False  # "at the hall"
    return not all(everyday(p) or p in _GENERIC for p in parts) and not (
        parts[0].endswith("ing") and everyday(parts[0])
    )


def _opening_name(words: Words, *, alone: bool) -> Name | None:
    """ "Maple Grove Rehab, CNA, 20.25": a name that opens the reply, with a title or a number behind it.

    `alone`: a name in capitals needs nothing behind it ("no. Home Chef in Bedford Park").
    """
    listed = words.words
    for start in _openings(words):
        name = name_from(words, start)
        if name is None or name.first > start + 1:
            continue
        after = listed[name.end] if name.end < len(listed) else ""
        titled = any(t.first == name.end for t in known_titles(words))
        told = after and (after in ",-;/.$(" or after[0].isdigit() or titled or after in ("as", "full", "part"))
        if not told and not (alone and after in ("", "in", "now", "on")):
            continue
        parts = name.key.split()
        if len(parts) < 2 or any(t.first < name.end and name.first < t.end for t in known_titles(words)):
            continue
        business = (
            not alone and parts[-1] in _GENERIC | _INSTITUTIONS and not everyday(parts[0]) and parts[0] not in _GENERIC
        )
        if business or (capitals(words, name.first, name.end) and not all(map(everyday, parts))):
            return name
    return None


def _openings(words: Words) -> list[int]:
    """The first word of the reply and of the sentence behind a greeting or "working hard!"."""
    listed = words.words
    starts = [0, *(i + 1 for i, w in enumerate(listed[:-1]) if w in ".!;,")]
    return [i for i in starts if not listed[i][0].isdigit()][:3]
