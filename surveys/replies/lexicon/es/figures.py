"""Spanish manners of speaking that sound like danger and are none, and what none of them silences."""

ALWAYS = (
    "(me|la|lo|nos) (violo|violaron|apunalo|apunalaron|secuestraron)",
    "(matarme|suicidarme|suicidarse|ahorcarme|quitarme la vida)",
)
NOT_DANGER = (
    "(tomo|tomando|tome|tomar) (mis|mi|las|la|unas|una) (pastillas|pastilla|medicina|medicinas) (de|para) (la|el|los|mi)? (presion|diabetes|dolor|azucar|corazon|colesterol|alergia|tiroides|gripa|cabeza|espalda|tos|depresion|ansiedad)",
    "(dispararon|disparo|dispararon) (el|los|las) (sueldo|precios|ventas|horas|renta|pago)",
    "me (dispararon|subieron|pegaron) (el|un) (sueldo|susto|aumento|pago)",
    "(doy|dar|dando|cuento|reparto|vendo|surto) .. (pastillas|medicina)",
    "(calor|frio|trabajo|jale|jefe|patron|renta|espalda|pies|rodillas|turno|horario|tos|trafico|este|esto|sueno|hambre|tarea|biles) (me|nos) (esta|estan|va a|van a|tiene|trae)? (matando|mata|matan|matar|muerto|muerta|pega|golpea|golpeando)",
    "(muero|moria|murio|muerto|muerta|muertos|morir|morirme|muriendo|mori) (de|por|del) (risa|hambre|sueno|calor|cansancio|frio|ganas|cansada|cansado|la risa|aburrimiento|sed|pena|verguenza|trabajar|empezar|entrar)",
    "(carro|telefono|celular|troca|bateria|cel|motor|computadora|perro|gato|camioneta|fon) .. (morir|murio|muere|muerto|muriendo|muriera)",
    "(murio|muere) (mi|el|la) (carro|telefono|celular|troca|bateria|cel|computadora|perro|gato|perrito|camioneta)",
    "(pego|pega|pegan|pegando|dio|tumbo) (el|la|un|una|al|en la|en el) (sol|gripa|gripe|covid|virus|calor|frio|catarro|tos|gordo|loteria|pintura|drywall|siesta|viruela)",
    "(pego|pega|pegar|pegando) (a)? (la|el|al|los|las|piso|drywall|azulejo|ladrillo|pintura|bloque|mosaico)",
    "(amenazo|amenaza|amenazan|amenazaron|amenazaron) con (correr|correrme|quitar|quitarme|despedir|despedirme|cortar|cortarme|bajar|bajarme|cambiar|descansar|reportar|no)",
    "(mato|matar|matan|matando|mata|matamos) (pollos|pollo|puercos|vacas|reses|marranos|cucarachas|animales|el tiempo|tiempo|plagas|ganado|pavos)",
    "(guardia|seguridad|policia|militar|ejercito) .... (pistola|arma|armado)",
    "(trabajo|trabajando|trabaje|consejera|consejero|voluntaria) .... (violencia domestica|suicidio|sobredosis|violencia|maltrato|abuso)",
    "(corte|queme|lastime|golpee|pegue) .... (en el trabajo|trabajando|en el jale|con la maquina|en la cocina|cocinando|la espalda|el dedo|la mano|la rodilla|el pie)",
    "no (me|nos) (deja|dejan|dejaba) (salir|ir|trabajar) (de (noche|dia|manana)|temprano|antes|a tiempo|al|de vacaciones|a la (escuela|clase|cita)|del trabajo|por|mas|a comer|overtime|tiempo extra|horas)",
    "miedo (de|a|que|por)? (me|no|la|el|perder|los)? (perder|corran|despidan|encontrar|entrevista|examen|prueba|quiten|ingles|quedarme sin|deportar|perder mi|estampillas|llegar tarde)",
    "(ya)? no (aguanto|puedo|soporto) (mas)? (con)? (el|ese|este|la|los|esos|mi|mis) (trabajo|jefe|espalda|horario|turno|calor|jale|pies|gente|patron|trafico|renta|escuela|ruido|horas)",
    "(me|nos) (busca|buscan|esperan|espera) .. (para trabajar|la agencia|agencia|en la entrada)",
    "(quiero|voy a|quisiera) (terminar|acabar) (con)? (la escuela|mis estudios|el curso|mi carrera|todo el curso|la clase|el ged|el programa|todo para)",
    "me (toca|toco|tocan|tocaba) (trabajar|descansar|ir|salir|entrar|el (turno|dia|horario|lunes|martes|miercoles|jueves|viernes|sabado|domingo)|la (noche|manana|tarde)|turno|de|un|una|lunes|martes|miercoles|jueves|viernes|sabado|domingo|#)",
    "(me|nos) (paro|para) (en|a|de) (el|la|las)? ..",
    "(se|me) (corta|corto|corte) (el pelo|pelo|la luz|el telefono|la llamada|las unas|cabello)",
)
