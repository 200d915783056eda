"""A real Chromium, and what axe finds wrong with a page in it."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Locator, Page

#: No sandbox (the tests may run as root), and none of Chromium's own talk with its makers.
FLAGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


def chromium_path() -> str | None:
    """The Chromium to drive: `CHECKIN_TEST_CHROMIUM`, or the machine's own; none when there is none."""
    return os.environ.get("CHECKIN_TEST_CHROMIUM") or shutil.which("chromium")


@contextmanager
def chromium(path: str) -> Iterator[Browser]:
    """A running Chromium with an empty profile of its own."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, headless=True, args=list(FLAGS))
        try:
            yield browser
        finally:
            browser.close()


def follow(page: Page, link: Locator) -> None:
    """Clicks what leads to another page, and waits until all of that page is there."""
    with page.expect_navigation():
        link.click()


#: A second at most: what is in a part that is folded up never comes to its end.
_SETTLED = """() => Promise.race([
    Promise.allSettled(document.getAnimations().map(each => each.finished)),
    new Promise(done => setTimeout(done, 1000)),
])"""


def axe_findings(page: Page) -> list[str]:
    """What axe holds against the page as it is now, a line each: rule, impact, and the places."""
    from axe_playwright_python.sync_playwright import Axe

    page.wait_for_load_state()  # half a page has findings that the whole page has not
    page.evaluate(_SETTLED)  # nor does a button on its way to another colour count
    violations = Axe().run(page).response["violations"]
    return [
        f"{found['id']} ({found['impact']}): "
        + ", ".join(" ".join(map(str, node["target"])) for node in found["nodes"])
        for found in violations
    ]
