"""English word classes of danger from or to others: who does what to whom, and with what. See `danger` beside this."""

# --- danger from or to others ---
WHO = (
    "(he|she|they|ex|exes|husband|hubby|boyfriend|bf|wife|girlfriend|gf|baby daddy|baby mama|babydaddy|baby dad|babys (dad|daddy|father|mama|mom)|kids (dad|father|daddy)|dad|daddy|stepdad|step dad|stepfather|step father|stepmother|stepbrother|grandfather|godfather|stalker|captain|pastor|coach|foster dad|foster mom"
    "|father|mother|mom|mama|stepmom|brother|sister|uncle|aunt|cousin|grandpa|roommate|roomate|man|men|dude|dudes|guy|guys|partner|spouse|fiance|boss|manager|coworker"
    "|supervisor|foreman|neighbor|neighbors|landlord|someone|somebody|people|son|stepson|nephew|pimp|gang|gangbangers|opps|cops|police|officer|babysitter|sitter|teacher|in laws|father in law|customer|patient|stranger|homeboy|old man|nobody|thugs|kids friend|male|ole man|person|client|resident)",
)
ASSAULT = (
    "(hit|hits|hitting|beat|beats|beating|beaten|choke|choked|choking|chokes|punch|punched|punching|punches|slap|slapped|slaps|slapping|rape|raped|rapes|raping"
    "|stab|stabbed|stabs|stabbing|shot|shoots|shooting|attack|attacked|attacks|attacking|assault|assaulted|assaults|assaulting|abuse|abusing|abuses|abused|hurting|hurts|kick|kicked|kicks"
    "|kicking|strangle|strangled|strangles|molest|molested|molesting|molests|grabbed|grabbing|grope|groped|groping|shove|shoved|shoves|pushes|pushed|pushing|burned|burnt|drug|drugged|dragged|dragging|drags"
    "|spit|spits|spat|stomp|stomped|whoop|whooped|whooping|jumped|robbed|mugged|kidnapped|bit|bites|biting|smacked|smacks|smack|smothered|tortured|tortures|threatened|threatening|threatens"
    "|trafficked|terrorized|terrorizing|cornered|pistol whipped|whips|whipping|threw|throws|throwing|fondled|tied|tased|ran over|molestin|hittin|beatin|chokin)",
)
OUTRIGHT = (
    "(on|up|up on|at|down|down on|the (shit|hell|crap|fuck|mess) out of|the (shit|hell) outta|out|hands on|things at|stuff at|around)",
)
VICTIM = (
    "(me|us|myself|my (kids|kid|son|daughter|baby|babies|children|mom|mother|mama|dad|sister|brother|niece|nephew|grandma|grandmother|cousin|friend|boyfriend|girlfriend|husband|wife|grandson|granddaughter|little brother|little sister|face|head|throat|neck|stomach|ass|boys|girls|girl|boy))",
)
CHILD = (
    "(my|the|our|his|her|their|these|those) .. (kid|kids|son|sons|daughter|daughters|baby|babies|child|children|infant|newborn|toddler|twins|little girl|little boy|little one|little ones|lil one|lil ones|stepkids|nephew|niece|grandkids|grandbaby)",
)
BREAKS_BODY = (
    "(broke|breaks|busted|bust|cracked|fractured|bruised|stomped|split|knocked|pulled|twisted|choked|snapped|blacked|sliced|stabbed|kicked|burned|grabbed|yanked|chipped) (out)? my (arm|arms|jaw|nose|rib|ribs|wrist|leg|tooth|teeth|finger|fingers|collarbone|eye|eyes|lip|face|head|hand|ankle|hair|throat|neck|shoulder|skull|back|knee|foot)",
    "(put|puts|putting|sent|landed|had|left) (me|my (mom|son|daughter|kid|sister|kids)) (in|into|with) (the|a|an)? (hospital|er|icu|emergency room|coma|headlock|choke hold|chokehold|wall|ambulance|(# )? stitches|black eye|bruises|busted)",
    "(left|leaves|leaving|gave|gives|giving) me (with)? (a|two|2|all)? (black eye|black eyes|bruises|bruised|for dead|bleeding|marks|a concussion|scars)",
    "(knocked|knocks|knocking) me (out|down|unconscious|around|up side|upside)",
    "(put|puts|putting|lay|lays|laid|laying) (his|her|their|them)? (hands|hand|fingers|paws) (on|around|up|down) (me|my|us|her|him)",
    "(fingers|hands|foot|belt|pillow) (around|on|over) my (neck|throat|face|mouth)",
)
WEAPON = (
    "(gun|guns|knife|knives|bat|machete|hammer|pistol|blade|rifle|glock|strap|brick|belt|crowbar|shotgun|weapon|axe|ax|screwdriver|taser|bottle|razor|9mm|ar 15|hatchet|wrench|pole|bullets|chair|iron)",
)
WIELDS = (
    "(threw|throw|throws|throwing|swung|swinging|swings|pull|pulled|pulls|pulling|put|puts|held|holding|holds|pointed|points|pointing|came at (me|us) with|coming at (me|us) with|comes at (me|us) with|chased (me|us) with"
    "|waved|waving|hit (me|us) with|got|has|have|had|grabbed|grabs|with|carrying|brought|bring|flashed|showed (me)?)",
)
AT_ME = (
    "(to|at|on|against|up to|towards|toward) (me|us|my .. |her|him|his|their|our|them|a) (head|face|throat|chest|neck|back|house|car|side|stomach|kids|mouth)?",
)
THREAT = (
    "(going to|will|would|could|might|may|about to|ready to|want to|wants to|wanted to|tried to|tries to|try to|trying to|said to|says to|threaten to|threatened to|threatens to|threatening to|promised to|swear to|swears|swore|feel like|feels like|feeling like|fixing to|finna|plan to|planning to|like to|love to|need to|tempted to|come back and|said|says|threatened|threatens|threatening|thinking about|thinking of|urge to|afraid i|scared i|ready for|almost)",
)
KILL = (
    "(kill|killing|kills|murder|murdering|shoot|shooting|stab|stabbing|strangle|strangling|choke|choking|rape|raping|hurt|hurting|harm|harming|beat|beating|beat up|attack|attacking|burn|poison|poisoning|drown|drowning"
    "|smother|smothering|shake|shaking|jump|run over|fuck up|hit|hitting|punch|punching|slap|smack|snap on|put hands on|put my hands on|put (a )? bullet in|lay hands on|unalive|butcher|cut up|torture|body|merk|smoke|shank|slice up|blast|whack|swing on|knock out|beat down|pop|drop|kill all)",
)
ANYONE = (
    "(me|us|him|her|them|someone|somebody|everybody|everyone|anybody|people|all of (them|you)|you all|every one|myself"
    "|(my|his|her|our|their|the|that|this|these|them|some|a|every) (kid|kids|son|daughter|baby|babies|children|child|mom|mother|mama|dad|father|stepdad|sister|brother|family|ex|exs|husband|wife|boyfriend|girlfriend|bf|gf|baby daddy|baby mama|man|woman|dude|guy|guys|people|bitch|bitches|motherfucker|mf|mfs|boss|manager|supervisor|foreman|coworker|coworkers|landlord|neighbor|neighbors|roommate|lady|caseworker|po|teacher|cop|cops|girl|boy|person|fool|punk|uncle|cousin|judge|dog|cat|kids dad|old man|niece|nephew|friend))",
)
THROAT = ("(slice|slit|cut|slash|cutting|slicing|slitting) (my|his|her|their|our|your|a) (throat|throats|neck)",)
DEAD = ("(want|wants|wanted|wish|wishes|wanna see) .. (me|us|him|her|them|my (kids|mom|son|daughter|family)) dead",)
FOLLOWS = (
    "(follow|follows|followed|following|stalk|stalks|stalked|stalking|chase|chases|chased|chasing|tracking|tracks|hunting|hunts|hunted|pursuing|harassing|terrorizing) (behind|on|down)? (me|us|my (kids|daughter|son|car))",
    "(waits|waiting|waited|watching|watches|watched|parked|sitting|sits|sit|stands|parks|waiting|standing|lurking|creeping|circling|drives by|driving by|rides by|banging|knocking|kicking|pounding|beating|trying to get|trying to break|looking|peeking|climbing|breaking) .. (outside|on|at|in|by|into|around|past|through|down)? (me|my|our) (house|apartment|door|window|windows|job|car|building|place|work|crib|home)",
    "(is|are|was|be|keeps|keep|been) (outside|at|by|in front of|in) (my|our) (window|door|house|apartment|yard|room|backyard|front door|bushes|building)",
    "(outside|at|by|under|in) (my|our) (window|door|bushes|backyard|closet)",
    "(looking|searching|gunning) for (me|us) (next|with|and|now|to (kill|hurt|beat|get)|$)",
    "(after|hunting|come for|coming for|coming after|come after|coming to (get|kill|hurt)) (me|us) (and|now|again|tonight|$)",
    "(show|shows|showed|pop|pops|popped|pull|pulls|pulled) up .... (drunk|high|threatening|screaming|yelling|banging|with a <WEAPON>|uninvited|at night|trying)",
)
CONFINES = (
    "(will|would|does|do|did) not let (me|us|her|him) (leave|go|out|call|see anyone|see my (kids|family)|have my (phone|money))",
    "(locked|lock|locks|locking|trapped|keeps|kept|held|holding|keeping|chained|tied) (me|us) (up|in|inside|here|down|against|hostage|captive|out of|to (a|the))",
    "(took|takes|taking|has|have|keeps|got|hid|holding) (my|our|all my) (passport|passports|papers|id|ids|documents|phone and keys|green card|kids and|phone and|visa|car keys and) .. (not let|wont let|leave|so i|and)",
    "(make|makes|made|making|force|forces|forced|forcing) (me|us|her) .. (sleep with|have sex|sex|touch|strip|sell (my|our)|do things|prostitute|hook|perform|drink|watch porn|get naked|undress)",
    "(forced|forces|forcing) (himself|herself|itself|themselves) on",
    "(touch|touches|touched|touching|grab|grabs|grabbed|grabbing|feels|feeling|rubs|rubbing|rubbed|groping|gropes|groped|fondles) (on|up on|all on)? (me|my (body|butt|ass|breast|breasts|chest|leg|legs|thigh|daughter|son|kids|private|privates|sister|niece|baby|kid))",
    "(come|comes|came|coming|sneaks|sneaking|creeps|gets) (in|into|in to) (my|her|his|the kids|my (daughters|sons|sisters)) (room|bed|bedroom) (at night|when|while|drunk|and|$)",
)
DANGER_OF_OTHERS = (
    "(hit|bounty|price|green light) (out)? on (me|my head|my life|us|my family)",
    "(tracker|tracking device|gps|airtag|air tag|hidden camera|spyware) .. (on|in) (my|me|our)",
    "(hiding|hide|hid) (in|under|from|behind|at) (the|my|a|him|her|them|work|his)",
    "(pimp|pimps|pimped|pimping|trafficker|traffickers)",
    "(sells|selling|sold|sell) (me|my body|us) (to|for|out|on)",
    "(please)? (help|save) (me|us|my (kids|baby|son|daughter|mom)) .. (he|she|they|before (he|she|they)|hurry|my ex|my husband|my boyfriend|my bf|<WHO>) .. (has|is|got|have|will|going|took|coming|outside|hurting|hitting|here|drunk|comes|gets|kill|find|finds)",
    "send (someone|somebody|help|anyone|anybody|police|cops|an officer) (please|now|hurry|over|here|quick|fast|he|she|they|asap|right now|to my|to (#)|$)",
    "(he|she|they|ex|husband|boyfriend|dad) (is|are) (drunk and|coming back|coming over|at the door|in the house|here now|going to find|on (his|her|their) way) .. (hurry|please|now|scared|help|mad|angry|yelling|screaming|again|<WEAPON>)",
    "(shot|shooting|shoot|sprayed|spray|lit|light) (up|at) (my|our|the|his|her|their) (house|car|block|crib|apartment|building|home|window|mom house|porch|school|place|job)",
    "(shook|shaken|shaking|smothered|threw|slapped|burned) (the|my|her|his|our) (baby|infant|newborn|toddler|son|daughter|kid)",
    "(make|making) (them|him|her|you all|everybody|everyone|this place|all of them|those people|these people) .. pay (for|with|back|$)?",
    "pay with (blood|their (life|lives|blood)|his life|her life)",
    "(regret|sorry) .. (ever)? (firing|messing with|crossing|doing this to|fucked with|fired) me",
    "(burn|burning|torch|shoot|shooting|blow|blowing|light|tear|set|bomb|bombing|shot) .. (place|building|store|warehouse|office|house|school|plant|job|spot|restaurant|work|shop|factory|center|site|trailer) .. (down|up|to the ground|on fire|ablaze)",
    "(burn|bomb|torch|shoot|blow) (down|up|it down|it up|it all down|everybody|everyone) (the|this|that|my|their|$|in)",
    "(bring|bringing|brought|take|taking|grab|grabbing|get|getting|load|loaded|loading|buy|bought|buying) (a|my|the|some) (gun|pistol|rifle|strap|glock|machete|bomb|ar) (to|up|and|for|from|into)",
    "(going|coming|headed|pulling up) (up|back|over)? (there|to .. ) (with|strapped) (a|my|the)? (gun|pistol|strap|glock|rifle|knife|bat|machete|homies)",
    "(with|got|have) (my|a|the) (gun|strap|pistol|glock|rifle) .. (going|headed|waiting|on my way|pulling|and i)",
    "(put|bury|dump|leave) (me|him|her|them|us|that (man|bitch|dude)) in (the|a|my) (ground|grave|dirt|casket|box|trunk|river|hospital|cemetery)",
    "(will|would|going to|gonna|want to|could|finna|about to) (bury|merk|drop|body|end|choke|strangle|gut|cripple) (me|him|her|them|us|that|this|my (ex|boss|manager|supervisor|baby daddy|husband|wife|landlord|coworker))",
    "never see .. (alive|again alive)",
    "(someone|somebody|people|man|stranger|intruder|burglar|he|someones) (is|are)? (in|inside|breaking|entering) (my|our|the|down|in|into|la)? (house|apartment|crib|basement|garage|door|puerta|casa)",
    "(get|bring|dial|call|llamen|llama) (the)? (police|cops|911|ambulance|policia|somebody|someone) (here|now|quick|please|for|asap|to|he|she)",
    "(lock|locks|locking|locked|chain) us in",
    "(sex|sleep with him|sleeping with him|my body) (instead of|for|in exchange for) (the)? (rent|money|job|hours|a ride)",
    "(pushed|forced|shoved|kicked|broke) (his|her|their) way (in|inside|into)",
    "(he|she|they|uncle|stepdad|cousin|brother|dad|coach|teacher|neighbor|boyfriend|man) .. (messes|messing|messed|plays|playing|played|fooling|touching|touches) (with|around with|on|in) my (little)? (girl|boy|daughter|son|kid|kids|niece|nephew|sister|brother)",
    "(bruises|marks|burns|burn marks|welts|cuts|black eye|belt marks) .. (all over|on (him|her|my|his|them|the)|from (his|her|their|my))",
    "(texted|sent|told|wrote|called) (me|us|his|her) .. (goodbye|suicide|wants to die|to say bye)",
    "(cut|slit|slash|slashed|cuts|cutting) (her|his|their) (wrist|wrists|arm|arms|throat|veins)",
    "(choke|choking|beat|beating|squeeze|scare) the (life|shit|hell|breath) out (of)? ..",
    "(coming|come|came|going|pull up|pulling up|be) (back|up|there|over)? .. with (my|a|the) (gun|glock|strap|pistol|rifle|machete|chopper|ar|shotgun|heat|burner)",
    "(catch|caught|catching) (a)? (body|bodies|murder charge|homicide)",
    "(almost|nearly|just) (drowned|killed|choked|hit|shook|smothered|stabbed|shot|strangled|hurt|beat) (my|the|him|her|them|our|a|somebody|someone|me) ..",
    "(i|i just|just) (stabbed|shot|killed|murdered|strangled|beat up|poisoned|choked) <ANYONE>",
    "(make|making|watch|see) .. (bleed|suffer|beg for (his|her|their))",
    "(exposed|jerked off|masturbating|flashed) (himself|in front of|me)",
    "(house|apartment|building|home|kitchen|car|crib) (is|be|was)? (on fire|burning)",
    "(smell|smelling|leak|leaking|carbon) (gas|monoxide)",
    "gas leak",
    "(broke|breaking|broken) in (and|through|while|he|they|again|tonight)",
    "(he|she|they|ex|husband|boyfriend|bf|uncle|dad|stepdad|cousin|man|dude|brother) .... (has|got|have|took|holding|locked) (my|the|our) (sister|mom|mother|kids|kid|daughter|son|baby|girl|niece|brother) .. (in|inside|at|and|hostage|screaming|with|wont|will)",
    "(screaming|crying) (for help|in there|in the (bedroom|room|basement|closet|house))",
    "in the (bedroom|room|basement|closet|bathroom) (screaming|crying|bleeding|with (a|his))",
    "(uncle|stepdad|dad|grandpa|cousin|brother|stepbrother|father|moms boyfriend|coach|pastor|neighbor) .. (sleeping|sleeps|slept|gets|getting|lays|laying|climbs|crawls) (in|into) my bed",
    "(got|have|holding|has) (a|the|my) (knife|gun|bat|blade|pistol|machete|hammer) .... (swear|if (he|she|they|anybody|somebody)|comes (in|near|back|here)|try me)",
    "(punches|punched|punching|kicks|kicked|breaks|broke|smashes|smashed|throws|threw) .. (wall|walls|door|doors|things|plates|dishes|glass|stuff|tv|phone|furniture) .. (next to|by|at|near|around|in front of|over) (me|my|us|the kids)",
    "(gunshots|gunshot|gunfire|shots fired|active shooter)",
    "(drugged|spiked|poisoned|roofied|laced) (my|me|her|his|us|our)",
    "(woke up|wake up|left me) .. (no (clothes|pants|panties|underwear)|naked)",
    "(exposes|exposing|exposed|flashing|flashed|flashes|showing|shows|showed) (himself|hisself|herself|his (dick|penis|private|privates|thing|junk|parts))",
    "not .. let (me|us) (leave|go (home|outside|anywhere|out)|out of|see my)",
    "(explosion|exploded|shooter|stabbing) (at|in|by) (work|school|the|my)",
    "(people|coworkers|coworker|someone|somebody|kids|everybody) (is|are|got) (hurt|bleeding|trapped|dying|injured|unconscious)",
    "(he|she|they|ex|husband|boyfriend|stalker) (found|finds|has found|knows|know) (me $|us $|me (again|and|now)|(out)? where (i|we) (live|stay|sleep|am|moved)|my (new)? (address|apartment|place))",
    "(nobody|no one|none of (them|you all|those)|not (1|one|any) of them) .. (walking|walk|walks|getting|gets|coming|comes|leaving|leaves|making it|makes it|make it) (out|home|alive)",
    "(throw|throwing|threw|throws|pour|pouring|poured|pours|splash|splashed|dump|dumped) .. (acid|gasoline|boiling water|boiling|lighter fluid|bleach|hot (water|grease|oil|coffee|soup|food)|kerosene) .. (on|in|at|over|all over) (me|us|my|him|her|them|the)",
    "(acid|gasoline|lighter fluid|boiling water|hot grease) (on|in|at|over|all over) (me|us|my|him|her|them|the (kids|baby|house|car|porch|door))",
    "(extort|extorting|blackmail|blackmailing|ransom|smuggler|coyote|cartel) .. (me|us|my|said|family|money)",
    "is breaking (la|the|my|down|in|into|through) (puerta|door|window|ventana|in)?",
    "(passing|passed) out",
    "someone is going to (die|get hurt|get killed)",
    "(somebody|someone|people|yall|you all|everybody|heads) (going to|gonna|will|about to) (die|get hurt|get killed|get shot|bleed|roll|get stabbed)",
    "(kids|kid|son|daughter|baby|children|niece|nephew|mom|sister|brother|they|girls|boys) (is|are|is being|are being|was|were|has been|be)? (really)? (not safe|unsafe|in danger|being (hurt|abused|molested|starved|hit|beaten|touched|neglected)|missing|kidnapped|taken by|held hostage|trafficked)",
    "(not safe|unsafe|in danger) (with|around|at|in|here|from|for (me|my|us))",
    "(not|un) (feel|feeling|be)? safe (with|around|here|in|at|going|because|right now|where|alone|from|for (me|my|us)|$)",
    "(feel|feeling|am) (very|so|really)? (unsafe|not safe|endangered|threatened)",
    "(scared|afraid|terrified|frightened|petrified|fear|fearing) (for (my|our) (life|safety|kids|son|daughter|baby|family)|of (my|him|her|them|what (he|she|they|i)|the man|going home|being)|(that)? (he|she|they|my ex|somebody|someone|i) (will|might|is|are|going|would|may|could|gonna|is going)|to (sleep|go home|be home|go outside|leave the house|be alone|go back))",
    "^ (i am)? (so|really|very)? (scared|terrified) (please|help|$)",
    "(kidnapped|kidnapping|abducted|hostage|human trafficking|sex trafficking)",
    "(fled|fleeing|escaped|escaping|escape|run away|ran away|running away|leave|get away|getting away) (from)? (my|an|the|a) (abusive|abuser|violent|crazy) (ex|husband|boyfriend|man|partner|relationship|home|situation|wife|$)?",
    "(escaped|escape|fleeing|get away|getting away|running|ran|run) from (him|her|my (ex|husband|boyfriend|man|abuser|stepdad|dad|bf|partner))",
    "(got|was|am|been|being|were|gets) (raped|stabbed|attacked by|assaulted|trafficked|beaten|beat up|jumped|kidnapped|robbed|stalked|molested|choked|drugged|abused|strangled|held at|mugged|sexually|threatened)",
    "(sexually|physically) (abused|abusing|assaulted|assaulting|harassed|harassing|abusive)",
    "(beat|beats|beating|beaten) (my|her|his) ass",
)
BREAK = (
    "(break|breaking|snap|snapping|bust|busting|crack|cracking|twist|cut off|chop off|cut|smash|smashing|rearrange|crush)",
)
LIMBS = (
    "(my|our|his|her|their|your|both my|both of my) .. (legs|leg|arms|arm|neck|jaw|kneecaps|kneecap|knees|face|fingers|finger|nose|hands|hand|teeth|ribs|skull|head|mouth)",
)
HANDLES = (
    "(shake|shaking|shook|shakes|shaken|dangling|dangled|choking|dunking|smothering|slapping|slapped|slaps|punching|punched|whipping|whipped|whips|hitting|beating|beats|kicking|kicked|kicks|squeezing|squeezed|throwing|threw|burning|burned|starving|starved|tying|tied|drugging|drugged)",
)
STRIKES = (
    "(hit|hits|hitting|beat|beats|beating|whoop|whoops|whooped|whooping|whip|whips|whipped|whipping|struck|strikes|smack|smacked|smacks|slap|slapped|slaps|burn|burned|burnt|burns|burning|poke|poked|stuck|threatened|threatens|threatening|choked|chokes|tied) (up)? (me|us|him|her|them|(my|the|our|his|her) (mom|kids|kid|son|daughter|baby|babies|boy|girl|sister|brother|niece|nephew|mama|grandma|lil|little|oldest|youngest))",
)
WITH = ("(with|w|using)",)
OBJECT = (
    "(cord|cords|belt|shoe|shoes|broom|broomstick|stick|switch|hanger|hangers|cable|pan|skillet|bottle|hose|wire|pole|pipe|iron|cigarette|cigarettes|spoon|chair|brick|bat|hammer|buckle|paddle|mop|lamp|lighter|remote|boot|boots|fist|fists|rope|chain|charger|2x4|plank|board|knife|gun|curling iron|tire iron|wrench)",
)
MEDDLES = (
    "(touching|touches|touched|messing with|messes with|messed with|feeling up|feels up|felt up|fondling|fondles|groping|groped|rubbing on|raping|raped|grooming|molesting|molested|fingering|kissing on|hurting|hurts) (on|up on|all on|up)?",
)
KIN_OF_MINE = (
    "(my|his|her|our|their) (little|lil|baby|younger|youngest|older|oldest|step|twin|own|big|6|7|8|9|10|11|12|13|14|15)? (year old)? (sister|brother|niece|nephew|daughter|son|kid|kids|girl|girls|boy|boys|stepdaughter|stepson|granddaughter|grandson|baby|babies|daughters|sons|sisters|cousin|child|children)",
)
SENT = (
    "(ex|he|she|they|baby daddy|baby mama|bd|bm|someone|somebody|stranger|stalker|dude|man|husband|boyfriend|bf|girlfriend|wife|unknown number|number|cousin) .. (sent|sends|sending|texted|texts|posted|posts|keeps sending|dmed|emailed|mailed|keeps texting|has|took|takes|taking|keeps taking) (me|us|my .. )?",
)
PICTURE = ("(pic|pics|picture|pictures|photo|photos|video|videos|screenshot|vid|vids|selfie|snap)",)
OF_MY_HOME = (
    "(of|at|outside|in front of|from) .. (my|our|the kids|my kids|my moms|me) .. (door|house|window|porch|apartment|building|car|yard|driveway|school|daycare|street|bedroom|sleeping|walking|job|work|block|crib)",
)
COMES_WITH = (
    "(bring|bringing|brought|take|taking|come|coming|comes|pull up|pulling up|pulls up|pulled up|show up|showing up|go up there|going up there|going back|roll up|rolling up|carry|carrying|pack|packing|load|loaded|loading|grab|grabbing|grabbed|keep|reach for|reaching for|reached for|walk in|walking in)",
)
STREET_GUN = (
    "(my|a|the|his|that|her|with (my|a|the|his)) (strap|piece|heat|heater|blicky|draco|glock|burner|chopper|gat|pistol|gun|nine|9mm|ak|ar|shotgun|rifle|stick|pole|blick|banger|switch|machete|thing on me)",
)
