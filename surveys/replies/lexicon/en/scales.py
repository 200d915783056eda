"""English words for how often, how many days, and how true: the answers to the items of short forms."""

OFTEN = {
    "often": (
        "(very|pretty|quite|so|too)? (often|oftn|ofen|offen|oftenly) (true)?",
        "(all|most of) the time",
        "(always|constantly|usually|frequently|regularly)",
        "(every|each) (single)? (day|week|month|night)",
        "(almost|nearly|about) (every|each) (day|week|month|night)",
        "(a lot|lots) (of times|of the time)?",
        "(most|many) (days|weeks|months|nights|times)",
    ),
    "sometimes": (
        "(sometimes|sometime|somtimes|sometims|sumtimes|sometimez) (true)?",
        "some times (true)?",
        "(some|a few|several) (days|weeks|months|nights|times)",
        "(every)? (once|now) (in|and) (a while|awhile|then|again)",
        "(every now and|now and) (then|again)",
        "(off and on|on and off|occasionally|at times|from time to time)",
    ),
    "never": (
        "(never|nver|nevr|neva|nevah) (ever|once|true|happened|happens|been|has)?",
        "not (once|ever|even once|at all|a single time)",
        "(did|does|has|have) not (ever|once|really)? (happen|happens|happened)",
    ),
    "between": (
        "(almost|hardly|barely|rarely|seldom|scarcely|nearly) (never|ever|any|at all)?",
        "not (very|too|that|really|so|as|quite|all that|always)? (often|much|frequently|always|usually|sometimes|a lot)",
        "not (all|most of) the time",
        "not (every|each|most|many|some|a few) (day|days|week|weeks|month|months|night|nights|time|times)",
        "(only|just)? (once|twice|one time|two times|a couple of times|a couple times|couple times)",
        "(used to|back then|last year)",
        "(never mind|nevermind|nvm)",
        "(or|either|between|depends|kind of|sort of|i guess)",
    ),
}

DAYS = {
    "almost_every": (
        "(almost|nearly|about|pretty much|just about)? (every|each|all) (single)? (day|days|night|month)",
        "(everyday|daily|nightly|always|constantly)",
        "(all|most of) the (time|month)",
        "(most|nearly all|almost all) (days|nights|of them)",
    ),
    "some": (
        "(some|a few|several|many) (days|nights|times|of them)",
        "(sometimes|some times|often|occasionally)",
    ),
    "one_or_two": (
        "(only|just|like|about|maybe)? (a|one) (day|night|time) (or|to|and) (two|2)",
        "(only|just|like|about|maybe)? (a couple|couple) (of)? (days|times|nights)",
        "(only|just|like|about|maybe)? (once|twice) (or twice)?",
    ),
    "between": (
        "not (every|each|most|many|some|a few|that) (day|days|night|nights|many|often|much)",
        "(never|none|zero|rarely|seldom|hardly|barely)",
        "(or more|depends|not sure|i guess)",
        "not (once|one|a|any|even)",
    ),
}

AGREE = {
    "1": (
        "not (true)? at all (true|me|for me)?",
        "strongly (disagree|disagreed)",
        "(totally|completely|definitely) (disagree|false|not)",
    ),
    "2": ("(just|only)? (a little|little) (bit|true)? (true)?", "(slightly|disagree|disagreed)"),
    "3": (
        "(somewhat|neutral|halfway|in the middle|half and half|so so) (true|agree)?",
        "(neither|neither agree nor disagree)",
    ),
    "4": ("mostly (true|agree|yes)?", "(agree|agreed)"),
    "5": (
        "very (much|true)? (so|true)?",
        "(strongly|totally|completely|fully|definitely|absolutely) (agree|agreed|true)",
        "(completely|totally|absolutely|100 %|100 percent)",
    ),
    "between": (
        "(do|did|would|can) not (really|fully|totally|completely|strongly)? (agree|agreed|disagree|know)",
        "not (really|very|so|too|that|mostly|totally|completely|fully|strongly|much|quite|a little) (much|true|agree|disagree)?",
        "(or|either|between|depends|kind of|sort of|i guess|strongly $)",
    ),
}
#: What numbers are counted in, and what stands before the 5 of "4 out of 5".
TIMES = "day days night nights time times".split()
OUT_OF = "of /".split()
