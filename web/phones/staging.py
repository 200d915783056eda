"""Putting a demo together: the real bot and the real web application, with a simulated world around them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from pathlib import Path
from urllib.parse import urlencode
from zoneinfo import ZoneInfo

from flask import Flask
from pydantic import SecretStr
from werkzeug.test import Client

from bot.accounts import BadAccount, Role, add_user
from bot.bot import Bot
from bot.carriers.simulator import SimulatedCarrier
from bot.data_keys import wrapping_of
from bot.erasing import seal_of
from bot.settings import Settings
from bot.simulation.clock import SimulatedClock
from bot.simulation.conversations import HOME
from bot.simulation.desk import Desk
from bot.simulation.keeping import Kept
from bot.simulation.network import Network, Post
from bot.simulation.people import SimulatedAlum, make_people
from bot.simulation.phones import Phones
from bot.simulation.rosters import Rosters
from bot.simulation.world import World, remember
from records import moments, schema
from records.database import Database
from scheduler.rounds import run_round
from web.app import Wsgi, create_app

LOGIN = "demo@example.org"
ORGANISATION, TELEPHONE = "Lakeside Works", "312-555-0188"
YEAR = timedelta(days=365)
#: What the simulated carrier signs over; nothing is looked up under it.
ADDRESS = "http://127.0.0.1"


@dataclass(frozen=True, slots=True)
class Stage:
    """A demo ready to run."""

    world: World
    app: Wsgi
    people: tuple[SimulatedAlum, ...]


def settings_of(database: Path, kept: Kept) -> Settings:
    """The demo's own settings: nothing of the environment or of a `.env` file reaches it."""
    own = {
        "DATABASE_URL": f"sqlite:///{database}",
        "SECRET_KEY": SecretStr(kept.secret_key),
        "CHECKIN_CARRIER": "simulator",
        "CHECKIN_ORG_NAME": ORGANISATION,
        "CHECKIN_ORG_PHONE": TELEPHONE,
        "CHECKIN_TIMEZONE": HOME,
    }
    # Every setting is given, with its default where the demo has no own: what is given is not looked for elsewhere.
    defaults = {str(field.alias): field.default for field in Settings.model_fields.values()}
    return Settings(_env_file=None, **(defaults | own))  # type: ignore[call-arg]  # the settings library adds it


def prepare(settings: Settings, kept: Kept) -> None:
    """The schema, and on a new database the coordinator's login."""
    schema.upgrade(settings.database_url, wrapping=wrapping_of(settings))
    database = Database(settings.database_url, pool_size=1, wrapping=wrapping_of(settings))
    try:
        with database.read() as tx:
            new = moments.latest(tx) is None
        if new:
            _add_login(database, kept)
    finally:
        database.close()


def _add_login(database: Database, kept: Kept) -> None:
    try:
        add_user(database, LOGIN, Role.COORDINATOR, password=kept.password, now=begins_at(kept))
    except BadAccount:
        return  # stopped before the first text: the login is there already


def begins_at(kept: Kept) -> datetime:
    """The first moment of the year that goes by."""
    return datetime.combine(kept.day, time(8), ZoneInfo(HOME)) - YEAR


def stage(settings: Settings, kept: Kept, *, pages: Callable[[Stage], Callable[[Flask], None]] | None = None) -> Stage:
    """The bot, its web application and the world around them, where an earlier run left off."""
    people = make_people(kept.alumni, seed=kept.seed, today=kept.day)
    database = Database(settings.database_url, wrapping=wrapping_of(settings))
    with database.read() as tx:
        latest, exchanged = moments.latest(tx), moments.exchanged(tx)
    clock = SimulatedClock(latest or begins_at(kept))
    phones = Phones(people, seed=kept.seed, played=kept.played)
    carrier = SimulatedCarrier(clock, refuse=phones.refuses)
    bot = Bot(settings, database, carrier, clock)
    rosters = Rosters(database, people, since=begins_at(kept), by=LOGIN, zone=HOME, seal=seal_of(settings))
    if latest is not None:
        rosters.skip(latest)
        remember(phones, exchanged, now=latest)
    staged: list[Stage] = []
    app = create_app(bot, more=lambda site: pages(staged[0])(site) if pages else None)
    network = Network(_posting(app), token=settings.signing_tokens()[0], address=ADDRESS, ours=carrier.sender)
    world = World(bot, carrier, clock, network, phones, rosters, Desk(database, by=LOGIN), run_round)
    staged.append(Stage(world, app, people))
    return staged[0]


def _posting(app: Wsgi) -> Post:
    client = Client(app)

    def post(path: str, form: Sequence[tuple[str, str]], signature: str) -> int:
        answer = client.post(
            path,
            base_url=ADDRESS,
            data=urlencode(list(form)),
            content_type="application/x-www-form-urlencoded",
            headers={"X-Twilio-Signature": signature},
        )
        return answer.status_code

    return post
