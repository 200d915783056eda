"""What comes before any survey question, at any time: consent, wrong numbers, other people, danger and grief.

The words for a hard moment are fixed. The bot never counsels, promises nothing more, and names no reason.
"""

from __future__ import annotations

from dataclasses import replace

from surveys import identity
from surveys.dialogue import ConsentEvent, Dialogue, Flag, FlagKind, Progress, Turn
from surveys.identity import Person
from surveys.replies import Consent, consent_word
from surveys.replies.reading import Cue, Intent, Reading
from surveys.speaking import Speaker

#: Which fixed text answers which hard moment. Violence gets the neutral one: an abuser may hold the phone.
_HARD_WORDS: dict[Cue | None, str] = {Cue.SELF_HARM: "self_harm", Cue.VIOLENCE: "violence"}


def before_any_survey(
    dialogue: Dialogue | None, text: str, reading: Reading, speaker: Speaker, person: Person
) -> Turn | None:
    """The turn that such a text makes; None when it is none of these."""
    match reading.intent:
        case _ if reading.cue is Cue.BEREAVED:  # before the wrong number that it also is: other words are due
            return _bereaved(dialogue, speaker)
        case Intent.OPT_OUT:
            # told together with a stop, danger still reaches staff at once
            flags = (Flag(FlagKind.CRISIS, reading.because, urgent=True),) if reading.cue else ()
            said = speaker.say("opted_out", "opt_out")
            return Turn(_stopped(dialogue), said, flags=flags, consent=ConsentEvent.OPT_OUT)
        case Intent.OPT_IN:
            return Turn(dialogue, speaker.say("resubscribed", "opt_in"), consent=ConsentEvent.RESUBSCRIBED)
        case Intent.HELP:
            asks_by_word = consent_word(text) is Consent.HELP
            return Turn(dialogue, speaker.say("help") if asks_by_word else speaker.say("who", "help"))
        case Intent.WRONG_NUMBER:
            return wrong_number(dialogue, speaker, person)
        case Intent.CRISIS:
            flag = Flag(FlagKind.CRISIS, reading.because or "may be in danger", urgent=True)
            return Turn(
                _stopped(dialogue), speaker.say(_HARD_WORDS.get(reading.cue, "violence"), "danger"), flags=(flag,)
            )
        case _:
            return _on_cue(dialogue, reading, speaker)


def wrong_number(dialogue: Dialogue | None, speaker: Speaker, person: Person) -> Turn:
    """Whoever answers is not the alum: we say sorry once, and the number is taken off.

    Where another alum has confirmed this very phone, it is that one who answers: the number stays theirs.
    """
    flag = Flag(FlagKind.WRONG_NUMBER, "the number is not theirs: find the new one, and ask for consent to text it")
    if person.others_confirmed:
        return Turn(_stopped(dialogue), speaker.say("noted", "notice"), flags=(flag,), consent=ConsentEvent.DETACHED)
    said = speaker.say("wrong_number", "notice")
    return Turn(_stopped(dialogue), said, flags=(flag,), consent=ConsentEvent.WRONG_NUMBER)


def somebody_else(dialogue: Dialogue | None, why: str) -> Turn:
    """Somebody else answers: nothing is told to them, and nothing goes out until staff have settled it."""
    flag = Flag(FlagKind.IDENTITY, f"{why}: reach the alum in another way before any more texts")
    return Turn(identity.doubt(dialogue), flags=(flag,), doubted=True)


def _bereaved(dialogue: Dialogue | None, speaker: Speaker) -> Turn:
    why = "the alum is said to have died and gets no more texts: confirm it and leave them out, or bring them back"
    return Turn(
        _stopped(dialogue),
        speaker.say("bereaved", "notice"),
        flags=(Flag(FlagKind.WRONG_NUMBER, why),),
        consent=ConsentEvent.WRONG_NUMBER,
    )


def _on_cue(dialogue: Dialogue | None, reading: Reading, speaker: Speaker) -> Turn | None:
    """Hard moments and doubts that are not danger to life."""
    match reading.cue:
        case Cue.THREAT:
            flag = Flag(FlagKind.QUESTION, reading.because or "a threat", urgent=True)
            return Turn(_stopped(dialogue), flags=(flag,), consent=ConsentEvent.OPT_OUT)
        case Cue.HARDSHIP:
            # The question stays open, and waits as long as the flag does.
            flag = Flag(FlagKind.QUESTION, reading.because or "needs help today", urgent=True)
            return Turn(dialogue, speaker.say("hardship", "notice"), flags=(flag,))
        case Cue.CUSTODY:
            flag = Flag(FlagKind.QUESTION, f"{reading.because}: no texts go until you settle this", urgent=True)
            return Turn(dialogue, flags=(flag,))
        case Cue.SOMEONE_ELSE:
            return somebody_else(dialogue, reading.because or "someone else answers")
        case Cue.DOUBTFUL_STOP:
            flag = Flag(FlagKind.DOUBTFUL_STOP, reading.because or "may want no more texts", urgent=True)
            return Turn(_stopped(dialogue), speaker.say("doubtful_stop", "notice"), flags=(flag,))
        case _:
            return None


def _stopped(dialogue: Dialogue | None) -> Dialogue | None:
    return replace(dialogue, progress=Progress.STOPPED, asked=None) if dialogue else None
