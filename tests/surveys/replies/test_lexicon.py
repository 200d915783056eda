"""A language is complete when it has every list that the readers ask for."""

from __future__ import annotations

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
