"""What staff enter about consent, on both databases; and that nobody is texted whom the ledger does not let be."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from bot import ageing
from bot.consent import BadEntry, Desk, NotOnFile
from records.consent import Consented, GivenBy, Method, Scope, record_event, stands
from records.database import Database
from records.tables.journal import audit
from records.tables.people import alumni, consent_events
from records.tables.texts import flags, messages
from tests.support.clock import FixedClock
from tests.support.doors import PHONE, Doors, asked, rows
from tests.support.factories import NOW, a_flag, a_text, an_alum

OTHER = "+12175550166"
CHILD = date(2009, 6, 1)
AGREED = Consented(method=Method.PHONE, language="en", wording="May we text you?")


def desk(database: Database, now: datetime = NOW) -> Desk:
    return Desk(database, by="jo@example.org", now=now, zone="America/Chicago")


def event(database: Database, name: str, alum: int, *, phone: str = PHONE, **more: Any) -> None:
    with database.begin() as tx:
        record_event(tx, name, phone=phone, alum_ids=(alum,), source="text", text="", now=NOW, **more)


def someone(database: Database, **more: Any) -> int:
    with database.begin() as tx:
        return an_alum(tx, **{"phone": PHONE, **more})


def blocked(database: Database, alum: int) -> str | None:
    return rows(database, alumni, alumni.c.id == alum)[0].blocked_reason


def test_an_opt_out_by_staff_is_for_everybody_on_the_number_and_written_down_once(database: Database) -> None:
    alum, other = someone(database), someone(database)
    assert desk(database).opt_out(alum, note="  called\0 twice ") == 1
    assert [blocked(database, each) for each in (alum, other)] == ["opted_out", "opted_out"]
    (entry,) = rows(database, consent_events)
    assert (entry.alum_id, entry.event, entry.by, entry.text) == (
        alum,
        "staff_opt_out",
        "jo@example.org",
        "called twice",
    )
    (line,) = rows(database, audit)
    assert (line.did, line.subject, line.detail) == ("opted out of texts", f"alumni {alum}", {"method": "phone"})


def test_what_waited_for_just_that_is_settled_with_it(database: Database) -> None:
    alum = someone(database)
    with database.begin() as tx:
        for kind in ("doubtful_stop", "wrong_number", "identity", "question"):
            a_flag(tx, alum, kind=kind)
    desk(database).change_number(alum, OTHER, AGREED)
    assert {row.kind: row.resolution for row in rows(database, flags) if row.resolved_at} == {
        "wrong_number": "number changed", "identity": "number changed",
    }  # fmt: skip
    desk(database).opt_out(alum)
    assert [row.kind for row in rows(database, flags) if row.resolved_at is None] == ["question"]


def test_somebody_without_a_number_can_opt_out_and_stays_so_with_one(database: Database) -> None:
    alum = someone(database, phone=None, blocked_reason="no_phone")
    desk(database).opt_out(alum)
    assert desk(database).change_number(alum, "217-555-0166", None) == "opted_out"
    with pytest.raises(BadEntry, match="START"):
        desk(database).change_number(alum, "217-555-0167", AGREED)


@pytest.mark.parametrize(
    ("reason", "told"),
    [("opted_out", "START"), ("wrong_number", "somebody else"), ("no_phone", "add the number")],
)
def test_staff_cannot_agree_for_a_number_that_is_closed(database: Database, reason: str, told: str) -> None:
    alum = someone(database, phone=None if reason == "no_phone" else PHONE, blocked_reason=reason)
    with pytest.raises(BadEntry, match=told):
        desk(database).enter(alum, AGREED)
    assert rows(database, consent_events) == []
    assert blocked(database, alum) == reason


def test_the_old_number_s_agreement_is_none_for_the_new_one_nor_again_for_the_old(database: Database) -> None:
    alum = someone(database)
    event(database, "opt_in", alum)
    assert desk(database).change_number(alum, OTHER, None) == "no_consent"
    assert desk(database).change_number(alum, PHONE, None) == "no_consent"
    assert desk(database).enter(alum, AGREED) is None


def test_a_number_that_said_stop_stays_closed_for_whoever_gets_it(database: Database) -> None:
    alum, stopped = someone(database), someone(database, phone=OTHER)
    event(database, "opt_out", stopped, phone=OTHER)
    assert desk(database).change_number(alum, OTHER, AGREED) == "opted_out"


def test_texts_to_the_old_number_are_taken_back_and_those_of_others_are_not(
    database: Database, clock: FixedClock
) -> None:
    alum, other = someone(database), someone(database)
    for each in (alum, other):
        with database.begin() as tx:
            a_text(tx, each, "hello", direction="out", status="queued", sid=None, kind="question", at=clock())
    desk(database).change_number(alum, OTHER, AGREED)
    assert {row.alum_id: row.status for row in rows(database, messages)} == {alum: "cancelled", other: "queued"}


def test_consents_to_sharing_and_research_leave_texts_alone(database: Database) -> None:
    alum, other = someone(database), someone(database, phone=OTHER)
    event(database, "opt_in", alum)
    sharing = Consented(scope=Scope.SHARING, method=Method.PAPER)
    for each in (alum, other):
        assert desk(database).enter(each, sharing) is None
    desk(database).enter(alum, Consented(scope=Scope.RESEARCH, method=Method.PAPER))
    desk(database).take_back(other, Scope.SHARING)
    desk(database).opt_out(alum)
    with database.read() as tx:
        told = {scope: stands(tx, (alum, other, 999), scope) for scope in Scope}
    assert told == {Scope.TEXTS: {other}, Scope.SHARING: {alum}, Scope.RESEARCH: {alum}}


def test_nobody_is_found_who_is_not_there(database: Database) -> None:
    with pytest.raises(NotOnFile):
        desk(database).opt_out(4711)


@pytest.mark.parametrize(
    ("language", "said", "carrier", "version", "words"),
    [
        ("en", "STOP", "", "opted_out en s1", "you are unsubscribed"),
        ("es", "ya no me manden mensajes", "", "opted_out es s1", "ya no recibira"),
        ("en", "STOP", "STOP", "", ""),  # the phone company has sent its own words, which we do not know
    ],
)
def test_a_stop_is_kept_with_what_was_answered(
    database: Database, clock: FixedClock, language: str, said: str, carrier: str, version: str, words: str
) -> None:
    doors = Doors(database, clock)
    alum, _ = asked(database, language=language)
    doors.text(PHONE, said, **({"OptOutType": carrier} if carrier else {}))
    (entry,) = rows(database, consent_events)
    assert (entry.alum_id, entry.event, entry.method, entry.text) == (alum, "opt_out", "text", said)
    assert (entry.wording_version, words in entry.wording, bool(entry.wording)) == (version, True, bool(words))
    # Said again: nothing is answered, so nothing was shown.
    doors.text(PHONE, said)
    assert rows(database, consent_events)[-1].wording == ""


@pytest.mark.parametrize(
    ("reason", "events", "version"),
    [
        ("no_consent", ["opt_in"], "opted_in es s1"),
        ("opted_out", ["resubscribed"], "resubscribed es s1"),
        ("wrong_number", ["resubscribed"], ""),
        ("excluded", ["resubscribed"], ""),
    ],
)
def test_start_is_an_agreement_where_there_was_none(
    database: Database, clock: FixedClock, reason: str, events: list[str], version: str
) -> None:
    alum = someone(database, language="es", blocked_reason=reason)
    Doors(database, clock).text(PHONE, "START")
    told = rows(database, consent_events)
    assert [(row.alum_id, row.event, row.method, row.wording_version) for row in told] == [
        (alum, events[0], "text", version)
    ]
    assert blocked(database, alum) == (None if version else reason)


@pytest.mark.parametrize("reason", ["opted_out", "no_consent"])
def test_start_promises_nothing_to_a_minor_without_a_guardian(
    database: Database, clock: FixedClock, reason: str
) -> None:
    alum = someone(database, birth_date=CHILD, blocked_reason=reason)
    Doors(database, clock).text(PHONE, "START")
    assert blocked(database, alum) == "no_guardian"
    assert rows(database, messages, messages.c.direction == "out") == []
    assert [row.kind for row in rows(database, flags)] == ["message"]


class TestMinors:
    """Somebody under 18 is texted with a guardian's consent only."""

    def child(self, database: Database, born: date = CHILD) -> int:
        alum = someone(database, birth_date=born, blocked_reason="no_guardian")
        event(database, "opt_in", alum)
        return alum

    def test_a_guardian_s_consent_opens_and_its_end_closes(self, database: Database) -> None:
        alum = self.child(database)
        guardian = Consented(method=Method.PAPER, given_by=GivenBy.GUARDIAN)
        assert desk(database).enter(alum, guardian) is None
        desk(database).no_longer(alum)
        assert blocked(database, alum) == "no_guardian"

    def test_both_have_to_agree(self, database: Database) -> None:
        alum = someone(database, birth_date=CHILD, blocked_reason="no_consent")
        assert desk(database).enter(alum, Consented(method=Method.PAPER, given_by=GivenBy.GUARDIAN)) == "no_consent"
        assert desk(database).enter(alum, AGREED) is None

    def test_neither_start_nor_their_own_word_takes_a_guardian_s_place(self, database: Database) -> None:
        alum = self.child(database)
        event(database, "opt_out", alum)
        event(database, "resubscribed", alum)
        assert blocked(database, alum) == "no_guardian"
        assert desk(database).enter(alum, AGREED) == "no_guardian"

    def test_on_the_eighteenth_birthday_it_lifts_by_itself(self, database: Database, clock: FixedClock) -> None:
        today, tomorrow = self.child(database, date(2008, 3, 10)), self.child(database, date(2008, 3, 11))
        unknown = someone(database, birth_date=date(2012, 1, 1), phone=OTHER)
        clock.now = datetime(2026, 3, 10, 17, 0, tzinfo=UTC)
        bot = Doors(database, clock).bot
        assert ageing.come_of_age(bot, now=clock()) == {"minors_blocked": 1, "came_of_age": 1}
        told = [blocked(database, each) for each in (today, tomorrow, unknown)]
        assert told == [None, "no_guardian", "no_guardian"]
        # Nobody is of age before they are so in Hawaii.
        assert ageing.come_of_age(bot, now=datetime(2026, 3, 11, 9, 59, tzinfo=UTC)) == {}
        assert ageing.come_of_age(bot, now=datetime(2026, 3, 11, 10, 0, tzinfo=UTC)) == {"came_of_age": 1}


BEFORE_SENDING = {
    "the consent was withdrawn": {"blocked_reason": "no_consent"},
    "the number is another one now": {"phone": OTHER},
    "the number is gone": {"phone": None, "blocked_reason": "no_phone"},
    "they turned out to be a minor": {"birth_date": CHILD},
    "they were left out": {"blocked_reason": "excluded"},
    "they were erased": {"phone": None, "blocked_reason": "erased"},
}


@pytest.mark.parametrize("case", BEFORE_SENDING)
@pytest.mark.parametrize("kind", ["opening", "question", "reminder", "thanks", "staff"])
def test_whatever_changed_since_a_text_was_queued_it_does_not_leave(
    sqlite_url: str, clock: FixedClock, case: str, kind: str
) -> None:
    """Behind everybody's back: only the last look is there to see it."""
    database = Database(sqlite_url)
    alum, _ = asked(database)
    with database.begin() as tx:
        reply = a_text(tx, alum, "1", at=clock())
        more = {"direction": "out", "status": "queued", "sid": None, "kind": kind, "in_reply_to": reply}
        a_text(tx, alum, "hello", at=clock(), send_after=clock(), any_hour=True, **more)
        tx.execute(alumni.update().where(alumni.c.id == alum).values(BEFORE_SENDING[case]))
    doors = Doors(database, clock)
    doors.drain()
    assert doors.delivered() == []
    database.close()


def test_the_same_text_leaves_where_nothing_changed(sqlite_url: str, clock: FixedClock) -> None:
    database = Database(sqlite_url)
    alum, _ = asked(database)
    with database.begin() as tx:
        a_text(tx, alum, "hello", direction="out", status="queued", sid=None, kind="question", at=clock(),
               send_after=clock())  # fmt: skip
    doors = Doors(database, clock)
    doors.drain()
    assert [text for _, text in doors.delivered()] == ["hello"]
    database.close()


def test_an_agreement_from_before_it_was_taken_back_brings_no_texts_back(database: Database) -> None:
    alum, yesterday = someone(database), (NOW - timedelta(days=1)).date()
    event(database, "opt_in", alum)
    event(database, "withdrawn", alum)
    with pytest.raises(BadEntry, match=r"taken back on .*: enter the later day"):
        desk(database).enter(alum, AGREED, on=yesterday)
    assert desk(database, NOW + timedelta(days=2)).enter(alum, AGREED, on=NOW.date() + timedelta(days=1)) is None


def test_a_refusal_of_research_is_not_undone_by_an_older_form(database: Database) -> None:
    alum, yesterday = someone(database), (NOW - timedelta(days=1)).date()
    desk(database).take_back(alum, Scope.RESEARCH)
    research = Consented(scope=Scope.RESEARCH, method=Method.PAPER)
    with pytest.raises(BadEntry, match="taken back on"):
        desk(database).enter(alum, research, on=yesterday)
    desk(database).enter(alum, AGREED, on=yesterday)  # which is about something else
    desk(database, NOW + timedelta(hours=1)).enter(alum, research)


def test_a_day_that_is_a_slip_is_refused(database: Database) -> None:
    with pytest.raises(BadEntry, match="too long ago: check the year, which is 1990 or later"):
        desk(database).enter(someone(database), AGREED, on=date(206, 3, 1))
