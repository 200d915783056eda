"""Which tests go to the same worker: those that share something that takes long to make.

pytest-xdist's own groups (`xdist_group`) work by renaming tests, which pytest 9.2 does not let them do any more: every
worker then makes what only one should. This goes by where a test stands instead.
"""

from __future__ import annotations

from typing import Any, Final

from xdist.scheduler import LoadScopeScheduling

#: Folders and files. A browser, a stand-in for the carrier, a simulated year, ten thousand made-up people.
TOGETHER: Final = (
    "tests/browser/",
    "tests/standin/",
    "tests/faults/",
    "tests/bot/test_simulation.py",
    "tests/records/measuring/test_cross_check.py",
    "tests/records/measuring/test_properties.py",
    "tests/records/measuring/test_sharing.py",
    "tests/records/test_worked_histories.py",
    "tests/web/test_demo.py",
)


class SharingOut(LoadScopeScheduling):  # type: ignore[misc]  # publishes no types
    """Hands out single tests, and those of a shared place to one worker, which begins with them."""

    def __init__(self, config: Any, log: Any) -> None:
        config.option.loadscopereorder = True  # the longest first
        super().__init__(config, log)

    def _split_scope(self, nodeid: str) -> str:
        return next((place for place in TOGETHER if nodeid.startswith(place)), nodeid)
