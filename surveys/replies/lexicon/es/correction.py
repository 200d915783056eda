"""Spanish words that mend an earlier answer, or mean one of the offered numbers."""

STRONG = (
    "(me equivoque|quise decir|corrijo|correccion|error mio|fue error|cambie mi|cambiar mi|cambie (eso|esa|mi)|me confundi|puse mal|escribi mal|se me (olvido|paso|fue)|queria decir|es decir|estaba mal|olvide)",
)
WEAK = ("(perdon|disculpe|disculpa|disculpen|espere|espera|digo|perdone|lo siento|mas bien|sorry)",)
ADDS = ("(tambien|y|ademas)",)
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
