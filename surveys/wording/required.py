"""What each text about consent must hold before it may be used, and what it may not hold.

What carriers ask for is in CTIA's Messaging Principles and Best Practices (May 2023), section 5.1: an opt-in
confirmation with the program's name, where to turn, how to stop, that it goes on and how often, and that it may cost;
one confirmation of an opt-out. The FCC's rule adds that the confirmation of an opt-out promotes nothing
(47 CFR 64.1200(a)(12), in force 2024-04-04). Lengths are those of a campaign's registration with the carrier
(its Usa2p resource: messages of 20 to 320 characters).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from string import Formatter
from typing import Final

from surveys.segments import Encoding, segments, unaccented
from surveys.wording import AGREEMENT, Organisation, filled, languages
from surveys.wording.names import telling

#: Characters that a registration takes for the opt-in, opt-out and help messages.
SHORTEST, LONGEST = 20, 320
#: The agreement is no text, but it is quoted whole in a registration and on paper.
LONGEST_AGREEMENT = 700
MOST_SEGMENTS = 2
GAPS: Final = ("org", "contact")


class Part(StrEnum):
    """Something that a text must say."""

    ORGANISATION = "organisation"
    CONTACT = "contact"
    FREQUENCY = "frequency"
    RATES = "rates"
    STOP = "stop"
    HELP = "help"
    UNSUBSCRIBED = "unsubscribed"
    NO_MORE = "no_more"
    REJOIN = "rejoin"
    AGAIN = "again"
    FREE_CHOICE = "free_choice"


_ABOUT_SENDING = (Part.ORGANISATION, Part.CONTACT, Part.FREQUENCY, Part.RATES, Part.STOP, Part.HELP)
#: The texts that staff may word, and what each must say.
REQUIRED: Final[Mapping[str, tuple[Part, ...]]] = {
    AGREEMENT: (*_ABOUT_SENDING, Part.FREE_CHOICE),
    "opted_in": _ABOUT_SENDING,
    "help": (Part.ORGANISATION, Part.CONTACT, Part.RATES, Part.STOP),
    "opted_out": (Part.ORGANISATION, Part.UNSUBSCRIBED, Part.NO_MORE, Part.REJOIN),
    "resubscribed": (*_ABOUT_SENDING, Part.AGAIN),
}
NAMES: Final = tuple(REQUIRED)

#: What each part is, in words, and words that would do, by language.
WORDS: Final[Mapping[Part, str]] = {
    Part.ORGANISATION: "who it is from",
    Part.CONTACT: "where to turn with a question",
    Part.FREQUENCY: "how often texts come",
    Part.RATES: "that message and data rates may apply",
    Part.STOP: "how to stop",
    Part.HELP: "how to get help",
    Part.UNSUBSCRIBED: "that they are unsubscribed",
    Part.NO_MORE: "that no more texts come",
    Part.REJOIN: "how to come back",
    Part.AGAIN: "that texts come again",
    Part.FREE_CHOICE: "that agreeing is no condition of any service",
}
_FOR_EXAMPLE: Final[Mapping[Part, Mapping[str, str]]] = {
    Part.ORGANISATION: {"en": "{org}", "es": "{org}"},
    Part.CONTACT: {"en": "{contact}", "es": "{contact}"},
    Part.FREQUENCY: {"en": "about 5 short surveys a year", "es": "unas 5 encuestas cortas al año"},
    Part.RATES: {"en": "Msg&data rates may apply", "es": "Pueden aplicar cargos por msjs y datos"},
    Part.STOP: {"en": "STOP to end", "es": "STOP=salir"},
    Part.HELP: {"en": "HELP for help", "es": "AYUDA=ayuda"},
    Part.UNSUBSCRIBED: {"en": "you are unsubscribed", "es": "ya no recibirá mensajes"},
    Part.NO_MORE: {"en": "you will get no more texts", "es": "ya no recibirá más mensajes"},
    Part.REJOIN: {"en": "Reply START to rejoin", "es": "Responda START para volver"},
    Part.AGAIN: {"en": "Welcome back", "es": "Volverá a recibirlas"},
    Part.FREE_CHOICE: {
        "en": "Agreeing is not a condition of any service",
        "es": "Aceptar no es condición para recibir ningún servicio",
    },
}

_EN_COUNT = r"(?:\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|once|twice)"
_ES_COUNT = r"(?:\d+|una?|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce)"
_TEXTS = r"(?:texts?|messages?|msgs?|surveys?)"
_MENSAJES = r"(?:mensajes?|msjs?|textos?|encuestas?)"


def _word(*patterns: str) -> Mapping[str, re.Pattern[str]]:
    """One pattern for each language, in their order: English, Spanish. Matched without case and accents."""
    return {language: re.compile(pattern) for language, pattern in zip(languages(), patterns, strict=True)}


#: How each part is recognised. STOP, START and HELP in capitals: they are what a person types, and stand out.
_SAID: Final[Mapping[Part, Mapping[str, re.Pattern[str]]]] = {
    Part.FREQUENCY: _word(
        rf"\b{_EN_COUNT}\b[^.!?]{{0,60}}\b(?:a|an|per|each|every) (?:year|yr|quarter|month|mo|week)\b"
        r"|\b(?:monthly|quarterly|yearly|annual(?:ly)?)\b|\bevery \d+ (?:months?|weeks?)\b"
        rf"|\b{_TEXTS} frequency (?:varies|may vary)|\bfrequency varies",
        rf"\b{_ES_COUNT}\b[^.!?]{{0,60}}\b(?:al|por|cada) (?:ano|mes|trimestre|semana)\b|\bcada \d+ (?:meses|semanas)\b"
        r"|\b(?:mensual|trimestral|anual)(?:es|mente)?\b|\bfrecuencia (?:\w+ ){0,3}(?:varia|variable|puede variar)",
    ),
    Part.RATES: _word(
        r"\b(?:msg|msgs|message|messages|text|texting|texts|standard)\b.{0,20}\brates? (?:may|can|might|will) apply"
        r"|\b(?:msg|message|text)\b.{0,20}\b(?:and|&|\+) ?data (?:rates|charges|fees)\b.{0,12}\bappl"
        r"|\bcarrier (?:rates|charges|fees) (?:may|can) apply",
        r"\b(?:pueden?|podrian?|se)\b.{0,12}\baplic\w+.{0,25}\b(?:cargos?|tarifas?|costos?)\b"
        r"|\b(?:cargos?|tarifas?|costos?)\b.{0,40}\baplic"
        r"|\baplican? (?:cargos?|tarifas?|costos?)\b",
    ),
    Part.UNSUBSCRIBED: _word(
        r"\bunsubscribed\b|\bopted out\b|\b(?:taken|removed) (?:off|from)\b|\b(?:off|out of) (?:our|the|this) list\b",
        rf"\bya no\b.{{0,20}}\b(?:recibi\w*|le (?:enviar|mandar|escribir|llegar)\w*|{_MENSAJES})"
        r"|\b(?:dado|dada) de baja\b|\bsuscripcion cancelada\b|\bcancel\w+ su suscripcion\b|\bfuera de la lista\b",
    ),
    Part.NO_MORE: _word(
        rf"\bno (?:more|further) (?:\w+ )?{_TEXTS}"
        r"|\b(?:not|never|won.?t|no longer)\b(?: \w+){0,2} (?:get|receive|text|message|be sent|hear|contact)\b",
        rf"\b(?:no|ya no|nunca)\b.{{0,25}}\bmas\b(?: {_MENSAJES})?|\bya no\b.{{0,40}}\b{_MENSAJES}"
        rf"|\bningun {_MENSAJES}",
    ),
    Part.AGAIN: _word(
        rf"\bagain\b|\b(?:are|is|re)\b.{{0,25}}\bsubscribed\b|\bresubscribed\b|\bback (?:in|on)\b|\bwelcome back\b"
        rf"|\byou will (?:now )?(?:get|receive)\b.{{0,25}}{_TEXTS}",
        r"\b(?:otra vez|de nuevo|nuevamente)\b|\bvolver\w* a recibir|\b(?:esta|queda|ya) (?:\w+ )?(?:re)?suscrit\w",
    ),
    Part.FREE_CHOICE: _word(
        r"\bnot (?:be )?(?:a )?(?:condition|requirement)\b|\bno condition\b|\bnot required\b|\bdo not have to agree\b"
        r"|\bwithout agreeing\b",
        r"\bno es (?:una |un )?(?:condicion|requisito)\b|\bsin (?:ser )?(?:condicion|obligacion)\b"
        r"|\bno (?:tengo|tiene|hay) que aceptar\b|\bno (?:estoy|esta) obligad",
    ),
}
_CAPITALS: Final[Mapping[Part, Mapping[str, re.Pattern[str]]]] = {
    Part.STOP: _word(r"\bSTOP\b", r"\bSTOP\b"),
    Part.HELP: _word(r"\bHELP\b", r"\b(?:AYUDA|HELP)\b"),
    Part.REJOIN: _word(r"\bSTART\b", r"\bSTART\b"),
}
_PROMOTION: Final = _word(
    r"\b(?:win|winners?|prizes?|gift ?cards?|giveaways?|raffles?|sweepstakes|discounts?|coupons?|on sale|limited time|"
    r"(?<!toll[- ])(?<!feel )free(?! to\b)|special offers?|donat\w+|fundrais\w+|buy|rewards?)\b",
    r"\b(?:premios?|gane|ganadora?|regalos?|tarjetas? de regalo|rifas?|sorteos?|descuentos?|cupon(?:es)?|ofertas?|"
    r"gratis|done|donar|donacion(?:es)?|donativos?|compre)\b",
)
_SHORT_LINK = re.compile(
    r"\b(?:bit\.ly|tinyurl\.com|t\.co|goo\.gl|ow\.ly|is\.gd|buff\.ly|rebrand\.ly|cutt\.ly|rb\.gy|t\.ly|tiny\.cc|"
    r"short\.io|shorturl\.at|lnkd\.in|s\.id|bl\.ink|v\.gd)\b"
)
#: Words that a carrier acts on by itself, offered for something they do not do there.
_OFFERED = re.compile(
    r"\b(?:reply|text|send|respond|answer|responda|conteste|envie|mande|escriba)(?: with)? "
    r"(?:yes|quit|end|cancel|info|unsubscribe|revoke|optout|cancelar|salir|fin)\b"
)


@dataclass(frozen=True, slots=True)
class Problem:
    """Something that keeps a text from being used: what, and the mend. `part` names what is missing, if it is that."""

    what: str
    mend: str
    part: Part | None = None

    def __str__(self) -> str:
        return f"{self.what}: {self.mend}"


def check(name: str, language: str, body: str, organisation: Organisation) -> tuple[Problem, ...]:
    """Everything that keeps a wording from being used, each with its mend; none when it may be.

    `body` holds {org} and {contact}, as staff write it; it is measured as `organisation` would send it. An organisation
    without a contact is no fault of its texts (`checkin doctor` says so). Raises `KeyError` for a name or a language
    that there is not.
    """
    needed = REQUIRED[name]
    if language not in languages():
        raise KeyError(language)
    gaps = tuple(_gaps(body))
    if gaps:
        return gaps
    missing = [_missing(part, language) for part in needed if not says(part, language, body)]
    text = filled(body, organisation, language=language)
    return (*missing, *_length(name, text), *unfit(name, language, body))


def says(part: Part, language: str, body: str) -> bool:
    """Whether a body says one thing that it must, in its language."""
    match part:
        case Part.ORGANISATION:
            return "{org}" in body
        case Part.CONTACT:
            return "{contact}" in body
        case _ if part in _CAPITALS:
            return bool(_CAPITALS[part][language].search(body))
        case _:
            return bool(_SAID[part][language].search(_plain(body)))


def _plain(text: str) -> str:
    """For matching: small letters, no accents, single spaces."""
    return " ".join(unaccented(text).casefold().replace("ñ", "n").replace("é", "e").split())


def _missing(part: Part, language: str) -> Problem:
    example = _FOR_EXAMPLE[part][language]
    if part in (Part.ORGANISATION, Part.CONTACT):
        mend = f"put {example} where it belongs"
    elif part in _CAPITALS:
        mend = f"add it in capitals, such as “{example}”"
    else:
        mend = f"add words such as “{example}”"
    return Problem(f"it does not say {WORDS[part]}", mend, part)


def _gaps(body: str) -> Iterator[Problem]:
    """Gaps that nothing would fill, and braces that belong to none."""
    try:
        found = [name for _, name, form, turned in Formatter().parse(body) if name is not None or form or turned]
    except ValueError:
        found = [None]
    known = {"{" + name + "}" for name in GAPS}
    bare = body
    for gap in known:
        bare = bare.replace(gap, "")
    for name in dict.fromkeys(found):
        if name is not None and name not in GAPS:
            yield Problem(f"nothing fills {{{name}}}", "use only {org} and {contact}")
    if ("{" in bare or "}" in bare) and all(name is None or name in GAPS for name in found):
        yield Problem("there is a { or } that belongs to no gap", "use them only in {org} and {contact}")


def _length(name: str, text: str) -> Iterator[Problem]:
    longest = LONGEST_AGREEMENT if name == AGREEMENT else LONGEST
    sent = text if name == AGREEMENT else unaccented(text)
    if len(sent) < SHORTEST:
        yield Problem(f"it has {len(sent)} characters", f"carriers want {SHORTEST} at least")
    if len(sent) > longest:
        yield Problem(f"it has {len(sent)} characters", f"shorten it to {longest}")
    if name == AGREEMENT:
        return
    counted = segments(sent)
    if counted.encoding is not Encoding.GSM_7:
        odd = "".join(dict.fromkeys(each for each in sent if segments(each).encoding is not Encoding.GSM_7))
        yield Problem(
            f"a plain text cannot carry {odd}", "take it out: with it, a text holds 70 characters and not 160"
        )
    elif counted.count > MOST_SEGMENTS:
        yield Problem(f"it takes {counted.count} segments", f"shorten it to {MOST_SEGMENTS}, which is 306 characters")


def unfit(name: str, language: str, body: str) -> Iterator[Problem]:
    """What no text of ours may hold, each with its mend."""
    # The organisation's own name is a setting: what it tells is said elsewhere, or no text could ever be saved.
    plain = _plain(body)
    promotion = (_PROMOTION[language], "sounds like promotion", "take it out: these texts may promote nothing")
    for pattern, what, mend in (promotion, *_NEVER):
        found = pattern.search(plain)
        if found and not (name == AGREEMENT and pattern is _OFFERED):
            yield Problem(f"“{found[0]}” {what}", mend)
    told = telling(body) if name != AGREEMENT else ()
    if told:
        yield Problem(
            f"“{told[0]}” tells whoever sees the phone what kind of program it is", "say it without that word"
        )


_NEVER: Final[tuple[tuple[re.Pattern[str], str, str], ...]] = (
    (_SHORT_LINK, "is a link shortener, which carriers filter", "write the address in full, or leave it out"),
    (_OFFERED, "is a word that carriers act on by themselves", "use STOP, START and HELP (AYUDA) only"),
)
