"""Two people do the same at the same moment: one of them is told so, in words, and nothing is there twice."""

from __future__ import annotations

import io
import json
import re
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from datetime import date
from pathlib import Path
from threading import Barrier, BrokenBarrierError, local
from typing import Any

import pytest
import sqlalchemy as sa

from records.database import Database
from records.histories import import_histories
from records.tables import metadata
from tests.support.clock import FixedClock
from tests.support.databases import PostgresServer
from tests.support.doors import at_once, rows
from tests.support.factories import an_alum, an_employment
from tests.support.papers import a_pdf
from tests.support.site import Visitor, a_bot, a_visitor
from web.site import create_site

#: The second quarter after it is October to December 2025, which is over.
EXIT, Q2 = date(2025, 5, 15), (date(2025, 10, 1), date(2025, 12, 31))
Post = tuple[str, dict[str, object]]
Two = tuple[Visitor, Visitor]


def settle(enrollment: int, outcome: str) -> Post:
    chosen: dict[str, object] = {
        "outcome": outcome,
        "source": "self_report",
        "employment_id": str(enrollment),
        "settled": "",
    }
    return f"/outcomes/{enrollment}/2/settle", chosen


def line(did: str, of: str, **fields: str) -> Post:
    return f"/lists/{did}", {"list": of, **fields}


FREEZE: Post = ("/frozen/", {"name": "Q2", "program": "*", "cohort": "*", "as_of": "2026-03-10"})
SCHEDULE: Post = (
    "/exports/schedule",
    {"what": "tracker", "form": "xlsx", "every": "week", "where": "folder", "folder": "x"},
)
LEAVE_OUT: Post = ("/alumni/2/consent/leave-out", {"reason": "deceased", "sure": "yes"})
BRING_BACK: Post = ("/alumni/7/consent/bring-back", {})
PAPER: Post = ("/alumni/1/documents/add", {"kind": "other"})
UNION = line("add", "outcome", label="Union", counts_as="training")
RULES: Post = ("/lists/rules", {"confirm_from": "document", "smallest_cell": "12"})
#: What each of the two does, what one of them is told, and what is there in the end beside the audit trail.
CASES: list[tuple[Post, Post, str, dict[str, int]]] = [
    (settle(1, "unsubsidized_job"), settle(1, "unsubsidized_job"), "settled this quarter meanwhile",
     {"quarter_outcomes": 1}),
    (settle(2, "unsubsidized_job"), settle(2, "not_working"), "settled this quarter meanwhile",
     {"quarter_outcomes": 1}),
    (FREEZE, FREEZE, "is freezing a report of that name|a frozen report has that name", {"frozen_reports": 1}),
    (UNION, UNION, "the list has a line of these words already", {"choices": 1}),
    (line("reword", "outcome", code="training", label="Course"),
     line("reword", "outcome", code="military", label="Course"), "the list has a line of these words already",
     {"choices": 1}),
    (line("offer", "school_status", code="dropout", offered="no"),
     line("offer", "school_status", code="graduate", offered="no"), "a list needs at least one line that is offered",
     {"choices": 1}),
    (line("remove", "outcome", code="local"), settle(3, "local"),
     "records use this line|choose the outcome|choose an outcome", {}),
    (line("remove", "outcome", code="guild"), line("remove", "outcome", code="guild"), "not in the list any more",
     {"choices": -1}),
    (RULES, RULES, "", {"reporting_rules": 2}),
    (LEAVE_OUT, LEAVE_OUT, "they are left out already", {"exclusions": 1}),
    (BRING_BACK, BRING_BACK, "not left out", {"exclusions": -1}),
    (SCHEDULE, SCHEDULE, "scheduled just that already", {"scheduled_exports": 1}),
    (PAPER, PAPER, "this file is on file for them already", {"documents": 1}),
]  # fmt: skip


@pytest.fixture(scope="module")
def database(postgres_server: PostgresServer) -> Iterator[Database]:
    """On SQLite there is one writer at a time anyway."""
    with postgres_server.fresh() as url, closing(Database(url)) as opened:
        with opened.begin() as tx:
            for number in range(1, 8):
                alum = an_alum(tx, exited_on=EXIT, external_id=f"F{number}")
                an_employment(tx, alum, as_of=date(2026, 1, 5), window_from=Q2[0], window_to=Q2[1])
        yield opened


@pytest.fixture(scope="module")
def two(database: Database, tmp_path_factory: pytest.TempPathFactory) -> Two:
    folder: Path = tmp_path_factory.mktemp("exports")
    bot = a_bot(database, FixedClock(), CHECKIN_EXPORT_FOLDER=str(folder))
    site = create_site(bot)
    first, second = a_visitor(site, bot, "coordinator"), a_visitor(site, bot, "admin")
    for label in ("Guild", "Local"):
        first.post(*line("add", "outcome", label=label, counts_as="training"))
    first.post("/alumni/7/consent/leave-out", {"reason": "deceased", "sure": "yes"})
    for code in ("in_secondary", "in_alternative", "in_postsecondary", "compulsory_age"):
        first.post(*line("offer", "school_status", code=code, offered="no"))
    return first, second


@contextmanager
def meeting(database: Database, *writes: str) -> Iterator[None]:
    """Whoever is about to write waits for the other to be; one who waits for the other's rows is not waited for."""
    barrier, mine = Barrier(2), local()

    def meet(_connection: Any, _cursor: Any, statement: str, *_: Any) -> None:
        if statement.startswith(writes or ("INSERT", "UPDATE", "DELETE")) and not hasattr(mine, "met"):
            mine.met = True
            with suppress(BrokenBarrierError):
                barrier.wait(timeout=0.3)

    sa.event.listen(database.engine, "before_cursor_execute", meet)
    try:
        yield
    finally:
        sa.event.remove(database.engine, "before_cursor_execute", meet)


def posting(visitor: Visitor, post: Post) -> Callable[[], Any]:
    path, fields = post
    token = visitor.token("/alumni/")  # before the two begin
    files = {"file": (io.BytesIO(a_pdf()), "stub.pdf")} if path.endswith("documents/add") else {}
    return lambda: visitor.client.post(path, data={"csrf_token": token, **fields, **files})


def counts(database: Database) -> dict[str, int]:
    left_out = {"audit", "frozen_verdicts", "checkins"}
    return {table.name: len(rows(database, table)) for table in metadata.sorted_tables if table.name not in left_out}


@pytest.mark.parametrize(
    ("one", "other", "told", "there"), CASES, ids=[f"{one[0]} {other[0]}" for one, other, *_ in CASES]
)
def test_one_is_told_and_nothing_is_there_twice(
    database: Database, two: Two, one: Post, other: Post, told: str, there: dict[str, int]
) -> None:
    before = counts(database)
    doings = posting(two[0], one), posting(two[1], other)
    with meeting(database):
        answers = at_once(*doings)
    assert {answer.status_code for answer in answers} <= {302, 422}
    after = counts(database)
    changed = {name: after[name] - before[name] for name in after if after[name] != before[name]}
    pages = [
        answer.text if answer.status_code == 422 else who.get(answer.location).text
        for who, answer in zip(two, answers, strict=True)
    ]
    if told:
        assert sum(re.search(told, page, re.IGNORECASE) is not None for page in pages) == 1, pages
    if there:
        assert changed == there
    else:
        assert changed in ({"choices": -1}, {"quarter_outcomes": 1})


LINES: list[tuple[Post, dict[str, object], str]] = [
    (settle(4, "unsubsidized_job"), {"type": "outcome", "quarter": 2, "outcome": "military"}, "quarter_outcomes"),
    (("/alumni/5/consent/leave-out", {"reason": "deceased", "sure": "yes"}),
     {"type": "exclusion", "reason": "deceased"}, "exclusions"),
    (("/alumni/6/documents/1/verify", {"job": "6", "covers_from": "2025-10-01", "covers_to": "2025-12-31",
                                       "agrees": "yes"}),
     {"type": "outcome", "quarter": 2, "outcome": "military"}, "quarter_outcomes"),
]  # fmt: skip


@pytest.mark.parametrize(("post", "told", "table"), LINES, ids=[f"{post[0]} {told['type']}" for post, told, _ in LINES])
def test_a_file_that_says_the_same_at_the_same_moment_leaves_it_there_once(
    database: Database, two: Two, tmp_path: Path, post: Post, told: dict[str, object], table: str
) -> None:
    number = int(post[0].split("/")[2])
    kept = metadata.tables[table]
    if "documents" in post[0]:
        paper: dict[str, object] = {
            "kind": "employer_letter",
            "job": "6",
            "file": (io.BytesIO(a_pdf("letter")), "letter.pdf"),
        }
        assert two[0].post("/alumni/6/documents/add", paper).status_code == 302
        (letter,) = rows(database, metadata.tables["documents"], metadata.tables["documents"].c.alum_id == 6)
        post = (post[0].replace("/1/", f"/{letter.id}/"), post[1])
    path = tmp_path / "records.jsonl"
    path.write_text(json.dumps({"external_id": f"F{number}", **told}))

    def bring() -> Any:
        return import_histories(database, path, now=FixedClock()(), by="x", default_zone="America/Chicago")

    with meeting(database, f"INSERT INTO {table}"):
        taken, answer = at_once(bring, posting(two[0], post))
    assert taken.rejected == ()
    assert answer.status_code in (302, 422)
    in_force = [
        row
        for row in rows(database, kept, kept.c.alum_id == number)
        if "replaced_by" not in kept.c or row.replaced_by is None
    ]
    assert len(in_force) == 1
