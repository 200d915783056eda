"""Leading a check-in: its first text, its reminders, and the turn that each reply makes.

Consent words and hard replies act before any survey question and at any time; a survey "yes" never changes consent.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from surveys import two_texts, wording
from surveys.asking import is_answered, next_question, question_count, question_of
from surveys.dialogue import Answer, ConsentEvent, Dialogue, Flag, FlagKind, Progress, Say, Turn
from surveys.questions import Question
from surveys.replies import read
from surveys.replies.reading import Context, Cue, Found, Intent, Previous, Reading, Route, Value
from surveys.wording import Organisation

#: After this many questions in a row that nobody could read, the bot stops asking and leaves it to staff.
UNREAD_LIMIT = 2
#: Later than this after the dates asked about, another figure is news and not a correction.
MENDED_WITHIN = timedelta(days=30)


def begin(dialogue: Dialogue, organisation: Organisation) -> Turn:
    """The first text of a check-in: who we are, how to stop, and the first question."""
    first = next_question(dialogue)
    if first is None:
        raise ValueError(f"questionnaire {dialogue.questionnaire} has nothing to ask")
    asked = replace(dialogue, asked=first, questions_asked=1)
    text = wording.opening(
        wording.question(first, dialogue.about(), language=dialogue.language),
        organisation,
        questions=question_count(dialogue.questionnaire),
        language=dialogue.language,
    )
    return Turn(asked, (Say("opening", text, first),))


def remind(dialogue: Dialogue, organisation: Organisation) -> Say | None:
    """A nudge with the question still open; None when nothing is open."""
    if dialogue.progress is not Progress.ASKING or dialogue.asked is None:
        return None
    pending = wording.question(dialogue.asked, dialogue.about(), language=dialogue.language)
    return Say("reminder", wording.reminder(pending, organisation, language=dialogue.language), dialogue.asked)


def advance(
    dialogue: Dialogue | None, text: str, *, today: date, organisation: Organisation, language: str = "en"
) -> Turn:
    """What one reply leads to. `dialogue` is None when the alum was never asked anything.

    `today` is the date where the alum is; `language` is used when there is no dialogue.
    """
    asking = dialogue is not None and dialogue.progress is Progress.ASKING
    asked = str(dialogue.asked) if dialogue and asking and dialogue.asked else "open"
    context = replace(dialogue.context(today=today) if dialogue else Context(today=today), program=organisation.name)
    lang = dialogue.language if dialogue else language
    reading = read(text, asked=asked, context=context, lang=lang)
    if context.previous and not asking and reading.intent is Intent.CORRECTION and reading.needs_review:
        # With no question open, what may mend the last answer or answer another can only mend it.
        reading = read(text, asked=context.previous.question, context=context, lang=lang)
    if dialogue and asking:
        reading = two_texts.read_together(dialogue, text, reading, context)
    speaker = _Speaker(organisation, _language(dialogue, reading, language))
    turn = _before_any_survey(dialogue, reading, speaker)
    if turn is None:
        turn = (
            _while_asking(replace(dialogue, language=speaker.language), text, reading, speaker, context)
            if dialogue and asking
            else _outside(dialogue, text, reading, speaker, today)
        )
    return replace(turn, reading=reading)


class _Speaker:
    """The organisation's voice in one language."""

    def __init__(self, organisation: Organisation, language: str) -> None:
        self.organisation = organisation
        self.language = language

    def say(self, name: str, kind: str | None = None) -> tuple[Say, ...]:
        return (Say(kind or name, wording.phrase(name, self.organisation, language=self.language)),)


def _language(dialogue: Dialogue | None, reading: Reading, default: str) -> str:
    """The language to answer in: the one just heard, if we write it."""
    if reading.language in wording.languages():
        return str(reading.language)
    return dialogue.language if dialogue else default


def _stopped(dialogue: Dialogue | None) -> Dialogue | None:
    return replace(dialogue, progress=Progress.STOPPED, asked=None) if dialogue else None


def _before_any_survey(dialogue: Dialogue | None, reading: Reading, speaker: _Speaker) -> Turn | None:
    """Consent words, wrong numbers and hard replies. The words for a hard moment are fixed: the bot never counsels."""
    match reading.intent:
        case _ if reading.cue is Cue.BEREAVED:  # before the wrong number that it also is: other words are due
            return _on_cue(dialogue, reading, speaker)
        case Intent.OPT_OUT:
            # told together with a stop, danger still reaches staff at once
            flags = (Flag(FlagKind.CRISIS, reading.because, urgent=True),) if reading.cue else ()
            said = speaker.say("opted_out", "opt_out")
            return Turn(_stopped(dialogue), said, flags=flags, consent=ConsentEvent.OPT_OUT)
        case Intent.OPT_IN:
            return Turn(dialogue, speaker.say("resubscribed", "opt_in"), consent=ConsentEvent.RESUBSCRIBED)
        case Intent.HELP:
            return Turn(dialogue, speaker.say("help"))
        case Intent.WRONG_NUMBER:
            flag = Flag(FlagKind.WRONG_NUMBER, reading.because or "says this is not the alum's number")
            return Turn(
                _stopped(dialogue),
                speaker.say("wrong_number", "notice"),
                flags=(flag,),
                consent=ConsentEvent.WRONG_NUMBER,
            )
        case Intent.CRISIS:
            flag = Flag(FlagKind.CRISIS, reading.because or "may be in danger", urgent=True)
            return Turn(
                _stopped(dialogue), speaker.say(_HARD_WORDS.get(reading.cue, "violence"), "notice"), flags=(flag,)
            )
        case _:
            return _on_cue(dialogue, reading, speaker)


#: Which fixed text answers which hard moment. Violence gets the neutral one: an abuser may hold the phone.
_HARD_WORDS: dict[Cue | None, str] = {
    Cue.SELF_HARM: "self_harm",
    Cue.VIOLENCE: "violence",
    Cue.HARDSHIP: "hardship",
}


def _on_cue(dialogue: Dialogue | None, reading: Reading, speaker: _Speaker) -> Turn | None:
    """Hard moments and doubts that are not danger to life."""
    match reading.cue:
        case Cue.BEREAVED:
            flag = Flag(FlagKind.WRONG_NUMBER, "the alum is said to have died")
            return Turn(
                _stopped(dialogue), speaker.say("bereaved", "notice"), flags=(flag,), consent=ConsentEvent.WRONG_NUMBER
            )
        case Cue.THREAT:
            flag = Flag(FlagKind.QUESTION, reading.because or "a threat", urgent=True)
            return Turn(_stopped(dialogue), flags=(flag,), consent=ConsentEvent.OPT_OUT)
        case Cue.HARDSHIP:
            flag = Flag(FlagKind.QUESTION, reading.because or "needs help today", urgent=True)
            return Turn(dialogue, speaker.say("hardship", "notice"), flags=(flag,))
        case Cue.SOMEONE_ELSE:
            return Turn(dialogue, flags=(Flag(FlagKind.WRONG_NUMBER, reading.because or "someone else answers"),))
        case Cue.DOUBTFUL_STOP:
            flag = Flag(FlagKind.DOUBTFUL_STOP, reading.because or "may want no more texts", urgent=True)
            return Turn(_stopped(dialogue), speaker.say("doubtful_stop", "notice"), flags=(flag,))
        case _:
            return None


def _mends(dialogue: Dialogue, reading: Reading, today: date) -> bool:
    """True when a text after the end corrects what was said: by its words, or soon after and about nothing new."""
    if reading.needs_review or not reading.found:
        return False
    if reading.intent is Intent.CORRECTION:
        return True
    soon = today <= dialogue.asks_to + MENDED_WITHIN
    known = all(f.field in dialogue.known and not isinstance(f.value, tuple) for f in reading.found)
    return reading.intent is Intent.ANSWER and soon and known


def _outside(dialogue: Dialogue | None, text: str, reading: Reading, speaker: _Speaker, today: date) -> Turn:
    """A text that answers no open question: a correction of what was said, thanks, or something for staff."""
    if reading.intent is Intent.THANKS:
        return Turn(dialogue)
    if reading.intent is Intent.QUESTION:
        return Turn(dialogue, speaker.say("staff"), flags=(Flag(FlagKind.QUESTION, reading.because),))
    if dialogue and dialogue.progress is Progress.DONE and _mends(dialogue, reading, today):
        learned = _learn(dialogue, text, reading)
        return Turn(learned[0], speaker.say("updated"), learned[1])
    return Turn(dialogue, flags=(Flag(FlagKind.MESSAGE, "a text that answers no open question"),))


def _while_asking(dialogue: Dialogue, text: str, reading: Reading, speaker: _Speaker, context: Context) -> Turn:
    rest = two_texts.rest_of_answer(dialogue, text, reading, context)
    if rest is not None:
        # The second half of the last answer crossed our question on its way: that question still stands.
        known, answers = _learn(dialogue, text, rest)
        return Turn(known, (), answers)
    match reading.intent:
        case Intent.QUESTION:
            return Turn(dialogue, speaker.say("staff"), flags=(Flag(FlagKind.QUESTION, reading.because),))
        case Intent.LATER:
            return Turn(dialogue, speaker.say("later"))
        case Intent.REFUSE:
            return _go_on(_settle(dialogue, dialogue.asked), (), speaker)
        case _ if reading.route is Route.STAFF:
            return _leave_to_staff(dialogue, reading, speaker)
        case Intent.THANKS | Intent.UNCLEAR:
            return _not_understood(dialogue, text, reading, speaker)
        case Intent.CORRECTION if reading.route is Route.ASK and dialogue.last is not None:
            return _perhaps_corrected(dialogue, dialogue.last, text, reading, speaker)
        case _ if reading.route is Route.ASK:
            return _not_understood(dialogue, text, reading, speaker)
        case _:
            return _answered(dialogue, text, reading, speaker)


def _answered(dialogue: Dialogue, text: str, reading: Reading, speaker: _Speaker) -> Turn:
    if not reading.found:
        return _not_understood(dialogue, text, reading, speaker)
    after, answers = _learn(dialogue, text, reading)
    asked = dialogue.asked
    if reading.intent is Intent.CORRECTION and asked and not is_answered(asked, after.known):
        # The question still open was not answered by correcting an earlier one: put it again.
        return Turn(after, (_ask(after, asked, again=False),), answers)
    if asked is Question.JOB and "job_title" in reading.values() and not is_answered(asked, after.known):
        if not dialogue.asked_again:
            return Turn(replace(after, asked_again=True), (_ask(after, asked, again=True),), answers)
        after = _settle(after, asked)
    elif asked and any(a.question is asked for a in answers):
        after = _settle(after, asked)
    elif asked and next_question(after) is asked:
        # Told us something else than we asked: ask once more, plainly, and then leave it.
        if not dialogue.asked_again:
            return Turn(replace(after, asked_again=True), (_ask(after, asked, again=False),), answers)
        after = _settle(after, asked)
    return _go_on(after, answers, speaker)


def _learn(dialogue: Dialogue, text: str, reading: Reading) -> tuple[Dialogue, tuple[Answer, ...]]:
    """The dialogue that knows what the reply said, and the answers to record."""
    by_question: dict[Question, list[Found]] = {}
    for found in reading.found:
        question = question_of(found.field, dialogue)
        if question is not None:
            by_question.setdefault(question, []).append(found)
    answers = tuple(_answer(question, found, dialogue, reading) for question, found in by_question.items())
    certain = [answer for answer in answers if not answer.needs_review]
    if not certain:
        return dialogue, answers
    fields: dict[str, Value] = {name: value for answer in certain for name, value in answer.fields.items()}
    last = Previous(str(certain[-1].question), text, dict(certain[-1].fields))
    return replace(dialogue, known={**dialogue.known, **fields}, last=last, unread=0), answers


def _answer(question: Question, found: list[Found], dialogue: Dialogue, reading: Reading) -> Answer:
    fields = {f.field: f.value for f in found}
    changed = [value for name, value in fields.items() if dialogue.known.get(name, value) != value]
    corrects = bool(changed) or reading.intent is Intent.CORRECTION
    if reading.intent is not Intent.CORRECTION and any(isinstance(value, tuple) for value in changed):
        # "I get WIC too" may add to the list told before or take its place: staff know, we would guess.
        return Answer(question, fields, tuple(found), needs_review=True, why="told another list before")
    return Answer(question, fields, tuple(found), corrects=corrects)


def _not_understood(dialogue: Dialogue, text: str, reading: Reading, speaker: _Speaker) -> Turn:
    """One clarifying question; the second time it is staff's. What is sure is learned all the same."""
    if dialogue.asked is None or dialogue.asked_again:
        return _leave_to_staff(dialogue, reading, speaker)
    known, answers = _learn(dialogue, text, replace(reading, found=reading.certain))
    again = replace(known, asked_again=True, half=two_texts.half_of(text))
    return Turn(again, (_ask(again, dialogue.asked, again=True),), answers)


def _perhaps_corrected(dialogue: Dialogue, last: Previous, text: str, reading: Reading, speaker: _Speaker) -> Turn:
    """ "sorry, 17.50" that may mend the last answer or give this one: we ask again, and staff look at the last one."""
    doubt = Answer(Question(last.question), reading.values(), reading.found, needs_review=True, why=reading.because)
    turn = _not_understood(dialogue, text, reading, speaker)
    return replace(turn, answers=(doubt, *turn.answers))


def _leave_to_staff(dialogue: Dialogue, reading: Reading, speaker: _Speaker) -> Turn:
    if dialogue.asked is None:
        return Turn(dialogue, flags=(Flag(FlagKind.MESSAGE, reading.because),))
    answer = Answer(
        dialogue.asked, reading.values(), reading.found, needs_review=True, why=reading.because or "could not be read"
    )
    left = replace(_settle(dialogue, dialogue.asked), unread=dialogue.unread + 1)
    if left.unread < UNREAD_LIMIT:
        return _go_on(left, (answer,), speaker)
    flag = Flag(FlagKind.CALL, "several replies in a row could not be read: call instead")
    ended = replace(left, asked=None, progress=Progress.DONE)
    return Turn(ended, speaker.say("staff"), (answer,), (flag,))


def _settle(dialogue: Dialogue, question: Question | None) -> Dialogue:
    return replace(dialogue, settled=dialogue.settled | {question}) if question else dialogue


def _go_on(dialogue: Dialogue, answers: tuple[Answer, ...], speaker: _Speaker) -> Turn:
    """The next question, or the thank-you that ends it."""
    upcoming = next_question(dialogue)
    if upcoming is None:
        done = replace(dialogue, asked=None, asked_again=False, half=None, progress=Progress.DONE)
        return Turn(done, speaker.say("thanks"), answers)
    going = replace(
        dialogue, asked=upcoming, asked_again=False, half=None, questions_asked=dialogue.questions_asked + 1
    )
    return Turn(going, (_ask(going, upcoming, again=False),), answers)


def _ask(dialogue: Dialogue, question: Question, *, again: bool) -> Say:
    text = wording.question(question, dialogue.about(), language=dialogue.language, again=again)
    return Say("clarify" if again else "question", text, question)
