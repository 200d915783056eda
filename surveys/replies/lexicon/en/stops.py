"""English words of the net for opt-outs: texting of any kind, an end, and the words of talk about both."""

TEXTING = (
    "(text|texts|texting|txt|txts|texted|msg|msgs|message|messages|messaging|survey|surveys|surveying|questions|questionnaire|questionnaires"
    "|contact|contacting|contacted|sms|list|notifications|communication|communications|correspondence|checkins|spam|my number|my phone|this number|this line|polls)",
)
ENDING = (
    "(stop|quit|end|cease|cancel|discontinue|halt|remove|removed|delete|deleted|erase|decline|declining|refuse|block|blocked|blocking|unsub|unsubscribe"
    "|unsubscribed|opt out|opting out|withdraw|rid of|off|out of|enough|tired of|sick of|fed up|further|annoyed|done with|through with|over this|over these"
    "|done answering|done getting|lose|kill|ditch|dump|miss me with|count me out|skip|mute|turn off|shut off|report|reporting)",
    "(no|not any|zero) (more|future)",
    "(want|wants|wanted|need|having) (no|none|nothing|zero) ..",
    "(nothing|none) to do with",
    "(not|no|never|no longer) (want|wanted|need|needed|interested|wish|care|like|sign|signed|asked|ask) ..",
)
ENDED = (
    "(stop|stopped|stopping|end|cease|enough|anymore|any more|no more|quit|cancelled|removed)",
    "(not|no longer|never) (want|wanted|need|interested|welcome|like)",
)
#: Words that are known without their vowels: "stp txtng".
TOLD_SHORT = "stop remove unsubscribe delete cancel number texting texts message messages messaging please sending contact".split()
#: Displeasure: beside texting it may ask for an end.
GRUMBLE = (
    "(hate|hated|annoying|annoyed|annoys|illegal|permission|pissed|bothering|bothers|bother|scam|scams|scammers|fake|phishing|stfu|ridiculous|unwanted|unsolicited|harassing|harassment|invasive|creepy|intrusive|excessive|relentless|nosy|nosey|waste of time|wasting my time|leave it|over it|last one|final|lawyer|suing|complaint|bullshit|bs|dumb|stupid|costing|costs me|charged|minutes|why am i getting|why are you|why you|who are you|too much|so many|too many|sick|blowing)",
)
OURS = "you your yall these this us me ustedes uds sus estos estas esto tu tus".split()
#: A reply with one of these speaks of being written to.
WRITTEN_TO = "texted texting messaging messages texts surveys spam spamming harassing harassment msgs".split()
#: Words that may stand in such a sentence without its speaking of anything else.
TALK = (
    "a about all already also always am an and any anymore anybody are as asap at b back be because been being bro bruh but by can cause come could damn day days dear did do does "
    "done dont dude each either else em enough ever every everybody everyday everyone everything fam folks for fr from fuck fucking future get gets getting give go goddamn "
    "going gonna good got gotta guy guys had have hell hello here hey hi how i if im immediately in interested into is it its jeez just keep keeps kind kindly know last "
    "leave let like line list literally lol longer lot make man many may me mean means more my myself need needed needs never no nor not nothing now number of off oh ok "
    "okay omg on once one or our out over people permanently permission phone please pls plz program really receive receiving right said same say saying see send sending "
    "sent seriously shit should sick sign signed simply sir smh so some somebody sorry still stuff such take taken talk talking tell telling than thank thanks that the "
    "them then there these thing things this those time times tired to today too trying u ugh um up us use very want wanted wanting wants warning was way we week weeks "
    "well were what when where who why will wish with would wtf ya yall yeah year yes yo you your yours yourself maam mam system side end begin again choose prefer "
    "rather participate participating part responding answering reply replying anything doing kinda honestly respectfully lose cell another happen politely ask asking asked "
    "told beyond annoying ma point automated random dumb stupid little long constant constantly nonstop month monthly weekly daily ai robot bot whoever "
    "whatever id love appreciate appreciated effective formally officially hereby instantly onward"
).split()
#: A sentence with one of these is of a time, a fact or a place, and no plain wish.
NOT_TALK = "later tomorrow tonight until till til after before while during busy driving work morning night yet".split()
#: Beside a question mark, a wish only with one of these.
WAYS = "how can could may where who would whom will".split()
#: Why somebody asks for an end, beside which a bare "cancel" is still one. Nothing of jobs: "quit, im working at a bank now".
REASONS = (
    "as soon as possible",
    "i am (so|very|really|too|just|still)? (at work|busy|driving|in class|in a meeting|sleeping|annoyed|tired of this|at the hospital)",
    "i (have|had)? (already|just)? (told|asked|said) (you|yall|you all|this) (already|before|twice|that)?",
    "i do not know (you|yall|you all|who (this|you) (is|are)|what this is)",
    "(it|this|yall|you) (is|are)? (so|very|really|just)? (annoying|ridiculous|harassment|a scam|spam)",
    "(wrong person|god bless (you)?|or (else)? i will report (you|this)|have a (good|nice|blessed) (day|one))",
)
#: What one letter more, less or out of its place may have been, in a reply that then asks us to stop.
TYPED_BADLY = (
    "stop quit cancel end unsubscribe remove delete erase take please never text texts texting message messages messaging "
    "msg msgs txt txts txting msging sending send contact contacting bothering bugging annoying harassing spamming calling "
    "call write bother number phone list system me this these those your more anymore again alone leave want wish need "
    "receive get getting survey surveys questions check from off tired sick done enough many subscribe opt out consent "
    "permission revoke withdraw with the all any stuff not dont agree sign signed asking block lose would like"
).split()
