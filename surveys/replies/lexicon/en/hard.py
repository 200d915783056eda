"""English phrases of replies a person must see: danger, wrong numbers, somebody else writing."""

_SOMEBODY = (
    "(he|she|they|ex|husband|boyfriend|bf|wife|girlfriend|gf|baby daddy|daddy|babys (dad|daddy|father)|dad|stepdad|father"
    "|mother|mom|stepmom|brother|uncle|aunt|cousin|roommate|man|dude|partner|spouse|boss|manager|coworker|supervisor"
    "|neighbor|landlord|someone|somebody|people|kids father|son|grandpa)"
)
_HARMS = (
    "(hit|hits|hitting|beat|beats|beating|choked|choking|chokes|punched|punching|slapped|slaps|raped|rape|raping|stabbed"
    "|shot|attacked|assaulted|abusing|abuses|abused|threatened|threatens|threatening|hurting|hurt|kicked|strangled"
    "|molested|molesting|molests|touched|touches|touching|grabbed|groped|shoved|burned|locked|drugged)"
)
_OURS = "(me|us|on me|up on me|me up|me out|my (kid|kids|son|daughter|baby|mom|mother|sister|niece)|to kill)"
_THEM = (
    "(me|us|you|him|her|them|someone|somebody|people|myself|my (kids|boss|ex|wife|husband|manager|coworker|coworkers|family"
    "|supervisor|landlord|neighbor|boyfriend|girlfriend|baby daddy)|all of you|all of them|them all|everybody|everyone"
    "|everyone there|yall|that|this)"
)
_PILLS = "(pills|pill|meds|medicine|medication|tylenol|xanax|percs|percocets|fentanyl|oxy|oxys|sleeping pills|heroin)"

CRISIS = {
    "self-harm": (
        "(want|wanna|going|gonna|ready|wish|rather|like|try|tried|trying|thinking|think|thought|keep) (to|of|about|i) .. (die|kill myself|end it|end it all|end my life|take my life|hurt myself|dying|killing myself|ending it|ending it all|ending my life|hurting myself|was dead|were dead|could die|not wake up|not be here|be dead|disappear forever|end things|ending things|not being alive|not being here|not waking up)",
        "(want|wish|hope|pray|could|just|and) (to|i|that)? .. (do|would|did)? not (ever)? wake up",
        "(hope|pray|wish) (that)? i die",
        "want it (all)? to (end|be over|stop)",
        "(no|what is the|see the|see no|what) point (in|of|to|anymore) .. (living|life|being alive|being here|me|going on|live|any of (this|it)|anymore|it all|everything)",
        "(no|what is the|see the|see no|there is no) point (anymore|any more|in (life|living|me being here)) $",
        "(rather|better|should) be dead",
        "(can not|do not want to) (take|do) (this|it|life|this life) (thing)? (anymore|any more|no more)",
        "(feel|feeling|been|so) suicidal",
        "(cutting|cut) (myself|my (wrist|wrists|veins|arms))",
        "(been|started|am|back to) cutting (again|myself|$)",
        "(goodbye|good bye) (world|everyone|forever)",
        "this is (goodbye|good bye|the end for me)",
        "(tell|let) (my|the) (kids|family|mom|mother|son|daughter|babies|children|wife|husband) (know)? (that)? i (love|loved)",
        "end it (all|tonight|now)",
        "(not|do not) want to (wake up|be alive|be here|exist|live)",
        "(got|have|with) (a plan|pills|a rope) to (die|kill|end)",
        f"(got|have|holding|sitting with|with) (a|the|some|these|my)? (bottle of)? {_PILLS} (in my hand|in my hands|with me|right here|right now|and|$)",
        "(have|got) (a|the) (rope|noose|razor) (ready|and|$)",
        "feel like (dying|killing|ending|hurting)",
        "(nobody|no one) (would|will) (even)? (care|notice|miss me) .. (died|gone|dead|die)?",
        "(burden) (to|on) (everyone|everybody|my (family|kids|mom)|them|people)",
        "(happier|better|easier|better off) .. (if i (was|were) (gone|dead|not here|not around)|without me)",
        "(will not|not going to|not gonna) be (around|here|alive) (much longer|anymore|any more|tomorrow|no more)",
        "(kill|killing|hurt|hurting|harm|harming|cut|cutting|shoot|hang|hanging|unalive|overdose) (myself|my self|me self)",
        "kms",
        "(want|wanna|going|ready|wish|rather) (to|gonna)? (just|really)? dye (please|now|tonight|$)",
        "suicide",
        "suicidal",
        "(end|ending|take|taking) (my|my own|this) life",
        "(end|ending) it all",
        "(do not|no longer|dont) (want|wanna|care) to (live|be alive|be here|be here anymore|exist|wake up|be on this earth)",
        "(no|any|a) reason (to|for) (live|living|keep living|go on|keep going|be here|staying alive|stay alive|be alive)",
        "reason to (keep living|live|go on|be alive|be here)",
        "(better|world) .. (off|better) (dead|without me)",
        "(can not|cannot) (go on|take it anymore|take this anymore|do this anymore|live like this|keep going|do life)",
        "(done|tired|sick) (with|of) (life|living|being alive|everything i (just)? want)",
        "(not|nothing) .. worth living",
        "(living|life) (is|am|are)? not worth (it|living)",
        "nothing to live for",
        "(wish|hope) i (was|were|am) (dead|never born|gone|not here)",
        "(took|swallowed) .. (pills|percs|percocets|fentanyl|oxy|oxys|heroin|bottle of)",
        "took (too many|too much|a whole bottle|the whole bottle|a bottle|a bunch|all my (pills|meds|medicine)) (of|$|and|im|i|am)",
        "(took|taken|used) (too many|too much) $",
        "(drank|drink|drinking|swallowed|swallow) (bleach|poison|antifreeze|cleaner|drano|rat poison)",
        "(overdosed|overdosing|overdose|od ed|oding|od d|oded)",
        "(i|he|she|they|cousin|friend|brother|sister|son|daughter) od",
        "(jump|jumping) (off|in front)",
        "(going to|want to|ready to|about to|gonna) jump $",
        "(standing|sitting|am) (on|at) (the|a)? (edge of)? .. (bridge|ledge|roof)",
        "(crash|wreck|drive|drove) (my|the)? (car|truck|van)? .. (on purpose|off (a|the) (bridge|road)|into (a|the) (tree|wall|pole))",
        "self harm",
        "slit my (wrist|wrists)",
        "(say|saying) goodbye to (everyone|everybody|my kids)",
        "give up on (life|everything)",
        "(want|wanna|going to) (be|am) (dead|gone)",
        "(life|it) is not worth (it|living)",
        "(he|she|they) (will|do|does) not wake up",
    ),
    "violence": (
        "(need|send|call) (an|a|the)? (ambulance|police|911|help now|help right now)",
        "(he|she|husband|boyfriend|wife|girlfriend|ex|partner|bf|man) (is|be|keeps|keep|always|s)? (always)? (watching|checking|monitoring|tracking|reading|going through|controls|controlling) (my|me) .. (phone|texts|messages|$)",
        "(he|she|husband|boyfriend|wife|girlfriend|ex|partner|man|dad|father) (is|gets|be|so|s|been|getting)? (so|very|real|really)? (violent|abusive|aggressive with me)",
        "(they|he|she|boss|people) (is|are|be)? (trafficking|pimping|enslaving|prostituting) (us|me|people|girls|out)",
        "(black eye|busted lip|bust my lip|busted my lip|bruises (on|all|everywhere))",
        "(somebody|someone|he|she|they|a man|a guy|my ex) (is|are|keeps|keep) (following|stalking|chasing|outside|trying to get in|breaking in)",
        f"{_SOMEBODY} .. {_HARMS} {_OURS}",
        f"{_SOMEBODY} (be|is|keep|keeps) (hitting|beating|hurting|choking) (on)? (me|us)?",
        f"{_SOMEBODY} .. (kill|hurt|beat|rape) (me|us|my (kids|kid|baby|son|daughter))",
        "(put|puts|putting|laid|lay) (his|her|their)? hands on (me|my)",
        f"(going to|gonna|will|want|wants|tried|trying|threatened|threatening|said he will|said he would|would) (to)? (kill|shoot|stab|hurt|beat|attack|murder|rape) {_THEM}",
        "(threatens|threatened|threatening|threats) .. (me|my life|my kids|my family) (every day|everyday|with (a|his)|again|$)",
        "(has|have|with|got|had|pulled|pointed|carrying|pulls|brought) (a|the|his|her|my)? (gun|knife|weapon)",
        "(i am|am|was|been|got|getting|being) (raped|stabbed|attacked|assaulted|trafficked|held hostage|abused|beaten|jumped|kidnapped|robbed|stalked|threatened|followed home|held (here)? against my will)",
        "(i was|i got|have been|been|just got|am) shot",
        "(shot|stabbed) (at)? (me|us|my (brother|sister|son|daughter|mom|dad|cousin|friend|boyfriend|husband|house|car))",
        "(i am|am) (in danger|not safe|unsafe|scared for my life|afraid for my life|being followed|next)",
        "(not|do not feel|do not) (feel)? safe (at home|here|at my house|with him|in my home|going home|where i (live|am|stay))",
        "not safe (here|at home|at work|in this house)",
        "(scared|afraid|terrified) (to|of) (go|going|be|being|sleep) (home|back home|alone with|in my house|to sleep)",
        "(scared|afraid|terrified) of (him|her|my (husband|boyfriend|ex|man|wife|dad|stepdad|partner|bf))",
        "(fear|scared|afraid) for my (life|kids)",
        "domestic violence",
        "dv (shelter|situation|case)",
        "(abusive|violent) (relationship|boyfriend|husband|partner|home|ex|wife|man)",
        "(my|an|the) abuser",
        "(call|need|calling|send) (the)? (911|police|cops|ambulance)",
        "911",
        "(running|hiding|hide|ran) from (my|him|her) (ex|husband|boyfriend|bf|him|abuser)?",
        "(restraining order|order of protection)",
        "(he|she|ex) (is|keeps|be)? (stalking|following|stalks|follows) me",
        "(will not|would not|does not|do not) let (me|us) (leave|go|out)",
        "(held|kept|locked|trapped) (in|here|me in|inside|against) .. (house|room|will|basement)?",
        "(took|has|have|hold|holding|keeping) my (passport|papers) .. (let|leave|go)?",
        "trafficked",
        "(broke|breaking|break|get) in(to)? (my|the)? (house|apartment|place|home|$)",
        "(broke|breaking|trying to break|break) (in|into) (my|the|our)? (house|apartment|place|home|$)",
        "(shot|stabbed) (at|yesterday|today|tonight|last night)",
        "(^|just) (got|was|been) (shot|stabbed|beat up|jumped|robbed) (and (i|my|am|in|now|need|can)|at|in|by|please|help|$)",
        "(i|we|son|daughter|brother|sister) (just)? (got|was|were) (beat up|beaten up|jumped on|stabbed|robbed at)",
        "(and|he|she|always|then) (hit|beat|slapped|punched|kicked|choked|hits|beats|punches|slaps|chokes|kicks|rapes|strangles) me (and|so|when|every|again|too|up|now|please|$)",
        "(baby|kid|kids|child|son|daughter) .. (being)? (abused|molested|hurt by)",
        "(bring|bringing) (a|my) gun",
        "at gunpoint",
        "shoot (up|yall|you|the place|him|her)",
        "(blow|burn|shoot|light) .. (up|down) (the|that|this|your|yalls)? (place|building|office|school|spot|program)",
        "(burn|shoot|blow|light) (the|that|this) (place|building|office|school|spot|house) (up|down)",
        "(they|someone|somebody|he|she|people) (is|are|was|were)? (shooting|killing) (at|people|each|us|me|outside|again|right now)",
        "(bleeding|not breathing|unconscious|having a heart attack|having a stroke|can not breathe)",
    ),
}
#: Sounds like danger and is only a manner of speaking.
FIGURE_OF_SPEECH = (
    "(feet|back|job|work|shift|hours|hour|boss|schedule|commute|heat|legs|knees|knee|head|traffic|place|this|it|bills|rent|kids|they|gas|drive|overtime|customers|stomach|allergies|tooth|shoulder|hands) (is|are)? (still|really|just|literally|always|all)? (killing|kill|kills) (me|us|my back|my feet|my knees)",
    "(dying|died) (to|of|laughing|from laughing|for a|for) (get|laughing|off|leave|know|day|boredom|heat|break|the)?",
    "(i am)? dead (tired|lol|broke|end|ass|serious|on my feet)",
    "(working|worked|work) (me|myself|us) to death",
    "killing (it|time|the game|them|em)",
    "bored to death",
    "(kill|killed) (it|the interview)",
    "(over)? my dead body",
    "(i am|am) (dying|dead) (lol|laughing|here lol)",
    "(drop|to) die for",
    "shot (out|in the dark|at it|for)",
    "(give|gave|took|take) .. shot",
    "beat (up|down|tired|from)",
    "(hit|hits) me (up|back|with)",
    "(kill|killing) (my back|my feet|my knees|my legs|two birds)",
    "(flu|covid|tetanus|vaccine|booster) shot",
    "(knife|knives) (at|skills|work)",
    "(security|armed) (guard|officer) .. gun",
    "(gun|weapons) (card|license|permit|range|store|shop)",
    "suicide (prevention|hotline) (worker|job|line|counselor)",
    "(911|police|emergency) (dispatcher|operator|dispatch|officer)",
    "(want to|going to|about to|could|will|would)? (almost)? die of (boredom|laughter|laughing|embarrassment|hunger lol|thirst)",
    "(kill|die|dying) for (a|some|one|that|this|better|more)",
    "live (like this)? on (this|that|# |my|the) .. (pay|check|hour|money)?",
    "can not live like this on",
    "(overdose|suicide|domestic violence|dv|crisis|violence) (prevention|outreach|hotline|advocate|awareness|counselor|worker|line|center|program|agency)",
    "(work|working|works|job|volunteer|worker|employed) (at|for|with|in) .. (domestic violence|dv|suicide|overdose|911|police|ambulance) (shelter|agency|center|hotline|dispatch|department|company|program|prevention)?",
    "(gun|firearm|weapon) (license|card|permit|range|store|shop|training|safety)",
    "(with|have|got) (a|my) gun (license|card|permit)",
    "(beat|beats|beating|beaten|beat) (us|me)? up (with|at|on) (work|overtime|hours|the)",
    "(took|take|taking) .. (pills|meds|medication) (i was|that i was|they|the doctor|as) (prescribed|gave)?",
    "(took|take|taking) (too many|too much) (days|time|time off|breaks|hours|calls|shifts|taxes|out|on|classes|off|money|work)",
    "(they|it|job|irs|state|taxes|we|you|that) (take|took|takes) (too much|too many)",
    "(brother|cousin|friend|son|uncle|nephew|dad|father|sister) (got|was) (shot|stabbed|killed|robbed|jumped) (last|in|back|years|a while|when|#)",
    "let (me|us) (leave|go|out) (early|on time|home|until|til|to|full time|part time|for|at|after|before|when|once|cuz|because|$)",
    "(job|boss|manager|they|company|supervisor|agency) (let|had let|will let|did let|have let) (me|us) (go|leave|out)",
    "(put|puts) hands on (training|experience|learning)",
    "wake up (late|early|on time|at|for|before|in time|to)",
    "not wake up (late|early|on time|at|for|before|in time)",
    "get in(to)? (the|a|my)? (house)? (program|school|class|union)",
    "(broke|break) (into|in) (the|a) (industry|field|trade|business)",
    "point (of|in) (this survey|these|this text|applying|working|trying to get|school|asking|going back|the survey|this question|looking)",
    "(lock|locked|locking) (in|inside) (a|the|my) (rate|pay|schedule|price)",
    "(boss|manager|job|they|supervisor|company|he|she) .. (threatened|threatens|threatening) (to|me with) (fire|cut|write|let|send|lay|firing|replace|a write)",
    "(caught|got|have) (hit|hurt) (by|with|at work|on the job|at the job|lifting|working)",
    "(shot|shots) (i am|im|am|as) (a)? (nurse|clinic|cna)",
    "tell (my|the) (kids|family|mom) (that)? i (love|loved) (my job|this job)",
    "nobody (would|will) (hire|care about my|notice my)",
    "not going to be (here|around) (much longer)? (at|in) (this|the) (job|phone|number|company)",
)
#: Given names common in the United States, without those that are everyday words too.
_NAME = (
    "("
    "aaron|abby|adam|adrian|aisha|alan|albert|alejandro|alex|alexis|alice|alicia|allen|alma|alyssa|amanda|"
    "amber|amy|ana|andre|andrea|andrew|andy|angela|anita|ann|anna|anthony|antonio|armando|arthur|ashley|"
    "barbara|becky|ben|benjamin|beth|betty|beverly|bob|bobby|bonnie|brad|brandon|brandy|brenda|brian|brianna|"
    "brittany|bruce|bryan|caleb|calvin|camila|carl|carla|carlos|carmen|carol|caroline|carrie|cathy|cesar|"
    "charlene|charles|charlie|cheryl|chris|christian|christina|christine|christopher|cindy|claudia|connie|"
    "corey|courtney|craig|crystal|curtis|cynthia|daisy|dan|dana|daniel|danielle|danny|darius|darlene|darnell|"
    "darrell|daryl|dave|david|dawn|deandre|deborah|debra|demetrius|denise|dennis|derek|derrick|destiny|devin|"
    "devon|diana|diane|diego|dominique|donald|donna|dora|doris|dorothy|doug|douglas|duane|dwayne|dylan|ebony|"
    "eddie|edgar|eduardo|edward|elaine|elena|elijah|elizabeth|ellen|emily|emma|enrique|eric|erica|erik|erika|"
    "ernest|esther|ethan|evelyn|felicia|fernando|frances|francisco|frank|fred|gabriel|gabriela|gary|george|"
    "gerald|gina|glenn|gloria|gonzalo|greg|gregory|guadalupe|guillermo|gustavo|hannah|harold|hector|heather|"
    "helen|henry|howard|ian|irene|isaac|isabel|isaiah|jack|jackie|jacob|jacqueline|jake|jamal|james|jamie|"
    "janet|janice|jasmine|jason|javier|jean|jeff|jeffrey|jennifer|jenny|jeremy|jerome|jerry|jesse|jessica|"
    "jesus|jim|jimmy|joan|joe|joel|john|johnny|jonathan|jordan|jorge|jose|joseph|joshua|joyce|juan|juanita|"
    "judith|judy|julia|julian|julie|justin|kareem|karen|karina|karla|katherine|kathleen|kathy|katie|kayla|"
    "keisha|keith|kelly|ken|kendra|kenneth|kenya|kevin|kim|kimberly|kyle|ladonna|lakisha|lamar|larry|latasha|"
    "latoya|laura|lauren|lawrence|leah|leon|leonard|leroy|leslie|leticia|lillian|linda|lisa|lorena|lori|louis|"
    "lucia|lucy|luis|luisa|lupe|lupita|lydia|manuel|marco|marcos|marcus|margaret|maria|maribel|marie|mario|"
    "marisol|mark|marquis|martha|martin|marvin|mary|matt|matthew|maurice|megan|melanie|melissa|melvin|michael|"
    "michelle|miguel|mike|mildred|mohamed|monica|monique|nancy|natalie|nathan|nicholas|nicole|nina|norma|oscar|"
    "pablo|pam|pamela|patricia|patrick|paul|paula|pedro|peggy|peter|phil|phillip|phyllis|rachel|rafael|ralph|"
    "ramon|randy|raul|raymond|rebecca|reggie|regina|renee|ricardo|richard|rick|ricky|rita|rob|robert|roberto|"
    "robin|rodney|roger|roland|ron|ronald|rosa|rosario|roy|ruben|russell|ruth|ryan|sabrina|sally|sam|samantha|"
    "samuel|sandra|santiago|sara|sarah|scott|sean|sergio|shanice|shannon|sharon|shawn|sheila|shirley|silvia|"
    "sofia|sonia|stacy|stanley|stephanie|stephen|steve|steven|stuart|susan|suzanne|sylvia|tamara|tamika|tammy|"
    "tanya|tara|tasha|teresa|terrance|terrence|terry|thelma|theresa|thomas|tiffany|tim|timothy|tina|todd|tom|"
    "tommy|toni|tonya|tony|tracy|travis|trevor|troy|tyler|tyrone|valerie|vanessa|veronica|vicki|victor|"
    "victoria|vincent|virginia|walter|wanda|warren|wayne|wendy|william|willie|xavier|yesenia|yolanda|yvonne|"
    "zachary"
    ")"
)
WRONG_NUMBER = {
    "wrong number": (
        f"(this|it) (is|am)? not (a)? {_NAME} (sorry|lol|anymore|any more|no more|phone|number|bro|man)? $",
        f"(this|it|i) (is|am) not {_NAME} $",
        f"^ (sorry)? (no|not) {_NAME} (here|at this number|lives here|with this number|$)",
        f"(not|do not know|never heard of|no one named|nobody named) (a|any|any one named|who)? {_NAME} (is|here|sorry|$)",
        "(had|has|have) (this|that|the) (phone|number|cell) (number)? (before|first)",
        "(number|phone|line) (number)? before me",
        "(not|no longer) (his|her|their) (number|phone|cell|line)",
        "(number|phone|line|cell|it) (is)? (not|no longer) (his|hers|theirs) (anymore|any more|no more|now|$)",
        "(number|phone|line|cell) (is|been)? .. mine (now)?",
        "(this|it|that) is mine now",
        "(this|number|phone|it|line) (belongs|belong) to (someone|somebody|another|a different|a new)",
        "you (want|need|wanted|have|are (looking for|texting|after)|must want|looking for) (somebody|someone) else",
        "(looking for|texting|meant for) (somebody|someone) else",
        "(had|owned|used|have) (this|it|that) (number|phone)? before (me|i|us)",
        "(my name is|i am|this is) .. ,? (and|but)? (i)? (have)? never (took|take|did|done|signed|heard|went|been|was|joined|enrolled|attended|participated) .. (program|class|classes|training|course|that|this|you|yall)",
        "(new|different) (number)? (holder|owner) (of this number)?",
        "(my name is|this is|i am) .. not (who|whoever|whom|the person) ..",
        "not (who|whoever|whom) (you|u|yall) (are|think|want|looking)? ..",
        "(this|that) is not .. (phone|number|cell)",
        "^ (sorry)? wrong $",
        "^ (sorry|no|nope)? (that|this|it) (is|was) not me (sorry|lol|bro|maam|sir|$)",
        "(have|got) wrong (number|person|one|phone)",
        "wrong (number|person|phone|guy|cell|contact|phone number|girl|dude|man|lady|individual|party)",
        "(not|is not) (him|her|my number|my phone|their number|her number|his number|that person|the person|the right|who you|the one you|me you)",
        "(there is)? (no (one|body|person|such person)|nobody) .. (here|at this number|on this number|with that name|by that name|named) $",
        "no .. (at this number|on this number|with that name|by that name) $",
        "there is no .. here $",
        "(no|nobody|no one|none) (here)? (by|with|named|called|at|has) (that|this|the) (name|number)",
        "there is (no|not a|nobody|no one) .. (here|number|phone|name|named)",
        "(no|nobody|no one|not) .. (by that name|with that name|named|at this number|at this phone)",
        "(do not|never) know (who|any|anyone|anybody|a|no|him|her|this person|that person|nobody|who that) .. (is|person|named|that|by that name|you are looking for|by|are talking about|called)",
        "do not know (him|her|this person|that person|any|no|who that is|anybody)",
        "(i am|this is|am) not (the person|who you|that person|her|him|he|she|this person|the one)",
        "(just|recently|only)? (got|have had|had|bought) (this|a new|the|my) (number|phone|line|phone number) .. (new|last|recently|week|month|today|yesterday|ago|days|weeks|months|years)?",
        "this (is|was) (a)? (new|different) (number|owner|phone|person)",
        "(this is)? not (his|her|their) (number|phone|cell|line) (anymore|any more|no more)?",
        "(does not|do not) (live here|own this|use this|belong)",
        "does not have this (number|phone)",
        "(number|phone) (belongs|is) (to|now) (someone|somebody|mine|a different|me)",
        "(he|she) (does not|no longer|do not) (have|has|use|uses|own) this (number|phone)",
        "(changed|got rid of) (his|her|their) number",
        "(has|have) the wrong (number|person|one|guy|phone)",
        "you (got|have|texted|texting|are texting) the wrong",
        "(i am|my name is) not .. (you are looking|you want|sorry wrong)",
        "mistaken identity",
        "(number|phone|line|cell) (used to|was) .. (someone|somebody|another|other) (elses|else|persons)?",
        "(that|this|it) is not my name",
        "(he|she|they) (got|has|have) (a)? (different|new|another) (number|phone) (now|$)",
        "(number|phone|line) (belongs|belong) to (a|my|some|another|me|us|the)",
        "(texting|messaging|writing to|writing) (a)? (stranger|random person|somebody random|the wrong)",
        "this is (a|the) (business|store|restaurant|church|school|company|business line|business phone|landline) (line|phone|number)? (please|not|and|we|no|there|so|you|stop|$)",
        f"(no|not) {_NAME} (works|lives|stays|is|been) here",
        "never heard of (him|her|them|that person|this person|nobody|no|any|that name)",
        "(last|previous|other|old) (person|guy|girl|owner|lady|dude) (who|that)? (had|with|of|on|owned) .. (number|phone)",
        "you have (mistaken|the incorrect|an incorrect)",
        "incorrect number",
        "(got|have|has) (his|her|their|someones|somebodys|somebody else) old (number|phone|cell)",
        "who is (that|this person) (you have|wrong|i do not)",
    ),
}
#: Somebody else holds the phone, or writes about the alum.
SOMEONE_ELSE = {
    "someone else answering": (
        "(this is|it is|i am) (his|her|their|the) (mom|mother|dad|father|wife|husband|sister|brother|son|daughter|girlfriend|boyfriend|gf|bf|aunt|uncle|grandma|grandmother|roommate|cousin|partner|case manager|caseworker|friend|fiance|kid|child|sponsor|po|parole officer|roomate|niece|nephew|lady|girl)",
        "(this is|it is) .. (mom|mother|dad|father|wife|husband|sister|brother|son|daughter|girlfriend|boyfriend|aunt|grandma|roommate|cousin|fiance) (phone|answering|here|texting|speaking|not)?",
        "(he|she) (is|was|are)? (not|in|at|still|working|works|got|has|does|asleep|sleeping|away|out|back|locked|incarcerated|on|left|quit|moved|lives|sick|driving|home|looking|unemployed|employed|started|lost|in the|will|can|can not|said|told|makes|just|no longer|went) .. (here|available|phone|right now|work|working|jail|prison|locked up|home|job|there|hospital|at|works|now|today)?",
        "(my|the) (son|daughter|wife|husband|brother|sister|mom|mother|dad|father|boyfriend|girlfriend|cousin|roommate|grandson|nephew|niece) (is|works|does not|has|left|quit|got|can not|lost|lives|moved|will|said|asked|started|no longer|uses|had|went) ..",
        "(answering|writing|texting|responding|replying) for (him|her|my)",
        "(i will|let me|can) (tell|let) (him|her) (know|to)?",
        "(using|borrowed|have|has|got) (his|her|my|their|someone) (sons|daughters|wifes|husbands|moms|friends|mother|mothers|brothers|sisters)? phone",
        "on behalf of",
        "(he|she|my .. ) (asked|told|wants|wanted) me to (answer|text|reply|write|respond|tell you|let you)",
        "^ this (his|her) (mom|mother|dad|father|wife|husband|sister|brother|son|daughter|girlfriend|boyfriend|aunt|uncle|grandma|roommate|cousin|baby mama)",
        "(i will|let me|can|going to|ill) (give|pass|relay|show|read) (him|her|it|this|that|them) (the|your|this|to|a|on) (message|text|him|her|my|msg)?",
        "let me (get|ask|find|wake|grab) (him|her|my (son|daughter|husband|wife|mom|brother|sister))",
        "^ (this is|its|it is|dis|that is) (his|her) (mama|mom|mommy|momma|baby mama|baby daddy|grandma|granny|auntie|stepmom|stepdad|ex)",
        "(he|she) (is|am|are|was)? not (here|home|around|available|in)",
        "^ (he|she) (is|be)? (sleep|asleep|sleeping|at work|working|busy|gone) (right now|rn|now|at the moment|today|$)",
        "(he|she) (left|forgot|lost|gave me) (his|her|the) (phone|cell) ..",
        "(his|her) (phone|cell) (is|got) (broke|broken|off|cut off|lost|stolen|dead|messed up)",
        "(you are|your) (texting|talking to|messaging|writing to|speaking with|writing) (his|her|their) (mom|mother|dad|father|wife|husband|sister|brother|son|daughter|girlfriend|boyfriend|aunt|uncle|grandma|grandmother|roommate|cousin|friend|kid|niece|nephew|grandpa)",
        "(my|his|her) (moms|mothers|sons|daughters|husbands|wifes|brothers|sisters|kids|dads|fathers|boyfriends|girlfriends|grandmas|aunts|uncles|cousins) (phone|cell|number|line)",
        "^ (his|her) (daughter|son|mom|mother|dad|father|wife|husband|sister|brother|girlfriend|boyfriend|aunt|uncle|grandma|roommate|cousin|kid|niece|nephew) (here|speaking|is|$)",
        "(share|shares|sharing) (a|this|the) phone",
        "(he|she) (is|will be) (busy|unavailable|occupied|out of town|in (the)? (hospital|rehab|shower|bathroom|surgery|a meeting|class|treatment))",
        "(my (son|daughter|wife|husband|brother|sister|mom|mother|friend|cousin)) phone",
    ),
}
_DIED = "(was (shot|stabbed|beaten) and killed|was shot dead|was shot to death|passed away|passed on|died|is dead|was killed|is deceased|got killed|was murdered|passed (in|last|on|this|yesterday|$|a|#))"
DECEASED = {
    "the alum has died": (
        f"(he|she|they|participant) .. ({_DIED}|is no longer with us|no longer living|no longer alive)",
        "^ (passed away|deceased)",
        "(we|family|i|they) (just|recently|sadly|all)? lost (him|her) (in|on|to|last|this|yesterday|a|#|$)",
        "(he|she) lost (his|her) (battle|fight|life)",
        "(we|they|family) (just)? (buried|laid) (him|her) ..",
        "(he|she) (is|was) (now)? (in heaven|with (god|the lord|jesus)|gone to heaven|in a better place|no more|buried|laid to rest|dead|gone to glory)",
        "(his|her) (funeral|burial|memorial|wake) (is|was|will be)",
        "(passed away|deceased|rest in peace)",
        "^ rip (to)? (him|her|them|$)",
        "(is|was) (murdered|deceased)",
        "is no longer with us",
    ),
    "a relative has died, perhaps the alum": (
        f"(my|our) (brother|sister|son|daughter|husband|wife|cousin|nephew|niece|fiance|boyfriend|girlfriend|friend|partner) .. {_DIED} ..",
    ),
    # of an elder: the alum writes, and tells why work was missed
    "mourns": (
        f"(my|our) (kids)? (grandma|grandmother|grandpa|grandfather|granny|mom|mother|dad|father|mama|uncle|aunt|auntie|baby|stepdad|stepmom|dog|boss|mother in law|father in law) .. {_DIED} ..",
        "(death|funeral|passed away) .. (my|the|family)",
    ),
}
#: Behind bars, in treatment, under an order: facts staff must see, never an automatic status.
CUSTODY = (
    "(out on|on|posted) (bond|bail)",
    "(sitting|sit|sat|stuck|been|locked|still|held) (in|up in|at) (the)? (county|jail|prison|cell|feds|juvie)",
    "in (the)? county (until|till|for|since|right now|now|again)",
    "(jail|prison|county|inmate) (phone|tablet|call)",
    "(in|from|to|out of|county|going to|been in) (jail|prison|custody|lockup|the county|cook county|juvie|detention|the joint|rehab|detox|treatment|a halfway house|halfway house|work release|the penitentiary|ice custody)",
    "(locked up|incarcerated|arrested|inmate|house arrest|work release|in custody|doing time|on electronic monitoring|violated my parole|turning myself in|turn myself in)",
)
HARDSHIP = {
    "tonight's shelter or food": (
        "(got|getting|been|was|being|facing|about to be|going to be|might be|am|be) (evicted|put out|kicked out|thrown out)",
        "(sleeping|sleep|living|live|slept|staying) (outside|in my car|in the car|on the street|on the streets|in a shelter|at a shelter|in the shelter|on the train|in a tent|on the bus|in my truck|under)",
        "(homeless|eviction notice|eviction|evicted)",
        "(kids|we|baby|family|us|daughter|son|i am) (is|are|am|all)? (in|out of) (the|my|our|a) (car|van|truck|tent|street|streets|motel|shelter) (tonight|right now|now|again|since|with|$)",
        "(lose|losing|lost) (my|our|the) (apartment|house|home|housing)",
        "(no|nowhere|no where|not have|need) (place to (stay|sleep|live|go)|where to (stay|sleep|go|live)|to (stay|sleep|go|live)|a place to (stay|sleep|live)|shelter|food to eat|food in|to eat|anything to eat|food)",
        "nowhere to (go|stay|sleep|live)",
        "(have|got) (no|not any|nothing) (food|to eat|heat|lights|gas on)",
        "(we|i|kids) (are|am|is)? (starving|have not eaten|hungry|not eaten)",
        "have not eaten",
        "(lights|heat|gas|power|electricity|water) (got|are|is|was|were|getting|about to be|being)? (cut off|shut off|turned off|disconnected|off)",
        "(out of|run out of|ran out of) food",
        "(can not|could not) (feed|afford food|pay (the|my) (rent|light))",
    ),
}
AUTO_REPLY = {
    "an automatic reply": (
        "(i am|am) driving .. (focus|sent|auto|automatically|turned on|notifications)",
        "(auto|automatic|automated) (reply|response|message)",
        "(out of office|out of the office)",
        "(this mailbox|this number is not monitored|unable to receive|do not disturb|not accept|can not receive)",
        "(with)? do not disturb (while driving)?",
        "message (blocking|failed|not sent|undeliverable)",
        "free msg",
        "free message",
        "reply stop to",
        "text stop to",
        "msg and data",
        "message and data rates",
        "forwarded (message|text)",
        "i will see your message when",
        "notifications silenced",
        "sent from my (iphone|car)",
        "the person you are trying",
    ),
}
#: Before "my phone": has it now.
GETS = "got get has have had bought".split()
REACTIONS = "liked loved emphasized disliked questioned reacted unliked removed".split()
#: Who typed a wrong figure, and what it should have been.
FINGERS = "hit pressed press pushed typed put picked chose clicked tapped entered selected".split()
OTHERS_FINGERS = "you yall they he she u".split()
MENDS = "meant it should".split()
LAUGHED = ("(laughed at|reacted|removed a (like|heart|laugh))",)
LEGAL_THREAT = (
    "(my)? (lawyer|attorney|sue|suing|lawsuit)",
    "(report|reporting) (you|yall) to (the)? (fcc|ftc|police|bbb|attorney)",
)
