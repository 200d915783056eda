"""English words for benefits: from the job, and public ones."""

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
PUBLIC = {
    "snap": (
        "(snap|ebt|calfresh|cal fresh|p ebt|pebt|sun bucks|summer ebt|double up|lonestar card|lone star|lonestar|oregon trail card|oregon trail|quest card|golden state advantage|electronic benefits|independence card|vision card|eppicard|snap ed|3squares|3 squares|fap|fip food|food aid|food help|help with food|money for food|abawd|link|food stamps|food stamp|foodstamps|stamps|link card|lone star card|p ebt|the link|food benefits|food assistance|ebt card|snap card|snap benefits|food card|link benefits|stamp|bridge card|food share|foodshare|basic food)",
    ),
    "tanf": (
        "(tanf|calworks|ohio works first|owf|w2 program|w2|w 2|wisconsin works|colorado works|mfip|dwp|tafdc|families first|work first|tca|reach up|arizona works|florida cash|welfare check|welfare money|jobs first|kcash|k tap|ktap|fitap|tafi|jobs program|passport to work|workfirst|cash money from (the state|dhs|dss)|calworks|cal works|cash assistance|cash aid|cash benefits|temporary assistance|temporary cash assistance|temp cash|w2 cash|welfare cash|tca|cash welfare|cash on (my|the) (link|ebt)|cash)",
        "(get|on) with 2",
        "^ with 2",
    ),
    "medicaid": (
        "(title (19|xix)|t 19|t19|t xix|medicaid|medi cal|medi|apple health|arkids|badger care|mass health|healthy michigan|family care|familycare|medquest|med quest|dr dynasaur|green mountain care|mainecare|healthy indiana|hoosier healthwise|health first colorado|oregon health plan|ohp|amerigroup|buckeye|health choice illinois|denali|kancare|famis|centennial care|sooner care|tennessee care|ten care|arizona access|access az|medicaid insurance|healthy louisiana|bayou health|turquoise care|state medical card|medical|medical card|medicaide|medicade|medicaid card|county care|countycare|badgercare|masshealth|tenncare|ahcccs|ahcs|ahccs|state insurance|state medical|health choice|healthchoice|all kids|chip|soonercare|mo healthnet|peachcare|husky|meridian|molina|the medical|the medical card|state health insurance|hip)",
    ),
    "medicare": ("medicare",),
    "ssi": ("(ssi|supplemental security income|s s i)",),
    "ssdi": ("(ssdi|ssd|social security disability|social security disability insurance)",),
    "housing": (
        "(section 8|sec 8|plan 8|hap|vash|hud vash|projects|project housing|public housing|chac|hacla|dha|housing authority|section 8 housing|sec 8 housing|sect 8|rental subsidy|rent subsidy|subsidized (apartment|apartments|rent|unit)|rent help|help with (my|the)? rent|income based (housing|rent|apartment)|low income (apartment|apartments)|rental help|rental voucher|cha housing|cha (apartment|building|voucher|unit)|nycha (apartment|housing)|hud housing|housing help|housing subsidy|sec 8 voucher|voucher|housing|housing voucher|public housing|cha|housing choice|section eight|rental assistance|rent assistance|subsidized housing|housing assistance|low income housing|hud|rapid rehousing|section 8 voucher|rent voucher|the projects|nycha|housing choice voucher|project based|hcv|housing authority)",
    ),
    "wic": ("wic", "wic (checks|card|benefits)"),
    "unemployment": (
        "(unemployment|unemployment insurance|unemployment benefits|edd|ui|uib|unemployment checks|unemployment check|unemployment comp|unemployment compensation|edd unemployment|ides|twc|desempleo)",
    ),
    "childcare": (
        "(child care|childcare|day care|daycare) (vouchers|voucher|assistance|help|subsidy|subsidies|money|program|certificate|payments|credit)",
        "(working connections|child care|childcare|day care|daycare|title (20|xx) .. (child care|childcare|daycare|day care)|title (20|xx)|ccap|child care assistance|childcare assistance|childcare help|child care help|child care subsidy|childcare subsidy|child care voucher|childcare voucher|daycare assistance|day care assistance|daycare voucher|daycare help|action for children|head start voucher|child care action|ccdf|child care certificate|day care help|day care voucher|daycare subsidy|day care subsidy|child care benefits|c4k|care 4 kids|childcare aware|stage (1|2|one|two)|calworks child care|child care (through|thru) .. stage #|ccis|elrc|erdc|best beginnings|4c|help (with|paying) (for)? (my)? (daycare|childcare|child care|day care)|pays .. (daycare|childcare|child care))",
    ),
    "energy": (
        "(liheap|lihep|liheep|heat help|help with heat|heat assistance|heating|lite bill help|light help|gas help|electric help|power bill help|energy bill help|energy assistance|light bill assistance|utility assistance|heating assistance|peoples gas assistance|ceap|help .. (with|on|pay|paying) (my|the|a)? (light|gas|heat|heating|electric|electricity|utility|power|lights) (bill|bills)?|heap|hydro assistance|weatherization|percentage of income|pipp|utility help|heating help|energy help|light bill help|gas bill help|electric bill help)",
    ),
    "other": (
        "(lifeline|safelink|obama phone|free phone|general assistance|general relief|gr|ga|disability from the va|refugee assistance|child support|survivors benefits|survivor benefits|va benefits|veterans benefits|va disability|pell grant|fafsa|financial aid|kinship|foster care|adoption subsidy)",
    ),
}
PUBLIC_NONE = (
    "(zilch|zip|diddly|diddly squat|squat|jack|bupkis|bupkus|nil|goose egg)",
    "not (a|one|1) .. (thing|one|dime|penny|cent)",
    "(no|none|nothing|zero|0|nada)",
    "not (a|one) single (one|thing|dime|penny)?",
    "^ not (any|one|me|us|at|now|yet|really)? $",
    "(no|not) (anymore|since|more|longer) ..",
    "(have|has|had) not (since|in|for|had|gotten|been|received) ..",
    "not (for|in) .. (while|months|years|year|minute|long)",
    "(dropped|fell|cut) .. (me|us)? off (everything|all|of everything)?",
    "^ nun",
    "(all)? on my own",
    "(do|does|did) not (mess|bother|deal) with",
    "^ na $",
    "(do|did) not qualify",
    "not (eligible|qualified)",
    "no longer (qualify|eligible)",
    "no (benefits|public benefits|public aid|assistance|help|nothing|food stamps|aid|snap|government)",
    "(i|we) (do|did) not $",
    "(do|did) not (get|have|receive|use|got|need|qualify|take|collect|currently|want|own) (any|no|none|nothing|anything|benefits|public|assistance|them|that|those|it|aid|food stamps|snap)? (benefits|of (those|that|these|them)|assistance|public|anymore|either|at all|for (any|anything|nothing|it|them))?",
    "none (of (the above|those|them|these)|at all|right now|currently|anymore)?",
    "not (anymore|any more|no more|since|at this time|at the moment|right now|currently|getting any|receiving any|on any|getting anything|receiving anything|on anything|one|a one|a thing|getting none|receiving benefits)",
    "no longer (get|getting|receive|receiving|on|have|getting them|eligible|qualify) (any|them|benefits|anything|it|food stamps|assistance)?",
    "(they|it|everything|all of (it|them)|mine|benefits|all my benefits|my benefits) (all)? (got|was|were|have|has|been)? (cut off|stopped|ended|canceled|cancelled|cut me off|took everything|took it all|expired|took them all|took it|took them) (all|off)?",
    "(used to|had them|had it|was on) .. (not anymore|not now|but not|no more|no longer)",
    "off (of)? (everything|all|benefits|assistance|public aid|all of it|all of them|all that)",
    "^ (nope|no i do not|i do not|no sir|no maam|not anymore|nah) $",
)
PUBLIC_YES = (
    "^ (yes|yes i do|i do|i am|yeah i do|i sure do|i still do|still do|same ones|some|a few|a couple|yes sir|yes maam) $",
)
PUBLIC_DOUBT = {
    "social security or disability, not which": (
        "(draw|drawing|collect) (a|my)? check",
        "(disability|ssa|social security|disability check|social security check|disabled check|ss|social security benefits|the social)",
        "on disability",
    ),
    "applied for, not received": (
        "(on|for|got on) .. (list|lists)",
        "(under review|no card yet|not active|not sure if)",
        "(applied|applying|apply|application|filed|filing|waiting|pending|reapplied|reapplying|reapply|re applied|re apply|renew|renewal|renewing|recertify|recertification|redetermination|interview|approved yet|appeal|appealing|approved for but|have been approved|waitlist|waiting list|wait list|trying to get|trying to|try to|process|processing|case open|eligible|qualify|qualified|supposed to|about to|going to|will|might|need to|want to|need|got approved|was approved|am approved|hoping|signing up|sign up|in the works)",
        "(still|been) waiting",
        "(put|putting|puts) in for",
        "(putting|entering|sending|turning|handing) .. in",
        "(they|dhs|dss|state|county|worker|caseworker|office) (want|wants|wanted|need|needs|asked|asking) ..",
        "put in (my|an|the|a)? (app|apps|application|paperwork|papers|forms|form)",
        "(signed|sign|signing) up",
        "(turned|turning|sent|sending|handed|mailed|faxed|put|dropped|gave|got|did|doing|finished|uploaded|filled|filling) (in|off|out|them)? .. (papers|paperwork|application|applications|app|forms|form|packet|documents|docs|verification|pay stubs|paystubs)",
        "(turned|sent|handed|mailed|faxed) in ..",
        "(submitted|submitting|resubmitted|requested|requesting)",
        "(papers|paperwork|packet) (is|are|in|for|on|to|pending|with) ..",
        "(appointment|intake|orientation|hearing) (for|on|is|about|with|at|next|to) ..",
        "(no|not) .. (answer|word|decision|letter) (on|about|from|back|yet) ..",
        "(not|have not) (heard|seen) .. back",
        "(how|can|could|where) (do|can|you|i|to)",
        "(do|does|did|will|is|are) not (work|working|load|loading|swipe|show|come|coming) ..",
        "(fighting|fight|appealing|going|asking|asked) (for|on|over|about) ..",
    ),
    "somebody else's": (
        "(my|his|her|their|for my|our|the) (mom|moms|mother|mothers|dad|dads|father|grandma|grandmas|grandmother|kids|kid|children|childrens|son|sons|daughter|daughters|baby|babys|wife|wifes|husband|husbands|boyfriend|girlfriend|brother|sister|roommate|parents|babies|family|partner|aunt|nephew|niece|grandson|granddaughter|fiance|cousin|newborn|spouse)",
        "(kids|children|son|daughter|baby|mom|wife|husband|mother) (get|gets|have|has|is|are|receives|receive|only|on)",
        "(only|just) (for)? (my)? (the)? (kids|baby|children|son|daughter)",
        "(kids|children|son|daughter|baby|mom|wife|husband|mother|she|he) (got|getting|gettin|receiving|covered|qualify|qualifies)",
        "not (me|myself) (though|tho|just)? ..",
        "for the (kids|baby|children)",
        "(through|thru|on|under) my .. (case|name|plan)",
        "(for|of|from) (my|our|his|her) (son|daughter|kids|kid|child|children|mom|grandma|nephew|niece)",
        "(household|we all|we get|the family)",
        "(gets|has|receives)",
        "(my|his|her) (boy|boys|twins|toddler|little ones|girl|girls|lady|baby mama|baby momma|ex|old lady|people|folks|fam|grandkids|stepson|stepdaughter|man)",
    ),
    "not sure": (
        "(maybe|think|guess|not sure|unsure|do not know|possibly|probably|idk|kind of|sort of|sometimes|or something|forgot what|i believe|depends|off and on|on and off)",
    ),
    "declines help rather than saying what is received": (
        "(no help needed|do not need (help|any|anything|assistance)|all good|i am good|i am fine|i am ok|we good|im straight|i am straight|good on that|no need|no thanks|not interested)",
    ),
    "insurance, not which": (
        "(help|helps|pay|pays|paying|money|assist|assists) .. rent",
        "(gas|food|clothing|clothes|bus|hotel|motel|taxi|furniture|store) (voucher|vouchers)",
        "in (the|a) .. (house|houses|homes|apartments|building|village|towers|manor)",
        "(halfway|sober living|recovery|group|transitional) (house|home|housing|living)",
        "(insurance|the card|card|check|checks|a check|money|aid|public aid|va|food pantry|food bank|bus pass|free lunch|reduced lunch|head start|shelter|transitional housing|marketplace|obamacare|assistance|welfare|public assistance|government assistance|benefits|help|food|government|state|county)",
    ),
}
FOR_ME = (
    "i (gets|has|receives)",
    "for (me|myself|us|the # of us|all of us|both of us|my household|the household|my family and me)",
    "# of us",
    "(me|myself) and (my|the|our) ..",
    "(me|myself|us) .. (and|plus) .. (kids|son|daughter|baby|wife|husband|girls|boys|children|family)",
    "(our|my|the) household",
    "i .. (get|have|receive) .. for (my|the) (household|family)",
    "(me|myself) and",
    "and me",
    "for the baby and me",
    "wic for .. (baby|kids|son|daughter|newborn|children)",
)
#: Earning too much ends what was had.
OUTGROWN = ("(make|makes|making|made|earn|earning|get|paid) .. too much", "(over|above|past) .. (limit|income|limits)")
#: Told by the way, these say that unemployment pay is had, and not only that there is no work.
DRAWN = (
    "(drawing|collecting|getting|receiving|on|living on|living off) (my)? (unemployment|ui|edd) (checks|check|benefits|pay|comp|compensation|insurance)?",
)
DRAWS = "drawing collecting getting receiving on".split()
#: How a benefit came to an end, or did not.
ENDINGS = {
    "ended": (
        "(lost|expired|stopped|ended|canceled|cancelled|terminated|discontinued|suspended|sanctioned|gone|lapsed)",
        "(turned|gave|give) .. (down|up|back|away)",
        "(refused|declined|sold)",
        "(denied|deny|rejected|disapproved) (me|us|my|for|it)? (for|on|my)?",
        "(used to|was on|was getting|was receiving|had) .... (until|till|til) ..",
        "(ran|run|timed|times) out",
        "cut .. (off|out)",
        "cut off",
        "(kicked|dropped|threw|booted|took|taken) .. (off|out)",
        "(got|was|were|been) (kicked|dropped|taken|removed)",
        "(they|dhs|dss|state|county|it|caseworker|government|got|was|were) (took|taken|pulled|snatched) ..",
        "(took|taken|taking) .. away",
        "(shut|turned) .. off",
        "(closed|shut) (my|the|me|out|our) .. (case|down)?",
        "case .. (closed|shut|ended)",
        "no longer (get|getting|receive|receiving|have|on|qualify|eligible|in)?",
        "(not|no|never|nothing) .. (anymore|any more|no more)",
        "(no|not any) more",
        "off of? (it|them|everything|all|snap|stamps|food stamps|medicaid|link|ebt|wic|cash|benefits|public aid|that|assistance|ssi|section 8)",
        "got off",
        "not (now|right now|currently|these days|today|since) ..",
        "not (now|right now|currently|these days|today) $",
    ),
    "past": (
        "used to (get|have|be on|receive|collect|draw)?",
        "(i|we|they|and|but)? had",
        "(was|were) (getting|on|receiving|collecting|drawing|in|approved)",
        "(before|back then|last year|previously|formerly)",
    ),
    "cut down or cut off, not which": ("(cut|cutting|messed with|messing with) (my|our|the|me|us) ..",),
    "still to come": (
        "(end|ends|ending|expire|expires|stopping|stops|runs out|cutting off|losing|lose) ..",
        "(last month|month) (of|on)",
    ),
    "for now": (
        "(until|till|til) .. (turns|is|are|goes|hits|reaches|graduates|ages) ..",
        "(until|till|til) .. then (it|they|that) (ends|end|runs out|run out|stops|expires|is over|is done|goes away|go away) ..",
    ),
    "for a time": (
        "(until|till|til) ..",
        "until i (find|get|got|land|start) .. (something|job|work|hired|back|on my feet|better|one|place)?",
        "until (the|my) (next|new|end|case) .. (job|month|year|check|week)?",
        "until (january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|fall|winter|christmas|#) .. $",
    ),
    "harmless": (
        "(have|has|i ve|ever|never) had",
        "(went|gone|going|goes) (way|a little|a lot)? (up|down)",
        "cut .. (down|in half|back|by|hours)",
        "(hours|days|pay) .. (cut|dropped)",
        "(reduced|lowered|dropped|cut) .. to #",
        "(lost|losing|quit) (my|the|a|our|his|her)? (job|jobs|hours|house|home|apartment|car|mom|dad|husband|wife|weight|baby|work|second job)",
        "had (to|a|an|my|the|our) (baby|babies|son|daughter|surgery|kid|kids|stroke|accident|interview|job)?",
        "(stopped|ended|quit) (working|work|school|my job)",
        "(always|still|just) had",
        "as of last (month|year|week)",
        "(they|it|he|she|and|i)? (took|take) (forever|a while|so long|long|months)",
        "(took|takes) .. out .. (taxes|check)",
        "gone (up|down)",
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
