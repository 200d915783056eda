"""English words for school, certificates and whether a job is enough."""

_MONTHS = "(january|february|march|april|may|june|july|august|september|october|november|december)"
_COMING = f"(next|soon|{_MONTHS}|fall|spring|summer|winter|monday|tuesday|wednesday|thursday|friday|tomorrow|#th|in (a|#|the|about|two)|on (the|#|monday)|this (fall|spring|summer|winter|coming)|the (first|#th|fall|spring)|after)"
#: Colleges and schools that people name by their short names.
_SCHOOLS = (
    "(kennedy king|truman college|malcolm x|harold washington|wright college|olive harvey|daley college|triton|moraine valley"
    "|prairie state|south suburban|college of dupage|oakton|joliet junior|waubonsee|ivy tech|penn foster|lone star college"
    "|san jacinto|job corps|city colleges|devry|university of phoenix|western governors|wgu|uic|hcc|mt sac|elac|laccd|sac"
    "|delgado|cuyahoga|tri c|columbus state|sinclair)"
)

EDUCATION = {
    "?": (
        "(maybe|considering|on and off|off and on|kind of|sort of|on a break|taking a break|took a break|(winter|spring|summer|fall) break|semester off|on pause|on hold|suspended|online sometimes|when i can|i guess|might)",
        "(is|are) (she|he|they)",
        "waitlist",
        "(does|do|would|will|is|can|did) .. (count|counts|qualify)",
        "(count|counts) $",
        "then (i am|i will be|am|will be|that is) (done|finished|out|through|it)",
    ),
    "somebody else": (
        "(my|our) (oldest|youngest|middle|daughters|sons|girls|boys|wifey|fiance|partner|niece|nephew|grandson|granddaughter|son|daughter|kids|kid|wife|husband|brother|sister|children|boyfriend|girlfriend|mom|cousin)",
    ),
    "to come": (
        f"(start|starts|starting|begin|begins|beginning|going back|go back|returning|going to (start|go|enroll)|will (be|start|go)|plan to start|plan on) .... {_COMING}",
        f"(go|goes|going|back) (back)? to .. (school|college|class|classes|training|university|academy|program) .. (in {_MONTHS}|next (month|week|year|fall|spring|semester|summer)|(in|this) (the)? (fall|spring|summer|winter)|after .. (christmas|holidays|break|summer|new year))",
        f"(enrolling|signed up|sign up|registered|registering|enrolled|accepted|got accepted|got into|got in) .. (for|in|at) .. (next|soon|{_MONTHS}|fall|spring|summer|winter|monday|tomorrow)",
        "(next|this coming) (semester|fall|spring|year|month|week)",
        "(have not|did not) (started|start) (yet)?",
        "(applied|applying|application|apply|waiting to hear|have not heard back|on the (waiting list|waitlist)) ..",
    ),
    "wish": (
        "(want|wants|wanted|would like|would love|wish|hope|hoping|planning|plan|thinking|think|trying|looking (into|at|for)|considering) (to|about|of|on|i|it|into)? ..",
    ),
    "over": (
        "(just|already|i|recently|have|been|all)? (finished|graduated|completed|done|passed|got done|wrapped up|through with) .. (school|college|program|class|classes|training|last|in|it|already|week|month|year|ged|my|the|with)?",
        "(dropped|drop|flunked|dropping) (out|it|the|my|that|all)",
        "(i)? (stopped|quit|left|withdrew) (going|school|college|class|attending|classes|the program|from|it)",
        "(had|have) to (stop|quit|drop|leave|withdraw) ..",
        "(got|have|earned) my .. already",
        "(was|used to) (in|be|go|going|attend|attending|but)",
        "took .. (class|classes|course|courses)",
        "no longer (in|enrolled|attending|going)",
    ),
    "no": (
        "(not|no) (in|currently|enrolled|attending|taking|right now|at the moment|school|class|classes|training|anymore|any more|yet|at this time|now|in school|going|studying|program|a student|in a program)",
        "not yet",
        "not (this|the|next|for) .. (semester|year|term|fall|spring|summer|winter|time|moment|week|month)",
        "no (school|classes|class|training|program|programs|time|time for (that|school)|education|money for)",
        "(do|am|did) not (go|going|attend|attending|have time|in school|enroll|have (the)? (time|money))",
        "(can not) (afford|right now|go|at the moment) ..",
        "(have not|did not) (enrolled|enroll|signed up|been)",
        "out of school",
        "(just|only) (working|work|job)",
        "(too busy|no time|working too much)",
    ),
    "yes": (
        f"{_SCHOOLS}",
        "^ (yes|yeah|yep)? (i)? (go|attend) (on|every|in|at)? (the)? (monday|mondays|tuesday|tuesdays|wednesday|wednesdays|thursday|thursdays|friday|saturday|saturdays|sunday|nights|night|evenings|evening|mornings|weekends|# (days|nights|times|evenings)|part time|full time|twice) (and|,)? (monday|tuesday|wednesday|thursday|friday|saturday|sunday|thursdays|tuesdays)? (nights|night|evenings|mornings|afternoons|a week)? ..",
        "(go|going|goes|am|enrolled) (to|at) (truman|daley|wright|washington|malcolm|triton|oakton|college|school)",
        "^ (yes|yeah)? (ged|esl|hvac|cna|cdl|welding|nursing|college|classes|school|english) (on|at|every|twice|in the|classes|three|two|#) ..",
        "(going|back in school|school|studying|in school) for (my|a|an)? (associates|bachelors|masters|degree|ged|nursing|cna|cdl|hvac|license|aa|ba|rn|lpn|diploma|certificate|business|it|welding)",
        "(second|2th|1th|3th|4th|first|third|fourth|last) year (apprentice|student)",
        "(in|at|attending|going to|enrolled in|enrolled at|taking|doing|started|still in|go to|goes to|attend|back in|back at|enrolled|currently in|take|into|going back to|in my|do|through|on my) .. (school|college|class|classes|university|training|program|course|courses|semester|ged|cdl|cna|apprenticeship|year|academy|hvac|welding|nursing|job corps|certification|esl)",
        "(night|online|evening|day|weekend|ged|esl|english|college|community college|cna|cdl|nursing|computer|hvac|welding|trade|beauty|barber|cosmetology|nursing|medical assistant|phlebotomy|carpentry|electrical|culinary|forklift|adult|parenting|bible|truck driving|driving|high|vocational|tech|summer|real estate|coding|it|security|dental assistant|pharmacy tech|business|accounting|manufacturing|construction|apprenticeship|electrician|plumbing|dental|daycare|early childhood) (school|class|classes|program|training|course|courses|student|bootcamp|certification|college|apprenticeship|cert|certificate)",
        "(working|studying|work) (on|for|towards|toward) (my|a|the|getting my)? (ged|diploma|degree|associates|bachelors|certificate|cdl|license|hse|masters|certification|cna|high school|hiset|nursing|hvac|aa|ba)",
        "(getting|finishing|pursuing|earning|completing|finish|doing) (my|a|the|up my) (ged|diploma|degree|associates|bachelors|certificate|cdl|license|hse|masters|certification|cna|high school|associate)",
        "(school|class|classes|college) (#|two|three|on|every) .. (nights|days|evenings|week|saturday|saturdays|sunday|sundays|monday|tuesday|wednesday|thursday|friday|tuesdays|thursdays|weekends)",
        "(finishing|finish|graduating|graduate|wrapping) (up|it|it up|with it|school|my ..)? (in|next|this|on|by|soon) (week|month|semester|year|spring|summer|fall|winter|december|may|june|a|#|january|february|march|april|july|august|september|october|november)?",
        "^ .. (school|classes|academy|courses|bootcamp|boot camp) $",
        "(bootcamp|boot camp)",
        "(#|two|three|a couple|some|a few) (class|classes|courses|credits) ..",
        "(i am|am|got|still)? enrolled (at|in|with)",
        "apprenticeship",
        "(student|apprentice|freshman|sophomore|junior|senior)",
        "(studying|apprenticing)",
        "job corps",
        "^ (ged|esl|college|school|training|classes|class|full time|part time|online|hvac|cna|cdl|welding|apprenticeship|university|community college|job corps|trade school|barber school|kennedy king|truman|malcolm x|harold washington|wright|olive harvey|daley) (program|class|classes|student|school|training|college)? $",
        "(city|community|junior|state|technical|career) (college|colleges)",
        "(first|second|2th|1th|third|last|final|freshman|sophomore) (year|semester)",
        "(i am|still|yes) in (it|one|school|college|class|training)",
        "(part|full) time student",
        "still (in|going|enrolled|attending)",
        "(on my|almost) (last|final|done|finished|second|first|2th|3th) (year|semester|class|month|week|with (school|my))",
        "^ i am in",
    ),
}
#: Of several people it is the alum who is not in school.
NOT_ME = ("not (me|myself|i)", "i am not", "me no", "just not me")
PERHAPS = "maybe might considering i".split()
#: Beside a word for school these tell that it is attended.
ATTENDING = "doing started nights evenings weekends saturdays enrolled".split()
EDUCATION_TYPE = {
    "ged": ("(ged|hse|hiset|high school equivalency)",),
    "high_school": ("high school",),
    "college": ("(college|university|associates|bachelors|masters|degree|community college|nursing school)",),
    "esl": ("(esl|english class|english classes|ell)",),
    "apprenticeship": ("(apprenticeship|apprentice)",),
    "training": (
        "(training|hvac|cna|cdl|welding|forklift|trade school|barber school|beauty school|cosmetology|certification|job corps|bootcamp|truck driving|phlebotomy|vocational)",
    ),
}
CREDENTIAL_NO = (
    "not .. (yet|until|till) ..",
    "not (that)? (i|we) (can)? (recall|remember|know|think)",
    "(graduating|graduate|finishing|finish|completing) (it|school|up|class|my ..)? (in|next|this|on|soon|by) ..",
    "(not|no) (yet|none|one|nothing|any|certificate|certificates|license|degree|diploma|finished|done|completed|certified|right now|at this time|i have not|i did not|so far|there yet|i do not|currently|anything|sir|maam)",
    "not yet",
    "(have|did|do|has) not (got|get|earned|finished|gotten|received|taken|have|passed|completed|yet|start|started|graduated|took|any|one|taken it)? .. (one|any|it|yet|test|anything|certificate|license|degree|diploma)?",
    "(still|currently|almost|nearly|about) (in|studying|working|taking|waiting|going|finishing|getting|pursuing|done|finished|there|enrolled|trying|to)",
    "(working|work) (on|towards|toward)",
    "(studying|waiting|scheduled|taking|take|test is|exam is|test on|failed|fail|retake|retaking|going to|will|about to|plan|planning|hope|hoping|next (month|week|year|semester)|in progress|enrolled|in school|trying|pending|soon|halfway|graduate (in|next))",
    "^ (no|none|nope|nothing|not yet|nah|never|zero) (yet|sir|maam|so far)? $",
    "no (certificate|certificates|license|degree|diploma|credential|credentials)",
    "(did not|have not|never) (finish|pass|graduate|passed|finished|graduated)",
    "(#|one|two|few|a couple|couple) more (module|modules|class|classes|test|tests|week|weeks|month|months|semester|semesters|credits|hours)",
    "(ran out of|no) (money|time) for",
    "(i)? (am|be) (still)? in (class|school|college|training)",
    "(expired|lost it|before the program|already had|had it before|years ago)",
)
CREDENTIAL_DOUBT = (
    "(have|had|got|it|one) .. since",
    "(for|over) # years",
    "before i",
    "(waiting (on|for)|in the mail|mail|supposed|maybe|think|guess|kind of|sort of|expired|before (the program|i|that)|already had|renewed|renew|my (son|daughter|kid|kids|wife|husband)|old|from (the|your) program|years ago|temporary|permit)",
)
#: It came, and is had.
CREDENTIAL_CAME = (
    "(came|arrived|showed up|got|received|have) .. in the mail",
    "in the mail (yesterday|today|already|last|on|this)",
    "(came|arrived) in",
)
#: What is called so is a certificate, whatever its name.
CREDENTIAL_KINDS = "certificate certificates certification certifications certified license licensed licence diploma degree permit card".split()
EARNS = "got earned received passed".split()
CREDENTIAL_YES = (
    "(i)? (got|earned|received|passed|finished|completed|have|just got|obtained|have my|did get|did|graduated|have got|recieved|done|achieved)",
    "(yes|yeah)",
)
#: Words which name a certificate, whatever else is said.
CREDENTIALS = "hha evoc aws phleb rbt ccma cpct emt aemt paramedic cpht lmt rma pmp ccna cissp ase hazwoper nccco mewp tabc tips rbs stna pca psw cbrf lna gna qmap lead6 wastewater sigma scrum quickbooks doula ged hse hiset cdl cna osha tcole perc servsafe forklift phlebotomy welding hvac nccer epa comptia twic cpr bls ekg medical dental cosmetology barber barbers security guard food handler handlers sanitation diploma associate associates bachelor bachelors degree masters license certificate certification certified card real estate notary driver drivers lpn rn ma cma asvab flagger haz hazmat class a b pharmacy tech customer service microsoft excel a+ it google project culinary carpentry electrician plumbing manufacturing basset alcohol teaching child care cda peer recovery coach crs cadc warehouse logistics mssc cpt clp first aid lifeguard personal trainer serv safe journeyman apprentice completion high school esthetician nail nails insurance tax preparer asbestos lead".split()
NEEDS = {
    "partly": (
        "(kind|sort) of",
        "(some|somewhat|mostly|partly|partially|half|in (some|a) ways|in some ways|for the most part|sometimes|so so|more or less|a little|a little bit|almost|meh|ok for now|for now|could be better|better than nothing|it is ok|its ok|its alright|not all|not all of (them|it)|not completely|not fully|not entirely|not 100|not really but|to (an|a certain) extent|50 50|50/50|50 / 50|yes and no|yeah and no|eh|some of (them|it)|most of (them|it)|close|barely but|decent|alright|it will do|it does for now|gets me by|getting by|it pays the bills|pays the bills but|paying the bills|depends)",
        "(good|great|love|like|fine|ok|nice|enough|decent|happy|yes|yeah|better) .. but .. (not|low|need|more|bad|hours|pay|no|too|benefits|far|only|hard|money|better)",
        "(bad|low|not|no|wish|hate|sucks|little|hard|far|part time|short|trash|terrible) .. but .. (good|great|love|like|fine|ok|nice|enough|decent|happy|better|works|yes|pays)",
        "(yes|yeah|it does) but",
        "(everything|all|all of it) (but|except|minus|besides) ..",
        "(4|5|6) out of 10",
        "(good|great|ok|fine|cool|nice|alright) .. (is|are|am|do|does) not $",
        "(no|not really) but (it|i|the)",
        "^ (alright|fine i guess|decent|meh|eh|so so|average) $",
        "could (use|be) (more|better)",
        "(pay|money|hours|job|benefits|people|check|work) (is|are)? (ok|good|fine|great|decent|alright|cool|nice) .. (pay|money|hours|benefits|drive|commute|schedule|boss|people|management|check) (is|are)? (suck|sucks|bad|low|trash|terrible|short|far|not|crazy|long)",
        "(helps|works|ok|fine|good|great|like|love|pays|covers) .. but .. (not|never|no|short|far|hard|tired|away|miss|wish|stress|stressful|long|drive|nights)",
        "but i (need|want|could use|wish|would like)",
    ),
    "no": (
        "(does|is|are|can|it) not (really|even|quite|at all|meet|enough|pay|cover|cut it|make it|feel|give|help|worth|working|good|afford|survive|live|much)? .. (enough|needs|bills|meet|it|ends|much|cover|all|me|rent|anything|everything)?",
        "not (really|enough|at all|even close|much|good|even|anymore|particularly|with (this|these|the)|a chance|quite|for (me|my|the)|by a long shot|hardly)",
        "(need|needs|looking for|want|searching for|trying to (find|get)) (a|another|something|more|better|second|different|to find|an|full|some)? .. (job|better|money|hours|pay|more|work|time|one)?",
        "(kill|die|love|like|wish|beg|pray) (for|to have|to get) .. (better|more|different|less|fewer|shorter)",
        "(hate|hates|sucks|suck|struggling|struggle|broke|barely|hardly|terrible|awful|horrible|worst|underpaid|short every|behind on|can not (afford|survive|live|make|pay)|drowning|paycheck to paycheck|no way|hell no|heck no|cant stand|can not stand|miserable)",
        "(pay|money|hours|check|it|wage|wages|checks) (is|are|aint|am)? (too|so|very|really|pretty|way too)? (low|little|short|bad|trash|small|not enough|tight|terrible|nothing|peanuts)",
        "not enough (hours|money|pay|to|for)",
        "(do|does|did) not (give|have|offer|get|provide|make|bring) .. enough",
        "(rent|bills|expenses|gas|daycare|everything) (is|are|cost|costs) (more|higher) than",
        "(always|still|come up|coming up|end up|comes up|run|running) short",
        "(too|very) (little|low|far|few|hard|much|many)",
        "no (benefits|insurance|hours|it|not|i|they)",
        "^ not (with|on|at|when|if|in|as|while|since|by|these|this) ..",
        "(it|this|that|they|job|pay|check|money) (do|does|is|are|will|can) not $",
        "(joke|do the math|laughable|insult|insulting|slave wages|peanuts|chump change|crumbs|starving)",
        "(check|paycheck|payday) to (check|paycheck|payday)",
        "(robbing|rob) .. (to)? pay ..",
        "(absolutely|definitely|hell|heck|shoot|lord|god|oh|ha|girl|honestly) (no|not|nope) $",
        "(do|does) not (last|stretch|go far|go very far|add up|hold|amount|make ends meet|feed|put)",
        "(1|2|3) out of 10",
        "(that is|it is|thats|that would be|going to be) a (no|hard no|big no|negative)",
        "(rent|bills|gas|childcare|daycare) (ate|eats|eat|takes|take|took) .. (it|all|check|up)?",
        "(food bank|food pantry|second job|2th job|borrowing|overdrawn|evicted|behind)",
    ),
    "yes": (
        "(it|this|job|they|sure|yes|yeah|really|definitely|absolutely)? does (meet|so|it|for me|indeed|very much|a lot|take care|everything|definitely|cover)? .. (needs|it)?",
        "(they|it|yes|yeah|sure|really|definitely|absolutely) do (meet|so|indeed|for me|very much|everything)? .. (needs)?",
        "(can|able to) (finally|now|actually|always|still)? (pay|cover|afford|handle|take care of|keep up with) (all)? (my|our|the|everything) .. (bills|rent|needs|groceries|family|kids|place|apartment)",
        "more than (i|we|enough|what) .. (had|need|needed|expected|asked|hoped|before)?",
        "(yes|yeah)? (and)? then some",
        "(bills|rent) (are|is|all|get|gets)? (paid|covered|current)",
        "(do|have) not (need|want) (for)? (nothing|anything) (else|more)?",
        "nothing missing",
        "could not (ask for|be) (better|more|anything|a better|nothing better|happier) ..",
        "(9|10|100) out of (10|100)",
        "(yes|yeah|yep) .. (it does|does|very much|for sure|definitely|absolutely)",
        "(love|enjoy|loving|enjoying|like|liking) (it|my|the|this|what|my job|working|here|there|everything)",
        "(best|great|good|perfect|amazing|awesome|wonderful|excellent|nice|blessed|grateful|happy|satisfied|content|thankful|comfortable|pleased|fine|stable|cant complain|can not complain|no complaints|lovely|dream job|more than enough|is enough|all good|works for me|works great|works fine|so far so good|100 percent|very well|it is enough|its enough|i am good|i am happy|pays (well|good|great|enough|my bills|all my bills|the bills)|pays me well|covers everything|covers it|covers my bills|meets (all|my|them|our|every)|takes care of)",
        "(i)? (have)? no complaints",
        "can not complain",
    ),
}
#: Neither yes nor no, though it holds a word of one.
NEEDS_ASIDES = (
    "like (it|this|that|they|things) (is|are|was|do|does|did|going)",
    "(look|looks|feel|feels|seem|seems|sounds) like ..",
)
NEEDS_DOUBT = (
    "(maybe|not sure|i guess|guess so|depends|do not know|idk|which (one|job)|what (needs|do|job|does|you)|no job|not working|quit|do not have a job|just started|too (soon|early)|ask me|what job|unemployed|hard to say|probably|possibly|we will see|it is a job|its a job|a job is a job|laid off)",
)
WORKED = {
    "yes": (
        "(i)? (worked|did work|was working|had a job|have worked|did)",
        "(worked|work) (a|the|for|some|until|from|all|part|there|at|in)",
        "(the)? (whole|entire|all) (time|thing)",
        "(still|currently) (working|there|employed|am)",
        "(yes|yeah) (a|for|part|some|until|till|the|i|all)",
        "(a few|some|couple of|a couple|one|#) (weeks|days|months|shifts)",
    ),
    "no": (
        "(did|have|was|had|do|am) not (work|worked|working|have|a|any|employed|had|get)? .. (job|work|any)?",
        "(never|not) (worked|at all|during|working|once|a day|employed|in that|then)",
        "no (job|work)",
        "unemployed",
    ),
    "?": (
        "(volunteer|volunteered|unpaid|odd jobs|side jobs|do not remember|not sure|maybe|think|before (that|then)|after that|program|training|doordash a little|here and there)",
    ),
}
