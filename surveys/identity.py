"""Who is at the other end of a number: asked before anything else, and told from the first reply.

Numbers move on to other people, and phones lie about. So nothing about the alum is said, and nothing asked, until the
person at the other end has said who they are, or plainly writes as the alum would.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from functools import lru_cache

from surveys.dialogue import Dialogue, Identity, Say
from surveys.on_behalf import about_the_alum
from surveys.wording import Organisation
from surveys.wording.identity import introduction, is_it_you

#: A number from which nothing was heard for this long may be somebody else's by now: phone companies give numbers out
#: anew after 45 to 90 days, and two missed quarters in a row are more than one forgotten text.
HEARD_WITHIN = timedelta(days=180)


@dataclass(frozen=True, slots=True)
class Person:
    """Whom we believe to have a phone: the first name we may use, and who else has the same number.

    `others` are their first names ("" where none is on file); `others_confirmed` when one of them is known to have
    this very phone.
    """

    first_name: str = ""
    others: tuple[str, ...] = ()
    others_confirmed: bool = False

    @property
    def shares(self) -> bool:
        """True when several alumni have this number."""
        return bool(self.others)


NOBODY = Person()


class Claim(StrEnum):
    """What a text says about who wrote it."""

    ALUM = "alum"
    NOT_ALUM = "not_alum"
    SOMEBODY_ELSE = "somebody_else"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Heard:
    """A claim, and where in the text the rest begins: what is said beside it."""

    claim: Claim
    rest_at: int = 0


def must_ask(*, confirmed_at: datetime | None, shared: bool, now: datetime) -> bool:
    """Whether a check-in begins with the question who this is: first contact, long silence, or a shared number."""
    return shared or confirmed_at is None or now - confirmed_at > HEARD_WITHIN


def first_text(dialogue: Dialogue, person: Person, organisation: Organisation) -> Say:
    """The first text to somebody unknown: who we are, and whether this is the alum."""
    asked = is_it_you(person.first_name, language=dialogue.language)
    return Say("opening", introduction(asked, organisation, language=dialogue.language))


def once_more(dialogue: Dialogue, person: Person) -> Say:
    """The question who this is, put again after a reply that could not be read."""
    return Say("clarify", is_it_you(person.first_name, language=dialogue.language, again=True))


def doubt(dialogue: Dialogue | None) -> Dialogue | None:
    """The conversation once there is reason to think that somebody else holds the phone: who it is stands open."""
    return replace(dialogue, identity=Identity.ASKED) if dialogue else None


def listen(text: str, person: Person) -> Heard:
    """What a text says about who wrote it: "yes", "this is Maria", "no", "soy Jose"."""
    plain = _plain(text)
    if _is_another(plain, person):
        return Heard(Claim.SOMEBODY_ELSE)
    if plain.strip().startswith(_THUMBS):
        return Heard(Claim.ALUM, len(text))
    name = _name(person.first_name)
    denial = _denial(name).match(plain)
    if denial:
        return Heard(Claim.NOT_ALUM, denial.end())
    claim = _claim(name).match(plain)
    if claim and (claim["yes"] or claim["me"]):
        asks_back = not claim["yes"] and "?" in claim[0]  # "Maria?", as anybody may who picks up a phone
        return Heard(Claim.NONE) if asks_back else Heard(Claim.ALUM, claim.end())
    if in_third_person(text, person):
        return Heard(Claim.NONE)
    if name and "?" not in plain and (_is_like(plain, person) or _in_full(name, plain)):
        return Heard(Claim.ALUM, len(text))
    if name and _signed(name).search(plain):
        return Heard(Claim.ALUM)
    return Heard(Claim.NONE)


def says_only_who(text: str, person: Person) -> bool:
    """Whether a text says who writes, in so many words, and nothing besides: "yes this is Maria", "soy yo"."""
    plain = _plain(text)
    claim = _claim(_name(person.first_name)).fullmatch(plain)
    return claim is not None and claim["me"] is not None and "?" not in plain


def introduces_themselves(text: str, person: Person) -> bool:
    """Whether a text says who writes and can mean nothing else: "yes this is Maria", and not "yes I am"."""
    return says_only_who(text, person) and _EITHER.search(_plain(text)) is None


def writes_about(rest: str, person: Person) -> bool:
    """Whether what stands in a first reply, behind its yes or no, speaks of the alum as of another person."""
    return about_the_alum(_plain(rest), " ".join(_plain(person.first_name).split()))


def only_denies(rest: str, person: Person) -> bool:
    """Whether nothing stands behind a "no" but what belongs to it: "no sorry, this isn't Maria"."""
    own = set(_plain(person.first_name).split())
    return all(word in _OF_A_DENIAL or word in own for word in re.findall(r"[a-z0-9']+", _plain(rest)))


def is_own_name(place: str, text: str, person: Person) -> bool:
    """Whether what was read as the name of a place is the writer's own: "this is Maria Garcia"."""
    name, said = _plain(person.first_name), _plain(place)
    return bool(name and said) and (said.startswith(name) or f"{name} {said}" in _plain(text))


_OF_A_DENIAL = frozenset(
    "no not nope 2 sorry this is isnt isn't it's its im i'm i am her him she he me wrong person you have got the a "
    "here sir maam ma'am perdon lo siento disculpe soy es ella el yo aqui equivocado persona numero number phone "
    "man bro dude lol she's he's never heard of anymore any longer by that name nobody".split()
)


def in_third_person(text: str, person: Person) -> str | None:
    """The text with "she" for the alum's name where somebody speaks about the alum; None where nobody does.

    "Maria died" says to a reader who knows no names what "she died" says.
    """
    name = _name(person.first_name)
    plain = _plain(text)
    if name and (kin := re.search(rf"\b{name}'?s (?={_KIN})", plain)):
        return f"{text[: kin.start()]}her {text[kin.end() :]}"
    found = _spoken_of(name).search(plain) if name else None
    if found is None:
        return None
    pronoun = "ella" if found["spanish"] else "she"
    before = _WHOSE.sub("", text[: found.start("name")])  # "my son Carlos" is Carlos, and no other relative
    return f"{before}{pronoun}{text[found.end('name') :]}"


_WHOSE = re.compile(r"\b(?:my|our|mi|nuestr[oa]) [^\W\d_]+,? $", re.IGNORECASE)
_KIN = r"(?:mom|mother|mum|ma|dad|father|sister|brother|husband|wife|son|daughter|(?:boy|girl)friend|cousin|aunt)\b"
_NEW_NUMBER = re.compile(
    r"\b(?:my|a) (?:new|different|other) (?:phone |cell |mobile )?(?:number|cell|#)"
    r"|\b(?:changed|changing|switched|change) (?:my |phone |cell )*(?:numbers?|cell)\b"
    r"|\bmy (?:phone |cell )?number (?:is now|is changing|has changed|changed|will be)\b"
    r"|\b(?:mi |un |el )?(?:nuevo (?:numero|celular)|numero nuevo)\b"
    r"|\b(?:cambi[eo]|cambiando|cambiar|cambiare|cambie) (?:de |mi |el )*(?:numero|telefono|celular)\b"
)


def tells_new_number(text: str) -> bool:
    """Whether somebody says that their number is, or will be, another one. A person enters it, with its own consent."""
    return _NEW_NUMBER.search(_plain(text)) is not None


def _plain(text: str) -> str:
    """Small letters without accents, each at its old place."""
    letters = (unicodedata.normalize("NFKD", each)[:1] or each for each in text.replace("’", "'"))
    return "".join(letter.lower() if len(letter.lower()) == 1 else letter for letter in letters)


def _name(first_name: str) -> str:
    return re.escape(" ".join(_plain(first_name).split()))


_HELLO = (
    r"(?:(?:hi+|hello|hey+|hola|buenas?|buenos dias|buenas tardes|good (?:morning|afternoon|evening)|oh|ok|okay)\b\W*)*"
)
_THUMBS = ("👍", "✅", "✔")
#: A digit that is the answer, and not "1 job" or "2.50".
_ALONE = (
    r"(?![\d.,]*\d)(?!\s*(?:jobs?|hours?|hrs?|days?|weeks?|months?|years?|trabajos?|horas?|dias?|meses|anos?|x|\$))"
)
#: Both digits are neither.
_OR = r"\W*(?:(?:or|and|o|y)\W+)?"
_YES = (
    rf"(?:1(?!{_OR}2\b){_ALONE}|(?:one|uno)(?=\W*$)|y(?:=?yes)?(?=\W*$)|yes+|yess?ir|yea|yeah+|yeh|yep+|yup+|ya(?=\W*$)|yas+|"
    r"sure(?=\W*$|[,.!])|correct|right(?=\W*$|[,.!])|affirmative|absolutely|of course|indeed|uh huh|si+p?|simon|"
    r"claro(?: que si)?|correcto|exacto|asi es|afirmativo|efectivamente)\b"
)
#: Where a name ends that is not "Maria's mom".
_END = r"\b(?!')"
_NO = (
    rf"(?:2(?!{_OR}1\b){_ALONE}|(?:two|dos)(?=\W*$)|n(?=\W*$)|no+(?!\s+(?:longer|more|mas|job|work)\b)|nope|nah|nop|"
    r"negative|negativo)\b"
)


@lru_cache(maxsize=1024)
def _claim(name: str) -> re.Pattern[str]:
    """ "Yes", "this is Maria", "soy yo", at the beginning of a text."""
    who = rf"(?:(?:me|she|he)\b|(?:him|her)(?=\W*$|\s*[,.!]){'|' + name + _END if name else ''})"
    named = (
        rf"|{name}(?:\s+(?:here|speaking|aqui|habla|le habla)\b|(?=\W*$))|(?:soy|(?:le )?habla|aqui)\s+{name}{_END}"
        if name
        else ""
    )
    me = (
        rf"(?:(?:it'?s|this is|that'?s|that is|it is|i'?m|i am|you (?:have|got))\s+{who}"
        rf"|(?:i am|i'?m|it is|i do|i did)(?=\W*$|\s*[,.!])|speaking\b|soy yo\b|yo soy(?=\W*$|\s*[,.!])"
        rf"|(?:con )?(?:ella|el)(?: mism[ao])?(?: habla)?(?=\W*$|\s*[,.!])"
        rf"|la misma\b|el mismo\b|a sus ordenes\b{named})"
    )
    return re.compile(rf"\W*{_HELLO}(?P<yes>{_YES})?\W*(?P<me>{me})?\W*")


@lru_cache(maxsize=1024)
def _denial(name: str) -> re.Pattern[str]:
    """ "No", "not me", "no soy Maria", at the beginning of a text."""
    who = rf"(?:me|her|him|she|he{'|' + name if name else ''})"
    es = rf"(?:yo|ella|el{'|' + name if name else ''})"
    return re.compile(
        rf"\W*{_HELLO}(?:{_NO}\W*)?(?:not {who}\b|this (?:is not|isn'?t) {who}\b|(?:i'?m|i am) not {who}\b"
        rf"|it'?s not {who}\b|no (?:soy|es) {es}\b|{_NO})\W*"
    )


@lru_cache(maxsize=1024)
def _signed(name: str) -> re.Pattern[str]:
    """ "still there, maria here", "this is maria" later in a text, or the name at its end as one signs a letter."""
    return re.compile(
        rf"\b(?:this is|it'?s|i'?m|i am|my name is|me llamo|mi nombre es|soy|habla)\s+{name}{_END}"
        rf"|\b{name} here\b|[-,.!]\s*{name}\W*$"
    )


@lru_cache(maxsize=1024)
def _spoken_of(name: str) -> re.Pattern[str]:
    english = (
        r"is|isnt|isn't|was|has|hasnt|hasn't|does|doesnt|doesn't|died|dead|passed|left|moved|lives|works|lost|changed|"
        r"got|cant|can't|wont|won't"
    )
    spanish = "murio|fallecio|ya|esta|no|se|fue|tiene|trabaja|vive|anda|cambio|salio"
    return re.compile(
        rf"(?<!this is )(?<!it's )(?<!its )(?<!soy )(?<!i'm )(?<!im )(?<!i am )(?<!, )"
        rf"\b(?P<name>{name})\s+(?:(?:{english})\b|(?P<spanish>(?:{spanish})\b))"
    )


#: Words behind a first name that are no last name: "Maria who", "will do", "may be".
_NO_LAST_NAMES = frozenset(
    "who what why where when how huh wrong not no nope yes si que quien cual como cuando donde do be so if call text "
    "try see get sick busy sleeping asleep out away gone please thanks lol ok okay stop equivocado equivocada salio "
    "murio ocupada ocupado dormida dormido".split()
)


def _in_full(name: str, plain: str) -> bool:
    """Whether the text is the first name and a last name: "Maria Garcia"."""
    found = re.fullmatch(rf"\W*{name} (?P<last>[a-z'-]+)\W*", plain)
    return found is not None and found["last"] not in _NO_LAST_NAMES


#: What says who somebody is, and answers other questions as well.
_EITHER = re.compile(r"\b(?:i am|i'?m|it is|i do|i did|that'?s|that is|speaking|misma|mismo|a sus ordenes)\W*$")
#: Words that follow "this is" without being anybody's name.
_NO_NAMES = frozenset(
    "me she he her him it a an the my your his their our not no so too very just what who why how where when all "
    "about for from good bad fine great crazy wrong right true spam fake cool nice funny still also really only now "
    "annoying ridiculous stupid weird old new mine yours hers someone somebody nobody anybody yo ella el la un "
    "una".split()
)
_NAMED = re.compile(
    r"\W*(?:(?:hi|hello|hey|hola|no|nope|yes|si|sorry)\W+)*"
    r"(?:this is|my name is|me llamo|mi nombre es|habla|le habla)\s+"
    r"(?P<name>[a-z]{2,})(?P<more>\s+[a-z]+)?(?=\W*$|\s*[,.!])"
)


def _is_another(plain: str, person: Person) -> bool:
    """Whether the writer gives another name than the alum's: on a shared number any other, or the other alum's own.

    Where nobody else is known to have the number, "this is Bob" may be Robert: who it is is asked once more.
    """
    for other in person.others:
        name = _name(other)
        if name and name != _name(person.first_name) and _says_name(name, plain):
            return True
    return bool(person.shares and person.first_name and _named(plain)) and not _is_like(plain, person)


#: A name by itself, or behind words after which many things may stand.
_ALONE_NAME = re.compile(
    r"\W*(?:(?:hi|hello|hey|hola)\W+)*"
    r"(?P<lead>(?:it'?s|i go by|call me|they call me|me dicen|soy|i'?m)\s+)?(?P<name>[a-z]{3,})\W*$"
)


def _named(plain: str) -> str | None:
    """The name that the writer gives, if any: "this is Jose"."""
    found = _NAMED.match(plain)
    return None if found is None or found["name"] in _NO_NAMES else found["name"]


def _is_like(plain: str, person: Person) -> bool:
    """Whether the name given is the alum's own, or what friends make of it."""
    own = _plain(person.first_name).split()
    alone = _ALONE_NAME.match(plain)
    if alone is not None and not alone["lead"]:  # one word, that may be an answer: "walmart" is not Walter
        return any(name.startswith(alone["name"]) or _one_amiss(alone["name"], name) for name in own)
    said = alone["name"] if alone else _named(plain)
    return said is not None and any(_alike(said, name) for name in own)


def _says_name(name: str, plain: str) -> bool:
    """Whether the writer says that this name is theirs."""
    found = _claim(name).match(plain)
    claimed = found is not None and bool(found["me"]) and re.search(rf"\b{name}\b", found["me"]) is not None
    denied_first = re.search(rf"^\W*(?:no|nope)\W+(?:soy )?{name}\b", plain) is not None
    return claimed or denied_first or _signed(name).search(plain) is not None


def _alike(one: str, name: str) -> bool:
    """Mari and Maria, Alex and Alejandro, Al and Albert, Jon and John."""
    return name.startswith(one) or (len(name) > 2 and one[:3] == name[:3]) or _one_amiss(one, name)


def _one_amiss(one: str, name: str) -> bool:
    """One letter other, more or less, behind the first."""
    if abs(len(one) - len(name)) > 1 or one[:1] != name[:1]:
        return False
    short, long = sorted((one, name), key=len)
    if len(short) == len(long):
        return sum(a != b for a, b in zip(short, long, strict=True)) <= 1
    return any(long[:cut] + long[cut + 1 :] == short for cut in range(len(long)))
