"""Spanish words about employers and job titles."""

EMPLOYERS = "la michoacana|el guero|carnicerias jimenez|supermercado el guero|la casa del pueblo".split("|")
GIG = ()
ALSO_WORDS = ()
GENERIC = (
    "efectivo cheque pulga remate tianguis swap meet puesto feria obra kinder asilo marketa yonque deshuesadero dompe carwash nursery empaque rastro aserradero vivero establo corralon basurero fabrica restaurante restaurant tienda bodega almacen empacadora oficina escuela iglesia hospital hotel casa casas lugar trabajo compania empresa agencia negocio construccion limpieza jardineria yarda yardas panaderia carniceria taqueria lavanderia guarderia taller mecanico supermercado mercado gasolinera farmacia clinica salon peluqueria cocina comida carne carnes ropa muebles madera plastico pollo verduras frutas campo rancho granja aeropuerto banco factoria imprenta autolavado "
    "patron jefe familia amigo amiga tio tia primo prima hermano hermana mama papa senora senor mi mis una un la el lo mismo misma mismos otro otra nuevo nueva noche noches dia dias semana ahorita ahora ahi aqui alli lado parte mexicano mexicana de del en con para los las"
).split()
NAME_ENDS = "como de desde ganando y pero por hace tiempo medio haciendo donde porque que con ahora ahorita todavia trabajando gano me mi cocinando limpiando manejando empacando a las los son horas en cerca gracias ya tambien para hora pagan desde hasta si no nomas solo".split()
BEFORE_NAME = (
    "^ (yo)? (trabajo|trabajando|estoy|estoy trabajando|sigo|sigo trabajando|ahora trabajo|ahora estoy|ahorita trabajo|ahorita estoy|empece|consegui trabajo|entre a trabajar|todavia trabajo|todavia estoy|ya trabajo|tengo trabajo|me contrataron|laboro|chambeo) (en|para|con|a)? (la|el|los|una compania llamada|un lugar llamado)?",
    "^ (se llama|es|la compania es|la compania se llama|el lugar se llama|en|para|con|el|la|ahora en|todavia en|sigo en|una compania llamada) (el|la|en)?",
    "^ (si|no|pues|hola|ahora|ahorita|bueno) ,?",
)
BEFORE_TITLE = (
    "^ (yo)? (soy|trabajo de|trabajo como|trabajo en|trabajando de|trabajando como|estoy de|ando de|mi puesto es|mi trabajo es|mi titulo es|puesto|me dedico a|de|como|hago|es|la|el|un|una|ahora soy|ahorita soy|era|estoy en) (de|la|el|los|las|un|una)?",
    "^ en (la|el)?",
    "^ (si|pues|hola|ahora|ahorita|bueno) ,?",
)
TITLE_ENDS = "en para con y pero desde ahora ahorita por donde porque ganando que todavia tambien tiempo gracias aqui ahi".split()
NOT_A_TITLE = (
    "(de todo|todo|cualquier|lo que|varias cosas|diferentes|un poco|muchas cosas|nada|no se|lo mismo|igual|depende|cosas|no tengo|no trabajo|ninguno|no|sin)",
)
FAMILY = (
    "(mi|de mi|del|de un|un|una|unos|de mis|con mi|mis) .. (tio|tia|primo|prima|hermano|hermana|papa|mama|amigo|amiga|cunado|suegro|patron|conocido|compadre|familia|vecino)",
)
TWO = (
    "(dos|2|varios|diferentes|tres) (lugares|trabajos|partes|restaurantes|casas)",
    "y (tambien|los fines|a veces|en otro)",
    "en (uno|un lado) .. otro",
)
TITLES = (
    "cajera|cajero|cocinero|cocinera|lavaplatos|mesero|mesera|ayudante de cocina|ayudante|chofer|conductor|conductora|limpieza|de limpieza|conserje|guardia|guardia de seguridad|seguridad|empacador|empacadora|operador de maquina|operadora de maquina|operador|operadora|montacarguista|operador de montacargas|soldador|soldadora|carpintero|electricista|plomero|albanil|pintor|pintora|jardinero|jardinera|niñera|ninera|cuidadora|cuidador|enfermera|enfermero|maestra|maestro|asistente de maestra|asistente medica|asistente medico|recepcionista|secretaria|secretario|supervisor|supervisora|gerente|encargado|encargada|almacenista|bodeguero|costurera|panadero|panadera|carnicero|mecanico|ama de llaves|camarera|recamarera|repartidor|repartidora|vendedor|vendedora|estilista|barbero|peluquera|manicurista|techero|obrero|obrera|trabajador de construccion|construccion|jornalero|lider de equipo|lider|inspector|inspectora|mantenimiento|tecnico|asistente dental|asistente administrativa|contador|contadora|traductora|interprete|barista|bartender|cantinero|hostess|ayudante general|ensamblador|ensambladora|acomodador|surtidor|estibador|cargador|intendente|velador|vigilante|tortillera|tortillero|taquero|parrillero"
).split("|")
TITLES_ALONE = "limpieza|de limpieza|construccion|seguridad|mantenimiento|lider|operador|operadora|ayudante|conductor|tecnico|inspector|inspectora|guardia|cargador".split(
    "|"
)
INSTITUTIONS = "hospital universidad clinica iglesia hotel banco".split()
AGENCIES = ("agencia",)
STAFFING = ()
CONTRACTORS: list[str] = []
FIELDS = "enfermeria soldadura cosmetologia contabilidad electricidad plomeria mecanica computacion ingles ged belleza".split()
WISHES = "quiero quisiera voy iba espero pienso quieren".split()
WISHED = "a trabajar entrar empezar irme ir".split()
OLD = "antiguo antigua viejo pasado anterior".split()
JOBS = "trabajo jale chamba empleo puesto".split()
NOUNS_OF_WORK: list[str] = []
PERSONS = "senor senora muchacho muchacha persona hombre mujer don dona".split()
NO_TITLES = "contratista empleado empleada estudiante mama papa madre padre soltera soltero".split()
DESCRIPTORS = "general nacional central nuevo nueva familia".split()
LEGAL = "cia".split()
KIN = "tio tia tios tias primo prima primos primas hermano hermana hermanos papa mama papas amigo amiga amigos cunado cunada cunados suegro suegra suegros patron patrona conocido conocida compadre comadre familia familiar vecino vecina esposo esposa marido novio novia hijo hija senor senora jefe jefa yerno nuera sobrino sobrina abuelo abuela".split()
NO_PART_OF = ()
JOINED_BY_FOR = ()
JOINED_BY_AND = "hijos hijo hermanos hnos asociados compania familia".split()
GERUNDS = "cocinando limpiando manejando cuidando empacando cargando vendiendo sirviendo lavando pintando soldando cortando cosiendo atendiendo repartiendo construyendo jalando chambeando trabajando".split()
WHEN = "noche noches dia dias manana mananas tarde tardes ahora ahorita lunes martes miercoles jueves viernes sabado domingo lunes sabados domingos mayoria mayor semana semanas mes meses ano anos fin vez tiempo planta".split()
ENDED_BY = "cerro despidio corrio descanso".split()
JOINING = "cambie fui movi pase entre contrataron".split()
HERE = "estoy sigo todavia ahora ahorita ando ya aun".split()
HEADS = "ayudante asistente operador operadora encargado encargada supervisor supervisora gerente cajero cajera cocinero cocinera chofer mesero mesera empacador empacadora soldador soldadora tecnico tecnica guardia maestro maestra enfermero enfermera recepcionista trabajador trabajadora".split()
TRADES = ()
SOFT_ENDS = ()
OUTSIDE_TITLES = "el la los las un una unos de del en con por para que y o a mi tu su yo soy es era estoy estan trabajo trabajando como puesto hago hacer ser ahora ahorita ya si no pues muy mas todo nueva nuevo sigo ando fui me".split()
TITLE_HEDGES = "basicamente nomas solo mas".split()
STUDIES = "clase clases curso escuela licencia certificado".split()
BECOME = ("(voy a|van a|pronto|quiero) (ser|hacer|poner|subir) ..", "(estudiando|entrenando) para")
SECOND = (
    "(y|tambien) (tambien)? (limpio|vendo|manejo|cuido|hago|reparto|lavo|corto|trabajo) .... (noche|noches|fin de semana|fines de semana|sabados|domingos|tardes)",
    "(dos|2) (trabajos|jales|chambas|empleos)",
    "otro (trabajo|jale|empleo)",
)
SENT = ("me (mandan|mandaron|enviaron|mando|envio|manda) (a|para) (la|el)?",)
KINDS = "despacho fabrica factoria restaurante restaurant tienda bodega almacen empacadora oficina lugar compania empresa agencia negocio panaderia carniceria taqueria lavanderia guarderia taller mercado gasolinera salon cocina rancho granja planta puesto contratista yarda maquiladora imprenta puesto local".split()
GOODS = "galletas galleta pan dulces dulce chocolate tortillas pollo pollos puerco cerdo res pescado mariscos camaron huevo huevos leche queso quesos lecheria lechero fruta frutas verdura verduras papas papa tomate tomates uva uvas fresa fresas manzana manzanas hongos flores plantas arboles carton cajas papel plastico plasticos vidrio metal metales acero hierro aluminio cobre cemento concreto ladrillo piedra madera puertas ventanas gabinetes colchones alfombras muebles llantas carros autos troca trocas partes piezas motores baterias cables ropa usada uniformes toallas sabanas zapatos jabon velas cosmeticos medicinas juguetes comida china mexicana italiana rapida reciclaje basura chatarra chiquita chico chica pequena pequeno grande mudanzas techos techo pintura pisos limpieza costura bloques nuez naranjas".split()
DOING_IN_NAMES = "superviso reviso opero ensamblo clasifico etiqueto conduzco transporto podo fumigo deshueso pelo enseno traduzco tapizo lijo abro cierro ordeno doblamos cocinamos vendemos limpio cuido manejo empaco hago lavo cocino vendo corto cargo descargo sirvo atiendo pinto arreglo reparo plancho doblo coso reparto entrego barro trapeo acomodo surto ayudo preparo horneo instalo construyo soldo pongo recojo siembro pizco ordeno limpiamos hacemos empacamos cuidamos lavamos".split()
DOING = ()
NO_DEEDS = "odio quiero necesito tengo tuve creo pienso puedo se fui voy estoy soy era trabajo hago-todo".split()
NO_OBJECTS = "no nunca todo toda todos nada cosas eso esto lo algo mucho poco aqui ahi bien".split()
NEED_OBJECT = "ayudo hago pongo".split()
DEED_ENDS = (
    "en para con porque pero desde donde cuando por ahora ahorita que todavia tambien gracias aqui ahi ganando".split()
)
RANKED = "nivel clase".split()
