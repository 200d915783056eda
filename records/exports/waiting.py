"""Where a file waits until it is done: a folder with people's records, gone even where whoever made it was killed."""

from __future__ import annotations

import fcntl
import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Final

_PREFIX: Final = "checkin-export-"


@contextmanager
def waiting_folder() -> Iterator[Path]:
    """An empty folder that only this account can look into, taken away at the end. Raises `OSError`.

    What killed processes left is taken away first.
    """
    sweep()
    # It gets the name that is swept only once it is held; a lock belongs to the folder, whatever it is called.
    made = Path(tempfile.mkdtemp(prefix=".checkin-"))
    folder = made.with_name(_PREFIX + made.name.removeprefix(".checkin-"))
    held = os.open(made, os.O_RDONLY | os.O_DIRECTORY)
    try:
        fcntl.flock(held, fcntl.LOCK_EX)
        made.rename(folder)
        yield folder
    finally:
        for each in (made, folder):
            shutil.rmtree(each, ignore_errors=True)
        os.close(held)


def sweep() -> None:
    """Takes away the folders of processes that are no more: nobody holds them."""
    for each in Path(tempfile.gettempdir()).glob(f"{_PREFIX}*"):
        with suppress(OSError):  # somebody else's, no folder, or gone by now
            held = os.open(each, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW)
            try:
                fcntl.flock(held, fcntl.LOCK_EX | fcntl.LOCK_NB)
                shutil.rmtree(each, ignore_errors=True)
            finally:
                os.close(held)
