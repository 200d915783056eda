"""Spanish word classes of wishes for no more texts."""

CEASES = (
    "(paren|pare|para|parar|parenle|parele|parale|dejen|deje|deja|dejar|dejense|cesen|cese|cesar|detengan|detenga|detener|cancelen|cancele|cancelar|cancela|suspendan|suspenda|suspender|apaguen|apague|apagar|terminen|terminar|eviten|evite|evitar|desistan|desista|acaben|acabar|basta|alto|cortenle|cortele|bajenle|bajele|corten|cortenle|cortenla|fin de|fin a|fuera|no mas|ya no mas|nada de|suficiente|cero|renuncio a|renunciar a|rechazo|rechazar)",
)
SO = (
    "(de|con|a|ya|por favor|los|mis|las|sus|tus|estos|estas|esos|esas|tantos|tantas|tanto|tanta|todos|todas|toda|todo|el|la|mas|me|pinches|pinche|malditos|mentados|dichosos|molestos|eso de|esto de|al|cualquier|tipo)",
)
BOTHERING = (
    "(mandarme|mandarnos|escribirme|escribirnos|enviarme|enviarnos|textear|textearme|textiar|textiarme|tekstear|mensajear|mensajearme|mensajiar|molestar|molestarme|molestarnos|molestando|fregar|fregando|chingar|chingando|joder|jodiendo|fastidiar|fastidiando|contactarme|buscarme|hostigar|hostigarme|acosar|acosarme|insistir|insistirme|estarme|preguntarme|texteando|texteandome|mandando|mandandome|escribiendo|escribiendome|enviando|enviandome|mensajeando)",
    "(mandar|enviar|escribir|llegar) (mas|tanto|tantos|tantas|estos|esos|sus|textos|mensajes|mensaje|msjs|mensajitos|encuestas|cosas|eso|esto|por favor|ya|a (este|mi))",
)
SENT_HERE = (
    "(mensajes|mensaje|mensages|mensage|mesajes|mensajitos|msjs|msj|textos|texto|encuestas|encuesta|notificaciones|alertas|recordatorios|cuestionarios|comunicaciones|comunicacion|contacto|txts)",
)
BOTHER = (
    "(manden|mande|mandes|envien|envie|envies|escriban|escriba|escribas|texteen|textee|textees|texten|texte|textes|textien|textie|mensajeen|contacten|contacte|contactes|molesten|moleste|molestes|busquen|busque|busques|llamen|llame|llames|hablen|hable|marquen|marque|fastidien|fastidie|frieguen|friegue|frieges|jodan|joda|jodas|chinguen|chingue|chingues|lleguen|llegue|esten (mandando|escribiendo|molestando|texteando|fregando|enviando|buscando|hablando|chingando|jodiendo)|este (mandando|escribiendo|molestando|texteando|fregando|enviando)|vuelvan a|vuelva a|vuelvas a|sigan|siga|sigas|anden|insistan|insista|hostiguen|acosen)",
)
HERE = ("(mensajes|textos|encuestas|mas|nada|nunca|jamas|a este numero|a mi numero|a mi celular|a este telefono|aqui)",)
EVER = (
    "(mas|nunca|nunca mas|jamas|ya|por favor|porfavor|porfa|porfis|gracias|otra vez|de nuevo|nada|en adelante|de ahora en adelante|y punto|tanto)",
)
DO_NO = (
    "(no|ya no|nunca|nunca mas|jamas|ni|y no|que no|que ya no|favor de no|mejor ya no|mejor no|nadie) (me|nos|le)",
)
NEVER = ("(nunca mas|ya no|nunca|jamas|que no) (me|nos)",)
PLEDGE = (
    "(retiro|retirar|revoco|revocar|revoque|cancelo|cancelar|anulo|anular|quito|quitar|rescindo|renuncio a|retiren|revoquen)",
)
GIVEN = ("(el|mi|todo|toda|cualquier|la|previo|dado|ese|expreso|otorgado|su|los|mis|que)",)
LEAVE_TO = ("(participacion|inscripcion|registro|consentimiento|permiso|autorizacion|consentimientos|permisos)",)
TAKES_AWAY = ("(<TAKES>)",)
TAKES_ME = (
    "(quitenme|quiteme|quitame|quitarme|saquenme|saqueme|sacame|sacarme|borrenme|borreme|borrame|borrarme|eliminenme|elimineme|eliminame|eliminarme|remuevanme|remuevame|removerme|excluyanme|excluyame|bajenme|bajeme|desuscribanme|desuscribame)",
)
TAKES = (
    "(anulen|anule|anular|quiten|quite|quita|quitar|quitenme|quiteme|quitame|quitenle|quitarme|saquen|saque|saca|sacar|saquenme|saqueme|sacame|sacarme|borren|borre|borra|borrar|borrenme|borreme|borrame|borrarme|eliminen|elimine|elimina|eliminar|eliminenme|elimineme|eliminame|eliminarme|remuevan|remueva|remover|remuevanme|remuevame|removerme|cancelen|cancele|cancelar|den de baja|de de baja|dar de baja|den de baja a|bloqueen|bloquee|bloquear|desuscriban|desuscriba|olviden|olvidense de|olvidese de|olvidate de|olvide|pierdan|pierda|tiren|tire|excluyan|excluyanme|excluyame|bajen|bajenme|bajeme)",
)
OF_MINE = (
    "(mi|este|el|mis|de mi) (numero|nombre|telefono|contacto|celular|informacion|datos|cel|numero de (telefono|celular)|linea|registro|perfil)",
)
FROM_IT = (
    "(de|d|del|de la|de el|de su|de sus|de esta|de este|de tu|de esa|de ese|de todas) .. (lista|listas|sistema|mensajes|base|grupo|encuesta|encuestas|contactos|registro|registros|textos|programa de mensajes|directorio|archivo|archivos|rol|chat)",
    "(de|d) (esto|eso|aqui|ahi|ustedes)",
)
FINISHED = (
    "(termine|acabe|ya termine|ya acabe|ya estuvo|ya) (con|de) (ustedes|sus|estas|estos|esta|las|los|todo esto)",
)
OUT_OF_IT = (
    "(no|ya no) (cuenten|cuente) conmigo",
    "(no|ya no) (voy a|quiero|pienso|deseo|puedo|me interesa|tengo ganas de|ocupo) (seguir)? (participar|participando|contestar|contestando|responder|respondiendo|ser parte|formar parte|estar) (mas|en esto|en esta|en estas|en estos|en la|en las|a esto|sus|sus preguntas|preguntas|encuestas|mensajes|de esto|estos mensajes|con esto|en su lista|en la lista|a sus)",
    "(no|ya no) (quiero|necesito|ocupo|deseo|hace falta|me gusta) (que|saber de) (me|nos|ustedes|uds)? (esten|este|anden|sigan|siga|vuelvan a|contacten|escriban|manden|llamen|busquen|pregunten|molesten|texteen|envien|llegue|lleguen|mas|nada)",
)
CONDITIONAL = (
    "(denunciar|demandar|reportar|bloquear|denuncio|demando|reporto|bloqueo) .... si (siguen|sigue|no paran|no dejan|vuelven|me (vuelven|siguen))",
    "(si|donde|otra vez que) (me|nos)? (vuelven|vuelve|siguen|sigue|mandan|manda|escriben) .. (bloquear|bloqueo|reporto|reportar|denuncio|denunciar|demando|demandar|cambio|cambiar)",
    "(voy a|tendre que|tengo que) (bloquearlos|bloquear|reportarlos|reportar|denunciarlos|cambiar (de|mi) (numero|telefono))",
)
HOW_TO = (
    "(como|donde|que tengo que|que debo|que hay que) (le|me|puedo|se|lo|hago)? (le)? (hago|puedo|hacer)? (para|pa)? (que)? (ya)? (cancelo|cancelar|me salgo|salirme|salir|salgo|me doy de baja|darme de baja|doy de baja|desuscribo|desuscribirme|parar|paro|detener|detengo|quito|quitarme|borro|borrarme|no recibir|no me lleguen|no me manden|dejar de recibir|dejo de recibir|dejen de|paren|bloqueo|elimino) (esto|esta|estos|eso|los mensajes|las encuestas|la encuesta|la lista|de (esto|aqui|la lista|esta|su)|mi numero|mensajes|mas|mandar|mandarme|escribir|escribirme|aqui|$)",
    "(hay|existe) (una|alguna|algun) (forma|manera|modo) de (cancelar|salir|salirme|no recibir|dejar de|darme de baja|parar|quitar|quitarme)",
)
NOT_WANTING = (
    "(no|ya no|nadie|tampoco|nunca|jamas) (me|nos|le|les|aqui)? (quiero|queremos|quiere|quieren|requiero|requerimos|desearia|gustaria|quisiera|quisieramos|deseo|deseamos|desea|necesito|necesitamos|necesita|ocupo|ocupamos|ocupa|interesa|interesan|gustan|gusta|acepto|aceptamos|autorizo|autorizamos|permito|permitimos|pedi|pedimos|solicite|queria|queriamos)",
)
OUR_TEXTS = (
    "(<SENT_HERE>|sus (cosas|preguntas|programas|textos|mensajes)|participar|participando|(que|k) (me|nos|le|les) <BOTHER>)",
    "(nada|nada que ver|saber nada|saber) (con|de) (ustedes|uds|esto|estos|esta gente|su programa)",
    "(ser|sea|estar siendo) (contactado|contactada|contactados|molestado|molestada|encuestado|encuestada)",
    "(interesada|interesado|interesados) en (recibir|sus|estos|participar|esto)",
)
WITHDRAWN = ("(revocado|revocada|retirado|retirada|cancelado|cancelada|anulado|anulada|terminado|negado|quitado)",)
PLAIN = (
    "(procesen|tramiten|hagan|quisiera|quiero|registren|confirmen) mi baja (inmediata|ya|de inmediato|por favor|y|$)",
    "(paren|parenle|dejen de (escribir|mandar|molestar)|basta|cesen) (inmediatamente|de inmediato|de una vez|de una buena vez|ahora mismo|ahorita)",
    "sin <SENT_HERE> (por favor|gracias|$)",
    "(no|ya no|nunca) (hago|respondo|contesto|lleno) (encuestas|mensajes|cuestionarios|sus encuestas|estas encuestas)",
    "no estoy de acuerdo (con|en) (recibir|estos|sus|que me <BOTHER>)",
    "no (tengo|tenemos) por que (recibir|aguantar|contestar|estar recibiendo) (esto|estos|mensajes|sus|nada)",
    "(ya)? no mas con (esto|eso|los|sus|las)",
    "^ (ya)? no (sigan|continuen|le sigan|siga|continue) (por favor|ya|mandando|escribiendo|molestando|con (esto|los)|$)",
    "(ya ni|^ ni) (me)? <BOTHER>",
    "(me salgo|salgo|me borro|me quito|me bajo|me retiro|me doy) de (la lista|esto|la encuesta|su lista|sus listas|este|esta|estas|estos|las encuestas|los mensajes|su programa)",
    "no me (incluyan|incluya|agreguen|anoten|pongan|metan|consideren|tengan|apunten) (mas|ya|en|para|$)",
    "(alto|paren|parenle|cesen|basta|cortenle) (ya)? (a|de|con) (esto|eso|estos|todo esto)",
    "(ruego|suplico|pido|encargo|exijo|quisiera|quiero|deseo|necesito|prefiero|espero|gustaria|agradeceria|agradezco|agradecemos|favor|porfavor) (que|si)? (ya)? (paren|parenle|dejen de|dejaran de|dejara de|pararan|cesen|no me (escribe|escriben|escriba|escriban|manda|mandan|mande|manden|escribieran|mandaran))",
    "^ (mejor|pues|no|ya|por favor)? (paren|parenle|parele|cesen) (todo|ya|esto|por favor|$)",
    "^ (ya|favor de)? no contactar (mas|por favor|$)",
    "lista de no (llamar|contactar|molestar)",
    "(decidi|elijo|elegi|opto|opte) (por)? (ya)? no (participar|seguir participando|recibir|contestar)",
    "(dejenme|dejeme|dejame) fuera (de|por favor|$)",
    "apaguen (esto|eso)",
    "no (me|nos)? (vuelvan|vuelva) a (llamar|llamarme|hablar|hablarme|marcar) (ni|o|y|ni a) (escribir|escribirme|mandar|mandarme|textear|textearme|molestar|nada)",
    "(me|nos) (tienen|tiene|traen) (ya|muy|bien)? (harto|harta|hartos|cansado|cansada|hasta .. ) (con|de) .. <SENT_HERE>",
    "(harto|harta|hartos|cansado|cansada|cansados|aburrido|aburrida) (ya)? (de|con) (recibir|tanto|tantos|tantas|sus|estos|estas|esos|tus|todos|los)? .. <SENT_HERE>",
    "(me|nos) (cansan|cansaron|hartan|hartaron|molestan|molestaron|fastidian|fastidiaron|enfadan|enfadaron|aburren) (ya|mucho)? (sus|estos|estas|tantos|tantas|tus|esos|con sus|con los|con estos|con tantos) .. <SENT_HERE>",
    "<SENT_HERE> (me|nos|ya me) (cansan|molestan|fastidian|tienen harto|tienen harta|hartan|enfadan)",
    "ya (me)? (canse|harte|cansaron|hartaron|fastidie) (de|con) .. <SENT_HERE>",
    "(no|nunca|jamas|tampoco) (me|nos) (inscribi|apunte|suscribi|registre|anote|enrole|afilie|inscribieron|inscribimos) (para|a|en|con)? (esto|estos|estas|eso|sus|ustedes|recibir|<SENT_HERE>|nada de)",
    "(no|nunca|jamas) (di|firme|acepte|autorice|pedi|solicite) (permiso|mi permiso|consentimiento|autorizacion|nada)? (para|de)? (esto|estos|sus|recibir|que me <BOTHER>)",
    "(no|ya no) (voy a|quiero|pienso) participar (mas|ya|en (esto|esta|estas|la encuesta|sus|nada)|gracias|por favor|$)",
    "(mandan|mandando|mandar|escriben|escribiendo|escribir|molestando|mensajes|textos|mi numero) (ya)? (paren|pare|quitenme|quiteme|borrenme|borrenlo|borrelo|saquenme|eliminenlo|eliminenme|ya basta|basta|no manden|ya no manden|dejenme) (ya|por favor|de ahi|gracias|$)",
    "(diganle|digan|dile|digale) .... que (ya)? (pare|paren|no (me)? (escriba|mande|manden|moleste|escriban|molesten))",
    "^ (por favor|ay|uy|ya|hijole|oigan|oiga|bueno|neta)? (ya)? (cortenla|cortenle|cortenlo|corten esto|terminen con esto|terminen esto|acaben con esto|borren|borren todo|borrenlo todo|quiten esto|quitenlo|dejenme|dejeme|dejame|parenle|paren) (ya|wey|guey|por favor|porfa|porfis|gracias|bro|compa)? $",
    "no (se molesten|pierdan (su|mas|el) tiempo|gasten (su|mas|el) tiempo|se desgasten|se cansen|pierda su tiempo)",
    "(no|ya no) (les|le)? (voy a|pienso|vamos a) (responder|contestar|responderles|contestarles|seguir contestando) (mas|nunca|nada|jamas|ni)",
    "(no|ya no) (respondere|contestare|les contestare|les respondere) (mas|nada|nunca|ninguna|$)",
    "(ultimo|ultima) (vez|mensaje|texto|encuesta) que (les|le|los|te)? (contesto|respondo|digo|escribo|aviso|mando)",
    "(desearia|quisiera|me gustaria|prefiero|preferiria|deseo) (ya)? no (recibir|tener|saber|que) (mas|mensajes|nada|textos|de ustedes|me) .. ",
    "^ (ay|uy)? ya no (por favor|porfa|porfavor) $",
    "ya (les|le)? (dije|puse|mande|escribi|conteste|pedi|respondi) (la|mi|que|el)? (stop|alto|baja|parar|paren|cancelar|pararan|dejaran)",
    "fuera de mi (telefono|celular|numero|vida)",
    "(eliminar|borrar|quitar|eliminen|borren|quiten) (mi)? (contacto|numero|registro) (por favor|ya|porfa|$)",
    "(vayan|vaya|vayanse) a (molestar|fregar|chingar|joder) (a)? (otro|otra|otros|su)",
    "(que|q) (ya)? no (me|nos|le) (escribieran|mandaran|enviaran|molestaran|textearan|contactaran|llamaran|buscaran|escribiera|mandara|enviara|molestara)",
    "que (me|nos|la|lo|le) (quitaran|sacaran|borraran|eliminaran|removieran|dieran de baja|dejaran (en paz|de)|quiten|saquen|borren|eliminen|remuevan) (de|y|por favor|ya|porfa|$)",
    "(no|ya no) (usen|use|utilicen|tengan|guarden|compartan|vuelvan a usar) mi (numero|telefono|celular|informacion)",
    "no (tienen|tiene|hay|tenian) (derecho|autorizacion|permiso|por que|razon|motivo) (a|de|para|que)? (<BOTHER>|escribir|escribirme|mandar|mandarme|molestar|molestarme|contactar|contactarme|textear|textearme|hacer esto|$)",
    "(solicito|pido|exijo|quiero|quisiera|requiero|deseo|prefiero) (ya)? no (ser|recibir|que me) (contactado|contactada|mas|mensajes|nada|<BOTHER>|molestado|molestada)",
    "(solicito|pido|exijo|quiero|requiero) (la|el)? (eliminacion|cancelacion|baja|retiro|borrado|cese) (de|del) (mis|mi|los|las|este|esta|todos|toda)",
    "(borren|borre|eliminen|elimine|quiten|quite) (toda|todo|todos) (mi|mis|lo) (informacion|datos|mio|registro|info)",
    "^ (detener|parar|cancelar|terminar|remover|quitar) (esto|eso|todo|ya|por favor|porfa) (ya|por favor|$)",
    "(no|ya no) (me|nos)? interesa (seguir|continuar|esto|nada de esto|su (programa|encuesta)|mas) (con|$)",
    "<TAKES_ME> (de|del) (esa|esta|ese|este|eso|esto|su|la|sus|tu) (cosa|cosas|lista|rollo|programa|onda|asunto|chat|grupo|sistema|$)",
    "0 (mensajes|textos|encuestas)",
    "ya no (les|le|los|voy a|pienso|quiero)? (voy a|vamos a|quiero|pienso)? (contestar|contestarles|responder|responderles|contesto|respondo) (mas|nada|sus|las|los|estas|encuestas|mensajes|ya|$)",
    "no (escriban|manden|texteen|molesten|contacten|fastidien|insistan|frieguen|jodan|llamen) (por favor|porfa|ya|please|gracias|$)",
    "(no|ya no) (quiere|quieren|le gusta|permite|deja) que (me|nos|le) <BOTHER>",
    "(borren|borre|quiten|quite|eliminen|elimine|saquen) (este|esta|esto) (por favor|ya|porfa|$)",
    "favor de (cancelar|eliminar|parar|detener|quitar|borrar|desactivar|eliminarme|borrarme|quitarme|sacarme) (ya|mi|los|las|esto|este|de|$)",
    "no (es necesario|hay necesidad|hace falta|hay para que|tiene caso|tienen por que|ocupo|necesito) (que|de|de que)? (me|nos)? (<BOTHER>|mas mensajes|mandarme|escribirme|checandome|esten checando) (mas|ya|mensajes|textos|nada|gracias|$)",
    "(doy|denme|deme|darme|dar|dame|den|demen) de baja (please|por favor|porfa|ya|gracias|de (la lista|esto|este|estos|los mensajes|su|sus|esta|aqui)|mi numero|del (servicio|sistema|programa de)|este|a mi|definitivamente|$)",
    "(quiero|solicito|pido|tramiten|exijo|requiero|deseo|necesito|denme|ponganme|quisiera) (mi|la|de)? baja (de (este|esta|los|las|su|sus|la)|del (servicio|sistema)|por favor|please|definitiva|ya|$)",
    "renuncio a (participar|esto|sus|recibir|seguir)",
    "(no|nunca|jamas) (les|le)? (autorice|pedi|solicite|firme|acepte|autorizo|acepto|pidio) (esto|estos|recibir|sus|mensajes|nada de (esto|ustedes)|para esto|que me)",
    "(dejen|deje|deja|paren|pare) de (hacerlo|hacer (esto|eso)|insistir|escribir|mandar|textear|marcar|llamar|andar (mandando|escribiendo|molestando))",
    "(ilegal|delito|contra la ley) (que)? (me|nos)? (<BOTHER>|mandar|escribir|mandarme|escribirme)",
    "(escriban|manden|escribirme|mandarme|contacten|mensajes|textos) .. sin (mi|su)? (permiso|consentimiento|autorizacion)",
    "(si)? (me|nos) (vuelven|vuelve|vuelves) a (escribir|mandar|molestar|textear|contactar|buscar|enviar)",
    "(un|otro|1) (mensaje|texto|msj) (mas)? (y|o|de ustedes)",
    "(a la (verga|chingada|fregada|mierda|goma|jodida)|al (diablo|carajo)|chinguen a su madre|chingen a su madre) (con|ustedes|y|dejen|ya)",
    "(los|las|lo|la|estan|quedan|ya estan) (bloqueados|bloqueado|bloqueadas|bloqueada)",
    "(no|ya no) (quiero|deseo|quisiera|acepto|me gusta|me interesa|autorizo|permito) (que)? (me)? (ser|seguir siendo|estar siendo|sigan|anden)? (contactado|contactada|molestado|molestada|encuestado|encuestada|incluido|incluida|parte de (esto|sus|su|estas|estos|la lista|esta))",
    "(prefiero|preferiria|mejor|elijo|decido|quisiera|quiero) (ya)? no (participar|ser contactado|ser contactada|estar en (la|su|esta)|recibir|seguir|ser parte)",
    "(no|ya no) quiero que (sepan|me busquen|me hablen|me contacten|usen|tengan) (de|mi|nada|mas|$)",
    "(nunca|no|jamas) (les|le|se los)? (di|doy|he dado|autorice|autorizo|firme) (ningun|mi)? (permiso|autorizacion|consentimiento|para (esto|mensajes|que))",
    "(cero|ni un|ni una|ningun|ninguna|no mas|ya) (mensaje|mensajes|texto|textos|encuesta|encuestas) (mas|por favor|ya)? $",
    "(ultima vez|les digo|digo|dije|bueno|favor|porfa|amigo|senores|oigan|ya|please) (paren|parenle|parele|detenganse|cesen|desistan) (ya|por favor|porfa)? $",
    "(esta|este|sera|es) (es)? (la|el|mi) (ultima|ultimo) (vez|mensaje|encuesta|texto) que (contesto|respondo|les contesto|les respondo|lo hago|la hago|mando)",
    "(que|como) .. (para|pa) (que)? (ya)? (no|dejar de) (recibir|recibirlos|me (lleguen|manden|escriban|llegue))",
    "(ya chole|ya estuvo suave|ya estubo|ya estuvo|ya fue mucho|ya es mucho|ya me canse|me canse|ya no aguanto) (con|de) (los|las|sus|tanto|tantos|tantas|estos|estas|tus|el)? (mensaje|mensajes|texto|textos|encuesta|encuestas|mensajeadera|preguntas)",
    "(molesten|molesta|molestele|busquen|busquense|encuesten|escribanle|texteen) (a)? (otro|otra|otros|alguien mas|otra persona|otra gente)",
    "(los|las|les|lo|la|ya los|ya las) (bloqueo|bloquee|voy a bloquear|bloqueare|bloqueamos|tengo bloqueados)",
    "(desactiven|desactive|desactivar|bloqueen|bloquee|inhabiliten) (mi|este) (numero|telefono|celular|cel)",
    "(no|ya no) <BOTHER> (mas)? (aqui|aca|a este|a esta|en este|a mi (numero|telefono|cel|celular|casa|linea))",
    "(borrenlo|borrelo|quitenlo|quitelo|eliminenlo|eliminelo|saquenlo) (ya|por favor|de (su|la|ahi|aqui)|$)",
    "^ (me)? (quiero|quisiera|prefiero|deseo) (salir|salirme|darme de baja|cancelar|parar|desuscribirme) (de esto|ya|por favor|$)",
    "(tomen|consideren|considere|tome) (esto)? como (mi)? .. (baja|revocacion|aviso|renuncia|peticion|solicitud)",
    "(pueden|puede|podrian|podria|puedes|me pueden|me podrian) (ya)? (quitarme|sacarme|borrarme|eliminarme|sacar|quitar|borrar|parar|dejar de) (de (la|su|esta|esto|aqui)|mi numero|ya|por favor|mandar|mandarme|escribir|escribirme|molestar|con|$)",
    "^ (no|ya no) quiero (mas|nada mas|nada de esto|nada de ustedes) $",
    "(digan|digale|diganle|dile) (que)? (ya)? (no me|dejen de|deje de|paren de) (manden|mande|escriban|escriba|mandar|mandarme|escribir|escribirme|molestar|molestarme|texteen|molesten)",
    "(solicito|pido|exijo|quiero|deseo|quisiera|requiero|les pido|le pido) (que)? (se|me|ya)? (cese|cesen|deje|dejen|detengan|eliminen|elimine|eliminado|borren|quiten|den de baja|dejen de|retiren|saquen|paren) (de|los|las|mi|el|mis|ya|sus|con|mandar|todo|toda|cualquier|$)",
    "(quisiera|quiero|deseo|me gustaria|prefiero|necesito|solicito) (ya)? (ser|que) (eliminado|eliminada|removido|removida|borrado|borrada|retirado|retirada|excluido|excluida|me den de baja|me quiten|me saquen|me borren|me eliminen)",
    "(quisiera|quiero|deseo|me gustaria|prefiero|necesito|pueden|puede) (ya)? (cancelar|salirme|desuscribirme|darme de baja|darnos de baja|dejar de recibir|parar) (esto|de|los|las|mi|estos|estas|sus|por favor|ya|mensajes|$)",
    "^ (eliminar|borrar|quitar|bloquear|desuscribir|desinscribir|desinscribirme|desuscribirme|eliminarme|borrarme|quitarme|salirme|estop|desactivar) (por favor|porfa|ya|esto|gracias|mensajes|los mensajes|mi numero)? $",
    "(dejenme|dejeme|dejame|dejen) (ya)? (en paz|tranquilo|tranquila|en santa paz|de una vez|descansar|vivir)",
    "no (me)? (jodan|jodas|joda|chinguen|chingues|frieguen|estes fregando|esten fregando|esten chingando|esten jodiendo) (mas|ya|con|$)",
)
NEGATED = ()
TAKEN_BACK = (
    "(no|nunca|jamas) (quiero|quise|queria|quisiera|quiero que|quise que|queria que|hace falta|hace falta que|hay necesidad de|tienen|tiene|es necesario|es necesario que|necesitan|pienso|vayan a|vaya a|vayas a|dije|pedi|se les ocurra|deberian) (que|de|nunca)? (me|nos|se)? (decir|poner|mandar|escribir|responder|que)?",
    "(espero|ojala|deseo|pido) (que)? (no|nunca) (me|nos|se)?",
    "(triste|pena|lastima|mal) (si|que) (me|nos|se)?",
    "(dice|decia|dicen|aparece|pone|diciendo) (que)? (responda|conteste|responder|escriba|mande|ponga|si mando|si pongo|diga|para)? (la palabra)?",
    "(por error|sin querer|por accidente|me equivoque) (y)? (le)? (puse|mande|escribi|pique)? (la palabra|el)?",
    "(mi hijo|mi hija|mi bebe|mi nino|mi nina) (le)? (apreto|puso|mando|escribio|pico) (la palabra|el)?",
    "(si|cuando|que pasa si) (yo)? (pongo|mando|escribo|respondo|digo)",
)
MISTAKEN = (
    "(stop|alto|parar|baja|cancelar) .. (por error|sin querer|por accidente|fue un error|fue error|fue mi (hijo|hija))",
)
NOT_BOUND = ("no (tienen|tiene|necesitan|hace falta|hay necesidad de|deberian) (que)?",)
AGAIN = (
    "(quiero|quisiera|puedo|deseo|me gustaria|como puedo|como) (volver|regresar|reanudar|reactivar|reiniciar|inscribirme otra vez|apuntarme otra vez|suscribirme|estar otra vez|recibir otra vez|me vuelvo a) (a)? (recibir|participar|entrar|la lista|los|las|mi|estar|inscribirme|suscribirme|los mensajes|otra vez|al programa|inscribir|suscribir|$)",
    "(inscribanme|apuntenme|ponganme|agreguenme|incluyanme|metanme|inscribame|apunteme|pongame|agregueme|metame) (otra vez|de nuevo|de vuelta|en la lista|nuevamente)",
    "(vuelvan|vuelva) a (mandarme|mandar|escribirme|escribir|enviarme|enviar|ponerme|inscribirme|agregarme) (los|mensajes|textos|por favor|las|en|$)",
    "(mandenme|escribanme|manden|envienme) .. (otra vez|de nuevo|nuevamente)",
)
MOVED = (
    "mi (numero|telefono|celular|cel|numero de telefono) (viejo|anterior|de antes|pasado)",
    "(este|ese|aqui) es (el|mi) (nuevo|numero nuevo|nuevo numero|telefono nuevo)",
    "(usen|use|mejor) (este|el nuevo|mi nuevo) (numero|telefono)? (mejor|ahora|$)",
    "(escriban|escribame|escribanme|manden|texteen) (a|al) (este|nuevo|mi nuevo) (numero|telefono)? (mejor|ahora|nuevo)",
)
