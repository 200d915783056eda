"""Tables of labelled phrases, looked up together: which phrase a reply holds, and where.

Phrases are written in the language of `pattern`. All tables share one index, so a reply is looked up once: every
phrase is a bit, every word knows the phrases it could be part of, and what is left after all words are counted are
the few phrases that may match. Only these are searched for, and only when their table is asked; a regular
expression is compiled when first needed. A table of hundreds of phrases that may not match costs next to nothing.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import reduce
from operator import or_
from typing import NamedTuple

from surveys.replies.lexicon import holding, lists
from surveys.replies.text.pattern import needs_of, regex_of
from surveys.replies.text.words import ALL, Words


class Hit(NamedTuple):
    """A phrase found: its label, and the first and last-but-one word it covers."""

    label: str
    first: int
    end: int
    phrase: str
    rank: int = 0  # the place of its label in the table; the best is 0


@dataclass(slots=True, eq=False)
class _Phrase:
    """One phrase of a table, with its search once that was needed."""

    label: str
    source: str
    rank: int
    rule: str
    search: Callable[[str, int], re.Match[str] | None] | None = None

    def compiled(self) -> Callable[[str, int], re.Match[str] | None]:
        """The search, made when first needed."""
        self.search = re.compile(regex_of(self.source)).search
        return self.search

    def find(self, line: str, found: list[Hit]) -> None:
        """Adds every place in a line where the phrase stands; the line has a space before its first word."""
        search = self.search or self.compiled()
        match = search(line, 0)
        while match is not None:
            start, stop = match.span()
            first = line.count(" ", 0, start)
            found.append(Hit(self.label, first, first + line.count(" ", start + 1, stop), self.rule, self.rank))
            if stop == len(line):
                return
            match = search(line, stop - 1)


@dataclass(slots=True)
class Table:
    """Labelled phrases of every language; looked up together with all other tables (see `_Book`)."""

    name: str
    sources: tuple[tuple[str, str, str | None], ...]
    number: int
    mask: int = ALL  # the bits of its phrases, from `start` on; all while the table is not indexed
    start: int = 0
    sentences: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    subjects: tuple[str, ...] = ()

    @classmethod
    def over(cls, name: str, *subjects: str, sentences: Mapping[str, tuple[str, ...]]) -> Table:
        """A table of labelled sentences over word classes: `<WANT>` is any phrase of the list WANT in any language.

        The classes are lists of the files `subjects`; a name means the first file that has it.
        """
        table = cls(name, (), len(_BOOK.tables), sentences=sentences, subjects=subjects)
        _BOOK.tables.append(table)
        return table

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
        for rank, (label, sentences) in enumerate(self.sentences.items()):
            for sentence in sentences:
                for source in _sources(sentence, self.subjects):
                    yield _Phrase(label, source, rank, f"{self.name}: {sentence}")
        ranks: dict[str, int] = {}
        for subject, name, plain in self.sources:
            for phrases in lists(subject, name):
                for label, sources in ({plain: phrases} if plain else phrases).items():
                    rank = ranks.setdefault(label, len(ranks))
                    for source in sources:
                        yield _Phrase(label, source, rank, f"{self.name}: {source}")

    def hits(self, words: Words) -> list[Hit]:
        """Every phrase found, in the order of the reply; of two that overlap, the longer."""
        return longest(self.every(words)) if words.possible & self.mask else []

    def first(self, words: Words) -> Hit | None:
        """The phrase of the best-ranked label found, if any."""
        if not words.possible & self.mask:
            return None
        found = self.every(words)
        return found[0] if len(found) == 1 else min(found, key=_by_rank, default=None)

    def every(self, words: Words) -> list[Hit]:
        """Every place of every phrase, overlapping or not; kept with the words as having been asked for."""
        found = words.consulted.get(self.number)
        if found is None:
            found = words.consulted[self.number] = []
            if words.possible == ALL or self.mask == ALL:
                _BOOK.look_up(words)
            left = words.possible & self.mask
            if left:
                _BOOK.search(words.line, left >> self.start, self.start, found)
        return found


@dataclass(slots=True)
class Tables:
    """Several tables asked one after another, which can tell at once that none of them will find anything."""

    tables: tuple[Table, ...]
    mask: int = ALL

    def may_find(self, words: Words) -> bool:
        """Whether any of the tables holds a phrase that the reply may hold."""
        if words.possible == ALL:
            _BOOK.look_up(words)
        if self.mask == ALL:
            self.mask = reduce(or_, (table.mask for table in self.tables))
        return bool(words.possible & self.mask)


_CLASS = re.compile(r"<([A-Z_]+)>")


def _sources(sentence: str, subjects: tuple[str, ...]) -> list[str]:
    """The phrases of a sentence: one, or where it is only the name of a class, each of that class by itself."""
    alone = _CLASS.fullmatch(sentence)
    plain = _class(subjects, alone[1]) if alone else [sentence]
    return [_spelt_out(source, subjects) for source in plain]


def _spelt_out(sentence: str, subjects: tuple[str, ...]) -> str:
    """A sentence with each class replaced by a choice of all its phrases; a class may name others."""
    while _CLASS.search(sentence):
        sentence = _CLASS.sub(lambda named: f"({'|'.join(_class(subjects, named[1]))})", sentence)
    return sentence


def _class(subjects: tuple[str, ...], name: str) -> list[str]:
    """The phrases of a word class, of all languages."""
    return [phrase for one in lists(holding(name, subjects), name) for phrase in one]


def _by_rank(hit: Hit) -> tuple[int, int]:
    return hit.rank, hit.first


def _by_length(hit: Hit) -> tuple[int, int, int]:
    return hit.first - hit.end, hit.first, hit.rank


def _by_place(hit: Hit) -> int:
    return hit.first


def longest(found: list[Hit]) -> list[Hit]:
    """Of hits that overlap, the longer; in the order of the reply."""
    if len(found) < 2:
        return found[:]
    kept: list[Hit] = []
    taken: set[int] = set()  # by longer phrases, so that one that overlaps has its first or its last word there
    for hit in sorted(found, key=_by_length):
        if hit.first not in taken and hit.end - 1 not in taken:
            kept.append(hit)
            taken.update(range(hit.first, hit.end))
    kept.sort(key=_by_place)
    return kept


#: How many needs of a phrase are looked at before it is searched for.
_DEPTHS = 3


@dataclass(slots=True)
class _Index:
    """What a reply is looked up in: made whole before anybody uses it, since many may be reading at once.

    Every phrase is a bit. A word has one set of bits for each depth: the phrases whose need at that depth it meets,
    the rarest need first; the word "" has those that have no need so deep. `codes` lists them for each word, as
    number and depth in one; `joined` holds the sets of a word side by side, once a reply had that word.
    """

    covers: int  # how many tables
    phrases: list[_Phrase] = field(default_factory=list)
    codes: dict[str, list[int]] = field(default_factory=dict)
    joined: dict[str, int] = field(default_factory=dict)

    @classmethod
    def over(cls, tables: Sequence[Table]) -> _Index:
        """The index of all phrases of the tables. Each table learns its place; it is the same however often."""
        made = cls(len(tables))
        for table in tables:
            start = len(made.phrases)
            for phrase in table.phrases():
                made._add(phrase.source, len(made.phrases))
                made.phrases.append(phrase)
            table.start = start
            table.mask = (1 << len(made.phrases)) - (1 << start)
        made.join("")
        return made

    def _add(self, source: str, number: int) -> None:
        needs = needs_of(source)
        for depth in range(_DEPTHS):
            code = number * _DEPTHS + depth
            for word in needs[depth] if depth < len(needs) else ("",):
                self.codes.setdefault(word, []).append(code)

    def join(self, word: str) -> int:
        """One number for the sets of a word, so that a look-up adds it in one step; all phrases must be there."""
        width = len(self.phrases)
        sets = bytearray(width * _DEPTHS // 8 + 1)
        for code in self.codes.get(word, ()):
            number, depth = divmod(code, _DEPTHS)
            place = number + depth * width
            sets[place >> 3] |= 1 << (place & 7)
        bits = self.joined[word] = int.from_bytes(sets, "little")
        return bits


@dataclass(slots=True)
class _Book:
    """All tables under one index, so that a reply is looked up once."""

    tables: list[Table] = field(default_factory=list)
    index: _Index = field(default_factory=lambda: _Index(0))

    def look_up(self, words: Words) -> None:
        """Leaves on the words the phrases that the reply may hold, all their needs being met."""
        index = self.index
        if index.covers < len(self.tables):
            index = self.index = _Index.over(tuple(self.tables))
        codes, joined = index.codes, index.joined
        bits = joined[""]
        for word in words.bag:
            if word in codes:
                bits |= joined[word] if word in joined else index.join(word)
        width = len(index.phrases)
        words.possible = bits & (bits >> width) & (bits >> 2 * width)

    def search(self, line: str, left: int, start: int, found: list[Hit]) -> None:
        """Adds what is found in a line of the phrases whose bits are set, counted from one on."""
        line = " " + line
        phrases = self.index.phrases
        while left:
            last = left & -left
            phrases[start + last.bit_length() - 1].find(line, found)
            left ^= last


_BOOK = _Book()
