"""Spanish word classes of danger; the sentences they stand in are in `surveys.replies.talk.danger`."""

WANT = (
    "(quiero|quisiera|quiere|quieren|queria|quise|deseo|desearia|ojala|espero|prefiero|preferiria|pienso|piensa|pensando|pensado|he pensado|intente|intento|trate|voy a|va a|siento ganas|ganas|tengo ganas|dan ganas|planeo|listo para|lista para|mejor|pido|ruego|rezo|suplico|sueno con|que se) (que|de|en|a|con)?",
)
DIE = (
    "(morir|morirme|morirse|muera|muriera|morirnos|muerto|muerta|suicidarme|suicidio|suicidarse|desaparecer|matarme|matarse|aventarme|ahorcarme|colgarme|tirarme|cortarme|drogarme hasta|no existir|no despertar|no amanecer|irme de este mundo|irme con dios|irme al cielo|dejar de existir|dejar de vivir|dejar este mundo)",
    "(dormir|dormirme|acostarme) (y)? (no|nunca|para siempre|jamas) (despertar|volver|mas)?",
    "(acabar|terminar|acabe|termine) (con)? (todo|mi vida|esto de una vez|mi sufrimiento|este dolor)",
    "(estar|irme) (con mi (mama|papa|hijo|hija|abuela|hermano|madre)) (en el cielo|alla arriba|que murio)",
    "(quitarme|quitarse|quitar) la vida",
    "(darme|meterme|pegarme) un (tiro|balazo)",
    "(hacerme|hacerse) (dano|algo malo|algo)",
    "no (vivir|despertarme|seguir|estar viva|estar vivo|haber nacido|amanecer|estar aqui)",
    "(nunca|no) (despertar|despierte|despertara|hubiera nacido|haber nacido|amanezca|amaneciera)",
)
INJURE = ("(me|se) (corte|corto|queme|lastimo|lastime)",)
MYSELF = (
    "(a mi misma|a mi mismo|los brazos|las munecas|las piernas|las venas|a proposito|otra vez|a si misma|a si mismo)",
)
INDIFFERENT = (
    "(no|ya no|ni|nada) (me|le)? (importa|importaria|interesa|da miedo|asusta)",
    "(me|ya me) (da|daria) (igual|lo mismo)",
    "me (vale|valdria|vale madre|vale verga|pela)",
    "(que mas da|seria un alivio|estaria mejor)",
)
WHETHER = ("(si|que|lo que|cuando|ya)",)
LIVE_OR_DIE = (
    "(me)? (muero|muera|muriera|mato|maten|mate|mata|matan|despierto|despierte|amanezco|amanezca|vivo|viva|morir|morirme|vivir|pase algo|pase|pasa)",
    "(pase|pasa) (conmigo|algo|a mi)",
)
STRUCK = (
    "me (atropellara|atropelle|atropella|matara|mate|maten|mataran|cayera|caiga|partiera|parta|lleve|llevara|recoja|recogiera|lleven) .. (carro|camion|tren|rayo|dios|diablo|alguien|muerte)?",
    "(no|ya no|nunca) (despierto|despierte|despertara|despertar|amanezca|amanezco)",
)
NO = ("(no|ni|sin|nada|perdi|nunca|ya no)",)
REASON = ("(razon|razones|ganas|motivo|motivos|sentido|esperanza|fuerzas|por que|para que|caso|proposito|para|nada)",)
LIVING = ("(vivir|seguir viviendo|seguir aqui|seguir adelante|la vida|mi vida|vivo|viva|seguir luchando|existir)",)
WHY = ("(para que|por que|pa que|porque)",)
STILL_ALIVE = (
    "(sigo (aqui|vivo|viva|viviendo|existiendo|en este mundo|adelante)|vivo|vivir|existo|naci|seguir (vivo|viva|viviendo|aqui|luchando)|estoy (viva|vivo))",
)
NOBODY = ("(nadie|a nadie|ni mi familia|ni mis hijos|a quien)",)
MISSES_ME = (
    "(me|le|les|se) (va|van|iba|iban)? (a)? (extranar|extrana|extranaria|extranarian|extranaran|llorar|lloraria|importo|importaria|importa si|dara cuenta|daria cuenta|echaria de menos)",
)
IF_I_DIE = (
    "(si|cuando|el dia que|despues que|ya que) (yo)? (me)? (muero|muera|muriera|mato|matara|mate|suicido|voy de este mundo|fuera de este mundo|falte|no este en este mundo|quite la vida)",
)
EVERYONE = (
    "(todos|mis hijos|mi familia|mi mama|ellos|mi esposo|mi esposa|mi hijo|mi hija|el mundo|mis ninos|la gente|mis papas)",
)
BETTER = ("(mejor|felices|tranquilos|bien|contentos|descansarian|alivio)",)
WITHOUT_ME = (
    "(sin mi|si (yo)? (no)? (estuviera|existiera|viviera|me muero|me muriera|estoy muerto|estoy muerta|desaparezco|me fuera|estoy))",
)
FAREWELL = (
    "(carta|cartas|nota|mensaje|video) (de)? (despedida|suicidio|adios)",
    "(escribi|deje|hice|estoy escribiendo|escribir) .. (carta|cartas|nota) (para|a) (mis|mi|los)",
    "(es|sera|va a ser) (la|mi) ultima (vez|noche) que .. (saben|escribo|oyen|contesto|me ven|ven|saben de mi)",
    "(me|quiero|vengo a) (despido|despedirme|despedir) (de|para) (todos|siempre|mi familia|mis hijos|ustedes|este mundo|la vida)",
    "(cuiden|cuide|cuiden mucho) a mis (hijos|ninos|hijas) (por favor|por mi|cuando|si)?",
    "(adios|hasta nunca) (para siempre|mundo|a todos|mundo cruel|mi familia)",
    "(perdonenme|perdoname|perdon) (por lo que|mis hijos|hijos|familia|a todos|mama)",
    "(nos vemos|los veo) (en el cielo|en la otra vida|del otro lado)",
    "(diganle|dile|digale|diganles|diles) .. que (los|la|lo|las|les) (quiero|amo|quise|ame|quise mucho)",
)
WILL_NOT = ("(no|ya no) (voy a|creo que|creo|pienso|quiero|se si)",)
SEE_ANOTHER_DAY = (
    "(llegar|llegue|llego|ver|vea|aguantar|aguante|pasar|pase) .. (navidad|manana|ano nuevo|fin de ano|mi cumpleanos|la semana|esta noche|otro dia|el ano)",
    "(estar|este|seguir|siga|amanecer|amanezco|amanezca) .. (viva|vivo|con vida|manana)",
)
MOVES = (
    "(tirarme|aventarme|brincar|saltar|lanzarme|estrellarme|estrellar|manejar|caminar|chocar|meterme|tirar|aventar|pararme|ponerme)",
)
INTO_DEATH = (
    "(de|del|desde|al|a|contra|a las|en|frente|enfrente|en medio|por) .. (puente|tren|vias|edificio|techo|azotea|barranco|pared|arbol|poste|rio|lago|trafico|carros|camion|freeway|ventana|balcon|balcony)",
)
WAITS = ("(parado|parada|sentado|sentada|viendo|mirando|estoy|acostado|acostada|caminando|subido|subida|esperando)",)
BRINK = ("(en|al|desde|sobre|arriba|hacia) .. (puente|vias|azotea|barranco|borde|orilla del|techo de)",)
TOOK = ("(tome|tomo|tomado|tomando|tomaste|trague|tragado|comi|tomandome|tomarme|tomar|tomarse)",)
MANY = (
    "(todas|todo|muchas|demasiadas|un monton|frasco|bote|botella|puno|varias|bastantes|muchisimas|mas|un chingo|toda|entero|entera)",
)
PILLS = (
    "(pastillas|pastias|pildoras|medicinas|medicina|pastilla|medicamentos|tabletas|pepas|clonazepam|las de dormir)",
)
RELAPSE = (
    "(recai|recaida|recaido|recayendo)",
    "(volvi|regrese|volviendo|otra vez) .. (usar|tomar|drogas|droga|drogarme|la droga|tomando|usando|inyectarme|drogandome|consumir|las drogas)",
)
DESPAIR = (
    "(importa|morir|muero|muerto|muerta|sola|solo|matar|sobredosis|miedo|vivir|despertar|despierto|ayuda|desesperada|desesperado)",
    "(ya)? no (puedo|aguanto|quiero|se que hacer)",
)
RECOVERED = (
    "(limpio|limpia|sobrio|sobria|ya estoy (mucho)? (bien|mejor)|estoy mejor|gracias a dios|en recuperacion|hace anos|en tratamiento)",
)
TAKES_ME = ("(me|ya me) (lleve|recoja|lleva|llevara|recogiera|llevaras|quite|quitara la vida)", "(llevame|recogeme)")
GOD = ("(dios|diosito|senor|virgencita|la muerte|la huesuda|el diablo|jesus)",)
SELF_HARM = (
    "(voces) (me dicen|que me dicen|en mi cabeza|me hablan)",
    "(tengo|con|agarre|estoy con|saque) (las|unas|un|una|la|el)? (pastillas|cuerda|soga|navaja|cuchillo|pistola|veneno) (en (la|mi|mis) (mano|manos)|lista|listas|enfrente|aqui|conmigo)",
    "ya no (puedo|aguanto|soporto|quiero) (mas)? (con)? (esta|la|mi) vida",
    "ya no (puedo|aguanto|soporto) (mas)? (vivir|seguir|esto|tanto dolor|este dolor|la vida|seguir asi|$)",
    "(mejor|ya|hoy) me (mato|muero|suicido|ahorco|corto|aviento|quito la vida)",
    "me (voy|boi|boy|quiero|kiero|quisiera) (a)? (matar|morir|suicidar|ahorcar|colgar|quitar la vida|aventar|tirar|hacer dano)",
    "(odio|detesto|cansada de|cansado de|harta de|harto de) (mi vida|vivir|la vida|estar viva|estar vivo|existir)",
    "(no|ni) (tengo|hay|veo|queda|me queda|me quedan) (salida|esperanza|fuerzas|ganas de nada|futuro|ganas de seguir)",
    "(sin|perdi la|perdi toda la) (esperanza|salida) (ya|$)?",
    "(la vida|mi vida|vivir|esto) (ya)? no (vale|tiene) (nada|la pena|sentido)",
    "se (quiere|quiso|va a|intento|trato de|queria|iba a|suicido|intenta) (morir|matar|suicidar|ahorcar|quitar la vida|cortar|aventar|hacer dano)?",
    "(se|me) (suicido|suicida|ahorco|colgo|quito la vida|quiere morir|quiere matar)",
    "(tengo|compre|consegui|amarre|agarre) (una|un|la|el|mi)? (soga|cuerda|pistola|veneno|navaja|escopeta)",
    "me inyecte (de mas|mucho|demasiado|otra vez)",
    "(me voy|me quiero ir|irme) (a ir)? (con|de) (mi|mis) (hijo|hija|mama|papa|esposo|abuela|hermano|madre|bebe) .. (murio|cielo|fallecio|muerto|muerta|alla)",
    "nadie me (necesita|extrana|va a llorar|ocupa)",
    "(todos|mis hijos|mi familia|ellos) (estarian|estaran|van a estar|vivirian) mejor",
    "(cuando|para cuando) (lean|lea|reciban|reciba|vean|vea) esto",
    "que (ya)? (todo|esto|todo esto) (ya|se)? (acabe|termine|termina|acaba)",
    "(hacerlo|lo voy a hacer|lo hago) (hoy|esta noche|con las pastillas)",
    "a ver si (ya|asi)? (me)? (muero|mata|mato)",
    "(soy|siento que soy) (una|un)? (carga|estorbo|inutil|basura)",
    "(pensamientos|ideas) (de muerte|suicidas|de matarme|malos|malas|feos|de suicidio|de hacerme)",
    "(me|estoy) (desangrando|cortando|lastimando)",
    "no (quiero|deseo|quisiera) (ya)? (vivir|vivr|bibir|existir|despertar|estar (viva|vivo)|amanecer|seguir con vida)",
    "(sufrir|sufriendo|dolor) .. (acabe|termine|acabar|se acabe) .. (todo|ya|siempre)?",
    "que (se)? (acabe|termine) (todo|mi vida|este dolor|este sufrimiento)",
    "(tristeza|depresion) .. (matando|no puedo mas|morir|muy fuerte ya no)",
)
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
BODY_FAILS = (
    "(no|ya no|casi no) (respira|despierta|reacciona|responde|se mueve|puedo respirar|puede respirar|me puedo mover)",
    "(dolor|duele|presion|punzada) (en|mucho|muy fuerte|el|de)? (en|el)? (el)? pecho",
    "(ataque|paro|infarto|derrame) (al corazon|cardiaco|cerebral)",
    "(sangrando|sangro|desangrando) (mucho|muy|demasiado)",
    "(esta|se puso|se esta poniendo) (morado|morada|inconsciente|azul|convulsionando)",
    "(convulsiones|convulsionando|inconsciente|se desmayo)",
)
PERIL = (
    "(duele|dolor de) (vivir|existir|estar viva|estar vivo)",
    "(apreto|apretaba|aprieta|agarro|apreta) (el|del|mi) (cuello|pescuezo|garganta)",
    "(hizo|hace|hacia|hicieron) (cosas|algo) a mi (nina|nino|hija|hijo|hermana|bebe|sobrina)",
    "(seguir|sigo|dejar de|para que) (respirando|respirar)",
    "(darle|darles|meterle|meterme) (un|unos) (balazo|balazos|tiro|tiros|plomazo)",
    "(tirarme|aventarme|lanzarme) (al|a la|a las|del|de) ..",
)
BE_HERE = ("(estar|seguir|vivir|estare|voy a estar) (aqui|con ustedes|viva|vivo|en este mundo)?",)
THAT_DAY = (
    "(para|el|hasta|despues de|pa) (el|la)? (lunes|martes|miercoles|jueves|viernes|sabado|domingo|navidad|manana|semana que viene|proxima semana|mes|fin de semana|entonces|mi cumpleanos)",
    "(cuando (lean|lea|vean)|mucho (tiempo)? mas)",
)
WORTH_MORE = ("(valgo (mas)?|sirvo (mas)?|solo (valgo|sirvo)|les sirvo mas|valdria mas)",)
DEAD_MONEY = ("(muerto|muerta|(el)? seguro de vida|bajo tierra|enterrado|enterrada)",)
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
LONG_PAST = (
    "(hace (#|muchos|varios|unos|mucho|anos) (anos|tiempo)?|antes (del|de este|de entrar al) (programa|trabajo)|cuando era (nina|nino|joven|chica|chico|menor)|en el pasado|en mi pasado)",
)
STILL_OPEN = "otra vez hoy anoche ultimamente pensando pensamientos peor".split()
MOURNED = "murio fallecio perdi perdimos muerte".split()
#: Words of body, death, fear and means: where no phrase explains one, a person reads the reply at once.
DISTRESS = (
    "pastillas cinturon soga pistola arma cuchillo navaja sangre sangrando moretones garganta morir morirme matar "
    "matarme ahorcar tirarme sobredosis golpea golpes golpeo despierte amenaza violaron violo encerrada encerrado "
    "sufrir desaparecer balazo veneno cloro recaida recai"
).split()
