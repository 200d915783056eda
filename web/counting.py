"""What `/metrics` shows. Labels are short words and the carrier's codes: never names, numbers or texts.

Two kinds of series: what this process counted itself (webhooks, memory, processor time), and how the work of the whole
installation stands, which every process reads from the database and shows alike.
"""

from __future__ import annotations

from collections.abc import Iterator
from importlib.metadata import version

from prometheus_client import (
    CollectorRegistry,
    Counter,
    Histogram,
    Info,
    ProcessCollector,
    disable_created_metrics,
    generate_latest,
)
from prometheus_client.metrics_core import GaugeMetricFamily, Metric
from prometheus_client.registry import Collector

from bot.standing import Standing
from bot.troubles import Kind
from records.pulse import Lane, Pulse, Waiting

#: Seconds. The carrier gives up on a webhook after fifteen.
STEPS = (0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 15.0)

#: How a call to the carrier can end.
ENDS = ("accepted", "refused", "unknown", "adopted")

disable_created_metrics()  # type: ignore[no-untyped-call]  # it has no types
registry = CollectorRegistry()
ProcessCollector(registry=registry)
Info("checkin", "The version that runs", registry=registry).info({"version": version("alumni-checkin")})

_taken = Counter("checkin_webhooks_total", "Webhooks taken in", ["kind", "repeated"], registry=registry)
_refused = Counter("checkin_webhooks_refused_total", "Webhooks refused", ["why"], registry=registry)
_seconds = Histogram("checkin_webhook_seconds", "Time to answer a webhook", ["kind"], buckets=STEPS, registry=registry)
# The label children are looked up once: that costs more than counting does.
_KINDS = ("message", "status")
_taken_of = {(kind, again): _taken.labels(kind, str(again).lower()).inc for kind in _KINDS for again in (False, True)}
_seconds_of = {"messages": _seconds.labels("message").observe, "status": _seconds.labels("status").observe}


def webhook_taken(kind: str, *, repeated: bool) -> None:
    """Counts a webhook that was taken in; `kind` is message or status."""
    _taken_of[kind, repeated]()


def webhook_refused(why: str) -> None:
    """Counts a webhook that was turned away."""
    _refused.labels(why).inc()


def webhook_seconds(kind: str, seconds: float) -> None:
    """Counts how long a webhook took to answer, in seconds; `kind` is the last word of its door: messages or status."""
    _seconds_of[kind](seconds)


def show(standing: Standing) -> bytes:
    """All metrics as Prometheus text; without a database what this process counted itself, and that it is away."""
    asked = CollectorRegistry()
    asked.register(_Standing(standing))
    return generate_latest(registry) + generate_latest(asked)


class _Standing(Collector):
    """How the whole installation stands, as metrics."""

    def __init__(self, standing: Standing) -> None:
        self._standing = standing

    def collect(self) -> Iterator[Metric]:
        """Every gauge with its values."""
        seen = self._standing
        on = dict.fromkeys(map(str, Kind), 0.0) | {str(trouble.kind): 1.0 for trouble in seen.troubles}
        yield _one("checkin_database_up", "Whether the database answers", seen.up)
        yield _by("checkin_trouble", "Troubles that are on, by kind", "kind", on)
        if seen.disk:
            yield _one("checkin_disk_free_bytes", "Room left beside the SQLite file", seen.disk.free)
            yield _one("checkin_disk_size_bytes", "Size of the disk of the SQLite file", seen.disk.total)
        if seen.up:
            yield _one("checkin_schema_current", "Whether the schema is this version's", seen.schema_current)
        if seen.pulse:
            for part in (_outbox, _carrier, _people, _workers):
                yield from part(seen.pulse)


def _outbox(pulse: Pulse) -> Iterator[Metric]:
    lanes: dict[str, Lane] = {"replies": pulse.replies, "others": pulse.others}
    ages = {name: _age(pulse, Waiting(lane.due, lane.oldest)) for name, lane in lanes.items()}
    yield _by("checkin_outbox_queued", "Texts waiting to be sent", "lane", {n: q.depth for n, q in lanes.items()})
    yield _by("checkin_outbox_due", "Waiting texts that may go now", "lane", {n: q.due for n, q in lanes.items()})
    yield _by("checkin_outbox_held", "Waiting texts held for later", "lane", {n: q.held for n, q in lanes.items()})
    yield _by("checkin_outbox_oldest_due_seconds", "Since the oldest waiting text might have gone", "lane", ages)
    yield _one("checkin_due_checkins", "Check-ins that are due and not yet looked at", pulse.checkins.count)
    yield _one("checkin_oldest_due_seconds", "How long the oldest due check-in waits", _age(pulse, pulse.checkins))


def _carrier(pulse: Pulse) -> Iterator[Metric]:
    yield _by(
        "checkin_carrier_calls",
        "Calls of the last hour by how they ended",
        "outcome",
        dict.fromkeys(ENDS, 0) | pulse.calls,
    )
    wrong = GaugeMetricFamily(
        "checkin_texts_went_wrong", "Texts that did not arrive", labels=["status", "code", "window"]
    )
    for each in pulse.wrong:
        wrong.add_metric([each.status, str(each.code), "1h"], each.hour)
        wrong.add_metric([each.status, str(each.code), "24h"], each.day)
    yield wrong
    yield _one("checkin_unsettled_sends", "Texts that may or may not have left", pulse.unsettled.count)
    yield _one("checkin_oldest_unsettled_seconds", "How long the oldest is unsettled", _age(pulse, pulse.unsettled))
    yield _one("checkin_senders_paused", "Senders that are paused", len(pulse.paused))
    faults = max((sender.failures for sender in pulse.senders), default=0)
    yield _one("checkin_carrier_faults", "Faults of the carrier, one after another", faults)
    if pulse.read_back:
        since = (pulse.at - pulse.read_back).total_seconds()
        yield _one("checkin_last_read_back_seconds", "Since the carrier's list was read back to its end", since)


def _people(pulse: Pulse) -> Iterator[Metric]:
    yield _one("checkin_review_backlog", "Replies that wait for staff", pulse.review.count)
    yield _one("checkin_oldest_review_seconds", "How long the oldest reply waits for staff", _age(pulse, pulse.review))
    flags = {"crisis": pulse.crisis, "other": pulse.urgent}
    counts, ages = {k: float(w.count) for k, w in flags.items()}, {k: _age(pulse, w) for k, w in flags.items()}
    unseen = {"crisis": pulse.crisis_unseen, "other": pulse.urgent_unseen}
    yield _by(
        "checkin_unacknowledged_flags",
        "Urgent flags that nobody is on",
        "kind",
        {kind: float(waiting.count) for kind, waiting in unseen.items()},
    )
    yield _by(
        "checkin_oldest_unacknowledged_flag_seconds",
        "How long the oldest of them waits",
        "kind",
        {kind: _age(pulse, waiting) for kind, waiting in unseen.items()},
    )
    yield _by("checkin_urgent_flags", "Urgent flags that nobody settled", "kind", counts)
    yield _by("checkin_oldest_urgent_flag_seconds", "How long the oldest of them waits", "kind", ages)


def _workers(pulse: Pulse) -> Iterator[Metric]:
    last = pulse.last_round
    since = (pulse.at - last).total_seconds() if last else float("inf")
    yield _one("checkin_last_round_seconds", "Seconds since any worker ran a round", since)
    if pulse.backup:
        age = (pulse.at - pulse.backup).total_seconds()
        yield _one("checkin_last_backup_seconds", "Since the last backup was made", age)
    yield _one("checkin_workers", "Workers that ran a round in the last two minutes", pulse.workers)


def _age(pulse: Pulse, waiting: Waiting) -> float:
    return max(0.0, (pulse.at - waiting.oldest).total_seconds()) if waiting.oldest else 0.0


def _one(name: str, meaning: str, value: float) -> Metric:
    return GaugeMetricFamily(name, meaning, value=float(value))


def _by(name: str, meaning: str, label: str, values: dict[str, float] | dict[str, int]) -> Metric:
    family = GaugeMetricFamily(name, meaning, labels=[label])
    for word, value in values.items():
        family.add_metric([word], value)
    return family
