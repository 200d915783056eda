"""What staff decided about replies, as labelled cases: the lessons that the reader has still to learn."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final
from zoneinfo import ZoneInfo

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from records.exports.export import CHUNK, Asked, Export, Plain, Values, plain
from records.exports.masking import folded, masked
from records.tables.outcomes import answers
from records.tables.people import alumni, enrollments
from records.tables.plan import checkins
from records.tables.texts import messages
from surveys.questions import OPTIONS
from surveys.replies.lines import read_line

#: Why a case is left out, as the command tells it.
TELLS_WHO: Final = "the person's own name, number or address is part of what the reply says"

WORDS_GONE: Final = "the words of the reply were taken out, by rule or with the person"

#: Kept in the alum's own words, and no field of a labelled case.
_OWN_WORDS: Final = frozenset({"needs_why"})
#: What a reply that staff set aside may have wanted: nobody says which.
_PERHAPS: Final = ("answer", "correction", "question", "help", "later", "refuse")

_read, _decided, _last = answers, answers.alias("decided"), answers.alias("last")


def _cases(tx: Connection, asked: Asked) -> Iterator[Values]:
    result = tx.execute(_decisions(asked), execution_options={"yield_per": CHUNK})
    for chunk in result.partitions():
        beside = _told_beside(tx, [row.message_id for row in chunk if row.message_id is not None])
        mended = _mended(tx, [row.decided_id for row in chunk if row.mended])
        for row in chunk:
            if not row.raw_text:
                asked.left_out(WORDS_GONE)
                continue
            case = _case(row, mended.get(row.decided_id, row.entered), beside.get(row.message_id, ()))
            if _tells_who(case, row):
                asked.left_out(TELLS_WHO)
            else:
                yield tuple(_hidden(case, row).values())


def _decisions(asked: Asked) -> sa.Select[Any]:
    """Every answer that a member of staff decided about, with what was on file and what was decided."""
    r, d = _read.c, _decided.c
    source = (
        _read.join(alumni, alumni.c.id == r.alum_id)
        .outerjoin(_decided, _of_staff(_read, _decided))
        .outerjoin(checkins, checkins.c.id == r.checkin_id)
        .outerjoin(enrollments, enrollments.c.id == checkins.c.enrollment_id)
        .outerjoin(_last, _last.c.id == _before())
    )
    query = (
        sa.select(
            r.id, r.message_id, r.question, r.raw_text, r.value, r.evidence, r.reader, r.needs_review, r.why, r.at,
            r.reviewed_at,
            _put().label("asked"),
            d.id.label("decided_id"), d.value.label("entered"), d.reader.label("decided_reader"),
            d.replaced_by.is_not(None).label("mended"),
            _last.c.question.label("last_question"), _last.c.raw_text.label("last_text"),
            _last.c.value.label("last_value"),
            alumni.c.first_name, alumni.c.last_name, alumni.c.language, alumni.c.zones,
            checkins.c.dialogue,
            enrollments.c.exited_on, enrollments.c.exit_employer, enrollments.c.exit_wage,
            enrollments.c.exit_wage_unit,
        )
        .select_from(source)
        .where(r.reviewed_at.is_not(None), sa.or_(r.needs_review, d.id.is_not(None)), sa.not_(_entered_by_hand()))
        .order_by(r.reviewed_at, r.id)
    )  # fmt: skip
    return query if asked.since is None else query.where(r.reviewed_at >= asked.since_instant())


def _of_staff(earlier: Any, later: Any) -> sa.ColumnElement[bool]:
    """Whether the later answer is what a member of staff put in the place of the earlier one."""
    of_the_text = later.c.message_id.is_not_distinct_from(earlier.c.message_id)
    return sa.and_(later.c.id == earlier.c.replaced_by, later.c.reviewed_by.is_not(None), of_the_text)


def _entered_by_hand() -> sa.ColumnElement[bool]:
    """Whether an answer is a decision itself, which somebody took back later."""
    earlier = answers.alias("decided_about")
    return sa.exists().where(_of_staff(earlier, _read)).correlate(_read)


def _mended(tx: Connection, decided: Sequence[int]) -> dict[int, Any]:
    """What staff decided last, for decisions that they took back themselves."""
    earlier, later = answers.alias("earlier"), answers.alias("later")
    query = sa.select(earlier.c.id, later.c.id.label("heir"), later.c.value).where(_of_staff(earlier, later))
    newest: dict[int, Any] = {}
    heirs = {each: each for each in decided}
    while heirs:
        found = {row.id: row for row in tx.execute(query.where(earlier.c.id.in_(heirs.values())))}
        heirs = {first: found[last].heir for first, last in heirs.items() if last in found}
        newest |= {
            first: next(row.value for row in found.values() if row.heir == heir) for first, heir in heirs.items()
        }
    return newest


def _put() -> sa.ScalarSelect[Any]:
    """The question that was open when the reply came: the last one put before it in the same check-in."""
    out = messages.alias("put")
    return (
        sa.select(out.c.question)
        .where(out.c.checkin_id == _read.c.checkin_id, out.c.direction == "out", out.c.question.is_not(None))
        .where(out.c.id < _read.c.message_id)
        .order_by(out.c.id.desc())
        .limit(1)
        .correlate(_read)
        .scalar_subquery()
    )


def _before() -> sa.ScalarSelect[Any]:
    """The answer recorded last before the reply, in the same check-in."""
    earlier = answers.alias("earlier")
    return (
        sa.select(sa.func.max(earlier.c.id))
        .where(earlier.c.checkin_id == _read.c.checkin_id, earlier.c.id < _read.c.id)
        .where(sa.not_(earlier.c.needs_review), earlier.c.message_id.is_distinct_from(_read.c.message_id))
        .correlate(_read)
        .scalar_subquery()
    )


def _told_beside(tx: Connection, message_ids: Sequence[int]) -> dict[int, list[Any]]:
    """By text, the answers in force that were read from it."""
    a = answers.c
    query = sa.select(a.message_id, a.question, a.value).where(
        a.message_id.in_(message_ids), a.replaced_by.is_(None), sa.not_(a.needs_review)
    )
    told: dict[int, list[Any]] = {}
    for row in tx.execute(query):
        told.setdefault(row.message_id, []).append(row)
    return told


def _case(row: sa.Row[Any], entered: Mapping[str, Any] | None, beside: Sequence[sa.Row[Any]]) -> dict[str, Any]:
    question = row.asked or row.question
    dialogue: Mapping[str, Any] = row.dialogue or {}
    return {
        "id": _opaque(row),
        "lang": dialogue.get("language") or row.language,
        "asked": question,
        "context": _context(row, question, dialogue),
        "text": row.raw_text,
        "expected": _expected(row, entered, beside),
        "provenance": "set aside by staff" if row.decided_id is None else "corrected by staff",
        "decision": _decision(row),
        "read": _as_read(row),
        "decided_at": plain(row.reviewed_at),
    }


def _opaque(row: sa.Row[Any]) -> str:
    """The same at every export, and no way back to the person without the records themselves."""
    return "s" + hashlib.sha256(f"{row.id} {row.at.isoformat()} {row.raw_text}".encode()).hexdigest()[:12]


def _context(row: sa.Row[Any], question: str, dialogue: Mapping[str, Any]) -> dict[str, Any]:
    wage = {"amount": plain(row.exit_wage), "unit": row.exit_wage_unit or "hour"} if row.exit_wage else None
    last = {"question": row.last_question, "text": row.last_text, "fields": _known(row.last_value)}
    context = {
        "today": row.at.astimezone(ZoneInfo(row.zones.split()[0])).date().isoformat(),
        "exit_date": plain(row.exited_on),
        "employer_on_file": dialogue.get("employer") if dialogue else row.exit_employer,
        "exit_wage": wage,
        "state": None,
        "previous": last if row.last_question else None,
    }
    options = next((offered for put, offered in OPTIONS.items() if put == question), None)
    return {**context, "options": options} if options else context


def _known(value: Mapping[str, Any] | None) -> dict[str, Any]:
    return {name: each for name, each in (value or {}).items() if name not in _OWN_WORDS}


def _expected(row: sa.Row[Any], entered: Mapping[str, Any] | None, beside: Sequence[sa.Row[Any]]) -> dict[str, Any]:
    """What may be recorded. Staff may have known more than the text says, so asking is right besides."""
    optional: dict[str, list[Plain]] = {}
    for other in beside:
        if other.question != row.question:
            for name, value in _known(other.value).items():
                optional.setdefault(name, []).append(value)
    if row.decided_id is None:
        expected = {"intent": "unclear", "intent_also": list(_PERHAPS), "fields": {}, "needs_review": True}
        return {**expected, "optional": optional, "review_either": True} if optional else expected
    expected = {
        "intent": "answer",
        "intent_also": ["correction"],
        "fields": _known(entered),
        "needs_review": False,
        "review_either": True,
    }
    return {**expected, "optional": optional} if optional else expected


def _decision(row: sa.Row[Any]) -> str:
    if row.decided_id is None:
        return "set aside"
    if not row.needs_review:
        return "corrected later"
    if row.decided_reader != "staff":
        return "confirmed"
    return "corrected" if row.value else "entered"


def _as_read(row: sa.Row[Any]) -> dict[str, Any]:
    """What the reader had made of it then, with the words and the rule behind each value."""
    return {
        "fields": _known(row.value),
        "recorded": not row.needs_review,
        "why": row.why,
        "from": {each["field"]: [each["start"], each["end"], each["rule"]] for each in row.evidence},
        "version": row.reader,
    }


def _hidden(case: dict[str, Any], row: sa.Row[Any]) -> dict[str, Any]:
    names = (row.first_name, row.last_name)
    hidden: dict[str, Any] = {**case, "text": masked(case["text"], names)}
    hidden["read"] = {**case["read"], "why": masked(case["read"]["why"], names)}
    if previous := case["context"]["previous"]:
        hidden["context"] = {**case["context"], "previous": {**previous, "text": masked(previous["text"], names)}}
    return hidden


def _tells_who(case: dict[str, Any], row: sa.Row[Any]) -> bool:
    """Whether hiding the person would change the case: a value or the file holds what is hidden, or it reads anew."""
    names = (row.first_name, row.last_name)
    hidden = _hidden(case, row)
    told = [case["context"]["employer_on_file"], *_texts((case["context"]["previous"] or {}).get("fields"))]
    told += [*_texts(case["expected"]), *_texts(case["read"]["fields"])]
    if any(masked(each, names) != each for each in told if each):
        return True
    if hidden["text"] == case["text"] and hidden["context"] == case["context"]:
        return False
    before, after = folded(case["text"]), folded(hidden["text"])
    if any(folded(each) in before and folded(each) not in after for each in told if each):
        return True
    return _essence(case) != _essence(hidden)


def _texts(value: Any) -> list[str]:
    match value:
        case str():
            return [value]
        case Mapping():
            return [text for each in value.values() for text in _texts(each)]
        case list():
            return [text for each in value for text in _texts(each)]
        case _:
            return []


def _essence(case: Mapping[str, Any]) -> tuple[object, ...]:
    reading = read_line(case)
    return reading.intent, reading.route, [(f.field, f.value) for f in reading.found if f.field not in _OWN_WORDS]


CORRECTIONS = Export(
    name="corrections",
    about="What staff decided about replies, as labelled cases for the reader",
    fields=(
        "id", "lang", "asked", "context", "text", "expected", "provenance", "decision", "read", "decided_at",
    ),
    rows=_cases,
)  # fmt: skip
