"""English: spellings and short forms, number words, yes and no, small words."""

#: As written (without apostrophe where it is often left out) -> the words meant.
SPELLINGS = {
    "n/a": "na", "b4": "before", "l8r": "later", "l8ter": "later", "gr8": "great", "2morrow": "tomorrow", "2mrw": "tomorrow",
    "i'm": "i am", "im": "i am", "iam": "i am", "ima": "i am going to", "i'ma": "i am going to", "imma": "i am going to",
    "i've": "i have", "ive": "i have", "i'd": "i would", "i'll": "i will", "ill": "i will", "i'am": "i am",
    "you're": "you are", "youre": "you are", "ur": "your", "u": "you", "ya'll": "you all", "yall": "you all", "y'all": "you all",
    "he's": "he is", "hes": "he is", "she's": "she is", "shes": "she is", "it's": "it is", "its": "it is",
    "that's": "that is", "thats": "that is", "there's": "there is", "theres": "there is", "what's": "what is", "whats": "what is",
    "who's": "who is", "whos": "who is", "where's": "where is", "wheres": "where is", "how's": "how is",
    "we're": "we are", "we've": "we have", "we'll": "we will", "they're": "they are", "theyre": "they are", "they've": "they have",
    "they'll": "they will", "theyll": "they will", "you've": "you have", "let's": "let us",
    "don't": "do not", "dont": "do not", "dnt": "do not", "doesn't": "does not", "doesnt": "does not", "didn't": "did not", "didnt": "did not",
    "isn't": "is not", "isnt": "is not", "ain't": "am not", "aint": "am not", "aren't": "are not", "arent": "are not",
    "wasn't": "was not", "wasnt": "was not", "weren't": "were not", "werent": "were not", "can't": "can not", "cant": "can not",
    "cannot": "can not", "couldn't": "could not", "couldnt": "could not", "won't": "will not", "wont": "will not",
    "wouldn't": "would not", "wouldnt": "would not", "haven't": "have not", "havent": "have not", "hasn't": "has not", "hasnt": "has not",
    "hadn't": "had not", "hadnt": "had not", "shouldn't": "should not", "dunno": "do not know", "idk": "i do not know", "iono": "i do not know",
    "gonna": "going to", "gunna": "going to", "wanna": "want to", "gotta": "got to", "gimme": "give me", "lemme": "let me", "kinda": "kind of",
    "sorta": "sort of", "lotta": "lot of", "outta": "out of", "tryna": "trying to", "finna": "going to", "hafta": "have to",
    "workin": "working", "wrkn": "working", "wrkin": "working", "wrking": "working", "worken": "working", "workign": "working", "wroking": "working",
    "wrk": "work", "wrks": "works", "werk": "work", "lookin": "looking", "loking": "looking", "goin": "going", "makin": "making", "gettin": "getting",
    "doin": "doing", "drivin": "driving", "cookin": "cooking", "cleanin": "cleaning", "startin": "starting", "bringin": "bringing", "takin": "taking",
    "stil": "still", "stll": "still", "sitll": "still", "thier": "there", "ther": "there", "thare": "there", "employd": "employed", "emplyed": "employed",
    "imployed": "employed", "employeed": "employed", "unemployd": "unemployed", "umemployed": "unemployed", "unemploy": "unemployed", "unemplyed": "unemployed",
    "jobb": "job", "jop": "job", "curently": "currently", "currenty": "currently", "rn": "right now", "atm": "at the moment", "asap": "as soon as possible",
    "hr": "hour", "hrs": "hours", "hour's": "hours", "hrly": "hourly", "anhr": "an hour", "anhour": "an hour", "ahour": "an hour", "anhor": "an hour", "perhour": "per hour", "perhr": "per hour",
    "hor": "hour", "houre": "hour", "houres": "hours", "huors": "hours", "horus": "hours", "ph": "an hour", "phr": "an hour", "aweek": "a week", "aday": "a day", "amonth": "a month",
    "wk": "week", "wks": "weeks", "wkly": "weekly", "weekley": "weekly", "mo": "month", "mos": "months", "mth": "month", "mnth": "month", "mths": "months", "yr": "year", "yrs": "years", "yearley": "yearly",
    "bucks": "dollars", "buck": "dollars", "dollar": "dollars", "dollers": "dollars", "usd": "dollars", "cent": "cents", "annualy": "annually", "anually": "annually", "mnthly": "monthly",
    "biweekly": "biweekly", "bi-weekly": "biweekly", "biwkly": "biweekly", "biweekley": "biweekly", "bimonthly": "bimonthly", "semimonthly": "semimonthly",
    "parttime": "part time", "fulltime": "full time", "fultime": "full time", "partime": "part time", "ft": "full time", "pt": "part time", "ot": "overtime", "parttimer": "part timer", "fulltimer": "full timer",
    "b4": "before", "bc": "because", "cuz": "because", "cause": "because", "coz": "because", "becuz": "because", "tho": "though", "thru": "through", "w": "with", "wit": "with", "n": "n",
    "abt": "about", "bout": "about", "abut": "about", "aprox": "about", "approx": "about", "approximately": "about", "roughly": "about", "arnd": "around", "prolly": "probably", "prob": "probably", "probly": "probably",
    "pls": "please", "plz": "please", "plse": "please", "pleas": "please", "thx": "thanks", "thnx": "thanks", "thanx": "thanks", "tks": "thanks", "tnx": "thanks", "ty": "thanks", "thankyou": "thanks", "tysm": "thanks", "thank": "thanks",
    "msg": "message", "msgs": "messages", "mesages": "messages", "msging": "messaging", "txt": "text", "txts": "texts", "txting": "texting", "txtin": "texting", "textin": "texting", "txted": "texted", "tex": "text", "tx": "text",
    "sayin": "saying", "askin": "asking", "sumthin": "something", "somethin": "something", "nothin": "nothing", "nuthin": "nothing", "nuthing": "nothing", "nothng": "nothing", "anythin": "anything",
    "tmrw": "tomorrow", "tmr": "tomorrow", "tmw": "tomorrow", "tomorow": "tomorrow", "tommorow": "tomorrow", "tommorrow": "tomorrow", "tmrow": "tomorrow", "yest": "yesterday", "yesturday": "yesterday", "2day": "today", "2nite": "tonight", "tonite": "tonight",
    "r": "are", "y": "y", "da": "the", "dat": "that", "dis": "this", "dem": "them", "dey": "they", "em": "them", "th": "the", "teh": "the", "d": "d", "becouse": "because",
    "benifits": "benefits", "benfits": "benefits", "benefit": "benefits", "bennies": "benefits", "bennys": "benefits", "benies": "benefits", "benny": "benefits", "benes": "benefits", "bens": "benefits", "beni": "benefits", "benis": "benefits",
    "insurence": "insurance", "insurace": "insurance", "ins": "insurance", "insur": "insurance", "vacay": "vacation", "vaca": "vacation", "vacations": "vacation", "holliday": "holiday", "stampz": "stamps", "foodstamps": "food stamps", "foodstamp": "food stamps", "fs": "food stamps",
    "skool": "school", "scool": "school", "skl": "school", "collage": "college", "colege": "college", "certifcate": "certificate", "certificat": "certificate", "cert": "certificate", "certs": "certificates", "liscense": "license", "lisence": "license", "licence": "license", "licens": "license", "diplomma": "diploma",
    "untill": "until", "til": "until", "till": "until", "tll": "until", "recieve": "receive", "recive": "receive", "recieving": "receiving", "wrong": "wrong", "rong": "wrong", "wron": "wrong", "nbr": "number", "num": "number", "numba": "number", "numbr": "number",
    "quited": "quit", "qit": "quit", "fird": "fired", "laidoff": "laid off", "layed": "laid", "layd": "laid", "unsubcribe": "unsubscribe", "unsuscribe": "unsubscribe", "unsubscibe": "unsubscribe", "unsubsribe": "unsubscribe", "unsubscrib": "unsubscribe", "stpo": "stop", "sotp": "stop", "stopp": "stop", "stp": "stop", "tsop": "stop", "stoop": "stop", "sttop": "stop", "sstop": "stop", "stopo": "stop", "stop.": "stop", "optout": "opt out",
    "self-employed": "self employed", "selfemployed": "self employed", "selfemploy": "self employed", "freelancing": "freelance", "freelancer": "freelance", "uber": "uber", "dd": "doordash",
    "okay": "ok", "okey": "ok", "okie": "ok", "kk": "k", "lolol": "lol", "lmao": "lol", "lmaoo": "lol", "lmfao": "lol", "haha": "lol", "hahaha": "lol", "hah": "lol", "hahah": "lol", "smh": "lol", "jaja": "lol", "jajaja": "lol",
    "morn": "morning", "nite": "night", "nites": "nights", "sat": "saturday", "sun": "sunday", "mon": "monday", "tue": "tuesday", "tues": "tuesday", "weds": "wednesday", "wed": "wednesday", "thur": "thursday", "thurs": "thursday", "thu": "thursday", "fri": "friday",
    "mondays": "monday", "tuesdays": "tuesday", "wednesdays": "wednesday", "thursdays": "thursday", "fridays": "friday", "saturdays": "saturday", "sundays": "sunday", "wensday": "wednesday", "wendsday": "wednesday", "tusday": "tuesday", "thirsday": "thursday",
    "jan": "january", "feb": "february", "febuary": "february", "apr": "april", "jun": "june", "jul": "july", "aug": "august", "sept": "september", "sep": "september", "setember": "september", "oct": "october", "nov": "november", "dec": "december", "janurary": "january", "agust": "august", "ocober": "october", "decmber": "december", "novmber": "november",
    "hosptial": "hospital", "resturant": "restaurant", "restaraunt": "restaurant", "resteraunt": "restaurant", "warehose": "warehouse", "wearhouse": "warehouse", "casheir": "cashier", "cashere": "cashier", "manger": "manager", "assistent": "assistant", "asst": "assistant",
    "temperary": "temporary", "temporay": "temporary", "temparary": "temporary", "seasonl": "seasonal", "retire": "retired", "comision": "commission", "commision": "commission", "comission": "commission", "minumum": "minimum", "minimun": "minimum", "min": "minimum",
    "grls": "girls", "ppl": "people", "sumone": "someone", "smthn": "something", "wat": "what", "wut": "what", "wht": "what", "wus": "was", "jus": "just", "jst": "just", "juss": "just", "alot": "a lot", "eveything": "everything", "tru": "true", "tryin": "trying", "waitin": "waiting",
    "promtion": "promotion", "promo": "promotion", "mngr": "manager", "mgr": "manager", "supv": "supervisor", "sup": "sup", "sec8": "section 8", "sect": "section", "sec": "section", "xmas": "christmas", "bday": "birthday",
    "cus": "because", "somebodys": "somebody", "gov": "government", "govt": "government", "appt": "appointment", "ssdi": "ssdi", "hse": "hse", "2wks": "2 weeks", "everyother": "every other", "evry": "every", "ev": "every", "evryday": "everyday", "tanif": "tanf",
    "stoppp": "stop", "plss": "please", "helpp": "help", "yez": "yes", "yis": "yes", "yesh": "yes", "yess": "yes", "yeas": "yes", "yas": "yes", "yass": "yes", "yse": "yes", "ys": "yes", "yess'm": "yes", "ye": "yeah", "yeh": "yeah", "yea": "yeah", "yeahh": "yeah", "yah": "yeah", "yeaa": "yeah", "yup": "yeah", "yupp": "yeah", "yep": "yeah", "yepp": "yeah", "yurp": "yeah", "yuh": "yeah", "yessir": "yes", "yesir": "yes", "yessirr": "yes", "yesmam": "yes", "yesmaam": "yes",
    "nope": "no", "nah": "no", "naw": "no", "nahh": "no", "nop": "no", "naa": "no", "nay": "no", "noo": "no", "nooo": "no", "noope": "no", "noep": "no", "nopers": "no", "nuh": "no", "nahw": "no",
}
#: Words that rightly hold a doubled letter, for undoing "yesss" and "hellooo".
DOUBLE_LETTERS = ("all", "still", "off", "too", "soon", "good", "school", "need", "week", "free", "see", "been", "hello", "call", "will", "tell", "full", "bill", "fell", "keep", "feel", "meet", "weeks", "three", "fifteen", "sixteen")
NUMBERS = {
    "zero": 0, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12,
    "thirteen": 13, "fourteen": 14, "fifteen": 15, "fiveteen": 15, "fifthteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "eightteen": 18, "nineteen": 19, "nineteenth": 19, "twenty": 20, "twentyfive": 25,
    "thirty": 30, "forty": 40, "fourty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90, "hundred": 100, "hunnid": 100, "hunned": 100, "thousand": 1000, "thou": 1000, "grand": 1000,
}
ONE = ("one",)
HUNDREDS = ("hundred", "hunnid", "hunned")
THOUSANDS = ("thousand", "thou", "grand")
YES = "yes yeah y ok sure correct true affirmative absolutely definitely indeed ofcourse right thumbsup uh-huh bet certainly totally mhm mhmm uhuh aye".split()
NO = "no n negative never none nothing thumbsdown".split()
#: Words that change no reading: greetings, thanks, fillers, titles.
FILLERS = (
    "please thanks hi hello hey morning afternoon evening sir maam mam miss ms mr mrs lol bless blessings well um umm uh uhh hmm oh ooh like just honestly actually tbh basically man bro sis dear girl dude haha yay omg finally "
    "sadly unfortunately thankfully luckily god amen lord currently today now"
).split()
#: Words that show the language; seldom written in another.
MARKERS = frozenset(
    "the is are am not do does my work working job at for with an hour week yes yeah what this that was were have has get got still they you it of and to from about looking school text please nothing been would will make making paid thanks wrong number".split()
)
NEGATORS = "not no never without hardly neither nor cannot isnt barely stopped quit lost".split()
#: Whole answers that say yes or no by echoing the question.
ECHO_YES = ("am", "i am", "yes am", "yes i am", "yeah i am", "i do", "yes i do", "yeah i do", "it does", "yes it does", "yeah it does", "they do", "yes they do", "yeah they do", "i have", "yes i have", "yeah i have", "i did", "yes i did", "yeah i did", "sure am", "i sure am", "sure do", "i sure do", "hell yeah", "hell yes", "heck yeah", "heck yes", "of course", "yes of course", "for sure", "yes for sure", "you bet", "blessed to say yes", "we do", "yes we do", "yes it is", "it is", "you know it", "still am", "still do", "sure is", "absolutely yes", "oh yeah", "yes indeed")
ECHO_NO = ("am not", "i am not", "no am not", "no i am not", "no do not", "i do not", "no i do not", "it does not", "no it does not", "they do not", "no they do not", "i have not", "no i have not", "i did not", "no i did not", "hell no", "heck no", "no way", "not at all", "no not at all", "of course not", "we do not", "no we do not", "no it is not", "it is not", "nothing yet", "no not yet", "not", "not yet no", "nah not yet")
#: Politeness that says nothing, longer than a word.
PLEASANTRIES = ("thanks (you|u|so much|very much|a lot|for (asking|checking|the text|checking in|reaching out|checking on me|your help|everything)|god|jesus|the lord|again|be to god)?", "have a (good|great|nice|blessed|wonderful|lovely) (day|one|night|evening|weekend|week|rest of)", "god bless (you|u|yall)?", "god is good", "good (morning|afternoon|evening|day|night)", "(hi|hello|hey) (there|ms|mr|mrs|miss)?", "how are you", "take care", "(i)? appreciate (it|you|yall)", "hope (you|all) .. (well|good day)", "(right|as of) now", "at (the|this) (moment|time)", "to be honest", "as of (now|today|right now)", "praise god", "you know", "knock on wood")
#: After these, "no" denies a word and does not answer ("no idea", "no longer").
AFTER_NO = "one problem idea more longer clue comment worries matter wonder need body where thing point".split()
