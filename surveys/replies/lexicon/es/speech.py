"""Spanish: spellings and short forms, number words, yes and no, small words. Accents are left out everywhere."""

SPELLINGS = {
    "q": "que", "ke": "que", "xq": "porque", "pq": "porque", "porq": "porque", "xk": "porque", "tb": "tambien", "tmb": "tambien", "tbn": "tambien", "x": "por", "toy": "estoy", "stoy": "estoy", "estoi": "estoy",
    "trabajndo": "trabajando", "travajo": "trabajo", "trabjo": "trabajo", "travajando": "trabajando", "trabajo": "trabajo", "aki": "aqui", "ay": "ay", "ahy": "ahi", "hai": "ahi",
    "sip": "si", "sii": "si", "sipi": "si", "simon": "si", "nel": "no", "nop": "no", "nanai": "no", "naa": "no", "hrs": "hours", "hs": "horas", "ora": "hora", "oras": "horas", "dolar": "dollars", "dolares": "dollars", "dlls": "dollars", "dlls.": "dollars", "dls": "dollars", "dolars": "dollars", "pesos": "dollars",
    "centavos": "cents", "semanales": "semanal", "mensuales": "mensual", "quincenales": "quincenal", "anuales": "anual", "diarios": "diario", "diaria": "diario", "semanalmente": "semanal", "mensualmente": "mensual", "anualmente": "anual",
    "grasias": "gracias", "gracia": "gracias", "grax": "gracias", "grcs": "gracias", "porfavor": "por favor", "xfa": "por favor", "porfa": "por favor", "porfis": "por favor", "xfavor": "por favor", "pf": "por favor",
    "mensage": "mensaje", "mensages": "mensajes", "mensaj": "mensaje", "msj": "mensaje", "msjs": "mensajes", "mensajitos": "mensajes", "textos": "mensajes", "texto": "mensaje", "escuela": "escuela", "eskuela": "escuela", "estanpillas": "estampillas", "estampias": "estampillas",
    "setiembre": "septiembre", "haci": "asi", "asta": "hasta", "desempleada": "desempleado", "empleada": "empleado", "orita": "ahorita", "aorita": "ahorita", "horita": "ahorita", "nomas": "nomas", "despues": "despues", "despue": "despues", "lla": "ya", "yaa": "ya", "nadaa": "nada", "tdv": "todavia", "todabia": "todavia", "todavia": "todavia", "vien": "bien", "tanbien": "tambien",
    "nececito": "necesito", "nesesito": "necesito", "kiero": "quiero", "quero": "quiero", "kien": "quien", "numero": "numero", "equibocado": "equivocado", "ekivocado": "equivocado", "equivocada": "equivocado", "aser": "hacer", "gano": "gano",
}
DOUBLE_LETTERS = ("llamo", "ella", "ellos", "alla", "leer", "calle", "pollo")
NUMBERS = {
    "cero": 0, "dos": 2, "tres": 3, "cuatro": 4, "cinco": 5, "seis": 6, "siete": 7, "ocho": 8, "nueve": 9, "diez": 10, "doce": 12, "trece": 13, "catorce": 14, "quince": 15, "quinse": 15, "dieciseis": 16, "diesiseis": 16,
    "diecisiete": 17, "diesisiete": 17, "dieciocho": 18, "diesiocho": 18, "diecinueve": 19, "diesinueve": 19, "veinte": 20, "veinti": 20, "veintiuno": 21, "veintiun": 21, "veintidos": 22, "veintitres": 23, "veinticuatro": 24, "veinticinco": 25, "veintiseis": 26, "veintisiete": 27,
    "veintiocho": 28, "veintinueve": 29, "treinta": 30, "cuarenta": 40, "cincuenta": 50, "sesenta": 60, "setenta": 70, "ochenta": 80, "noventa": 90, "cien": 100, "ciento": 100, "doscientos": 200, "trescientos": 300, "cuatrocientos": 400,
    "quinientos": 500, "seiscientos": 600, "setecientos": 700, "ochocientos": 800, "novecientos": 900, "mil": 1000,
}
ONE = ("uno", "un", "una")
HUNDREDS = ()
THOUSANDS = ("mil",)
YES = "si claro simon correcto exacto afirmativo cierto efectivamente obvio".split()
NO = "no nunca tampoco ninguno ninguna ningun nada nadie".split()
FILLERS = (
    "gracias hola buenas senor senora senorita pues bueno oye mire fijese ahorita ahora actualmente hoy saludos disculpe bendiciones"
).split()
MARKERS = frozenset(
    "que el los las estoy trabajo trabajando por para hora horas semana si gracias tengo pero muy donde cuando ahorita ahora estampillas nada todavia sigo sin me mi una uno es ya desde hace dolares gano pagan buscando escuela numero quien ustedes en y".split()
) - frozenset(("no", "me"))
NEGATORS = "no sin nunca tampoco ni jamas dejo perdi".split()
ECHO_YES = ("claro que si", "por supuesto", "por supuesto que si", "asi es", "como no", "desde luego", "si claro", "eso si", "si lo estoy", "lo estoy", "si estoy", "pues si", "ya lo creo", "obvio que si", "si senor", "si senora", "si asi es")
ECHO_NO = ("claro que no", "para nada", "no para nada", "pues no", "por supuesto que no", "no lo estoy", "no estoy", "no senor", "no senora", "de ninguna manera")
PLEASANTRIES = ("por favor", "(muchas|mil|muchisimas) gracias", "gracias (a dios|por (preguntar|todo|su ayuda|preocuparse)|a usted|a ustedes|dios)?", "(buenos|buenas) (dias|tardes|noches)", "(que)? dios (lo|la|los|te|le|les) (bendiga|bendigan)", "que (tenga|tengan) (buen|un buen|bonito|lindo) (dia|noche|tarde)", "(buen|bonito|lindo) dia", "como esta", "la verdad", "por el momento", "ahora mismo", "ahorita mismo")
AFTER_NO = "puedo quiero se tengo estoy recibo he hay me te le lo la nos les es son soy voy entiendo conozco creo quisiera deseo debo importa necesito recuerdo sabe sabria mas gano voy pienso hago tenemos".split()
