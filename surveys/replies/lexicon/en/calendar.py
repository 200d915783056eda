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
JUST = ("right", "just", "shortly", "soon")
#: Before a weekday these mean the next one.
STARTS = ("start", "starting", "starts", "begin", "beginning")
LONG = ("for", "been", "been there", "going on", "been here", "there", "been about", "been like")
#: The day itself, when more than one date is told.
FIRST_DAY = (
    "(first|1th|start|starting) (day|date|shift)",
    "(actually|officially|really) (started|start|began)",
)
LAST_DAY = (
    "(last|final) (day|date|shift)",
    "(actually|officially|really) (ended|left|quit|stopped)",
)
