"""One run: the carrier, the network, the people, and the processes of the product, which come and go."""

from __future__ import annotations

import json
import os
import random
import signal
import socket
import subprocess
import sys
import threading
import time
from collections import Counter
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from tests.faults.process import Order
from tests.faults.truth import Truth

#: Real seconds in which a process that was asked to stop must have ended.
STOPS_WITHIN = 30.0


@dataclass
class Slot:
    """A place for a process: one is started again whenever it ended."""

    name: str
    kind: str
    port: int
    pid: int | None = None
    started_at: float = 0.0
    #: What we did to end it: kill, term; empty when it should be running.
    sentence: str = ""
    asked_to_stop_at: float = 0.0
    child_killed_at: float = -60.0


@dataclass
class Processes:
    """Starts, kills and restarts the product's processes. Ends nothing but what it started."""

    folder: Path
    settings: dict[str, str]
    carrier_url: str
    truth: Truth
    slots: dict[str, Slot]
    restart_within: tuple[float, float] = (0.02, 0.25)
    seed: int = 0
    slip: str = ""
    restarting: bool = True
    kills: Counter[str] = field(default_factory=Counter)
    #: Processes that ended though nobody ended them, and that would not stop: name and exit status.
    fell: list[str] = field(default_factory=list)
    slowest_stop: float = 0.0
    _lock: threading.RLock = field(default_factory=threading.RLock)
    _waiting: list[tuple[float, str]] = field(default_factory=list)
    _paused: dict[int, float] = field(default_factory=dict)
    _orphaned: dict[int, float] = field(default_factory=dict)
    _over: threading.Event = field(default_factory=threading.Event)

    def start(self) -> None:
        """Starts the process that the others are forked from, and then all of them."""
        self._chance = random.Random(self.seed)
        with (self.folder / "mother.log").open("w") as complaints:
            self._mother = subprocess.Popen(
                [sys.executable, "-m", "tests.faults.process"],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=complaints,
                text=True,
                cwd=Path(__file__).parents[2],
                env={name: os.environ[name] for name in ("PATH", "HOME", "LANG", "TMPDIR") if name in os.environ},
            )
        self._ready = threading.Event()
        self._listener = threading.Thread(target=self._listen, daemon=True)
        self._listener.start()
        if not self._ready.wait(60):
            raise RuntimeError(f"the processes could not be started: see {self.folder / 'mother.log'}")
        for name in self.slots:
            self._launch(name)
        self._keeper = threading.Thread(target=self._keep, daemon=True)
        self._keeper.start()

    def doors(self) -> list[tuple[str, int]]:
        """Name and port of each process that answers the web."""
        return [(slot.name, slot.port) for slot in self.slots.values() if slot.port]

    def kill(self, name: str, *, aimed: bool = True) -> bool:
        """kill -9 of a process and its children, now. False when it was not running."""
        with self._lock:
            slot = self.slots.get(name)
            if slot is None or slot.pid is None or slot.sentence == "kill" or not self.restarting:
                return False
            slot.sentence = "kill"
            self.kills["in the middle of a call" if aimed else "at a random moment"] += 1
            self._paused.pop(slot.pid, None)
            _signal(os.killpg, slot.pid, signal.SIGKILL)
        return True

    def kill_child(self, name: str) -> bool:
        """kill -9 of the serving child alone: what started it begins another, or ends."""
        with self._lock:
            slot = self.slots[name]
            children = _children(slot.pid) if slot.pid and not slot.sentence else []
            if not children:
                return False
            slot.child_killed_at = time.monotonic()
            self.kills["the serving child alone"] += 1
            for child in children:
                _signal(os.kill, child, signal.SIGKILL)
        return True

    def kill_parent(self, name: str) -> bool:
        """kill -9 of a server's parent process alone: its serving child must go too, and free the port."""
        with self._lock:
            slot = self.slots[name]
            if slot.pid is None or slot.sentence or not _children(slot.pid):
                return False
            slot.sentence = "kill parent"
            self.kills["the parent process alone"] += 1
            _signal(os.kill, slot.pid, signal.SIGKILL)
        return True

    def stop(self, name: str) -> bool:
        """SIGTERM: it finishes what is in hand, and ends."""
        with self._lock:
            slot = self.slots[name]
            if slot.pid is None or slot.sentence or time.monotonic() - slot.started_at < 1:
                return False
            slot.sentence, slot.asked_to_stop_at = "term", time.monotonic()
            self.kills["told to stop"] += 1
            _signal(os.kill, slot.pid, signal.SIGTERM)
        return True

    def pause(self, name: str, seconds: float) -> bool:
        """Stands a process still for a while, as a busy machine does."""
        with self._lock:
            slot = self.slots[name]
            if slot.pid is None or slot.sentence:
                return False
            self._paused[slot.pid] = time.monotonic() + seconds
            _signal(os.killpg, slot.pid, signal.SIGSTOP)
        return True

    def stop_all(self) -> None:
        """Ends everything, gently first."""
        self.restarting = False
        for name in self.slots:
            slot = self.slots[name]
            if slot.pid is not None and not slot.sentence:
                slot.sentence, slot.asked_to_stop_at = "term", time.monotonic()
                _signal(os.kill, slot.pid, signal.SIGTERM)
        until = time.monotonic() + STOPS_WITHIN
        while (any(slot.pid for slot in self.slots.values()) or self._orphaned) and time.monotonic() < until:
            time.sleep(0.05)
        self._over.set()
        for slot in self.slots.values():
            if slot.pid is not None:
                self.fell.append(f"{slot.name} did not stop when told to")
                _end_stubborn(slot.pid)
        for group in self._orphaned:
            self.fell.append("a serving process outlived its parent to the end")
            _end_stubborn(group)
        assert self._mother.stdin
        assert self._mother.stdout
        self._mother.stdin.close()
        self._mother.wait(timeout=30)
        self._listener.join(timeout=10)
        self._mother.stdout.close()

    def _launch(self, name: str) -> None:
        slot = self.slots[name]
        order = Order(
            name=name,
            kind=slot.kind,
            port=slot.port,
            clock=str(self.folder / "clock"),
            log=str(self.folder / f"{name}.log"),
            settings={**self.settings, "TWILIO_API_URL": f"{self.carrier_url}/by/{name}"},
            slip=self.slip,
        )
        assert self._mother.stdin
        self._mother.stdin.write(order.to_json() + "\n")
        self._mother.stdin.flush()

    def _listen(self) -> None:
        assert self._mother.stdout
        for written in self._mother.stdout:
            match json.loads(written):
                case {"ready": _}:
                    self._ready.set()
                case {"started": str(name), "pid": int(pid)}:
                    with self._lock:
                        slot = self.slots[name]
                        slot.pid, slot.sentence, slot.started_at = pid, "", time.monotonic()
                case {"ended": int(pid), "status": int(status)}:
                    self._ended(pid, status)

    def _ended(self, pid: int, status: int) -> None:
        with self._lock:
            slot = next((slot for slot in self.slots.values() if slot.pid == pid), None)
            if slot is None:
                return  # a child of a process that was killed
            if slot.sentence == "term":
                self.slowest_stop = max(self.slowest_stop, time.monotonic() - slot.asked_to_stop_at)
            by_itself = slot.sentence == "" and time.monotonic() - slot.child_killed_at > STOPS_WITHIN
            if by_itself or (slot.sentence == "term" and status != 0):
                self.fell.append(f"{slot.name} ended with {status} ({slot.sentence or 'by itself'})")
            slot.pid = None
            if slot.sentence == "kill parent":
                self._orphaned[pid] = time.monotonic()
            else:
                _signal(os.killpg, pid, signal.SIGKILL)  # its children end with it, as with the machine they were on
            again = time.monotonic() + self._chance.uniform(*self.restart_within)
            self._waiting.append((again, slot.name))

    def _keep(self) -> None:
        while not self._over.wait(0.01):
            with self._lock:
                now = time.monotonic()
                self._wake(now)
                self._launch_again(now)
                self._look_after(now)

    def _wake(self, now: float) -> None:
        for pid in [pid for pid, until in self._paused.items() if until <= now]:
            del self._paused[pid]
            _signal(os.killpg, pid, signal.SIGCONT)

    def _launch_again(self, now: float) -> None:
        for entry in [entry for entry in self._waiting if entry[0] <= now and self.restarting]:
            if _is_free(self.slots[entry[1]].port):
                self._waiting.remove(entry)
                self._launch(entry[1])

    def _look_after(self, now: float) -> None:
        """Whatever does not end when it should is ended, and told of."""
        for slot in self.slots.values():
            if slot.pid and slot.sentence == "term" and now - slot.asked_to_stop_at > STOPS_WITHIN:
                self.fell.append(f"{slot.name} did not stop when told to")
                slot.sentence = "kill"
                _end_stubborn(slot.pid)
        for group, since in list(self._orphaned.items()):
            if not _lives(group):
                del self._orphaned[group]
            elif now - since > STOPS_WITHIN:
                del self._orphaned[group]
                self.fell.append("a serving process outlived its parent")
                _end_stubborn(group)


def _signal(way: Callable[[int, int], None], whom: int, number: int) -> None:
    """Sends a signal to a process or group of ours; one that has just ended needs none."""
    with suppress(ProcessLookupError, PermissionError):
        way(whom, number)


def _end_stubborn(group: int) -> None:
    """Has processes that will not end write into their log what they are at, and ends them."""
    _signal(os.killpg, group, signal.SIGUSR1)
    time.sleep(0.5)
    _signal(os.killpg, group, signal.SIGKILL)


def _lives(group: int) -> bool:
    try:
        os.killpg(group, 0)
    except ProcessLookupError:
        return False
    return True


def _children(pid: int) -> list[int]:
    try:
        written = Path(f"/proc/{pid}/task/{pid}/children").read_text()
    except OSError:
        return []
    return [int(child) for child in written.split()]


def _is_free(port: int) -> bool:
    if not port:
        return True
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("127.0.0.1", port))
        except OSError:
            return False
    return True
