"""English words around work: what changes no status, or changes which one is meant."""

#: Neither looking for work nor studying, as the answer to that very question.
NEITHER = (
    "^ (neither|neither one|none|none of (those|them|the above|these)|not either|nothing|no neither|neither of them) $",
    "(not|neither) .. (looking|studying) (or|nor) .. (looking|studying|school)",
)
#: Things that do not work, are cut or suspended, without that being said of a job.
THINGS = "phone app car link bus truck van computer laptop license licence cdl permit card account internet wifi snap benefits stamps insurance medicaid case tv heater heat ac".split()
#: Behind "the", these are moments and no things: "at the moment not working".
MOMENTS = "moment time minute present day end".split()
#: Behind a "not" these say the opposite: "never stopped working".
UNDONE = "stopped quit lost left without out".split()
#: Alone, these tell of hours and not of a job.
ONLY_TIME = "full part time".split()
SEEKING = "looking searching applying hunting".split()
#: Before work that is not had.
SOUGHT = "seeking want wanting".split()
#: What somebody with a job may look for.
ANOTHER = "second 2th another better side".split()
THERE = ["there"]
VERBAL = "working work works employed".split()
#: Somebody else, right before a verb.
THIRD = "is he she".split()
WHOSE = "the my this your".split()
#: Before a school, these tell of one that is over: "i done 2 at the community college".
STUDIED = "done did took finished completed graduated passed dropped quit tried".split()
#: Told beside a job that was left, these are why, and no leave.
HURT = "hurt injured injury broke tore sprained accident surgery".split()
SELVES = ["i"]
#: Work that was dropped: "quit working".
DROPPED = "quit lost stopped".split()
#: Behind a "no" that opens the reply, these begin to tell.
TELLS = "going attending enrolled taking retired disabled in at back".split()
NOT_YET = (
    "not yet",
    "have not started",
    "(but|so)? (right now|for now|currently|at the moment|as of now|until then|yet) (no|not|nothing) $",
)
#: What is told around working or not working, and changes neither.
AROUND_WORK = (
    "(until|till|til) (i|something|somethin|a) .. (find|get|comes|better|real|land|opens) ..",
    "(only|just|like|about|maybe)? # (days|shifts|nights) (a|per|each|every)? (week|weekend)",
    "(they|boss|company|and|but|just|manager|also)? (cut|dropped|lowered|slashed|reduced|chopped|took|cutting|short|shorted) (on)? (my|our|the|everybodys|me on|us on|some|back)? hours",
    "(it is|we are|i am|all|and|in the|in a|with the|now)? union",
    "(i|we) (got|get|have) (everything|all of it|all that|the works|it all|the whole package)",
    "(sorry|just) .. (seeing|saw|got|getting) (this|ur|your|the) (text|message|msg)?",
    "not (at|with|in) (the|that|my) .. (no more|anymore|any more|no longer)",
    "(keep|keeping|kept) (the|my) (lights|heat|bills|head) (on|paid|up|above water)?",
    "(because|cause|cuz) of (the|my|a) ..",
    "(a few|some|couple|several) (places|spots|companies|jobs|apps|applications)",
    "(i)? applied (to|at|for|everywhere|online)?",
    "not (in)? my field",
    "ended up",
    "(no|lost|lost my|need|needing|without|do not have|got no) (a|my|the)? (car|ride|transportation|license|childcare|child care|babysitter|sitter|bus fare|gas money)",
    "(my|with my|got a|have a|because of my|cuz of my) (background|record|felony|felonies|case|charges|age)",
    "(on|off) (parole|probation|papers)",
    "(on)? (indeed|ziprecruiter|zip recruiter|linkedin|monster|craigslist|snagajob|glassdoor)",
    "(they|everybody|employers|everyone|and|then|just|all) .. (ghost|ghosted|ghosting|ghosts) (me)?",
    "(nobody|no one|no body|they) .. (call|calls|called|calling) (me)? (back)?",
    "(put|putting|send|sent|sending|fill|filled|filling|turned|turning) (in|out) .. (apps|app|application|applications|resumes|resume)",
    "(it|its|things|work|everything|honestly|life|money) (is|has|been|is been|has been)? .. (rough|hard|slow|tough|crazy|tight|a struggle|stressful|tiring|bad|busy|hectic|good|great|ok|fine|steady)",
    "(behind|late|caught up) on (my|the)? (rent|bills|everything|mortgage|lights|payments)",
    "(my)? (car|truck|van|ride|transmission|engine) (broke|died|blew|quit|is down|broke down|got stolen|got towed|got repoed|went out)",
    "(got|getting|have|had) (my|the) (kids|kid|son|daughter|babies|children) back",
    "(that is|is|my|thats) .. (focus|priority|main thing)",
    "(thank|thanks|praise|glory) (to)? (god|the lord|jesus|yall|you)",
    "(pretty|very|so|real|too|way|super)? (tired|exhausted|beat|wore out|worn out|blessed|happy|grateful|stressed|excited|proud|broke|bored|depressed|burnt out|burned out)",
    "(pay|pays|bills|money|check|checks) (is|are)? (the|my)? (bills|short|tight|late|low|good|decent|ok|trash|weak)",
    "(it|that) (pays|paying|helps|keeps) (the|my|me) (bills|rent|busy|afloat)",
    "(hate|love|like|enjoy|loving|liking|cannot stand|can not stand|tired of|sick of) (it|this|the|my|that|these|them) (job|place|people|hours|boss|coworkers|work|shift|commute|drive|folks)?",
    "(boss|manager|supervisor|people|coworkers|crew|management|hours|commute|drive|managers) (is|are|be|can be) (ok|cool|nice|good|great|mean|rude|crazy|awful|terrible|a jerk|jerks|toxic|long|late|early|chill)",
    "(better|worse|good|bad|great|crazy|long|short|weird) (hours|pay|people|boss|management|money|schedule|commute|days|nights|benefits)",
    "(going|been|almost|about|coming up on|close to|over|like) (on)? # (years|months|weeks|days|yrs|wks|year|month|week)",
    "# (years|months|weeks|days|yrs|wks|year|month|week) (now|strong|in|today|already|next)",
    "(saving|saved) (up|money) ..",
    "(trying|tryna) to (make|get|stay|keep|save|pay|hang|hold|do) ..",
    "(drama|cliques|nonsense|politics)",
    "(closer|close|far|further) (to|from) (home|the house|my house|me)",
    "(on|by|with|over|at) (the|my) (bus line|east side|west side|north side|south side|mall|highway|airport|corner|house)",
    "out (here|there|by|near|past|in) ..",
    "(lost|losing) (the|that|our|their) .. (contract|account|grant|funding|bid|client)",
    "(ran|run|running) out of (work|money|funding|hours|jobs)",
    "(did|do) not (want|wanna|feel like) (to)? (go|move|drive|relocate|commute|transfer) ..",
    "(too|so) (far|much|many|long|late|early|cold|hot|slow) ..",
)
#: "not now" and the like tell of work only where work was asked about.
BARE_NOT = (
    "not now right at the moment this time yet today anymore any more no currently lately all presently as of".split()
)
#: Work that a subsidy pays for, or at the program itself.
SUBSIDIZED = (
    "(transitional|subsidized|transition|sheltered) (job|jobs|work|employment|position|placement)",
    "^ subsidized $",
    "(program|grant funded|wioa|tanf|stipend|work experience) (job|position|placement|crew)",
    "(work|working|works|job|hired|still) (for|with|at|by) (you|you all|you guys|the program|your program|your company)",
    "(on|in) (the|your) (crew|social enterprise|work crew)",
    "(summer youth|youth employment|senior employment|work experience|wex) (job|program|position)",
)
