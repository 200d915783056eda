"""Reads one reply: what the alum wanted, and the values that may be recorded.

Order matters. Consent words come before everything, then danger, then who is writing, then whether it is an
answer at all, and only then the facts.
"""

from __future__ import annotations

from dataclasses import replace

from surveys.replies import account, answers
from surveys.replies.reading import Context, Cue, Found, Intent, Reading, Route
from surveys.replies.reply import Reply
from surveys.replies.talk import consent, correction, hard, manners, wishes
from surveys.replies.talk.asides import aside
from surveys.replies.talk.danger import DISTRESS, unexplained_distress
from surveys.replies.talk.options import chosen
from surveys.replies.text import spelling
from surveys.replies.text.language import language_of
from surveys.replies.text.numbered import unnumbered
from surveys.replies.text.phrases import Hit
from surveys.replies.text.polarity import polarity
from surveys.replies.text.words import Words, read_words
from surveys.replies.typed import TYPES


def read(text: str, *, asked: str, context: Context, lang: str | None = None) -> Reading:
    """Understands one text message in the light of the question it answers.

    `asked` is a question of the reply schema, one of our own (`job`, `pay_and_hours`, `worked_in_period`,
    `activity`) or a question type (`yes_no`, `number`, `amount`, `date`, `phone`). `lang` is the alum's language on
    file; replies in the other language, or in both, are read all the same. Never raises on any text.
    """
    words = read_words(consent.plainly(unnumbered(text)))
    if not words.words:
        return Reading(Intent.UNCLEAR, route=Route.ASK, because="no words to read")
    reading = _read(words, asked, context, lang)
    if reading.intent is Intent.OPT_OUT:
        if reading.cue is None and consent.undone_by_mending(words):
            return _perhaps_a_stop((), reading.language)
        return reading
    if reading.intent is Intent.CRISIS:  # staff hear of it, and a stop beside it is kept as well
        stop = consent.through_slips(words, spelling.mended(words, ""))
        return reading if stop is None else replace(reading, intent=Intent.OPT_OUT)
    urgent = _urgent(words, reading.language)
    if urgent is not None:
        return urgent
    if reading.route is not Route.ASK or asked in TYPES:
        return reading
    mended = spelling.mended(words, asked)
    return reading if mended is None else _better(reading, _read(mended, asked, context, lang))


def _urgent(words: Words, language: str | None) -> Reading | None:
    """A stop or a cry for help that only shows once slips are mended ("plese stop"), whatever else was read."""
    mended = spelling.mended(words, "")
    stop = consent.through_slips(words, mended)
    if stop is not None:
        return _opted_out(stop, language)
    alarm = hard.danger(mended) if mended is not None else None
    if alarm is None:
        return None
    return Reading(alarm.intent, route=alarm.route, because=alarm.because, language=language, cue=alarm.cue)


#: What is told of an amount of pay.
_OF_PAY = frozenset(("wage_unit", "pay_basis", "wage_change"))
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
    kind, wish = consent.consent_of(words)
    first = _before_answers(words, language, kind)
    if first is not None:
        return first
    picked = chosen(words, context.options)
    if picked is not None:
        return Reading(Intent.ANSWER, picked, language=language)
    spanish = language == "es" or (language is None and lang == "es")
    mended = correction.mended(words, asked, context, spanish=spanish, language=language)
    if mended is not None:
        return mended
    reply = Reply(correction.without_opening(words), asked, context)
    answers.read_answers(reply, spanish=spanish)
    doubt = wish if kind is consent.Consent.DOUBTFUL else None
    return _distressed(reply, language) or _conclude(reply, language, doubt)


def _distressed(reply: Reply, language: str | None) -> Reading | None:
    """A word of danger that nothing explains: an answer beside it does not outweigh it."""
    words = reply.words
    if words.bag.isdisjoint(DISTRESS):
        return None
    hard.listen_for_the_rest(words)
    left = account.unexplained(reply, polarity(words))
    hit = unexplained_distress(words, set(range(len(words.words))).difference(left))
    if hit is None:
        return None
    because = f"may be in danger ({hit.label})"
    return Reading(Intent.CRISIS, route=Route.STAFF, because=because, language=language, cue=Cue.VIOLENCE)


def _before_answers(words: Words, language: str | None, kind: consent.Consent | None) -> Reading | None:
    """Consent, danger, machines, and people who are not the alum."""
    if kind is consent.Consent.OPT_OUT:
        return _opted_out(words, language)
    if kind is consent.Consent.OPT_IN:
        return Reading(Intent.OPT_IN, language=language)
    alarm = hard.alarm(words)
    if alarm is not None:
        return Reading(alarm.intent, route=alarm.route, because=alarm.because, language=language, cue=alarm.cue)
    wanted = manners.language_wanted(words)
    if wanted is not None:
        return Reading(Intent.UNCLEAR, route=Route.ASK, because=manners.IN_ANOTHER_LANGUAGE, language=wanted)
    if kind is consent.Consent.HELP:
        return Reading(Intent.HELP, language=language)
    if kind is None and wishes.texts_again(words) is not None:  # only START lifts an opt-out; staff may explain it
        return Reading(Intent.QUESTION, route=Route.STAFF, because="asks for texts again", language=language)
    if language == "other":
        return Reading(Intent.UNCLEAR, route=Route.STAFF, because="written in another language", language=language)
    return None


def _opted_out(words: Words, language: str | None) -> Reading:
    """An opt-out wins over all else; where danger, a death or a threat is told as well, staff hear of it."""
    alarm = hard.danger(words) or hard.bereaved(words) or hard.threat(words)
    if alarm is None:
        return Reading(Intent.OPT_OUT, language=language)
    return Reading(Intent.OPT_OUT, route=alarm.route, because=alarm.because, language=language, cue=alarm.cue)


#: Beside what may be a stop, these can wait: "where did you get my number? stop".
_PUT_OFF = (Intent.HELP, Intent.LATER, Intent.REFUSE)


def _conclude(reply: Reply, language: str | None, doubt: Hit | None) -> Reading:
    """What the notes amount to, with everything that is not an answer weighed in."""
    found = tuple(reply.found.values())
    firm = bool(answers.main_fields(reply.asked) & reply.found.keys()) or len(found) > 1
    held = doubt is not None and consent.outweighs(reply.words, doubt)
    if reply.asked in TYPES and found and not (reply.doubts or held or hard.told_of_trouble(reply.words)):
        return Reading(Intent.ANSWER, found, language=language)
    other = aside(reply, language)
    if other is not None and not (held and other.intent in _PUT_OFF):
        return other
    if doubt is not None and (held or not firm):
        # "no thanks" may be the answer; "yes, but im tired of these texts" is more than one.
        return _perhaps_a_stop(found, language)
    if reply.doubts:
        return _held(reply, found, language)
    if found:
        return _found(reply, found, language)
    if manners.only_thanks(reply.words):
        return Reading(Intent.THANKS, route=Route.ASK, because="thanks, not an answer", language=language)
    return Reading(Intent.UNCLEAR, route=Route.ASK, because="not understood", language=language)


def _perhaps_a_stop(found: tuple[Found, ...], language: str | None) -> Reading:
    return Reading(Intent.UNCLEAR, found, Route.STAFF, "may be an opt-out", language, Cue.DOUBTFUL_STOP)


def _held(reply: Reply, found: tuple[Found, ...], language: str | None) -> Reading:
    """A reply with doubts. Where they leave the answer to the question alone, only what they touch is left out."""
    free = () if reply.held_whole else tuple(one for one in found if not reply.held(one.field))
    because = "; ".join(dict.fromkeys(doubt.because for doubt in reply.doubts))
    main = answers.main_fields(reply.asked)
    if any(one.field in main for one in free) and not any(reply.held(name) for name in main):
        return Reading(Intent.ANSWER, free, because=because, language=language)
    route = Route.STAFF if any(doubt.route is Route.STAFF for doubt in reply.doubts) else Route.ASK
    # Asked two things at once, one of them may be sure: "1550 an hr, 32 hours" leaves only the pay to ask.
    sure = _sure(free, main) if reply.asked == "pay_and_hours" else frozenset()
    return Reading(Intent.ANSWER, found, route, because, language, sure=sure)


def _sure(free: tuple[Found, ...], main: set[str]) -> frozenset[str]:
    """The answers that no doubt holds; an amount of pay takes its unit and its basis along, and they never go alone."""
    sure = {one.field for one in free if one.field in main}
    return frozenset(sure | {one.field for one in free if one.field in _OF_PAY and "wage_amount" in sure})


def _found(reply: Reply, found: tuple[Found, ...], language: str | None) -> Reading:
    """Values without a doubt: recorded when what stands beside them is understood as well."""
    last = reply.words.words[-1]
    if last == "?" and reply.words.words.count("?") >= 1:
        return Reading(Intent.ANSWER, found, Route.ASK, "asks rather than says", language)
    if reply.asked == "needs_met":  # the reasons behind the answer are the alum's own, in any words
        return Reading(Intent.ANSWER, found, language=language)
    left = account.unexplained(reply, polarity(reply.words))
    sure = account.sureness(reply, left)
    if sure == 1.0:
        return Reading(Intent.ANSWER, found, language=language)
    found = tuple(replace(one, confidence=account.confidence(reply, one, sure, left)) for one in found)
    return _weighed(reply.asked, found, language)


def _weighed(asked: str, found: tuple[Found, ...], language: str | None) -> Reading:
    """The values that are sure enough; one told by the way that is not is left for its own question."""
    main = answers.main_fields(asked)
    kept = tuple(one for one in found if one.confidence >= account.RECORD_AT)
    lost = [one for one in found if one.field in main and one.confidence < account.RECORD_AT]
    if kept and (not lost or asked == "open"):
        return Reading(Intent.ANSWER, kept, language=language)
    route = account.route(min(one.confidence for one in (lost or found)))
    return Reading(Intent.ANSWER, found, route, "more is said beside the answer than was understood", language)
