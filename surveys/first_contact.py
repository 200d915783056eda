"""The first reply from somebody unknown: who it is, and what they told of their work in the same breath.

A plain "yes" says only who it is. Whoever answers with news of their work, as many do, is the alum as well: the news
is kept and the first question is asked only if it is still open.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from surveys import identity
from surveys.asking import next_question
from surveys.dialogue import Answer, Dialogue, Flag, FlagKind, Identity, Turn
from surveys.hard_replies import somebody_else, wrong_number
from surveys.identity import Claim, Heard, Person
from surveys.questions import ITEMS, Question
from surveys.replies import read
from surveys.replies.reading import Context, Found, Intent, Reading, Route
from surveys.speaking import Speaker
from surveys.steps import ask, go_on, learn
from surveys.wording.identity import thanks

_TELLS = (Intent.ANSWER, Intent.CORRECTION)
#: What a reader who asked about the job takes "yes" and "no" for.
_BY_YES_OR_NO = frozenset({"same_employer"})
#: What joins "yes" to the news behind it.
_JOINT = re.compile(r"\W*(?:(?:and|but|pero|y|so|although|aunque)\b\W*)*", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class FirstReply:
    """A text from a number where nobody is known to be the alum, read in the light of the question still to come."""

    dialogue: Dialogue
    text: str
    reading: Reading
    context: Context
    person: Person
    speaker: Speaker

    def turn(self) -> Turn:
        """What it leads to: a question, somebody else's silence, a number taken off, or who-is-it asked once more."""
        heard = identity.listen(self.text, self.person)
        if heard.claim in (Claim.ALUM, Claim.NOT_ALUM) and self._asks_who_we_are(self.text[heard.rest_at :]):
            # "Yes, who is this?" may be anybody picking up a phone: who it is stands open.
            return Turn(self.dialogue, self.speaker.say("who", "help"))
        if self._is_about_the_alum(heard):
            return somebody_else(self.dialogue, "speaks of the alum as of another person")
        match heard.claim:
            case Claim.SOMEBODY_ELSE:
                return somebody_else(self.dialogue, "gives another name")
            case Claim.ALUM:
                return self._confirmed(heard.rest_at)
            case Claim.NOT_ALUM if identity.only_denies(self.text[heard.rest_at :], self.person):
                return self._denied()
            case Claim.NOT_ALUM if not self._tells(self.text[heard.rest_at :], self._read(self.text[heard.rest_at :])):
                return self._not_told()
            case _ if self._tells(self.text, self.reading):
                return self._go_on(Identity.KNOWN, self.reading)
            case _:
                return self._not_told()

    def _is_about_the_alum(self, heard: Heard) -> bool:
        """ "Yes that's my wife": the number is right, and somebody else has the phone."""
        said, rest = self.text[: heard.rest_at], self.text[heard.rest_at :]
        denies = heard.claim is Claim.NOT_ALUM and identity.only_denies(rest, self.person)
        if denies or identity.says_only_who(said, self.person):
            return False
        return identity.writes_about(rest, self.person)

    def _asks_who_we_are(self, rest: str) -> bool:
        return bool(rest.strip()) and self._read(rest).intent is Intent.HELP

    def _denied(self) -> Turn:
        if self.person.shares:
            return somebody_else(self.dialogue, "says no to who it is, on a number that several alumni share")
        return wrong_number(self.dialogue, self.speaker, self.person)

    def _confirmed(self, rest_at: int) -> Turn:
        """ "Yes", and whatever is told behind it. The yes itself answers nothing else."""
        rest_at += _joint(self.text[rest_at:])
        rest = self.text[rest_at:]
        if not rest.strip():
            return self._ask_first()
        reading = self._read(rest)
        if self._tells(rest, reading):
            moved = tuple(_moved(found, rest_at) for found in reading.found)
            return self._go_on(Identity.CONFIRMED, replace(reading, found=moved))
        match reading.intent:
            case Intent.QUESTION:
                known = self._known(Identity.CONFIRMED)
                return Turn(known, self.speaker.say("staff"), flags=(Flag(FlagKind.QUESTION, reading.because),))
            case Intent.LATER:
                return Turn(self._known(Identity.CONFIRMED), self.speaker.say("later"))
            case _:
                return self._ask_first()

    def _read(self, text: str) -> Reading:
        return read(text, asked=read_as(self.dialogue), context=self.context, lang=self.speaker.language)

    def _tells(self, text: str, reading: Reading) -> bool:
        """Whether a text tells of the alum's work. A mere yes or no is about who it is; a name may be their own."""
        if reading.intent not in _TELLS or not reading.found:
            return False
        if not _BY_YES_OR_NO.issuperset(reading.values()):
            return not identity.is_own_name(str(reading.values().get("employer", "")), self.text, self.person)
        plainly = read(text, asked="open", context=self.context, lang=self.speaker.language)
        return plainly.intent in _TELLS and bool(plainly.found)

    def _known(self, how: Identity) -> Dialogue:
        question = pending(self.dialogue)
        asked = max(1, self.dialogue.questions_asked)
        return replace(self.dialogue, identity=how, asked=question, questions_asked=asked)

    def _ask_first(self, how: Identity = Identity.CONFIRMED) -> Turn:
        known = self._known(how)
        if known.asked is None:
            return go_on(known, (), self.speaker)
        say = ask(known, known.asked, self.speaker, again=False)
        return Turn(known, (replace(say, body=thanks(say.body, language=known.language)),))

    def _go_on(self, how: Identity, reading: Reading) -> Turn:
        """Learns what was told before anything was asked, and goes on from there."""
        question = pending(self.dialogue)
        known = replace(self.dialogue, identity=how, asked=question)
        after, answers = learn(known, self.text, replace(reading, found=reading.certain))
        if reading.route is Route.STAFF and question is not None:
            answers = (*answers, _for_staff(question, reading))
        return go_on(after, answers, self.speaker) if answers else self._ask_first(how)

    def _not_told(self) -> Turn:
        """Neither yes nor no nor news: a question for staff, a wish for later, or asked once more."""
        if self.reading.intent is Intent.QUESTION:
            flag = Flag(FlagKind.QUESTION, self.reading.because)
            return Turn(self.dialogue, self.speaker.say("staff"), flags=(flag,))
        if self.reading.intent is Intent.LATER:
            return Turn(self.dialogue, self.speaker.say("later"))
        match self.dialogue.identity:
            case Identity.ASKED:
                again = replace(self.dialogue, identity=Identity.ASKED_AGAIN)
                return Turn(again, (identity.once_more(again, self.person),))
            case Identity.ASKED_AGAIN:
                flag = Flag(FlagKind.CALL, "did not say who it is when asked twice: call instead")
                return Turn(replace(self.dialogue, identity=Identity.LEFT), flags=(flag,))
            case _:
                flag = Flag(FlagKind.MESSAGE, "a text from a number where nobody has said who it is")
                return Turn(self.dialogue, flags=(flag,))


def pending(dialogue: Dialogue) -> Question | None:
    """The question that comes once it is known who is there."""
    return dialogue.asked or next_question(dialogue)


def read_as(dialogue: Dialogue) -> str:
    """The question in whose light a first reply is read. An item of a form is never answered before it was asked:
    a stranger's "never heard of her" says nothing of anybody's food."""
    question = pending(dialogue)
    return "open" if question is None or question in ITEMS else str(question)


def _joint(rest: str) -> int:
    found = _JOINT.match(rest)
    return found.end() if found else 0


def _moved(found: Found, by: int) -> Found:
    return replace(found, start=found.start + by, end=found.end + by)


def _for_staff(question: Question, reading: Reading) -> Answer:
    why = reading.because or "could not be read"
    return Answer(question, reading.values(), reading.found, needs_review=True, why=why)
