"""A program of made-up alumni for pages to show: every state, a few conversations, something waiting for staff."""

from __future__ import annotations

import random
from datetime import UTC, date, datetime, timedelta
from typing import Any

from sqlalchemy.engine import Connection

from records.tables.people import alumni as alumni_table
from surveys.dialogue import Dialogue
from surveys.questions import Question
from tests.support.factories import (
    NOW,
    a_benefit,
    a_checkin,
    a_flag,
    a_text,
    a_wage,
    an_alum,
    an_answer,
    an_employment,
)

TODAY = NOW.date()
FIRST = ("Ana", "Marcus", "Keisha", "Luis", "Tran", "Dee", "Sam", "Rosa", "Jamal", "Priya", "Wyatt", "Elena", "Omar")
LAST = ("Reyes", "Bell", "Okafor", "Nguyen", "Hart", "Castillo", "Young", "Patel", "Moss", "Silva", "Brooks")
#: How 90-day and quarter check-ins ended, as often as they may.
ENDINGS = ("completed",) * 6 + ("partial",) + ("expired",) * 3 + ("opted_out", "undeliverable")


def a_program(tx: Connection, *, alumni: int = 60, today: date = TODAY) -> int:
    """Fills an empty database and returns the alum whose story is told in full (`the_conversation`)."""
    chance = random.Random(7)
    for number in range(alumni):
        exited_on = today - timedelta(days=chance.randrange(40, 330))
        _somebody(tx, chance, number, exited_on, today)
    return the_conversation(tx)


def _somebody(tx: Connection, chance: random.Random, number: int, exited_on: date, today: date) -> None:
    blocked = chance.choice((None,) * 9 + ("opted_out", "no_phone"))
    alum = an_alum(
        tx,
        exited_on=exited_on,
        first_name=chance.choice(FIRST),
        last_name=chance.choice(LAST),
        external_id=f"P{number:03}",
        program=chance.choice(("Welding", "Health care", "Culinary")),
        cohort=f"{'Spring' if exited_on.month < 7 else 'Fall'} {exited_on.year}",
        blocked_reason=blocked,
    )
    if blocked == "no_phone":
        tx.execute(alumni_table.update().where(alumni_table.c.id == alum).values(phone=None))
    for place, days in enumerate((90, 170, 260)):
        due_on = exited_on + timedelta(days=days)
        wave = ("day_90", "quarter_2", "quarter_3")[place]
        if due_on > today:
            a_checkin(tx, alum, wave=wave, due_on=due_on, state="scheduled")
            continue
        if due_on + timedelta(days=30) > today and chance.random() < 0.5:
            a_checkin(tx, alum, wave=wave, due_on=due_on, state="open")
            continue
        state = chance.choice(ENDINGS)
        checkin = a_checkin(tx, alum, wave=wave, due_on=due_on, state=state)
        if state in ("completed", "partial"):
            _told(tx, chance, alum, checkin, due_on)


def _told(tx: Connection, chance: random.Random, alum: int, checkin: int, on: date) -> None:
    works = chance.random() < 0.7
    status = "employed" if works else chance.choice(("unemployed", "in_school", "not_looking"))
    an_employment(tx, alum, status=status, as_of=on, checkin_id=checkin)
    if works:
        a_wage(tx, alum, f"{chance.randrange(60, 96) / 4:.2f}", as_of=on, checkin_id=checkin)


def the_conversation(tx: Connection) -> int:
    """One alum with a whole check-in by text, one doubtful reply, and a question for staff."""
    alum = an_alum(tx, first_name="Dana", last_name="Whitfield", external_id="P900", program="Welding")
    opened = datetime(2026, 3, 9, 16, 0, tzinfo=UTC)
    dialogue = Dialogue(
        questionnaire="day_90",
        language="en",
        asks_from=date(2025, 11, 16),
        asks_to=date(2026, 2, 13),
        asked=Question.EMPLOYER_BENEFITS,
        known={"employment_status": "employed", "employer": "Lakeshore Metals", "job_title": "welder"},
        settled=frozenset({Question.PAY}),
    )
    checkin = a_checkin(
        tx,
        alum,
        due_on=date(2026, 3, 9),
        state="open",
        opened_at=opened,
        answered_at=opened + timedelta(minutes=12),
        dialogue=dialogue.to_json(),
        asks_from=date(2025, 11, 16),
        asks_to=date(2026, 2, 13),
    )

    def said(minutes: int, body: str, **more: Any) -> int:
        return a_text(tx, alum, body, at=opened + timedelta(minutes=minutes), checkin_id=checkin, **more)

    def asked(minutes: int, body: str, question: str, kind: str = "question") -> int:
        return said(
            minutes, body, direction="out", kind=kind, question=question, sent_at=opened + timedelta(minutes=minutes)
        )

    asked(0, "Northside alumni check-in: up to 6 short questions by text. Reply STOP to end, HELP for help. "
             "Are you working now? Reply 1 yes, 2 no", "status", "opening")  # fmt: skip
    yes = said(12, "yes! welder at lakeshore metals")
    job = an_employment(tx, alum, as_of=date(2026, 3, 9), employer="Lakeshore Metals", job_title="welder",
                        checkin_id=checkin, message_id=yes)  # fmt: skip
    for question, value in (
        ("status", {"employment_status": "employed"}),
        ("job", {"employer": "Lakeshore Metals", "job_title": "welder"}),
    ):
        an_answer(tx, alum, checkin_id=checkin, message_id=yes, question=question, value=value,
                  raw_text="yes! welder at lakeshore metals", at=opened + timedelta(minutes=12))  # fmt: skip
    asked(13, "How much are you paid before taxes, and per what? For example: 15.50 an hour, or 600 a week", "wage")
    text = "somewhere around 19 maybe 20 hr, plus tips"
    pay = said(40, text)
    an_answer(tx, alum, checkin_id=checkin, message_id=pay, question="wage", raw_text=text,
              value={"wage_amount": "19.00", "wage_unit": "hour"}, needs_review=True, why="a range, and tips besides",
              evidence=[{"field": "wage_amount", "start": 17, "end": 28, "rule": "range", "confidence": 0.4}],
              at=opened + timedelta(minutes=40))  # fmt: skip
    asked(41, "Does the job come with health insurance, paid time off, retirement or other benefits? Which ones? "
              "Or reply none.", "employer_benefits")  # fmt: skip
    health = said(50, "health ins. also can someone help me with rent this month??")
    a_benefit(tx, alum, "health", as_of=date(2026, 3, 9), checkin_id=checkin, message_id=health, employment_id=job)
    a_flag(tx, alum, kind="question", why="asks for help with rent", checkin_id=checkin, message_id=health,
           at=opened + timedelta(minutes=50))  # fmt: skip
    return alum
