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
    "me (quiero|voy a|dan ganas de|gustaria) (cortar|quemar|lastimar|aventar|ahorcar|colgar)",
    "me (hago|haria|hice|estoy haciendo|voy a hacer) dano",
    "(quemo|corto|corte|cortando|pego|golpeo) (los brazos|las piernas|las munecas|la piel) .. ",
    "(si|que|ojala|hubiera|como si) (yo)? (ya)? no (existiera|hubiera nacido|hubiese nacido|estuviera viva|estuviera vivo|viviera)",
    "(quiero|quisiera|voy a|deseo|prefiero|ganas de) (irme|ir|salir|salirme|partir) de (este|el) mundo",
    "(escribi|deje|hice) (mi|una|la|unas)? (carta|cartas|nota) (de despedida|para mis|para mi|de adios|anoche)",
    "(ya)? (pronto|manana|esta noche) (ya)? no (voy a estar|estare|existire)",
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
