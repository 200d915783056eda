"""English words about employers and job titles."""

#: Everyday employers, as people write them. A name here is known wherever it stands.
EMPLOYERS = (
    "amazon|walmart|wal mart|sams club|target|costco|ups|fedex|fed ex|usps|the post office|post office|dhl|home depot|the home depot|lowes|menards|walgreens|cvs|rite aid|kroger|jewel|jewel osco|marianos|aldi|trader joes|whole foods|wholefoods|publix|safeway|albertsons|meijer|hy vee|food 4 less|winn dixie|food lion|giant eagle|stop and shop|shoprite|heb|h e b|petes fresh market|petes market|cermak fresh market|cermak produce|fiesta mart|ranch market|el rancho|"
    "mcdonalds|mcdonald|mc donalds|mickey ds|burger king|wendys|taco bell|kfc|popeyes|chipotle|subway|dominos|pizza hut|little caesars|papa johns|starbucks|dunkin|dunkin donuts|chick fil a|panera|panera bread|five guys|culvers|white castle|sonic|arbys|jack in the box|in n out|whataburger|wingstop|buffalo wild wings|applebees|chilis|olive garden|red lobster|outback|ihop|dennys|waffle house|cracker barrel|panda express|jimmy johns|jersey mikes|portillos|harolds|harolds chicken|raising canes|canes|bojangles|zaxbys|dairy queen|golden corral|texas roadhouse|cheesecake factory|potbelly|noodles and company|qdoba|el pollo loco|del taco|carls jr|hardees|checkers|rallys|steak n shake|bob evans|shake shack|sweetgreen|krispy kreme|tim hortons|"
    "dollar tree|dollar general|family dollar|five below|big lots|ross|marshalls|tj maxx|tjmaxx|burlington|kohls|macys|jcpenney|jc penney|nordstrom|nordstrom rack|old navy|gap|h and m|zara|forever 21|footlocker|foot locker|nike|adidas|best buy|gamestop|petsmart|petco|michaels|hobby lobby|joann|ikea|ashley furniture|rooms to go|autozone|auto zone|oreilly|oreilly auto parts|advance auto|advance auto parts|napa|pep boys|jiffy lube|firestone|discount tire|valvoline|midas|goodwill|salvation army|the salvation army|savers|value village|"
    "7 11|7 eleven|7-eleven|circle k|speedway|shell|bp|mobil|exxon|wawa|sheetz|quiktrip|qt|racetrac|casey's|caseys|loves|pilot|flying j|bucees|buc ees|thorntons|marathon|"
    "marriott|hilton|hyatt|holiday inn|hampton inn|motel 6|super 8|best western|sheraton|westin|embassy suites|days inn|la quinta|"
    "aramark|sodexo|compass group|abm|securitas|allied universal|allied|garda|gardaworld|brinks|cintas|ecolab|servicemaster|jan pro|waste management|republic services|lakeshore recycling|"
    "staffmark|manpower|adecco|randstad|kelly services|kelly|express employment|express pros|peopleready|people ready|labor ready|labor finders|aerotek|spherion|snelling|elite staffing|surestaff|sure staff|the salem group|salem group|alliance staffing|personnel staffing|prologistix|remedy staffing|trillium|integrity staffing|robert half|kforce|western staff|"
    "tyson|tyson foods|perdue|smithfield|jbs|cargill|hormel|nestle|kraft|kraft heinz|pepsi|pepsico|frito lay|coca cola|coke|mondelez|nabisco|general mills|kelloggs|conagra|el milagro|el milagro bakery|gonnella|turano|s and c electric|ford|gm|general motors|chrysler|stellantis|honda|toyota|nissan|tesla|boeing|caterpillar|john deere|cat|whirlpool|ge|3m|abbott|abbvie|baxter|medline|uline|xpo|ryder|penske|schneider|jb hunt|swift|werner|amazon warehouse|amazon flex|cdw|grainger|sysco|us foods|gordon food service|mclane|c and s|core mark|unfi|"
    "northwestern|northwestern memorial|rush|rush hospital|advocate|advocate christ|advocate christ hospital|university of chicago|u of c|uic|loyola|stroger|stroger hospital|cook county|cook county hospital|mount sinai|kaiser|kaiser permanente|hca|dignity health|sutter health|va hospital|the va|davita|labcorp|quest|quest diagnostics|bright horizons|kindercare|ymca|the ymca|boys and girls club|head start|catholic charities|"
    "school district|the school district|ross dress for less|cta|the cta|metra|pace|chicago public schools|cps|city of chicago|city of houston|park district|chicago park district|united airlines|united|american airlines|delta|southwest|southwest airlines|ohare|o hare|midway|swissport|"
    "verizon|at and t|t mobile|tmobile|comcast|xfinity|spectrum|cricket|metro pcs|boost mobile|chase|bank of america|wells fargo|pnc|us bank|citi|state farm|allstate|geico|progressive|att|teleperformance|conduent|concentrix|alorica|"
    "public storage|u haul|uhaul|enterprise|hertz|avis|carvana|carmax|planet fitness|la fitness|amc|regal|dave and busters|six flags|disney|universal|great clips|supercuts|sally beauty|ulta|sephora|bath and body works|victorias secret|barnes and noble|staples|office depot|fedex ground|fedex freight|fedex office|amazon fresh|instacart|doordash|door dash|uber|uber eats|lyft|grubhub|shipt|spark|wayfair|chewy|gopuff|habitat for humanity|"
    "goodwill industries|lettuce entertain you|levy|levy restaurants|united center|wrigley field|soldier field|mccormick place|navy pier|rivers casino|harrahs|mgm|caesars|rtc|metro|la metro|septa|mta|nypd|tsa"
).split("|")
#: Apps people work for on their own account.
GIG = "instacart|doordash|door dash|uber|uber eats|ubereats|lyft|grubhub|shipt|spark|amazon flex|gopuff|roadie|postmates|taskrabbit|rover|turo".split(
    "|"
)
#: Names that are also everyday words: known only after "at", "for" and the like, or as a whole answer.
ALSO_WORDS = "target|gap|subway|chase|shell|pilot|loves|spark|rush|united|progressive|enterprise|express pros|cat|ford|swift|universal|sonic|express|rover|spectrum|metro|pace|rtc|marathon|coke|kelly|delta|ups|citi|remedy staffing|ross|sonic|checkers|canes|regal|allied|advocate|advance auto|midas|michaels|quest|ge|gm|qt|cps|cta|napa|levy|southwest|stop and shop|best buy|savers|core mark|cricket|staples|trillium|uline|midway|avis|metro|head start|post office|turo|bp|mta|mgm|the va|park district|city of houston".split(
    "|"
)
#: Words of places without a name: alone they are no employer's name.
GENERIC = (
    "jail prison courthouse dept department place job work home house office store shop warehouse factory plant restaurant hotel hospital school church company agency staffing temp temporary business building site center centre daycare clinic club bar gym salon barbershop barber nursing bakery kitchen garage mall market supermarket grocery "
    "gas station airport bank farm field fields construction landscaping cleaning security retail fast food service services delivery trucking transport transportation shipping packing meat packaging distribution cafeteria cafe coffee diner deli laundry laundromat car wash dealership nonprofit non profit government city county state federal post local downtown uptown area neighborhood family friend friends friend's uncle aunt uncles aunts cousin cousins brother sister mom moms dad dads boss people somebody someone person guy lady man woman couple private residence clients client homes houses apartments apartment online remote remotely myself self own nights night days day morning mornings weekends weekend overnight moment time times hours hour shift week full part same different new another other old big small little local nice good great best better two three both couple few several many some any call center line assembly production dock yard lot street corner store stores shops places spot thing things stuff it them there here that this one what where it's catering event events venue stadium arena theater theatre park library museum college university training program center care home homes assisted living facility rehab senior seniors elderly kids children child school district high elementary middle bus garage auto body repair tire mechanic print printing mill steel wood furniture clothing shoe shoes dollar liquor corner cell phone beauty supply hair nail nails pizza taco tacos burger chicken wings mexican chinese italian soul food truck trucks cart ice cream donut donuts "
    "living free cash pay money fun real tips commission less more minimum wage"
).split()
#: Belong to the name they stand behind.
INSTITUTIONS = (
    "hospital university college bank clinic church museum hotel casino airlines foods logistics medicine".split()
)
#: Where an employer's name ends.
NAME_ENDS = (
    "sent send sends placed got gets has have had took pays gave said hired out thru through hosting making as full part since for doing and in on now but they i my where which because who through was while until from with pay paid paying pays right still currently working work worked about around earning getting about so or making at is are am are it we he she also until before after cooking cleaning driving stocking loading packing cashier cashiering lol then if when that since hour hours an a the hourly per yes no yeah only just been started start starting between though plus over under til temp every mostly not overnight nights days weekends weekdays mornings downtown making near by off inside outside of to last next this downstairs again too though today tomorrow yesterday please thanks thank you sir maam haha bro okay ok"
).split()
#: What may stand before an employer's name in an answer.
BEFORE_NAME = (
    "^ (i am)? (still|now|currently|currently now|just|also)? (working|employed|at work|stationed) (at|for|with|by|in|over at|through|out at|out of|down at)? the?",
    "^ i (still|now|currently|currently still|just|also|been|have been|am|do|did|started|recently)? (work|working|worked|started|start|got hired|got on|got a job|have a job|got a new job|am|job) (working)? (at|for|with|by|in|on at|over at|through|on with|out of)? the?",
    "^ (uh|um|well)? (the|my)? (agency|temp agency|staffing agency|company|place|restaurant|store|hotel|employer) .. (is|its) (called|named)?",
    "^ (it is|its called|it is called|called|the name is|name is|the company is|the name of the company is|company is|my job is|my employer is|the place is|the place is called|place called|a place called|a company called|at|for|with|the|over at|now at|now|currently at|im at|still at|hired at|got hired at|got a job at|new job at|started at|employer|employed at|employed by|employed with|job at|working|through) (called|at|with|for|the)? the?",
    "^ (i am|we are|am) (at|with|over at|on with|through|now at|now with|back at|in) the?",
    "^ (yes|yeah|no|well|um|ok|same place|new job|hi|hello|hey|oh|so|right now|currently|now|still|just|actually) ,?",
)
#: What may stand before a job title in an answer.
BEFORE_TITLE = (
    "^ (i am|am|i work as|i am working as|working as|work as|employed as|i was hired as|hired as|my title is|my job title is|title is|job title is|the title is|my position is|position is|i do|i am doing|doing|they call me|they call it|its|it is|it is called|called|i am currently|currently|my job is|i just|i mostly|mostly|just|basically|mainly|i mainly|i basically|i got promoted to|promoted to|now i am|now|i became|im now|i am now|i am now working as|i am the new|i serve as|i am in|still|i am still|still working as|i have been|i run|i did) (working)? (as)? (a|an|the|one of the|just a|currently a|one of their|like a|like|their|in the|in)? (new|regular)?",
    "^ i (currently|still|now|mostly|just|also)?",
    "^ (they|he|she) (got|have|has|had|put|keep|made) me (as|on|in|doing|working|working as|to|down as)? (a|an|the)?",
    "^ (on|in) (the)?",
    "^ (yes|yeah|well|um|ok|hi|hello|hey|oh|so|right now|currently|now|just|actually|a|an|the|im a|as a|as an|title|job title|position) ,?",
)
TITLE_ENDS = "at for with in on now but they i my since and making was were used because who through while until from by lol plus full part hours an per hour so where it usually too also then if when that over under still there here today please thanks sometimes currently mostly right department dept".split()
NOT_A_TITLE = (
    "(guy|girl|one who|person who|the man|the woman|gal|lady)",
    "(everything|whatever|anything|all kinds|a lot of|little bit|a bit of|different things|lots of|stuff|things|depends|various|many|varies|several|nothing|none|not sure|do not know|no title|same thing|same as before|same|something|idk|where|wherever|multiple|both|two jobs|dont have|do not|does not|not|no|never|unemployed|maybe|retired|laid off|quit|fired|volunteer|trying|looking|hope|if)",
)
FAMILY = (
    "(my|his|her|our|a friends|my friends|this|some|a|an) (own)? .. (uncles|uncle|aunts|aunt|cousins|cousin|brothers|brother|sisters|sister|moms|mom|dads|dad|friend|friends|familys|family|boys|homeboys|buddys|buddy|girlfriends|boyfriends|husbands|wifes|grandmas|neighbors|neighbor|pastors)",
)
TWO = (
    "(staffing|agency) .... (send|sends|places|assign) .. (to|out) (different|other|various|all)",
    "(two|2|both|couple|three|3|several|different) (places|jobs|stores|companies|spots|employers|of them|restaurants)",
    "(and|also|plus|then) .. (on the side|part time|weekends|at night|second job|on weekends|another job|other job|my other)",
    "one .. (and|other) .. (other|another)",
    "(sometimes|different|various) (places|jobs|sites|at)",
    "(as well as|along with|and also)",
)
TITLES = (
    "cashier|cook|line cook|prep cook|head cook|fry cook|short order cook|chef|sous chef|kitchen manager|dishwasher|server|waiter|waitress|host|hostess|bartender|barback|busser|barista|baker|pastry cook|crew member|crew trainer|team member|team leader|team lead|shift lead|shift leader|shift manager|shift supervisor|assistant manager|store manager|general manager|manager|supervisor|floor manager|department manager|food prep|food runner|caterer|butcher|meat cutter|deli clerk|"
    "stocker|stock associate|stocking|overnight stocker|night stocker|sales associate|sales clerk|retail associate|retail clerk|store clerk|salesperson|sales rep|sales representative|customer service|customer service rep|customer service representative|call center agent|call center rep|call center representative|personal shopper|bagger|produce clerk|grocery clerk|merchandiser|key holder|loss prevention|greeter|cart attendant|gas station attendant|"
    "warehouse|warehouse worker|warehouse associate|warehouse clerk|picker|packer|picker packer|pick packer|order picker|order selector|order filler|selector|loader|unloader|package handler|material handler|forklift operator|forklift driver|forklift|reach truck operator|shipping clerk|receiving clerk|shipping and receiving|shipping and receiving clerk|inventory clerk|inventory specialist|dock worker|fulfillment associate|sorter|package sorter|stower|lumper|yard driver|"
    "machine operator|cnc operator|cnc machinist|machinist|press operator|production worker|production associate|assembler|assembly|assembly line|assembly line worker|assembly worker|line worker|factory worker|quality control|quality inspector|quality assurance|inspector|welder|fabricator|sheet metal worker|tool and die maker|maintenance|maintenance tech|maintenance technician|maintenance worker|maintenance mechanic|mechanic|auto mechanic|diesel mechanic|auto tech|tire tech|lube tech|oil change tech|detailer|car detailer|car washer|painter|auto body tech|"
    "janitor|custodian|cleaner|housekeeper|housekeeping|room attendant|porter|day porter|night porter|laundry attendant|laundry worker|houseman|groundskeeper|landscaper|gardener|pest control tech|window washer|sanitation worker|garbage man|recycling sorter|"
    "security|security guard|security officer|armed guard|unarmed guard|bouncer|correctional officer|crossing guard|police officer|firefighter|emt|paramedic|dispatcher|911 dispatcher|"
    "cna|certified nursing assistant|nursing assistant|nurse aide|nurse|rn|lpn|registered nurse|caregiver|home health aide|hha|home care aide|home care worker|personal care assistant|pca|dsp|direct support professional|direct care worker|medical assistant|medical receptionist|medical biller|medical coder|phlebotomist|pharmacy tech|pharmacy technician|dental assistant|dental hygienist|patient care tech|pct|patient transporter|transporter|patient access rep|dietary aide|dietary cook|lab tech|lab technician|x ray tech|sterile processing tech|surgical tech|ekg tech|unit secretary|behavioral health tech|mental health tech|peer support specialist|peer specialist|recovery coach|peer recovery coach|case manager|case worker|social worker|outreach worker|violence interrupter|youth worker|counselor|substance abuse counselor|"
    "teacher|teacher assistant|teachers assistant|teachers aide|teacher aide|assistant teacher|substitute teacher|paraprofessional|para|preschool teacher|daycare teacher|daycare worker|childcare worker|child care worker|nanny|babysitter|lunch lady|lunch aide|bus aide|bus monitor|school cook|coach|tutor|instructor|librarian|"
    "driver|truck driver|cdl driver|delivery driver|bus driver|school bus driver|box truck driver|route driver|uber driver|lyft driver|taxi driver|van driver|shuttle driver|tow truck driver|forklift op|dump truck driver|driver helper|delivery helper|mover|courier|mail carrier|mail handler|letter carrier|rural carrier|city carrier|"
    "construction|construction worker|construction laborer|laborer|general laborer|carpenter|electrician|apprentice electrician|electrician apprentice|plumber|plumber apprentice|apprentice plumber|carpenter apprentice|hvac tech|hvac technician|hvac installer|roofer|drywaller|drywall finisher|mason|bricklayer|concrete finisher|concrete worker|iron worker|ironworker|pipefitter|pipe fitter|operator|heavy equipment operator|flagger|demolition worker|insulation installer|solar installer|cable installer|cable tech|flooring installer|glazier|tile setter|handyman|foreman|site supervisor|surveyor|"
    "receptionist|front desk|front desk agent|front desk clerk|secretary|admin assistant|administrative assistant|office assistant|office manager|office clerk|data entry|data entry clerk|file clerk|bookkeeper|accountant|accounting clerk|payroll clerk|bank teller|teller|loan officer|paralegal|legal assistant|hr assistant|recruiter|human resources assistant|insurance agent|real estate agent|project manager|project coordinator|program coordinator|program assistant|coordinator|intake specialist|executive assistant|it support|help desk|help desk technician|computer technician|software developer|web developer|graphic designer|photographer|"
    "barber|hair stylist|hairstylist|hairdresser|cosmetologist|nail tech|esthetician|braider|shampoo assistant|massage therapist|personal trainer|lifeguard|tattoo artist|seamstress|tailor|sewing machine operator|florist|dog groomer|groomer|kennel assistant|vet tech|farm worker|farmworker|greenhouse worker|ranch hand|field worker|usher|ticket taker|event staff|dj|"
    "packing|loading|unloading|cooking|cleaning|cashiering|"
    "ramp agent|baggage handler|flight attendant|ticket agent|cabin cleaner|wheelchair attendant|conductor|track worker|bus operator|"
    "grounds crew|ground crew|kitchen crew|med tech|med aide|resident care assistant|utility worker|floater|night auditor|guest services|sanitation|qa tech|ma|cma|qma|stna|ironworker apprentice|hvac apprentice|drywall|concrete|roofing|landscaping|landscape|preload|preloader|private duty|inventory|hosting|bagging|crew chief|crew leader|lead|lead cook|lead associate|trainer|apprentice|technician|tech|clerk|associate|assistant|attendant|worker|specialist"
).split("|")
#: Titles too general to be picked out of a sentence; good as a whole answer only.
TITLES_ALONE = "ma|drywall|concrete|roofing|landscaping|landscape|preload|private duty|inventory|hosting|bagging|sanitation|guest services|floater|lead|apprentice|technician|tech|clerk|associate|assistant|attendant|worker|specialist|security|construction|maintenance|operator|manager|para|conductor|transporter|packing|loading|unloading|cooking|cleaning|cashiering|stocking|forklift|warehouse|assembly|selector|host|coach|trainer|server|driver|mason|porter|lead associate|front desk|customer service|housekeeping|inspector|teacher|nurse|mover|coordinator|counselor|instructor|tutor|tailor|dj|cook|butcher|painter|chef|assembly line|shipping and receiving|data entry|it support|help desk|quality control|quality assurance|rn".split(
    "|"
)
#: A second job beside the first.
SECOND = (
    "(and|plus|also|n) i? (do|clean|cleaning|drive|driving|sell|selling|cut|braid|deliver|delivering|babysit|dash|bartend|bartending|doing|doordash|uber|lyft|instacart) .... (at night|nights|on the side|on my days off|on (sundays|saturdays|weekends|sunday|saturday)|weekends|in the (evening|evenings))",
    "(and|plus|n|also) .. (at night|nights|weekends|on (sundays|saturdays|weekends|sunday|saturday|the weekend|weekend|the side|my days off)) i (also)? (do|clean|drive|sell|cut|work|help|deliver|bartend|babysit|dash|am)",
    "(and|plus|n|also) (on)? (weekends|saturdays|sundays|nights) (at|for)",
    "(have|got|my|a|work|working) (second|other|side) (job|gig)",
    "(two|2|both) (jobs|gigs)",
)
#: Sent by an agency to a place.
SENT = (
    "(send|sends|sent|sending|place|places|placed|assigned|assign|contracted|have|has|got) (me|us) (out|over|working|right now)? (to|at|with|in) the?",
    "assigned (to|at) the?",
)
#: A name beside one of these may be the place the alum is sent to.
AGENCIES = "agency staffing".split()
#: Words many employers have in their names; alone they tell none from another.
DESCRIPTORS = "general american national first best fresh group united family new international central city county regional community health healthcare medical systems solutions industries enterprises partners associates royal star golden great lakes midwest western eastern northern southern universal global total quality premier staff security cold hot home old big".split()
#: Behind a name, or part of how it is registered.
LEGAL = "inc llc co corp company corporation stores store supercenter warehouse ltd".split()
#: Of the family, or people known: their place has no name we could write down.
KIN = "friend friends uncle uncles aunt aunts cousin cousins brother brothers sister sisters mom moms mother mothers dad dads father fathers wife wifes husband husbands girlfriend girlfriends boyfriend boyfriends grandma grandmas grandpa neighbor neighbors buddy buddys homeboy homeboys homie homies pastor pastors family familys boss landlord stepdad stepmom nephew niece roommate ex baby son daughter inlaws".split()
#: Before "of", these begin no name: "out of", "a lot of".
NO_PART_OF = "out lot kind sort part type couple bunch because instead all front top most some one any side end edge north south east west inside outside think tired sick full time charge way care".split()
#: Before "for", these are part of a name: "Center for New Horizons", "Dress for Less".
JOINED_BY_FOR = "center centre institute habitat homes hope dress coalition partners partnership foundation council hands fund house place communities community school alliance society academy network association campaign project catering".split()
#: Behind "and", these are part of a name: "Smith and Sons".
JOINED_BY_AND = "sons son daughters bros brothers company co associates partners die things beyond stuff friends family more dad".split()
#: Work as an activity: behind a name it says what is done there, and before "for" it tells of working.
GERUNDS = "hosting watching serving bussing bartending cooking baking cleaning driving delivering stocking loading unloading packing picking sorting welding painting roofing landscaping cashiering waitressing dishwashing mopping babysitting caregiving mowing cutting building fixing framing plumbing teaching tutoring coaching styling braiding selling hauling lifting assembling inspecting shipping receiving scanning supervising managing prepping grilling frying detailing washing sweeping guarding filing typing dispatching housekeeping janitorial working drive cook clean deliver serve bartend bake stock load unload pack weld paint babysit teach".split()
#: Trades that firms carry in their names: "Lopez Roofing".
TRADES = "cleaning welding painting roofing landscaping plumbing framing shipping janitorial building catering detailing dispatching packing".split()
#: Where names end, unless between capitals: "Right At Home", "Staff Right".
SOFT_ENDS = "too that this more since right at start over inside off so first then only by".split()
#: Times of day and week that may follow a joint: "de noche", "for now".
WHEN = "now night nights day days morning mornings weekend weekends week weeks month months year years life less shift part full".split()
#: A name before one of these has ended the job: "werner fired me".
ENDED_BY = "fired laid let terminated canned cut closed shut dismissed dropped replaced released".split()
#: Before "to", "with" or "for", these tell of a new employer: "went local with", "switched to".
JOINING = "went moved switched changed transferred jumped moving left hired started joined picked".split()
#: Before "at" and the like, these say that the alum is there.
HERE = "am still now there here currently back been be".split()
#: The last word of a job title, whatever stands before it: "kennel tech", "second shift lead".
HEADS = (
    "helper tech technician clerk assistant aide operator driver worker associate manager supervisor apprentice attendant specialist coordinator lead leader cook nurse guard officer agent rep representative cashier cleaner installer mechanic welder loader unloader packer picker handler inspector trainer porter hostess waiter waitress chef baker butcher stocker merchandiser carpenter plumber electrician painter roofer laborer foreman journeyman instructor teacher counselor advocate navigator monitor stylist barber dispatcher scheduler planner analyst developer programmer designer engineer secretary receptionist teller janitor custodian housekeeper caregiver nanny therapist hygienist phlebotomist paramedic director auditor fabricator machinist assembler sorter dishwasher bartender barista busser member hauler trucker detailer groomer landscaper"
).split()
#: These are no part of a title: small words, verbs, words about jobs.
OUTSIDE_TITLES = "a an the my our their his her this that i you he she it we they me him us them who am is are was were be been being do does did done doing make making made get got getting have has had having became become becoming work works working worked hired promoted named called job jobs position title as of or than and but not no yes yeah nope well hey hi good great bad ok fine really very pretty much more most less also too even ever never always just only still now new old same another other different any some every each all both one two three first-time need want like love hate train training study studying looking applied apply years months weeks days hours day week month year an hour paid pay because cause since until before after about around near per for at with by from to in on into off out over under up down lol plus again currently mostly mainly basically sometimes part full time great nice happy".split()
#: Before a title, these say nothing.
TITLE_HEDGES = "basically mainly mostly just like kinda pretty much currently actually".split()
#: Behind the name of an occupation: it is studied, or a thing, and not the alum's title.
STUDIES = "job jobs class classes school training program course certificate certification license exam test said says told is was".split()
#: A title that is still to come.
BECOME = (
    "(next|soon|will|going to|about to|supposed to) .... (become|be|make|move|moving|start|promoted)",
    "(starting|start|begin|beginning|as of) (monday|tuesday|wednesday|thursday|friday|next|soon|in #|on|tomorrow)",
    "(become|becoming|be) (a|an|the) .... (next|soon|in #)",
    "(training|train|study|studying|school|trying|hoping|want|wanting) (to be|to become|for)",
)
