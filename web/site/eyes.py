"""What of a person's record is shown to whom: the rest is taken out before any page gets it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from records.stories import Story
from records.waiting import OpenFlag, ToReview
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
        answers=tuple(replace(each, raw_text="", evidence=(), why="") for each in story.answers),
        jobs=tuple(replace(each, needs_why=None) for each in story.jobs),
        consent=tuple(replace(each, text="") for each in story.consent),
        flags=(),
    )


def of_flags(flags: Iterable[OpenFlag]) -> tuple[OpenFlag, ...]:
    """What waits for staff. A stranger's number is whole for those who may see numbers: it is all there is of them."""
    words, phones = sees(Sight.WORDS), sees(Sight.PHONES)
    return tuple(
        replace(
            each,
            phone=each.phone if each.phone is None or (phones and each.alum_id is None) else phone_end(each.phone),
            text=each.text if words else None,
            why=each.why if words or each.alum_id is None else "",
        )
        for each in flags
    )


def of_replies(replies: Iterable[ToReview]) -> tuple[ToReview, ...]:
    """Replies for review, without their words for those who may not read them."""
    if sees(Sight.WORDS):
        return tuple(replies)
    return tuple(replace(each, raw_text="", value={}, evidence=(), why="") for each in replies)
