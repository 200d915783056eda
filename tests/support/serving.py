"""Our own web server at a clock of the tests': `python -m tests.support.serving PORT TIME SETTINGS`."""

from __future__ import annotations

import json
import sys
from datetime import datetime

from bot.building import build_bot
from tests.support.clock import FixedClock
from tests.support.doors import settings_for
from web.app import create_app
from web.server import Served, run


def serve(port: int, at: str, settings: dict[str, str]) -> None:
    """Serves one installation on this machine until it is told to stop, as `checkin web` does."""

    def build() -> Served:
        bot = build_bot(settings_for(**settings), sends=False, clock=FixedClock(datetime.fromisoformat(at)))
        return Served(create_app(bot), bot.database.close)

    run(build, host="127.0.0.1", port=port)


if __name__ == "__main__":
    serve(int(sys.argv[1]), sys.argv[2], json.loads(sys.argv[3]))
