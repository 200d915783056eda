"""The phrase book of alumni who write Spanish. Data: a reply stays on its line."""

from __future__ import annotations

from bot.simulation.temper import Quirk, Voice

AND = "y"

PAY = {
    "hour": ("{amount} la hora", "${amount} la hora", "{amount} por hora", "{amount} x hora"),
    "week": ("{amount} por semana", "${amount} a la semana", "{amount} semanales"),
    "year": ("{amount} al año", "{amount} por año", "${amount} al año"),
}
BENEFITS = {
    "health": ("seguro médico", "seguro de salud", "aseguranza médica"),
    "dental": ("dental", "seguro dental"),
    "retirement": ("retiro", "401k"),
    "paid_leave": ("vacaciones", "días pagados"),
}
PUBLIC = {
    "snap": ("estampillas", "snap", "cupones de alimentos"),
    "medicaid": ("medicaid",),
    "housing": ("seccion 8", "ayuda de vivienda"),
    "wic": ("wic",),
}

PLAIN = {
    "same": (
        "Sí",
        "si",
        "si todavía",
        "sí, sigo ahí",
        "si sigo trabajando ahi",
        "sigo en {employer}",
        "Sí, en el mismo trabajo",
    ),
    "other": ("No, ahora trabajo en {employer}", "no, trabajo en {employer}", "2"),
    "left_for_own": ("No, ahora trabajo por mi cuenta",),
    "not_working": ("No estoy trabajando", "no, me despidieron", "no trabajo ahora", "3"),
    "working": ("Sí", "si estoy trabajando", "claro que si"),
    "job": (
        "{employer}, {title}",
        "Trabajo en {employer} como {title}",
        "En {employer}, soy {title}",
        "soy {title} en {employer}",
        "trabajo en {employer}",
    ),
    "own_boss": ("trabajo por mi cuenta", "tengo mi propio negocio"),
    "no_job": ("no estoy trabajando", "no trabajo"),
    "yes": ("Sí", "si"),
    "no": ("No", "no"),
    "unemployed": ("busco trabajo", "buscando trabajo", "1"),
    "in_school": ("estoy estudiando", "estudio", "2"),
    "not_looking": ("ninguna", "3"),
    "pay": ("{pay}", "me pagan {pay}", "gano {pay}"),
    "hours": ("{hours}", "{hours} horas", "como {hours} horas", "unas {hours} horas por semana"),
    "pay_and_hours": ("{pay}, {hours} horas", "me pagan {pay}, {hours} horas por semana"),
    "benefits": ("{benefits}", "Sí, {benefits}"),
    "no_benefits": ("ninguno", "no", "Ninguno", "no dan nada", "No, ninguno", "no tengo beneficios"),
    "public": ("{public}", "solo {public}", "recibo {public}"),
    "no_public": ("ninguno", "no", "Ninguno", "nada", "no recibo nada", "No, ninguno"),
    "needs_yes": ("Sí", "si", "1"),
    "needs_partly": ("en parte", "En parte, la renta subió", "2"),
    "needs_no": ("no", "No, no alcanza", "3"),
}

VOICES = {
    Voice.TERSE: {
        "job": ("{employer}, {title}", "{employer}"),
        "pay": ("{amount}", "{pay}"),
        "hours": ("{hours}",),
        "benefits": ("{benefits}",),
        "no_benefits": ("ninguno", "no"),
        "public": ("{public}",),
        "no_public": ("ninguno", "no"),
    },
    Voice.CHATTY: {
        "same": ("Sí, todavía estoy ahí gracias a Dios", "si claro, ahi sigo muy contento 😊"),
        "other": ("No, ya no, ahora trabajo en {employer}",),
        "not_working": ("no, ahorita no estoy trabajando", "No, me quedé sin trabajo el mes pasado"),
        "job": ("Trabajo en {employer} como {title}, me gusta mucho",),
        "pay": ("me pagan {pay} gracias a Dios", "ahorita gano {pay}"),
        "hours": ("trabajo como {hours} horas a la semana",),
        "benefits": ("Sí, me dan {benefits}",),
        "no_benefits": ("no me dan ningún beneficio",),
        "public": ("por ahora recibo {public}",),
        "no_public": ("no recibo nada de eso gracias a Dios",),
    },
    Voice.SPANGLISH: {
        "same": ("si still ahi", "yes todavia ahi"),
        "other": ("no, ahora trabajo en {employer}",),
        "not_working": ("no, not working ahorita",),
        "pay": ("gano {pay}", "{pay}"),
        "hours": ("{hours} horas a week", "{hours} hours"),
        "benefits": ("si, {benefits}",),
        "no_benefits": ("no benefits", "none"),
        "public": ("tengo {public}",),
        "no_public": ("none", "nada"),
    },
}

ONE_LINE = {
    "same": ("si sigo en {employer}", "si todavia ahi"),
    "other": ("no, ahora trabajo en {employer}",),
    "working": ("si, trabajo en {employer} como {title}",),
    "pay": ("me pagan {pay}", "{pay}"),
    "hours": ("{hours} horas por semana",),
    "benefits": ("el trabajo me da {benefits}",),
    "public": ("recibo {public}",),
}

CORRECTIONS = ("perdón, {right}", "perdon quise decir {right}")
#: Where the number alone might be taken for hours.
CORRECTIONS_IN_FULL = ("perdón, quise decir {right_pay}",)

QUIRKS = {
    Quirk.VAGUE_PAY: ("{amount}", "el mínimo", "depende de la semana"),
    Quirk.NEVER_CLEAR: ("depende, más que nada propinas", "depende de la semana"),
    Quirk.ASKS_STAFF: (
        "¿Me puede llamar alguien? tengo una pregunta del certificado",
        "quiero hablar con mi consejera",
    ),
    Quirk.BUSY: ("estoy trabajando, luego le contesto", "ahorita no puedo, más tarde"),
    Quirk.SKIPS: ("prefiero no decir", "skip"),
    Quirk.HARD_TIME: ("nos desalojaron y no tenemos donde dormir esta noche",),
    Quirk.STOPS: ("STOP", "ya no me manden mensajes por favor", "alto"),
    Quirk.WRONG_NUMBER: ("numero equivocado", "se equivocó de número"),
}

#: To the question who it is.
ITS_ME = ("1", "1", "Sí", "si", "si soy yo", "Sí, soy {name}", "sí soy {name}", "claro que si")
NOT_ME = ("2", "no", "No, número equivocado")

THANKS = ("gracias", "de nada", "👍", "gracias a ustedes")
