"""Spanish phrases about one job: still at the same employer, coming and going, and why."""

SAME = {
    "same": (
        "(sigo|todavia|aun|ahi) (en|con) (la|el|los|las) ..",
        "(cambie|me cambiaron|cambiaron|me movieron) (de|a)? (otro|otra|el|la)? (turno|departamento|area|linea|puesto|edificio|horario|horas|ruta|seccion)",
        "(la|el) (misma|mismo) (lugar|tienda|fabrica|restaurante|lavanderia|compania|hotel|hospital|bodega|cocina|planta|agencia|patron|oficina|escuela|panaderia)",
        "ahi (la llevo|ando|le sigo|le doy|seguimos|andamos)",
        "(seguimos|ando|andamos) (ahi|igual|en lo mismo|en la misma)",
        "(sigo|aqui|ahi|todavia|aun|alli) (ahi|alli|aqui|igual|mismo|sigo|estoy|en|con|trabajando|trabajo|en el mismo|en lo mismo)",
        "estoy (ahi|alli|aqui|en el mismo|en lo mismo|igual)",
        "(el|la|lo|en el|en la|con el|con los) (mismo|misma|mismos) .. (trabajo|lugar|empleo|sitio|compania|tienda|patron|jefe|restaurante)?",
        "ahi (mismo|sigo|ando|estoy)",
        "^ (sigo|igual|mismo|ahi|ahi mismo|aqui sigo|todavia|aun|lo mismo|el mismo|ahi sigo|claro) $",
        "no (me he|he) (ido|salido|cambiado|movido)",
        "(me ascendieron|me promovieron|me subieron de puesto)",
        "(otro|nuevo|diferente) (departamento|edificio|turno|puesto)",
        "(llevo|tengo) .. (ano|anos|meses) (ahi|aqui|alli)",
    ),
    "left": (
        "tuve que (dejar|renunciar|salirme|salir|irme) ..",
        "ya tengo otro",
        "cambie de (agencia|ajencia|agensia|compania|trabajo|patron|empresa|chamba|jale|lugar)",
        "me (cancelaron|quitaron|terminaron|cortaron) (el|la|mi) (contrato|trabajo|puesto|plaza)",
        "(me|nos) (recortaron|mocharon|reemplazaron|desocuparon|dieron de baja|dieron las gracias)",
        "hace .. (que)? (me fui|me sali|renuncie|deje|no trabajo ahi|ya no)",
        "(encontre|consegui|agarre|halle) (algo|uno|otro|otra|trabajo) (mejor|mas|en otro|cosa|mas cerca)?",
        "(ya no|no) (trabajo|estoy|sigo|ahi|alli|mas)",
        "ya no",
        "(cancelaron|quitaron|recortaron|me cambie|cambie de|renuncie|me sali|me fui|sali|deje|lo deje|me cambie|cambie|me movi|me mude|movi)",
        "me (despidieron|corrieron|descansaron|echaron|botaron|dejaron ir|sacaron|liquidaron|cambie|movi|sali|fui)",
        "(perdi|deje) (mi|el|ese) (trabajo|empleo|chamba|jale)",
        "(otro|nuevo|diferente|distinto) (trabajo|empleo|lugar|patron|compania|jale)",
        "(en|a) (otra|otro) (lado|lugar|parte|compania|trabajo|tienda)",
        "(trabajaba|estaba|estuve) .. (hasta|antes|ahi)",
        "(se)? (acabo|termino) (el|mi) (trabajo|contrato|temporada)",
        "(cerro|cerraron)",
        "sin trabajo",
        "desempleado",
        "buscando (trabajo|empleo|chamba|otro)",
    ),
    "?leaving soon": (
        "(en|para|hasta|el|este) (enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|lunes|martes|miercoles|jueves|viernes|sabado|domingo|proximo|otro) .. (me voy|me salgo|renuncio|dejo|termino|se acaba|me cambio)",
        "(me voy|me salgo|renuncio|se acaba|me cambio|termino) (en|el|para|este|la|a fin|pronto|manana) (enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|lunes|viernes|proximo|proxima|otra|otro|fin|fines|mes|semana)",
        "(ya|pronto) me (voy|salgo)",
        "(ultimo|ultima) (dia|semana)",
        "(hasta|por|nomas) (# (semanas|dias) mas|fin|dos semanas|enero|febrero|diciembre|el|la proxima)",
        "(me voy|voy) a (salir|ir|cambiar|dejar|renunciar)",
        "(di|dar|puse) (mi|mis|el)? (aviso|2 semanas|renuncia)",
        "(pienso|quiero|estoy por) (salir|salirme|dejar|renunciar|irme|cambiar|cambiarme)",
    ),
    "?between assignments": ("asignacion .. (termino|acabo)", "(termino|acabo|cancelaron) .. asignacion"),
    "?the employer has changed hands": (
        "(lo|la|los)? (vendieron|compraron)",
        "(otro|nuevo|nuevos|otros) (dueno|duenos|nombre)",
        "(cambio|cambiaron) (de|el) (dueno|duenos|nombre)",
    ),
    "?on leave": (
        "(licencia|permiso|incapacidad|maternidad|de baja|suspendido|suspendida|incapacitado|incapacitada|me lastime|lastimado)",
    ),
    "?not quite the same": (
        "(agencia|mas o menos|a veces|de vez en cuando|casi|no exactamente|creo|depende|tal vez|por ahora|temporal|si y no|los dos|ambos|tambien)",
    ),
}
REASON = {
    "quit": ("(renuncie|me sali|deje (el|mi|ese) (trabajo|empleo)|me fui)",),
    "laid_off": ("me descansaron", "(cerro|cerraron) .."),
    "fired": ("me (despidieron|corrieron|echaron|botaron)",),
    "contract_ended": ("(se)? (acabo|termino) (el|mi) (contrato|temporada|trabajo temporal)",),
}
ENDED = (
    "(renuncie|me sali|me fui|deje|despidieron|corrieron|descansaron|perdi|sin trabajo|desempleado|termino|acabo|cerro|cerraron|estuve|trabaje|trabajaba|sali|ya no trabajo|sin trabajar|hasta)",
)
STARTED = ("(empece|comence|entre|inicie|contrataron|desde|llevo|tengo trabajando)",)
STILL_THERE = (
    "(en|con) (la|el|los) (misma|mismo|mismos) ..",
    "sigo (trabajando)? (ahi|alli|aqui|en lo mismo|con los mismos)",
    "sigo (igual|ahi|alli|en el mismo|en lo mismo|con el mismo|en la misma|con los mismos)",
    "(ahi|alli) sigo",
    "(el mismo|mismo) (trabajo|lugar|empleo)",
    "todo (sigue)? igual",
    "todavia (ahi|en el mismo|en la misma)",
)
NO_LONGER_THERE = (
    "(cambie|me cambie) de (agencia|ajencia|agensia|compania|trabajo|patron|empresa|chamba|jale)",
    "ya no (trabajo|estoy) (ahi|alli|aqui|con ellos)",
    "me sali de (ahi|alli|ese)",
    "deje ese (trabajo|lugar)",
)
STAYING = "sigo todavia aun igual bien seguimos".split()
LEAVING = "deje sali renuncie".split()
AT_WORK = "en con estoy trabajo sigo ando".split()
ARTICLES = "la el".split()
TOLD_OUTRIGHT = "renuncie sali deje cambie got".split()
KINDS = {
    "lavanderia": "laundry",
    "panaderia": "bakery",
    "fabrica": "factory",
    "tienda": "store",
    "bodega": "warehouse",
    "carniceria": "meat",
    "limpieza": "cleaning",
    "restaurante": "restaurant",
    "clinica": "clinic",
    "escuela": "school",
    "guarderia": "daycare",
    "granja": "farm",
    "lecheria": "dairy",
    "planta": "plant",
    "mercado": "market",
    "pasteleria": "cake",
    "iglesia": "church",
    "universidad": "university",
    "empacadora": "packing",
    "asilo": "nursing",
}
