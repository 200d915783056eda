"""A language is complete when it has every list that the readers ask for."""

from __future__ import annotations

from collections import Counter
from importlib import import_module
from pathlib import Path

import pytest

import surveys.replies.lexicon as lexicon

ROOT = Path(lexicon.__file__).parent
SUBJECTS = sorted(path.stem for path in (ROOT / "en").glob("*.py") if path.stem != "__init__")


def lists_of(code: str, subject: str) -> dict[str, object]:
    module = import_module(f"surveys.replies.lexicon.{code}.{subject}")
    return {name: value for name, value in vars(module).items() if name.isupper() and not name.startswith("_")}


@pytest.mark.parametrize("subject", SUBJECTS)
@pytest.mark.parametrize("code", lexicon.LANGUAGES)
def test_every_language_has_every_list(code: str, subject: str) -> None:
    assert lists_of(code, subject).keys() == lists_of("en", subject).keys()


@pytest.mark.parametrize("code", lexicon.LANGUAGES)
def test_no_language_has_a_subject_of_its_own(code: str) -> None:
    assert sorted(path.stem for path in (ROOT / code).glob("*.py") if path.stem != "__init__") == SUBJECTS


#: What is looked for in every reply, before any answer.
BEFORE_ANSWERS = ("consent", "wishes", "stops", "hard", "hardship", "danger", "threats", "figures")


def _doubled(listed: object) -> list[str]:
    """The words or phrases that stand twice in one list."""
    if isinstance(listed, dict):
        return [one for phrases in listed.values() for one in _doubled(phrases)]
    return [one for one, times in Counter(listed).items() if times > 1] if isinstance(listed, (tuple, list)) else []


@pytest.mark.parametrize("subject", BEFORE_ANSWERS)
@pytest.mark.parametrize("code", lexicon.LANGUAGES)
def test_nothing_is_listed_twice(code: str, subject: str) -> None:
    assert {name: twice for name, one in lists_of(code, subject).items() if (twice := _doubled(one))} == {}
