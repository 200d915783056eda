"""What staff do in a story: they enter on the consent page what somebody told them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.consent import Desk
from records.consent import Consented, GivenBy, Method

if TYPE_CHECKING:
    from tests.stories.teller import Story

_AGREED = Consented(method=Method.PHONE, language="en", wording="May we text you?")
_PARENT = Consented(method=Method.PAPER, given_by=GivenBy.GUARDIAN, language="en", wording="May we text your child?")


def act(story: Story, name: str | None, told: str) -> None:
    """One deed of staff, as a line of a story tells it."""
    person = next(iter(story.people)) if name is None else name
    alum_id, enrollment, _ = story.people[person]
    desk = Desk(story.database, by="jo@example.org", now=story.clock(), zone="America/Chicago")
    match told.split():
        case ["opt", "out"]:
            desk.opt_out(alum_id, note="called and asked us to stop")
        case ["number", number, *agreed]:
            desk.change_number(alum_id, number, _AGREED if agreed else None)
            story.people[person] = (alum_id, enrollment, number)
        case ["agrees"]:
            desk.enter(alum_id, _AGREED)
        case ["guardian", "agrees"]:
            desk.enter(alum_id, _PARENT)
        case ["left", "out", reason]:
            desk.leave_out(alum_id, reason)
        case _:
            raise story.wrong(f"staff do not know how to {told}")
