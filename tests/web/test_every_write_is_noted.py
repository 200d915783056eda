"""Whoever changes an outcome, or how figures are made, is in the audit trail: who and when, and no word of anybody."""

from __future__ import annotations

import io
import json
from collections.abc import Iterator, Mapping
from contextlib import closing
from datetime import date

import pytest
import sqlalchemy as sa

from records.database import Database
from records.tables.accounts import users
from records.tables.journal import audit
from records.tables.measuring import scores
from surveys.dialogue import Dialogue, Progress
from surveys.forms import SOCIAL_CAPITAL
from surveys.questions import OPTIONS
from tests.support.clock import FixedClock
from tests.support.doors import rows
from tests.support.factories import a_checkin, a_text, an_alum, an_answer, an_employment
from tests.support.papers import a_pdf
from tests.support.site import a_bot, a_visitor
from web.site import create_site

EXIT, Q2 = date(2025, 5, 15), (date(2025, 10, 1), date(2025, 12, 31))
#: What is about somebody, or in somebody's words: none of it is in the trail.
WORDS = (
    "Wilhelmina", "Featherstone", "Zanzibar", "marzipan", "oddlefinch", "gizmo", "5550144", "4711", "11.47",
    "deceased", "bramblewick", "quiddlefern", "county@example.org",
)  # fmt: skip
#: As long as an address may be; a trail has room for the first 120 characters.
LONG = "c" * 130 + "@example.org"
ONE, PAPERS, STORIES = "/outcomes/1/2", "/alumni/1/documents", "/alumni/1/stories"
STUB = {"kind": "pay_stub", "job": "1", "covers_from": "2025-10-05", "covers_to": "2025-10-18"}
LOOKED_AT = {"job": "1", "covers_from": "2025-10-05", "covers_to": "2025-10-18", "agrees": "yes"}
NEW_JOB = {"employer": "Zanzibar Bakery", "job_title": "gizmo baker", "started_on": "2025-10-06",
           "hours_per_week": "30", "wage_amount": "11.47", "wage_unit": "hour"}  # fmt: skip
AGREED = {"method": "paper", "language": "en", "on": "2026-03-09", "wording": "sharing form bramblewick"}
STORY = {"title": "marzipan", "words": "Her oddlefinch", "told_on": "2026-03-10", "shown_as": "first_name"}
ENROLLMENT = {"cohort": "quiddlefern", "exit_reason": "deceased", "exit_employer": "Zanzibar",
              "entry_net_worth": "-4711", "exit_food_security": "4"}  # fmt: skip
TRANSLATION = {
    **{
        str(each): f"Pregunta {n}. Responda {', '.join(f'{d}=x' for d in OPTIONS[each])}"
        for n, each in enumerate(SOCIAL_CAPITAL.items, 1)
    },
    **{f"after.{each}": 0 for each in SOCIAL_CAPITAL.items},
    "validated": "Universidad, 2024",
    "is_validated": "1",
}
SEEN = {f"after.{each}": 1 for each in SOCIAL_CAPITAL.items}
SCHEDULE = {"what": "tracker", "form": "xlsx", "every": "week", "where": "email", "email": "county@example.org",
            "confirmed": "yes"}  # fmt: skip
MAIL = {"CHECKIN_SMTP_URL": "smtp://localhost:1", "CHECKIN_ALERT_FROM": "us@example.org",
        "CHECKIN_ALERT_EMAILS": "staff@example.org"}  # fmt: skip
#: The form, where it goes, what is typed, what the trail says was done to what, and whose it is.
POSTS: list[tuple[str, str, Mapping[str, object], str, str, int | None]] = [
    ("outcomes.settle", f"{ONE}/settle",
     {"settled": "", "outcome": "unsubsidized_job", "source": "employer_call", "note": "marzipan", **NEW_JOB},
     "settled an outcome", "quarter_outcomes 1", 1),
    ("outcomes.upgrade", f"{ONE}/upgrade",
     {"settled": "1", "source": "wage_record", "verified_on": "2026-03-02", "note": "oddlefinch"},
     "raised the evidence of an outcome", "quarter_outcomes 2", 1),
    ("choices.add", "/lists/add", {"list": "outcome", "label": "Union", "counts_as": "training"}, "added a choice",
     "choices outcome union", None),
    ("choices.reword", "/lists/reword", {"list": "outcome", "code": "union", "label": "Guild"}, "reworded a choice",
     "choices outcome union", None),
    ("choices.offer", "/lists/offer", {"list": "outcome", "code": "union", "offered": "no"},
     "no longer offers a choice", "choices outcome union", None),
    ("choices.remove", "/lists/remove", {"list": "outcome", "code": "union"}, "took out a choice",
     "choices outcome union", None),
    ("choices.set_rules", "/lists/rules", {"confirm_from": "document", "smallest_cell": "12"}, "set a reporting rule",
     "reporting_rules smallest_cell", None),
    ("frozen.freeze", "/frozen/", {"name": "Of Wilhelmina", "program": "*", "cohort": "*"}, "froze a report",
     "frozen_reports 1", None),
    ("documents.add", f"{PAPERS}/add", STUB, "added a paper", "documents 1", 1),
    ("documents.verify", f"{PAPERS}/1/verify", LOOKED_AT, "verified a paper", "documents 1", 1),
    ("documents.doubt", f"{PAPERS}/1/doubt", {}, "no longer vouches for a paper", "documents 1", 1),
    ("documents.take_out", f"{PAPERS}/1/take-out", {"why": "marzipan"}, "took a paper out", "documents 1", 1),
    ("stories.agree", f"{STORIES}/agree", AGREED, "entered consent to sharing", "alumni 1", 1),
    ("stories.write", f"{STORIES}/write", STORY, "wrote a story down", "success_stories 1", 1),
    ("stories.withdraw", f"{STORIES}/1/withdraw", {}, "withdrew a story", "success_stories 1", 1),
    ("stories.again", f"{STORIES}/1/again", {}, "put a story forward again", "success_stories 2", 1),
    ("exports.download", "/exports/download", {"what": "tracker", "form": "csv"}, "exported", "export tracker", None),
    ("exports.schedule", "/exports/schedule", SCHEDULE, "scheduled an export", "scheduled_exports 1", None),
    ("exports.run_now", "/exports/1/now", {}, "asked for an export", "scheduled_exports 1", None),
    ("exports.stop", "/exports/1/stop", {}, "stopped an export", "scheduled_exports 1", None),
    ("optional_forms.add", "/schedule/forms", {"form": "social_capital", "name": "Ties", "offset_days": "120"},
     "changed the schedule", "plan of everybody", None),
    ("optional_forms.save", "/texts/forms/social_capital/es", TRANSLATION, "entered a translation",
     "form social_capital es", None),
    ("optional_forms.take_back", "/texts/forms/social_capital/es/remove", SEEN, "took back a translation",
     "form social_capital es", None),
    ("optional_forms.remove", "/schedule/forms/social_capital/remove", {}, "changed the schedule",
     "plan of everybody", None),
    ("enrollments.save", "/alumni/1/enrollments/1", ENROLLMENT, "changed the enrollment", "enrollments 1", 1),
    ("consent.leave_out", "/alumni/2/consent/leave-out", {"reason": "deceased", "sure": "yes", "since": "2026-03-01"},
     "left out of follow-up", "alumni 2", 2),
    ("consent.bring_back", "/alumni/2/consent/bring-back", {}, "brought back into follow-up", "alumni 2", 2),
    ("review.correct", "/review/1/correct", {"food_ran_out": "never"}, "corrected", "answers 1", 2),
]  # fmt: skip
#: Everything that is posted to these is in the table.
WHOLE = ("outcomes", "choices", "frozen", "documents", "stories", "exports", "optional_forms", "enrollments")


@pytest.fixture
def database(postgres_url: str) -> Iterator[Database]:
    """PostgreSQL holds columns to their length."""
    with closing(Database(postgres_url)) as opened:
        with opened.begin() as tx:
            first, second = (
                an_alum(tx, exited_on=EXIT, first_name="Wilhelmina", last_name="Featherstone", phone=phone)
                for phone in ("+13125550144", "+13125550145")
            )
            an_employment(tx, first, employer="Zanzibar", as_of=date(2026, 1, 5), window_from=Q2[0], window_to=Q2[1])
            known = Dialogue("hunger_screen", "en", *Q2, known={"food_worried": "often"}, progress=Progress.DONE)
            asked = a_checkin(tx, second, wave="hunger_screen", state="partial", dialogue=known.to_json())
            said = a_text(tx, second, "marzipan", checkin_id=asked)
            an_answer(tx, second, checkin_id=asked, message_id=said, question="food_ran_out", raw_text="marzipan",
                      needs_review=True)  # fmt: skip
        yield opened


def test_every_write_is_noted_with_who_and_when_and_no_word_of_anybody(database: Database, clock: FixedClock) -> None:
    bot = a_bot(database, clock, **MAIL)
    site = create_site(bot)
    posts = {rule.endpoint for rule in site.url_map.iter_rules() if "POST" in (rule.methods or ())}
    assert {each for each in posts if each.partition(".")[0] in WHOLE} <= {each[0] for each in POSTS}
    visitor = a_visitor(site, bot, "coordinator")
    with database.begin() as tx:
        tx.execute(users.update().values(email=LONG))
    for endpoint, path, fields, did, subject, alum_id in POSTS:
        clock.advance(minutes=1)
        before = len(rows(database, audit))
        file = {"file": (io.BytesIO(a_pdf("oddlefinch")), "gizmo.pdf")} if endpoint == "documents.add" else {}
        answer = visitor.post(path, {**fields, **file})
        assert answer.status_code in (200, 302), (endpoint, answer.text)
        answer.close()
        noted = [row for row in rows(database, audit)[before:] if row.did != "viewed"]
        assert (did, subject, alum_id) in [(row.did, row.subject, row.alum_id) for row in noted], endpoint
        for row in noted:
            assert (row.by, row.at) == (LONG[:120], clock()), endpoint
    told = [json.dumps([row.did, row.subject, row.detail]) for row in rows(database, audit)]
    assert [word for word in WORDS if any(word.lower() in each.lower() for each in told)] == []
    with database.read() as tx:
        assert tx.scalar(sa.select(sa.func.count()).select_from(scores)) == 2
