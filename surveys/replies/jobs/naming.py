"""Where an employer's name begins and ends in a sentence, for names that nobody has listed.

A name is kept as a person would write it on a form: without "I work at", the street, the hours. Words that join
("of", "de la", "and", "for") belong to it where names are built so. A place without a name ("a warehouse", "el
restaurante de mi tia") is no employer's name.
"""

from __future__ import annotations

from functools import lru_cache

from surveys.replies.jobs.names import Name, known_employers, known_titles
from surveys.replies.lexicon import words_of
from surveys.replies.text.spelling import by_ear, vocabulary
from surveys.replies.text.words import Words

_GENERIC = words_of("job", "GENERIC")
_ENDS = words_of("job", "NAME_ENDS")
_KIN = words_of("job", "KIN")
_NO_PART_OF = words_of("job", "NO_PART_OF")
_JOINED_BY_FOR = words_of("job", "JOINED_BY_FOR")
_JOINED_BY_AND = words_of("job", "JOINED_BY_AND")
_TRADES = words_of("job", "TRADES")
_GERUNDS = words_of("job", "GERUNDS") - _TRADES
_SOFT_ENDS = words_of("job", "SOFT_ENDS")
_KINDS = words_of("job", "KINDS")
_GOODS = words_of("job", "GOODS")
_DOING = words_of("job", "DOING_IN_NAMES")
_WHEN = words_of("job", "WHEN")
_ARTICLES = frozenset(("the", "a", "an", "el", "la", "un", "una", "los", "las"))
_PERSONS = frozenset(("senor", "senora"))
_OWN = frozenset(("my", "mi"))
_INDEFINITE = frozenset("a an un una his her their some this our your tu su unos unas".split()) | _OWN
_JOINTS = frozenset(("and", "of", "for", "n", "y", "de", "del", "in"))
_SPANISH_ARTICLES = frozenset(("la", "las", "los", "el"))
_MARKS = frozenset('.,!?;:()/"$#*%')
_NO_OWN_NAME = _KIN | _GENERIC
_NOT_FOR = _KIN | _GENERIC | _WHEN
_NO_SPANISH_PART = _KIN | _WHEN | _ENDS
_ENDS_OR_JOINTS = _ENDS | _JOINTS
_TITLES_BEFORE_DOT = frozenset(("st", "mr", "mrs", "dr", "ft", "sr", "jr"))


def name_from(words: Words, first: int, *, at_most: int = 6) -> Name | None:
    """The name that starts at a word, up to where names end; None when it is a place without a name."""
    start = _past_article(words, first)
    if start is None:
        return None
    end = start
    while end < len(words.words) and end - start <= at_most:
        step = _step(words, start, end)
        if step == 0:
            break
        end += step
    if end == start or end - start > at_most:
        return None
    if is_generic(words.words[start:end]) or _kind_of_goods(words, start, end):
        return None
    if start > first and words.words[first] in _SPANISH_ARTICLES and _is_joined(words, start, end):
        start = first  # "La Flor de Michoacan", but "la fabrica"
    body = words.words[start:end]
    return Name(start, end, " ".join(body), False)


def is_generic(parts: tuple[str, ...]) -> bool:
    """Whether words only say what kind of place it is: "warehouse", "small tool shop", "cookie factory"."""
    return all(
        w in _GENERIC or w in _GOODS or w in _TRADES or w in _ENDS or w in _JOINTS or w[0].isdigit() for w in parts
    )


def _kind_of_goods(words: Words, start: int, end: int) -> bool:
    """ "fabrica de galletas", "taller de don Beto": what is made there, or whose it is, and no name."""
    listed = words.words
    if end - start < 3 or listed[start] not in _KINDS or listed[start + 1] not in ("de", "para", "of"):
        return False
    return not capitals(words, start, end) and not any(n.first > start for n in known_employers(words))


def past_a_kind(words: Words, first: int, *, asked: bool = False) -> int:
    """ "a group home Peace & Promise", "la agencia Merry Maids": where the name begins behind the kind of place.

    `asked`: a comma may stand between them, if the name is no single word that could be a town.
    """
    listed = words.words
    place = first
    while place < len(listed) and _plain_kind(words, place):
        place += 1
    comma = asked and place < len(listed) - 2 and listed[place] == ","
    start = place + comma
    if place == first or start >= len(listed) - 1 or words.text.isupper():
        return first
    plain = everyday(listed[start]) and everyday(listed[start + 1])
    named = capitals(words, start, start + 2) and not plain and not _begins_a_title(words, start)
    return start if named else first


def _plain_kind(words: Words, place: int) -> bool:
    word = words.words[place]
    kind = word in _ARTICLES or word in _GENERIC or word in _KINDS or word in _GOODS or word in _INDEFINITE
    return kind and words.original(place, place + 1).islower()


def names_no_place(parts: list[str]) -> bool:
    """A line of work, or a generic word by ear: "construction", "la jardineria", "costruccion"."""
    return len(parts) == 1 and (parts[0].endswith(_LINES_OF_WORK) or by_ear(parts[0]) in _generic_by_ear())


_LINES_OF_WORK = ("eria", "cion", "miento", "ura", "tion", "aria")


@lru_cache(maxsize=1)
def _generic_by_ear() -> frozenset[str]:
    return frozenset(map(by_ear, _GENERIC))


def everyday(word: str) -> bool:
    """Whether a word is one of talk about work and life, which means itself before it means a name."""
    return word in _everyday() or (len(word) > _PLURAL and word.removesuffix("s") in _everyday())


_PLURAL = 3
_TALK = (
    *("work", "same_job", "around_work", "calendar", "speech", "short_forms", "slips"),
    *("manners", "pay", "guards", "grammar", "quantities"),
)


@lru_cache(maxsize=1)
def _everyday() -> frozenset[str]:
    return vocabulary(*_TALK)


def capitals(words: Words, first: int, end: int) -> bool:
    """Whether every word begins with a capital, in a text that is not written in capitals throughout."""
    text = words.text
    if words.words[first] in _MARKS or words.words[end - 1] in _MARKS:
        return False
    return not text.isupper() and all(
        text[words.starts[i]].isupper() or words.words[i] in _JOINTS or words.words[i] in _ARTICLES
        for i in range(first, end)
    ) and text[words.starts[first]].isupper()  # fmt: skip


def _past_article(words: Words, first: int) -> int | None:
    """The first word behind an article; None behind "a", "my" and "his", which point at places without a name."""
    listed = words.words
    if first >= len(listed):
        return None
    word, follows = listed[first], listed[first + 1] if first + 1 < len(listed) else ""
    if follows and words.original(first + 1, first + 2) == "&":
        return first
    if word in _OWN and follows and capitals(words, first, first + 2) and follows not in _NO_OWN_NAME:
        return first
    if word in _INDEFINITE:
        return None
    if word in _PERSONS or (word in _ARTICLES and follows in _KIN):
        return None  # "con el senor Lopez"
    return first + 1 if word in _ARTICLES else first


def _step(words: Words, start: int, place: int) -> int:
    """How many words the name goes on by, here: 0 at its end."""
    listed = words.words
    word = listed[place]
    if word in _OWN and place == start:
        return 1
    if word == "." and place > start and listed[place - 1] in _TITLES_BEFORE_DOT:
        return 1
    if word in _MARKS or word == "-":
        return 0
    if place > start and word in _JOINTS and words.original(place, place + 1) != "In":
        joint = _joint(words, start, place)
        if joint or word in _ENDS_OR_JOINTS:
            return joint
    if place > start and word in _SPANISH_ARTICLES | {"mi"}:
        return _spanish_part(words, place)
    if place > start and _between_capitals(words, place):
        return 1
    if word in _ENDS or (place > start and (word[0].isdigit() or _begins_a_title(words, place))):
        return 0
    small = place > start and words.original(place, place + 1).islower()
    return int(not small or not (_tells_what(words, start, place) or _past_capitals(words, start, place)))


def _past_capitals(words: Words, start: int, place: int) -> bool:
    """ "Nursing and Rehab goin", "Ridgeline tho": a small word behind capitals that says no kind of place."""
    word = words.words[place]
    if word in _GENERIC or word in _TRADES or word in _GOODS or not capitals(words, start, place):
        return False
    opens = start == 0 or words.words[start - 1] in _MARKS
    return place - start > 1 or (not opens and everyday(word))


def _between_capitals(words: Words, place: int) -> bool:
    """ "Staff Right", "Brillo Cleaning": words that end a name elsewhere, written as part of this one."""
    word = words.words[place]
    if word in _TRADES:
        return capitals(words, place - 1, place + 1)
    return word in _SOFT_ENDS and capitals(words, place - 1, min(place + 2, len(words.words)))


def _tells_what(words: Words, start: int, place: int) -> bool:
    """Whether a word behind a name says what is done there: "doing", "limpio", and behind a plain place "deboning"."""
    word = words.words[place]
    if word in _GERUNDS or word in _DOING:
        return True
    if word.endswith(("ando", "iendo")):
        return len(word) > _SHORTEST_GERUND and word not in _FIRST_NAMES
    return word.endswith("ing") and is_generic(words.words[start:place])


_SHORTEST_GERUND = 6
_FIRST_NAMES = frozenset(("fernando", "orlando", "armando", "rolando", "hernando"))


def _begins_a_title(words: Words, place: int) -> bool:
    """ "Amazon warehouse associate": behind a name, what somebody is there."""
    return any(
        t.first == place and not t.common and not (t.end < len(words.words) and capitals(words, place, t.end + 1))
        for t in known_titles(words)
    )


def _joint(words: Words, start: int, place: int) -> int:
    """The length of a joint that belongs to the name ("of", "de la"), 0 for one that ends it."""
    listed = words.words
    after = place + 1
    if listed[place] in ("de", "del"):
        return _spanish_joint(words, place)
    follows = listed[after] if after < len(listed) else ""
    if not follows or follows in _MARKS or follows in _INDEFINITE or follows in _ENDS or follows[0].isdigit():
        return 0
    if words.original(place, after) == "&":
        return 1
    if listed[place] in ("and", "n", "y"):
        other = any(n.first == after for n in known_employers(words))
        return int(not other and (follows in _JOINED_BY_AND or capitals(words, place - 1, after + 1)))
    if listed[place] == "of":
        return int(listed[place - 1] not in _NO_PART_OF and follows not in _KIN)
    if listed[place] == "for":
        fits = follows not in _NOT_FOR or capitals(words, place - 1, after + 1)
        return int(listed[place - 1] in _JOINED_BY_FOR and fits)
    return 0


def _spanish_joint(words: Words, place: int) -> int:
    """ "Flor de Michoacan", "Casa de la Esperanza"; not "de cajera", "de noche", "de mi tia", "de la 26"."""
    listed = words.words
    after = place + 1
    if listed[place] == "de" and listed[after : after + 1] and listed[after] in _SPANISH_ARTICLES:
        after += 1
    if after >= len(listed):
        return 0
    word = listed[after]
    if word in _MARKS or word in _KIN or word in _WHEN or word in _ENDS or word in _OWN or word[0].isdigit():
        return 0
    if word in _INDEFINITE or any(t.first == after for t in known_titles(words)):
        return 0
    return after - place


def _spanish_part(words: Words, place: int) -> int:
    """ "Carniceria Las Palmas", "super mi tierra"; not "los domingos", "la mayoria del tiempo", "mi jefe"."""
    follows = words.words[place + 1] if place + 1 < len(words.words) else ","
    if follows in _MARKS or follows in _NO_SPANISH_PART or follows[0].isdigit():
        return 0
    return int(capitals(words, place, place + 2) or not (everyday(follows) or follows in _GENERIC))


def _is_joined(words: Words, start: int, end: int) -> bool:
    """Whether a Spanish article belongs to the name behind it: with capitals, or where nothing has any."""
    small = words.original(start - 1, start).islower()
    if small and words.original(start, start + 1).istitle():
        return False  # "en el Rosen Inn"
    return (end - start > 1 and words.words[start] not in _GENERIC) or capitals(words, start - 1, start + 1)


def said_to_be(words: Words) -> Name | None:
    """ "PrimeFlight is the company", "the agency is Paramount": the employer, whatever other places are named."""
    listed = words.words
    if words.bag.isdisjoint(_EMPLOYING):
        return None
    for place in range(1, len(listed) - 2):
        if listed[place] not in ("is", "es") or listed[place + 1] not in _ARTICLES | {"my", "mi", "who"}:
            continue
        if listed[place + 2] in _EMPLOYING:
            first = place - 1
            while first > 0 and capitals(words, first - 1, place):
                first -= 1
            name = Name(first, place, " ".join(listed[first:place]), False)
            return name if capitals(words, first, place) and not everyday(listed[first]) else None
    return _company_is(words)


def _company_is(words: Words) -> Name | None:
    """ "company is Guardian Shield", "la compania es Pro Clean"."""
    listed = words.words
    for place in range(1, len(listed) - 1):
        if listed[place] in ("is", "es") and listed[place - 1] in _EMPLOYING:
            name = name_from(words, place + 1)
            if name is not None and capitals(words, name.first, name.end) and not everyday(listed[name.first]):
                return name
    return None


_EMPLOYING = frozenset("company agency employer contractor compania empresa agencia".split())
