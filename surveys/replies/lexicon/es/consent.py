"""Spanish words about consent, built from classes as in English: whom one asks not to write, what to stop, what to erase."""

STOP_WORDS = "alto parar para pare paren parenle parele baja basta cancelar cancela cancelo revoco remover remuevame cancelen detener detenganse salir terminar desuscribir desuscribirme desuscribirse cancelame cancelenme canceleme cancele bloqueenme bloqueeme bloqueame bajenme mute bloqueado bloqueados bloqueada bloquear".split()
STRONG = "alto parar parenle parele desuscribirme desuscribir desuscribirse bajenme".split()
KEYWORDS = "alto parar baja".split()
IN_JEST = ()
#: Commands that a "no" before them turns into their contrary.
COMMANDS = "dejen deje dejes paren pares borren borre borres quiten quite quites saquen saque saques eliminen elimine remuevan remueva cancelen cancele detengan suspendan terminen den olviden bajen".split()
PLAINEST = "desuscribir desuscribirme desuscribirse".split()
START_WORDS = ()
HELP_WORDS = "ayuda informacion".split()
AROUND = "si por favor ya gracias con esto eso todo de los las mensajes mensaje todos estos ahora mismo les digo dije no quiero wey guey bro compa mija mijo senorita senora senor senores joven amigo amiga oiga oigan oye hey ay uy pues porfa porfis porfavor hombre neta bueno".split()
POLITE = "hola oiga oigan buenas buenos dias tardes por favor gracias ya disculpe disculpen perdon mire miren senor senora senorita joven bendiciones".split()

_MESSAGES = "(mensajes|mensaje|textos|texto|encuestas|encuesta|mensajitos|sms|notificaciones|preguntas|alertas)"
#: "no me ...": the form of asking somebody not to.
_DO_NOT = (
    "(manden|mande|mandes|escriban|escriba|escribas|envien|envie|envies|texteen|textee|texten|texte|textees|contacten"
    "|contacte|contactes|molesten|moleste|molestes|pregunten|pregunte|busquen|busque|fastidien|vuelvan|vuelva|sigan|siga)"
)
_KEEP = "(esten|este|estes|sigan|siga|anden|ande)"
_SENDING = "(mandando|escribiendo|enviando|texteando|molestando|contactando|preguntando|fregando|chingando|llamando)"
_TO_SEND = (
    "(mandar|mandarme|mandarnos|escribir|escribirme|enviar|enviarme|molestar|molestarme|textear|textearme|contactar"
    "|contactarme|llamar|llamarme|preguntar|preguntarme|estar|estarme|fregar|chingar|insistir)"
)
_TAKE_ME_OFF = (
    "(quitenme|quiteme|quitame|saquenme|saqueme|sacame|borrenme|borreme|borrame|eliminenme|elimineme|eliminame"
    "|remuevanme|remuevame|bajenme|bajeme|desuscribanme|desuscribame)"
)
_ERASE = (
    "(quiten|quite|quita|quitar|saquen|saque|saca|sacar|borren|borre|borra|borrar|eliminen|elimine|elimina|eliminar"
    "|remuevan|remueva|remover|olviden|olvide|olvida|bloqueen|bloquee)"
)
_MY_NUMBER = "(mi|este|el|mis) (numero|nombre|telefono|contacto|celular|informacion|datos|cel)"
_LIST = "(la|esta|su|tu|esa) lista|aqui|ahi|esto|los mensajes|estos mensajes|(su|el) sistema|la encuesta|sus contactos"

OPT_OUT = {
    "opt out": (
        f"no (me|nos|le) {_DO_NOT} .. (mas|{_MESSAGES}|otra vez|nada|jamas|nunca|este numero|a molestar|a (escribir|escribirme|mandar|mandarme|textear)|{_SENDING}|esto|por favor|porfa)",
        f"no (me|nos) {_DO_NOT} $",
        f"(ya)? no (me|nos)? {_KEEP} {_SENDING}",
        f"ya no (me|nos|le)? {_DO_NOT}",
        f"(no|ya no) {_DO_NOT} .. (mas|{_MESSAGES}|a este numero|nada|aqui)",
        "(no|ya no) (me|nos)? (llamen|llame|hablen) (mas|ni (escriban|texteen|manden))",
        f"(favor de|porfavor|por favor|favor) no (me)? {_TO_SEND}",
        f"(no|ya no) (quiero|deseo|autorizo|permito|doy permiso|doy mi permiso) (recibir|mas|estos|esos|sus|que me|que) .. ({_MESSAGES}|{_DO_NOT}|manden|escriban|esto|nada de ustedes|sms)",
        f"(no|ya no) (quiero|deseo|necesito|me interesa|me interesan|ocupo) (recibir|mas|seguir recibiendo|estar recibiendo|estos|sus|esos)? .. {_MESSAGES}",
        "(no|ya no) (quiero|deseo) (recibir|saber) (nada|mas)",
        "(no|ya no) (quiero|deseo) (seguir|continuar) (recibiendo|con (esto|estos|la encuesta)|en (esto|la encuesta|esta encuesta)|participando)",
        "(no|ya no) (quiero|deseo|me interesa) participar",
        f"(dejen|deje|deja|dejenme|dejame|dejeme|dejar|paren|pare|para|parar|parenle) de {_TO_SEND}",
        "(dejenme|dejeme|dejame) (en paz|tranquilo|tranquila|quieto|quieta|solo|sola)",
        f"para (de|con|ya|estos|esos|sus|los|las|tus) .. {_MESSAGES}",
        f"(paren|pare|parenle|parele|detengan|detenga|terminen|termine|cancelen|cancele|cancelar|cancela|cancelo|detener|parar|alto|basta) (de|con|a|los|las|estos|esos|mis|sus|ya|por|todos|la|el|mi)? .. ({_MESSAGES}|suscripcion|subscripcion|textear)",
        "(paren|parenle|pare|parele) (ya)? (con|de|a) (esto|eso|todo esto)",
        "^ (hola|hi|hello|oiga)? (ya)? (paren|parenle|parele|parale|dejenme|pare) (ya|por favor|porfa)? $",
        "^ (cancela|cancelen|cancele|detengan|terminen) (esto|eso|todo) $",
        "(darme|denme|deme|dame|dar|darnos|doy) de baja (thanks|thank you|$)",
        f"me (quiero|quisiera|gustaria|puedo|deseo|puede|pueden|quiere)? (dar|dan|den|da|de|doy|darme) de baja (de ({_LIST}|las encuestas|la encuesta|sus .. )|por favor|porfa|ya|$)",
        f"(darme|denme|deme|dame|dar|darnos|doy) de baja (por favor|de ({_LIST})|ya|del programa)",
        "de baja (de la lista|de los mensajes|de esta lista|de estos mensajes)",
        "^ baja por favor",
        f"{_TAKE_ME_OFF} (de ({_LIST})|ya|por favor|porfa|$)",
        f"{_ERASE} {_MY_NUMBER}",
        f"(quitarme|sacarme|borrarme|eliminarme|salirme) de ({_LIST})",
        f"que me (quiten|saquen|borren|eliminen|remuevan|quite|saque|borre) de ({_LIST})",
        "(ya basta|basta ya)",
        f"^ basta (por favor|de {_MESSAGES}|$)",
        f"(ya estuvo|ya estuvo bueno|ya fue suficiente) (con|de) (los|tantos|estos|sus|tanto)? {_MESSAGES}",
        f"(no|nada de|ya no|ni un|ningun|no mas|ya no mas) (mas)? {_MESSAGES} (mas|por favor|gracias|porfa|$)",
        f"(no mas|ya no mas|nada de|ya no) {_MESSAGES}",
        "^ (hola|hi|hello|oiga|oigan|disculpe|disculpen|mire|pues|bueno|no)? (ya)? no mas (por favor|gracias|please|thanks|thank you)? (por favor|gracias|ya)? $",
        "(retiro|revoco) mi (consentimiento|permiso)",
        "(quiero|deseo|como puedo|como|me quiero|quisiera) (salir|salirme|cancelar|cancelo|desuscribirme) (de (esto|esta lista|la lista|los mensajes|estos mensajes|aqui|la encuesta|la suscripcion)|los mensajes|mensajes|la suscripcion)",
        f"como (le)? (hago|le hago|puedo) para (ya)? (no recibir|que (ya)? no me (manden|escriban|lleguen)|parar|cancelar) .. {_MESSAGES}?",
        "(quiero|como puedo|quisiera|como) (desuscribirme|me desuscribo)",
        "(cancelar|cancelen|cancele|cancela) (mi|la)? (suscripcion|subscripcion|inscripcion a los mensajes)",
        "stop (por favor|ya|los|de|mensajes|con|a|no|no me|no quiero|porfa|que|oiga)",
        "^ no (molesten|molestar|moleste|contacten)",
        "no (este|esten) molestando",
        "(los|te|las|voy a|lo) (voy a)? (bloquear|bloqueare|reportar|bloqueo|reporto)",
        "(vayanse|vete|vayase) (al diablo|a la|mucho a)",
        "ya no contesto mas",
    ),
}
# Word classes of the sentences in `surveys.replies.talk.consent`; classes of all languages are put together there.
NO_MORE = (
    "(no mas|ya no mas|nada de|ya no|ni un|ya basta de|basta de|basta con|ya estuvo de|ya estuvo con|suficiente de|suficientes) (mas)?",
    "ya no mas",
)
THESE = ("(los|las|estos|estas|esos|esas|sus|tus|tantos|tantas|mas|otro|otra|todos los|todos sus)",)
MESSAGES = ("(mensajes|mensaje|encuestas|encuesta|mensajitos|notificaciones|alertas|textos|recordatorios)",)
DO_NOT = ("(no|ya no|nunca|no quiero que|que no|que ya no|jamas) (me|nos|le)?",)
SEND = (
    "(manden|mande|mandes|mandar|mandarme|mandan|escriban|escriba|escribas|escribir|escribirme|envien|envie|envies|enviar|enviarme|texteen|textee|texten|texte|textees|textear|textearme"
    "|contacten|contacte|contactes|contactar|contactarme|molesten|moleste|molestes|molestar|molestarme|fastidien|vuelvan a (escribir|escribirme|mandar|mandarme|molestar|molestarme|textear|textearme|contactar|contactarme)"
    "|vuelva a (escribir|escribirme|mandar|mandarme|molestar|molestarme|textear|contactarme)|sigan (mandando|escribiendo|molestando|enviando)|siga (mandando|escribiendo|molestando|enviando))",
)
MORE = ("(mas|otra vez|nada|nunca|jamas|nunca mas|a este numero|a mi numero|por favor|aqui)",)
EASE = (
    "(ya basta|basta|ya estuvo|ya estuvo bueno|parenle|parele|ya parenle|calmense|bajenle|bajale|tranquilos|ya cansan|ya)",
)
PERMISSION = ("(autorizo|autorice|permito|permiso|consentimiento|doy|acepto|acepte|consiento|di permiso)",)
CONTACTED = (
    "(mensajes|manden|mande|mandarme|escriban|contacten|contacte|textos|usen mi|usar mi|mi numero|escribirme|textearme)",
)
LEAVE_ME = ("(dejenme|dejeme|dejame|deja me|leave me|let me) (en paz|tranquilo|tranquila|ya|quieto|alone|solo|sola)",)
REMOVE = (
    "(quitenme|quiteme|quitame|quiten|quite|quita|saquenme|saqueme|sacame|saquen|saque|borrenme|borreme|borrame|borren|borre|elimineme|eliminenme|eliminame|eliminen|elimine|remuevanme|remuevame|remueva|remuevan|bajenme|bajeme|bajame)",
)
ME = ("(mi|este|el|mis) (numero|nombre|telefono|contacto|celular|datos|cel)", "me")
OFF_LIST = (
    "(de|del|de la|de su|de esta|de tu|off|off the|from|off your|out of) .. (lista|sistema|mensajes|esto|aqui|encuesta|encuestas|list|system|base de datos|programa de mensajes|contactos)",
)
GO_AWAY = (
    "como (me)? (quito|salgo|borro|doy de baja|desuscribo|hago para (salir|salirme|quitarme|cancelar|no recibir)) (de)? (esta|la|su|los|estos|esto|aqui|las|mi)? (lista|mensajes|esto|estos|encuesta|suscripcion|aqui|$)",
    "(quiero|quisiera|deseo|prefiero|favor de|como puedo) (que me (quiten|saquen|borren)|quitarme|salirme|borrarme|darme de baja|dejar de recibir|no recibir)",
    "^ (yo)? (ya no|no) (voy a|quiero|pienso|deseo) (participar|seguir participando|ser parte|contestar mas|recibir (mas|nada)|seguir (con esto|contestando|en esto))",
    "^ (yo)? ya no participo",
    "no (me|nos)? (vuelvan|vuelva|vuelvas) a (escribir|escribirme|mandar|mandarme|molestar|molestarme|textear|textearme|contactar|contactarme|buscar|buscarme|enviar|enviarme|hablar|hablarme)",
    "^ (please|pls|por favor|ya)? (ya)? no mas (mensajes|por favor|please|ok|gracias)? $",
    "^ (omg|bro|please|por favor|oiga|oigan|hey)? (ya)? (stop|paren|parenle|parele) (ya|por favor|please|porfa|con eso|con esto|de una vez|now)? $",
    "(stop|quit) (con|de|los|las|sus|mandando|mandar|mandarme|escribir|escribirme|textear|textearme|molestar|molestarme)",
    "(paren|pare|dejen|deje|parenle) (de|con)? (texting|textear|mandarme|mandar|sending|spam|messaging)",
    "(esto es|es) (acoso|spam)",
    "(preferiria|prefiero|quiero|quisiera|mejor) (ya)? no (recibir|que me|seguir recibiendo) (mas|manden|escriban)? (mensajes|textos|nada|sus)?",
    "no (doy|di|les doy|les di|tienen) (mi)? (permiso|autorizacion|consentimiento)",
    "(no|ya no) (me interesan|me interesa) (sus|estos|los|mas) (mensajes|encuestas|recibir)",
)
NOT_OPT_OUT = {
    "not an opt-out": (
        "para (que|quien|cuando|cual) .. (encuesta|encuestas|mensajes|mensaje|textos|preguntas)?",
        "(me|le|nos) (dieron|van a dar|dio|quitaron|cancelaron|sacaron|borraron|pararon|bajaron)",
        "de baja (por|medica|en el trabajo|maternidad|temporal|laboral)",
        "(no|ya no) (recibo|recibi|recibia|he recibido|me llegan|me llego|tengo|hay|me mandan|me mandaron|necesito) .. (mensajes|mensaje|textos|encuesta)? (del|de la|de mi|trabajo|patron|jefe)?",
        "deje de",
        "(no|ya no) (me|nos) (estan|van)? (mandando|mandan|mandar|llamando|llaman) a (trabajar|otro|otra|la|el|ningun|ninguna)",
        "deje de (contactar|llamar|buscar|mandar|escribir|enviar) (al|a la|a los|a las|a mi|aplicaciones|solicitudes|dinero|mi|el|la)",
        "(ya)? basta (ya)? (de|con) (trabajar|buscar|ganar|pagar|esperar|aguantar|(ese|este|el|la|mi|tanto|tan) (trabajo|jale|jefe|turno|trabajar|patron|poco|salario|sueldo|escuela))",
        "(dejen|deje|deja) (un|el|su|me un) (mensaje|recado|texto|voicemail)",
        "no (llamen|contacten|hablen|escriban|manden|marquen) (a|con|al) (mi (trabajo|patron|jefe|jefa|empleo|escuela|manager|supervisor)|(la|el) (escuela|trabajo|compania))",
        "(me|nos) dejaron",
        "no mas de #",
        "salir de ahi",
        "no mas (tengo|trabajo|las|los|el|la|medio|estampillas|medicaid|#)",
        "(para|pa) (mi|el|la|los|las|una|un|que|mis|ellos|nosotros|todos|uno)",
        "(trabajo|trabajaba|manejo|hago|trabajando|laboro) para",
        "(con|por) # .. basta",
        "no (me)? (dejen|deje|paren|pare) de (mandar|mandarme|escribir|escribirme|textear|enviar)? .. (mensajes|informacion|textos)?",
        "(termino|terminar|terminando) (el|la|mi|de|contrato|escuela)",
        "salir (del|de mi|de este|de ese) (trabajo|turno)",
        "al salir",
        "(acabo|acabe|voy|vengo) de salir",
        "(llame|llamen|llamame|marque) (me)? (mejor|manana|despues)",
        "(no pude|tuve que|voy a|quiero|necesito) (parar|cancelar|dejar) (mi|mis|el|la|las) (seguro|cita|trabajo|escuela|clase|estampillas)",
        f"no (me)? {_DO_NOT} .. (ahorita|ahora|cuando|mientras|en la (noche|manana)|tan|antes|despues|hasta|en el trabajo|tarde|temprano|de noche) .. (mensajes|textos|por favor|trabajando)?",
        "no me (llamen|llame|marquen) (mejor)? (texto|textee|texteenme|texteen|escribame|escribanme|mande|mandeme)",
        "no me molesta",
        "(quitarme|quitarse|quitarle|quitar) (la vida|el (dolor|estres)|tiempo|horas|las ganas)",
        "no (di|doy|dieron) (mi)? permiso (de|para|a) (que me (cambiaran|cambien|movieran|quitaran|bajaran)|mi|faltar|salir|trabajar)",
        "(escribanme|mandenme|mandeme|escribame) (otro)? .. (manana|despues|luego|mas tarde)",
    ),
}
YOU = "ustedes usted uds".split()
OTHER_SUBJECTS = "ex novio novia esposo esposa marido mujer hermano hermana mama papa hijo hija amigo amiga vecino vecina supervisor supervisora gerente banco escuela gente cliente clientes ellos ella patron jefe jefa agencia compania manager nadie ellas".split()
HELP_ME = ("^ (ayuda|informacion) (por favor)? $",)
DOUBTFUL = {
    "may be an opt-out": (
        "^ no me interesa (gracias)? $",
        "^ no estoy (interesado|interesada)",
        "(por que|porque) (me)? (siguen|sigue|tanto|tantos) (mandando|escribiendo|molestando|mensaje|mensajes)",
        "(ya)? (me)? (cansan|canse|harto|harta|cansado|cansada) (de)? .. (mensajes|preguntas|encuestas)",
        "(es|esto es)? (estafa|fraude)",
        "(chinguen|chinga|vete|vayanse|jodan|fuck) .. (madre|you|diablo|carajo)",
        "(quien|como|de donde) .. (dio|sacaron|consiguieron|tienen) mi numero",
        "demasiados (mensajes|mensaje|textos)",
        "cuando (van|vas|va|piensan) a (parar|dejar|terminar|acabar)",
        "(que parte de|no entienden que|ya (les)? dije que) .. no",
        "^ (ay|uy|la verdad)? mejor ya no $",
        "^ (se)? (les|le) agradece pero no $",
        "^ ya no (requiero|hace falta|necesito) (gracias)? $",
        "(disculpen|disculpe|perdon|lo siento|sorry) pero ya no $",
        "ya no (necesito|ocupo|requiero) (de)? (ustedes|uds|sus servicios|su (ayuda|programa|servicio)) (gracias|$)",
        "(pedi|pedido|solicite|solicitado) mi baja $",
        "(dado|di) de baja .. siguen",
        "(jamas|nunca|no) (les|le)? di mi numero",
        "^ que (latosos|insistentes|pesados|necios|fastidio)",
        "^ (fuera|hasta cuando|nunca mas|me retiro|ya dejen) $",
        "^ (por favor|disculpe|hola)? (ya)? no (deseo|quiero|pienso) (continuar|seguir) (mas|ya)? (gracias|por favor|please)? $",
        "cuantas veces .. (digo|decir|decirles|pido|he dicho|dicho)",
        "les (he)? (dije|dicho|pedi|pedido) .. no",
        "^ (reportado|reportados|spam) $",
        "(callense|callate|callese)",
        "^ (ya|gracias por todo pero|bueno)? hasta aqui $",
        "(harto|harta|hasta la madre|hasta el gorro|hasta aqui|cansan|aburren|encabronan|desesperan) .. (mensajes|textos|encuestas|preguntas)",
        "^ (alto|parar|baja|cancelar|salir|basta|detener) (ya|esto|eso)? $",
        "^ (ya)? (me)? (salgo|quiero salir|quiero salirme) (ya|de esto|de aqui)? $",
        "^ (ya)? no quiero (hacer|seguir con|continuar con)? (esto|eso|seguir|continuar) (mas|ya)? $",
    ),
}
