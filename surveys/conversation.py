"""Leading a check-in: its first text, its reminders, and the turn that each reply makes.

Consent words and hard replies act before any survey question and at any time; a survey "yes" never changes consent.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from surveys import identity, two_texts, wording
from surveys.asking import applies, is_answered, next_question, question_count
from surveys.dialogue import Answer, Dialogue, Flag, FlagKind, Identity, Progress, Say, Turn
from surveys.first_contact import FirstReply, read_as
from surveys.forms import FORMS
from surveys.hard_replies import before_any_survey, somebody_else
from surveys.identity import NOBODY, Claim, Person
from surveys.mending import answer_meant
from surveys.questions import Question
from surveys.replies import read
from surveys.replies.reading import Context, Cue, Intent, Previous, Reading, Route
from surveys.replies.talk.manners import IN_ANOTHER_LANGUAGE
from surveys.speaking import Speaker
from surveys.steps import ask, go_on, learn, put, settle
from surveys.wording import Organisation
from surveys.wording.identity import is_it_you
from surveys.worth_a_look import perhaps_left_out, tells_beside_a_stop

#: After this many questions in a row that nobody could read, the bot stops asking and leaves it to staff.
UNREAD_LIMIT = 2
#: Later than this after the dates asked about, another figure is news and not a correction.
MENDED_WITHIN = timedelta(days=30)


#: What a text says for itself, whoever is spoken of in it.
_PLAIN = (Intent.OPT_OUT, Intent.OPT_IN, Intent.CRISIS, Intent.WRONG_NUMBER)


def begin(
    dialogue: Dialogue, organisation: Organisation, person: Person = NOBODY, *, must_ask_who: bool = False
) -> Turn:
    """The first text of a check-in: who we are, how to stop, and the first question.

    With `must_ask_who` the question is whether this is the alum, and nothing about them is said.
    """
    first = next_question(dialogue)
    if first is None:
        raise ValueError(f"questionnaire {dialogue.questionnaire} has nothing to ask")
    if must_ask_who:
        unknown = replace(dialogue, identity=Identity.ASKED)
        return Turn(unknown, (identity.first_text(unknown, person, organisation),))
    asked = replace(dialogue, asked=first, questions_asked=1)
    text = wording.opening(
        put(asked, first, organisation),
        organisation,
        questions=question_count(dialogue.questionnaire),
        language=dialogue.language,
    )
    return Turn(asked, (Say("opening", text, first),))


def remind(dialogue: Dialogue, organisation: Organisation, person: Person = NOBODY) -> Say | None:
    """A nudge with the question still open; None when nothing is open, or only a call can help."""
    if dialogue.progress is not Progress.ASKING or dialogue.identity is Identity.LEFT:
        return None
    if dialogue.identity.is_open:
        who = is_it_you(person.first_name, language=dialogue.language)
        return Say("reminder", wording.reminder(who, organisation, language=dialogue.language))
    if dialogue.asked is None:
        return None
    question = put(dialogue, dialogue.asked, organisation)
    return Say("reminder", wording.reminder(question, organisation, language=dialogue.language), dialogue.asked)


def advance(
    dialogue: Dialogue | None,
    text: str,
    *,
    today: date,
    organisation: Organisation,
    language: str = "en",
    person: Person = NOBODY,
    held: bool = False,
) -> Turn:
    """What one reply leads to. `dialogue` is None when the alum was never asked anything.

    `today` is the date where the alum is; `language` is used when there is no dialogue. `held` while something about
    the alum waits for staff that no survey may run over: who holds the phone, or a hard moment.
    """
    asking = dialogue is not None and dialogue.progress is Progress.ASKING
    unknown = dialogue is not None and asking and dialogue.identity.is_open
    context = replace(dialogue.context(today=today) if dialogue else Context(today=today), program=organisation.name)
    lang = dialogue.language if dialogue else language
    meant = answer_meant(dialogue, text) if dialogue else None
    context = context if meant is None else replace(context, previous=meant)
    reading = _read(dialogue if asking else None, text, context, lang)
    if dialogue and asking and not unknown:
        reading = two_texts.read_together(dialogue, text, reading, context)
    reading = _spoken_of(reading, text, person, context, lang)
    speaker = Speaker(organisation, _language(dialogue, text, reading, language))
    here = _spoken_in(dialogue, speaker) if dialogue and asking else dialogue
    turn = _before_all(here, text, reading, speaker, person)
    if turn is None and held:
        polite = reading.intent is Intent.THANKS
        turn = Turn(dialogue, flags=() if polite else (Flag(FlagKind.MESSAGE, WHILE_HELD),))
    if turn is None:
        if here and unknown:
            turn = FirstReply(here, text, reading, context, person, speaker).turn()
        elif here and _says_it_again(here, text, person):
            turn = Turn(here)
        elif here and _answers_for_them(here, text, person):
            turn = somebody_else(here, "answers for the alum")
        elif here and asking:
            turn = _while_asking(here, text, reading, speaker, context)
        else:
            turn = _outside(dialogue, text, reading, speaker, today)
    return replace(_with_a_look(turn, text, reading, context), reading=reading)


def _with_a_look(turn: Turn, text: str, reading: Reading, context: Context) -> Turn:
    """With a flag where staff should look and would not see it anyhow.

    A text may tell what leaves the alum out of figures; and news beside a stop are heard, though nothing is asked.
    """
    if turn.dialogue is None or turn.flags:
        return turn
    flag = None
    if perhaps_left_out(text, reading):
        why = "tells of long care, or of being called up: see whether they are to be left out of figures"
        flag = Flag(FlagKind.QUESTION, why)
    elif reading.intent is Intent.OPT_OUT and tells_beside_a_stop(text, context):
        flag = Flag(FlagKind.MESSAGE, "told something of their work beside the stop: read it, and record it by hand")
    return turn if flag is None else replace(turn, flags=(flag,))


def _says_it_again(dialogue: Dialogue, text: str, person: Person) -> bool:
    """ "Yes", and "yes this is Maria" while our first question was on its way: that question still stands."""
    just_asked = dialogue.identity is Identity.CONFIRMED and dialogue.asked is not None and not dialogue.known
    return just_asked and identity.introduces_themselves(text, person)


def _answers_for_them(dialogue: Dialogue, text: str, person: Person) -> bool:
    """ "Yes she is" to whether she works: somebody else answers. Later questions may be about a child or a boss."""
    asked = dialogue.progress is Progress.ASKING and dialogue.asked in (Question.SAME_EMPLOYER, Question.STATUS)
    return asked and not identity.says_only_who(text, person) and identity.writes_about(text, person)


#: Why staff are told of a text that came while everything waited for them.
WHILE_HELD = "wrote again while something about them waits for you: no reply was sent"


def _read(dialogue: Dialogue | None, text: str, context: Context, lang: str) -> Reading:
    """The text in the light of the open question; `dialogue` is None when nothing is asked."""
    question = dialogue.asked if dialogue else None
    asked = read_as(dialogue) if dialogue and dialogue.identity.is_open else str(question) if question else "open"
    reading = read(text, asked=asked, context=context, lang=lang)
    previous = context.previous
    if previous and dialogue is None and reading.intent is Intent.CORRECTION and reading.needs_review:
        # With no question open, what may mend the last answer or answer another can only mend it.
        return read(text, asked=previous.question, context=context, lang=lang)
    return reading


def _spoken_of(reading: Reading, text: str, person: Person, context: Context, lang: str) -> Reading:
    """The reading of a text that names the alum: "Maria died" says what "she died" says, to a reader of no names."""
    if reading.intent in _PLAIN or reading.cue is not None:
        return reading
    told = identity.in_third_person(text, person)
    if told is None:
        return reading
    of_them = read(told, asked="open", context=replace(context, options={}), lang=lang)
    is_other = of_them.cue in (Cue.BEREAVED, Cue.SOMEONE_ELSE) or of_them.intent is Intent.WRONG_NUMBER
    return replace(of_them, found=()) if is_other else reading


def _before_all(
    dialogue: Dialogue | None, text: str, reading: Reading, speaker: Speaker, person: Person
) -> Turn | None:
    """What goes before any survey; on a shared number first of all whether another alum writes."""
    settled = reading.intent in (Intent.OPT_OUT, Intent.CRISIS) or reading.cue is Cue.BEREAVED
    if person.shares and not settled and identity.listen(text, person).claim is Claim.SOMEBODY_ELSE:
        return somebody_else(dialogue, "another alum on this number, or somebody else, answers")
    if not settled and identity.tells_new_number(text) and reading.intent is not Intent.WRONG_NUMBER:
        flag = Flag(FlagKind.WRONG_NUMBER, "says their number changed: ask for consent on the new one, then enter it")
        return Turn(dialogue, speaker.say("staff", "notice"), flags=(flag,))
    return before_any_survey(dialogue, text, reading, speaker, person)


def _language(dialogue: Dialogue | None, text: str, reading: Reading, default: str) -> str:
    """The language to answer in: the one just heard, if we write it. A single letter is no language."""
    if len(text.strip()) > 1 and reading.language in wording.languages():
        return str(reading.language)
    return dialogue.language if dialogue else default


def _spoken_in(dialogue: Dialogue, speaker: Speaker) -> Dialogue:
    """The conversation in the language just heard, unless its items have no words there that may be used."""
    form = FORMS.get(dialogue.questionnaire)
    if form is not None and not form.is_asked_in(speaker.language, speaker.organisation):
        return dialogue
    return replace(dialogue, language=speaker.language)


def _mends(dialogue: Dialogue, reading: Reading, today: date) -> bool:
    """True when a text after the end corrects what was said: by its words, or soon after and about nothing new."""
    if reading.needs_review or not reading.found:
        return False
    if reading.intent is Intent.CORRECTION:
        return True
    soon = today <= dialogue.asks_to + MENDED_WITHIN
    known = all(f.field in dialogue.known and not isinstance(f.value, tuple) for f in reading.found)
    return reading.intent is Intent.ANSWER and soon and known


def _outside(dialogue: Dialogue | None, text: str, reading: Reading, speaker: Speaker, today: date) -> Turn:
    """A text that answers no open question: a correction of what was said, thanks, or something for staff."""
    if reading.intent is Intent.THANKS:
        return Turn(dialogue)
    if reading.intent is Intent.QUESTION:
        return Turn(dialogue, speaker.say("staff"), flags=(Flag(FlagKind.QUESTION, reading.because),))
    if dialogue and dialogue.progress is Progress.DONE and _mends(dialogue, reading, today):
        learned = learn(dialogue, text, reading)
        return Turn(learned[0], speaker.say("updated"), learned[1])
    return Turn(dialogue, flags=(Flag(FlagKind.MESSAGE, "a text that answers no open question"),))


def _while_asking(dialogue: Dialogue, text: str, reading: Reading, speaker: Speaker, context: Context) -> Turn:
    rest = two_texts.rest_of_answer(dialogue, text, reading, context)
    if rest is not None:
        # The second half of the last answer crossed our question on its way: that question still stands.
        known, answers = learn(dialogue, text, rest)
        return Turn(known, (), answers)
    if reading.because == IN_ANOTHER_LANGUAGE and dialogue.asked:
        return _in_another_language(dialogue, dialogue.asked, speaker)
    match reading.intent:
        case Intent.QUESTION:
            return Turn(dialogue, speaker.say("staff"), flags=(Flag(FlagKind.QUESTION, reading.because),))
        case Intent.LATER:
            return Turn(dialogue, speaker.say("later"))
        case Intent.REFUSE:
            return go_on(settle(dialogue, dialogue.asked), (), speaker)
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


def _in_another_language(dialogue: Dialogue, asked: Question, speaker: Speaker) -> Turn:
    """The same question in the language asked for; where nobody has validated the item there, a person calls instead.

    It is put as the first time: what could not be read so far was not our clumsy question.
    """
    if dialogue.language == speaker.language:
        return Turn(dialogue, (ask(dialogue, asked, speaker, again=False),))
    flag = Flag(FlagKind.CALL, "asks for another language, and this form has no validated translation: call instead")
    return Turn(replace(dialogue, asked=None, progress=Progress.DONE), speaker.say("staff"), flags=(flag,))


def _answered(dialogue: Dialogue, text: str, reading: Reading, speaker: Speaker) -> Turn:
    if not reading.found:
        return _not_understood(dialogue, text, reading, speaker)
    after, answers = learn(dialogue, text, reading)
    asked = dialogue.asked
    if reading.intent is Intent.CORRECTION and asked and applies(asked, after):
        # The question still open was not answered by correcting an earlier one: put it again.
        return Turn(after, (ask(after, asked, speaker, again=False),), answers)
    if asked is Question.JOB and "job_title" in reading.values() and not is_answered(asked, after.known):
        if not dialogue.asked_again:
            return Turn(replace(after, asked_again=True), (ask(after, asked, speaker, again=True),), answers)
        after = settle(after, asked)
    elif asked and any(a.question is asked for a in answers):
        after = settle(after, asked)
    elif asked and next_question(after) is asked:
        # Told us something else than we asked: ask once more, plainly, and then leave it.
        if not dialogue.asked_again:
            return Turn(replace(after, asked_again=True), (ask(after, asked, speaker, again=False),), answers)
        after = settle(after, asked)
    return go_on(after, answers, speaker)


def _not_understood(dialogue: Dialogue, text: str, reading: Reading, speaker: Speaker) -> Turn:
    """One clarifying question; the second time it is staff's. What is sure is learned all the same."""
    if dialogue.asked is None or dialogue.asked_again:
        return _leave_to_staff(dialogue, reading, speaker)
    known, answers = learn(dialogue, text, replace(reading, found=reading.certain))
    again = replace(known, asked_again=True, half=two_texts.half_of(text))
    return Turn(again, (ask(again, dialogue.asked, speaker, again=True),), answers)


def _perhaps_corrected(dialogue: Dialogue, last: Previous, text: str, reading: Reading, speaker: Speaker) -> Turn:
    """ "sorry, 17.50" that may mend the last answer or give this one: we ask again, and staff look at the last one."""
    doubt = Answer(Question(last.question), reading.values(), reading.found, needs_review=True, why=reading.because)
    turn = _not_understood(dialogue, text, reading, speaker)
    return replace(turn, answers=(doubt, *turn.answers))


def _leave_to_staff(dialogue: Dialogue, reading: Reading, speaker: Speaker) -> Turn:
    if dialogue.asked is None:
        return Turn(dialogue, flags=(Flag(FlagKind.MESSAGE, reading.because),))
    answer = Answer(
        dialogue.asked, reading.values(), reading.found, needs_review=True, why=reading.because or "could not be read"
    )
    left = replace(settle(dialogue, dialogue.asked), unread=dialogue.unread + 1)
    if left.unread < UNREAD_LIMIT:
        return go_on(left, (answer,), speaker)
    flag = Flag(FlagKind.CALL, "several replies in a row could not be read: call instead")
    ended = replace(left, asked=None, progress=Progress.DONE)
    return Turn(ended, speaker.say("staff"), (answer,), (flag,))
