"""English words about consent: asking for no more messages, asking for them again, asking for help.

Phrases are built from classes: what ceases, what is a way to contact somebody, what is a message, who or what is
taken off. Only a wish about our texts is an opt-out, so each phrase names texts, a way to contact, or this number.
"""

#: One of these alone, whatever was asked (47 CFR 64.1200(a)(10) and the carriers' own lists).
STOP_WORDS = "dnc mute block blocked blocking deactivate unenroll unsubscribed stop stopall end quit cancel unsubscribe revoke remove unsub discontinue cease desist halt optout".split()
#: Those that mean it even among the words of AROUND ("quit" and "end" have too many other uses).
STRONG = "stop stopall unsubscribe unsub optout".split()
#: What a carrier itself takes for a stop, and people put behind other words.
KEYWORDS = "stop stopall unsubscribe cancel end quit".split()
#: "Stop it lol": said of good news as well.
IN_JEST = "it lol".split()
COMMANDS = ()
PLAINEST = "remove stop stopall unsubscribe unsub optout discontinue".split()
START_WORDS = "start unstop".split()
HELP_WORDS = "help info".split()
#: May stand around a stop word without changing it.
AROUND = "yes yeah please now all it this that already ok thanks just right away immediately said you hey yo sir maam hello hi no and me us my the them these those texts messages text message messaging texting im done sms survey surveys everything forever asap lol god kindly arret told i to guys with sending bruh bro man dude fam yall omg ugh wtf smh ffs jeez geez damn last week month yesterday still getting times again so but y enough thx ty can pls plz fr homie literally seriously folks people guy for love of sake goodness christ heavens gods petes deadass ong frfr nah naw bruv sis ma boo".split()
#: May stand around any stop word.
POLITE = "hello hi hey please thanks thank you sir maam lol kindly asap immediately bye".split()

_CEASE = "(stop|quit|end|cease|halt|discontinue|cancel)"
_CONTACTING = (
    "(textin|sendin|messagin|botherin|buggin|spammin|hittin|askin|callin|writin|texting|messaging|contacting|sending|writing|calling|emailing|bothering|harassing|spamming|pestering|bugging"
    "|hitting|blowing|hounding|annoying|asking|surveying|checking (on|in)|messing with|playing on|reaching out)"
)
_CONTACT = (
    "(text|message|msg|contact|send|write|call|email|bother|harass|spam|pester|bug|hit|ask|survey|check on"
    "|call or text|text or call|txt|reach out)"
)
_TEXTS = (
    "(texts|text|messages|message|msgs|msg|sms|surveys|survey|check ins|alerts|notifications|reminders|questionnaires"
    "|questionnaire|texting|messaging|text messages|subscription|check insurance)"
)
_THESE = "(these|this|those|them|all of (this|these)|all (this|these)|your (stuff|mess))"
_ME = "(me|us|my (phone|number|cell|line)|this (phone|number|cell|line)|here|it|anything|any more|no more|again)"
_MINE = "(me|my (number|name|phone|cell|info|contact|phone number|contact info|information)|this (number|phone|cell)|number)"
_LIST = (
    "(list|lists|texts|messages|survey|surveys|text|text list|texting list|system|database|records|contacts|this|these"
    "|that|it|here|there|program|phone|mailing list|your end)"
)
_SEND_OFF = "(take|remove|delete|erase|get|drop|cross|scratch|pull|strike|wipe|unenroll|have)"
_REMOVED = "(removed|taken off|taken out|deleted|unsubscribed|dropped|unenrolled|opted out)"

OPT_OUT = {
    "opt out": (
        # ceasing: "stop texting", "cancel these messages", "quit it with the surveys"
        f"{_CEASE} (it with|with|w|all|the|these|this|your|my|all the|all these)? .. {_TEXTS}",
        f"{_CEASE} (all|please|it with|with|all the|all this|the|this|your)? {_CONTACTING}",
        f"{_CEASE} (asking|calling|bothering|texting) (me|us)",
        "(stop|quit) (messin|messing|fuckin|fucking|hitting) (with)? (me|my)",
        f"(stop|discontinue|halt|cease) {_THESE}",
        "(stop|quit) (doing|sending) (this|these)",
        f"{_CEASE} {_CONTACTING} (my|this) (phone|number|cell|line|house)",
        "(just|please|so|and|now|then|must|gotta|need to|said|you) stop (sending|asking|doing|texting) (them|it|those) (please|now|thanks|already|$)",
        "do not send (me|us)? (any|more|any more|no more|your|these|no)? (more|of these|of your|these|your)? (questions|check insurance|things)",
        "no more (of)? (your|these|yalls) (questions|things)",
        "(you|yall|you all) (all|guys)? (just)? (keep|always|are|still) .. (me|us|it|these|this|texts|messages|asking|texting|sending) (please)? (stop|stop it|quit it|quit|leave me alone) (please|now|already|$)",
        "why (do|are|is|you|yall|you all) .... (texting|messaging|sending|bothering|contacting) (me|us|these|this|texts|messages)? (please)? (stop|stop it|quit it|leave me alone|remove me) (please|now|already|$)",
        "(stop|quit|end|cancel) (with (these|this|all|the)|the (messages|surveys|texts)|these|this (survey|please)|it please)",
        "^ (end|cancel) (this|these) $",
        f"(cut|knock|give) (it|this|that) (out|off|a rest) with .. {_TEXTS}",
        "stop (please|blowing|playing on)",
        "(please|pls|just|now|kindly) stop $",
        "^ (just|please|yo|hey|i said|not interested|no thanks|ok|no|kindly) stop $",
        "^ stop (it|now|all|this|everything)? $",
        f"(can|could|would|will) (you|yall|you all|u) (please|all|guys)? (all)? (please)? {_CEASE} (these|this|the|all|it|with|my|$)",
        "(you|u|yall|you all|guys) (can|may|should) (just)? stop (now|all this|this|these)? $",
        "(you|yall|you all) (all|guys)? (need|have|got) to stop .. $",
        "^ (i|we) said no more $",
        "(my|a|the)? request to (stop|unsubscribe|opt out|be removed|be left alone)",
        "(ask|asking|asked|tell|telling|told|beg|begging) (you|yall|you all|u|ya) (people|guys|all)? (to)? (please)? (stop|quit) (this|it|now|please|again)? $",
        "(you|yall|you all) (all)? can miss me with .. ",
        "how (do|can|to)? i block (you|yall|you all|u|this|these|it) ..",
        "count me out (of|on|for) .. ",
        "(you|yall|you all) (all|guys|people)? (really|just)? (need|have|got|better) to? (quit|quit it|cut it out|chill|knock it off|cut this out) (now|please|already|fr)? $",
        "(not|never) (answering|responding|replying|answer|answering to) (to)? (nothing|anything|any|no|none of) (else|more|further|of this|of these)",
        "(before|or|and) i (will|am|am going to|have to)? (block|blocking|report|reporting) (you|u|this|yall|ya|the number|it)",
        "(told|asked|said|say|saying|telling|asking) (you|yall|you all|u|ya)? (guys|people)? (already)? (to)? stop $",
        "(how|can) (do|can|to|would)? (i|you) .. (stop|end|cancel|get off|get out of) (these|this|the) (texts|messages|surveys|list|text|message|survey)",
        "(how|where) (do|can|would|to) (i)? (make|get) (this|these|it) (to)? stop",
        "(please)? (stop|quit|end) (all)? (contact|communication|communications|correspondence)",
        "(please)? cease (and desist|(all)? (contact|communication))",
        f"{_CEASE} (my)? (subscription|enrollment in texts|text alerts|alerts|notifications)",
        # not to be contacted
        f"(do|did) not (ever|you|please|keep|be|go)? {_CONTACT} {_ME}",
        f"(do|did) not .. {_CONTACT} me (again|anymore|any more|no more)",
        f"(could|can|would|will) (you)? (please)? (not) (please)? {_CONTACT} (me|us|this number|my phone)",
        f"(no need|do not (need|have)|no reason) to (keep|continue|be)? ({_CONTACT}|{_CONTACTING}) .. (me|us)? (anymore|any more|again|no more|now)",
        f"do not (need|have) to keep {_CONTACTING}",
        f"never {_CONTACT} (me|us|this number|this phone) .. (again|ever|anymore)?",
        "^ (please)? do not (text|contact|message|disturb) $",
        "(do|did) not (hit|blow up|ring) my (line|phone)",
        f"(rather|prefer) (if|it if|that)? (you|yall|you all) (did|do|would)? not {_CONTACT}",
        f"(rather|prefer) (to)? not (to)? (get|receive|be|have) (any|these|this|the|your|more)? .. ({_TEXTS}|{_THESE}|contacted|texted|bothered|on your list)",
        "^ no (calls|texts|messages|texting|messaging) (no|or|and|please)? (calls|texts|messages|texting)? (please|thanks)? $",
        "(no|not) (texting|messaging) me",
        f"no more (of)? (the|these|this|your|these survey)? {_TEXTS}",
        "no more (contact|questions please|of (these|this) please)",
        f"(no|not any) more {_TEXTS}",
        # not wanting them
        f"(do|did) not (want|need|like) (any|these|your|more|to get|to receive|the|no|this|to keep|to do|any more)? .. {_TEXTS}",
        "do not (want|need) (any|more)? .. anymore texts",
        f"(not|no longer) (want|wish|wanting|interested in|wanna|agree to|care for) .. ({_TEXTS}|contacted|texted)",
        f"not interested in (receiving|getting|answering|doing|taking) ({_THESE}|{_TEXTS}|your|any|more)",
        "not interested .. (remove|take me off|stop|unsubscribe|do not)",
        "(do not|no longer|never) (wish|want|wanna|care|need|like) to (be (texted|contacted|messaged|bothered|a part of (this|these|it|the)|part of (this|the|it)|in (this|the) (survey|study|program))|hear from (you|yall|ya|u|you all)|participate|take part|do (the survey|these|surveys|this survey)|(receive|get) (anything|these|this|any))",
        "(like|want|need|wish) (these|this|your|all these|all this|you|you all|them|the (texts|messages|surveys|texting|msgs)) (all)? (texts|messages|surveys|stuff|mess)? to (please|just)? (stop|end|quit)",
        "(would|want|wish) (you)? (like)? (to)? (stop|quit) (getting|receiving|texting|sending)",
        f"stop (me|my) (from)? (getting|{_TEXTS})",
        "(want|like|wish|trying|need|choose|going|prefer|decided) to (unsubscribe|opt out|stop getting|stop receiving|be off (this|the|your) list|get off (this|the|your) list)",
        # taken off
        "(opt|opting) (me|my number|us|this number)? out",
        "^ (i)? opted out $",
        f"{_SEND_OFF} {_MINE} (off|from|out)",
        f"(take|count|leave|get|let) (me|us) (out|off) .. {_LIST} (please)? $",
        "(take|get|count) me (out|off) $",
        "take (my|this) (number|name|phone) off",
        "get off my (phone|line)",
        f"(remove|unsubscribe|unsub|unenroll) {_MINE}",
        "(delete|erase|lose|block|forget|drop|scrap) (my|this) (number|phone|contact|phone number|info|cell|name)",
        "(delete|block) me",
        "drop me (from|off|out)",
        f"(want|like|need|wish|asked|asking|ask|how|can i|could i|please) .. (be|get|have me|have my number) {_REMOVED} (from (this|the|your|all|these)|off (this|the|your)|please|$)",
        "to be (removed|taken|deleted|dropped) (off|from|out) (of)? (this|the|your|all|these) (list|texts|messages|survey|system|program|texting|$)",
        f"to be {_REMOVED} $",
        f"have (me|my number|my name) {_REMOVED}",
        "how (do|can|would) i (get off|get out of|unsubscribe|opt out|leave) (of|this|the|these|your|from|$)",
        "unsubscribe (please|now|from|this|my|me|us|all|asap|immediately|$)",
        # leave me alone, enough, I am out
        "leave me (alone|the fuck alone|tf alone|be $|out of (this|it|these|the (survey|texts)|your))",
        "let me be $",
        "(i)? (revoke|withdraw|revoking|withdrawing) (my)? (consent|permission|from (this|the) (survey|study|texts))",
        "(take|am taking) back my (consent|permission)",
        "(do|did) not (consent|agree) (to (this|these|any|be|texts|receive)|$)",
        "(never|did not) (sign|signed|sign me|agree|agreed|consent|consented|ask|asked|subscribe|subscribed|register|registered|enroll|enrolled|opt|opted) (up|in)? (for|to|in)? (this|these|that|your|texts|any (texts|messages|of (this|these))|get (texts|messages|these|texted)|receive|be (texted|contacted|messaged))",
        f"(done|finished|over|through) with (this|these|the|your|yall|you all)? {_TEXTS}",
        f"(done|finished|through|not) (doing|answering|taking|responding to|replying to|filling out) (this|these|your|any more of (these|this)|any more|no more|the|yalls)? ({_TEXTS}|$|no more|anymore|any more|questions)",
        "not (doing|answering|participating in) (this|these) (no more|anymore|any more)",
        f"enough (with|of) (the|these|this|your|all)? {_TEXTS}",
        "(fuck|f) off",
        "(fuck|screw|f) (you|yall|u|this) .. stop",
        "spam .. (remove|stop|block)",
        "(i am)? (blocking|reporting) (you|this number|u|this as spam)",
        "(will|going to) (block|report) (you|this number|yall|u|ya)",
        "i want out of (this survey|these (texts|messages)|the (survey|list|texts))",
        "i (am)? (not|do not) (participating|participate|want to participate)",
        f"(turn|shut) {_THESE} off",
        "(turn|shut) off (these|this|the (texts|messages|notifications|alerts))",
        "(turn|shut) (the|your|yall)? (texts|messages|notifications|alerts) off",
        "^ (please|just|ok|yo|now)? (turn|shut) off (please|now)? $",
        "^ (no more|enough) (please|thanks)? $",
        "stop hitting (me|my)",
    ),
}
# Word classes of the sentences in `surveys.replies.talk.consent`; classes of all languages are put together there.
NO_MORE = (
    "(no|not any|any) more (of)?",
    "(enough|enough already|enough of|enough with|enough already with|fed up with|done with|over|finished with|through with|good on|good with|cool on|good off|all set on)",
    "zero more",
)
THESE = (
    "(the|these|this|those|your|all|all the|all these|you all|yalls|all of your|all of these|any of these|so many)",
)
MESSAGES = (
    "(texts|text|messages|message|msgs|msg|sms|surveys|survey|check ins|checkins|alerts|notifications|reminders|questionnaires"
    "|questionnaire|text messages|txts|texting|messaging|check ups|questions please|automated texts|follow ups|check insurance)",
)
DO_NOT = ("(do not|never|please not|not to|no|must not|can not|should not)",)
SEND = (
    "(text|texting|message|messaging|msg|contact|contacting|send|sending|write|writing|email|bother|bothering|harass|harassing|spam|pester|survey|sent|hit|txt|reach out to|reply to)",
)
MORE = (
    "(me|us|nothing else|anything else|no more|nothing|anything|any more|anymore|no mo|ever|again|another|this number|this phone|my phone|my number|my cell|to this|here)",
)
EASE = (
    "(chill|chill out|ease up|ease off|lay off|back off|cool it|calm down|relax|easy|knock it off|cut it out|slow your roll|be done|stop it|quit it|enough|give it a rest|let up|hold off)",
)
PERMISSION = (
    "(consent|consented|consenting|permission|agree|agreed|agreeing|authorize|authorized|authorization|give you|allow|allowed|okay|permit|approve)",
)
CONTACTED = (
    "(text|texts|texted|texting|contact|contacted|contacting|message|messages|messaged|messaging|my (number|phone|cell)|this number|surveyed|surveys|be on this list)",
)
LEAVE_ME = ("(leave|let) me (the|tf|da)? (hell|fuck|heck|f|freak)? (alone|be|in peace)",)
REMOVE = ("(remove|delete|cancel|pull|purge|take|erase|drop|unsubscribe|get|scratch|cross|wipe|strike)",)
ME = ("(me|us|my (name|number|phone|info|cell|contact|details)|this (number|phone|cell|line))",)
OFF_LIST = (
    "(off|from|out|out of) (of)? .. (list|system|texts|database|messages|program texts|records|contacts|rotation|phone|survey|surveys|mailing|thing|here|this|these|it)",
)
#: Said to no one but somebody who writes too much.
GO_AWAY = (
    "(put|add|place) (me|us|my number|this number) (on|to|in) .. do not (call|text|contact|disturb|message|email)",
    "(do not|don t) (call|text|contact|message) (list|registry) (please|me|now|$)",
    "^ (please|just|no|now|yo|bro|dude|sir|maam|seriously|ok)? (bug|piss|buzz) off",
    "^ (please|just|ok|yo|bro)? (get lost|kick rocks|beat it) (please|with)? $",
    "^ (please|just|ok|yo|bro|man|dude|yall)? (quit|stop) (it|this|these|them|bothering) (fr|for real|please|asap|right now|immediately)? (already|now|please|bro|man|dude|ok|asap|thanks)? $",
    "^ .. (omg|wtf|ugh|god|jesus|bro|dude|man|seriously|harassment|spam|scam|annoying|again|please|already|enough|i said|plz) stop (already|now|please)? $",
    "(make|get) (it|this|these|them|the texts) (to)? stop",
    "no (contact|communication|correspondence) (please|with me|wanted|requested|$)",
    "^ prefer no",
    "^ (i|please)? withdraw (please|now|thanks)? $",
    "(done|through) with (you|you all|u|your (questions|survey|surveys|texts|people))",
    "(do not|no longer|not) (want|wanna|need|like|wish (for)?) (these|this|your|any of these|any of this|your) (texts|messages|stuff|mess|anymore|any more|no more|surveys)",
    "(i am|am|so)? (over|(tired|sick|fed up|sick and tired|exhausted) (of|with|by)) (getting|receiving|all)? (all)? (this|these|your|yalls|the|those)? (constant|stupid|damn|dumb|annoying)? <MESSAGES>",
    "^ (please|just|ok|yo|bro|no|hey|hello)? (go away|enough already|(cancel|sign|count|take|get) (me|us) (out)?) (please|now|thanks|asap|already|lol|$)",
    "^ (please|plz|pls)? no more (of)? (this|these|it|that|your)? (please|thanks|thank you|bro|ok)? $",
    "(take|get|leave) me (out|off) (of)? (it|this|here|there|that|your thing|the list|all this|all of this)",
    "(do not|no longer) have (my|our|any|the)? (consent|permission)",
    "^ (i)? (opt|opting) .. out",
    "(not|no longer|never) .. (sign|signed|signing) up for (this|these|any of this|texts|messages|yall|you all)",
    "(this is|it is) (my)? (last|final) (warning|time (telling|asking)) .. (stop|texting|text)?",
    "^ give (it|this) a rest",
    "no (need|use) for (any|further|more|any more|additional)? <MESSAGES>",
    "(no|any) further <MESSAGES>",
    "(want|wants|would like) off (of)? (this|the|your) (list|texts|survey)",
    "(stop|quit) hitting (my|me|this)",
    "leave a (brother|sister|man|girl|guy|person|mf) alone",
    "(scrub|purge|dump|trash) my (number|name|info|contact)",
    "do not (ping|buzz|holla at|dm|hmu|hit up) (me)? ..",
    "(ya)? no (quiero saber|sepan) (nada|mas)? (mas)? de (ustedes|usted|esto)",
    "^ (ya)? no insistan",
    "(disenroll|withdraw|deactivate|unenroll|terminate|mute|silence|remove|erase|strike|pull) (me|us|my (number|name|phone|cell|participation|enrollment|info)|these|those|your (texts|messages)|this (number|phone)) (from|in|please|out|off|now|$)",
    "(terminate|deactivate|end|cancel) my (enrollment|participation|subscription|sign up)",
    "(i am)? withdrawing (from (this|the|your)|my (consent|permission|name)|$)",
    "(keep|stay|leave) (me|my (number|phone|name|line|inbox|cell)) (off|out|alone) ..",
    "(stay|get) (off|out|outta) (of)? my (phone|inbox|line|cell)",
    "(forget|throw away|toss|lose|loose|burn) (you have|you had|that you have|you ever had)? (my number|this number|this #|my #|this phone)",
    "(lose|delete|forget) this",
    "(refrain|abstain|desist) from <SEND>",
    "(appreciate|love|like|thankful|grateful|great|nice) (it)? if (you|you all) (stopped|quit|stop|did not|would not|would stop|could stop|do not) <SEND>",
    "(appreciate|want|need|like) no more <MESSAGES>",
    "no (need|reason) (to keep|for you|for you all|to) (keep|to|all to|to keep)? <SEND>",
    "(turn|switch|shut|mute|cut) (off)? <THESE> (<MESSAGES>)? (off)? (please|$)",
    "(how|what) .. (stop|end|cancel|quit) (getting|receiving|these|being)",
    "(never|not) (gave|give|given) (you|you all)? (my|any)? (consent|permission)",
    "(done|through) (responding|answering|replying|texting back)",
    "(will|going to|am) not (be)? (answer|answering|respond|responding|reply|replying) (to)? (any more|no more|anymore|these|your|you)",
    "(about to|going to|will|am|fixing to) (block|blocking|blocked|report) (you|you all|this|them|these)",
    "(reporting|report|reported|marking|marked) (you|this|these|it|you all)? .. (junk|spam)",
    "(are|keep|keeps) spamming (me|my) ..",
    "(stop|quit|cut|end) (with)? (the|this|your)? (spam|spamming|harassment|harassing)",
    "(quitting|leaving|dropping out of|out of) (this|these|the|your) (survey|surveys|texts|study|text list)",
    "(no longer|not) participating",
    "^ (reply|text|txt|answer) stop $",
    "(for the last time|i said|once again|asked you|asked you all|told you|told you all|begged you|begging you) (to)? (please)? (just)? stop (already|now|please)? $",
    "(remove|delete|erase|borren|borre|borra|quiten|quite|eliminen|elimine|saquen|saque|block) (mi|my) (numero|number|telefono|phone|nombre|name|cell|cel)",
    "(enough|enough already|chill|ease up|chill out|be done|relax) (with|w|on) (all)? (the|these|your|them|all these) (questions|calls)",
    "(loose|lose|toss|trash|burn|shred) (my|this) (number|contact|info)",
)
#: Near misses which are never an opt-out, whatever stands around them.
NOT_OPT_OUT = {
    "not an opt-out": (
        "(i|he|she|we|they|just) quit (because|cuz|bc|over|after|since|when|due|on account of) .... (texts|texting|messages|surveys|calls|calling)",
        "no more questions from (my|our|this) (side|end|part)",
        "(can|could|may) stop (asking|texting|messaging) (me)? (about|for) ..",
        "(do not|dont|never|did not) (please)? (take|remove|delete|drop|kick|cut|unsubscribe|get) (me|my number|us|my name) (off|from|out|out of)? (of)? .. (list|program|system|texts|check ins|here|it|this)?",
        "(please do not|do not|dont) (quit|stop|end|cancel) ..",
        "(do not|please do not|dont|never|did not) (mean to)? stop (checking|texting|sending|asking|messaging|reaching|until|writing|contacting)? (on|in|me|us|with)?",
        "(will|would|can|could) not stop",
        "(will|would|do|does|did|can|wont|never) not? (leave|let) me (alone|be)",
        "(leaves|leave|left|leaving) (me|us|them|him|her) alone (at work|to work|so|and|when|now|which|cuz|because)",
        "let me be (honest|real|clear|straight|the|a|on|able|off)",
        "(tell|tells|telling|told|say|says|said|asked|asks|scream|scream at) (me|us|him|her|them) (to|they want me to|that i|i should)? (stop|quit) ..",
        "send me (to|back|on|home|in|the link|a|an) ..",
        "stop (light|lights|sign|signs|watch)",
        "off (nights|days|weekends|mornings|second|third|first|the night|the overnight|this shift)",
        "no more (questions|text) (from me|for you)",
        "^ (ok|nope|no)? no more questions (at this time|right now|thanks|thank you|for now)? $",
        "(stop|quit|cease|end) (asking|calling|writing|sending|emailing|checking|bugging|bothering|contacting) (for (a|an|the|my|more|help|raises|overtime|days|time|work|extra)|off|in|out|around|him|her|them|my|people|customers|applications|resumes|there|recruiters|about (the|my|a))",
        "(told|tell|telling|asked|begged|tells) (them|him|her|my ..|that ..|the .. |dude|people) (that|to|i said|like|please)? (do not|not to|stop|never|no more|quit|cut) .. .. ",
        "(do not|never|no) (text|texting) and (drive|driving)",
        "(done|finished) with (my|the|that|school|training|class) ..",
        "(off|out of) (work|school|class|town|the house|the hospital|gas|jail)",
        "(no|not any) (texts|text|messages|message|alerts|notifications) (back|yet|from) ..",
        "(get|take|put|move|switch) me (off|on|from) (nights|days|weekends|mornings|second|third|first|the (night|overnight|schedule|clock|weekend))",
        "(have|got|had) no (more)? questions",
        "over (text|texts|message)",
        "can not stop (smiling|working|crying|laughing)",
        "stopped",
        "i stopped (answering|replying|texting|responding|getting) .. (texts|messages|text)?",
        "(bus|truck|rest|train|pit|fuel) stop",
        "stop (by|in|at|sign|light|signs|over)",
        "(the|my|a|#th|every|each|his|her|our|next|per) stop",
        "(year|month|week|season|dead|front|back|west|east|south|north|high|low|rear) end",
        "(can|could|please) (you|you all)? keep (texting|messaging|sending|checking|writing|asking)",
        "(non|one|next|last|first) stop",
        "nonstop",
        "(no more|no|stop|quit) (texting|phones|messaging|texts) (on|at|in|while|during|and) .. (floor|clock|line|work|class|shift|driving|drive|job|school)",
        "stop me if",
        "(got|have|had|get|getting|seen|saw|received|is|are|was|were|did not|there) (no|not any|zero|get no) (texts|text|messages|message|surveys|notifications|alerts|reminders|msgs)",
        "(where|how) .. (get|got) (my|this) (number|phone|info) (from)?",
        "take me off .. .. (class|waitlist|course|workshop|training) (list)?",
        "stop gap",
        "(take|remove|get|drop|scratch|cross|pull) (me|my name|us) (off|from|out) (of)? (the|your|that|a)? .. (waitlist|waiting list|wait list|class list|list for|list at|schedule|class|appointment|interview|workshop|training) .. ..",
        "(participate|participating|take part) in (the|my|their|our) (401k|insurance|plan|class|classes|union|program at work|retirement)",
        "(did|do) not (want|need) (the|their|any|no)? (health|insurance|benefits|job|overtime|work|hours|dental)",
        "opted out of",
        "(i)? (never|did not|do not|have not) (ever|even|really)? (sign|signed|agree|agreed|ask|asked|opt|opted|enroll|enrolled|register|registered) (up|in)? (for|to|in)? (this|that|these|any|your) .. (class|classes|insurance|shift|shifts|job|position|overtime|schedule|hours|plan|course|training|school|work|coverage|apartment|lease|medicaid|snap|benefits)",
        "(do|did) not (call|email) (me|us)? ,? (just|only|please|but|and|you can)? (text|message) (me|instead|please|is|$)",
        "(i am)? (so|really)? (tired|sick) of (getting|receiving)? (all)? (these|the|their)? (text messages|texts|messages|text|alerts) (from|about|at) (my|the|work|other|his|her|him|them)",
        "(want|wish|need|like|trying|going|had|have)? (to)? (stop|quit) (getting|receiving) (my|the|any|food)? (snap|stamps|benefits|medicaid|unemployment|ssi|ssdi|tanf|wic|ebt|link|aid|help|overtime|hours|sick|insurance|checks)",
        "(want|wanna) (to)? (do|keep doing|work) (this|that|the) (job|work|shift|kind|type|commute)",
        "(i am)? done ,? (finished|got|graduated|passed|working|i (got|finished|passed|start))",
        "opt out of (the|their|my)? (health|insurance|benefits|plan|dental|medical|401k|coverage)",
        "(delete|remove|erase|ignore|disregard) (my|that|the) (last|answer|previous|other|old|first|text|message) .. (text|message|answer|one|number)?",
        "(can|could|would) (you|yall|you all) (please|help)? (stop|cancel|end) (my|the|them|it) (from|food|snap|stamps|medicaid|benefits|appointment|case|class|job|check|insurance|rent|eviction) ..",
        "(cancel|cancelling|end|stop|stopping|quit) (my|the|their|our) (appointment|insurance|interview|class|classes|shift|last|answer|plan|benefits|snap|medicaid|food stamps|stamps|link|case|unemployment|section 8|wic|tanf|ssi|job|work|school|program|training|contract|lease|medical|health|coverage|membership|order|card|account|order) .. (text|message|texting)?",
        "cancel (class|school|the class|the appointment|the interview|that)",
        "(had|have|going|got|want|trying) to (cancel|quit|stop) (my|the|working|smoking|school|drinking|that job)",
        "(quit|stop|end) (smoking|drinking|working|using|school|my job|that job|the job|going|playing|clocking|giving|paying|at #)",
        "i quit",
        "^ quit (my|that|the|in|last|because|on|amazon|walmart|two|2|a|about|and)",
        "(removed|took me|taken|take me|get me|kicked|kick me) (off|from) (of)? (the|my|their)? (waitlist|waiting list|wait list|schedule|snap|case|food stamps|stamps|medicaid|lease|insurance|benefits|link|tanf|unemployment|section 8|payroll|clock|ssi|wic)",
        "off (the|my) (schedule|waitlist|waiting list|clock|lease|payroll)",
        "(text|call|hit|message) me (later|tomorrow|after|tonight|when|on|at|in)",
        "end of",
        "(the)? end (of|date)",
        "(will|would) (it|they|my benefits|my snap|my food stamps|my link|my medicaid) (stop|end)",
        "(snap|benefits|stamps|medicaid|insurance|food stamps|unemployment|tanf|ssi|wic|hours|contract|season|lease|week|shift) (will|about to|to|is about to)? (stop|end|quit|cancel|stops|ends)",
        "(did|does|do) (it|they|that|this|snap|my benefits) (stop|end)",
        "(had|made|making|make|makes|want|wants|told|tells|asked) (me|us|him|her) (to)? (stop|quit)",
        "stop (and go|n go|and shop|n shop)",
        "quit (and|but|then) (got|found|started|now)",
        "(to|and) (stop|quit) (my|me) (snap|benefits|medicaid)",
        "stop working",
        "(take|get) me off (at|the clock|the schedule|work|early)",
        "(take|bring) me (back|to)",
        "(call|text) me instead",
        "(do|did) not (call|text|message|contact|write|ask|hit|bother) (me|us|my phone|this phone)? (back|when|while|during|at (work|night)|before|until|till|til|after|so (early|late)|too (early|late)|right now|now|in the (morning|middle)|on my|today|tonight|yet|this (early|late)|if|because|cuz)",
        "(do|did) not call (me)? (just|text|only)",
        "(surveys|survey|texts|text|message|messages) for (a living|work|my job)",
    ),
}
#: Before "people": these are we.
YOU = "you yall ya u your all these".split()
#: Where one of these stands before "do not text me" or "stopped sending", somebody else is told of.
OTHER_SUBJECTS = (
    "they he she it that who nobody boss manager supervisor job company agency service store shop place school union people landlord caseworker "
    "ex bank landlady neighbor collector collectors scammers scammer boyfriend girlfriend bf gf baby daddy roommate cousin aunt uncle son daughter teacher customer customers guy lady dude girl man woman mom dad mother father brother sister husband wife friend dhs work coworkers recruiter temp someone somebody we"
).split()
#: Asks for help or who is texting, as a whole message.
HELP_ME = ("^ (help|info) (me|please|menu)? $",)
DOUBTFUL = {
    "may be an opt-out": (
        "^ (i am)? not interested (thanks|thank you|sorry|please|anymore|at this time|right now)? $",
        "(this is|is this) (a)? (spam|scam|harassment)",
        "(why|how) .. (keep|keeps|still|always) (texting|messaging|asking|sending|bothering|contacting)",
        "(you|yall|you all) (keep|always) (texting|asking|messaging|sending|bothering)",
        "(tired|sick) of (these|this|the|your|you|yall|getting) .. (questions|texting|asking)",
        "too many (texts|messages|questions|surveys)",
        "(spam|scam|spammer|scammer) $",
        "^ (spam|scam|scammer|scammers) (please|lol|number|text|texts|message|messages|again|alert|$)",
        "(quit|stop|cancel|end|remove|unsubscribe) $",
        "^ (stop|unsubscribe) (my|the|it|them|already)?",
        "^ (cancel|remove|end) (my|the|it|them|already|me)",
        "^ (no|nah)? (no thanks|no thank you|no thanks you|i am good|i am ok|i am straight|pass) (thanks|though|now)? $",
        "(do not|never) (text|message|bother|contact)",
        "(cut|knock) it (out|off) $",
        "do not (want|wanna) (this|these|it|to do this|to do it|that)",
        "(fuck|f) (you|u|yall|this|off|that|ya)",
        "go away",
        "^ (i am|all)? done (now|thanks|thank you|here)? $",
        "^ (no|ok)? (thats|that is) enough (now|please|thanks|already)? $",
        "^ (no|ok)? (more)? questions $",
        "^ i want out (of this)? $",
        "^ (i am)? out (now|thanks)? $",
        "how many (more)? times .. (tell|say|ask|told|said) ..",
        "enough is enough",
        "(shut|turn) (it|this|these|that) (down|off)",
        "(no longer|do not|not) (need|want) (you|you all|yall|your (services|service|program|help)|the program) (no more|anymore|any more|$)",
        "(get|gets|getting|got) on my (damn|last)? (nerves|nerve)",
        "^ want off (please)? $",
        "(not|no longer) interested in (this|it|these) (anymore|any more|please|thanks|thank you|sorry|$)",
        "(do not|no longer) (want|wish|wanna|care) (to)? (see|answer) (these|this stuff) (please|pls|thanks|ok|$)",
        "no more for me",
        "(wasting|waste) (your|my) (time|breath)",
        "(still|why am i|why do i|why i) .. (get|getting|receiving|receive|sending) (these|texts|them|messages|surveys|this)",
        "(you|you all|yall) (did|have|do) not (take|taken|removed|remove|stop|stopped) ..",
        "(you|you all|yall) (said|told me|promised) (you|you all|this|it|these) (would|will|was|were) (stop|quit|end|be over|not|the last|last)",
        "(when|will|do|how long) .. (these|this|texts|messages|surveys|you|you all) (ever|going to|gonna)? (stop|end)",
        "(want|have|wants) (nothing|no part|none) .. (this|it|that|you)",
        "(not|no longer) (a|part of|a part of|in) (participant|this|that) (anymore|any more|no more|$)",
        "(want|wanna|trying|tryna|going|wish|like|care) (to)? (do|be doing|keep doing|continue) (this|these|it|with this) (anymore|any more|no more|any longer|$)",
        "^ (no more|enough) (of)? (this|these|it|that) .. $",
        "(get|stay) out (of)? my (face|business|phone|life)",
        "who (gave|give) you .. number",
        "^ (reported|reporting|report) $",
        "shut (up|the fuck up|tf up)",
        "^ (i am)? done with (this|it|that) $",
        "do i (have|need|got) to (keep|still|answer|do|get) ..",
        "(how|where) .. (get|got) my number",
    ),
}
