"""English words for public benefits: which, drawn or not, and how they ended."""

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
#: Lost by a rule, not for want of need: papers, interviews and deadlines missed, sanctions, limits of time. Only looked
#: for where a benefit has ended.
CUT_FOR = (
    "(sanction|sanctions|sanctioned)",
    "(time|month|months|year) (limit|limits)",
    "(ran|run) out of months",
    "work (requirement|requirements|rule|rules|hours)",
    "(missed|miss|missing|skipped|forgot|forgotten|late|never|over|behind|lost|no|without|incomplete|wrong) .. (paperwork|papers|paper|packet|form|forms|recertification|recert|redetermination|renewal|interview|appointment|appt|meeting|orientation|deadline|date|verification|letter|mail)",
    "(because of|cause of|due to|over|for) (some|my|the|a|missing|not doing|bad|late)? (paperwork|papers|recertification|recert|redetermination|renewal|verification)",
    "(did|do|could|can|had|have|has|was) not .. (renew|renewed|recertify|recertified|reapply|turn|turned|send|sent|finish|finished|fill|filled|do|get|make|made) .. (paperwork|papers|packet|form|forms|recertification|recert|redetermination|renewal|interview|appointment|appt|verification|letter|in time|on time)",
    "(did|could|do) not (renew|recertify|recert) (it|them|in time|on time|snap|stamps|medicaid)?",
    "(forgot|failed|missed) (to|my|the) .. (renew|recertify|recert|renewal|redetermination)",
    "(off|closed|cut|stopped|ended|canceled|cancelled) , paperwork",
)
#: Words with which the end may have another reason: earning more, a job, no need, or giving it up oneself.
OTHER_ENDS = (
    "make makes making made earn earning earns income money raise hired wage wages pay paid paying job jobs working "
    "limits myself need needed needs gave refused declined sold quit afford better married moved"
).split()
