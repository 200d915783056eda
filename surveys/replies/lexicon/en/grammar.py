"""English small words that the grammar leans on; each list is explained where it is used."""

WORK_VERBS = "work working works job hired employed started on worker".split()
AT = "at for with to by from".split()
#: Before an employer's name: the alum was there and is no longer.
LEFT = "quit left lost losing ended from fired leaving resigned terminated stopped worked was used not were off before longer".split()
#: Before an employer's name: the alum hopes to be there.
PENDING = "applied applying apply interview interviewed interviewing orientation waiting application".split()
CALLED = "called named".split()
#: After "working at" and the like these are no employer.
NOT_EMPLOYERS = "it them him her me you us that home minimum free living least night work myself school class college training all first once last one two long about around most fun real sure now life peanuts something nothing anything everyone crumbs pennies".split()
#: A whole answer that begins so names nobody.
NEVER_NAMES = "none nowhere nothing no not never idk private na yes same skip pass it here there everywhere anywhere maybe ok good fine bad what who why how i do did where nobody someone somebody anybody him her myself hello hi home night free people working either neither".split()
#: Words that end a name in a sentence, but may be part of one in a short answer ("Fresh Start Cleaning").
ACTIVITIES = "start cleaning cooking driving packing loading part full now still working express plus care".split()
#: May stand between an amount and its unit.
BETWEEN_UNIT = "about like each cash now gross net before after taxes take home more or less basically right currently pay paid is dollars $ , and they i me just the rate at in hand under table flat every even an a".split()
#: A wish for another moment that holds whatever else is said.
SURE_LATER = "tied swamped slammed time try catch better meeting give later busy text call write brb ttyl minute moment sec second hold wait talk answer reply back hang ask hit holla hmu respond message remind contact know".split()
SCHOOL = "school college class classes university ged student students courses course cna cdl".split()
ATTENDS = "in taking going student studying working getting enrolled attending night online ged".split()
PAST = "was were used had been before previously".split()
FIRM_HEDGE = "kind sort really guess technically complicated maybe possibly probably exactly".split()
JOBLESS = "unemployed jobless looking searching".split()
FOUND_WORK = "at for hired job employed".split()
SINCE = "since after before when until".split()
SEEKS = "looking searching applying hunting".split()
EVENTS = "quit left fired laid let lost resigned terminated walked ended closed over".split()
LARGE = "million millions billion trillion".split()
LIMITS = "than over under almost nearly least most maximum minimum between".split()
#: Everyday words of other languages met in the United States, unlike any English or Spanish word.
OTHER_LANGUAGES = "je suis oui merci travaille bonjour pas mwen wi mesi travay kisa ap jestem nie tak pracuje dzien dobry dziekuje nao sim obrigado obrigada trabalho estou voce khong toi lam viec chao po opo hindi ako salamat nagtatrabaho trabaho ich bin arbeite nein danke sono lavoro grazie".split()
#: Beside these, "full time" is not about a job.
FULL_TIME_ELSE = "school student college class classes mom mother dad father parent university looking want need caregiver mommy".split()
#: What somebody with a job looks for.
BETTER = "better another else different other second new more".split()
#: Parts and groups that make a number something else.
PARTS = (
    "half quarter third thirds dozen couple pair percent percentage minus negative degrees squared fifth tenth".split()
)
#: After an employer's name: something is told of the employer, not that the alum works there.
THEY = "pays pay is was has had might may let fired laid offered wants would will said called says gave closed stopped cut denied never does did moved".split()
#: A question with one of these is for staff, whatever else it says.
TO_STAFF = "you yall someone somebody anyone anybody can could how where when what any".split()
#: A text that ends so is not finished: the next one goes on with it.
OPEN_ENDS = "i im am is was were be been being not dont never no a an the my our his her this that at for in on of to with by from between and or but so than then if because every each per plus about like almost over under around only just used stopped quit hired think guess they we he she it its have has had got".split()
#: A text that begins so goes on with the one before.
JOINTS = "and or but to plus minus nor than then because if until".split()
#: Words that carry no fact of their own.
LITTLE_WORDS = "i you he she it we they me us him her them my your his our their mine this that these those there here is am are was were be been being do does did done have has had having will would can could may might must a an the to of in on at for with by from as into onto up down out over off than then so too very really also and or if about like around just only still already even ever again now get gets got getting go goes going went make makes come comes let us thing things stuff way kind bit lot lots much many more most some any all both each every other one ones u im ya yo what which who when where how because since while through per ok okay good great fine nice".split()
#: Behind these a sentence turns, or adds something: what follows must be understood.
TURNS = "but n and plus also then until till except though although next however".split()
#: Those that may take back what was said.
BUTS = "but though although except however until till".split()
