"""Spanish words for school, certificates and whether a job is enough."""

_COMING = "(enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|otono|primavera|verano|lunes|martes|miercoles|jueves|viernes|manana|pronto|proximo|proxima|que viene|que entra|otro (ano|mes|semestre)|#)"

EDUCATION = {
    "?": (
        "(tal vez|quizas|a veces|mas o menos|creo|de vez en cuando|pausa|descanso)",
        "lista de espera",
        "(cuenta|cuentan) .. (clase|clases|curso|como)",
        "(cuenta|cuentan) $",
    ),
    "somebody else": ("(mi|mis) (hijo|hija|hijos|esposo|esposa|hermano|hermana|ninos|mujer|marido|novio|novia)",),
    "to come": (
        f"(empiezo|comienzo|voy a (empezar|entrar|estudiar|regresar|sacar|ir)|entro|empezare|regreso|empieza|empiezan) .. {_COMING}?",
        f"(me inscribi|inscrito|inscrita|registrado|registrada) .. (para|en) .. {_COMING}",
        "(aplique|estoy aplicando|esperando (que|a que|respuesta))",
    ),
    "wish": (
        "(pensando|pienso|quiero|quisiera|me gustaria|planeo|ojala|buscando|espero) .. (pero|sacar|estudiar|ir|entrar|regresar|tomar|clases|escuela|seguir|hacer)?",
    ),
    "over": (
        "(ya)? (termine|acabe|me gradue|gradue|complete|termino|acabo de terminar)",
        "(deje|me sali) (de|del) (la escuela|las clases|el programa|programa|ir|estudiar|el curso|curso|el college|la universidad|la clase)",
        "(deje|deje de ir a) (la escuela|las clases|el curso|el programa|la clase|la universidad)",
    ),
    "no": (
        "(no|ya no|todavia no|aun no|ahorita no|por ahora no) (estoy|voy|estudio|tomo|asisto|ahorita|por|todavia|he|tengo|ahora|en|mas|puedo|hay)? .. (escuela|clases|estudiando|programa|ahora|tiempo|empezado)?",
        "(todavia|aun|ahorita|por ahora) no",
        "ya no",
        "nomas (trabajo|trabajando)",
        "solo (trabajo|trabajando)",
        "(falta de|sin) (tiempo|dinero)",
    ),
    "yes": (
        "(estoy|ando|sigo|voy|si) (en|a|a la|al|tomando|yendo|estudiando|asistiendo|inscrito|inscrita) .. (escuela|clases|clase|colegio|universidad|ged|curso|programa|ingles|college|entrenamiento|training|noche)",
        "(clases|clase|curso|cursos|escuela|programa|entrenamiento) (de|en|por|para) .. (ingles|ged|noche|linea|soldadura|enfermeria|computacion|computadoras|las noches|noches|cocina|electricidad|cna|manejo|ciudadania)",
        "(estoy|sigo|ando)? (estudiando|tomando clases|tomando un curso|yendo a clases)",
        "(tomo|estudio|aprendo|aprendiendo|estoy aprendiendo|llevo|tomando|llevando) .. (ingles|ged|computacion|soldadura|enfermeria|curso|cursos)",
        "(tomo|voy a|asisto a) (las|la|un)? (clases|escuela|curso|clase|universidad|college)",
        "(estudio|estudiante)",
        "(sacando|terminando|haciendo|trabajando en) (mi|el) (ged|diploma|licencia|certificado|titulo|carrera|preparatoria|cna)",
        "^ (ged|ingles|clases|clases de ingles|escuela|universidad|en linea|curso) $",
        "sigo (en|estudiando|yendo)",
    ),
}
NOT_ME = ("yo no", "yo (todavia|ya|aun)? no", "menos yo")
PERHAPS = "tal quizas talvez".split()
ATTENDING = "noches sabados empece".split()
EDUCATION_TYPE = {
    "ged": ("ged",),
    "high_school": ("(preparatoria|prepa)",),
    "college": ("(universidad|colegio comunitario|college)",),
    "esl": ("(ingles|esl|clases de ingles)",),
    "apprenticeship": ("(aprendiz|aprendizaje)",),
    "training": ("(curso|entrenamiento|soldadura|cna|licencia comercial)",),
}
CREDENTIAL_NO = (
    "^ (no|ninguno|ninguna|nada|todavia no|aun no|nunca|ningun) $",
    "(todavia|aun|ahorita|por ahora) no",
    "no (tengo|he|obtuve|termine|me he|saque|todavia|aun|ninguno|ninguna) .. (ninguno|ninguna|nada|terminado|sacado|graduado|todavia)?",
    "(estoy|sigo|ando) (estudiando|en|sacando|trabajando|tomando|esperando)",
    "(estudiando|esperando|en proceso|pendiente|voy a|casi|proximo|falta|me falta|en eso|no he podido)",
    "(ninguno|ninguna|nada)",
)
CREDENTIAL_DOUBT = (
    "(esperando|en el correo|creo|tal vez|casi|vencio|vencida|antes de|ya tenia|mi (hijo|hija|esposo)|reprobe)",
)
CREDENTIAL_CAME = ("(me)? (llego|llegaron) .. (en|por) (el)? correo",)
CREDENTIAL_KINDS = "certificado certificacion licencia diploma titulo tarjeta".split()
EARNS = "saque obtuve recibi pase".split()
CREDENTIAL_YES = (
    "(saque|obtuve|recibi|termine|tengo|complete|pase|gane|consegui|me dieron|me gradue|ya tengo|logre)",
    "si",
)
CREDENTIALS = "flebotomista soldador electricista plomero enfermera enfermero cocinero chofer barbero estilista tecnica mecanico cosmetologa carpintero ged licencia certificado certificacion diploma soldadura montacargas enfermeria comercial titulo ingles computacion cocina cosmetologia manejo alimentos guardia seguridad electricidad plomeria construccion osha preparatoria carrera tecnico flebotomia cna cdl manejador manipulacion".split()
NEEDS = {
    "partly": (
        "a veces si .. a veces no",
        "^ si y no $",
        "todo menos ..",
        "a veces no .. a veces si",
        "(unas|algunas) (veces|cosas) si .. no",
        "(mas o menos|masomenos|un poco|en parte|algo|a medias|casi|a veces|regular|regularmente|no del todo|no completamente|no todas|no todo|parcialmente|en algunas cosas|para ahorita|por ahora|por el momento|ahi la llevo|ahi la llevamos|ahi vamos|pasable|no tanto pero|depende)",
        "(bien|bueno|gusta|si|contento|contenta) .. pero .. (no|poco|necesito|mas|pocas|falta|bajo|horas|pago|paga|pagan|lejos)",
        "(no|poco|mal|bajo|pocas) .. pero .. (bien|bueno|gusta|si|contento|contenta|ayuda|algo)",
        "si pero",
        "no mucho pero",
        "podria (ser|estar|pagar) (mejor|mas)",
        "pero (necesito|quiero|me falta|ocupo|quisiera)",
    ),
    "no": (
        "no (me)? (alcanza|mucho|muy|tanto|realmente|cubre|es suficiente|da|llega|gusta|pagan|paga|basta|ajusta|satisface|cumple|para nada|estoy)",
        "(no|ni) (me)? alcanza",
        "no (me|nos)? (da|dan|alcanza|ajusta) (ni)? (para|pa) ..",
        "(necesito|ocupo|busco|quiero|buscando) (otro|mas|algo|mejor|un|otra) .. (trabajo|horas|mejor|dinero|cosa)?",
        "(muy|bien|demasiado|tan) (baja|bajas|poca|mala|malo|malas) ..",
        "(muy|bien|demasiado) (poco|pocas|bajo|mal|lejos|pesado)",
        "(muy|bien|tan) (poquito|poco|poca|poquita) ..",
        "(pagan|ganan|gano|dan|paga|hay) (muy|bien)? (poco|poquito|mal|pocas|poca|poquitas)",
        "(apenas|mal|odio|horrible|apenas alcanza|apenas sobrevivo|batallando|sufriendo)",
        "para nada",
        "pocas horas",
        "poco (dinero|pago|sueldo)",
    ),
    "yes": (
        "(estoy|muy|me siento|bien) (contento|contenta|feliz|bien|agradecido|agradecida|agusto|a gusto|satisfecho|satisfecha|comodo|comoda|contentos|bendecido)",
        "(si)? (me)? (gusta|encanta|alcanza|ajusta|cubre|basta|ayuda|conviene|cumple|satisface)",
        "(es|esta) (muy|bien)? (bueno|buen|buena|perfecto|excelente|bien|suficiente)",
        "(todo|muy|si|bastante) bien",
        "me pagan bien",
        "(gracias a dios)? (si|todo) .. (bien|perfecto|excelente)",
        "(contento|contenta|feliz|satisfecho|satisfecha|perfecto|excelente|suficiente|agusto)",
        "no (me|nos)? (falta|faltan|hace falta|hacen falta) nada",
        "(nada|nada mas) (me|nos) (falta|hace falta)",
        "no (necesito|ocupo) (nada)? (mas|otra cosa)?",
        "(alcanza|cubre|sobra) (para|pa)? todo",
        "no (me quejo|tengo quejas|puedo quejarme|me puedo quejar)",
        "sin quejas",
    ),
}
NEEDS_ASIDES = ()
NEEDS_DOUBT = (
    "(tal vez|no se|quizas|creo|supongo|depende|no tengo trabajo|no trabajo|cual trabajo|apenas empece|muy pronto|que necesidades|sin trabajo|cuales)",
)
WORKED = {
    "yes": (
        "(si)? (trabaje|trabajaba|estuve trabajando|tuve trabajo|he trabajado)",
        "(todo el tiempo|todo ese tiempo)",
        "(sigo|estoy) trabajando",
        "si (unas|unos|un|por|hasta|todo)",
    ),
    "no": (
        "no (trabaje|trabajaba|he trabajado|tuve|tenia|estaba|trabajo) .. (nada|trabajo)?",
        "(nunca|nada) (trabaje)?",
        "sin trabajo",
    ),
    "?": ("(voluntario|sin pago|no me acuerdo|no recuerdo|creo|tal vez|trabajitos|a veces|de vez en cuando)",),
}
