"""What a registration is made of: the settings, the texts in use, and how many people they are for."""

from __future__ import annotations

from contextlib import closing
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path

from bot.data_keys import wrapping_of
from bot.settings import Settings
from records import schema, wordings
from records.database import Database, DatabaseUnavailable
from records.plans import Plans, load_plans
from records.reach import Reach, reach
from records.sealing.troubles import BadDataKey, NoDataKey
from surveys.waves import Plan, Wave
from surveys.wording import Organisation

_QUARTER = 91
_YEAR = timedelta(days=365).days


@dataclass(frozen=True, slots=True)
class Facts:
    """One installation as a registration sees it. `unread` says why the database could not be asked."""

    settings: Settings
    organisation: Organisation
    reach: Reach = field(default_factory=lambda: Reach(0, frozenset()))
    plans: Plans = field(default_factory=Plans)
    unread: str = ""

    @property
    def address(self) -> str:
        """Where the public pages are; empty when there is no outside address."""
        return self.settings.public_url or ""

    @property
    def checkins_a_year(self) -> int:
        """The most check-ins that anybody may get within a year."""
        return max(map(_in_a_year, (self.plans.default, *self.plans.by_program.values())))

    @property
    def reminders(self) -> int:
        """The most reminders of one check-in."""
        every = (self.plans.default, *self.plans.by_program.values())
        return max((len(wave.reminder_days) for plan in every for wave in plan.waves), default=0)


def gather(settings: Settings) -> Facts:
    """Asks the database for what staff changed; without one the standard texts and schedule stand in."""
    told = (settings.org_name, settings.org_phone, settings.org_email)
    plain = Facts(settings, Organisation(*told))
    try:
        wrapping = wrapping_of(settings)
    except BadDataKey as error:
        return Facts(settings, plain.organisation, unread=str(error))
    with closing(Database(settings.database_url, pool_size=1, wrapping=wrapping)) as database:
        if database.is_sqlite and not Path(database.url.database or "").exists():
            return plain  # nobody has worded or imported anything yet
        try:
            if not schema.is_current(database):
                return Facts(settings, plain.organisation, unread="the database is not of this version")
            with database.read_sealed() as tx:  # nothing here is sealed
                organisation = Organisation(*told, wordings.current(tx))
                return Facts(settings, organisation, reach(tx), load_plans(tx))
        except NoDataKey:
            return Facts(settings, plain.organisation, unread="the database cannot be opened without its data key")
        except DatabaseUnavailable:
            return Facts(settings, plain.organisation, unread="the database does not answer")


def _in_a_year(plan: Plan) -> int:
    """How many check-ins begin within any one year, going by the days and quarters after an exit."""
    days = sorted(map(_begins_after, plan.waves))
    return max((sum(1 for day in days if first <= day < first + _YEAR) for first in days), default=0)


def _begins_after(wave: Wave) -> int:
    """About how many days after the exit a check-in begins."""
    if wave.quarter is not None:
        return (wave.quarter + 1) * _QUARTER - wave.opens_before_end_days
    return wave.offset_days or 0
