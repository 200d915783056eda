"""Every benchmark of the README's table, one after the other: `make bench` or `python -m benchmarks`."""

from __future__ import annotations

import os
import platform
import subprocess
import sys

PARTS = ("startup", "imports", "inbound", "callbacks", "backlog", "memory", "rounds", "pacing", "outbox", "reading",
         "report")  # fmt: skip


def main() -> None:
    """Runs each part in a process of its own, so that none warms the next."""
    print(f"machine: {os.cpu_count()} cores, {platform.machine()}, Python {platform.python_version()}", flush=True)
    wanted = sys.argv[1:] or PARTS
    failed = [
        part for part in wanted if subprocess.run([sys.executable, "-m", f"benchmarks.{part}"], check=False).returncode
    ]
    if failed:
        sys.exit(f"failed: {', '.join(failed)}")


if __name__ == "__main__":
    main()
