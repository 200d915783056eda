"""How long the command's help takes, and one web process's imports beside those of Flask alone.

Run: `python -m benchmarks.startup`.
"""

from __future__ import annotations

import argparse
import statistics
import subprocess
import sys
import time
from pathlib import Path

#: What each process imports before it can serve: the web worker's doors, and Flask by itself.
WEB = "import bot.building, web.app, web.server"
FLASK = "import flask"
_PEAK = "; import resource; print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)"


def _spent(command: list[str]) -> tuple[float, str]:
    begun = time.perf_counter()
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    return time.perf_counter() - begun, done.stdout


def main() -> None:
    """Interleaved runs, medians."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--repetitions", type=int, default=9)
    options = parser.parse_args()
    checkin = str(Path(sys.executable).with_name("checkin"))
    commands = {
        "python": [sys.executable, "-c", "pass"],
        "help": [checkin, "--help"],
        "flask": [sys.executable, "-c", FLASK + _PEAK],
        "web": [sys.executable, "-c", WEB + _PEAK],
    }
    seconds: dict[str, list[float]] = {name: [] for name in commands}
    peak: dict[str, float] = {}
    for turn in range(options.repetitions + 1):
        for name, command in commands.items():
            spent, printed = _spent(command)
            if turn:
                seconds[name].append(spent)
            if name in ("flask", "web"):
                peak[name] = int(printed) / 1024
    middle = {name: statistics.median(times) for name, times in seconds.items()}
    took = {name: f"{seconds * 1000:.0f} ms" for name, seconds in middle.items()}
    print(f"start-up checkin --help {took['help']} (target under 300 ms), bare python {took['python']}")
    print(f"start-up web process {took['web']}, {peak['web']:.0f} MB")
    print(f"start-up import flask {took['flask']}, {peak['flask']:.0f} MB")
    print(f"start-up web process / import flask {middle['web'] / middle['flask']:.2f}")


if __name__ == "__main__":
    main()
