"""Group 43: offices, call centres, desks and post."""

from surveys.occupations.occupation import Occupation

OCCUPATIONS = (
    Occupation(
        "43-1011",
        "First-Line Supervisors of Office and Administrative Support Workers",
        "office manager; office supervisor; call center supervisor; call center team lead; call center team leader; call center manager; customer service supervisor; customer service manager; customer service team lead; customer service lead; front desk supervisor; front desk manager; head teller; teller supervisor; administrative supervisor; billing supervisor; mailroom supervisor; dispatch supervisor; clerical supervisor; dental office manager",
        "gerente de oficina; supervisor/a de oficina; supervisor/a de call center; encargado/a de oficina; supervisor/a de servicio al cliente",
    ),
    Occupation(
        "43-2011",
        "Switchboard Operators, Including Answering Service",
        "switchboard operator; telephone operator hospital; answering service operator; phone operator answering service; hospital operator switchboard",
        "operador/a de conmutador; conmutador",
    ),
    Occupation(
        "43-3011",
        "Bill and Account Collectors",
        "debt collector; bill collector; collections agent; collections representative; collections specialist; collection agent; collector debt; account collector; collections rep; debt collections; collections; medical collections; repo agent collector",
        "cobrador/a de deudas; agente de cobranza; cobranza",
    ),
    Occupation(
        "43-3021",
        "Billing and Posting Clerks",
        "billing clerk; billing specialist; medical biller; medical billing; medical billing specialist; billing coordinator; billing representative; medical billing clerk; invoice clerk; billing associate; billing assistant; biller",
        "facturador/a; facturacion; facturacion medica; facturador/a medico",
    ),
    Occupation(
        "43-3031",
        "Bookkeeping, Accounting, and Auditing Clerks",
        "bookkeeper; book keeper; bookkeeping; accounting clerk; accounts payable clerk; accounts payable; accounts receivable; accounts receivable clerk; accounts payable specialist; accounts receivable specialist; accounting assistant; ap clerk; ar clerk; full charge bookkeeper; accounts payable and receivable; accounts receivable representative; audit clerk; accounting technician",
        "auxiliar de contabilidad; tenedor/a de libros; asistente de contabilidad; auxiliar contable; cuentas por pagar; cuentas por cobrar",
    ),
    Occupation(
        "43-3051",
        "Payroll and Timekeeping Clerks",
        "payroll clerk; payroll specialist; payroll; payroll assistant; payroll coordinator; timekeeper; payroll administrator; payroll technician; payroll processor",
        "nominas; encargado/a de nomina; nomina",
    ),
    Occupation("43-3061", "Procurement Clerks", "purchasing clerk; procurement clerk; purchasing assistant"),
    Occupation(
        "43-3071",
        "Tellers",
        "teller; bank teller; bank teller part time; universal teller; chase teller; bank of america teller; wells fargo teller; currency exchange teller; credit union teller; credit union member service teller",
        "cajero/a de banco; cajero/a bancario; cajero/a en un banco; cajera bancaria; cajero bancario",
    ),
    Occupation(
        "43-4031",
        "Court, Municipal, and License Clerks",
        "court clerk; deputy clerk court; city clerk; dmv clerk; county clerk; license clerk dmv",
        "secretario/a del juzgado",
    ),
    Occupation(
        "43-4051",
        "Customer Service Representatives",
        "customer service; customer service representative; customer service rep; customer service agent; customer service associate; customer service specialist; customer service clerk; customer service advisor; customer service worker; customer service team member; customer service call center; call center customer service representative; call center customer service; customer support; customer support representative; customer support agent; customer support specialist; customer support associate; customer care; customer care representative; customer care agent; customer care specialist; customer care associate; customer care advocate; client service representative; client services representative; client support; member service representative; member services representative; member services; call center; call center agent; call center representative; call center rep; call center operator; call center worker; call center associate; call center specialist; call center employee; call centre agent; call taker; phone representative; phone rep; telephone representative; inbound call center; inbound call center agent; inbound customer service; inbound call center representative; csr; customer representative; chat support agent; chat agent; virtual customer service; remote customer service; work from home customer service; remote customer service representative; customer experience representative; customer experience specialist; customer experience associate; customer relations representative; customer success representative; bilingual customer service; bilingual customer service representative; bank customer service representative; insurance customer service representative; complaint clerk; customer service desk associate; customer service desk; service desk walmart; return desk clerk; customer service csr; patient service call center; reservation call center",
        "servicio al cliente; atencion al cliente; representante de servicio al cliente; representante de atencion al cliente; agente de servicio al cliente; agente de atencion al cliente; servicio a clientes; atencion a clientes; operador/a de call center; agente de call center; agente telefonico; call center; centro de llamadas; representante de call center; trabajo en call center; trabajo en un call center; agente de centro de llamadas; operador/a de centro de llamadas; asesor/a de servicio al cliente; contesto llamadas call center; agente bilingue de servicio al cliente",
    ),
    Occupation(
        "43-4061",
        "Eligibility Interviewers, Government Programs",
        "eligibility worker; eligibility specialist; eligibility caseworker; benefits eligibility specialist; eligibility interviewer; snap eligibility worker; eligibility technician; medicaid eligibility worker; food stamp caseworker",
        "trabajador/a de elegibilidad",
    ),
    Occupation(
        "43-4071",
        "File Clerks",
        "file clerk; filing clerk; filing; records clerk file; document filing clerk",
        "archivista",
    ),
    Occupation(
        "43-4081",
        "Hotel, Motel, and Resort Desk Clerks",
        "hotel front desk; hotel front desk agent; hotel front desk clerk; hotel front desk receptionist; front desk hotel; front desk agent hotel; front desk clerk hotel; hotel desk clerk; hotel clerk; motel clerk; motel front desk; hotel receptionist; guest service agent; guest services agent; guest service agent hotel; night auditor; hotel night auditor; night audit; hotel night audit; guest service representative hotel; hotel front desk associate; hotel guest service agent; front office agent hotel; front desk at hotel; front desk night auditor; resort front desk; motel desk clerk; hotel desk agent",
        "recepcionista de hotel; recepcionista en un hotel; recepcion de hotel; recepcionista en hotel; auditor/a nocturno",
    ),
    Occupation(
        "43-4111",
        "Interviewers, Except Eligibility and Loan",
        "survey interviewer; patient access representative; patient registration clerk; patient registrar; hospital registration clerk; admissions clerk hospital; hospital admitting clerk; patient registration representative; patient access associate; patient registration specialist; telephone interviewer; census enumerator; census taker; phone interviewer; registrar hospital; admitting clerk",
        "encuestador/a",
    ),
    Occupation(
        "43-4121",
        "Library Assistants, Clerical",
        "library assistant; library clerk; library aide; library page; circulation clerk library; library associate clerk",
        "asistente de biblioteca; auxiliar de biblioteca; ayudante de biblioteca",
    ),
    Occupation(
        "43-4151",
        "Order Clerks",
        "order clerk; order entry clerk; order taker phone; order entry; order entry specialist",
        "toma pedidos por telefono",
    ),
    Occupation(
        "43-4161",
        "Human Resources Assistants, Except Payroll and Timekeeping",
        "hr assistant; human resources assistant; human resources clerk; hr clerk; human resource assistant; personnel clerk; hr administrative assistant",
        "asistente de recursos humanos; auxiliar de recursos humanos",
    ),
    Occupation(
        "43-4171",
        "Receptionists and Information Clerks",
        "receptionist; front desk receptionist; office receptionist; salon receptionist; spa receptionist; receptionist front desk; school receptionist; law office receptionist; gym receptionist; gym front desk; gym front desk associate; salon front desk; information clerk; reception; reception desk; appointment setter receptionist; information desk clerk; lobby receptionist; bilingual receptionist; vet receptionist; veterinary receptionist; front office receptionist; receptionist at salon; church receptionist; dealership receptionist; receptionist office; front desk office receptionist",
        "recepcionista; recepcion; recepcionista de oficina; recepcionista en una oficina; recepcionista bilingue; recepcionista en salon; trabajo de recepcionista",
    ),
    Occupation(
        "43-4181",
        "Reservation and Transportation Ticket Agents and Travel Clerks",
        "airline ticket agent; gate agent; airport gate agent; airline customer service agent; ticket agent airline; airline gate agent; reservation agent; reservations agent; hotel reservations agent; passenger service agent; airline check in agent; amtrak ticket agent; ticket agent airport",
        "agente de aerolinea; agente de reservaciones",
    ),
    Occupation(
        "43-5011", "Cargo and Freight Agents", "freight agent; cargo agent; freight forwarder agent; air freight agent"
    ),
    Occupation(
        "43-5021",
        "Couriers and Messengers",
        "bike messenger; bicycle messenger; bicycle courier; bike courier; courier; messenger; medical courier; document courier; office courier; lab courier; legal messenger; legal courier; specimen courier",
        "mensajero/a; mensajero/a en bicicleta; mensajero/a en moto",
    ),
    Occupation(
        "43-5031",
        "Public Safety Telecommunicators",
        "911 dispatcher; 911 operator; police dispatcher; emergency dispatcher; ambulance dispatcher; fire dispatcher; public safety dispatcher; public safety telecommunicator; 911 call taker; emergency operator 911",
        "operador/a del 911; despachador/a del 911; despachador/a de emergencias",
    ),
    Occupation(
        "43-5032",
        "Dispatchers, Except Police, Fire, and Ambulance",
        "truck dispatcher; taxi dispatcher; tow truck dispatcher; freight dispatcher; trucking dispatcher; service dispatcher; transportation dispatcher; logistics dispatcher; load dispatcher; cab dispatcher; bus dispatcher; hvac dispatcher; delivery dispatcher; security dispatcher",
        "despachador/a de camiones; despachador/a de taxis; despachador/a de trailers; despachador/a de transporte",
    ),
    Occupation(
        "43-5051",
        "Postal Service Clerks",
        "postal clerk; post office clerk; usps clerk; usps window clerk; postal service clerk; post office window clerk",
        "empleado/a de correos ventanilla",
    ),
    Occupation(
        "43-5052",
        "Postal Service Mail Carriers",
        "mail carrier; letter carrier; usps mail carrier; usps letter carrier; mailman; mail man; mail lady; postal carrier; rural carrier; rural mail carrier; city carrier assistant; usps cca; usps carrier; rural carrier associate; city carrier; usps city carrier assistant; usps rca; postman; postal worker carrier; usps city carrier",
        "cartero/a; repartidor/a de correo",
    ),
    Occupation(
        "43-5053",
        "Postal Service Mail Sorters, Processors, and Processing Machine Operators",
        "usps mail handler; mail handler usps; mail handler assistant; usps mail sorter; usps mail processing clerk; mail processing clerk usps; postal mail sorter; mail processor usps; usps mail processor",
    ),
    Occupation(
        "43-5061",
        "Production, Planning, and Expediting Clerks",
        "production planner; production scheduler; expediter; production control clerk; material planner; production clerk; planning clerk",
        "planificador/a de produccion",
    ),
    Occupation(
        "43-5071",
        "Shipping, Receiving, and Inventory Clerks",
        "shipping and receiving clerk; shipping and receiving; shipping clerk; receiving clerk; receiving; shipping; receiver; receiver warehouse; warehouse receiver; shipping and receiving associate; shipping and receiving coordinator; shipping and receiving specialist; shipping associate; receiving associate; shipping receiving clerk; shipping receiving; receiving and shipping; inventory clerk; inventory control; inventory control clerk; inventory control specialist; inventory specialist; inventory associate; inventory control associate; inventory; inventory counter; inventory auditor; cycle counter; inventory technician; shipping coordinator; shipping specialist; receiving specialist; shipping and receiving worker; parts receiver; dock clerk; dock receiver; traffic clerk shipping; warehouse shipping clerk; warehouse receiving clerk; warehouse shipping and receiving; warehouse inventory clerk; grocery receiver; store receiver; shipper; shipper receiver; shipping and receiving supervisor clerk; stock control clerk; inventory taker; rgis inventory; rgis auditor",
        "envios y recibos; recibo y envio; recibos y envios; recibidor/a; recibidor/a de mercancia; empleado/a de envios; encargado/a de inventario; inventario; inventarios; control de inventario; auxiliar de inventario; recibo de mercancia; envio y recibo; envio y recepcion; recepcion de mercancia; envios y recepcion; auxiliar de inventarios; inventarista",
    ),
    Occupation(
        "43-5111",
        "Weighers, Measurers, Checkers, and Samplers, Recordkeeping",
        "scale operator weigh; weighmaster; scale house attendant; scale house operator",
    ),
    Occupation(
        "43-6011",
        "Executive Secretaries and Executive Administrative Assistants",
        "executive assistant; executive secretary; executive administrative assistant; assistant to the ceo; executive assistant to ceo",
        "asistente ejecutivo; asistente ejecutiva; secretaria ejecutiva",
    ),
    Occupation(
        "43-6012",
        "Legal Secretaries and Administrative Assistants",
        "legal secretary; legal administrative assistant; law firm secretary",
        "secretaria legal; secretario legal",
    ),
    Occupation(
        "43-6013",
        "Medical Secretaries and Administrative Assistants",
        "medical secretary; medical administrative assistant; hospital unit secretary; unit secretary; unit clerk; hospital unit clerk; unit coordinator hospital; ward clerk; medical office secretary; medical office administrative assistant; dental secretary; health unit coordinator; patient care coordinator secretary; medical office specialist; medical admin assistant; medical front office; ward secretary",
        "secretaria medica; secretario medico",
    ),
    Occupation(
        "43-6014",
        "Secretaries and Administrative Assistants, Except Legal, Medical, and Executive",
        "secretary; administrative assistant; admin assistant; admin; administrative; administrative secretary; school secretary; office secretary; administrative support; administrative support assistant; administrative support specialist; admin support; administrative specialist; administrative associate; administrative coordinator; administrative aide; administrative technician; church secretary; department secretary; office administrator; office administrative assistant; bilingual administrative assistant; secretary receptionist; clerical assistant secretary; virtual assistant; virtual administrative assistant; program secretary",
        "secretario/a; asistente administrativo; asistente administrativa; auxiliar administrativo; auxiliar administrativa; secretaria de escuela; secretaria escolar; secretaria de oficina; asistente virtual; secretaria bilingue; administrativa de oficina; secretaria en una oficina; secretaria de una escuela",
    ),
    Occupation(
        "43-9021",
        "Data Entry Keyers",
        "data entry; data entry clerk; data entry operator; data entry specialist; data entry associate; data entry technician; data entry keyer; data entry worker; data entry processor; data processor entry; data input clerk; data clerk entry; data entry person; data enterer; remote data entry",
        "captura de datos; capturista; capturista de datos; ingreso de datos; entrada de datos; digitador/a; captura datos; digitador/a de datos",
    ),
    Occupation(
        "43-9041",
        "Insurance Claims and Policy Processing Clerks",
        "claims processor; insurance claims processor; claims clerk; insurance claims clerk; medical claims processor; claims processing; claims examiner clerk; insurance clerk; policy processing clerk",
        "procesador/a de reclamos",
    ),
    Occupation(
        "43-9051",
        "Mail Clerks and Mail Machine Operators, Except Postal Service",
        "mailroom clerk; mail room clerk; mailroom; mail room; mail clerk; mailroom associate; mailroom assistant; mail sorter office; mail room associate; mailroom attendant; mailroom worker",
        "clasificador/a de correo de oficina; cuarto de correo",
    ),
    Occupation(
        "43-9061",
        "Office Clerks, General",
        "office clerk; office assistant; office worker; general office clerk; office helper; office aide; general clerk office; clerical; clerical worker; clerical assistant; office support; clerk typist office; office associate; office staff; clerical aide; clerical support; general office; general office worker; office work; office help; clerical work; office support assistant; office clerk general; clerical associate; student office assistant",
        "oficinista; asistente de oficina; auxiliar de oficina; empleado/a de oficina; ayudante de oficina; trabajo de oficina; trabajo en oficina; trabajo en una oficina; ayudante en oficina",
    ),
    Occupation(
        "43-9071",
        "Office Machine Operators, Except Computer",
        "copy machine operator; copy center associate; document scanner operator; scanning clerk; document imaging clerk; scan operator; copy clerk; document imaging technician",
        "operador/a de copiadora",
    ),
)
