"""A clock that stands still until a test moves it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

#: A Tuesday, one in the afternoon in New York and ten in the morning in Los Angeles: texting hours everywhere.
A_TUESDAY = datetime(2026, 3, 10, 17, 0, tzinfo=UTC)


class FixedClock:
    """Passes wherever the product takes a clock: call it for the time, set `now` or use `advance` to move it."""

    def __init__(self, now: datetime = A_TUESDAY) -> None:
        self.now = now

    def __call__(self) -> datetime:
        return self.now

    def advance(self, **span: float) -> datetime:
        """Moves on by a `timedelta`'s worth (`days=90`, `minutes=5`) and says the new time."""
        self.now += timedelta(**span)
        return self.now
