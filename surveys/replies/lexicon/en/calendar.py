"""English words for dates."""

MONTHS = {
    "january": 1,
    "february": 2,
    "march": 3,
    "april": 4,
    "may": 5,
    "june": 6,
    "july": 7,
    "august": 8,
    "september": 9,
    "october": 10,
    "november": 11,
    "december": 12,
    "mar": 3,
}
WEEKDAYS = {"monday": 0, "tuesday": 1, "wednesday": 2, "thursday": 3, "friday": 4, "saturday": 5, "sunday": 6}
HOLIDAYS = {
    "thanksgiving": "thanksgiving",
    "labor day": "labor",
    "memorial day": "memorial",
    "christmas": "christmas",
    "christmas eve": "christmas eve",
    "new years": "new year",
    "new years day": "new year",
    "new year": "new year",
    "new years eve": "new years eve",
    "july 4th": "july 4",
    "4th of july": "july 4",
    "fourth of july": "july 4",
    "the 4th": "",
    "halloween": "halloween",
    "valentines": "valentine",
    "valentines day": "valentine",
    "veterans day": "veterans",
    "mlk day": "mlk",
    "presidents day": "presidents",
    "juneteenth": "juneteenth",
    "columbus day": "columbus",
    "black friday": "black friday",
    "st patricks day": "patrick",
    "mothers day": "mothers",
    "fathers day": "fathers",
    "easter": "easter",
}
SEASONS = {"spring": 1, "summer": 2, "fall": 3, "autumn": 3, "winter": 4}
AGO_AFTER = ("ago", "back")
AGO_BEFORE = ()
UNITS = {
    "day": "day",
    "days": "day",
    "week": "week",
    "weeks": "week",
    "month": "month",
    "months": "month",
    "year": "year",
    "years": "year",
}
ONE = ("a", "an", "one", "1")
VAGUE = ("about", "around", "like", "almost", "over", "maybe", "roughly", "nearly", "past", "some", "or so")
TODAY = {
    "today": 0,
    "this morning": 0,
    "yesterday": 1,
    "last night": 1,
    "the day before yesterday": 2,
    "day before yesterday": 2,
    "the other day": -1,
    "just now": 0,
    "tomorrow": -2,
}
PAST_DAY = ("last", "past", "this past", "this last", "on", "since", "this")
FUTURE_DAY = ("next", "this coming", "coming", "tomorrow", "this upcoming", "upcoming")
LAST = ("last", "this past", "past")
LAST_MONTH = ("last month", "this past month")
THIS_MONTH = (
    "this month",
    "earlier this month",
    "the beginning of the month",
    "the first of the month",
    "beginning of this month",
)
LAST_YEAR = ("last year", "the year before", "of last year")
THIS_YEAR = ("this year", "of this year")
LAST_WEEK = ("last week", "this past week", "past week", "the other week")
THIS_WEEK = ("this week", "earlier this week")
#: No date can be told, whatever else is said.
UNCLEAR = (
    "(between|either)",
    "(do not|can not|not) (know|remember|sure|recall)",
    "(not|have not) started",
    "next (week|month)",
)
#: Only the day of a month or year that is named is not known.
DAY_UNKNOWN = (
    "(i)? (do not|can not|not|did not) (really)? (know|remember|sure|recall|sure of|sure about) (what|which|the|about the|exactly what|of the|exactly which)? (exact)? (day|date)",
    "(i)? (forget|forgot) (what|which|the) (exact)? (day|date)",
)
#: No date where none is named; where one is, only if these words are part of it.
VAGUE_TIME = (
    "couple (of)? (days|weeks|months|years)",
    "few (days|weeks|months|years)",
    "(a)? while",
    "recently",
    "not long",
    "long time",
    "(right)? (when|after|before) i (finished|graduated|left|started|got|completed)",
    "(after|before|when) (the)? (program|graduation|class|school|training|holidays)",
    "(the|last|this|in) (spring|summer|fall|autumn|winter)",
    "(beginning|end|start|middle|early|late) (of)? (the|last|this) (year|week|month)",
    "(several|some|many) (days|weeks|months|years)",
    "a minute ago",
    "(soon|asap)",
    "still (there|working|here)",
    "first (day|week)",
    "first of (the|this) (month|year)",
    "years ago",
)
BEFORE_DAY = ("before",)
AFTER_DAY = ("after",)
NEAR_DAY = ("around", "about", "near", "like")
JUST = ("right", "just", "shortly", "soon", "immediately", "directly")
#: Before a weekday these mean the next one.
STARTS = ("start", "starting", "starts", "begin", "beginning")
LONG = ("for", "been", "been there", "going on", "been here", "there", "been about", "been like")
#: The day itself, when more than one date is told.
FIRST_DAY = (
    "(first|1th|start|starting) (day|date|shift)",
    "(actually|officially|really|finally) (started|start|began|got to work)",
)
#: Before a date that is earlier than the first day of work.
EARLIER_DAY = (
    "(hired|offered|accepted|interviewed|interview|applied|signed|onboarded|onboarding|paperwork|got the (job|offer|call)) .. (was|on|in)?",
)
#: Wishes that name a day.
GREETING = (
    "(happy|merry|good|blessed) (new years|new year|christmas|thanksgiving|halloween|easter|monday|tuesday|wednesday|thursday|friday|saturday|sunday|labor day|memorial day|valentines day|4th of july|mothers day|fathers day)",
)
#: Words for starting work, said by the way.
BEGAN = (
    "(started|began)",
    "(here|there|yes|work|working|employed) since",
    "(been|working|worked) (at|for|with|in) .. since",
    "(my)? (first day|start date) (was|is)",
)
#: Between those and the date.
TO_THE_DATE = "in on since the this past last back right around at there here working work job new my a with them up off out full time about like just of week month end beginning early late mid , it".split()
#: Behind the date, what was begun is no job.
LEARNING = "school class classes course program training college".split()
LAST_DAY = (
    "(last|final) (day|date|shift)",
    "(actually|officially|really) (ended|left|quit|stopped)",
)
#: Little words in and around a date.
DATE_JOINTS = "of the in ,".split()
OF = ("of",)
THE = ("the",)
ON_THE = ("the", "on")
FIRST = ("first",)
LASTS = ("last", "final")
#: Names of months that are common words as well, and what shows that a month is meant.
ALSO_WORDS = ("may", "march", "mar")
BEFORE_MONTH = "think guess believe maybe probably in since of last this early late mid until around about by on before after from past - ended started during like was back".split()
BEHIND_MONTH = "of this last or".split()
#: Before a year.
BEFORE_YEAR = "in since year of late early".split()
#: Before a year that is told roughly, and behind one that opens the reply.
NEAR_YEAR = "like around about maybe was sometime be back".split()
BEHIND_YEAR = "i , . probably maybe sometime".split()
#: Behind a number these show that it is no day of the month.
NOT_A_DAY = "hours an hour dollars / per a every each twice monthly weekly".split()
#: What is counted in ranks, as days of a month are: "the 2nd shift".
RANKED = "shift job grade time floor week month and of street st one day date".split()
#: Around a weekday: said of every week.
EVERY = "every each - through to and".split()
#: Behind a holiday, or between "two weeks ago" and its weekday.
WEEKS = ("week",)
WEEKENDS = ("weekend",)
TO_A_WEEKDAY = "on from this last a , it was".split()
