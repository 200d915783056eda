"""Spanish words for pay and hours."""

UNIT = {
    "hour": ("(la|por|por la|a la|cada|/|x|una|de la) (hora|h|hour)", "hora", "por horas"),
    "day": ("(al|por|el|cada|/|a el|un|diario por) dia", "diario", "por jornada"),
    "week": (
        "(a la|por|la|cada|/|a|por la|en la|de) semana",
        "semanal",
        "por semanal",
        "cada (viernes|sabado|lunes)",
        "semana",
    ),
    "biweekly": (
        "cada (2|otra|14) (semanas|semana|dias)",
        "(por|las|en) 2 semanas",
        "(bisemanal|catorcenal|cada catorcena)",
        "cada segunda semana",
    ),
    "semimonthly": (
        "2 veces (al|por|a el) mes",
        "(dos veces) (al|por) mes",
        "(los|el)? (dias)? # y (el)? # de cada mes",
        "(el|los|cada)? (dia|dias)? (1|primero|5|15|30) y (el|los|cada)? (15|20|30|ultimo)",
        "2 pagos al mes",
    ),
    "month": ("(al|por|el|cada|/|a el|del|en el) mes", "mensual", "por mensual"),
    "year": ("(al|por|el|cada|/|a el|de) ano", "anual", "salario anual"),
    "?": (
        "(quincena|quincenal|la quincena|por quincena|a la quincena|cada quincena|cada 15 dias|por cheque|cada cheque|el cheque|mi cheque|a la catorcena|de cheque|por turno)",
        "cada 15",
    ),
}
BASIS = {
    "net": (
        "(ya)? (con|despues de) (los|todos los|las)? (descuentos|taxes|impuestos|deducciones|tax|retenciones)",
        "# .. (limpios|limpio|libres|libre|netos|neto) ($|a la|por|al|la|cada|de taxes|semanales|mensuales)",
        "(netos|neto|en mano|en la mano|en bolsa)",
        "(ya)? (descontado|descontados)",
        "(ya)? (quitando|menos) (los|el)? (taxes|impuestos|tax)",
        "me quedan",
    ),
    "gross": ("(antes de|sin) (los)? (descuentos|taxes|impuestos|deducciones|tax|quitar taxes)", "(bruto|brutos)"),
}
CHANGE = {
    "increased": (
        "(dieron|dio|tuve|recibi) (un|el)? (raise|aumento|aumentito)",
        "(ya)? (con|despues de) (el|mi|un) (raise|aumento)",
        "me (subieron|suvieron|suvio|aumentaron|dieron un aumento|dieron aumento|subio|dieron mas)",
        "(aumento|subio|subieron) (a|de|el sueldo|el pago|mi)",
        "(un)? aumento",
        "gano mas",
        "ahora (gano)? mas",
    ),
    "same": (
        "(lo mismo|igual|igual que antes|lo mismo de antes|lo de siempre|el mismo (pago|sueldo|salario|precio)|la misma cantidad|sigue igual|no ha cambiado|no (me)? (han subido|han aumentado|subieron|ha subido))",
    ),
    "reduced": (
        "me (bajaron|redujeron|bajo|rebajaron|quitaron)",
        "(bajo|bajaron) (a|de|el sueldo|el pago|mi)",
        "gano menos",
    ),
}
PERIODS = {"semana": "week", "mes": "month", "ano": "year"}
SHIFT_TITLES = ("lider", "encargado", "encargada")
SINCE = "desde hace esta este".split()
GONE = "pasada pasado proxima proximo que anterior".split()
NONE_OF = "no sin ni".split()
NOT_A_SCHEDULE = "no busco buscando escuela".split()
EARLIER = "antes era empece estaba trabajaba".split()
STUDIES = "escuela clases universidad".split()
WENT = "paso pase subi subio cambio subieron bajaron bajo aumentaron aumento cambiaron movieron".split()
MOVED = "subieron subio pusieron".split()
OVER = "termine acabe pase despues sali".split()
NEVER = "no nunca sin".split()
SINCE_THEN = "desde ahora".split()
GOES = "suben bajan".split()
NOT_YET = "van va prometieron quiero espero esperando cuando si pedi ojala suben".split()
PAYDAYS = "pagan cobro cheque cheques".split()
WEEKS = ("semanas",)
WORKING_TIME = "horas horario turnos".split()
A_LITTLE = ("(un poco|un poquito|poquito|poco|un poquitito) (mas|menos)",)
EACH_DAY = "diarias diario cada dia dias turnos".split()
DOUBT = {
    "a limit or a near amount": (
        "(mas|menos|arriba|debajo|abajo) (de|que) (los|unos)? #",
        "# (dollars)? y (feria|pico|algo|tantos|cacho)",
        "(casi|cerca de|minimo|maximo|por lo menos|al menos|hasta|entre|un poco mas|un poquito mas|un poco menos|alrededor entre) (de|los|las|unos)? #",
        "# (y pico|y algo|o mas|o menos que|y tantos|para arriba)",
        "(quizas|tal vez|creo|creo que|a lo mejor|no se si|me parece|seria|supongo) .. #",
    ),
    "minimum wage, without the amount": ("(el|al|sueldo|salario|lo|pago)? minimo", "(sueldo|salario) minimo"),
    "tips": ("(propinas|propina|tips)",),
    "commission or bonus": ("(comision|comisiones|bono|bonos)",),
    "paid by the piece": (
        "(por|la|cada|a) (pieza|milla|carga|viaje|cuarto|casa|entrega|caja|libra|trabajo|contrato|yarda|corte|cliente|servicio|persona|turno|bote|balde|bolsa|obra|proyecto|pedido|orden|paquete|prenda|costura|habitacion|evento)",
        "(por) (pieza|contrato|destajo|millas|piezas|cuartos|casas|dia trabajado)",
        "a destajo",
    ),
    "two jobs": (
        "en (un|uno|el otro|otro) (trabajo)? .. (otro)",
        "(dos|2|ambos|los dos|los 2) (trabajos|lugares)",
        "(segundo|otro) trabajo",
        "en (uno|un trabajo) .. en (el)? otro",
    ),
    "a shift difference": (
        "(los|en los|fines|fin|de|el) (fines|fin|noche|domingos|sabados|sabado|domingo) (de semana)? .. #",
        "# .. (de noche|en la noche|los fines|fin de semana|los domingos|los sabados) .. #",
        "(tiempo y medio|doble)",
    ),
    "pay that varies": ("(depende|varia|segun|dependiendo|no es fijo|variable|a veces|cambia)",),
    "a raise with no new amount": (
        "(subieron|aumentaron|aumento|bajaron|subio|bajo|mas|menos) (como|de|unos|por|un|solo|nomas)? (# cents|# %|# dollars? mas|un dollars|un peso|# por ciento|# dollars $)",
        "# (dollars|cents) (mas|menos|extra)",
        "un dollars (mas|de aumento)",
    ),
    "somebody else's pay, or other money": (
        "(mi|su) (esposo|esposa|marido|mujer|mama|papa|hermano|hermana|hijo|hija|novio|novia|primo|amigo) .. #",
        "(renta|debo|cuesta|biles|gastos|pago de) .. #",
    ),
    "not paid yet": (
        "(voy a|van a|me van a|vamos a) (ganar|pagar|dar|empezar|cobrar)",
        "(no me han|aun no me|todavia no me) (pagado|pagan)",
        "(pedi|quiero|quisiera|ofrecieron|ofrecen|prometieron|busco|ganaria) .. #",
    ),
}
PAID = (
    "(gano|ganando|pagan|paga|pagaron|dan|saco|sacando|cobro|cobrando|sueldo|salario|pago|hago|recibo|ganamos|gana) ..",
)
PAY_WORDS = "sueldo gano pagan pago subieron aumento".split()
ASIDES = (
    "(me|nos) van a (subir|aumentar|dar) ..",
    "(siempre|ya|me|nos)? (quitan|cortan|bajan|cortaron|quitaron) (las|mis|mas)? horas",
    "(no|apenas) (alcanza|me alcanza|es mucho|es suficiente) ..",
    "(quiero|necesito|pedi) .. (mas|horas|tiempo completo)",
    "(y|mas|con)? .. (overtime|extra|extras) .. (veces|cuando|si|hay)",
    "(overtime|horas extras|extras) (a veces|cuando hay|si hay)",
    "(porque|esta) .. (lento|bajo|despacio)",
    "(sin|no hay|no tengo) (beneficios|overtime|seguro|tips|propinas)",
)
SECOND_JOB = (
    "(y|tambien) (tambien)? (en|por|los|las)? (los|las|la)? (fines|noches|noche|sabados|domingos|tardes) .. (limpio|manejo|vendo|hago|trabajo|cuido|ayudo|corto|reparto)",
    "(y|tambien) (tambien)? (limpio|manejo|vendo|hago|cuido|corto|reparto|ayudo|trabajo) .. (en|los|las|por) (la|las|los)? (noche|noches|fines|sabados|domingos|tardes|semana|lado)",
)
HOURS = {"hours": ("# horas",)}
SCHEDULE = {
    "full_time": ("tiempo completo", "(jornada|turno) (completa|completo)", "full time"),
    "part_time": ("medio tiempo", "(tiempo|jornada) parcial", "(medio|media) (turno|jornada)", "media jornada"),
    "varies": (
        "(varia|varian|cambia|cambian|depende|no es fijo|no son fijas|variable|variables|variado)",
        "(varia|cambia|depende|diferente|diferentes) .. (semana|dia|horario|horas)",
        "(cada semana|siempre) (es|son)? (diferente|cambia|distinto)",
        "no (tengo|hay) (horario|horas) (fijo|fijas)",
        "(de vez en cuando|cuando me llaman)",
    ),
}
HOURS_DOUBT = {
    "a limit": (
        "no #",
        "(prometieron|dijeron|ofrecieron) .. #",
        "(mi|su) (esposo|esposa|marido|mujer|mama|papa|hermano|hermana|hijo|hija|novio|novia|primo|amigo) .. #",
        "(mas|menos) de (las|unas)? #",
        "(casi|cerca de|minimo|maximo|por lo menos|al menos|hasta|entre|no mas de) (de|las|unas)? #",
        "# (horas)? (o mas|o menos que|minimo|maximo|para arriba|y pico)",
        "(trabajaba|hacia|tenia|antes|me daban) .. #",
        "(quiero|necesito|ocupo|pedi|voy a|quisiera) .. #",
        "(a veces|cuando hay|cuando|si hay|depende|segun|dependiendo|unas semanas|otras semanas|hay semanas)",
        "(creo|quizas|tal vez|a lo mejor) .. #",
    ),
    "two jobs": (
        "en (un|uno|el otro|otro) (trabajo)? .. (otro)",
        "(dos|2|ambos|los dos) (trabajos|lugares)",
        "(segundo|otro) trabajo",
        "# (horas)? en .. y # (horas)? en",
    ),
}
DAY_LETTERS: dict[str, int] = {}
SHORT_DAYS = {"lun": 0, "mar": 1, "mie": 2, "jue": 3, "vie": 4, "sab": 5, "dom": 6}
THROUGH = "a hasta al".split()
LISTED = "y el los".split()
EVERY_DAY_SPAN = {
    "5": ("(de)? lunes a viernes", "entre semana", "5 dias"),
    "6": ("(de)? lunes a sabado", "6 dias"),
    "7": ("(todos los dias|diario|7 dias|cada dia|toda la semana)", "(de)? lunes a domingo"),
    "4": ("(de)? lunes a jueves",),
    "3": ("(de)? viernes a domingo",),
}
