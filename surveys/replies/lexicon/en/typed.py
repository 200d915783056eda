"""English words for questions of a plain type: numbers, money, days, yes and no."""

ARTICLES = "a an".split()
UNITS = {
    word: number
    for number, word in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
        "seventeen eighteen nineteen".split()
    )
} | {"naught": 0, "nought": 0, "nil": 0}
TENS = dict(zip("twenty thirty forty fifty sixty seventy eighty ninety".split(), range(20, 100, 10), strict=True)) | {
    "fourty": 40
}
HUNDREDS = {"hundred": 100}
#: Words for a whole number of hundreds, which Spanish has.
WHOLE_HUNDREDS: dict[str, int] = {}
SCALES = {
    "thousand": 3,
    "thousands": 3,
    "grand": 3,
    "lakh": 5,
    "lakhs": 5,
    "million": 6,
    "millions": 6,
    "crore": 7,
    "crores": 7,
    "billion": 9,
    "billions": 9,
    "trillion": 12,
    "trillions": 12,
}
DOUBTFUL_SCALES = ()
AND = "and".split()
OVER = "over".split()
MULTIPLES = "half twice double triple quarter third".split()
POINT = "point dot".split()
WITH = ()
MINUS = "minus negative".split()
DOZENS = "dozen dozens".split()
PAIR = ("pair",)
LONE = {"single": 1}
HALF = "half".split()
PARTS = {
    "half": 2,
    "halves": 2,
    "third": 3,
    "thirds": 3,
    "quarter": 4,
    "quarters": 4,
    "fourth": 4,
    "fourths": 4,
    "fifth": 5,
    "fifths": 5,
    "sixth": 6,
    "sixths": 6,
    "eighth": 8,
    "eighths": 8,
    "ninth": 9,
    "ninths": 9,
    "tenth": 10,
    "tenths": 10,
}
#: Parts of which many are said: "twenty fifths" is four, "twenty fifth" is a day.
ORDINALS = {
    word: number
    for number, word in enumerate(
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
        "fifteenth sixteenth seventeenth eighteenth nineteenth twentieth".split(),
        start=1,
    )
} | {"thirtieth": 30}
LIMITS = (
    "more than|over|above|at least|at most|less than|under|below|lower than|higher than|greater than|fewer than|up to|"
    "upto|maximum|minimum|max|min|starting|starts|start at|start from|from|between|as much as|as high as|as low as|"
    "almost|nearly|close to|upwards"
)
AFTERWARDS = "or more|or less|and up|and over|plus|minimum|max|maximum|or so more|and above|or higher|or over|or under"
JOINTS = "to and or through thru until till".split()
NOT = "not no never isnt wasnt arent dont didnt wont".split()
LONE_BESIDE = "just only have got exactly have-got about".split()

DOLLARS = "dollar dollars buck bucks".split()
OF_US = "us u.s u.s. usa american".split()
CENTS = "cent cents penny pennies".split()
FOREIGN = (
    "euro euros eur pound pounds sterling quid pence yen yuan rmb renminbi kuai mao peso pesos rupee rupees franc "
    "francs ruble rubles rouble roubles krona kronor krone kroner zloty zlotys dinar dinars dirham dirhams riyal "
    "riyals rial rials shekel shekels lira liras baht ringgit rand reais forint koruna lei leva hryvnia naira cedi "
    "shilling shillings markka marks deutschmark dong won rupiah taka bitcoin canadian australian hong kong zealand "
    "singapore taiwan taiwanese jamaican bahamian barbadian belize fijian namibian liberian caribbean trinidad "
    "bermudian brunei guyanese surinamese egyptian lebanese kuwaiti qatari saudi malaysian malaysia mexican sen rm rs "
    "kr points"
).split()
#: Of these, the words that are money only beside a number.
FOREIGN_BESIDE = "won sen marks points rand rm rs kr pounds pound".split()
MONEY_TALK = (
    "about around like just only exactly approximately approx roughly i im i'm am was is its it's it the my me we get "
    "gets make makes making earn earned earning paid pay pays payed rate wage salary starting at per a an hour hr hrs "
    "hourly week wk weekly month monthly mo year yr yearly annually annual day daily before after taxes tax gross net "
    "price cost costs total each every now currently please thanks ok so well uh yes"
).split()

MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "january jan",
            "february feb febuary",
            "march mar",
            "april apr",
            "may",
            "june jun",
            "july jul",
            "august aug",
            "september sept sep",
            "october oct",
            "november nov",
            "december dec",
        ),
        start=1,
    )
    for name in names.split()
}
WEEKDAYS = {
    name: number
    for number, names in enumerate(
        (
            "monday mon",
            "tuesday tues tue",
            "wednesday weds wed",
            "thursday thurs thur thu",
            "friday fri",
            "saturday sat",
            "sunday sun",
        )
    )
    for name in names.split()
}
NEAR_DAYS = {
    "the day after tomorrow": 2,
    "day after tomorrow": 2,
    "the day before yesterday": -2,
    "day before yesterday": -2,
    "tomorrow": 1,
    "tomorow": 1,
    "tmrw": 1,
    "tmw": 1,
    "yesterday": -1,
    "yesturday": -1,
    "last night": -1,
    "today": 0,
    "tonight": 0,
    "this morning": 0,
    "this afternoon": 0,
    "this evening": 0,
}
SPANS = {
    "day": 1,
    "days": 1,
    "week": 7,
    "weeks": 7,
    "d": 1,
    "wk": 7,
    "wks": 7,
    "fortnight": 14,
    "fortnights": 14,
    "month": 0,
    "months": 0,
    "year": 0,
    "years": 0,
    "hour": 0,
    "hours": 0,
    "minute": 0,
    "minutes": 0,
}
AGO = "ago|back"
BACK = ""
AHEAD = "in|within"
FROM_NOW = "from now|from today|from right now|later|hence"
VAGUE = (
    "about around few couple several some roughly like almost nearly approximately maybe over under least than".split()
)
LAST = "last|past|previous"
NEXT = "next|following"
COMING = "coming|this coming"
THIS = "this|current"
WEEK = "week"
LAST_DAY = "last day"
OF = "of|in|on|from|the|year"
BESIDE = "before|after|until|till|by|between|from|through|prior to"
HOLIDAYS = {
    "christmas eve": "christmas eve",
    "christmas day": "christmas",
    "christmas": "christmas",
    "xmas": "christmas",
    "new years eve": "new years eve",
    "new year's eve": "new years eve",
    "new years day": "new year",
    "new year's day": "new year",
    "halloween": "halloween",
    "valentine's day": "valentine",
    "valentines day": "valentine",
    "veterans day": "veterans",
    "juneteenth": "juneteenth",
    "labor day": "labor",
    "memorial day": "memorial",
    "thanksgiving day": "thanksgiving",
    "thanksgiving": "thanksgiving",
    "mlk day": "mlk",
    "presidents day": "presidents",
    "columbus day": "columbus",
    "black friday": "black friday",
    "independence day": "july 4",
}
NOON = "noon|midnight|midday"

YES = (
    "positively|amen|very well|okey dokey|okie dokie|yeppers|yuppers|yessir|yes sir|yes maam|righto|right on|fo sho|bet|"
    "assuredly|undoubtedly|unquestionably|beyond a doubt|absolutely yes|yes absolutely|yes definitely|definitely yes|"
    "indeed|yes indeed|of course|sounds good|that sounds good|sounds great|sounds right|correct|that is correct|"
    "true|that is true|absolutely|definitely|certainly|totally|surely|for sure|sure|sure thing|you bet|you betcha|by all means|"
    "affirmative|agree|agreed|i agree|ok|okay|k|kk|okey|alright|all right|fine|great|perfect|right|that is right|"
    "very much|very much so|100|100%|hell yes|hell yeah|heck yes|heck yeah|i do|i am|i did|i have|i will|i would|i can|"
    "i was|we do|we are|it is|it does|they do|it is ok|it is okay|it is fine|it is good|uh huh|mhm|mm hmm|yes i agree|"
    "most definitely|most certainly|without a doubt|no doubt|naturally|obviously|exactly|precisely|you know it|"
    "i think so yes|works for me|that works|go ahead|let us do it|do it|please do|yes please|gladly|with pleasure|"
    "roger|roger that|aye|sounds good to me|of course i do|of course i am|you are right|ya|ye|yh|yas|yess|yup|yep|yeah|yea|yes"
)
NO = (
    "nix|not on your life|under no circumstances|negatory|no sir|no maam|not by any means|hard no|not even|not even close|"
    "absolutely no|no absolutely not|no definitely not|not anymore|not any more|no longer|"
    "not at all|no way|never|not really|i do not think so|do not think so|i think not|certainly not|definitely not|"
    "absolutely not|of course not|surely not|negative|false|incorrect|not correct|that is not correct|that is false|"
    "that is wrong|wrong|not true|that is not true|that is not right|disagree|i disagree|i do not agree|do not agree|not ok|not okay|"
    "it is not ok|it is not okay|not good|it is not good|no thanks|no thank you|nope|nah|nay|nuh uh|uh uh|not yet|"
    "i do not|i am not|i did not|i have not|i will not|i would not|i cannot|i can not|i was not|we do not|we are not|"
    "it is not|it does not|they do not|no i do not|no i am not|do not like that|i do not like that|never ever|no chance|not a chance|"
    "no not yes|not yes|hell no|heck no|by no means|in no way|no siree|not now|unfortunately not|sadly not|afraid not|i am afraid not|"
    "sorry no|nope sorry|no sorry|i do not want to|i do not want that|do not|no"
)
NEITHER = "right now|right away|no complaints|no kidding|never mind|no worries|no problem|no rush|no wonder|no offense"
SAID = "i said"
