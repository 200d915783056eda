"""Names of employers and organisations, as they fit into a text, and as others may read them over a shoulder."""

from __future__ import annotations

import re

from surveys.segments import BASIC, EXTENDED, segments, unaccented

#: Places a name may take in a text: with two such names no text of ours takes more than two segments.
LONGEST_NAME = 40
_CUT = "..."

#: Words that tell whoever sees the text what kind of program it comes from, and so what the person has been through.
_TELLING = re.compile(
    r"\b(?:re-?entry|reinsertion|returning citizens?|(?:ex-?)?(?:offender|felon|inmate|convict)s?|prison(?:er)?s?|jails?|"
    r"parol(?:e|ee)s?|probation|incarcerat\w*|justice[- ]involved|detention|juvenile|correction(?:s|al)|"
    r"carcel(?:es)?|prision(?:es)?|reclus\w*|libertad condicional|"
    r"welfare|food stamps?|snap|tanf|medicaid|ssi|benefits?|low[- ]income|poverty|needy|disadvantaged|at[- ]risk|"
    r"pobreza|bajos recursos|estampillas|beneficios|asistencia social|"
    r"homeless\w*|unhoused|shelters?|foster (?:care|youth)|runaways?|drop-?outs?|albergues?|sin hogar|"
    r"rehab\w*|recovery|sober|sobriety|addict\w*|substance|detox|methadone|alcohol\w*|adicci\w*|"
    r"disab\w*|discapac\w*|special needs|mental health|behavioral health|salud mental|hiv|aids|vih|sida|"
    r"abuse|abused|survivors?|victims?|domestic violence|violencia|trafficking|"
    r"refugees?|asylum|immigrants?|undocumented|refugiad\w*|inmigrantes?|teen (?:moms?|parents?|mothers?))\b",
    re.IGNORECASE,
)


def fitting(name: str) -> str:
    """The name in characters that every text can carry, cut at a word where it is too long; may come out empty."""
    plain = "".join(each if each in BASIC or each in EXTENDED else " " for each in unaccented(name))
    plain = " ".join(plain.split())
    if segments(plain).units <= LONGEST_NAME:
        return plain
    while segments(plain).units > LONGEST_NAME - len(_CUT):
        shorter = plain.rpartition(" ")[0]
        plain = shorter if segments(shorter).units >= LONGEST_NAME // 2 else plain[:-1]
    return plain + _CUT


def telling(text: str) -> tuple[str, ...]:
    """The words in a name or a text that tell a bystander what kind of program it is, in English and Spanish.

    The name opens every first text and shows on a locked screen, where an abuser, an employer or a friend may read it.
    """
    return tuple(dict.fromkeys(found[0] for found in _TELLING.finditer(unaccented(text))))
