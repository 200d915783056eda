"""One clock for every process of a run: faster than a real one, and moved forward by the driver alone."""

from __future__ import annotations

import mmap
import struct
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

#: Two settings (time at the base in seconds, monotonic seconds at the base, speed), and before them which one counts.
_SETTING = struct.Struct("<ddd")
_ROOM = 8 + 2 * _SETTING.size


class SharedClock:
    """Call it for the time, as any clock of the product. Processes that open the same file see the same time.

    Linux counts its monotonic seconds alike for all processes, so a base and a speed are all that is shared.
    """

    def __init__(self, path: Path) -> None:
        with path.open("r+b") as file:
            self._room = mmap.mmap(file.fileno(), _ROOM)

    @classmethod
    def make(cls, path: Path, *, now: datetime, speed: float) -> SharedClock:
        """A new clock in a new file, set to a time and running at so many seconds to a real one."""
        path.write_bytes(bytes(_ROOM))
        clock = cls(path)
        clock._write(now.timestamp(), speed)
        return clock

    def __call__(self) -> datetime:
        return datetime.fromtimestamp(self._seconds(), UTC)

    @property
    def speed(self) -> float:
        """Seconds on this clock to a real one."""
        return self._read()[2]

    def real(self, span: timedelta) -> float:
        """The real seconds in which so much passes on this clock."""
        return span.total_seconds() / self.speed

    def jump_to(self, moment: datetime) -> None:
        """Sets the clock forward; a time gone by changes nothing."""
        self._write(max(self._seconds(), moment.timestamp()), self.speed)

    def _seconds(self) -> float:
        base, since, speed = self._read()
        return base + speed * (time.monotonic() - since)

    def _read(self) -> tuple[float, float, float]:
        return _SETTING.unpack_from(self._room, 8 + self._room[0] * _SETTING.size)

    def _write(self, base: float, speed: float) -> None:
        # The other setting is written whole before the one byte that makes it count.
        other = 1 - self._room[0]
        _SETTING.pack_into(self._room, 8 + other * _SETTING.size, base, time.monotonic(), speed)
        self._room[0] = other
