"""Spanish phrases of replies a person must see."""

_HARMS = (
    "(pega|pego|pegan|pegaba|pegando|golpea|golpeo|golpean|golpeaba|amenaza|amenazo|amenaso|amenasa|amenazan|amenazaron"
    "|maltrata|maltrato|maltratan|violo|violaron|viola|abusa|abuso|ahorco|ahorcar|quiere matar|va a matar|dispararon"
    "|disparo|apunalaron|apunalo|secuestraron|persigue|acosa|asalto|asaltaron|lastima|lastimo|encerro|tiene encerrada"
    "|tiene encerrado|tienen encerrado|tienen encerrada|toca|toco|manoseo)"
)
_WHO = "(esposo|marido|novio|pareja|ex|papa|padrastro|esposa|novia|tio|hermano|jefe|suegro|patron|hombre|vecino|el papa de mis hijos)"

CRISIS = {
    "self-harm": (
        "(me)? (quiero|quisiera|voy a|deseo|prefiero|pienso|pienso en|ganas de|pensando en|pensado en) (morir|morirme|matarme|matar me|suicidarme|quitarme la vida|acabar con mi vida|acabar con todo|desaparecer|estar muerto|estar muerta|hacerme dano|lastimarme|aventarme|tirarme|ahorcarme|cortarme)",
        "me (quiero|voy a|quisiera) (morir|matar|suicidar|quitar la vida|lastimar|hacer dano|aventar|tirar|ahorcar|colgar)",
        "(suicidio|suicidarme|suicidar|suicida)",
        "(matarme|quitarme la vida)",
        "no (quiero|deseo) (vivir|seguir viviendo|seguir aqui|estar aqui|existir)",
        "(ya)? no (quiero|puedo|vale la pena) (vivir|seguir viviendo|mas con la vida|mas con mi vida|vivir mas)",
        "(no)? (tengo|hay|veo|encuentro) (razon|ganas|motivo|por que|para que) (para|de)? (vivir|seguir viviendo|seguir)",
        "(sin|no tengo|perdi las|no hay) (ganas de vivir|razon para vivir|motivo para vivir|razon de vivir)",
        "(no|ni) (le)? (veo|encuentro|tiene) (el)? sentido (a)? (la vida|nada|vivir|mi vida|seguir)",
        "(para que|por que) (vivir|sigo viviendo|sigo vivo|sigo viva|seguir viviendo)",
        "(mejor)? (muerto|muerta) (estaria mejor|que)",
        "(estaria|estarian|estan) mejor (muerto|muerta|sin mi)",
        "(no|y no) (volver a)? (despertar|despertarme|despertara|despertar mas)",
        "(me tome|tome|tragado|tragar|me trague) .. (pastillas|sobredosis|frasco|veneno|cloro)",
        "(me pase|demasiadas) (de|con)? (las)? pastillas",
        "sobredosis",
        "(acabar|terminar) con (mi vida|todo)",
        "(cansado|cansada|canse|cansada ya) de (vivir|la vida)",
        "ya no (aguanto|puedo) mas (la vida|vivir|esta vida|$)",
        "(ojala|quisiera) (estar|estuviera|haber|hubiera) (muerto|muerta|muerto ya)",
        "me corte (las venas|las munecas|los brazos)",
        "me (estoy|ando|vuelvo a) (cortando|cortar|lastimando|haciendo dano)",
        "hacerme dano",
        "(me despido|adios) (de|a) (todos|mi familia|mis hijos)",
        "(diganle|dile|digale|diganles) a (mis hijos|mi familia|mi mama|mi hijo|mi hija) que (los|la|lo|les) (quiero|amo|quise|ame)",
        "(aventar|aventarme|tirar|tirarme|brincar) (del|de) (el|un)? (puente|edificio|techo)",
        "ya no quiero (estar|seguir) (aqui|viva|vivo|viviendo|en este mundo)",
    ),
    "violence": (
        "(me|nos) (va|van) a (pegar|matar|golpear|lastimar|hacer dano)",
        f"(me|nos) (esta|estan|sigue|siguen|quiso|quiere|trato de|intento|anda|andan)? (siguiendo|amenazando|pegando|golpeando|lastimando|acosando|violar|ahorcar|matar|golpear|pegar|{_HARMS})",
        f"(mi|mis|su|un|el) {_WHO} .. {_HARMS}",
        "me (dio|dieron|da) (un|unos|de|una) (golpe|golpes|punetazo|punetazos|patada|patadas|trancazo|cachazo|bofetada|moquete)",
        "(me|nos) (siguen|sigue|siguieron|siguio) (a|hasta|por|en) (mi|la|el|todos|todas)? (casa|trabajo|calle|carro|lados|partes|escuela)",
        "(esposo|marido|novio|pareja|ex|papa|padrastro|hijo|jefe|el) (es|esta|se pone|anda) (muy)? (violento|agresivo|abusivo|golpeador)",
        "(vivo|vivimos|estoy) con miedo",
        f"(me|nos) (da|dan) (mucho)? miedo (mi)? ({_WHO}|el|ella|que me)",
        "no (me siento|estoy|estamos|nos sentimos) (segura|seguro|seguros|a salvo) (en|con|aqui|ahi) ..",
        f"{_WHO} .. me (hace|hizo|hacia) (mucho)? dano",
        "(el|ella|ellos|alguien|hijo|hija) me (hace|hizo|hacen|quiere hacer) (mucho)? dano",
        f"(el|ella|{_WHO}) me (sigue|siguen|esta siguiendo) (siempre|a donde|cuando|otra vez|y|por todos|$)",
        f"({_WHO}|ella|el) es (muy)? (violento|violenta|agresivo|agresiva|abusivo|abusiva|golpeador|golpeadora)",
        "(hombre|tipo|alguien|carro|muchacho|vato|senor) (me|nos) (sigue|siguen|siguio|esta siguiendo|anda siguiendo|viene siguiendo|persigue)",
        "(golpiza|paliza|moretones|moreton|ojo morado|cachetada|cachetadas|balacearon|balacera|tirotearon|balearon)",
        "(me|nos) (encierra|encierran|encerro|encerraron|vigila|controla|checa el telefono|revisa el telefono|obliga|obligo|forzo|forza)",
        "(abusa|abuso|abusaron|abusando) de (mi|nosotros|mi (hija|hijo|nina|nino))",
        "(tiene|trae|saco|con) (una|la)? (pistola|arma|navaja|cuchillo)",
        "(hombre|tipo|alguien|gente) armado",
        "(estan|esta) (disparando|balaceando|tirando balazos)",
        "(violencia domestica|orden de restriccion|estoy en peligro|tengo miedo de (mi (esposo|marido|novio|ex|pareja|papa|padrastro)|el|que me)|no estoy segura en|no estoy a salvo)",
        "(tengo|me da) miedo (de|que|q) (me (mate|haga|pegue|golpee|encuentre)|(ir|regresar|volver|llegar) a (mi)? (casa|la casa)|mi (esposo|marido|novio|ex))",
        "temo por (mi|la) vida",
        "no (me|nos) (deja|dejan) (salir|ir|irme|irnos)",
        "(me|nos) (tiene|tienen) (encerrada|encerrado|encerrados|secuestrado|secuestrada|amenazada|amenazado)",
        "(me|nos) (quitaron|quito) (el|mi|los|mis) (pasaporte|papeles|documentos)",
        "(los|te|lo|la|le|las) (voy|vamos) a (matar|disparar|golpear|apunalar)",
        "(voy a|quiero) (matar|dispararle|golpear|matarlo|matarla|matarlos) (a)?",
        "(llame|llamen|llama|llamar|manden|mande|necesito|ocupo) (al|a la|la|una|a una)? (911|policia|ambulancia)",
        "(me) (quiere|quieren|va|van) (a)? (hacer dano|lastimar|matar)",
        "de muerte",
        "no (esta|puede|puedo) (respirando|respirar)",
    ),
}
FIGURE_OF_SPEECH = (
    "(trabajo|espalda|pies|jefe|calor|turno|horario|tos|renta|trafico) (me)? (esta|estan|tiene|tienen)? (matando|mata|matan|muerto|muerta)",
    "me (muero|estoy muriendo) (de|por) (risa|hambre lol|sueno|calor|cansancio|frio|ganas)",
    "muerto de (risa|cansancio|sueno)",
    "muerta de (risa|cansancio|sueno)",
    "(me)? (muero|moria) por",
    "(me|nos) (pego|pega|pegan|dio) (el|la|un|una|en el|en la|duro|bien|gritos|fuerte) (covid|gripe|gripa|catarro|tos|calor|frio|sol|infarto|virus|las|la|los)?",
    "(el|mi|la)? (jefe|patron|jefa) (me|nos) (pega|pegan) (gritos|bronca|duro)",
    "(me|nos) (pega|pegan|pego) (bien|gritos|duro|mucho) .. (horas|trabajo|sol)?",
    "(amenaza|amenazan|amenazo|amenazaron) con (correr|correrme|corrernos|despedir|despedirme|quitar|quitarme|cortar|cortarme|bajarme)",
    "no (me|nos) (deja|dejan) (salir|ir) (temprano|antes|a tiempo|al (bano|lonche)|de vacaciones|a la (escuela|clase)|del trabajo|por)",
    "(miedo de|miedo que|miedo a) (perder|me corran|me despidan|que me corran|no encontrar)",
    "(manejo|manejar|trabajo en|manejando) (una|la)? (ambulancia|ambulancias|policia)",
    "(trabajo|trabajar|cocina|corto) con (cuchillo|cuchillos|navaja)",
    "guardia (armado|de seguridad|con arma)",
    "ya no (aguanto|puedo) mas (con)? (ese|este|el|la|los) (trabajo|jefe|espalda|horario|turno|calor)",
    "(sentido) a (ese|este|el) (trabajo|jale)",
    "me despido (gracias|saludos|por ahora|que)",
)
_NAME = (
    "(maria|jose|juan|luis|carlos|jorge|miguel|pedro|jesus|manuel|francisco|antonio|alejandro|ana|rosa|carmen"
    "|guadalupe|lupita|lupe|patricia|martha|leticia|veronica|gloria|silvia|elena|teresa|josefina|margarita|sandra|adriana"
    "|gabriela|laura|araceli|norma|alicia|yolanda|irma|marisol|diego|fernando|ricardo|roberto|sergio|javier|raul|eduardo"
    "|rafael|oscar|hector|ramon|arturo|armando|alberto|enrique|gerardo|pablo|mario|martin|jaime|ruben|victor|felipe|julio)"
)
WRONG_NUMBER = {
    "wrong number": (
        f"(no soy|no es|no conozco a|aqui no hay|aqui no vive|no se quien es|quien sabe quien es) {_NAME}",
        "^ (no|aqui no)? no es aqui",
        "(marcando|marco|escribiendo|mandando|texteando) (mal|a otro|a otra|equivocado|al equivocado|a la persona)",
        "(esta|esa|ese|este|la) (persona|senor|senora|muchacho|muchacha|hombre|mujer) (ya)? no (vive|es|esta|trabaja|tiene|usa) (aqui|aca|este)",
        "(ese|este|esa|asi) no (es mi nombre|me llamo)",
        "ya no (tiene|usa|tienen|ocupa) (este|ese) (numero|telefono|celular|cel)",
        "(este|el) (telefono|numero|celular|cel) (ahora|ya)? (es|lo tengo) (mio|mia|yo|ahora mio)",
        "(tiene|tienen|tendra|trae) (mal|equivocado) (el|mi|un)? (numero|telefono)",
        "(el|mi)? numero (esta|lo tiene|que tiene) (mal|equivocado)",
        "(acabo de|acaban de|apenas) (comprar|compre|darme|dar|sacar|adquirir|me dieron) (este|el|un|mi) (chip|numero|telefono|linea|celular)",
        f"aqui no (hay|vive|esta) (ningun|ninguna) {_NAME}",
        f"(ella|el|{_NAME}) (ya)? no (vive|es) (aqui|de aqui|aca)",
        "^ (perdon|disculpe|lo siento)? no soy yo (disculpe|perdon|lo siento|esa|ese|$)",
        "se (equivoca|equivocan|equivoque|confunde|confunden) (de (numero|persona|telefono)|$)",
        "(numero|telefono|persona) (equivocado|equivocada|incorrecto|incorrecta|erroneo|erronea)",
        "(se)? (equivoco|equivocaron|equivocado|equivocaste|confundio|confundieron) (de)? (numero|persona|telefono)?",
        "(no es|este no es|ya no es) (mi|el|su|este) (numero|telefono) (de|del|es|anterior)?",
        "no (conozco|conosco|se quien es) (a)? (nadie|ninguna|ningun|esa|ese|quien|esta|la|el|persona)",
        "aqui no (hay|vive|es|esta|se encuentra|conocemos) (nadie|ninguna|ningun|ella|el|esa|ese|ninguno)?",
        "no (soy|es) (esa|ese|la|el|ella) (persona|senor|senora|que busca|que buscan|quien busca)?",
        "(este)? (numero|telefono) (ya)? (no es de|es nuevo|es de otra|pertenece|ya no)",
        "(tengo|me dieron|compre) (este|el) (numero|telefono|chip) (nuevo|hace|apenas)",
        "no hay (nadie|ninguna|ningun) .. (aqui|con ese nombre|nombre|llamado|llamada)",
        "nadie (aqui)? (con ese nombre|se llama|de ese nombre)",
        "(yo)? no me llamo",
        "(esta|tiene|tienen) mal (el|mi|su)? (numero|telefono)",
        "^ (ese|este|eso)? no es mi (nombre|numero|telefono)",
        "^ (perdon|disculpe|lo siento|yo|pero|ni)? no (la|lo) (conozco|conosco|conosemos|conocemos) (a ella|a el|yo|disculpe|lo siento|gracias|para nada|$)",
        "yo no soy",
    ),
}
SOMEONE_ELSE = {
    "someone else answering": (
        "(soy|habla|es|le habla) (su|la|el) (mama|papa|esposa|esposo|hermana|hermano|hija|hijo|novia|novio|tia|tio|abuela|amiga|amigo|madre|padre|prima|primo|cunada|mujer|marido)",
        "(el|ella) (no esta|esta|trabaja|ya no|salio|no trabaja|no se encuentra|anda|vive|esta trabajando|se fue)",
        "(mi|su) (hijo|hija|esposo|esposa|hermano|hermana|mama|papa|marido|mujer|novio|novia|tio|primo) (esta|no esta|trabaja|ya|no|se|fue|tiene|dejo|perdio|anda|consiguio|salio|lo)",
        "(yo)? le (digo|aviso|dire|doy el mensaje|paso el mensaje)",
        "(contesto|escribo|respondo) por (el|ella|mi)",
        "de parte de (mi|su|el|ella)",
        "(el|ella) no puede (contestar|hablar|responder|escribir)",
        "(se lo|te lo|los|la|lo) (paso|pongo|comunico|comunico)",
        "(deje|dejeme|deja|voy a) (le|preguntarle|le)? (pregunto|preguntar|preguntarle|aviso|hablo) (a)? (mi|su|la|el)? (hermana|hermano|esposa|esposo|hija|hijo|mama|papa|marido)",
        "(es|era) (mi|su) (hijo|hija|esposo|esposa|hermano|hermana|mama|papa|marido) .. (esta|anda|trabaja|no)",
        "(este|es|aqui es)? (es)? (el|del|al) (telefono|celular|numero|cel) (es)? (de|del) (mi|su|la|el) (esposa|esposo|hijo|hija|mama|papa|hermano|hermana|marido|mujer|novio|novia|abuela|abuelo|tia|tio|nieto|nieta)",
        "(el|ella) (dejo|olvido|perdio|me presto) (su|el) (telefono|celular|cel)",
        "^ (ella|el|ahorita)? (esta)? (dormida|dormido) (ahorita|ella|el|soy|$)",
        "(compartimos|comparto|comparte|usamos) (el|este|un|el mismo)? (mismo)? (telefono|celular|numero|cel)",
        "^ (ahorita|ahora|el|ella|aqui)? no (esta|se encuentra) (aqui|ahorita|en (la)? casa|disponible|ahora|$)",
        "(soy|habla|es) (la|el|su) (hija|hijo|mama|papa|esposa|esposo|hermana|hermano|prima|primo|tia|tio|abuela|abuelo|novia|novio|amiga|amigo|nieta|nieto|sobrina|sobrino|cunada|cunado|suegra) (de|del)?",
    ),
}
_DIED = "(fallecio|murio|ya fallecio|ha fallecido|esta muerto|esta muerta|se murio|lo mataron|la mataron)"
DECEASED = {
    "the alum has died": (
        f"{_DIED}",
        "(en paz descanse|descanse en paz|qepd|q e p d)",
        "(ya)? no esta (con|entre) nosotros",
        "(lo|la) (enterramos|sepultamos|velamos|perdimos|estamos velando)",
        "(el|ella) (perdio la vida|esta en el cielo|partio|ya partio)",
        "su (funeral|entierro|velorio|sepelio) (es|fue|sera)",
    ),
    "a relative has died, perhaps the alum": (
        f"(mi|nuestro|nuestra) (hermano|hermana|hijo|hija|esposo|esposa|marido|primo|prima|sobrino|sobrina|novio|novia|amigo|amiga) .. {_DIED} ..",
        f"{_DIED} (mi|nuestro|nuestra) (hermano|hermana|hijo|hija|esposo|esposa|marido|primo|prima|sobrino|sobrina|novio|novia|amigo|amiga)",
    ),
    "mourns": (
        f"(se)? (me|nos)? {_DIED} (el|la|mi|tu|su)? (celular|telefono|carro|bateria|cel|troca|perro|perra|gato|motor|compu|computadora)",
        f"(celular|telefono|carro|bateria|cel|troca|perro|perra|gato|motor) (se)? (me)? {_DIED}",
        f"(mi|nuestro|nuestra) (abuela|abuelo|abuelita|abuelito|mama|papa|tio|tia|suegra|suegro|jefe|patron|bebe) .. {_DIED} ..",
        f"(se)? (me|nos)? {_DIED} (mi|un|una|el|la|nuestra|nuestro) (abuela|abuelo|abuelita|abuelito|mama|papa|tio|tia|suegra|suegro|jefe|patron|bebe|familiar|duena|dueno)",
    ),
}
FINGERS = "puse escribi aprete presione pique teclee escogi".split()
OTHERS_FINGERS = "usted ustedes tu".split()
MENDS = "son era eran quise".split()
CUSTODY = (
    "(en|de) (la)? (carcel|prision|custodia|rehabilitacion|detencion|detenido|la correccional)",
    "(preso|presa|detenido|detenida|encarcelado|encarcelada|arrestaron|deportado|deportaron|deportada|detuvieron|arresto domiciliario)",
)
HARDSHIP = {
    "tonight's shelter or food": (
        "(me|nos) (desalojaron|echaron|corrieron de la casa|sacaron de la casa|sacaron del apartamento|van a echar|van a desalojar|estan desalojando)",
        "(durmiendo|duermo|viviendo|vivo|dormir|dormi|dormimos) (en)? (la calle|el carro|mi carro|un carro|afuera|un refugio|el albergue|un albergue|el parque|mi troca|el refugio)",
        "(no tengo|no tenemos|sin) (donde|comida|que comer|para comer|luz|gas|casa|techo|un lugar|hogar|a donde|vivienda) (dormir|vivir|quedarme|ir|quedarnos|en la casa|para)?",
        "(me|nos) (cortaron|van a cortar) (la|el) (luz|gas|agua|electricidad)",
        "(desalojo|aviso de desalojo|sin hogar)",
    ),
}
AUTO_REPLY = {
    "an automatic reply": (
        "(respuesta|mensaje) (automatico|automatica)",
        "estoy manejando .. (enviado|automatico|automaticamente|notificaciones)",
        "no molestar",
        "fuera de (la)? oficina",
    )
}
GETS = "tiene tenia trae usa".split()
REACTIONS = ()
LAUGHED = ("(a .. le gusto|le gusto|le encanto)",)
LEGAL_THREAT = ("(abogado|demandar|demanda)", "reportar .. (policia|fcc)")
