"""English words about consent: asking for no more messages, asking for them again, asking for help."""

#: One of these alone, whatever was asked (47 CFR 64.1200(a)(10) and the carriers' own lists).
STOP_WORDS = "stop stopall end quit cancel unsubscribe revoke remove unsub".split()
#: Those that mean it even among the words of AROUND ("quit" and "end" have too many other uses).
STRONG = "stop stopall unsubscribe unsub".split()
START_WORDS = "start unstop".split()
HELP_WORDS = "help info".split()
#: May stand around a stop word without changing it.
AROUND = "yes yeah please now all it this that already ok thanks just right away immediately said you hey yo sir maam hello hi no and me us my the them these those texts messages text message messaging texting im done sms survey surveys everything forever asap lol god".split()
#: May stand around any stop word.
POLITE = "please thanks thank you sir maam lol".split()

OPT_OUT = {
    "opt out": (
        "(opt|opting|opted) (me|my number)? out $",
        "(opt|take|count|leave|get|let) me (out|off) .. (text|texts|messages|list|survey|surveys|this|these|it|program|here) $",
        "^ (please|i want to|i would like to|i wish to|can i|how do i|i) opt out",
        "stop (texting|messaging|messages|texts|sending|contacting|bothering|harassing|calling|spamming|hitting|writing|asking|emailing|pestering|bugging|the texts|the messages|the surveys|the survey|the text|the message|all texts|all messages|your texts|your messages|with the|with these|with this|with all|these|this|those|it please|please|blowing|playing on)",
        "(please|pls|just|now) stop $", "^ (just|please|yo|hey|i said|not interested|no thanks|ok|no) stop $", "^ stop it $", "^ stop now $", "^ stop all $", "^ stop $",
        "(can|could|would|will) you (please|all|guys)? (all)? (please)? (stop|quit|end|cancel) (these|this|texting|messaging|sending|contacting|the texts|the messages|the surveys|asking|bothering|all|it|with|my)",
        "(quit|end|cancel|cease) (texting|messaging|sending|contacting|bothering|harassing|spamming|asking me|calling me|these|the texts|the messages|the text|the surveys|this survey|the survey|my texts|my subscription|all messages|all texts|my messages|all these|blowing)",
        "(stop|quit|end|cancel|no more) .. (texts|messages|surveys|texting|messaging)",
        "(do|did) not (ever|you)? (text|message|contact|call or text|write|bother|txt|hit|send) (me|this number|this phone|my phone|here|us|anything|any more|anymore|no more|again|these|my number)",
        "(do|did) not (want|need|like) (any|these|your|more|to get|to receive|to be|the|no|this|to keep)? .. (texts|messages|text|message|surveys|texted|contacted|messaged|survey)",
        "(do|did) not .. (text|message|contact) me (again|anymore|any more|no more)",
        "(take|remove|delete|get|cross|scratch) (me|my number|my name|my phone|this number|my cell|number|my info) (from|off|of|out)",
        "(take|get) me off", "remove (me|my number|my name|this number|my phone|my contact)", "(delete|erase|lose|block|forget) (my|this) (number|phone|contact|phone number|info|cell)", "take (my|this) (number|name|phone) off",
        "delete me", "(remove|unsubscribe|unsub) me", "^ unsubscribe", "unsubscribe (please|now|from|this|my|immediately|$)", "(want|like|wish|trying|need) to (unsubscribe|opt out|be removed|be taken off|stop getting|stop receiving|be off|get off)",
        "no more (texts|messages|text|message|msgs|surveys|texting|questions please|contact|of these texts|of these messages|of this please|of these please)",
        "leave me (alone|the fuck alone|tf alone|be $)", "(i)? (revoke|withdraw|revoking|withdrawing) (my)? consent", "(i)? do not consent", "(i)? (take|am taking) back my consent", "(never|did not) (sign|signed) up for (this|these|that|texts|any)",
        "(done|finished|over|through) with (this|these|the|your|yall|you all)? (survey|surveys|texts|messages|text|questions) .. (stop|remove|please)?", "enough (with|of) (the|these|this|your)? (texts|messages|texting|surveys|text)",
        "(fuck|f) off", "(fuck|screw|f) (you|yall|u|this) .. stop", "not interested (remove|stop|take|please stop|unsubscribe|do not)", "spam .. (remove|stop|block)", "(i am)? (blocking|reporting) (you|this number|u)", "(will|going to) (block|report) (you|this number|yall|u|ya)",
        "(would|want|wish) (you)? (like)? (to)? (stop|quit) (getting|receiving|texting|sending)", "(like|want|need|wish) (these|the|this|your|all these|all this|you|yall|you all|these texts) .. to (stop|end|quit)", "(stop|quit) hitting (me|my)", "(you|yall|you all) (all|guys)? (need|have|got) to stop .. $", "block me", "lose (my|this) number", "(not|no longer) (want|wish|wanting|interested in|wanna) .. (texts|messages|text|message|texting|messaging|surveys|contacted)",
        "(do not|no longer) (wish|want|wanna|care) to (be (texted|contacted|messaged|bothered|a part of this|part of this)|receive|get|participate|continue|do this|be in|do the survey|do these|hear from) .. (texts|messages|this|survey|surveys|these|anymore|any more|you|program)?",
        "(please)? cease and desist", "(please)? cease (all)? (contact|communication|texts|messages)", "(please)? (stop|quit|end) (all)? (contact|communication|communications|correspondence)", "(stop|end|cancel) (my)? (subscription|enrollment in texts|text alerts|alerts|notifications)", "(take|count) me out $", "i want out of (this|these|the)", "i (am)? (not|do not) (participating|participate|want to participate)", "(do not|never) (text|message|contact) (me)? (again|ever|anymore|no more|any more)",
        "(quit|stop) (messin|messing|fuckin|fucking) with me", "(turn|shut) (these|this|the)? (off|messages off|texts off)", "(no|not any) more .. (texts|messages|texting|surveys) (please)?", "stop (me|my) (from)? (getting|texts|messages)", "get (off my (phone|line)|me off)", "^ (no more|enough) $", "(no|not) (texting|messaging) me", "stop (doing|asking) (this|these|me)",
    ),
}
#: Near misses which are never an opt-out, whatever stands around them.
NOT_OPT_OUT = {
    "not an opt-out": (
        "(do not|please do not|dont|never) stop (checking|texting|sending|asking|messaging|reaching|until)?", "(will|would|can|could) not stop", "can not stop (smiling|working|crying|laughing)", "stopped", "(bus|truck|rest|train|pit) stop", "stop (by|in|at|sign|light|signs|over)", "non stop", "nonstop",
        "(did|do) not (want|need) (the|their|any)? (health|insurance|benefits|job|overtime|work|hours)", "opted out of", "opt out of (the|their|my) (health|insurance|benefits|plan|dental|medical|401k)",
        "delete my (last|answer|previous|other)", "cancel my (appointment|insurance|interview|class|classes|shift|last|answer|plan|benefits|snap|medicaid)", "(had|have|going|got|want|trying) to (cancel|quit|stop) (my|the|working|smoking|school|drinking|that job)", "(quit|stop) (smoking|drinking|working|using|school|my job|that job|the job|going|playing)", "i quit", "^ quit (my|that|the|in|last|because|on|amazon|walmart|two|2|a|about|and|it)", "(they|she|he|it|we|job|boss|company|store|school) (quit|stop|cancel|end|ended|cancelled|canceled|stopped)",
        "off (the|my) (schedule|waitlist|waiting list|clock)", "(removed|took me) (from|off) (the|my)? (waitlist|waiting list|schedule|snap|case|food stamps|medicaid)", "(text|call|hit|message) me (later|tomorrow|after|tonight|when|on|at|in)", "end of", "(the)? end (of|date)", "(will|would) (it|they|my benefits|my snap|my food stamps|my link|my medicaid) (stop|end)", "(snap|benefits|stamps|medicaid|insurance|food stamps|unemployment|tanf) (will)? (stop|end|quit|cancel|stops|ends)",
        "(did|does|do) (it|they|that|this|snap|my benefits) (stop|end)", "(had|made|making|want|wants|told|tells) (me|us|him|her) (to)? (stop|quit)", "stop (and go|n go|and shop|n shop)", "one stop", "quit (and|but|then) (got|found|started|now)", "(to|and) (stop|quit) (my|me) (snap|benefits|medicaid)", "stop working", "(take|get) me off (at|the clock|the schedule|work|early)", "(call|text) me instead", "(do not|did not) (call|text) (me)? (back|when|while|during|at work|before|until)",
    ),
}
#: Asks for help or who is texting, as a whole message.
HELP_ME = ("^ (help|info) (me|please|menu)? $",)
DOUBTFUL = {
    "may be an opt-out": (
        "not interested", "(this is|is this) (a)? (spam|scam|harassment)", "(why|how) .. (keep|keeps|still|always) (texting|messaging|asking|sending|bothering|contacting)", "(you|yall|you all) (keep|always) (texting|asking|messaging|sending|bothering)", "(tired|sick) of (these|this|the|your|you|yall|getting) .. (texts|messages|surveys|questions|texting|asking|survey)", "too many (texts|messages|questions|surveys)", "(spam|scam|spammer|scammer) $", "^ (spam|scam)", "(quit|stop|cancel|end|remove|unsubscribe) $", "^ (stop|cancel|unsubscribe|remove|end) (my|the|it|them|already)?", "^ (no thanks|no thank you|no thanks you|im good|i am good|i am ok|pass) $",
        "(do not|never) (text|message|bother|contact)", "do not (want|wanna) (this|these|it|to do this|to do it|that)", "(fuck|f) (you|u|yall|this|off|that|ya)", "go away", "(get|stay) out (of)? my (face|business|phone|life)", "who (gave|give) you .. number", "(how|where) .. (get|got) my number",
    ),
}
