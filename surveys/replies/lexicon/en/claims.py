"""English words that place an amount in time: one said of today, of before, of later, or of overtime only."""

#: Where what is said of one amount ends and what is said of the next begins; the strongest first.
TURNS = "but though although however except".split()
JOINTS = "and n plus so then also with".split()
NEW_SUBJECT = (
    "i it they he she we my that goes went go got getting moved bumped raised making now currently right".split()
)
#: Between the ends of a shift, or of a range.
UPTO = "to until til till - thru".split()
#: Begins a part of its own even without a joint.
OTHERS = "they he she".split()
#: The words around an amount. A phrase that ends with the amount stands before it, one that begins with it behind.
TIMES = {
    "now": (
        "(now|currently|today|right now|presently|nowadays|these days|as of (now|today|this week|this month))",
        "(i am|i been|im) (at|making|getting|up to|down to|on|doing|working) .. #",
        "(went|moved|got|gotten|bumped|raised|raise|cut|dropped|lowered|brought|increased) .. to .. #",
    ),
    "earlier": (
        "(was|were) .. #",
        "(was|were) (making|getting|earning|paid|paying|doing|working|given) .. #",
        "(used|use) to .... #",
        "(started|start|began|came in|hired) (me|us|off|out)? (at|with|making|on|doing|getting|out) .. #",
        "start (me|you|us|everyone|everybody|people|them|new people) .. at .. #",
        "# .. before (i (got|was|left|quit|lost|stopped)|they (cut|let|laid|closed|raised|moved)|that|covid)",
        "starting (out|off)? (at|with) .. #",
        "(starting|start|entry|hiring|training) (pay|rate|wage|out) (is|was|of)? (like|about)? #",
        "(before|last (job|time|year)|previously|originally|at first) .. #",
        "(went|go|gone|up|down|raise|raised|bump|bumped|moved|increase|increased|cut|dropped|reduced|lowered) .. from .. #",
        "(instead of|no longer|not|rather than) (at|like|about|making|getting)? #",
        "# .. (at first|before $|before now|previously|originally|back then|in the beginning|last (year|month|time))",
        "# .. when i (started|began|left|was|got hired|first)",
    ),
    "from": ("^ from #", "from # to"),
    "up from": ("to .. # (an hour|hourly|a week|a year|hours)? (up|down)? from (like|about|at)? #",),
    "later": (
        "(will|going to|about to|would|should) .... #",
        "(goes|going|go|moves|moving|jumps|bumps) (up|down)? to .. #",
        "(promised|told|offered|offering|promising) .... #",
        "(want|wants|wanted|asking for|asked for|deserve|need|hoping for|worth) (like|about|at least|to make|to get|to be at|me)? #",
        "(gone|gon|finna|bout to|fixing to|might|may) (be|go|get|make|give me|go up to|bump me to|bump it to) .. #",
        "(top|tops|topping|max|maxes|maxing|cap|caps|capped) (out)? (is|at)? #",
        "(will|would|do|does|can) not (let|give|allow|schedule|go|pay|work) .... #",
        "(they|he|she|boss|manager|supervisor|we) (said|says|say) .... #",
        "(next|come|after|in|once|upon|by) (year|month|week|probation|training|the new year|january|february|march|april|may|june|july|august|september|october|november|december) .. #",
        "(until|til|till) (i|we) (get|make|hit|reach) .. #",
        "(looking|trying|hoping|hope|wish|wishing|like|love|ready|wanting|pushing|fighting|waiting|rather|prefer) (to|for|on|i|we|they) (get|got|have|had|be|work|do|make|see|hit|find|reach|give|gave|go|getting|would give)? (at|me|us|to|up to|back to|closer to|it up to)? (like|about|at least|more like|another)? #",
        "# .. (after|once|upon) (i (finish|pass|get|hit|complete|do|start)|my (probation|training|review|# days|first)|the (training|probation|first|new)|probation|training|orientation|# days|# months|# weeks)",
        "# .. once (i|my|the|they)",
        "(after|in|til|until|till) (the|my|a|about)? # $",
        "# .. when i (finish|pass|get|hit|complete|turn|become)",
        "# .. (next|starting|effective|beginning) (month|week|year|monday|#th|january|february|march|april|may|june|july|august|september|october|november|december|next)",
        "# .. (soon|eventually|later|tomorrow)",
    ),
    "later beside now": (
        "then .. #",
        "# .. (in|by|come) (january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|fall|winter|# weeks|# months)",
    ),
    "overtime": (
        "# (an|per|/)? (hour|hours)? (of|for|on)? (the)? overtime",
        "overtime (is|at|pays|pay|rate|for|after|over|past)? .. #",
        "(the first|1th|after|past) # hours",
    ),
    "taken": (
        "(minus|less) (about|like)? #",
        "(take|takes|took|taking|deduct|deducts|holds|union wants|union takes|dues are|dues is) (me|us|out|off|back|away)? (about|like|almost)? #",
        "# (a|per|every|each|an)? (check|week|month|paycheck|pay period|hour)? (for|out for|towards|toward) (the|my|our)? (taxes|tax|insurance|uniform|uniforms|union|dues|tools|boots|medical|dental|child support|garnishment|gas|parking|health insurance|401k|retirement|fees|the bus|bus|rent)",
        "# (a|per|every|each)? (check|week|month|paycheck)? (out of|off of|off) (it|my check|each check|every check|that|the check|my pay)",
    ),
    "theirs": (
        "(my|his|her|our|the|other|new) (new)? (wife|wifes|husband|husbands|mom|moms|dad|dads|sister|sisters|brother|brothers|son|daughter|boyfriend|girlfriend|roommate|cousin|uncle|aunt|friend|friends|partner|fiance|coworker|coworkers|buddy|homeboy|homegirl) (only|be|is|who|he|she)? (is|are)? (get|gets|getting|make|makes|making|at|on|earn|earns|gets paid|paid|started at|starts at|got|work|works)? (like|about|over|almost)? #",
        "(new|other) (people|guys|hires|workers|ones|girls|folks) (get|start|make|are getting|started|come in|are at|are starting)? (at|out at|like)? #",
    ),
    "raise": (
        "(raise|raised|bump|bumped|increase|increased|up|more|extra) (me|us|it|everybody|everyone|my pay)? (about|like|by|of|a|another)? (a|about)? .. #",
        "(gave|given|give|got|get) (me|us|everybody)? (another|a|an extra|like|about)? #",
        "# (dollars|cents|percent|%)? (an hour)? (raise|more|bump|increase|extra)",
    ),
}
#: Beside these, words of another time or of a condition say nothing about the amount.
HARMLESS_TIMES = (
    "(my|the|this)? (last|latest|recent|most recent)? (check|checks|paycheck|deposit|direct deposit) (was|were|came out to|came to)",
    "same as (when|before|last|always) (i|time|year)? (started|left|was)?",
    "same since .. (started|left|began)",
    "(more|less|better) than (before|i was|last time|when i started)",
    "if (that is|this is|it is)? what .. (mean|asking|ask|want|need|meant|talking|saying)",
    "if (you|u) (mean|asking|are asking|were asking|wondering|want to know)",
    "(after|once) (they|it|the|all|my|all the|they all)? (take|takes|took|taking|taxes|tax|deductions|everything|insurance|uncle) .. (tax|taxes|out|deductions)?",
    "(working|works|work|worked) (out|here|there)? since",
    "if (that|it) helps",
    "if that counts",
    "(before|after) (the)? (tax|taxes|deductions)",
    "(only)? (when|if) (it is|there is|they have|they got|we have|i get|it)? (any)? work",
)
#: After "a quarter", "a dollar": what a raise was.
COINS = "quarter dime nickel dollars buck".split()
RAISES = "raise raised up bump bumped increase increased more".split()
#: Extra work beside the hours of a week.
OVERTIME = "overtime extra".split()
EXTRA = "overtime extra saturday saturdays sunday sundays weekend weekends mandatory".split()
#: Said before the sum of what came before it.
SUMS = "so total totals equals is : about basically".split()
#: Between "hours" and their number: "my hours got cut, im only at 28".
GETTING_TO = "at to i am im only about now like are is just around down up got get getting went cut dropped , so been be they by were have has maybe lately more less".split()
#: Between the number of shifts and their length.
TIMES_SIGN = "x of times * at for /".split()
SHIFTS = "s shift shifts day days nights night each daily".split()
#: Takes back what follows: "almost full time".
NEARLY = "almost nearly close not practically basically technically barely".split()
