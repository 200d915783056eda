"""Numbers and texts as they stand in addresses and forms: only what a record can have gets as far as a page."""

from __future__ import annotations

from typing import Any, Final

from flask import Flask, abort, request
from werkzeug.routing import IntegerConverter, Map

#: The largest key that either database keeps; whoever names a larger one means no record.
LARGEST: Final = 2_147_483_647
#: Programs are chosen from a list: a longer name was never in one.
LONGEST_PROGRAM: Final = 120


class Key(IntegerConverter):
    """A number in the path of an address. One that is larger than any key leads nowhere (404)."""

    def __init__(self, map: Map, *args: Any, **settings: Any) -> None:
        super().__init__(map, *args, **{"max": LARGEST, **settings})


def key(text: str) -> int:
    """A number that somebody's form or address names a record by. Raises ValueError for anything else."""
    text = text.strip()
    if not (text.isascii() and text.isdecimal()) or len(text) > len(str(LARGEST)) or int(text) > LARGEST:
        raise ValueError("no number of a record")
    return int(text)


def mind(site: Flask) -> None:
    """Lets no address or form through that no database could keep: keys too large, and the character of no text."""
    site.url_map.converters["int"] = Key

    @site.before_request
    def _writable() -> None:
        values = (*request.args.values(), *request.form.values())
        if any("\0" in each for each in values) or len(request.form.get("program", "")) > LONGEST_PROGRAM:
            abort(400)
