"""Texts that nobody would write, by the million: what the reader may never do, whatever it is given.

    python -m tests.support.fuzzing --inputs 1000000 --workers 2

hypothesis chooses the seeds; each seeds a batch of inputs made from the reader's own vocabulary, from mutilated
labelled replies, from Unicode at large and from runs of one thing. What breaks a rule is made shorter and printed as
a line for `checkin understand`.
"""

from __future__ import annotations

import argparse
import json
import multiprocessing
import re
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from functools import lru_cache
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules
from random import Random
from typing import Any

from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st

from surveys.replies import VERSION, Consent, Intent, Reading, Route, consent_word
from surveys.replies.lexicon import LANGUAGES
from surveys.replies.lines import read_line
from surveys.replies.text import spelling
from surveys.replies.text.words import read_words

CORPORA = Path(__file__).parents[1] / "surveys" / "replies" / "corpora"
BATCH = 500
#: The longest text that reaches us: ten segments of a long message.
LONGEST = 1600
#: Seconds that no text of that length may take: a pattern that goes astray takes minutes.
TOO_SLOW = 1.0
ASKED = (
    "status same_employer employer job_title start_date end_date hours wage employer_benefits public_benefits"
    " benefits_change education credential needs_met open job pay_and_hours worked_in_period activity"
    " yes_no number amount date phone no_such_question"
).split()
KEYWORDS = "STOP STOPALL END QUIT CANCEL UNSUBSCRIBE ALTO PARAR PARA BAJA CANCELAR".split()
NASTY = (
    "\x00", "\ud800", "\udfff", "\u0301", "\u0308\u0327", "\u200b", "\u200d", "\u202e", "\ufeff", "\u00ad", "ﷺ", "ﬁ",
    "ß", "İ", "ı", "Ⅷ", "²", "½", "⅓", "①", "٣", "१", "１５", "＄", "’", "`", "“", "…", "—", "،", "؟", "¿", "¡",
    "\r\n", "\t", "\u2028",
    "👍🏽", "👩‍👩‍👧", "🇺🇸", "❤️", "1️⃣", "𝟏𝟓", "𝓨𝓮𝓼", "ａ", "ﾊ", "한", "你好", "مرحبا", "שלום", "नमस्ते",
)  # fmt: skip
RUNS = (
    "1 ", "1", "1.", "1,", "1/", "1-", "15 or ", "$", "$1 ", "(", "( ", "a", "a ", "a.", "a-", "'", "a'", "no ",
    "not ", "and ", "i am ", "? ", ". ", ", ", "\n", "* ", "#1 ", "1) ", "2k ", "1/2 ", "hours ", "an hour ",
    "18 an hour ", "40 hours ", "x 3 ", "jan 3 ", "3/4/25 ", "monday ", "snap ", "none ", "y ", "the ", "to ", "-",
    " ", "twenty ", "treinta y ", "cinco ", "point ", "stop ", "👍", "́", "\ud83d", "é", "İ", "12:30 ", "555-",
    "+1 ", "401k ", "at ", "from 3 to ", "every ",
)  # fmt: skip


def make(chance: Random) -> dict[str, Any]:
    """One input line, of any kind."""
    kind = chance.choices((_unicode, _shaken, _mutated, _phrases, _runs, _keyword), (12, 24, 34, 20, 8, 2))[0]
    text = kind(chance)
    return {"asked": chance.choice(ASKED), "text": text, "lang": chance.choice(("en", "es", None)),
            "context": chance.choice(_contexts())}  # fmt: skip


def broken(line: Mapping[str, Any]) -> str | None:
    """The rule that the reading of this input breaks; None when it keeps them all."""
    text = line["text"]
    try:
        reading = read_line(line)
        consent = consent_word(text)
    except Exception as error:
        return f"raised {type(error).__name__}: {error}"
    if consent is Consent.OPT_OUT and reading.intent is not Intent.OPT_OUT:
        return "an opt-out by itself, and something else to a question"
    if text.strip(" .!\n\t").upper() in KEYWORDS and reading.intent is not Intent.OPT_OUT:
        return "a carrier's keyword alone did not stop"
    return misread(text, reading)


def misread(text: str, reading: Reading) -> str | None:
    """The rule that a reading of this text breaks."""
    if reading.version != VERSION:
        return "no version"
    if any(not 0 <= found.start < found.end <= len(text) for found in reading.found):
        return "a value came from outside the text"
    if not set(reading.certain) <= set(reading.found):
        return "certain of what was not found"
    if reading.needs_review != (reading.route is not Route.RECORD):
        return "held and recorded at once"
    if reading.needs_review and not reading.because:
        return "held for no reason"
    if reading.intent in (Intent.ANSWER, Intent.CORRECTION) and not reading.found and not reading.needs_review:
        return "an answer that says nothing was recorded"
    amount = reading.values().get("wage_amount")
    if amount is not None and not _written(Decimal(str(amount)), text):
        return "an amount that is not written in the text"
    return None


def _written(amount: Decimal, text: str) -> bool:
    """Whether a number of the text or of its plain words gives the amount, with the cents or the half beside it."""
    # A run of figures beyond any wage takes no part: Decimal would need all of its digits.
    plainly = read_words(text)
    mended = spelling.mended(plainly, "wage")
    line = f"{text} ; {plainly.line} ; {mended.line if mended else ''}"
    # A point behind a letter ends a sentence: "sry.25 an hour".
    numbers = {Decimal(each) for each in re.findall(r"(?<!\d)(?<!\d\.)(?<!\s\.)\d{1,12}(?:\.\d{1,6})?(?![\d])", line)}
    parts = {each / 100 for each in numbers if each < 100} | {Decimal(n) / 4 for n in (1, 2, 3)} | {Decimal(0)}
    return any(amount - part in numbers for part in parts) or any(amount / 1000 == each for each in numbers)


def shortened(
    line: dict[str, Any], why: str, judge: Callable[[Mapping[str, Any]], str | None] = broken
) -> dict[str, Any]:
    """The same failure from less text."""
    size = len(line["text"]) // 2
    while size:
        for start in range(0, len(line["text"]), size):
            less = {**line, "text": line["text"][:start] + line["text"][start + size :]}
            if (judge(less) or "")[:20] == why[:20]:
                line = less
                break
        else:
            size //= 2
    return line


# -------------------------------------------------------------------------------------------------------- the kinds


def _length(chance: Random) -> int:
    if chance.random() < 0.0002:
        return chance.choice((10_000, 100_000))
    return min(LONGEST, int(chance.expovariate(1 / 40)))


def _unicode(chance: Random) -> str:
    top = chance.choice((0x7F, 0x24F, 0xFFFF, 0x10FFFF))
    signs = [chr(chance.randrange(top + 1)) for _ in range(_length(chance))]
    for _ in range(chance.randrange(4)):
        signs.insert(chance.randrange(len(signs) + 1), chance.choice(NASTY))
    return "".join(signs)


def _shaken(chance: Random) -> str:
    words = [chance.choice(_vocabulary()) for _ in range(chance.randrange(1, 18))]
    if chance.random() < 0.5:
        words.insert(chance.randrange(len(words) + 1), _number(chance))
    return "".join(word + chance.choice((" ", " ", " ", " ", "", ", ", ". ", "/", "\n")) for word in words)


def _number(chance: Random) -> str:
    whole = chance.choice(
        (chance.randrange(10), chance.randrange(100), chance.randrange(3000), chance.randrange(10**6))
    )
    shape = chance.choice(
        ("{}", "${}", "{}.5", "{}.50", "{},50", "{}k", "{}/hr", "{} an hr", "{}%", "#{}", "{}-{}", "{}th")
    )
    return shape.format(whole, whole + chance.randrange(1, 9))


def _mutated(chance: Random) -> str:
    text = chance.choice(_replies())
    for _ in range(chance.randrange(1, 6)):
        text = chance.choice(_MUTATIONS)(text, chance)
    return text


def _phrases(chance: Random) -> str:
    several = [_spoken(chance.choice(_lexicon()), chance) for _ in range(chance.randrange(1, 4))]
    if chance.random() < 0.6:
        several.insert(chance.randrange(len(several) + 1), _number(chance))
    return chance.choice((" ", ", ", ". ", " and ", " pero ")).join(several)


def _spoken(phrase: str, chance: Random) -> str:
    """One of the texts that a phrase stands for."""
    while found := re.search(r"\(([^()]*)\)(\?)?", phrase):
        said = "" if found[2] and chance.random() < 0.5 else chance.choice(found[1].split("|"))
        phrase = phrase[: found.start()] + said + phrase[found.end() :]
    phrase = re.sub(r"[\^$]", "", phrase).replace("#", str(chance.randrange(60)))
    return re.sub(r"\.{2,}", lambda _: chance.choice(_vocabulary()), phrase)


def _runs(chance: Random) -> str:
    parts = [chance.choice(RUNS) * chance.randrange(1, 200) for _ in range(chance.choice((1, 1, 2, 3)))]
    return "".join(parts)[: LONGEST - 40] + chance.choice(("", " ", "x", "15 an hour", chance.choice(NASTY)))


def _keyword(chance: Random) -> str:
    word = chance.choice((str.lower, str.upper, str.title))(chance.choice(KEYWORDS))
    return chance.choice(("", " ", "\n")) + word + chance.choice(("", ".", "!", " ", "\n", "!!!"))


def _cut(text: str, chance: Random) -> str:
    start = chance.randrange(len(text) + 1)
    return text[:start] + text[start + chance.randrange(1, 5) :]


def _put(text: str, chance: Random) -> str:
    place = chance.randrange(len(text) + 1)
    other = chance.choice(
        (chance.choice(NASTY), chance.choice(_vocabulary()), _number(chance), chr(chance.randrange(33, 127)))
    )
    return text[:place] + other + text[place:]


def _swapped(text: str, chance: Random) -> str:
    words = text.split(" ")
    chance.shuffle(words)
    return " ".join(words)


def _spliced(text: str, chance: Random) -> str:
    other = chance.choice(_replies())
    return text[: chance.randrange(len(text) + 1)] + other[chance.randrange(len(other) + 1) :]


_MUTATIONS: tuple[Callable[[str, Random], str], ...] = (
    _cut, _cut, _put, _put, _put, _swapped, _spliced,
    lambda text, _: text.replace(" ", ""),
    lambda text, _: text.upper(),
    lambda text, chance: text.replace(chance.choice("aeiou"), chance.choice("aeiouáéíóúñ")),
    lambda text, chance: re.sub(r"\d", lambda _: str(chance.randrange(10)), text),
    lambda text, chance: text + chance.choice((" ", ". ", "")) + text,
)  # fmt: skip


@lru_cache
def _replies() -> tuple[str, ...]:
    paths = sorted(CORPORA.glob("*.jsonl"))
    return tuple(json.loads(line)["text"] for path in paths for line in path.read_text(encoding="utf-8").splitlines())


@lru_cache
def _contexts() -> tuple[dict[str, Any], ...]:
    known = list(json.loads((CORPORA / "contexts.json").read_text(encoding="utf-8")).values())
    wage = {"question": "wage", "text": "1750", "fields": {"wage_amount": "1750", "wage_unit": "month"}}
    some = {"question": "public_benefits", "text": "snap", "fields": {"public_benefits": ["snap"]}}
    options = {"1": {"employment_status": "employed"}, "2": {"employment_status": "unemployed"}}
    more: list[dict[str, Any]] = [{"previous": wage}, {"previous": some}, {"options": options}]
    return (*known, *({**known[0], **each} for each in more), {"today": "2026-02-28"})


@lru_cache
def _lexicon() -> tuple[str, ...]:
    """Every phrase and word of every language."""
    found: dict[str, None] = {}
    for code in LANGUAGES:
        package = import_module(f"surveys.replies.lexicon.{code}")
        for module in iter_modules(package.__path__):
            for name, value in vars(import_module(f"{package.__name__}.{module.name}")).items():
                if name.isupper():
                    found.update(dict.fromkeys(_strings(value)))
    return tuple(found)


def _strings(value: Any) -> Iterator[str]:
    match value:
        case str():
            yield value
        case Mapping():
            for key, each in value.items():
                yield from _strings(key)
                yield from _strings(each)
        case tuple() | list() | set() | frozenset():
            for each in sorted(value, key=str):
                yield from _strings(each)


@lru_cache
def _vocabulary() -> tuple[str, ...]:
    return tuple(sorted({word for phrase in _lexicon() for word in re.findall(r"[^\s()|?^$.]+", phrase)}))


# ---------------------------------------------------------------------------------------------------------- the hunt


@dataclass(slots=True)
class Hunt:
    """What came of a run: how many inputs in how much time, what broke, and what took longest."""

    inputs: int = 0
    seconds: float = 0.0
    failures: list[tuple[str, dict[str, Any]]] = field(default_factory=list)
    #: Seconds spent reading texts of at most `LONGEST`, and how many they were.
    spent: float = 0.0
    read: int = 0
    slowest: tuple[float, dict[str, Any]] = (0.0, {})

    def take(self, line: dict[str, Any]) -> None:
        """Puts one input to the test."""
        begun = time.perf_counter()
        why = broken(line)
        took = time.perf_counter() - begun
        self.inputs += 1
        if why is not None:
            self.failures.append((why, shortened(line, why)))
        if len(line["text"]) <= LONGEST:
            self.spent, self.read = self.spent + took, self.read + 1
            if took > self.slowest[0]:
                again = min(_timed(line) for _ in range(3))  # the machine may have been busy
                self.slowest = max(self.slowest, (again, line), key=lambda one: one[0])

    def add(self, other: Hunt) -> None:
        """Takes in what another worker found."""
        self.inputs, self.spent, self.read = (
            self.inputs + other.inputs,
            self.spent + other.spent,
            self.read + other.read,
        )
        self.failures += other.failures
        self.slowest = max(self.slowest, other.slowest, key=lambda one: one[0])


def _timed(line: Mapping[str, Any]) -> float:
    begun = time.perf_counter()
    broken(line)
    return time.perf_counter() - begun


def hunt(inputs: int, first_seed: int, *, most_failures: int = 20) -> Hunt:
    """Tries that many inputs; hypothesis chooses the seed of every batch."""
    found = Hunt()

    @seed(first_seed)
    @settings(max_examples=max(1, inputs // BATCH), deadline=None, database=None, phases=[Phase.generate],
              suppress_health_check=list(HealthCheck))  # fmt: skip
    @given(st.integers(0, 2**64 - 1))
    def batch(number: int) -> None:
        chance = Random(number)
        for _ in range(BATCH):
            if len(found.failures) < most_failures:
                found.take(make(chance))

    batch()
    return found


def main() -> None:
    """Prints how many inputs broke which rule, and the slowest; exits with 1 when any did or one took a second."""
    options = argparse.ArgumentParser(description="Reads texts that nobody would write, by the million.")
    options.add_argument("--inputs", type=int, default=1_000_000)
    options.add_argument("--workers", type=int, default=2)
    options.add_argument("--seed", type=int, default=int(time.time_ns()) % 10**9)
    chosen = options.parse_args()
    begun, whole = time.perf_counter(), Hunt()
    share = -(-chosen.inputs // chosen.workers)
    with multiprocessing.Pool(chosen.workers) as pool:
        for found in pool.starmap(hunt, [(share, chosen.seed + n) for n in range(chosen.workers)]):
            whole.add(found)
    seconds = time.perf_counter() - begun
    mean = whole.spent / max(1, whole.read)
    slow, line = whole.slowest
    print(f"{whole.inputs:,} inputs in {seconds:,.0f} s by {chosen.workers} workers, seed {chosen.seed}")
    print(f"mean {mean * 1e6:,.0f} us; slowest of up to {LONGEST:,} characters {slow * 1e3:,.1f} ms, "
          f"{slow / mean:,.0f} times the mean, {len(line.get('text', ''))} characters")  # fmt: skip
    print(f"  {json.dumps(line)[:400]}")
    print(f"{len(whole.failures)} broke a rule")
    for why, case in whole.failures:
        print(f"  {why}\n    {json.dumps(case)}")
    sys.exit(1 if whole.failures or slow > TOO_SLOW else 0)


if __name__ == "__main__":
    main()
