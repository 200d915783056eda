"""The steps that every turn of a survey is made of: learn from a reply, settle a question, go on to the next."""

from __future__ import annotations

from dataclasses import replace

from surveys import wording
from surveys.asking import next_question, question_of
from surveys.dialogue import Answer, Dialogue, Progress, Say, Turn
from surveys.questionnaires import is_working
from surveys.questions import ITEMS, Question
from surveys.replies.reading import Found, Intent, Previous, Reading, Value
from surveys.speaking import Speaker
from surveys.wording import Organisation

_OF_A_JOB = frozenset({"wage_amount", "hours_per_week"})
_OUT_OF_WORK = frozenset({"unemployed", "not_looking"})


def _told_of_pay_alone(dialogue: Dialogue) -> bool:
    """Pay or hours were told before anybody said that there is a job."""
    return not _OF_A_JOB.isdisjoint(dialogue.known) and is_working(dialogue.known) is None


def learn(dialogue: Dialogue, text: str, reading: Reading) -> tuple[Dialogue, tuple[Answer, ...]]:
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
    if dialogue.asked in ITEMS and question not in ITEMS:
        return Answer(
            question, fields, tuple(found), needs_review=True, why="told by the way, while asked about other things"
        )
    if fields.get("employment_status") in _OUT_OF_WORK and _told_of_pay_alone(dialogue):
        # "no" to where they work, behind pay by the day: one of the two is not so, and neither is more likely.
        return Answer(
            question, fields, tuple(found), needs_review=True, why="told pay or hours before, and now no work"
        )
    changed = [value for name, value in fields.items() if dialogue.known.get(name, value) != value]
    corrects = bool(changed) or reading.intent is Intent.CORRECTION
    if reading.intent is not Intent.CORRECTION and any(isinstance(value, tuple) for value in changed):
        # "I get WIC too" may add to the list told before or take its place: staff know, we would guess.
        return Answer(question, fields, tuple(found), needs_review=True, why="told another list before")
    return Answer(question, fields, tuple(found), corrects=corrects)


def settle(dialogue: Dialogue, question: Question | None) -> Dialogue:
    """Leaves a question: skipped, or given to staff. It is not asked again."""
    return replace(dialogue, settled=dialogue.settled | {question}) if question else dialogue


def go_on(dialogue: Dialogue, answers: tuple[Answer, ...], speaker: Speaker) -> Turn:
    """The next question, or the thank-you that ends it."""
    upcoming = next_question(dialogue)
    if upcoming is None:
        done = replace(dialogue, asked=None, asked_again=False, half=None, progress=Progress.DONE)
        return Turn(done, speaker.say("thanks"), answers)
    going = replace(
        dialogue, asked=upcoming, asked_again=False, half=None, questions_asked=dialogue.questions_asked + 1
    )
    return Turn(going, (ask(going, upcoming, speaker, again=False),), answers)


def ask(dialogue: Dialogue, question: Question, speaker: Speaker, *, again: bool) -> Say:
    """A question in the alum's language; `again` in the wording for a reply that could not be read."""
    text = put(dialogue, question, speaker.organisation, again=again)
    return Say("clarify" if again else "question", text, question)


def put(dialogue: Dialogue, question: Question, organisation: Organisation, *, again: bool = False) -> str:
    """The words of a question, in the language of the conversation."""
    if question in ITEMS:
        return wording.item(question, organisation, language=dialogue.language, again=again)
    return wording.question(question, dialogue.about(), language=dialogue.language, again=again)
