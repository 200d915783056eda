"""Spanish wording. Written with its accents; sent without those that would cost a second segment."""

from datetime import date

from surveys.questions import Question

_MONTHS = ("ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sep", "oct", "nov", "dic")


def day(on: date) -> str:
    """A date as people write it."""
    return f"{on.day} {_MONTHS[on.month - 1]} {on.year}"


#: The first text to somebody who is known to have the phone.
OPENING = "{org}: mensaje automático, sin atención directa; emergencia 911. Hasta {questions} preguntas. Pueden aplicar cargos. STOP=salir, AYUDA=ayuda."

#: The first text to a number where nobody is known to be the alum. Whoever reads it learns who sends it, and no more.
INTRODUCTION = "{org}: mensajes automáticos, sin atención las 24 horas; emergencia: 911. Unas 5 encuestas cortas al año. Pueden aplicar cargos por msjs y datos. Responda STOP para salir, AYUDA para ayuda."

IS_IT_YOU = "¿Es usted {name}? Responda 1=sí, 2=no"
#: Where no first name is on file.
IS_IT_ANYBODY = "¿Es usted la persona que se inscribió para estas encuestas? Responda 1=sí, 2=no"
SORRY = "Perdón, no entendí."
THANKS = "Gracias."

REMINDER = "{org} otra vez, con una pregunta corta: {question}"

#: The first words of each show on a locked screen: they name no benefit and no program.
QUESTIONS = {
    Question.SAME_EMPLOYER: "¿Sigue trabajando en {employer}? Responda 1=sí, 2=no, trabajo en otro lugar, 3=no trabajo ahora",
    Question.STATUS: "¿Está trabajando ahora? Responda 1=sí, 2=no",
    Question.JOB: "¿Dónde trabaja ahora y qué hace ahí? Si no está trabajando, díganos.",
    Question.WORKED_IN_PERIOD: "¿Trabajó con pago en algún momento del {asks_from} al {asks_to}? Responda 1=sí, 2=no",
    Question.ACTIVITY: "¿Qué describe mejor su situación? Responda 1=busco trabajo, 2=estudio o me capacito, 3=ninguna",
    Question.PAY: "¿Cuánto le pagan antes de impuestos, y por qué período? Por ejemplo: 15.50 la hora, o 600 por semana",
    Question.HOURS: "¿Más o menos cuántas horas trabaja por semana?",
    Question.PAY_AND_HOURS: "¿Cuánto le pagan antes de impuestos y cuántas horas trabaja por semana? Por ejemplo: 15.50 la hora, 32 horas",
    Question.EMPLOYER_BENEFITS: "¿Su trabajo le da seguro médico, días pagados, retiro u otros beneficios? ¿Cuáles? O responda ninguno.",
    Question.PUBLIC_BENEFITS: "¿Cuáles de estos recibe ahora, o ninguno? SNAP (estampillas), TANF, Medicaid, SSI, ayuda de vivienda, WIC, desempleo, cuidado de niños.",
    Question.NEEDS_MET: "Última: ¿este trabajo cubre sus necesidades? Responda 1=sí, 2=en parte, 3=no, y por qué si quiere.",
}

AGAIN = {
    Question.SAME_EMPLOYER: "Perdón, no entendí. ¿Sigue en {employer}? Responda 1=sí, 2=trabajo en otro lugar, 3=no trabajo",
    Question.STATUS: "Perdón, no entendí. ¿Está trabajando ahora? Responda 1=sí, 2=no",
    Question.JOB: "Perdón, no entendí. ¿Cómo se llama el lugar donde trabaja ahora? Si no trabaja, responda: no trabajo",
    Question.WORKED_IN_PERIOD: "Perdón, no entendí. ¿Algún trabajo con pago del {asks_from} al {asks_to}? Responda 1=sí, 2=no",
    Question.ACTIVITY: "Perdón, no entendí. Responda 1=busco trabajo, 2=estudio o me capacito, 3=ninguna",
    Question.PAY: "Perdón, para anotarlo bien: ¿cuánto antes de impuestos, y es por hora, por semana, cada dos semanas, por mes o por año?",
    Question.HOURS: "Perdón, para anotarlo bien: ¿cuántas horas en una semana normal? Un número basta, por ejemplo 32",
    Question.PAY_AND_HOURS: "Perdón, para anotarlo bien: ¿cuánto por hora o por semana, y cuántas horas? Por ejemplo: 15.50 la hora, 32 horas",
    Question.EMPLOYER_BENEFITS: "Perdón, no entendí. ¿Cuáles le da el trabajo: seguro médico, dental, días pagados, retiro, otro? O responda ninguno.",
    Question.PUBLIC_BENEFITS: "Perdón, no entendí. Diga cuáles recibe ahora, como SNAP o Medicaid, o responda ninguno.",
    Question.NEEDS_MET: "Perdón, no entendí. ¿Este trabajo cubre sus necesidades? Responda 1=sí, 2=en parte, 3=no",
}

#: In place of an employer whose name no text can carry.
SOME_JOB = "su trabajo"

CONTACT = "Preguntas: {phone}."

PHRASES = {
    "thanks": "Gracias, eso es todo por ahora. Sus respuestas le ayudan mucho a {org}. {contact}",
    "updated": "Gracias, ya lo cambiamos.",
    "later": "No hay problema. Responda aquí cuando pueda.",
    "staff": "Gracias. Alguien de {org} le va a contactar. {contact}",
    "who": "Somos {org}, mensaje automático. {contact} Responda STOP para salir.",
    "help": "{org}, seguimiento. {contact} Pueden aplicar cargos por mensajes y datos. Responda STOP para salir.",
    "opted_out": "{org}: ya no recibirá más mensajes. Responda START para volver.",
    "opted_in": "{org}: unas 5 encuestas cortas al año. {contact} Pueden aplicar cargos por msjs y datos. AYUDA=ayuda, STOP=salir.",
    "resubscribed": "{org}: unas 5 encuestas cortas al año. Volverá a recibirlas. {contact} Pueden aplicar cargos por msjs y datos. AYUDA=ayuda, STOP=salir.",
    "doubtful_stop": "{org}: responda STOP si no quiere más mensajes. Si no, le preguntaremos otro día.",
    "wrong_number": "Perdón. No volveremos a escribir a este número.",
    "noted": "Perdón, ya lo anotamos.",
    "bereaved": "Lamentamos mucho su pérdida. No volveremos a escribir.",
    "self_harm": "Mensaje automático. Llame al 988 (oprima 2) o mande AYUDA al 988 ahora. En peligro: 911. Avisaremos al personal.",
    "violence": "Gracias. Una persona de nuestro equipo le va a contactar. Emergencia: 911.",
    "hardship": "Llame al 211 para ayuda local. Nuestro equipo le va a contactar.",
}

#: No text: what a person is shown, on paper or on a page, or is told, when they agree to texts.
AGREEMENT = (
    "Acepto recibir mensajes de texto automáticos de {org} en el número de celular que doy: unas 5 encuestas cortas al "
    "año sobre trabajo, pago, estudios y beneficios, con pocas preguntas cada una y uno o dos recordatorios. "
    "Pueden aplicar cargos por mensajes y datos. Puedo responder STOP en cualquier momento para no recibir más, o "
    "AYUDA para pedir ayuda. {contact} Aceptar no es condición para recibir ningún servicio."
)
