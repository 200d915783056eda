"""Files that are not done yet wait in a folder that is gone afterwards, even where whoever made it was killed."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from records.exports.waiting import sweep, waiting_folder

#: A process that makes a spreadsheet and is in the midst of it.
MAKER = """
import sys
from pathlib import Path
from records.exports.waiting import waiting_folder
with waiting_folder() as folder:
    (folder / "rows").write_text("Ana Diaz")
    print("begun", flush=True)
    sys.stdin.read()
"""


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    return tmp_path


@pytest.fixture
def maker(place: Path) -> Iterator[subprocess.Popen[str]]:
    environment = {**os.environ, "TMPDIR": str(place), "PYTHONPATH": os.pathsep.join(sys.path)}
    with subprocess.Popen(
        [sys.executable, "-c", MAKER], env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "begun\n"
        yield process
        process.kill()


def test_a_folder_is_its_owners_alone_and_gone_at_the_end(place: Path) -> None:
    with waiting_folder() as folder:
        assert folder.stat().st_mode & 0o777 == 0o700
        (folder / "rows").write_text("Ana Diaz")
    assert list(place.iterdir()) == []
    with pytest.raises(FileNotFoundError):
        _fails()
    assert list(place.iterdir()) == []


def _fails() -> None:
    with waiting_folder() as folder:
        (folder / "rows").write_text("Ana Diaz")
        (folder / "elsewhere" / "rows").write_text("Ana Diaz")


def test_what_a_killed_process_left_is_taken_away_and_what_one_is_at_stays(
    place: Path, maker: subprocess.Popen[str]
) -> None:
    (place / "checkin-export-file").write_text("no folder")
    (place / "elsewhere").mkdir()
    (place / "checkin-export-link").symlink_to(place / "elsewhere")
    with waiting_folder() as mine:
        left = [each for each in place.iterdir() if each.is_dir() and each != mine and (each / "rows").exists()]
        assert len(left) == 1
        maker.send_signal(signal.SIGKILL)
        maker.wait()
        assert left[0].exists()
        sweep()
        assert (left[0].exists(), mine.exists()) == (False, True)
    assert sorted(each.name for each in place.iterdir()) == ["checkin-export-file", "checkin-export-link", "elsewhere"]
