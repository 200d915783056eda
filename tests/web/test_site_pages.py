"""What coordinators see, and what their clicks do."""

from __future__ import annotations

import re

import pytest
import sqlalchemy as sa

from records import figures
from records.figures import Scope
from records.plans import load_plan
from records.tables.outcomes import wages
from records.tables.texts import flags
from surveys.questions import Question
from tests.support.doors import Doors
from tests.support.factories import NOW, a_checkin, a_flag, a_text, an_alum, an_answer
from tests.support.program import a_program, the_conversation
from tests.support.site import a_bot, a_visitor
from web.site import create_site

TODAY = NOW.date()


@pytest.fixture
def bot(database, clock):
    return a_bot(database, clock)


@pytest.fixture
def staff(bot):
    return a_visitor(create_site(bot), bot, "admin")


@pytest.fixture
def dana(database):
    with database.begin() as tx:
        return the_conversation(tx)


def _plain(page):
    """The words of a page, without its markup."""
    text = re.sub(r"<[^>]+>", " ", re.search(r"<main.*</main>", page.text, re.DOTALL).group())
    return " ".join(text.split())


def test_before_the_first_import_the_pages_say_what_to_do(staff):
    for page in ("/", "/alumni/", "/upcoming/"):
        assert "checkin import FILE" in staff.get(page).text
    assert "Nothing to review" in staff.get("/review/").text
    assert "Nothing is waiting" in staff.get("/waiting/").text


def test_the_dashboard_says_what_the_figures_say(staff, database):
    with database.begin() as tx:
        a_program(tx)
        waves = figures.by_wave(tx, Scope(as_of=TODAY))
    text = _plain(staff.get("/"))
    for wave in waves:
        counts = wave.counts
        if counts.due:
            assert f"{counts.answered} answered of {counts.due} due , {counts.not_answered} no answer" in text
            assert f"of those known: {counts.employed} of {counts.known}" in text
            assert f"of all due: {counts.employed} of {counts.due}" in text


def test_every_figure_of_the_dashboard_leads_to_as_many_people(staff, database):
    with database.begin() as tx:
        a_program(tx, alumni=25)
    page = staff.get("/?program=Welding").text
    links = re.findall(r'<a class="figure" href="([^"]+)"><span class="n">(\d+)</span>', page)
    assert len(links) > 20
    for link, count in dict(links).items():
        listed = staff.get(link.replace("&amp;", "&")).text
        assert f"<h1>{count} " in listed
        assert listed.count('<tr><th scope="row">') == int(count)


def test_a_filter_counts_only_its_program(staff, database):
    with database.begin() as tx:
        a_program(tx)
        welding = figures.by_wave(tx, Scope(as_of=TODAY, program="Welding"))[0].counts
        everybody = figures.by_wave(tx, Scope(as_of=TODAY))[0].counts
    assert welding != everybody
    assert f"{welding.answered} answered of {welding.due} due" in _plain(staff.get("/?program=Welding&cohort=*"))


def test_a_search_keeps_names_out_of_addresses(staff, database):
    with database.begin() as tx:
        an_alum(tx, first_name="José", last_name="Nuñez", name_key="jose nunez")
        an_alum(tx, first_name="Bo", last_name="Bell")
    found = staff.post("/alumni/", {"search": "nunez", "program": "*", "standing": "all"})
    assert found.request.full_path.rstrip("?") == "/alumni/"
    assert "José Nuñez" in found.text
    assert "Bo Bell" not in found.text
    assert 'method="post"' in found.text
    assert "Bo Bell" in staff.get("/alumni/?search=nunez").text  # an address is not searched by


def test_lists_hide_phones_and_the_page_of_one_alum_shows_it(staff, database):
    with database.begin() as tx:
        alum = an_alum(tx, phone="+13125550123", blocked_reason="opted_out")
    listed = staff.get("/alumni/").text
    assert "5550123" not in listed.replace("-", "")
    assert "••• ••• ••23" in listed
    own = staff.get(f"/alumni/{alum}").text
    assert "(312) 555-0123" in own
    assert "No texts go out: opted out of texts." in own


def test_one_alum_shows_each_text_with_what_it_made(staff, dana):
    page = staff.get(f"/alumni/{dana}")
    text = _plain(page)
    assert "yes! welder at lakeshore metals Read Work status: Employed" in text
    assert "Recorded Employment: Employed" in text
    assert "Needs review: How much is the pay?" in text
    assert "Question for staff: asks for help with rent" in text
    for anchor in re.findall(r'href="#([\w-]+)"', page.text):
        assert f'id="{anchor}"' in page.text


def test_what_an_alum_writes_is_never_markup(staff, database):
    with database.begin() as tx:
        alum = an_alum(tx, first_name="<b>Bo</b>")
        text = "<script>alert(1)</script> 17 an hour"
        message = a_text(tx, alum, text)
        an_answer(tx, alum, message_id=message, raw_text=text, needs_review=True, why="<i>odd</i>",
                  evidence=[{"field": "wage_amount", "start": 2, "end": 8, "rule": "x", "confidence": 1}])  # fmt: skip
        a_flag(tx, alum, message_id=message, why="<i>odd</i>")
    for page in (f"/alumni/{alum}", "/review/", "/review/1", "/waiting/", "/alumni/"):
        shown = staff.get(page).text
        assert "<script" not in shown
        assert "<i>odd" not in shown
        assert "<b>Bo" not in shown
    assert "&lt;s<mark>cript&gt;" in staff.get("/review/1").text


def test_a_review_shows_the_question_the_words_and_the_doubt(staff, dana):
    text = staff.get("/review/3").text
    assert "How much are you paid before taxes" in text
    assert "<mark>19 maybe 20</mark>" in text
    assert "a range, and tips besides" in text


def test_accepting_records_and_goes_on_to_the_next(staff, database, dana):
    with database.begin() as tx:
        other = an_answer(tx, dana, needs_review=True, value={"wage_amount": "9.00", "wage_unit": "hour"}, at=NOW)
    answer = staff.post("/review/3/accept")
    assert answer.location == f"/review/{other}"
    assert "Recorded." in staff.get(answer.location).text
    assert "$19.00 an hour" in staff.get(f"/alumni/{dana}").text


def test_correcting_records_what_was_entered(staff, database, dana):
    answer = staff.post("/review/3/correct", {"wage_amount": "19.50", "wage_unit": "hour", "pay_basis": "gross"})
    assert answer.location == "/review/"
    with database.read() as tx:
        wage = tx.execute(sa.select(wages)).one()
    assert (str(wage.amount), wage.unit, wage.basis, wage.by) == ("19.50", "hour", "gross", "admin@example.org")


def test_a_bad_correction_keeps_what_was_typed_and_says_the_mend(staff, database, dana):
    answer = staff.post("/review/3/correct", {"wage_amount": "lots", "wage_unit": "hour"})
    assert answer.status_code == 422
    assert 'value="lots"' in answer.text
    assert "There is a problem" in answer.text
    assert 'href="#wage_amount"' in answer.text
    assert "Enter dollars, such as 15.50" in answer.text


@pytest.mark.parametrize("question", list(Question))
def test_every_question_has_inputs_of_its_own(staff, database, question):
    with database.begin() as tx:
        waits = an_answer(tx, an_alum(tx), question=question, needs_review=True, why="unclear")
    page = staff.get(f"/review/{waits}")
    assert page.status_code == 200
    assert re.search(r'<(select|input)[^>]* name="(?!csrf)', page.text)


def test_a_reply_reviewed_by_somebody_else_is_not_reviewed_again(staff, dana):
    staff.post("/review/3/set-aside")
    again = staff.post("/review/3/accept")
    assert "Somebody reviewed that reply already" in staff.get(again.location).text
    assert staff.get("/review/3").status_code == 302


def test_a_doubtful_text_is_put_right_on_the_page(staff, database, clock):
    phone = "+13125550123"
    doors = Doors(database, clock)
    with database.begin() as tx:
        alum = an_alum(tx, phone=phone)
        a_checkin(tx, alum, due_on=TODAY, state="scheduled", next_at=clock())
    doors.round()
    for said in ("1", "cook at Olive Garden", "somewhere between 15 and 17", "like 15 to 17 an hour depends", "40"):
        clock.advance(minutes=5)
        assert doors.text(phone, said).status_code == 200
    waits = re.search(r"/review/(\d+)", staff.get("/review/").text).group(1)
    assert "like 15 to 17 an hour depends" in staff.get(f"/review/{waits}").text
    staff.post(f"/review/{waits}/correct", {"wage_amount": "16", "wage_unit": "hour"})
    assert "$16.00 an hour" in staff.get(f"/alumni/{alum}").text
    assert "1 answered of 1 due" in _plain(staff.get("/"))


def test_long_queues_say_that_more_follows(staff, database):
    with database.begin() as tx:
        alum = an_alum(tx)
        for _ in range(101):
            an_answer(tx, alum, needs_review=True)
            a_flag(tx, alum)
    for page in ("/review/", "/waiting/"):
        text = staff.get(page).text
        assert "more follow" in text
        assert text.count('class="said"') in (0, 100)
    assert "101 waiting" in staff.get("/review/1").text


def test_settling_keeps_the_note_and_takes_it_off_the_list(staff, database, dana):
    assert "asks for help with rent" in staff.get("/waiting/").text.lower()
    staff.post("/waiting/1/resolve", {"note": "sent her the list of rent funds"})
    with database.read() as tx:
        assert tx.scalar(sa.select(flags.c.resolution)) == "sent her the list of rent funds"
    assert "Nothing is waiting" in staff.get("/waiting/").text
    assert "sent her the list of rent funds" in staff.get(f"/alumni/{dana}").text


def _schedule(plan, **changes):
    fields = {"plan.min_gap_days": plan.min_gap_days, "plan.catch_up": plan.catch_up.value, "program": ""}
    for wave in plan.waves:
        names = (
            ("offset_days", "open_days") if wave.quarter is None else ("opens_before_end_days", "closes_after_end_days")
        )
        fields |= {f"{wave.key}.{name}": getattr(wave, name) for name in names}
        fields |= {f"{wave.key}.name": wave.name, f"{wave.key}.reminder_days": ", ".join(map(str, wave.reminder_days))}
    return fields | changes


def test_a_coordinator_changes_the_schedule(staff, database):
    with database.read() as tx:
        before = load_plan(tx)
    changes = {"day_90.offset_days": "95", "quarter_2.reminder_days": "3, 6 9", "plan.min_gap_days": "14"}
    saved = staff.post("/schedule/", _schedule(before, **changes))
    assert "Schedule saved" in staff.get(saved.location).text
    with database.read() as tx:
        after = load_plan(tx)
    assert (after.wave("day_90").offset_days, after.wave("quarter_2").reminder_days) == (95, (3, 6, 9))
    assert after.min_gap_days == 14
    assert after.wave("quarter_1") == before.wave("quarter_1")


@pytest.mark.parametrize(
    ("field", "entered"),
    [
        ("day_90.offset_days", "soon"),
        ("day_90.offset_days", ""),
        ("quarter_1.reminder_days", "5, 2"),
        ("plan.min_gap_days", "-1"),
    ],
)
def test_a_schedule_that_cannot_be_followed_changes_nothing(staff, database, field, entered):
    with database.read() as tx:
        before = load_plan(tx)
    refused = staff.post("/schedule/", _schedule(before, **{field: entered}))
    assert refused.status_code == 422
    assert f'href="#{field}"' in refused.text
    with database.read() as tx:
        assert load_plan(tx) == before


def test_a_program_can_have_a_schedule_of_its_own(staff, database):
    with database.begin() as tx:
        an_alum(tx, program="Welding")
        plan = load_plan(tx)
    assert "follows everybody" in staff.get("/schedule/?program=Welding").text
    staff.post("/schedule/", _schedule(plan, **{"program": "Welding", "day_90.offset_days": "80"}))
    with database.read() as tx:
        assert load_plan(tx, "Welding").wave("day_90").offset_days == 80
        assert load_plan(tx).wave("day_90").offset_days == 90
