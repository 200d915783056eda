"""Spanish words that forbid taking a value at its face: another time, an exception, a part left unsaid."""

ANOTHER_TIME = {
    "condition": (
        "(al|para) (empezar|principio|comenzar)",
        "(hasta|a partir|una vez)",
        "cuando (trabajo|hago|hay|me toca|paso|pase|termine|cumpla)",
        "si (me|trabajo|paso|hago)",
        "(en|durante) (el)? (entrenamiento|prueba)",
    ),
    "later": (
        "(despues de|dentro de)",
        "en (#|unos|un|dos) .. (dias|semanas|meses|mes|semana)",
        "(proximo|proxima|pronto|manana|quizas|ojala)",
        "(van|va|voy|iba|iban) a",
        "el (otro|mes|ano) (mes|ano|que viene|que entra)",
        "que viene",
        "(debe|deberian|prometieron)",
        "(quiero|quisiera|pedi) #",
    ),
}
EXCEPT = ("(excepto|menos el|menos la|menos los|menos las|salvo|aparte de|quitando|todo menos|todos menos)",)
NOTHING_BUT = ("(nada|ninguno|ninguna) .. (excepto|menos|salvo|aparte de|mas que)",)
TURNS = "pero aunque sino luego despues ahora encontre empece".split()
FOR_A_WHILE = (
    "hasta (el|la|#|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|manana|que|fin)",
    "(ultimo|ultima) (dia|semana|turno)",
    "(me|nos) van a (descansar|correr|despedir|cortar)",
)
DAYS = "lunes martes miercoles jueves viernes sabado domingo".split()
IRONY = ("(si|aja) como no", "ojala", "ya quisiera", "quisiera")
PLAIN = (
    "el la los las un una unos de del en y e o u con para por que se me mi mis te tu lo le les nos a al es son tengo tenemos tiene tienen dan da "
    "doy recibo recibimos recibe hay si no ni ya aun todavia tambien solo nomas nada mas algo cada mes semana trabajo compania bebe hijos hija hijo "
    "ninos familia ahora ahorita gracias dios pagan ofrecen ofrece agarro agarramos uso plan seguro ayuda muy bien poco un".split()
)
HOPED = ("(estudiando|entrenando|aprendiendo|quiero|voy) (para|a) ser", "(estudio|quiero ser)")
VERBS = "ayudo ayudando encargado superviso cuido".split()
SURELY_PUBLIC = "estampillas cupones medicaid wic ssi".split()
HAVE = "recibo recibimos tengo tenemos agarro".split()
NEW_PART = "yo todavia no mi aun recibo tengo tambien sigo".split()
PAUSE = ("(en|de|un) descanso", "(tomando|tome) un (descanso|tiempo)")
TO_SCHOOL = (
    "(vuelvo|regreso|regresar|volver|entrar|quiero ir) a? (la)? (escuela|clases|universidad)",
    "(voy a|quiero|pienso|van a) (estudiar|regresar|volver|entrar)",
)
OTHERS = (
    "(mi|mis|su|nuestro|nuestra) (hijo|hijos|hija|hijas|mama|papa|hermano|hermana|esposo|esposa|marido|prima|primo|amigo|amiga|novio|novia|tio|tia|suegra|cunado)",
)
SELF = "yo a mi me mio estoy gano trabajo tengo".split()
HARMLESS_DENIALS = (
    "no (muchas|muchos|trabajo (fines|domingos|sabados))",
    "no (mucho|es mucho|alcanza|me alcanza|hay (overtime|problema)|me quejo|es suficiente|esta mal)",
    "nada (mas|especial|nuevo)",
)
ADDRESS = ("(vivo|direccion) (en|es)? (el|la)? #",)
TRYING = "tratando esperando ojala".split()
