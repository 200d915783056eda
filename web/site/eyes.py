"""What of a person's record is shown to whom: the rest is taken out before any page gets it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from records.stories import Answer, Story
from records.waiting import OpenFlag, ToReview
from surveys.scales import SCALES
from web.site.access import Sight, sees
from web.site.formats import phone_end


def of_story(story: Story) -> Story:
    """Everything on file about one alum, as far as it is for whoever is signed in."""
    person = story.person
    if person.phone and not sees(Sight.PHONES):
        story = replace(story, person=replace(person, phone=phone_end(person.phone)))
    return story if sees(Sight.WORDS) else _without_words(story)


def _without_words(story: Story) -> Story:
    return replace(
        story,
        texts=tuple(replace(each, body="") for each in story.texts),
        answers=tuple(_without_its_words(each) for each in story.answers),
        jobs=tuple(replace(each, needs_why=None) for each in story.jobs),
        consent=tuple(replace(each, text="") for each in story.consent),
        flags=(),
        scores=(),
    )


def _without_its_words(answer: Answer) -> Answer:
    """An answer without the words; of the items of forms, hunger among them, not the value either."""
    value = {name: told for name, told in answer.value.items() if name not in SCALES}
    return replace(answer, raw_text="", evidence=(), why="", value=value)


def of_flags(flags: Iterable[OpenFlag]) -> tuple[OpenFlag, ...]:
    """What waits for staff; for those who may not read words, only that it waits, and not about whom.

    A stranger's number is whole for those who may see numbers: it is all there is of them.
    """
    return tuple(_flag(each) for each in flags)


def _flag(flag: OpenFlag) -> OpenFlag:
    person = flag.alum_id is not None
    if not sees(Sight.WORDS):
        why = "" if person else flag.why
        return replace(flag, alum_id=None, first_name=None, last_name=None, phone=None, text=None, why=why)
    if flag.phone is None or (sees(Sight.PHONES) and not person):
        return flag
    return replace(flag, phone=phone_end(flag.phone))


def of_replies(replies: Iterable[ToReview]) -> tuple[ToReview, ...]:
    """Replies for review, without their words for those who may not read them."""
    if sees(Sight.WORDS):
        return tuple(replies)
    return tuple(replace(each, asked_text=None, raw_text="", value={}, evidence=(), why="") for each in replies)
