"""English words for benefits: from the job, and public ones."""

EMPLOYER = {
    "health": (
        "(health|helth|heath|medical|healthcare|health care|blue cross|bcbs|hmo|ppo|kaiser|aetna|cigna|united healthcare|humana)",
        "(health|medical) (insurance|benefits|plan|coverage|care|and)?",
        "^ insurance",
        "insurance",
        "full insurance",
        "(union|company) health plan",
    ),
    "dental": ("(dental|dentist|teeth)", "dental (insurance|plan|coverage)?"),
    "vision": ("(vision|eye|eyes|glasses|eyecare)", "(vision|eye) (insurance|plan|coverage|care)?"),
    "retirement": (
        "(401k|401 k|401ks|retirement|pension|403b|ira|roth|457|profit sharing)",
        "retirement (plan|savings|account)?",
    ),
    "paid_leave": (
        "(pto|vacation|sick|holidays|holiday|vto|upt|leave)",
        "(paid|vacation|sick|personal|holiday|my) (time off|days off|vacation|vacations|holidays|holiday|sick days|sick time|sick leave|sick|days|time|leave|pay|off|vacation days|vacation time|maternity leave|parental leave)",
        "(time|days) off",
        "paid (breaks|lunch)",
    ),
    "life": ("life (insurance|ins|policy)", "life"),
    "disability": ("(short|long) term disability", "disability (insurance|ins|coverage)", "(std|ltd)"),
    "tuition": (
        "(tuition|college tuition|tuition reimbursement|tuition assistance|education assistance|school reimbursement)",
        "(pay|pays|paid|paying|help|helps|cover|covers) (for|with)? .. (school|college|classes|tuition|class|my degree|education|training|cdl)",
        "(school|college|education) (assistance|reimbursement|benefits|discount|paid)",
        "guild education",
    ),
    "transit": (
        "(transit|bus pass|ventra|commuter|transportation|bus card|cta pass|metro pass|gas card|bus fare|transit card)",
        "(commuter|transit|transportation) (benefits|card|pass|help|stipend|assistance|reimbursement)",
    ),
    "childcare": ("(child care|childcare|daycare|day care)",),
    "other": (
        "(employee|store|company|staff|food|free|merchandise|merch) (discount|discounts|meals|meal|food|lunch|lunches|stock|gym|uniforms|phone|shoes)",
        "(discount|discounts|stock|stocks|stock options|shares|uniforms|gym|gym membership|free food|free lunch|free meals|hsa|fsa|eap|esop|pet insurance|bonus|bonuses|discounted)",
    ),
}
EMPLOYER_WORDS = ("(benefits|benefit|insured|coverage|covered)",)
ALL_BENEFITS = (
    "(full|all|good|great|excellent|everything|the whole|every|complete|some|yes|basic|decent|a few|amazing|awesome|really good|nice) (benefits|package|of them|of it|the above|of the above|coverage)",
    "(has|have|get|got|with|offers|offer|gives|give|provides|receive|getting|plus|includes) (full|all|good|great|the|my|some|all the|me|us|really good)? (benefits)",
    "(full|great|good|all) (benefits|bennies)",
    "(everything|all of them|all of it|all that|the works|all of the above|whole package|the whole nine)",
)
EMPLOYER_NONE = (
    "no (benefits|benefit|insurance or anything|nothing|perks|coverage at all)",
    "(no|not|none|nothing|zero|0) (benefits)?",
    "(do|does|did|they do|it does|job does) not (have|get|give|offer|provide|come with|offer me|give me|give us|receive|offer any|give any|got|offer none|have any|get any|offer us)? (me|us|any|no|the|them|none|nothing|that)? (benefits|benefit|any|anything|nothing|none|of that|those|it|that|no benefits)?",
    "without benefits",
    "none (at all|of that|of them|of those|of the above|yet|right now|so far)?",
    "not (yet|at this time|at the moment|right now|currently|eligible yet|at all|there yet|really any|a thing)",
    "nothing (at all|like that|yet|really)?",
    "zero benefits",
    "^ na $",
    "^ (nope|no they do not|they do not|no it does not|it does not|no i do not|i do not|no we do not|not at all|not yet|no sir|no maam|nope none|not that i know of|none that i know of) $",
    "just (the|a|my) (check|paycheck|pay|money|hourly)",
    "only (the|my) (check|paycheck|pay)",
)
EMPLOYER_DOUBT = {
    "promised, not given yet": (
        "(after|in|until|once|when|till|within) (my|a|the|#|i|three|six|90|60|30|they|next|another|probation|full time|i am|hit|about)? .. (days|months|month|weeks|year|probation|period|january|full time|eligible|hit|permanent|perm|hired on|enrollment|hired in|days in)",
        "(start|starts|starting|kick in|kicks in|begin|begins|eligible|effective|qualify|available) (in|on|after|next|january|february|march|april|may|june|july|august|september|october|november|december|soon|#|for|at|once|when|until)",
        "(will|going to|gonna|about to|supposed to|should|soon|would) (be|get|have|start|receive|kick|offer|give|getting)?",
        "(waiting|wait) (on|for|period|to|until|till)",
        "(eligible|qualify) (for|in|after|soon|next|yet)",
        "(signing|sign|enroll|enrolling|signed) (up|in|for) (next|soon|in|for (it|them))",
        "open enrollment",
        "(90|60|30) day",
        "# days",
        "probation",
        "next (month|year|week)",
        "(when|if|once) (i|you) (go|get|become|are|work|want|been|hit|make|pass|am)",
        "not (eligible|qualified)",
        "(full timers|full time (people|employees|workers|only|gets)|managers|salaried) (only|get)?",
    ),
    "offered and declined": (
        "but (i|we) (do|am|did|can) not $",
        "(had|took|taken|cut|cutting|stopped|ended|ending|removed|removing|expired) ..",
        "(took|taken|taking) .. away",
        "(trying|try|want|need|hope|hoping|wish|looking|lost|losing|used to|canceled|cancelled|dropped|lose)",
        "(offered|offer|available|offers|offering) .. (but|declined|too|expensive|not|did|do|can not|never)",
        "(too|so) (expensive|high|much|costly)",
        "(declined|decline|waived|opted out|turned (it|them) down|did not (take|want|sign|enroll|need|get|accept|use)|do not (want|take|use|need)|can not afford|could not afford|not enrolled|have not (signed|enrolled|applied|took|gotten|got)|never signed|did not qualify|refused|passed on)",
        "(costs|cost|price) (too|a lot|so|more|like|is)",
        "(but|and|so) .. (do not|did not|can not|have not) (have|get|take|use|want|sign|afford|need|enroll|receive|qualify)",
    ),
    "through someone else": (
        "(my|under my|on my|his|her|through my) (mom|moms|mother|mothers|dad|dads|father|fathers|husband|husbands|wife|wifes|parents|spouse|spouses|boyfriend|girlfriend|partner|partners|union dad|family)",
        "(through|thru|from|by|with|on|have|got|use|under) (the)? (state|medicaid|medical card|marketplace|obamacare|medicare|va|government|tribe|cobra|my own|public aid|county care|countycare|covered california)",
        "(medicaid|medical card|marketplace|obamacare|medicare|county care|countycare|medi cal|own insurance|pay for my own|my own insurance)",
        "(some people|some|everyone|others|coworkers|other people|managers|full time) (people|employees|workers|get|gets|have|do)",
    ),
    "not sure": (
        "(maybe|think|guess|not sure|unsure|do not know|possibly|probably|supposedly|heard|believe|kind of|sort of|have to (ask|check|see)|might|idk|hopefully|or something|depends|some of)",
        "(not|do not know) (sure|exactly|really)",
        "(partial|limited|half|some) (benefits|coverage)",
    ),
}
PUBLIC = {
    "snap": (
        "(snap|ebt|calfresh|link|food stamps|food stamp|foodstamps|stamps|link card|lone star card|p ebt|the link|food benefits|food assistance|ebt card|snap card|snap benefits|food card|link benefits|stamp|bridge card|food share|foodshare|basic food)",
    ),
    "tanf": (
        "(tanf|calworks|cal works|cash assistance|cash aid|cash benefits|temporary assistance|w2 cash|welfare cash|tca|cash welfare|cash on (my|the) (link|ebt)|cash)",
    ),
    "medicaid": (
        "(medicaid|medi cal|medical|medical card|medicaide|medicade|medicaid card|county care|countycare|badgercare|masshealth|tenncare|ahcccs|state insurance|state medical|health choice|healthchoice|all kids|chip|soonercare|mo healthnet|peachcare|husky|meridian|molina|the medical|the medical card|state health insurance|hip)",
    ),
    "medicare": ("medicare",),
    "ssi": ("(ssi|supplemental security income|s s i)",),
    "ssdi": ("(ssdi|ssd|social security disability|social security disability insurance)",),
    "housing": (
        "(section 8|sec 8|sec 8 voucher|voucher|housing|housing voucher|public housing|cha|housing choice|section eight|rental assistance|rent assistance|subsidized housing|housing assistance|low income housing|hud|rapid rehousing|section 8 voucher|rent voucher|the projects|nycha|housing choice voucher|project based|hcv|housing authority)",
    ),
    "wic": ("wic", "wic (checks|card|benefits)"),
    "unemployment": (
        "(unemployment|unemployment insurance|unemployment benefits|edd|ui|uib|unemployment checks|unemployment check|ides)",
    ),
    "childcare": (
        "(child care|childcare|day care|daycare|ccap|child care assistance|childcare assistance|childcare help|child care help|child care subsidy|childcare subsidy|child care voucher|childcare voucher|daycare assistance|day care assistance|daycare voucher|daycare help|action for children|head start voucher|child care action|ccdf|child care certificate|day care help|day care voucher|ccs)",
    ),
    "energy": (
        "(liheap|energy assistance|light bill assistance|utility assistance|heating assistance|peoples gas assistance|ceap|help with (my|the) (light|gas|heat|electric) bill|heap|hydro assistance|weatherization|percentage of income|pipp|utility help|heating help|energy help|light bill help|gas bill help|electric bill help)",
    ),
    "other": (
        "(lifeline|safelink|obama phone|free phone|reduced lunch|free lunch|general assistance|ga|refugee assistance|food pantry|child support|survivors benefits|survivor benefits|va benefits|veterans benefits|va disability|pell grant|fafsa|financial aid|kinship|foster care|adoption subsidy)",
    ),
}
PUBLIC_NONE = (
    "(no|not|none|nothing|zero|0|nada)",
    "^ na $",
    "(do|did) not qualify",
    "not (eligible|qualified)",
    "no longer (qualify|eligible)",
    "no (benefits|public benefits|public aid|assistance|help|nothing|food stamps|aid|snap|government)",
    "(do|did) not (get|have|receive|use|got|need|qualify|take|collect|currently)? (any|no|none|nothing|anything|benefits|public|assistance|them|that|those|it|aid|food stamps|snap)? (benefits|of (those|that|these|them)|assistance|public|anymore|either|at all|for (any|anything|nothing|it|them))?",
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
        "(disability|ssa|social security|disability check|social security check|disabled check|ss|social security benefits|the social)",
        "on disability",
    ),
    "applied for, not received": (
        "(applied|applying|apply|application|waiting|pending|reapplied|reapplying|reapply|re applied|re apply|renew|renewal|renewing|recertify|recertification|redetermination|interview|approved yet|denied|deny|appeal|appealing|approved|waitlist|waiting list|wait list|trying to get|trying to|try to|process|processing|case open|eligible|qualify|qualified|supposed to|about to|going to|will|might|need to|want to|need|hoping|signing up|sign up|in the works)",
        "(still|been) waiting",
        "(how|can|could|where) (do|can|you|i|to)",
    ),
    "somebody else's": (
        "(my|his|her|their|for my|our|the) (mom|moms|mother|mothers|dad|dads|father|grandma|grandmas|grandmother|kids|kid|children|childrens|son|sons|daughter|daughters|baby|babys|wife|wifes|husband|husbands|boyfriend|girlfriend|brother|sister|roommate|parents|babies|family|partner|aunt|nephew|niece|grandson|granddaughter|fiance|cousin|newborn|spouse)",
        "(kids|children|son|daughter|baby|mom|wife|husband|mother) (get|gets|have|has|is|are|receives|receive|only|on)",
        "(only|just) (for)? (my)? (the)? (kids|baby|children|son|daughter)",
        "for the (kids|baby|children)",
        "(household|we all|we get|the family)",
        "(gets|has|receives)",
        "(my|his|her) (boy|boys|twins|toddler|little ones|girl|girls|lady|baby mama|baby momma|ex|old lady|people|folks|fam|grandkids|stepson|stepdaughter|man)",
    ),
    "ended, perhaps": (
        "(turned|refused|declined|sold|lost|lose|losing|stopped|cut off|cut|ended|canceled|cancelled|expired|kicked off|took|taken|reduced|lowered|cut me off|suspended|terminated|discontinued|used to|had|was getting|were getting|was on|no longer|not anymore|last month|until|ran out|run out|runs out|ending|end|ends|anymore|before|off of|off|sanctioned)",
    ),
    "not sure": (
        "(maybe|think|guess|not sure|unsure|do not know|possibly|probably|idk|kind of|sort of|sometimes|or something|forgot what|i believe|depends|off and on|on and off)",
    ),
    "declines help rather than saying what is received": (
        "(no help needed|do not need (help|any|anything|assistance)|all good|i am good|i am fine|i am ok|we good|im straight|i am straight|good on that|no need|no thanks|not interested)",
    ),
    "insurance, not which": (
        "(insurance|the card|card|check|a check|money|aid|public aid|assistance|welfare|public assistance|government assistance|benefits|help|food|rent|government|state|county)",
    ),
}
FOR_ME = (
    "i (gets|has|receives)",
    "for (me|myself)",
    "(me|myself) and",
    "and me",
    "for the baby and me",
    "wic for .. (baby|kids|son|daughter|newborn|children)",
)
CHANGE = {
    "reduced": (
        "(went|gone|going|go|goes|been|came|coming|brought|got|get|are|is|were|have gone|has gone) (way|a little|a lot|slightly|a bit|all the way|straight|some)? down",
        "^ a? (little|bit|lot|tad|little bit|lot) (less|lower)",
        "^ down a (little|bit|lot|tad)",
        "down by",
        "^ (down|less|lower|reduced|decreased|cut|smaller|went down|gone down|lowered|dropped|decrease) $",
        "(got|been|was|were|is|are|have been|has been|they|get|getting|they were|they got|been getting) (reduced|lowered|decreased|cut down|cut in half|cut back|dropped|smaller|cut)",
        "(cut|cutting|reduced|lowered|decreased|dropped|drop|lower|took) (it|them|my|mine|me) .. (in half|down|by|to|stamps|snap|food stamps|link|benefits|back|some)?",
        "(cut|took) .. in half",
        "(i)? (get|getting|receive|receiving|gets|got) (a lot|way|a little|much|even|a bit)? less",
        "less (than before|now|money|food stamps|snap|stamps)",
        "(they)? (decreased|lowered|reduced|dropped|shrunk|decreasing) (them|it|mine|my (snap|stamps|benefits))?",
        "went from .. to",
        "(took|taking) (some|part|a little) (of|away)?",
    ),
    "same": (
        "(stayed|stay|stays|still|are|is|remain|remained|been|about|pretty much|all|exactly|same|staying|it is|kept|still getting) (the)? same",
        "^ (same|same thing|no change|no changes|the same|unchanged|still same|same as before|still the same|same amount|about the same|stayed|no difference|nothing different) $",
        "(nothing|none|not|no|have not|has not|did not|hasnt|never) .. (changed|change|changes|different|difference|went up or down|gone up or down|moved)",
        "no (change|changes|difference)",
        "same (as|amount|benefits|as always|as before|as it was|thing|ones|one)",
        "(did|have|has) not (changed|change|went up|gone)",
    ),
    "increased": (
        "(went|gone|going|go|goes|been|came|coming|got|get|have gone|has gone|are|is) (way|a little|a lot|slightly|a bit|some)? up",
        "^ a? (little|bit|lot|tad|little bit) (more|higher)",
        "^ up a (little|bit|lot|tad)",
        "up by",
        "^ (up|more|higher|increased|went up|gone up|raised|increase) $",
        "(got|been|was|were|have|has|they|have been|it) (increased|raised|more|bigger|higher)",
        "(i)? (get|getting|receive|receiving|got) (a lot|a little|even|a bit|some|way)? more (now|than|food|snap|stamps|benefits|money)?",
        "increased",
        "(they)? (gave|give|giving|raised|upped|bumped) (me|it|them|mine|my) .. (more|up|stamps|snap|benefits)?",
        "more (than before|now|food stamps|snap|benefits|stamps)",
        "(added|add) (more|to)",
    ),
    "stopped": (
        "(they|it|everything|all|mine|benefits|snap|stamps|link|medicaid|food stamps|ebt|tanf|cash|that|them|wic|ssi|case|all of (it|them)|i|my case|assistance|the (snap|stamps|link))? (all)? (just|got|was|were|been|have|has|is|are|completely|have been|has been|already|finally|now)? (stopped|ended|cut off|canceled|cancelled|terminated|discontinued|taken away|closed|cut out|shut off|turned off|expired)",
        "(they|dhs|state|caseworker|county|it|government|she|he) (cut|took|stopped|canceled|cancelled|ended|kicked|closed|dropped|terminated|shut|denied) (me|it|them|my|everything|mine|all|us|off) .. (off|away|case|all|stamps|snap|link|benefits|medicaid|card)?",
        "^ (stopped|ended|gone|cut off|cancelled|canceled|lost|over|done|lost them|lost it|no longer|all gone|lost everything|cut me off|closed|terminated|no more) $",
        "(i)? (lost|losing) (all|my|them|it|everything|the|all of|all my|our)? .. (benefits|snap|stamps|food stamps|link|medicaid|it|them|all|ebt|everything|tanf|medical|card)?",
        "(no longer|stopped|quit) (get|getting|receive|receiving|qualify|eligible|have|on|getting them|giving me|got) (them|it|any|anything|benefits|snap|stamps|food stamps|link|medicaid|none)?",
        "(do not|not) (get|getting|receive|receiving|have|on|qualify) .. (anymore|any more|no more)",
        "(not|none) (anymore|any more|no more)",
        "(kicked|dropped|took|taken|cut|got) (me)? off (of)? (snap|it|food stamps|medicaid|benefits|everything|the|my|them|all)?",
        "(all)? gone",
    ),
    "started": (
        "(just|i|recently|finally|now|and|only|they)? (started|began) (getting|receiving|my|snap|food stamps|them|on|wic|ebt|link|medicaid|after|since|to get|to receive|it|this|last|when)",
        "(got|get|was|am|been|just) approved (for|after|since)?",
        "(did not|didnt|never|not) (have|had|get|receive|getting) (any|them|it|none|benefits)? (before|then|back then|at first)? (but)? (now i|now|i do now|but do now)",
        "(they)? started",
        "(new|newly) (on|approved|getting)",
        "just (got|started|signed up|approved)",
    ),
    "not_applicable": (
        "(never|did not|have never|not ever|havent ever|have not|do not|never ever|dont|not) (had|have|received|got|gotten|on|get|been on|receive|used|use|ever|ever had|been|getting|qualified|applied|qualify) (any|them|it|no|none|benefits|that|public|those|food stamps|nothing|anything|on|received|had|had any|gotten|got|got any|received any|government|assistance|one|public aid|snap)? (benefits|before|any|assistance|to begin with|anything|in the first place|of (that|them|those)|at all|aid|any benefits|ever)?",
        "(n a|na|not applicable|does not apply|doesnt apply|do not apply|no benefits|none|nothing|zero)",
        "(never|did not|not) (had|have|been|got|received|get|qualify|any) .. (before|to begin with|in the first place|to start)",
        "no benefits (before|ever|to begin with|then|at all|to change)?",
        "have no benefits",
        "(never|not) (on|had|getting|receiving|been on) .. (benefits|any|them|assistance|nothing)",
        "(was|were|am|been) (never|not) (on|getting|receiving) (any|them|benefits|nothing|anything)?",
        "(do not|did not|never) (get|have|receive|had|got) (none|nothing|no benefits|benefits)",
    ),
}
CHANGE_DOUBT = {
    "different for different benefits": (
        "some .. (and|but|some|others|other)",
        "(but|and|while|except) .. (went|got|stayed|still|stopped|cut|lost|up|down|same|increased|reduced|is|are|the same|ended|started)",
        "(one|some|part|half) of (them|it|my|the)",
        "(snap|stamps|medicaid|link|medical|wic|tanf|ssi|housing|rent) .. (snap|stamps|medicaid|link|medical|wic|tanf|ssi|housing|rent)",
    ),
    "cut down or cut off, not which": ("cut (my|the|our) (snap|stamps|food stamps|link|benefits|medicaid|ebt|food) $",),
    "still to come": (
        "(will|going to|gonna|about to|supposed to|might|may|soon|next|scheduled|getting ready|expect|expecting|think|probably|maybe|threatening|trying|waiting|would|could|should|pending|applied|reapplied|appeal|appealing|review|if|when|worried|afraid|letter|said they|says they|saying)",
        "(not sure|do not know|unsure|idk|kind of|sort of|i guess|depends|up and down|on and off|off and on|no idea|fluctuates|varies|back on|again|reinstated|restored|came back|then)",
    ),
    "who pays more": (
        "(my)? (rent|co pay|copay|premium|portion|share) .. (up|went|increased|raised|down|lower|lowered)",
        "(my|the) (kids|mom|son|daughter|husband|wife|mother|baby) .. (lost|got|went|cut|stopped|benefits)",
    ),
}
