"""English phrases that are not answers: who is this, later, I would rather not, a question for staff."""

_MACHINE = "(bot|robot|real person|real human|real|human|person|machine|computer|automated|ai|recording|scam|spam|legit|fake|someone|somebody real|joke)"
_ORG = "(program|agency|organization|company|place|org|survey|school|group|people|office|business|class)"
#: Words of our own questions that people ask the meaning of.
_TERMS = (
    "(tanf|snap|ssi|ssdi|wic|section 8|medicaid|medicare|liheap|benefits|public benefits|benefit|credential|credentials"
    "|certificate|certification|needs|retirement|pto|training|training program|gross|net|biweekly|employer|job title|title"
    "|household|take home|counts|considered|paid time off|401k|public|apprenticeship|education)"
)
_VERBS = "(text|txt|call|hit|message|write|answer|reply|respond|talk|ask|try|contact|holla|hmu|reach out|check back|check in|catch|send|finish|fill|get back|get at|get with|let you know|let yall know|do (this|it|that)|tell (you|yall)|come back to (this|it))"
_WHEN = (
    "(later|later on|back later|tomorrow|after work|tonight|another time|another day|next week|some other time|on my break"
    "|after my shift|on my lunch|this evening|this weekend|in the morning|when i (get|am|park|wake|clock|find|have|go|come|finish|can)"
    "|once i (get|am|find|have|check)|after (i|my|class|clinical|school|church|this|#|lunch|the)|in (a|an|#|like #) (bit|minute|minutes|min|mins|sec|few|while|hour|hours|couple)"
    "|at (#|lunch|the|home|break)|around #|then)"
)
_PLACES = (
    "(class|a class|a meeting|meeting|church|court|an appointment|my appointment|the (doctor|doctors|hospital|er|movies|dmv|store|gym|dentist"
    "|bus|train|line|dock|floor|clock|field|phone|shower|job|middle of|truck|road|plane|airport)|doctors|line|traffic|a funeral|a wedding"
    "|work|a call|break|the er|labor|bed|training|orientation|an interview)"
)
#: May follow "busy" without changing it.
_NOW = "(right now|now|at the moment|today|please|sorry|thanks|ok|though|lol|rn|this second|atm)"

HELP = {
    "asks who or what this is": (
        "(who|whos|whose) (is|are|dis|this|r|the hell is|tf is|the fuck is|tf|be|am|number|phone|was) (this|that|it|you|dis|these|texting|is this|i talking|am i|are you|number|phone)? (from|again|please|texting|messaging|is|number|is this|me)? .. $",
        "who (this|dis|dat|you|u|that|it is|be this) $",
        "(what|which) (is|are) (this|these|it|that) (for|about|from|program|survey|text|number|regarding|message|texts)? .. $",
        f"(what|which) {_ORG} (is|are|was|does|do|did) (this|it|that|you|these)",
        f"(what|which) {_ORG} (this|that|it|you|u) (is|are|from|with)",
        f"(what|which) {_ORG} $",
        "(remind|tell) me (again)? (who|what|which) .. (is|this|are)",
        f"^ (wait|so|hey|hi|um|ok|lol)? (is|are|am|r) (this|you|i|it|u) (talking|texting|speaking)? (to|with)? (a|an|some kind of|really|even)? {_MACHINE}",
        f"(talking|texting|speaking|talk) (to|with) (a|an) {_MACHINE}",
        f"^ (this|you|u) (is)? (a|an) {_MACHINE}",
        "how (do|did) you (get|have|know) my",
        "(where|how) .. (get|got) (my|this) number",
        "^ what (program|survey|question|number) $",
        "do i know you",
        "(who|whom) am i (speaking|talking|texting) (to|with)",
        "(need|want) to know who",
        "(your|what is your) name",
        "(new phone|lost my phone|got a new phone|lost my contacts) .. (who|this)",
        "(do not|did not) have (this|your) number (saved|stored|in my phone)",
        "identify yourself",
        "(name|who) are you",
        "(what|how) (is|does) this (work|about)",
        "(have|is) this the right",
        "^ (wait|so|hey|hi|hello|um|ok|lol|sorry)? (is|are) (this|yall|you|u|you all|it) (guys|people)? (the|from|with) ..",
        "(who|what) .. (texting|messaging|contacting) me",
        "(who|whos) texting",
    ),
    "asks what the question means": (
        "(what|how) do you mean",
        "^ (do|did)? you mean ..",
        "(do|did|does) not (understand|get|follow) (the question|what|this|it|that|you|your)",
        "what does (that|this|it) mean",
        "what (does|do) .. mean",
        f"^ (what|whats) (is|are|a|an|do|does|kind of|type of|sort of)? (the|a|an|is|are|by|you mean by)? {_TERMS} (mean|for|again)? $",
        "what (counts|qualifies) (as)? ..",
        "(before|after) (taxes|tax|deductions) or (after|before)",
        "(gross or net|net or gross|before or after)",
        "(what|which) (kind|type|sort) of (certificate|training|benefits|program|school|class|job|needs|license) $",
        "^ (wym|say what|come again|huh what)",
        "can you explain",
    ),
}
LATER = {
    "asks for another moment": (
        "(ill|will|i will|going to|gonna|let me) (write|text|call|hit|message|answer|reply|holla|respond|get) (at|to)? (you|u|ya|yall)? (back|after|soon) ..",
        "(tied|held|jammed|backed|caught) up (right now|now|at the moment|rn|with|at|today)? .. $",
        "^ (i am)? (really|kind of|kinda|super|so)? (swamped|slammed|tied up|slammed|in the middle of (something|a|my) ..) (right now|now|at the moment|rn|at work)? $",
        "(try|catch|get|hit|ask|check|text) (me|back|again) (with me)? (after|later|tomorrow|tonight|then|another (time|day)|next (week|time)|when|this (evening|weekend|afternoon))",
        "(can|could) (this|it|that|we|you) wait (a|for|till|until|til)? ..",
        "(ill|will|i will|let me|going to|gonna) (answer|reply|respond|text|hit|finish|do) .. in the (am|pm|morning|evening|afternoon)",
        "(text|call|hit|answer|message) (you|u|yall|ya|back) (back|up)? (on|at|during) (my)? (lunch|break|way home|day off|off day)",
        "^ (i am|im)? (in|on|at) (a|an|another|the|my) (zoom|work|team|staff|phone|video|conference|prayer|other|parent|doctors|dentist|job)? (meeting|call|line|appointment|interview|conference|service|session) (now|right now|at the moment)? $",
        "(later|tomorrow|tonight|next week|this weekend|monday|tuesday|wednesday|thursday|friday|saturday|sunday) (is|would be|works|will be) (better|good|best|fine)",
        f"{_VERBS} (me|you|u|us|it|at me|with me|in|back|up|me up|me back|this|you all|yall|that|them)? .. {_WHEN}",
        "(ill|will|i|can i|going to|let me) .. (answer|reply|respond|text|call|get) .. (later|back)",
        f"^ (later|not now|not right now|in a bit|in a minute|in a sec|in a few|one sec|one second|one minute|one moment|a sec|a minute|hold on|hold up|brb|wait|busy|be right back|hang on|give me a sec|give me a minute|driving|tomorrow|maybe later|another time|1 sec|1 min|1 second|1 moment|1 minute|1 minute please|after work|tonight|later today|later on|ttyl|talk later|not a good time|bad time|im busy) {_NOW}? $",
        "^ (so|really|super|very|too|kind of|real|busy)? busy (busy|sorry)? $",
        "(i am|am|was|kind of|kinda|real|really|so|too|little|super|currently|at|still|just) (busy|driving|in class|in a meeting|in church|at church|at the doctor|at the doctors|at the hospital|with a customer|with a client|at an appointment|in court|at the movies|sleeping|sleep|asleep|in the middle of|about to go to sleep|on break in|on the bus|on my way|about to (clock in|walk in|go in|drive))",
        "(can not|could not|not able to) (talk|text|answer|chat|respond|reply|do this|use my phone|be on my phone) (right now|now|at work|at the moment|while|today|this second|on the)?",
        "(give|gimme) (me)? (like|about|just)? # (minutes|minute|minimum|hour|hours|more minutes|secs|sec|seconds)",
        "(can not|could not) (right now|now|at the moment|today|this second|rn)",
        f"^ (on|at|in) (the)? (line|dock|floor|clock) {_NOW}? ..",
        "(give|gimme) (me)? (a|an|one|like|just|#|about|another)? (a|few|couple|#|hot|quick|lil|little)? (of)? (minute|minutes|min|mins|sec|second|seconds|bit|hour|day|moment|few|while)",
        "(get|hit|text|call|write|come|be) .. (back to (you|this|it)|back at you|you back|right back|you later|you tomorrow|at you later|you after|back with you)",
        "(will|going to|can i|can|let me|i will) (answer|reply|respond|do it|do this|finish|text|fill|complete|get) .. (later|tomorrow|after|tonight|when)",
        "(will|let me|i will) (let|holla at) (you|yall|u) know .. (later|tomorrow|when|tonight|after|soon)?",
        "(and|then) (let|get back to) (you|yall) know",
        "(remind|ask|text) me (again)? (later|tomorrow|next|in|after|on|tonight|monday|when)",
        "(not a good|bad|not the best|not the) time",
        "(got|have|need) to go $",
        f"(in|at|on) {_PLACES} .. (later|text you|call you|hit you|talk|ttyl|after|will answer|can not|hit me|text me|call me)",
        f"^ (in|at|on) {_PLACES} {_NOW} $",
        f"^ (i am|am)? (in|at|on) (court|a meeting|church|the phone|a call|a funeral|an appointment|the (doctor|doctors|dmv|hospital|dentist)|my way) {_NOW}? $",
        "(with my kids|putting the (baby|kids)|feeding the (baby|kids)) .. $",
        "(talk|speak|text|chat) (to you)? (later|soon|tomorrow)",
        "(can|could) (we|i|you) .. (do|finish|answer|talk) .. (this|it)? (later|tomorrow|another|when|after)",
        "(answer|do) (this|it) when i",
        "ttyl",
        "brb",
        "(off|out|done) at # .. (text|call|answer|then)",
        "hold (on|up)",
        "(one|a) (sec|second|moment|minute) $",
        "(when|once|after) i (get|am|come) (off|out|home|back|done) (of work|work)? $",
    ),
}
REFUSE = {
    "would rather not answer": (
        "^ (skip|pass|next|next question|skip it|skip this|skip this one|skip that|no comment|private|confidential|declined|decline|i decline|none of your business|refuse|skip please|pass on that|ill pass|i will pass|prefer not|nope not answering|next one|skip question|skip the question|no answer|i pass|personal|thats personal|that is personal) (please|thanks|lol|sorry|on this one|on that|this|one|that|question)? $",
        "(prefer|rather|like) (not|to not|keep|to keep|to leave|leave) .. (answer|say|answering|saying|tell|telling|share|disclose|that|it|private|to myself|not to|blank|discuss|give)",
        "(would rather not|prefer not|i would rather not|rather not|rather not say|id rather not) (to)? (answer|say|tell|share|discuss|give)? .. $",
        "(do not|not|will not|not going to) (really)? (want to|wanna|going to|comfortable|feel comfortable|like to|care to|feel like|willing to|wish to|have to|gonna)? (answer|answering|say|saying|tell|telling|share|sharing|disclose|discuss|discussing|giving|give|talk about|talking about|provide)",
        "(not|will not|do not|no) (really|even|about)? (trying|going|gonna|want|willing|comfortable|about|fixing|finna|wanna|tryna|ready) (to|with)? (be)? (put|putting|type|typing|send|sending|text|texting|post|posting|write|writing|get into|getting into|go into|going into|discuss|reveal|give out|giving out) (that|this|it|all that|all (of)? (that|this)|my|none of|numbers|money) ..",
        "(none of|not|nothing of) (your|yall|ya|you all|yalls|you alls|u|anybodys|nobodys) (damn|own|dang|freaking)? (business|concern|biz|bidness)",
        "(that|this|it|thats) is (kind of|too|really|very|a little)? (personal|private|confidential)",
        "(that|this|it) is (my|my own|none of your|not your|mine) (business|info|information|thing|matter)",
        "why (would|should|do) i (have to|need to)? (tell|give|share|say|answer) .. (pass)?",
        "(do|does) not (feel|think|find) (it)? (right|comfortable|good|safe|ok|appropriate) (about)? (giving|telling|sharing|saying|answering|putting|to (give|tell|share|say|answer)) ..",
        "(a|too|pretty|very|kind of) (personal|private) (question|matter|thing|info|information)",
        "(that|this|it|which) is not something (that|which)? (i|i would|i want to|i care to|i like to) (like to|want to|want)? (share|discuss|talk|give|tell|say|put|answer|text) ..",
        "next question (please|pls)? $",
        "(between|btw) (me|us) and",
        "(mind|mine) (your|ya) (own)? business",
        "(none ya|noneya|nunya|nonya|noneyah) (business|biz)?",
        "(keep|keeping) (that|it|this) (private|to myself|confidential|between)",
        "skip (this|that|it|the|one|question|please)",
        "not (answering|saying|telling|sharing|comfortable)",
        "^ (no comment|i refuse|decline to answer|decline to state)",
        "(decline|refuse) to (answer|say|state)",
        "(too|kind of|a little|thats) personal",
        "what business (is|of) .. (that|it|yours)",
        "^ next question",
        "not (giving|going to give) .. (that|information|info|out)",
        "(do|can|may|could) i (have to|need to|get to|please)? (answer|say|tell|skip|pass) (that|this|it|on|one)? .. (rather not)?",
        "do not (want|need) (you|yall|you all|anyone|anybody|them|nobody) (calling|contacting|knowing|to (call|contact|know)) .. (job|boss|work|business|that)",
        "(i am)? good on (that|this|it) (one|question)? $",
    ),
    # gives way to an answer in the same words: no benefits, a business of one's own
    "may rather not answer": (
        "^ (n a|na) $",
        "^ (that is)? my (own|personal)? (business|biz) $",
    ),
}
#: Something only a person can answer or do.
QUESTION = {
    "asks something of staff": (
        "(only|just) (text|call|message|contact) me",
        "(can|could|may|would|will) (someone|somebody|anyone|anybody|you|yall|you all|ya|i|we|they|she|he|ms|mr|mrs) (all|guys|please)? .. (call|help|tell|come|get|send|give|speak|talk|meet|use|have|show|find|explain|apply|enroll|sign|pick|still|come back|see|know|borrow|refer|look|check|write|mail|email|change|update|restart|connect|recommend|text|ask|pay|assist|return|make)",
        "(do|does|did|are|is|has|have) (you|yall|you all|ya|the program|they|anyone|anybody|anyone there|there|someone|your program|yall guys|ms|mr|mrs|staff|my case manager|my counselor) (all|guys)? .. (have|know|hiring|offer|offering|give|giving|help|any|still|got|open|provide|doing|available|a|around|there|need|job|jobs|leads|classes|work|closed|pay|gift|going|getting|paid|it|this)",
        "(i)? (need|want|would like|looking|trying|wanted) (to|a|an|some|your|you|help|someone|somebody|more|another|my) .. (talk|speak|copy|help|letter|reference|appointment|ride|bus pass|bus card|bus passes|uniform|id|resume|call|meet|come back|advice|form|forms|case manager|verification|paperwork|certificate|transcript|clothes|assistance|counselor|schedule|document|documents|proof|referral|see|boots|shoes|tools|transportation|contact|enroll|expunge|expungement|interview clothes)",
        "(help|assist|assistance) (me|with|getting|finding|paying|us|for|i|please|to|in) (a|my|to|with|find|get|pay|rent|work|job|bills|resume|transportation|bus|childcare|food|housing|child|apply|the)?",
        "need (some|any|more|your|serious|a little|real)? help",
        "(call|phone) me (please|asap|back|when|as soon|today|at|now|on|instead)?",
        "(where|when|what time|how) (is|are|do|can|does|did|will|should|would) (i|you|yall|the|we|it|my|they|your|u|this|class|orientation|graduation|ms|mr) .. (class|classes|office|check|card|program|graduation|go|get|start|open|come|apply|pick|sign|find|located|address|hours|closed|money|gift|certificate|orientation|workshop|paid|ride|my|stipend|job fair|incentive|w2)",
        "(what|whats|what is|how much) .. (address|phone number|the hours|your hours|gift card|the deadline|stipend|incentive|my case manager)",
        "(how|who) (do|can|should|would) i (get|apply|sign|call|contact|talk|speak|find|see|ask|come|reach|join|enroll|go|start|change|fix|update|expunge|report|file)",
        "(any|know of any|got any|have any) (jobs|job|openings|leads|work|job leads|resources|hiring|job fairs|programs|positions|classes)",
        "(are|is) .. (hiring|still open|closed|open today|open tomorrow)",
        "who (can|could|will|would|gets|is going to|all|else|sees|else can) (see|sees|read|know|look|has|get|gets|my|have) .. (answers|this|information|info|it|my)?",
        "(will|does|do|would|can|could|is) (this|it|my answer|that|my|answering|telling you|these) (going to|gonna)? (affect|effect|mess|hurt|count|change|impact|stop|cut|get|be reported|go to|end|take) ..",
        "(is|are) (this|these|it|my answers) (confidential|private|anonymous|shared|safe|being shared|recorded|mandatory|required|optional|for)",
        "(tell|let|ask|say hi to|tell) (ms|mr|mrs|miss|coach|the|them|my) .. (i|know|call|hi|hello|said|to|thanks)",
        "(have|got|has) a question",
        "(i have|quick) (a)? question",
        "(reach out|contact me|speak to|talk to) (a|to|with|me|someone|somebody|my|staff|the|ms|mr)",
        "(do|can|should) i (need|have|still|get|come|qualify|bring|owe|apply|use|pay|sign|go|report|call)",
        "(come|came|coming) back to the (program|class)",
        "what (about|happened to|if|should i|can i|do i)",
        "(how|where) (come|much longer|many more)",
        "need (a|some|to|my|help|assistance|someone|somebody|work|advice|to talk|you|ms|a ride|money|bus|boots|childcare|housing|resources) (talk|speak|job|call|with|getting|paying|copy|letter|reference|ride|appointment|bus|right|bad|asap|please|somebody)?",
        "(change|update) my (address|phone number|last name|contact info|email|number|phone)",
        "new (address|email|last name)",
        "(my new (number|address|email|phone) is)",
        "(but|and|also|so) (where|when|what time) (is|are|do|does|can|will|did|was) ..",
        "^ (where|when|what time) (is|are|do|does|can|will|did|was) ..",
        "(need|want|could use) (some)? help (with|finding|getting|paying|on|for) ..",
        "(mixed|messed) up (my)? (file|info|records|information)",
        "(never got|did not get|still waiting (on|for)|where is) (my|the|a) (gift card|card|check|stipend|certificate|incentive|money|payment|w2|last check)",
        "(do|does|are|will) (you|yall|they|you all) report (this|it|that|to) ..",
        "why (do|are|is|u|you) .. (ask|asking|need|want) ..",
        "(shorted|owe me|owes me|have not paid|am not paid|not paid us|did not pay|never paid|never gave me) .. (check|weeks|paid|me|us|pay)",
    ),
}
THANKS = "thanks thank you welcome ok k kk cool great good alright aight awesome perfect nice bet blessings bless god have a day night evening weekend one too much so very appreciate it yall all appreciated sounds got np no problem dope word lit yw hi hello hey morning afternoon merry christmas happy holidays thanksgiving for your help checking in asking lol love you guys".split()
UNSURE = {
    "does not know": (
        "(i)? (do not|did not|not) (really|even|quite|exactly)? (know|sure|certain|remember|recall)",
        "not (really|too|quite|so|exactly|100 percent|entirely)? sure",
        "no (idea|clue)",
        "(hard|difficult|tough) to (say|tell)",
        "^ (maybe|perhaps|possibly|probably|depends|it depends|unsure|i guess|i guess so|could be|might be|i think|i think so|who knows|not sure|kind of|sort of|sometimes|ish|meh|eh|so so) (lol|yes|no|so|maybe)? $",
        "(i)? (forgot|forget|can not remember|do not remember|can not recall|have to check|would have to check|need to check|let me check|have to look|got to check|will have to ask)",
        "beats me",
        "your guess",
    ),
}
FEASTS = "christmas holidays thanksgiving birthday easter".split()
#: After these begins another part of a sentence.
TURNS = "but and so because cuz though".split()
#: "Need a job" is an answer where work was asked about, and asks nothing of staff.
OWN_WISHES = "job work hours money pay better another job jobs".split()
#: "Not sure exactly" hedges; "not sure about the benefits" speaks of something else.
HEDGED = "exactly though yet lol honestly right now to be honest tbh about that for sure if that is right it i how much many".split()
PARTLY = "kind sort so mas meh eh depends".split()
#: "They call me back" tells what others do; "call me back" asks it.
CALLS = "call phone help assist".split()
#: Before an hour of the day.
LAUGHS = "lol lmao haha hahaha ha".split()
UNTIL = "until till til after at by".split()
MY = "my our".split()
ONLY_DOES = "is are works does".split()
#: What cannot be done now, where it is no answer that is put off.
TO_WORK = "work drive lift stand walk afford".split()
#: May stand between somebody and what they do.
BETWEEN_SUBJECT_AND_VERB = "will would said to going just only also even always can do does did not".split()
#: A refusal that begins so needs the one who writes before it, or nothing.
DENIES = "do not will".split()
BEFORE_A_REFUSAL = "i we am and but so no nope nah yes yeah yea sorry thanks thank you lol please that honestly really just rather would or question hell nun um ok well bc because cuz if because".split()
