"""Group 53: driving, moving and storing things."""

from surveys.occupations.occupation import Occupation

OCCUPATIONS = (
    Occupation(
        "53-1042",
        "First-Line Supervisors of Helpers, Laborers, and Material Movers, Hand",
        "warehouse supervisor; warehouse shift supervisor; warehouse team lead; warehouse lead; dock supervisor; loading dock supervisor; receiving supervisor; shipping supervisor; fulfillment supervisor",
        "supervisor/a de bodega; supervisor/a de almacen; encargado/a de bodega; encargado/a de almacen",
    ),
    Occupation(
        "53-1043",
        "First-Line Supervisors of Material-Moving Machine and Vehicle Operators",
        "transportation supervisor; fleet supervisor; driver supervisor; forklift supervisor; bus operations supervisor",
    ),
    Occupation(
        "53-2031", "Flight Attendants", "flight attendant; stewardess", "azafata; sobrecargo; auxiliar de vuelo"
    ),
    Occupation(
        "53-3011",
        "Ambulance Drivers and Attendants, Except Emergency Medical Technicians",
        "ambulance driver",
        "chofer de ambulancia",
    ),
    Occupation(
        "53-3031",
        "Driver/Sales Workers",
        "pizza delivery driver; pizza driver; pizza delivery; food delivery driver; food delivery; restaurant delivery driver; route sales driver; doordash; door dash; doordash driver; door dash driver; dasher; doordasher; uber eats; uber eats driver; ubereats driver; grubhub driver; grubhub; grub hub; postmates driver; bread route driver; vending route driver; driver sales worker",
        "repartidor/a de pizza; repartidor/a de comida; entrega de comida",
    ),
    Occupation(
        "53-3032",
        "Heavy and Tractor-Trailer Truck Drivers",
        "truck driver; cdl driver; cdl truck driver; cdl a driver; cdl b driver; class a driver; class a cdl driver; class b driver; class b cdl driver; commercial truck driver; semi driver; semi truck driver; tractor trailer driver; 18 wheeler driver; big rig driver; otr driver; over the road driver; over the road truck driver; otr truck driver; long haul driver; long haul truck driver; long haul trucker; trucker; heavy truck driver; regional truck driver; local truck driver; dump truck driver; dump truck operator; tanker driver; tanker truck driver; flatbed driver; flatbed truck driver; concrete truck driver; cement truck driver; cement mixer driver; concrete mixer driver; tow truck driver; tow truck operator; moving truck driver; fuel truck driver; water truck driver; log truck driver; hazmat driver; linehaul driver; line haul driver; garbage truck driver; reefer driver; owner operator truck driver; owner operator trucker; team truck driver; car hauler; class a truck driver; class b truck driver; dump truck; tow truck; semi truck; 18 wheeler; class a driver; cdl class a; cdl class b; cdl class a driver; cdl class b driver; cdl; i drive a truck cdl; drive semi; cdl a; cdl b; tractor trailer",
        "camionero/a; troquero/a; trailero/a; chofer de trailer; chofer de traila; chofer de camion; chofer de camiones; conductor/a de camion; conductor/a de trailer; manejo trailer; manejo traila; manejo un trailer; manejo camion; chofer de camion pesado; operador/a de trailer; chofer de dompe; chofer de grua",
    ),
    Occupation(
        "53-3033",
        "Light Truck Drivers",
        "delivery driver; delivery truck driver; package delivery driver; parcel delivery driver; delivery van driver; box truck driver; box truck; light truck driver; amazon delivery driver; amazon driver; amazon dsp driver; amazon flex driver; amazon flex; dsp driver; delivery associate driver; ups driver; ups package driver; ups delivery driver; fedex driver; fedex ground driver; fedex delivery driver; fedex courier driver; furniture delivery driver; appliance delivery driver; grocery delivery driver; flower delivery driver; parts delivery driver; auto parts delivery driver; route delivery driver; van delivery driver; cargo van driver; sprinter van driver; last mile driver; last mile delivery driver; straight truck driver; bobtail driver; linen delivery driver; medical delivery driver; delivery man; delivery guy; delivery person; fedex delivery; ups delivery; amazon delivery; package delivery; deliver packages; deliver packages for amazon; delivering packages; parcel delivery; furniture delivery; appliance delivery; amazon dsp; deliver for amazon; amazon delivery associate",
        "repartidor/a de paquetes; repartidor/a de paqueteria; chofer de reparto; chofer de entregas; chofer repartidor/a; conductor/a de reparto; conductor/a de entregas; entrego paquetes; reparto paquetes; repartidor/a de amazon; chofer de amazon; entrega de paquetes; entregar paquetes; entregando paquetes",
    ),
    Occupation(
        "53-3051",
        "Bus Drivers, School",
        "school bus driver; school bus operator; school bus; schoolbus driver; bus driver for school district; drive school bus; bus driver school district; bus driver for the schools; driving school bus",
        "chofer de bus escolar; chofer de autobus escolar; chofer de camion escolar; conductor/a de autobus escolar; conductor/a de bus escolar; chofer del bus de la escuela; manejo el bus escolar",
    ),
    Occupation(
        "53-3052",
        "Bus Drivers, Transit and Intercity",
        "city bus driver; city bus operator; transit bus driver; transit bus operator; transit operator; metro bus driver; metro bus operator; cta bus driver; cta bus operator; mta bus driver; mta bus operator; greyhound driver; greyhound bus driver; intercity bus driver; charter bus driver; motorcoach driver; motor coach driver; coach bus driver; public bus driver",
        "chofer de autobus urbano; chofer de bus urbano; conductor/a de autobus urbano",
    ),
    Occupation(
        "53-3053",
        "Shuttle Drivers and Chauffeurs",
        "shuttle driver; shuttle bus driver; shuttle van driver; airport shuttle driver; hotel shuttle driver; chauffeur; limo driver; limousine driver; paratransit driver; paratransit operator; medical transport driver; medical transportation driver; non emergency medical transportation driver; nemt driver; patient transport driver; senior van driver; hotel van driver; wheelchair van driver",
        "chofer de shuttle; chofer de limusina; chofer de transporte medico; conductor/a de transporte medico",
    ),
    Occupation(
        "53-3054",
        "Taxi Drivers",
        "taxi driver; cab driver; cabbie; taxi cab driver; uber driver; uber; lyft driver; lyft; rideshare driver; ride share driver; rideshare; ride share; uber lyft driver; uber and lyft driver; uber and lyft; uber lyft",
        "taxista; chofer de taxi; chofer de uber; conductor/a de uber; conductor/a de taxi; manejo uber; manejo taxi; manejo lyft",
    ),
    Occupation(
        "53-4031",
        "Railroad Conductors and Yardmasters",
        "train conductor; railroad conductor; freight conductor; yardmaster",
    ),
    Occupation(
        "53-4041",
        "Subway and Streetcar Operators",
        "subway operator; train operator cta; light rail operator; streetcar operator; rail operator cta",
    ),
    Occupation(
        "53-5011",
        "Sailors and Marine Oilers",
        "deckhand; deck hand; able seaman; ordinary seaman; merchant seaman",
        "marinero de cubierta",
    ),
    Occupation(
        "53-6021",
        "Parking Attendants",
        "parking attendant; parking lot attendant; parking garage attendant; valet; valet parker; valet attendant; valet parking attendant; valet driver; valet parking; parking valet; valet runner",
        "estacionador/a; valet parking; acomodador/a de carros; encargado/a de estacionamiento",
    ),
    Occupation(
        "53-6031",
        "Automotive and Watercraft Service Attendants",
        "gas station attendant; service station attendant; fuel attendant; gas attendant; gas pump attendant; lube technician; lube tech; oil change technician; oil change tech; oil changer; lube attendant",
        "despachador/a de gasolina; gasolinero; cambio de aceite",
    ),
    Occupation(
        "53-6061",
        "Passenger Attendants",
        "bus monitor; school bus monitor; school bus aide; bus aide; school bus attendant; bus attendant; wheelchair attendant airport; airport wheelchair attendant; wheelchair pusher airport; passenger service assistant",
        "monitor/a de autobus escolar; ayudante de autobus escolar; monitor/a de bus",
    ),
    Occupation(
        "53-7011", "Conveyor Operators and Tenders", "conveyor operator; conveyor belt operator; conveyor tender"
    ),
    Occupation(
        "53-7021",
        "Crane and Tower Operators",
        "crane operator; tower crane operator; overhead crane operator; mobile crane operator",
        "operador/a de grua; gruista; gruero/a",
    ),
    Occupation(
        "53-7051",
        "Industrial Truck and Tractor Operators",
        "forklift; forklift driver; forklift operator; fork lift driver; fork lift operator; fork truck driver; fork truck operator; fork driver; fork operator; reach truck operator; reach truck driver; reach operator; cherry picker operator; order picker forklift; pallet jack operator; pallet jack driver; electric pallet jack operator; epj operator; stand up forklift operator; sit down forklift operator; clamp truck operator; clamp operator; turret truck operator; lift truck operator; lift truck driver; lift driver; lift operator warehouse; hi lo driver; hi lo operator; hilo driver; hilo operator; hi low driver; high lo driver; towmotor operator; tow motor operator; yard hostler; hostler; yard jockey; yard spotter; yard dog driver; spotter driver; industrial truck operator; powered industrial truck operator; pit operator warehouse; forklift driver warehouse; warehouse forklift operator; warehouse forklift driver; tugger operator; tugger driver; certified forklift operator; pallet jack; pallet jack driver; hi lo; cherry picker; reach truck",
        "montacarguista; montacargas; operador/a de montacargas; chofer de montacargas; conductor/a de montacargas; manejo montacargas; manejo el montacargas; manejo forklift; manejo el forklift; operador/a de forklift; chofer de forklift; forklista; montacargista; manejador/a de montacargas",
    ),
    Occupation(
        "53-7061",
        "Cleaners of Vehicles and Equipment",
        "car wash; car washer; car wash attendant; car wash worker; car wash associate; carwash; carwash attendant; car detailer; auto detailer; detailer cars; car detailing; auto detailing; vehicle cleaner; car cleaner; bus cleaner; train car cleaner; truck washer; truck wash; vehicle detailer; aircraft cleaner; airplane cleaner; airplane cabin cleaner; aircraft cabin cleaner; cabin cleaner; cabin cleaner airport; lot attendant car wash; tank cleaner; sanitation worker food plant; food plant sanitation; plant sanitation worker",
        "lavador/a de carros; lavado de carros; lavacarros; lavar carros; lavo carros; limpieza de aviones; limpiador/a de aviones; detallador/a de carros; lavador/a de autos; lavador/a de camiones",
    ),
    Occupation(
        "53-7062",
        "Laborers and Freight, Stock, and Material Movers, Hand",
        "material handler; material mover; materials handler; loader; unloader; loader unloader; truck loader; truck unloader; trailer loader; trailer unloader; freight handler; freight loader; freight unloader; lumper; package handler; package handler ups; ups package handler; fedex package handler; ups loader; package loader; pre loader; preloader; dock worker; dockworker; dock hand; dock loader; loading dock worker; loading dock; freight associate unloader; mover; furniture mover; moving helper; moving company worker; professional mover; baggage handler; bag handler airport; ramp agent; ramp agent airport; airport ramp agent; ramp worker; ramp handler; airport baggage handler; warehouse laborer; warehouse loader; warehouse material handler; container unloader; longshoreman; stevedore; cargo handler; cargo loader; hand trucker",
        "cargador/a; descargador/a; cargador/a y descargador/a; cargador/a de camiones; descargador/a de camiones; descargo trailas; descargo camiones; cargo camiones; cargar y descargar; carga y descarga; manejador/a de materiales; manejo de materiales; mudancero; mudanzas; cargador/a de muebles; ayudante de mudanza; estibador/a; cargador/a de paquetes; maletero/a; manejador/a de equipaje",
    ),
    Occupation(
        "53-7063",
        "Machine Feeders and Offbearers",
        "machine feeder; machine loader; line feeder; offbearer; off bearer",
    ),
    Occupation(
        "53-7064",
        "Packers and Packagers, Hand",
        "packer; hand packer; packager; hand packager; packing; packing line; packing line worker; pack out; product packer; packaging; packaging associate; packing associate; amazon packer; warehouse packer; order packer; box packer; boxer packer; bagger; grocery bagger; courtesy clerk; courtesy clerk grocery; bagger grocery store; sacker; grocery sacker; gift wrapper; packer warehouse; pick and pack line packer; packing clerk; kitter; kitting",
        "empacador/a; empaquetador/a; empaque; empacar; empaco; empacando; embalador/a; empacador/a a mano; empacador/a de frutas; trabajo en empaque; linea de empaque; embolsador/a; cerillito; cerillo; empacador/a de verduras; empaco fruta; empaco verdura; empaco cajas; empacar fruta; empaco comida",
    ),
    Occupation(
        "53-7065",
        "Stockers and Order Fillers",
        "stocker; stock clerk; stock associate; stock person; stock boy; stock worker; stockroom associate; stockroom clerk; stockroom worker; stocking; stocking associate; stock team member; shelf stocker; grocery stocker; grocery clerk stocker; night stocker; night stock; night stock clerk; overnight stocker; overnight stocking; overnight stock; overnight stock clerk; store stocker; freight stocker; produce stocker; frozen stocker; dairy stocker; order picker; picker; picker warehouse; warehouse picker; warehouse order picker; picker packer; pick packer; picker and packer; pick and pack; picking and packing; order filler; order selector; selector; warehouse selector; grocery selector; grocery order selector; warehouse order selector; order puller; order builder; order fulfillment; order fulfillment associate; fulfillment associate; fulfillment center associate; fulfillment worker; fulfilment associate; amazon fulfillment associate; amazon warehouse associate; amazon warehouse worker; amazon warehouse; amazon associate; amazon picker; amazon stower; stower; warehouse stocker; warehouse associate; warehouse worker; warehouse; warehouse clerk; warehouse team member; warehouse employee; warehouse person; warehouseman; warehouse specialist; warehouse attendant; warehouse selector picker; warehouse work; personal shopper walmart; instacart shopper; instacart; shipt shopper; online order picker; ogp associate; ogp picker; online grocery pickup; online grocery picker; digital order picker; e commerce picker; replenishment associate; replenisher; backroom associate; back room associate; inventory stocker; parts picker; merchandise stocker; central supply stocker; walmart stocker; home depot freight; freight team associate; fulfillment center worker; fulfillment center; fulfillment center associate; fulfillment",
        "almacenista; trabajador/a de almacen; almacen; bodeguero/a; trabajador/a de bodega; trabajo en bodega; trabajo en una bodega; trabajo en almacen; trabajo en un almacen; surtidor/a; surtidor/a de ordenes; surtidor/a de pedidos; surtidor/a de mercancia; preparador/a de pedidos; acomodador/a de mercancia; acomodo mercancia; acomodar mercancia; surtir estantes; reponedor/a; seleccionador/a de pedidos; seleccionador/a de ordenes; recogedor/a de pedidos; asociado/a de almacen; asociado/a de bodega; ayudante de almacen; ayudante de bodega; pickeador/a; auxiliar de almacen; operario/a de almacen; surto pedidos; surto ordenes",
    ),
    Occupation(
        "53-7081",
        "Refuse and Recyclable Material Collectors",
        "garbage man; garbage collector; trash collector; trash man; garbageman; sanitation worker city; sanitation truck helper; refuse collector; recycling collector; waste collector; garbage truck helper; garbage truck loader; trash truck helper; junk remover; junk removal; junk hauler; waste management helper",
        "recolector/a de basura; basurero; recogedor/a de basura; recojo basura",
    ),
)
