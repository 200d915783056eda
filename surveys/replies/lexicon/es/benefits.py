"""Spanish words for benefits of the job, and for having benefits at all."""

EMPLOYER = {
    "health": (
        "(seguro|seguros|seguro medico familiar|aseguranza|salud|medico|seguro medico|seguro de salud|aseguranza medica|plan medico|cobertura medica|seguro de gastos medicos|seguro de vida y salud)",
    ),
    "dental": ("(dental|dentista|dientes|dentales)", "(seguro|aseguranza|plan) dental"),
    "vision": ("(vision|vista|lentes|ojos|visual|de la vista)", "(seguro|aseguranza) de (la)? (vista|vision|ojos)"),
    "retirement": (
        "(retiro|jubilacion|ahorro para retiro|pension|plan de retiro|fondo de retiro|ahorro para el retiro|plan de jubilacion)",
    ),
    "paid_leave": (
        "(vacaciones|dias pagados|dias feriados|feriados|dias festivos|dias libres pagados|dias de enfermedad|dias por enfermedad|tiempo libre pagado|vacaciones pagadas|dias enfermo|dias de vacaciones|dias libres|incapacidad pagada|enfermedad|dias de fiesta|dias de descanso pagados|dias personales|dias economicos|permiso pagado|maternidad|dias pagados de enfermedad)",
    ),
    "life": ("seguro de vida", "aseguranza de vida"),
    "disability": ("seguro (de|por) (discapacidad|incapacidad)",),
    "tuition": (
        "(pagan|ayudan|ayuda|paga) .. (escuela|estudios|universidad|colegio|clases|curso|cursos)",
        "(colegiatura|matricula)",
    ),
    "transit": ("(transporte|pase de (bus|autobus|tren))",),
    "childcare": ("(guarderia|cuidado de ninos)",),
    "other": (
        "(nos|me|les) dan (la|de)? (comida|comer|desayuno|cena|lonche|almuerzo)",
        "(comida|lonche|comidas|desayuno) (gratis|incluida|incluido)?",
        "(descuento|descuentos|comida gratis|lonche|bono|bonos|almuerzo|uniforme|uniformes|acciones|aguinaldo)",
    ),
}
EMPLOYER_WORDS = ("(beneficios|beneficio|prestaciones)",)
ALL_BENEFITS = (
    "(todos|todo|buenos|muy buenos|completos|todos los|con|si|tengo|dan|me dan|ofrecen|nos dan|algunos) (los)? (beneficios|beneficio|prestaciones)",
    "^ (si)? (todos|todo|todas|de todo|todo eso|todo completo|todo lo que marca la ley|todas las prestaciones|paquete completo) $",
    "(beneficios|prestaciones) (completos|completas)",
)
EMPLOYER_NONE = (
    "no (me|nos|le)? (dan|da|ofrecen|ofrece|tengo|hay|recibo|tiene|tienen|tenemos|brindan|pagan) .. (nada|beneficios|ningun|ninguno|ningun beneficio|de eso|ninguna|prestaciones|eso)?",
    "(ninguno|ninguna|nada|ningun|sin beneficios|ningun beneficio|nada de eso|de nada)",
    "^ (no|todavia no|aun no|por ahora no|no por ahora|ninguno|nada) $",
    "(todavia|aun) no",
    "nomas (el|mi) (cheque|sueldo|pago)",
    "no tengo (ninguno|ninguna|beneficios)",
    "(ningunos|ningunas|ni uno|ni agua|puro (sueldo|cheque|trabajo)|(solo|nomas) (me)? (pagan|el|mi)? (las horas|sueldo|cheque|pago|cheke))",
    "^ no (es|soy|somos|trabajo) (por|de|temporal|agencia|contrato|medio)",
)
NOT_YET = ("(todavia|aun) no",)
EMPLOYER_DOUBT = {
    "harmless": ("(ya)? (empezo|comenzo) (el|en|mi)",),
    "promised, not given yet": (
        "(despues de|hasta|en|dentro de|cuando|a los) (#|los|que|enero|cumpla|tres|unos|mi) .. (dias|meses|semanas|ano|periodo|cumpla|tiempo completo)?",
        "(hasta|en) (enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|#)",
        "no (cumplo|he cumplido|tengo el tiempo|llevo)",
        "(van a|voy a|me van|me daran|empiezan|comienzan|empieza|comienza|inicia|proximo|proxima|pronto|esperando|periodo de prueba)",
        "(a partir|califico)",
    ),
    "offered and declined": (
        "(ofrecen|hay|tienen|dan|ofrecieron) .. pero",
        "(tenia|teniamos|quitaron|perdi)",
        "(muy|esta|es|demasiado|sale) .. (caro|cara|caros|costoso)",
        "((no|asi que no) (lo|la|los|las|me lo) (agarre|agarro|quise|tome|acepte|agarre|uso|quiero|tengo|pago)|rechace|no (me)? alcanza|no acepte|no me inscribi|no aplique|no quise)",
    ),
    "through someone else": (
        "(estoy|ando) (en|con) el .. (de|del)",
        "(mi|su) (esposo|esposa|marido|mujer|mama|papa|pareja|suegra|suegro|hijo|hija|novio|novia|hermano|hermana) ..",
        "(seguro|aseguranza|plan) (de el|de ella|suyo|suya|del|de mi) ..",
        "(de|por|con) (mi|su) (mama|papa|esposo|esposa|marido|padres|mujer|pareja|familia)",
        "(por|del|de|con) (el)? (estado|gobierno|medicaid|medi cal|mercado|obamacare)",
        "(tarjeta medica|medicaid|medi cal|medicare)",
        "(otros|algunos|unos|los demas)",
    ),
    "the tax, not insurance": ("seguro social", "imss"),
    "not sure": ("(creo|no se|tal vez|quizas|no estoy|a lo mejor|supongo|depende|algunos|puede ser)",),
}
NO_TICKS = ()
ONLY = "solo nomas pero".split()
OPEN_NONE = "mas mucho muchas muchos".split()
THE_REST = "demas otros otras resto".split()
GETS = "recibe reciben tiene tienen agarra agarran le les esta estan".split()
BY_THE_WAY = "seguro vacaciones aseguranza medico pension dental".split()
WITHOUT = ("sin",)
WITH = "buenos con y".split()
LEADS = "y e o con tengo tiene dan da hay recibo ni mas buen buena hora horas semana mes ano tiempo".split()
CARRIERS = ()
OWN_SCHEDULE = {
    "part_time": ("(soy|estoy|trabajo) (de|a)? (medio tiempo|tiempo parcial|part time)",),
    "full_time": ("(soy|estoy|trabajo) (de|a)? (tiempo completo|full time)",),
}
BENEFIT_ASIDES = (
    "(lo demas|todo lo demas|el resto|los demas|las demas) no",
    "(pero|y)? (es|son|esta|estan) .. (poco|poquito|caro|cara|bueno|buena|bien|malo|nada)",
    "# (al|por|a la|cada) (mes|semana|ano|cheque|dia)",
    "(gano|gana) (mucho|demasiado|bien|mas)",
    "(es|eso es) todo",
    "gracias a dios",
)
