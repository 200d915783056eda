"""Group 39: salons, child care, animals, games and guests."""

from surveys.occupations.occupation import Occupation

OCCUPATIONS = (
    Occupation(
        "11-9031",
        "Education and Childcare Administrators, Preschool and Daycare",
        "daycare director; day care director; preschool director; child care director; childcare director; daycare center director",
        "director/a de guarderia; director/a de preescolar",
    ),
    Occupation(
        "11-9081",
        "Lodging Managers",
        "hotel manager; motel manager; hotel general manager; assistant hotel manager; hotel assistant manager; front office manager hotel",
        "gerente de hotel",
    ),
    Occupation(
        "39-1022",
        "First-Line Supervisors of Personal Service Workers",
        "salon manager; spa manager; salon supervisor; barber shop manager; barbershop manager",
        "gerente de salon de belleza; encargada de salon de belleza",
    ),
    Occupation(
        "39-2021",
        "Animal Caretakers",
        "dog groomer; pet groomer; groomer; dog grooming; pet grooming; pet bather; dog bather; kennel technician; kennel tech; kennel attendant; kennel assistant; kennel worker; animal caretaker; animal care attendant; animal care technician; dog walker; dog walking; pet sitter; pet sitting; dog sitter; dog daycare attendant; doggy daycare attendant; animal shelter worker; shelter animal care; animal attendant; zookeeper; zoo keeper; pet care associate; stable hand; horse groomer; cat groomer",
        "peluquero/a canino; peluquero de perros; peluquera de perros; paseador/a de perros; cuidador/a de perros; cuidador/a de animales; estetica canina; cuido perros; cuidado de animales; caballerango",
    ),
    Occupation(
        "39-3011",
        "Gambling Dealers",
        "casino dealer; blackjack dealer; poker dealer; table games dealer; card dealer casino; craps dealer",
        "crupier; dealer de casino",
    ),
    Occupation(
        "39-3031",
        "Ushers, Lobby Attendants, and Ticket Takers",
        "usher; ticket taker; movie theater usher; theater usher; stadium usher; ticket taker stadium",
        "acomodador/a de cine; acomodador/a de teatro",
    ),
    Occupation(
        "39-3091",
        "Amusement and Recreation Attendants",
        "ride operator; amusement park attendant; amusement ride operator; ride attendant; amusement park worker; arcade attendant; bowling alley attendant; golf cart attendant; cart attendant golf; caddie; caddy; ski lift operator; lift operator ski; game attendant; trampoline park court monitor; court monitor trampoline park; recreation attendant; theme park attendant",
        "operador/a de juegos mecanicos; caddie de golf",
    ),
    Occupation(
        "39-4021",
        "Funeral Attendants",
        "funeral attendant; funeral home attendant; funeral assistant; funeral home assistant",
        "asistente funerario; ayudante de funeraria",
    ),
    Occupation(
        "39-5011",
        "Barbers",
        "barber; barbering; barber stylist; licensed barber; master barber; booth rent barber; apprentice barber; barber shop barber",
        "barbero/a; peluquero de hombres; barberia",
    ),
    Occupation(
        "39-5012",
        "Hairdressers, Hairstylists, and Cosmetologists",
        "hair stylist; hairstylist; stylist salon; hairdresser; hair dresser; cosmetologist; cosmetology; licensed cosmetologist; beautician; hair braider; braider; hair braiding; braiding hair; loctician; hair colorist; salon stylist; wig maker stylist; natural hair stylist; great clips stylist; supercuts stylist; stylist at great clips; doing hair; hair; master stylist; beauty salon stylist; braids; hair salon",
        "estilista; estilista de cabello; peluquero/a; peinador/a; cosmetologo/a; cosmetologia; corto cabello; corto pelo; cortar pelo; cortar cabello; salon de belleza; trabajo en salon de belleza; trencista; trenzas; colorista de cabello",
    ),
    Occupation(
        "39-5091", "Makeup Artists, Theatrical and Performance", "theatrical makeup artist; stage makeup artist"
    ),
    Occupation(
        "39-5092",
        "Manicurists and Pedicurists",
        "nail tech; nail technician; manicurist; pedicurist; nails; nail artist; nail salon technician; nail salon worker; nail salon; doing nails; manicurist and pedicurist",
        "manicurista; unas; hago unas; pongo unas; tecnico/a de unas; pedicurista; aplicadora de unas; uñas acrilicas; unas acrilicas; manicure y pedicure; manicura",
    ),
    Occupation(
        "39-5093",
        "Shampooers",
        "shampooer; shampoo assistant; shampoo technician; shampoo tech; shampoo girl; salon shampoo assistant",
    ),
    Occupation(
        "39-5094",
        "Skincare Specialists",
        "esthetician; aesthetician; estetician; skincare specialist; skin care specialist; facialist; lash technician; lash tech; eyelash technician; waxing specialist; waxer; european wax center waxer; eyelash artist; lash artist; waxing technician; brow technician; laser hair removal technician; medical esthetician",
        "esteticista; facialista; tecnico/a de pestanas; pestanas; pongo pestanas; depilador/a; lashista",
    ),
    Occupation(
        "39-6011",
        "Baggage Porters and Bellhops",
        "bellhop; bellman; bell man; bell attendant; bell boy; bellboy; hotel porter; hotel bellman; baggage porter; luggage porter; skycap; doorman hotel; hotel doorman; bell captain",
        "botones; maletero de hotel; botones de hotel",
    ),
    Occupation(
        "39-6012",
        "Concierges",
        "concierge; hotel concierge; residential concierge; apartment concierge",
        "concierge de hotel",
    ),
    Occupation(
        "39-7011",
        "Tour Guides and Escorts",
        "tour guide; museum guide; tour escort; museum tour guide",
        "guia de turistas; guia turistico; guia de museo",
    ),
    Occupation(
        "39-9011",
        "Childcare Workers",
        "daycare; day care; daycare worker; day care worker; daycare provider; day care provider; daycare attendant; daycare assistant; daycare aide; daycare staff; daycare teacher aide; childcare; child care; childcare worker; child care worker; childcare provider; child care provider; childcare assistant; child care assistant; childcare aide; child care aide; child care attendant; childcare attendant; childcare staff; home daycare; home daycare provider; in home daycare; in home daycare provider; family child care provider; babysitter; baby sitter; babysitting; nanny; nannying; au pair; after school caregiver; toddler room assistant; infant room assistant; nursery attendant; church nursery worker; before and after school care worker; kids club attendant gym; gym childcare attendant; watching kids; watch kids; babysit; babysitting kids; nursery attendant church",
        "ninero/a; nanny; cuido ninos; cuidar ninos; cuidando ninos; cuidado de ninos; cuido bebes; cuidar bebes; cuidador/a de ninos; cuidador/a infantil; trabajo en guarderia; guarderia; trabajadora de guarderia; asistente de guarderia; ayudante de guarderia; trabajo en una guarderia; baby sitter de ninos; nana; empleada de guarderia; proveedora de cuidado infantil; cuidado infantil; auxiliar de guarderia; daycare en casa; babysitter de ninos; cuido a ninos; cuido ninos en mi casa; cuido ninos en casa; cuidar ninos en casa",
    ),
    Occupation(
        "39-9031",
        "Exercise Trainers and Group Fitness Instructors",
        "personal trainer; fitness trainer; fitness instructor; yoga instructor; yoga teacher; zumba instructor; group fitness instructor; gym trainer; fitness coach; aerobics instructor; spin instructor; pilates instructor; crossfit coach",
        "entrenador/a personal; instructor/a de zumba; instructor/a de gimnasio; instructor/a de yoga; instructor/a de fitness",
    ),
    Occupation(
        "39-9032",
        "Recreation Workers",
        "recreation worker; camp counselor; summer camp counselor; day camp counselor; recreation aide; recreation leader; recreation assistant; rec leader; rec aide; activities assistant nursing home; activity assistant nursing home; activities aide; activity aide; activities assistant; activity assistant; park district recreation leader; ymca camp counselor; recreation specialist; after school recreation leader",
        "consejero/a de campamento; lider de recreacion; asistente de actividades; monitor/a de campamento",
    ),
    Occupation(
        "39-9041",
        "Residential Advisors",
        "residential advisor; resident advisor dorm; dorm resident assistant; house parent; houseparent; house parent group home; residence hall advisor; dormitory resident advisor; dorm advisor; job corps residential advisor; residential living advisor; resident advisor",
    ),
)
