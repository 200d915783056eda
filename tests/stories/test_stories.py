"""Whole conversations, told in the text files beside this one. See `teller` for how they are told and lived."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.stories.teller import Story

STORIES = sorted(Path(__file__).parent.glob("*.txt"))


@pytest.mark.parametrize("path", STORIES, ids=lambda path: path.stem)
def test_the_conversation_goes_as_it_is_told(path, database, clock):
    Story(path, database, clock).tell()


def test_there_are_stories():
    assert len(STORIES) >= 30
