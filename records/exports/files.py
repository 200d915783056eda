"""An export as a file or as a stream of text: in one of the three forms, and never half of it under its name."""

from __future__ import annotations

import io
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from sqlalchemy.engine import Connection

from records.exports.export import Asked, Export, Values, several_of
from records.exports.writing import CannotWrite, write_csv, write_jsonl, write_xlsx

FORMATS: Final = ("jsonl", "csv", "xlsx")
#: Rows that go out together.
_TOGETHER: Final = 200


def write_file(tx: Connection, chosen: Export, asked: Asked, form: str, path: Path) -> int:
    """Writes an export to a file, in one of `FORMATS`. Gives the number of rows. Raises `TooManyRows`."""
    if form == "xlsx" and chosen.book is not None:
        return chosen.book(tx, asked, path)
    fields, rows = chosen.fields_for(asked), chosen.rows(tx, asked)
    if form == "xlsx":
        return write_xlsx(path, fields, rows, name=chosen.name)
    with path.open("w", encoding="utf-8", newline="") as file:
        return (write_csv if form == "csv" else write_jsonl)(file, fields, rows)


def text_of(tx: Connection, chosen: Export, asked: Asked, form: str) -> Iterator[str]:
    """An export as text, a few rows at a time: JSON lines or CSV."""
    fields = chosen.fields_for(asked)
    if form == "csv":
        yield _csv(fields, (), head=True)
    for several in several_of(chosen.rows(tx, asked), _TOGETHER):
        if form == "csv":
            yield _csv(fields, several, head=False)
        else:
            out = io.StringIO()
            write_jsonl(out, fields, several)
            yield out.getvalue()


def _csv(fields: tuple[str, ...], rows: tuple[Values, ...], *, head: bool) -> str:
    out = io.StringIO(newline="")
    write_csv(out, fields, rows, head=head)
    return out.getvalue()


@contextmanager
def whole_file(out: Path) -> Iterator[Path]:
    """A file to write that takes the place of `out` only once it is complete. Raises `CannotWrite`."""
    if out.exists() and not out.is_file():
        try:
            yield out  # a pipe or a device: what is there is not ours to replace
        except BrokenPipeError:
            raise  # whoever read it has had enough
        except OSError as error:
            raise CannotWrite(out, error) from error
        return
    out = out.resolve()
    unfinished = out.with_name(f".{out.name}.{os.getpid()}.part")
    try:
        unfinished.unlink(missing_ok=True)
        unfinished.touch(exist_ok=False)  # not through a link that somebody put there
        yield unfinished
        unfinished.replace(out)
    except OSError as error:
        raise CannotWrite(out, error) from error
    finally:
        if unfinished.parent.is_dir():
            unfinished.unlink(missing_ok=True)
