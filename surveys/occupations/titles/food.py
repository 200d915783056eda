"""Groups 35 and 39-60: kitchens, dining rooms, bars and hotels' guests."""

from surveys.occupations.occupation import Occupation

OCCUPATIONS = (
    Occupation(
        "11-9051",
        "Food Service Managers",
        "restaurant manager; food service manager; restaurant general manager; kitchen manager; assistant restaurant manager; restaurant assistant manager; fast food manager; cafe manager; coffee shop manager; bar manager; banquet manager; catering manager; cafeteria manager; mcdonalds manager; mcdonalds general manager; burger king manager; taco bell manager; wendys manager; starbucks store manager; restaurant owner",
        "gerente de restaurante; encargado/a de restaurante; gerente de cocina; administrador/a de restaurante; dueno/a de restaurante",
    ),
    Occupation(
        "35-1011",
        "Chefs and Head Cooks",
        "chef; head chef; executive chef; sous chef; head cook; pastry chef; executive sous chef; chef de cuisine; kitchen chef; banquet chef",
        "jefe/a de cocina; chef de cocina; cocinero/a en jefe; subchef; sub chef; segundo/a chef",
    ),
    Occupation(
        "35-1012",
        "First-Line Supervisors of Food Preparation and Serving Workers",
        "kitchen supervisor; kitchen lead; kitchen shift lead; food service supervisor; food service lead; restaurant supervisor; restaurant shift lead; restaurant shift leader; restaurant shift supervisor; shift lead fast food; fast food shift lead; fast food shift manager; fast food shift leader; fast food shift supervisor; fast food supervisor; mcdonalds shift manager; mcdonalds shift lead; mcdonalds crew trainer shift lead; starbucks shift supervisor; taco bell shift lead; wendys shift manager; burger king shift lead; subway shift lead; dunkin shift lead; cafeteria supervisor; dining room supervisor; dining supervisor; bar supervisor; banquet captain; banquet supervisor; catering supervisor; crew chief fast food; food court supervisor; lead server; deli supervisor",
        "supervisor/a de cocina; encargado/a de cocina; supervisor/a de restaurante; supervisor/a de comida rapida; capitan/a de meseros",
    ),
    Occupation(
        "35-2011",
        "Cooks, Fast Food",
        "fast food cook; fast food grill cook; fry cook fast food; pizza cook; pizza maker; mcdonalds cook; mcdonalds grill; burger king cook; wendys cook; taco bell cook; popeyes cook; kfc cook; chick fil a cook; whataburger cook; wingstop cook; five guys cook",
        "cocinero/a de comida rapida; pizzero/a; cocinero/a de pizza; cocinero/a en mcdonalds",
    ),
    Occupation(
        "35-2012",
        "Cooks, Institution and Cafeteria",
        "cafeteria cook; school cook; school cafeteria cook; hospital cook; nursing home cook; institutional cook; institution cook; jail cook; prison cook; daycare cook; day care cook; shelter cook; assisted living cook; army cook; senior living cook; dietary cook; camp cook",
        "cocinero/a de escuela; cocinero/a de hospital; cocinero/a de cafeteria; cocinero/a escolar",
    ),
    Occupation(
        "35-2013",
        "Cooks, Private Household",
        "private chef; personal chef; private cook; household cook",
        "cocinero/a de casa particular; chef privado; chef personal",
    ),
    Occupation(
        "35-2014",
        "Cooks, Restaurant",
        "line cook; restaurant cook; grill cook; saute cook; broiler cook; broil cook; grill man; grill chef; pasta cook; pantry cook; banquet cook; hotel cook; cook line; cook restaurant; breakfast line cook; fry cook restaurant; station cook; specialty cook; hibachi chef; hibachi cook; teppanyaki chef; sushi chef; sushi cook; kitchen cook; cook 1 restaurant; cook in a restaurant; pit master; pitmaster; catering cook",
        "cocinero/a de linea; cocinero/a de restaurante; parrillero/a; cocinero/a en un restaurante; cocinero/a en restaurante; taquero/a; planchero/a; sushero/a; cocinero/a de parrilla; cocino en un restaurante",
    ),
    Occupation(
        "35-2015",
        "Cooks, Short Order",
        "short order cook; diner cook; breakfast cook; grill cook diner; waffle house cook; snack bar cook",
    ),
    Occupation(
        "35-2021",
        "Food Preparation Workers",
        "food prep; food prep worker; food preparation worker; food preparation; food preparer; prep cook; kitchen prep; kitchen prep cook; prep worker; kitchen preparation; salad prep; salad maker; vegetable prep; fruit cutter; kitchen helper; kitchen worker; kitchen hand; kitchen assistant; kitchen aide; kitchen staff; deli prep; food assembly prep; prep chef; meal prep; commissary prep cook",
        "preparador/a de comida; preparador/a de alimentos; preparacion de alimentos; preparacion de comida; ayudante de cocina; ayudante de cocinero; auxiliar de cocina; ayudo en la cocina; prep de cocina; prepcook; ayudante en la cocina; pelador/a de verduras; cortador/a de verduras",
    ),
    Occupation(
        "35-3011",
        "Bartenders",
        "bartender; barkeep; barman; bar man; barmaid; mixologist; bar tender",
        "cantinero/a; bartender en un bar; barman; tabernero/a",
    ),
    Occupation(
        "35-3023",
        "Fast Food and Counter Workers",
        "barista; starbucks barista; coffee barista; coffee shop worker; coffee maker barista; fast food worker; fast food; fast food crew; fast food crew member; fast food team member; fast food employee; fast food attendant; fast food cashier crew; fast food counter; crew member mcdonalds; mcdonalds crew; mcdonalds crew member; mcdonalds worker; mcdonalds team member; burger king crew; burger king team member; burger king crew member; wendys crew; wendys crew member; taco bell team member; taco bell crew; taco bell crew member; subway sandwich artist; sandwich artist; sandwich maker; subway worker; subway crew; chick fil a team member; popeyes crew; popeyes team member; kfc team member; chipotle crew; chipotle crew member; chipotle team member; dunkin crew member; dunkin donuts crew; dunkin crew; starbucks; counter worker food; food counter worker; food counter attendant; cafeteria worker; cafeteria attendant; cafeteria server; cafeteria aide; cafeteria food server; cafeteria line server; lunch lady; lunchroom attendant; lunchroom worker; lunchroom aide; school lunch worker; school lunch aide; school cafeteria worker; concession worker; concessions worker; concession stand worker; concession stand attendant; concessions; snack bar attendant; snack bar worker; ice cream scooper; ice cream server; deli clerk; deli worker; deli associate; deli counter; deli counter worker; deli team member; deli; food court worker; drive thru; drive thru worker; drive thru attendant; drive thru crew; drive thru team member; drive thru order taker; salad bar attendant; crew trainer mcdonalds; tea barista; boba barista; smoothie maker; juice bar worker; juice barista; fast food restaurant worker; food service crew; food runner counter; hot food counter",
        "comida rapida; trabajo en comida rapida; empleado/a de comida rapida; trabajador/a de comida rapida; sandwichero/a; trabajador/a de cafeteria; empleado/a de cafeteria; trabajo en la cafeteria; trabajo en mcdonalds; preparador/a de sandwiches; cafetero/a barista; heladero/a; ventanilla de comida rapida",
    ),
    Occupation(
        "35-3031",
        "Waiters and Waitresses",
        "server; waiter; waitress; waitstaff; wait staff; food server; restaurant server; dining server; banquet server; cocktail waitress; cocktail server; carhop; server restaurant; waitressing; waiting tables; wait tables; breakfast server; server in a restaurant; dining room server; fine dining server; bar server; catering server; event server; head waiter",
        "mesero/a; camarero/a; mesero/a de restaurante; mesero/a de banquetes; mozo de restaurante; mesero/a en un restaurante; atiendo mesas; atender mesas; salonero/a; mesereando",
    ),
    Occupation(
        "35-3041",
        "Food Servers, Nonrestaurant",
        "room service attendant; room service server; room service; tray passer; hospital food server; dietary aide; dietary aid; dietary assistant; diet aide; hospital dietary aide; nursing home dietary aide; dietary worker; food service aide hospital; meals on wheels server; room service waiter; nutrition aide; nutrition services aide; food and nutrition aide",
        "ayudante de dieta; auxiliar de dieta; asistente de dieta; servicio a cuartos",
    ),
    Occupation(
        "35-9011",
        "Dining Room and Cafeteria Attendants and Bartender Helpers",
        "busser; bus boy; busboy; bus person; bus girl; busgirl; busperson; table busser; food runner; runner restaurant; server assistant; barback; bar back; dining room attendant; dining attendant; bussing tables; busing tables; lobby attendant restaurant; expo runner; bartender helper; buffet attendant; table cleaner; waiter assistant",
        "garrotero/a; ayudante de mesero; ayudante de mesera; basboy; busboy en un restaurante; corredor/a de comida; ayudante de bartender; limpio mesas; limpiamesas",
    ),
    Occupation(
        "35-9021",
        "Dishwashers",
        "dishwasher; dish washer; dishes; dish; dish pit; dishpit; washing dishes; wash dishes; dish machine operator; dish machine; pot washer; pots and pans; steward dishwasher; kitchen steward; dishwashing; dish crew; dish room; dish room attendant; dishroom worker; dish tank; scullery",
        "lavaplatos; lava platos; lavatrastes; lava trastes; lavaloza; lava loza; lavo platos; lavo trastes; lavando platos; lavando trastes; lavar platos; lavar trastes; lavador/a de platos; lavador/a de trastes; friegaplatos; fregador/a; fregaplatos; limpiaplatos; dishwasher en un restaurante",
    ),
    Occupation(
        "35-9031",
        "Hosts and Hostesses, Restaurant, Lounge, and Coffee Shop",
        "host; hostess; restaurant host; restaurant hostess; host restaurant; hosting; greeter restaurant; restaurant greeter; host and hostess; seater",
        "hostess en un restaurante; anfitrion de restaurante; anfitriona de restaurante; anfitriona; anfitrion; jostes",
    ),
)
