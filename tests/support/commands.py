"""Running `checkin` commands: in this process with its own function, or as the console script in another."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import IO

import click
from click.testing import CliRunner, Result


def run(command: click.Command, *args: str, env: Mapping[str, str], input: str | bytes | None = None) -> Result:
    """Runs a command here. What it does not expect is raised, so that the test shows it."""
    return CliRunner().invoke(command, args, env=dict(env), input=input, catch_exceptions=False)


def console(
    *args: str, env: Mapping[str, str], cwd: Path, input: bytes = b"", stdout: IO[str] | int = subprocess.PIPE
) -> subprocess.CompletedProcess[bytes]:
    """Runs the console script as an operator would, with nothing but the given environment."""
    script = Path(sys.executable).parent / "checkin"
    clean = {name: os.environ[name] for name in ("PATH", "HOME", "LANG", "TMPDIR") if name in os.environ}
    return subprocess.run(
        [script, *args],
        env={**clean, **env},
        cwd=cwd,
        input=input,
        stdout=stdout,
        stderr=subprocess.PIPE,
        timeout=120,
        check=False,
    )
