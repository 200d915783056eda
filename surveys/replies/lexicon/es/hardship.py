"""Spanish word classes of want, and of threats against us."""

LOSES = ("(perdi|perdimos|perder|perdiendo|voy a perder|vamos a perder|a punto de perder|me quitaron|nos quitaron)",)
HOME = ("(mi|la|nuestra|el|nuestro) (casa|apartamento|departamento|vivienda|hogar|cuarto|traila|renta|depa)",)
PUTS_OUT = (
    "(me|nos) (van a|quieren|estan|vienen a|vinieron a|iban a|acaban de|ya)? (desalojar|desalojando|echar|echando|sacar|sacando|correr|corriendo|botar|botando|echaron|corrieron|sacaron|botaron|desalojaron|desalojan|echan|sacan)",
)
US = ("(a mi|con mis (hijos|ninos)|a todos|las cosas|mis cosas)",)
INTO_STREET = (
    "(a la calle|de la casa|del (apartamento|departamento|cuarto|refugio|lugar|depa|edificio|motel)|de (mi|nuestra|la) (casa|vivienda|traila)|por no pagar)",
    "(renta|alquiler) .... (me|nos) (van a)? (sacar|echar|correr|desalojar)",
)
EVICTORS = ("(dueno|duena|casero|casera|sheriff|landlord|arrendador)",)
EVICTS = (
    "(echar|echando|echo|sacar|saco|correr|corrio|desalojar|desalojo|desaloja|aviso|corte|cambio la chapa|botar)",
)
SLEEPS = (
    "(vivo|vivimos|duermo|dormimos|durmiendo|viviendo|dormir|dormi|quedandome|quedando|me quedo|nos quedamos|estoy viviendo|vivir|estamos)",
)
ROUGH = (
    "en (el|un|mi|la|una|nuestra|nuestro|los) (carro|coche|troca|van|camioneta|tren|trenes|parque|metro|refugio|albergue|calle|puente|estacion|garaje|garage|casa abandonada|edificio abandonado|sillon|piso|motel|lavanderia|carpa|banca|hospital|shelter)",
    "(debajo|abajo) (de|del) (un|el|puente)",
)
LACKS = (
    "(no|ni|ya no|tampoco) (hay|tengo|tenemos|tienen|queda|me queda|nos queda|traigo|me alcanza|nos alcanza|alcanza|puedo comprar|podemos comprar|puedo pagar|hemos tenido|he tenido) (ni|nada)? (de|para|que|con que|dinero para|para comprar|lo de|pa)?",
    "(sin|falta|se acabo|se nos acabo|se me acabo|se me acabaron|nos falta|me falta|necesito|necesitamos|ocupo|ocupamos)",
)
MINE = ("(la|el|los|las|mi|mis|ni|mas|su|sus|un|una|de|del|para|comprar|pagar|ahora|en casa|nada)",)
NEEDED = (
    "(comida|comer|leche|formula|panales|cenar|despensa|alimentos|que comer|pampers)",
    "(insulina|medicina|medicinas|medicamento|medicamentos|inhalador|pastillas de la (presion|diabetes)|dialisis)",
    "(luz|electricidad|gas|agua|calefaccion|calenton|calentador|agua caliente|boiler)",
    "(donde (dormir|vivir|quedarme|quedarnos|ir|estar|pasar la noche)|techo|hogar|lugar donde|casa)",
)
UTILITY = ("(luz|gas|agua|electricidad|calefaccion|calentador)",)
ENDS = ("(cortada|cortado|apagada|se fue|desconectada|desconectado|se congelo)",)
CUTS = (
    "(cortaron|cortar|quitaron|apagaron|desconectaron|cortan|desconectar|van a cortar|me cortaron|nos cortaron) (la|el|los|mi|nuestra|toda la)",
)
UTILITY_COMPANY = ("compania (de|del) (la)? (luz|gas|agua)",)
IN_WANT = (
    "(orden|aviso|carta|papel|papeles|corte|juicio) de (desalojo|eviccion|evicion)",
    "(sin|quede sin|quedamos sin|quedar sin) (casa|hogar|techo|vivienda|comer|cenar|luz|comida|gas|calefaccion)",
    "(estoy|estamos|vivo|vivimos|quede|quedamos|quedar|quedo|ando|andamos|terminar|dejaron|dejo) .. (en la calle|sin casa|sin hogar|sin techo)",
    "(no (he|hemos|han) comido|no comimos|no comi|sin comer (desde|nada|hace)|pasando hambre|pasamos hambre|tienen hambre|tenemos hambre|aguantando hambre|muertos de hambre|mueren de hambre)",
    "(comemos|como|comiendo|comen) (solo)? (una|1) (vez|comida) al dia",
    "(refri|refrigerador|nevera|alacena) .. (vacio|vacia|sin nada)",
    "(debo|debemos|debiendo) .. (meses|semanas|mes) .. (renta|alquiler|hipoteca|luz)",
    "no (puedo|podemos|pude|tengo para|tenemos para|tengo con que|tenemos con que) (pagar)? (la|el) (luz|gas)",
    "(mucho|hace|tengo|tenemos|pasamos) frio (y no|en la casa|no hay|sin|porque no)",
    "(necesito|necesitamos|ocupo|busco) (un)? (refugio|albergue|donde dormir|donde quedarme|comida para|ayuda (con|para) (la)? (renta|comida|luz))",
    "(tengo|tenemos|tienen|traigo) (mucha|bastante|un chingo de)? hambre (y|pero no|no|desde|ayuda|por favor|mis|$)",
    "(no (puedo|podemos|pude|pudimos|tengo (para|pa)|tenemos (para|pa)|tengo con que|alcanzo a|me alcanza para|nos alcanza para|completo|completamos|hay para|tengo dinero para)) (pagar)? (la|mi|nuestra|el|esta|para la)? (renta|alquiler|hipoteca)",
    "(me|nos) (van a|quieren|estan por|piensan|vienen a) (sacar|echar|correr|botar|desalojar) (de la casa|del apartamento|manana|hoy|el|esta|a fin|por|si|a la calle|$)",
    "(debo|debemos|atrasado con|atrasada con|atrasados con|atrasado en|atrasada en|atrasados en) (la|mi|nuestra|el) (renta|hipoteca|alquiler)",
    "(estoy|estamos|ando|andamos) (ahorita|ahora|viviendo|durmiendo|quedandome)? en (un|el|una|este) (albergue|refugio|shelter|casa de acogida)",
    "(cambiaron|cambio) (la chapa|las chapas|la cerradura|los candados)",
    "se (quemo|incendio|inundo) (la|mi|nuestra) (casa|apartamento|traila|edificio)",
    "no (tengo|tenemos|tiene|hay) (ni)? para (comer|la comida|las medicinas|la medicina|la leche|los panales|mis medicinas|la insulina|la luz|el gas|dar de comer)",
    "(ni)? (me|nos)? alcanza (ni)? para (la insulina|las medicinas|la medicina|mis medicinas)",
)
NOT_HARDSHIP = (
    "(echaron|corrieron|sacaron|botaron|sacar|correr|echar|echan|sacan) (del|de la|de mi|de el|de ese|de este) (trabajo|chamba|jale|escuela|programa|clase|compania|fabrica|planta|empleo|restaurante|seguro|horario|turno)",
    "(trabajo|trabajar|trabajando|trabajamos|voluntario|voluntaria|limpio|cocino) (en|para|con) (un|el|una|la)? .. (refugio|albergue|calle|banco de comida|despensa|motel|hotel)",
    "(tiempo|hora|descanso|lonche) (de|para|pa) comer",
    "en la calle (vendiendo|trabajando|limpiando|repartiendo|#)",
    "(vendo|hago|cocino|preparo|reparto) comida",
    "hambre (de (trabajar|exito|crecer|aprender|progreso)|lol|jaja|jajaja|ahorita lol)",
    "(sin|no tengo|no tenemos) (hambre)",
)
SUES = (
    "(demandar|demandare|denunciar|denunciare|demando|denuncio) (a)? (su|sus|esta|ustedes|la|esa|al|los) (organizacion|programa|compania|oficina|agencia|empresa|gente|$)",
    "(echar|mandar|echarles|mandarles|echo|mando) (a)? (mi|mis|un) (abogado|abogados)",
    "(llamar|llamo|llamare|hablar|hablo|voy) a la policia (si|por|contra|porque)",
    "(los|las|te|lo|les|la) (voy a|vamos a|quiero|pienso|puedo)? (demandar|demandare|demando|denunciar|denuncio|denunciare|llevar a (la)? corte|llevo a (la)? corte)",
    "(demandarlos|denunciarlos|demandarte|demandarles|reportarlos|llevarlos a (la)? corte)",
    "(voy a|vamos a|pienso|quiero|tendre que) (poner|meter|levantar|presentar|hacer) (una|la|mi) (demanda|denuncia|queja|reporte) (contra|en|a|por|con|formal|$)",
    "(mi|un|el|nuestro) abogado (va|se va|les|los|ya|dice que|dijo que|se (comunica|comunicara|encargara)|esta|tiene|sabe)",
    "^ (ya)? (tengo|tenemos|consegui|contrate) (un|una|mi)? abogado $",
    "(llamar|hablar|llamare|hablare) (al|con el|a un|con un|a mi|con mi) abogado",
    "(hablen|hable|comuniquense|arreglense) con mi abogado",
    "(hable|hablare|hablar|hablo|contacte|contactar|llame|llamar|llamo|voy|consulte) (ya)? (con|a) (un|mi|el)? abogado",
    "(nos vemos|los veo|los vere) en (la)? corte",
    "(reportar|reporto|reportare|denunciar|quejarme|queja) .. (a|con|ante) (la|el|las)? (fcc|ftc|policia|bbb|procurador|procuraduria|autoridades|gobierno|noticias|migra)",
    "(accion|acciones|medidas) legales",
)
MENACES = (
    "(vayanse|vayase|vete|andense) (cuidando|con cuidado)",
    "(voy|vamos|ir) a (ir a)? (romperles|romperle|partirles|partirle|quebrarles|darles|reventarles|matarlos|golpearlos|buscarlos|encontrarlos) (la|el|una|en|todo|$)",
    "(ya)? se (donde|quienes|en donde) (viven|trabajan|estan|son|queda|vives|trabajas|esta su)",
    "(se van a|te vas a|se va a) arrepentir",
    "(me las|me la) (van a pagar|vas a pagar|pagan|pagaran|va a pagar)",
    "(les|te) va a (pesar|ir mal|ir muy mal|costar|doler)",
    "(los|las|te) (voy a|vamos a) (agarrar|encontrar|buscar|partir|romper|madrear|chingar|reventar|golpear|quemar|desaparecer)",
    "(voy a|vamos a) (quemar|romper|destruir|balacear|reventar) (su|esa|la|esas|ese|el|todo) (oficina|oficinas|edificio|lugar|programa|local|ahi|$)",
    "(ya veran|van a ver|vas a ver|cuidense|cuidate la espalda|cuidense la espalda) (cabrones|desgraciados|hijos|pinches|lo que|conmigo|si|$)",
    "(ojala|espero que) (se)? (mueran|muera|pudran|pudra|quemen)",
    "les voy a (partir|romper|quebrar|dar) (la|su|una|en la) (madre|cara|hocico|golpiza|jeta)",
)
NOT_LEGAL = (
    "abogado (me|nos) (ayudo|ayuda|esta ayudando|arreglo|dijo que|dice que|consiguio|gano|saco)",
    "(trabajo|trabajar|trabajando|limpio|asistente|secretaria|recepcionista|cita|corte) (para|con|de|en|en la oficina de) (un|una|el|la|mi)? .. abogado",
    "abogado de (inmigracion|familia|divorcio|accidentes)",
)
HELD_THIS_PHONE = (
    "(este|ese|aqui|esto) (es|era|fue) (su|el) (telefono|numero|celular|cel)",
    "(era|es) (su|el) (telefono|numero|celular|cel) (de el|de ella|del)?",
    "(quiten|borren|quitenlo|quitenla|borrenlo|borrenla)",
)
OTHERS = "ella pacientes".split()
IN_CARE = (
    "(estoy|estuve|sigo|he estado|llevo) .. (en|internado en|internada en) (el|un|una|la)? (hospital|clinica|asilo|terapia intensiva|cuidados intensivos)",
    "(hospitalizado|hospitalizada|internado|internada|encamado|encamada)",
    "(en|con|a|haciendo) (dialisis|hemodialisis|quimio|quimioterapia|radiacion)",
    "(tengo|me dio|tuve|me detectaron) (un|una)? (cancer|derrame|infarto|embolia|ataque al corazon)",
    "me (operaron|van a operar)",
)
CALLED_UP = (
    "(guardia nacional|reserva) .. (llamo|llamaron|mandaron|activaron)",
    "(me llamo|me activaron) .. (guardia|reserva)",
)
