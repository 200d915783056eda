"""The demo as a visitor meets it: started by its command, seen in a real browser. Makes the README's screenshots.

`CHECKIN_TEST_SCREENSHOTS=docs/screenshots make test ARGS="-m browser"` writes those anew, with a demo of full size.
"""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.support.browser import axe_findings, follow

pytestmark = pytest.mark.browser

WIDE, NARROW = {"width": 1100, "height": 900}, {"width": 375, "height": 812}
SHOTS = os.environ.get("CHECKIN_TEST_SCREENSHOTS")
#: Enough for every page to have something on it; the README shows a demo as it comes.
ALUMNI = 120 if SHOTS else 24


@dataclass
class RunningDemo:
    address: str
    process: subprocess.Popen[str]
    said: list[str]


@pytest.fixture(scope="module")
def demo(tmp_path_factory):
    """`checkin demo` in an empty folder, as a program of its own."""
    folder = tmp_path_factory.mktemp("demo")
    with socket.create_server(("127.0.0.1", 0)) as probe:
        port = probe.getsockname()[1]
    command = [
        sys.executable,
        "-c",
        "from web.cli import main; main()",
        "demo",
        "--port",
        str(port),
        "--alumni",
        str(ALUMNI),
    ]
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[2]), "PYTHONUNBUFFERED": "1"}
    process = subprocess.Popen(command, cwd=folder, env=environment, stderr=subprocess.PIPE, text=True)
    said = []
    for line in process.stderr:
        said.append(line)
        if "Ctrl-C stops the demo" in line:
            break
    else:
        pytest.fail("the demo did not start:\n" + "".join(said))
    yield RunningDemo(f"http://127.0.0.1:{port}", process, said)
    if process.poll() is None:
        process.kill()
    process.wait(timeout=20)
    process.stderr.close()


@pytest.fixture
def page(browser_page):
    """A page that fails the test when the browser complains about anything."""
    complaints = []
    browser_page.on("console", lambda m: complaints.append(m.text) if m.type in ("error", "warning") else None)
    browser_page.on("pageerror", lambda error: complaints.append(str(error)))
    browser_page.set_viewport_size(WIDE)
    yield browser_page
    assert complaints == []


def look_at(page, shot=None):
    """What axe finds on a wide and on a narrow screen; a picture of each, if one is wanted."""
    found = []
    for size, name in ((WIDE, "wide"), (NARROW, "narrow")):
        page.set_viewport_size(size)
        page.evaluate("scrollTo(0, 0)")
        found += [f"{page.url} {name}: {finding}" for finding in axe_findings(page)]
        spill = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
        found += [f"{page.url} {name}: {spill} px too wide"] if spill > 0 else []
        if shot and SHOTS:
            Path(SHOTS).mkdir(parents=True, exist_ok=True)
            page.screenshot(path=f"{SHOTS}/{shot}-{name}.png")
    page.set_viewport_size(WIDE)
    return found


def text(page, body):
    """Sends a text from the phone on the page, and waits until it stands in the thread."""
    page.get_by_role("textbox").fill(body)
    follow(page, page.get_by_role("button", name="Send"))
    page.locator(".text.theirs .bubble", has_text=body).last.wait_for()


def asked_last(page):
    return page.locator(".text.ours .bubble").last.inner_text()


def test_a_visitor_reads_the_figures_texts_as_an_alum_and_fixes_an_answer(demo, page):
    # Signing in, with the login that the demo shows.
    page.goto(demo.address)
    found = look_at(page)
    page.get_by_label("E-mail address").fill("demo@example.org")
    page.get_by_label("Password").fill(page.locator("code").first.inner_text())
    follow(page, page.get_by_role("button", name="Sign in"))

    # The dashboard is full of records, and time goes on.
    begun = page.locator(".demo-banner").inner_text()
    page.get_by_role("heading", name="Dashboard").wait_for()
    assert page.get_by_text("The same figures as a table").is_visible()
    due = [
        int(cell) for cell in page.locator("table.figures").first.locator("tbody tr td:nth-child(2)").all_inner_texts()
    ]
    assert sum(due) > ALUMNI
    found += look_at(page, "dashboard")

    # One alum's phone: asked who it is, then about the job; the bot answers at once and the record appears beside it.
    follow(page, page.get_by_role("link", name="Phones", exact=True))
    found += look_at(page, "phones")
    follow(page, page.locator("section", has_text="waiting for you").get_by_role("link").first)
    name = page.get_by_role("heading", level=1).inner_text()
    assert "Reply 1=yes, 2=no" in asked_last(page)  # first of all whether this is the alum
    text(page, "1")
    assert "Are you still working at" in asked_last(page)
    text(page, "yes still there")
    assert "How much are you paid" in asked_last(page)
    text(page, "17.50 an hour")
    assert "how many hours" in asked_last(page)
    page.get_by_role("row", name="$17.50 an hour Told us by text").wait_for()
    text(page, "between 20 and 35")
    text(page, "20 to 35 hours")
    assert "benefits" in asked_last(page)
    page.get_by_role("link", name="Needs review").last.wait_for()
    text(page, "health and dental")
    text(page, "just medicaid")
    assert "Thank you" in asked_last(page)
    found += look_at(page, "phone")

    # Somebody on staff reads the doubtful reply and enters the hours.
    follow(page, page.locator(".answers").get_by_role("link", name="Needs review").first)
    found += look_at(page, "review")
    page.get_by_label("Hours a week").fill("27")
    follow(page, page.get_by_role("button", name="Record this instead"))
    page.get_by_text("Corrected and recorded.").wait_for()
    page.goto(demo.address + "/alumni/")
    page.get_by_label("Name or id").fill(name)
    follow(page, page.get_by_role("button", name="Find"))
    found += look_at(page)
    follow(page, page.get_by_role("link", name=name).first)
    page.get_by_role("cell", name="27", exact=True).wait_for()
    found += look_at(page, "alum")

    # What funders ask for: the measures, and the packet that may be passed on.
    for path, shot in (("/measures/", "measures"), ("/packet/", "packet")):
        assert page.goto(demo.address + path).status == 200
        found += look_at(page, shot)
    for path in (
        "/measures/all",
        "/measures/by/program",
        "/response/",
        "/waiting/",
        "/upcoming/",
        "/schedule/",
        "/review/",
        "/behind/answered",
    ):
        assert page.goto(demo.address + path).status == 200
        found += look_at(page)
    assert page.locator(".demo-banner").inner_text() != begun
    assert found == []


def test_ctrl_c_stops_it_and_the_same_command_goes_on(demo):
    demo.process.send_signal(signal.SIGINT)
    rest = demo.process.stderr.read()
    assert demo.process.wait(timeout=30) == 0, rest
    assert "The same command goes on from here" in rest
    assert "Traceback" not in "".join(demo.said) + rest
