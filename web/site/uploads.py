"""Files in a form: only where a page asks for them and staff send them, and never written down unsealed."""

from __future__ import annotations

from io import BytesIO
from typing import IO, Any, Final

from flask import Flask, Request, request
from flask_security import current_user

from bot.accounts import Role
from bot.documents import MB
from web.site import desk

#: Pages that take a file.
ROOMY: Final = frozenset({"documents.add"})


class Visit(Request):
    """A visit whose files stay in memory: a temporary file would hold a paper in the clear."""

    def _get_file_stream(self, *_: Any, **__: Any) -> IO[bytes]:
        return BytesIO()


def make_room(site: Flask) -> None:
    """Lets staff send a file where a page asks for one; everything else stays small."""
    site.request_class = Visit

    @site.before_request
    def _room_for_a_file() -> None:
        if request.endpoint in ROOMY and current_user.is_authenticated and desk.my_role().includes(Role.STAFF):
            # More than is taken, so that somebody whose file is too large is told so on the page.
            request.max_content_length = (2 * desk.the_bot().settings.document_mb + 1) * MB
