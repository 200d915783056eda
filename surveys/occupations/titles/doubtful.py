"""Titles that fit several occupations: never coded, but the likeliest codes are offered to staff.

A title stands here with the codes that it may be, the likeliest first. A row without codes is for words that tell a rank
or a place and no occupation at all.
"""

#: (codes apart by spaces, titles apart by semicolons; "/a" as elsewhere)
DOUBTFUL: tuple[tuple[str, str], ...] = (
    (
        "53-3033 53-3032 53-3031 53-3053 53-3054",
        "driver; delivery; drive; driving; professional driver; company driver; van driver; local driver; route driver; route; driver helper; delivery helper; driver assistant; chofer; conductor/a; manejo; manejador/a; repartidor/a; entregas; reparto; delivery driver helper; transporte; postmates; gig worker; gig driver; courier driver; delivery associate",
    ),
    (
        "53-3052 53-3051 53-3053",
        "bus driver; bus operator; bus; chofer de autobus; chofer de bus; conductor/a de autobus; conductor/a de bus; autobusero; coach driver; chofer de camion de pasajeros; manejo bus",
    ),
    (
        "53-3032 53-3033",
        "truck operator; truck; trucking; chofer de troca; troca; straight truck; class c driver; chofer de troque; conductor/a de troca; trucker helper; non cdl driver; route truck driver",
    ),
    (
        "35-2014 35-2012 35-2011 35-2015",
        "cook; cooking; chef cook; head line; lead cook; cook helper; kitchen; assistant cook; cooks assistant; cook assistant; cocinero/a; cocino; cocinar; cocinando; cocina; trabajo en cocina; grill; griller; grill operator; fry cook; fryer; night cook; short order; food cook",
    ),
    (
        "35-3023 35-2021 35-9011",
        "food service; food service worker; food service associate; food worker; foodservice; food service aide; food service assistant; food service attendant; restaurant; restaurant worker; restaurant team member; restaurante; trabajo en restaurante; trabajo en un restaurante; culinary; food handler; cafeteria; cafe; cafe worker; coffee shop; crew; crew member; team member; counter attendant; counter person; counter; counter help; catering; caterer; catering assistant; catering attendant; banquets; banquet attendant; banquet setup; steward; food; prep; runner; expo; expeditor; utility kitchen; comida; servicio de comida; bakery; bakery clerk; bakery associate; bakery worker; bakery team member; drive through",
    ),
    (
        "37-2012 37-2011",
        "cleaner; cleaning; cleaning crew; cleaning services; cleaning service; clean; cleaning staff; cleaning person; cleaning associate; cleaning technician; cleaning specialist; professional cleaner; sanitation; sanitation worker; sanitation associate; sanitation technician; sanitizer; sanitor; limpieza; limpiador/a; limpiar; limpio; limpiando; personal de limpieza; servicio de limpieza; trabajo de limpieza; trabajo en limpieza; encargado/a de limpieza general; aseo; aseador/a; afanador/a; porter; houseman; houseperson; housemen; sanitizacion; sanidad; empleado/a de limpieza; trabajo limpiando; auxiliar de limpieza; trabajador/a de limpieza; turnover cleaner; deep cleaner; night cleaner; mozo; senora de limpieza; detailer",
    ),
    (
        "37-3011 45-2092 47-2061",
        "grounds; outdoor; outdoor work; outside work; labor; laborer; general laborer; general labor; labour; labourer; day laborer; day labor; temp labor; temp laborer; unskilled labor; manual labor; manual laborer; general worker; general helper; physical labor; skilled labor; skilled laborer; labor ready; jornalero/a; peon; labor general; ayudante; ayudante general; obrero/a; trabajador/a; obrero/a general; field worker; trabajo de labor; labores; yard; yarda; nursery; nursery worker; parks worker; operario/a; chalan; mil usos; labor worker",
    ),
    (
        "47-2051 47-2141 47-2073",
        "foreman; crew chief; crew leader; crew lead; capataz; mayordomo; superintendent; field supervisor; site supervisor; project manager; estimator; contractor; subcontractor; contratista; remodeling; remodeler; remodelacion; remodelaciones; finisher; apprentice; journeyman; tradesman; trades; union; mason; masonry; albanil; albanileria; flooring; flooring installer; floor installer; instalador/a de pisos; pisos; pongo pisos; restoration technician; water damage technician; restauracion; road work; asphalt; asphalt worker; asfalto; paving; paver; paver installer; surveyor; gutter installer; siding; siding installer; pipe; steel worker; steelworker; iron; solar; sprinkler; utility locator; lineman helper; scaffold; rigger; fitter",
    ),
    (
        "51-9111 51-4031 51-9161 51-4072",
        "operator; machine operator; machine; machine tender; machine technician; machine tech; production operator; machine setter; line operator; operator 1; press operator; equipment operator; process operator; process technician; plant operator; manufacturing operator; manufacturing technician; heavy operator; lift operator; machine op; operador/a; operador/a de maquina; operador/a de maquinas; operador/a de maquinaria; operador/a de produccion; operador/a de prensa; maquina; maquinas; maquinista; production technician; extruder operator; extrusion operator; slitter operator; saw operator; laser operator; robot operator; die cutter; lathe operator; mill operator; grinder; polisher; buffer; deburrer; sander; operador/a de linea; cutter; slicer; equipment tech; mill worker; press; prensa; packaging technician",
    ),
    (
        "51-2092 53-7064 51-9111 51-9198",
        "production; production worker; production associate; production line; production line worker; production team member; production employee; production technician 1; factory; factory worker; factory work; factory line worker; manufacturing; manufacturing worker; manufacturing associate; manufacturing team member; line worker; plant worker; plant; line; line operator 1; production labor; produccion; trabajador/a de produccion; linea de produccion; linea; fabrica; trabajo en fabrica; trabajo en una fabrica; trabajador/a de fabrica; obrero/a de fabrica; operario/a de produccion; operario/a de fabrica; trabajo en produccion; trabajo en factoria; factoria; trabajo en la fabrica; trabajo en una factoria; empleado/a de fabrica; food production worker; food production; food processing worker; food processing; production crew; production specialist; production tech; maquiladora; bakery production; planta; trabajo en linea; fabricator; fabrication; production staff; trabajo en la linea; auxiliar de produccion",
    ),
    (
        "53-7065 53-7062 43-5071 53-7064",
        "material; materials; logistics; logistics associate; logistics specialist; distribution; distribution associate; distribution center; distribution center associate; distribution worker; freight; freight associate; cargo; parcel sorter; package sorter; package sorting; sort associate; sortation associate; sortation; bodega; almacenaje; logistica; centro de distribucion; store room; stockroom; stock; merchandiser; merchandising; merchandising associate; ups warehouse; fedex warehouse; ups; fedex; usps; dhl; amazon; general warehouse; warehouse helper; warehouse operator; warehouse technician; dock; dock lead; freight team; back of house; distribution clerk; production picker; carga; descarga; picking line; parts; materialista",
    ),
    (
        "31-1122 31-1121 31-1131",
        "aide; aid; care; care aide; care worker; care assistant; care associate; health aide; health aid; healthcare; health care; healthcare worker; health care worker; healthcare assistant; pca; patient care assistant; patient aide; personal assistant; attendant; resident assistant; resident care assistant; resident care aide; resident aide; hospice; provider; companion; companion care; nursing; nursing home; hospital; hospital worker; clinic; med tech; medical technician; medical tech; medical; medical aide; medical support; medical worker; auxiliar; cuidado; salud; asilo; asilo de ancianos; hogar de ancianos; asistente de salud; auxiliar de salud; trabajo en hospital; proveedor/a; proveedor/a de cuidado; cuidados; trabajo en un asilo; rehabilitation aide; transporter; sitter; care coordinator; patient care coordinator; care manager; psw; hospital tech; er tech; emergency room technician; medical lab assistant; lab assistant; lab technician; lab tech; laboratory technician; laboratory assistant; technologist; residential aide; residential counselor; residential staff; residential worker; youth care worker; donor specialist; plasma technician; dialysis technician; dialysis tech; patient care",
    ),
    (
        "29-1141 29-2061 31-1131",
        "nurse; nurse helper; staff nurse; enfermero/a; enfermeria; school nurse; charge nurse; travel nurse; home health nurse; nursing staff; hospital nurse",
    ),
    (
        "31-9092 43-4171 43-6013",
        "medical office assistant; medical office; medical receptionist; clinic assistant; clinical assistant; doctors office; front desk medical office; patient services representative; patient service representative; patient coordinator; patient care representative; medical front desk; ma; dental receptionist; dental front desk; dental; dental office; medical clerk; oficina medica; recepcionista medica; recepcionista dental; recepcionista de clinica; front desk doctors office; clinical technician; optometric technician; optometric assistant; optical assistant; patient service specialist; medical scheduler; scheduler; referral coordinator; chiropractic assistant",
    ),
    (
        "43-4171 43-4081",
        "front desk; front desk agent; front desk associate; front desk clerk; front desk attendant; front desk coordinator; front desk staff; front desk worker; front office; desk clerk; desk; guest services; guest service; guest service representative; guest service associate; guest relations; greeter; lobby; lobby attendant; lobby host; hotel; hotel worker; hotel staff; motel; hotel attendant; welcome desk; escritorio; trabajo en hotel; trabajo en un hotel; night desk; desk attendant; desk agent; doorman; door person",
    ),
    (
        "43-9061 43-6014 43-4171",
        "clerk; general clerk; office; office job; program assistant; project assistant; department assistant; assistant; personal secretary; oficina; asistente; coordinator; office coordinator; program coordinator; project coordinator; coordinador/a; coordinador/a de programa; administrator; administrador/a; administracion; specialist; program specialist; executive; officer; records clerk; document specialist; records; clerk typist; clerk 1; processing clerk; processor; document clerk; records specialist; auxiliar de registro; administrativo; administrativa; operations associate; operations; operations assistant; operations specialist; operations coordinator; intake specialist; intake coordinator; intake; enrollment specialist; outreach specialist; outreach coordinator; outreach worker; bank; banker; personal banker; loan processor; insurance; legal; hr; human resources; recursos humanos; accounting; finance; marketing; social media; contabilidad",
    ),
    (
        "41-2031 41-2011 53-7065",
        "sales; sale; seller; salesperson; salesman; saleswoman; sales person; sales representative; sales rep; sales agent; sales consultant; sales specialist; sales executive; sales assistant; sales worker; account executive; account representative; account manager; outside sales; inside sales; retail; retail merchandiser; store; store worker; store employee; store team member; associate; store help; shop worker; clothing store; grocery store; grocery clerk; grocery worker; grocery associate; grocery; supermarket; gas station; gas station clerk; gas station worker; convenience store; convenience store clerk; customer service cashier clerk; guest advocate; ventas; vendedor/a; vendo; vender; tienda; trabajo en tienda; trabajo en una tienda; supermercado; gasolinera; empleado/a de supermercado; produce clerk; produce associate; produce; meat clerk; meat department; seafood clerk; dairy clerk; cashier stocker; general merchandise; walmart; walmart associate; target; target associate; costco; home depot; mostrador; dispensary; thrift store; showroom; apparel; customer assistant; promotor/a; comerciante; negocio",
    ),
    (
        "49-9071 49-3023 49-9021",
        "technician; tech; field technician; field tech; service technician; service tech; installer; installation technician; installation; repair technician; repair tech; repairman; repair; mechanic; mechanic helper; mechanic apprentice; apprentice mechanic; tecnico/a; instalador/a; instalacion; reparador/a; reparaciones; reparacion; mecanico/a; mecanica; field service technician; maintenance operator; maintenance mechanic; engineer; engineering; engineering technician; electronic; electrical; electrical technician; electrical worker; shop technician; shop worker; shop hand; taller; phone repair; cell phone repair; lot attendant; porter car dealership; service advisor; service writer; utility technician; utility worker; facilities; facility worker; facilities assistant; facilities worker; technical specialist; systems technician; calibration technician; test technician; line technician; line maintenance; refrigeration; automotive; auto; cars; carros; garage; auto shop; lube",
    ),
    (
        "49-3023 51-9124",
        "body shop; auto body worker paint; auto shop worker; auto worker; autoworker; prep technician auto; paint prep",
    ),
    (
        "51-3021 51-3022",
        "meat cutter; meat wrapper; meat processor; meat; meat packing; cortador/a de carne; carne; pollera; pollo; polleria; meat packing plant; poultry; poultry plant worker; chicken plant",
    ),
    ("51-6052 51-6031", "seamstress; sewer; alterations; tailoring; garment worker; textile worker; upholstery sewer"),
    (
        "25-9042 25-2011 25-2021",
        "teacher; teaching; lead teacher; school; school worker; instructor; trainer; educator; teacher associate; maestro/a; profesor/a; ensenanza; escuela; instructor/a; special education teacher; sped teacher; aide teacher; coach; youth worker; youth leader; youth development; youth counselor; youth mentor; youth specialist; mentor; after school; after school teacher; after school program; after school leader; program leader; group leader; maestra de ninos; playground; school monitor; hall monitor; cafeteria monitor; lunch monitor; lunch supervisor; lunchroom monitor; behavior technician; behavioral technician; registered behavior technician; rbt; behavior therapist; aba therapist; behavior aide; behavioral aide; behavior specialist; professor; maestra auxiliar; daycare assistant teacher; daycare teacher assistant; floater teacher",
    ),
    (
        "21-1093 21-1094 21-1018",
        "counselor; case manager; case worker; caseworker; case management; social worker; social work; social services; social service; social service worker; advocate; outreach; community outreach; community organizer; organizer; consejero/a; trabajador/a social; trabajo social; manejador/a de casos; coordinador/a comunitario; navigator; patient navigator; care navigator; employment specialist; employment counselor; job developer; workforce development; workforce specialist; housing specialist; housing counselor; community liaison; liaison; community engagement; family specialist; reentry specialist; reentry coordinator; reentry navigator; case specialist; therapist; terapeuta; psychologist; shelter; nonprofit; peer; peer leader; peer educator; mentor coordinator; life coach; interventionist; enlace comunitario; asistente de casos; support specialist; support worker; support staff; client services; resource specialist",
    ),
    (
        "33-9032",
        "patrol; guard; national guard; officer in charge; safety; safety officer; public safety; public safety officer; monitor; community safety ambassador; safety ambassador; vigilante de escuela; watch; investigator; surveillance; guardian; portero/a; oficial; police aide; community service officer; cuidador nocturno; court officer; bailiff; park ranger; ranger",
    ),
    (
        "39-5012 39-5092",
        "stylist; salon; salon assistant; beauty; beauty shop; spa; spa attendant; lashes; salon worker; belleza; makeup artist; make up artist; maquillista; maquillaje; tattoo artist; tatuador/a; tattoo; apprentice stylist",
    ),
    (
        "39-9011 25-2011",
        "child development; infants; toddlers; kids; ninos; nursery assistant; head start; preschool; kinder; preescolar; day care center; early childhood",
    ),
    (
        "39-2021 31-9096",
        "animal care; kennel; animals; pets; dogs; pet store; petsmart; animal hospital; animal shelter; perros; animales; vet; veterinary; veterinaria",
    ),
    (
        "15-1232 15-1252",
        "it; computers; developer; programming; technology; information technology; tech worker; computer; software; computadoras; sistemas; it analyst; it consultant; data analyst; data; analyst; cyber security; cybersecurity; coder; network; desktop; geek squad; computer science; web; help desk manager; it manager; project engineer; business analyst; qa; qa tech; quality assurance; quality; calidad; qc; tester; inspector; inspector/a",
    ),
    ("43-5032 43-5031", "dispatch; dispatcher; despachador/a; despacho"),
    (
        "43-5052 43-5053 43-5051",
        "postal worker; post office; mail; mail handler; mail processing; mail sorter; postal; correo; correos; post office worker; usps worker; postal service; mail clerk carrier; cca; rca; mail delivery",
    ),
    (
        "43-4051 41-9041 43-3011",
        "representative; rep; agent; agente; representante; phones; phone; phone operator; phone work; phone agent; operadora telefonica; telephone; telephone operator; telefonista; call; calls; service representative; service associate; service agent; service; services; bilingual agent; bilingual representative; remote agent; work from home; work from home agent; appointment setter; solicitor; fundraiser; canvasser; survey; scheduling; reservations; claims; claims representative; returns; servicio; complaints; virtual agent; client specialist; customer; customer specialist; clientes; llamadas; order taker; enrollment",
    ),
    ("53-7061", "washer; wash; detail; lavador/a; lavado; lavo; lavar; equipment cleaner; steam cleaner; lavando"),
    (
        "39-3091 39-9032",
        "recreation; entertainment; amusement park; theater; movie theater; movie theater worker; stadium; event staff; events; event worker; event setup; eventos; cinema; game; casino; casino worker; gym; ymca; ride; golf course; golf; set up crew; setup crew; park; museum; usher cashier; ambassador; entertainer; model; artist; artista; performer; musico callejero; music; stagehand; stage hand; production assistant; content creator; influencer; streamer",
    ),
    (
        "45-2092 45-2093",
        "farm; farming; ranch; agriculture; agricultural; rancho; granja; agricola; ranchero/a; granjero/a; agricultor/a; greenhouse; cannabis; grower; trimmer; picker farm; dairy; hand; harvest; trabajo en un rancho; trabajo en rancho; cultivo; harvester; gatherer",
    ),
    (
        "11-1021 41-1011 35-1012",
        "manager; general manager; assistant manager; asst manager; shift manager; floor manager; district manager; area manager; lead; team lead; team leader; team captain; shift lead; shift leader; shift supervisor; floor supervisor; floor lead; supervisor; crew supervisor; area supervisor; assistant supervisor; line lead; line leader; group lead; department manager; department supervisor; department lead; area lead; assistant general manager; co manager; manager trainee; manager in training; trainer lead; owner; co owner; business owner; small business owner; director; president; boss; leader; captain; head; chief; gerente; gerente general; asistente de gerente; subgerente; supervisor/a; supervisor/a de turno; lider; lider de turno; lider de equipo; lider de grupo; encargado/a; jefe/a; dueno/a; propietario/a; patron; director/a; assistant director; entrepreneur; self employed; freelance; freelancer; consultant; night manager; operations supervisor; key carrier; team supervisor; team trainer; assistant team leader; zone lead; shift captain; turn supervisor; site manager; site lead; project lead; production manager; service manager; service lead; branch manager; program manager; program director; front end; cocinero encargado",
    ),
    (
        "",
        "worker; employee; staff; staff member; member; helper; hand; job; work; temp; temporary; temp worker; temp agency; temporary worker; seasonal; seasonal worker; part time; full time; per diem; on call; trainee; intern; internship; volunteer; floater; utility; all around; jack of all trades; generalist; various; everything; anything; other; misc; general; entry level; fast; night shift; day shift; first shift; second shift; third shift; 2nd shift; 3rd shift; 1st shift; nights; overnight; remote; student; student worker; work study; americorps; americorps member; military; army; navy; marines; construction company; company; factory job; store job; empleado/a; trabajo; ayuda; helper general; practicante; voluntario/a; estudiante; temporal; de todo; de todo un poco; un poco de todo; lo que salga; lo que sea; general help; help; self; aeropuerto; airport; airport worker; airline; union worker; gig; gigs; agencia; agency; staffing; federal; city worker; city; county; state; government; government worker; inspector general; consultant independent",
    ),
)
