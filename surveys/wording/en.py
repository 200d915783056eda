"""English wording."""

from datetime import date

from surveys.questions import Question

_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def day(on: date) -> str:
    """A date as people write it."""
    return f"{_MONTHS[on.month - 1]} {on.day}, {on.year}"


#: The first text to somebody who is known to have the phone.
OPENING = "{org} check-in: automated, not monitored, emergency 911. Up to {questions} short questions. Msg&data rates may apply. STOP=end, HELP=help."

#: The first text to a number where nobody is known to be the alum. Whoever reads it learns who sends it, and no more.
INTRODUCTION = "{org} check-ins: automated, not monitored around the clock; emergency: 911. About 5 short surveys a year. Msg&data rates may apply. Reply STOP to end, HELP for help."

IS_IT_YOU = "Is this {name}? Reply 1=yes, 2=no"
#: Where no first name is on file.
IS_IT_ANYBODY = "Is this the person who signed up for these check-ins? Reply 1=yes, 2=no"
SORRY = "Sorry, I did not get that."
THANKS = "Thanks."

REMINDER = "{org} again, with one quick question: {question}"

#: The first words of each show on a locked screen: they name no benefit and no program.
QUESTIONS = {
    Question.SAME_EMPLOYER: "Are you still working at {employer}? Reply 1=yes, 2=no, I work somewhere else, 3=no, not working now",
    Question.STATUS: "Are you working now? Reply 1=yes, 2=no",
    Question.JOB: "Where do you work now, and what do you do there? If you are not working, just say so.",
    Question.WORKED_IN_PERIOD: "Did you work for pay at any time from {asks_from} to {asks_to}? Reply 1=yes, 2=no",
    Question.ACTIVITY: "Which fits you best now? Reply 1=looking for work, 2=in school or training, 3=neither",
    Question.PAY: "How much are you paid before taxes, and per what? For example: 15.50 an hour, or 600 a week",
    Question.HOURS: "About how many hours a week do you work?",
    Question.PAY_AND_HOURS: "How much are you paid before taxes, and about how many hours a week? For example: 15.50 an hour, 32 hours",
    Question.EMPLOYER_BENEFITS: "Does the job come with health insurance, paid time off, retirement or other benefits? Which ones? Or reply none.",
    Question.PUBLIC_BENEFITS: "Do you get any of these now? List them, or reply none: SNAP, TANF, Medicaid, SSI, housing help, WIC, unemployment, child care help.",
    Question.NEEDS_MET: "Last one: does this work meet your needs? Reply 1=yes, 2=partly, 3=no, and tell us why if you like.",
}

AGAIN = {
    Question.SAME_EMPLOYER: "Sorry, I did not get that. Still at {employer}? Reply 1=yes, 2=working somewhere else, 3=not working",
    Question.STATUS: "Sorry, I did not get that. Are you working now? Reply 1=yes, 2=no",
    Question.JOB: "Sorry, I did not get that. What is the name of the place where you work now? If you are not working, reply: not working",
    Question.WORKED_IN_PERIOD: "Sorry, I did not get that. Any paid work from {asks_from} to {asks_to}? Reply 1=yes, 2=no",
    Question.ACTIVITY: "Sorry, I did not get that. Reply 1=looking for work, 2=in school or training, 3=neither",
    Question.PAY: "Sorry, I want to get this right. How much before taxes, and is that per hour, per week, every two weeks, per month or per year?",
    Question.HOURS: "Sorry, I want to get this right. How many hours in a usual week? One number is enough, for example 32",
    Question.PAY_AND_HOURS: "Sorry, I want to get this right. How much per hour or per week, and how many hours a week? For example: 15.50 an hour, 32 hours",
    Question.EMPLOYER_BENEFITS: "Sorry, I did not get that. Which does the job give you: health, dental, paid time off, retirement, other? Or reply none.",
    Question.PUBLIC_BENEFITS: "Sorry, I did not get that. Please list the ones you get now, like SNAP or Medicaid, or reply none.",
    Question.NEEDS_MET: "Sorry, I did not get that. Does this work meet your needs? Reply 1=yes, 2=partly, 3=no",
}

#: The items of the optional forms, in our own words after the published forms. Staff may not word these anew; another
#: language has only the translations that a program has validated and entered.
ITEMS = {
    Question.FOOD_LASTED: "In the last 30 days, how true was this: our food did not last and we could not buy more. Reply 1=often, 2=sometimes, 3=never",
    Question.BALANCED_MEALS: "And this, in the last 30 days: we could not afford balanced meals. Reply 1=often, 2=sometimes, 3=never",
    Question.SMALLER_MEALS: "In the last 30 days, did you or other adults at home cut down or skip meals because there was not enough money for food? Reply 1=yes, 2=no",
    Question.SMALLER_MEALS_OFTEN: "How often did that happen in those 30 days? Reply 1=almost every day, 2=some days, 3=just a day or two",
    Question.ATE_LESS: "In the last 30 days, did you eat less than you felt you should because there was not enough money for food? Reply 1=yes, 2=no",
    Question.WENT_HUNGRY: "In the last 30 days, were you hungry but did not eat because there was not enough money for food? Reply 1=yes, 2=no",
    Question.FOOD_WORRIED: "In the last 12 months, how true was this: we worried that food would run out before we could buy more. Reply 1=often, 2=sometimes, 3=never",
    Question.FOOD_RAN_OUT: "And this, in the last 12 months: our food did not last and we could not buy more. Reply 1=often, 2=sometimes, 3=never",
    Question.PEOPLE_TO_ASK: "How true is this for you? I know people I can turn to for advice. Reply 1=not at all, 2=a little, 3=somewhat, 4=mostly, 5=very",
    Question.PEOPLE_DIFFER: "And this? The people I know work in many different places. Reply 1=not at all, 2=a little, 3=somewhat, 4=mostly, 5=very true",
    Question.PEOPLE_ASKED: "And this? I ask people I know to help me reach my goals. Reply 1=not at all, 2=a little, 3=somewhat, 4=mostly, 5=very true",
    Question.GOALS_CLEAR: "How true is this for you? I have clear goals for my future. Reply 1=not at all, 2=a little, 3=somewhat, 4=mostly, 5=very",
    Question.GOALS_STEPS: "And this? I know the steps that lead to my goals. Reply 1=not at all, 2=a little, 3=somewhat, 4=mostly, 5=very true",
    Question.GOALS_REACHED: "And this? I believe I can reach my goals even when it is hard. Reply 1=not at all, 2=a little, 3=somewhat, 4=mostly, 5=very true",
}

#: In place of an employer whose name no text can carry.
SOME_JOB = "your job"

CONTACT = "Questions: {phone}."

PHRASES = {
    "thanks": "Thank you, that is all for now. Your answers help {org} a lot. {contact}",
    "updated": "Thanks, we changed that.",
    "later": "No problem. Reply here whenever it suits you.",
    "staff": "Thanks. Someone from {org} will get back to you. {contact}",
    "who": "This is {org}, by automated text. {contact} Reply STOP to end.",
    "help": "{org} check-ins. {contact} Msg&data rates may apply. Reply STOP to end.",
    "opted_out": "{org}: you are unsubscribed and will get no more texts. Reply START to rejoin.",
    "opted_in": "{org} alumni check-ins: about 5 short surveys a year. {contact} Msg&data rates may apply. Reply HELP for help, STOP to end.",
    "resubscribed": "{org} alumni check-ins: about 5 short surveys a year. Welcome back. {contact} Msg&data rates may apply. HELP for help, STOP to end.",
    "doubtful_stop": "{org}: reply STOP if you want no more texts. Otherwise we will ask you again another day.",
    "wrong_number": "Sorry, we will not text this number again.",
    "noted": "Sorry about that, we have noted it.",
    "bereaved": "We are very sorry for your loss. We will not text again.",
    "self_harm": "This is an automated line. Please call or text 988 now (24/7; Spanish: press 2 or text AYUDA). In danger: 911. A staff member will be told.",
    "violence": "Thanks. A staff member will contact you. Emergency: 911.",
    "hardship": "Call 211 for local help. Staff will follow up.",
}

#: No text: what a person is shown, on paper or on a page, or is told, when they agree to texts.
AGREEMENT = (
    "I agree to get automated texts from {org} at the mobile number I give: about 5 short surveys a year about work, "
    "pay, school and benefits, with a few questions each and a reminder or two. Message and data rates may apply. "
    "I can reply STOP at any time to end them, or HELP for help. {contact} "
    "Agreeing is not a condition of any service."
)
