"""Spanish phrases that are not answers."""

HELP = {
    "asks who or what this is": (
        "(quien|quienes|kien) (es|habla|eres|son|me habla|me escribe|escribe|manda|es usted|me manda|son ustedes|me texto|esta) .. $",
        "de (que|donde|parte de quien|cual) (programa|es|son|organizacion|agencia|habla|hablan|escuela|compania|numero|me hablan|me escriben)? .. $",
        "(que|cual) es (esto|este|este numero|eso|este mensaje|este programa)",
        "(para que|por que|de que) (es|son|se trata) (esto|esta|este)? .. $",
        "(que|cual) (programa|organizacion|agencia|compania) (es|son)?",
        "no (entiendo|entendi|comprendo|le entiendo) (la pregunta|que|el mensaje|bien|esto|nada)?",
        "(que|como) (quiere|quieren|significa) (decir|esto|eso|saber)",
        "^ (que|como) (pregunta|programa) $",
        "(es|eres) (un|una)? (robot|maquina|persona|real|estafa)",
        "(como|de donde) .. (mi numero|este numero)",
        "(lo|la|los|te|le) conozco",
        "con quien (hablo|tengo)",
        "(es esto|esto es) (real|una estafa|fraude)",
    ),
}
LATER = {
    "asks for another moment": (
        "(mas tarde|al rato|luego|despues|manana|ahorita no|ahora no|un momento|un momentito|un minuto|ahorita le|ahorita te|en un rato|en la noche|en la tarde|mas al rato|otro dia|otro momento|cuando salga|espere|esperame|espereme|dame un|deme un) .. $",
        "(estoy|ando) (ocupado|ocupada|manejando|trabajando ahorita luego|en clase|en una junta|en una cita|en la iglesia|en el doctor|en una reunion|comiendo|dormido|dormida|ocupadito|bien ocupada|muy ocupado|muy ocupada)",
        "(no puedo|no podemos) (hablar|contestar|escribir|responder|textear|ahorita|ahora|en este momento)",
        "(luego|despues|al rato|manana|mas tarde) (le|les|te|lo)? (contesto|respondo|escribo|digo|llamo|aviso|mando|hablo|texteo|marco|regreso)",
        "(le|les|te|lo) (contesto|respondo|escribo|digo|llamo|aviso|mando|hablo|texteo|marco) (luego|despues|al rato|manana|mas tarde|cuando|en|mas)",
        "(contesto|respondo|escribo|escribanme|pregunteme|llameme|mandeme|hableme|escribame) (luego|despues|al rato|manana|mas tarde|cuando|otro)",
        "(cuando|despues de que) (salga|llegue|termine|tenga tiempo)",
        "^ (ocupado|ocupada|manejando|espera|espere|esperame|momento|ahorita no|ahora no|luego|despues|al rato|manana|mas tarde|trabajando ahorita) (por favor|gracias)? $",
    ),
}
REFUSE = {
    "would rather not answer": (
        "(no quiero|prefiero no|no deseo|no voy a|no me gustaria|no puedo|no pienso) (decir|decirlo|decirle|contestar|responder|compartir|dar|darle|dar esa|hablar de|contestar esa|decir eso|decirles|hablar de eso)",
        "^ (paso|saltar|siguiente|siguiente pregunta|la siguiente|otra pregunta|es privado|es personal|privado|personal|omitir|sin comentarios|no contesto|no respondo|prefiero no|salte esa|saltela|brincar|la que sigue) (por favor|gracias|esa)? $",
        "(es|son|eso es) (algo)? (privado|personal|cosa mia|mi asunto|asunto mio|muy personal|cosas mias|confidencial)",
        "(no (es|son) (su|de su|asunto|cosa) (asunto|incumbencia|suyo|suya))",
        "(que le importa|no le importa|no les importa|a usted que)",
        "no (me siento|estoy) (comodo|comoda)",
        "(salte|saltar|brinque|saltemos|omita|brincar|saltarme) (esa|esta|la|ese)",
        "me lo (reservo|guardo)",
        "prefiero (no|guardarme|reservarme)",
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
