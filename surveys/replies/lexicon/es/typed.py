"""Spanish words for questions of a plain type: numbers, money, days, yes and no."""

ARTICLES = "un una".split()
UNITS = {
    word: number
    for number, words in enumerate(
        (
            "cero",
            "uno un una",
            "dos",
            "tres",
            "cuatro",
            "cinco",
            "seis",
            "siete",
            "ocho",
            "nueve",
            "diez dies",
            "once",
            "doce",
            "trece",
            "catorce",
            "quince",
            "dieciseis diesiseis",
            "diecisiete diesisiete",
            "dieciocho diesiocho",
            "diecinueve diesinueve",
            "veinte",
            "veintiuno veintiun veintiuna",
            "veintidos",
            "veintitres",
            "veinticuatro",
            "veinticinco",
            "veintiseis",
            "veintisiete",
            "veintiocho",
            "veintinueve",
        )
    )
    for word in words.split()
    if number not in (10, 20)
}
TENS = {
    "diez": 10,
    "veinte": 20,
    "treinta": 30,
    "cuarenta": 40,
    "cincuenta": 50,
    "sesenta": 60,
    "setenta": 70,
    "ochenta": 80,
    "noventa": 90,
}
HUNDREDS: dict[str, int] = {}
WHOLE_HUNDREDS = {
    "cien": 100,
    "ciento": 100,
    "doscientos": 200,
    "trescientos": 300,
    "cuatrocientos": 400,
    "quinientos": 500,
    "seiscientos": 600,
    "setecientos": 700,
    "ochocientos": 800,
    "novecientos": 900,
    "doscientas": 200,
    "trescientas": 300,
    "cuatrocientas": 400,
    "quinientas": 500,
    "seiscientas": 600,
    "setecientas": 700,
    "ochocientas": 800,
    "novecientas": 900,
}
SCALES = {"mil": 3, "millon": 6, "millones": 6}
#: A billón is a million millions in Spain and a thousand millions to many in the United States.
DOUBTFUL_SCALES = "billon billones trillon trillones".split()
AND = "y".split()
OVER = "sobre".split()
MULTIPLES = "mitad doble triple cuarto tercio".split()
POINT = "punto coma".split()
WITH = ("con",)
MINUS = "menos".split()
DOZENS = "docena docenas".split()
PAIR = ("par",)
LONE = {"ninguno": 0, "ninguna": 0}
HALF = "medio media".split()
PARTS = {
    "medio": 2,
    "media": 2,
    "tercio": 3,
    "tercios": 3,
    "cuarto": 4,
    "cuartos": 4,
    "quinto": 5,
    "quintos": 5,
    "octavo": 8,
    "octavos": 8,
    "decimo": 10,
    "decimos": 10,
}
ORDINALS = {"primero": 1, "primer": 1, "segundo": 2, "tercero": 3, "tercer": 3}
LIMITS = (
    "mas de|menos de|por lo menos|al menos|a lo menos|como minimo|como maximo|a lo mas|hasta|desde|entre|arriba de|"
    "por encima de|debajo de|casi|a partir de|maximo|minimo|comienzan en|empieza en|empiezan en"
)
AFTERWARDS = "o mas|o menos|para arriba|minimo|maximo|y pico|y tantos"
JOINTS = "a o y u al hasta".split()
NOT = "no nunca tampoco ni".split()
LONE_BESIDE = "solo solamente tengo nomas".split()

DOLLARS = "dolar dolares dls dolls".split()
OF_US = "americano americanos estadounidense estadounidenses eeuu".split()
CENTS = "centavo centavos".split()
FOREIGN = (
    "libra libras franco francos marco marcos corona coronas rublo rublos yenes yuanes rupia rupias peseta pesetas pta "
    "ptas pt bolivar bolivares colon colones quetzal quetzales lempira lempiras cordoba cordobas sol soles guarani "
    "guaranies real reales dirhams dinares liras florin florines canadiense canadienses australiano australianos "
    "neozelandes neozelandeses mexicano mexicanos chileno argentinos colombianos esterlina esterlinas puntos"
).split()
FOREIGN_BESIDE = "sol soles real reales colon marco marcos corona coronas libra libras puntos pt".split()
MONEY_TALK = (
    "como unos unas solo solamente nomas gano ganaba me pagan pago pagaban son es eran la el mi al a por hora horas "
    "semana semanal mes mensual ano anual dia diario cada en de bruto neto brutos netos antes despues impuestos "
    "aproximadamente alrededor cerca ahora sueldo salario si pues"
).split()

MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "enero ene",
            "febrero",
            "marzo",
            "abril abr",
            "mayo",
            "junio",
            "julio",
            "agosto ago",
            "septiembre setiembre",
            "octubre",
            "noviembre",
            "diciembre dic",
        ),
        start=1,
    )
    for name in names.split()
}
WEEKDAYS = {
    name: number
    for number, names in enumerate(
        (
            "lunes lun",
            "martes mart",
            "miercoles mie",
            "jueves jue",
            "viernes vie",
            "sabado sab",
            "domingo dom",
        )
    )
    for name in names.split()
}
NEAR_DAYS = {
    "el dia despues de manana": 2,
    "pasado manana": 2,
    "el dia antes de ayer": -2,
    "antes de ayer": -2,
    "anteayer": -2,
    "antier": -2,
    "antes de anoche": -2,
    "ayer": -1,
    "anoche": -1,
    "hoy": 0,
    "esta manana": 0,
    "esta tarde": 0,
    "esta noche": 0,
    "manana por la manana": 1,
    "manana en la manana": 1,
    "manana por la tarde": 1,
    "manana por la noche": 1,
    "manana": 1,
}
SPANS = {
    "dia": 1,
    "dias": 1,
    "semana": 7,
    "semanas": 7,
    "quincena": 0,
    "mes": 0,
    "meses": 0,
    "ano": 0,
    "anos": 0,
    "hora": 0,
    "horas": 0,
    "minuto": 0,
    "minutos": 0,
}
AGO = "atras"
BACK = "hace"
AHEAD = "en|dentro de"
FROM_NOW = "a partir de hoy"
VAGUE = "como unos unas varios varias algunos algunas casi aproximadamente pocos mas menos".split()
LAST = "pasado|pasada|ultimo|ultima"
NEXT = "proximo|proxima|que viene|siguiente|entrante"
COMING = ""
THIS = "este|esta"
WEEK = "semana"
LAST_DAY = "ultimo dia"
OF = "de|del|el|en|la"
BESIDE = "antes de|despues de|antes del|despues del|hasta|entre|desde antes de"
HOLIDAYS = {
    "navidad": "christmas",
    "nochebuena": "christmas eve",
    "nochevieja": "new years eve",
    "ano nuevo": "new year",
}
NOON = "mediodia|medianoche"

YES = (
    "por supuesto|por supuesto que si|claro|claro que si|si claro|desde luego|de acuerdo|vale|dale|correcto|es correcto|"
    "verdad|es verdad|verdadero|cierto|es cierto|afirmativo|efectivamente|exacto|exactamente|asi es|eso es|esta bien|"
    "ok esta bien|bueno|perfecto|simon|sip|obvio|obviamente|seguro|seguro que si|sin duda|como no|si por favor|"
    "con gusto|me parece bien|estoy de acuerdo|definitivamente|totalmente|absolutamente|ciertamente|sale|va|orale|andale|eso|si senor|"
    "si|creo que si si|lo estoy|si lo estoy|si lo hare|lo hare"
)
NO = (
    "claro que no|por supuesto que no|para nada|de ninguna manera|de ningun modo|en absoluto|nunca|jamas|nunca jamas|negativo|falso|"
    "es falso|no es verdad|no es cierto|no es correcto|incorrecto|no lo creo|no creo|creo que no|no estoy de acuerdo|"
    "no esta bien|no gracias|todavia no|aun no|ni hablar|ni loco|ni loca|nel|nop|nones|que va|definitivamente no|"
    "absolutamente no|desde luego que no|seguro que no|ahorita no|ahora no|por ahora no|no senor|no lo estoy|"
    "no me gusta|no quiero|no"
)
NEITHER = "no hay problema|no importa|no pasa nada|ni modo|no hay de que|no mames"
SAID = "dije que|dije"
