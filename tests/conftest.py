"""What every test may ask for: a fresh database, a clock that stands still, a browser."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import structlog
from argon2 import PasswordHasher
from hypothesis import HealthCheck, settings

from bot import accounts
from records.database import Database
from tests.support import browser, compiled, databases, network
from tests.support.clock import A_TUESDAY, FixedClock

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

    from tests.support.standin import Emulator

# No deadlines: a busy machine is not a fault. `--hypothesis-profile=long` looks twenty times harder.
settings.register_profile(
    "ci", deadline=None, max_examples=100, print_blob=True, suppress_health_check=[HealthCheck.too_slow]
)
settings.register_profile("long", settings.get_profile("ci"), max_examples=2000)
settings.load_profile("ci")

NO_BROWSER = "no Chromium on this machine (on Debian: apt-get install chromium)"
NO_STANDIN = "no independent stand-in on this machine (`make standin` puts it there, with npm)"


#: Where the run's workers find what they share; made by the process that starts the run.
RUN_FOLDER = "CHECKIN_TEST_RUN_FOLDER"


def pytest_configure(config: pytest.Config) -> None:
    network.stay_home()
    compiled.remember()
    # Hundreds of tests sign in, and none of them has anything to hide.
    accounts.HASHER = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)
    # Nothing of the developer's own set-up may reach a test.
    for name in tuple(os.environ):
        if name.startswith(("TWILIO_", "DATABASE_", "SECRET_KEY", "PUBLIC_URL", "CHECKIN_")) and not name.startswith(
            "CHECKIN_TEST_"
        ):
            del os.environ[name]
    if not hasattr(config, "workerinput"):
        # Not under pytest's own temporary folder, which it closes to others: when root runs the tests,
        # the PostgreSQL server runs as another user.
        folder = Path(tempfile.mkdtemp(prefix="checkin-"))
        folder.chmod(0o755)
        os.environ[RUN_FOLDER] = str(folder)


def pytest_unconfigure(config: pytest.Config) -> None:
    if not hasattr(config, "workerinput"):
        folder = Path(os.environ.pop(RUN_FOLDER))
        databases.stop_postgres_server(folder)
        shutil.rmtree(folder)


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: object) -> object:
    from tests.support.sharing_out import SharingOut

    return SharingOut(config, log)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    for title, why in (("BROWSER TESTS NOT RUN", NO_BROWSER), ("STAND-IN TESTS NOT RUN", NO_STANDIN)):
        skipped = [report for report in terminalreporter.getreports("skipped") if why in str(report.longrepr)]
        if skipped:
            terminalreporter.section(title, sep="!", red=True, bold=True)
            terminalreporter.line(f"{len(skipped)} skipped: {why}")


@pytest.fixture(autouse=True)
def _log_as_at_the_start() -> Iterator[None]:
    """A command that sets up the log of its process sets it up for this test only."""
    yield
    structlog.reset_defaults()


@pytest.fixture
def clock() -> FixedClock:
    """A clock that stands at a Tuesday in texting hours until the test moves it."""
    return FixedClock()


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return databases.sqlite_template(tmp_path_factory.mktemp("sqlite"))


@pytest.fixture(scope="session")
def postgres_server() -> databases.PostgresServer:
    """A real PostgreSQL server, shared by all workers of the run."""
    return databases.postgres_server(Path(os.environ[RUN_FOLDER]))


@pytest.fixture
def sqlite_url(sqlite_template: Path, tmp_path: Path) -> str:
    """The address of a fresh SQLite file with the schema in it."""
    return databases.sqlite_copy(sqlite_template, tmp_path)


@pytest.fixture
def postgres_url(postgres_server: databases.PostgresServer) -> Iterator[str]:
    """The address of a fresh PostgreSQL database with the schema in it."""
    with postgres_server.fresh() as url:
        yield url


@pytest.fixture(params=["sqlite", "postgresql"])
def database_url(request: pytest.FixtureRequest) -> str:
    """The address of a fresh database with the schema in it; the test runs once on each kind."""
    url: str = request.getfixturevalue("sqlite_url" if request.param == "sqlite" else "postgres_url")
    return url


@pytest.fixture(params=["sqlite", "postgresql"])
def empty_database_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """The address of a fresh database without a schema; the test runs once on each kind."""
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path / 'empty.db'}"
        return
    server: databases.PostgresServer = request.getfixturevalue("postgres_server")
    with server.fresh(template="template0") as url:
        yield url


@pytest.fixture
def database(database_url: str) -> Iterator[Database]:
    """A fresh database, open; the test runs once on SQLite and once on PostgreSQL."""
    opened = Database(database_url)
    yield opened
    opened.close()


@pytest.fixture(scope="module")
def chromium() -> Iterator[Browser]:
    """A real Chromium. Without one the test is skipped, except in CI, where it fails."""
    path = browser.chromium_path()
    if path is None:
        if os.environ.get("CI") == "true":
            pytest.fail(NO_BROWSER)
        pytest.skip(NO_BROWSER)
    with browser.chromium(path) as running:
        yield running


@pytest.fixture
def browser_page(chromium: Browser) -> Iterator[Page]:
    """A page in a browser that has never been used. Mark the test `browser`."""
    context = chromium.new_context(locale="en-US", timezone_id="America/Chicago")
    context.set_default_timeout(15_000)
    yield context.new_page()
    context.close()


@pytest.fixture(scope="session")
def emulator(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Emulator]:
    """An independent stand-in for the carrier, one for the run. Mark the test `standin`."""
    from tests.support import standin

    command = standin.installed()
    if command is None:
        pytest.skip(NO_STANDIN)
    ahead = A_TUESDAY - datetime.now(UTC)
    with standin.running(command, tmp_path_factory.mktemp("standin"), ahead=ahead) as running:
        yield running
