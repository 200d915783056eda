"""Spanish words for public benefits: which, drawn or not, and how they ended."""

PUBLIC = {
    "snap": (
        "(estampillas|cupones|ebt|snap|calfresh|food stamps|tarjeta de la comida|la tarjeta de estampillas|la oregon|oregon trail|la lone star|bonos de comida|sellos de comida|ayuda alimentaria|ayuda de alimentos|la ebt|el ebt|cupones de comida|estampillas de comida|las estampillas|los cupones|tarjeta de comida|la link|tarjeta link|estampillas para comida|ayuda de comida|ayuda para comida|la tarjeta de comida|estampilla|cupones de alimentos|asistencia alimentaria|estampillas de alimentos)",
    ),
    "tanf": (
        "(cash aid|calworks|ayuda de cash|el cash|welfare en efectivo|ayuda en efectivo|asistencia en efectivo|efectivo|dinero en efectivo|ayuda de efectivo|ayuda monetaria)",
    ),
    "medicaid": (
        "(tarjeta medica|medica|la medica|el medi cal|la medi cal|el medical|tarjeta de medicaid|medicad|medicaid|medical|la medical|la tarjeta medica|seguro del estado|seguro de medicaid|el medicaid|aseguranza del estado|ayuda medica|medi cal)",
    ),
    "medicare": ("el medicare",),
    "ssi": ("(el ssi|ssi)",),
    "ssdi": ("el ssdi",),
    "housing": (
        "(seccion 8|plan 8|el plan 8|la ocho|la 8|vivienda subsidiada|vivienda del gobierno|vivienda de bajos ingresos|me ayudan con la renta|ayudan .. renta|ayuda (a|de|pa|para) pagar la renta|ayuda con mi renta|voucher|vale de renta|la seccion 8|vivienda|ayuda de renta|ayuda con la renta|vivienda publica|ayuda para la renta|ayuda de vivienda|section 8|asistencia de vivienda|voucher de vivienda|ayuda para renta|vale de vivienda)",
    ),
    "wic": ("(el wic|wic|la wic|el wik|wik)",),
    "unemployment": (
        "(desempleo|el unemployment|el edd|beneficio de desempleo|pago de desempleo|el desempleo|seguro de desempleo|beneficios de desempleo)",
    ),
    "childcare": (
        "ayuda .. (cuidado|guarderia) .. (hijo|hija|hijos|ninos|nina|bebe)?",
        "(guarderia|ayuda de guarderia|ayuda con la guarderia|cuidado de ninos|ayuda con el cuidado de ninos|ayuda para guarderia|ayuda para la guarderia|cuidado infantil|ayuda con el cuidado de mis hijos|ayuda para el cuidado de ninos)",
    ),
    "energy": (
        "(ayuda|ayudan|ayudo|ayudas) (con|para|pa|de|a pagar)? (la|el|los|mi|pagar)? (luz|gas|calefaccion|electricidad|biles de luz|energia|bil de la luz)",
        "(y)? con (la luz|el gas|la calefaccion)",
        "(liheap|ayuda con la luz|ayuda para la luz|ayuda de la luz|ayuda con el gas|ayuda para la calefaccion|ayuda con la calefaccion|ayuda de luz|ayuda de energia|ayuda con la electricidad)",
    ),
    "other": ("(manutencion)",),
}
PUBLIC_NONE = (
    "antes (si|recibia|tenia)? .. (ahora|ya|hoy) no",
    "(ni uno|ni una|ningunos|ningunas)",
    "no (califico|calificamos|califique|me toca)",
    "(me|nos) (quitaron|cortaron|cancelaron) todo",
    "(ya)? no desde ..",
    "no (tengo|recibo|hay) (papeles|ninguna|nada)?",
    "no (recibo|tengo|me dan|agarro|estoy recibiendo|califico|nada|nos dan|recibimos|uso|cuento con) .. (nada|ningun|ninguno|ninguna|beneficios|ayuda|ningun beneficio|de eso|ningunos|ya|nada de eso)?",
    "(ninguno|ninguna|nada|ningun|ningun beneficio|nada de eso|ninguno de esos|ninguna ayuda)",
    "ya no (recibo|tengo|me dan|agarro|califico|nada|estoy) .. (nada|ninguno|ayuda)?",
    "^ (no|ya no|ninguno|nada|ninguna|no ninguno|no nada|por ahora no|ahorita no|no por ahora|no tengo|no recibo) $",
    "no (ninguno|ninguna|nada)",
)
PUBLIC_YES = ("^ (si|si recibo|si tengo|algunos|unos|los mismos|todavia si|claro que si|si todavia) $",)
PUBLIC_DOUBT = {
    "emergency only": ("emergencia (medical|medicaid)?", "(medical|medicaid) de emergencia"),
    "social security or disability, not which": (
        "(incapacidad|discapacidad|seguro social|el social|deshabilidad|desabilidad|pension|seguridad social)",
    ),
    "applied for, not received": (
        "(aplique|apliqué|aplicando|aplicar|califico para|solicite|solicitud|pendiente|esperando|en espera|en proceso|renovar|renovacion|renovando|tramite|tramitando|aprobado|aprobaron|negaron|apelando|entrevista|lista de espera|voy a|quiero|necesito|quisiera|van a|calificar|como puedo)",
    ),
    "somebody else's": (
        "(mi|mis|su|para mis|para mi|de mi|de mis|los|las) (mama|hijo|hijos|hija|hijas|bebe|ninos|nina|nino|esposo|esposa|marido|papa|papas|padres|hermana|hermano|abuela|mujer|suegra|nietos|nieto|familia)",
        "(solo|nomas|nada mas) (para)? (los|mis|mi) (ninos|hijos|bebe|hijo|hija)",
    ),
    "not sure": ("(creo|no se|tal vez|quizas|no estoy|a lo mejor|a veces|depende|no recuerdo)",),
    "declines help rather than saying what is received": (
        "(estoy bien|no necesito|todo bien|no gracias|estamos bien)",
    ),
    "insurance, not which": (
        "(el seguro|seguro|aseguranza|ayuda|la tarjeta|tarjeta|cheque|dinero|comida|renta|gobierno|ayuda del gobierno|asistencia|beneficios|bienestar)",
    ),
}
FOR_ME = (
    "para (mi|mi mismo|mi misma)",
    "para mi y",
    "wic (para|de) .. (bebe|baby|ninos|hijo|hija|nina|nino)",
    "y para mi",
)
DRAWN = ("(recibiendo|cobrando|agarrando|recibo|cobro|agarro|con) (el)? (desempleo|unemployment)",)
DRAWS = "recibiendo cobrando agarrando recibo cobro agarro".split()
OUTGROWN = ("(gano|ganamos|gana) (mucho|demasiado|de mas|mas)", "(pase|paso|pasamos) .. (limite|ingresos)")
ENDINGS = {
    "ended": (
        "(me|nos|se|le|ya|las|los|la|lo)? (las|los|la|lo)? (quitaron|cortaron|cancelaron|pararon|suspendieron|terminaron|quito|cortado|eliminaron|cancelado|vencio|vencieron|acabo|acabaron|termino)",
        "(perdi|perdimos|deje de recibir|me dieron de baja|dejaron de (dar|darme))",
        "ya no ..",
        "(pero no|no) (ya|ahora|desde) ..",
    ),
    "past": ("(recibia|recibiamos|tenia|teniamos|antes|agarraba|me daban|nos daban|tuve)",),
    "cut down or cut off, not which": ("(recortaron) ..",),
    "still to come": ("(se acaba|se acaban|termina|terminan|se vence|me van a|nos van a|vence)",),
    "for a time": ("hasta ..",),
    "harmless": ("(me|nos)? (las|los|la|lo)? (bajaron|subieron|redujeron)", "(perdi|deje) (el|mi) trabajo", "no mas"),
}
#: Lost by a rule, not for want of need; see the English list.
CUT_FOR = (
    "(sancion|sanciones|sancionado|sancionada|sancionaron)",
    "(limite|limites) de (tiempo|meses)",
    "(requisito|requisitos|reglas) de trabajo",
    "(por|falta de|perdi|faltaron|faltaba|faltaban|sin) (no)? (los|las|el|la|mis|unos|de)? (papeles|papeleo|renovar|renovacion|recertificacion|recertificar|entrevista|cita|formularios|documentos)",
    "(por)? no (los|las|lo|la)? (renove|renovar|renovamos|recertifique|recertificar|entregue|entregar|mande|mandar|llene|llenar|lleve|llevar|fui|hice) ..",
    "(se me)? (paso|olvido) .. (fecha|cita|renovar|entrevista|papeles|renovacion)",
)
OTHER_ENDS = (
    "gano ganaba ganar ganando ingreso ingresos dinero aumento sueldo pago paga pagan trabajo trabajos trabajando "
    "necesito necesitamos necesitaba deje renuncie case mude mejor"
).split()
