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
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import lru_cache

from surveys.replies.lexicon import lists
from surveys.replies.words import Words

#: Words too common to tell which phrases are worth trying.
_COMMON = frozenset(
    "i you a the my to is am are was not no do me it in of and on at for with this that be have has we they he she "
    "de la el que en un una mi y a no me se lo es por para con los las al ya le te".split()
)
_GAPS = ("..", "....", "^", "$")
_PLAIN = re.compile(r"[^\W_]+|\d+/\d+|[$/%+*:.,-]")
_FIXED = {
    "..": r"(?:(?![.?!;,] )[^ ]+ ){0,3}?",
    "....": r"(?:(?![.?!;,] )[^ ]+ ){0,8}?",
    "#": r"\d+(?:\.\d+)? ",
    "^": r"(?:^|(?<=[.?!;,:)-] ))",
    "#th": r"\d+th ",
    "$": r"(?=$|[.?!;,:(#-] )",
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
    search: Callable[..., re.Match[str] | None] | None = None
    needs: tuple[frozenset[str], ...] | None = None

    def prepare(self) -> tuple[frozenset[str], ...]:
        """Sets of words of which a reply must hold one each, for the phrase to be worth a search."""
        self.needs = tuple(frozenset(cues) for cues in _needs(_parse(self.source)) if "#" not in cues)
        return self.needs

    def ready(self) -> Callable[..., re.Match[str] | None]:
        """The compiled search, made when first needed."""
        self.search = re.compile(_regex_of(self.source)).search
        return self.search


@dataclass(slots=True)
class Table:
    """Labelled phrases of every language; looked up together with all other tables (see `_Book`)."""

    name: str
    sources: tuple[tuple[str, str, str | None], ...]
    number: int

    @classmethod
    def of(cls, name: str, subject: str, /, *lists: str, **plain: str) -> Table:
        """A table of the lists named in the file `subject` of every language.

        Lists map a label to its phrases; `plain` gives lists without labels, as label="LIST".
        Labels named earlier rank first.
        """
        sources = (*((subject, one, None) for one in lists), *((subject, one, label) for label, one in plain.items()))
        table = cls(name, sources, len(_BOOK.tables))
        _BOOK.tables.append(table)
        return table

    def phrases(self) -> Iterator[_Phrase]:
        """Every phrase of the table, from the lists of all languages."""
        ranks: dict[str, int] = {}
        for subject, name, plain in self.sources:
            for phrases in lists(subject, name):
                for label, sources in ({plain: phrases} if plain else phrases).items():
                    rank = ranks.setdefault(label, len(ranks))
                    for source in sources:
                        yield _Phrase(label, source, rank)

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
        memo = words.memo
        if _READY not in memo:
            _BOOK.look_up(words)
        entry = memo.get(self.number)
        if entry is None:
            return _NOTHING
        if entry.__class__ is list:
            return entry
        found: list[tuple[int, Hit]] = []
        for phrases in entry:
            for phrase in phrases:
                needs = phrase.needs if phrase.needs is not None else phrase.prepare()
                for need in needs:
                    if words.bag.isdisjoint(need):
                        break
                else:
                    self._search(phrase, words.line, found)
        memo[self.number] = found
        return found

    def _search(self, phrase: _Phrase, line: str, found: list[tuple[int, Hit]]) -> None:
        search = phrase.search or phrase.ready()
        match = search(line)
        while match is not None:
            start, stop = match.span()
            first = line.count(" ", 0, start)
            end = first + line.count(" ", start, stop)
            found.append((phrase.rank, Hit(phrase.label, first, end, f"{self.name}: {phrase.source}")))
            match = search(line, stop)


@dataclass(slots=True)
class _Book:
    """All tables under one index from cue to table to phrases, so that a reply is looked up once."""

    tables: list[Table] = field(default_factory=list)
    index: dict[str, dict[int, list[_Phrase]]] = field(default_factory=dict)
    indexed: int = 0

    def look_up(self, words: Words) -> None:
        """Leaves on the words, for each table, the phrases worth trying."""
        if self.indexed < len(self.tables):
            self._extend()
        memo, index = words.memo, self.index
        memo[_READY] = ()
        for word in words.bag:
            for number, phrases in index.get(word, _NONE).items():
                memo[number] = (*memo[number], phrases) if number in memo else (phrases,)

    def _extend(self) -> None:
        for table in self.tables[self.indexed :]:
            for phrase in table.phrases():
                for cue in dict.fromkeys(_cues(phrase.source)):
                    self.index.setdefault(cue, {}).setdefault(table.number, []).append(phrase)
        self.indexed = len(self.tables)


_READY = -1
_NOTHING: list[tuple[int, Hit]] = []
_NONE: dict[int, list[_Phrase]] = {}
_BOOK = _Book()


def _longest(found: list[tuple[int, Hit]]) -> list[Hit]:
    if len(found) < 2:
        return [hit for _, hit in found]
    kept: list[Hit] = []
    for _, hit in sorted(found, key=lambda one: (one[1].first - one[1].end, one[1].first, one[0])):
        if all(hit.end <= other.first or hit.first >= other.end for other in kept):
            kept.append(hit)
    return sorted(kept, key=lambda hit: hit.first)


@dataclass(frozen=True, slots=True)
class _Item:
    """One part of a phrase: a word, or a choice between sequences; perhaps optional."""

    word: str
    choice: tuple[tuple[_Item, ...], ...]
    optional: bool


_SYNTAX = re.compile(r"\(|\)\??|\||[^\s()|?]+\??")


@lru_cache(maxsize=16384)
def _parse(source: str) -> tuple[_Item, ...]:
    stack: list[list[list[_Item]]] = [[[]]]
    for token in _SYNTAX.findall(source):
        if token == "(":
            stack.append([[]])
        elif token == "|":
            stack[-1].append([])
        elif token[0] == ")":
            if len(stack) == 1:
                raise ValueError(f"a bracket too many in the phrase {source!r}")
            choice = tuple(tuple(sequence) for sequence in stack.pop())
            stack[-1][-1].append(_Item("", choice, token == ")?"))
        else:
            optional = token[-1] == "?"
            stack[-1][-1].append(_Item(token[:-1] if optional else token, (), optional))
    if len(stack) != 1 or len(stack[0]) != 1:
        raise ValueError(f"brackets do not match, or a choice outside brackets, in the phrase {source!r}")
    return tuple(stack[0][0])


def _regex_of(source: str) -> str:
    return "(?<![^ ])" + _sequence(_parse(source), source)


def _sequence(items: tuple[_Item, ...], source: str) -> str:
    pieces = []
    for item in items:
        if item.choice:
            body = "(?:" + "|".join(_sequence(one, source) for one in item.choice) + ")"
        else:
            body = _FIXED.get(item.word) or _word(item.word, source)
        pieces.append(f"(?:{body})?" if item.optional else body)
    return "".join(pieces)


def _word(word: str, source: str) -> str:
    if not _PLAIN.fullmatch(word):
        raise ValueError(f"not a word of a normalised reply: {word!r} in the phrase {source!r}")
    return re.escape(word) + " "


def _cues(source: str) -> list[str]:
    """The words of the part of the phrase that is likeliest to be rare: a reply without any of them cannot match."""
    best = _rarest(_parse(source))
    if best is None:
        raise ValueError(f"a phrase needs at least one word that must be there: {source!r}")
    return best


def _needs(items: tuple[_Item, ...]) -> list[list[str]]:
    """For every part that must be there, the words one of which it holds."""
    found: list[list[str]] = []
    for item in items:
        if item.optional or item.word in _GAPS:
            continue
        if not item.choice:
            found.append(["#" if item.word == "#th" else item.word])
            continue
        parts = [_rarest(one) for one in item.choice]
        if all(part is not None for part in parts):
            found.append([cue for part in parts for cue in part or ()])
    return found


def _rarest(items: tuple[_Item, ...]) -> list[str] | None:
    return min(_needs(items), key=_weight, default=None)


def _weight(cues: list[str]) -> tuple[bool, bool, int]:
    return (any(cue in _COMMON for cue in cues), "#" in cues, len(cues))
