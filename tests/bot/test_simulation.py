"""The simulated alumni, and a year of the real bot among them: held against the truth and against the rules."""

from __future__ import annotations

import itertools
import re
import threading
from collections import defaultdict
from dataclasses import replace
from datetime import date, datetime, timedelta
from random import Random
from zoneinfo import ZoneInfo

import pytest
import sqlalchemy as sa

from bot.simulation import keeping
from bot.simulation.asked import asked_in, who_is_it
from bot.simulation.clock import SimulatedClock
from bot.simulation.conversations import Line, begins_a_checkin, next_reply
from bot.simulation.keeping import Kept
from bot.simulation.motion import Motion
from bot.simulation.people import make_people
from bot.simulation.speech import Speaker
from bot.simulation.temper import Quirk, Voice
from records.tables.outcomes import answers, employment, wages
from records.tables.people import alumni, consent_events
from records.tables.plan import checkins
from records.tables.texts import messages
from surveys import wording
from surveys.conversation import advance, begin, remind
from surveys.dialogue import Dialogue
from surveys.forms import FORMS
from surveys.hours import is_open
from surveys.identity import Person
from surveys.questions import ITEMS, Question
from surveys.wording import About, Organisation
from tests.support.truth import wrong_records
from web.phones.staging import Stage, begins_at, prepare, settings_of, stage

TODAY = date(2026, 3, 10)
ORG = Organisation("Lakeside Works", "312-555-0188")


def a_demo(folder, *, alumni_count: int) -> tuple[Kept, object]:
    file = folder / "checkin-demo.db"
    return keeping.begin(file, alumni=alumni_count, today=TODAY), file


def a_stage(kept, file) -> Stage:
    settings = settings_of(file, kept)
    prepare(settings, kept)
    return stage(settings, kept)


def pass_time(staged: Stage, until: datetime) -> None:
    assert staged.world.catch_up(until, told=lambda _now: None, stopped=lambda: False)


@pytest.fixture(scope="module")
def year(tmp_path_factory):
    """Sixty alumni and a year of follow-up."""
    kept, file = a_demo(tmp_path_factory.mktemp("year"), alumni_count=60)
    staged = a_stage(kept, file)
    pass_time(staged, begins_at(kept) + timedelta(days=365))
    yield staged
    staged.world.bot.database.close()


@pytest.fixture
def tx(year):
    with year.world.bot.database.read() as tx:
        yield tx


def test_no_record_contradicts_the_life_it_is_about(year, tx):
    assert wrong_records(tx, year.people) == []


@pytest.mark.long
@pytest.mark.parametrize("seed", range(1, 6))
def test_no_record_contradicts_other_lives_either(seed, tmp_path):
    kept, file = a_demo(tmp_path, alumni_count=200)
    kept = replace(kept, seed=seed)
    staged = a_stage(kept, file)
    pass_time(staged, begins_at(kept) + timedelta(days=365))
    with staged.world.bot.database.read() as tx:
        assert wrong_records(tx, staged.people) == []
    staged.world.bot.database.close()


def test_most_check_ins_that_were_asked_are_answered_and_recorded(tx):
    states = [row.state for row in tx.execute(sa.select(checkins.c.state).where(checkins.c.opened_at.is_not(None)))]
    assert len(states) > 90
    assert states.count("completed") > len(states) * 0.5
    assert tx.scalar(sa.select(sa.func.count()).select_from(employment)) > 100
    assert tx.scalar(sa.select(sa.func.count()).select_from(wages)) > 80
    to_review = tx.scalar(sa.select(sa.func.count()).select_from(answers).where(answers.c.needs_review))
    assert to_review < tx.scalar(sa.select(sa.func.count()).select_from(answers)) * 0.15


def test_texts_that_are_no_replies_went_out_in_sending_hours_only(year, tx):
    rows = tx.execute(
        sa.select(messages.c.sent_at, alumni.c.zones)
        .join(alumni, alumni.c.id == messages.c.alum_id)
        .where(messages.c.direction == "out", messages.c.sent_at.is_not(None), messages.c.in_reply_to.is_(None))
    ).all()
    assert len(rows) > 100
    assert [row for row in rows if not is_open(row.sent_at, row.zones.split(), year.world.bot.hours)] == []


def test_replies_go_out_within_a_minute(tx):
    asked = messages.alias()
    rows = tx.execute(
        sa.select(messages.c.sent_at, asked.c.at)
        .join(asked, asked.c.id == messages.c.in_reply_to)
        .where(messages.c.sent_at.is_not(None))
    ).all()
    assert len(rows) > 100
    assert all(row.sent_at - row.at <= timedelta(minutes=1) for row in rows)


def test_nobody_is_asked_too_much(tx):
    rows = tx.execute(sa.select(checkins).where(checkins.c.opened_at.is_not(None)).order_by(checkins.c.opened_at)).all()
    last = {}
    for row in rows:
        opened_on = row.opened_at.astimezone(ZoneInfo("America/Chicago")).date()
        assert row.reminders_sent <= 2
        assert opened_on - last.get(row.alum_id, date.min) >= timedelta(days=21)
        last[row.alum_id] = opened_on
    asked = defaultdict(set)
    asking = (messages.c.kind.in_(("opening", "question")), messages.c.question.is_not(None))
    for row in tx.execute(sa.select(messages).where(*asking)):
        asked[row.checkin_id].add(row.question)
    assert max(len(questions) for questions in asked.values()) <= 6


def test_whoever_says_stop_gets_one_confirmation_and_nothing_more(tx):
    stopped = tx.execute(sa.select(consent_events).where(consent_events.c.event.in_(("opt_out", "wrong_number")))).all()
    assert {row.event for row in stopped} == {"opt_out", "wrong_number"}
    for event in stopped:
        later = tx.execute(
            sa.select(messages.c.kind).where(
                messages.c.phone == event.phone,
                messages.c.direction == "out",
                messages.c.sent_at.is_not(None),
                messages.c.at >= event.at,
            )
        ).all()
        assert [row.kind for row in later] in ([], ["opt_out"], ["notice"])


def texts_by_phone(tx):
    threads = defaultdict(list)
    for row in tx.execute(sa.select(messages).where(messages.c.phone.is_not(None)).order_by(messages.c.id)):
        if row.direction == "in" or row.sent_at is not None:
            threads[row.phone].append(row)
    return threads


def test_no_text_repeats_an_amount_that_the_alum_wrote(tx):
    told = 0
    for thread in texts_by_phone(tx).values():
        amounts = set()
        for row in thread:
            if row.direction == "in":
                amounts |= set(re.findall(r"\d+[.,]\d\d", row.body)) - {"15.50"}  # an example in our own wording
            else:
                assert not amounts & set(re.findall(r"\d+[.,]\d\d", row.body)), row.body
        told += len(amounts)
    assert told > 20


def test_the_first_text_to_anybody_asks_who_is_there_and_names_no_work(year, tx):
    employers = {chapter.job.employer for who in year.people for chapter in who.life.chapters if chapter.job}
    threads = texts_by_phone(tx)
    assert len(threads) > 40
    for thread in threads.values():
        unanswered = list(itertools.takewhile(lambda row: row.direction == "out", thread))
        assert who_is_it(unanswered[0].body).first
        for row in unanswered:
            assert who_is_it(row.body)
            assert not [employer for employer in employers if employer and employer in row.body]


def test_landlines_and_people_without_consent_are_left_alone(year, tx):
    silent = {alum.phone for alum in year.people if alum.landline or not alum.consent or not alum.phone}
    assert len(silent) > 2
    rows = tx.execute(sa.select(messages.c.phone, messages.c.status, messages.c.error_code)).all()
    assert {(row.status, row.error_code) for row in rows if row.phone in silent} <= {("failed", 21614)}


def test_the_same_seed_tells_the_same_stories_even_when_it_is_stopped_and_started_again(tmp_path):
    told = []
    for name, stops in (("whole", ()), ("stopped", (40, 83, 84, 130))):
        folder = tmp_path / name
        folder.mkdir()
        kept, file = a_demo(folder, alumni_count=14)
        for day in (*stops, 180):
            staged = a_stage(kept, file)
            pass_time(staged, begins_at(kept) + timedelta(days=day, hours=3, minutes=7))
            staged.world.note_time()
            with staged.world.bot.database.read() as tx:
                rows = tx.execute(sa.select(messages.c.phone, messages.c.body, messages.c.direction, messages.c.at))
                lines = sorted((row.phone, row.at, row.direction, row.body) for row in rows)
            staged.world.bot.database.close()
        told.append(lines)
    assert len(told[0]) > 60
    assert told[0] == told[1]


def test_stopping_is_noticed_between_two_things(tmp_path):
    kept, file = a_demo(tmp_path, alumni_count=14)
    staged = a_stage(kept, file)
    seen = []
    until = begins_at(kept) + timedelta(days=365)
    assert not staged.world.catch_up(until, told=seen.append, stopped=lambda: len(seen) > 5)
    staged.world.bot.database.close()
    again = a_stage(kept, file)
    assert again.world.clock() == seen[-1]
    again.world.bot.database.close()


def test_the_clock_runs_as_fast_as_it_is_told_and_never_back():
    seconds = [100.0]
    noon = datetime(2026, 3, 10, 12, 0, tzinfo=ZoneInfo("America/Chicago"))
    clock = SimulatedClock(noon, monotonic=lambda: seconds[0])
    seconds[0] += 60
    assert clock() == noon
    clock.run(120)
    seconds[0] += 30
    assert clock() == noon + timedelta(hours=1)
    clock.set(noon)
    assert clock() == noon + timedelta(hours=1)
    clock.set(noon + timedelta(hours=3))
    clock.run(0)
    seconds[0] += 30
    assert clock() == noon + timedelta(hours=3)


def test_a_world_in_motion_goes_on_and_knows_where_it_was(tmp_path):
    kept, file = a_demo(tmp_path, alumni_count=12)
    staged = a_stage(kept, file)
    moved = threading.Event()
    began = staged.world.clock()
    motion = Motion(staged.world, monotonic=lambda: moved.set() or 0.0)
    motion.start()
    assert moved.wait(timeout=20)
    motion.stop()
    stopped = staged.world.clock()
    staged.world.bot.database.close()
    again = a_stage(kept, file)
    assert began < again.world.clock() <= stopped
    again.world.bot.database.close()


def test_people_have_fictional_numbers_of_their_own():
    people = make_people(400, seed=3, today=TODAY)
    phones = [alum.phone for alum in people if alum.phone]
    assert len(set(phones)) == len(phones) > 380
    assert all(phone[5:8] == "555" and "0100" <= phone[8:] <= "0199" and phone.startswith("+1") for phone in phones)


def test_a_program_holds_people_of_every_kind():
    people = make_people(120, seed=keeping.SEED, today=TODAY)
    assert {alum.language for alum in people} == {"en", "es"}
    assert {Quirk.STOPS, Quirk.WRONG_NUMBER} <= {alum.temper.fate for alum in people}
    assert len([alum for alum in people if alum.landline]) >= 2
    assert any(not alum.consent for alum in people)
    assert any(alum.phone is None for alum in people)
    jobs = [len({c.job.employer for c in alum.life.chapters if c.job}) for alum in people]
    assert max(jobs) > 2


ABOUT = About("Prairie Steel", date(2025, 10, 1), date(2025, 12, 31))


@pytest.mark.parametrize("language", wording.languages())
@pytest.mark.parametrize("again", [False, True])
@pytest.mark.parametrize("question", sorted(set(Question) - ITEMS))
def test_a_question_is_known_by_its_words(question, again, language):
    asked = asked_in(wording.question(question, ABOUT, language=language, again=again))
    assert (asked.question, asked.language, asked.again) == (question, language, again)
    assert asked.employer in (None, "Prairie Steel")
    assert asked.dates in (None, (ABOUT.asks_from, ABOUT.asks_to))


@pytest.mark.parametrize("again", [False, True])
@pytest.mark.parametrize("item", sorted(ITEMS))
def test_an_item_of_a_form_is_known_by_its_words(item, again):
    asked = asked_in(wording.item(item, ORG, language="en", again=again))
    assert (asked.question, asked.again) == (item, again)


@pytest.mark.parametrize("form", FORMS.values(), ids=FORMS)
def test_simulated_alumni_fill_in_a_form_so_that_it_can_be_read(form):
    """Whatever they write is an answer that was offered, and the form comes to a score."""
    first = begin(Dialogue(form.key, "en", ABOUT.asks_from, ABOUT.asks_to), ORG)
    assert begins_a_checkin(first.say[0].body)
    for number, alum in enumerate(make_people(40, seed=5, today=TODAY)):
        turn, truth = first, alum.life.on(TODAY)
        while (asked := asked_in(turn.say[0].body)) is not None:
            answer = Speaker(truth, False, tuple(Voice)[number % len(Voice)], Random(number)).answer(asked)
            turn = advance(turn.dialogue, answer, today=TODAY, organisation=ORG)
        assert form.scored(turn.dialogue.known) is not None


@pytest.mark.parametrize("language", wording.languages())
@pytest.mark.parametrize("name", ["Maria", ""])
def test_the_question_who_it_is_is_known_by_its_words(language, name):
    fresh = Dialogue("quarter", language, ABOUT.asks_from, ABOUT.asks_to, employer_on_file="Prairie Steel")
    turn = begin(fresh, ORG, Person(name), must_ask_who=True)
    first, nudge = turn.say[0].body, remind(turn.dialogue, ORG, Person(name)).body
    assert begins_a_checkin(first)
    assert not begins_a_checkin(nudge)
    assert (who_is_it(first).first, who_is_it(nudge).reminder, who_is_it(nudge).language) == (True, True, language)
    known = advance(turn.dialogue, "1", today=TODAY, organisation=ORG, person=Person(name))
    assert asked_in(known.say[0].body).after_thanks
    assert not begins_a_checkin(known.say[0].body)


def test_the_first_text_and_reminders_are_told_apart():
    fresh = Dialogue("quarter", "es", ABOUT.asks_from, ABOUT.asks_to, employer_on_file="Prairie Steel")
    turn = begin(fresh, ORG)
    assert begins_a_checkin(turn.say[0].body)
    reminder = remind(turn.dialogue, ORG).body
    assert not begins_a_checkin(reminder)
    assert asked_in(reminder).reminder
    assert asked_in(wording.phrase("thanks", ORG, language="en")) is None


def test_nobody_answers_at_night_or_before_the_question():
    people = make_people(60, seed=11, today=TODAY)
    opening = begin(Dialogue("day_90", "en", ABOUT.asks_from, ABOUT.asks_to), ORG).say[0].body
    at = datetime(2026, 1, 7, 23, 50, tzinfo=ZoneInfo("America/Chicago"))
    replies = [next_reply(alum, [Line(True, opening, at)], seed=1) for alum in people]
    spoken = [reply for reply in replies if reply]
    assert len(spoken) > 25
    assert all(reply.at > at and 7 <= reply.at.astimezone(at.tzinfo).hour <= 22 for reply in spoken)
    assert any(reply is None for reply in replies)


def test_some_wait_for_the_reminder():
    people = make_people(120, seed=11, today=TODAY)
    fresh = begin(Dialogue("day_90", "en", ABOUT.asks_from, ABOUT.asks_to), ORG)
    at = datetime(2026, 1, 7, 11, 0, tzinfo=ZoneInfo("America/Chicago"))
    first = [Line(True, fresh.say[0].body, at)]
    nudged = [*first, Line(True, remind(fresh.dialogue, ORG).body, at + timedelta(days=2))]
    woken = [a for a in people if not next_reply(a, first, seed=1) and next_reply(a, nudged, seed=1)]
    assert len(woken) > 8


def test_files_of_another_making_are_not_touched(tmp_path):
    file = tmp_path / "mine.db"
    file.write_bytes(b"something else")
    with pytest.raises(keeping.BadDemo, match="--fresh"):
        keeping.find(file)
    assert file.read_bytes() == b"something else"


def test_notes_that_cannot_be_read_are_told_with_the_mend(tmp_path):
    kept, file = a_demo(tmp_path, alumni_count=5)
    file.touch()
    assert keeping.find(file) == kept
    assert keeping.notes_of(file).stat().st_mode & 0o077 == 0
    keeping.notes_of(file).write_text('{"alumni": 5}')
    with pytest.raises(keeping.BadDemo, match="--fresh"):
        keeping.find(file)
