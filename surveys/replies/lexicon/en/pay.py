"""English words for pay and hours."""

_PER = "(a|an|per|/|each|every|the|by the|for a|for the|for an|for)?"
UNIT = {
    "hour": (
        "(a|an|per|/|each|every|the|by the|for an) (hour|h|hr)",
        "hourly",
        "hourly (rate|pay|wage)",
        "(a|an|per|/) hours",
        "an our",
        "per our",
    ),
    "day": (_PER.replace("?", "") + " (day|shift day)", "daily", "everyday", "a day (cash)?"),
    "week": (
        _PER.replace("?", "") + " week",
        "weekly",
        "(every|each) (monday|tuesday|wednesday|thursday|friday|saturday)",
    ),
    "biweekly": (
        "biweekly",
        "bi weekly",
        "(every|per|for|each|a|/) (2|other) (week|weeks|wks)",
        "every other (monday|tuesday|wednesday|thursday|friday|pay week)",
        "every 14 days",
        "(2|two) weeks pay",
        "(for|in|over) (the|a)? 2 weeks",
        "every second (week|friday)",
        "fortnightly",
    ),
    "semimonthly": (
        "semimonthly",
        "semi monthly",
        "(twice|2 times|2x) (a|per|each|every|/|in a) month",
        "(on)? (the)? # and (the)? #th",
        "(on)? (the)? #th and (the)? (#th|last|end of the month|30|15)",
        "(on)? (the)? 1th and (the)? 15th",
        "(on|every|each)? (the)? (first|1th|1) (and|n) (the)? (fifteenth|15th|15)",
        "(on|every|each)? (the)? (fifteenth|15th|15) (and|n) (the)? (last|thirtieth|30th|30|31th|end of the month)",
        "twice monthly",
        "(2|two) (checks|paychecks|paydays) (a|per|each|every) month",
        "(on)? (the)? (15th|15|fifteenth) and (the)? last (day)? (of)? (the|each|every)? (month)?",
    ),
    "month": (_PER.replace("?", "") + " month", "monthly"),
    "year": (
        _PER.replace("?", "") + " year",
        "yearly",
        "annually",
        "annual",
        "(per|an) annum",
        "a year salary",
        "(annual|yearly) salary",
        "salary",
        "salaried",
    ),
    "?": (
        "(a|per|each|every|/|my|the) (paycheck|check|pay check|pay period|payday|pay day|checks|paychecks)",
        "paychecks",
        "bimonthly",
        "bi monthly",
        "every (15|10) days",
        "per pay",
        "(a|per) (shift)",
    ),
}
BASIS = {
    "net": (
        "after (tax|taxes|deductions|they take out taxes|everything|they take|all the taxes)",
        "take home",
        "taking home",
        "takehome",
        "bring home",
        "bringing home",
        "(i)? (clear|clears|cleared|clearing|net|nets|netting)",
        "(brings|bringing|brought) home",
        "net (pay)?",
        "(with|once) taxes (out|taken out)",
        "(taxes|tax) (taken|took|come|came) out",
        "in my pocket",
        "bring in after",
    ),
    "gross": (
        "before (it|that) (is|gets|get|got|was)? (taxed|taken|taken out)",
        "before (it|that) $",
        "before (it is|that is) (like|about)? #",
        "before (tax|taxes|deductions|they take out|they take|all the taxes)",
        "gross",
        "pre tax",
        "pretax",
    ),
}
CHANGE = {
    "increased": (
        "(gave|given|give) (me|us|everybody|everyone|all of us) .. raise",
        "# raises",
        "(with|after|since) (the|my|our|a) (raise|increase|bump)",
        "(got|gave|get|had) (me|us)? (a|an|another)? (# cents|# dollars|quarter|dime|nickel|dollars|dollar|buck) raise",
        "(got|had|received|given|gave me|gave us|gave everybody) (my|our|the|another) .. (raise|bump|increase)",
        "(did|do|gave|give|got|get|had|after) (the|an|our|my|that|us the|us an|me an|their|this) (cost of living|annual|yearly|union|contract)? (increase|raise|bump|adjustment)",
        "(got|gave|given) (my|me|our|us|me my|me a|us a|a|the) (# %|percent|cola|step|merit)",
        "(bumped|raised|moved) (everybody|everyone|all of us|our pay|us all|them) (up)?",
        "(went|go|gone) up (a|about|like|by)? (# cents|dollars|quarter|# dollars)",
        "(got|gotten|get|had|received|have gotten|gave me|given|was given) (a|my|another|me a)? (little|small|big|nice|pay)? raise",
        "raise (to|up to)",
        "raised (me|my pay|to|it|the pay|us)",
        "(bumped|moved|bump) (me|my pay|us|it)? (up|to)",
        "(went|going|gone|goes|moved|up) up (to|from|in pay|in)?",
        "(pay|wage|rate|it) (went|has gone|is) up",
        "up from #",
        "(pay|wage) increase",
        "increased",
        "making more",
        "more than (before|i was|last time)",
        "used to (be|make|get) .. now",
    ),
    "same": (
        "same (pay|wage|rate|amount|as before|as last time|money|thing|as it was|as always|hourly|salary|one|exact)",
        "(still|stayed|stays|is|remains|exactly|exact|about|all) the same",
        "^ same $",
        "same (ol|old|exact|damn)? #",
        "same as when",
        "same as (what|how much)? (i|we|it|always|ever|last|before)",
        "(same|same pay|same rate) since",
        "no (raise|change|changes|raises) (still|yet)?",
        "(has|have|did) not (changed|change|gone up|went up|moved|increased)",
        "no (raise|change|changes|raises)",
        "^ still same",
        "(nothing|not) changed",
    ),
    "reduced": (
        "(pay|wage|rate|hours)? (cut|reduced|lowered|dropped|decreased) (my pay|to|me|down|from|me down|my rate|me to)?",
        "(went|going|down|knocked|bumped|took|brought|cut|dropped) .. down (to|from)?",
        "down to #",
        "down from #",
        "pay cut",
        "(less|lower) now",
        "(took|take|taking|takes) .. (pay|differential|premium|bonus|diff) (away|off|back)",
        "(took|taking|take) (away|back|off) (my|the|our) .. (pay|differential|premium|bonus|diff)",
        "(lost|lose|losing) (my|the|our) .. (differential|premium|diff|shift pay|lead pay|night pay)",
        "making less",
        "less than (before|i was|last time)",
    ),
}
#: A single word behind an amount that is its unit.
PERIODS = {"week": "week", "month": "month", "year": "year"}
#: Behind "shift" these make it a job title.
SHIFT_TITLES = (
    "lead leader manager mgr supervisor sup super coordinator boss captain nurse meal meals drink pay".split()
)
#: Before a unit these make it a time: "since a week".
SINCE = "since last this past there here been".split()
#: Behind a unit these make it a time that is gone or to come.
GONE = "ago passed".split()
#: Before tips and the like: there are none.
NONE_OF = "no not without zero".split()
#: Before "full time" these say that it is not so, or said of something else.
NOT_A_SCHEDULE = "not no school student college was want looking need find going for wants becoming trying try hoping hope wish asking asked pushing push".split()
#: Behind "full time": it is said of learning.
EARLIER = "was were started used before began".split()
STUDIES = "student school college classes".split()
#: Before "from 17 to 19": pay changed.
WENT = "went gone moved jumped me us up down it switched got bumped raised increased cut dropped lowered brought knocked reduced everybody everyone pay rate".split()
#: Before "up to 36": a change, not a limit.
MOVED = "moved bumped went got gotten raised brought am back".split()
#: Before a raise: it is hoped for or promised, not had.
GOES = "goes going".split()
#: Before "training pay": it is over.
OVER = "off past done finished through after over out passed completed".split()
#: Before a raise: it was not had.
NEVER = "not no never without".split()
#: Behind "up to 19": it is what is paid, no limit.
SINCE_THEN = "since now".split()
NOT_YET = "will going supposed should promised promise hoping hope want wanted need waiting asked asking might may could would until til till when if about soon".split()
#: Before "every other week": when the pay comes, not when the work is done.
PAYDAYS = "paid pay payday check checks paychecks paycheck get".split()
WEEKS = ("weeks", "wks")
WORKING_TIME = "hours schedule shifts".split()
#: Changes nothing about a number of hours.
A_LITTLE = ("(a little|a bit|little|slightly|a tad|maybe a little|an hour|# minutes) (bit)? (more|less|over|extra)",)
#: Hours that are counted by the day.
EACH_DAY = "each every shifts shift days day daily".split()
DOUBT = {
    "a limit or a near amount": (
        "(more|less|higher|lower|better|greater) than (#|that|this)",
        "(over|under|above|below|almost|nearly|close to|at least|at most|up to|maximum|minimum of|no more than|barely|not even|just under|just over|a little over|a little under|little over|little under|little less|little more|a bit over|upwards of|anywhere|north of|short of|between|in the (high|mid|low)|somewhere) (of|from)? #",
        "# (or so more|something|some change|and change|or more|or less than|or better|and up|or above|or higher|or under|or below|ish to|plus change|and some change|and some $|some odd|odd|somethin)",
        "# (dollars)? (n|and|an)? (some)? (change|odd)",
        "# . (something|somethin|sumn|change|some)",
        "# plus $",
        "# plus (an|per|a|/) (hour|week|day|month)",
        "(mid|high|low|upper) (teens|twenties|#|20s|30s)",
        "half of",
        "(maybe|possibly|supposed to|should be|i think|i believe|guess|not sure|if i|would be|might be|expecting|expect|probably|hopefully|hoping) .. #",
        "# (maybe|i think|i guess|possibly|if|depending|or something|or sumn|or so i think|not sure|would be)",
    ),
    "minimum wage, without the amount": ("(minimum|min) (wage|pay|rate|in|is|for)?", "whatever (the)? minimum"),
    "tips": ("(tips|tip|tipped|gratuity|gratuities)",),
    "commission or bonus": ("(commission|commissions|commision|bonus|bonuses|incentive|incentives|spiff)",),
    "paid by the piece": (
        "(per|each|every|by the|/) (mile|load|delivery|room|piece|order|trip|head|haircut|cut|house|job|unit|car|client|session|class|shift|visit|game|gig|route|stop|package|ride|box|case|pallet|customer|apartment|project|table|event|bag|yard|lawn|call|sale|plate|style|person|kid|child|pound|ticket|block|batch)",
        "(#|cents|dollars|paid|pay|get|make) (a|an) (mile|load|delivery|room|piece|order|trip|head|haircut|cut|house|unit|car|client|session|class|shift|visit|game|gig|route|stop|package|ride|box|case|pallet|customer|apartment|project|table|event|bag|yard|lawn|call|sale|plate|style|kid|pound|ticket|block|batch)",
        "piece (rate|work)",
        "(by the|per) (job|piece|load|mile|room)",
        "flat rate",
        "cents (a|per|/) mile",
        "paid (per|by the|by) (load|mile|piece|room|job|order|delivery|the piece|the job|task)",
        "cpm",
        "stipend",
        "room and board",
        "per diem",
    ),
    "two jobs": (
        "(one|1) job .. (other|another|second)",
        "(both|2|two|second|other|each) (jobs|job|places|gig|employers|one)",
        "at one .. (other|another)",
        "(the other|my other|another job|second job|2nd job|2th job|other job|side job|side gig|side hustle)",
    ),
    "a shift difference": (
        "(shift) (differential|diff|premium)",
        "(on)? (nights|days|weekends|weekdays|overnights|saturdays|holidays) (and|is|its|pay|are|get|#)? #",
        "# .. (on|for|during)? (nights|days|weekends|overnights|holidays|sundays|weekday|weekdays|saturday|sunday|night shift|day shift) (and|but|then)? .. #",
        "(double|time and a half|time and half) (time)? (on|for|at)? (the)? (weekends|weekend|nights|night|saturdays|saturday|sundays|sunday|holidays)",
        "(extra|more) (on|for) (nights|weekends|overnights|holidays)",
        "(plus|extra|more) .. (#|dollars|cents|dollar|quarter|buck) .. (for|on|when i work) .. (nights|weekends|night|saturdays|sundays|weekend|holidays|overnights|second|third)",
        "(training|trainee|probation|probationary) (pay|rate|wage|period)",
        "for (training|probation)",
        "during training",
        "while (training|in training)",
    ),
    "more at some hours": (
        "(weekends|weekend|nights|night|overnights|midnights|evenings|holidays|sundays|sunday|saturdays|saturday|second shift|third shift|2th shift|3th shift|after midnight) (it is|is|i get|they give|they pay|get|pays|you get|we get)? (a|an|1|another|an extra|like a)? (dollars|dollar|buck|quarter|dime|# cents|cents|# dollars|#) (an hour)? (more|extra|higher|on top)",
        "(dollars|dollar|buck|quarter|dime|cents) (an hour)? (more|extra|higher|on top)? (on|for|if i work|when i work) (the)? (weekends|weekend|nights|night|overnights|midnights|evenings|holidays|sundays|sunday|saturdays|saturday|second shift|third shift|2th shift|3th shift|after midnight)",
        "(more|extra) (on|for|if i work|when i work) (the)? (weekends|weekend|nights|night|overnights|midnights|evenings|holidays|sundays|sunday|saturdays|saturday|second shift|third shift|2th shift|3th shift|after midnight)",
    ),
    "pay that varies": (
        "(depends|depending|varies|vary|it varies|different every|changes|fluctuates|not steady|whatever i make|inconsistent|on and off)",
    ),
    "a raise with no new amount": (
        "(raise|bump|increase|bumped|raised|more|up|went up|cut|down|less|reduced|dropped|lowered) (me|up|of|by|my pay|us|it|down|about|like|a|about a|was|like a)? .. (# cents|# percent|# %)",
        "(a|1|#|one|2|another) dollars (raise|more|an hour more|bump|increase|up)",
        "(#|$ #) (raise|increase|bump|more)",
        "(#|$ #|# dollars|# cents) (more|extra|raise|less|increase|up|higher)",
        "# %",
        "(up|raise|raised|bump|more|extra) (a|by a|me a|one|of a) (dollars|dollar|buck|quarter|couple)",
    ),
    "somebody else's pay, or other money": (
        "(my|his|her|our) (wife|wifes|husband|husbands|mom|moms|dad|dads|sister|sisters|brother|brothers|son|daughter|boyfriend|girlfriend|roommate|cousin|uncle|aunt|friend|partner|fiance|kids|baby daddy) .. #",
        "(unemployment|workers comp|worker comp|workmans comp|disability|ssi|ssdi|social security|child support|alimony|pension|settlement) .... #",
        "# .... (from|of|in|on) (my)? (unemployment|workers comp|disability|ssi|ssdi|social security|child support|pension)",
        "(rent|bills|bill|owe|owes|costs|cost|mortgage|loan|child support|security deposit|payment|payments|groceries) .. #",
        "(daycare|childcare|babysitter) (is|costs|cost|runs|takes) .. #",
    ),
    "not paid yet": (
        "(would|wouldnt|i would) (like|love|want|take|be|need|accept|prefer)",
        "(promised|guaranteed|told) .. #",
        "(they|he|she|boss|manager|we|lady|guy) (said|says) .. #",
        "^ said .. #",
        "# would be",
        "(will|going to|gonna|about to|supposed to|should|would) (be)? (making|make|get|getting|paid|pay|start|be paid|earn|starting)",
        "(have not|did not|not) (been paid|gotten paid|got paid|get paid|received|got my)",
        "(first|next) (check|paycheck) (is|comes|will|on|next)",
        "(offered|offering|offer) (me)? #",
        "(asked|asking|want|wanted|need|wish|deserve|trying|looking|hoping) (for|to (make|get|be making|find|be at))? (like|about|at least|around|maybe)? #",
        "if i (work|get|make|do|pass)",
    ),
}
#: Words that make a number money even without a unit.
PAID = (
    "(make|making|makes|made|earn|earning|earned|paid|pay|pays|paying|getting paid|wage|wages|rate|salary|get paid|compensation|income|bring home|clear|clearing|take home|grossing|netting) ..",
)
#: Beside these a small number is pay.
PAY_WORDS = "raise raised pay paying wage rate bumped making make".split()
#: Words beside pay or hours that change nothing about them.
ASIDES = (
    "after (the|our|my|this) (holidays|holiday|season|summer|review|merger|contract|new year|first of the year|evaluation|eval)",
    "not (gave|give|given|giving|gived) (nobody|anybody|no one|us|me|everybody) (nothing|anything|none|no raise|a raise|a dime|raises|no raises)",
    "not (gave|give|given|giving|gived) (nobody|anybody|no one) ..",
    "(they|she|he|it|we)? (keep|keeps|been|are|is|always)? (cutting|cut|messing with|changing|taking|took) (my|our|the|back)? hours",
    "(supposed to|going to|about to|hoping to|want to|waiting to|due to) (get|have|be) .. (raise|more|review)",
    "(raise|review|increase) (in|is|coming|next|soon|after) ..",
    "(promised|promise|promising) (me|us|a)? .. (raise|more|hours)",
    "(because of|for the|thanks to|with the) .. (shift|union|differential|weekend|overtime)",
    "(overtime|ot) .. (time and a half|time and half|double time|extra)",
    "(time and a half|time and half|double time) (for|on|after)? .. (overtime|40|hours)",
    "(been|was|work|working|worked) (here|there) .. (months|years|year|weeks|month|week|while)",
    "(love|like|hate|enjoy) (it|my job|the job|this job|working|the people|the work)",
    "(not|barely) (enough|much|a lot|great|the best) ..",
    "(trying to|want|need|asking for|asked for|wish i had|could use) .. (more|full time|hours|overtime)",
    "(take|takes|took|taking|deduct|deducts|deducting|pull|pulls|keep|keeps|charge|charges) (me|us|it|that|money|some|a lot|so much|half|like half)? (out|off)? (for|of)? (the|my|our|them|these|their)? (taxes|tax|insurance|uniform|uniforms|union|dues|union dues|tools|boots|shoes|medical|dental|child support|garnishment|my loan|loan|rent|the van|van|ride|rides|transportation|gas|lunch|lunches|meals|housing|parking|parking fee|background check|drug test|health insurance|401k|retirement|fees|badge|scrubs|everything|stuff)",
    "(and|n|plus) (my|the|our|for|for my|for the) (taxes|tax|insurance|uniform|uniforms|union|dues|union dues|tools|boots|shoes|medical|dental|child support|garnishment|my loan|loan|rent|the van|van|ride|rides|transportation|gas|lunch|lunches|meals|housing|parking|parking fee|background check|drug test|health insurance|401k|retirement|fees|badge|scrubs|everything|stuff)",
    "(does|do|did) not (feel|seem|look) like (it|that|much|a lot|no|nothing)",
    "(on|in) (paper|writing)",
    "(will|would|do|does|can|are|is) not (go|going|let|letting|give|giving|schedule|scheduling|work|working|pay|paying|allow) (over|past|me|us|you|nobody|anybody|anyone|people|nobody else|no one)? (over|past|more|no more|more than that|full time|get more|have more|go over|overtime|over that)?",
    "so (they|he|she|that they) (do|does) not (have|need|got|gotta|gotta to|got to) (to)? (give|pay|offer|provide|cover) (me|us|you|people|nobody|no|any)? (insurance|benefits|health insurance|overtime|full time)?",
    "(just)? (hired|hiring|brought in|bringing in) (on)? (# people|more people|new people|somebody|someone|people|# more|# more people|new ones|# new people|a bunch of people)",
    "(it is|hours are|that is|they are|hours)? (about to|going to|will|might|may|could|probably) (be|go|get|change|drop) (less|more|down|up|cut|lower|higher|better|worse|back up|back down|different)",
    "(monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekdays|weekday|weekends|weekend|mornings|morning|nights|night|evenings|overnight|overnights|midnights|days|mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays|shift|shifts)",
    "# (nights|days|times|mornings|evenings) (a week)? (of|in|at|for)? (class|classes|school|college|training)",
    "(class|classes|school|college) # (nights|days|times|mornings|evenings)",
    "(pick|picking|picked) up (a|an|another|extra|some|more)? (shift|shifts|saturday|sunday|days|extra)",
    "in (dietary|the kitchen|the back|the office|housekeeping|shipping|receiving|production|maintenance|the warehouse|the deli|the bakery|produce|the meat department)",
    "(only|but only|just|but) (when|if) (it is|there is|they have|they got|we have|i get|its)? (any)? (work|hours)",
    "(barely|hardly|just) (enough|get by|getting by|making it|make it|scraping by)",
    "not (nearly|near|even)? (enough|much|a lot|great|the best|what i (want|need|wanted|was hoping))",
    "(and|plus|with|n)? (some|sometimes|a little|a little bit of|a lot of)? (overtime|ot) (when|if|during|at|on|in|every|sometimes|once)? ..",
    "(plus|and) (whatever|any|all the|what) (overtime|extra|else)? (they|we|i|is)? (got|have|give|offer|want|need|available|can get)?",
    "i am # years old",
    "(i)? (take|taking) # (classes|credits)",
    "(slow|busy) (season|right now|now|lately|this month|this time)",
    "(no|without|not any) (benefits|overtime|insurance|pto|weekends|nights|tips|raise|raises|yet|bonus)",
)
#: A second way of earning, told beside the first.
SECOND_JOB = (
    "(and|n|also|plus|but) (on|in|at)? (the|my)? (weekends|weekend|sundays|sunday|saturdays|saturday|nights|night|evenings|mornings|side|days off) .. (i|we)",
    "(and|n|also|plus|then) (i)? (also)? (do|clean|cleaning|drive|driving|deliver|delivering|sell|selling|cut|cutting|babysit|babysitting|bartend|bartending|dj|cater|catering|doing|work|working|door dash|doordash|uber|lyft|instacart) .. (on|at|in)? (the)? (side|weekends|weekend|sundays|sunday|saturdays|saturday|nights|night|evenings)",
    "(and|n|plus) (i)? (also)? (do|doing|drive|driving) .. (uber|lyft|doordash|instacart|grubhub|deliveries|ubereats)",
    "on the side",
    "(and|n|also|plus|then) (on|in)? (the|my)? (saturday|sunday|saturdays|sundays|weekend|weekends|monday|friday|fridays)? (mornings|morning|nights|night|evenings|evening|afternoons|weekends)? (i|am|i am)? (cutting|mowing|cleaning|driving|delivering|selling|babysitting|bartending|catering|braiding|landscaping|hauling|detailing|painting|roofing|cooking|waiting|serving|helping|watching)",
)
HOURS = {"hours": ("# hours", "# (a|per) week hours", "hours .. #")}
SCHEDULE = {
    "full_time": ("full time", "full timer", "fulltime"),
    "part_time": ("part time", "part timer", "parttime"),
    "varies": (
        "(depends|depending) (on)? (what|how|the|when|who|if)",
        "no (set|fixed|regular|steady) (schedule|hours|days|time)",
        "(it)? (varies|vary|varied|fluctuates|changes|change|differs|depends)",
        "(changes|different|depends|varies|vary) .. (week|weekly|day|schedule|month|weeks)",
        "(hours|schedule|shifts) .. (vary|varies|change|changes|different|all over|fluctuate|fluctuates|flexible|inconsistent|depend|depends)",
        "(no|not|never) (set|steady|fixed|regular|consistent|the same) (hours|schedule|amount)?",
        "(never the same|not the same|all over the place|up and down|as needed|on call|irregular|random hours|different every|different each|changes all the time)",
    ),
}
HOURS_DOUBT = {
    "a limit": (
        "every other (weekend|saturday|sunday|week|day)",
        "(# weekends|a weekend|# days) a month",
        "# (hour|hours) (clock|rule|limit|cycle|cap)",
        "(first|1th|after|past) # hours",
        "(promised|guaranteed|told|offered) .. #",
        "(they|he|she|boss|manager|supervisor) (said|says) .. #",
        "(not|no) #",
        "(my|his|her|our) (wife|husband|mom|dad|sister|brother|son|daughter|boyfriend|girlfriend|roommate|cousin|friend|partner) .. #",
        "(more|less) than #",
        "(over|under|above|below|almost|nearly|close to|at least|at most|up to|no more than|not even|between|barely|maximum|max) (of)? #",
        "# plus $",
        "# (or more|or less|and up|tops|max|maximum|at most|at least|minimum|hours minimum|hours max|hours or more|hours or less|or better)",
        "(used to|was|were) (be|work|working|get|getting|do|doing|at|on) .. #",
        "(want|need|asked|trying|wish|hoping|looking|supposed|should|would|will|going) .. #",
        "(if|when|unless|depending|depends)",
        "(or)? (sometimes|some weeks|other weeks|some days|on a good week|good week|bad week)",
        "# (something|some odd|odd)",
        "not sure .. #",
    ),
    "two jobs": (
        "(one|1) job .. (other|another|second)",
        "(both|2|two|second|other|each) (jobs|job|places|gig)",
        "at one .. (other|another)",
        "(the other|my other|another job|second job|2nd job|2th job|other job|side job|side gig)",
        "# (hours)? (at|for|with|in) .. and # (hours)? (at|for|with|in|on)",
    ),
}
SHORT_DAYS: dict[str, int] = {}
#: Letters that are days in "m-f" and "m-th", and nowhere else.
DAY_LETTERS = {"m": 0, "t": 1, "tu": 1, "w": 2, "wed": 2, "th": 3, "the": 3, "r": 3, "f": 4, "s": 5, "su": 6}
THROUGH = "through thru to until til till -".split()
LISTED = "and n , & the".split()
EVERY_DAY_SPAN = {
    "5": (
        "(monday|m) (through|to|-|until|and through|thru)? (friday|f)",
        "m - f",
        "m f",
        "weekdays",
        "monday tuesday wednesday thursday (and)? friday",
        "(every|each) weekday",
        "5 days",
    ),
    "6": ("(monday) (through|to|-|until)? (saturday)", "m - s"),
    "7": ("(every day|everyday|daily|7 days|seven days|all week)", "(monday) (through|to|-|until) (sunday)"),
    "4": ("(monday) (through|to|-|until)? (thursday)", "(tuesday) (through|to|-|until) (friday)"),
    "3": ("(monday wednesday (and)? friday)", "(friday) (through|to|-|until) (sunday)"),
}
