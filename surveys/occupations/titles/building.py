"""Groups 33 and 37: guarding, cleaning, and keeping grounds."""

from surveys.occupations.occupation import Occupation

OCCUPATIONS = (
    Occupation(
        "33-1091",
        "First-Line Supervisors of Security Workers",
        "security supervisor; security lead; security shift supervisor; security sergeant; security lieutenant; security shift lead; security site supervisor; security manager",
        "supervisor/a de seguridad; jefe/a de seguridad; encargado/a de seguridad",
    ),
    Occupation(
        "33-2011",
        "Firefighters",
        "firefighter; fire fighter; fireman; wildland firefighter; wildland fire fighter; volunteer firefighter; forest firefighter; fire crew member",
        "bombero/a; bombero/a forestal",
    ),
    Occupation(
        "33-3012",
        "Correctional Officers and Jailers",
        "correctional officer; corrections officer; correction officer; detention officer; jailer; prison guard; jail guard; jail officer; juvenile detention officer; detention deputy; prison officer",
        "guardia de prision; oficial correccional; guardia de carcel; custodio de prision",
    ),
    Occupation(
        "33-3051",
        "Police and Sheriff's Patrol Officers",
        "police officer; cop; patrol officer; sheriffs deputy; deputy sheriff; police; state trooper; policeman; sheriff deputy; patrolman",
        "policia; oficial de policia; patrullero/a",
    ),
    Occupation(
        "33-9021",
        "Private Detectives and Investigators",
        "private investigator; private detective; loss prevention investigator",
        "detective privado",
    ),
    Occupation(
        "33-9031",
        "Gambling Surveillance Officers and Gambling Investigators",
        "casino surveillance officer; casino surveillance; surveillance operator casino",
    ),
    Occupation(
        "33-9032",
        "Security Guards",
        "security guard; security; security officer; unarmed security; unarmed security guard; unarmed security officer; armed security; armed guard; armed security guard; armed security officer; armed officer; security agent; security patrol; mall security; mall security guard; hospital security; hospital security officer; hotel security; event security; bouncer; club bouncer; doorman bouncer; gate guard; gate security; security gate guard; night guard; night watchman; watchman; campus security; campus security officer; school security; school security guard; school security officer; security monitor; site security; site security officer; patrol guard; patrol security; night club security; bar security; construction site security; concierge security officer; allied universal security; securitas guard; securitas officer; security worker; security personnel; security staff; security job; security specialist guard; public safety guard; armored truck guard; casino security; casino security officer; warehouse security; retail security guard; bodyguard; body guard; fire watch; fire watch guard; unarmed guard; hotel guard; mall guard; store guard; event guard; protection officer; contract security officer",
        "guardia de seguridad; guardia; seguridad; oficial de seguridad; vigilante; vigilancia; guardia nocturno; guardia privado; guardia privada; vigilante nocturno; velador/a; agente de seguridad; guardia de seguridad nocturno; trabajo en seguridad; trabajo de seguridad; seguridad privada; guardaespaldas; elemento de seguridad; cadenero",
    ),
    Occupation(
        "33-9091",
        "Crossing Guards and Flaggers",
        "crossing guard; school crossing guard; flagger; traffic flagger; flagman; flag person; construction flagger; traffic control flagger; road flagger; traffic controller flagger; flag man",
        "banderero/a; bandera de trafico; guardia de cruce; guardia de cruce escolar; senalero/a",
    ),
    Occupation(
        "33-9092",
        "Lifeguards, Ski Patrol, and Other Recreational Protective Service Workers",
        "lifeguard; life guard; pool lifeguard; beach lifeguard; head lifeguard; ski patrol",
        "salvavidas; socorrista",
    ),
    Occupation(
        "33-9093",
        "Transportation Security Screeners",
        "tsa agent; tsa officer; tsa; tsa screener; transportation security officer; tso tsa",
        "agente de tsa; oficial de tsa",
    ),
    Occupation(
        "33-9099",
        "Protective Service Workers, All Other",
        "loss prevention; loss prevention officer; loss prevention associate; asset protection associate; asset protection; asset protection specialist; asset protection officer; loss prevention specialist; loss prevention agent; violence interrupter",
        "prevencion de perdidas",
    ),
    Occupation(
        "37-1011",
        "First-Line Supervisors of Housekeeping and Janitorial Workers",
        "housekeeping supervisor; housekeeping lead; housekeeping manager; janitorial supervisor; custodial supervisor; cleaning supervisor; cleaning crew supervisor; custodian supervisor; evs supervisor; evs lead; environmental services supervisor; lead custodian; head custodian; head housekeeper; executive housekeeper; housekeeping inspector; room inspector hotel; janitorial lead; janitor supervisor; head janitor; cleaning manager; custodial lead",
        "supervisor/a de limpieza; encargado/a de limpieza; jefe/a de limpieza; ama de llaves; supervisor/a de housekeeping; lider de limpieza",
    ),
    Occupation(
        "37-1012",
        "First-Line Supervisors of Landscaping, Lawn Service, and Groundskeeping Workers",
        "landscaping supervisor; landscape supervisor; landscaping foreman; landscape foreman; landscaping crew leader; landscape crew leader; landscaping crew lead; landscape crew lead; lawn crew leader; grounds supervisor; lawn care supervisor; groundskeeping supervisor",
        "mayordomo de jardineria; supervisor/a de jardineria; encargado/a de jardineria",
    ),
    Occupation(
        "37-2011",
        "Janitors and Cleaners, Except Maids and Housekeeping Cleaners",
        "janitor; custodian; janitorial; janitorial worker; janitorial cleaner; janitorial services; janitorial staff; custodial worker; custodial; custodial staff; building cleaner; office cleaner; office cleaning; cleaning offices; clean offices; commercial cleaner; commercial cleaning; school custodian; school janitor; school cleaner; church janitor; church custodian; hospital janitor; bank cleaner; building custodian; building porter; day porter; night porter cleaner; porter janitor; janitor porter; night janitor; night cleaner offices; floor technician; floor tech; floor tech cleaning; floor cleaner; floor care technician; floor buffer; floor waxer; store cleaner; restroom attendant; restroom cleaner; bathroom cleaner; bathroom attendant; window washer; window cleaner; window cleaning; carpet cleaner; carpet cleaning; carpet cleaning technician; post construction cleaner; construction cleaner; construction cleanup; post construction cleaning; gym cleaner; warehouse cleaner; warehouse janitor; airport janitor; airport cleaner; stadium cleaner; mall janitor; janitor custodian; custodian janitor; facilities cleaner; night custodian; day custodian; head of cleaning crew janitor; industrial cleaner; factory cleaner; bank janitor; crime scene cleaner; office janitor; power washer; pressure washer; pressure washing; power washing",
        "conserje; conserje de escuela; conserje escolar; janitor; limpieza de oficinas; limpio oficinas; limpiar oficinas; limpiando oficinas; limpiador/a de oficinas; limpieza de edificios; limpieza comercial; limpio edificios; limpieza de escuelas; limpieza de bancos; limpieza de iglesia; limpieza de ventanas; limpiavidrios; limpiador/a de ventanas; limpieza de alfombras; limpieza de construccion; limpieza de pisos; encerador/a de pisos; intendente; intendencia; intendente de escuela; limpieza industrial; limpieza de tiendas; limpieza en una escuela; limpieza en oficinas; limpieza en oficina; limpieza en escuela; limpieza en escuelas; personal de intendencia",
    ),
    Occupation(
        "37-2012",
        "Maids and Housekeeping Cleaners",
        "housekeeper; housekeeping; house keeper; house keeping; hotel housekeeper; hotel housekeeping; motel housekeeper; housekeeping attendant; housekeeping associate; housekeeping aide; housekeeping staff; room attendant; hotel room attendant; guest room attendant; hotel room cleaner; room cleaner; hotel cleaner; hotel maid; motel maid; maid; house cleaner; housecleaner; house cleaning; home cleaner; home cleaning; residential cleaner; residential cleaning; cleaning houses; clean houses; cleaning lady; domestic worker; house maid; housemaid; airbnb cleaner; vacation rental cleaner; nursing home housekeeper; hospital housekeeper; hospital housekeeping; evs; evs tech; evs technician; evs worker; evs aide; evs attendant; environmental services; environmental services technician; environmental service tech; environmental services aide; environmental services worker; environmental services attendant; hospital cleaner; hospital cleaning; houseperson hotel; house person hotel; houseman hotel; hotel houseman; apartment cleaner; merry maids; turndown attendant; chambermaid",
        "recamarero/a; camarista; camarista de hotel; mucama; recamarera de hotel; limpieza de casas; limpio casas; limpiar casas; limpiando casas; limpieza de hotel; limpieza de hoteles; limpieza de cuartos; limpieza de habitaciones; limpio cuartos; limpio habitaciones; limpio hoteles; limpieza en hotel; limpieza en un hotel; limpieza en hospital; limpieza en un hospital; limpieza de hospital; limpieza de hospitales; empleada domestica; trabajadora domestica; trabajador domestico; empleada de casa; limpieza residencial; limpiador/a de casas; limpieza del hogar; limpieza de apartamentos; ama de casa limpieza; muchacha de limpieza de casas; housekeeping en un hotel; housekeeping en hotel",
    ),
    Occupation(
        "37-2021",
        "Pest Control Workers",
        "pest control technician; pest control; pest control tech; exterminator; pest control worker; termite technician; termite tech; pest technician; orkin technician; terminix technician",
        "fumigador/a; control de plagas; exterminador/a; tecnico/a de control de plagas",
    ),
    Occupation(
        "37-3011",
        "Landscaping and Groundskeeping Workers",
        "landscaper; landscaping; landscape worker; landscape laborer; landscaping laborer; landscaping worker; landscape technician; landscaping technician; landscaping crew; landscaping crew member; landscape crew member; landscape; landscaping helper; landscape maintenance; groundskeeper; grounds keeper; groundskeeping; grounds keeping; grounds maintenance; grounds maintenance worker; groundsman; grounds crew; grounds worker; greenskeeper; greens keeper; golf course maintenance; golf course groundskeeper; golf course greenskeeper; lawn care; lawn care worker; lawn care technician; lawn care tech; lawn service; lawn maintenance; lawn mower; lawn mowing; mowing lawns; mow lawns; cutting grass; cut grass; grass cutter; yard worker; yard work; yard maintenance; gardener; gardening; park maintenance; park maintenance worker; parks maintenance worker; parks maintenance; snow removal; snow shoveler; snow removal worker; irrigation technician; irrigation tech; sprinkler technician; sprinkler installer; leaf blower; cemetery worker; cemetery groundskeeper; tree planter; park groundskeeper; hardscaper; pool cleaner; pool technician; pool tech; swimming pool cleaner; pool service technician",
        "jardinero/a; jardineria; jardines; yardero/a; corto zacate; cortar zacate; cortar cesped; corto cesped; corto pasto; cortar pasto; cortando zacate; cortando pasto; trabajo en yardas; trabajo en jardineria; trabajo en la jardineria; landscaping; lanscaping; landscapero; paisajista; mantenimiento de jardines; mantenimiento de areas verdes; podador/a de cesped; zacatero; trabajo de jardineria; trabajo de yarda; ayudante de jardinero; ayudante de jardineria; limpieza de albercas; limpio albercas",
    ),
    Occupation(
        "37-3012",
        "Pesticide Handlers, Sprayers, and Applicators, Vegetation",
        "lawn spray technician; weed sprayer; lawn chemical applicator; pesticide applicator; herbicide applicator; trugreen technician; vegetation sprayer",
    ),
    Occupation(
        "37-3013",
        "Tree Trimmers and Pruners",
        "tree trimmer; tree climber; tree cutter; tree pruner; arborist climber; tree service worker; tree service; tree worker; tree trimming; tree removal; tree groundsman",
        "podador/a de arboles; cortador/a de arboles; corto arboles; tumbador de arboles",
    ),
)
