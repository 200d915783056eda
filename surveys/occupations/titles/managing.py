"""Groups 11, 13 and 15: managers, business and computers."""

from surveys.occupations.occupation import Occupation

OCCUPATIONS = (
    Occupation(
        "11-1021",
        "General and Operations Managers",
        "operations manager; general and operations manager; regional operations manager",
        "gerente de operaciones",
    ),
    Occupation("11-2021", "Marketing Managers", "marketing manager", "gerente de mercadotecnia; gerente de marketing"),
    Occupation(
        "11-2022",
        "Sales Managers",
        "sales manager; regional sales manager; district sales manager",
        "gerente de ventas",
    ),
    Occupation(
        "11-3012", "Administrative Services Managers", "administrative services manager; office services manager"
    ),
    Occupation("11-3013", "Facilities Managers", "facilities manager; facility manager", "gerente de instalaciones"),
    Occupation(
        "11-3031",
        "Financial Managers",
        "bank branch manager; branch manager bank; finance manager; financial manager",
        "gerente de banco",
    ),
    Occupation(
        "11-3051",
        "Industrial Production Managers",
        "plant manager; factory manager; production manager factory; manufacturing manager",
        "gerente de planta; gerente de fabrica",
    ),
    Occupation(
        "11-3071",
        "Transportation, Storage, and Distribution Managers",
        "warehouse manager; distribution manager; logistics manager; distribution center manager; warehouse operations manager; transportation manager; fleet manager",
        "gerente de almacen; gerente de bodega; gerente de logistica",
    ),
    Occupation(
        "11-3121",
        "Human Resources Managers",
        "human resources manager; hr manager; human resource manager",
        "gerente de recursos humanos",
    ),
    Occupation(
        "11-9021",
        "Construction Managers",
        "construction manager; construction project manager; general contractor; construction superintendent",
        "gerente de construccion; contratista general",
    ),
    Occupation(
        "11-9111",
        "Medical and Health Services Managers",
        "nursing home administrator; clinic manager; medical office manager; practice manager medical; director of nursing",
        "administrador/a de clinica",
    ),
    Occupation(
        "11-9141",
        "Property, Real Estate, and Community Association Managers",
        "property manager; apartment manager; assistant property manager; community manager apartment; building manager apartments; apartment complex manager; on site apartment manager; real estate property manager",
        "administrador/a de apartamentos; administrador/a de propiedades; manager de apartamentos",
    ),
    Occupation("13-1041", "Compliance Officers", "compliance officer; compliance specialist"),
    Occupation(
        "13-1071",
        "Human Resources Specialists",
        "recruiter; hr specialist; human resources specialist; staffing specialist; staffing coordinator; staffing recruiter; talent acquisition specialist; hr generalist; human resources generalist; human resource specialist; human resource generalist; recruiting coordinator; recruitment specialist; staffing agency recruiter",
        "reclutador/a; especialista de recursos humanos; reclutador/a de personal",
    ),
    Occupation(
        "13-1121",
        "Meeting, Convention, and Event Planners",
        "event planner; wedding planner; event coordinator; party planner",
        "organizador/a de eventos; planificador/a de eventos",
    ),
    Occupation(
        "13-1151",
        "Training and Development Specialists",
        "training specialist; corporate trainer; training coordinator",
        "capacitador/a",
    ),
    Occupation(
        "13-1161",
        "Market Research Analysts and Marketing Specialists",
        "marketing specialist; marketing coordinator; digital marketing specialist; social media specialist marketing; marketing assistant",
        "especialista en mercadotecnia",
    ),
    Occupation(
        "13-2011",
        "Accountants and Auditors",
        "accountant; staff accountant; auditor; junior accountant; cpa; tax accountant",
        "contador/a; contador/a publico; auditor/a",
    ),
    Occupation(
        "13-2072",
        "Loan Officers",
        "loan officer; mortgage loan officer; mortgage loan originator",
        "oficial de prestamos",
    ),
    Occupation(
        "13-2082",
        "Tax Preparers",
        "tax preparer; income tax preparer; tax professional h and r block; tax prep",
        "preparador/a de impuestos; preparador/a de taxes; hago taxes; preparo taxes; preparo impuestos",
    ),
    Occupation("15-1211", "Computer Systems Analysts", "systems analyst; computer systems analyst"),
    Occupation(
        "15-1212",
        "Information Security Analysts",
        "cyber security analyst; cybersecurity analyst; information security analyst; security analyst soc; cybersecurity specialist; cyber security specialist; soc analyst",
        "analista de ciberseguridad",
    ),
    Occupation(
        "15-1231",
        "Computer Network Support Specialists",
        "network support technician; network technician; network support specialist; noc technician; network tech",
        "tecnico/a de redes",
    ),
    Occupation(
        "15-1232",
        "Computer User Support Specialists",
        "help desk; helpdesk; it help desk; help desk technician; help desk tech; help desk analyst; help desk specialist; help desk support; help desk agent; help desk representative; it support; it support specialist; it support technician; it support tech; it support analyst; it technician; it tech; it specialist; it help desk technician; it helpdesk; it help desk analyst; desktop support; desktop support technician; desktop support tech; desktop support specialist; desktop technician; computer technician; computer tech; computer support specialist; computer support technician; technical support specialist; technical support representative; technical support agent; tech support; tech support representative; tech support agent; tech support specialist; technical support; service desk analyst; service desk technician; service desk agent; service desk; geek squad agent; it field technician; field support technician it; desk side support; deskside support technician; computer user support; computer help desk; it service desk; software support specialist; application support specialist",
        "soporte tecnico; tecnico/a de computadoras; tecnico/a en computadoras; soporte de computadoras; soporte tecnico de computadoras; tecnico/a de soporte; tecnico/a de soporte informatico; soporte it; mesa de ayuda",
    ),
    Occupation("15-1241", "Computer Network Architects", "network architect; network engineer"),
    Occupation("15-1242", "Database Administrators", "database administrator; dba", "administrador/a de base de datos"),
    Occupation(
        "15-1244",
        "Network and Computer Systems Administrators",
        "network administrator; systems administrator; system administrator; sysadmin; sys admin; it administrator",
        "administrador/a de redes; administrador/a de sistemas",
    ),
    Occupation(
        "15-1251",
        "Computer Programmers",
        "computer programmer; programmer; coder software",
        "programador/a; programador/a de computadoras",
    ),
    Occupation(
        "15-1252",
        "Software Developers",
        "software developer; software engineer; app developer; mobile developer; java developer; python developer; full stack developer; fullstack developer; backend developer; back end developer; junior software developer; full stack engineer; application developer; software development engineer",
        "desarrollador/a de software; ingeniero/a de software",
    ),
    Occupation(
        "15-1253",
        "Software Quality Assurance Analysts and Testers",
        "software tester; qa tester; qa analyst software; software qa; game tester; qa engineer software",
    ),
    Occupation(
        "15-1254",
        "Web Developers",
        "web developer; front end developer; frontend developer; wordpress developer; web programmer; front end web developer",
        "desarrollador/a web",
    ),
    Occupation(
        "15-1255",
        "Web and Digital Interface Designers",
        "web designer; ux designer; ui designer; ux ui designer; ui ux designer",
        "disenador/a web",
    ),
    Occupation("15-2051", "Data Scientists", "data scientist"),
)
