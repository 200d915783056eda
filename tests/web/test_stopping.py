"""A stop that comes at the worst moment is heard: the main thread waits already, and the signal does not reach it.

Each story is a process of its own. That its main thread is not interrupted is brought about by giving the signal to
another thread, which is what a signal comes to that arrives just before the main thread waits.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.running import PATIENCE

ROOT = Path(__file__).parents[2]

#: The signal goes to a second thread, and its handler notes that it ran.
SETTING = """
import os, signal, threading
from web.stopping import Told, be_wakeable, wake

heard = []
signal.signal(signal.SIGTERM, lambda number, frame: heard.append(number))

def stop_from_elsewhere(*afterwards):
    waiting = threading.Event()
    def tell():
        signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGTERM})
        waiting.wait()
        os.kill(os.getpid(), signal.SIGTERM)
        for then in afterwards:
            then()
    threading.Thread(target=tell, daemon=True).start()
    signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGTERM})
    waiting.set()
"""

TOLD = """
told = Told()
stop_from_elsewhere()
told.wait()
"""

WOKEN = """
lock = threading.Lock()
lock.acquire()
be_wakeable()
signal.signal(signal.SIGTERM, lambda number, frame: (heard.append(number), lock.release()))
stop_from_elsewhere(wake)
lock.acquire()
"""

BEFORE = """
told = Told()
signal.raise_signal(signal.SIGTERM)
told.wait()
"""

BY_THREAD = """
told = Told()
heard.append(15)
for _ in range(100_000):  # more than a pipe holds
    told.set()
told.wait()
told.set()
told.clear()
threading.Thread(target=told.set).start()
told.wait()
"""


def last(story: str) -> str:
    done = subprocess.run(
        [sys.executable, "-c", f"{SETTING}{story}\nprint(heard)"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        check=True,
    )
    return done.stdout.strip()


@pytest.mark.parametrize("story", [TOLD, WOKEN, BEFORE, BY_THREAD], ids=["told", "woken", "before", "by a thread"])
def test_a_stop_is_heard_whenever_it_comes(story):
    assert last(story) == "[15]"
