"""Words around a title that do not change which occupation it is, and those that mean that it is none."""

from __future__ import annotations

#: How people shorten what a title is made of.
LONG_FORMS: dict[str, str] = dict(
    pair.split("=", 1)
    for pair in (
        "asst=assistant assist=assistant assnt=assistant asist=assistant assistent=assistant tech=technician techs=technician "
        "teck=technician technican=technician mgr=manager mngr=manager mangr=manager rep=representative reps=representative "
        "assoc=associate assc=associate asso=associate assosiate=associate cust=customer custserv=customer_service "
        "svc=service svcs=service serv=service svs=service srvc=service oper=operator op=operator opr=operator "
        "maint=maintenance maintence=maintenance maintenence=maintenance maintanence=maintenance maintainance=maintenance "
        "mantainance=maintenance mech=mechanic const=construction constr=construction eng=engineer engr=engineer "
        "supv=supervisor spvsr=supervisor supvr=supervisor sup=supervisor supe=supervisor spec=specialist coord=coordinator "
        "adm=administrative dept=department rcvg=receiving recv=receiving rec=recreation whse=warehouse wrhse=warehouse "
        "wh=warehouse warehs=warehouse gov=government elec=electrical equip=equipment mfg=manufacturing mfr=manufacturing "
        "prod=production hosp=hospital mkt=market pkg=package pkging=packaging inv=inventory acct=accounting "
        "cashr=cashier secy=secretary sect=secretary recept=receptionist recep=receptionist bldg=building apt=apartment "
        "apts=apartment appt=appointment veh=vehicle trk=truck hwy=highway sch=school schl=school pharm=pharmacy "
        "rx=pharmacy dr=doctor med=medical lic=licensed cert=certified certif=certified pt_time=part_time "
        "helpdesk=help_desk hskpg=housekeeping hskp=housekeeping hskpr=housekeeper frklft=forklift fl=forklift "
        "ovrnight=overnight overnite=overnight ovrnite=overnight nite=night nites=night grocer=grocery "
        "oprtr=operator opertor=operator operater=operator aid=aide aux=auxiliar ayud=ayudante enc=encargado"
    ).split()
)
ARTICLES = frozenset("the a an of el la los las un una de del".split())

#: How people begin before they name the title. Longest first.
LEAD_INS: tuple[tuple[str, ...], ...] = tuple(
    sorted(
        (
            tuple(phrase.split())
            for phrase in (
                "i am;im;i m;i work as;i work at;i work in;i work;work as;working as;working;i am working as;im working as;my title is;my job title is;"
                "my job is;my position is;job title is;title is;its;it is;they call me;they call it;currently;currently working as;"
                "still;still working as;just;position;title;as;yes;yeah;ok;im currently;i am currently;now;hired as;got hired as;they hired me as;i do;doing;i was hired as;"
                "soy;yo soy;trabajo como;trabajo en;trabajo;estoy como;estoy trabajando como;trabajando como;trabajando;mi trabajo es;"
                "mi puesto es;puesto;mi titulo es;como;sigo como;me dedico;hago;ahora soy;si"
            ).split(";")
        ),
        key=len,
        reverse=True,
    )
)

#: Behind these stands where, not what.
PLACE_WORDS = frozenset("at in for with en para con by on through thru inside from".split())

#: Said of a job, and no part of the occupation.
QUALIFIERS = frozenset(
    "sr senior jr junior lead head new experienced skilled certified licensed part full time pt ft parttime fulltime temp temporary "
    "seasonal temporal permanent perm overnight night day daytime nighttime morning evening afternoon weekend graveyard shift 1st 2nd 3rd first "
    "second third swing pm am only level tier grade class i ii iii iv v 1 2 3 4 5 entry union bilingual team member position job "
    "role hour hourly regular casual prn local medio tiempo completo turno noche dia tarde manana turnero nocturno nocturna "
    "general certificada certificado principal year primer segundo tercer bilingue here still right now currently mostly mainly basically "
    "professional".split()
)

#: Behind a kind of work, these say only that somebody does it.
ANYBODY = frozenset("man woman guy girl lady person worker employee staff work job".split())

#: Learning a trade on the job counts as the trade, by the rules of the classification.
LEARNING = frozenset("apprentice apprenticeship journeyman journeywoman aprendiz oficial".split())
#: The major groups whose apprentices are meant.
TRADES = ("47", "49", "51-2", "51-4", "51-7", "39-5", "35-1")

#: Names of employers that people put before or behind a title.
EMPLOYERS = frozenset(
    "amazon walmart wal mart target costco kroger aldi publix safeway meijer jewel walgreen cvs mcdonald mcd wendy starbuck fedex ups "
    "usps dhl lowe home depot menard ikea kohl macy marriott hilton hyatt holiday inn doubletree chipotle subway popeye kfc "
    "dunkin panera denny ihop applebee chili heb winco sam club dollar tree family ross tjmaxx marshall goodwill salvation army "
    "securita allied universal aramark sodexo compass abm tyson ford gm tesla boeing comcast xfinity verizon tmobile att sprint".split()
)
#: Two words that are an employer only together; alone they are ordinary.
SHARED = frozenset(
    "home family club tree inn holiday universal allied dollar army salvation compass subway ross".split()
)

#: In a factory, these are other occupations than elsewhere.
FACTORY = frozenset("plant factory planta fabrica manufacturing mill foundry factoria manufacturer maquila".split())
CHANGES_IN_A_FACTORY = frozenset({"47-2141", "51-3011", "51-3021", "35-9021", "51-6052"})

#: Anything said with one of these is not plainly the job somebody has.
NOT_NOW = frozenset(
    "not no never was were been used former formerly ex previously previous past want wanna wanted wish learning studying student "
    "college university academy apply class course license pending clearance getting start starting applying applied looking hope hoping future soon going gonna will would could quit fired laid "
    "retired unemployed almost maybe might trying try training trained trainee until before ago last dont doesnt didnt isnt aint "
    "waiting list deposit era fui ya antes busco quiero estudio estudiando estudiante estudiar aplicando buscando renuncie despidieron nunca "
    "jamas quisiera casi entrenamiento practicante pronto iba sera sere my mi his her son daughter husband wife esposo esposa hijo hija "
    "mom dad mother father brother sister hermano hermana mama papa friend amigo amiga".split()
)

#: Joining two jobs.
JOINING = frozenset("and or y o e plus also tambien n".split())

#: Ordinary words one letter away from a title.
ORDINARY = frozenset(
    "water banker leader dancer sailor potter trainer planter printer parker walker border broker porter rider writer wonder winter "
    "center seller sender sitter setter settle matter better letter butter number member minister master market marker worker "
    "paint pain point painted farmed armer fuller filler feeder header reader trader grader loaned hosted ghost boast coast toast "
    "guarded board bored boarder boxer backer banner banana barley barbed barter cleared clever clearer cellar collar caller "
    "baked bakery baking backing booking cooking looking coking maiden maids mailed mover mower moved lover rover cover covered "
    "river diver drive dried drier dryer diner dinner roof rooferd tailored trailer taller mason mansion reason season "
    "nursed nursery nurses purse curse horse hose house houses housed hours pastor pasta poster foster tutored tudor motor rotor "
    "teacher preacher butler cutler cutter putter gutter cattle castle dishes fishes wishes finisher fisher fishing dishing "
    "tiller teller taller roller pilot plumb plumber slumber lumber plumed stock stocks sticker stacker stalker stoker smoker "
    "pecker pucker pickle packet pocket picket packed picked picking parking packing backpack barking banking boxing bussing "
    "missing casher cash crasher crusher washer wash valet ballet mallet wallet palate security maturity surety mesa mesas cocino "
    "casino cocina vecino piñata pintar pinta pastor pastora guardar guarda guardo casera cesar cajeta cajita caja cajas".split()
)
