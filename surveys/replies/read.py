"""Reads one reply: what the alum wanted, and the values that may be recorded."""

from __future__ import annotations

from surveys.replies import consent, hard, manners
from surveys.replies.polarity import polarity
from surveys.replies.reading import Context, Found, Intent, Reading, Route
from surveys.replies.reply import Reply
from surveys.replies.words import read_words


def read(text: str, *, asked: str, context: Context, lang: str | None = None) -> Reading:
    """Understands one text message in the light of the question it answers.

    `asked` is a question of the reply schema, one of our own (`job`, `pay_and_hours`, `worked_in_period`,
    `activity`) or a question type (`yes_no`, `number`, `amount`, `date`, `phone`). `lang` is the alum's language on
    file; replies in the other language, or in both, are read all the same. Never raises on any text.
    """
    words = read_words(text)
    if not words.words:
        return Reading(Intent.UNCLEAR, route=Route.ASK, because="no words to read")
    kind, _ = consent.consent_of(words)
    if kind is consent.Consent.OPT_OUT:
        return Reading(Intent.OPT_OUT)
    if kind is consent.Consent.OPT_IN:
        return Reading(Intent.OPT_IN)
    alarm = hard.danger(words) or hard.by_machine(words) or hard.not_the_alum(words)
    if alarm is not None:
        return Reading(alarm.intent, route=alarm.route, because=alarm.because)
    if kind is consent.Consent.HELP or manners.asks_who(words):
        return Reading(Intent.HELP)
    if manners.asks_for_time(words):
        return Reading(Intent.LATER)
    if manners.refuses(words):
        return Reading(Intent.REFUSE)
    reply = Reply(words, asked, context)
    sign = polarity(words)
    if sign is not None and sign.alone:
        if asked == "status":
            reply.note_all("employment_status", "employed" if sign.yes else "unemployed", "yes or no")
        elif asked == "same_employer":
            reply.note_all("same_employer", sign.yes, "yes or no")
    if reply.found:
        return Reading(Intent.ANSWER, tuple(reply.found.values()))
    chosen = context.options.get(words.words[0])
    if chosen and len(words.words) == 1:
        return Reading(Intent.ANSWER, tuple(Found(k, v, 0, len(text), "option") for k, v in chosen.items()))
    if manners.only_thanks(words):
        return Reading(Intent.THANKS, route=Route.ASK, because="thanks, not an answer")
    return Reading(Intent.UNCLEAR, route=Route.ASK, because="not understood")
