"""What programs call their columns, in English and Spanish. Compared without case, spaces, accents and punctuation."""

from __future__ import annotations

# Kept as tables of words: one word a line would bury them.
# fmt: off

#: Field: other names for it. The field's own name is always known.
SYNONYMS: dict[str, tuple[str, ...]] = {
    "external_id": (
        "id", "client id", "participant id", "student id", "alum id", "alumni id", "member id", "person id",
        "customer id", "case id", "case number", "record id", "unique id", "identifier", "apricot id", "efforts id",
        "salesforce id", "contact id", "state id", "worknet id", "id number", "participant number", "client number",
        "identificador", "numero de participante", "id del participante", "numero de cliente", "matricula",
    ),
    "first_name": (
        "first", "given name", "given names", "forename", "fname", "name first", "legal first name",
        "preferred name", "participant first name", "client first name", "student first name", "nombre", "nombres",
        "primer nombre",
    ),
    "last_name": (
        "last", "surname", "family name", "lname", "name last", "legal last name", "participant last name",
        "client last name", "student last name", "apellido", "apellidos", "apellido paterno", "last names",
    ),
    "full_name": (
        "name", "participant", "participant name", "client", "client name", "student", "student name", "alum",
        "alum name", "alumni name", "alumni", "fellow", "fellow name", "person", "nombre completo",
        "nombre y apellido", "nombre y apellidos", "participante", "estudiante",
    ),
    "phone": (
        "phone number", "phone no", "phone #", "telephone", "telephone number", "tel", "tel no", "mobile",
        "mobile phone", "mobile number", "mobile no", "cell", "cell phone", "cellphone", "cell number",
        "cell phone number", "cell no", "primary phone", "primary phone number", "main phone", "best phone",
        "contact phone", "contact number", "phone 1", "phone1", "sms", "sms number", "text number", "telefono",
        "numero de telefono", "celular", "telefono celular", "numero de celular", "movil", "telefono movil",
    ),
    "language": (
        "preferred language", "primary language", "language preference", "lang", "home language", "spoken language",
        "survey language", "text language", "idioma", "idioma preferido", "lengua", "idioma principal",
    ),
    "timezone": ("time zone", "tz", "zona horaria", "huso horario"),
    "zip": (
        "zip code", "zipcode", "postal code", "postcode", "postal", "home zip", "mailing zip", "residence zip",
        "zip/postal code", "codigo postal", "cp", "zip 5", "zip5",
    ),
    "program": (
        "program name", "programs", "programme", "programs enrolled", "program enrolled", "enrolled program",
        "service program", "track", "site program", "training program", "curso", "programa", "programas",
        "nombre del programa",
    ),
    "cohort": (
        "cohort name", "cohort number", "cohort #", "class", "class name", "group", "wave", "session", "cycle",
        "cohorte", "grupo", "generacion", "clase",
    ),
    "enrolled_on": (
        "date of enrollment", "enrollment date", "enrolment date", "enrolled", "date enrolled", "enroll date",
        "start date", "program start", "program start date", "program entry date", "entry date", "date of entry",
        "intake date", "date of intake", "admission date", "participation date", "date of participation",
        "date of program entry", "services start date", "fecha de inscripcion", "fecha de ingreso",
        "fecha de inicio", "fecha de entrada", "inscrito el", "inscrita el",
    ),
    "exited_on": (
        "exit date", "date of exit", "date exited", "exited", "program exit", "program exit date", "exit",
        "date of program exit", "end date", "program end", "program end date", "completion date", "date completed",
        "completed on", "date of completion", "graduation date", "date of graduation", "graduated", "graduated on",
        "discharge date", "termination date", "separation date", "date left", "left on", "last day",
        "fecha de salida", "fecha de egreso", "fecha de graduacion", "fecha de terminacion", "salida", "egreso",
    ),
    "exit_reason": (
        "reason for exit", "reason for leaving", "exit type", "exit status", "completion status", "outcome at exit",
        "discharge reason", "razon de salida", "motivo de salida", "motivo de egreso",
    ),
    "school_status_at_exit": (
        "school status", "school status exit", "exit school status", "education status at exit", "estado escolar",
        "estado escolar al salir", "situacion escolar",
    ),
    "consent": (
        "consent to text", "text consent", "texting consent", "sms consent", "consent to texts", "consents to text",
        "consent to sms", "agreed to texts", "agrees to texts", "ok to text", "okay to text", "can we text",
        "may we text", "may text", "can text", "opt in", "opted in", "sms opt in", "text opt in",
        "permission to text", "consented", "consent given", "consent y/n", "consent yes/no", "consentimiento",
        "acepta mensajes", "acepta mensajes de texto", "permiso para textos", "autoriza mensajes",
        "consentimiento sms",
    ),
    "consent_on": (
        "consent date", "date of consent", "consented on", "consent signed on", "consent signed", "opt in date",
        "opted in on", "date consented", "fecha de consentimiento",
    ),
    "consent_source": (
        "consent method", "consent form", "consent type", "how consented", "source of consent", "opt in source",
        "opt in method", "consent obtained by", "forma de consentimiento", "origen del consentimiento",
    ),
    "consent_wording": (
        "consent statement", "consent version", "consent form version",
        "consent wording version", "wording of consent", "opt in wording", "opt in text", "texto del consentimiento",
        "version del consentimiento",
    ),
    "consent_language": (
        "language of consent", "consent form language", "consent given in", "opt in language",
        "idioma del consentimiento",
    ),
    "share_consent": (
        "sharing consent", "consent to share", "consent to share data", "consent to sharing", "data sharing consent",
        "ok to share", "may share", "information sharing", "release of information", "release of information signed",
        "roi signed", "consentimiento para compartir", "permiso para compartir", "autoriza compartir",
        "autoriza compartir datos",
    ),
    "research_consent": (
        "consent to research", "consent for research", "research participation", "agreed to research", "ok to research",
        "study consent", "consent to study", "evaluation consent", "consentimiento para investigacion",
        "acepta investigacion", "permiso para investigacion",
    ),
    "guardian_consent": (
        "parent consent", "parental consent", "parent/guardian consent", "parent or guardian consent",
        "guardian's consent", "guardian agreed", "guardian consent to text", "parent permission", "parental permission",
        "guardian permission", "consentimiento del tutor", "consentimiento de los padres", "permiso de los padres",
        "permiso del tutor", "consentimiento parental",
    ),
    "birth_date": (
        "date of birth", "dob", "birthdate", "birthday", "born", "born on", "fecha de nacimiento", "nacimiento",
    ),
    "gender": ("sex", "gender identity", "genero", "sexo"),
    "race_ethnicity": (
        "race", "ethnicity", "race / ethnicity", "race and ethnicity", "race or ethnicity", "ethnic group", "raza",
        "etnia", "raza / etnia", "raza y etnia",
    ),
    "economically_disadvantaged": (
        "low income", "low-income", "econ disadvantaged", "economic disadvantage", "income eligible",
        "bajos ingresos", "desventaja economica",
    ),
    "entry_employed": (
        "employed at entry", "employed at enrollment", "employed at intake", "working at entry",
        "employment status at entry", "job at entry", "empleado al entrar", "empleado al ingresar",
    ),
    "entry_wage": (
        "wage at entry", "wage at enrollment", "wage at intake", "starting wage", "entry pay", "pay at entry",
        "baseline wage", "pre program wage", "salario al entrar", "salario de entrada", "salario al ingresar",
    ),
    "entry_wage_unit": (
        "entry wage per", "entry pay unit", "entry pay period", "entry wage period", "unidad de salario de entrada",
    ),
    "exit_employed": (
        "employed at exit", "employed at completion", "working at exit", "employment status at exit", "job at exit",
        "placed", "employed at graduation", "empleado al salir", "empleada al salir", "trabaja al salir",
    ),
    "exit_employer": (
        "employer", "employer name", "employer at exit", "company", "company name", "placement employer",
        "employed by", "place of employment", "workplace", "empleador", "empresa", "lugar de trabajo",
        "nombre del empleador",
    ),
    "exit_job_title": (
        "job title", "title", "position", "occupation", "job title at exit", "placement title", "puesto", "cargo",
        "ocupacion", "titulo del puesto",
    ),
    "exit_job_started_on": (
        "job start date", "job started on", "date of hire", "hire date", "hired on", "date hired", "placement date",
        "date of placement", "exit job start date", "job start", "employment start date", "fecha de contratacion",
        "inicio del empleo", "fecha de inicio del trabajo",
    ),
    "exit_wage": (
        "wage", "pay", "wage at exit", "exit pay", "pay at exit", "placement wage", "salary", "pay rate",
        "rate of pay", "salary at exit", "current wage", "exit salary", "salario", "sueldo", "salario al salir",
        "pago",
    ),
    "exit_wage_unit": (
        "wage unit", "wage per", "pay unit", "pay period", "pay frequency", "exit wage per", "wage type",
        "salary unit", "unidad de salario", "periodo de pago", "salario por",
    ),
    "exit_hours_per_week": (
        "hours per week", "hours/week", "weekly hours", "hours", "hrs per week", "hrs/wk", "hours at exit",
        "hours per week at exit", "horas", "horas por semana", "horas semanales",
    ),
    "entry_public_benefits": (
        "public benefits at entry", "benefits at entry", "public assistance at entry", "entry benefits",
        "benefits at intake", "public benefits at intake", "beneficios publicos al entrar", "beneficios al entrar",
    ),
    "exit_public_benefits": (
        "public benefits", "public benefits at exit", "benefits at exit", "public assistance",
        "public assistance at exit", "exit benefits", "beneficios publicos", "beneficios publicos al salir",
        "asistencia publica",
    ),
    "completed": (
        "services completed", "completed services", "completed parts", "program parts completed",
        "servicios completados", "servicios terminados",
    ),
    "youth": ("youth participant", "title i youth", "wioa youth", "wioa title i youth", "joven", "jovenes"),
    "school_level": (
        "school level at entry", "in school at entry", "education level at entry", "nivel escolar",
        "nivel escolar al entrar",
    ),
    "barriers": (
        "barrier", "barriers to work", "barriers to employment", "employment barriers", "barriers at entry",
        "barreras", "barreras de empleo", "barreras al empleo",
    ),
    "entry_hours_per_week": (
        "hours at entry", "hours per week at entry", "hours per week at intake", "weekly hours at entry",
        "horas por semana al entrar", "horas al entrar",
    ),
    "entry_net_worth": (
        "net worth at entry", "net worth at intake", "net worth before", "patrimonio neto al entrar",
    ),
    "exit_net_worth": (
        "net worth at exit", "net worth after", "net worth at completion", "patrimonio neto al salir",
    ),
    "entry_food_security_raw": (
        "food security at entry", "food security score at entry", "entry food security", "food security at intake",
        "seguridad alimentaria al entrar",
    ),
    "exit_food_security_raw": (
        "food security at exit", "food security score at exit", "exit food security", "seguridad alimentaria al salir",
    ),
}

#: Columns of the sample data tracker that have no field of their own, by the tracker's names.
TRACKER: dict[str, tuple[str, ...]] = {
    "Attendance Rate": ("attendance", "attendance %", "asistencia"),
    "Employed with us?": ("employed with us", "employed by us", "works for us"),
    "Date of Employment": ("employment date",),
    "Hourly wage": ("hourly pay", "hourly rate"),
    "Enrolled in Benefits?": ("enrolled in benefits", "benefits enrolled"),
    "Promotions Earned": ("promotions", "promotion"),
    "Certifications Earned": ("certifications", "certification", "certificates earned", "credentials earned"),
    "Date of Certification": ("certification date", "date certified"),
    "Degrees Completed": ("degrees", "degree", "degree completed"),
    "Date of Degree": ("degree date",),
    "GPA": ("grade point average",),
    "Legal Barriers Expunged": ("legal barriers", "barriers expunged", "expungements"),
}

#: Headers that state the pay unit themselves: field and unit.
UNIT_IN_NAME: dict[str, tuple[str, str]] = {
    "exit hourly wage": ("exit_wage", "hour"),
    "hourly wage at exit": ("exit_wage", "hour"),
    "exit hourly pay": ("exit_wage", "hour"),
    "entry hourly wage": ("entry_wage", "hour"),
    "hourly wage at entry": ("entry_wage", "hour"),
    "hourly wage at intake": ("entry_wage", "hour"),
    "annual salary": ("exit_wage", "year"),
    "yearly salary": ("exit_wage", "year"),
    "weekly wage": ("exit_wage", "week"),
    "weekly pay": ("exit_wage", "week"),
    "monthly wage": ("exit_wage", "month"),
    "salario por hora": ("exit_wage", "hour"),
}
# fmt: on

#: Columns that our own report of rejected rows adds: mended, the report can be imported as it is.
IGNORED = ("row", "column", "problem", "mend", "row number", "#", "no")
