"""Spanish phrases of replies a person must see."""

CRISIS = {
    "self-harm": (
        "(me)? (quiero|quisiera|voy a|deseo|prefiero|pienso|ganas de|pensando en) (morir|morirme|matarme|matar me|suicidarme|quitarme la vida|acabar con mi vida|acabar con todo|desaparecer|estar muerto|estar muerta|hacerme dano|lastimarme)",
        "me (quiero|voy a|quisiera) (morir|matar|suicidar|quitar la vida|lastimar|hacer dano)",
        "(suicidio|suicidarme|suicidar|suicida)",
        "(matarme|quitarme la vida)",
        "no (quiero|deseo) (vivir|seguir viviendo|seguir aqui|estar aqui|existir)",
        "(ya)? no (quiero|puedo|vale la pena) (vivir|seguir viviendo|mas con la vida|mas con mi vida|vivir mas)",
        "(no)? (tengo|hay|veo|encuentro) (razon|ganas|motivo) (para|de) (vivir|seguir viviendo|seguir)",
        "(sin|no tengo|perdi las|no hay) (ganas de vivir|razon para vivir|motivo para vivir|razon de vivir)",
        "(mejor)? (muerto|muerta) (estaria mejor|que)",
        "(estaria|estarian) mejor (muerto|muerta|sin mi)",
        "(me tome|tome) .. (pastillas|sobredosis)",
        "sobredosis",
        "(acabar|terminar) con (mi vida|todo)",
        "(cansado|cansada) de (vivir|la vida)",
        "ya no (aguanto|puedo) mas (la vida|vivir|esta vida)",
        "(ojala|quisiera) (estar|estuviera|haber|hubiera) (muerto|muerta|muerto ya)",
        "me corte las venas",
        "hacerme dano",
        "ya no quiero (estar|seguir) (aqui|viva|vivo|viviendo|en este mundo)",
    ),
    "violence": (
        "(me|nos) (va|van) a (pegar|matar|golpear|lastimar)",
        "(me|nos) (pega|pego|pegan|golpea|golpeo|golpean|amenaza|amenazo|amenazan|maltrata|maltrato|violo|viola|abusa|abuso|ahorco|quiere matar|va a matar|dispararon|apunalaron|secuestraron|persigue|esta siguiendo|acosa|esta pegando|esta golpeando|esta amenazando|sigue pegando|quieren matar|van a matar|disparo|asalto|asaltaron|lastima|esta lastimando)",
        "(tiene|trae|saco|con) (una|la)? (pistola|arma|navaja|cuchillo)",
        "(violencia domestica|orden de restriccion|estoy en peligro|tengo miedo de (mi|que me)|no estoy segura en|no estoy a salvo)",
        "(los|te|lo|la|le|las) (voy|vamos) a (matar|disparar|golpear|apunalar)",
        "(voy a|quiero) (matar|dispararle|golpear|matarlo|matarla|matarlos) (a)?",
        "(llame|llamen|llama|llamar|manden|mande) (al|a la|la)? (911|policia|ambulancia)",
        "(mi (esposo|marido|novio|pareja|ex|papa|padrastro)) .. (pega|golpea|golpeo|pego|amenaza|abusa|maltrata|maltrato|amenazo|violo)",
        "(me) (quiere|quieren|va|van) (a)? (hacer dano|lastimar|matar)",
    ),
}
FIGURE_OF_SPEECH = (
    "(trabajo|espalda|pies|jefe|calor|turno|horario|tos|renta|trafico) (me)? (esta|estan|tiene|tienen)? (matando|mata|matan|muerto|muerta)",
    "me (muero|estoy muriendo) (de|por) (risa|hambre lol|sueno|calor|cansancio|frio|ganas)",
    "muerto de (risa|cansancio|sueno)",
    "muerta de (risa|cansancio|sueno)",
    "(me)? (muero|moria) por",
)
WRONG_NUMBER = {
    "wrong number": (
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
    ),
}
DECEASED = {
    "the alum has died": ("(fallecio|murio|ya fallecio|ha fallecido|esta muerto|esta muerta|descanse en paz|se murio)",)
}
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
REACTIONS = ()
LAUGHED = ("(a .. le gusto|le gusto|le encanto)",)
LEGAL_THREAT = ("(abogado|demandar|demanda)", "reportar .. (policia|fcc)")
