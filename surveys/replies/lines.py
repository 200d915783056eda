"""The reply reader as JSON lines: one line in, one line out (`checkin understand`)."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from surveys.replies.read import read
from surveys.replies.reading import Context, Intent, Previous, Reading, Value

#: Our own values, which the reply schema does not know.
_OWN = frozenset(("needs_why", "subsidized", "benefits_cut"))
_SURVEY_KEYS = frozenset(("exit_date", "employer_on_file", "employer", "exit_wage", "state", "previous"))


class BadLine(ValueError):
    """A line that is not a reply to read; the message says which part, what was found and the mend."""


def understand(line: Mapping[str, Any]) -> dict[str, Any]:
    """Reads one reply given as a mapping of the contract's input line and returns its output line.

    In: ``{"id", "asked", "text", "lang", "context": {"today", ...}}``.
    Out: ``{"id", "intent", "fields", "needs_review"}``, and ``"recorded"``: the fields that are recorded although
    the rest needs a look.
    Unknown keys are ignored and missing ones tolerated, but a line needs a text. Raises `BadLine`.
    """
    reading = read_line(line)
    fields = {
        one.field: list(one.value) if isinstance(one.value, tuple) else one.value
        for one in reading.found
        if one.field not in _OWN
    }
    answer = {
        "id": line.get("id"),
        "intent": _schema_intent(reading.intent),
        "fields": fields,
        "needs_review": reading.needs_review,
    }
    return {**answer, "recorded": sorted(reading.sure)} if reading.sure else answer


def read_line(line: Mapping[str, Any]) -> Reading:
    """What was understood from one input line, with the words behind it. Raises `BadLine`."""
    if not (type(line) is dict or isinstance(line, Mapping)):  # the first is told much sooner
        raise BadLine(
            f'a line must be a JSON object, not {type(line).__name__}; write {{"id": …, "asked": …, "text": …}}'
        )
    text = line.get("text")
    if not isinstance(text, str):
        raise BadLine(f'line {line.get("id", "?")}: "text" must be the reply as a string, found {text!r}')
    asked = line.get("asked") or "open"
    if not isinstance(asked, str):
        raise BadLine(f'line {line.get("id", "?")}: "asked" must be a question id such as "status", found {asked!r}')
    given = line.get("context") or {}
    if not (type(given) is dict or isinstance(given, Mapping)):
        raise BadLine(f'line {line.get("id", "?")}: "context" must be a JSON object, found {given!r}')
    typed_amount = asked == "wage" and _SURVEY_KEYS.isdisjoint(given)
    lang = line.get("lang")
    language = lang if isinstance(lang, str) else None
    return read(text, asked="amount" if typed_amount else asked, context=_context(given, line), lang=language)


def _schema_intent(intent: Intent) -> str:
    match intent:
        case Intent.THANKS:
            return "unclear"
        case Intent.OPT_IN:
            return "answer"
        case _:
            return str(intent)


def _context(given: Mapping[str, Any], line: Mapping[str, Any]) -> Context:
    wage = given.get("exit_wage") or None
    employer = given.get("employer_on_file") or given.get("employer")
    options = given.get("options")
    return Context(
        today=_day(given, "today", line) or date(1970, 1, 1),
        employer_on_file=employer if isinstance(employer, str) and employer.strip() else None,
        exit_date=_day(given, "exit_date", line),
        exit_wage=(str(wage["amount"]), str(wage.get("unit") or "hour"))
        if wage is not None and (type(wage) is dict or isinstance(wage, Mapping)) and wage.get("amount")
        else None,
        state=given.get("state") if isinstance(given.get("state"), str) else None,
        previous=_previous(given.get("previous")),
        options=options if options and isinstance(options, Mapping) else {},
    )


def _previous(given: Any) -> Previous | None:
    if given is None or not isinstance(given, Mapping):
        return None
    fields: dict[str, Value] = {}
    kept = given.get("fields")
    for name, value in (kept if isinstance(kept, Mapping) else {}).items():
        fields[str(name)] = (
            tuple(map(str, value)) if isinstance(value, list) else value if isinstance(value, bool) else str(value)
        )
    return Previous(str(given.get("question") or ""), str(given.get("text") or ""), fields)


def _day(given: Mapping[str, Any], name: str, line: Mapping[str, Any]) -> date | None:
    value = given.get(name)
    if value is None or value == "":
        return None
    try:
        return date.fromisoformat(str(value)[:10])
    except ValueError:
        raise BadLine(f'line {line.get("id", "?")}: "{name}" must be a date like 2026-11-21, found {value!r}') from None


def explain(text: str, reading: Reading) -> str:
    """What was understood, with the words each value came from, for people."""
    lines = [f"{text!r}", f"  intent   {reading.intent}" + (f" ({reading.language})" if reading.language else "")]
    lines.append(f"  route    {reading.route}" + (f": {reading.because}" if reading.because else ""))
    for found in reading.found:
        value = ", ".join(found.value) if isinstance(found.value, tuple) else str(found.value)
        lines.append(
            f"  {found.field} = {value}   from {text[found.start : found.end]!r}"
            f"   by {found.rule}   ({found.confidence:.2f})"
        )
    return "\n".join(lines)
