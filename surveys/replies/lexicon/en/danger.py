"""English word classes of danger: who wants what, who does what to whom, and with what.

The sentences these words stand in are in `surveys.replies.talk.danger`; a class holds words or short phrases that may take
each other's place. Classes of all languages are put together, so a sentence may change its language half way.
"""

# --- danger to oneself ---
WANT = (
    "(want|wants|wanted|wanting|need|ready|like|tried|try|tries|trying|going|about|plan|plans|planning|decided|fixing|finna|tempted|urge|urges|prepared|rather|hate) to",
    "(wish|wishes|wishing|hope|hopes|hoping|pray|prays|praying|rather|gotta|might|planning on|plan on|ready for)",
    "(think|thinking|thought|thoughts|dream|dreaming|talking|talks|talked|threatening|fantasize|fantasizing|obsessed|ideas|considering|considered) (about|of|on|with)?",
    "(feel|feels|feeling|felt) like",
    "(could|should|can|may|might) (just|as well)",
    "(keep|kept|cannot stop|can not stop) (thinking|wanting|wishing|hoping|praying)",
)
DIE = (
    "(die|dying|suicide|overdose|overdosing|od)",
    "(be|being|am|was|were|is) (dead|deceased)",
    "(disappear|disappearing|vanish|vanishing) (forever|for good|off|from (this|the) (world|earth|planet)|$)",
    "(be|was|were|being) (gone|dead and gone|no more) (forever|for good|already|$)",
    "not (be|exist|being|existing|live|living|wake|waking|continue|be here|be around|be alive) (here|alive|around|up|on (this|the) (earth|planet)|any more|anymore|existing|living|$)",
    "(never|not) (wake|woke|waking|woken|wakes|waken) up",
    "never .. born",
    "(end|ending|ends|finish|finishing) (it (all|tonight|now|today|right now|$)|everything|things|my life|my own life|my misery|myself|my pain|the pain|my suffering)",
    "(go|going|fall|drift|falling)? (to)? (sleep|asleep) (forever|for good|and (never|not|stay)|and that is it|permanently)",
    "(be|go|going|am|being) (up|home|back)? (with|to|see)? .. (in heaven|up there in heaven|on the other side)",
    "(meet|meeting|see) (my maker|jesus|the lord)",
    "(blow|blowing) my (brains|head)",
    "(leave|leaving|exit|quit) (this|the) (world|earth|planet|life)",
    "(check|checking|clock|clocking|opt|opting|tap|tapping) out (of)? (life|forever|for good|permanently)",
    "(take|taking) (myself out|my life|my own life|the easy way out)",
    "(put|putting) (me|myself) out of (my|this) misery",
    "(give|giving) up (on)? (life|living|everything|myself|it all|$)",
    "(jump|jumping) (off|in front|out|from|$)",
    "(drink|drinking|starve|starving|smoke|smoking|drug|drugging) (me|myself) to death",
    "(go|going|be|being) (to|with)? (the)? (light|grave|ground)",
    "(let go|let it all go) of (life|everything)",
    "<INJURE> <MYSELF>",
)
INJURE = (
    "(kill|killing|hurt|hurting|burn|burning|burned|cut|cutting|starve|starving|stab|stabbing|shoot|shooting|hang|hanging"
    "|drown|drowning|choke|choking|poison|poisoning|off|offing|harm|harming|harmed|unalive|unaliving|strangle|electrocute|destroy|injure"
    "|suffocate|punish|slice|carve|hit|hitting|delete)",
)
MYSELF = ("(myself|my self|me self|himself|herself|hisself|themself|themselves|theirself|itself)",)
INDIFFERENT = (
    "(do|does|did|could|would|can|should) not (even|really|honestly|truly|much|give)? (care|mind|matter|bother me|a fuck|a shit|a damn|fuck|scare me|be mad)",
    "no longer care",
    "not (care|caring|afraid|scared|mad) (any more|anymore)?",
    "(idc|idgaf|dgaf|who cares|what does it matter|does it even matter|be a relief|be relieved|be fine with me|be ok with me|be okay with me|be at peace|be a blessing|be better off|be happy)",
)
WHETHER = ("(if|whether|that|what|when|about)",)
LIVE_OR_DIE = (
    "(wake|woke) up",
    "i (die|died|live|lived|am alive|am dead|was dead|exist|survive|breathe|make it (home|through|out|tomorrow|another)|overdose|od|do not|see tomorrow|end up dead)",
    "(die|dying|living|being alive|dead|death)",
    "(happens|happen|become|becomes|comes) (to|of) me",
    "<STRUCK>",
)
STRUCK = (
    "(car|truck|bus|train|semi|something|someone|somebody|lightning|bullet|sickness|cancer|covid|it|this|one of (these|them)|drugs|plane|world|cop|cops|god) .. (hit|hits|kill|kills|killed|ran over|run over|runs over|run down|shoot|shoots|shot|take|takes|took|finish|finishes|does|do) (me|it|me out|me in|me off)",
    "i (just)? (get|got) (hit|killed|shot|ran over|run over|cancer) (by|today|tonight|$)",
    "(i|me)? (do not|never|did not|would not|will not) (wake|woke|get) up",
    "i (just)? (died|drop dead|dropped dead|crash|crashed|fall asleep and)",
)
NO = ("(no|not|nothing|without|lost|losing|lose|out of|zero|never)",)
REASON = (
    "(reason|reasons|will|hope|desire|energy|strength|purpose|left|point|motivation|point (in|of|to)|fight left|use)",
)
LIVING = (
    "(live|living|life|go on|going on|keep going|be here|being here|be alive|being alive|stick around|stay alive|staying alive|stay here|stay around|exist|existing"
    "|in this world|for me (any more|anymore|here|$)|to keep (on)? (living|going)|wake up|get up|waking up)",
)
WHY = ("(why|what for)",)
STILL_ALIVE = (
    "(am i|i am|do i|bother|keep|should i|even|did i) .. (alive|living|live|breathing|exist|existing|go on|survive|born|in this world|on this earth)",
)
NOBODY = ("(nobody|no one|noone|not a soul|no body|none of them|aint nobody|who|they|not even my .. |not)",)
MISSES_ME = (
    "(miss|misses|missing) me (if|when|once|after|any way|anyway|$)",
    "(notice|notices|care|cares|cry|come|know|find|be sad|be upset) .. (if|when|once|after|that) i .. (gone|die|died|dead|disappear|disappeared|not here|was not here|am not here|kill)",
)
IF_I_DIE = (
    "(if|when|once|after) i (do|was|were|just|ever|am)? (die|died|dead|am dead|kill myself|killed myself|not alive|do not make it|off myself)",
)
EVERYONE = (
    "(everyone|everybody|kids|kid|family|mom|mother|husband|wife|world|people|they|you all|son|daughter|babies|children|life|all of them|he|she)",
)
BETTER = ("(better|happier|fine|easier|better off|relieved|ok|okay|good|best|safer|glad)",)
WITHOUT_ME = (
    "(without me|if i (just)? (was|were|am|be)? .. (gone|dead|not (here|around|alive|born|in)|never born|never existed|disappeared|died|left for good)|with me (gone|dead))",
)
FAREWELL = (
    "(wrote|writing|written|write|left|leaving|leave|made|making) .. (letter|letters|note|notes|will|goodbyes|video|videos) (for|to) .. (kids|family|mom|mother|son|daughter|babies|wife|husband|everyone|children)",
    "(suicide|goodbye|good bye|farewell|last|final) (note|notes|letter|letters)",
    "(got|have|get|getting|put|putting|gotten) .. affairs in order",
    "(this|it) (is|will be|may be|might be) the last (time)? .. (hear|hearing|see|text|message) .. (me|you|from me|$)",
    "(last|final) (text|message|words|goodbye|goodbyes|day|night) (on (this )?earth|to you|from me|to (my|the) .. |alive|ever)",
    "(tell|told|say|saying|said|tellin|want to say|wanted to say) .... (goodbye|good bye|my goodbyes|goodbyes)",
    "goodbye and (thank you|thanks) for everything",
    "(thank you|thanks) .. for everything .. (goodbye|good bye|farewell)",
    "(goodbye|good bye|farewell) (to)? (everyone|everybody|world|cruel world|forever|all|my (kids|family|babies|loves|friends))",
    "(take|look) (good)? (care of|after) my (kids|babies|son|daughter|baby|dog|mom|family|children) (for me|when i|after i|once i|if i|please)",
    "(gave|giving|given) (away)? .. (my (dog|cat|stuff|things|clothes|car|belongings|everything)|everything i (own|have|got)) (away)?",
    "(see|meet) (you|you all|everybody|everyone) (on the other side|in heaven|in the next life)",
    "(tell|let) .. (kids|family|mom|mother|mama|son|daughter|babies|children|wife|husband|everyone|them|him|her) .. (i am sorry|i love (them|her|him)|i loved (them|her|him)|i tried)",
    "(forgive|sorry) .. (for what i am about|what i am going to do|what i have to do)",
)
WILL_NOT = (
    "(will|would|may|might|probably|going|do|can|could|should) not (going to|gonna|see (myself|me)|think i|want to|plan to|plan on|expect to|to|probably|be able to|ever|even)?",
    "not going to",
    "doubt i",
)
SEE_ANOTHER_DAY = (
    "(be|being|am) (still)? (alive|breathing|on this earth|on earth|in this world|living)",
    "(make|making) it (to|until|till|past|through) .. (christmas|thanksgiving|new year|new years|tonight|the night|the week|the weekend|the day|the month|the year|birthday|morning|#|next year|summer|spring|winter|easter)",
    "(see|seeing|live to see|living to see) .. (tomorrow|christmas|thanksgiving|another (day|year|birthday|christmas)|the morning|daylight|the sun|my next birthday|# (years)?|new year)",
    "(live|living|last|survive) .. (much longer|another (day|week|night|month)|past|through (the|this|to)|the (night|week))",
)
MOVES = (
    "(drive|driving|swerve|swerving|crash|crashing|wreck|wrecking|steer|steering|walk|walking|step|stepping|jump|jumping|leap|leaping"
    "|run|running|throw|throwing|veer|veering|lay|laying|lie|lying|fall|falling|fly|flying|dive|diving|roll|rolling|ram|ramming|plow)",
)
INTO_DEATH = (
    "(off|into|in front of|over|from|out of|in|onto|out in|out into|down on) .. (bridge|cliff|oncoming|traffic|train|trains|tracks|wall|pole|tree|river|lake|ocean|freeway|highway|expressway|overpass|semi|median|ledge|rooftop|roof|balcony|(# th)? floor|window|building|ravine|quarry)",
)
WAITS = (
    "(sitting|standing|parked|looking|staring|waiting|laying|lying|walking|climbing|climbed|hanging|sat|stood|walked|driving|drove|heading|pacing)",
)
BRINK = (
    "(on|at|by|over|near|off|to|up|down|in|onto|toward|towards|under) (the|a|this|some)? .. (bridge|ledge|tracks|overpass|rooftop|cliff|railing|train tracks|edge of (the|a)|roof of)",
)
TOOK = (
    "(took|taken|taking|take|takes|swallowed|swallowing|swallow|swolled|ate|drank|drinking|popped|popping|downed|finished|chugged|ingested|od|overdosed|snorted|injected)",
)
MANY = (
    "(#|too many|all|whole|bunch|bottle|bottles|box|pack|packs|handful|every|lot|lots|extra|entire|full|fistful|half|rest of|ton)",
)
PILLS = (
    "(pills|meds|medicine|medicines|medication|medications|advil|advils|tylenol|tylenols|ibuprofen|ibuprofens|motrin|motrins|aspirin|aspirins|xanax|xans|xanies|bars|percs"
    "|percocet|percocets|oxy|oxys|norco|norcos|vicodin|benadryl|benadryls|fentanyl|fent|insulin|nyquil|tramadol|tramadols|sleeping pills|antidepressants|zoloft|seroquel|trazodone|klonopin|gabapentin|sominex|unisom|melatonin|lithium|prozac|lexapro|wellbutrin|adderall|ambien|pain killers|painkillers|sleep aids|methadone|suboxone|heroin|tablets|capsules)",
)
RELAPSE = (
    "(relapsed|relapse|relapsing)",
    "(used|using|drinking|drank|smoking|shooting|snorting|getting high|got high|shot up|shooting up|on (drugs|dope|heroin|meth|crack|fent|the needle)) (up|dope|meth|crack|heroin|fent|h|drugs)? (again|every day|everyday|bad|hard)",
    "(shooting|shot) (up|dope|heroin)",
    "(fell|fallen|back) (off the wagon|on the (drugs|dope|bottle|needle|streets using)|to (using|drinking|drugs|dope))",
)
DESPAIR = (
    "(care|caring|die|dying|dead|hopeless|alone|kill|killing|overdose|scared|suicidal|worthless|wake up|come back|does it|ashamed)",
    "(over|done with|tired of|sick of|hate) (it|this|life|everything|all|myself|living|fighting)",
    "(can not|could not) (stop|do this|take it|quit|go on|keep|stay clean)",
    "(give|giving|gave) up",
    "(end|ending) it",
    "no (hope|point|reason|help|one)",
    "(goodbye|needle|bye forever|grave|kills me|takes me)",
    "(need|want) (help|to stop|out|detox)",
)
RECOVERED = (
    "(clean|sober|back on track|in recovery|recovery|doing (so|much|way|a lot|so much|great|good|ok|fine)? (better|good|great|well)?|better now|good now|in a (better|good) place|survivor|new person|new woman|new man|different person|healed|changed my life|stable|happy now|thankful|grateful|blessed|months ago|years ago|last year|in treatment|got help|since)",
)
TAKES_ME = (
    "(take|takes|took|call|calls|bring|come get|come take|come for) me (home|away|now|out|tonight|already|up|in my sleep|to heaven|with|$)",
)
GOD = ("(god|lord|jesus|heaven|the devil|allah)",)
#: Whole sentences of despair that no class puts together.
SELF_HARM = (
    "(keep|kept|still|been|started|start|always) cutting (when|because|if|at night|again|to (feel|cope)|and)",
    "(not|never) (trying|tryna|going|planning) to be here (no more|anymore|any more|much longer|when|by|on this)",
    "(just|please) let me die",
    "(top|roof|ledge|edge|rooftop) of (the|a|this|my) (parking garage|parking structure|parking lot|garage|building|bridge|tower|overpass)",
    "(wrote|write|left|leaving|writing) (a|my|the|some) (note|letter|notes|letters) (last night|tonight|today|already|yesterday|and i|for when|for after|before)",
    "(will|going to|gonna) be gone (soon|by then|before|by tomorrow|by the|forever)",
    "(sewercide|sewerslide|sewer slide|self delete|toaster bath|unaliving|unalive)",
    "(do not|not|never) think i (will|can|am going to|would) (make it|last|live|be here|survive) (to|past|until|til|till|through|much|that|next|another|the) ..",
    "never (been|be|have been) born",
    "voices (are|be|keep|in my head|is)? (telling|tellin|tell|saying|say|talking|screaming|want)",
    "(hearing|hear) voices",
    "(got|have|made|has) (a|the|my)? (plan|date|way|method) (and a date|picked|picked out|to do it|ready|set to|for how|for ending)",
    "(at|near|reached|hit|hitting|come to|am) (the|my) (end of (my|the) rope|end of the line|breaking point|wits end|rope is)",
    "end of my rope",
    "(tied|tying|bought|made|got|hung|hanging|found|have|getting) .. (rope|noose)",
    "(pain|suffering|hurt|misery|it|everything|thoughts|this feeling|noise in my head) (to|would)? (just)? (stop|end|go away|be over|be done) (for good|forever|permanently)",
    "(want|wish|need) (the|this|my|all this|all the)? (pain|suffering|misery|hurt|hurting|everything|it all) (to|would)? .. (stop|end|be over|go away)",
    "(hate|hated|hating) (my life|myself|being alive|living|waking up|being me)",
    "(tired|sick|done|over|exhausted|weary|through) (of|with|from)? (life|living|being alive|existing|fighting to live|being here on|waking up|breathing|everything and everyone|this life|my life)",
    "(can not|cannot|do not want to|not able to|dont wanna) (keep|continue|go on|stand|bear|handle)? (living|life|existing|be alive|exist|be on this earth)",
    "(can not|cannot) (do|take|handle|deal with|stand|bear|face) (life|living|being alive|it all|another day|one more day|this pain|the pain)",
    "(lost|losing|no|without any|without|out of|lost all|all) (hope|will to live) (left|$|any more|anymore|for me|in life)",
    "(i am|feel|feeling|so|everything is|life is) (hopeless|worthless|useless and|suicidal)",
    "(no|not see a|only) way out (of this|$|but|for me|is)",
    "(in|at) (a|such a|the|this) (really|very|real|pretty)? (dark|low|scary) (place|hole|space|spot) (mentally|right now|and|$|lately|again)?",
    "(dark|bad|suicidal|ugly|scary|crazy|intrusive|unsafe) thoughts",
    "thoughts (of|about) (death|dying|suicide|ending|hurting|not being|self|leaving this|killing)",
    "(thinking|think|thought|obsessed|dreaming) .. (death|suicide)",
    "(love|want|like) to (sleep|rest|lay down|close my eyes) (and)? .. (forever|never wake|not wake)",
    "(wish|hope) (i|it|that i)? .. (not wake up|never wake up|never woke up|was my last|were my last|not exist|never existed|never been born|was not here|was not born|not be here|be dead|dont wake)",
    "(not|no) (afraid|scared|longer afraid) (of|to) (die|death|dying) (any more|anymore)?",
    "(gun|pistol|rifle|glock|strap|blade|razor|knife|pills|rope|noose) .. (in|on|next to|under|to|beside|with) (my|the|a|me) .. (hand|hands|lap|mouth|nightstand|drawer|head|temple|bed|bathroom|pillow|wrist|now)",
    "(gun|pills|rope|bridge|blade|razor|knife|bottle) .. (looking|look|sounding|sounds|calling|seems|is) .. (good|nice|tempting|easy|my name|me)",
    "(bleeding|bleed) (out|from my (wrist|wrists|arm|arms))",
    "(slit|slitting|slash|slashed|slice|sliced|cut|cutting) (my|both) (wrist|wrists|arm|arms|throat|thigh|thighs|legs|skin|veins)",
    "(used|use|using|do|did|took) .. (not|never) (want|wanna|care|trying) .. (come back|wake up|survive|live)",
    "(starved|starving) myself",
    "(not|never) (want|wanna|wanting) to (come back|be saved|be revived|be narcaned|survive|make it)",
    "(narcan|narcanned|narcaned) me",
    "(too)? (late|far gone) (to save|for) me",
    "i (am)? (a burden|nothing but a burden|just a burden|such a burden)",
    "(can not|cannot) be saved",
    "not (really|even)? feel like (living|being alive|waking up|existing|being here|going on)",
    "(do not|never|not) (plan|planning|intend|intending|expect|expecting) (on|to)? (be|being) (around|here|alive) ..",
    "(hang|hanging) it up for good",
    "(hear|hearing|heard|listening to) (the|these|my|them|some)? voices",
    "(do|doing|did) something (stupid|crazy|drastic|bad|permanent|dumb|i (will|would|can not|might|could)) .. (tonight|to myself|today|if|i|and|$)",
    "(will not|not going to|can not) (live|last|survive|be alive) (til|till|until|to|past|through|thru) ..",
    "<MOVES> .. in front of (the|a|an|some|moving|that|this)? (bus|buses|truck|trucks|car|cars|semi|train|traffic|metra|subway)",
    "(dream|dreams|dreaming|picture|picturing|imagine|imagining) .. (i am|me|being|myself) dead",
    "(hose|exhaust|tailpipe) .. (in|on|from|to|through) (my|the) (trunk|car|garage|tailpipe|window|exhaust)",
    "(if|when|once|after) .. (lose|lost|take|takes|leaves|leave|get|gets) .... (ending|end|finishing) it",
    "(tell|let) .. (kids|family|mom|mother|mama|son|daughter|babies|children|wife|husband|everyone|girls|boys|baby) .. (daddy|mommy|mama|mom|dad|papa|i|we) (love|loves|loved) (her|him|them|you)",
    "(done|tired of|finished) fighting (it|this|any more|anymore|to live)? $",
    "(hope|wish|pray|hoping|praying) .. my last (one|birthday|day|night|christmas|breath|meal|week|year|sunrise)",
    "(do not|dont|never) hear from me (again|it is|it was|call|tell|he|she|look|check|know|my|after)",
    "<WHY> .. (am i|i am) (even|still)? (here|around) (any more|anymore|$)",
    "(nothing|not anything) left but (this|my|a|the|pills|some) .. (bottle|gun|pistol|38|357|45|9mm|rope|pills|razor|needle|knife|revolver|shotgun|bridge)",
    "(cut|cutting|cuts|went) (way|too|so|real|pretty|kinda)? (too|so)? (deep|deeper) (this time|again|and|last night|tonight|today|$)",
    "<EVERYONE> (would|will|will all|would all|might|are|is|d)? (all)? (be)? (so|way|much)? better off (any way|anyway|though|too)? $",
    "(danger|threat|harm) to (myself|me|my self|others|everybody|people|my (kids|family|baby))",
    "(do|can|does) not (even|really)? trust (myself|me) .. (alone|with|tonight|around|right now|not to|any more|anymore|today|$)",
    "(not safe|unsafe|safe) (with|from|around|by) (myself|my self|me|my own)",
    "(gone|dead|not (be|here)) (by|before) (the time|when)? (you all|you|anybody|they|anyone|somebody|yall) .. (read|see|get|find|answer|reply|text)",
    "(tonight|today) .... make it count",
    "make it count tonight",
    "(hurt|cut|burned|burnt|harmed|hit|scratched|bit) myself (on purpose|again|because|to feel|tonight|last night|when|so i)",
    "(my|a) suicide (attempt|plan|watch)",
    "(attempted|attempt|attempting) (suicide|to (kill|end|take))",
    "(psych|psychiatric) (ward|hold|unit|hospital) (for|because|after) (trying|wanting|hurting)",
    "(dont|do not) (want|wanna) (help|saving|to be saved) .. (die|dead|gone)",
    "do not (see|want) (a|any|the) (future|tomorrow)",
    "(it|life|everything) is (just)? not worth (it|living|all this pain) (any more|anymore)?",
    "garage .. (car|engine|truck) (running|on)",
    "(turned|turn|left|leave|leaving) (on)? (the)? (gas|oven|car|exhaust) (on|running)? .. (closed|close|shut|windows|sleep|inside|garage)",
    "<TOOK> .. (whole|entire|all) .. (box|bottle|pack|stash)",
    "(slumped|nodding out|nodding off|fading|drifting) (off|on|out)? .. (fent|dope|heroin|alone|pills|something|stuff)",
    "(can not|cannot) (stay|keep) (awake|my eyes open) .. (took|pills|dope|fent|stuff|something)?",
    "took (some|something|stuff|a bunch|whatever) .. (can not|cannot|chest|weird|sleepy|street)",
    "(saving|stocking|stashing|hoarding|collecting|stockpiling|saved) (up)? (my|all my|the|all|some)? <PILLS>",
    "(bought|borrowed|stole|getting|buying|got me) (a|an|my|some|another) (shotgun|gun|pistol|rope|glock|rifle|revolver|noose|razor|razor blades|bullets)",
    "(my|both) (arm|arms|wrist|wrists|legs|thighs) (is|are) (all)? (cut|sliced|bleeding|slashed|scarred) (up)?",
    "(cut|cuts|scars|razor|blade|knife|needle) .. (on|in|to|across) my (arm|arms|wrist|wrists|thigh|thighs|vein|veins)",
    "my (own)? (funeral|casket|coffin|grave|obituary|tombstone|body|ashes|burial)",
    "heaven .. (sounds|sound|looks|seems|calling|better|waiting)",
    "(can not wait|want|wants|wanting|ready|wish|praying) (for)? (it|it all|my life|everything|this life|life|all of (it|this)) (all)? (to)? (just)? (be|is|was|were)? over (with)?",
    "belong (on|in|here on) (this)? (planet|world|earth)",
    "(earth|world|planet|life|nobody|no one|anybody) (does|do|is|will) not (need|want|for|meant for) me",
    "(nobody|no one) (needs|wants|loves) me",
    "waste of (a)? (space|life|oxygen|air|breath)",
    "(by the time|when|once) (you|you all|anybody|they|someone) (read|get|see|find) this .. (i|will|am|be|gone|dead)",
    "(worry about|deal with|hear from|see) me (after (tonight|today|this)|(any more|anymore|ever again) (after|because|i am leaving))",
    "(tonight|today|tomorrow) (is|will be) my last (night|day) (alive|on earth|here|$)",
    "(leaving|leave|done with|enough of|over|had it with|tired of|sick of|quitting) (this|my|the|with)? life",
    "life (is|am)? not (for|meant for) me",
    "(find|get|need) (someone|somebody|a home|a family) (to|for|who can) (raise|take|love|adopt|keep|watch over|my) .. (kids|babies|baby|son|daughter|children|kid)",
    "(lay|lie|laying|lying) down and (not|never) (get|wake|come)",
    "(attempted|attempt) (twice|again|once|#|last|three|before|yesterday|tonight)",
    "in a (box|body bag|casket|coffin|grave)",
    "(demons|something|head|devil|brain|mind|satan|voice|shadow|they) .. (telling|tells|tellin|saying|says|keeps|keep|screaming|begging) .. (to jump|do it|to die|kill|hurt|end it|jump|cut)",
    "(going to|gonna|will|might) do it (tonight|today|tomorrow|this time|for real|with)",
    "on (the|a|my) (roof|ledge|bridge|edge|balcony) (of|and|thinking|ready|looking|crying|right)",
    "i (od|overdosed|oded|odd) .. ",
    "(i|he|she|they|bf|boyfriend|girlfriend|brother|sister|cousin|friend|son|daughter|mom|dad|roommate) odd (twice|again|last|this|on|yesterday|today|$)",
)
BODY_FAILS = (
    "(chest (pain|pains|hurts|is tight)|pain in my chest|having a (heart attack|stroke|seizure|miscarriage|overdose)|can not breathe|cannot breathe|not breathing|stopped breathing|barely breathing|losing (a lot of)? blood|lost a lot of blood|bleeding (bad|out|real bad|so much|everywhere|heavily|a lot)|going into labor|turning blue|turned blue|lips are blue|foaming|passed out and|unconscious|unresponsive|no pulse|collapsed)",
    "(water broke|in labor|contractions|miscarrying|allergic reaction|throat is closing)",
    "(swallowed|ate|drank|drunk|got into) .. (batteries|battery|bleach|magnet|magnets|poison|cleaner|tide pod|detergent|antifreeze|gasoline|lighter fluid|needle)",
    "(turning|turned) (blue|purple|limp)",
    "(arm|arms|face|left side) (is|are|went|going)? numb",
    "(feel) my (arm|arms|legs|face|left side) and",
    "(baby|babys|kid|son|daughter|mom|mother|dad|father|brother|sister|husband|wife|boyfriend|girlfriend|roommate|friend|he|she|grandma|grandpa|uncle|cousin|child|aunt|bf|gf) .. (will not wake|can not wake|would not wake|is not waking|not wake up|not waking up|not moving|is blue|not responding|having a seizure|choking on|od|overdosed|overdosing|is choking|stopped moving|took (a bunch|too many|all))",
)
#: Words so rarely said of work that they alarm wherever they stand, unless a manner of speaking fills them.
PERIL = (
    "(smother|smothering|strangle|strangling|crowbar|tire iron|noose|suffocate|bloody|gunpoint|knifepoint|hostage|molester|rapist|predator|boiling water|railroad crossing|train tracks|drain cleaner|kick the bucket|kicked the bucket|afterlife|eulogy|graveyard bound)",
    "(throw|throwing|threw|fling|hurl|launch) (myself|himself|herself) (under|off|into|in|at|from|out|down)",
    "(run|ran|running) (me|him|her|us|them) over",
    "(end|finish|take|smite) me (lord|god|please|now|already|$)",
    "(make|made|making|get|lasting|survive) it (through|thru|past|til|until) (tonight|the night|the morning|morning|today)",
    "(fighting|keep fighting|fight) (this|it|the pain|my demons|anymore|any more) ..",
    "(exit|leave|leaving|escape|way out|checking out) (from|of)? (this|my) (life|existence)",
    "(nothing|not anything) left (to give|in me|for me|to live|inside|here for)",
    "(keep|still|stop|quit) breathing",
    "(would|will) be (relieved|happier|better|fine|glad|free) (if|when|once|without) (i|me)",
    "(forcing|forces|forced) (me|us|my .. |her|him) to (sell|have|sleep|strip|touch|do)",
)
BE_HERE = ("(be|being) (around|here|alive|breathing|with (you|you all|us))", "(live|last|exist|stick around|make it)")
THAT_DAY = (
    "(by|past|come|after|until|til|till|to see|for|in) (next|this|my|the)? (monday|tuesday|wednesday|thursday|friday|saturday|sunday|week|weekend|month|year|christmas|thanksgiving|birthday|tomorrow|then|morning|time you .. (read|call|text|get|see)|spring|summer|winter|january|new years|holidays|december|november|october|summer|graduation|baby|court|wedding)",
    "(much longer|long enough|to (find out|see it|spend it|use it))",
)
WORTH_MORE = ("(worth (more)?|only (good|worth)|better off|only way i .. (worth|help|matter)|count tonight)",)
DEAD_MONEY = (
    "(dead|life insurance|insurance (money|policy|payout|check)|buried|in the ground|(make|making) it count)",
)
LONG_PAST = (
    "(was|were|been) in a (bad|dark) place (then|back then|before)",
    "(used to|back in|back when|years ago|yrs ago|year ago|long (time)? ago|in the past|(as a|when i was a|when i was) (kid|teen|teenager|child|little|young|younger|girl|boy|#)|when i was in|before (the|this|your|i (joined|started|found|got into)) (program|training|job|treatment)|before i got (help|sober|clean|here)|months ago|last year|in my (past|teens|20s))",
    "in (2000|2001|2002|2003|2004|2005|2006|2007|2008|2009|2010|2011|2012|2013|2014|2015|2016|2017|2018|2019|2020|2021|2022|2023|2024)",
)
#: What is told as past is not over where one of these stands.
STILL_OPEN = "again tonight lately thinking thoughts plan relapsed worse coming".split()
MOURNED = "died passed passing lost death funeral buried".split()
#: Words of body, death, fear and means: where no phrase explains one, a person reads the reply at once.
DISTRESS = (
    "pill pills belt rope noose gun knife blade razor bleeding bleed bruise bruises choke choked choking throat "
    "overdose overdosed od hitting punched punch slapped slap terrified hopeless worthless numb breathe breathing "
    "stalking stalks threaten threatening threatens rape raped molested molesting unsafe strangled suicidal suicide "
    "attacked weapon stab stabbed stabbing drown drowning drowned fentanyl heroin hostage trapped casket coffin "
    "grave disappear existing existence unresponsive unconscious smother bleach"
).split()
