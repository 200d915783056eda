"""Many replies are read at once, from the very first on: a web process has several threads."""

from __future__ import annotations

import json
import subprocess
import sys

# In a process of its own, since everything that is made ready once is ready here already.
FIRST_AT_ONCE = """
import json, sys, threading
sys.setswitchinterval(1e-5)
from datetime import date
from surveys.replies import read
from surveys.replies.reading import Context

TEXTS = ["yes still there", "16.50 an hour", "about 32", "health insurance and pto", "stop texting me", "i want to die"]
context = Context(today=date(2026, 3, 10))
def shown(text):
    reading = read(text, asked="status", context=context)
    return [str(reading.intent), str(reading.route), sorted(f.field for f in reading.found)]

answers = {}
barrier = threading.Barrier(12)
def work(place):
    barrier.wait()
    try:
        answers[place] = shown(TEXTS[place % len(TEXTS)])
    except Exception as error:
        answers[place] = repr(error)
threads = [threading.Thread(target=work, args=(place,)) for place in range(12)]
[thread.start() for thread in threads]
[thread.join() for thread in threads]
later = [shown(TEXTS[place % len(TEXTS)]) for place in range(12)]
print(json.dumps({"first": [answers[place] for place in range(12)], "later": later}))
"""


def test_the_first_replies_of_a_process_are_read_alike_however_many_come_at_once() -> None:
    told = subprocess.run([sys.executable, "-c", FIRST_AT_ONCE], capture_output=True, text=True, check=True)
    readings = json.loads(told.stdout)
    assert readings["first"] == readings["later"]
