"""Spanish phrases that are not answers."""

_MACHINE = "(robot|maquina|bot|persona real|persona|real|grabacion|estafa|fraude|computadora)"
_TELL = "(contesto|respondo|escribo|digo|llamo|aviso|mando|hablo|texteo|marco|regreso|platico|dejo saber)"
_WHEN = "(luego|despues|al rato|manana|mas tarde|mas al rato|en la noche|en la tarde|cuando (salga|llegue|pueda|termine|tenga)|en un (rato|momento|ratito))"

HELP = {
    "asks who or what this is": (
        "(quien|quienes|kien) (es|habla|eres|son|me habla|me escribe|escribe|manda|es usted|me manda|son ustedes|me texto|esta) .. $",
        "de (donde|parte de quien|que parte) (es|son|habla|hablan|me hablan|me escriben|escriben|llaman|me llaman|eres)? .. $",
        "(de|que|cual) (que|cual)? (programa|organizacion|agencia|escuela|compania|numero) (es|son|habla|hablan|esto|me escriben)? .. $",
        "^ (de parte de quien|de quien es esto|de que (es|se trata))",
        "(que|cual) es (esto|este|este numero|eso|este mensaje|este programa)",
        "(para que|por que|de que) (es|son|se trata) (esto|esta|este) .. $",
        "(que|cual) (programa|organizacion|agencia|compania) (es|son)?",
        "^ (que|como) (pregunta|programa) $",
        f"(es|eres|son|estoy hablando con|hablo con) (usted|ustedes|esto)? (un|una)? {_MACHINE}",
        "(como|de donde) .. (mi numero|este numero)",
        "(lo|la|los|te|le) conozco $",
        "con quien (hablo|tengo) (el gusto)? $",
        "(es esto|esto es) (real|una estafa|fraude)",
    ),
    "asks what the question means": (
        "no (entiendo|entendi|comprendo|le entiendo|le entendi) (la pregunta|que|el mensaje|bien|esto|nada|lo que)?",
        "(que|como) (quiere|quieren|significa) (decir|esto|eso|saber)",
        "a que se (refiere|refieren) .. $",
        "^ (como (que|asi)|que significa|que es eso de|que quiere decir) ..",
        "(antes|despues) (o|y) (antes|despues) de (impuestos|taxes|los impuestos)?",
        "(que|cuales) (beneficios|necesidades|cuenta|cuentan) .. $",
    ),
}
LATER = {
    "asks for another moment": (
        "(deme|dame|denme|espere|espereme|esperame) (hasta|para) (el|la|que|manana) .. (para (contestar|responder|decirle))?",
        "(espere|espereme|esperame|esperenme|aguanteme|aguante|aguanta|deme|dame|denme|permitame) (un|una|por)? (tantito|ratito|poquito|poco|ratico|momentico|chancita)",
        "(al|en un|mas al) (rato|ratito|ratico) $",
        "^ (mas tarde|al rato|luego|despues|manana|ahorita no|ahora no|un momento|un momentito|un minuto|en un rato|en la noche|en la tarde|mas al rato|otro dia|otro momento|cuando salga|espere|esperame|espereme|permitame|orita no) (por favor|porfa|gracias|puedo|si)? $",
        "(ahorita|orita|ahora) (le|te|les) (digo|contesto|aviso|escribo|llamo) .. $",
        "(ahorita|orita|ahora|en este momento) no puedo",
        "(deme|dame|denme) (un|una)? (momento|minuto|rato|ratito|chance|tiempo|segundo|hora|momentito)",
        "(estoy|ando) (bien|muy)? (ocupado|ocupada|manejando|trabajando ahorita luego|en clase|en una junta|en una cita|en la iglesia|en el doctor|con el doctor|en una reunion|en misa|comiendo|dormido|dormida|ocupadito|en el hospital|en la corte|en el dentista)",
        "(no puedo|no podemos) (hablar|contestar|escribir|responder|textear|ahorita|ahora|en este momento)",
        f"{_WHEN} (le|les|te|lo|nos)? ({_TELL}|hablamos|platicamos|vemos)",
        f"(le|les|te|lo) {_TELL} .. {_WHEN}",
        f"(contesto|respondo|escribo|escribanme|pregunteme|llameme|mandeme|hableme|escribame|digame) {_WHEN}",
        "(dejeme|dejame|deje) .. (busco|checo|veo|reviso|pregunto|buscar|checar|revisar) .. (y)? (le|te|les) (digo|aviso|escribo)",
        "(mal|buen) momento $",
        f"{_WHEN} (por favor|porfa)? $",
        "^ (ocupado|ocupada|manejando|espera|espere|esperame|momento|trabajando ahorita) (por favor|gracias)? $",
    ),
}
REFUSE = {
    "would rather not answer": (
        "(no quiero|prefiero no|no deseo|no voy a|no me gustaria|no puedo|no pienso|no me gusta) (decir|decirlo|decirle|contestar|responder|compartir|dar|darle|dar esa|hablar de|contestar esa|decir eso|decirles|hablar de eso)",
        "no (le|les|se lo|te|lo|te lo) (voy a|puedo|quiero|pienso) (decir|contestar|dar|compartir)",
        "(eso)? no se (lo|la|los)? (puedo|voy a) (decir|dar)",
        "^ (paso|saltar|la siguiente pregunta|la siguiente|siguiente|siguiente pregunta|otra pregunta|es privado|es personal|privado|personal|omitir|sin comentarios|no contesto|no respondo|prefiero no|salte esa|saltela|brincar|la que sigue) (por favor|gracias|esa)? $",
        "(es|son|eso es) (algo|muy)? (privado|personal|cosa mia|mi asunto|asunto mio|cosas mias|confidencial)",
        "(no (es|son) (su|de su|asunto|cosa) (asunto|incumbencia|suyo|suya))",
        "(que le importa|no le importa|no les importa|a usted que)",
        "no (me siento|estoy) (comodo|comoda)",
        "(salte|saltar|brinque|saltemos|omita|brincar|saltarme) (esa|esta|la|ese)",
        "me lo (reservo|guardo)",
        "prefiero (no|guardarme|reservarme)",
        "no (se lo|se la|lo|le|les|te) (digo|doy|cuento|comparto|platico) (a (nadie|ustedes|usted))?",
    ),
}
QUESTION = {
    "asks something of staff": (
        "(me|nos|le|les) (pueden|puede|podrian|podria|puedes) (ayudar|llamar|dar|mandar|decir|conseguir|enviar|marcar|hablar|explicar|orientar|apoyar|recomendar)",
        "(pueden|puede|podrian|podria|puedo|puedes|podemos|alguien puede|alguien) (ayudarme|llamarme|darme|mandarme|decirme|conseguirme|ayudar|llamar|hablar|regresar|volver|enviarme|inscribirme|ir|pasar|tomar|aplicar|hablarme|marcarme|me|usar|cambiar|recoger|entrar)",
        "(necesito|quiero|quisiera|ocupo|busco|me gustaria) (hablar|ayuda|una carta|una copia|mi certificado|un certificado|que me|una cita|comunicarme|regresar al programa|volver al programa|informacion|apoyo|orientacion|un bus|pases|pase|saber|preguntar|inscribirme|hacer una cita|que alguien|un abogado|transporte|ropa)",
        "(tienen|hay|dan|ofrecen|conocen|saben|siguen|todavia dan|todavia tienen|dieron|daran|van a dar|tendran) .. (trabajo|trabajos|clases|pases|ayuda|cursos|vacantes|programas|empleos|empleo|becas|bus|autobus|computadoras|guarderia|ropa|despensa|comida|oficina|dinero|tarjetas|tarjeta|algo|cupo|informacion)",
        "(a que hora|cuando|donde|en donde|cual es|como|cuanto) (abren|cierran|empieza|es|son|puedo|esta|estan|hago|me|queda|empiezan|le hago|hay|consigo|aplico|seria|cuesta|va|recojo|quedan|se) .. (clase|clases|oficina|direccion|programa|cita|certificado|inscribo|horario|hago|aplicar|tarjeta|pago|graduacion|orientacion|abierto|abren|hablar|inscripcion|ir|recoger|apunto|inscribir|telefono)?",
        "(quien|quienes) (puede|pueden|va a|van a|ve|ven|lee|leen|mas|tiene|tienen) (ver|leer|saber|mis|esto|acceso)",
        "(esto|eso|va a|me va a|mis) (va a)? (afectar|afecta|quitar|perjudicar)",
        "(es|son) (esto|mis respuestas) (confidencial|privado|anonimo|confidenciales|obligatorio)",
        "(llamenme|llameme|llamame|marquenme|marqueme|marcame|hablenme|hableme|me llaman|me marcan) ..",
        "(tengo|una) (una)? pregunta",
        "(digale|diganle|dile) (a|que)",
        "(para que|por que) (quieren|quiere|necesitan|necesita|preguntan|pregunta|ocupan|me preguntan) ..",
        "con quien (hablo|puedo hablar|me comunico) (para|de|sobre|por)",
        "^ (pero|y)? (cuando|donde|a que hora) (es|son|abren|hay|empieza|empiezan|puedo|esta) ..",
        "(puedo|podria) (volver|regresar|hablar|ir|pasar|tomar|inscribirme)",
        "(necesito|ocupo) (ayuda|que|una|un|mi|hablar|trabajo ayuda|transporte)",
        "(cambie|cambio|nuevo|actualizar) (de|mi|el)? (numero|direccion|domicilio|telefono)",
        "(como|donde|que) (le hago|hago|puedo|debo|tengo que) ..",
    ),
}
THANKS = "gracias muchas ok bueno bien dios lo los le les bendiga que tenga tengan buen buena buenos buenas dia tarde noche dias tardes noches igualmente de nada perfecto excelente saludos hola por todo su ayuda a ustedes usted vale sale orale bendiciones muy feliz navidad".split()
UNSURE = {
    "does not know": (
        "no (lo)? (se|estoy seguro|estoy segura|recuerdo|me acuerdo|tengo idea|sabria|sabe|estoy muy seguro)",
        "^ (tal vez|quizas|quiza|a lo mejor|puede ser|depende|creo|creo que si|creo que no|mas o menos|a veces|quien sabe|ni idea|pues no se|mmm|supongo|mas o menos si|pos no se) $",
        "(se me olvido|no me acuerdo|tendria que|dejeme ver|deje veo)",
        "(quien sabe|sabra dios|ni idea)",
    ),
}
FEASTS = "navidad cumpleanos pascua".split()
TURNS = "pero y porque".split()
OWN_WISHES = "trabajo horas dinero".split()
HEDGED = "exactamente bien todavia la verdad eso cuanto".split()
PARTLY = "mas depende".split()
CALLS = "llaman marcan".split()
LAUGHS = "jaja jajaja ja".split()
UNTIL = "hasta las".split()
MY = "mi mis".split()
ONLY_DOES = "esta va trabaja estudia si".split()
#: What cannot be done now, where it is no answer that is put off.
TO_WORK = "trabajar manejar caminar cargar levantar pagar buscar salir".split()
#: May stand between somebody and what they do.
BETWEEN_SUBJECT_AND_VERB = "va van a no me nos le ya siempre nunca".split()
#: A refusal that begins so needs the one who writes before it, or nothing.
DENIES = "no".split()
BEFORE_A_REFUSAL = "yo pero y que porque eso perdon gracias la verdad mejor pues ay ese esa esta".split()
