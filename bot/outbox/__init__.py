"""Texts leave: claimed and kept, sent with no transaction open, then settled."""

from bot.outbox.claiming import LEASE
from bot.outbox.sending import SIDE_BY_SIDE, drain

__all__ = ["LEASE", "SIDE_BY_SIDE", "drain"]
