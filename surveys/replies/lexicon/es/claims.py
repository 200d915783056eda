"""Spanish words that place an amount in time: one said of today, of before, of later, or of overtime only."""

TURNS = "pero aunque sino".split()
JOINTS = "y mas luego despues tambien asi entonces".split()
NEW_SUBJECT = "yo me ellos gano estoy van va ahora ahorita subieron bajaron pagan hoy".split()
UPTO = "a hasta".split()
OTHERS = "ellos ella".split()
TIMES = {
    "now": (
        "(ahora|ahorita|hoy|actualmente|hoy en dia)",
        "(estoy|ando) (en|ganando|a|con) .. #",
        "(subieron|suvieron|bajaron|aumentaron|subio|suvio|bajo|cambiaron) a .. #",
    ),
    "earlier": (
        "(ganaba|pagaban|pagaba|daban|antes|empece|empezaron|empezo|era|eran|cobraba|trabajaba|hacia|tenia|estaba) .. #",
        "(al principio|primero) (a|en|con|ganando)? .. #",
        "entre (ganando|con|a) #",
        "(subieron|bajaron|aumentaron|subio|bajo|cambiaron|paso|pase) de .. #",
        "(en vez de|no|ya no) (son|a|gano|es)? #",
        "# .. (antes $|al principio|cuando (empece|entre))",
    ),
    "from": ("^ de #", "de # a"),
    "up from": ("a # (la hora)? de #",),
    "later": (
        "(van|va|voy|vamos) a .... #",
        "(me|nos)? (lo|la|los)? (suben|subiran|pagaran|daran|aumentan|aumentaran|bajan|bajaran) .. #",
        "(dijeron|prometieron|ofrecieron) .... #",
        "(quieren|kieren|piensan|planean|prometen) .. #",
        "(quiero|quisiera|ojala|espero|busco|buscando|ocupo|necesito|queria|pedi) (que|me|a|tener|hacer|ganar|llegar|dieran|den|trabajar|agarrar)? (que|a|me|dieran|den|las)? (como|unas|unos|las)? #",
        "(en|para|despues de) (enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|el entrenamiento|# dias|# meses) .. #",
        "# .. (despues de|el proximo|la proxima|proximo|pronto|el mes que|el ano que|al pasar) ..",
        "# .. (a partir de|desde el proximo|cuando (termine|pase|cumpla|acabe))",
    ),
    "later beside now": (
        "# .. (en|para) (enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)",
    ),
    "overtime": (
        "# (horas)? (de)? (overtime|extra|extras)",
        "(overtime|horas extras|extras|tiempo extra) (es|a|son|pagan|la|las)? .. #",
        "las primeras # horas",
    ),
    "taken": ("(quitan|quitaron|descuentan|descontaron|rebajan|rebajaron) (como|unos|de)? #",),
    "theirs": (
        "(mi|su) (esposo|esposa|marido|mujer|mama|papa|hermano|hermana|hijo|hija|novio|novia|primo|prima|amigo|amiga|companero) (gana|hace|saca|esta|le pagan|trabaja)? (a|en|como)? #",
    ),
    "raise": (
        "(aumento|subieron|aumentaron|subio|mas) (me|como|de|unos|por|un|solo|nomas)? .. #",
        "# (dollars|cents|%)? (mas|de aumento)",
    ),
}
HARMLESS_TIMES = (
    "(mi|el) (ultimo)? cheque (fue|era|salio) (de|en|por)?",
    "(lo mismo|igual|lo mismo que|igual que) (de|que)? (antes|cuando) (empece|entre)?",
    "si (es|eso es) (eso|lo que) .. (pregunta|preguntan|quiere|quieren)?",
    "(despues|antes) de (los|las|el|que)? (taxes|tax|impuestos|descuentos|deducciones|quitan|quitar|todo)",
    "(cuando|si) hay (trabajo|jale|chamba)",
)
COINS = "peseta cora dollars".split()
RAISES = "aumento subieron aumentaron mas".split()
OVERTIME = "overtime extra extras".split()
EXTRA = "overtime extra extras sabado sabados domingo domingos".split()
SUMS = "son total asi sea osea igual".split()
GETTING_TO = "ando estoy en a ahora ahorita , nomas solo son me nos dan dejaron bajaron subieron y como unas ya tengo hago".split()
TIMES_SIGN = "de por x".split()
SHIFTS = "turnos turno dias noches cada diarias".split()
NEARLY = "casi no".split()
