"""Delivery reports taken in per second: ours (signature, the text found, its status moved, commit) beside a floor.

The floor checks the signature and keeps one row for each report, commits shared: Flask, and the driver itself.
Run: `python -m benchmarks.callbacks`.
"""

from __future__ import annotations

import uuid
from collections.abc import Callable
from datetime import UTC, datetime

import sqlalchemy as sa

from benchmarks.doors import main
from benchmarks.knocks import report_on
from benchmarks.servers import floor_table
from bot.carriers.simulator import new_sid
from records.database import Database
from records.tables.texts import attempts, messages

NOW = datetime(2026, 4, 7, 17, tzinfo=UTC)
#: What the carrier reports on each text, in its order.
REPORTS = ("sent", "delivered")


def prepare(url: str, texts: int) -> tuple[list[bytes], Callable[[], None]]:
    """Texts that the carrier took, and the reports on them: all of the first kind, then all of the second."""
    database = Database(url)
    left = [(number, new_sid(), uuid.uuid4().hex, f"+1312555{100 + number % 100:04}") for number in range(1, texts + 1)]
    with database.begin() as tx:
        floor_table.create(tx)
        tx.execute(
            messages.insert(),
            [
                {"id": number, "direction": "out", "sid": sid, "phone": phone, "body": "hi", "status": "accepted",
                 "kind": "question", "at": NOW, "sent_at": NOW}
                for number, sid, _, phone in left
            ],
        )  # fmt: skip
        tx.execute(
            attempts.insert(),
            [
                {"id": attempt, "message_id": number, "started_at": NOW, "outcome": "accepted"}
                for number, _, attempt, _ in left
            ],
        )
    database.close()
    requests = [report_on(sid, attempt, status, phone) for status in REPORTS for _, sid, attempt, phone in left]
    return requests, lambda: _check(url, texts)


def _check(url: str, texts: int) -> None:
    """Figures count only if the work was done."""
    database = Database(url)
    with database.read() as tx:
        done = tx.scalar(sa.select(sa.func.count()).where(messages.c.status == "delivered"))
    database.close()
    if done != texts:
        raise RuntimeError(f"of {texts} texts {done} are marked as delivered")


if __name__ == "__main__":
    main("callbacks", __doc__, prepare, floor="shared", size=1500, target=0.7)
