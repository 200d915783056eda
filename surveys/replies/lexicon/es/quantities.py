"""Spanish words beside numbers."""

WITH = ("con", "punto", "coma")
HALF = ("y medio", "y media", "con medio")
HOURS = ("horas",)
HOUR = ("hora",)
SAID_OF_HOURS = "son : dependen varian cambian".split()
DAYS = ("dias", "dia", "turnos", "noches")
SPANS = ("semanas", "meses", "anos", "semana", "mes", "ano", "minutos")
COUNTED = "hijos hijas ninos personas veces trabajos lugares clases millas libras preguntas empleos".split()
LABELS = "seccion apartamento cuarto nivel grado turno edificio tienda".split()
PER = ("la", "por", "a", "cada", "al", "el", "x")
AGO = ("hace",)
