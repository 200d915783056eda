"""Response accounting and the funder packet on the site: the same numbers everywhere, small ones in no packet."""

from __future__ import annotations

import re
from datetime import timedelta
from html import unescape

import pytest

from records import figures, success_stories
from records.database import Database
from records.figures.dispositions import behind_disposition, dispositions, in_all
from records.figures.reached import reached
from records.measuring import measured
from records.measuring.accounting import passed_on
from records.measuring.sharing import for_sharing
from records.tables.people import consent_events
from surveys.measures import MEASURES, Scope
from surveys.response import BASE, Disposition
from surveys.weighting import weigh
from tests.support.factories import NOW, a_checkin, an_alum, an_employment
from tests.support.program import a_program
from tests.support.site import a_bot, a_visitor
from web.site import create_site
from web.site.figures_said import value, whole_percent

TODAY = NOW.date()
SCOPE = Scope(as_of=TODAY)
PILOT = Scope(as_of=TODAY, program="Pilot")


@pytest.fixture
def database(sqlite_url):
    """On one kind of database: that both count alike is held elsewhere."""
    opened = Database(sqlite_url)
    yield opened
    opened.close()


@pytest.fixture
def staff(database, clock):
    bot = a_bot(database, clock)
    return a_visitor(create_site(bot), bot, "staff")


@pytest.fixture
def filled(database):
    """A program of 12 beside many others: four of its people answered, and one of them by name of Quill."""
    with database.begin() as tx:
        a_program(tx, alumni=90)
        for number in range(12):
            alum = an_alum(
                tx,
                program="Pilot",
                last_name="Quill" if number == 0 else "Moss",
                gender=("female", "male", "nonbinary")[number % 3],
                exited_on=TODAY - timedelta(days=200),
            )
            state = "completed" if number < 4 else "opted_out" if number < 7 else "expired"
            checkin = a_checkin(tx, alum, due_on=TODAY - timedelta(days=100), state=state)
            if number < 4:
                an_employment(tx, alum, checkin_id=checkin, as_of=TODAY - timedelta(days=100))


def _plain(page):
    assert page.status_code == 200
    text = re.sub(r"<[^>]+>", " ", re.search(r"<main.*</main>", page.text, re.DOTALL).group())
    return unescape(" ".join(text.split()))


def _rows(page, after):
    """The rows of the first table after a heading, cell by cell."""
    table = page.text.split(f'id="{after}"')[1].split("</table>")[0]
    found = []
    for row in re.findall(r"<tr>(.*?)</tr>", table, re.DOTALL):
        cells = re.findall(r"<t[hd][^>]*>(.*?)</t[hd]>", row, re.DOTALL)
        found.append([" ".join(unescape(re.sub(r"<[^>]+>", " ", cell)).split()) for cell in cells])
    return found


def test_every_check_in_is_accounted_for_with_the_rates_of_the_report(staff, database, filled):
    rows = _rows(staff.get("/response/"), "ended")[1:]
    with database.read() as tx:
        waves, whole = dispositions(tx, SCOPE), in_all(dispositions(tx, SCOPE))
        told = {each.id: each for each in figures.report(tx, as_of=TODAY).measures}
    for row, wave in zip(rows, waves, strict=False):
        assert row[1:8] == [*(str(wave.ended.of(each)) for each in BASE), str(wave.ended.base)]
    assert rows[-1][8:] == [whole_percent(each.part, each.whole) for each in (whole.rr1, whole.rr2, whole.refusal)]
    assert rows[-1][7] == str(told["response_rr1"].denominator)
    assert rows[-1][1] == str(told["response_rr1"].numerator)


def test_both_rates_stand_side_by_side_with_bounds(staff, database, filled):
    text = _plain(staff.get("/response/"))
    with database.read() as tx:
        day_90 = next(each.counts for each in figures.by_wave(tx, SCOPE) if each.wave == "day_90")
    assert f"{day_90.employed} of {day_90.known} known are employed" in text
    assert f"{day_90.answered} of {day_90.due} due answered" in text
    assert f"Of everybody due: {day_90.employed} of {day_90.due}" in text
    assert f"{day_90.employed}/{day_90.due} (" in text
    assert f"{day_90.employed + day_90.unknown}/{day_90.due} (" in text


@pytest.mark.parametrize("disposition", [Disposition.REFUSED, Disposition.NOT_YET])
def test_each_number_leads_to_its_check_ins(staff, database, filled, disposition):
    with database.read() as tx:
        expected = behind_disposition(tx, PILOT, disposition, wave="day_90")
    page = staff.get(f"/response/people/{disposition}?wave=day_90&program=Pilot")
    assert f"{len(expected)} " in _plain(page)
    assert page.text.count('<th scope="row"><a href="/alumni/') == len(expected)


def test_classes_that_were_reached_more_are_marked_and_a_rate_can_be_weighted_for_them(staff, database, filled):
    with database.read() as tx:
        found, of_one_wave = reached(tx, SCOPE), reached(tx, SCOPE, wave="day_90")
    page = staff.get("/response/?weigh=program")
    narrower = _plain(staff.get("/response/?wave=day_90"))
    assert f"{of_one_wave.answered} of {of_one_wave.due} check-ins due were answered" in narrower
    far = [each for each in found.compared("program") if each.differs]
    assert f"{found.answered} of {found.due} check-ins due were answered" in _plain(page)
    marked = page.text.split("By program")[1].split("</details>")[0]
    assert marked.count("less reached") + marked.count("more reached") == len(far)
    assert far
    weighted = weigh(found.classes["program"])
    assert weighted.value is not None
    assert "Each stands for" in page.text
    for each in weighted.weights:
        assert f"<td>{each.weight}</td>" in page.text
    assert "Pilot" in _plain(page).split("Put together")[1]


def test_the_packet_has_every_measure_with_its_rule_and_the_figures_that_may_be_shared(staff, database, filled):
    page = staff.get("/packet/")
    text = unescape(page.text)
    with database.read() as tx:
        shared = {each.id: each for each in for_sharing(tx, SCOPE).figures}
        assert shared == {each.id: each for each in measured(tx, SCOPE).figures}
    for measure in MEASURES:
        row = next(row for row in re.findall(r"<tr>(.*?)</tr>", text, re.DOTALL) if f">{measure.title}</th>" in row)
        assert f"<b>{value(shared[measure.id])}</b>" in row
        assert measure.counts in text
        assert measure.source in text
        assert all(each in text for each in measure.conventions)
    for said in ("As of", "Mar 10, 2026", "Northside", "All programs", "Refusal rate", "What is hidden, and why"):
        assert said in text
    assert "/measures/people/" not in page.text
    assert "Quill" not in page.text


def test_a_packet_of_few_people_tells_nothing_of_them(staff, database, filled):
    page = staff.get("/packet/?program=Pilot&by=gender")
    rows = [row for row in _rows(page, "response") if row[0] == "90 days after exit"]
    assert set(rows[0][1:]) == {"hidden"}
    assert [set(row[1:]) for row in _rows(page, "rates") if row[0] == "90 days after exit"] == [{"hidden"}]
    assert all(set(row[1:]) <= {"hidden"} for row in _rows(page, "by-gender")[1:])
    reached_rows = [row for row in _rows(page, "reached") if row[0] in ("Female", "Male", "Nonbinary")]
    assert reached_rows == []


def test_what_the_packet_shows_of_responses_names_no_few_people_by_subtraction(database, filled):
    """Takes the packet of one program from that of everybody, for every program, as a reader of both could."""
    with database.read() as tx:
        everybody = passed_on(tx, SCOPE, ["gender"])
        for program in ("Pilot", "Welding", "Health care", "Culinary"):
            part = passed_on(tx, Scope(as_of=TODAY, program=program), ["gender"])
            for line, whole in zip(part.ends, everybody.ends, strict=True):
                if line.cells is not None and line.base:
                    left = [whole.cells[each] - line.cells[each] for each in BASE]
                    assert all(cell == 0 or cell >= 10 for cell in (*line.cells.values(), *left))
            for lines in (*part.traits, *everybody.traits):
                assert all(cell == 0 or cell >= 10 for each in lines.classes for cell in (each.answered, each.missed))
        assert everybody.ends[-1].base == in_all(dispositions(tx, SCOPE)).base  # totals of everybody are never hidden


def test_the_packet_has_stories_that_may_be_shared_and_no_other(staff, database, filled):
    with database.begin() as tx:
        for name, event in (("Rosa", "opt_in"), ("Omar", "opt_out")):
            alum = an_alum(tx, program="Welding", first_name=name)
            given = {"alum_id": alum, "phone": "+13125550150", "scope": "sharing", "given_by": "self", "at": NOW}
            agreed = tx.scalar(consent_events.insert().values(event="opt_in", **given).returning(consent_events.c.id))
            success_stories.write(tx, alum, consent_id=agreed, told_on=TODAY, title="", words=f"{name} says hello",
                                  shown_as=name, by="ana@example.org", now=NOW)  # fmt: skip
            tx.execute(consent_events.insert(), {**given, "event": event, "at": NOW + timedelta(days=1)})
    text = _plain(staff.get("/packet/"))
    assert "Rosa says hello" in text
    assert "Omar" not in text
    assert "Rosa" not in _plain(staff.get("/packet/?program=Culinary"))


def test_every_printed_page_says_whose_figures_it_has(staff, filled):
    sheet = staff.get('/packet/pages.css?program="} body {color: red} /*')
    assert sheet.mimetype == "text/css"
    assert sheet.text.count("{") == sheet.text.count("}") == 2  # what somebody calls a program stays between quotes
    assert "Northside" in sheet.text
    assert "Mar 10" in sheet.text
