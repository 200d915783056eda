"""Exports by the clock: once in each period, whole or not at all, within their folder, and told when they fail."""

from __future__ import annotations

import gc
import json
import resource
import tempfile
from contextlib import contextmanager
from datetime import UTC, date, datetime, timedelta

import pytest
import sqlalchemy as sa

from bot import handing_out
from bot.handing_out import BadSchedule
from records import scheduled_exports as schedule
from records.scheduled_exports import CUT_OFF, Every, Wanted
from records.tables.journal import audit
from records.tables.measuring import scheduled_exports
from records.tables.texts import flags
from tests.support.factories import an_alum
from tests.support.mail import post_office
from tests.support.site import a_bot

#: Tuesday, 10 March 2026, 10:00 in Chicago.
NOW = datetime(2026, 3, 10, 15, 0, tzinfo=UTC)
TRACKER = Wanted(what="tracker", form="csv", every=Every.DAY, folder="Funder")


@pytest.fixture
def folder(tmp_path):
    place = tmp_path / "exports"
    place.mkdir()
    return place


@pytest.fixture
def post():
    with post_office() as office:
        yield office


@pytest.fixture
def bot(database, folder, post):
    with database.begin() as tx:
        an_alum(tx, external_id="p1", program="Welding & Co")
    return a_bot(
        database,
        lambda: NOW,
        CHECKIN_EXPORT_FOLDER=str(folder),
        CHECKIN_SMTP_URL=f"smtp://127.0.0.1:{post.port}?starttls=never",
        CHECKIN_ALERT_FROM="checkin@example.org",
        CHECKIN_ALERT_EMAILS="staff@example.org",
        PUBLIC_URL="https://checkin.example.org",
    )


def planned(bot, wanted=TRACKER, *, confirmed=True):
    return handing_out.plan(bot, wanted, confirmed=confirmed, by="maria@example.org", now=NOW)


def mailed(what="tracker", form="csv", **more):
    return Wanted(what=what, form=form, every=Every.WEEK, email="funder@example.org", **more)


def stands(bot):
    with bot.database.read() as tx:
        (each,) = schedule.every_one(tx)
    return each


def raised(bot):
    with bot.database.read() as tx:
        return [row.why for row in tx.execute(sa.select(flags))]


AFTER = [
    (Every.DAY, date(2026, 3, 10), date(2026, 3, 11)),
    (Every.WEEK, date(2026, 3, 10), date(2026, 3, 16)),
    (Every.WEEK, date(2026, 3, 16), date(2026, 3, 23)),
    (Every.MONTH, date(2026, 12, 31), date(2027, 1, 1)),
    (Every.QUARTER, date(2026, 3, 31), date(2026, 4, 1)),
    (Every.QUARTER, date(2026, 11, 2), date(2027, 1, 1)),
]


@pytest.mark.parametrize(("every", "day", "then"), AFTER)
def test_a_period_begins_on_its_first_day(every, day, then):
    assert every.after(day) == then


def test_a_file_is_there_each_day_under_its_date_and_in_the_trail(bot, folder):
    planned(bot)
    assert stands(bot).next_at == datetime(2026, 3, 11, 11, 0, tzinfo=UTC)  # 6:00 in Chicago
    assert handing_out.hand_out(bot, now=NOW) == {}
    for day in (11, 12):
        now = datetime(2026, 3, day, 11, 3, tzinfo=UTC)
        assert handing_out.hand_out(bot, now=now) == {"exports_handed_out": 1}
        assert handing_out.hand_out(bot, now=now + timedelta(hours=2)) == {}
    files = sorted((folder / "Funder").iterdir())
    assert [each.name for each in files] == ["2026-03-11-tracker-1.csv", "2026-03-12-tracker-1.csv"]
    assert files[0].read_text(encoding="utf-8").startswith("Last Name,First Name")
    assert {each.stat().st_mode & 0o777 for each in files} == {0o600}
    assert (stands(bot).failed_at, stands(bot).done_at) == (None, now)
    with bot.database.read() as tx:
        trail = [(row.did, row.by) for row in tx.execute(sa.select(audit).order_by(audit.c.id))]
    assert trail == [("scheduled an export", "maria@example.org"), *[("exported", "schedule")] * 2]


@pytest.mark.parametrize("form", ["jsonl", "xlsx"])
def test_an_export_for_one_program_comes_by_e_mail_as_a_file(bot, post, form):
    planned(bot, mailed(form=form, program="Welding & Co"))
    now = datetime(2026, 3, 16, 11, 0, tzinfo=UTC)
    assert handing_out.hand_out(bot, now=now) == {"exports_handed_out": 1}
    assert handing_out.hand_out(bot, now=now + timedelta(days=1)) == {}
    ((to, letter),) = post.letters
    assert to == ("funder@example.org",)
    (file,) = letter.iter_attachments()
    assert file.get_filename() == f"2026-03-16-tracker-welding-co-1.{form}"
    assert file.get_content()[:2] == (b"PK" if form == "xlsx" else b'{"')
    assert (letter["Importance"], stands(bot).why) == (None, "sent")


def test_what_is_too_large_for_an_e_mail_stays_here_and_a_notice_goes(bot, post, monkeypatch):
    monkeypatch.setattr(handing_out, "LARGEST_LETTER", 10)
    planned(bot, mailed())
    handing_out.hand_out(bot, now=NOW + timedelta(days=7))
    ((_, letter),) = post.letters
    assert list(letter.iter_attachments()) == []
    assert "https://checkin.example.org/exports/ to download" in letter.get_content()
    assert stands(bot).why.startswith("too large")


def test_a_server_that_refuses_is_told_to_staff_and_tried_again_within_the_period(bot, post):
    planned(bot, mailed())
    post.refused = frozenset({"funder@example.org"})
    now = datetime(2026, 3, 16, 11, 0, tzinfo=UTC)
    assert handing_out.hand_out(bot, now=now) == {"exports_failed": 1}
    assert stands(bot).failed_at == now
    assert stands(bot).why == "the mail server takes none for 1 of the addresses"
    assert raised(bot) == ["the scheduled export tracker (number 1) could not be handed out: see Exports"]
    post.refused = frozenset()
    assert handing_out.hand_out(bot, now=now + timedelta(minutes=59)) == {}
    assert handing_out.hand_out(bot, now=now + timedelta(hours=1)) == {"exports_handed_out": 1}
    assert (len(post.letters), stands(bot).failed_at) == (1, None)


class Killed(BaseException):
    """The process is gone, as by a power cut."""


def test_a_crash_before_an_e_mail_is_settled_sends_no_second_one_and_is_told(bot, post, monkeypatch):
    planned(bot, mailed())
    now = datetime(2026, 3, 16, 11, 0, tzinfo=UTC)
    with monkeypatch.context() as broken:
        broken.setattr(schedule, "succeeded", _killed)
        with pytest.raises(Killed):
            handing_out.hand_out(bot, now=now)
    assert (len(post.letters), stands(bot).why) == (1, CUT_OFF)
    for later in (timedelta(minutes=5), timedelta(hours=2), timedelta(days=6)):
        handing_out.hand_out(bot, now=now + later)
    assert len(post.letters) == 1
    assert len(raised(bot)) == 1
    handing_out.hand_out(bot, now=now + timedelta(days=7))
    assert (len(post.letters), stands(bot).failed_at) == (2, None)
    assert len({letter["Message-ID"] for _, letter in post.letters}) == 2


def test_an_e_mail_that_may_have_gone_is_told_and_goes_again_only_when_asked_for(bot, post):
    planned(bot, mailed())
    now = datetime(2026, 3, 16, 11, 0, tzinfo=UTC)
    post.speechless = True
    assert handing_out.hand_out(bot, now=now) == {"exports_failed": 1}
    assert stands(bot).why == (
        "the mail server hung up before it said whether it takes the e-mail: nobody knows whether the e-mail went; "
        "ask for it again if it did not"
    )
    assert len(raised(bot)) == 1
    post.speechless = False
    for later in (timedelta(hours=1), timedelta(days=6)):
        assert handing_out.hand_out(bot, now=now + later) == {}
    for hours in (2, 3):
        handing_out.want_now(bot, 1, by="ana@example.org", now=now + timedelta(hours=hours))
        handing_out.hand_out(bot, now=now + timedelta(hours=hours))
    # Mail programs show the first two once: they are the same letter. What is asked for after that is another.
    first, same, other = (letter["Message-ID"] for _, letter in post.letters)
    assert first == same != other


def _killed(*_args, **_more):
    raise Killed


def test_a_crash_in_the_midst_of_a_file_leaves_no_half_and_it_is_made_later(bot, folder, monkeypatch):
    planned(bot)
    now = datetime(2026, 3, 11, 11, 0, tzinfo=UTC)
    (folder / "Funder").mkdir()
    (folder / "Funder" / ".2026-03-11-tracker-1.csv.999.part").write_text("half")
    with monkeypatch.context() as broken:
        broken.setattr(handing_out, "write_file", _killed)
        with pytest.raises(Killed):
            handing_out.hand_out(bot, now=now)
    assert list((folder / "Funder").glob("*.csv")) == []
    assert handing_out.hand_out(bot, now=now + timedelta(hours=1)) == {"exports_handed_out": 1}
    assert [each.name for each in (folder / "Funder").iterdir()] == ["2026-03-11-tracker-1.csv"]


def test_two_workers_at_once_hand_it_out_once(bot):
    planned(bot)
    with bot.database.read() as tx:
        (each,) = schedule.due(tx, now=NOW + timedelta(days=1))
    taken = []
    for _ in range(2):
        with bot.database.begin() as tx:
            taken.append(schedule.claim(tx, each, until=NOW + timedelta(days=2), now=NOW))
    assert taken == [True, False]


def test_it_is_made_when_asked_for_and_not_while_it_is_stopped(bot, folder):
    number = planned(bot)
    with bot.database.begin() as tx:
        assert schedule.stop(tx, number, by="maria@example.org", now=NOW)
        assert not schedule.stop(tx, number, by="maria@example.org", now=NOW)
    assert handing_out.hand_out(bot, now=NOW + timedelta(days=9)) == {}
    assert handing_out.want_now(bot, number, by="maria@example.org", now=NOW)
    assert not handing_out.want_now(bot, 99, by="maria@example.org", now=NOW)
    assert handing_out.hand_out(bot, now=NOW) == {"exports_handed_out": 1}
    assert stands(bot).next_at == datetime(2026, 3, 11, 11, 0, tzinfo=UTC)


def test_nobody_has_one_made_a_second_time_while_it_is_being_made(bot, post, monkeypatch):
    number = planned(bot, mailed())
    now = datetime(2026, 3, 16, 11, 0, tzinfo=UTC)
    make, asked = handing_out._made, []

    def made(*given):
        asked.append(handing_out.want_now(bot, number, by="maria@example.org", now=now + timedelta(seconds=9)))
        asked.append(handing_out.is_being_made(stands(bot), now=now + timedelta(seconds=9)))
        return make(*given)

    monkeypatch.setattr(handing_out, "_made", made)
    handing_out.hand_out(bot, now=now)
    assert (asked, len(post.letters)) == ([False, True], 1)
    assert not handing_out.is_being_made(stands(bot), now=now)
    assert handing_out.hand_out(bot, now=now + timedelta(minutes=1)) == {}


def test_a_folder_that_is_gone_is_told_without_a_path(bot, folder):
    planned(bot)
    folder.rmdir()
    assert handing_out.hand_out(bot, now=NOW + timedelta(days=1)) == {"exports_failed": 1}
    assert stands(bot).why == "the export folder is not there: have CHECKIN_EXPORT_FOLDER looked at"


def test_a_link_in_the_place_of_the_file_leads_nowhere(bot, folder, tmp_path):
    elsewhere = tmp_path / "elsewhere"
    elsewhere.write_text("mine", encoding="utf-8")
    (folder / "Funder").mkdir()
    (folder / "Funder" / "2026-03-11-tracker-1.csv").symlink_to(elsewhere)
    planned(bot)
    assert handing_out.hand_out(bot, now=NOW + timedelta(days=1)) == {"exports_failed": 1}
    assert stands(bot).why.startswith("something that is no file stands at 2026-03-11-tracker-1.csv")
    assert elsewhere.read_text(encoding="utf-8") == "mine"


@contextmanager
def files_end_at(size):
    """No file of this process grows past so many bytes, as on a full disk."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


# The spreadsheet writer lets go of files that it could not fill without closing them.
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
@pytest.mark.parametrize("form", ["csv", "jsonl", "xlsx"])
@pytest.mark.parametrize("to", [{"folder": "Funder"}, {"email": "funder@example.org"}], ids=["folder", "email"])
def test_a_full_disk_is_told_without_a_path_and_leaves_no_half(bot, folder, monkeypatch, form, to):
    write = handing_out._write

    def on_a_full_disk(*given):
        with files_end_at(400):
            return write(*given)

    monkeypatch.setattr(handing_out, "_write", on_a_full_disk)
    waiting = folder.parent / "waiting"
    waiting.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(waiting))
    planned(bot, Wanted(what="dictionary", form=form, every=Every.DAY, **to))
    assert handing_out.hand_out(bot, now=NOW + timedelta(days=1)) == {"exports_failed": 1}
    assert stands(bot).why == (
        "the file cannot be written (File too large): have the disk and the export folder looked at"
    )
    gc.collect()
    assert (list(folder.rglob("*.*")), list(waiting.iterdir())) == ([], [])


BAD = [
    (Wanted(what="tracker", form="csv", every=Every.DAY, folder=name), True, "folder")
    for name in ("..", "../else", "a/../../b", "/etc", "a\\b", ".hidden", "a/./b", "x" * 300, "out")
] + [
    (Wanted(what="nothing", form="csv", every=Every.DAY, folder=""), True, "what"),
    (Wanted(what="tracker", form="pdf", every=Every.DAY, folder=""), True, "form"),
    (Wanted(what="alumni", form="csv", every=Every.DAY, folder="", program="Welding"), True, "program"),
    (Wanted(what="tracker", form="csv", every=Every.DAY), True, "email"),
    (Wanted(what="tracker", form="csv", every=Every.DAY, folder="", email="a@example.org"), True, "email"),
    (mailed("messages"), True, "email"),
    (mailed("exclusions"), True, "email"),
    (mailed(), False, "confirmed"),
    (Wanted(what="tracker", form="csv", every=Every.DAY, email="a@example.org, b@example.org"), True, "email"),
    (Wanted(what="tracker", form="csv", every=Every.DAY, email="a@example.org\r\nBcc: b@example.org"), True, "email"),
]  # fmt: skip


def test_what_cannot_be_scheduled_is_refused_with_its_mend(bot, folder):
    (folder / "out").symlink_to(folder.parent)
    for wanted, confirmed, field in BAD:
        with pytest.raises(BadSchedule) as refused:
            planned(bot, wanted, confirmed=confirmed)
        assert (wanted, refused.value.field) == (wanted, field)
        assert str(refused.value)
    with bot.database.read() as tx:
        assert schedule.every_one(tx) == ()


def test_nothing_goes_anywhere_that_is_not_set_up(database):
    bare = a_bot(database, lambda: NOW)
    for wanted, field in ((TRACKER, "folder"), (mailed(), "email")):
        with pytest.raises(BadSchedule) as refused:
            planned(bare, wanted)
        assert refused.value.field == field
    with database.begin() as tx:
        number = schedule.add(tx, mailed(), next_at=NOW, by="test", now=NOW)
    assert handing_out.hand_out(bare, now=NOW) == {"exports_failed": 1}
    with database.read() as tx:
        row = tx.execute(sa.select(scheduled_exports).where(scheduled_exports.c.id == number)).one()
    assert row.why == "e-mail is not set up on this site any more"


def test_the_trail_holds_no_address(bot):
    planned(bot, mailed())
    with bot.database.read() as tx:
        details = json.dumps([row.detail for row in tx.execute(sa.select(audit))])
    assert "funder@example.org" not in details
