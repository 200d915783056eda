"""The little pattern language the word lists are written in, and tables of such patterns.

A phrase is a row of words as they stand in a normalised reply (see `words`): lower case, no accents, no
apostrophes, contractions written out, numbers as figures.

    take (me|us) off .. list      a word, one of several, a gap of up to three words
    (i am)? not working           a part that may be missing
    ^ later $                     at the start, at the end of a clause
    # hours                       a number
    .... forever                  a gap of up to eight words

Gaps never cross a comma or the end of a sentence. Patterns are compiled when first needed, and only those
whose least common word occurs in the reply are tried: a table of hundreds costs a few microseconds.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from surveys.replies.words import Words

#: Words too common to tell which phrases are worth trying.
_COMMON = frozenset(
    "i you a the my to is am are was not no do me it in of and on at for with this that be have has we they he she "
    "de la el que en un una mi y a no me se lo es por para con los las al ya le te".split()
)
_ELEMENT = re.compile(r"\(([^)]*)\)(\??)|(\S+?)(\??)(?=\s|$)")
_FIXED = {
    "..": r"(?:(?![.?!;,] )[^ ]+ ){0,3}",
    "....": r"(?:(?![.?!;,] )[^ ]+ ){0,8}",
    "#": r"\d+(?:\.\d+)? ",
    "^": r"(?:^|(?<=[.?!;,:)-] ))",
    "$": r"(?=$|[.?!;,:(-] )",
}


@dataclass(frozen=True, slots=True)
class Hit:
    """A phrase found: its label, and the first and last-but-one word it covers."""

    label: str
    first: int
    end: int
    phrase: str


@dataclass(slots=True)
class _Phrase:
    label: str
    source: str
    rank: int
    compiled: re.Pattern[str] | None = None

    def regex(self) -> re.Pattern[str]:
        if self.compiled is None:
            self.compiled = re.compile(_regex_of(self.source))
        return self.compiled


@dataclass(slots=True)
class Table:
    """Labelled phrases, indexed by their least common word."""

    name: str
    index: dict[str, list[_Phrase]] = field(default_factory=dict)

    @classmethod
    def of(cls, name: str, *languages: Mapping[str, Iterable[str]]) -> Table:
        """Builds a table from one mapping of label to phrases per language; earlier labels rank first."""
        table = cls(name)
        rank = {label: place for place, label in enumerate(dict.fromkeys(k for one in languages for k in one))}
        for language in languages:
            for label, phrases in language.items():
                for source in phrases:
                    phrase = _Phrase(label, source, rank[label])
                    for cue in _cues(source):
                        table.index.setdefault(cue, []).append(phrase)
        return table

    def hits(self, words: Words) -> list[Hit]:
        """Every phrase found, in the order of the reply; of two that overlap, the longer."""
        return _longest(self._every(words))

    def first(self, words: Words) -> Hit | None:
        """The phrase of the best-ranked label found, if any."""
        best: tuple[int, int, Hit] | None = None
        for rank, hit in self._every(words):
            key = (rank, hit.first)
            if best is None or key < best[:2]:
                best = (rank, hit.first, hit)
        return best[2] if best else None

    def _every(self, words: Words) -> list[tuple[int, Hit]]:
        found: list[tuple[int, Hit]] = []
        index, line = self.index, words.line
        for cue in words.bag & index.keys():
            for phrase in index[cue]:
                for match in phrase.regex().finditer(line):
                    first = line.count(" ", 0, match.start())
                    end = first + line.count(" ", match.start(), match.end())
                    found.append((phrase.rank, Hit(phrase.label, first, end, f"{self.name}: {phrase.source}")))
        return found


def _longest(found: list[tuple[int, Hit]]) -> list[Hit]:
    if len(found) < 2:
        return [hit for _, hit in found]
    kept: list[Hit] = []
    for _, hit in sorted(found, key=lambda one: (one[1].first - one[1].end, one[0], one[1].first)):
        if all(hit.end <= other.first or hit.first >= other.end for other in kept):
            kept.append(hit)
    return sorted(kept, key=lambda hit: hit.first)


def _elements(source: str) -> list[tuple[list[str], bool]]:
    """The parts of a phrase: alternatives, and whether the part may be missing."""
    parts: list[tuple[list[str], bool]] = []
    for group, group_optional, word, word_optional in _ELEMENT.findall(source):
        parts.append((group.split("|"), bool(group_optional)) if group else ([word], bool(word_optional)))
    return parts


def _regex_of(source: str) -> str:
    pieces = ["(?<![^ ])"]
    for alternatives, optional in _elements(source):
        if alternatives[0] in _FIXED and len(alternatives) == 1:
            pieces.append(f"(?:{_FIXED[alternatives[0]]})?" if optional else _FIXED[alternatives[0]])
            continue
        body = "|".join(" ".join(_FIXED["#"].strip() if w == "#" else re.escape(w) for w in a.split()) + " " for a in alternatives)
        pieces.append(f"(?:{body}){'?' if optional else ''}")
    return "".join(pieces)


def _cues(source: str) -> list[str]:
    """The first words of the part of the phrase that is likeliest to be rare."""
    best: list[str] | None = None
    for alternatives, optional in _elements(source):
        if optional or alternatives[0] in ("..", "....", "^", "$"):
            continue
        cues = [next((w for w in a.split() if w not in _COMMON), a.split()[0]) for a in alternatives]
        if best is None or _weight(cues) < _weight(best):
            best = cues
    if best is None:
        raise ValueError(f"a phrase needs at least one word that must be there: {source!r}")
    return best


def _weight(cues: list[str]) -> tuple[bool, int]:
    return (any(cue in _COMMON for cue in cues), len(cues))
