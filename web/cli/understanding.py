"""`checkin understand`: what replies mean, a JSON line in and a JSON line out. Needs no database."""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping
from typing import Any

import click

from surveys.replies import lines as replies
from surveys.replies.lines import BadLine


@click.command()
@click.option("--explain", "explained", is_flag=True, help="Also say on stderr which words each value came from.")
def understand(explained: bool) -> None:
    """Reads replies as JSON lines on stdin and writes what they mean, one JSON line each.

    In: {"id", "asked", "text", "lang", "context": {"today", "employer"}}. Out: {"id", "intent", "fields",
    "needs_review"}. A line that cannot be read is named on stderr; the others go on, and the exit code is 1.
    """
    bad = 0
    for number, raw in enumerate(sys.stdin.buffer, 1):
        if not raw.strip():
            continue
        try:
            line = _parsed(raw)
            click.echo(json.dumps(replies.understand(line), ensure_ascii=False))
            if explained:
                click.echo(replies.explain(line["text"], replies.read_line(line)), err=True)
        except BadLine as error:
            bad += 1
            click.echo(f"checkin: stdin line {number}: {error}", err=True)
    if bad:
        sys.exit(1)


def _parsed(raw: bytes) -> Mapping[str, Any]:
    """The line as JSON. Raises `BadLine`."""
    try:
        line = json.loads(raw.decode("utf-8-sig"))
    except UnicodeDecodeError:
        raise BadLine("not UTF-8: save the file as UTF-8") from None
    except json.JSONDecodeError as error:
        raise BadLine(f"not JSON ({error.msg} at character {error.pos + 1}): write one JSON object a line") from None
    except (ValueError, RecursionError):
        raise BadLine("nested too deeply, or a number too long: write one plain JSON object a line") from None
    if not isinstance(line, dict):
        raise BadLine(f'a line must be a JSON object, not {type(line).__name__}: write {{"id": ..., "text": ...}}')
    return line
