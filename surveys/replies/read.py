"""Reads one reply: what the alum wanted, and the values that may be recorded.

Order matters. Consent words come before everything, then danger, then who is writing, then whether it is an
answer at all, and only then the facts.
"""

from __future__ import annotations

from dataclasses import replace

from surveys.replies import account, answers, consent, correction, hard, manners, spelling
from surveys.replies.language import language_of
from surveys.replies.lexicon import words_of
from surveys.replies.numbered import unnumbered
from surveys.replies.options import chosen
from surveys.replies.phrases import Tables
from surveys.replies.polarity import polarity
from surveys.replies.reading import Context, Cue, Found, Intent, Reading, Route
from surveys.replies.reply import Reply
from surveys.replies.typed import TYPES
from surveys.replies.words import Words, read_words


def read(text: str, *, asked: str, context: Context, lang: str | None = None) -> Reading:
    """Understands one text message in the light of the question it answers.

    `asked` is a question of the reply schema, one of our own (`job`, `pay_and_hours`, `worked_in_period`,
    `activity`) or a question type (`yes_no`, `number`, `amount`, `date`, `phone`). `lang` is the alum's language on
    file; replies in the other language, or in both, are read all the same. Never raises on any text.
    """
    words = read_words(unnumbered(text))
    if not words.words:
        return Reading(Intent.UNCLEAR, route=Route.ASK, because="no words to read")
    reading = _read(words, asked, context, lang)
    if reading.route is not Route.ASK or asked in TYPES:
        return reading
    mended = spelling.mended(words, asked)
    return reading if mended is None else _better(reading, _read(mended, asked, context, lang))


#: What is read only with a slip mended is a little less sure.
_MENDED = 0.95


def _better(reading: Reading, mended: Reading) -> Reading:
    """The reading with slips mended where it tells what the other could not."""
    if mended.route is Route.ASK:
        return reading
    found = tuple(
        replace(one, rule=f"{one.rule} (spelling mended)", confidence=one.confidence * _MENDED) for one in mended.found
    )
    return replace(mended, found=found)


def _read(words: Words, asked: str, context: Context, lang: str | None) -> Reading:
    """What words say, consent first, then danger, then the facts."""
    language = language_of(words)
    kind, _ = consent.consent_of(words)
    first = _before_answers(words, language, kind)
    if first is not None:
        return first
    picked = chosen(words, context.options)
    if picked is not None:
        return Reading(Intent.ANSWER, picked, language=language)
    spanish = language == "es" or (language is None and lang == "es")
    mended = _mended(words, asked, context, spanish, language)
    if mended is not None:
        return mended
    reply = Reply(words, asked, context)
    answers.read_answers(reply, spanish=spanish)
    return _conclude(reply, language, kind)


def _before_answers(words: Words, language: str | None, kind: consent.Consent | None) -> Reading | None:
    """Consent, danger, machines, and people who are not the alum."""
    if kind is consent.Consent.OPT_OUT:
        return Reading(Intent.OPT_OUT, language=language)
    if kind is consent.Consent.OPT_IN:
        return Reading(Intent.OPT_IN, language=language)
    alarm = hard.alarm(words)
    if alarm is not None:
        return Reading(alarm.intent, route=alarm.route, because=alarm.because, language=language, cue=alarm.cue)
    if kind is consent.Consent.HELP:
        return Reading(Intent.HELP, language=language)
    if language == "other":
        return Reading(Intent.UNCLEAR, route=Route.STAFF, because="written in another language", language=language)
    return None


def _mended(words: Words, asked: str, context: Context, spanish: bool, language: str | None) -> Reading | None:
    """A correction of the answer before, when the reply is one."""
    marker = correction.marker(words, context)
    previous = context.previous
    if marker is None or previous is None:
        return None
    _, strong = marker
    plain = read_words(correction.body(words, of=previous))
    if not plain.words:
        return (
            Reading(
                Intent.CORRECTION,
                route=Route.ASK,
                because="says that something was wrong, not what is right",
                language=language,
            )
            if strong
            else None
        )
    old = Reply(plain, previous.question or asked, context)
    answers.read_answers(old, spanish=spanish)
    main = answers.main_fields(previous.question) | set(previous.fields)
    fits = bool(old.found) and not old.doubts and bool(main & old.found.keys())
    settled = asked == "open" and fits and old.found.keys() <= set(previous.fields)
    if not strong and previous.question != asked and not settled:
        now = Reply(plain, asked, context)
        answers.read_answers(now, spanish=spanish)
        answers_now = bool(now.found) and not now.doubts and bool(answers.main_fields(asked) & now.found.keys())
        if answers_now and not (
            fits and not answers.main_fields(asked) & old.found.keys() and bool(now.found.keys() & main)
        ):
            if fits:
                return Reading(
                    Intent.CORRECTION,
                    tuple(old.found.values()),
                    Route.ASK,
                    "may mend the last answer or answer this one",
                    language,
                )
            return None
    if not fits:
        sign = polarity(plain)
        if strong or (sign is not None and sign.alone):
            return Reading(
                Intent.CORRECTION,
                route=Route.ASK,
                because="says that something was wrong, not what is right",
                language=language,
            )
        return None
    found = tuple(_joined(one, previous.fields.get(one.field), correction.adds(words)) for one in old.found.values())
    return Reading(Intent.CORRECTION, tuple(_kept(found, main)), language=language)


def _kept(found: tuple[Found, ...], main: set[str]) -> list[Found]:
    return [one for one in found if one.field in main or one.field not in ("employment_status",)]


def _joined(one: Found, before: object, adding: bool) -> Found:
    """A list that is added to keeps what was on it."""
    if not adding or not isinstance(one.value, tuple) or not isinstance(before, (tuple, list)):
        return one
    both = tuple(sorted({*one.value, *map(str, before)} - {"none", "unspecified"}))
    return Found(one.field, both, one.start, one.end, one.rule, one.confidence)


_NOT_ANSWERS = Tables((*hard.AFTER_ALL, *manners.TABLES))


def _conclude(reply: Reply, language: str | None, kind: consent.Consent | None) -> Reading:
    """What the notes amount to, with everything that is not an answer weighed in."""
    words = reply.words
    found = tuple(reply.found.values())
    firm = bool(answers.main_fields(reply.asked) & reply.found.keys()) or len(found) > 1
    if reply.asked in TYPES and found and not reply.doubts:
        return Reading(Intent.ANSWER, found, language=language)
    if _NOT_ANSWERS.may_find(words):
        other = _for_staff(reply, found, firm, language) or _aside(reply, firm, language)
        if other is not None:
            return other
    if kind is consent.Consent.DOUBTFUL and not firm:
        return Reading(Intent.UNCLEAR, found, Route.STAFF, "may be an opt-out", language, Cue.DOUBTFUL_STOP)
    if reply.doubts:
        return _held(reply, found, language)
    if found:
        return _found(reply, found, language)
    if manners.only_thanks(words):
        return Reading(Intent.THANKS, route=Route.ASK, because="thanks, not an answer", language=language)
    return Reading(Intent.UNCLEAR, route=Route.ASK, because="not understood", language=language)


def _held(reply: Reply, found: tuple[Found, ...], language: str | None) -> Reading:
    """A reply with doubts. Where they leave the answer to the question alone, only what they touch is left out."""
    free = () if reply.held_whole else tuple(one for one in found if not reply.held(one.field))
    because = "; ".join(dict.fromkeys(doubt.because for doubt in reply.doubts))
    main = answers.main_fields(reply.asked)
    if any(one.field in main for one in free) and not any(reply.held(name) for name in main):
        return Reading(Intent.ANSWER, free, because=because, language=language)
    route = Route.STAFF if any(doubt.route is Route.STAFF for doubt in reply.doubts) else Route.ASK
    # Asked two things at once, one of them may be sure: "1550 an hr, 32 hours" leaves only the pay to ask.
    sure = frozenset(one.field for one in free if one.field in main) if reply.asked == "pay_and_hours" else frozenset()
    return Reading(Intent.ANSWER, found, route, because, language, sure=sure)


def _for_staff(reply: Reply, found: tuple[Found, ...], firm: bool, language: str | None) -> Reading | None:
    """Hardship, questions, somebody else writing, custody: what a person must answer."""
    words = reply.words
    staff = hard.hardship(words) or hard.complaint(words)
    if staff is not None:
        return Reading(staff.intent, found, staff.route, staff.because, language, staff.cue)
    asks = manners.asks_staff(words)
    who = manners.asks_who(words)
    if who is not None and not firm and (asks is None or who.end - who.first >= asks.end - asks.first):
        return Reading(Intent.HELP, language=language)
    if (
        asks is not None
        and (not firm or "?" in words.bag or asks.end - asks.first > 2)
        and not _own_question(reply, frozenset(words.words[asks.first : asks.end]))
    ):
        return Reading(Intent.QUESTION, found, Route.STAFF, asks.label, language)
    other = hard.someone_else(words)
    if other is not None:
        return Reading(Intent.UNCLEAR, found, Route.STAFF, other.because, language, other.cue)
    custody = hard.custody(words)
    if custody is not None:
        return Reading(Intent.ANSWER, found, Route.STAFF, custody.because, language)
    return None


def _own_question(reply: Reply, asks: frozenset[str]) -> bool:
    """Where being hired or seeking work is the answer, "need a job" asks nothing of staff."""
    if asks & _TO_STAFF:
        return False
    return (
        reply.asked in ("status", "activity", "needs_met", "job")
        and "?" not in reply.words.bag
        and reply.has("employment_status", "needs_met")
    )


#: Words that ask for another moment whatever else was said.
_TO_STAFF = words_of("grammar", "TO_STAFF")
_LATER_WORDS = words_of("grammar", "SURE_LATER")


def _aside(reply: Reply, firm: bool, language: str | None) -> Reading | None:
    """Who is this, later, I would rather not, I do not know: unless the answer is there as well."""
    words = reply.words
    found = tuple(reply.found.values())
    facts = firm and not reply.doubts
    who = manners.asks_who(words)
    if who is not None and not facts:
        return Reading(Intent.HELP, language=language)
    later = manners.asks_for_time(words, _LATER_WORDS)
    weak = later is not None and not _LATER_WORDS & frozenset(words.words[later.first : later.end])
    if (
        later is not None
        and not (weak and (facts or reply.doubts))
        and not (
            facts
            and reply.has(
                "wage_amount",
                "hours_per_week",
                "employer",
                "start_date",
                "end_date",
                "public_benefits",
                "employer_benefits",
            )
        )
    ):
        return Reading(Intent.LATER, language=language)
    refusal = manners.refuses(words)
    if refusal is not None and not facts:
        return Reading(Intent.REFUSE, language=language)
    unsure = manners.unsure(words)
    if (
        unsure is not None
        and reply.value("needs_met") == "partly"
        and reply.words.words[unsure.first] in ("kind", "sort", "so", "mas", "meh", "eh", "depends")
    ):
        unsure = None
    if unsure is not None and not (
        facts and reply.asked in ("needs_met", "status") and len(found) > 0 and unsure.first != 0
    ):
        intent = Intent.ANSWER if found else Intent.UNCLEAR
        return Reading(intent, found, Route.ASK, unsure.label, language)
    return None


def _found(reply: Reply, found: tuple[Found, ...], language: str | None) -> Reading:
    """Values without a doubt: recorded when what stands beside them is understood as well."""
    last = reply.words.words[-1]
    if last == "?" and reply.words.words.count("?") >= 1:
        return Reading(Intent.ANSWER, found, Route.ASK, "asks rather than says", language)
    if reply.asked == "needs_met":  # the reasons behind the answer are the alum's own, in any words
        return Reading(Intent.ANSWER, found, language=language)
    sure = account.sureness(reply, polarity(reply.words))
    if sure == 1.0:
        return Reading(Intent.ANSWER, found, language=language)
    found = tuple(replace(one, confidence=round(one.confidence * sure, 2)) for one in found)
    route = account.route(min(one.confidence for one in found))
    because = "" if route is Route.RECORD else "more is said beside the answer than was understood"
    return Reading(Intent.ANSWER, found, route, because, language)
