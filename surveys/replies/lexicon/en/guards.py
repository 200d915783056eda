"""English words that forbid taking a value at its face: another time, an exception, a part left unsaid."""

#: A pay or a number of hours beside these is not, or not only, today's.
ANOTHER_TIME = {
    "condition": (
        "to (start|begin) (with|off)?",
        "(starting|start) (out|off)",
        "(until|till|til) ((my|the)? (probation|training|orientation|review)|i (finish|pass|get|hit|complete|start)|they|# (days|weeks|months|hours)|then)",
        "(starting|effective|beginning) (#|#th|on|in|next|tomorrow|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday)",
        "i start (#|#th|on|in|next|tomorrow|this|monday|tuesday|wednesday|thursday|friday|saturday|sunday)",
        "if",
        "unless",
        "when (i (do|work|get|go|take)|it is|its|they|we|busy|working)",
        "(while|during|in|for|on) (i am)? (in|on|the)? (training|probation|orientation)",
    ),
    "later": (
        "(after|once|by|within) ((my|the)? (probation|training|orientation|review)|i (finish|pass|get|hit|complete|start)|they|# (days|weeks|months|hours)|(first|1th) (year|month))",
        "in (#|a|another|the next|about) .. (days|weeks|months|week|month|year)",
        "next (week|month|year|check|paycheck|summer|spring|fall|winter|january|february|march|april|may|june|july|august|september|october|november|december|monday|friday)",
        "(will|going to|about to|would|should|could|supposed to|promised|hoping|hopefully|expecting|soon|eventually|tomorrow)",
    ),
}
#: All but what follows.
EXCEPT = (
    "(everything|all|every one|all of them) .. (but|except)",
    "(except|excluding|besides|minus|aside from|apart from|other than|all but|everything but|just not|rather than)",
)
#: Nothing but what follows: no exception.
NOTHING_BUT = (
    "(nothing|none|anything|not any|no benefits|no) .. (except|besides|aside from|apart from|other than|but)",
    "not .. (anything|any) .. (except|besides|aside from|apart from|other than|but)",
)
#: A turn of the sentence: what follows may undo what came before.
TURNS = "but however although though except instead then now found started".split()
#: For a while only.
FOR_A_WHILE = (
    "(until|till|til|through) (the|after|about|around|at least|this|my)? (christmas|thanksgiving|halloween|easter|holidays|holiday|new years|school|season|contract|project|job|they|the #|#th|end|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|tonight|then|next|summer|spring|fall|winter|end)",
    "(going to|about to|will) (fire|lay|let|cut|close|shut)",
    "(last|final) (day|shift) (is|will|there is|friday|tomorrow|monday|next)",
)
#: Before "through Friday" these make it the days of a week.
DAYS = "monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun m".split()
#: Said with a wink.
IRONY = (
    "(yes|yeah|sure|ok) right",
    "as if",
    "i wish",
    "(very)? funny",
    "in my dreams",
    "who would (hire|pay|want)",
    "(not)? (hahaha|haha) no",
)
#: Little words that carry no benefit, beyond those the other lists know.
PLAIN = (
    "a an the and or n my me i we you your they them it this that these those is are am was be been do does did has have had get gets got getting gotten "
    "receive receives receiving received on in at of for from to with through by also too plus both each only just all some any here there right now "
    "still currently yes no not none about like think every month monthly week weekly year so well because since per job work company employer "
    "give gives gave offer offers offered provide provides include includes pay pays cover covers match matching free paid full part time good great nice "
    "really pretty much one two first second card check help insurance plan plans package benefits benefit coverage family kids baby son daughter children "
    "us our as if when after before more less little lot bit thank god blessed happy glad though even today last myself self single lil wee unlimited accrued matched matches accrue decent sucks basics basic trash ok okay expensive cheap pregnant disabled sick bad amazing awesome best crappy mid solid standard donuts coffee snacks lets see site onsite thats stuff barely hardly office center centre".split()
)
#: A trade learned or wished for.
HOPED = (
    "(training|studying|learning|going|trying|want|wants|hoping|school) (to (be|become)|for)",
    "(in|doing) training (to|for)",
)
#: A job title does not begin so.
VERBS = (
    "help helping assist assisting supervise supervising charge responsible support supporting watch watching".split()
)
#: Benefits that no job gives, whatever else was asked.
SURELY_PUBLIC = "snap ebt stamps calfresh tanf medicaid medicade ssi ssdi wic liheap".split()
#: Says that a benefit is had.
HAVE = "get getting receive receiving have on gets".split()
#: Behind "and", these begin a new part of the reply.
NEW_PART = "i we still no not my am also get getting".split()
PAUSE = ("(on|taking|took|a|my) break (from)?", "time off from (work|school)", "(sitting|sat) (out|this)")
TO_SCHOOL = (
    "(going|go|going to go|plan|planning|want|wants|starting|start|enrolling|return|returning|get) (back)? (to)? (school|college|class|classes) (in|next|soon|on|this|for|after|when)",
    "(going|want|plan|planning) to (go|start|enroll|return)",
)
#: Somebody else, as the one a sentence is about.
OTHERS = (
    "(my|his|her|our) (kid|kids|son|sons|daughter|daughters|mom|mother|dad|father|brother|sister|wife|husband|cousin|friend|boyfriend|girlfriend|uncle|aunt|roommate|fiance|partner|grandson|granddaughter|niece|nephew|coworker|manager)",
    "(everybody|everyone|most people|some people|the others|coworkers|other people) (is|are|gets|get|makes|make|got|here|at|else|has|have|there|was|were|else|in|who|that|works|work)",
)
#: Where the one who writes comes back in.
SELF = "i me my we im am".split()
#: A "not" that denies no answer.
HARMLESS_DENIALS = (
    "(did|has|have) not (end|ended|stopped|quit|left)",
    "not (much|enough|bad|good|great|a lot|very|really|too|that|the best|complaining|alot|nearly|worth|sure why|happy|easy|fun)",
    "no (weekends|nights|holidays|saturdays|sundays|sunday|saturday|weekend|breaks)",
    "not (many|that many|as many|too many|all of them)",
    "no (tax|taxes|deductions|set (schedule|hours|days)|(more|longer)|ot today)",
    "(lost|lose|losing) (the|a|our|their|some) (contract|account|client|clients|customers|business|people|workers|bid)",
    "(lost|lose|losing) (my|the|our) .. (pay|differential|premium|bonus|hours|shift|overtime|raise)",
    "(not|no) # (no more|any more|anymore|no longer)",
    "no (overtime|ot|benefits|tips|problem|problems|complaints|change|raise|raises|lie|cap|bonus|extra|joke|more no less|deductions)",
    "can not complain",
    "not (a|one) (penny|dime|cent) more",
    "nothing (else|more|special|new|fancy)",
    "(barely|hardly) (any|anything|nothing|much|enough|none)",
)
#: A number of a house, a street or a bus.
ADDRESS = (
    "(live|living|stay|staying|located|address is|moved) (at|on|over on)? #",
    "# (w|n|e|west|north|east|south) (#|#th)",
    "(at|on) # (st|street|ave|avenue|blvd|road|rd)",
    "(my)? address",
)
TRYING = "trying hoping wish wishing hopefully waiting tryna".split()
