"""How many slips in the code that reads pay, yes and no, and numbers the tests would notice.

    python -m tests.support.mutants                   a sample that two processors try in a quarter of an hour
    python -m tests.support.mutants --share 1         every mutant of these modules

mutmut writes the slips into a copy of the sources, so the working tree stays as it is, whoever edits it meanwhile. The
tests of the reader judge, and beside them every labelled reply by itself (`tests.support.judged`). Survivors are told
with what was changed; some change nothing that matters, such as the name of a rule. The words of reasons are left
alone: they decide nothing.
"""

from __future__ import annotations

import argparse
import fnmatch
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path
from random import Random

ROOT = Path(__file__).parents[2]
#: Under surveys/replies: the room, then the module.
MODULES = (
    "earnings/pay",
    "earnings/amounts",
    "earnings/pay_and_hours",
    "earnings/claims",
    "text/polarity",
    "text/quantities",
)
#: The tests of the corpora are not among them: `tests.support.judged` is stricter.
TESTS = (
    "test_pay.py test_claims.py test_quantities.py test_shifts.py test_polarity.py test_read.py test_lines.py".split()
)
SETTINGS = """
[tool.mutmut]
source_paths = ["surveys"]
only_mutate = [{modules}]
pytest_add_cli_args = ["-q", "-x", "-p", "no:cacheprovider", "-p", "no:xdist", "-c", "pytest.ini", "--rootdir", "."]
pytest_add_cli_args_test_selection = [{tests}]
do_not_mutate_patterns = ['\\.doubt\\(', '\\bSubject\\.']
also_copy = ["pytest.ini"]
use_git_change_detection = false
"""
PYTEST = "[pytest]\naddopts = --import-mode=importlib\npythonpath = .\n"

#: mutmut finds its settings in the working directory, so even this is asked of a process in the copy.
_NAMES = """
import sys
from pathlib import Path
from mutmut.mutation.file_mutation import mutate_file_contents
for module in sys.argv[1:]:
    path = f"surveys/replies/{module}.py"
    for name in mutate_file_contents(path, Path(path).read_text(encoding="utf-8")).mutant_names:
        print(f"surveys.replies.{module.replace('/', '.')}.{name}")
"""


def lay_out(place: Path) -> None:
    """Copies what is needed, with the settings of this run and the replies that are misread without any slip."""
    for folder in ("surveys", "tests/surveys/replies", "tests/support"):
        shutil.copytree(ROOT / folder, place / folder, ignore=shutil.ignore_patterns("__pycache__"))
    (place / "pytest.ini").write_text(PYTEST)
    paths = [f"surveys/replies/{module}.py" for module in MODULES]
    tests = [f"tests/surveys/replies/{test}" for test in TESTS] + ["tests/support/judged.py"]
    gone = [path for path in paths + tests if not (place / path).exists()]
    if gone:
        raise SystemExit(f"no longer there, so mend the lists at the top of tests/support/mutants.py: {' '.join(gone)}")
    quoted = {"modules": json.dumps(paths)[1:-1], "tests": json.dumps(tests)[1:-1]}
    (place / "pyproject.toml").write_text(SETTINGS.format(**quoted))
    _run(place, "-c", "import json; from tests.support import judged; judged.MISREAD.write_text("
         "json.dumps([row['id'] for row in judged.replies() if judged.amiss(row)]))")  # fmt: skip


def names(place: Path) -> list[str]:
    """Every mutant of the modules, as mutmut names them."""
    return _run(place, "-c", _NAMES, *MODULES).split()


def _run(place: Path, *arguments: str) -> str:
    """Runs Python in the copy. Raises `SystemExit` with what it said when it fails."""
    clean = {**os.environ, "PYTHONPATH": ".", "NO_COLOR": "1"}
    done = subprocess.run(
        [sys.executable, *arguments], cwd=place, env=clean, capture_output=True, text=True, check=False
    )
    if done.returncode:
        raise SystemExit(f"{' '.join(arguments)[:80]} failed:\n{(done.stdout + done.stderr)[-3000:]}")
    return done.stdout


def results(place: Path, wanted: list[str]) -> dict[str, str]:
    """What became of each mutant: killed, survived, timeout, no tests."""
    told = dict(
        line.strip().rsplit(": ", 1) for line in _run(place, "-m", "mutmut", "results", "--all", "true").splitlines()
    )
    return {name: told.get(name, "not run") for name in wanted}


def main() -> None:
    """Prints killed and survived by module, and every survivor."""
    options = argparse.ArgumentParser(description="Puts slips into the reader and counts those that the tests notice.")
    options.add_argument("--share", type=float, default=0.35, help="the share of mutants to try")
    options.add_argument("--seed", type=int, default=3, help="which of them are drawn")
    options.add_argument("--workers", type=int, default=2)
    options.add_argument("--only", default="*", help="only mutants whose name this pattern fits")
    options.add_argument("--keep", type=Path, help="leave the copy here")
    chosen = options.parse_args()
    place = chosen.keep or Path(tempfile.mkdtemp(prefix="mutants-"))
    begun = time.monotonic()
    try:
        lay_out(place)
        every = [name for name in names(place) if fnmatch.fnmatch(name, chosen.only)]
        wanted = sorted(Random(chosen.seed).sample(every, max(1, round(len(every) * chosen.share))))
        _run(place, "-m", "mutmut", "run", "--max-children", str(chosen.workers), *wanted)
        tell(place, results(place, wanted), len(every))
    finally:
        if chosen.keep is None:
            shutil.rmtree(place, ignore_errors=True)
    print(f"{time.monotonic() - begun:,.0f} s with {chosen.workers} workers")


def tell(place: Path, became: dict[str, str], of: int) -> None:
    """Prints the figures."""
    for name, what in became.items():
        if what != "killed":
            print(f"{what}: {name}\n{_changed(_run(place, '-m', 'mutmut', 'show', name))}")
    for module in sorted({_module(name) for name in became}):
        _count(module, Counter(what for name, what in became.items() if _module(name) == module))
    _count("all", Counter(became.values()))
    print(f"{len(became)} of {of} mutants tried")


def _module(name: str) -> str:
    """The room and module of a mutant: `earnings/pay` of `surveys.replies.earnings.pay.x_...`."""
    return "/".join(name.split(".")[2:4])


def _changed(difference: str) -> str:
    lines = difference.splitlines()
    return "\n".join(f"    {line}" for line in lines if line[:1] in "+-" and line[:3] not in ("+++", "---"))


def _count(title: str, counts: Counter[str]) -> None:
    noticed = counts["killed"] + counts["timeout"] + counts["segfault"]
    tried = sum(counts.values())
    print(f"{title}: {noticed} killed, {tried - noticed} survived, {100 * noticed / tried:.1f} % killed")


if __name__ == "__main__":
    main()
