"""Measures on the site: the same numbers as the report, the people behind each, and who sees small groups."""

from __future__ import annotations

import re
from datetime import date, timedelta
from html import unescape
from urllib.parse import quote_plus

import pytest

from records.database import Database
from records.measuring import behind, measured
from records.measuring.sharing import for_sharing
from records.tables.histories import exclusions
from records.tables.people import alumni, enrollments
from surveys.measures import MEASURES, Part, Scope
from tests.support.factories import NOW, a_checkin, an_alum, an_employment
from tests.support.program import a_program
from tests.support.site import a_bot, a_visitor
from web.site import create_site
from web.site.figures_said import AXES, HEADLINE, group, value

TODAY = NOW.date()
SCOPE = Scope(as_of=TODAY)


@pytest.fixture
def database(sqlite_url):
    """On one kind of database: that both count alike is held elsewhere."""
    opened = Database(sqlite_url)
    yield opened
    opened.close()


@pytest.fixture
def bot(database, clock):
    return a_bot(database, clock)


@pytest.fixture
def site(bot):
    return create_site(bot)


@pytest.fixture
def staff(site, bot):
    return a_visitor(site, bot, "staff")


@pytest.fixture
def filled(database):
    with database.begin() as tx:
        a_program(tx, alumni=40)
        gone = an_alum(tx, program="Culinary", exited_on=TODAY - timedelta(days=120))
        tx.execute(exclusions.insert(), {"alum_id": gone, "reason": "deceased", "at": NOW})
        an_alum(tx, program="Culinary", exited_on=TODAY - timedelta(days=5))
        for number in range(3):  # a program of three
            alum = an_alum(tx, program="Pilot", last_name=f"Small{number}", exited_on=TODAY - timedelta(days=200))
            an_employment(tx, alum, as_of=TODAY - timedelta(days=100), started_on="2025-08-20",
                          checkin_id=a_checkin(tx, alum, due_on=TODAY - timedelta(days=100)))  # fmt: skip


def _plain(page):
    assert page.status_code == 200
    text = re.sub(r"<[^>]+>", " ", re.search(r"<main.*</main>", page.text, re.DOTALL).group())
    return unescape(" ".join(text.split()))


def _row(page, title):
    """The cells of a measure's row in a table, links and all."""
    for row in re.findall(r"<tr>(.*?)</tr>", page.text, re.DOTALL):
        if f">{title}</th>" in row:
            cells = re.findall(r"<td[^>]*>(.*?)</td>", row, re.DOTALL)
            return [" ".join(re.sub(r"<[^>]+>", " ", cell).split()) for cell in cells]
    raise AssertionError(title)


def test_before_the_first_import_the_pages_say_what_to_do(staff):
    assert "checkin import FILE" in staff.get("/measures/").text
    for path in ("/measures/all", "/measures/by/gender", "/response/", "/packet/", "/measures/people/sif_o2"):
        assert staff.get(path).status_code == 200


def test_every_measure_is_shown_as_the_report_counts_it(staff, database, filled):
    page = staff.get("/measures/all")
    with database.read() as tx:
        found = measured(tx, SCOPE)
    by_id = {each.id: each for each in found.figures}
    for measure in MEASURES:
        figure = by_id[measure.id]
        cells = _row(page, measure.title)
        assert cells[0] == value(figure)
        assert cells[1:4] == [str(figure.numerator), str(figure.denominator), str(figure.unknown)]
        assert cells[6] == str(figure.excluded)
        assert cells[7].split()[0] == str(figure.not_yet)
        assert measure.counts in unescape(page.text)
        assert all(each in unescape(page.text) for each in measure.conventions)


def test_the_first_page_has_the_headline_each_with_its_parts_and_day(staff, database, filled):
    page = staff.get("/measures/")
    text = _plain(page)
    assert "As of Mar 10, 2026." in text
    assert "Not for sharing" in text
    with database.read() as tx:
        figures = {each.id: each for each in measured(tx, SCOPE).figures}
    for name in HEADLINE:
        figure = figures[name]
        assert f"{figure.numerator} of {figure.denominator}" in text
    retained = figures["retention_90_any"]
    assert f"Of those known: {value_of_known(retained)} ({retained.numerator} of" in text
    assert f"Evidence: {retained.evidence['self_report']} self-report" in text
    assert re.search(rf"{retained.not_yet} not yet due", text)
    assert f"{retained.excluded} left out" in text


def value_of_known(figure):
    known = figure.denominator - figure.unknown
    return f"{(figure.numerator * 200 + known) // (2 * known)}%"  # half up


@pytest.mark.parametrize("part", [Part.YES, Part.NO, Part.UNKNOWN, Part.EXCLUDED, Part.NOT_YET])
def test_each_number_leads_to_as_many_people(staff, database, filled, part):
    with database.read() as tx:
        expected = behind(tx, SCOPE, "retention_90_any", part=part)
    page = staff.get(f"/measures/people/retention_90_any?part={part}")
    listed = re.findall(r'<th scope="row"><a href="/alumni/(\d+)', page.text)
    assert [int(each) for each in listed] == [each.alum_id for each in expected]
    assert f": {len(expected)} " in _plain(page)
    if part is Part.YES:
        assert expected
        assert page.text.count("<td>self-report</td>") == len(expected)
    if expected:
        assert f'people/retention_90_any?part={part}"' in staff.get("/measures/").text


def test_a_choice_narrows_every_figure_and_stays_in_the_links(staff, database, filled):
    page = staff.get("/measures/?program=Welding&from=2025-06-01&to=2026-01-31&as_of=2026-02-28")
    scope = Scope(as_of=date(2026, 2, 28), program="Welding", exited_from=date(2025, 6, 1), exited_to=date(2026, 1, 31))
    with database.read() as tx:
        figure = next(each for each in measured(tx, scope, only=HEADLINE).figures if each.id == "retention_90_any")
    assert f"{figure.numerator} of {figure.denominator}" in _plain(page)
    assert "Program: Welding. Exits from Jun 1, 2025 to Jan 31, 2026." in _plain(page)
    wanted = "program=Welding&amp;from=2025-06-01&amp;to=2026-01-31&amp;as_of=2026-02-28"
    assert f"/measures/people/retention_90_any?part=yes&amp;{wanted}" in page.text


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ("from=soon", "“soon” is no date for the first exit date"),
        ("as_of=2031-01-01", "as of today"),
        ("from=2026-01-02&to=2026-01-01", "nobody is counted"),
        ("program=Nowhere", "Nobody is in this choice"),
    ],
)
def test_a_choice_that_makes_no_sense_is_told(staff, filled, asked, said):
    assert said in _plain(staff.get(f"/measures/?{asked}"))


def test_groups_stand_beside_each_other_with_their_counts(staff, database, filled):
    page = staff.get("/measures/by/program?family=retention")
    with database.read() as tx:
        found = measured(tx, SCOPE, by="program")
    for name, figures in found.by.items():
        figure = next(each for each in figures if each.id == "retention_30_any")
        assert f"{figure.numerator} of {figure.denominator}" in _row(page, name)[1]
        assert _row(page, name)[0] == str(found.people_by[name])
        if figure.numerator:
            assert f"people/retention_30_any?part=yes&amp;program={quote_plus(name)}" in page.text.replace("%20", "+")
    assert staff.get("/measures/by/shoe_size").status_code == 404


@pytest.mark.parametrize("axis", AXES)
def test_the_number_of_a_group_leads_to_its_people_and_no_address_tells_what_they_are(staff, database, filled, axis):
    with database.begin() as tx:
        told = {"gender": "woman", "race_ethnicity": "Asian", "birth_date": date(1999, 5, 1)}
        tx.execute(alumni.update().where(alumni.c.id % 3 == 0).values(told))
        tx.execute(enrollments.update().where(enrollments.c.id % 2 == 0).values(barriers=["housing", "justice"]))
        found = measured(tx, SCOPE, by=axis)
    page = staff.get(f"/measures/by/{axis}?family=retention")
    links = [unescape(each) for each in re.findall(r'href="(/measures/people/retention_30_any[^"]*)"', page.text)]
    counts = [next(e.numerator for e in several if e.id == "retention_30_any") for several in found.by.values()]
    assert max(counts) > 0
    pages = [staff.get(each) for each in links[:-1]]  # the last is everybody
    assert [len(re.findall(r'<th scope="row"><a href="/alumni/', each.text)) for each in pages] == [
        count for count in counts if count
    ]
    for each, name in zip(pages, [name for name, count in zip(found.by, counts, strict=True) if count], strict=True):
        assert group(name, axis) in _plain(each)
    if axis not in ("program", "cohort"):
        assert not re.search("woman|Asian|25-34|housing|justice", "".join(re.findall(r'href="([^"]*)"', page.text)))
        assert staff.get(f"/measures/people/retention_30_any?by={axis}&group=x").status_code == 404


@pytest.mark.parametrize(
    ("name", "axis", "said"),
    [
        ("", "gender", "Not stated"),
        ("es", "language", "Spanish"),
        ("Black or African American", "race_ethnicity", "Black or African American"),
        ("justice_involved", "barrier", "Justice involved"),
        ("under 18", "age", "Under 18"),
        ("eXcel_lab", "program", "eXcel_lab"),
    ],
)
def test_groups_are_called_as_people_call_them(name, axis, said):
    assert group(name, axis) == said


def test_who_does_not_work_with_the_people_sees_no_small_group_and_nobody_by_name(site, bot, database, filled):
    viewer = a_visitor(site, bot, "viewer")
    page = viewer.get("/measures/by/program")
    assert _row(page, "Pilot")[0] == "hidden"
    assert all("of" not in cell for cell in _row(page, "Pilot")[1:] if "hidden" in cell)
    narrowed = viewer.get("/measures/?program=Pilot")
    assert "hidden" in _plain(narrowed)
    with database.read() as tx:
        shared = {each.id: each for each in for_sharing(tx, Scope(as_of=TODAY, program="Pilot")).figures}
    assert all(shared[each].suppressed for each in HEADLINE if f"{value(shared[each])}" == "hidden")
    for text in (page.text, narrowed.text, viewer.get("/measures/all?program=Pilot").text):
        assert "/measures/people/" not in text
        assert "Not for sharing" not in text
    for path in ("/measures/people/sif_o2", "/response/", "/response/people/complete", "/packet/", "/packet/pages.css"):
        assert viewer.get(path).status_code == 403


@pytest.mark.parametrize(
    "path", ["/measures/people/nothing", "/measures/people/sif_o2?part=half", "/response/people/x"]
)
def test_what_there_is_not_is_not_found(staff, path):
    assert staff.get(path).status_code == 404
