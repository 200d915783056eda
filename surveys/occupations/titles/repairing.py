"""Group 49: installing machines, and repairing."""

from surveys.occupations.occupation import Occupation

OCCUPATIONS = (
    Occupation(
        "49-1011",
        "First-Line Supervisors of Mechanics, Installers, and Repairers",
        "maintenance supervisor; maintenance manager; shop foreman auto; auto shop manager; service manager auto shop; lead mechanic supervisor; fleet maintenance supervisor; hvac supervisor; maintenance lead supervisor; auto shop foreman; maintenance foreman; facilities maintenance supervisor",
        "supervisor/a de mantenimiento; jefe/a de mantenimiento; encargado/a de mantenimiento; jefe de taller mecanico; gerente de mantenimiento",
    ),
    Occupation(
        "49-2011",
        "Computer, Automated Teller, and Office Machine Repairers",
        "copier technician; computer repair technician; atm technician; printer technician; copier repair technician; computer repair; office machine repair; printer repair technician; atm repair technician",
        "reparador/a de computadoras; reparacion de computadoras; reparo computadoras",
    ),
    Occupation(
        "49-2022",
        "Telecommunications Equipment Installers and Repairers, Except Line Installers",
        "telecommunications technician; telecom technician; cable installer; cable technician; cable tech; internet installer; internet technician; comcast technician; comcast installer; xfinity technician; spectrum technician; dish installer; satellite installer; satellite technician; directv installer; cable guy; fiber technician; fiber optic technician; att technician; verizon technician; telecom installer; cable installation technician; fiber installer; spectrum field technician; fiber optic installer; structured cabling technician; data cabling technician; low voltage cable installer; broadband technician; xfinity installer",
        "instalador/a de cable; tecnico/a de cable; instalador/a de internet; tecnico/a de internet; tecnico/a de telecomunicaciones; instalador/a de fibra optica; tecnico/a de fibra optica",
    ),
    Occupation(
        "49-2098",
        "Security and Fire Alarm Systems Installers",
        "alarm installer; security system installer; alarm technician; fire alarm technician; security camera installer; adt installer; adt technician; fire alarm installer; security alarm installer; camera installer security; alarm system installer; security systems technician; security system technician; fire alarm tech",
        "instalador/a de alarmas; instalador/a de camaras de seguridad; instalador/a de camaras",
    ),
    Occupation(
        "49-3011",
        "Aircraft Mechanics and Service Technicians",
        "aircraft mechanic; airplane mechanic; aviation mechanic; a and p mechanic; aircraft technician; aircraft maintenance technician; aviation maintenance technician",
        "mecanico/a de aviones; mecanico/a de aviacion",
    ),
    Occupation(
        "49-3021",
        "Automotive Body and Related Repairers",
        "auto body technician; auto body tech; auto body repair; autobody technician; auto body repairer; body shop technician; collision repair technician; collision technician; auto body; autobody repair; auto body worker; body man auto; frame technician auto; auto body man; paintless dent repair technician; dent repair technician; autobody tech; bumper repair; body shop tech; autobody",
        "hojalatero/a; enderezador/a de carros; hojalateria; enderezado y pintura; hojalateria y pintura; carrocero/a; reparador/a de carroceria; bodyshop; enderezado",
    ),
    Occupation(
        "49-3022",
        "Automotive Glass Installers and Repairers",
        "auto glass installer; auto glass technician; windshield installer; windshield repair; safelite technician; windshield technician; auto glass tech; windshield repair technician; auto glass repair",
        "instalador/a de parabrisas; cambio parabrisas; vidrios de carro",
    ),
    Occupation(
        "49-3023",
        "Automotive Service Technicians and Mechanics",
        "auto mechanic; automotive mechanic; car mechanic; automotive technician; automotive tech; auto technician; auto tech; automobile mechanic; automotive service technician; auto service technician; brake technician; transmission technician; transmission mechanic; brake mechanic; auto repair; auto repair technician; automotive repair; auto shop mechanic; ase mechanic; ase technician; mechanic auto; mechanic automotive; dealership mechanic; dealership technician; car technician; auto shop technician; apprentice auto mechanic; muffler mechanic; fix cars; fixing cars; express lube technician dealership; auto electrician; tune up mechanic; auto repair mechanic; front end mechanic; alignment technician; general service technician auto; smog technician; emissions technician",
        "mecanico/a automotriz; mecanico/a de carros; mecanico/a de autos; tecnico/a automotriz; mecanica automotriz; arreglo carros; reparo carros; mecanico/a en un taller; mecanico/a de taller; electricista automotriz; taller mecanico; mecanica de carros; mecanico/a general de carros; arreglar carros",
    ),
    Occupation(
        "49-3031",
        "Bus and Truck Mechanics and Diesel Engine Specialists",
        "diesel mechanic; diesel technician; diesel tech; truck mechanic; bus mechanic; semi truck mechanic; heavy truck mechanic; diesel truck mechanic; fleet mechanic; trailer mechanic; trailer technician; diesel engine mechanic; truck technician; diesel apprentice; school bus mechanic; truck and trailer mechanic; fleet diesel mechanic; diesel; diesel service technician",
        "mecanico/a diesel; mecanico/a de diesel; mecanico/a de camiones; mecanico/a de trailers; mecanico/a de trailas; mecanico/a de autobuses; mecanico/a de troques",
    ),
    Occupation(
        "49-3042",
        "Mobile Heavy Equipment Mechanics, Except Engines",
        "heavy equipment mechanic; forklift mechanic; forklift technician; heavy equipment technician; crane mechanic; construction equipment mechanic; forklift repair technician; heavy equipment tech",
        "mecanico/a de maquinaria pesada; mecanico/a de montacargas; mecanico/a de equipo pesado",
    ),
    Occupation(
        "49-3051",
        "Motorboat Mechanics and Service Technicians",
        "boat mechanic; marine mechanic; marine technician; outboard mechanic",
        "mecanico/a de botes; mecanico/a de lanchas",
    ),
    Occupation(
        "49-3052",
        "Motorcycle Mechanics",
        "motorcycle mechanic; motorcycle technician; harley technician",
        "mecanico/a de motos; mecanico/a de motocicletas",
    ),
    Occupation(
        "49-3053",
        "Outdoor Power Equipment and Other Small Engine Mechanics",
        "small engine mechanic; lawn mower mechanic; small engine repair; small engine technician; lawnmower mechanic; lawn mower repair",
        "mecanico/a de motores pequenos",
    ),
    Occupation(
        "49-3091",
        "Bicycle Repairers",
        "bike mechanic; bicycle mechanic; bicycle repair; bike repair; bike technician; bike shop mechanic; bicycle repairer",
        "mecanico/a de bicicletas; reparador/a de bicicletas",
    ),
    Occupation(
        "49-3093",
        "Tire Repairers and Changers",
        "tire technician; tire tech; tire changer; tire installer; tire shop worker; tire repair; tire shop; tire and lube technician; tire repairman; tire installation; tire buster; tire mechanic; changing tires; discount tire technician; tire service technician; tire worker; tire mounter",
        "llantero/a; llantera; cambio llantas; llantas; cambio de llantas; trabajo en una llantera; vulcanizador/a; desponchador; instalador/a de llantas; trabajo en llantera",
    ),
    Occupation(
        "49-9021",
        "Heating, Air Conditioning, and Refrigeration Mechanics and Installers",
        "hvac; hvac technician; hvac tech; hvac installer; hvac mechanic; hvac service technician; hvac apprentice; hvac install; hvac worker; hvac r technician; hvacr technician; hvac maintenance technician; heating and cooling technician; heating and air technician; heating and cooling; heating and air conditioning technician; heating and air conditioning; air conditioning technician; air conditioning installer; air conditioning mechanic; ac technician; ac tech; ac installer; a c technician; a c tech; refrigeration technician; refrigeration mechanic; refrigeration tech; furnace technician; furnace installer; hvac service tech; hvac refrigeration technician; apprentice hvac technician; hvac install technician; hvac residential technician; chiller technician; residential hvac technician; commercial hvac technician; heating technician; hvac journeyman",
        "tecnico/a de aire acondicionado; aire acondicionado; instalador/a de aire acondicionado; tecnico/a de refrigeracion; refrigeracion; tecnico/a de hvac; calefaccion y aire; mecanico/a de aire acondicionado; instalador/a de hvac; aire y calefaccion; calefaccion y aire acondicionado; tecnico/a en refrigeracion; tecnico/a en aire acondicionado; tecnico/a de calefaccion; trabajo en aire acondicionado",
    ),
    Occupation(
        "49-9031",
        "Home Appliance Repairers",
        "appliance repair; appliance technician; appliance repair technician; appliance repairman; washer and dryer repair; appliance installer; appliance tech; appliance repairer; appliance service technician; washer and dryer technician",
        "reparador/a de electrodomesticos; tecnico/a de electrodomesticos; reparo lavadoras; arreglo lavadoras; reparacion de electrodomesticos; tecnico/a en electrodomesticos",
    ),
    Occupation(
        "49-9041",
        "Industrial Machinery Mechanics",
        "industrial mechanic; industrial maintenance mechanic; industrial maintenance technician; industrial maintenance; machine mechanic; plant mechanic; packaging mechanic; factory maintenance mechanic; plant maintenance mechanic; industrial machinery mechanic; industrial maintenance tech; machinery mechanic; manufacturing maintenance technician; conveyor technician; industrial machine mechanic; factory mechanic; sewing machine mechanic; conveyor mechanic",
        "mecanico/a industrial; mantenimiento industrial; mecanico/a de maquinaria industrial; tecnico/a de mantenimiento industrial; mecanico/a de maquinas; mecanico/a de mantenimiento industrial",
    ),
    Occupation(
        "49-9044",
        "Millwrights",
        "millwright; millwright apprentice; apprentice millwright; union millwright",
        "montador mecanico industrial",
    ),
    Occupation(
        "49-9051",
        "Electrical Power-Line Installers and Repairers",
        "lineman; line man; power lineman; apprentice lineman; lineworker; line worker electric utility; journeyman lineman; electrical lineman; utility lineman; groundman lineman; lineman apprentice; power line worker; comed lineman; electric lineman; utility line worker",
        "liniero/a; linieros de luz; liniero electricista",
    ),
    Occupation(
        "49-9052",
        "Telecommunications Line Installers and Repairers",
        "telecommunications lineman; fiber splicer; cable lineman; fiber optic splicer; telecom lineman; aerial lineman cable; fiber lineman; cable splicer telecom; aerial fiber lineman",
    ),
    Occupation(
        "49-9062",
        "Medical Equipment Repairers",
        "biomedical technician; biomed tech; medical equipment technician repair; biomedical equipment technician; medical equipment repair; biomed technician; wheelchair repair technician; bmet",
        "tecnico/a biomedico; tecnico/a en equipo medico",
    ),
    Occupation(
        "49-9071",
        "Maintenance and Repair Workers, General",
        "maintenance; maintenance technician; maintenance tech; maintenance man; maintenance worker; maintenance mechanic general; maintenance person; maintenance guy; maintenance associate; maintenance crew; maintenance staff; maintenance engineer hotel; maintenance assistant; maintenance helper; general maintenance; general maintenance worker; general maintenance technician; general maintenance tech; building maintenance; building maintenance technician; building maintenance worker; building maintenance tech; building engineer; apartment maintenance; apartment maintenance technician; apartment maintenance tech; apartment maintenance worker; apartment maintenance man; facilities maintenance; facilities maintenance technician; facility maintenance; facility maintenance technician; facilities maintenance worker; facilities technician; facility technician; facilities worker maintenance; property maintenance; property maintenance technician; property maintenance worker; hotel maintenance; hotel maintenance technician; hotel maintenance worker; hotel engineer maintenance; school maintenance; school maintenance worker; handyman; handy man; handyman work; handyman services; handyperson; maintenance repair worker; maintenance and repair; maintenance and repair worker; maintenance repairman; groundskeeper maintenance technician apartment; make ready technician; make ready tech; apartment make ready; multi family maintenance technician; home repair; home repairs; church maintenance; housing maintenance; residential maintenance technician; residential maintenance; nursing home maintenance; hospital maintenance; hospital maintenance worker; park maintenance mechanic; building repairman; building repair; plant maintenance; plant maintenance worker; factory maintenance; store maintenance; home repairman; lead maintenance technician; maintenance specialist",
        "mantenimiento; mantenimiento de edificios; mantenimiento de apartamentos; tecnico/a de mantenimiento; trabajador/a de mantenimiento; trabajo en mantenimiento; trabajo de mantenimiento; encargado de mantenimiento de edificios; hombre de mantenimiento; mantenimiento general; ayudante de mantenimiento; auxiliar de mantenimiento; mantenimiento de hotel; mantenimiento de escuelas; mantenimiento de casas; todologo; reparaciones del hogar; handyman; mantenimiento en un hotel; mantenimiento en hotel; arreglos de casa; mantenimiento de propiedades; mantenimiento en apartamentos; mil usos de mantenimiento",
    ),
    Occupation(
        "49-9094",
        "Locksmiths and Safe Repairers",
        "locksmith; mobile locksmith; lock smith; automotive locksmith",
        "cerrajero/a; cerrajeria",
    ),
    Occupation(
        "49-9098",
        "Helpers--Installation, Maintenance, and Repair Workers",
        "hvac helper; mechanic helper auto; auto mechanic helper; diesel mechanic helper; hvac assistant; hvac installer helper; appliance installer helper; auto mechanic assistant; millwright helper",
        "ayudante de mecanico; ayudante de aire acondicionado; ayudante de tecnico de aire acondicionado; ayudante mecanico; chalan de mecanico",
    ),
)
