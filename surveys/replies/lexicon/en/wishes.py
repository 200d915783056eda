"""English word classes of wishes for no more texts; `surveys.replies.talk.wishes` makes the sentences of them."""

#: To bring to an end.
CEASES = (
    "(stop|quit|cease|halt|discontinue|cancel|end|terminate|suspend|cut|cut it|chill|enough already|decline|refuse|reject|pass on|passing on|excuse me from|excused from|spare me|waking me up with|bombarding me with|refrain from|desist from|abstain from|knock off|cut out|lay off|give up|drop|kill|no more|enough)",
)
#: May stand between an end and what ends; up to three of them do.
SO = (
    "(it|already|please|now|all|with|of|on|the|your|you all|yalls|my|these|this|those|any|and|further|future|more|fucking|fuckin|damn|freaking|stupid|dumb|constant|constantly|always|goddamn|random|automated|annoying|crap|that)",
)
#: Ways to be in touch, of which no one complains but to whoever does it.
BOTHERING = (
    "(texting|messaging|textin|txting|txtin|texing|messagin|msging|msgin|bothering|botherin|bugging|buggin|harassing|harrassing|spamming|pestering|hounding|badgering|nagging|surveying|soliciting|pinging|contacting)",
    "(blowing|blowin|hitting|hittin|lighting) (me|up|my)",
    "(checking|checkin|following) (on|up on|in on|in with|up with) (me|us)",
    "(reaching out|reaching me|writing (me|to me|us)|calling (me|us|my)|callin (me|us|my)|sending (me|us|these|this|them|stuff|things|it|so|anything|more)|emailing (me|us))",
    "(asking|askin) (me|us) (these|this|questions|stuff|things|all|so|every|the same|bout|about my (life|business|job))",
)
#: What is sent ("ins" is read as insurance everywhere).
SENT_HERE = (
    "(check insurance|texts|text|txts|txt|messages|message|msgs|msg|mssgs|messges|messeges|surveys|survey|checkins|check ins|check in|check ups|checkups|follow ups|questionnaires|notifications|alerts|reminders|contact|communication|communications|correspondence|outreach|robot texts|polls|solicitation|solicitations|soliciting)",
)
#: Never to be in touch again, behind "do not".
BOTHER = (
    "(text|txt|message|msg|contact|bother|bug|harass|spam|pester|survey|ping|check on|check up on|hit up|reach out to|write to|write|call|email|send|hit)",
)
HERE = (
    "(me|us|my (phone|number|cell|line)|this (phone|number|cell|line|person|individual)|my client|here)",
    "(texts|messages|surveys|msgs|anything|stuff|nothing|shit|this|these|any of this)",
)
#: Once and for all.
EVER = (
    "(again|anymore|any more|no more|no mo|ever|further|please|period|at all|thanks|thank you|pls|plz|going forward|from now on|moving forward|in the future|another time|any longer)",
)
DO_NO = (
    "(do not|never|please not|must not|should not|may not|can you not|could you not|would you not|not to|nobody|no one)",
)
#: Stronger than "do not": nothing need follow.
NEVER = ("never again",)
PLEDGE = (
    "(revoke|revoking|revoked|withdraw|withdrawing|withdrew|rescind|rescinding|retract|take back|taking back|pull|cancel|terminate|void|remove)",
)
GIVEN = (
    "(any|all|my|the|prior|previous|that|previously|express|given|written|verbal|implied|and|or|such|whatever|every|your)",
)
LEAVE_TO = (
    "(participation|enrollment|involvement|membership|consent|consents|permission|authorization|agreement|approval|opt in)",
)
TAKES = (
    "(remove|delete|erase|scratch|cross out|wipe|strike|purge|scrub|unenroll|disenroll|unregister|deregister|unsubscribe|exclude)",
)
#: To take away, where it is said from what.
TAKES_AWAY = ("(take|pull|clean|lift|release|let|drop|get|clear|kick|boot|yank|cross|cut|leave|keep|<TAKES>)",)
#: "Sáquenme": taken off in one word.
TAKES_ME = ("(unsubscribe|unsub)",)
#: Who is taken off.
OF_MINE = (
    "(me|us|her|him|them|(my|his|her|their) (husbands|wifes|moms|mothers|sons|daughters|dads|kids|brothers|sisters|grandmas|family) (number|phone|cell|name|info)|my (mom|mother|wife|husband|dad|father|son|daughter|grandma|grandmother|name|number|cell|phone|info|contact|details|information|line|cell phone|phone number|cell number|digits|contact info|data|record|records|profile|file|account)|all (of)? my (data|info|information|stuff|records|details|contact info)|this (number|phone|cell|line|#|person|individual|contact))",
)
FROM_IT = (
    "(off|from|out|out of|outta|off of|of) (of)? (whatever|this|the|your|that|any|all|these|those|yalls|ur|you all)? .. (list|lists|system|texts|database|messages|records|contacts|rotation|survey|surveys|mailing|mailings|thing|program|group|chat|thread|roster|distribution|rolls|books|directory|file|files|loop|text line|blast|calling tree|study|text thing|queue)",
    "(off|out) (of)? (this|these|it|here|there) (please|now|thanks|asap|already|$)",
    "(off|out) (please|now|thanks|asap|already|immediately|we|because|since|$)",
)
#: Done with it, of us.
FINISHED = (
    "(done|am finished|through|over it|good on|all set|straight|cool on|retired|retiring) (with|on|from|of)? (yall|you all|you guys|you people|these|this|the|your|all these|all this|answering|doing|getting|responding to|replying to|taking|filling out|participating in)",
)
OUT_OF_IT = (
    "(count|deal|leave|keep|include|cut|take|rule|write) me (out|off) (from now on|please|moving forward|going forward|next time|of (this|these|it|that|the|your|any)|from here on out)",
    "(do not|never|not|no longer|to not|not going to|decline to|declining to|refuse to) (want|wish|care|going|wanting|choose|wanna)? (to)? (participate|take part|participating|taking part) (in (this|these|any|your|the (survey|surveys|texts|study|check ins))|anymore|any more|any longer|further|again|please|thanks|$)",
    "(do not|never|not|no longer) (do|take|participate in|answer|fill out|respond to|like|want|doing|into) (any|your|these|the|no|more)? (text)? (surveys|survey|polls|questionnaires)",
    "not (trying|tryna|tryin|looking|interested|willing|going|about|wanting|gonna) (to|in)? (do|doing|be doing|continue|continuing|participate|participating|answer|answering|keep doing|deal with|be bothered|be contacted|be part of|be a part of|take part) (with)? (this|these|it|those|that|any|no|with this|in this|all this)? (texts|texting|surveys|survey|questions|stuff|mess|program|more|no more|anymore|any more|any longer)",
    "(not|do not) (need|want|wanna|like|appreciate) (yall|you all|you|you guys|you people|ya) (to)? (check|checking|text|texting|contact|contacting|bother|bothering|keep|calling me|message|messaging|hit|hitting|write|writing|ask|asking|survey|follow|following|worry|worrying|on) ..",
)
CONDITIONAL = (
    "(if i get|if you send|if i see|send me|get) (1|one|another|any) (more)? (text|message|msg|survey|texts|messages)",
    "(1|one|another) (more)? (text|message|msg|survey) (and|or|from (you|yall|you all)|i am|i will|n|then)",
    "(text|message|contact|call|bother) (me|us|this number|my phone) again (and|n|see|watch|i|then)",
    "(no|not have|not have the|not have any|do not have the|without a) (right|business|authority|reason) to <BOTHER> <HERE>",
    "(illegal|against the law|unlawful|a crime) (for (you|yall|you all))? to (be)? (<BOTHER>|texting|contacting) (me|us|people)",
    "(text|texting|texts|messaging|messages|contact|contacting|contacted) (me|us)? .. without (my|any|our|prior)? (permission|consent|authorization)",
    "(you|yall|you all|ya|number) (are|is|am|now|getting|got)? (blocked|reported|getting blocked|being blocked)",
    "(i|have|just|already) (blocked|reported|blocking|reporting) (you|yall|you all|this|ya)",
    "(text|message|contact|bother|write|call|hit|send) (me|us|this number|my phone|here|to me|me up|anything|this)? (again|one more time|once more|another time|any more|anymore)? (and|or|i will|and i will|and i am|and i)",
    "(will|am|going to|gonna|have to|about to|fixing to|might|gotta) (be)? (block|blocking|report|reporting|change my number|changing my number|change my phone) (you|yall|this|the number|it|if|because|to)",
)
#: How to make it end: a wish, though it asks.
HOW_TO = (
    "(how|where|what) (do|can|would|could|should|to|is) (i|we|you|the way|one|it)? (have|need|got)? (to)? (stop|end|cancel|quit|unsubscribe|opt|leave|get out|get off|turn off|shut off|block|remove|be removed|get removed|disable|do to stop|do to get off|say to stop|to get off|way to stop) (getting|receiving|my number|me|out|being|this|these|them|it|the|your|of|all|from|off|please|$)",
    "(is there|there) (a|any|some) (way|number|place|link|button) (to|i can|for me to) (stop|opt|unsubscribe|get off|turn|cancel|end|remove|not get|not receive|get out) (out|off|these|this|the|them|it|my|getting|receiving|me|of|$)",
)
#: Not to want, whoever speaks: "we do not want", "nobody needs".
NOT_WANTING = (
    "(do not|does not|did not|no longer|not|never|nobody|no one|none of us|neither) (really|even|ever|here|in this house|at home)? (want|wants|wanna|wanted|need|needs|needed|like|likes|appreciate|care for|cares for|wish for|interested in|enjoy|welcome|asked for|ask for|requested|signed up for|accept|authorize)",
    "(want|wants|wanted|need|having|have) (nothing|none|no part|no more|zero|nothing else|no further) (of|to do with|from|to)?",
)
#: What of ours nobody wants.
OUR_TEXTS = (
    "(<SENT_HERE>|these (please|anymore|any more|no more|things|any longer|$)|these|none of (this|these|it)|your (stuff|mess|program|questions|business|help texts|polls|crap|shit))",
    "(being|be|getting|get|receiving|receive) (contacted|texted|messaged|bothered|surveyed|harassed|asked|these)",
    "(nothing|anything|no part|part) (to do with|from|of) (you|yall|you all|you people|this|these|it|your)",
    "(to do with|from|of) (you|yall|you all|you people|yalls)",
)
WITHDRAWN = (
    "(revoked|withdrawn|rescinded|retracted|cancelled|canceled|terminated|removed|over|denied|taken back|pulled|not given|no longer given|ends|ended|expired)",
)
#: Wishes that name no text at all, said to nobody but us.
PLAIN = (
    "(de enroll|deenroll|unsign|un enroll|un sign|de register) (me|us|my|up|please|$)",
    "give (the|these|your|this|yalls) .. a (rest|break)",
    "(mark|update|list|set|flag|change|make) .... (as|to)? do not (contact|text|call|disturb|message)",
    "(remove|delete|erase) it (now|please|asap|immediately|from your)",
    "number .... (remove|delete|erase) it",
    "(be|being) left (alone|be|in peace)",
    "do not use (my|this|it) (number|phone|$)",
    "whoever .. (sending|texting|sends|texts|running|runs|messaging) .... (quit|stop)",
    "(make sure|ensure|see to it) .. (not|no) (get|receive|any|further|more|be|sent) ..",
    "(i|have|already|i have) (already|just|have)? (said|told (you|yall|you all)|replied|texted|pressed|sent|typed|wrote|put|answered|responded|asked (you|yall|you all)? to|responded with|replied with) (the word)? (stop|unsubscribe|quit|end|cancel|opt out|no more)",
    "i (already|have|have already) (unsubscribed|opted out|cancelled this|canceled this|asked to be (removed|taken off|off))",
    "(want|would like|need|wish|like) to (cancel|unsubscribe|stop|opt out) (please|now|thanks|thank you|$)",
    "(no|none of|not one|not 1|not another|not 1 more|not one more|not a single|no further|nomore|no moar) (of|your|the|these|more|one|1)? <SENT_HERE> (please|for me|to me|after|ever|again|anymore|on|to this|$)",
    "(not|not a|not another|not one|not 1|not even) (one|1|single)? (more|another)? (text|message|survey) (please|$)",
    "(release|free|relieve|excuse|unhook|detach) me from (this|these|your|the|yalls)",
    "(be|get|left|leave me|keep me|stay) (left|kept)? off (of)? (your|the|any|future|these|all) .. (list|lists|texts|mailings|messages|surveys|round|roster|communications)",
    "(let go of|lose|clean out|get rid of|ditch) (my number|me|this number) (please|now|already|$)",
    "(not|never|tired of|sick of|hate|do not|stop) .. (see|seeing|hearing from|hear from) this number",
    "better (not|be the last|be my last) (text|get|see|send|message|be|one|contact) .. ",
    "(was|is|be|better be) (the|my|your) last (text|message|one|survey) (i|you|from|please|$)",
    "(concludes|ends|conclude|concluding|ending) my (participation|involvement|enrollment|time with you)",
    "(can|could|may) i (please|just|pls)? not (get|receive|have|be) (these|this|texts|messages|surveys|contacted|texted|any)",
    "do not (waste|be wasting) (your|my|any more) (texts|messages|time|breath|energy) (texting|on me|with me|messaging|with these|sending|here)",
    "save your (texts|messages|surveys|breath) (for|$)",
    "(last|final) (warning|notice|chance|time) (stop|do not|quit|no|to stop|please)",
    "never again (please|text|contact|$)",
    "(please|kindly) (cease|desist|quit|terminate|discontinue|halt|end) (please|now|it|this|$)",
    "(stop|quit) (this|that) (please|now|already|asap|thanks|$)",
    "(you|up|me|already|just|now) stop it (please|now|already|$)",
    "(not|no longer) (a|part of|a part of|in|enrolled in|enrolled with|with) (participant|participating|this|your|the program|the (survey|study|texts)|yalls) (anymore|any more|please|so|thanks|no more|$) .. (no|stop|remove|take|do not|delete)?",
    "excuse me from (this|these|the|any|your|all)",
    "(count|put|mark) me (down)? (as|for)? (a|as|for)? (no|out|off) (for|on|and|to) (all|any|the|these|future|every|your|do)",
    "(asked|told|said|requested|wanted|supposed|trying|ask|asking) (you|yall|you all|already|them|u)? (already)? (to|for me to|i want to|i wanted to)? (be|get|have me)? (taken|removed|dropped|pulled|opted|unsubscribed|deleted) (off|out|from|please|$)",
    "(text|message|bother|ask|call|bug) (somebody|someone|people|anybody|folks) (else)? (that|who) (cares|care|wants|want|gives|asked|likes)",
    "(no|not) (one|body)? (cares|care) (about)? (your|these|yalls) (texts|surveys|messages|questions)",
    "(do not) (want|need) (to do)? (them|these|none of (this|these)|no part)",
    "(do not|never) massage me",
    "no more (calls|texts|messages|emails|surveys|texting|calling) (or|and|no more|nor) (no|more)? (calls|texts|messages|emails|surveys|texting|calling) (please|thanks|$)",
    "(did not|do not|never|have not|not) (give|gave|given|grant|granted) (you|you all|you guys|you people|anyone|anybody|nobody|no one) (my|any|the|no)? (permission|consent|authorization|authority|the right|the ok|the okay)",
    "(did not|do not|never|have not) (say|said|tell|told|agree|agreed|consent|consented|allow|allowed|authorize|authorized|ask|asked|want) (for|that|to)? (you|you all|you guys|you people|anyone|anybody|nobody) (to|that)? (you|you all)? (can|could|may|might|should|to)? <BOTHER>",
    "(am|is)? (asking|requesting|trying|wanting) to (cancel|unsubscribe|opt out|stop (this|these|the|getting|receiving))",
    "(let me|can i|could i|may i|i wanna|wanna|how do i|how can i|how to) (please|just)? (cancel|unsubscribe|opt out|unenroll) (please|now|thanks|thank you|this|these|asap|$)",
    "(do not|no longer|not|never) (want|wish|wanna|care|like|going|willing) (to)? (be)? (answer|answering|see|seeing|get|getting|receive|receiving|read|reading|take|taking|do|doing) (any|any more|more|no more|your|yalls|these|all these|those|this)? (more|damn|stupid)? (texts|text messages|messages|surveys|check insurance|msgs)",
    "(do not|no longer|not) (want|wish|wanna|care|going) (to)? (see|answer|do|get|read) (this|these|them|it) (anymore|any more|no more|any longer|again|ever again)",
    "(close|close out|shut down) my (account|profile|subscription|enrollment) (please|and|now|$)",
    "please (close|close out) my (file|account)",
    "(so|and|then|please|now) (please|just|pls)? (stop|stop it|quit it|quit this|cut it out|knock it off) (please|now|already|thanks)? $",
    "<OF_MINE> (please)? (remove|delete|stop|unsubscribe|erase) (please|now)? $",
    "^ (please|you|ok|hello|hi)? (you)? (no|not) <BOTHER> (me|us|this|here)",
    "(do not|please not|never) (text|message|contact|msg|bother|call or text|call and text) my (wife|husband|kid|kids|daughter|son|mom|mother|mama|family|girlfriend|boyfriend|grandma|grandmother|child)",
    "(eff|f|fuck|piss|bug|sod|screw) off",
    "signing off (for good|forever|now|from|$)",
    "(done|am finished|am through) (with|wit) (these|yall|you|you all|them|your (texts|messages|mess|questions)) (please|now|thanks|people|$)",
    "(please|just|and|so) do not (reach out|text|message|contact|msg|txt|write) (please|$)",
    "(respect) my (decision|wishes|privacy|choice|request) (not|to not|to stop|to opt|to be|and) ..",
    "(no more|enough) (of)? (these|this) (please|ok|okay|thanks|$)",
    "(you|yall|you all|u) (can|may|could) (go ahead and)? (please|just|now)? (remove|drop|delete|unsubscribe|unenroll) me",
    "(let us|lets|can we|could we|we can|time to) (please|just)? (stop|end|quit|be done with|finish) (this|these|it|with this|here|the texts|the surveys)",
    "(want|like|wish|need|ready|going|decided|choose|prefer|have) to (stop|quit|end|cease|discontinue) (my)? (participating|participation|doing (these|this|the (survey|surveys))|answering|being (contacted|texted|part|a part|in)|getting|receiving|replying|responding)",
    "(end|cancel|withdraw|terminate|stop) my (participation|involvement|enrollment)",
    "(do not|does not|no longer|not|never) (want|wish|need|like|authorize|allow|permit|authorise|give) (you|you all|you guys|you people|the (program|agency|organization|office|company|people|staff)|your (program|agency|organization|office|company|people|staff)|any of you|anyone|anybody|nobody|this number|them) (to)? (be)? (<BOTHER>|contacting|texting|messaging|calling) (me|us|my (phone|number|cell|line)|this (phone|number)|anymore|again|here)",
    "(do not|no longer|not) (want|wish|need|like|authorize|allow|permit|consent|agree) (to)? (further|any further|any more|any)? (contact|communication|communications|correspondence|outreach|solicitation)",
    "(rather|prefer|like|choose|ask|request|wish|want) (to)? not (to)? (be|get|have|keep) (being|getting)? (contacted|texted|messaged|bothered|surveyed|included|on (this|the|your|here)|on any|part of|a part)",
    "(do not|no longer|not|never) (want|wanna|wish|care|like|need|agree) (to)? (be|being) (contacted|texted|messaged|bothered|surveyed|included|on (here|this|the|your|any)|in (here|this|your|the (program|survey|study))|part of|a part of|signed up|enrolled|subscribed)",
    "(make|let) (this|that) (be)? (the|my|your) last (text|one|message|time|survey|msg)",
    "(last|final) (one|time|text|message|survey|reply|answer|response) (that)? i (am|will|will be|will ever|am ever|am going to)? (answering|answer|doing|do|sending|send|responding|respond|replying|reply|taking)",
    "(find|get|go|bother|text|bug|harass|annoy|message|ask|pester|survey) (find|bother|text|bug|harass|annoy|message|ask|pester)? (somebody|someone|anyone|anybody) else (to)? (bother|text|bug|harass|annoy|pester|survey|please|now|$)",
    "(am|are|will|will be|going to)? not (be|going to|gonna|be going to)? (answer|answering|respond|responding|reply|replying|text|texting) (back)? (to)? (any|you|your|these|this|no|nothing|anything|anymore|any more|no more) (further|more|of (this|these|your)|texts|messages|questions|surveys|anymore|any more|no more|again|ever|$)",
    "(not|no need|no reason|do not) (need|have|got|to) (to|you to)? (check|follow|reach|text|contact|touch|write|keep|bother) (on|in on|up on|up|up with|out|out to|base|base with|in|in with|with|me|checking|texting|following|contacting|to|texting me|checking on) .. (anymore|any more|again|no more|now|any longer|further|me|$)",
    "(come|get|be|coming|getting) off (of)? (the|this|your|that|any|all|these|yalls) .. (list|lists|roster|texts|database|system|mailing|texting|survey|rotation)",
    "^ (please|just|kindly)? (discontinue|unsubscribe|cease|desist|optout|unsub|unsubscribed|unenroll) (please|now|thanks|immediately|effective immediately|asap|me)? $",
    "(consider|take|treat|count) (this|it) (as|to be)? (my|a|as my|the|formal|my formal)? .. (notice|request|opt out|stop|revocation|withdrawal|cancellation|goodbye)",
    "(formal|final|official|last|second|third|2nd|3rd) (request|notice) (to|for you to|that you)? (stop|cease|be|opt|remove|unsubscribe|not)",
    "(bye|ok|am|is|just|and|already|now) (blocking|blocked) (you|yall|you all|this|this number|the number|now|$)",
    "^ (blocking|blocked) (you|yall|you all|this|this number|now)? $",
    "(leave|let) (people|folks|us|everyone|everybody|a person|somebody|this poor|my family) (alone|be|in peace)",
    "(please|pls|kindly) (remove|delete|unsubscribe|cancel) $",
    "(do not|not|never) (want|wanna|going|wish|care|like|willing) to (answer|do|respond to|reply to|take) (no|any|any more|no more|further) (more|further)? (questions|surveys|of (these|your|this)|texts) (ever|again|anymore|please|from|$)",
    "(tell|ask) (them|him|her|it|your boss|your people|the computer|the robot|the system|the bot|whoever) (to)? (please|just)? (stop|quit|not) (texting|sending|messaging|bothering|contacting|text|message|contact) (me|us|this|my|these)",
    "(lose|forget|misplace|burn|trash|delete|toss|erase|ditch|shred|drop) (my|this|the|these) (digits|number|phone number|cell|contact)",
    "(my|this) number (off|out) (of)? (your|the|this|that|yall|you all|ur)",
    "(please|kindly|just) (dis|un) (continue|enroll|subscribe)",
    "(want|need|would like|asking|wish|requesting|request|like) (to be|that i be|being)? (removed|unsubscribed|deleted|opted out|taken off|left out|excluded|left alone|unenrolled|disenrolled)",
    "(i am)? (unsubscribing|opting out|signing off from|signing out of|dropping out of|bowing out of|backing out of) (of|from|this|these|the|your|now|please|today|effective|$)",
    "(i am)? (unsubscribing|opting out)",
    "(have|get|want|need|would like) <OF_MINE> (removed|deleted|taken|erased|off|blocked|wiped|gone|dropped|scrubbed|purged)",
    "(no longer|do not|not) (wish|want|care|wanna|desire|consent|agree|like) (to)? (be)? (receive|receiving|get|getting|receiving|being|be|hear|hearing|contacted|texted|bothered|surveyed|participate|messaged|involved|included|on|part|a) (this|these|any|anything|your|from (you|yall|u|you all|this)|messages|texts|surveys|in (this|these|the|your)|further|more|by (you|text|phone)|again|anymore|any more|contacted|texted|bothered|messaged|surveyed|on (this|the|your)|of this|part of)",
    "(get|stay|keep) (tf|the (hell|fuck|heck))? (off|out|away) (of)? (my|from my) (phone|line|inbox|texts|messages|number)",
)
#: A negation right before a wish; "you will not stop" blames us, and is none.
NEGATED = (
    "(do not|does not|did not|would not|will not|never|can not|should not|not) (ever|please|let|want|wanna|wish|mean|need|plan|try|trying|going|planning|wanting|asking|saying|really|even|just|actually|gonna|intend|meant|wanted|asked|said|say)? (me|anyone|anybody|them|you|you all|you guys|yall|this to|it to|these to|that)? (to)? (say|type|hit|press|put|send|be|get|have|see|ever|go|just)? (to)?",
)
#: Words that take a wish back where they stand right before it: "please do not", "i would hate to".
TAKEN_BACK = (
    "(hate|sad|sorry|bummed|shame|upset|mad|disappointed|devastated|suck|hurt) (to|if|for|when) (see|you|yall|you all|they|these|this|it|that|the (texts|messages|check ins|surveys)|have|be|i)? (guys|all|me)? (to|were to|ever|had to|got|was|were)?",
    "(no need|no reason|not necessary|unnecessary|no necessity) (for (you|yall|you all|them))? (to)? (be)?",
    "(why|when|how come) (did|do|would|are|have) (you|yall|you all|they|the texts|these|it|the messages|the surveys) (guys|all)?",
    "(before|unless|until|till) (you|yall|they|it|these|the)",
    "(hope|hoping|pray|glad|happy|wish) (that)? (you|yall|you all|these|they|this|it|the (texts|messages|check ins|surveys)) (guys|all|people)? (do not|does not|never|will not|did not) (ever|get|have to)?",
    "(kid|son|daughter|baby|toddler|child) (just|must have|accidentally)? (sent|typed|hit|pressed|said|replied|texted|wrote|put) (the word|the)?",
    "(accidentally|mistakenly|by accident|by mistake|oops|whoops) (i)? (just)? (sent|typed|hit|pressed|said|replied|texted|wrote|put|texting|sending)? (the word|the)?",
    "(it|message|texts|text|this|that|bottom|thing|you|part) (just|always|still|literally)? (says|said|say|saying|reads|like) (to|i can|you can|that)? (reply|text|type|send|say|press|put|txt)? (the word)?",
    "(if|when|what happens if|so if|can i still) (i|we|you|someone|somebody|people) (ever|want to|wanted to|do)? (reply|text|type|send|say|press|put|replied|said|typed|sent)? (the word)?",
)
#: Behind such a word the wish is taken back as well: "STOP was a mistake".
MISTAKEN = (
    "(stop|stopped|unsubscribe|quit|cancel|opted out|opt out) .. (by accident|by mistake|on accident|was a mistake|was an accident|accidentally|not on purpose|wasnt me|was my (kid|son|daughter|baby))",
    "(sent|typed|hit|pressed|said|replied|texted|wrote|put) (the word)? (stop|unsubscribe|quit|cancel) .. (by accident|by mistake|on accident|mistake|accident|accidentally)",
)
#: These bind whoever is spoken to: "you do not have to".
NOT_BOUND = ("(do not|does not|never|not|no) (have|need|got|required|supposed) (you|yall|you all|for you)? to",)
#: Wishes for the texts to go on, or to come again; only START and UNSTOP lift an opt-out, so staff see these.
AGAIN = (
    "(sign|put|add|get|opt|place|enroll|subscribe|include) (me|us|my number) (back|again|in again|back in|back up|back on)",
    "(sign|opt|add) (me|us|my number) (in|up|on|to) (please|again|for|$)",
    "(want|wanna|like|ready|trying|wish|love|decided|need|ask|asked) (to)? (sign (back|up again)|rejoin|re join|join again|join back|start again|resume|get (back on|these again|texts again|the texts again)|be (back on|added back|put back|added again)|opt (back )?in|resubscribe|re subscribe|re enroll|reenroll|be on the list again|receive (texts|messages|these) again|keep getting (these|texts|them))",
    "(changed my mind|can i|could i|how do i|please) .. (rejoin|resubscribe|come back (to (the|these) (texts|list|messages|check ins)|on (the|this)|$)|start (getting|receiving) (these|texts|messages)|sign (back )?up|get back on|be added back|opt back in|resume|start again|start back)",
    "(restart|resume|reactivate|turn back on|start back|start up again|resubscribe|unblock|start sending) (my|the|these|me|texts|messages|texting|surveys)",
    "(start|begin) (texting|sending|messaging) (me|us)? (again|back|these)",
    "(text|message|send|contact) (me|us) again (please|pls|anytime|whenever|sometime|$)",
)
#: The number has changed: where it is to end, it is only there.
MOVED = (
    "(my|that|the|this) old (number|phone|cell|line|one)",
    "(this|that|here) (is|one is)? my new (number|phone|cell|line|one)",
    "(use|keep) (this|my new) (one|number|phone) (now|instead|from now on|please|$)",
    "(text|call) (this|my new) (one|number|phone) (now|instead|from now on)",
    "this is my number now",
)
