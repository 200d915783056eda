"""Spanish small words that the grammar leans on."""

WORK_VERBS = "trabajo trabajando contrataron trabaja empleado chambeo".split()
AT = "en para con".split()
LEFT = "perdi trabajaba renuncie deje despidieron corrieron sali estuve estaba".split()
PENDING = "aplique aplicando entrevista".split()
CALLED = "llama llamado llamada".split()
NOT_EMPLOYERS = "ningun ninguna ello eso esto casa noche escuela nada todo".split()
NEVER_NAMES = "ninguno ninguna nada si yo que quien no ningun".split()
ACTIVITIES = ()
BETWEEN_UNIT = "por como ya en libre limpio limpios brutos netos mas o menos".split()
SURE_LATER = "ratito tantito puedo tarde rato luego ocupado ocupada manejando contesto respondo espera espere escribo digo llamo aviso mando platicamos hablamos texteo marco momento momentito".split()
SCHOOL = "escuela clases universidad curso".split()
ATTENDS = "en a tomando estudiando".split()
PAST = "estaba trabajaba antes tenia".split()
FIRM_HEDGE = "menos creo".split()
JOBLESS = "desempleado buscando".split()
FOUND_WORK = "en contrataron".split()
SINCE = "desde cuando que".split()
SEEKS = "buscando aplicando".split()
EVENTS = "renuncie despidieron corrieron perdi sali fui deje descansaron".split()
LARGE = "millon millones".split()
LIMITS = "casi mas menos entre".split()
OTHER_LANGUAGES = ()
FULL_TIME_ELSE = "escuela estudiante universidad clases mama papa buscando".split()
BETTER = "mejor otro otra diferente segundo mas".split()
PARTS = "medio media cuarto tercio docena par porciento menos ciento".split()
THEY = "paga pagan es era me cerro ofrecio dijo va quiere tiene".split()
TO_STAFF = "pueden puede podrian alguien tienen como donde cuando hay ustedes".split()
#: A text that ends so is not finished: the next one goes on with it.
OPEN_ENDS = "yo soy estoy estaba era es no nunca ni un una el la los las mi de del a al en por para con sin entre y o pero cada casi como mas menos solo nomas que ya dejo deje".split()
#: A text that begins so goes on with the one before.
JOINTS = "y o pero ni a hasta mas menos porque si que".split()
#: Words that carry no fact of their own.
LITTLE_WORDS = "yo tu el ella usted nosotros ellos ellas me te se le lo la los las nos les mi mis su sus un una unos unas de del a al en con por para y o u e que como es son soy eres somos esta estan estoy estamos era fue ser estar he ha han haber hay hacer hago hace tengo tiene tienen tener voy va van ir ya aqui ahi alli muy mas menos tan tanto todo toda todos todas algo mucho mucha poco poca otro otra bien bueno buena cosa cosas asi pues porque cuando donde cual quien si ahorita ahora todavia aun tambien solo nomas este esta eso esa esto".split()
#: Behind these a sentence turns, or adds something: what follows must be understood.
TURNS = "pero y tambien luego hasta aunque ademas despues".split()
#: Those that may take back what was said.
BUTS = "pero aunque hasta".split()
