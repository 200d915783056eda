"""Spanish word classes of danger from or to others; see `danger` beside this."""

WHO = (
    "(el|ella|ellos|ex|marido|esposo|esposa|novio|novia|pareja|papa|mama|padre|madre|padrastro|madrastra|hermano|tio|primo|suegro|suegra|patron|jefe|supervisor|hombre|hombres|tipo|tipos|senor|vecino|vecinos|companero|alguien|unos|gente|pandilleros|cholos|policia|abuelo|hijo|yerno|cunado|mayordomo|el papa de mis hijos|papa de mi hija|papa de mi hijo|viejo|wey|guey|vato)",
)
ASSAULT = (
    "(pega|pego|pegan|pegaba|pegaron|pegando|pegarle|golpea|golpeo|golpean|golpearon|golpeaba|golpeando|maltrata|maltrato|maltratan|viola|violo|violaron|violando|abusa|abuso|abusan|abusaron|abusando|ahorca|ahorco|ahorcaba|patea|pateo|patearon|lastima|lastimo|lastiman|lastimaron|ataco|atacaron|amenaza|amenazo|amenazaron|amenazan|toca|toco|tocaba|tocando|manosea|manoseo|empujo|aventaba|avento|jaloneo|jalonea|cacheteo|cachetea|acuchillo|apunalo|apunalaron|balaceo|balacearon|disparo|dispararon|quemo|asfixio|encerro|encierra|secuestro|secuestraron|quiere matar|quiso matar|trato de matar)",
)
OUTRIGHT = ("(a|de|con|en|contra|a mi y a)",)
VICTIM = (
    "(a mi|conmigo|mi (hija|hijo|mama|hermana|hermano|nina|nino|sobrina|sobrino|bebe|papa|prima|nieta|esposa|familia)|mis (hijos|hijas|ninos|ninas|papas|hermanos|hermanas))",
)
CHILD = (
    "(mi|mis|el|la|los|las|su|sus) (hijo|hija|hijos|hijas|nino|nina|ninos|ninas|bebe|bebes|sobrino|sobrina|sobrinos|nieto|nieta|nietos|hijastro|hijastra|chiquillos)",
)
BREAKS_BODY = (
    "me (quebro|rompio|partio|fracturo|reviento|abrio|quemo|jalo|tumbo|corto) (el|la|los|las|un|una)? (brazo|nariz|mandibula|costilla|costillas|dedo|diente|dientes|ojo|cabeza|cara|labio|mano|pelo|boca|hocico|cabello)",
    "me (mando|dejo|puso|llevaron) (al|en el|a) (hospital|emergencia|emergencias)",
    "me (dejo|dejaron) (moretones|moreteada|el ojo|un ojo|golpeada|toda golpeada|marcas|inconsciente|sangrando|tirada)",
    "me (levanta|levanto|puso|pone) (la mano|las manos|la mano encima|las manos encima)",
)
WEAPON = (
    "(pistola|pistolas|cuchillo|cuchillos|navaja|navajas|machete|machetes|arma|armas|bate|martillo|rifle|cuerno|fierro|escopeta|cuete|palo|cinto|botella|desarmador)",
)
WIELDS = (
    "(con|tiene|trae|saco|apunto|apunta|puso|apuntaba|amenazo con|llego con|traia|sacaron|traen|apuntaron|agarro)",
)
AT_ME = ("(en la (cabeza|cara|espalda|panza)|en el (cuello|pecho|estomago)|a mi|a la cabeza)",)
THREAT = (
    "(voy a|va a|van a|vamos a|quiero|quiere|quieren|quisiera|queria|queriendo|ganas de|tengo ganas de|me dan ganas de|dijo que|dice que|dicen que|dijeron que|amenaza con|amenazo con|amenazan con|juro que|juro|trato de|trataron de|intento|intentaron|pienso|a punto de|capaz de|puedo|tengo miedo de|miedo de)",
)
KILL = (
    "(matar|matara|mate|mata|matan|mataran|maten|golpear|pegar|pegara|lastimar|acuchillar|apunalar|balacear|disparar|dispararle|violar|quemar|ahorcar|asesinar|atacar|madrear|partirle|romperle|darle (un)? (balazo|tiro|cuchillada)|matarlo|matarla|matarlos|matarlas|matarme|golpearme|golpearlo|golpearla|pegarle|pegarme|pegarles|lastimarla|lastimarlo|lastimarme|violarme|quitarle la vida|hacerle dano|hacerme dano|hacerles dano)",
)
ANYONE = (
    "(a)? (me|nos|el|ella|ellos|alguien|todos|todas|mi (supervisor|jefe|patron|ex|marido|esposo|esposa|suegra|hijo|hija|mama|papa|hermano|hermana|vecino|novio|familia|bebe|manager|boss)|mis (hijos|ninos|vecinos|papas|companeros)|ese (cabron|hombre|guey|wey|vato|tipo|pendejo|senor|viejo|puto)|esa (vieja|mujer|senora|pinche|perra)|esos (cabrones|hombres|pendejos)|la (gente|familia|manager|supervisora)|un (cabron|guey|hombre))",
    "$",
)
THROAT = ("(cortar|cortarme|cortarle|rebanar) (el|la) (cuello|garganta|pescuezo)",)
DEAD = ("(me|lo|la|nos|los) (quiere|quieren) (muerto|muerta|muertos|ver muerta|ver muerto)",)
FOLLOWS = (
    "(me|nos) (sigue|siguen|siguio|siguieron|persigue|persiguen|anda|andan|busca|buscan|acosa|acosan|espia|espian|vigila|vigilan|espera|esperan) .. (siguiendo|buscando|persiguiendo|matar|matarme|afuera|casa|trabajo|dias|noche|siempre|carro|todos|hasta|otra vez|pistola)",
    "(esta|estan|anda|andan|parado|parados|hay un (hombre|tipo|carro)) (parado|esperando)? (afuera|enfrente|en la puerta|en mi ventana|en la ventana|tocando la puerta|golpeando la puerta|rondando)",
    "(quiere|quieren|esta|estan|tratan de|trata de) (meterse|metiendose|entrar|entrando|metiendo) (a|en) (mi|la) (casa|apartamento|cuarto)",
)
CONFINES = (
    "no (me|nos) (deja|dejan|dejaba) (salir|ir|irme|irnos|hablar con|usar el telefono|ver a|trabajar)",
    "(me|nos) (encerro|encierra|tiene encerrada|tiene encerrado|tienen encerrados|tienen encerrada|amarro|tiene amarrada)",
    "me (obliga|obligo|obligan|forza|forzo|fuerza) (a)? (tener|acostarme|hacer|vender|tocar|estar con|prostituirme|dormir con)",
    "me (quito|quitaron|tiene|tienen) (mis|los|el|mi|todos mis) (papeles|documentos|pasaporte|telefono y)",
    "(me|la|lo) (toca|toco|manosea|manoseo|manosearon|tocaron|agarra|agarro) (las|la|los|mis|el|y|cuando|en|a|$)",
    "(se mete|entra|se metio|entro|se meten) (a|en|al) (mi|el|la) (cuarto|cama|recamara) (en la noche|de noche|por la noche|cuando)",
    "(me)? (vende|venden|vendio) (con|a) (hombres|otros)",
)
DANGER_OF_OTHERS = (
    "(me|nos) (sigue|siguen|siguio|siguieron|persigue|persiguen|vigila|vigilan) .. (hombre|hombres|tipo|tipos|vato|vatos|carro|troca|camioneta|van|gente|alguien|ex)",
    "(dice|dijo|dicen|dijeron|jura|juro|amenaza|amenazo) .... (mata|matan|matara|mato|quema|ahoga|mate|maten) (a)? (los|las|mi|mis|me|nos|la|lo|toda|todos)",
    "(entro|entraron|se metio|se metieron|quieren entrar) (a|en|por) (mi|la|nuestra) (casa|apartamento|cuarto|ventana|puerta)",
    "(drogo|drogaron|le echo algo a|pusieron algo en) (mi|me|la|su) (bebida|trago|comida)?",
    "(se oyen|oigo|hay|escucho) (balazos|disparos|gritos|tiros)",
    "(tengo|me da|tenemos|con|mucho|tanto) (mucho|tanto|muchisimo)? miedo (el|ella|de (el|mi|ella|que me)|a mi|que me|porque|esta|por (mi|la) vida|ayuda|$)",
    "(manden|mande|manda|envien|pidan|traigan) (a)? (ayuda|alguien|la policia|policia|una ambulancia|auxilio) (por favor|porfavor|ya|rapido|pronto|urgente|me|$)",
    "me (quebro|rompio|partio|fracturo|reviento|abrio) (el|la|los|las|un|una|#) (brazo|nariz|mandibula|costilla|costillas|dedo|diente|dientes|ojo|cabeza|cara|labio|mano|boca|hocico)",
    "me (dejo|puso|dejaron) (el|un|los|con|toda|todo) (ojo|ojos|moretones|moreteada|morado|golpeada|golpeado|cara)",
    "me (arrastro|arrastra|arrastraba|jalo|jaloneo|empujo|avento|pateo|cacheteo|ahorco|ahorca|forzo|violo|viola|obligo a)",
    "(me|nos) (subieron|levantaron|metieron) a (una|un|la) (troca|camioneta|carro|van)",
    "(nos|me|estan) (extorsionando|extorsionan|extorsiono|secuestrando)",
    "(queriendo|quiere|tratando de|intentando|quieren) (abrir|entrar|meterse|tumbar|forzar) .. (puerta|casa|ventana|cuarto)",
    "(tienen|tiene|tenemos|scared|miedo) (miedo)? de (su|mi|que|el) (papa|mama|esposo|marido|padrastro|ex|me (mate|pegue|encuentre|haga)|novio|tio)",
    "me (va|van) a .. (matar|quemar|enterrar|desaparecer|encontrar|golpear|quebrar|picar|quitar la vida)",
    "(da|dando|dar|dio|the) un (infarto|derrame|paro)",
    "(hace|saca|ensena) .. cosas (a|con) mi (hija|hijo|nina|nino)",
    "(auxilio|ayudenme|ayudeme|ayudame|socorro) (por favor|me|el|mi|rapido|ya|que|se|nos|$)",
    "(si|dijo|dice|que|y) .... (me|nos) (mata|matan|golpea|va a matar|van a matar|mataba|mataria)",
    "me (quiere|quieren|va a|van a|iba a|iban a) .. (matar|golpear|violar|secuestrar|lastimar|pegar|quitar a mis|desaparecer)",
    "(me|nos) (asaltaron|asalto|robaron con|violaron|violo|secuestraron|balearon|balacearon|dispararon|golpearon|apunalaron|acuchillaron|picaron|levantaron)",
    "(estan|esta|hay|se oyen|empezo una|empezaron los) (disparando|balazos|balacera|tirando balazos|tiroteo|disparos)",
    "(huyendo|huyo|hui|escape|escapar|escaparme|escondida|escondido|escondidas|escondiendome|me escondi) (de|del|en|por)",
    "(la van|lo van|los van|la va|lo va) a (matar|pagar)",
    "me (la|las) (van|va) a pagar",
    "(quemar|balacear|incendiar|explotar|tronar) (el|la|ese|esa|este) (lugar|tienda|edificio|fabrica|casa|oficina|trabajo|bodega|negocio)",
    "(abuso sexual|violencia (en mi casa|domestica|familiar)|moretones)",
    "(siento|estoy) (insegura|inseguro|en peligro|amenazada|amenazado|unsafe)",
    "(mis hijos|mi hijo|mi hija|mi nina|mi bebe) (estan|esta|corre|corren) (en)? (peligro|golpeada|golpeado|desaparecida|desaparecido|perdida)",
    "(desaparecio|secuestraron a|se robaron a|se llevaron a|perdi a) (mi|mis) (hijo|hija|hijos|nina|nino|bebe|ninos)",
    "(trata de personas|trafico de personas|me prostituye|padrote)",
)
BREAK = ("(quebrar|romper|partir|cortar|quebrarme|romperme|partirme|tumbar)",)
LIMBS = (
    "(las|los|la|el|mis) (piernas|patas|brazos|manos|dientes|costillas|cara|madre|hocico|cuello|dedos|huesos|rodillas)",
)
HANDLES = (
    "(sacudiendo|sacude|sacudio|zarandeando|zarandea|zarandeo|ahorcando|aventando|avento|pateando|pateo|golpeando|cacheteando|quemando|quemo|amarro|encerro|jaloneando|jalonea) (a)?",
)
STRIKES = (
    "(me|nos|le|les|lo|la|los|las) (pega|pego|pegan|pegaron|pegaba|pegando|golpea|golpeo|dio|da|quema|quemo|queman|amenaza|amenazo|azota|azoto|amarro|amarra)",
)
WITH = ("(con)",)
OBJECT = (
    "(cable|cinto|cinturon|chancla|palo|escoba|manguera|cuerda|cigarro|cigarros|plancha|sarten|botella|alambre|tubo|fierro|bate|martillo|zapato|bota|silla|ladrillo|vara|cadena|puno|punos|cuchara|hebilla|encendedor)",
)
MEDDLES = (
    "(toca|toco|tocando|tocaba|manosea|manoseo|manoseando|abusa de|abuso de|abusando de|molestando|besa|viola|violo|lastima|lastimo|lastimando) (a)?",
)
KIN_OF_MINE = (
    "(mi|mis|su|sus|nuestra) (hermanita|hermanito|hermana|hermano|hija|hijas|hijo|hijos|nina|ninas|nino|sobrina|sobrino|nieta|nieto|bebe|hijastra|prima|primita)",
)
SENT = (
    "(ex|el|ella|alguien|papa de (mi|mis) .. |marido|novio|esposo|numero|desconocido|hombre|tipo|vato) .. (mando|manda|envio|envia|mandaron|subio|tomo|toma|esta mandando)",
)
PICTURE = ("(foto|fotos|video|videos|captura)",)
OF_MY_HOME = (
    "(de|afuera de|enfrente de|en) .. (mi|mis|la|nuestra|el) .. (puerta|casa|ventana|carro|apartamento|escuela|cuarto|trabajo|calle|guarderia|hijos|dormida|dormido|hija|hijo|nina|nino|bebe)",
)
COMES_WITH = (
    "(llevar|llevo|llego|traer|traigo|voy a ir|voy a llegar|voy|vengo|regreso|cargar|cargo|saco|sacar|agarro|va a venir|viene|vino)",
)
STREET_GUN = (
    "(con)? (la|el|mi|una|un|su) (fusca|cuete|fierro|cuerno|pistola|escuadra|tartamuda|plomo|arma|escopeta|machete|filero)",
)
