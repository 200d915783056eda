"""Spanish words for dates."""

MONTHS = {
    "enero": 1,
    "febrero": 2,
    "marzo": 3,
    "abril": 4,
    "mayo": 5,
    "junio": 6,
    "julio": 7,
    "agosto": 8,
    "septiembre": 9,
    "octubre": 10,
    "noviembre": 11,
    "diciembre": 12,
}
WEEKDAYS = {"lunes": 0, "martes": 1, "miercoles": 2, "jueves": 3, "viernes": 4, "sabado": 5, "domingo": 6}
HOLIDAYS = {
    "navidad": "christmas",
    "ano nuevo": "new year",
    "accion de gracias": "thanksgiving",
    "dia de gracias": "thanksgiving",
    "dia del trabajo": "labor",
    "nochebuena": "christmas eve",
    "halloween": "halloween",
    "pascua": "easter",
    "dia de las madres": "mothers",
    "dia del padre": "fathers",
    "4 de julio": "july 4",
}
SEASONS = {"primavera": 1, "verano": 2, "otono": 3, "invierno": 4}
AGO_AFTER = ("atras",)
AGO_BEFORE = ("hace", "desde hace", "ase")
UNITS = {
    "dia": "day",
    "dias": "day",
    "semana": "week",
    "semanas": "week",
    "mes": "month",
    "meses": "month",
    "ano": "year",
    "anos": "year",
}
ONE = ("un", "una", "1", "uno")
VAGUE = ("como", "casi", "mas", "unos", "unas", "aproximadamente")
TODAY = {
    "hoy": 0,
    "esta manana": 0,
    "ayer": 1,
    "anoche": 1,
    "antier": 2,
    "anteayer": 2,
    "antes de ayer": 2,
    "el otro dia": -1,
}
PAST_DAY = ("el", "este", "desde", "desde el", "el pasado", "pasado")
FUTURE_DAY = ("proximo", "el proximo", "manana", "este proximo", "el otro")
LAST = ("pasado", "pasada")
LAST_MONTH = ("el mes pasado", "mes pasado")
THIS_MONTH = ("este mes", "a principios de mes", "este mismo mes")
LAST_YEAR = ("el ano pasado", "ano pasado", "del ano pasado")
THIS_YEAR = ("este ano", "de este ano", "del presente ano")
LAST_WEEK = ("la semana pasada", "semana pasada")
THIS_WEEK = ("esta semana",)
UNCLEAR = ("(no se|no recuerdo|no me acuerdo)", "(la proxima|proxima) (semana|mes)")
DAY_UNKNOWN = (
    "(ya)? (no (se|recuerdo|me acuerdo)|se me olvido) (bien|exactamente|muy bien)? (el|que|de|del|cual)? (el)? (dia|fecha)",
)
VAGUE_TIME = (
    "(unos|unas|algunos|algunas|varios|varias) (dias|semanas|meses|anos)",
    "hace (poco|rato|mucho|tiempo|un rato|poquito)",
    "(recien|recientemente)",
    "(cuando|despues de que|antes de) .. (programa|termine|sali|clase|escuela|gradue)",
    "(en|el|la|este|pasado) (verano|otono|invierno|primavera)",
    "(principios|fines|finales|mediados) de (ano|mes|semana)",
    "par de (dias|semanas|meses)",
)
BEFORE_DAY = ("antes",)
AFTER_DAY = ("despues",)
NEAR_DAY = ("como", "alrededor", "cerca")
JUST = ("poco", "justo", "luego")
STARTS = ("empiezo", "comienzo", "entro", "empezar")
LONG = ("llevo", "tengo", "como", "van")
#: The day itself, when more than one date is told.
FIRST_DAY = (
    "primer dia",
    "dia de inicio",
)
LAST_DAY = ("ultimo dia",)
EARLIER_DAY = ("(contrataron|aplique|entrevista|firme) .. (fue|el|en)?",)
GREETING = ("(feliz|felices) (ano nuevo|navidad|dia|pascua|pascuas|lunes|viernes|domingo|sabado)",)
BEGAN = (
    "(empece|comence|inicie)",
    "(mi)? primer dia fue",
    "(si|trabajo|trabajando|ahi|aqui) desde",
)
TO_THE_DATE = "en el desde a trabajar trabajo ahi alli aqui ay como la del de principios finales este nuevo mi con ellos ,".split()
LEARNING = "escuela clases curso colegio".split()
DATE_JOINTS = "de del el en ,".split()
OF = ("de", "del")
THE = ("el",)
ON_THE = ("el",)
FIRST = ("primero", "primer")
LASTS = ("ultimo",)
ALSO_WORDS = ()
BEFORE_MONTH = "que fue de en desde".split()
BEHIND_MONTH = ()
BEFORE_YEAR = "el en desde ano de del".split()
NEAR_YEAR = "como fue por alrededor".split()
BEHIND_YEAR = "creo , .".split()
NOT_A_DAY = "horas la".split()
RANKED = ()
EVERY = "cada los a y".split()
WEEKS = ("semana",)
WEEKENDS = ()
TO_A_WEEKDAY = "el ,".split()
