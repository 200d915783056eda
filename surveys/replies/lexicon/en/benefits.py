"""English words for benefits of the job, and for having benefits at all."""

EMPLOYER = {
    "health": (
        "(health|med|medical|healthcare|health care|blue cross|bcbs|hmo|ppo|kaiser|kaiser permanente|aetna|cigna|united healthcare|united health|uhc|humana|anthem|blue shield|bluecross|blue cross blue shield|blue cross and blue shield|bluecare|health net|wellpoint|tricare|geisinger|harvard pilgrim|upmc)",
        "(health|medical) (insurance|benefits|plan|coverage|care|and)?",
        "insurance",
        "(full|good|great|free|union|company|work|family|kaiser|anthem|aetna|cigna|humana|medical|health) insurance",
        "insurance for (me|my|the|us|our) .. (family|kids|kid|children|household)?",
        "(union|company) health plan",
    ),
    "dental": ("(dental|dent|delta dental|metlife dental|dentist|teeth)", "dental (insurance|plan|coverage)?"),
    "vision": (
        "(vision|vis|vsp|eyemed|optical|eye|eyes|glasses|eyecare)",
        "(vision|eye) (insurance|plan|coverage|care)?",
    ),
    "retirement": (
        "(401k|401|403|401 k|401ks|retirement|pension|403b|ira|roth|roth ira|roth 401k|457|profit sharing|annuity|annuities|tsp|thrift savings|match|matching|provident fund)",
        "retirement (plan|savings|account)?",
        # the retirement systems of states, cities and railroads, by their letters
        "(pers|calpers|calstrs|opers|ipers|kpers|nvpers|ohio pers|oregon pers|mpers|lagers|mosers|lasers|trsl|trs|strs|nystrs|nyslrs|ers|tcrs|surs|imrf|frs|vrs|wrs|etf|pera|copera|urs|ors|msrs|tmrs|tcdrs|ktrs|krs|apers|atrs|rsa|asrs|psprs|nmera|erb|ndpers|wrs pension|sers|psers|mosers|slers|railroad retirement|employee stock ownership)",
        "(match|matches|matching) .. (up to|to|of)? # (percent|%|cents)?",
        "# (percent|%) (match|matching|of my check)",
    ),
    "paid_leave": (
        "(pto|vacation|sick|holidays|holiday|vto|upt|leave|bereavement|fmla|pfl)",
        "(paid|vacation|sick|personal|holiday|my|safe|floating|comp|earned) (time off|days off|vacation|vacations|holidays|holiday|sick days|sick time|sick leave|sick|days|time|leave|pay|off|vacation days|vacation time|maternity leave|parental leave)",
        "(time|days) off",
        "(birthday|birthdays|holidays|holiday|weekends|days|day|time) off (paid|with pay)?",
        "(maternity|paternity|parental|bereavement|family|sick|personal|annual|pregnancy) (leave|time|days)",
    ),
    "life": ("life (insurance|ins|policy|and)?", "(ad and d|add)"),
    "disability": ("(short|long) term disability", "disability (insurance|ins|coverage)", "(std|ltd)"),
    "tuition": (
        "(tuition|college tuition|tuition reimbursement|tuition assistance|education assistance|school reimbursement)",
        "(pay|pays|paid|paying|help|helps|cover|covers|reimburse|reimburses) (for|with|back)? .. (school|college|classes|tuition|class|my degree|education|cdl|courses|student loan|student loans|my certs|certification)",
        "(school|college|education) (assistance|reimbursement|benefits|discount|paid)",
        "guild education",
        "(free|discounted) (school|college|classes|training|tuition|courses)",
        "(student loan|tuition|school|cdl) (help|repayment|assistance|money|reimbursement)",
    ),
    "transit": (
        "(transit|bus pass|train pass|train card|metro card|metrocard|clipper card|orca card|septa|marta card|bus tickets|parking|free parking|free rides|shuttle|mileage|cta|metra|bart|ventra|commuter|transportation|bus card|cta pass|metro pass|gas card|bus fare|transit card|travel pass|free bus|uber to work)",
        "(cover|covers|pay|pays|paid|help|helps|reimburse|reimburses) .. (parking|train|bus|gas|ventra|transit|commute|mileage)",
        "(commuter|transit|transportation) (benefits|card|pass|help|stipend|assistance|reimbursement)",
    ),
    "childcare": ("(child care|childcare|daycare|day care)",),
    "other": (
        "(employee|store|company|staff|food|free|merchandise|merch|team|worker|crew|shift|half price|discounted) (discount|discounts|meals|meal|food|lunch|lunches|breakfast|dinner|coffee|drinks|snacks|pizza|stock|gym|uniforms|uniform|phone|shoes|boots|car|housing|rooms|clothes|haircuts|wash|turkey|stuff|oil changes)",
        "(half|#|# %|some|money|percent) off (of)? .. (food|meals|meal|clothes|everything|stuff|store|merchandise|items|groceries|rooms|products|purchases)?",
        "(pay|pays|cover|covers) .. (phone|cell|gym|lunch|lunches|meals|uniform|uniforms|boots|hotel)",
        "(they|it) (feed|feeds) (us|me|everyone|everybody)",
        "(discount|discounts) on .. (food|meals|rooms|clothes|products|groceries|items|stuff|merchandise|everything)?",
        "(meals|meal|lunch) (provided|included|on shift|on the clock|allowance|free|paid for)",
        "(discount|discounts|stock|stocks|stock options|shares|uniforms|uniform|boots|gym|gym membership|free food|free lunch|free meals|meals|hsa|fsa|eap|esop|espp|pet insurance|legal plan|bonus|bonuses|discounted|wellness program|perks|phone plan|cell phone|company car|turkey|identity theft|accident insurance|cancer insurance|critical illness)",
        "(yearly|quarterly|annual|monthly|christmas|holiday|attendance|referral|sign on|signing|weekly|end of year|year end) (bonus|bonuses)",
        "(health savings|flexible spending|health care spending|flex spending|spending) (account|accounts)?",
    ),
}
EMPLOYER_WORDS = ("(benefits|benefit|insured|coverage|covered)",)
ALL_BENEFITS = (
    "(full|all|good|great|excellent|everything|the whole|every|complete|some|yes|basic|decent|a few|amazing|awesome|really good|nice|union|state|city|county|federal|company|standard|usual|regular) (benefits|package|of them|of it|the above|of the above|coverage|ones|deal)",
    "(full|whole|complete|entire|benefits|great|good|nice) (benefits)? package",
    "^ (yes)? (good|great|nice|all|some|decent|full) (ones|of em)? $",
    "(has|have|get|got|with|offers|offer|gives|give|provides|receive|getting|plus|includes) (full|all|good|great|the|my|some|all the|me|us|really good)? (benefits)",
    "(full|great|good|all) (benefits|bennies)",
    "^ (yes|sure)? (they|it|we|my job|the job|job) (do|does|sure do|sure does|has|have|got) (yes|them|it|some|those)? (yes)? $",
    "(everything|all of them|all of it|all that|the works|all of the above|whole package|the whole nine)",
)
EMPLOYER_NONE = (
    "no (benefits|benefit|insurance or anything|nothing|perks|coverage at all)",
    "(no|none|nothing|zero|0) (benefits)?",
    "^ not (really|a|one|any|here|me|us|at) .. $",
    "(no|not|zero|nothing) .. (insurance|health) .. (pto|vacation|nothing|anything)? no nothing",
    "(they|it|we|i|job|company|boss|place) (do|does|did) not $",
    "(they|it|we|i|job|company|boss|place) (do|does|did) not (but|so|because|and|lol)",
    "(do|does|did|they do|it does|job does|will|can) not (have|get|give|offer|provide|come with|offer me|give me|give us|receive|offer any|give any|got|offer none|have any|get any|offer us|do|pay) (me|us|any|no|the|them|none|nothing|that)? (benefits|benefit|any|anything|nothing|none|of that|those|it|that|no benefits)?",
    "without (any)? benefits",
    "^ (not any|not offered|none offered|nothing offered|not provided|none provided|nun|nuthing|not nothing|am not got none|do not get none)",
    "not (offered|given|provided) (to me|to us|any)?",
    "(1099|under the table|temp agency|an agency|sub contractor|subcontractor|independent contractor|day labor) so (no|none|nothing)",
    "^ no (it is|its|they|this is|i am|we|i) (a|an|just|only|too|small|mom|temp|part|cash|contract|1099|not)",
    "none (at all|of that|of them|of those|of the above|yet|right now|so far)?",
    "not (yet|at this time|at the moment|right now|currently|eligible yet|at all|there yet|really any|a thing)",
    "nothing (at all|like that|yet|really)?",
    "zero benefits",
    "^ na $",
    "(zilch|zip|diddly|diddly squat|squat|jack|bupkis|bupkus|nil|goose egg)",
    "not (a|one|1) .. (thing|one|dime|penny|benefit|perk)",
    "not (yet)? until (i)? .. # (days|day|months|month|weeks|hours|year|years)",
    "not all that",
    "^ (nope|no they do not|they do not|no it does not|it does not|no i do not|i do not|no we do not|not at all|not yet|no sir|no maam|nope none|not that i know of|none that i know of) $",
    "^ my (check|paycheck|pay) .. (all|it)? $",
    "just (the|a|my) (check|paycheck|pay|money|hourly)",
    "only (the|my) (check|paycheck|pay)",
)
#: "not yet", which is none now.
NOT_YET = ("not yet", "^ (no)? not at (this|the) (time|moment)")
EMPLOYER_DOUBT = {
    "harmless": (
        "(i|we) (just|only|already)? (took|chose|picked|signed up for|enrolled in|am enrolled in) (the|my|a)? .. (health|medical|dental|vision|insurance|401k|pto)?",
        "(started|kicked in|began|begun) (last|this|already|on|in|a|#|after|january|february|march|april|may|june|july|august|september|october|november|december)",
        "(just|finally|now) (got|get|have|has|started) .. (after)? (my)? (# days|insurance|benefits|pto|probation)?",
        "(i|ever|has|have) (ever|always)? had $",
        "take .. out .. (of|from|a) (my|the|each|every|check|week|paycheck|month)",
        "no (#|dental|vision|medical|pto|insurance|retirement|pension|vacation) yet",
        "(costs|cost) (me|us|like|about|only)? #",
    ),
    "promised, not given yet": (
        "(after|in|until|once|when|till|within) (my|a|the|#|i|three|six|90|60|30|they|next|another|probation|full time|i am|hit|about)? .. (days|months|month|weeks|year|probation|period|january|full time|eligible|hit|permanent|perm|hired on|enrollment|hired in|days in)",
        "(start|starts|kick in|kicks in|begin|begins) .. $",
        "(start|starts|starting|kick in|kicks in|begin|begins|eligible|effective|qualify|available) (in|on|after|next|january|february|march|april|may|june|july|august|september|october|november|december|soon|#|for|at|once|when|until)",
        "(will|going to|gonna|about to|supposed to|should|soon|would) (be|get|have|start|receive|kick|offer|give|getting)?",
        "(waiting|wait) (on|for|period|to|until|till)",
        "(eligible|qualify) (for|in|after|soon|next|yet)",
        "(signing|sign|enroll|enrolling|signed) (up|in|for) (next|soon|in|for (it|them))",
        "open enrollment",
        "(90|60|30) day",
        "(after|at|in|past|wait) .. # days",
        "# (days|day) (wait|waiting|probation|period|in|before|until)",
        "probation",
        "next (month|year|week|spring|summer|fall|winter|january|february|march|april|may|june|july|august|september|october|november|december)",
        "(until|till|til|by|come) (the)? (january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|fall|winter|next|end|new|first|probation|i|they|later)",
        "in (january|february|march|april|may|june|july|august|september|october|november|december|#|a few|the) .. (days|weeks|months|spring|fall|summer)?",
        "(later|eventually|down the road|future|hopefully|pending)",
        "(said|told me|say|promised|claim) .. (get|have|would|will|give|gets|start|starts|offer|going)",
        "(have|got|need|has) to (be|work|stay|wait|finish|pass|hit|reach|get)",
        "not (there|been there) .. (long|enough|year|months)",
        "not (#|# (days|months)|in|at) .. (days|months) yet",
        "i (get|would get|should get|am getting) it",
        "(when|if|once) (i|you) (go|get|become|are|work|want|been|hit|make|pass|am)",
        "not (eligible|qualified)",
        "((for|to|only|just) (the|all)? (full timers|full time|regulars|regular (guys|workers|employees)|full time (people|employees|workers|staff)|managers|salaried|permanent)|(the|all)? (full timers|full time (people|employees|workers|staff|only|gets|get)|managers|salaried|office people|regular (guys|workers|employees)) (only|get|gets|have|has|do))",
    ),
    "offered and declined": (
        "but (i|we) (do|am|did|can) not $",
        "(had|took|taken|cut|cutting|stopped|ended|ending|removed|removing|expired)",
        "(they|boss|company) cut",
        "(took|taken|taking) .. away",
        "(they)? (wanted|want|charge|charged|asking|asked) $? # ..",
        "but (i|we) (only|just) (took|have|got|get|use|chose|picked|signed) ..",
        "(i|we) got mine",
        "(do|does|did) not (mess|bother|deal|fool|fuss) with ..",
        "(trying|try|want|need|hope|hoping|wish|looking|lost|losing|used to|canceled|cancelled|dropped|lose)",
        "(offered|offer|available|offers|offering) .. (but|declined|too|expensive|not|did|do|can not|never)",
        "(too|so) (expensive|high|much|costly)",
        "(declined|decline|waived|waive|opt out|opted|opted out|turned (it|them) down|did not (take|want|sign|enroll|need|get|accept|use)|do not (want|take|use|need)|can not afford|could not afford|not enrolled|have not (signed|enrolled|applied|took|gotten|got)|never signed|did not qualify|refused|passed on)",
        "(costs|cost|price) (too|a lot|so|more|is)",
        "(i)? pay .. (myself|my own|own|out of pocket)",
        "(got|get|have|bought|buy) (it|mine|my own|my insurance) (through|from|with|by|on)",
        "(but|and|so) .. (do not|did not|can not|have not) (have|get|take|use|want|sign|afford|need|enroll|receive|qualify)",
    ),
    "through someone else": (
        "(my|under my|on my|his|her|through my) (mom|moms|mother|mothers|dad|dads|father|fathers|husband|husbands|wife|wifes|parents|spouse|spouses|boyfriend|girlfriend|partner|union dad|family)",
        "(my own|her|his) (plan|policy|insurance|coverage)",
        "(already|still) (have|got|had|with) (my)? (insurance|health insurance|coverage|medical|health)",
        "(on|under|off) (my|his|her|our) .. (plan|insurance|policy|coverage)",
        "(my)? (husband|wife|mom|dad|spouse|partner|parents|mother|father|boyfriend|girlfriend) (has|have|got|gets|covers|carries)",
        "(through|thru|from|by|with|on|have|got|use|under) (the)? (state|medicaid|medical card|marketplace|obamacare|medicare|va|government|tribe|cobra|my own|public aid|county care|countycare|covered california)",
        "(medicaid|medical card|marketplace|obamacare|medicare|county care|countycare|medi cal|own insurance|pay for my own|my own insurance)",
        "(some people|some|everyone|others|coworkers|other people|managers|full time|other guys|the others) (people|employees|workers|get|gets|have|do)",
    ),
    "not sure": (
        "(stuff|etc|and so on|whatnot|and more|something|sum)",
        "(time and (a)? half|time an a half|double time)",
        "(another|other) (thing|things|one)",
        "(most|some) of (them|it|those|that|em)",
        "(maybe|think|guess|not sure|unsure|do not know|possibly|probably|supposedly|heard|believe|kind of|sort of|have to (ask|check|see)|might|idk|hopefully|or something|depends|some of)",
        "(not|do not know) (sure|exactly|really)",
        "(partial|limited|half|some) (benefits|coverage)",
    ),
}
#: Words of yes and no that tick off no item of a list.
NO_TICKS = "nada nothing none never y n right true correct sure".split()
#: Before a benefit: these are had, whatever was denied before.
ONLY = "just only but".split()
#: Behind a "no" or a "nothing" these say that the list is closed, or how much.
OPEN_NONE = "except besides aside apart outside other else much a alot enough many lot joke lie cap".split()
#: Beside a "no": all but what was named.
THE_REST = "else rest other others".split()
#: Says that somebody gets a benefit.
GETS = "get gets have has is are on receives receive got goes".split()
#: Words that may tell of job benefits where something else was asked.
BY_THE_WAY = "401k pto insurance dental medical health vacation pension".split()
WITHOUT = "no not without zero 0".split()
WITH = "full with good great plus and get all has have".split()
LEADS = (
    "and plus with have has get gets got getting offer offers give gives me us full no the a my of for also i good "
    "great includes including some only just or not free hour hours week weekly month year day time weeks days months"
).split()
#: Insurers, where people also work.
CARRIERS = "kaiser aetna cigna humana anthem upmc geisinger united blue tricare".split()
#: Somebody's own hours, told as the reason for benefits or none.
OWN_SCHEDULE = {
    "part_time": ("i am (only|just|still|a)? (a)? part (time|timer)", "i (only|just)? work part time"),
    "full_time": ("i am (only|just|now|a)? (a)? full (time|timer)", "i work full time"),
}
#: Said beside a benefit of how much or how good it is; changes nothing.
BENEFIT_ASIDES = (
    "(everything|all the|the rest|anything|all) (else|rest|others|other ones)? (no|none|nope)",
    "(they|it) (were|was|came|come|comes) (late|early|slow|on time) ..",
    "(but|and) i (got|get) (it|them|em)",
    "(but|and|so)? (it|they|that|this)? (is|are|comes)? (only|just|like|about|barely|out to) (only|like|about|just)? $? # (a|per)? (days|weeks|hours|dollars|day|week|month|percent|%|check)?",
    "$? # .. (a|per|every|each) (month|week|check|year|day|paycheck|person|pay)",
    "(it|they|that|this|insurance|pto|dental|medical|health) (is|are) .. (ok|good|decent|trash|bad|expensive|high|cheap|joke|nothing|small|better than nothing|whatever|great|hard|slow|terrible|not bad|not great|not much|a lot)",
    "(cost|costs|costing) .. #",
    "that is (it|all|about it|about all|pretty much it|everything)",
    "(make|made|makes|making|earn) .. too much",
    "(covers|cover|helps|help) .. (me|kids|family|son|daughter|a lot|a little|out)",
    "(everything|stuff|food|rent|groceries|prices) (costs|cost|is|are|went) .. (more|up|high|higher|expensive)",
    "(not|never) .. (supposed|suppose|allowed) to work",
    "(i am|am) (pregnant|disabled|sick|expecting|single)",
)
