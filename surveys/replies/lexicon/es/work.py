"""Spanish phrases about working."""

STATUS = {
    "?leaving soon": (
        "(en|para|hasta|el|este) (enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|lunes|martes|miercoles|jueves|viernes|sabado|domingo|proximo|otro) .. (me voy|me salgo|renuncio|dejo|termino|se acaba|me cambio)",
        "(me voy|me salgo|renuncio|se acaba|me cambio|termino) (en|el|para|este|la|a fin|pronto|manana) (enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|lunes|viernes|proximo|proxima|otra|otro|fin|fines|mes|semana)",
        "(ya|pronto) me (voy|salgo)",
    ),
    "aside": ("(bien|mal|regular|cansado|cansada) (por ahora|mas o menos|creo)",),
    "employed": (
        "(me)? (devolvieron|regresaron) (mi|el) (trabajo|puesto)",
        "(estoy|ando|sigo|aqui|trabajando|jalando|chambeando|siempre|estamos|andamos) (en|de|con) (la|el|una|un|los|las)? (misma|mismo)? (construccion|construcion|costruccion|costrucion|contruccion|limpieza|lavanderia|cocina|fabrica|bodega|restaurante|hotel|hospital|tienda|taller|campo|obra|yarda|carpinteria|pintura|soldadura|empacadora|panaderia|taqueria|carniceria|granja|lecheria|guarderia|warehouse|roofing|landscaping|factoria|pizca|labor|nursery|carwash|car wash|lavado de carros|aserradero|polleria|planta)",
        "(me|ya me) (mandaron|pusieron|metieron|acomodaron|colocaron) (a|en|con) (una|un|la|el) ..",
        "(la|mi) (agencia|agensia|ajencia) me (tiene|mando|puso|dio) ..",
        "(hago|limpio|limpiamos|pinto|cocino|lavo|plancho|cuido|manejo|corto|empaco) .. (para|con) (una|un|la|mi) (compania|agencia|ajencia|empresa|senora|familia|patron|contratista)",
        "(ando|estoy|sigo) (trabajando|jalando|chambeando)? con (mi|un|el) (tio|primo|cunado|compadre|hermano|suegro|papa|amigo|patron|contratista|concuno|vecino)",
        "(soy|trabajo de|estoy de) (ayudante|obrero|jornalero|lavaplatos|empacador|empacadora|cuidadora|ninera|cocinero|bartender|housekeeper|mayordomo|capataz|yardero|rufero|chef|encargado)",
        "si estoy $",
        "(gracias a dios)? (tengo|hay) (jale|chamba|trabajo)",
        "(chambeo|jalo|laboro|camello) (en|de|con|para|todos|diario)",
        "ya (entre|empece|agarre|estoy jalando) .. (jale|trabajo|chamba|trabajar)",
        "(y|tambien) trabajo $",
        "trabajo (limpiando|cuidando|haciendo|manejando|cocinando|vendiendo|empacando|cargando)",
        "^ (yo|si|ya|aun|todavia) trabajo $",
        "(estoy|sigo|ando|ya estoy|todavia estoy|aqui|si|ahorita estoy) trabajando",
        "^ trabajando",
        "(ando|estoy) de (chofer|cocinero|cocinera|mesero|mesera|cajero|cajera|guardia|ayudante|albanil|pintor|soldador|jardinero|limpieza|encargado|encargada|repartidor|vendedor|vendedora|mecanico|electricista|plomero|carpintero|panadero|panadera|carnicero|costurera|maestra|recepcionista|secretaria|cuidadora|conserje|lavaplatos)",
        "(ando|estoy|sigo|aqui|puro|ya|^) (chambeando|jalando|laborando|camellando)",
        "(jalando|chambeando) (en|duro|diario|todos|con|de)",
        "trabajando (en|de|para|con|por|como|todavia|todos|mucho|# horas)",
        "(yo|ya|si|aun|todavia|ahora|ahorita|tambien)? trabajo (en|de|para|con|como|por|ahi|aqui|alli|tiempo|medio|todos|#|ahora|ahorita)",
        "^ (yo|ya|si|aun|todavia)? trabajo $",
        "tengo (un|mi|el|nuevo|otro|un nuevo|buen)? (trabajo|empleo|chamba|jale|trabajito)",
        "(empece|comence|entre) (a trabajar)? en",
        "(consegui|encontre|agarre|halle|obtuve|empece|comence) (un|a|mi|el|en|otro|nuevo|de)? (trabajo|empleo|chamba|jale|trabajar|trabajando|nuevo trabajo)",
        "(me)? (contrataron|emplearon|dieron trabajo|dieron el trabajo)",
        "(estoy|soy) empleado",
        "^ empleado",
        "(sigo|estoy|ando|continuo) (en|con) (el|la|mi|lo)? (mismo|misma|trabajo|igual|empleo|chamba)",
        "(sigo|aqui sigo|estoy) (ahi|alli|aqui|igual)",
        "(soy|trabajo (de|como)) (cocinero|cocinera|cajero|cajera|chofer|mesero|mesera|guardia|limpieza|niñera|ninera|soldador|ayudante|supervisor|supervisora|gerente|maestra|enfermera|conserje|albanil|pintor|operador|operadora|cuidadora|costurera|panadero|jardinero|mecanico|recepcionista|asistente)",
        "(hago|ando en|ando de) (limpieza|construccion|jardineria|mantenimiento|yardas para|roofing|landscaping)",
        "(tiempo completo|medio tiempo)",
        "(me)? (ascendieron|promovieron)",
        "(en el|al|del) (trabajo|jale|chamba) (ahora|ahorita|ahora mismo)",
        "(temporal|por agencia|en una agencia|por temporada)",
        "todavia (trabajo|estoy|ahi|aqui)",
        "sigo en",
    ),
    "self_employed": (
        "(por mi lado|por mi propia cuenta|en lo mio|en lo propio|con lo mio|para mi mismo|para mi misma)",
        "(tengo|ando con|traigo) mis (propios)? (clientes|clientas|casas|yardas|jales|rutas)",
        "por mi (propia)? cuenta",
        "(tengo|abri|manejo|empece|puse) (mi|un|mi propio|una|mi propia|mi negocio) (negocio|compania|empresa|tienda|salon|puesto|taller|propio negocio|restaurante|troca|food truck)",
        "(mi|mi propio|negocio) (propio|negocio)",
        "(soy mi propio|mi propio|mi propia) (jefe|jefa|patron|negocio|empresa)",
        "(trabajo|chambeo) (para mi|por mi cuenta|independiente|yo solo|yo sola)",
        "(independiente|autonomo|freelance)",
        "(vendo|vendiendo) (comida|ropa|tamales|cosas|pasteles|joyeria|productos|zapatos|flores|elotes|frutas|fruta|tacos|por|en linea|dulces|postres|carros|pupusas|burritos)",
        "(manejo|reparto|entrego|trabajo|hago) (para|con|en|de)? (uber|lyft|doordash|instacart|didi|uber eats|grubhub|amazon flex)",
        "(limpio|cuido) (casas|ninos) (por mi|yo|en mi)",
        "corto (pelo|cabello|el pelo|yardas)",
        "(arreglo|pinto|hago) (unas|pelo|yardas|carros|casas) (en mi casa|por mi cuenta|yo)",
    ),
    "unemployed": (
        "nada de (nada|trabajo|jale|chamba)",
        "tuve que (dejar|renunciar|salirme|salir) ..",
        "(me|nos) (cancelaron|quitaron|terminaron|cortaron|rescindieron|acabaron) (el|la|mi|los|las|nuestro)? (contrato|trabajo|puesto|plaza|turno|jale|chamba|posicion|empleo|asignacion)",
        "(cancelaron|eliminaron|quitaron|cortaron) (mi|el|los|nuestro|la) (puesto|contrato|turno|departamento|plaza|posicion|trabajo)",
        "(todavia|aun|ahorita|por ahora) nada",
        "nada (todavia|aun|por ahora|ahorita|de trabajo|de jale|de chamba)",
        "no (he|e|ha|a) (podido|vuelto a|regresado a) (trabajar|encontrar|conseguir|hallar|trabajo|volver)",
        "no (he|e) (encontrado|conseguido|hallado|trabajado|agarrado|tenido) (nada|trabajo|jale|chamba|empleo|ninguno)?",
        "(no me|nadie me) (quieren|quiere|han|ha|dan|da|llaman|llama|contratan|contrata) (contratar|dar|dado|llamado|contratado|trabajo|chamba|jale)?",
        "me (quede|dejaron|quedamos) sin (trabajo|jale|chamba|nada|empleo)",
        "(ya no|no) (hay|habia|hubo) (jale|chamba|trabajo|nada)",
        "me (dieron|mandaron) (de baja|cortado|las gracias|a descansar|para la casa|a la casa)",
        "me (desocuparon|liquidaron|recortaron|mocharon|reemplazaron|tumbaron)",
        "(tengo|llevo) .. (dias|semanas|meses|mes|semana|rato) (sin|desempleado|desempleada|parado|parada)",
        "(estoy|ando) (parado|parada|desempleada|desocupada|en la casa sin)",
        "desempleada",
        "trabajaba .. ya no",
        "(no|ya no|todavia no|aun no|ahorita no|ahora no) (estoy|tengo|he|consigo|encuentro|hay|estamos) (trabajando|trabajo|empleo|chamba|jale|ningun trabajo|encontrado|trabajado|conseguido|nada|empezado)",
        "(no|nada) (encuentro|consigo|hallo) (nada|trabajo|jale|chamba|$)",
        "no me (han llamado|llaman|contratan|dan trabajo)",
        "no trabajo (ahorita|ahora|por|todavia|en|$)",
        "(sin|no hay) (trabajo|empleo|chamba|jale|trabajar)",
        "(estoy)? desempleado",
        "desocupado",
        "(ando|estoy|sigo|aun|todavia|buscando) buscando (trabajo|empleo|chamba|jale|uno|algo|otro|donde|nada)?",
        "buscando",
        "busco (trabajo|empleo|chamba|jale|uno|algo|otro)",
        "(sigo|ando|estoy) (looking|aplicando)",
        "(perdi|perdimos) (mi|el) (trabajo|empleo|chamba|jale)",
        "me (despidieron|corrieron|descansaron|echaron|botaron|dejaron ir|sacaron|liquidaron|quitaron el trabajo|quede sin trabajo|dejaron sin trabajo|dieron de baja)",
        "(renuncie|deje el trabajo|deje de trabajar|deje ese trabajo|me sali|me fui|deje mi trabajo|deje el empleo)",
        "(cerro|cerraron) (el|la|donde|mi)? (negocio|fabrica|restaurante|tienda|compania|trabajaba|lugar|trabajo)?",
        "(se)? (acabo|termino) (el|mi) (trabajo|contrato|jale|temporada|chamba)",
        "ya no (trabajo|estoy|tengo)",
        "(todavia|aun|ahorita|ahora|por el momento|por ahora) no $",
        "no por (ahora|el momento)",
        "no ahorita",
        "(entre|buscando) trabajos",
        "(recibiendo|cobrando|en el) desempleo",
        "sin trabajar",
    ),
    "in_school": (
        "(estoy|ando|sigo|voy) (en|a|a la|en la|en el|tomando|al) (escuela|colegio|universidad|clases|clase|ged|college|un curso|un programa|entrenamiento|cursos|la escuela|la universidad)",
        "estudiando",
        "(estoy|sigo|ando) estudiando",
        "(soy)? estudiante",
        "estudio (en|de|tiempo|para|ingles|ahora)?",
        "(tomando|tomo) (clases|un curso|cursos)",
        "en la (escuela|universidad)",
    ),
    "military": (
        "(en|entre al|estoy en|al) (el)? (ejercito|army|marina|marines|fuerza aerea|militar|navy|servicio militar)",
        "entrenamiento basico",
        "soy (soldado|militar|marino)",
    ),
    "not_looking": (
        "(estoy|soy|ya estoy|ya soy)? (jubilado|jubilada|retirado|retirada|pensionado|pensionada|discapacitado|discapacitada|incapacitado|incapacitada)",
        "(cuido|cuidando|cuidar) (a|de) (mi|mis|los|el|la) (mama|papa|hijo|hijos|hija|hijas|ninos|bebe|abuela|abuelo|esposo|esposa|nietos|madre|padre|familia|suegra|hermano|hermana|nina|nino|nieta|nieto)",
        "(ama de casa|soy mama|en casa con (mis|los|mi))",
        "no (estoy buscando|busco|puedo trabajar|quiero trabajar|me dejan trabajar)",
        "(estoy)? (enfermo|enferma) .. no puedo",
        "(tuve|acabo de tener) (un|una|a mi) (bebe|bebita)",
    ),
    "?on leave": (
        "(licencia|permiso|incapacidad) (de|por|medica|medico|maternidad)?",
        "de baja (por|medica|maternidad|temporal)",
        "(estoy|ando|sigo|ahorita)? (incapacitado|incapacitada|de incapacidad) (por|del|de|temporal|hasta|con)",
        "(maternidad|suspendido|suspendida|me lastime|lastimado|lastimada|accidente)",
    ),
    "?off and on work": (
        "(trabajo|trabajando)? (por|en|de)? temporadas",
        "(a veces|de vez en cuando|por dias|unos dias|cuando me llaman|cuando hay|de rato en rato|ratos|trabajitos|chambitas|lo que salga|lo que caiga|unos dias si|por ratos)",
    ),
    "?not started yet": (
        "(empiezo|entro|comienzo|inicio) (a trabajar|el|la|manana|en|este|proximo|hasta|pronto|lunes|otro|de)",
        "(voy a|vamos a|estoy por|a punto de|por) (empezar|comenzar|trabajar|entrar|iniciar)",
        "(todavia|aun) no (empiezo|comienzo|entro|he empezado|me llaman)",
        "(apenas me|ya me) contrataron",
        "(la proxima|proxima|el proximo|el lunes|la otra) (semana|lunes|mes) (empiezo|entro)",
        "(orientacion|esperando (que|a que|el|la)) (me llamen|empezar|background|llamada)?",
    ),
    "?unpaid or unsure work": (
        "(voluntario|voluntaria|voluntariado|practicas|sin pago|gratis|ayudo (a|en|con)|ayudando (a|en|con)|ayudar a)",
    ),
    "?hedged": (
        "(mas o menos|creo|se podria decir|algo asi|no exactamente|no realmente|casi|tal vez|quizas|depende|si y no|por ahora|a lo mejor|quisiera|quiero trabajar|ojala)",
        "(ultimo dia|ultima semana)",
        "(hasta|por) (el fin|fin de|# semanas|dos semanas|enero|diciembre) ..",
        "(me voy|voy) a (salir|ir|cambiar|dejar)",
    ),
}
WHEN_ASKED = {
    "employed": (
        "^ en (un|una|el|la) (restaurante|fabrica|bodega|tienda|hotel|hospital|lavanderia|panaderia|taller|rancho|granja|carniceria|empacadora|construccion|oficina|clinica|compania|planta|cocina|lecheria|taqueria) ..",
        "(nomas|solo|solamente|namas|puros) (los|en)? (fines|fin|sabados|domingos|noches|dias|tardes|mananas) (de semana)?",
        "me (pagan|paga|estan pagando|dan|da) (a|como|unos|unas)? #",
        "(estoy|ando|sigo) (haciendo|cuidando|limpiando|manejando|cocinando|pintando|empacando|lavando|cortando|soldando|instalando|vendiendo en|atendiendo) ..",
    ),
    "self_employed": (
        "(limpio|limpiamos|hago limpieza de|limpiando) casas",
        "(cuido|cuidando) (ninos|bebes|chiquillos) (en|aqui en) (mi|la) casa",
        "(corto|podo|cortando) (yardas|pasto|zacate|pelo|cabello|el pelo|el zacate)",
        "(hago|haciendo|pongo|arreglo|arreglando|pinto) (unas|el pelo|pelo|trenzas|pestanas|cejas|maquillaje|tamales|pasteles|comida para vender)",
        "(vendo|vendiendo) .. (en la calle|en el mercado|en la pulga|en mi casa|los fines|por facebook|en la remate|en el remate)",
        "(vendo|vendemos) ..",
        "(junto|recojo|vendo) (fierro|chatarra|botes|cartón|carton|latas)",
    ),
}
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
NEITHER = (
    "^ (ninguna|ninguno|ninguno de los dos|ninguna de las dos|ni uno ni otro|ni lo uno ni lo otro|nada|ningunos) $",
)
THINGS = "telefono celular carro camion troca licencia tarjeta cuenta internet seguro".split()
MOMENTS = "momento".split()
STAYING = "sigo todavia aun igual bien seguimos".split()
UNDONE: list[str] = []
ONLY_TIME = "tiempo completo medio".split()
SEEKING = ["buscando"]
SOUGHT = "busco buscando buscar".split()
ANOTHER = "segundo mejor".split()
THERE = "ahi alli".split()
VERBAL = "trabajando trabaja".split()
THIRD = "esta ella".split()
WHOSE = "mi el la".split()
STUDIED = "hice tome termine complete gradue pase deje".split()
HURT = "lastime lastimado lastimada accidente".split()
SELVES = ["yo"]
DROPPED = "perdi dejo".split()
TELLS: list[str] = []
NOT_YET = ("(todavia|aun) no",)
AROUND_WORK = (
    "(me|nos)? (cortaron|bajaron|redujeron|quitaron|mocharon|recortaron|dieron menos|subieron) (las|unas|mis|muchas)? (horas|oras)",
    "(gracias|bendito) (a|sea)? (dios|la virgen)",
    "(no tengo|sin|perdi) (carro|licencia|papeles|permiso|quien me cuide|ride|raite|transporte)",
    "(muy|bien|algo|un poco)? (cansado|cansada|contento|contenta|feliz|pesado|ocupado|ocupada|duro|lejos|cerca)",
    "(ahi|pos ahi|pues ahi|aqui|hay) (la|le) (llevo|llevamos|vamos|hago|seguimos|damos|doy)",
    "(con|de) (mi|mis|una|un) (hermana|hermano|primo|prima|amiga|amigo|cunado|cunada|tio|tia|hermanas|hijo|hija|esposo|esposa|comadre|compadre|vecina|suegra)",
    "(echandole|hechandole) (ganas)?",
    "(todo|todos) (bien|tranquilo|normal)",
    "(esta|anda|se puso|ha estado) (muy|bien|algo)? (lento|duro|dificil|flojo|cansado|pesado|tranquilo|bien|mal)",
)
LEAVING = "deje sali renuncie".split()
AT_WORK = "en con estoy trabajo sigo ando".split()
ARTICLES = "la el".split()
TOLD_OUTRIGHT = "renuncie sali deje cambie got".split()
BARE_NOT = "no ahora ahorita por el momento todavia aun".split()
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
SUBSIDIZED = (
    "(trabajo|empleo|puesto) (transicional|de transicion|subsidiado|subvencionado|temporal del programa)",
    "(trabajo|trabajando|sigo) (para|con|en) (ustedes|uds|el programa|su programa)",
)
