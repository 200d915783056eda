"""English word classes of want: no roof, no food, no light or heat, no medicine; and of threats against us.

Each sentence of `surveys.replies.talk.hard` that these words make sends staff to the alum the same day. False alarms cost
a minute; what they catch too often is named in NOT_HARDSHIP.
"""

#: To lose a home.
LOSES = (
    "(lost|losing|lose|loosing|evicted from|kicked out of|kicked out|put out of|put out|locked out of|locked out|thrown out of|got put out of|foreclosed on|forced out of)",
)
HOME = (
    "(my|our|the|his|her) (place|apartment|house|home|room|spot|crib|shelter|apt|trailer|unit|rental|mortgage|rent)",
)
PUTS_OUT = (
    "(put|puts|putting|kick|kicks|kicked|kicking|throw|throwing|threw|lock|locked|locking|set|sat|toss|tossed|force|forced|evict|evicting|evicted)",
)
US = (
    "(me|us|me and my (kids|family|son|daughter|baby)|my (kids|family|stuff|things|mom)|our (stuff|things)|everything)",
)
INTO_STREET = (
    "(out|outside|on) (on|to|in|of)? (the|my|our|this|a|to)? (street|streets|curb|cold|sidewalk|house|home|apartment|apt|shelter|place|lawn|snow|rain|motel|room)",
    "out (today|tomorrow|tonight|friday|monday|tuesday|wednesday|thursday|saturday|sunday|this|next|by|last|with|because|in|on|for|$)",
)
EVICTORS = ("(landlord|landlady|sheriff|sheriffs|marshal|marshals|constable|housing authority|property manager)",)
EVICTS = (
    "(put|putting|kick|kicking|kicked|lock|locked|locks|evict|evicting|evicted|eviction|notice|throw|throwing|out|foreclose|court|foreclosing|shut|cut)",
)
SLEEPS = (
    "(sleepin|livin|stayin|sleeping|sleep|slept|living|live|lived|staying|stay|stayed|crashing|camping|camped|stuck|squatting|been)",
)
ROUGH = (
    "(in|on|at|under|out of|outside|behind|inside) (a|an|the|my|our|his|her|different|this|some|abandoned|friends|peoples)? (own)? (car|van|truck|street|streets|park|park bench|bench|shelter|train|bus|trains|cta|tent|bridge|abandoned .. |bus station|station|couch|couches|sofa|floor|motel|garage|alley|underpass|viaduct|storage unit|storage|lobby|hallway|stairwell|woods|encampment|bando|parking lot|laundromat|airport|waiting room|er)",
)
LACKS = (
    "(no|not any|without|out of|ran out of|run out of|running out of|low on|short on|not have|do not have|not got|not enough|need|needs|can not afford|cannot afford|could not afford|can not buy|could not buy|can not get|can not pay for|could not get|no money for|not afford|going without|went without|skipping|skipped|rationing|stretching|lost|lack|lacking)",
)
MINE = (
    "(no|any|enough|more|the|my|our|his|her|money for|to buy|baby|some|or|a|get|for|of|working|hot|running|blood pressure|diabetes|heart|asthma|seizure|psych|mental health)",
)
NEEDED = (
    "(food|groceries|formula|diapers|pampers|baby food|meals|baby formula|something to eat)",
    "(insulin|meds|medicine|medicines|medication|medications|prescription|prescriptions|inhaler|inhalers|pressure pills|chemo|dialysis|oxygen)",
    "(heat|heater|heating|electricity|electric|power|lights|furnace|hot water|running water|water|gas|lights on|roof|utilities)",
    "(place|where|anywhere|somewhere|home|house|shelter|roof|bed) (to (stay|sleep|live|go|be|lay)|over|tonight|right now|for (me|us|my|the))",
)
UTILITY = ("(lights|light|heat|gas|power|electric|electricity|water|utilities|furnace|heater|boiler|pipes)",)
ENDS = (
    "(cut off|cutoff|shut off|shutoff|turned off|disconnected|got cut|been cut|being cut|getting cut|got shut|are off|is off|been off|was off|were off|off since|is out|went out|is broke|is broken|broke|froze|frozen|burst|are out)",
)
CUTS = (
    "(cut|cutting|shut|shutting|turned|turning|disconnected|disconnecting|disconnect) (off)? (my|our|us|me|all my|the)",
)
UTILITY_COMPANY = ("(power|electric|gas|light|water|utility|comed|peoples gas|nicor) (company|people|co)",)
#: Want that a few words tell whole.
IN_WANT = (
    "not (ate|eaten) (today|since|in|all day|anything|nothing|yesterday)",
    "(been|was|am|is|are|slept|staying) outside (for|since|all|#|with my|tonight|in the cold)",
    "(hotel|motel|room) money (runs|ran|run|is|almost|about) ..",
    "(hotel|motel) .. (runs out|ran out|up tonight|no more money|cant pay|money is gone)",
    "(food|formula|milk|meds|insulin|heat|money for food) (ran|runs|run|running|is|almost|is all|is almost|is about|went) (out|gone|low|short)",
    "(cupboard|cupboards|fridge|pantry|cabinet) (is|are|all)? (bare|empty)",
    "(no|not any|without) (grocerys|grocery|groceries|grub)",
    "(heat|heater|furnace|stove|water|lights|boiler) (do|does|is|are) not (work|working|on|coming|turn)",
    "(kids|baby|children|son|daughter|we|family) (are|is|so|all|be)? (so|real|always)? (cold|freezing) (at night|in here|in the house|at home|right now|because|with no|all night|$)",
    "(can not|cannot|could not|not able to) (fill|refill|get|pick up|afford) (my|the|his|her) (prescription|prescriptions|script|scripts|meds|medicine)",
    "(foreclosure|foreclosed)",
    "(comed|peoples gas|nicor|pge|con ed|duke energy|power company|gas company|light company|water company) (shut|cut|turned|disconnected|cutting|shutting|is cutting|is shutting) (us|me|off|my|our|it)",
    "(wants|want|told|telling|giving|gave|makes|making) (us|me) (to)? (out|leave|move out|get out|be out) (by|in|before|tonight|tomorrow|today|friday|# days)",
    "(couch surfing|couch hopping|couchsurfing|house hopping|unhoused|houseless|bout to be homeless)",
    "(notice) to (vacate|leave|move out|get out)",
    "(shutoff|shut off|disconnect|disconnection|eviction|evict|foreclosure) (notice|letter|warning|papers|court|date)",
    "# day (notice|eviction) (to|from|on my door|on the door|$)",
    "(nothing|not anything|anything|not a thing|nun|nothin) (left)? to (eat|feed)",
    "(fridge|refrigerator|cupboards|cabinets|pantry|freezer) (is|are|was|been|all)? (empty|bare)",
    "(have|has|had|did) not (ate|eat|eaten|fed|eating) (in|since|all|for|today|yesterday|anything|nothing|much|#|a|any|my)",
    "(kids|kid|children|babies|baby|son|daughter|we|family|girls|boys|i) (are|is|am|be|been|all|goin|going|go|went)? (so|real|really|all|to bed|starting to go)? (hungry|starving|starvin)",
    "(eating|eat) (once|1 time|one time|one meal|1 meal|one|1|every other) (meal)? (a|every|per)? day",
    "(skip|skipping|skipped|missing|miss) (meals|dinner|eating) (so|to|for|because)",
    "(go|going|gone|went) without (food|eating|heat|lights|water|meals|power|meds|medicine|insulin)",
    "(behind|late|back) (on|with) (my|our|the)? (rent|mortgage|light bill|gas bill|utilities)",
    "(need|needs|want) (help|assistance) (with|paying|for) (my|the|our|a)? (light|gas|electric|water|heating|utility|rent|housing|food|groceries)",
    "(they|he|she|landlord|people|mom|owner) (are|is)? (evicting|putting out|kicking out) (me|us|my family)",
    "^ (i|we)? (really|just)? need (a place|housing|an apartment|somewhere to (live|stay|sleep)|shelter|food|diapers|formula) (please|asap|for|now|bad|right|$)",
    "(#|two|three|few|couple) (months|weeks) (behind|late|back) on (my|our|the)? (rent|mortgage|light bill|gas bill|utilities|bills)",
    "(owe|owing) .. (months|weeks|month) .. rent",
    "(can not|could not|cannot|not able to|unable to) pay (my|our|the|this)? (light bill|gas bill|electric bill|heating bill|utilities)",
    "(me|we|us|i|kids|family|am|are|back|out|living|end up|be) .. on the (street|streets)",
    "(freezing|freezin|cold|froze) (in|inside) (my|our|this|the) (apartment|house|home|apt|place|room)",
    "(nowhere|no where|no place|not anywhere) (else)? (to|for (me|us) to) (go|stay|sleep|live|shower|be|lay|turn)",
    "(about|going|bout|finna|fixing) to (be|become|end up|get) (homeless|put out|evicted|outside|on the street|kicked out)",
    "(car|van) .. (repoed|repossessed|towed) .. (living|sleeping|sleep|lived)",
    "(need|needs) (emergency)? (shelter|housing tonight|a shelter|emergency housing|emergency food|food bank|food pantry|food help|help with (rent|food|lights))",
    "(changed|change|changing) (the|my|our) locks",
    "(house|apartment|home|place|building) (burned|burnt|caught fire|flooded|got condemned|condemned|was condemned|fire)",
    "lost everything (in|to) .. (fire|flood|storm|eviction)",
    "^ (i am|we are|we|so|really|very|and)? (so|really|very)? (starving|hungry) (and|with|please|help|here|right now|$)",
    "(can not|could not|cannot|not able to|unable to|no money to|no money for|not have money for|not have) (afford|make|pay|cover|the)? (the|my|our|this months)? rent (this month|money|$)",
    "(not|no) (have|enough|got)? (money|enough)? (for|to pay|to cover) (the|my|our)? rent",
)
NOT_HARDSHIP = (
    "(evicted|homeless|put out|kicked out|couch surfing|in (a|the) shelter|in my car|lost (my|our) (place|apartment|house|home)|no food|no heat|hungry) (from .. )? (for a while)? (last (year|month|winter|summer|spring|fall)|a (year|while) (ago|back)|years ago|back then|in the past|back in|in #|before (i|this|but|and))",
    "used to be homeless",
    "(no longer|not|never been|never|was|used to be) (evicted|hungry|starving|homeless) (anymore|any more|now|before|but|then|when|last|$)",
    "(slept|sleep|sleeping|nap|napping) in (my|the) (car|truck|van) (on|during|at|between|before|for) (my|a)? (break|lunch|shift|shifts|work|nap)",
    "(so|real|really) hungry (its|it is|lunch|lunchtime|lol|rn|haha)",
    "(lights|light|gas|power|heat|water) (in|on|for|for the|to get to) (my|the|our)? (truck|car|van|forklift|bike|work|grill|mower)",
    "(no|out of|need) gas (to get|for the|in (my|the)|lol|money|$)",
    "(homeless|eviction|shelter|food bank|food pantry|food|hunger|housing|utility|heat|insulin|power|water|gas|electric|light) (shelter staff|staff|outreach|services|prevention|court clerk|court officer|court interpreter|clerk|worker|workers|program|advocate|case manager|support|liaison|center|volunteer|coordinator|manager|shelter worker|specialist|industry|prep|plant|dept|department|treat|tech|tools|washing|station attendant|company employee|service|handler|runner|truck|stamps|stamp|stylist|counselor|navigator|lion|howies)",
    "(work|working|works|job|volunteer|volunteering|staff|employed|clean|cleaning|cook|cooking|security|monitor|case manager|manager) (at|for|in|with) (a|the|my|this)? .. (shelter|shelters|homeless|pantry|food bank|evictions|hotel|motel)",
    "(starving|hungry) (lol|for|at work|rn|brb|lunch|haha|right now lol)",
    "(lunch|break) .. (starving|hungry)",
    "(stay|staying|stayed) (in|at) (a|the)? (motel|hotel) (for|on) (work|the job|vacation)",
    "(light|lights) (duty|technician|tech|bulb|fixture)",
    "no gas (money|mileage|card|reimbursement)",
    "(not|no longer|never|used to be|was|were) homeless (anymore|any more|no more|before|when|until|but|then|last|for)",
    "(sleep|sleeping|slept) on the (train|bus) (to|on|home|lol)",
    "(no|without) (food|water|meal|lunch) (break|breaks|allowed|experience|handlers|license|service|discount|discounts)",
    "no (medicine|meds|medication|prescription|water|power|electric|gas|insulin) (coverage|benefits|plan|bill|needed|help|assistance|card)",
    "(lunch|dinner|break) (is|at|was)",
)
# --- threats against us ---
#: A lawyer in somebody's own affairs.
NOT_LEGAL = (
    "(lawyer|attorney) (helped|helps|helping|is helping|got|gets|getting|cleared|clearing|worked|working on|found|won|expunged|sealed|for my (case|divorce|custody|kids|immigration|record|claim|accident|disability|injury))",
    "(lawyer|attorney) (said|says|told|thinks) (i|me|my|we|us|it is ok|not to work)",
    "(saw|see|seeing|met|meeting|meet|appointment|court|talked|talking|waiting|waiting on|paid|paying|owe) (with|to|on|for|up with)? (my|a|the) (lawyer|attorney)",
    "(work|works|working|worked|job|intern|clerk|secretary|assistant|receptionist|runner|cleaning|clean) (for|at|with|to) (a|an|my|the|some)? .. (lawyer|attorney|lawyers|attorneys)",
    "(immigration|divorce|custody|injury|defense|family|disability|bankruptcy|criminal|accident) (lawyer|attorney)",
)
SUES = (
    "(lawsuit|law suit) (coming|is coming|on the way|incoming|filed|pending|time)",
    "(i am|am|will be|going to|gonna be) (pressing|filing|press|file) charges",
    "(calling|call) the (police|cops|law) (on|about) (you|yall|you all|this number|these texts)",
    "(sue|suing|sueing|sued) (you|yall|you all|ya|your|this|the|these|the program|somebody|someone|for|over|if|$)",
    "(file|filing|filed|put|putting|submit|submitting|make|making|open) (a|an|my)? (lawsuit|suit|law suit|complaint|formal complaint|charges|police report|report|claim) (against|on|about|with|for|over) (you|yall|you all|this|these|your|the (fcc|ftc|program|bbb|b|attorney general|city|state|police)|harassment|harrassment)",
    "(filing|file|filed) (a|my|an)? (lawsuit|suit|law suit|complaint|formal complaint)",
    "(take|taking|see|seeing|haul|drag) (you|yall|you all|ya|this|your .. ) (to|in) court",
    "(press|pressing) charges (on|against)? (you|yall|this|$)",
    "(report|reporting|reported|turn|turning|complain|complaining) (you|yall|you all|this|it|in|about (you|this|these|yall)|on you|this number|these) .. (to|with|in) (the|my|your)? (fcc|ftc|police|bbb|b|better business bureau|attorney general|authorities|state|news|media|hud|cops|government|feds|consumer|ag|boss|supervisor|manager|city|mayor|labor board)",
    "(with|to|call|calling|contacting|contact|notify|notifying) the (fcc|ftc|attorney general|better business bureau|bbb|b|federal communications|news about)",
    "(hear|hearing) from my (lawyer|attorney|lawyers|attorneys)",
    "(my|our|the|a) (lawyer|attorney|lawyers|attorneys|legal team) (will|is going|is about|has been|will be|going to|is gonna|is on|has your|has all|already has|knows about|about this|said (this|you|it|that this)|says (this|you|it|that this)|to (call|contact|sue|handle))",
    "(call|calling|contact|contacting|get|getting|got|hire|hiring|hired|talk to|talking to|speak to|consult|see|seeing|retain|retained|find) (my|a|an|me a) (lawyer|attorney|legal aid) (about|on|and|if|for this|over|today|now|because|$)",
    "(contact|contacting|call|calling|going to) legal aid (about|over|on) (this|you|these|yall|harassment)",
    "(tcpa|telephone consumer protection) ..",
    "(legal action|take legal|pursue legal|take action against|legal consequences)",
)
MENACES = (
    "(keep|continue) (texting|messaging|calling|bothering|playing) .. (see|watch|find out) what (happens|happen|i do)",
    "better watch (your|yall|you all|yalls|out for your|ur) (back|backs|mouth|step|self|selves|tone)?",
    "(i|we|ima|imma) (will|am going to|going to|gonna|am) (find|finding|hunt|hunting|track|get|fuck up|mess up|hurt|beat|come for|see) (you|yall|you all|one of you|every one of you|ya)",
    "(wait|just wait) (till|until|til) i (see|find|catch|meet|get) (you|yall|one of|any of|you all|to)",
    "(you|yall|you all|somebody|someone there) (going to|gone|gonna|about to|finna|is gonna|will|are going to) (get|be|end up) (hurt|got|shot|beat|popped|touched|dealt with|sorry|killed)",
    "(see|find out|watch) what (happens|happen|i do|will happen) (to you|to yall|to your|to you all|next|when)",
    "(know|found out|find out|finding out|finna find) where (you|yall|you all|your|ya) (guys|all)? (live|work|at|are|stay|be|office|offices|building|kids|family|lay)",
    "(beat|whoop|kick|whip|bust|fuck|mess|smack|slap) (your|yall|you all|yalls|you|ya) (all)? (ass|asses|face|up|head|heads|mouth|down)",
    "(get|gets|getting|got) what (is|you (have|got|all have)|yall) (is)? (coming|deserve) (to you)?",
    "(you|yall|you all|all of you|ya) (people)? (will|are going to|going to|gonna|about to|is gonna) (all)? (regret|be sorry|pay for|wish you|see what|find out|get hurt|get it|catch|learn|not like it)",
    "(hope|pray|wish) (you|yall|you all|all of you|your) .. (die|dies|dead|rot|burn|burns|suffer|crash|get cancer|get shot)",
    "(watch|watch out|better watch) (what (happens|happen)|your back|your backs|yourself|yourselves|out (for|when))",
    "(keep|stop) playing (with me|wit me|games with me) (and|and see|or|n|you|then)",
    "(have|get) your (job|jobs) (for|over|taken|by)",
    "catch (these|my|a few|some) (hands|fade|fades)",
    "(you|yall|you all) (is|are|all|so)? dead (when|if|wait|man|watch|people|meat|$)",
    "(fuck|mess) around and find out",
    "(burn|blow|shoot|tear|light|trash|wreck|smash) (your|that|this|the|yalls|ur) .. (office|building|place|spot|program|car|cars|windows) (up|down|to the ground|apart|$)",
    "(come|coming|pull up|pulling up|pull|pulling|slide|sliding|run up|roll|rolling|show up|showing up) (up|down|over|to|on|up to|up on|through|thru) (there|your|you|yall|the (office|building)|that (office|building)) .. (and|with|you will|wont|will not|regret|sorry|like it|see|gun|strap|crew|boys|people|mad|deal|handle|face to face)",
    "(somebody|someone) (there|at your office|up there|over there) (is)? (going to|gonna|finna|will) (get|be|die|pay)",
    "(put|lay) (my)? (hands|paws) on (you|yall|somebody|someone)",
)
#: With news of a death in the family: the dead held this phone, so it is the alum.
HELD_THIS_PHONE = (
    "(this|that|it) (is|was|used to be) (his|her|their|my (sons|daughters|brothers|sisters|husbands|wifes|moms|dads)) (old)? (phone|number|cell|line)",
    "(you are|this is) (texting|writing|calling) (a dead|the phone of|his phone|her phone|their phone|his old|her old)",
    "(his|her) (phone|number|cell) (is|was|still|so|now)",
    "(please)? (take|remove|delete) (him|her|his|her) .. (off|list|number|name)",
)
#: Near words of care or of a call-up, these say that it is about somebody else.
OTHERS = "he she they patient patients people".split()
#: In care for long, perhaps: whoever is so for more than 90 days may be left out of figures, and staff decide that.
IN_CARE = (
    "(i am|i was|i have been|been|being|stuck|admitted|stay|staying|stayed|laid up) .. (in|to|at) (the|a)? (hospital|icu|intensive care|nursing home|hospice|coma)",
    "(hospitalized|bedridden)",
    "(on|doing|starting|started|getting|going through|need|have) (dialysis|chemo|chemotherapy|radiation)",
    "i (just|also)? (had|have|got|am fighting|am battling|am recovering from|beat) (a|an|breast|lung|colon|stage #)? (cancer|stroke|heart attack|open heart surgery|brain surgery|transplant|surgery)",
)
#: Called up for long, perhaps: the same.
CALLED_UP = (
    "(called up|deployed|deploying|activated|orders) .. (guard|national guard|reserve|reserves|army|navy|marines|overseas)",
    "(guard|reserve|reserves|reservist) .. (called|deployed|deployment|activated|orders)",
)
