"""What cannot wait reaches a person: told outside the site at once, and again until somebody is on it."""

from bot.alerts.checking import CHORE, check_ways
from bot.alerts.taking_on import SomebodyIsOnIt, take_on
from bot.alerts.telling import tell_due
from bot.alerts.ways import Way, ways

__all__ = ["CHORE", "SomebodyIsOnIt", "Way", "check_ways", "take_on", "tell_due", "ways"]
