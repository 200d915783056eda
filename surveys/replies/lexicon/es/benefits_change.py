"""Spanish words for how public benefits changed."""

CHANGE = {
    "reduced": (
        "(me|nos|los|las|le)? (bajaron|redujeron|rebajaron|recortaron|disminuyeron|bajo|redujo|disminuyo|estan bajando|han bajado|bajando|disminuido)",
        "^ (bajaron|bajo|menos|abajo|reducido|reducidos|disminuyeron|han bajado|disminuyo|redujeron) $",
        "(recibo|me dan|dan|tengo|recibimos) menos",
        "menos (que antes|ahora|estampillas|dinero|ayuda|cupones)",
        "(cortaron|quitaron|bajaron) .. (mitad|poco|parte)",
        "(a)? la mitad",
        "(mas|bien|muy) (bajo|bajito|bajitos|poquito|poquitos|chiquito)",
        "(menos|menitos|poquitos|poquitas|menitas) (cupones|estampillas|dinero|ayuda|beneficios)",
        "(me|nos) (dan|daban|llegan|llega) .. (menos|menitos|menitas|poquito|poquitos)",
    ),
    "same": (
        "(igual|igualito|igualita|igualitos|parejo|lo mismo|los mismos|las mismas|iguales|la misma|el mismo|sin cambio|sin cambios|siguen igual|sigue igual|todo igual|misma cantidad)",
        "no (han|ha|a|an|me han|me an|hubo|hay) (cambiado|cambio|cambios|bajado|subido|ninguno)",
        "(nada|no) (ha cambiado|cambio|cambiaron|cambia|han cambiado)",
        "igual que antes",
        "ni (mas|sube|suben|subio|subieron|arriba) ni (menos|baja|bajan|bajo|bajaron|abajo)",
    ),
    "increased": (
        "(me|nos|los|las|le)? (subieron|aumentaron|subio|aumento|incrementaron|dieron mas|han subido|han aumentado|subido)",
        "^ (subieron|mas|arriba|aumentaron|subio|aumento|han subido) $",
        "(recibo|me dan|dan|recibimos) mas",
        "mas (que antes|ahora|estampillas|dinero|ayuda)",
    ),
    "stopped": (
        "(me|nos|los|las|se|le|ya)? (los|las|lo|la|me)? (quitaron|cortaron|cancelaron|pararon|suspendieron|terminaron|acabaron|acabo|dejaron de dar|dejaron de llegar|dieron de baja|quito|cancelado|cerraron|cortado|cancelados|canceladas|eliminaron|terminado|termino|cancelo|perdieron|retiraron|vencieron) .. (las estampillas|todo|los cupones|la ayuda|estampillas|los beneficios|cupones|el medicaid|el caso|todos|todas|mi caso)?",
        "ya no (recibo|me dan|tengo|califico|los|las|me llegan|nos dan|me|recibimos|agarro) .. (nada|nothing|dan|llegan|estampillas|ayuda|beneficios)?",
        "^ (ya no|se acabaron|se acabo|pararon|cancelado|cancelaron|me los quitaron|terminaron|cancelados|se terminaron) $",
        "(perdi|perdimos) (los|las|mis|mi|el|la|todo|todos) .. (beneficios|estampillas|ayuda|cupones|medicaid)?",
        "deje de recibir",
        "(deje|dejaron|paro|parado)",
    ),
    "started": (
        "(empece|empezaron|comence|apenas) (a)? (recibir|recibo|dar|darme|me dan|me dieron|recibiendo|agarrar)",
        "(me)? (aprobaron)",
        "(ahora|y ahora|pero ahora) (si|ya) (tengo|recibo|me dan)?",
        "(apenas|acaban|recien) .. (aprobaron|aprobar|dieron|dio|empece)",
        "(no (tenia|recibia)|antes no) .. (ahora si|y ahora|pero ahora)",
    ),
    "not_applicable": (
        "(nunca|jamas|no) (pedi|pedimos|pido|e pedido|he pedido|aplique|solicite|ocupe|quise|necesite) .. (nada|ayuda|eso|ninguno)?",
        "(nunca|no|jamas) (he|tuve|tenia|recibi|recibia|tenido|agarre|hemos|tengo|recibo|he tenido|me daban|me han dado|habia) .. (ninguno|beneficios|nada|ningun|ayuda|recibido|tenido|nunca|ningun beneficio|antes|estampillas)?",
        "(no aplica|no tengo|no recibo|no tenia|no recibia|nunca tuve|nunca he tenido|nunca recibi)",
        "^ (ninguno|nada|nunca|ninguna|no aplica) $",
        "nunca (tuvimos|hemos|e|he|ha|habia|habiamos|agarre|agarramos|los tuve|las tuve|recibimos) ..",
        "no (tengo|tenemos|recibo|recibia|tenia|teniamos) (beneficios|nada|ninguno|ningunos|ayuda)",
    ),
}
HEDGES = ("(yo)? (creo|supongo|pienso) (yo|que si)? $",)
CHANGE_DOUBT = {
    "harmless": ("que yo sepa",),
    "different for different benefits": (
        "(unos|algunos|unas|algunas|uno|una) .. (y|pero|otros|otras|otro|otra)",
        "(pero|y) (el|la|los|las) .. (no|si|igual)",
        "(pero|y|aunque) .. (subieron|bajaron|igual|quitaron|subio|bajo|sigue|siguen|cortaron)",
    ),
    "still to come": (
        "(van a|voy a|va a|proximo|pronto|tal vez|quizas|creo|puede|dicen que|me dijeron|carta|esperando|si me|cuando|aplique|apelar|pendiente|proxima|revision|no se|no estoy|depende|a veces|otra vez|de nuevo|quieren)",
    ),
    "who pays more": (
        "(la|mi) renta (subio|bajo|me subieron|me bajaron)",
        "(mis|mi|de mis|a mi|a mis) (hijos|hijo|hija|mama|esposo|ninos|bebe)",
    ),
}
BEFORE = "de era eran tenia recibia antes daban".split()
NO_AMOUNT = "hijos meses mes ano semanas dias horas ninos".split()
