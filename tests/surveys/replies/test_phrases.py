"""Every phrase of every language can be searched for, and sentences over word classes mix the languages."""

from __future__ import annotations

import re
from collections.abc import Iterator
from importlib import import_module

import pytest

import surveys.replies.lines  # noqa: F401  # with the reader all its tables are there
from surveys.replies.lexicon import LANGUAGES, lists
from surveys.replies.talk import danger
from surveys.replies.text.pattern import needs_of, regex_of
from surveys.replies.text.phrases import _BOOK, Table
from surveys.replies.text.words import read_words

TABLES = tuple(_BOOK.tables)


def phrases() -> Iterator[tuple[str, str]]:
    for table in TABLES:
        for phrase in table.phrases():
            yield table.name, phrase.source


def test_every_phrase_of_every_table_can_be_searched_for() -> None:
    broken = []
    for name, source in phrases():
        try:
            re.compile(regex_of(source))
        except (ValueError, re.error) as error:
            broken.append(f"{name}: {source[:60]}: {error}")
    assert broken == []


def test_every_phrase_needs_a_word_so_that_no_reply_is_searched_in_vain() -> None:
    assert [source for _, source in phrases() if not needs_of(source)] == []


def test_no_table_is_empty() -> None:
    assert [table.name for table in TABLES if next(table.phrases(), None) is None] == []


def test_a_phrase_with_a_word_that_no_reply_can_hold_is_refused_by_name() -> None:
    with pytest.raises(ValueError, match="don't"):
        regex_of("i don't work")


@pytest.fixture
def over() -> Iterator[Table]:
    """A table of sentences over the word classes of danger; taken out of the book again."""
    before = len(_BOOK.tables)
    yield Table.over(
        "trial",
        "danger",
        sentences={"wish": ("<WANT> .. <DIE>",), "pills": ("<TOOK> .. <MANY> .... <PILLS>",)},
    )
    del _BOOK.tables[before:]


def test_a_class_stands_for_its_phrases_in_all_languages(over: Table) -> None:
    wish = next(phrase for phrase in over.phrases() if phrase.label == "wish")
    for phrases_of_one in lists("danger", "WANT"):
        assert all(phrase in wish.source for phrase in phrases_of_one if "<" not in phrase)
    assert "<" not in wish.source


def test_the_labels_of_sentences_rank_in_the_order_they_are_given(over: Table) -> None:
    assert [(phrase.label, phrase.rank) for phrase in over.phrases()] == [("wish", 0), ("pills", 1)]


def test_a_class_that_is_a_whole_sentence_is_one_phrase_for_each_of_its_own() -> None:
    before = len(_BOOK.tables)
    alone = Table.over("trial", "danger", sentences={"farewell": ("<FAREWELL>",)})
    del _BOOK.tables[before:]
    assert len(list(alone.phrases())) == sum(len(one) for one in lists("danger", "FAREWELL"))


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize(("subject", "names"), [("danger", ("WANT", "DIE", "PILLS")), ("threats", ("WHO", "ASSAULT"))])
def test_the_classes_of_danger_are_written_in_every_language(code: str, subject: str, names: tuple[str, ...]) -> None:
    module = import_module(f"surveys.replies.lexicon.{code}.{subject}")
    assert [name for name in names if not getattr(module, name)] == []


def test_a_sentence_may_take_its_classes_from_more_than_one_file() -> None:
    before = len(_BOOK.tables)
    both = Table.over("trial", "danger", "threats", sentences={"both": ("<WANT> .. <KILL>",)})
    del _BOOK.tables[before:]
    (phrase,) = both.phrases()
    assert "<" not in phrase.source
    for subject, name in (("danger", "WANT"), ("threats", "KILL")):
        assert all(known in phrase.source for one in lists(subject, name) for known in one if "<" not in known)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("i just want to die", danger.SELF_HARM),
        ("ya me quiero morir", danger.SELF_HARM),
        ("thinking about killing myself", danger.SELF_HARM),
        ("i took too many of my pills", danger.SELF_HARM),
        ("they would all be better off without me", danger.SELF_HARM),
        ("my husband me pega", danger.VIOLENCE),
        ("mi esposo beats me", danger.VIOLENCE),
        ("he pulled a gun on me", danger.VIOLENCE),
        ("my ex is following me home", danger.VIOLENCE),
        ("he hit me with a belt last night", danger.VIOLENCE),
    ],
)
def test_danger_is_told_in_one_language_or_in_both_and_by_its_kind(text: str, kind: str) -> None:
    hit = danger.told(read_words(text))
    assert hit is not None
    assert hit.label == kind


@pytest.mark.parametrize(
    "text",
    [
        "this job is killing me lol",
        "i would die for a day off",
        "my phone died",
        "my boss is going to kill me if im late",
        "i count pills at the pharmacy",
        "he hit me up on facebook",
        "im dead tired",
        "me muero de hambre jaja",
        "hurt my shoulder on the belt",
        "i relapsed last year but im clean now",
    ],
)
def test_a_manner_of_speaking_tells_of_no_danger(text: str) -> None:
    assert danger.told(read_words(text)) is None
