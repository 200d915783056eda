"""Spanish words about consent."""

STOP_WORDS = "alto parar para pare paren parenle baja basta cancelar cancela cancelen detener detenganse salir terminar desuscribir desuscribirme desuscribirse cancelame bajenme".split()
STRONG = "alto parar parenle desuscribirme desuscribir desuscribirse bajenme".split()
START_WORDS = ()
HELP_WORDS = "ayuda informacion".split()
AROUND = "si por favor ya gracias con esto eso todo de los las mensajes mensaje todos estos ahora mismo les digo dije no quiero favor".split()
POLITE = "por favor gracias".split()

_MESSAGES = "(mensajes|mensaje|textos|encuestas|encuesta|mensajitos|sms|notificaciones|preguntas)"
OPT_OUT = {
    "opt out": (
        "no (me|nos)? (manden|mande|mandes|escriban|escriba|escribas|envien|envie|envies|texteen|textee|textees|contacten|contacte|contactes|llamen|molesten|moleste|molestes|vuelvan|vuelva|sigan|siga) .. (mas|mensajes|mensaje|otra vez|nada|jamas|nunca|a este numero|a molestar|a escribir|a escribirme|a mandar|a mandarme|mandando|escribiendo|molestando|texteando|este numero|textos|encuestas|por favor|$)",
        "ya no (me|nos)? (manden|mande|mandes|escriban|escriba|escribas|envien|envie|envies|texteen|textee|contacten|contacte|llamen|molesten|moleste|molestes|esten|este)",
        "no (mas|quiero mas|quiero recibir|deseo recibir|deseo mas|quiero que me|me interesa recibir|necesito mas) .. (mensajes|mensaje|mas|textos|encuestas|manden|escriban|contacten|esto|molesten|texteen|sms)",
        "no (quiero|deseo|autorizo) (recibir|mas|estos|esos|sus|que me) .. (mensajes|mensaje|textos|encuestas|escriban|manden|contacten|texteen|molesten|sms|nada)",
        "no (quiero|deseo) (seguir|continuar) (recibiendo|con esto|con estos|con la encuesta|en esto|participando)",
        "no quiero (participar|saber nada)",
        "ya no (quiero|deseo) (mas|recibir|mensajes|estos|sus|participar|seguir|que me) .. (mensajes|textos|encuestas)?",
        "(dejen|deje|deja|dejenme|dejame|dejeme) de (mandar|mandarme|escribir|escribirme|enviar|enviarme|molestar|molestarme|textear|textearme|estar|contactar|contactarme|llamar|preguntar|estarme|fregar|chingar)",
        "(dejenme|dejeme|dejame|dejen) (en paz|tranquilo|tranquila|quieto|quieta|solo|sola)",
        "(paren|pare|para|parenle|detengan|detenga|basta|terminen|cancelen|cancele|cancelar|cancela|detener|parar|alto) (de|con|a|los|las|estos|esos|mis|sus|ya|por|todos|la|el|mi)? .. (mensajes|mensaje|textos|encuestas|mandar|escribir|molestar|texteando|favor|suscripcion|subscripcion|encuesta|textear|esto)",
        "(darme|denme|deme|dame|dar|pueden darme|quiero darme|dese|darnos) de baja $",
        "(darme|denme|deme|dame|dar) de baja (por favor|de (la|esta) (lista|encuesta)|de (los|estos) mensajes|ya|de esto|del programa|de aqui)",
        "de baja (de la lista|de los mensajes|de esta lista|de estos mensajes)",
        "^ baja (por favor|ya)? $",
        "(quitenme|quiteme|quitame|quitar|quiten|quite|saquenme|saqueme|sacame|saquen|sacar|borrenme|borreme|borrame|borren|borre|borrar|eliminenme|eliminen|elimine|eliminar|remuevan|remuevanme|bloqueen) (me|mi|mi numero|mi nombre|este|este numero|de|de ahi|de la lista|de esta lista|de su lista|de aqui|de sus|mis|el|el numero|ya|por favor|de los mensajes)",
        "ya basta",
        "^ basta",
        "no (mas)? (mensajes|textos) (mas)?",
        "^ no mas (mensajes|textos|por favor|gracias)? $",
        "^ ya no mas",
        "ya no (mas)? (mensajes|textos|encuestas)",
        "^ (ya)? (paren|parenle|parale|dejenme) (ya|por favor)? $",
        "no me contacten",
        "no me (escriban|manden|molesten|texteen|envien)",
        "(retiro|revoco) mi consentimiento",
        "(quiero|deseo|como puedo|como me|me quiero|quisiera) (salir|salirme|cancelar|desuscribirme|darme|doy|dar) (de (esto|esta lista|la lista|los mensajes|estos mensajes|aqui|baja|la encuesta|la suscripcion)|los mensajes|mensajes|la suscripcion)",
        "(cancelar|cancelen|cancele|cancela) (mi|la)? (suscripcion|subscripcion|inscripcion)",
        "(^ stop|stop (por favor|ya|los|de|mensajes|con|a))",
        "(no molesten|no molestar|no moleste|no este molestando|no esten molestando)",
        "(los|te|las|voy a|lo) (voy a)? (bloquear|bloqueare|reportar|bloqueo|reporto)",
        "(vayanse|vete|vayase) (al diablo|a la|mucho a)",
    ),
}
NOT_OPT_OUT = {
    "not an opt-out": (
        "(me|le|nos) (dieron|van a dar|dio|quitaron|cancelaron|sacaron|borraron|pararon|bajaron)",
        "de baja (por|medica|en el trabajo|maternidad|temporal|laboral)",
        "dejen? de recibir",
        "deje de",
        "(me|nos) dejaron",
        "no mas de #",
        "no mas (tengo|trabajo|las|los|el|la|medio|estampillas|medicaid|#)",
        "(para|pa) (mi|el|la|los|las|una|un|que|mis|ellos|nosotros|todos|uno)",
        "(trabajo|trabajaba|manejo|hago|trabajando|laboro) para",
        "(con|por) # .. basta",
        "(no dejen|no deje|no paren|no pare) de",
        "(termino|terminar|terminando) (el|la|mi|de|contrato|escuela)",
        "salir (del|de mi|de este) (trabajo|turno)",
        "al salir",
        "(acabo|acabe|voy|vengo) de salir",
        "(llame|llamen|llamame|marque) (me)? (mejor|manana|despues)",
        "(no pude|tuve que|voy a|quiero|necesito) (parar|cancelar|dejar) (mi|el|la) (seguro|cita|trabajo|escuela|clase)",
        "(no me (escriban|manden|llamen|marquen|texteen) (ahorita|cuando|mientras|en la noche|tan|antes|hasta|en el trabajo))",
    ),
}
HELP_ME = ("^ (ayuda|informacion) (por favor)? $",)
DOUBTFUL = {
    "may be an opt-out": (
        "no me interesa",
        "no estoy interesado",
        "no estoy interesada",
        "(por que|porque) (me)? (siguen|sigue|tanto|tantos) (mandando|escribiendo|molestando|mensaje|mensajes)",
        "(ya)? (me)? (cansan|canse|harto|harta|cansado|cansada) (de)? .. (mensajes|preguntas|encuestas)",
        "(es|esto es)? (estafa|fraude)",
        "(chinguen|chinga|vete|vayanse|jodan|fuck) .. (madre|you|diablo|carajo)",
        "(quien|como|de donde) .. (dio|sacaron|consiguieron|tienen) mi numero",
        "demasiados mensajes",
        "^ (alto|parar|baja|cancelar|salir|basta|detener) (ya|esto|eso)? $",
    ),
}
