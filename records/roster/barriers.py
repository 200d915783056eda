"""Barriers to work at entry: the words that programs use, and what each stands for."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from typing import Final

#: Words that are none of these stay as they were said.
BARRIERS: Final = {
    "justice_involved": (
        "justice involved", "justice involvement", "criminal record", "ex offender", "returning citizen", "reentry",
        "re entry", "formerly incarcerated", "court involved", "antecedentes penales",
    ),
    "homeless": ("homeless", "homelessness", "unhoused", "runaway", "sin hogar", "sin vivienda"),
    "disability": ("disability", "disabled", "individual with a disability", "discapacidad"),
    "english_learner": (
        "english learner", "english language learner", "ell", "esl", "limited english", "lep", "aprende ingles",
    ),
    "single_parent": ("single parent", "single mother", "single father", "madre soltera", "padre soltero"),
    "long_term_unemployed": ("long term unemployed", "long term unemployment", "unemployed 27 weeks"),
    "foster_youth": ("foster youth", "foster care", "aged out of foster care", "former foster youth"),
    "veteran": ("veteran", "vet", "eligible veteran", "veterano", "veterana"),
    "low_income": ("low income", "bajos ingresos"),
    "substance_use": ("substance use", "substance abuse", "addiction", "recovery", "in recovery", "adicciones"),
    "other": ("other", "otro", "otra"),
    "none": ("none", "no barriers", "ninguna", "ninguno"),
}  # fmt: skip
_BARRIER_FOR: Final = {word: code for code, words in BARRIERS.items() for word in words}


def coded_barriers(said: Iterable[str]) -> list[str]:
    """Barriers by their codes, each once; words that nobody knows stay as they were said. None: an empty list."""
    codes = list(dict.fromkeys(_BARRIER_FOR.get(_plain(each), each) for each in said))
    return [code for code in codes if code != "none"]


def _plain(said: str) -> str:
    bare = unicodedata.normalize("NFKD", said.casefold())
    kept = "".join(sign if sign.isalnum() else " " for sign in bare if not unicodedata.combining(sign))
    return " ".join(kept.split())
