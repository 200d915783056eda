"""What `/metrics` shows. Labels never hold names, numbers or texts."""

from __future__ import annotations

from prometheus_client import CollectorRegistry, Counter, Gauge, generate_latest

registry = CollectorRegistry()

_taken = Counter("checkin_webhooks_total", "Webhooks taken in", ["kind", "repeated"], registry=registry)
_refused = Counter("checkin_webhooks_refused_total", "Webhooks refused", ["why"], registry=registry)
_queued = Gauge("checkin_outbox_queued", "Texts waiting to be sent", registry=registry)
_oldest = Gauge("checkin_outbox_oldest_seconds", "Age of the oldest text that is due", registry=registry)
_due = Gauge("checkin_due_checkins", "Check-ins that are due and not yet looked at", registry=registry)
_review = Gauge("checkin_review_backlog", "Answers that wait for staff", registry=registry)
_beat = Gauge("checkin_last_round_seconds", "Seconds since any worker ran a round", registry=registry)


def webhook_taken(kind: str, *, repeated: bool) -> None:
    """Counts a webhook that was taken in."""
    _taken.labels(kind, str(repeated).lower()).inc()


def webhook_refused(why: str) -> None:
    """Counts a webhook that was turned away."""
    _refused.labels(why).inc()


def show(*, queued: int, oldest: float, due: int, review: int, since_round: float) -> bytes:
    """All metrics as Prometheus text."""
    _queued.set(queued)
    _oldest.set(oldest)
    _due.set(due)
    _review.set(review)
    _beat.set(since_round)
    return generate_latest(registry)
