"""Spanish words that mend an earlier answer, or mean one of the offered numbers."""

STRONG = (
    "(me equivoque|me ekivoque|me equiboque|me ekiboque|me confundi|quise (decir|poner|escribir)|queria (decir|poner)|corrijo|correccion|error mio|fue error|fue un error|estaba mal|olvide)",
    "(me equivoque|me confundi) (de|en|con) (la|el|mi)? (fecha|numero|cantidad|horas|nombre|respuesta|pago|sueldo|pregunta)",
    "(cambie|cambiar|cambia|cambien|corrija|corrige) (mi|eso|esa|la|el) (respuesta|pago|sueldo|fecha|horas)? (anterior|pasada)? (a|por)?",
    "(puse|escribi|mande|conteste|di|dije|le puse|le di) mal (la|el|mi)? (fecha|numero|cantidad|pago|nombre|respuesta)?",
    "(se me (olvido|paso|fue) (decir|poner|mencionar)?|es decir)",
)
WEAK = (
    "^ ay no",
    "(perdon|disculpe|disculpa|disculpen|espere|espera|digo|perdone|lo siento|mas bien|sorry|no espere|mejor dicho)",
)
APOLOGY = (
    "(perdon|disculpe|disculpa|perdone|lo siento) (por (la|el) (tardanza|demora|retraso)|por no contestar|por tardar|la demora|apenas (vi|veo) .. (mensaje|esto)?|estaba (trabajando|ocupado|ocupada|dormido|dormida|manejando))",
)
EXPLAINS = (
    "(pense|crei) que (era|decia|preguntaba|preguntaban|querian|hablaba|hablaban|se referia)",
    "(en|de) la (pregunta|respuesta) (anterior|pasada|de antes)",
)
ADDS = ("(tambien|y|ademas)",)
TAKES_BACK = "no".split()
HAD_PUT = "puse dije escribi mande".split()
OPENERS = "ay no oh ah ok".split()
WAS = "era eran fue fueron".split()
UNITS = "el la los de del horas hora por dolares".split()
DIGITS = {
    "uno": "1",
    "una": "1",
    "primero": "1",
    "primera": "1",
    "la primera": "1",
    "el primero": "1",
    "segundo": "2",
    "la segunda": "2",
    "segunda": "2",
    "tercero": "3",
    "la tercera": "3",
}
OPTION_WORDS = ("opcion", "numero", "respuesta", "la", "el", "es", "mi")
