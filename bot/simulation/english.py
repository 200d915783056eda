"""The phrase book of alumni who write English. Data: a reply stays on its line."""

from __future__ import annotations

from bot.simulation.temper import Quirk, Voice
from surveys.scales import Scale

AND = "and"

PAY = {
    "hour": (
        "{amount} an hour",
        "${amount} an hour",
        "{amount}/hr",
        "{amount} per hour",
        "{amount} hourly",
        "${amount}/h",
        "{amount} an hr before taxes",
        "{amount} dollars an hour",
    ),
    "week": ("{amount} a week", "${amount} per week", "{amount} weekly"),
    "year": ("{amount} a year", "${amount} a year", "{amount} per year", "{amount} salary a year"),
}
BENEFITS = {
    "health": ("health insurance", "health", "medical insurance"),
    "dental": ("dental",),
    "retirement": ("401k", "retirement"),
    "paid_leave": ("paid time off", "PTO", "vacation"),
}
PUBLIC = {
    "snap": ("snap", "food stamps", "link card"),
    "medicaid": ("medicaid", "medical card"),
    "housing": ("section 8", "housing help"),
    "wic": ("wic",),
}

PLAIN = {
    "same": ("Yes", "yes still there", "Yes I am", "yes, same job", "Yep", "yeah", "still at {employer}", "Yes sir"),
    "other": ("No, I work at {employer} now", "no i work at {employer} now", "2"),
    "left_for_own": ("No, I work for myself now", "no, self employed now"),
    "not_working": (
        "No, not working right now",
        "no i got laid off",
        "not working",
        "3",
        "I quit, looking for something else",
        "no they let me go in the summer",
        "unemployed right now",
    ),
    "working": ("Yes", "yes I am working", "yep"),
    "job": (
        "{employer}, {title}",
        "I work at {employer} as a {title}",
        "At {employer}. I am a {title}",
        "{employer} - {title}",
        "{title} at {employer}",
        "I'm a {title} at {employer}",
    ),
    "own_boss": ("I am self employed", "self-employed"),
    "no_job": ("not working", "I am not working right now"),
    "yes": ("Yes", "yes i did"),
    "no": ("No", "no i didnt"),
    "unemployed": ("looking for work", "Looking", "1"),
    "in_school": ("in school", "I am in school", "2"),
    "not_looking": ("neither", "3"),
    "pay": ("{pay}", "I make {pay}", "I get {pay}"),
    "hours": (
        "{hours}",
        "about {hours}",
        "{hours} hours",
        "{hours} hours a week",
        "around {hours} hrs",
        "{hours}hrs",
        "usually {hours}",
    ),
    "pay_and_hours": ("{pay}, {hours} hours", "{pay}, {hours} hours a week"),
    "benefits": ("{benefits}", "Yes, {benefits}", "They give me {benefits}", "yes {benefits}"),
    "no_benefits": ("none", "No benefits", "no", "None", "Nope", "they dont offer any", "no benefits there"),
    "public": ("{public}", "just {public}", "I get {public}"),
    "no_public": ("none", "None", "no", "none of those", "Nope none", "I dont get any", "No I do not"),
    "needs_yes": ("Yes", "yes it does", "1"),
    "needs_partly": ("partly", "Partly, rent keeps going up", "2"),
    "needs_no": ("no", "No, not enough hours", "3", "not really, pay is too low"),
}

VOICES = {
    Voice.TERSE: {
        "job": ("{employer}, {title}", "{employer}"),
        "pay": ("{amount}", "{pay}"),
        "hours": ("{hours}",),
        "benefits": ("{benefits}",),
        "no_benefits": ("none", "no", "nope"),
        "public": ("{public}",),
        "no_public": ("none", "no"),
    },
    Voice.CHATTY: {
        "same": ("Yes I am still there, thank you for asking!", "yes ma'am still there and doing good 😊"),
        "other": ("no i left that place, I work at {employer} now", "No ma'am, I am at {employer} now 🙂"),
        "not_working": ("no, they laid me off last month 😕", "No I am not working right now but I have been applying"),
        "working": ("yes thank God I am working!", "Yes ma'am I sure am"),
        "job": ("I work at {employer} as a {title} and I really like it", "im at {employer}, I'm a {title} there"),
        "pay": ("I make {pay} now, thanks to you all!", "they pay me {pay} 🙏"),
        "hours": ("about {hours} hours a week usually", "I work {hours} hours a week"),
        "benefits": ("Yes! I get {benefits}", "yes they give me {benefits}, thank God"),
        "no_benefits": ("no they dont give any benefits", "No benefits at all unfortunately"),
        "public": ("we get {public} right now", "yes I still get {public}"),
        "no_public": ("no I don't get any of those anymore", "none thank God"),
        "needs_yes": ("yes it does, I'm really happy there",),
        "needs_partly": ("partly, bills are still hard",),
        "needs_no": ("no it doesn't, I need more hours",),
    },
}

#: How some people type these words.
TYPOS = {
    "still": "stil",
    "working": "workin",
    "work": "wrk",
    "hours": "hrs",
    "hour": "hr",
    "health": "helth",
    "insurance": "insurence",
    "medicaid": "medicade",
    "dental": "dentel",
    "school": "shcool",
    "looking": "lookin",
    "vacation": "vacaton",
    "about": "abt",
    "yes": "yess",
}

#: Answers to the items of the optional forms, in the order in which they are offered.
ITEMS: dict[Scale, tuple[tuple[str, ...], ...]] = {
    Scale.OFTEN: (("often", "Often", "very often"), ("sometimes", "Sometimes"), ("never", "Never", "no never")),
    Scale.DAYS: (("almost every day", "every day"), ("some days", "a few days"), ("a day or two", "just once")),
    Scale.YES_NO: (("yes", "Yes", "yeah"), ("no", "No", "nope")),
    Scale.AGREE: (
        ("not at all", "1"),
        ("a little", "2"),
        ("somewhat", "3 out of 5"),
        ("mostly", "4"),
        ("very much", "strongly agree"),
    ),
}

ONE_LINE = {
    "same": ("yes still there", "Yes still at {employer}"),
    "other": ("no, I work at {employer} now", "no im at {employer} now"),
    "working": ("yes I work at {employer} as a {title}",),
    "pay": ("{pay}", "making {pay}"),
    "hours": ("{hours} hours a week", "{hours} hrs a week"),
    "benefits": ("i have {benefits} through my job", "the job gives me {benefits}"),
    "public": ("I get {public}", "still get {public}"),
}

CORRECTIONS = ("sorry, {right}", "sorry i meant {right}", "oops, {right} not {amount}")
#: Where the number alone might be taken for hours.
CORRECTIONS_IN_FULL = ("sorry, i meant {right_pay}", "oops, {right_pay} not {amount}")

QUIRKS = {
    Quirk.VAGUE_PAY: ("{amount}", "depends on the week, between {amount} and more", "minimum wage"),
    Quirk.NEVER_CLEAR: ("it depends, mostly tips", "depends on the week", "between 14 and 19 with tips"),
    Quirk.ASKS_STAFF: (
        "Can someone call me about my certificate?",
        "do you guys help with resumes? i need to talk to somebody",
        "Can my case manager call me please?",
    ),
    Quirk.BUSY: ("at work can I answer later", "im busy right now, text me later", "driving, later"),
    Quirk.SKIPS: ("skip", "I'd rather not say", "skip"),
    Quirk.HARD_TIME: ("we got evicted and have nowhere to sleep tonight",),
    Quirk.STOPS: ("STOP", "stop", "please stop texting me", "Unsubscribe"),
    Quirk.WRONG_NUMBER: ("wrong number", "you have the wrong number", "Wrong number, I dont know this person"),
}

#: To the question who it is.
ITS_ME = ("1", "1", "Yes", "yes", "yes this is {name}", "Yes it's me", "yep", "Yes, this is {name}", "{name} here")
NOT_ME = ("2", "no", "No, you have the wrong number")

THANKS = ("thank you!", "ok thanks", "👍", "you're welcome, have a blessed day")
