"""Noting who looked at whose record, whenever a page shows one."""

from __future__ import annotations

from datetime import timedelta
from enum import StrEnum
from typing import Final

import structlog
from flask_security import current_user

from records import audit
from records.database import DatabaseUnavailable
from web.site import desk

log = structlog.get_logger(__name__)


class Page(StrEnum):
    """Where a record was looked at."""

    ALUM = "alum"
    CONSENT = "consent"
    ENROLLMENTS = "enrollments"
    REPLY = "reply"
    REPLIES = "replies"
    WAITING = "waiting"
    ERASING = "erasing"
    OUTCOMES = "outcomes"
    OUTCOME = "outcome"
    FROZEN = "frozen"
    DOCUMENTS = "documents"
    STORIES = "stories"


#: Looking at the same page of the same person again within this is one viewing. Lists are looked at all day, by
#: everybody, and each look is at everybody on them.
ONE_VIEWING: Final = timedelta(minutes=15)
ONE_VIEWING_OF_A_LIST: Final = timedelta(hours=12)
_LISTS: Final = frozenset({Page.REPLIES, Page.WAITING, Page.OUTCOMES})


def note(page: Page, *alum_ids: int | None) -> None:
    """Notes that whoever is signed in looks at these people's records; once for one viewing.

    When nothing can be written, the page is shown all the same, and the log says so: somebody may be in danger.
    """
    database, by, now = desk.the_bot().database, desk.my_email(), desk.now()
    ids = frozenset(alum_id for alum_id in alum_ids if alum_id is not None)
    since = now - (ONE_VIEWING_OF_A_LIST if page in _LISTS else ONE_VIEWING)
    with database.read() as tx:
        unseen = audit.not_viewed_lately(tx, ids, page, by=by, since=since)
    if not unseen:
        return
    try:
        with database.begin() as tx:
            audit.viewed(tx, unseen, page, by=by, now=now)
    except DatabaseUnavailable:
        log.error("a viewing could not be noted", page=str(page), login=current_user.id, people=len(unseen))
